//! Periods inside a sentence: `in January 2025`, `с января 2025 года`, `märtsiks 2026`.
//!
//! In: a period and the relation it stands in. Out: a phrase with its preposition, case and article, which languages build too
//! differently for a message to put the pieces together.

use chrono::{Datelike, NaiveDate};

use super::calendar::{ARABIC_QUARTERS, Parts, ROMANIAN_QUARTERS, date_long, day, month_dated, month_name, period};
use super::number::year;
use crate::i18n::Lang;
use crate::model::Period;

/// The relation of a sentence to a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PeriodForm {
    /// Standing alone.
    Alone,
    /// During it: `in January 2025`.
    In,
    /// From it on: `since January 2025`.
    Since,
    /// At its end at the latest: `by January 2025`.
    By,
}

impl PeriodForm {
    /// Returns the form that messages call `name`, or `None`.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        match name {
            "alone" => Some(Self::Alone),
            "in" => Some(Self::In),
            "since" => Some(Self::Since),
            "by" => Some(Self::By),
            _ => None,
        }
    }
}

/// Returns `of` as the phrase that `form` asks for.
pub(crate) fn period_in(lang: Lang, of: Period, form: PeriodForm) -> String {
    if form == PeriodForm::Alone {
        return period(lang, of);
    }
    match lang {
        Lang::En => english(of, form),
        Lang::El => greek(of, form),
        Lang::Ro => romanian(of, form),
        Lang::Ar => arabic(of, form),
        Lang::Et => estonian(of, form),
        Lang::Ru => russian(of, form),
    }
}

/// Returns the alternative for `form`.
fn pick(form: PeriodForm, inside: &'static str, since: &'static str, by: &'static str) -> &'static str {
    match form {
        PeriodForm::Alone => "",
        PeriodForm::In => inside,
        PeriodForm::Since => since,
        PeriodForm::By => by,
    }
}

fn english(of: Period, form: PeriodForm) -> String {
    let inside = if matches!(of.into(), Parts::Day(_)) { "on" } else { "in" };
    format!("{} {}", pick(form, inside, "since", "by"), period(Lang::En, of))
}

fn greek(of: Period, form: PeriodForm) -> String {
    let before = pick(form, "", "από ", "έως ");
    match of.into() {
        Parts::Year(y) => format!("{before}το {y}"),
        Parts::Quarter(y, quarter) => format!("{before}το {quarter}ο τρίμηνο του {y}"),
        // The accusative of every month is its nominative without the final sigma.
        Parts::Month(y, month) => format!("{before}τον {} του {y}", month_name(Lang::El, month).trim_end_matches('ς')),
        Parts::Week(y, week) => format!("{before}την {week}η εβδομάδα του {y}"),
        Parts::Day(date) if date.day() == 1 => {
            format!("{before}την 1η {} {}", month_dated(Lang::El, date.month()), date.year())
        }
        Parts::Day(date) => format!("{}{}", pick(form, "στις ", "από τις ", "έως τις "), date_long(Lang::El, date)),
    }
}

fn romanian(of: Period, form: PeriodForm) -> String {
    let before = pick(form, "în", "din", "până în");
    match of.into() {
        Parts::Year(_) | Parts::Month(..) => format!("{before} {}", period(Lang::Ro, of)),
        Parts::Quarter(y, quarter) => {
            format!("{before} trimestrul {} al anului {y}", ROMANIAN_QUARTERS[quarter.clamp(1, 4) as usize - 1])
        }
        Parts::Week(y, week) => format!("{before} săptămâna {week} a anului {y}"),
        Parts::Day(date) => format!("{} {}", pick(form, "pe", "din", "până pe"), date_long(Lang::Ro, date)),
    }
}

fn arabic(of: Period, form: PeriodForm) -> String {
    let before = pick(form, "في", "منذ", "بحلول");
    let rest = match of.into() {
        Parts::Year(y) => format!("عام {}", year(Lang::Ar, y)),
        Parts::Quarter(y, quarter) => {
            format!("الربع {} من {}", ARABIC_QUARTERS[quarter.clamp(1, 4) as usize - 1], year(Lang::Ar, y))
        }
        Parts::Month(..) | Parts::Week(..) | Parts::Day(_) => period(Lang::Ar, of),
    };
    format!("{before} {rest}")
}

/// Estonian puts the relation into the ending: inessive or adessive, elative, translative.
fn estonian(of: Period, form: PeriodForm) -> String {
    let before = pick(form, "", "alates ", "");
    let case = pick(form, "s", "st", "ks");
    let case_on = pick(form, "l", "st", "ks");
    match of.into() {
        Parts::Year(y) => format!("{before}{y}. aasta{case_on}"),
        Parts::Quarter(y, quarter) => format!("{before}{y}. aasta {quarter}. kvartali{case}"),
        Parts::Month(y, month) => format!("{before}{}{case} {y}", estonian_genitive(month)),
        Parts::Week(y, week) => format!("{before}{y}. aasta {week}. nädala{case_on}"),
        Parts::Day(date) => {
            format!("{before}{} {}{case_on} {}", day(Lang::Et, date), estonian_genitive(date.month()), date.year())
        }
    }
}

/// Returns the genitive of a month, to which the case endings are added.
fn estonian_genitive(month: u32) -> String {
    let name = month_name(Lang::Et, month);
    match name {
        "mai" | "juuni" | "juuli" => name.to_owned(),
        "oktoober" => "oktoobri".to_owned(),
        // september, november and detsember lose their last vowel; the others only gain one.
        _ => match name.strip_suffix("ber") {
            Some(stem) => format!("{stem}bri"),
            None => format!("{name}i"),
        },
    }
}

fn russian(of: Period, form: PeriodForm) -> String {
    let before = pick(form, "в", "с", "к");
    match of.into() {
        Parts::Year(y) => format!("{before} {y} {}", pick(form, "году", "года", "году")),
        Parts::Quarter(y, quarter) => {
            // Before "второй" the prepositions take a vowel.
            let before = if quarter == 2 { pick(form, "во", "со", "ко") } else { before };
            let ending = pick(form, "м квартале", "го квартала", "му кварталу");
            format!("{before} {quarter}-{ending} {y} года")
        }
        Parts::Month(y, month) => {
            let ending = pick(form, "е", "", "ю");
            format!("{before} {} {y} года", russian_month(month, form, ending))
        }
        Parts::Week(y, week) => {
            format!("{} {week}-й {} {y} года", pick(form, "на", "с", "к"), pick(form, "неделе", "недели", "неделе"))
        }
        Parts::Day(date) => russian_day(date, form),
    }
}

fn russian_day(date: NaiveDate, form: PeriodForm) -> String {
    let before = pick(form, "", if date.day() == 2 { "со " } else { "с " }, if date.day() == 2 { "ко " } else { "к " });
    format!("{before}{} года", date_long(Lang::Ru, date))
}

/// Returns a month in the prepositional (`январе`), genitive (`января`) or dative (`январю`).
fn russian_month(month: u32, form: PeriodForm, soft_ending: &str) -> String {
    let genitive = month_dated(Lang::Ru, month);
    if form == PeriodForm::Since {
        return genitive.to_owned();
    }
    match genitive.strip_suffix('а') {
        // март and август are hard stems.
        Some(stem) => format!("{stem}{}", if form == PeriodForm::In { "е" } else { "у" }),
        None => format!("{}{soft_ending}", genitive.trim_end_matches('я')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(text: &str, form: PeriodForm) -> [String; 6] {
        Lang::ALL.map(|lang| period_in(lang, text.parse().unwrap(), form))
    }

    #[test]
    fn months() {
        assert_eq!(
            show("2025-01", PeriodForm::In),
            [
                "in January 2025",
                "τον Ιανουάριο του 2025",
                "în ianuarie 2025",
                "في يناير ٢٠٢٥",
                "jaanuaris 2025",
                "в январе 2025 года"
            ]
        );
        assert_eq!(
            show("2025-09", PeriodForm::Since),
            [
                "since September 2025",
                "από τον Σεπτέμβριο του 2025",
                "din septembrie 2025",
                "منذ سبتمبر ٢٠٢٥",
                "alates septembrist 2025",
                "с сентября 2025 года"
            ]
        );
        assert_eq!(
            show("2026-03", PeriodForm::By),
            [
                "by March 2026",
                "έως τον Μάρτιο του 2026",
                "până în martie 2026",
                "بحلول مارس ٢٠٢٦",
                "märtsiks 2026",
                "к марту 2026 года"
            ]
        );
    }

    #[test]
    fn years_and_quarters() {
        assert_eq!(
            show("2025", PeriodForm::In),
            ["in 2025", "το 2025", "în 2025", "في عام ٢٠٢٥", "2025. aastal", "в 2025 году"]
        );
        assert_eq!(
            show("2025-Q2", PeriodForm::By),
            [
                "by Q2 2025",
                "έως το 2ο τρίμηνο του 2025",
                "până în trimestrul al II-lea al anului 2025",
                "بحلول الربع الثاني من ٢٠٢٥",
                "2025. aasta 2. kvartaliks",
                "ко 2-му кварталу 2025 года"
            ]
        );
    }

    #[test]
    fn days() {
        assert_eq!(
            show("2026-01-31", PeriodForm::In),
            [
                "on 31 January 2026",
                "στις 31 Ιανουαρίου 2026",
                "pe 31 ianuarie 2026",
                "في ٣١ يناير ٢٠٢٦",
                "31. jaanuaril 2026",
                "31 января 2026 года"
            ]
        );
        assert_eq!(period_in(Lang::El, "2026-03-01".parse().unwrap(), PeriodForm::By), "έως την 1η Μαρτίου 2026");
    }

    #[test]
    fn every_month_in_the_inflected_languages() {
        let months = |lang, form| -> Vec<String> {
            (1..=12)
                .map(|month| period_in(lang, format!("2025-{month:02}").parse().unwrap(), form))
                .map(|text| text.split(' ').find(|w| w.chars().count() > 2 && *w != "alates").unwrap().to_owned())
                .collect()
        };
        assert_eq!(
            months(Lang::Et, PeriodForm::In),
            [
                "jaanuaris",
                "veebruaris",
                "märtsis",
                "aprillis",
                "mais",
                "juunis",
                "juulis",
                "augustis",
                "septembris",
                "oktoobris",
                "novembris",
                "detsembris"
            ]
        );
        assert_eq!(
            months(Lang::Ru, PeriodForm::In),
            [
                "январе",
                "феврале",
                "марте",
                "апреле",
                "мае",
                "июне",
                "июле",
                "августе",
                "сентябре",
                "октябре",
                "ноябре",
                "декабре"
            ]
        );
        assert_eq!(
            months(Lang::Ru, PeriodForm::By),
            [
                "январю",
                "февралю",
                "марту",
                "апрелю",
                "маю",
                "июню",
                "июлю",
                "августу",
                "сентябрю",
                "октябрю",
                "ноябрю",
                "декабрю"
            ]
        );
    }
}
