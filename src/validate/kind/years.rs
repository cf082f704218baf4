//! A point of a series whose year was mistyped: written in its place among its neighbours, and dated years before them. One that is dated
//! after them is told where it lies after the day of the results.
//!
//! In: the points in the order in which they are written. Out: at most one warning. Points that are written in no order say nothing.

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
    between: (Period, Period),
}

impl Misplaced {
    fn told(&self, mut fault: Diagnostic) -> Diagnostic {
        let (before, after) = self.between;
        fault.message = format!("`{}` stands between `{before}` and `{after}`", self.period);
        fault.severity(Severity::Warning).help(format!("write `{}` if that is meant", self.meant))
    }
}

/// The one point that is out of order among points in order, where its period in another year lies between those of its neighbours.
fn misplaced(points: &[SeriesPoint]) -> Option<Misplaced> {
    const LEAST: usize = 4;
    // What lies farther before all others is told as that.
    const FAR: i32 = 8;
    let first = &points.first()?.breakdown;
    let of_first: Vec<usize> = (0..points.len()).filter(|at| points[*at].breakdown == *first).collect();
    let periods: Vec<Period> = of_first.iter().map(|at| points[*at].period).collect();
    let is_ascending = |without: usize| {
        let mut left = (0..periods.len()).filter(|at| *at != without).map(|at| periods[at].start());
        let mut last = left.next();
        left.all(|day| last.replace(day).is_some_and(|last| last < day))
    };
    if periods.len() < LEAST || periods.windows(2).all(|pair| pair[0].start() < pair[1].start()) {
        return None;
    }
    let out = (1..periods.len() - 1).filter(|at| {
        let (before, own, after) = (periods[at - 1].start(), periods[*at].start(), periods[at + 1].start());
        before < after && own < before && before.year() - own.year() <= FAR
    });
    out.filter(|at| is_ascending(*at)).find_map(|at| {
        let between = (periods[at - 1], periods[at + 1]);
        let is_there = |meant: &Period| between.0.start() < meant.start() && meant.start() < between.1.start();
        let meant = years_of(between).find_map(|year| in_year(periods[at], year).filter(is_there))?;
        Some(Misplaced { at: of_first[at], period: periods[at], meant, between })
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
    use std::collections::BTreeMap;
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
    fn what_is_in_no_order_says_nothing() {
        assert_eq!(meant(&["2025-01", "2025-02", "2025-03", "2025-04"]), None);
        assert_eq!(meant(&["2025-04", "2025-03", "2025-02", "2025-01"]), None);
        assert_eq!(meant(&["2025-01", "2025-03", "2025-02", "2025-04"]), None);
        assert_eq!(meant(&["2025-01", "2024-02", "2025-03"]), None);
    }
}
