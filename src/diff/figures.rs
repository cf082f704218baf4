//! Figures as short text, at the precision at which they differ. In: the values of both sides. Out: their texts, and the
//! [`FieldDiff`]s of figures that have no place of their own.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use crate::i18n::{Lang, format};
use crate::model::Unit;

use super::{FieldDiff, FieldPath, Pair};

/// Figures that differ by less are equal.
pub(super) const TOLERANCE: f64 = 1e-9;

/// Figures that are shares, in percent.
const SHARES: [&str; 2] = ["pct", "response_rate"];

/// The figures of one document by their path, those that say most first.
#[derive(Debug, Clone, Default)]
pub(super) struct Figures(Vec<Figure>);

#[derive(Debug, Clone)]
struct Figure {
    path: FieldPath,
    value: f64,
}

impl Figures {
    /// Adds the figure at `path`, where there is one.
    pub(super) fn add(&mut self, path: FieldPath, value: Option<f64>) {
        self.0.extend(value.map(|value| Figure { path, value }));
    }

    /// Adds a count of things.
    pub(super) fn count(&mut self, path: FieldPath, count: u64) {
        self.add(path, Some(count as f64));
    }

    /// Adds a count for each name.
    pub(super) fn counts(&mut self, path: &FieldPath, counts: &BTreeMap<String, u64>) {
        counts.iter().for_each(|(name, count)| self.count(path.then(name.as_str()), *count));
    }

    /// The figures that differ from those of `before`.
    pub(super) fn since(&self, before: &Self) -> Vec<FieldDiff> {
        let old: BTreeMap<&FieldPath, f64> = before.0.iter().map(|figure| (&figure.path, figure.value)).collect();
        let mut found: Vec<FieldDiff> = Vec::new();
        let mut told = |path: &FieldPath, pair: &Pair<f64>| {
            if pair.differs() {
                let (before, after) = apart(pair);
                let unit = path.steps().last().filter(|step| SHARES.contains(step)).map(|_| Unit::Percent);
                found.push(FieldDiff { unit, ..FieldDiff::new(path.clone(), before, after) });
            }
        };
        for Figure { path, value } in &self.0 {
            told(path, &Pair::new(old.get(path).copied(), Some(*value)));
        }
        let known: BTreeSet<&FieldPath> = self.0.iter().map(|figure| &figure.path).collect();
        for Figure { path, value } in before.0.iter().filter(|figure| !known.contains(&figure.path)) {
            told(path, &Pair::new(Some(*value), None));
        }
        found
    }
}

/// A value as short text; `None` for null and for nothing.
pub(super) fn shown<V: Serialize>(value: &V) -> Option<String> {
    match serde_json::to_value(value).ok()? {
        Value::Null => None,
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.as_f64().map_or_else(|| number.to_string(), rounded)),
        other => Some(other.to_string()),
    }
}

/// A number to two decimals.
pub(super) fn rounded(number: f64) -> String {
    to_decimals(number, 2)
}

fn to_decimals(number: f64, decimals: usize) -> String {
    let text = format!("{number:.decimals$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    // A negative zero is zero.
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Both numbers to two decimals, or to as many as it takes to tell them apart.
pub(super) fn apart(pair: &Pair<f64>) -> (Option<String>, Option<String>) {
    const MOST_DECIMALS: usize = 17;
    let at = |decimals| (pair.before.map(|v| to_decimals(v, decimals)), pair.after.map(|v| to_decimals(v, decimals)));
    let texts = (2..=MOST_DECIMALS).map(at).find(|(before, after)| before != after);
    texts.filter(|_| pair.differs()).unwrap_or_else(|| at(2))
}

/// Both values in their unit, for a reviewer: `72.5%`, `8 h 29 min`, `12`; finer where they would look the same.
pub(super) fn quantities(pair: &Pair<f64>, unit: &Unit) -> (Option<String>, Option<String>) {
    let with = |mark: &str, (before, after): (Option<String>, Option<String>)| {
        let marked = |text: Option<String>| text.map(|text| text + mark);
        (marked(before), marked(after))
    };
    match unit {
        Unit::Duration => durations(pair),
        Unit::Percent => with("%", apart(pair)),
        _ => apart(pair),
    }
}

/// Both durations as people write them, by as many units as it takes to tell them apart.
fn durations(pair: &Pair<f64>) -> (Option<String>, Option<String>) {
    // A terminal and a comment break lines where they like.
    let said =
        |more, value| format::value_finer(Lang::En, value, &Unit::Duration, more).replace(['\u{a0}', '\u{202f}'], " ");
    let at = |more| (pair.before.map(|value| said(more, value)), pair.after.map(|value| said(more, value)));
    let texts = (0..=format::FINEST).map(at).find(|(before, after)| before != after);
    texts.filter(|_| pair.differs()).unwrap_or_else(|| at(0))
}

/// From one side to the other: `12 → 14`; a dash where there is nothing.
pub(super) fn arrow(before: Option<String>, after: Option<String>) -> String {
    let side = |text: Option<String>| text.unwrap_or_else(|| "–".into());
    format!("{} → {}", side(before), side(after))
}

/// Whether `pair` fell, given that more is better.
pub(super) fn fell(pair: &Pair<f64>) -> bool {
    pair.before.zip(pair.after).is_some_and(|(before, after)| after < before - TOLERANCE)
}

/// Whether `pair` rose.
pub(super) fn rose(pair: &Pair<f64>) -> bool {
    pair.before.zip(pair.after).is_some_and(|(before, after)| after > before + TOLERANCE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_apart() {
        let told = |before, after| apart(&Pair::new(Some(before), Some(after)));
        assert_eq!(told(5.091, 5.094), (Some("5.091".into()), Some("5.094".into())));
        assert_eq!(told(75.0, 91.666_666), (Some("75".into()), Some("91.67".into())));
        assert_eq!(told(100.0, 90.0), (Some("100".into()), Some("90".into())));
        let told = quantities(&Pair::new(Some(60.0), Some(60.2)), &Unit::Duration);
        assert_ne!(told.0, told.1);
        let told = quantities(&Pair::new(Some(341_130.0), Some(343_680.0)), &Unit::Duration);
        assert_eq!(told, (Some("3 d 22 h 46 min".into()), Some("3 d 23 h 28 min".into())));
    }
}
