//! What a chart says of its points and of the target, in words of its own.

use serde::Serialize;

/// The rule that a point breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum SpecialCause {
    /// Above the upper limit.
    #[serde(rename = "Above UCL")]
    AboveLimit,
    /// Below the lower limit.
    #[serde(rename = "Below LCL")]
    BelowLimit,
    /// In a run of seven or more rising points.
    #[serde(rename = "7 Point Trend (Increasing)")]
    Rising,
    /// In a run of seven or more falling points.
    #[serde(rename = "7 Point Trend (Decreasing)")]
    Falling,
    /// One of two in three above the mean that are near the limit.
    #[serde(rename = "2 in 3 Above CL")]
    NearAbove,
    /// One of two in three below the mean that are near the limit.
    #[serde(rename = "2 in 3 Below CL")]
    NearBelow,
    /// In a run of seven or more above the mean.
    #[serde(rename = "7 Points Above CL")]
    ShiftAbove,
    /// In a run of seven or more below the mean.
    #[serde(rename = "7 Points Below CL")]
    ShiftBelow,
    /// None: nothing but noise.
    #[serde(rename = "Common Cause")]
    CommonCause,
}

impl SpecialCause {
    /// Which way the point stands out: 1 up, −1 down, 0 not at all.
    pub fn sign(self) -> i8 {
        match self {
            Self::AboveLimit | Self::Rising | Self::NearAbove | Self::ShiftAbove => 1,
            Self::BelowLimit | Self::Falling | Self::NearBelow | Self::ShiftBelow => -1,
            Self::CommonCause => 0,
        }
    }

    /// Whether it is read from the limits: beyond one, or near one twice.
    pub fn is_of_limits(self) -> bool {
        matches!(self, Self::AboveLimit | Self::BelowLimit | Self::NearAbove | Self::NearBelow)
    }
}

/// What a point's rule means for the measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PointType {
    /// Noise.
    CommonCause,
    /// A signal the wanted way.
    SpecialCauseImprovement,
    /// A signal the unwanted way.
    SpecialCauseConcern,
    /// A signal upwards where neither way is better.
    SpecialCauseNeutralHigh,
    /// A signal downwards where neither way is better.
    SpecialCauseNeutralLow,
}

/// The verdict on variation: the last point's type and which way it points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum VariationIcon {
    /// Better, upwards.
    ImprovementHigh,
    /// Better, downwards.
    ImprovementLow,
    /// Worse, upwards.
    ConcernHigh,
    /// Worse, downwards.
    ConcernLow,
    /// Upwards where neither way is better.
    NeutralHigh,
    /// Downwards where neither way is better.
    NeutralLow,
    /// Noise.
    CommonCause,
}

impl VariationIcon {
    /// That of a point of a type, which breaks a rule.
    pub(super) fn of(point: PointType, cause: SpecialCause) -> Self {
        let high = cause.sign() > 0;
        match point {
            PointType::CommonCause => Self::CommonCause,
            PointType::SpecialCauseImprovement if high => Self::ImprovementHigh,
            PointType::SpecialCauseImprovement => Self::ImprovementLow,
            PointType::SpecialCauseConcern if high => Self::ConcernHigh,
            PointType::SpecialCauseConcern => Self::ConcernLow,
            PointType::SpecialCauseNeutralHigh => Self::NeutralHigh,
            PointType::SpecialCauseNeutralLow => Self::NeutralLow,
        }
    }
}

/// The verdict on the target: what the process will do as it now runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Assurance {
    /// It will keep meeting the target.
    ConsistentPass,
    /// It will keep missing the target.
    ConsistentFail,
    /// It will meet the target now and then, by chance.
    Inconsistent,
}

/// Why there is no verdict on the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssuranceWhy {
    /// The last segment has too few points for one.
    TooFewPoints,
    /// There are no limits.
    NoLimits,
    /// The limits do not fit: too many points lie outside them.
    UnfitLimits,
    /// The limits are of a level that the series has left.
    StaleLimits,
    /// The limits say that the target is out of reach, and the latest value reached it.
    LatestMeetsTarget,
    /// The limits of some parts of the season lie beyond the target, those of others do not.
    DependsOnSeason,
    /// The limits lie around two levels.
    TwoLevels,
    /// Over a third of the values are signals: no one level describes them.
    NoOneLevel,
    /// The limits are drawn level, and the values show a trend that may carry them across the target.
    Trending,
}
