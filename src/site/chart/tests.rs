//! What the tests of all charts share: a plain language, and a reader of finished drawings.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use quick_xml::events::{BytesStart, Event};

use super::place::Block;
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

/// A text of a finished drawing and the room it takes.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) text: String,
    pub(super) block: Block,
}

/// A drawing: width, height and texts.
type Page = (f64, f64, Vec<Written>);

/// The drawings in `svgs`. Fails on anything but well-formed XML, on a `style` attribute and on an id that appears twice.
pub(super) fn read(svgs: &str) -> Vec<Page> {
    let document = format!("<all>{svgs}</all>");
    let mut reader = quick_xml::Reader::from_str(&document);
    reader.config_mut().check_end_names = true;
    let mut pages: Vec<Page> = Vec::new();
    let mut ids = BTreeSet::new();
    let mut path: Vec<String> = Vec::new();
    let mut place = (0.0, 0.0, false, String::new());
    loop {
        let event = reader.read_event().expect("well-formed XML");
        match &event {
            Event::Eof => return pages,
            Event::Start(tag) | Event::Empty(tag) => {
                let name = tag.name().as_ref().to_owned();
                let attributes = attributes(tag);
                assert!(!attributes.contains_key("style"), "{document}");
                assert!(attributes.get("id").is_none_or(|id| ids.insert(id.clone())), "an id twice: {attributes:?}");
                let number = |name: &str| attributes[name].parse::<f64>().expect("a number");
                if name == "svg" {
                    pages.push((number("width"), number("height"), Vec::new()));
                } else if name == "text" {
                    let bold = attributes.get("class").is_some_and(|class| class.split(' ').any(|name| name == "b"));
                    place =
                        (number("x"), number("y"), bold, attributes.get("text-anchor").cloned().unwrap_or_default());
                }
                if matches!(event, Event::Start(_)) {
                    path.push(name);
                }
            }
            Event::Text(words) if path.last().is_some_and(|name| name == "text") => {
                let text = words.to_string();
                pages.last_mut().expect("a text inside a drawing").2.push(written(text, &place));
            }
            Event::End(_) => drop(path.pop()),
            _ => {}
        }
    }
}

fn attributes(tag: &BytesStart) -> BTreeMap<String, String> {
    tag.attributes()
        .map(|attribute| attribute.expect("a well-formed attribute"))
        .map(|attribute| (attribute.key.as_ref().to_owned(), attribute.value.to_string()))
        .collect()
}

fn written(text: String, (x, y, bold, anchor): &(f64, f64, bool, String)) -> Written {
    let wide = super::text::width(&text, *bold);
    let left = x - match anchor.as_str() {
        "middle" => wide / 2.0,
        "end" => wide,
        _ => 0.0,
    };
    Written { text, block: Block { left, top: y - 9.0, right: left + wide, bottom: y + 1.5 } }
}

/// The places where two texts of a drawing touch or one leaves its sheet.
pub(super) fn faults(name: &str, svgs: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (width, height, texts) in read(svgs) {
        for (nth, one) in texts.iter().enumerate() {
            let Block { left, top, right, bottom } = one.block;
            if left < -1.5 || right > width + 1.5 || top < -1.5 || bottom > height + 1.5 {
                faults.push(format!("{name} {width}×{height}: outside {one:?}"));
            }
            let touched =
                texts[nth + 1..].iter().filter(|other| one.block.grown(-0.75).hits(&other.block.grown(-0.75)));
            faults.extend(touched.map(|other| format!("{name} {width}×{height}: {one:?} touches {other:?}")));
        }
    }
    faults
}

#[test]
fn no_text_touches_another_in_any_language() {
    for lang in Lang::ALL {
        for (name, svgs) in super::gallery::drawings(lang) {
            let faults = faults(&format!("{name} {lang:?}"), &svgs.concat());
            assert!(faults.is_empty(), "{faults:#?}");
        }
    }
}

#[test]
fn the_same_chart_is_drawn_the_same() {
    for lang in [Lang::En, Lang::Ar] {
        assert_eq!(super::gallery::drawings(lang), super::gallery::drawings(lang));
    }
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
    [
        "night cover",
        "Νυχτερινή κάλυψη στο τηλέφωνο",
        "Acoperire telefonică noaptea",
        "التغطية الليلية بالهاتف",
        "Öine telefonivalve",
        "Ночное дежурство на телефоне",
    ],
    [
        "letters",
        "Απλές επιστολές επιστροφής χρημάτων",
        "Scrisori de rambursare clare",
        "خطابات استرداد واضحة",
        "Selged tagasimaksekirjad",
        "Понятные письма о возврате",
    ],
    [
        "pages",
        "Ρωσικές σελίδες",
        "Pagini web în rusă",
        "صفحات الموقع بالروسية",
        "Venekeelsed veebilehed",
        "Русские веб-страницы",
    ],
    ["still to close", "απομένει", "rămâne de închis", "المتبقي", "veel puudu", "осталось"],
    [
        "percent, higher is better",
        "Ποσοστό, καλύτερα υψηλότερο",
        "Procente, mai mare e mai bine",
        "النسبة المئوية، الأعلى أفضل",
        "Protsent, kõrgem on parem",
        "Проценты, больше — лучше",
    ],
    [
        "hours, lower is better",
        "Χρόνος, καλύτερα χαμηλότερος",
        "Timp, mai mic e mai bine",
        "الوقت، الأقل أفضل",
        "Aeg, madalam on parem",
        "Время, меньше — лучше",
    ],
    [
        "share so far",
        "μερίδιο ως εδώ",
        "pondere cumulată",
        "الحصة التراكمية",
        "osakaal kokku",
        "доля нарастающим итогом",
    ],
    ["detractors", "Επικριτές 22%", "Detractori 22%", "المنتقدون ٢٢٪", "Kritiseerijad 22%", "Критики 22%"],
    ["passives", "Ουδέτεροι 44%", "Pasivi 44%", "المحايدون ٤٤٪", "Neutraalsed 44%", "Нейтралы 44%"],
    ["promoters", "Υποστηρικτές 34%", "Promotori 34%", "المروّجون ٣٤٪", "Soovitajad 34%", "Промоутеры 34%"],
    ["responsiveness", "Ανταπόκριση", "Promptitudine", "الاستجابة", "Kiirus", "Отзывчивость"],
    ["knowledge", "Γνώση", "Cunoștințe", "المعرفة", "Teadmised", "Знания"],
    ["empathy", "Ενσυναίσθηση", "Empatie", "التعاطف", "Empaatia", "Эмпатия"],
    ["communication", "Επικοινωνία", "Comunicare", "التواصل", "Suhtlus", "Общение"],
    ["follow-up", "Συνέχεια", "Urmărire", "المتابعة", "Järeltegevus", "Сопровождение"],
    ["basic", "Βασικό", "De bază", "أساسي", "Põhiline", "Базовый"],
    ["expected", "Αναμενόμενο", "Așteptat", "متوقع", "Oodatud", "Ожидаемый"],
    ["desired", "Επιθυμητό", "Dorit", "مرغوب", "Soovitud", "Желаемый"],
    ["surprising", "Εκπληκτικό", "Surprinzător", "مفاجئ", "Üllatav", "Удивляющий"],
    ["unbelievable", "Απίστευτο", "Incredibil", "مذهل", "Uskumatu", "Невероятный"],
    ["complaints", "παράπονα", "reclamații", "شكاوى", "kaebused", "жалобы"],
    ["comments", "σχόλια", "comentarii", "تعليقات", "kommentaarid", "комментарии"],
    ["compliments", "έπαινοι", "complimente", "إشادات", "kiitused", "благодарности"],
    ["impact", "Επίδραση", "Impact", "الأثر", "Mõju", "Влияние"],
    ["effort", "Προσπάθεια", "Efort", "الجهد", "Pingutus", "Усилие"],
    ["mon", "Δευτέρα", "luni", "الاثنين", "esmaspäev", "понедельник"],
    ["tue", "Τρίτη", "marți", "الثلاثاء", "teisipäev", "вторник"],
    ["wed", "Τετάρτη", "miercuri", "الأربعاء", "kolmapäev", "среда"],
    ["thu", "Πέμπτη", "joi", "الخميس", "neljapäev", "четверг"],
    ["fri", "Παρασκευή", "vineri", "الجمعة", "reede", "пятница"],
    ["sat", "Σάββατο", "sâmbătă", "السبت", "laupäev", "суббота"],
    ["sun", "Κυριακή", "duminică", "الأحد", "pühapäev", "воскресенье"],
    ["hour", "ώρα", "ora", "الساعة", "tund", "час"],
    ["spring", "Άνοιξη", "Primăvara", "ربيع", "Kevad", "Весна"],
    ["answers", "απαντήσεις", "răspunsuri", "إجابة", "vastust", "ответов"],
    ["median", "διάμεσος", "mediana", "الوسيط", "mediaan", "медиана"],
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
    ("night cover", "Night cover by phone"),
    ("letters", "Plain-language refund letters"),
    ("pages", "Russian web pages"),
    ("percent, higher is better", "Percent, higher is better"),
    ("hours, lower is better", "Time, lower is better"),
    ("detractors", "Detractors 22%"),
    ("passives", "Passives 44%"),
    ("promoters", "Promoters 34%"),
    ("responsiveness", "Responsiveness"),
    ("knowledge", "Knowledge"),
    ("empathy", "Empathy"),
    ("communication", "Communication"),
    ("follow-up", "Follow-up"),
    ("basic", "Basic"),
    ("expected", "Expected"),
    ("desired", "Desired"),
    ("surprising", "Surprising"),
    ("unbelievable", "Unbelievable"),
    ("impact", "Impact"),
    ("effort", "Effort"),
    ("mon", "Monday"),
    ("tue", "Tuesday"),
    ("wed", "Wednesday"),
    ("thu", "Thursday"),
    ("fri", "Friday"),
    ("sat", "Saturday"),
    ("sun", "Sunday"),
    ("spring", "Spring"),
];
