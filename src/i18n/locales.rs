//! What is said in each language, compiled in.
//!
//! In: nothing. Out: the Fluent text of a language. It must not parse it.

use super::lang::Lang;
use crate::packed::packed;

/// Returns the messages of `lang`.
pub(super) fn messages(lang: Lang) -> String {
    match lang {
        Lang::En => packed!("en.ftl.z").text(),
        Lang::El => packed!("el.ftl.z").text(),
        Lang::Ro => packed!("ro.ftl.z").text(),
        Lang::Ar => packed!("ar.ftl.z").text(),
        Lang::Et => packed!("et.ftl.z").text(),
        Lang::Ru => packed!("ru.ftl.z").text(),
    }
}

#[cfg(test)]
/// The files of one language, each with the name it has in its folder.
macro_rules! files {
    ($lang:literal) => {
        &[
            ("site.ftl", include_str!(concat!("locales/", $lang, "/site.ftl"))),
            ("pages.ftl", include_str!(concat!("locales/", $lang, "/pages.ftl"))),
            ("records.ftl", include_str!(concat!("locales/", $lang, "/records.ftl"))),
            ("states.ftl", include_str!(concat!("locales/", $lang, "/states.ftl"))),
            ("verdicts.ftl", include_str!(concat!("locales/", $lang, "/verdicts.ftl"))),
            ("report.ftl", include_str!(concat!("locales/", $lang, "/report.ftl"))),
            ("charts.ftl", include_str!(concat!("locales/", $lang, "/charts.ftl"))),
            ("new.ftl", include_str!(concat!("locales/", $lang, "/new.ftl"))),
            ("glossary.ftl", include_str!(concat!("locales/", $lang, "/glossary.ftl"))),
        ]
    };
}

/// Returns the message files of `lang` as they are written, as (name, text).
#[cfg(test)]
pub(super) fn files(lang: Lang) -> &'static [(&'static str, &'static str)] {
    match lang {
        Lang::En => files!("en"),
        Lang::El => files!("el"),
        Lang::Ro => files!("ro"),
        Lang::Ar => files!("ar"),
        Lang::Et => files!("et"),
        Lang::Ru => files!("ru"),
    }
}
