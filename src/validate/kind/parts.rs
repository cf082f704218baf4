//! The parts of a series, by a column of its file: those that are spelt in two ways, and rows that are of none.
//!
//! In: the points of a file. Out: one warning for each column and cause. Nothing is joined.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Severity, counted, rules};
use crate::model::Period;
use crate::model::metric::SeriesPoint;
use crate::parse::read::{certain, folded};
use crate::schema::metric::Metric;
use crate::source::Span;

use super::super::spelt::{self, Counted, Double, is_alike};
use super::Reading;

/// Warns of what is probably wrong with the parts that `points` of `metric` are of.
pub(super) fn report(read: &Reading<'_, '_>, metric: &Metric, points: &[SeriesPoint]) {
    let by = read.map.mapping().get("by");
    for name in &metric.by {
        let named = by.and_then(|by| spelt::named(by, name));
        let span = named.or(read.map.value_span("by")).unwrap_or(read.map.anchor());
        let mut parts: BTreeMap<&str, BTreeSet<Period>> = BTreeMap::new();
        let mut rows: BTreeMap<&str, u64> = BTreeMap::new();
        for point in points {
            let Some(part) = point.breakdown.get(name) else { continue };
            parts.entry(part).or_default().insert(point.period);
            *rows.entry(part).or_default() += 1;
        }
        let what = format!("parts by `{name}`");
        let of = Counted { what: &what, one: "row", names: rows, least: 0, more: apart(&parts) };
        spelt::report(read.fields.reader, span, of);
        report_nowhere(read, span, name, (points, &parts));
    }
}

/// The rare parts that are nearly a usual one which is missing wherever they are there.
fn apart<'n>(parts: &BTreeMap<&'n str, BTreeSet<Period>>) -> Vec<Double<'n>> {
    const TIMES: usize = 3;
    if parts.len() > spelt::MOST_ALIKE {
        return Vec::new();
    }
    let of_one = |(name, periods): (&&'n str, &BTreeSet<Period>)| {
        let is_usual = |(usual, others): &(&&'n str, &BTreeSet<Period>)| {
            others.len() >= TIMES * periods.len()
                && (is_alike(name, usual) || certain(name, [**usual]).is_some_and(|_| folded(name) != folded(usual)))
                && periods.is_disjoint(others)
        };
        parts.iter().find(is_usual).map(|(usual, _)| Double { name, usual })
    };
    parts.iter().filter_map(of_one).collect()
}

/// Warns of a few rows without a part by the column `name`, where a part that most periods have is missing in each of theirs: they count
/// as the whole.
fn report_nowhere(
    read: &Reading<'_, '_>,
    span: Span,
    name: &str,
    (points, parts): (&[SeriesPoint], &BTreeMap<&str, BTreeSet<Period>>),
) {
    const ONE_IN: usize = 4;
    let periods: BTreeSet<Period> = parts.values().flatten().copied().collect();
    let usual = || parts.values().filter(|there| 2 * there.len() > periods.len());
    let of_none = points.iter().filter(|point| point.value.is_some() && !point.breakdown.contains_key(name));
    let of_none: Vec<Period> = of_none.map(|point| point.period).collect();
    let is_missed = |period: &Period| usual().any(|there| !there.contains(period));
    if of_none.is_empty() || of_none.len() * ONE_IN > periods.len() || !of_none.iter().all(is_missed) {
        return;
    }
    let count = of_none.len();
    let (have, count_as) = if count == 1 { ("has", "counts") } else { ("have", "count") };
    let rows = counted(count as u64, "row");
    let message = format!("{rows} {have} nothing in `{name}` and {count_as} as the whole: that of `{}`", of_none[0]);
    let fault = read.fields.reader.fault(&rules::CSV_CELL, span, message).severity(Severity::Warning);
    read.fields.reader.report(fault.help("write in the file which part it is of, or delete the row"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_is_there_where_its_neighbour_is_not_is_misspelt() {
        let months = |months: &[u32]| -> BTreeSet<Period> {
            months.iter().map(|month| format!("2025-{month:02}").parse().unwrap()).collect()
        };
        let found = |first: &[u32], second: &[u32]| {
            apart(&BTreeMap::from([("phone", months(first)), ("phnoe", months(second))]))
        };
        assert_eq!(found(&[1, 2, 4, 5], &[3]), [Double { name: "phnoe", usual: "phone" }]);
        assert_eq!(found(&[1, 2, 3, 4], &[3]), [], "both in one month");
        assert_eq!(found(&[1, 2], &[3]), [], "too few");
    }
}
