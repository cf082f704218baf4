//! Sizes of files.

use serde::Serialize;

use super::value::{At, FieldValue};
use super::{Shape, TextForm};
use crate::diag::rules;
use crate::parse::node::Node;

/// A number of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Size(pub u64);

impl FieldValue for Size {
    const SHAPE: Shape = Shape::Either(&[
        Shape::Form(TextForm {
            called: "a size such as `2MiB`",
            pattern: r"^\d+ *(KiB|MiB|GiB)?$",
            canonical: |text| Self::new(text).map(|size| size.0.to_string()),
        }),
        Shape::Whole,
    ]);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        // Nobody means so few bytes.
        let read = |text: &str| Self::new(text).filter(|size| size.0 >= Self::LEAST);
        at.document.reader.parse_or_help(node, &rules::INVALID_VALUE, "a size such as `2MiB`", read, Self::meant)
    }
}

impl Size {
    /// No document is smaller.
    const LEAST: u64 = 32;

    /// Bytes, or a number with `KiB`, `MiB` or `GiB`.
    fn new(text: &str) -> Option<Self> {
        let units = [("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1_u64 << 30)];
        let unit = units.into_iter().find_map(|(name, factor)| text.strip_suffix(name).map(|number| (number, factor)));
        let (number, factor) = unit.unwrap_or((text, 1));
        number.trim().parse::<u64>().ok()?.checked_mul(factor).map(Self)
    }

    /// The size that `text` means with a unit as others write it: `2MB`, `2 mb`, `500k`.
    fn meant(text: &str) -> Vec<String> {
        let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let unit = match text[end..].trim().to_lowercase().as_str() {
            "k" | "kb" | "kib" => "KiB",
            "m" | "mb" | "mib" => "MiB",
            "g" | "gb" | "gib" => "GiB",
            "" => return ["KiB", "MiB"].map(|unit| format!("{text}{unit}")).to_vec(),
            _ => return Vec::new(),
        };
        let meant = format!("{}{unit}", &text[..end]);
        Self::new(&meant).map(|_| meant).into_iter().collect()
    }
}
