//! Days that are too far from the others, or from the day of the results, to be meant: a year was mistyped.
//!
//! In: the workspace and its day. Out: a warning for each. A day after the results that counts nothing is told elsewhere.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::metric::{MeasuredRow, SeriesPoint};
use crate::model::{Every, Head, MetricSource, Origin, Peaks};

use super::Setting;

/// So many years ahead nobody sets a date.
const MOST_YEARS: u32 = 10;
/// So many years ago nobody wrote what is still told.
pub(super) const LONG_AGO: u32 = 20;

/// So many days after its month something is still of that month.
const LATEST_DAYS: u64 = 7;

/// The findings about the workspace of `setting`.
pub(super) fn findings(setting: Setting<'_>, found: &mut Vec<Diagnostic>) {
    let (workspace, as_of) = (setting.workspace, setting.as_of);
    let mut far = Far { as_of, found };
    for goal in workspace.goals.values() {
        far.ahead("the goal ends", goal.to.period.end(), &goal.to.origin);
        far.long_ago("the goal starts", goal.from.period.end(), &goal.from.origin);
    }
    for metric in workspace.metrics.values() {
        let steps = metric.target.from.iter().chain(&metric.warn.from);
        steps.for_each(|(period, value)| far.ahead("the target begins to hold", period.start(), &value.origin));
    }
    for gap in workspace.gaps.values() {
        let is_turned = gap.due.as_ref().zip(gap.opened.as_ref()).is_some_and(|(due, opened)| due.value < opened.value);
        let before = far.found.len();
        gap.due.iter().for_each(|due| far.ahead("the gap is due", due.value, &due.origin));
        gap.due.iter().for_each(|due| far.long_ago("the gap is due", due.value, &due.origin));
        gap.opened.iter().for_each(|opened| far.long_ago("the gap was opened", opened.value, &opened.origin));
        if is_turned {
            far.found[before..].iter_mut().for_each(|fault| fault.severity = Severity::Error);
        }
    }
    for plan in workspace.plans.values() {
        if let Some((start, span)) = plan.start.zip(plan.head.key("start")) {
            far.long_ago("the plan starts", start, &Origin::new(&plan.head.origin.file, span));
        }
        for action in &plan.actions {
            for (does, date) in [("is due", &action.due), ("was done", &action.done)] {
                let what = format!("`{}` {does}", action.id);
                date.iter().for_each(|date| far.long_ago(&what, date.value, &date.origin));
            }
            action.due.iter().for_each(|due| far.ahead(&format!("`{}` is due", action.id), due.value, &due.origin));
        }
    }
    for decision in workspace.decisions.values() {
        far.ahead("the decision is due", decision.due.value, &decision.due.origin);
        far.long_ago("the decision is due", decision.due.value, &decision.due.origin);
        decision.decided.iter().for_each(|decided| far.long_ago("it was decided", decided.date, &decided.origin));
    }
    let found = far.found;
    for goal in workspace.goals.values().filter(|goal| goal.from.period.start() > as_of) {
        let message = format!("the goal starts in `{}`, after {as_of}: nobody has measured that", goal.from.period);
        found.push(goal.from.origin.fault(&rules::FUTURE_DATE, message));
    }
    for plan in workspace.plans.values() {
        if let Some(change) = plan.change.as_ref().filter(|change| change.value > as_of) {
            let message = format!("the change took effect on {}, after {as_of}", change.value);
            found.push(change.origin.fault(&rules::FUTURE_DATE, message));
        }
    }
    let audits = workspace.audits.values().map(|audit| (&audit.head, audit.date));
    for (head, date) in audits.chain(workspace.visits.values().map(|visit| (&visit.head, visit.date))) {
        // What lies after the day of the results is told there.
        if date <= as_of {
            let at = Origin::new(&head.origin.file, head.dated.unwrap_or(head.origin.span));
            found.extend(of_id(head, date).or_else(|| long_ago("the date is", date, (as_of, &at))));
        }
    }
    of_competitors(setting, found);
    of_logs(setting, found);
    of_series(setting, found);
    of_rows(setting, found);
    of_surveys(setting, found);
}

/// That the day of the results lies decades after everything: it is mistyped itself, and nothing else that follows from it is.
pub(super) fn of_results(setting: Setting<'_>) -> Option<Diagnostic> {
    let (workspace, as_of) = (setting.workspace, setting.as_of);
    let audits = workspace.audits.values().map(|audit| audit.date);
    let visits = workspace.visits.values().map(|visit| visit.date);
    let surveys = workspace.surveys.values().map(|survey| survey.date);
    let series = workspace.metrics.values().filter_map(|metric| match &metric.source {
        MetricSource::Series(series) => series.points.iter().map(|point| point.period.end()).max(),
        MetricSource::Rows(rows) => rows.rows.iter().map(|row| row.day).max(),
        _ => None,
    });
    let logs = workspace.logs.values().flat_map(|log| log.rows.iter().filter_map(|row| Some(row.received?.date())));
    let newest = audits.chain(visits).chain(surveys).chain(series).chain(logs).max()?;
    let years = as_of.years_since(newest).filter(|years| *years > LONG_AGO)?;
    let message =
        format!("the results are of {as_of}, {years} years after everything that is known: is that day right?");
    let fault = Diagnostic::in_file(&rules::DATES_OUT_OF_ORDER, "auditbook.yaml", message);
    Some(fault.severity(Severity::Warning).help("correct `as-of` in it, or `--as-of`"))
}

/// What lies too far from the day of the results.
struct Far<'f> {
    as_of: NaiveDate,
    found: &'f mut Vec<Diagnostic>,
}

impl Far<'_> {
    /// Takes `date`, on which `what`: told where it lies too far ahead.
    fn ahead(&mut self, what: &str, date: NaiveDate, origin: &Origin) {
        let years = date.years_since(self.as_of).unwrap_or_default();
        if years >= MOST_YEARS {
            let message = format!("{what} on {date}, in {years} years: a date may be mistyped");
            self.found.push(origin.fault(&rules::FUTURE_DATE, message).help("correct the year"));
        }
    }

    /// The same where it lies too long ago.
    fn long_ago(&mut self, what: &str, date: NaiveDate, origin: &Origin) {
        self.found.extend(long_ago(what, date, (self.as_of, origin)));
    }
}

/// The warning of a `date`, at `origin`, on which `what`, that is too long before `as_of`.
fn long_ago(what: &str, date: NaiveDate, (as_of, origin): (NaiveDate, &Origin)) -> Option<Diagnostic> {
    let years = as_of.years_since(date).filter(|years| *years > LONG_AGO)?;
    let message = format!("{what} on {date}, {years} years ago: the year is probably mistyped");
    Some(out_of_order(origin, message).help("correct the year"))
}

/// An id that begins with a month, such as `2026-11-phone`, of a document of another one: it was taken over from the last time.
fn of_id(head: &Head, date: NaiveDate) -> Option<Diagnostic> {
    let id = head.id.as_str();
    let month = id.get(..7).filter(|_| id.as_bytes().get(7).is_none_or(|byte| !byte.is_ascii_digit()))?;
    let said = format!("{month}-01").parse::<NaiveDate>().ok()?;
    // An audit of May may be written down in the first days of June.
    let written_by = said + Months::new(1) + Days::new(LATEST_DAYS);
    if (said..written_by).contains(&date) {
        return None;
    }
    let message = format!("`{id}` says {month}, and its date is {date}");
    let span = head.dated.unwrap_or(head.origin.span);
    let fault = Diagnostic::at(&rules::DATES_OUT_OF_ORDER, &head.origin.file, span, message);
    let help = "correct the date, or the id, which is the file's name; where both are right";
    Some(fault.severity(Severity::Warning).help_or_allow(help))
}

fn out_of_order(origin: &Origin, message: String) -> Diagnostic {
    let fault = origin.fault(&rules::DATES_OUT_OF_ORDER, message);
    fault.severity(Severity::Warning)
}

/// Values of competitors that describe a time after the day they were looked up, or one long before.
fn of_competitors(setting: Setting<'_>, found: &mut Vec<Diagnostic>) {
    const OLD: i32 = 20;
    // Where the check lies after the day of the results, that is told.
    let checked = setting.workspace.competitors.values().filter(|competitor| competitor.checked <= setting.as_of);
    for competitor in checked {
        let head = &competitor.head;
        let at = Origin::new(&head.origin.file, head.dated.unwrap_or(head.origin.span));
        if let Some(fault) = long_ago("the check is", competitor.checked, (setting.as_of, &at)) {
            found.push(fault);
            continue;
        }
        for value in &competitor.values {
            let Some(period) = value.as_of else { continue };
            let checked = competitor.checked;
            let how = match () {
                () if period.start() > checked => "after",
                () if checked.year() - period.end().year() > OLD => "long before",
                () => continue,
            };
            let message = format!("the value is of `{period}`, {how} the check of {checked}");
            found.push(out_of_order(&value.value.origin, message).help("correct `as-of`, or `checked`"));
        }
    }
}

/// So many years may lie between two rows that follow each other.
const YEARS: i32 = 4;

/// Whether `days` span so many years that some may lie apart: most never do, and need no order.
fn spans_years(days: impl Iterator<Item = NaiveDate>) -> bool {
    let (first, last) =
        days.fold((i32::MAX, i32::MIN), |(first, last), day| (first.min(day.year()), last.max(day.year())));
    last.saturating_sub(first) > YEARS
}

/// How many of `all`, at least so many as `least`, lie more than `years` before the others, and the first day of those: a few at most.
/// `days` come in order, each with how many lie on it.
fn apart(
    days: impl IntoIterator<Item = (NaiveDate, u64)>,
    (all, least): (u64, u64),
    years: i32,
) -> Option<(u64, NaiveDate)> {
    const A_FEW: u64 = 20;
    let most = (all / A_FEW).max(1);
    let (mut count, mut last) = (0, None::<NaiveDate>);
    for (day, n) in days.into_iter().filter(|_| all >= least) {
        if last.is_some_and(|last| day.year() - last.year() > years) {
            return Some((count, day));
        }
        (count, last) = (count + n, Some(day));
        if count > most {
            return None;
        }
    }
    None
}

/// A few rows of a log that came in years before all others.
fn of_logs(setting: Setting<'_>, found: &mut Vec<Diagnostic>) {
    const LEAST: u64 = 5;
    for log in setting.workspace.logs.values() {
        if !spans_years(log.rows.iter().filter_map(|row| Some(row.received?.date()))) {
            continue;
        }
        let mut rows: Vec<NaiveDate> = log.rows.iter().filter_map(|row| Some(row.received?.date())).collect();
        rows.sort_unstable();
        let all = rows.len() as u64;
        let days = rows.iter().map(|day| (*day, 1));
        let Some((count, next)) = apart(days, (all, LEAST), YEARS) else { continue };
        let first = rows[0];
        let message = format!("{count} of {all} rows came in years before all others, which begin on {next}: {first}");
        found.extend(first_of(&log.arrivals, message));
    }
}

/// A point of a series, of periods under a year, that lies years before all others.
fn of_series(setting: Setting<'_>, found: &mut Vec<Diagnostic>) {
    const LEAST: u64 = 4;
    // One point may be of a measurement long ago.
    const FAR: i32 = 8;
    const FARTHEST: i32 = 50;
    for metric in setting.workspace.metrics.values().filter(|metric| metric.every != Every::Year) {
        let MetricSource::Series(series) = &metric.source else { continue };
        let mut points: Vec<&SeriesPoint> = series.points.iter().filter(|point| point.value.is_some()).collect();
        points.sort_by_key(|point| point.period.start());
        let mut days: Vec<NaiveDate> = points.iter().map(|point| point.period.start()).collect();
        days.dedup();
        let all = days.len() as u64;
        let days = || days.iter().map(|day| (*day, 1));
        let found_apart = apart(days(), (all, LEAST), FAR).or_else(|| apart(days(), (all, 2), FARTHEST));
        let Some((_, next)) = found_apart else { continue };
        let first = points[0];
        let next = points.iter().find(|point| point.period.start() == next).map_or(first.period, |point| point.period);
        let message = format!("the value of `{}` lies years before all others, which begin in `{next}`", first.period);
        found.extend(first_of(&series.peaks, message));
    }
}

/// The warning `message` at the earliest of `peaks`.
fn first_of(peaks: &Peaks, message: String) -> Option<Diagnostic> {
    let fault = peaks.earliest()?.fault(&rules::DATES_OUT_OF_ORDER, message);
    Some(fault.severity(Severity::Warning).help("correct the year, or leave out what lies there"))
}

/// That `count` of `all` rows, from `first` on, lie years before the others, which begin on `next`.
fn rows_before((count, next): (u64, NaiveDate), all: u64, first: NaiveDate) -> String {
    let lie = if count == 1 { "lies" } else { "lie" };
    format!("{count} of {all} rows {lie} years before all others, which begin on {next}: {first}")
}

/// A few measured rows that lie years before all others.
fn of_rows(setting: Setting<'_>, found: &mut Vec<Diagnostic>) {
    const LEAST: u64 = 5;
    for metric in setting.workspace.metrics.values() {
        let MetricSource::Rows(measured) = &metric.source else { continue };
        if !spans_years(measured.rows.iter().map(|row| row.day)) {
            continue;
        }
        let mut rows: Vec<&MeasuredRow> = measured.rows.iter().collect();
        rows.sort_by_key(|row| row.day);
        let all = rows.len() as u64;
        let days = rows.iter().map(|row| (row.day, 1));
        let Some(found_apart) = apart(days, (all, LEAST), YEARS) else { continue };
        let message = rows_before(found_apart, all, rows[0].day);
        found.extend(first_of(&measured.peaks, message));
    }
}

/// A few answers to a survey that lie years before all others.
fn of_surveys(setting: Setting<'_>, found: &mut Vec<Diagnostic>) {
    const LEAST: u64 = 5;
    for survey in setting.workspace.surveys.values().filter(|survey| spans_years(survey.days.keys().copied())) {
        let all: u64 = survey.days.values().sum();
        let days = survey.days.iter().map(|(day, rows)| (*day, *rows));
        let (Some(found_apart), Some(first)) = (apart(days, (all, LEAST), YEARS), survey.days.keys().next()) else {
            continue;
        };
        let message = rows_before(found_apart, all, *first);
        found.extend(first_of(&survey.peaks, message));
    }
}
