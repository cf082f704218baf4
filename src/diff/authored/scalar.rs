//! What a written value says, however it is spelt: `1.0` is `1`, `true` is `yes`, `2h` is `120m`.

use crate::model::Unit;
use crate::parse::node::{Node, Value};
use crate::parse::scalar;
use crate::schema::fields::cleaned;
use crate::schema::{ChecklistRef, Field, NOT_APPLICABLE, NumberForm, Period, Shape, TextForm, is_not_applicable};

use super::text::text;

/// What a value says: two values that say the same are one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// One value.
    One(String),
    /// Several, in their order.
    Several(Vec<Self>),
    /// Something of another shape than declared, as it stands.
    Unexpected(String),
}

/// What `node`, of this `shape`, says in `field`; an empty list says nothing.
pub(super) fn canonical(field: &Field, shape: &Shape, node: Option<&Node>) -> Option<Said> {
    let node = node?;
    match (shape, &node.value) {
        (Shape::List(inner), Value::Sequence(items)) => {
            let said: Vec<Said> = items.iter().filter_map(|item| canonical(field, inner, Some(item))).collect();
            (!said.is_empty()).then_some(Said::Several(said))
        }
        // An end that is open says nothing, and is an end all the same.
        (Shape::Bounds, Value::Sequence(items)) => {
            let end = |item| canonical(field, &Shape::Number, Some(item));
            Some(Said::Several(items.iter().filter_map(end).collect()))
        }
        // One value alone is a list of it.
        (Shape::List(inner), Value::Scalar(_)) => Some(Said::Several(vec![canonical(field, inner, Some(node))?])),
        (Shape::List(_), _) => Some(Said::Unexpected(text(shape, node))),
        (_, Value::Scalar(scalar)) => {
            let known = one(field, shape, &scalar.text);
            Some(known.map_or_else(|| Said::Unexpected(scalar.text.clone()), Said::One))
        }
        _ => Some(Said::Unexpected(text(shape, node))),
    }
}

/// The one way of writing what `text` says; nothing where it is no value of that shape.
fn one(field: &Field, shape: &Shape, text: &str) -> Option<String> {
    let trimmed = text.trim();
    match shape {
        Shape::Id | Shape::Reference => Some(reference(field, text)),
        Shape::PinnedChecklist => trimmed.parse::<ChecklistRef>().ok().map(|pinned| pinned.to_string()),
        Shape::Number => number(field.number, trimmed).map(plain),
        Shape::Whole => trimmed.parse::<i64>().ok().map(|whole| whole.to_string()),
        Shape::Truth => scalar::boolean(trimmed).map(|truth| if truth { "yes" } else { "no" }.to_owned()),
        Shape::Time => scalar::time(trimmed).map(|time| time.to_string()),
        Shape::Period => trimmed.parse::<Period>().ok().map(|period| period.to_string()),
        Shape::Answer => Some(answer(trimmed)),
        Shape::Form(TextForm { canonical, .. }) => canonical(trimmed),
        Shape::Date | Shape::Language | Shape::Choice(_) => Some(trimmed.to_owned()),
        _ => Some(cleaned(text)),
    }
}

/// A document with its kind, which may be left out where only one is possible.
fn reference(field: &Field, text: &str) -> String {
    match field.refers {
        [only] if !text.contains('/') => format!("{only}/{text}"),
        _ => text.to_owned(),
    }
}

/// The number in `text`, durations in seconds.
pub(super) fn number(form: NumberForm, text: &str) -> Option<f64> {
    let quantity = || scalar::number(text).or_else(|| scalar::percent(text)).or_else(|| scalar::duration(text));
    match form {
        NumberForm::Plain => scalar::number(text),
        NumberForm::Quantity => quantity(),
        NumberForm::Duration => scalar::duration(text).or_else(|| scalar::number(text)),
    }
}

/// The number in `text` as a value in `unit`; a bare number may be in whichever unit of time its document names.
pub(in super::super) fn quantity(unit: &Unit, text: &str) -> Option<f64> {
    let form = if *unit == Unit::Duration { return scalar::duration(text.trim()) } else { NumberForm::Quantity };
    number(form, text.trim())
}

fn answer(text: &str) -> String {
    if is_not_applicable(text) {
        return NOT_APPLICABLE.to_owned();
    }
    scalar::number(text).map_or_else(|| crate::schema::canonical(text), plain)
}

/// A number in its shortest form that reads as the same number; a negative zero is zero.
fn plain(number: f64) -> String {
    (number + 0.0).to_string()
}
