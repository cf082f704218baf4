//! The names of the months.
//!
//! In: the number of a month. Out: its name in one language. Cases are in [`super::inflect`].

use crate::i18n::Lang;

/// The names of the months in one language.
pub(super) struct Months {
    /// Standing alone: `Ιανουάριος`.
    pub(super) alone: [&'static str; 12],
    /// After the number of a day: `Ιανουαρίου`.
    pub(super) dated: [&'static str; 12],
    /// Short, standing alone.
    pub(super) short_alone: [&'static str; 12],
    /// Short, after the number of a day.
    pub(super) short_dated: [&'static str; 12],
}

const EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const EN_SHORT: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const EL_SHORT: [&str; 12] = ["Ιαν", "Φεβ", "Μαρ", "Απρ", "Μαΐ", "Ιουν", "Ιουλ", "Αυγ", "Σεπ", "Οκτ", "Νοε", "Δεκ"];
const RO: [&str; 12] = [
    "ianuarie",
    "februarie",
    "martie",
    "aprilie",
    "mai",
    "iunie",
    "iulie",
    "august",
    "septembrie",
    "octombrie",
    "noiembrie",
    "decembrie",
];
const RO_SHORT: [&str; 12] =
    ["ian.", "feb.", "mar.", "apr.", "mai", "iun.", "iul.", "aug.", "sept.", "oct.", "nov.", "dec."];
const AR: [&str; 12] =
    ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];
const ET: [&str; 12] = [
    "jaanuar",
    "veebruar",
    "märts",
    "aprill",
    "mai",
    "juuni",
    "juuli",
    "august",
    "september",
    "oktoober",
    "november",
    "detsember",
];
const ET_SHORT: [&str; 12] =
    ["jaan", "veebr", "märts", "apr", "mai", "juuni", "juuli", "aug", "sept", "okt", "nov", "dets"];

/// Returns the names of the months in `lang`.
pub(super) fn months(lang: Lang) -> &'static Months {
    match lang {
        Lang::En => &Months { alone: EN, dated: EN, short_alone: EN_SHORT, short_dated: EN_SHORT },
        Lang::El => &Months {
            alone: [
                "Ιανουάριος",
                "Φεβρουάριος",
                "Μάρτιος",
                "Απρίλιος",
                "Μάιος",
                "Ιούνιος",
                "Ιούλιος",
                "Αύγουστος",
                "Σεπτέμβριος",
                "Οκτώβριος",
                "Νοέμβριος",
                "Δεκέμβριος",
            ],
            dated: [
                "Ιανουαρίου",
                "Φεβρουαρίου",
                "Μαρτίου",
                "Απριλίου",
                "Μαΐου",
                "Ιουνίου",
                "Ιουλίου",
                "Αυγούστου",
                "Σεπτεμβρίου",
                "Οκτωβρίου",
                "Νοεμβρίου",
                "Δεκεμβρίου",
            ],
            short_alone: ["Ιαν", "Φεβ", "Μάρ", "Απρ", "Μάι", "Ιούν", "Ιούλ", "Αύγ", "Σεπ", "Οκτ", "Νοέ", "Δεκ"],
            short_dated: EL_SHORT,
        },
        Lang::Ro => &Months { alone: RO, dated: RO, short_alone: RO_SHORT, short_dated: RO_SHORT },
        Lang::Ar => &Months { alone: AR, dated: AR, short_alone: AR, short_dated: AR },
        Lang::Et => &Months { alone: ET, dated: ET, short_alone: ET_SHORT, short_dated: ET_SHORT },
        Lang::Ru => &Months {
            alone: [
                "январь",
                "февраль",
                "март",
                "апрель",
                "май",
                "июнь",
                "июль",
                "август",
                "сентябрь",
                "октябрь",
                "ноябрь",
                "декабрь",
            ],
            dated: [
                "января",
                "февраля",
                "марта",
                "апреля",
                "мая",
                "июня",
                "июля",
                "августа",
                "сентября",
                "октября",
                "ноября",
                "декабря",
            ],
            short_alone: [
                "янв.",
                "февр.",
                "март",
                "апр.",
                "май",
                "июнь",
                "июль",
                "авг.",
                "сент.",
                "окт.",
                "нояб.",
                "дек.",
            ],
            short_dated: [
                "янв.",
                "февр.",
                "мар.",
                "апр.",
                "мая",
                "июн.",
                "июл.",
                "авг.",
                "сент.",
                "окт.",
                "нояб.",
                "дек.",
            ],
        },
    }
}

/// Returns the entry for `month`, 1–12; anything else counts as the nearest month.
pub(super) fn of_month(names: &'static [&'static str; 12], month: u32) -> &'static str {
    names[month.clamp(1, 12) as usize - 1]
}
