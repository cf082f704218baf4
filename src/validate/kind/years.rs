//! A point of a series whose year was mistyped: written in its place among its neighbours, or behind all, and dated years before them. One that is dated
//! after them is told where it lies after the day of the results.
//!
//! In: the points in the order in which they are written. Out: at most one warning. Points that are written in no order say nothing.

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::Period;
use crate::model::metric::SeriesPoint;

use super::Reading;
use super::table::{self, Table};

/// Warns of a point of a file whose year is probably mistyped.
pub(super) fn report(read: &Reading<'_, '_>, table: &Table<'_>, points: &[SeriesPoint]) {
    let Some(found) = misplaced(points) else { return };
    if let Some((path, place)) = table::cell_at(read, table, &points[found.at].origin) {
        read.fields.reader.report(found.told(Diagnostic::in_excerpt(&rules::DATES_OUT_OF_ORDER, path, place, "")));
    }
}

/// Warns of a point in the document whose year is probably mistyped.
pub(super) fn report_inline(read: &Reading<'_, '_>, points: &[SeriesPoint]) {
    let Some(found) = misplaced(points) else { return };
    let span = points[found.at].origin.span;
    read.fields.reader.report(found.told(read.fields.reader.fault(&rules::DATES_OUT_OF_ORDER, span, "")));
}

/// A point, its period, and the one that it was meant for.
#[derive(Debug, PartialEq)]
struct Misplaced {
    at: usize,
    period: Period,
    meant: Period,
    before: Period,
    /// The one that stands after it; nothing behind the last.
    after: Option<Period>,
}

impl Misplaced {
    fn told(&self, mut fault: Diagnostic) -> Diagnostic {
        let (own, before) = (self.period, self.before);
        fault.message = match self.after {
            Some(after) => format!("`{own}` stands between `{before}` and `{after}`"),
            None => format!("`{own}` stands after `{before}`, and the others stand in order"),
        };
        fault.severity(Severity::Warning).help(format!("write `{}` if that is meant", self.meant))
    }
}

/// The first point of any part that is the only one out of order, where in another year its period has its place there.
fn misplaced(points: &[SeriesPoint]) -> Option<Misplaced> {
    let mut parts: Vec<(&BTreeMap<String, String>, Vec<usize>)> = Vec::new();
    let mut places: BTreeMap<&BTreeMap<String, String>, usize> = BTreeMap::new();
    for (at, point) in points.iter().enumerate() {
        let place = *places.entry(&point.breakdown).or_insert(parts.len());
        if place == parts.len() {
            parts.push((&point.breakdown, Vec::new()));
        }
        parts[place].1.push(at);
    }
    parts.iter().find_map(|(_, of_part)| {
        let periods: Vec<Period> = of_part.iter().map(|at| points[*at].period).collect();
        misplaced_in(&periods).map(|found| Misplaced { at: of_part[found.at], ..found })
    })
}

/// The same of the points of one part.
fn misplaced_in(periods: &[Period]) -> Option<Misplaced> {
    const LEAST: usize = 4;
    // What lies farther before all others is told as that.
    const FAR: i32 = 8;
    let is_ascending = |without: usize| {
        let mut left = (0..periods.len()).filter(|at| *at != without).map(|at| periods[at].start());
        let mut last = left.next();
        left.all(|day| last.replace(day).is_some_and(|last| last < day))
    };
    if periods.len() < LEAST || periods.windows(2).all(|pair| pair[0].start() < pair[1].start()) {
        return None;
    }
    let out = (1..periods.len()).filter(|at| {
        let (before, own) = (periods[at - 1].start(), periods[*at].start());
        let is_followed = periods.get(at + 1).is_none_or(|after| before < after.start());
        is_followed && own < before && before.year() - own.year() <= FAR
    });
    out.filter(|at| is_ascending(*at)).find_map(|at| {
        let (before, after) = (periods[at - 1], periods.get(at + 1).copied());
        // Behind the last stands the one that follows it.
        let latest = after.unwrap_or_else(|| before.plus(2));
        let is_there = |meant: &Period| before.start() < meant.start() && meant.start() < latest.start();
        let meant = years_of((before, latest)).find_map(|year| in_year(periods[at], year).filter(is_there))?;
        Some(Misplaced { at, period: periods[at], meant, before, after })
    })
}

/// The years from that of the first to that of the second.
fn years_of((first, second): (Period, Period)) -> impl Iterator<Item = String> {
    let year =
        |period: Period| period.to_string().get(..4).and_then(|year| year.parse::<i32>().ok()).unwrap_or_default();
    (year(first)..=year(second)).map(|year| year.to_string())
}

/// The same month, week or quarter of `year`.
fn in_year(period: Period, year: String) -> Option<Period> {
    let text = period.to_string();
    (year + text.get(4..)?).parse().ok()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::model::Origin;
    use crate::source::{SourceFile, Span};

    use super::*;

    fn meant(periods: &[&str]) -> Option<(usize, String)> {
        let file = Arc::new(SourceFile::new("x.md", ""));
        let point = |period: &&str| SeriesPoint {
            period: period.parse().unwrap(),
            breakdown: BTreeMap::new(),
            value: Some(1.0),
            n: None,
            origin: Origin::new(&file, Span::new(0, 0)),
        };
        let points: Vec<SeriesPoint> = periods.iter().map(point).collect();
        misplaced(&points).map(|found| (found.at, found.meant.to_string()))
    }

    #[test]
    fn a_year_among_others_is_told() {
        assert_eq!(meant(&["2025-01", "2025-02", "2024-03", "2025-04"]), Some((2, "2025-03".to_owned())));
        assert_eq!(meant(&["2025-11", "2025-12", "2025-01", "2026-02"]), Some((2, "2026-01".to_owned())));
        assert_eq!(meant(&["2025-W01", "2025-W02", "2024-W03", "2025-W04"]), Some((2, "2025-W03".to_owned())));
    }

    #[test]
    fn a_year_behind_all_others_is_told() {
        assert_eq!(meant(&["2026-07", "2026-08", "2026-09", "2025-10"]), Some((3, "2026-10".to_owned())));
        assert_eq!(meant(&["2025-10", "2025-11", "2025-12", "2025-01"]), Some((3, "2026-01".to_owned())));
        assert_eq!(meant(&["2026-07", "2026-08", "2026-09", "2025-12"]), None, "a month later is no slip of the year");
        assert_eq!(meant(&["2026-07", "2026-08", "2026-09", "2026-06"]), None, "added later");
        assert_eq!(meant(&["2026-07", "2026-08", "2026-09", "2025-10", "2025-11"]), None, "two are no slip");
    }

    #[test]
    fn what_is_in_no_order_says_nothing() {
        assert_eq!(meant(&["2025-01", "2025-02", "2025-03", "2025-04"]), None);
        assert_eq!(meant(&["2025-04", "2025-03", "2025-02", "2025-01"]), None);
        assert_eq!(meant(&["2025-01", "2025-03", "2025-02", "2025-04"]), None);
        assert_eq!(meant(&["2025-01", "2024-02", "2025-03"]), None);
    }
}
