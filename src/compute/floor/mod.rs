//! Metrics of rows, contacts and answers that describe people's work or answers: which of their points are published of none.
//!
//! In: the metrics with their points. Out: the same, those of fewer rows than the settings' least, and those that would give one back,
//! without a value. Metrics of one measure are looked at together: by week and by month, the whole and what `where` takes of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::formula::disclosure::{Group, Standing, withheld};
use crate::model::{Every, Metric, MetricSource, Period, Survey};
use crate::report::metric::PartName;

use super::Setting;
use super::points::{PeriodValue, Points, log, rows, scored, survey};

mod answers;
mod guard;

use answers::Told;
pub(super) use guard::is_people;
use guard::{Guard, measure};

/// A row that a point counts: what it is known by, when, and its value in each breakdown of the metric.
pub(super) struct Entered<'a> {
    pub(super) row: (&'a str, u64),
    pub(super) period: Period,
    pub(super) parts: Vec<Option<&'a str>>,
    /// Whether it is one that the point, a share, counts.
    pub(super) kept: bool,
}

/// A point of a metric: of the whole, or of a value in one of its breakdowns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place<'a> {
    metric: usize,
    part: Option<(usize, &'a str)>,
    period: Period,
    /// Only those rows that the point, a share, counts.
    kept: bool,
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
        let told = of_answers(setting, &guards, metrics);
        let mut looks = looks(&guards);
        while let Some(look) = looks.pop() {
            let shown: Vec<&Points> = of.iter().map(|at| &metrics[*at].1).collect();
            match (Measured { setting, guards: &guards, shown: &shown, told: &told, look }).hidden() {
                Some(places) => places.iter().for_each(|place| {
                    metrics[of[place.metric]].1.withhold(place, measured_least(&guards));
                }),
                None => looks.extend(named(&guards).map(Look::Column)),
            }
        }
    }
}

/// What is told elsewhere of the answers that metrics of rows measure.
fn of_answers<'a>(setting: Setting<'a>, guards: &[Guard<'a>], metrics: &[(&Arc<Metric>, Points)]) -> Told<'a> {
    let mut surveys: Vec<&Survey> = Vec::new();
    let mut column = None;
    for guard in guards {
        let MetricSource::Rows(rows) = &guard.metric.source else { continue };
        column = rows.written.measured();
        let is_new = |survey: &&Survey| !surveys.iter().any(|known| known.head.id == survey.head.id);
        let more: Vec<&Survey> = guard.surveys.iter().copied().filter(is_new).collect();
        surveys.extend(more);
    }
    answers::told(setting, &surveys, column, metrics)
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

/// Metrics of one measure with their points.
struct Measured<'a, 'p> {
    setting: Setting<'a>,
    guards: &'p [Guard<'a>],
    shown: &'p [&'p Points],
    told: &'p Told<'a>,
    look: Look<'a>,
}

impl<'a> Measured<'a, '_> {
    /// The points to withhold; `None` where all breakdowns together are too much to be looked through.
    fn hidden(&self) -> Option<Vec<Hidden>> {
        let mut numbers: HashMap<(&str, u64), usize> = HashMap::new();
        let mut groups: BTreeMap<Place<'_>, Vec<usize>> = BTreeMap::new();
        let mut crossed: BTreeMap<(Place<'_>, (usize, &str)), Vec<usize>> = BTreeMap::new();
        for (metric, guard) in self.guards.iter().enumerate() {
            for Entered { row, period, parts, kept } in self.entered(guard.metric) {
                let next = numbers.len();
                let row = *numbers.entry(row).or_insert(next);
                let mut enter = |part| {
                    let is_kept: &[bool] = if guard.share && kept { &[false, true] } else { &[false] };
                    let places = is_kept.iter().map(|kept| Place { metric, part, period, kept: *kept });
                    places.for_each(|place| groups.entry(place).or_default().push(row));
                };
                enter(None);
                let looked_at = |(column, _): &(usize, _)| self.looks_at(&guard.metric.by[*column]);
                // Who is in no part is a group too.
                let named = |(column, value): (usize, Option<&'a str>)| (column, value.unwrap_or_default());
                let parts: Vec<(usize, &str)> = parts.into_iter().enumerate().filter(looked_at).map(named).collect();
                for (at, part) in parts.iter().enumerate() {
                    enter(Some(*part));
                    let place = Place { metric, part: Some(*part), period, kept: false };
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
        let mut sought: Vec<Vec<usize>> = crossed.into_values().chain(unseen.map(|(_, rows)| rows)).collect();
        sought.extend(self.told.hidden.iter().map(|rows| numbered(&mut numbers, rows)));
        let (places, mut listed): (Vec<Place<'_>>, Vec<Group>) =
            shown.into_iter().map(|(place, rows)| (place, Group { rows, standing: self.standing(&place) })).unzip();
        listed.extend(self.on_pages(&mut numbers));
        let least = usize::try_from(measured_least(self.guards)).unwrap_or(usize::MAX);
        let found = (!self.told.is_unknown).then(|| withheld(&listed, &sought, least)).flatten();
        if found.is_none() && self.look == Look::All && !self.told.is_unknown {
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

    /// The groups of cases of which the pages of their logs, audits and surveys tell something of the measure, by the `numbers` of cases.
    fn on_pages(&self, numbers: &mut HashMap<(&'a str, u64), usize>) -> Vec<Group> {
        let mut known = self.told.shown.clone();
        for guard in self.guards {
            match &guard.metric.source {
                MetricSource::Log(source) => known.extend(log::on_page(self.setting, guard.metric, source)),
                MetricSource::Audit(source) => known.extend(scored::on_page(self.setting, source)),
                _ => {}
            }
        }
        let group = |cases: &Vec<(&'a str, u64)>| Group { rows: numbered(numbers, cases), standing: Standing::Fixed };
        known.iter().map(group).collect()
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

/// The numbers of `cases`; those that have none get the next.
fn numbered<'a>(numbers: &mut HashMap<(&'a str, u64), usize>, cases: &[(&'a str, u64)]) -> Vec<usize> {
    let number = |case: &(&'a str, u64)| {
        let next = numbers.len();
        *numbers.entry(*case).or_insert(next)
    };
    cases.iter().map(number).collect()
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
