//! Findings that only results can show: stale series, late actions, conclusions on weak evidence.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use crate::diag::rules::{
    CHART_WITHOUT_NUMBERS, COMPLAINTS_ONLY_EVIDENCE, CONTRADICTING_KEYS, DATES_OUT_OF_ORDER, FUTURE_DATE, MIX_CHANGED,
    OUT_OF_PROPORTION, OVERDUE_ACTION, REBASE_DATE_UNMATCHED, REVIEW_OVERDUE, SMALL_SAMPLE_RANKING, STALE_SERIES,
};
use crate::diag::{Diagnostic, Rule, Severity};
use crate::model::log::Log;
use crate::model::metric::{LogMeasure, Rebase, RowStatistic};
use crate::model::{AuditStatus, Every, Gap, Head, Id, Kind, Metric, MetricSource, Workspace};
use crate::report::log::COMPLAINT;
use crate::report::survey::ScaleResult;
use crate::report::{MetricReport, Point, Report};

use super::attachments::Attachments;
use super::cadence::stale;
use super::course::unsuited;
use super::told::Told;
use super::{Setting, bound_findings, far_dates, future_dates, goal_findings, late_findings};

/// Groups of fewer answers are too small to be ranked.
const SMALL_GROUP: f64 = 30.0;
/// The findings about `report`, severities as the rules have them.
pub(super) fn findings(setting: Setting<'_>, report: &Report) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let told = Told::of(&report.diagnostics, &[&DATES_OUT_OF_ORDER, &CONTRADICTING_KEYS]);
    for metric in &report.metrics {
        if let Some(document) = setting.workspace.metrics.get(&metric.head.id) {
            of_metric(metric, document, setting.as_of, &mut found);
            found.extend(stale_parts(metric, document, setting));
        }
    }
    late_findings::findings(setting, report, &told, &mut found);
    bound_findings::findings(setting, report, &mut found);
    small_survey_groups(setting, report, &mut found);
    mixes(setting, report, &mut found);
    complaints_only(setting, &mut found);
    future_dates::findings(setting, &mut found);
    goal_findings::findings(setting, report, &told, &mut found);
    far_dates::findings(setting, &mut found);
    if let Some(fault) = far_dates::of_results(setting) {
        const FOLLOW: [&Rule; 4] = [&STALE_SERIES, &OVERDUE_ACTION, &REVIEW_OVERDUE, &DATES_OUT_OF_ORDER];
        found.retain(|other| FOLLOW.iter().all(|rule| rule.code != other.code));
        found.push(fault);
    }
    found.extend(Attachments::findings(setting.workspace));
    found
}

/// A fault at the first of `keys` that the document writes.
pub(super) fn at_key(rule: &'static Rule, head: &Head, keys: &[&str], message: String) -> Diagnostic {
    let span = keys.iter().find_map(|key| head.key(key)).unwrap_or(head.origin.span);
    Diagnostic::at(rule, &head.origin.file, span, message)
}

fn of_metric(metric: &MetricReport, document: &Metric, as_of: NaiveDate, found: &mut Vec<Diagnostic>) {
    if let (Some(expected), Some(latest)) = (metric.stale, metric.latest)
        && !is_ahead(document, as_of)
    {
        let message = format!("the latest value of `{}` is of `{}`", metric.head.id, latest.period);
        let fault = at_key(&STALE_SERIES, &document.head, &["series", "source"], message);
        let fault = fault.expected(format!("a value of `{expected}` or later"));
        found.push(fault.maybe_help(rarer(metric, document)));
    }
    if let Some((chart, why)) = document.spc.chart.as_ref().zip(unsuited(metric)) {
        let message = format!("`{}` has no `{}` chart: {why}", metric.head.id, chart.name());
        let help = "drawn is a chart of single values, `chart: xmr`".to_owned();
        found.push(chart.origin.fault(&CHART_WITHOUT_NUMBERS, message).maybe_help(Some(help)));
    }
    let matched = |rebase: &Rebase| {
        let from = document.every.containing(rebase.from.start());
        metric.series.iter().any(|point| point.period == from && point.value.is_some())
    };
    for rebase in document.spc.rebase.0.iter().filter(|rebase| !matched(rebase)) {
        let message = format!("no point of `{}` lies at the rebase date `{}`", metric.head.id, rebase.from);
        let next = metric.series.iter().find(|point| point.value.is_some() && point.date >= rebase.from.start());
        let help = next.map(|next| format!("the next point is `{}`", next.period));
        found.push(rebase.origin.fault(&REBASE_DATE_UNMATCHED, message).maybe_help(help));
    }
    if counts_documents(document) {
        return;
    }
    for (name, parts) in &metric.breakdowns {
        let latest: Vec<(&String, f64)> = parts
            .iter()
            .filter_map(|(value, series)| {
                let last = series.iter().rev().find(|point| point.value.is_some())?;
                Some((value, last.n?))
            })
            .collect();
        if let Some(message) = small_groups(name, latest) {
            found.push(at_key(&SMALL_SAMPLE_RANKING, &document.head, &["by", "source", "series"], message));
        }
    }
}

/// The warning of a breakdown written in a series whose rows end before they should, while the total goes on or there is none.
fn stale_parts(metric: &MetricReport, document: &Metric, setting: Setting<'_>) -> Option<Diagnostic> {
    let is_written = matches!(document.source, MetricSource::Series(_));
    if !is_written || metric.stale.is_some() || is_ahead(document, setting.as_of) {
        return None;
    }
    let newest = |parts: &BTreeMap<String, Vec<Point>>| {
        parts.values().flatten().filter(|point| point.value.is_some()).map(|point| point.period).max()
    };
    let ended = metric.breakdowns.iter().find_map(|(name, parts)| {
        let latest = newest(parts)?;
        Some((name, latest, stale(setting, document.every, latest, metric.cadence)?))
    });
    let (name, latest, expected) = ended?;
    let id = &metric.head.id;
    let message = match metric.latest {
        Some(total) => {
            format!("the parts of `{id}` by `{name}` end in `{latest}`, and its total goes on to `{}`", total.period)
        }
        None => format!("the latest value of `{id}` by `{name}` is of `{latest}`"),
    };
    let fault = at_key(&STALE_SERIES, &document.head, &["by", "series"], message);
    Some(fault.expected(format!("rows of `{expected}` or later")))
}

/// What to write where every point lies as many months behind the one before as a quarter or a year has.
fn rarer(metric: &MetricReport, document: &Metric) -> Option<String> {
    const FEWEST: usize = 4;
    let is_series = matches!(document.source, MetricSource::Series(_)) && document.every == Every::Month;
    let months = |point: &&Point| 12 * point.date.year() + point.date.month().cast_signed();
    let months: Vec<i32> = metric.series.iter().filter(|point| point.value.is_some()).map(|it| months(&it)).collect();
    let apart = |months_apart: i32| months.windows(2).all(|pair| pair[1] - pair[0] == months_apart);
    let rarer = [(3, "quarter", "three months"), (12, "year", "a year")];
    let (_, every, apart) = rarer.into_iter().find(|(count, ..)| apart(*count))?;
    let is_enough = is_series && months.len() >= FEWEST;
    is_enough.then(|| {
        format!("each value is {apart} after the one before: where each is of a {every}, say `every: {every}`")
    })
}

/// Whether a point's n counts documents or rows received, which is no sample of answers.
fn counts_documents(metric: &Metric) -> bool {
    match &metric.source {
        MetricSource::Audit(_) | MetricSource::Visit(_) => true,
        MetricSource::Log(source) => is_count(source.measure),
        MetricSource::Rows(rows) => rows.written.statistic == Some(RowStatistic::Count),
        MetricSource::Series(_) | MetricSource::Survey(_) => false,
    }
}

fn is_count(measure: LogMeasure) -> bool {
    matches!(measure, LogMeasure::Count | LogMeasure::Open | LogMeasure::Per1000)
}

/// What is wrong with comparing groups of these sizes; nothing with one group, or where all are large enough.
fn small_groups(name: &str, groups: Vec<(&String, f64)>) -> Option<String> {
    let (of, smallest) = (groups.len(), groups.iter().map(|(_, n)| *n).fold(f64::INFINITY, f64::min));
    let small: Vec<String> =
        groups.into_iter().filter(|(_, n)| *n < SMALL_GROUP).map(|(value, _)| format!("`{value}`")).collect();
    if of < 2 || small.is_empty() {
        return None;
    }
    Some(format!("`{name}` compares groups as small as {smallest}: {}", small.join(", ")))
}

fn small_survey_groups(setting: Setting<'_>, report: &Report, found: &mut Vec<Diagnostic>) {
    for survey in &report.surveys {
        let Some(document) = setting.workspace.surveys.get(&survey.head.id) else { continue };
        for (name, values) in &survey.breakdowns {
            // Of a value's questions the one with most answers speaks for its size.
            let n = |result: &ScaleResult| match result {
                ScaleResult::Nps(nps) => nps.n as f64,
                ScaleResult::TopBox(top) => top.n as f64,
            };
            let shown = values.iter().filter(|(_, questions)| questions.values().any(Option::is_some));
            let groups =
                shown.map(|(value, questions)| (value, questions.values().flatten().map(n).fold(0.0, f64::max)));
            if let Some(message) = small_groups(name, groups.collect()) {
                let by = document.by.iter().find(|column| column.value == *name);
                found.push(by.map_or(&document.head.origin, |by| &by.origin).fault(&SMALL_SAMPLE_RANKING, message));
            }
        }
    }
}

/// Columns whose parts weigh otherwise than in the wave before.
fn mixes(setting: Setting<'_>, report: &Report, found: &mut Vec<Diagnostic>) {
    for survey in &report.surveys {
        let (Some(document), Some(before)) = (setting.workspace.surveys.get(&survey.head.id), &survey.previous) else {
            continue;
        };
        for column in &document.by {
            let figures = survey.questions.values().filter_map(|question| question.standardised.get(&column.value));
            if figures.into_iter().any(|figures| figures.mix_changed == Some(true)) {
                let message = format!("`{}` is made up otherwise than in `{before}`", column.value);
                let help = "the change at one mix stands beside the raw change".to_owned();
                found.push(column.origin.fault(&MIX_CHANGED, message).help(help));
            }
        }
    }
}

/// Goals, gaps and plans that rest on the number of complaints and on nothing else.
fn complaints_only(setting: Setting<'_>, found: &mut Vec<Diagnostic>) {
    let workspace = setting.workspace;
    for goal in workspace.goals.values().filter(|goal| counts_complaints(workspace, &goal.metric.value)) {
        let message = format!("the goal rests on `{}`, a number of complaints", goal.metric.value);
        found.push(goal.metric.origin.fault(&COMPLAINTS_ONLY_EVIDENCE, message));
    }
    for gap in workspace.gaps.values().filter(|gap| gap.status.is_active()) {
        let Some(metric) = gap.metric.as_ref().filter(|metric| counts_complaints(workspace, &metric.value)) else {
            continue;
        };
        if gap.found.as_ref().is_none_or(|found| found.kind == Kind::Log) {
            let message = format!("the finding rests on `{}`, a number of complaints", metric.value);
            found.push(metric.origin.fault(&COMPLAINTS_ONLY_EVIDENCE, message));
        }
    }
    for plan in workspace.plans.values() {
        let evidence = [&plan.evaluate.quantitative, &plan.evaluate.qualitative, &plan.evaluate.business];
        let mut named = evidence.into_iter().flatten().peekable();
        let Some(first) = named.peek().map(|first| first.origin.clone()) else { continue };
        if named.all(|evidence| evidence.kind == Kind::Metric && counts_complaints(workspace, &evidence.value.id)) {
            let message = "the plan's effect is judged by numbers of complaints alone".to_owned();
            found.push(first.fault(&COMPLAINTS_ONLY_EVIDENCE, message));
        }
    }
}

/// Whether a metric counts complaints: rows of logs, where complaints are among those it takes.
fn counts_complaints(workspace: &Workspace, metric: &Id) -> bool {
    let Some(MetricSource::Log(source)) = workspace.metrics.get(metric).map(|metric| &metric.source) else {
        return false;
    };
    let takes = source.filter.get("type").is_none_or(|types| types.iter().any(|kind| kind == COMPLAINT));
    let holds = |log: &Log| log.rows.iter().any(|row| row.kind.as_deref() == Some(COMPLAINT));
    is_count(source.measure)
        && takes
        && source.logs.iter().filter_map(|id| workspace.logs.get(&id.value)).any(|log| holds(log))
}

/// Drops the dates of gaps that lie before those of a document they were found in, where that is of a day to come: that is told of it.
pub(super) fn drop_consequences(setting: Setting<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let workspace = setting.workspace;
    let is_ahead = |gap: &&Arc<Gap>| {
        let found = gap.found.as_ref().and_then(|found| workspace.date_of(&found.value));
        found.is_some_and(|day| day > setting.as_of)
    };
    let mut ahead: BTreeSet<&str> = workspace.gaps.values().filter(is_ahead).map(|gap| gap.head.path()).collect();
    // Of several gaps it is told at the audit, whose day to come says the same.
    let audits =
        workspace.audits.values().filter(|audit| audit.date > setting.as_of && !audit.is_after_its_signatures());
    ahead.extend(audits.filter(|audit| audit.status == AuditStatus::Final).map(|audit| audit.head.path()));
    diagnostics.retain(|fault| fault.code != DATES_OUT_OF_ORDER.code || !ahead.contains(fault.file.as_str()));
}

/// Drops values that stand apart because of a day to come, where `found` tells that day, and what else is told of that day: all of it is one
/// mistyped date.
pub(super) fn drop_far_times(found: &[Diagnostic], diagnostics: &mut Vec<Diagnostic>) {
    let ahead = || found.iter().filter(|fault| fault.code == FUTURE_DATE.code);
    let lines: BTreeSet<_> = ahead().map(|fault| (fault.file.clone(), fault.place.line)).collect();
    let places: BTreeSet<_> = ahead().map(|fault| (fault.file.clone(), fault.place)).collect();
    diagnostics.retain(|fault| {
        let is_far = fault.code == OUT_OF_PROPORTION.code && lines.contains(&(fault.file.clone(), fault.place.line));
        let is_doubted = fault.code == DATES_OUT_OF_ORDER.code && fault.severity != Severity::Error;
        let is_of_day = is_doubted && places.contains(&(fault.file.clone(), fault.place));
        !is_far && !is_of_day
    });
}

/// Whether a point or a row of `metric` lies after `as_of`: what is missing until then may be there, mistyped.
fn is_ahead(metric: &Metric, as_of: NaiveDate) -> bool {
    match &metric.source {
        MetricSource::Series(series) => series.peaks.after(as_of).is_some(),
        MetricSource::Rows(rows) => rows.rows.iter().any(|row| row.day > as_of),
        _ => false,
    }
}
