//! What the tests of all charts share: a plain language, and a reader of finished drawings.

use chrono::{Datelike, NaiveDate};

use super::spec::{AxisText, DateStyle, Direction, DurationUnit, Setting};

/// Digits and English names.
pub(super) struct Plain;

impl AxisText for Plain {
    fn number(&self, value: f64, decimals: usize) -> String {
        format!("{value:.decimals$}")
    }

    fn date(&self, date: NaiveDate, style: DateStyle) -> String {
        match style {
            DateStyle::Year => date.year().to_string(),
            DateStyle::Month => date.format("%m").to_string(),
            DateStyle::Day => date.format("%m-%d").to_string(),
        }
    }

    fn duration_unit(&self, unit: DurationUnit) -> String {
        format!("{unit:?}").to_lowercase()
    }
}

/// A page that reads in `direction`.
pub(super) fn setting(direction: Direction) -> Setting<'static> {
    Setting { direction, text: &Plain }
}

/// The languages of the gallery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lang {
    En,
    El,
    Ro,
    Ar,
    Et,
    Ru,
}

impl Lang {
    pub(super) const ALL: [Self; 6] = [Self::En, Self::El, Self::Ro, Self::Ar, Self::Et, Self::Ru];

    pub(super) fn code(self) -> &'static str {
        ["en", "el", "ro", "ar", "et", "ru"][self as usize]
    }

    pub(super) fn direction(self) -> Direction {
        if self == Self::Ar { Direction::Rtl } else { Direction::Ltr }
    }

    /// A text of the gallery.
    pub(super) fn say(self, key: &str) -> String {
        let row = WORDS.iter().find(|row| row[0] == key);
        match (row, self) {
            (_, Self::En) | (None, _) => {
                ENGLISH.iter().find(|(name, _)| *name == key).map_or(key, |(_, words)| words).to_owned()
            }
            (Some(row), _) => row[self as usize].to_owned(),
        }
    }
}

const WORDS: &[[&str; 6]] = &[
    ["average", "μέσος όρος", "medie", "المتوسط", "keskmine", "среднее"],
    ["lower limit", "κάτω όριο", "limita inferioară", "الحد الأدنى", "alumine piir", "нижняя граница"],
    ["upper limit", "άνω όριο", "limita superioară", "الحد الأعلى", "ülemine piir", "верхняя граница"],
    ["target", "στόχος", "țintă", "المستهدف", "siht", "цель"],
    ["goal", "Στόχος", "Obiectiv", "الهدف", "Eesmärk", "Цель"],
    [
        "forecast",
        "Πρόβλεψη για Μάρτιο",
        "Prognoză pentru martie",
        "التوقع لشهر مارس",
        "Märtsi prognoos",
        "Прогноз на март",
    ],
    ["range", "πιθανό εύρος", "interval probabil", "النطاق المحتمل", "tõenäoline vahemik", "вероятный диапазон"],
    [
        "rebase",
        "Νέα διαλογή, Δεκέμβριος 2024",
        "Triere nouă, decembrie 2024",
        "فرز جديد، ديسمبر ٢٠٢٤",
        "Uus jaotamine, detsember 2024",
        "Новая сортировка, декабрь 2024",
    ],
    [
        "restart",
        "Τα όρια ξεκινούν ξανά εδώ.",
        "Limitele încep din nou aici.",
        "تبدأ الحدود من جديد هنا.",
        "Piirid algavad siit uuesti.",
        "Границы начинаются здесь заново.",
    ],
    ["plan", "Νυχτερινή βάρδια", "Tură de noapte", "مناوبة ليلية", "Öine vahetus", "Ночная смена"],
    [
        "version",
        "Λίστα ελέγχου, έκδοση 2",
        "Listă de verificare, versiunea 2",
        "قائمة التدقيق، الإصدار ٢",
        "Kontroll-leht, versioon 2",
        "Чек-лист, версия 2",
    ],
    ["january", "Ιανουάριος 2024", "ianuarie 2024", "يناير ٢٠٢٤", "jaanuar 2024", "январь 2024"],
    [
        "note",
        "Πάνω από τον μέσο όρο κάθε μήνα από τον Ιούλιο και πάνω από το όριο τον Δεκέμβριο",
        "Peste medie în fiecare lună din iulie, peste limită în decembrie și ianuarie",
        "فوق المتوسط كل شهر منذ يوليو، وفوق الحد في ديسمبر ويناير",
        "Alates juulist iga kuu üle keskmise, detsembris ja jaanuaris üle piiri",
        "С июля каждый месяц выше среднего, в декабре и январе выше границы",
    ],
    ["calls", "κλήσεις", "apeluri", "المكالمات", "kõned", "звонки"],
    ["pass", "βάση", "prag", "النجاح", "lävi", "порог"],
    ["conversation", "Η συνομιλία", "Conversația", "المحادثة", "Vestlus", "Разговор"],
    [
        "solving",
        "Επίλυση του προβλήματος",
        "Rezolvarea problemei",
        "حل المشكلة",
        "Probleemi lahendamine",
        "Решение проблемы",
    ],
    ["after", "Μετά την επαφή", "După contact", "بعد التواصل", "Pärast kontakti", "После контакта"],
    ["organisation", "Ο οργανισμός", "Organizația", "المؤسسة", "Organisatsioon", "Организация"],
    ["all", "Όλες οι ενότητες", "Toate secțiunile", "كل الأقسام", "Kõik osad", "Все разделы"],
];

/// English texts that are longer than their keys.
const ENGLISH: &[(&str, &str)] = &[
    ("goal", "Goal"),
    ("forecast", "Forecast for March"),
    ("range", "likely range"),
    ("rebase", "New triage process, December 2024"),
    ("restart", "The limits start again here."),
    ("plan", "Night shift"),
    ("version", "Checklist, version 2"),
    ("january", "January 2024"),
    ("note", "Above average every month since July; above the limit in December and January"),
    ("conversation", "The conversation"),
    ("solving", "Solving the problem"),
    ("after", "After the contact"),
    ("organisation", "The organisation"),
    ("all", "All sections"),
];
