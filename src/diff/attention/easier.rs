//! Which targets are easier to reach. In: targets and warnings of both sides, and which way is better. Out: the first that is easier.

use crate::model::{Better, Period, Steps};
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
    let easier: Vec<_> = steps(old, new).filter(|(_, pair)| is_easier(pair, after.better)).collect();
    let now = Pair::new(before.target, after.target);
    if easier.iter().any(|(_, pair)| *pair == now) {
        return Some(("target".to_owned(), now));
    }
    let (from, pair) = easier.into_iter().next()?;
    let called = from.map_or_else(|| "target".to_owned(), |period| format!("target from {period} on"));
    Some((called, pair))
}

/// What holds for ever on both sides, then what holds from each period on.
fn steps<'a>(old: &'a Steps, new: &'a Steps) -> impl Iterator<Item = (Option<Period>, Pair<f64>)> + 'a {
    let always = |steps: &Steps| steps.always.as_ref().map(|located| located.value);
    let from = keys(&old.from, &new.from).into_iter();
    let from = from.map(|&period| (Some(period), Pair::new(old.at(period), new.at(period))));
    std::iter::once((None, Pair::new(always(old), always(new)))).chain(from)
}

/// The value from which a missed target is only a warning, where it is easier to reach or new.
pub(super) fn relaxed_warning(before: &MetricReport, after: &MetricReport) -> Option<Pair<f64>> {
    let (old, new) = (&before.written.warn, &after.written.warn);
    steps(old, new).map(|(_, pair)| pair).find(|pair| match (pair.before, pair.after) {
        (None, Some(_)) => true,
        (Some(_), None) => false,
        _ => is_easier(pair, after.better),
    })
}
