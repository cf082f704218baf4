//! What a plan did to one metric: the verdict, what stands in its way, and the figures it rests on.

use chrono::NaiveDate;
use serde::Serialize;

use crate::formula::its::{Estimate, Its};
use crate::formula::spc::Bounds;
use crate::i18n::{Key, Statement, msg};
use crate::model::{Id, Label, Period};

use super::metric::Valued;

/// One evaluation metric before and after the change.
#[derive(Debug, Clone, Serialize)]
pub struct EffectReport {
    /// The points before the change.
    pub before: EffectSide,
    /// The points from the change on.
    pub after: EffectSide,
    /// Of both, those that are compared.
    pub compared: Compared,
    /// Mann–Whitney, two-sided: whether the values before and after are one, whatever moved them; `None` where a side is empty.
    pub p: Option<f64>,
    /// The p of the effect at the last value, as the verdict has it; `None` where nothing may be said of that effect.
    pub p_effect: Option<f64>,
    /// What may be said of the plan's effect; `None` where nothing may, and `why` says why.
    pub verdict: Option<EffectVerdict>,
    /// Why there is no verdict.
    pub why: Option<NoVerdict>,
    /// What else happened to the metric so close to the change that the two cannot be told apart.
    pub confounders: Vec<Confounder>,
    /// What else happened to the metric further away, nearest on each side: only values between are compared.
    pub cut: Vec<Cut>,
    /// The period with days on both sides of the change, whose value is on neither.
    #[serde(skip)]
    pub across: Option<Period>,
    /// The metric that the plan did not touch and whose course is taken off.
    pub control: Option<Id>,
    /// The interrupted time series.
    pub its: Its,
    /// Half the width of the effect's interval: an effect as large has about an even chance of being shown.
    pub least_shown: Option<f64>,
    /// Of an effect that faded, the period of the latest earlier end at which it was shown.
    #[serde(skip)]
    pub shown_until: Option<Period>,
    /// Of an effect that is not shown at the end: whether the jump at the change was for the better, where that is shown. It parts
    /// “not shown to last” from “no effect shown”.
    #[serde(rename = "better_at_once")]
    pub jump: Option<bool>,
    /// The period of the last value that is compared.
    pub until: Option<Period>,
    /// How much better than without the change the metric can be at all at the last value; `None` where there is no bound.
    #[serde(skip)]
    pub room: Option<f64>,
    /// What the effect at the last value can be at all: without it the metric would be what it can be.
    #[serde(skip)]
    pub possible: Bounds,
    /// Whether the course before the change, carried on to the last value, comes to what the metric cannot be.
    #[serde(skip)]
    pub is_impossible: bool,
    /// Where the metric would have been without the change, from the change to the last value that is compared; nothing where the two
    /// cannot be told apart.
    #[serde(skip)]
    pub expected: Vec<Valued>,
    /// The last value, where it stands out from all others and the effect at the end hangs on it.
    #[serde(skip)]
    pub hangs_on: Option<HangsOn>,
    /// The verdict in a sentence, then what has to be said beside it.
    pub says: Vec<Statement>,
}

/// A last value that stands out from all others, and the effect without it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HangsOn {
    /// The value.
    pub last: Valued,
    /// The effect at the value before; `None` where too few values are left to tell.
    pub without: Option<Without>,
}

/// An effect at the end of fewer values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Without {
    /// The period of the last of them.
    pub until: Period,
    /// The effect.
    pub effect: f64,
    /// The lower end of its interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl EffectReport {
    /// The effect at the last value.
    pub fn at_end(&self) -> Option<&Estimate> {
        self.its.effect_at_end.as_ref()
    }

    /// Whether nothing is judged, however many values there are: something else happened at the time, or the plan is not carried out.
    pub fn is_withheld(&self) -> bool {
        self.verdict == Some(EffectVerdict::CannotBeSeparated) || self.why == Some(NoVerdict::ActionsOpen)
    }

    /// The effect at the last value, where something may be said of it.
    pub fn told(&self) -> Option<&Estimate> {
        self.at_end().filter(|_| !self.is_withheld() && self.why != Some(NoVerdict::BeyondData))
    }

    /// The ends of the interval of the effect at the last value, within what it can be.
    pub fn range(&self) -> Option<(f64, f64)> {
        let (low, high) = self.at_end().and_then(|end| end.low.zip(end.high))?;
        Some(within(low, high, self.possible))
    }

    /// Whether it is shown that the change made it better at once, though at the last value no effect is.
    pub fn is_better_at_once(&self) -> bool {
        self.jump == Some(true)
    }

    /// The smallest effect that could have been shown, where none is and a value as good could be.
    pub fn least_told(&self) -> Option<f64> {
        let is_none = matches!(self.verdict, Some(EffectVerdict::NoEffectShown | EffectVerdict::NotShownToLast));
        self.least_shown.filter(|least| is_none && self.room.is_none_or(|room| *least <= room))
    }

    /// Whether the value of `period` is compared: nothing else happened to the metric between it and the change on `change`.
    pub fn is_compared(&self, period: Period, change: NaiveDate) -> bool {
        self.cut.iter().all(|cut| if cut.other.date < change { period >= cut.first } else { period < cut.first })
    }

    /// The word for what may be said.
    pub fn word(&self) -> Key {
        match self.verdict {
            Some(verdict) => verdict.word(),
            None if self.is_better_at_once() => msg!("plan-effect-at-once-open"),
            None => msg!("plan-effect-withheld"),
        }
    }
}

/// The part of an interval that lies within what can be.
pub(crate) fn within(low: f64, high: f64, possible: Bounds) -> (f64, f64) {
    (low.max(possible.low.unwrap_or(low)), high.min(possible.high.unwrap_or(high)))
}

/// The points that are compared: those between what else happened to the metric.
#[derive(Debug, Clone, Serialize)]
pub struct Compared {
    /// Those before the change.
    pub before: EffectSide,
    /// Those from the change on.
    pub after: EffectSide,
}

/// The points on one side of a change.
#[derive(Debug, Clone, Serialize)]
pub struct EffectSide {
    /// How many.
    pub n: usize,
    /// Their median.
    pub median: Option<f64>,
    /// Their mean.
    pub mean: Option<f64>,
}

/// What may be said of a plan's effect on a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EffectVerdict {
    /// Too few values on a side.
    TooEarly,
    /// Something else happened to the metric at the time.
    CannotBeSeparated,
    /// The interval of the effect lies beyond 0 on the better side.
    Effective,
    /// The interval of the effect lies beyond 0 on the worse side.
    Harmful,
    /// It was effective at an earlier end, or at once and turned back since, and is not now.
    Faded,
    /// It was better at once, and at the last value no effect is shown: whether it lasts is open.
    #[serde(rename = "no_effect_shown")]
    NotShownToLast,
    /// The interval holds 0.
    NoEffectShown,
}

impl EffectVerdict {
    /// Returns the word for it.
    pub fn word(self) -> Key {
        match self {
            Self::TooEarly => msg!("plan-effect-unknown"),
            Self::CannotBeSeparated => msg!("plan-effect-confounded"),
            Self::Effective => msg!("plan-effect-effective"),
            Self::Harmful => msg!("plan-effect-harmful"),
            Self::Faded => msg!("plan-effect-lost"),
            Self::NotShownToLast => msg!("plan-effect-at-once"),
            Self::NoEffectShown => msg!("plan-effect-no-effect"),
        }
    }

    /// The name it has in the contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::TooEarly => "too_early",
            Self::CannotBeSeparated => "cannot_be_separated",
            Self::Effective => "effective",
            Self::Harmful => "harmful",
            Self::Faded => "faded",
            Self::NotShownToLast | Self::NoEffectShown => "no_effect_shown",
        }
    }
}

/// Why there is no verdict on an effect at the last value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoVerdict {
    /// The metric has no better side.
    NeutralMetric,
    /// Actions are open, and no day is written on which the change took effect: it is not judged by what was done so far.
    ActionsOpen,
    /// The course before the change, carried on to the last value, leaves what it was ever seen to be by more than all that it was seen to move,
    /// or what the metric can be: what the effect would be measured from is a guess.
    BeyondData,
    /// The values lie on the lines exactly, or cannot tell a season from the change: nothing says how sure an effect is.
    NoSpread,
}

/// Something else that happened to a metric further from a change: values beyond it are not compared.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cut {
    /// What it was.
    #[serde(flatten)]
    pub other: Confounder,
    /// Where it lies before the change, the first period that is compared; else the first that is not.
    #[serde(skip)]
    pub first: Period,
}

/// Something else that happened to a metric close to a change.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Confounder {
    /// What it was.
    pub kind: ConfounderKind,
    /// When.
    pub date: NaiveDate,
    /// The other plan.
    pub plan: Option<Id>,
    /// In words: the other plan's title, a rebase's reason, a checklist's versions.
    pub text: Label,
}

/// What else happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConfounderKind {
    /// Another plan's change took effect.
    Plan,
    /// The metric's limits start again.
    Rebase,
    /// The metric's checklist has a new version.
    VersionBreak,
}
