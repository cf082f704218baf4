//! Metrics of rows, contacts and answers that describe people's work or answers: which of their points are published of none.
//!
//! In: the metrics with their points. Out: the same, those of fewer rows than the settings' least, and those that would give one back,
//! without a value. Metrics of one measure are looked at together: by week and by month, the whole and what `where` takes of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::formula::disclosure::{Group, Standing, withheld};
use crate::model::{Every, Metric, MetricSource, Period};
use crate::report::metric::PartName;
use crate::schema::metric::MetricGroup;
use crate::schema::source::Heading;

use super::Setting;
use super::points::{PeriodValue, Points, log, rows, scored, survey};
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
            MetricSource::Audit(source) => (source.filter.keys().any(is_people), None),
            MetricSource::Rows(rows) => {
                let surveys = &setting.workspace.surveys;
                let survey = surveys.values().find(|survey| survey.files.iter().any(|file| rows.files.contains(file)));
                (rows.written.filter.keys().any(is_people), survey)
            }
            MetricSource::Survey(source) => {
                let surveys = source.surveys.iter().filter_map(|id| setting.workspace.surveys.get(&id.value));
                (false, surveys.max_by_key(|survey| privacy::least(setting, survey)))
            }
            _ => (false, None),
        };
        // The answers of an audit are what is found of customers' contacts, whoever the metric is about.
        let is_audit = matches!(metric.source, MetricSource::Audit(_));
        let whole = (employees && !is_audit) || picked || survey.is_some();
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

/// A point to withhold, by the place of its metric among those of its measure.
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
        if !guards.iter().any(Guard::is_some) {
            continue;
        }
        // Single rows are groups of one.
        for (at, _) in of.iter().zip(&guards).filter(|(_, guard)| guard.is_some()) {
            metrics[*at].1.rows.values_mut().for_each(|taken| taken.terms.clear());
        }
        let mut looks = looks(&guards);
        while let Some(look) = looks.pop() {
            let shown: Vec<&Points> = of.iter().map(|at| &metrics[*at].1).collect();
            match (Measured { setting, guards: &guards, shown: &shown, look }).hidden() {
                Some(places) => places.iter().for_each(|place| {
                    metrics[of[place.metric]].1.withhold(place, measured_least(&guards));
                }),
                None => looks.extend(named(&guards).map(Look::Column)),
            }
        }
    }
}

/// Which breakdowns are looked at beside the whole.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Look<'a> {
    All,
    None,
    Column(&'a str),
}

/// The breakdowns that there are.
fn named<'a>(guards: &[Guard<'a>]) -> impl Iterator<Item = &'a str> + use<'a> {
    let named: BTreeSet<&str> = guards.iter().flat_map(|guard| guard.metric.by.iter().map(String::as_str)).collect();
    named.into_iter()
}

/// The breakdowns to look at: of a survey, whose rows are not known one by one, each column by itself and none; of rows, all at
/// once, and each by itself where that is too much. A survey's months, quarters and years hold each other already: it is looked at
/// where there are weeks beside them.
fn looks<'a>(guards: &[Guard<'a>]) -> Vec<Look<'a>> {
    let of_survey = |guard: &Guard<'_>| matches!(guard.metric.source, MetricSource::Survey(_));
    if !guards.iter().any(of_survey) {
        return vec![Look::All];
    }
    let is_week = |guard: &Guard<'_>| guard.metric.every == Every::Week;
    if !guards.iter().any(is_week) || guards.iter().all(is_week) {
        return Vec::new();
    }
    std::iter::once(Look::None).chain(named(guards).map(Look::Column)).collect()
}

fn measured_least(guards: &[Guard<'_>]) -> u64 {
    guards.iter().filter(|guard| guard.is_some()).map(|guard| guard.least).max().unwrap_or(0)
}

/// What a metric of rows or contacts measures, in words that two of one measure share; empty for all others.
fn measure(metric: &Metric) -> String {
    match &metric.source {
        MetricSource::Log(source) => format!("log {:?} {:?}", source.measure, source.within),
        MetricSource::Rows(rows) => {
            let written = &rows.written;
            let header =
                |heading: &Option<Heading>| heading.as_ref().map(|heading| heading.header.clone()).unwrap_or_default();
            let share = written.share.as_ref().map(|share| {
                (&share.column.header, share.cells.iter().map(|cell| cell.value.as_str()).collect::<Vec<_>>())
            });
            let (value, until) = (header(&written.value), header(&written.until));
            format!("rows {} {value} {until} {share:?} {:?}", written.date.header, written.within)
        }
        MetricSource::Audit(source) => {
            format!("audit {} {:?}", source.checklist.value, source.section.as_ref().map(|section| &section.value))
        }
        MetricSource::Survey(source) => format!("survey {} {:?}", source.question.value, source.method),
        _ => String::new(),
    }
}

/// Metrics of one measure with their points.
struct Measured<'a, 'p> {
    setting: Setting<'a>,
    guards: &'p [Guard<'a>],
    shown: &'p [&'p Points],
    look: Look<'a>,
}

impl<'a> Measured<'a, '_> {
    /// The points to withhold; `None` where all breakdowns together are too much to be looked through.
    fn hidden(&self) -> Option<Vec<Hidden>> {
        let mut numbers: HashMap<(&str, u64), usize> = HashMap::new();
        let mut groups: BTreeMap<Place<'_>, Vec<usize>> = BTreeMap::new();
        let mut crossed: BTreeMap<(Place<'_>, (usize, &str)), Vec<usize>> = BTreeMap::new();
        for (metric, guard) in self.guards.iter().enumerate() {
            for Entered { row, period, parts } in self.entered(guard.metric) {
                let next = numbers.len();
                let row = *numbers.entry(row).or_insert(next);
                groups.entry(Place { metric, part: None, period }).or_default().push(row);
                let looked_at = |(column, value): (usize, Option<&'a str>)| {
                    Some((column, value.filter(|_| self.looks_at(&guard.metric.by[column]))?))
                };
                let parts: Vec<(usize, &str)> = parts.into_iter().enumerate().filter_map(looked_at).collect();
                for (at, part) in parts.iter().enumerate() {
                    let place = Place { metric, part: Some(*part), period };
                    groups.entry(place).or_default().push(row);
                    let cells = parts[at + 1..].iter().filter(|other| {
                        [part, other].iter().any(|part| guard.whole || guard.columns.contains(&part.0))
                    });
                    cells.for_each(|other| crossed.entry((place, *other)).or_default().push(row));
                }
            }
        }
        // What is not shown anyhow gives nothing away, and must not be given away.
        let (shown, unseen): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(place, _)| self.shows(place));
        let unseen = unseen.into_iter().filter(|(place, _)| self.guards[place.metric].guards(place));
        let sought: Vec<Vec<usize>> = crossed.into_values().chain(unseen.map(|(_, rows)| rows)).collect();
        let (places, mut listed): (Vec<Place<'_>>, Vec<Group>) =
            shown.into_iter().map(|(place, rows)| (place, Group { rows, standing: self.standing(&place) })).unzip();
        listed.extend(self.on_pages(&numbers));
        let found = withheld(&listed, &sought, usize::try_from(measured_least(self.guards)).unwrap_or(usize::MAX));
        if found.is_none() && self.look == Look::All {
            return None;
        }
        // Where one is too much too, none that is guarded is published.
        let is_guarded = |at: &usize| listed[*at].standing == Standing::Guarded;
        let is_hidden = |at: &usize| found.as_ref().map_or_else(|| is_guarded(at), |found| found.contains(at));
        Some((0..places.len()).filter(is_hidden).map(|at| self.named(&places[at])).collect())
    }

    fn standing(&self, place: &Place<'_>) -> Standing {
        if self.guards[place.metric].guards(place) { Standing::Guarded } else { Standing::Open }
    }

    /// The groups of cases of which the pages of their logs and audits tell something of the measure, by the `numbers` of cases.
    fn on_pages(&self, numbers: &HashMap<(&'a str, u64), usize>) -> Vec<Group> {
        let mut next = numbers.len();
        let mut others = HashMap::new();
        let mut number = |case: (&'a str, u64)| {
            numbers.get(&case).copied().unwrap_or_else(|| {
                *others.entry(case).or_insert_with(|| {
                    next += 1;
                    next - 1
                })
            })
        };
        let mut known = BTreeSet::new();
        for guard in self.guards {
            match &guard.metric.source {
                MetricSource::Log(source) => known.extend(log::on_page(self.setting, guard.metric, source)),
                MetricSource::Audit(source) => known.extend(scored::on_page(self.setting, source)),
                _ => {}
            }
        }
        let group = |cases: Vec<(&'a str, u64)>| cases.into_iter().map(&mut number).collect();
        known.into_iter().map(group).map(|rows| Group { rows, standing: Standing::Fixed }).collect()
    }

    fn looks_at(&self, breakdown: &str) -> bool {
        match self.look {
            Look::All => true,
            Look::None => false,
            Look::Column(column) => column == breakdown,
        }
    }

    fn entered(&self, metric: &'a Metric) -> Vec<Entered<'a>> {
        match &metric.source {
            MetricSource::Log(source) => log::entered(self.setting, metric, source),
            MetricSource::Rows(rows) => rows::entered(self.setting, metric, rows),
            MetricSource::Audit(source) => scored::entered(self.setting, metric, source),
            MetricSource::Survey(source) => {
                let column = if let Look::Column(column) = self.look { Some(column) } else { None };
                survey::entered(self.setting, metric, source, column)
            }
            _ => Vec::new(),
        }
    }

    /// Whether the point has a value.
    fn shows(&self, place: &Place<'_>) -> bool {
        let points = self.shown[place.metric];
        let course = match place.part {
            None => Some(&points.whole),
            Some((column, value)) => {
                points.parts.get(&self.guards[place.metric].metric.by[column]).and_then(|values| values.get(value))
            }
        };
        course.and_then(|course| course.get(&place.period)).is_some_and(|point| point.value.is_some())
    }

    fn named(&self, place: &Place<'_>) -> Hidden {
        let by = &self.guards[place.metric].metric.by;
        let named =
            |(column, value): (usize, &str)| PartName { breakdown: by[column].clone(), value: value.to_owned() };
        Hidden { metric: place.metric, part: place.part.map(named), period: place.period }
    }
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
