//! `warn` beside the targets: on their bad side, at every step.
//!
//! In: a metric, its goals and its points. Out: one fault for each `warn` that a value between it and the target would meet the target at.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Severity, rules};
use crate::formula::sum::median;
use crate::model::{Goal, Metric, MetricSource, Origin, Workspace};
use crate::schema::metric::{Better, Steps};
use crate::schema::{Located, Period};
use crate::source::Span;

use super::Faults;
use super::aims::{is_fraction, written};
use super::contradictions::turned;

/// Whether `warn` lies on the good side of `target`; never where no side is good.
pub(super) fn is_past(better: Better, warn: f64, target: f64) -> bool {
    match better {
        Better::Higher => warn > target,
        Better::Lower => warn < target,
        Better::Neutral => false,
    }
}

/// Reports a `warn` that lies on the good side of the target that is in force beside it: of every one, or of one that another follows.
pub(super) fn check(workspace: &Workspace, metric: &Metric, faults: &mut Faults) {
    let pairs = pairs(metric);
    // A target that is a fraction is told as one.
    let is_share = pairs.iter().any(|pair| is_fraction(metric, pair.target.value, pair.warn.value));
    let past: Vec<&Pair<'_>> = pairs.iter().filter(|pair| pair.is_past(metric)).collect();
    if is_share || past.is_empty() {
        return;
    }
    if past.len() == pairs.len() {
        of_all(workspace, metric, faults);
        return;
    }
    // What one edit of a `warn` mends is told once.
    let mut told: Vec<&Origin> = Vec::new();
    for pair in past {
        if told.contains(&&pair.warn.origin) {
            continue;
        }
        told.push(&pair.warn.origin);
        faults.report(of_step(metric, pair));
    }
}

/// Whether `warn` lies on the good side of every target, which is told as one fault.
pub(super) fn is_past_all(metric: &Metric) -> bool {
    let pairs = pairs(metric);
    let is_share = pairs.iter().any(|pair| is_fraction(metric, pair.target.value, pair.warn.value));
    !pairs.is_empty() && !is_share && pairs.iter().all(|pair| pair.is_past(metric))
}

/// A `warn` and the target that is in force beside it.
struct Pair<'m> {
    warn: &'m Located<f64>,
    target: &'m Located<f64>,
    /// From when; nothing for before the first step.
    from: Option<Period>,
}

impl Pair<'_> {
    fn is_past(&self, metric: &Metric) -> bool {
        is_past(metric.better, self.warn.value, self.target.value)
    }
}

/// Each `warn` of `metric` with each target beside it, in their order.
fn pairs(metric: &Metric) -> Vec<Pair<'_>> {
    let starts: BTreeSet<Period> = metric.warn.from.keys().chain(metric.target.from.keys()).copied().collect();
    let starts = std::iter::once(None).chain(starts.into_iter().map(Some));
    let pair = |from| Some(Pair { warn: in_force(&metric.warn, from)?, target: in_force(&metric.target, from)?, from });
    starts.filter_map(pair).collect()
}

fn in_force(steps: &Steps, from: Option<Period>) -> Option<&Located<f64>> {
    match from {
        Some(period) => steps.located_at(period),
        None => steps.always.as_ref(),
    }
}

/// The fault of a `warn` that is past one target and not past others.
fn of_step(metric: &Metric, pair: &Pair<'_>) -> Diagnostic {
    let (shown, side) = (metric.unit.written(pair.target.value), side(metric));
    let from = pair.from.map_or_else(|| "at first".to_owned(), |from| format!("from `{from}` on"));
    let message = format!("`warn` is past the target of {shown} that holds {from}: a value between the two meets it");
    // What no longer holds, or does not hold yet, makes no result of today wrong.
    let fault = pair.warn.origin.fault(&rules::CONTRADICTING_KEYS, message).severity(Severity::Warning);
    let first = pair.from.or_else(|| metric.target.from.keys().next().copied());
    let step =
        first.map(|first| format!(", by period where they differ: `warn: {{{first}: …, …}}`")).unwrap_or_default();
    fault.help(format!("write a `warn` that is {side} than the target of its time{step}"))
}

/// On which side of a target its `warn` lies.
fn side(metric: &Metric) -> &'static str {
    if metric.better == Better::Higher { "lower" } else { "higher" }
}

/// Reports a `warn` that lies on the good side of every target.
fn of_all(workspace: &Workspace, metric: &Metric, faults: &mut Faults) {
    let (Some(pair), Some(of_warn), Some(of_target)) =
        (pairs(metric).pop(), written(&metric.warn).last(), written(&metric.target).last())
    else {
        return;
    };
    let (warn, target) = (pair.warn.value, pair.target.value);
    let shown = metric.unit.written(target);
    let message = format!("`warn` is past the target of {shown}: a value between the two meets the target");
    let (blamed, help) = match blamed(workspace, metric, (warn, target)) {
        Blamed::Direction(span, turned) => {
            let fault = Diagnostic::at(&rules::CONTRADICTING_KEYS, &metric.head.origin.file, span, message);
            let help = format!(
                "write `better: {turned}`; where `{}` is right, correct `target` or `warn`",
                metric.better.name()
            );
            faults.report(fault.help(help));
            return;
        }
        Blamed::Target => (of_target, "correct `target`, which is far from the values; else `warn`, or `better`"),
        Blamed::Warn if metric.better == Better::Higher => {
            (of_warn, "write a `warn` that is lower than the target, or leave it out")
        }
        Blamed::Warn => (of_warn, "write a `warn` that is higher than the target, or leave it out"),
        Blamed::Any => (of_warn, "one of `warn`, `target` and `better` is wrong: correct it"),
    };
    faults.report(blamed.origin.fault(&rules::CONTRADICTING_KEYS, message).help(help));
}

/// Which of the keys is wrong where `warn` lies past the target.
enum Blamed {
    /// `better`, at its place, which should say the other word.
    Direction(Span, &'static str),
    Target,
    Warn,
    /// Nothing tells.
    Any,
}

/// Which is wrong: `better`, where what is measured says so; else the one that lies far from the values; else `better`, where no value has met the target that the other way round would
/// be the stricter of the two, or a goal leads that way.
fn blamed(workspace: &Workspace, metric: &Metric, (warn, target): (f64, f64)) -> Blamed {
    const FARTHER: f64 = 3.0;
    if let Some((span, meant)) = metric.head.key("better").zip(turned(workspace, metric)) {
        return Blamed::Direction(span, meant.name());
    }
    let values: Vec<f64> = match &metric.source {
        MetricSource::Series(series) => series.points.iter().filter_map(|point| point.value).collect(),
        _ => Vec::new(),
    };
    let Some(usual) = median(&values).filter(|usual| *usual > 0.0 && warn > 0.0 && target > 0.0) else {
        return Blamed::Any;
    };
    let away = |value: f64| (value / usual).max(usual / value);
    if away(target) > FARTHER * away(warn) {
        return Blamed::Target;
    }
    if away(warn) > FARTHER * away(target) {
        return Blamed::Warn;
    }
    let (turned, is_short) = match metric.better {
        Better::Higher => (Better::Lower, values.iter().all(|value| *value > target)),
        _ => (Better::Higher, values.iter().all(|value| *value < target)),
    };
    let leads = |goal: &Goal| is_past(metric.better, goal.from.value, goal.to.value);
    let mut goals = workspace.goals.values().filter(|goal| goal.metric.value == metric.head.id).peekable();
    let is_led = goals.peek().is_some() && goals.all(|goal| leads(goal));
    let last = values.last().copied().unwrap_or(usual);
    // Turned round, the values stand where they often do: short of the warning, or not yet at the target.
    let would_be_short = is_short && if turned == Better::Higher { last < warn } else { last > warn };
    match metric.head.key("better") {
        Some(span) if is_led || would_be_short => Blamed::Direction(span, turned.name()),
        _ if is_past(metric.better, warn, usual) && is_past(metric.better, usual, target) => Blamed::Any,
        _ if is_past(metric.better, warn, usual) => Blamed::Warn,
        _ => Blamed::Any,
    }
}
