//! The state vocabulary: shape, colour and word, always together.
//!
//! In: a verdict of the report. Out: a [`Sign`] that the `sign` component of the templates draws. Round is fine, pointed is a
//! problem, a bar is no verdict. Each state has its one shape here, so that it is the same on every page.

use serde::Serialize;

use super::chart::{CellMark, Mark};
pub(super) use super::shape::{Icon, Shape};
use super::shape::{Size, Tone};
use super::tree::Tree;
use crate::formula::spc::{Assurance, PointType};
use crate::i18n::{Arg, Args, Statement, msg, names};
use crate::report::complaints::CountMove;
use crate::report::movement::{Movement, MovementVerdict};
use crate::report::overview::LineMark;
use crate::report::{
    AnswerStanding, AuditReport, AuditStatus, DecisionReport, GapStatus, GoalReport, GoalStatus, Id, MetricReport,
    MetricStatus, Point, Scored, Verdict,
};

/// A state as it is shown.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Sign {
    /// The symbol.
    pub(super) icon: Icon,
    /// Its colour.
    pub(super) tone: Tone,
    /// How large it is drawn.
    pub(super) size: Size,
    /// The word.
    pub(super) word: String,
}

impl Sign {
    /// Returns a shape with its word.
    pub(super) fn new(shape: Shape, word: impl Into<String>) -> Self {
        Self { icon: shape.icon, tone: shape.tone, size: shape.icon.size(), word: word.into() }
    }
}

/// Returns where a goal will end.
pub(super) fn goal(tree: &Tree, status: GoalStatus) -> Sign {
    let shape = match status {
        GoalStatus::Met => Icon::Met.good(),
        GoalStatus::OnTrack | GoalStatus::Holding => Icon::On.good(),
        GoalStatus::Likely => Icon::Likely.good(),
        GoalStatus::Unlikely => Icon::Unlikely.bad(),
        GoalStatus::OffTrack => Icon::Off.bad(),
        GoalStatus::Missed => Icon::Missed.bad(),
        GoalStatus::Early | GoalStatus::NoData | GoalStatus::Ended => Icon::Bar.quiet(),
    };
    Sign::new(shape, tree.text(status.word()))
}

/// Returns how a measure moves.
pub(super) fn movement(tree: &Tree, movement: Movement) -> Sign {
    let shape = match (movement.verdict, movement.rises) {
        (MovementVerdict::TooFew, _) => Icon::Bar.quiet(),
        (MovementVerdict::Better, true) => Icon::VariationUpGood.good(),
        (MovementVerdict::Better, false) => Icon::VariationDownGood.good(),
        (MovementVerdict::Worse, true) => Icon::VariationUpBad.bad(),
        (MovementVerdict::Worse, false) => Icon::VariationDownBad.bad(),
        (MovementVerdict::Higher, _) => Icon::VariationUpSpecial.special(),
        (MovementVerdict::Lower, _) => Icon::VariationDownSpecial.special(),
        (MovementVerdict::Unstable, _) => Icon::Unlikely.watch(),
        (MovementVerdict::Steady, _) => Icon::VariationCommon.quiet(),
    };
    Sign::new(shape, tree.text(movement.verdict.word()))
}

/// Returns how a series of a metric moves, dated where its last value is too old to speak of the present: one without a value where some are withheld is not called short.
pub(super) fn moving(tree: &Tree, metric: &MetricReport, points: &[Point], movement: Movement) -> Sign {
    let is_withheld = metric.withheld.is_some() && points.iter().all(|point| point.value.is_none());
    if is_withheld {
        return not_published(tree);
    }
    let sign = self::movement(tree, movement);
    let is_told = metric.stale.is_some() && movement.verdict != MovementVerdict::TooFew;
    match points.iter().rev().find(|point| point.value.is_some()).filter(|_| is_told) {
        Some(last) => {
            let said = Statement::new(msg!("variation-until")).with("word", Arg::Plain(sign.word));
            Sign { word: tree.said(&said.period("period", last.period)), ..sign }
        }
        None => sign,
    }
}

/// Returns that values are withheld.
fn not_published(tree: &Tree) -> Sign {
    Sign::new(Icon::Bar.quiet(), tree.text(msg!("not-published")))
}

/// Returns whether the process of a metric can meet its target.
pub(super) fn assurance(tree: &Tree, metric: &MetricReport) -> Sign {
    let args = Args::new().with("every", metric.every);
    let mean = metric.spc.as_ref().and_then(|chart| chart.points.last()).and_then(|point| point.mean);
    let above = metric.target.zip(mean).is_some_and(|(target, mean)| target > mean);
    let limits = if above { Icon::AssuranceBelow } else { Icon::AssuranceAbove };
    let shape = match metric.assurance {
        Some(Assurance::ConsistentPass) => limits.good(),
        Some(Assurance::ConsistentFail) => limits.bad(),
        Some(Assurance::Inconsistent) => Icon::AssuranceMixed.ink(),
        None => Icon::Bar.quiet(),
    };
    Sign::new(shape, tree.say(metric.assured(), &args))
}

/// Returns where the latest value stands against the target.
pub(super) fn metric(tree: &Tree, status: MetricStatus) -> Sign {
    let shape = match status {
        MetricStatus::Met => Icon::Met.good(),
        MetricStatus::Warn => Icon::Unlikely.watch(),
        MetricStatus::Missed => Icon::Missed.bad(),
        MetricStatus::NoTarget | MetricStatus::NoData => Icon::Bar.quiet(),
    };
    Sign::new(shape, tree.text(status.word()))
}

/// Returns where a metric stands: withheld values are not called missing.
pub(super) fn stands(tree: &Tree, metric: &MetricReport) -> Sign {
    Sign { word: tree.text(metric.standing()), ..self::metric(tree, metric.status) }
}

/// Returns where a goal stands: withheld values are not called missing.
pub(super) fn goal_of(tree: &Tree, goal: &GoalReport) -> Sign {
    let withheld = tree.metric(&goal.metric).is_some_and(|metric| metric.withheld.is_some());
    match goal.status {
        GoalStatus::NoData if withheld => not_published(tree),
        _ if goal.is_even() => Sign::new(Icon::Likely.quiet(), tree.text(goal.word())),
        status => Sign { word: tree.text(goal.word()), ..self::goal(tree, status) },
    }
}

/// Returns whether an audit passed, naming the critical items that failed it.
pub(super) fn verdict(tree: &Tree, audit: &AuditReport) -> Sign {
    match audit.scored.verdict {
        Some(Verdict::Pass) if audit.within_margin => {
            Sign::new(Icon::Likely.watch(), tree.text(msg!("verdict-pass-open")))
        }
        Some(Verdict::Fail) if audit.within_margin => {
            Sign::new(Icon::Unlikely.watch(), tree.text(msg!("verdict-fail-open")))
        }
        None if audit.status == AuditStatus::Draft => Sign::new(Icon::Bar.quiet(), tree.text(msg!("verdict-draft"))),
        _ => scored(tree, &audit.scored),
    }
}

/// Returns whether a filled-in checklist passed, naming the critical items that failed it.
pub(super) fn scored(tree: &Tree, scored: &Scored) -> Sign {
    match scored.verdict {
        Some(Verdict::FailedCritical) => {
            let failed = scored.failed_critical.iter().map(Id::as_str);
            let word = tree.said(&Statement::new(msg!("verdict-failed-on")).ids("items", failed));
            Sign::new(Icon::Bang.bad(), word)
        }
        verdict => passed(tree, verdict),
    }
}

/// Returns a verdict alone.
pub(super) fn passed(tree: &Tree, verdict: Option<Verdict>) -> Sign {
    match verdict {
        Some(Verdict::Pass) => Sign::new(Icon::Met.good(), tree.text(msg!("verdict-pass"))),
        Some(Verdict::Fail) => Sign::new(Icon::Missed.bad(), tree.text(msg!("verdict-fail"))),
        Some(Verdict::FailedCritical) => Sign::new(Icon::Bang.bad(), tree.text(msg!("verdict-failed-critical"))),
        None => Sign::new(Icon::Bar.quiet(), tree.text(msg!("verdict-none"))),
    }
}

/// Returns how a number of complaints stands to that of a year earlier: more are worse.
pub(super) fn counts(tree: &Tree, moved: Option<CountMove>) -> Sign {
    let (shape, word) = match moved {
        Some(CountMove::More) => (Icon::VariationUpBad.bad(), msg!("category-more")),
        Some(CountMove::Fewer) => (Icon::VariationDownGood.good(), msg!("category-fewer")),
        Some(CountMove::Chance) => (Icon::VariationCommon.quiet(), msg!("category-chance")),
        Some(CountMove::Scarce) | None => (Icon::Bar.quiet(), msg!("category-few")),
    };
    Sign::new(shape, tree.text(word))
}

/// Returns how an answer is marked where many stand in a map.
pub(super) fn of_standing(standing: AnswerStanding) -> CellMark {
    match standing {
        AnswerStanding::Unscored => CellMark::Bar,
        AnswerStanding::Best => CellMark::Dot,
        AnswerStanding::Partly => CellMark::Ring,
        AnswerStanding::Worst => CellMark::Diamond,
    }
}

/// Returns how the last of such numbers is marked.
pub(super) fn of_counts(moved: Option<CountMove>) -> Mark {
    match moved {
        Some(CountMove::More) => Mark::Bad,
        Some(CountMove::Fewer) => Mark::Good,
        Some(CountMove::Chance | CountMove::Scarce) | None => Mark::Plain,
    }
}

/// Returns where a gap stands.
pub(super) fn gap(tree: &Tree, status: GapStatus) -> Sign {
    let shape = match status {
        GapStatus::Open | GapStatus::Planned => Icon::Ring.quiet(),
        GapStatus::Doing => Icon::Likely.quiet(),
        GapStatus::Closed => Icon::Met.good(),
        GapStatus::Accepted => Icon::Bar.quiet(),
    };
    Sign::new(shape, tree.text(names::gap_status(status)))
}

/// Returns where a decision stands.
pub(super) fn decision(tree: &Tree, decision: &DecisionReport) -> Sign {
    match decision.days_late {
        Some(days) => late(tree, days),
        None if decision.is_open => Sign::new(Icon::Ring.quiet(), tree.text(msg!("action-open"))),
        None => Sign::new(Icon::Met.good(), tree.text(msg!("decision-decided"))),
    }
}

/// Returns how many days late something is.
pub(super) fn late(tree: &Tree, days: i64) -> Sign {
    Sign::new(Icon::Bang.bad(), tree.said(&Statement::new(msg!("late-days")).with("n", days)))
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
pub(super) fn of_mark(mark: Mark) -> Shape {
    match mark {
        Mark::Plain => Icon::Dot.quiet(),
        Mark::Good => Icon::On.good(),
        Mark::Bad => Icon::Off.bad(),
        Mark::Special => Icon::Square.special(),
    }
}

/// Returns the shape and tone of a line of the overview.
pub(super) fn of_line(mark: LineMark) -> Shape {
    match mark {
        LineMark::Worse | LineMark::Harmful => Icon::Off.bad(),
        LineMark::Better => Icon::On.good(),
        LineMark::Late | LineMark::AskedLate | LineMark::FailedCritical => Icon::Bang.bad(),
        LineMark::MissedGoal => Icon::Missed.bad(),
        LineMark::RelaxedTarget
        | LineMark::EffectLost
        | LineMark::NotLasting
        | LineMark::NoEffect
        | LineMark::Reopened => Icon::Unlikely.watch(),
        LineMark::Asked => Icon::Ring.ink(),
        LineMark::Special => Icon::Square.special(),
        LineMark::NoSignal | LineMark::NoPlan => Icon::Bar.quiet(),
    }
}
