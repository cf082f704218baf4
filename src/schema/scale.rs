//! The scales that answers lie on.

use serde::Serialize;

use super::value::{At, FieldValue};
use super::{Shape, TextForm};
use crate::diag::{Severity, rules};
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
            return range(at, node, EXPECTED).map(|Range { min, max }| Self::Range { min, max });
        };
        let labels: Vec<String> = Vec::<String>::read(at, node)?.iter().map(|label| canonical(label)).collect();
        let distinct: std::collections::BTreeSet<&String> = labels.iter().collect();
        if labels.len() < 2 || distinct.len() != labels.len() {
            let reader = at.document.reader;
            let fault = reader.fault(&rules::INVALID_SCALE, node.span, "a scale needs two or more different labels");
            reader.report(fault.expected(EXPECTED));
            return None;
        }
        if let Some(range) = ends_alone(&labels) {
            let message =
                format!("a list holds each answer there is: these are two, `{}` and `{}`", labels[0], labels[1]);
            let fault = at.document.reader.fault(&rules::INVALID_SCALE, node.span, message);
            at.document.reader.report(fault.expected(EXPECTED).help(format!("write `{range}`")).mend(range));
            return None;
        }
        report_reversed(at, node, &labels);
        Some(Self::Labels(labels))
    }
}

/// The range that two numbers which do not follow each other are the ends of: `0-10` of `[0, 10]`.
fn ends_alone(labels: &[String]) -> Option<String> {
    let [low, high] = labels else { return None };
    ends_of(low, high)
        .filter(|_| low.parse::<i32>().ok().zip(high.parse().ok()).is_some_and(|(low, high)| low + 1 < high))
}

/// The range from the whole number `low` to the whole number `high`.
fn ends_of(low: &str, high: &str) -> Option<String> {
    let (low, high) = (low.trim().parse::<i32>().ok()?, high.trim().parse::<i32>().ok()?);
    (0 <= low && low < high).then(|| format!("{low}-{high}"))
}

/// Warns of a scale whose lowest answer is yes and whose highest is no.
fn report_reversed(at: &At<'_>, node: &Node, labels: &[String]) {
    const YES: [&str; 7] = ["yes", "ναι", "ναί", "da", "نعم", "jah", "да"];
    const NO: [&str; 6] = ["no", "όχι", "nu", "لا", "ei", "нет"];
    let is_one_of = |label: Option<&String>, words: &[&str]| {
        label.is_some_and(|label| words.contains(&label.to_lowercase().as_str()))
    };
    if is_one_of(labels.first(), &YES) && is_one_of(labels.last(), &NO) {
        let message = format!("labels run from low to high: `{}` is the worst answer here", labels[0]);
        let turned: Vec<&str> = labels.iter().rev().map(String::as_str).collect();
        let fault = at.document.reader.fault(&rules::INVALID_SCALE, node.span, message).severity(Severity::Warning);
        at.document.reader.report(fault.help_or_allow(&format!("write `[{}]`; where a yes is bad", turned.join(", "))));
    }
}

impl FieldValue for Range {
    const SHAPE: Shape = Shape::Form(FORM);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        if let node::Value::Sequence(items) = &node.value {
            let reader = at.document.reader;
            let fault = reader.fault(&rules::WRONG_TYPE, node.span, "a range is written as its ends, not as a list");
            let ends: Vec<&str> = items.iter().filter_map(Node::as_text).collect();
            let range = match ends[..] {
                [low, .., high] if ends.len() == items.len() => ends_of(low, high),
                _ => None,
            };
            let of_words = || {
                let is_word = |end: &&str| end.chars().any(char::is_alphabetic);
                let are_words = ends.len() == items.len() && ends.iter().all(is_word);
                are_words
                    .then(|| format!("write the words as `labels: [{}]`, from the worst to the best", ends.join(", ")))
            };
            let help = range.as_ref().map(|range| format!("write `{range}`")).or_else(of_words);
            reader.report(fault.expected(FORM.called).maybe_help(help).maybe_mend(range));
            return None;
        }
        range(at, node, FORM.called)
    }
}

/// The numbers on both sides of a dash.
fn ends(text: &str) -> Option<(f64, f64)> {
    let dash = text.trim_start().char_indices().skip(1).find(|(_, letter)| matches!(letter, '-' | '–'));
    let (min, max) = text.trim_start().split_at(dash?.0);
    let exact = |text: &str| {
        let text = text.trim();
        let is_plain = text.strip_prefix('-').unwrap_or(text).bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let number = text.parse::<f64>().ok().filter(|_| is_plain)?;
        // A whole number with more digits than can be held would become another one.
        let is_whole = text.bytes().all(|byte| byte.is_ascii_digit());
        let is_same = !is_whole || format!("{number:.0}").trim_start_matches('0') == text.trim_start_matches('0');
        is_same.then_some(number)
    };
    Some((exact(min)?, exact(max.strip_prefix(['-', '–'])?)?))
}

/// The labels of `text` as a list, where commas or slashes part them: `no, partly, yes`.
fn in_brackets(text: &str) -> Option<String> {
    let text = text.replace(" - ", ",").replace(" – ", ",").replace(" < ", ",");
    let labels: Vec<&str> = text.split([',', '/', ';']).map(|label| label.trim().trim_matches(['"', '\''])).collect();
    let are_labels =
        labels.len() > 1 && labels.iter().all(|label| !label.is_empty() && !label.contains(['[', ']', '"', '{', ':']));
    are_labels.then(|| format!("[{}]", labels.join(", ")))
}

/// What to write in the place of `text`, a range in which a digit stands that is none of a number, such as `²`.
fn of_odd_digit(text: &str) -> Option<String> {
    let odd = text.chars().find(|c| c.is_numeric() && !c.is_ascii_digit())?;
    Some(format!(
        "`{odd}` is no digit of a range: write its lowest and its highest number in digits 0 to 9, such as `0-10`"
    ))
}

fn range(at: &At<'_>, node: &Node, expected: &str) -> Option<Range> {
    let reader = at.document.reader;
    let text = reader.text(node)?;
    let Some((min, max)) = ends(text) else {
        let is_of_digits = text.contains('-') && text.chars().all(|c| c.is_ascii_digit() || c == '-');
        let said = if is_of_digits { "has a number that is too large to be read exactly" } else { "is no scale" };
        let message = format!("`{}` {said}", node::shortened(text));
        let meant = text.replace(" to ", "-").replace("..", "-").replace('/', "-");
        let meant = ends(&meant).map(|(min, max)| format!("{min}-{max}")).or_else(|| in_brackets(text));
        let fault = reader.fault(&rules::INVALID_SCALE, node.span, message).expected(expected);
        let help = meant.as_ref().map(|meant| format!("write `{meant}`")).or_else(|| of_odd_digit(text));
        let help =
            help.or_else(|| is_of_digits.then(|| "write the lowest and the highest answer, such as `0-10`".to_owned()));
        reader.report(fault.maybe_help(help).maybe_mend(meant));
        return None;
    };
    if min < max && max.is_finite() {
        return Some(Range { min, max });
    }
    let fault = reader.fault(&rules::INVALID_SCALE, node.span, "the scale does not rise").expected(expected);
    let turned = format!("write `{max}-{min}`, from the lowest number to the highest");
    // Of a survey a question says which end is the best.
    let is_asked = at.field.key == "scale" && expected == FORM.called;
    let best = if is_asked { "; where the lowest is the best, add `best: low`" } else { "" };
    let only = "write the lowest and the highest answer, such as `1-5`";
    reader.report(fault.help(if min > max { turned + best } else { only.to_owned() }));
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
