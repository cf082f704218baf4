//! How a CSV file that a document names is written.

use super::value::{At, Value};
use super::{Shape, TextForm};
use crate::diag::rules;
use crate::parse::csv::DateFormat;
use crate::parse::node::Node;

/// What parts the columns of a CSV file: an ASCII character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delimiter(pub u8);

const DELIMITER: &str = "one of `,`, `;`, `|` or `tab`";
const DATES: &str = "a date format such as `%d.%m.%Y %H:%M`";

impl Value for Delimiter {
    const SHAPE: Shape = Shape::Form(TextForm {
        called: DELIMITER,
        pattern: r"^([,;|\t]|tab|\\t|)$",
        canonical: |text| Self::new(text).map(|delimiter| char::from(delimiter.0).to_string()),
    });

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        at.document.reader.parse_with(node, &rules::INVALID_VALUE, DELIMITER, Self::new)
    }
}

impl Delimiter {
    /// `,`, `;`, `|` or a tab (also written `tab`).
    fn new(text: &str) -> Option<Self> {
        match text {
            "," => Some(Self(b',')),
            ";" => Some(Self(b';')),
            "|" => Some(Self(b'|')),
            "tab" | "\\t" | "\t" | "" => Some(Self(b'\t')),
            _ => None,
        }
    }
}

impl Value for DateFormat {
    const SHAPE: Shape = Shape::Form(TextForm { called: DATES, pattern: "%", canonical: |text| Some(text.to_owned()) });

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        at.document.reader.parse_with(node, &rules::INVALID_VALUE, DATES, Self::new)
    }
}
