//! What the first page says: goals, changes, decisions, delays, in that order.

use serde::Serialize;

use crate::i18n::{Key, Statement, msg};
use crate::model::{DocRef, Id, Period};

/// What the first page says.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Overview {
    /// The sentences at the top.
    pub headline: Vec<Statement>,
    /// The month from which on a change is recent.
    pub since: Option<Period>,
    /// Goals that are missed, off track or unlikely, worst first.
    pub not_on_course: Vec<Id>,
    /// Goals too early to say or without data.
    pub unknown: Vec<Id>,
    /// Goals that are likely or on track.
    pub on_course: Vec<Id>,
    /// Goals that are met.
    pub met: Vec<Id>,
    /// What changed, most important first.
    pub changed: Vec<OverviewLine>,
    /// What needs a decision, most important first.
    pub decisions: Vec<OverviewLine>,
    /// What is late, most days first.
    pub late: Vec<OverviewLine>,
}

/// One line: a sentence and the document it leads to.
#[derive(Debug, Clone, Serialize)]
pub struct OverviewLine {
    /// How it is marked.
    pub mark: LineMark,
    /// The document it leads to.
    pub about: DocRef,
    /// The sentence; it begins with its argument `lead`, and its argument `title` is the document's.
    pub says: Statement,
}

/// What a line of the overview is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LineMark {
    /// A metric got worse.
    Worse,
    /// A metric got better.
    Better,
    /// A metric moved, where neither way is better.
    Special,
    /// Answers moved by no more than chance explains.
    NoSignal,
    /// A target became easier to reach.
    RelaxedTarget,
    /// An audit failed on a critical item.
    FailedCritical,
    /// A goal was missed.
    MissedGoal,
    /// A finding came back.
    Reopened,
    /// A plan made it worse.
    Harmful,
    /// The effect of a plan faded.
    EffectLost,
    /// A plan moved nothing.
    NoEffect,
    /// An important gap has no plan.
    NoPlan,
    /// Something is late.
    Late,
}

impl LineMark {
    /// Returns the message that a line so marked begins with. That of `Late` counts the days, `n`.
    pub fn lead(self) -> Key {
        match self {
            Self::Worse => msg!("lead-worse"),
            Self::Better => msg!("lead-better"),
            Self::Special => msg!("lead-unusual"),
            Self::NoSignal => msg!("lead-no-signal"),
            Self::RelaxedTarget => msg!("lead-relaxed-target"),
            Self::FailedCritical => msg!("lead-failed-critical"),
            Self::MissedGoal => msg!("lead-missed-goal"),
            Self::Reopened => msg!("lead-reopened"),
            Self::Harmful => msg!("lead-harmful"),
            Self::EffectLost => msg!("lead-effect-lost"),
            Self::NoEffect => msg!("lead-no-effect"),
            Self::NoPlan => msg!("lead-no-plan"),
            Self::Late => msg!("lead-days"),
        }
    }
}
