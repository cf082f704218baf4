//! How a series moves: one verdict, and what it rests on.

use serde::Serialize;

use crate::formula::spc::VariationIcon;
use crate::i18n::{Key, msg};

/// How a series moves, and what that rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Movement {
    /// The verdict.
    pub verdict: MovementVerdict,
    /// What shows it.
    pub basis: Option<MovementBasis>,
    /// Whether it moves upwards.
    #[serde(skip)]
    pub rises: bool,
}

/// How a series moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MovementVerdict {
    /// There are too few values to say.
    TooFew,
    /// More than chance explains, the wanted way.
    Better,
    /// More than chance explains, the unwanted way.
    Worse,
    /// More than chance explains, upwards, where neither way is better.
    Higher,
    /// More than chance explains, downwards, where neither way is better.
    Lower,
    /// So many values lie outside the limits that these say nothing, or over a third are signals, and no trend can be shown.
    Unstable,
    /// Ordinary variation.
    Steady,
}

/// What shows a movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MovementBasis {
    /// The latest value lies beyond a limit, or near one like another of the last three.
    Limits,
    /// A run of values on one side of the mean, or each beyond the one before.
    Run,
    /// The trend.
    Trend,
    /// The answers behind the last value and the one before it, where the values are too few for a chart to speak.
    Answers,
}

impl MovementBasis {
    /// The sentence that it shows how a part moves.
    pub fn of_part(self) -> Key {
        match self {
            Self::Limits => msg!("variation-part-by-limits"),
            Self::Run => msg!("variation-part-by-run"),
            Self::Trend => msg!("variation-part-by-trend"),
            Self::Answers => msg!("spc-by-answers"),
        }
    }
}

impl Movement {
    /// That it has `verdict`, which nothing has to show.
    pub fn still(verdict: MovementVerdict) -> Self {
        Self { verdict, basis: None, rises: false }
    }

    /// Whether it gets worse.
    pub fn is_worse(self) -> bool {
        self.verdict == MovementVerdict::Worse
    }

    /// Whether it gets better.
    pub fn is_better(self) -> bool {
        self.verdict == MovementVerdict::Better
    }

    /// Whether it moves by more than chance explains, whichever way.
    pub fn is_signal(self) -> bool {
        use MovementVerdict::{Better, Higher, Lower, Worse};
        matches!(self.verdict, Better | Worse | Higher | Lower)
    }

    /// The icon of variation that says it; none where there is no verdict.
    pub fn icon(self) -> Option<VariationIcon> {
        match (self.verdict, self.rises) {
            (MovementVerdict::TooFew | MovementVerdict::Unstable, _) => None,
            (MovementVerdict::Better, true) => Some(VariationIcon::ImprovementHigh),
            (MovementVerdict::Better, false) => Some(VariationIcon::ImprovementLow),
            (MovementVerdict::Worse, true) => Some(VariationIcon::ConcernHigh),
            (MovementVerdict::Worse, false) => Some(VariationIcon::ConcernLow),
            (MovementVerdict::Higher, _) => Some(VariationIcon::NeutralHigh),
            (MovementVerdict::Lower, _) => Some(VariationIcon::NeutralLow),
            (MovementVerdict::Steady, _) => Some(VariationIcon::CommonCause),
        }
    }
}

impl MovementVerdict {
    /// The word for it.
    pub fn word(self) -> Key {
        match self {
            Self::TooFew => msg!("variation-none"),
            Self::Better => msg!("variation-better"),
            Self::Worse => msg!("variation-worse"),
            Self::Higher => msg!("variation-higher"),
            Self::Lower => msg!("variation-lower"),
            Self::Unstable => msg!("variation-unstable"),
            Self::Steady => msg!("variation-steady"),
        }
    }
}
