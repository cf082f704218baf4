//! The interface languages.
//!
//! In: language tags. Out: a closed set that everything else in this stage matches on. The languages of *content* are open
//! (any tag a document states) and are not this type.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language the interface speaks. The order is the one in which languages are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Greek.
    El,
    /// Romanian.
    Ro,
    /// Arabic, written right to left with Arabic-Indic digits.
    Ar,
    /// Estonian.
    Et,
    /// Russian.
    Ru,
}

/// The side a line of text starts on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Returns the value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Lang {
    /// Every interface language, in order.
    pub const ALL: [Self; 6] = [Self::En, Self::El, Self::Ro, Self::Ar, Self::Et, Self::Ru];

    /// Returns the BCP 47 tag, which is also the folder name of the language's pages.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::El => "el",
            Self::Ro => "ro",
            Self::Ar => "ar",
            Self::Et => "et",
            Self::Ru => "ru",
        }
    }

    /// Returns the direction of the language's script.
    pub fn dir(self) -> Direction {
        if self == Self::Ar { Direction::Rtl } else { Direction::Ltr }
    }

    /// Returns whether the language is written right to left.
    pub fn is_rtl(self) -> bool {
        self.dir() == Direction::Rtl
    }

    /// Returns the language's name in itself, for links that lead to it.
    pub fn native_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::El => "Ελληνικά",
            Self::Ro => "Română",
            Self::Ar => "العربية",
            Self::Et => "Eesti",
            Self::Ru => "Русский",
        }
    }

    /// Returns the interface language of a tag such as `et` or `et-EE`, or `None` where auditbook does not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A tag that names no interface language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an interface language, expected one of en, el, ro, ar, et, ru")]
pub struct UnknownLang(pub String);

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(tag: &str) -> Result<Self, UnknownLang> {
        Self::from_tag(tag).ok_or_else(|| UnknownLang(tag.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_round_trip() {
        for lang in Lang::ALL {
            assert_eq!(lang.code().parse(), Ok(lang));
            assert_eq!(serde_json::to_string(&lang).unwrap(), format!("\"{}\"", lang.code()));
        }
        assert_eq!("ar-EG".parse(), Ok(Lang::Ar));
        assert_eq!("fi".parse::<Lang>(), Err(UnknownLang("fi".into())));
    }

    #[test]
    fn only_arabic_runs_right_to_left() {
        assert_eq!(Lang::ALL.into_iter().filter(|lang| lang.is_rtl()).collect::<Vec<_>>(), [Lang::Ar]);
    }
}
