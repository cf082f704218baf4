//! What an edit means to a reviewer. In: the keys that lead to it, as declared, and what they say on both sides. Out: the kind of
//! attention that the declaration names; it knows no key itself.

use chrono::NaiveDate;

use crate::diag::{Severity, rules};
use crate::schema::watch::When;
use crate::schema::{AttentionKind, Field, NumberForm, Shape};

use super::super::FieldPath;
use super::scalar::number;
use super::substance::{is_buried, weakened};
use super::walk::Within;
use super::words::{is_another_name, is_slip, is_turned};

/// A value on both sides as text.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    /// Of a list, what stands in it.
    pub(super) names: Listed,
}

impl Said {
    /// One value on both sides.
    pub(super) fn one(before: Option<String>, after: Option<String>) -> Self {
        Self { before, after, names: Listed::default() }
    }
}

/// What stands in a list on both sides: a name in it may hold any mark.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in super::super) struct Listed {
    pub(in super::super) before: Vec<String>,
    pub(in super::super) after: Vec<String>,
}

impl Listed {
    /// Whether a name is new in it.
    pub(in super::super) fn gains(&self) -> bool {
        Self::has_lost(&self.after, &self.before)
    }

    /// Whether a name of `before` is not in `after`.
    fn has_lost(before: &[String], after: &[String]) -> bool {
        before.iter().any(|name| !after.contains(name))
    }
}

/// What a change at `path` from one to the other means: the first of the innermost key that applies, else what holds around it.
pub(super) fn meaning(within: &[Within], path: &FieldPath, said: &Said) -> Option<AttentionKind> {
    if within.last().is_some_and(|key| is_day_lost(key.field, said)) {
        return Some(AttentionKind::DateUnreadable);
    }
    for (depth, key) in within.iter().rev().enumerate() {
        let mut here = key.field.watched.iter().filter(|watch| depth == 0 || watch.reaches_below());
        if let Some(found) = here.find(|watch| applies(watch.when, key.field, path, said)) {
            return found.kind;
        }
    }
    None
}

fn applies(when: When, field: &Field, path: &FieldPath, Said { before, after, names }: &Said) -> bool {
    let is_one_of = |text: &Option<String>, words: &[&str]| {
        text.as_deref().is_some_and(|text| words.contains(&text.trim().to_lowercase().as_str()))
    };
    let rank = |text: &Option<String>| rank(field, &field.shape, text.as_deref()?);
    let says = |before: &Option<String>, after: &Option<String>| {
        before.as_deref().and_then(|before| weakened(before, after.as_deref().unwrap_or_default()))
    };
    match when {
        When::Any => true,
        When::Never => false,
        When::Changes => before.is_some(),
        When::Appears => before.is_none(),
        When::Lapses => after.is_none(),
        When::Rises => rank(before).zip(rank(after)).is_some_and(|(before, after)| after > before),
        When::Falls => rank(before).zip(rank(after)).is_some_and(|(before, after)| after < before),
        When::Loses => Listed::has_lost(&names.before, &names.after),
        When::Gains => names.gains(),
        When::Becomes(words) => !is_one_of(before, words) && is_one_of(after, words),
        When::Leaves(words) => is_one_of(before, words) && !is_one_of(after, words),
        When::LosesText(texts) => is_gone(texts, before.as_deref(), after.as_deref()),
        When::SaysLess => says(before, after) == Some(AttentionKind::EvidenceRemoved),
        When::Turns => before.as_deref().zip(after.as_deref()).is_some_and(|(old, new)| is_turned(old, new)),
        When::Buries => before.as_deref().zip(after.as_deref()).is_some_and(|(old, new)| is_buried(old, new)),
        When::SaysOther => says(before, after) == Some(AttentionKind::EvidenceReworded),
        When::GainsText(texts) => is_gone(texts, after.as_deref(), before.as_deref()),
        When::GainsWord(words) => gains_word(words, before.as_deref(), after.as_deref()),
        When::Slips => before.as_deref().zip(after.as_deref()).is_some_and(|(before, after)| is_slip(before, after)),
        When::SaysElse => {
            before.as_deref().zip(after.as_deref()).is_some_and(|(before, after)| is_another_name(before, after))
        }
        When::Milder => is_milder(path, before.as_deref(), after.as_deref()),
    }
}

/// Whether one of `texts` stands in `there` and none in `gone`.
fn is_gone(texts: &[&str], there: Option<&str>, gone: Option<&str>) -> bool {
    let holds = |text: Option<&str>| text.is_some_and(|text| texts.iter().any(|part| text.contains(part)));
    holds(there) && !holds(gone)
}

/// Whether one of `wanted` is a word of what is said now, and none was of what was said.
fn gains_word(wanted: &[&str], before: Option<&str>, after: Option<&str>) -> bool {
    let holds = |text: Option<&str>| {
        let text = text.unwrap_or_default().to_lowercase();
        text.split(|c: char| !c.is_alphanumeric()).any(|word| wanted.contains(&word))
    };
    before.is_some() && holds(after) && !holds(before)
}

/// Whether a day that is kept an eye on stands where there is none to read now.
fn is_day_lost(field: &Field, Said { before, after, .. }: &Said) -> bool {
    let is_day = |text: &str| text.trim().parse::<NaiveDate>().is_ok();
    matches!(field.shape, Shape::Date)
        && field.watched.iter().any(|watch| watch.kind.is_some())
        && before.as_deref().is_some_and(is_day)
        && after.as_deref().is_some_and(|after| !is_day(after))
}

/// Where `text` stands among what the key can say.
fn rank(field: &Field, shape: &Shape, text: &str) -> Option<f64> {
    let text = text.trim();
    let day = || text.parse::<NaiveDate>().ok().map(|day| f64::from(chrono::Datelike::num_days_from_ce(&day)));
    match shape {
        Shape::Choice(words) => words.iter().position(|word| word.word == text).map(|at| at as f64),
        Shape::Either(shapes) => shapes.iter().find_map(|shape| rank(field, shape, text)),
        Shape::Map(_, inner) => rank(field, inner, text),
        Shape::Date => day(),
        Shape::Form(form) => number(NumberForm::Plain, &(form.canonical)(text)?),
        _ => number(field.number, text),
    }
}

/// Whether the rule that `path` ends in is reported less severely.
fn is_milder(path: &FieldPath, before: Option<&str>, after: Option<&str>) -> bool {
    let own = path.steps().last().and_then(|code| rules::find(code)).map(|rule| rule.severity);
    let of = |text: Option<&str>| text.map_or(own, |text| Severity::from_name(text.trim()));
    of(before).zip(of(after)).is_some_and(|(before, after)| after < before)
}
