//! The scales that answers lie on.

use serde::Serialize;

use super::value::{At, FieldValue};
use super::{Shape, TextForm};
use crate::diag::rules;
pub use crate::formula::answers::Range;
use crate::parse::node::{self, Node};

/// The answers an item can have.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Scale {
    /// Labels from low to high, at least two.
    Labels(Vec<String>),
    /// Numbers from `min` to `max`, `min` below `max`.
    Range {
        /// The lowest answer.
        min: f64,
        /// The highest answer.
        max: f64,
    },
}

const FORM: TextForm = TextForm {
    called: "a range such as `1-5`",
    pattern: r"^\s*-?\d+(\.\d+)?\s*[-–]\s*\d+(\.\d+)?\s*$",
    canonical: |text| ends(text).map(|(min, max)| format!("{min}-{max}")),
};
const EXPECTED: &str = "labels from low to high such as `[no, partly, yes]`, or a range such as `1-5`";

impl FieldValue for Scale {
    const SHAPE: Shape = Shape::Either(&[Shape::List(&Shape::Answer), Shape::Form(FORM)]);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let node::Value::Sequence(_) = &node.value else {
            return range(at, node).map(|Range { min, max }| Self::Range { min, max });
        };
        let labels: Vec<String> = Vec::<String>::read(at, node)?.iter().map(|label| canonical(label)).collect();
        let distinct: std::collections::BTreeSet<&String> = labels.iter().collect();
        if labels.len() < 2 || distinct.len() != labels.len() {
            let reader = at.document.reader;
            let fault = reader.fault(&rules::INVALID_SCALE, node.span, "a scale needs two or more different labels");
            reader.report(fault.expected(EXPECTED));
            return None;
        }
        Some(Self::Labels(labels))
    }
}

impl FieldValue for Range {
    const SHAPE: Shape = Shape::Form(FORM);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        match Scale::read(at, node)? {
            Scale::Range { min, max } => Some(Self { min, max }),
            Scale::Labels(_) => {
                at.document.reader.wrong_type(node, "a range such as `1-5`");
                None
            }
        }
    }
}

/// The numbers on both sides of a dash.
fn ends(text: &str) -> Option<(f64, f64)> {
    let (min, max) = text.split_once('-').or_else(|| text.split_once('–'))?;
    let exact = |text: &str| {
        let text = text.trim();
        let number = text.parse::<f64>().ok()?;
        // A whole number with more digits than can be held would become another one.
        let is_whole = text.bytes().all(|byte| byte.is_ascii_digit());
        let is_same = !is_whole || format!("{number:.0}").trim_start_matches('0') == text.trim_start_matches('0');
        is_same.then_some(number)
    };
    Some((exact(min)?, exact(max)?))
}

fn range(at: &At<'_>, node: &Node) -> Option<Range> {
    let reader = at.document.reader;
    let (min, max) = reader.parse_with(node, &rules::INVALID_SCALE, EXPECTED, ends)?;
    if min < max && max.is_finite() {
        return Some(Range { min, max });
    }
    reader.report(reader.fault(&rules::INVALID_SCALE, node.span, "the scale does not rise").expected(EXPECTED));
    None
}

/// `yes` and `no`, however a YAML tool has written them.
pub(crate) fn canonical(label: &str) -> String {
    match label {
        "true" | "True" | "TRUE" => "yes".into(),
        "false" | "False" | "FALSE" => "no".into(),
        other => other.to_owned(),
    }
}
