//! Competitors: their values beside ours.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Months, NaiveDate};

use crate::formula::spc::{Bounds, ControlChart};
use crate::model::{Better, Competitor, Id};
use crate::report::competitor::{BesideOurs, OurPlace, Standing};
use crate::report::{CompetitorReport, MetricReport};
use crate::schema::competitor::CompetitorValue;

use super::Setting;
use super::metrics::{possible, reaches};

/// A value older than this many months is stale.
const FRESH_MONTHS: u32 = 12;
/// A value of fewer observations is compared with nothing.
const FEWEST: u64 = 5;

pub(super) fn competitors(setting: Setting<'_>, metrics: &BTreeMap<&Id, &MetricReport>) -> Vec<CompetitorReport> {
    let all = setting.workspace.competitors.values();
    let mut all: Vec<CompetitorReport> = all
        .map(|competitor| CompetitorReport {
            written: Arc::clone(competitor),
            places: competitor
                .values
                .iter()
                .map(|value| (value.metric.clone(), standing(setting, competitor, value, metrics)))
                .collect(),
            says: Vec::new(),
        })
        .collect();
    let mut told: BTreeMap<Id, Vec<BesideOurs>> = BTreeMap::new();
    for (id, place) in all.iter().flat_map(|competitor| &competitor.places) {
        told.entry(id.clone()).or_default().extend(place.beside_ours);
    }
    for (id, place) in all.iter_mut().flat_map(|competitor| &mut competitor.places) {
        place.our_place = told.get(id).and_then(|told| our_place(told));
    }
    all
}

/// Our place among competitors of which `told` is said. Each is told apart by a test of its own, and a place is told only where all of
/// them are: an intersection–union test (Berger, Technometrics 24, 1982), wrong no more often than one of them, so that none needs to be
/// stricter for their number.
fn our_place(told: &[BesideOurs]) -> Option<OurPlace> {
    let number = |of: BesideOurs| told.iter().filter(|told| **told == of).count();
    let (ahead, behind) = (number(BesideOurs::Ahead), number(BesideOurs::Behind));
    let untold = [BesideOurs::NotApart, BesideOurs::TooCoarse, BesideOurs::Untested].map(number);
    let is_known = untold.iter().sum::<usize>() == 0 && ahead + behind > 0;
    is_known.then_some(OurPlace { rank: ahead + 1, of: ahead + behind + 1 })
}

fn standing(
    setting: Setting<'_>,
    competitor: &Competitor,
    value: &CompetitorValue,
    metrics: &BTreeMap<&Id, &MetricReport>,
) -> Standing {
    let id = &value.metric;
    let metric = metrics.get(id).copied();
    let ours = metric.and_then(|m| m.latest.map(|latest| latest.value));
    let known = value.as_of.map_or(competitor.checked, |period| period.end().min(competitor.checked));
    Standing {
        ours,
        chance: metric.and_then(|metric| chance(metric, value.n)),
        stale: is_stale(known, setting.as_of),
        beside_ours: metric.and_then(|metric| beside_ours(metric, value, is_stale(known, setting.as_of))),
        our_place: None,
    }
}

/// What may be said of the value `theirs` beside ours.
fn beside_ours(metric: &MetricReport, theirs: &CompetitorValue, is_stale: bool) -> Option<BesideOurs> {
    let ours = metric.latest.filter(|_| metric.better != Better::Neutral)?;
    if is_stale {
        return Some(BesideOurs::TooOld);
    }
    if is_of_few(theirs) {
        return Some(BesideOurs::TooFew);
    }
    let value = theirs.value.value;
    Some(match chance(metric, theirs.n) {
        None => BesideOurs::Untested,
        Some(chance) if (value - ours.value).abs() <= chance => {
            if tests_nothing(metric, ours.value, chance) {
                BesideOurs::TooCoarse
            } else {
                BesideOurs::NotApart
            }
        }
        Some(_) if reaches(metric.better, value, ours.value) => BesideOurs::Ahead,
        Some(_) => BesideOurs::Behind,
    })
}

/// How far two values may lie apart by chance: half our value's interval, times √(1 + our n ÷ theirs), since s²/n is the variance of either;
/// √2 where an n is not known, as if theirs varied as much as ours. Without an interval, by the distance of a limit from the mean, which is
/// three standard deviations of a single value of ours and so about √2 times half an interval. Limits that do not fit, or describe a level
/// that was left, say nothing. Where our periods differ by more than the chance of their cases, theirs is taken to vary more than it does:
/// that errs towards "cannot be told apart". It is seldom far off: ten calls of a wait with the spread of its own mean (an exponential
/// one) do not tell 62 from 34 seconds apart either, ln(62 ÷ 34) · √10 = 1.9 standard errors.
fn chance(metric: &MetricReport, theirs: Option<u64>) -> Option<f64> {
    let latest = metric.latest?;
    let point = metric.series.iter().find(|point| point.period == latest.period)?;
    let variances = 1.0 + point.n.zip(theirs).map_or(1.0, |(ours, theirs)| ours / theirs as f64);
    if let Some((low, high)) = point.low.zip(point.high) {
        return Some((high - low) / 2.0 * variances.sqrt());
    }
    let is_sound = |chart: &&ControlChart| !chart.too_few && !chart.unfit && chart.stale_since.is_none();
    let last = metric.spc.as_ref().filter(is_sound)?.points.last()?;
    let (mean, lower, upper) = (last.mean?, last.lpl?, last.upl?);
    Some((upper - mean).max(mean - lower) * (variances / 2.0).sqrt())
}

/// Whether a difference by chance could be as large as all that lies between `ours` and what the metric can be, on both sides; where it has
/// no end, as large as `ours` itself. Not even twice our value would show then.
fn tests_nothing(metric: &MetricReport, ours: f64, chance: f64) -> bool {
    let Bounds { low, high } = possible(metric);
    let room = [low.map(|low| ours - low), high.map(|high| high - ours)];
    room.into_iter().all(|room| chance >= room.unwrap_or(ours.abs()))
}

fn is_of_few(value: &CompetitorValue) -> bool {
    value.n.is_some_and(|n| n < FEWEST)
}

fn is_stale(known: NaiveDate, as_of: NaiveDate) -> bool {
    known.checked_add_months(Months::new(FRESH_MONTHS)).is_some_and(|until| until < as_of)
}
