//! What the first page says: goals, changes, decisions, delays, in that order.

use chrono::NaiveDate;
use serde::Serialize;

use super::late::LateKind;
use super::metric::Latest;
use crate::i18n::{Key, Statement, msg};
use crate::model::{DocRef, Id, Period};
use crate::schema::settings::Compare;

/// What a list of results says at its top.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ListHead {
    /// What is wrong, as its title.
    pub title: Vec<Statement>,
    /// The rest, below it.
    pub below: Vec<Statement>,
}

/// What the first page says.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Overview {
    /// The sentences at the top: how many goals are met or on course, and the worst of them.
    pub headline: Vec<Statement>,
    /// What stands below the headline: how many goals stand otherwise, and what is late.
    pub below: Vec<Statement>,
    /// How the metrics stand and move: the head of their list.
    pub metrics: ListHead,
    /// How the audits of the last twelve months ended: the headline of their list.
    pub audits: Vec<Statement>,
    /// How far back "what changed" looks.
    pub compare: Compare,
    /// The day that lies so far back.
    pub since: NaiveDate,
    /// The as-of date.
    pub until: NaiveDate,
    /// Goals that are missed, or more likely missed than met, worst first.
    pub not_on_course: Vec<Id>,
    /// Goals too early to say or without data.
    pub unknown: Vec<Id>,
    /// Goals about as likely to be met as to be missed.
    pub even: Vec<Id>,
    /// Goals that are more likely met than not, and no more.
    pub likely: Vec<Id>,
    /// Goals that are on track, or hold so far.
    pub on_course: Vec<Id>,
    /// Goals that are met.
    pub met: Vec<Id>,
    /// Whether any metric has a value that is not out of date.
    #[serde(skip)]
    pub has_recent: bool,
    /// What moved, most important first.
    pub changed: Vec<OverviewLine>,
    /// Targets that became easier to reach, and hide no miss.
    pub relaxed: Vec<OverviewLine>,
    /// What needs a decision, most important first.
    #[serde(rename = "decide")]
    pub decisions: Vec<OverviewLine>,
    /// What is late, most days first.
    pub late: Vec<OverviewLine>,
}

impl Overview {
    /// What changed as a page tells it: what got worse, relaxed targets, the rest.
    pub fn told_changes(&self) -> Vec<OverviewLine> {
        let worse = self.changed.iter().take_while(|line| line.mark == LineMark::Worse).count();
        let (worse, rest) = self.changed.split_at(worse);
        worse.iter().chain(&self.relaxed).chain(rest).cloned().collect()
    }

    /// What is said where nothing changed: that nothing did, or that no value could have told it.
    pub fn unchanged(&self) -> Key {
        if self.has_recent { msg!("overview-no-change") } else { msg!("overview-no-recent") }
    }
}

/// One line: a sentence and the document it leads to.
#[derive(Debug, Clone, Serialize)]
pub struct OverviewLine {
    /// How it is marked.
    #[serde(skip)]
    pub mark: LineMark,
    /// The document it leads to.
    #[serde(rename = "ref")]
    pub about: DocRef,
    /// The figures that it tells.
    #[serde(flatten)]
    pub tells: Tells,
    /// The sentence; it begins with its argument `lead`, and its argument `title` is the document's.
    pub says: Statement,
}

/// The figures of a line.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum Tells {
    /// How a metric moved.
    Moved(Change),
    /// A target that became easier to reach.
    Relaxed {
        /// The target before.
        before: f64,
        /// The target now.
        after: f64,
        /// The day from which on it holds.
        since: NaiveDate,
    },
    /// Why something has to be decided.
    Decide {
        /// What the line is about.
        why: LineMark,
        /// The day from which on it was so, where that is known.
        since: Option<NaiveDate>,
    },
    /// How late something is.
    Late {
        /// What it is.
        #[serde(skip)]
        what: LateKind,
        /// In days.
        days: i64,
        /// What tells it from others of the document: the action, the place in a schedule.
        #[serde(skip)]
        part: Option<String>,
        /// Who answers for it, as written.
        #[serde(skip)]
        who: Option<String>,
        /// The line without this name, for where it stands above.
        #[serde(skip)]
        own: Statement,
    },
}

/// How a metric moved.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Change {
    /// Which way, more than chance explains.
    pub movement: ChangeVerdict,
    /// The earlier of the two values that are told.
    pub before: Latest,
    /// The later.
    pub after: Latest,
    /// The period in which the movement began, where that is before the earlier value or the values moved against it.
    pub began: Option<Period>,
    /// The earlier period by which it had moved so already; nothing where it is new.
    pub already: Option<Period>,
}

/// Which way a metric moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeVerdict {
    /// The wanted way.
    Better,
    /// The unwanted way.
    Worse,
    /// Upwards, where neither way is better.
    Higher,
    /// Downwards, where neither way is better.
    Lower,
    /// By no more than chance explains.
    NoSignal,
}

impl ChangeVerdict {
    /// Returns the word that messages select on.
    pub fn name(self) -> &'static str {
        match self {
            Self::Better => "better",
            Self::Worse => "worse",
            Self::Higher => "higher",
            Self::Lower => "lower",
            Self::NoSignal => "no-signal",
        }
    }

    /// How a line about it is marked.
    pub fn mark(self) -> LineMark {
        match self {
            Self::Better => LineMark::Better,
            Self::Worse => LineMark::Worse,
            Self::Higher | Self::Lower => LineMark::Special,
            Self::NoSignal => LineMark::NoSignal,
        }
    }
}

/// What a line of the overview is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
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
    /// A plan helped at once; whether it still does is not shown.
    NotLasting,
    /// A plan moved nothing.
    NoEffect,
    /// An important gap has no plan.
    NoPlan,
    /// Somebody asked for a decision.
    Asked,
    /// Somebody asked for a decision by a day that has passed.
    AskedLate,
    /// Something is late.
    Late,
}

impl LineMark {
    /// Returns the message that a line about a movement begins with which is no new one.
    pub fn lead_of_old(self) -> Key {
        match self {
            Self::Worse => msg!("lead-still-worse"),
            Self::Better => msg!("lead-still-better"),
            Self::Special => msg!("lead-still-unusual"),
            _ => self.lead(),
        }
    }

    /// Returns the message that a line so marked begins with. Those of what is late count the days, `n`.
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
            Self::NotLasting => msg!("lead-not-lasting"),
            Self::NoEffect => msg!("lead-no-effect"),
            Self::NoPlan => msg!("lead-no-plan"),
            Self::Asked => msg!("lead-asked"),
            Self::AskedLate | Self::Late => msg!("lead-days"),
        }
    }
}
