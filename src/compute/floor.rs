//! Metrics of rows that describe people's work or answers: which of their points are published of none.
//!
//! In: the metrics with their points. Out: the same, those of fewer rows than the settings' least, and those that would give one back,
//! without a value. Metrics of one measure are looked at together: by week and by month, the whole and what `where` takes of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::formula::disclosure::{Group, withheld};
use crate::model::{Metric, MetricSource, Period};
use crate::report::metric::PartName;
use crate::schema::metric::MetricGroup;
use crate::schema::source::Heading;

use super::Setting;
use super::points::{PeriodValue, Points, log, rows};
use super::privacy;

/// A row that a point counts: what it is known by, when, and its value in each breakdown of the metric.
pub(super) struct Entered<'a> {
    pub(super) row: (&'a str, u64),
    pub(super) period: Period,
    pub(super) parts: Vec<Option<&'a str>>,
}

/// What is guarded of a metric.
struct Guard<'a> {
    metric: &'a Metric,
    /// Every point, not only those of `columns`.
    whole: bool,
    /// The places of the breakdowns that are.
    columns: BTreeSet<usize>,
    least: u64,
}

impl<'a> Guard<'a> {
    /// What is guarded: all that is about employees, about single people that `where` picks, or taken from the answers of a survey;
    /// the parts of a breakdown by people.
    fn of(setting: Setting<'a>, metric: &'a Metric) -> Self {
        let privacy = &setting.config().privacy;
        let is_people = |column: &String| privacy.people.contains(column);
        let employees = metric.group == Some(MetricGroup::Employee);
        let (picked, survey) = match &metric.source {
            MetricSource::Log(source) => (source.filter.keys().any(is_people), None),
            MetricSource::Rows(rows) => {
                let surveys = &setting.workspace.surveys;
                let survey = surveys.values().find(|survey| survey.files.iter().any(|file| rows.files.contains(file)));
                (rows.written.filter.keys().any(is_people), survey)
            }
            _ => (false, None),
        };
        let whole = employees || picked || survey.is_some();
        let columns = (0..metric.by.len()).filter(|at| whole || is_people(&metric.by[*at])).collect();
        let of_survey = survey.map_or(0, |survey| privacy::least(setting, survey));
        Self { metric, whole, columns, least: privacy.least(employees).max(of_survey) }
    }

    fn is_some(&self) -> bool {
        self.whole || !self.columns.is_empty()
    }

    fn guards(&self, place: &Place<'_>) -> bool {
        self.whole || place.part.is_some_and(|(column, _)| self.columns.contains(&column))
    }
}

/// A point of a metric: of the whole, or of a value in one of its breakdowns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place<'a> {
    metric: usize,
    part: Option<(usize, &'a str)>,
    period: Period,
}

/// A point to withhold, by the place of its metric among all.
struct Hidden {
    metric: usize,
    part: Option<PartName>,
    period: Period,
}

/// Takes the values away that must not be published, from the points of each metric.
pub(super) fn withhold(setting: Setting<'_>, metrics: &mut [(&Arc<Metric>, Points)]) {
    let mut measures: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, (metric, _)) in metrics.iter().enumerate() {
        measures.entry(measure(metric)).or_default().push(at);
    }
    measures.remove("");
    for of in measures.into_values() {
        let guards: Vec<Guard<'_>> = of.iter().map(|at| Guard::of(setting, metrics[*at].0)).collect();
        if guards.iter().any(Guard::is_some) {
            let least = guards.iter().filter(|guard| guard.is_some()).map(|guard| guard.least).max().unwrap_or(0);
            let hidden = hidden(setting, &guards, least);
            let owned = |place: Place<'_>| {
                let by = &guards[place.metric].metric.by;
                let named = |(column, value): (usize, &str)| PartName {
                    breakdown: by[column].clone(),
                    value: value.to_owned(),
                };
                Hidden { metric: of[place.metric], part: place.part.map(named), period: place.period }
            };
            let places: Vec<Hidden> = hidden.into_iter().map(owned).collect();
            // Single rows are groups of one.
            let guarded = of.iter().zip(&guards).filter(|(_, guard)| guard.is_some());
            let guarded: Vec<usize> = guarded.map(|(at, _)| *at).collect();
            for at in guarded {
                metrics[at].1.rows.values_mut().for_each(|taken| taken.terms.clear());
            }
            for place in places {
                metrics[place.metric].1.withhold(&place, least);
            }
        }
    }
}

/// What a metric of rows measures, in words that two of one measure share; empty for all others.
fn measure(metric: &Metric) -> String {
    match &metric.source {
        MetricSource::Log(source) => format!("log {:?} {:?}", source.measure, source.within),
        MetricSource::Rows(rows) => {
            let written = &rows.written;
            let header =
                |heading: &Option<Heading>| heading.as_ref().map(|heading| heading.header.clone()).unwrap_or_default();
            let share = written.share.as_ref().map(|share| (&share.column.header, &share.cells));
            let (value, until) = (header(&written.value), header(&written.until));
            format!("rows {} {value} {until} {share:?} {:?}", written.date.header, written.within)
        }
        _ => String::new(),
    }
}

/// The points to withhold of metrics of one measure.
fn hidden<'a>(setting: Setting<'a>, guards: &[Guard<'a>], least: u64) -> Vec<Place<'a>> {
    let mut numbers: HashMap<(&str, u64), usize> = HashMap::new();
    let mut groups: BTreeMap<Place<'_>, Vec<usize>> = BTreeMap::new();
    let mut crossed: BTreeMap<(Place<'_>, (usize, &str)), Vec<usize>> = BTreeMap::new();
    for (metric, guard) in guards.iter().enumerate() {
        let entered = match &guard.metric.source {
            MetricSource::Log(source) => log::entered(setting, guard.metric, source),
            MetricSource::Rows(rows) => rows::entered(setting, guard.metric, rows),
            _ => Vec::new(),
        };
        for Entered { row, period, parts } in entered {
            let next = numbers.len();
            let row = *numbers.entry(row).or_insert(next);
            groups.entry(Place { metric, part: None, period }).or_default().push(row);
            let parts: Vec<(usize, &str)> =
                parts.into_iter().enumerate().filter_map(|(column, value)| Some((column, value?))).collect();
            for (at, part) in parts.iter().enumerate() {
                let place = Place { metric, part: Some(*part), period };
                groups.entry(place).or_default().push(row);
                let cells = parts[at + 1..]
                    .iter()
                    .filter(|other| [part, other].iter().any(|part| guard.whole || guard.columns.contains(&part.0)));
                cells.for_each(|other| crossed.entry((place, *other)).or_default().push(row));
            }
        }
    }
    let places: Vec<Place<'_>> = groups.keys().copied().collect();
    let listed: Vec<Group> =
        groups.into_iter().map(|(place, rows)| Group { rows, guarded: guards[place.metric].guards(&place) }).collect();
    let cells: Vec<Vec<usize>> = crossed.into_values().collect();
    let found = withheld(&listed, &cells, usize::try_from(least).unwrap_or(usize::MAX));
    // Where there are too many to be looked through, none that is guarded is published.
    let is_hidden = |at: &usize| found.as_ref().map_or(listed[*at].guarded, |found| found.contains(at));
    (0..places.len()).filter(is_hidden).map(|at| places[at]).collect()
}

impl Points {
    /// Takes the value of a point away.
    fn withhold(&mut self, hidden: &Hidden, least: u64) {
        let course = match &hidden.part {
            None => {
                self.terms.remove(&hidden.period);
                self.rows.remove(&hidden.period);
                Some(&mut self.whole)
            }
            Some(part) => self.parts.get_mut(&part.breakdown).and_then(|values| values.get_mut(&part.value)),
        };
        let Some(point) = course.and_then(|course| course.get_mut(&hidden.period)) else { return };
        *point = PeriodValue::default();
        self.withheld = Some(least);
    }
}
