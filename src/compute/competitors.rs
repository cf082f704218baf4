//! Competitors: their values beside ours.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Months, NaiveDate};

use crate::formula::spc::ControlChart;
use crate::model::{Better, Competitor, Id};
use crate::report::competitor::{BesideOurs, Standing};
use crate::report::{CompetitorReport, MetricReport};
use crate::schema::competitor::CompetitorValue;

use super::Setting;
use super::metrics::reaches;

/// A value older than this many months is stale.
const FRESH_MONTHS: u32 = 12;
/// A value of fewer observations is compared with nothing.
const FEWEST: u64 = 5;

pub(super) fn competitors(setting: Setting<'_>, metrics: &BTreeMap<&Id, &MetricReport>) -> Vec<CompetitorReport> {
    let all = setting.workspace.competitors.values();
    all.map(|competitor| CompetitorReport {
        written: Arc::clone(competitor),
        places: competitor
            .values
            .iter()
            .map(|value| (value.metric.clone(), standing(setting, competitor, value, metrics)))
            .collect(),
        says: Vec::new(),
    })
    .collect()
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
    let all: Vec<f64> = theirs(setting, id).chain(ours).collect();
    let better = metric.map_or(Better::Neutral, |m| m.better);
    let known = value.as_of.map_or(competitor.checked, |period| period.end().min(competitor.checked));
    Standing {
        ours,
        rank: rank(value.value.value, &all, better).filter(|_| !is_of_few(value)),
        our_rank: ours.and_then(|ours| rank(ours, &all, better)),
        of: all.len(),
        stale: is_stale(known, setting.as_of),
        beside_ours: metric.and_then(|metric| beside_ours(metric, value, is_stale(known, setting.as_of))),
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
    let is_apart = chance(metric, theirs.n).is_some_and(|chance| (value - ours.value).abs() > chance);
    Some(match is_apart {
        false => BesideOurs::NotApart,
        true if reaches(metric.better, value, ours.value) => BesideOurs::Ahead,
        true => BesideOurs::Behind,
    })
}

/// How far two values may lie apart by chance: half our value's interval, times √(1 + our n ÷ theirs), since s²/n is the variance of either;
/// √2 where an n is not known, as if theirs varied as much as ours. Without an interval, by the distance of a limit from the mean, which is
/// three standard deviations of a single value of ours and so about √2 times half an interval. Limits that do not fit, or describe a level
/// that was left, say nothing.
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

fn theirs<'a>(setting: Setting<'a>, metric: &'a Id) -> impl Iterator<Item = f64> + 'a {
    let values = setting.workspace.competitors.values().flat_map(|competitor| competitor.values.iter());
    values.filter(move |value| value.metric == *metric && !is_of_few(value)).map(|value| value.value.value)
}

fn is_of_few(value: &CompetitorValue) -> bool {
    value.n.is_some_and(|n| n < FEWEST)
}

/// One more than the number of values that are better.
fn rank(value: f64, all: &[f64], better: Better) -> Option<usize> {
    let beats = |other: &&f64| match better {
        Better::Higher => **other > value,
        Better::Lower => **other < value,
        Better::Neutral => false,
    };
    (better != Better::Neutral).then(|| 1 + all.iter().filter(beats).count())
}

fn is_stale(known: NaiveDate, as_of: NaiveDate) -> bool {
    known.checked_add_months(Months::new(FRESH_MONTHS)).is_some_and(|until| until < as_of)
}
