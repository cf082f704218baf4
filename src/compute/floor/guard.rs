//! Which points of a metric are guarded, and which metrics are looked at together.
//!
//! In: a metric and the settings. Out: whether its points may be small. Nothing is withheld here.

use std::collections::BTreeSet;

use crate::model::metric::LogMeasure;
use crate::model::{Metric, MetricSource, Survey};
use crate::schema::log::LogColumn;
use crate::schema::metric::MetricGroup;
use crate::schema::source::{Heading, Points};
use crate::schema::survey::QuestionMethod;

use super::super::{Setting, privacy};
use super::Place;

/// What is guarded of a metric.
pub(super) struct Guard<'a> {
    pub(super) metric: &'a Metric,
    /// Every point, not only those of `columns`.
    pub(super) whole: bool,
    /// The places of the breakdowns that are.
    pub(super) columns: BTreeSet<usize>,
    /// Whether the rows that its share counts are a group too.
    pub(super) share: bool,
    /// The surveys whose answers its rows are.
    pub(super) surveys: Vec<&'a Survey>,
    pub(super) least: u64,
}

impl<'a> Guard<'a> {
    /// What is guarded: all that is about employees, about single people that `where` or a share picks, or taken from the answers of a
    /// survey; the parts of a breakdown by people.
    pub(super) fn of(setting: Setting<'a>, metric: &'a Metric) -> Self {
        let is_people = |column: &String| is_people(setting, metric, column);
        let employees = metric.group == Some(MetricGroup::Employee);
        let all = || setting.workspace.surveys.values().map(AsRef::as_ref);
        let (picked, share, surveys): (bool, bool, Vec<&Survey>) = match &metric.source {
            MetricSource::Log(source) => (source.filter.keys().any(is_people), false, Vec::new()),
            MetricSource::Audit(source) => (source.filter.keys().any(is_people), false, Vec::new()),
            MetricSource::Rows(rows) => {
                let read = |survey: &&Survey| survey.files.iter().any(|file| rows.files.contains(file));
                let surveys: Vec<&Survey> = all().filter(read).collect();
                let shared = rows.written.share.as_ref().map(|share| &share.column.header);
                let names_people = shared.is_some_and(is_people);
                let is_group = |column: &String| surveys.iter().any(|survey| groups_by(survey, column));
                let picked = names_people || rows.written.filter.keys().any(is_people);
                (picked, names_people || shared.is_some_and(is_group), surveys)
            }
            MetricSource::Survey(source) => {
                let surveys = source.surveys.iter().filter_map(|id| setting.workspace.surveys.get(&id.value));
                (false, false, surveys.map(AsRef::as_ref).collect())
            }
            _ => (false, false, Vec::new()),
        };
        // The answers of an audit are what is found of customers' contacts, whoever the metric is about.
        let is_audit = matches!(metric.source, MetricSource::Audit(_));
        let whole = (employees && !is_audit) || picked || !surveys.is_empty();
        let columns = (0..metric.by.len()).filter(|at| whole || is_people(&metric.by[*at])).collect();
        let of_surveys = surveys.iter().map(|survey| privacy::least(setting, survey)).max().unwrap_or(0);
        let least = setting.config().privacy.least(employees).max(of_surveys);
        Self { metric, whole, columns, share, surveys, least }
    }

    pub(super) fn is_some(&self) -> bool {
        self.whole || !self.columns.is_empty()
    }

    pub(super) fn guards(&self, place: &Place<'_>) -> bool {
        self.whole || place.part.is_some_and(|(column, _)| self.columns.contains(&column))
    }
}

/// Whether `survey` shows its answers by `column`, or counts how many named what stands in it.
fn groups_by(survey: &Survey, column: &str) -> bool {
    let is_theme = |header: &str, method| header == column && method == QuestionMethod::Themes;
    survey.by.iter().any(|name| name.value == column)
        || survey.questions.iter().any(|question| is_theme(&question.asked.column.header, question.asked.method.value))
}

/// Whether what `metric` calls `name` is a column of people: by that name, or by its header in the file.
pub(in crate::compute) fn is_people(setting: Setting<'_>, metric: &Metric, name: &str) -> bool {
    let is_listed = |column: &str| setting.config().privacy.people.iter().any(|listed| listed == column);
    let headed = |heading: &Heading| is_listed(&heading.header);
    is_listed(name)
        || match &metric.source {
            MetricSource::Rows(rows) => rows.written.columns.get(name).is_some_and(headed),
            MetricSource::Log(source) => {
                let logs = source.logs.iter().filter_map(|id| setting.workspace.logs.get(&id.value));
                let of_name = |column: &LogColumn| column.name() == name;
                logs.flat_map(|log| &log.columns).any(|(column, heading)| of_name(column) && headed(heading))
            }
            MetricSource::Series(_) => match &metric.written_points {
                Some(Points::File(file)) => file.columns.get(name).is_some_and(headed),
                _ => false,
            },
            _ => false,
        }
}

/// The measure that stands for those of the same times: a mean tells what a median of other groups leaves out, and the other way round.
fn of_one(measure: LogMeasure) -> LogMeasure {
    match measure {
        LogMeasure::ResponseMedian => LogMeasure::ResponseMean,
        LogMeasure::ResolutionMedian => LogMeasure::ResolutionMean,
        other => other,
    }
}

/// What a metric of rows or contacts measures, in words that two of one measure share; empty for all others. Shares of one column are of one
/// measure, whatever they count: what one does not count another may. Open cases are decided by how long is allowed, so that
/// it tells their shares apart.
pub(super) fn measure(metric: &Metric) -> String {
    match &metric.source {
        MetricSource::Log(source) => {
            let within = source.within.filter(|_| source.measure == LogMeasure::ResponseWithin);
            format!("log {:?} {within:?}", of_one(source.measure))
        }
        MetricSource::Rows(rows) => {
            let written = &rows.written;
            let header = |heading: Option<&Heading>| heading.map(|heading| heading.header.clone()).unwrap_or_default();
            let share = header(written.share.as_ref().map(|share| &share.column));
            let (value, until) = (header(written.value.as_ref()), header(written.until.as_ref()));
            let within = written.within.filter(|_| written.until.is_some());
            // Which date a row is counted by is a part of what it measures only where its time runs from there.
            let from = written.until.as_ref().map(|_| &written.date.header);
            format!("rows {from:?} {value:?} {until:?} {share:?} {within:?}")
        }
        MetricSource::Audit(source) => {
            format!("audit {} {:?}", source.checklist.value, source.section.as_ref().map(|section| &section.value))
        }
        MetricSource::Survey(source) => format!("answers {}", source.question.value),
        _ => String::new(),
    }
}
