//! Which targets are easier to reach. In: targets and warnings of both sides, and which way is better. Out: the first that is easier.

use crate::model::{Better, Steps};
use crate::report::MetricReport;

use super::super::Pair;
use super::super::figures::{fell, rose};
use super::super::matching::keys;

/// Whether a target is easier to reach, or gone.
pub(super) fn is_easier(target: &Pair<f64>, better: Better) -> bool {
    match better {
        Better::Higher => fell(target) || (target.before.is_some() && target.after.is_none()),
        Better::Lower => rose(target) || (target.before.is_some() && target.after.is_none()),
        Better::Neutral => false,
    }
}

/// A target of a metric that became easier: the first step, past, present or to come, else the one for ever.
pub(super) fn relaxed(before: &MetricReport, after: &MetricReport) -> Option<(String, Pair<f64>)> {
    // The one in force may be another because the latest period is: only what is written counts.
    let (old, new) = (&before.written.target, &after.written.target);
    let always = |steps: &Steps| steps.always.as_ref().map(|located| located.value);
    let ever = ("target".to_owned(), Pair::new(always(old), always(new)));
    let steps = keys(&old.from, &new.from).into_iter();
    let pairs = steps.map(|&period| (format!("target from {period} on"), Pair::new(old.at(period), new.at(period))));
    let easier: Vec<_> = std::iter::once(ever).chain(pairs).filter(|(_, pair)| is_easier(pair, after.better)).collect();
    let now = Pair::new(before.target, after.target);
    if easier.iter().any(|(_, pair)| *pair == now) {
        return Some(("target".to_owned(), now));
    }
    easier.into_iter().next()
}

/// The value from which a missed target is only a warning, where it is easier to reach or new.
pub(super) fn relaxed_warning(before: &MetricReport, after: &MetricReport) -> Option<Pair<f64>> {
    let (old, new) = (&before.written.warn, &after.written.warn);
    let always = |steps: &Steps| steps.always.as_ref().map(|located| located.value);
    let periods = keys(&old.from, &new.from).into_iter().map(|&period| Pair::new(old.at(period), new.at(period)));
    let mut pairs = std::iter::once(Pair::new(always(old), always(new))).chain(periods);
    pairs.find(|pair| match (pair.before, pair.after) {
        (None, Some(_)) => true,
        (Some(_), None) => false,
        _ => is_easier(pair, after.better),
    })
}
