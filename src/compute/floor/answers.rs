//! What is told of the rows of a survey's file: by the tables of its page, and by the metrics of its answers.
//!
//! In: a metric of the same rows. Out: the groups of which something is told, and those that are hidden. Nothing is withheld here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::metric::MetricSource;
use crate::model::survey::{Answers, Listed, ListedRow, Question, RowKind, SurveyMethod};
use crate::model::{Metric, Period, Survey};
use crate::schema::source::SurveySource;

use super::super::points::Points;
use super::super::{Setting, privacy};

/// A row, by its file and where it starts there.
type Row<'a> = (&'a str, u64);

/// Groups of rows of surveys.
#[derive(Default)]
pub(super) struct Told<'a> {
    /// Those of which something is published.
    pub(super) shown: BTreeSet<Vec<Row<'a>>>,
    /// Those of which nothing is, because they are small or would give a small one back.
    pub(super) hidden: BTreeSet<Vec<Row<'a>>>,
    /// Whether the rows of a survey are too many to be listed.
    pub(super) is_unknown: bool,
}

/// What is told of the rows of `surveys` beside a metric that measures the cells of `column`, or counts rows where it has none.
pub(super) fn told<'a>(
    setting: Setting<'a>,
    surveys: &[&'a Survey],
    column: Option<&str>,
    metrics: &[(&Arc<Metric>, Points)],
) -> Told<'a> {
    let mut told = Told::default();
    for survey in surveys {
        match &survey.listed {
            Some(listed) => on_page(setting, survey, &Rows { listed }, column, &mut told),
            None => told.is_unknown = true,
        }
    }
    for (metric, points) in metrics {
        let MetricSource::Survey(source) = &metric.source else { continue };
        let is_of = |survey: &&Survey| source.surveys.iter().any(|id| id.value == survey.head.id);
        if surveys.iter().any(is_of) {
            of_metric(setting, metric, (source, points), column, &mut told);
        }
    }
    told
}

/// The tables of a survey's page.
fn on_page<'a>(setting: Setting<'_>, survey: &Survey, rows: &Rows<'a>, column: Option<&str>, told: &mut Told<'a>) {
    let least = privacy::least(setting, survey);
    if survey.rows < least {
        return;
    }
    let Some(column) = column else {
        // How many there are is told of all; in the parts, of those who answered.
        told.shown.insert(rows.of(|_, _| true));
        for at in 0..survey.by.len() {
            told.hidden.extend(rows.by(|kind| Some(&kind.parts[at])).into_values());
        }
        return;
    };
    for (nth, question) in survey.questions.iter().enumerate() {
        let Answers::Scale { tallies, .. } = &question.answers else { continue };
        if survey.method == SurveyMethod::Conversation || column != question.asked.column.header {
            continue;
        }
        let mut tell =
            |is_shown: bool, group| if is_shown { told.shown.insert(group) } else { told.hidden.insert(group) };
        let is_published = tallies.all.n() >= least;
        tell(is_published, rows.of(|_, kind| kind.answered[nth]));
        let hidden = privacy::hidden_parts(tallies, least);
        for (at, by) in survey.by.iter().enumerate() {
            let is_hidden = |value: &String| hidden.get(&by.value).is_some_and(|hidden| hidden.contains(value));
            let is_shown = |value: &String| is_published && !value.is_empty() && !is_hidden(value);
            for (value, group) in rows.by(|kind| kind.answered[nth].then(|| kind.parts[at].as_str())) {
                tell(is_shown(&value.to_owned()), group);
            }
            // What two columns together say is in no table.
            for other in at + 1..survey.by.len() {
                let cells = rows.by(|kind| kind.answered[nth].then(|| (&kind.parts[at], &kind.parts[other])));
                for group in cells.into_values() {
                    tell(false, group);
                }
            }
        }
    }
}

/// The points of a metric of answers, and those who named no part in them.
fn of_metric<'a>(
    setting: Setting<'a>,
    metric: &Metric,
    (source, points): (&SurveySource, &Points),
    column: Option<&str>,
    told: &mut Told<'a>,
) {
    let surveys: Vec<&Arc<Survey>> =
        source.surveys.iter().filter_map(|id| setting.workspace.surveys.get(&id.value)).collect();
    let of = |period: Period, part: Option<(&str, &str)>| {
        let of_survey = |survey: &&'a Arc<Survey>| -> Option<Vec<Row<'a>>> {
            let asked = |asked: &Question| *asked.id() == source.question.value;
            let nth = survey.questions.iter().position(asked)?;
            if column != Some(survey.questions[nth].asked.column.header.as_str()) {
                return None;
            }
            let place = match part {
                Some((by, value)) => Some((survey.by.iter().position(|name| name.value == by)?, value)),
                None => None,
            };
            let is_in = |row: &ListedRow, kind: &RowKind| {
                metric.every.containing(row.day.unwrap_or(survey.date)) == period
                    && kind.answered[nth]
                    && place.is_none_or(|(at, value)| kind.parts[at] == value)
            };
            Some(Rows { listed: survey.listed.as_ref()? }.of(is_in))
        };
        surveys.iter().filter_map(of_survey).flatten().collect::<Vec<Row<'a>>>()
    };
    for (period, point) in &points.whole {
        let groups = if point.value.is_some() { &mut told.shown } else { &mut told.hidden };
        groups.insert(of(*period, None));
        told.hidden.extend(points.parts.keys().map(|by| of(*period, Some((by, "")))));
    }
    for (by, values) in &points.parts {
        for (value, period, point) in values.iter().flat_map(|(value, c)| c.iter().map(move |(at, p)| (value, at, p))) {
            let groups = if point.value.is_some() { &mut told.shown } else { &mut told.hidden };
            groups.insert(of(*period, Some((by, value))));
        }
    }
}

/// The rows of a survey.
struct Rows<'a> {
    listed: &'a Listed,
}

impl<'a> Rows<'a> {
    /// Those that `is_in` picks.
    fn of(&self, is_in: impl Fn(&ListedRow, &RowKind) -> bool) -> Vec<Row<'a>> {
        let listed = self.listed;
        let picked = listed.rows.iter().filter(|row| is_in(row, &listed.kinds[row.kind as usize]));
        picked.map(|row| (listed.files[row.file as usize].as_str(), row.at)).collect()
    }

    /// Those of each kind that `named` tells apart; those that it does not name are in none.
    fn by<N: Ord>(&self, named: impl Fn(&'a RowKind) -> Option<N>) -> BTreeMap<N, Vec<Row<'a>>> {
        let listed = self.listed;
        let mut groups: BTreeMap<N, Vec<Row<'a>>> = BTreeMap::new();
        for row in &listed.rows {
            if let Some(name) = named(&listed.kinds[row.kind as usize]) {
                groups.entry(name).or_default().push((listed.files[row.file as usize].as_str(), row.at));
            }
        }
        groups
    }
}
