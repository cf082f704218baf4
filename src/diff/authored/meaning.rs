//! What an edit means to a reviewer. In: the keys that lead to it, as declared, and what they say on both sides. Out: the kind of
//! attention that the declaration names; it knows no key itself.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::diag::{Severity, rules};
use crate::schema::watch::When;
use crate::schema::{AttentionKind, Field, Shape};

use super::super::FieldPath;
use super::scalar::number;
use super::walk::Within;
use super::words::{is_another_name, is_slip, weakened};

/// A value on both sides as text.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

/// What a change at `path` from one to the other means: the first of the innermost key that applies, else what holds around it.
pub(super) fn meaning(within: &[Within], path: &FieldPath, said: &Said) -> Option<AttentionKind> {
    for (depth, key) in within.iter().rev().enumerate() {
        let mut here = key.field.watched.iter().filter(|watch| depth == 0 || watch.reaches_below());
        if let Some(found) = here.find(|watch| applies(watch.when, key.field, path, said)) {
            return found.kind;
        }
    }
    None
}

fn applies(when: When, field: &Field, path: &FieldPath, Said { before, after }: &Said) -> bool {
    let is_one_of = |text: &Option<String>, words: &[&str]| {
        text.as_deref().is_some_and(|text| words.contains(&text.trim().to_lowercase().as_str()))
    };
    let rank = |text: &Option<String>| rank(field, &field.shape, text.as_deref()?);
    let list = |text: &Option<String>| -> BTreeSet<String> {
        text.iter().flat_map(|text| text.split(',')).map(|one| one.trim().to_owned()).collect()
    };
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
        When::Loses => !list(before).is_subset(&list(after)),
        When::Gains => !list(after).is_subset(&list(before)),
        When::Becomes(words) => !is_one_of(before, words) && is_one_of(after, words),
        When::Leaves(words) => is_one_of(before, words) && !is_one_of(after, words),
        When::LosesText(texts) => {
            let holds = |text: &Option<String>, part: &str| text.as_ref().is_some_and(|text| text.contains(part));
            texts.iter().any(|part| holds(before, part)) && !texts.iter().any(|part| holds(after, part))
        }
        When::SaysLess => says(before, after) == Some(AttentionKind::EvidenceRemoved),
        When::SaysOther => says(before, after) == Some(AttentionKind::HistoryRewritten),
        When::Slips => before.as_deref().zip(after.as_deref()).is_some_and(|(before, after)| is_slip(before, after)),
        When::SaysElse => {
            before.as_deref().zip(after.as_deref()).is_some_and(|(before, after)| is_another_name(before, after))
        }
        When::Milder => is_milder(path, before.as_deref(), after.as_deref()),
    }
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
        _ => number(field.number, text),
    }
}

/// Whether the rule that `path` ends in is reported less severely.
fn is_milder(path: &FieldPath, before: Option<&str>, after: Option<&str>) -> bool {
    let own = path.steps().last().and_then(|code| rules::find(code)).map(|rule| rule.severity);
    let of = |text: Option<&str>| text.map_or(own, |text| Severity::from_name(text.trim()));
    of(before).zip(of(after)).is_some_and(|(before, after)| after < before)
}
