//! The state vocabulary: shape, colour and word, always together.
//!
//! In: a verdict of the report. Out: a [`Sign`] that the `sign` component of the templates draws. Round is fine, pointed is a
//! problem, a bar is no verdict. Each state has its one shape here, so that it is the same on every page.

use serde::Serialize;

use super::chart::Mark;
use super::tree::Tree;
use crate::formula::spc::{Assurance, PointType, VariationIcon};
use crate::i18n::{Arg, Args, Statement, msg};
use crate::report::overview::LineMark;
use crate::report::{Every, GapStatus, GoalStatus, MetricStatus, Verdict};

/// A state as it is shown.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Sign {
    /// The symbol, without the `i-` before its id.
    pub(super) icon: &'static str,
    /// `good`, `bad`, `watch`, `special` or `quiet`.
    pub(super) tone: &'static str,
    /// `i` for a shape, `g` for a miniature chart.
    pub(super) size: &'static str,
    /// The word.
    pub(super) word: String,
}

impl Sign {
    /// Returns a shape with its word.
    pub(super) fn new((icon, tone): (&'static str, &'static str), word: impl Into<String>) -> Self {
        Self { icon, tone, size: "i", word: word.into() }
    }

    fn glyph((icon, tone): (&'static str, &'static str), word: String) -> Self {
        Self { icon, tone, size: "g", word }
    }
}

/// Returns where a goal will end.
pub(super) fn goal(tree: &Tree, status: GoalStatus) -> Sign {
    let (shape, key) = match status {
        GoalStatus::Met => (("met", "good"), msg!("state-met")),
        GoalStatus::OnTrack => (("on", "good"), msg!("state-on-track")),
        GoalStatus::Likely => (("likely", "good"), msg!("state-likely")),
        GoalStatus::Unlikely => (("unlikely", "bad"), msg!("state-unlikely")),
        GoalStatus::OffTrack => (("off", "bad"), msg!("state-off-track")),
        GoalStatus::Missed => (("missed", "bad"), msg!("state-missed")),
        GoalStatus::Early => (("bar", "quiet"), msg!("state-early")),
        GoalStatus::NoData => (("bar", "quiet"), msg!("state-no-data")),
    };
    Sign::new(shape, tree.text(key))
}

/// Returns whether a measure is really changing.
pub(super) fn variation(tree: &Tree, icon: Option<VariationIcon>) -> Sign {
    let (shape, key) = match icon {
        Some(VariationIcon::ImprovementHigh) => (("v-up-good", "good"), msg!("variation-improvement-high")),
        Some(VariationIcon::ImprovementLow) => (("v-down-good", "good"), msg!("variation-improvement-low")),
        Some(VariationIcon::ConcernHigh) => (("v-up-bad", "bad"), msg!("variation-concern-high")),
        Some(VariationIcon::ConcernLow) => (("v-down-bad", "bad"), msg!("variation-concern-low")),
        Some(VariationIcon::NeutralHigh) => (("v-up-special", "special"), msg!("variation-neutral-high")),
        Some(VariationIcon::NeutralLow) => (("v-down-special", "special"), msg!("variation-neutral-low")),
        Some(VariationIcon::CommonCause) => (("v-common", "quiet"), msg!("variation-common-cause")),
        None => return Sign::new(("bar", "quiet"), tree.text(msg!("variation-none"))),
    };
    Sign::glyph(shape, tree.text(key))
}

/// Returns whether the process can meet its target. `beyond` says whether the target lies above the limits.
pub(super) fn assurance(tree: &Tree, verdict: Option<Assurance>, (every, above): (Every, bool)) -> Sign {
    let args = Args::new().with("every", Arg::Plain(every_name(every).to_owned()));
    match verdict {
        Some(Assurance::ConsistentPass) => {
            let icon = if above { "a-below" } else { "a-above" };
            Sign::glyph((icon, "good"), tree.say(msg!("assurance-consistent-pass"), &args))
        }
        Some(Assurance::ConsistentFail) => {
            let icon = if above { "a-below" } else { "a-above" };
            Sign::glyph((icon, "bad"), tree.text(msg!("assurance-consistent-fail")))
        }
        Some(Assurance::Inconsistent) => Sign::glyph(("a-mixed", "ink"), tree.text(msg!("assurance-inconsistent"))),
        None => Sign::new(("bar", "quiet"), tree.text(msg!("assurance-none"))),
    }
}

/// Returns where the latest value stands against the target.
pub(super) fn metric(tree: &Tree, status: MetricStatus) -> Sign {
    let (shape, key) = match status {
        MetricStatus::Met => (("met", "good"), msg!("metric-status-met")),
        MetricStatus::Warn => (("unlikely", "watch"), msg!("metric-status-warn")),
        MetricStatus::Missed => (("missed", "bad"), msg!("metric-status-missed")),
        MetricStatus::NoTarget => (("bar", "quiet"), msg!("metric-status-no-target")),
        MetricStatus::NoData => (("bar", "quiet"), msg!("metric-status-no-data")),
    };
    Sign::new(shape, tree.text(key))
}

/// Returns whether an audit passed, naming the critical items that failed it.
pub(super) fn verdict<'a>(
    tree: &Tree,
    verdict: Option<Verdict>,
    (draft, failed): (bool, impl Iterator<Item = &'a str>),
) -> Sign {
    match verdict {
        Some(Verdict::Pass) => Sign::new(("met", "good"), tree.text(msg!("verdict-pass"))),
        Some(Verdict::Fail) => Sign::new(("missed", "bad"), tree.text(msg!("verdict-fail"))),
        Some(Verdict::FailedCritical) => {
            let word = tree.said(&Statement::new(msg!("verdict-failed-on")).ids("items", failed));
            Sign::new(("bang", "bad"), word)
        }
        None if draft => Sign::new(("bar", "quiet"), tree.text(msg!("verdict-draft"))),
        None => Sign::new(("bar", "quiet"), tree.text(msg!("verdict-none"))),
    }
}

/// Returns where a gap stands.
pub(super) fn gap(tree: &Tree, status: GapStatus) -> Sign {
    let (shape, key) = match status {
        GapStatus::Open => (("ring", "quiet"), msg!("gap-status-open")),
        GapStatus::Planned => (("ring", "quiet"), msg!("gap-status-planned")),
        GapStatus::Doing => (("likely", "quiet"), msg!("gap-status-doing")),
        GapStatus::Closed => (("met", "good"), msg!("gap-status-closed")),
        GapStatus::Accepted => (("bar", "quiet"), msg!("gap-status-accepted")),
    };
    Sign::new(shape, tree.text(key))
}

/// Returns how a point of a control chart is marked.
pub(super) fn point(of: PointType) -> Mark {
    match of {
        PointType::CommonCause => Mark::Plain,
        PointType::SpecialCauseImprovement => Mark::Good,
        PointType::SpecialCauseConcern => Mark::Bad,
        PointType::SpecialCauseNeutralHigh | PointType::SpecialCauseNeutralLow => Mark::Special,
    }
}

/// Returns the shape and tone of a mark in running text.
pub(super) fn of_mark(mark: Mark) -> (&'static str, &'static str) {
    match mark {
        Mark::Plain => ("dot", "quiet"),
        Mark::Good => ("on", "good"),
        Mark::Bad => ("off", "bad"),
        Mark::Special => ("sq", "special"),
    }
}

/// Returns the shape and tone of a line of the overview.
pub(super) fn of_line(mark: LineMark) -> (&'static str, &'static str) {
    match mark {
        LineMark::Worse => ("off", "bad"),
        LineMark::Better => ("on", "good"),
        LineMark::Late | LineMark::FailedCritical => ("bang", "bad"),
        LineMark::MissedGoal => ("missed", "bad"),
        LineMark::RelaxedTarget | LineMark::EffectLost | LineMark::NoEffect | LineMark::Reopened => {
            ("unlikely", "watch")
        }
        LineMark::Special => ("sq", "special"),
        LineMark::NoSignal | LineMark::NoPlan => ("bar", "quiet"),
    }
}

/// Returns the word that messages select on: `month`.
pub(super) fn every_name(every: Every) -> &'static str {
    every.name()
}
