//! Which control chart a metric has, and which season it is read with.

use serde::{Serialize, Serializer};

use super::declare::choice;
use super::{At, FieldValue, Shape, Word};
use crate::diag::rules;
use crate::formula::season::SeasonChoice;
use crate::parse::node::Node;

choice! {
    /// Which control chart a metric has.
    pub enum ChartChoice {
        /// Shares of a number and rates per 1000 have charts of their own, all others that of single values.
        Auto = "auto",
        /// Single values.
        Xmr = "xmr",
        /// Shares, in percent of the number behind each.
        P = "p",
        /// Events per 1000 of the number behind each.
        U = "u",
    }
}

impl Serialize for SeasonChoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Auto => serializer.serialize_str("auto"),
            Self::None => serializer.serialize_str("none"),
            Self::Periods(periods) => periods.serialize(serializer),
        }
    }
}

impl FieldValue for SeasonChoice {
    const SHAPE: Shape = Shape::Either(&[
        Shape::Choice(&[
            Word { word: "auto", help: "12 months, 4 quarters or 7 days, where a test sees one" },
            Word { word: "none", help: "None" },
        ]),
        Shape::Whole,
    ]);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let expected = "`auto`, `none` or how many periods it has, two or more";
        let read = |text: &str| match text {
            "auto" => Some(Self::Auto),
            "none" => Some(Self::None),
            number => number.parse().ok().filter(|periods| *periods >= 2).map(Self::Periods),
        };
        let meant = |text: &str| {
            let word = match text.to_lowercase().as_str() {
                "no" | "off" | "false" => Some("none"),
                "yes" | "on" | "true" => Some("auto"),
                _ => None,
            };
            let number = text.trim_end_matches(|c: char| c.is_alphabetic() || c == ' ');
            let number = read(number).filter(|_| number != text).map(|_| number);
            word.or(number).map(str::to_owned).into_iter().collect()
        };
        at.document.reader.parse_or_help(node, &rules::INVALID_VALUE, expected, read, meant)
    }
}
