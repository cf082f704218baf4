//! Logs: counts, promises kept, time to close.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};

use crate::formula::pareto::{THRESHOLD, pareto};
use crate::formula::proportion::Proportion;
use crate::formula::sum::{mean, median, quantile};
use crate::formula::suppression::{Counts, hidden_alike};
use crate::formula::survival::{Spell, Survival, kaplan_meier};
use crate::model::{Every, Log, LogRow, Period};
use crate::report::log::{Base, Closing, LogReport, OnTime, Resolution};
use crate::report::log::{COMPLAINT, COMPLIMENT};
use crate::schema::log::LogColumn;

use super::Setting;
use super::points::{promise_kept, resolution_seconds};

pub(super) fn logs(setting: Setting<'_>) -> Vec<LogReport> {
    setting.workspace.logs.values().map(|log| log_report(setting, log)).collect()
}

fn log_report(setting: Setting<'_>, log: &Arc<Log>) -> LogReport {
    let rows: Vec<&LogRow> = log.rows.iter().filter(|row| row.is_in(setting.as_of)).collect();
    let all = || rows.iter().copied();
    let by_type = count(all(), |row| Some(row.kind.as_deref().unwrap_or_default()));
    let of_type = |wanted: &'static str| all().filter(move |row| row.kind.as_deref() == Some(wanted));
    let mut by_category = count(all(), |row| row.category.as_deref());
    // What to mend first is read from complaints; a log without any is about its rows as a whole.
    let mut complained = count(of_type(COMPLAINT), |row| row.category.as_deref());
    let mut compliments_by = count(of_type(COMPLIMENT), |row| row.category.as_deref());
    if is_by_people(setting, log, LogColumn::Category) {
        let tables = [
            (&mut by_category, rows.len()),
            (&mut complained, of_type(COMPLAINT).count()),
            (&mut compliments_by, of_type(COMPLIMENT).count()),
        ];
        hide_small(tables, setting.config().privacy.least(false));
    }
    let (ranked, pareto_of) =
        if complained.is_empty() { (&by_category, Base::Cases) } else { (&complained, Base::Complaints) };
    let complaints: Vec<&LogRow> = of_type(COMPLAINT).collect();
    let compliments = of_type(COMPLIMENT).count();
    let all_rows = if by_type.len() > 1 { Base::Types } else { Base::Cases };
    let counts = ranked.iter().map(|(name, count)| (name.clone(), *count as f64));
    LogReport {
        written: Arc::clone(log),
        pareto: pareto(counts, THRESHOLD).ok().filter(|pareto| !pareto.rows.is_empty()),
        pareto_of,
        by_type,
        by_category,
        compliments: compliments_by,
        received: rows.len(),
        later: log.rows.len() - rows.len(),
        closing: closing(setting, all_rows, &rows),
        complaints: (!complaints.is_empty()).then(|| closing(setting, Base::Complaints, &complaints)),
        complaint_ratio: (compliments > 0).then(|| complaints.len() as f64 / compliments as f64),
        months: months(&rows),
        says: Vec::new(),
    }
}

fn count<'a>(
    rows: impl IntoIterator<Item = &'a LogRow>,
    name: impl Fn(&'a LogRow) -> Option<&'a str>,
) -> BTreeMap<String, u64> {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for name in rows.into_iter().filter_map(name) {
        *counts.entry(name).or_default() += 1;
    }
    counts.into_iter().map(|(name, count)| (name.to_owned(), count)).collect()
}

/// Whether what stands in `named` of the log are people: by its header, or by what metrics call it.
pub(super) fn is_by_people(setting: Setting<'_>, log: &Log, named: LogColumn) -> bool {
    let header = log.columns.get(&named).map_or(named.name(), |heading| heading.header.as_str());
    setting.config().privacy.people.iter().any(|column| column == header || column == named.name())
}

/// Takes the people out of `tables`, each with its whole, of whom one counts fewer than `least` cases, and those who would give them back.
fn hide_small(tables: [(&mut Counts, usize); 3], least: u64) {
    let counted = tables.each_ref().map(|(counts, whole)| (&**counts, *whole as u64));
    let hidden = hidden_alike(&counted, least);
    tables.into_iter().for_each(|(counts, _)| counts.retain(|name, _| !hidden.contains(name)));
}

fn on_time(setting: Setting<'_>, rows: &[&LogRow]) -> OnTime {
    let decided: Vec<bool> = rows.iter().filter_map(|row| promise_kept(row, setting)).collect();
    let (n, kept) = (decided.len() as u64, decided.iter().filter(|kept| **kept).count() as u64);
    let share = (n > 0).then(|| Proportion { share: kept as f64 / n as f64, trials: n as f64 });
    let interval = share.map(|share| share.wilson(setting.confidence));
    let due = rows.iter().filter(|row| row.due.is_some()).count() as u64;
    OnTime {
        n,
        kept,
        not_yet_due: due - n,
        without_due: rows.len() as u64 - due,
        pct: share.map(|share| 100.0 * share.share),
        low: interval.map(|(low, _)| 100.0 * low),
        high: interval.map(|(_, high)| 100.0 * high),
    }
}

/// How many complaints of `log` were open past their promised day on `day`, by what is written of them now, and that day of the first.
pub(super) fn complaints_late_on(setting: Setting<'_>, log: &Log, day: NaiveDate) -> Option<(u64, NaiveDate)> {
    let is_known = |row: &&LogRow| row.kind.as_deref() == Some(COMPLAINT) && row.is_in(day);
    let rows: Vec<&LogRow> = log.rows.iter().filter(is_known).collect();
    let closing = closing(Setting { as_of: day, ..setting }, Base::Complaints, &rows);
    closing.late_since.map(|since| (closing.late, since))
}

fn closing(setting: Setting<'_>, of: Base, rows: &[&LogRow]) -> Closing {
    let open = || rows.iter().filter(|row| row.closed_by(setting.as_of).is_none());
    let late = || open().filter(|row| promise_kept(row, setting) == Some(false));
    Closing {
        of,
        rows: rows.len(),
        resolution_h: resolution(setting, rows),
        until_closed_h: until_closed(setting, rows),
        on_time: on_time(setting, rows),
        open: open().count() as u64,
        late: late().count() as u64,
        late_since: late().filter_map(|row| row.due).map(|due| due.date()).min(),
        oldest: open().filter_map(|row| row.received).map(|received| received.date()).min(),
    }
}

fn resolution(setting: Setting<'_>, rows: &[&LogRow]) -> Resolution {
    let closed = rows.iter().filter(|row| row.closed_by(setting.as_of).is_some());
    let hours: Vec<f64> = closed.filter_map(|row| resolution_seconds(row)).map(|seconds| seconds / 3600.0).collect();
    Resolution { n: hours.len() as u64, mean: mean(&hours), median: median(&hours), p90: quantile(&hours, 0.9) }
}

/// How many hours cases take, those open on the day counted as longer than so far.
fn until_closed(setting: Setting<'_>, rows: &[&LogRow]) -> Survival {
    let now = setting.as_of.and_time(NaiveTime::MIN);
    let spell = |row: &&LogRow| {
        let received = row.received?;
        let closed = row.closed_by(setting.as_of);
        let taken = closed.unwrap_or(now) - received;
        let duration = taken.num_seconds() as f64 / 3600.0;
        match closed {
            Some(_) => (duration >= 0.0).then_some(Spell { duration, ended: true }),
            None => Some(Spell { duration: duration.max(0.0), ended: false }),
        }
    };
    kaplan_meier(&rows.iter().filter_map(spell).collect::<Vec<_>>(), setting.confidence)
}

/// Rows received by month and type, from the first month to the last, empty months included.
fn months(rows: &[&LogRow]) -> BTreeMap<Period, BTreeMap<String, u64>> {
    let mut months: BTreeMap<Period, BTreeMap<String, u64>> = BTreeMap::new();
    for row in rows {
        let Some(received) = row.received else { continue };
        let month = months.entry(Every::Month.containing(received.date())).or_default();
        *month.entry(row.kind.as_deref().unwrap_or_default().to_owned()).or_default() += 1;
    }
    let last = months.keys().next_back().copied();
    last.into_iter().for_each(|last| fill(&mut months, last));
    months
}

/// Adds the months without a case, from the first of `months` to `last`.
pub(super) fn fill(months: &mut BTreeMap<Period, BTreeMap<String, u64>>, last: Period) {
    let first = months.keys().next().copied();
    let all = std::iter::successors(first, |month| Some(month.next())).take_while(|month| *month <= last);
    all.for_each(|month| {
        months.entry(month).or_default();
    });
}
