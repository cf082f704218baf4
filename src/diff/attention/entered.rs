//! Cases and answers that were entered into a time that was reported. In: the rows of a log or a survey that are new. Out: the figures that
//! they move, and the months into which they were entered.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::Period;

use super::super::matching::keys;
use super::super::pairing::Pairing;
use super::super::{Diff, FieldPath, Pair};
use super::Found;
use super::history::{Moved, figure, is_doubled, is_of_the_past, is_settled, told_edit};

/// So many months are named.
const MONTHS: usize = 4;

/// A month into which rows were entered.
struct Entered {
    month: Period,
    rows: f64,
    /// How many there are.
    moved: Moved,
}

impl Found<'_> {
    /// What cases that are new say of the past: where they were entered, and the figures that they move.
    pub(super) fn cases(&self, pairing: &Pairing<'_>, diff: &Diff) -> (String, Vec<Moved>) {
        let months = self.months(pairing, diff.as_of);
        let into = entered_into(&months);
        let points = self.points_of(pairing, diff, true);
        // Where no metric draws from it, its own figures say it.
        let own = || months.into_iter().map(|month| month.moved).collect();
        (into, if points.is_empty() { own() } else { points })
    }

    /// The figures of the past that answers which are new move.
    pub(super) fn answers(&self, pairing: &Pairing<'_>, diff: &Diff) -> Vec<Moved> {
        let points = self.points_of(pairing, diff, true);
        let own = || Self::wave(pairing, &super::reference(pairing.called()), diff);
        if points.is_empty() { own() } else { points }
    }

    /// Months of a log that have more cases than were told: those told for good, and one that is over and has twice as many now.
    fn months(&self, pairing: &Pairing<'_>, as_of: NaiveDate) -> Vec<Entered> {
        let (Some(old), Some(new)) = (pairing.before, pairing.after) else { return Vec::new() };
        let old = self.base.log(old.id);
        let new = self.head.log(new.id);
        let Some((old, new)) = old.zip(new) else { return Vec::new() };
        let (old, new) = (&old.months, &new.months);
        let known = old.keys().next_back().copied();
        let mut found = Vec::new();
        for month in keys(old, new) {
            let sum = |months: &BTreeMap<Period, BTreeMap<String, u64>>| {
                months.get(month).map(|types| types.values().sum::<u64>() as f64)
            };
            let pair = Pair::new(sum(old), sum(new));
            if pair.differs() && (is_settled(*month, known, as_of) || is_doubled(*month, &pair, as_of)) {
                let rows = pair.after.unwrap_or_default() - pair.before.unwrap_or_default();
                let moved = figure(FieldPath::of("months").then(month.to_string()), &pair);
                found.push(Entered { month: *month, rows, moved });
            }
        }
        found
    }

    /// The figures of a survey of one day, where that lies in a month that was told.
    fn wave(pairing: &Pairing<'_>, reference: &str, diff: &Diff) -> Vec<Moved> {
        let is_told = pairing.before.is_some_and(|before| is_of_the_past(before, diff.as_of));
        let figures = diff.documents.iter().find(|document| document.reference == reference && is_told);
        let figures = figures.into_iter().flat_map(|document| &document.figures);
        figures.map(told_edit).collect()
    }
}

/// Where rows were entered that are new, by month: nothing where all are of a time that was not reported.
fn entered_into(months: &[Entered]) -> String {
    let shown = months.iter().filter(|month| month.rows > 0.0);
    let shown: Vec<String> = shown.map(|month| format!("{} +{}", month.month, month.rows)).collect();
    let more = shown.len().saturating_sub(MONTHS);
    let more = if more > 0 { format!(", {more} more") } else { String::new() };
    match shown.len() {
        0 => String::new(),
        _ => format!(", to months that were already reported: {}{more}", shown[..shown.len().min(MONTHS)].join(", ")),
    }
}
