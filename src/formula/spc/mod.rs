//! Process control by `XmR` charts: dated values in; limits, special causes, variation and assurance out.
//!
//! The chart is Wheeler's (Understanding Variation, 1993), the rules and icons those of NHS England's “Making Data Count”.

mod limits;
mod rules;

use chrono::NaiveDate;
use serde::Serialize;

use super::FormulaError;
pub use limits::{LIMIT, OUTLYING_RANGE, Segment};

/// The fewest points limits may be fixed from.
pub const SHORTEST_BASELINE: usize = 12;
/// Segments of fewer points have trial limits.
pub const SHORT_SEGMENT: usize = 13;
/// Fewer points have limits on paper only: they rest on one to three ranges, so no verdict is drawn from them.
pub const FEWEST_FOR_A_VERDICT: usize = 5;

/// Which way a measure gets better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Improvement {
    /// Higher is better.
    #[default]
    Increase,
    /// Lower is better.
    Decrease,
    /// Neither.
    Neutral,
}

/// Which points count as near a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TwoOfThree {
    /// Between the near-line and the limit.
    #[default]
    Ptd,
    /// Anywhere beyond the near-line.
    Beyond,
}

/// How a chart is drawn up.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartOptions {
    /// Which way is better.
    pub direction: Improvement,
    /// The target in force for the last segment, for the assurance.
    pub target: Option<f64>,
    /// Limits are fixed from so many first points of a segment; `None`: from all.
    pub baseline: Option<usize>,
    /// A new segment starts at each of these dates that is a point's.
    pub rebase: Vec<NaiveDate>,
    /// Whether outlying moving ranges are screened out once.
    pub screen: bool,
    /// Which points count as near a limit.
    pub two_of_three: TwoOfThree,
}

impl Default for ChartOptions {
    fn default() -> Self {
        Self {
            direction: Improvement::default(),
            target: None,
            baseline: None,
            rebase: Vec::new(),
            screen: true,
            two_of_three: TwoOfThree::default(),
        }
    }
}

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

/// One point of a chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChartPoint {
    /// Its date.
    pub date: NaiveDate,
    /// Its value.
    pub y: f64,
    /// How many rebases lie at or before it (see [`ControlChart::segment_of`]).
    pub segment: usize,
    /// The mean of its segment.
    pub mean: Option<f64>,
    /// The lower process limit.
    pub lpl: Option<f64>,
    /// The upper process limit.
    pub upl: Option<f64>,
    /// Strictly beyond a limit.
    pub outside_limits: bool,
    /// Strictly beyond a near-line (and, in mode `ptd`, not outside).
    pub near_limit: bool,
    /// 1 above the mean, −1 below, 0 on it.
    pub relative_to_mean: i8,
    /// The first rule that it breaks.
    pub special_cause_type: SpecialCause,
    /// What that means.
    pub point_type: PointType,
    /// Whether its segment has fewer than 13 points.
    pub short_segment: bool,
}

/// The result of `calc spc`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SpcResult {
    /// The points by date.
    pub points: Vec<ChartPoint>,
    /// The last point's type.
    pub variation: Option<PointType>,
    /// The last point's type and direction.
    pub variation_icon: Option<VariationIcon>,
    /// Whether the target will be met; `None` without target, limits or direction.
    pub assurance: Option<Assurance>,
}

/// A chart: its result and the limits of each segment.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ControlChart {
    /// What `calc spc` prints.
    #[serde(flatten)]
    pub result: SpcResult,
    /// The segments by date.
    pub segments: Vec<Segment>,
}

impl ControlChart {
    /// The segment that `point` lies in.
    pub fn segment_of(&self, point: &ChartPoint) -> Option<&Segment> {
        self.segments.iter().find(|segment| segment.index == point.segment)
    }

    /// Whether the last segment has points enough to speak of signal and noise.
    pub fn supports_a_verdict(&self) -> bool {
        self.segments.last().is_some_and(|segment| segment.n >= FEWEST_FOR_A_VERDICT)
    }

    /// The verdict on variation that may be shown; `None` where the points are too few for one.
    pub fn shown_variation(&self) -> Option<VariationIcon> {
        self.result.variation_icon.filter(|_| self.supports_a_verdict())
    }

    /// The verdict on the target that may be shown; `None` where the points are too few for one.
    pub fn shown_assurance(&self) -> Option<Assurance> {
        self.result.assurance.filter(|_| self.supports_a_verdict())
    }
}

/// The chart of a dated series in any order; missing and non-finite values are left out and the moving range spans them.
/// Fails on two entries of one date and on a baseline under 12 points.
pub fn control_chart(
    series: &[(NaiveDate, Option<f64>)],
    options: &ChartOptions,
) -> Result<ControlChart, FormulaError> {
    if let Some(baseline) = options.baseline.filter(|baseline| *baseline < SHORTEST_BASELINE) {
        return Err(FormulaError::ShortBaseline(baseline));
    }
    let mut sorted = series.to_vec();
    sorted.sort_by_key(|(date, _)| *date);
    if let Some(pair) = sorted.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(FormulaError::DuplicateDate(pair[0].0));
    }
    let values: Vec<(NaiveDate, f64)> =
        sorted.into_iter().filter_map(|(date, value)| Some((date, value.filter(|y| y.is_finite())?))).collect();
    let mut points = Vec::with_capacity(values.len());
    let mut segments = Vec::new();
    let mut rebases = 0;
    let starts = |(date, _): &(NaiveDate, f64)| options.rebase.contains(date);
    for run in values.chunk_by(|_, next| !starts(next)) {
        rebases += usize::from(starts(&run[0]));
        let segment = Segment::of(rebases, run, options);
        points.extend(rules::classify(run, &segment, options));
        segments.push(segment);
    }
    let last = points.last();
    let result = SpcResult {
        variation: last.map(|point| point.point_type),
        variation_icon: last.map(|point| icon(point.point_type, point.special_cause_type)),
        assurance: segments.last().and_then(|segment| assurance(segment, options)),
        points,
    };
    Ok(ControlChart { result, segments })
}

fn icon(point: PointType, cause: SpecialCause) -> VariationIcon {
    let high = cause.sign() > 0;
    match point {
        PointType::CommonCause => VariationIcon::CommonCause,
        PointType::SpecialCauseImprovement if high => VariationIcon::ImprovementHigh,
        PointType::SpecialCauseImprovement => VariationIcon::ImprovementLow,
        PointType::SpecialCauseConcern if high => VariationIcon::ConcernHigh,
        PointType::SpecialCauseConcern => VariationIcon::ConcernLow,
        PointType::SpecialCauseNeutralHigh => VariationIcon::NeutralHigh,
        PointType::SpecialCauseNeutralLow => VariationIcon::NeutralLow,
    }
}

fn assurance(segment: &Segment, options: &ChartOptions) -> Option<Assurance> {
    let (target, lower, upper) = (options.target?, segment.lower?, segment.upper?);
    let (beyond_upper, beyond_lower) = match options.direction {
        Improvement::Increase => (Assurance::ConsistentFail, Assurance::ConsistentPass),
        Improvement::Decrease => (Assurance::ConsistentPass, Assurance::ConsistentFail),
        Improvement::Neutral => return None,
    };
    Some(if target > upper {
        beyond_upper
    } else if target < lower {
        beyond_lower
    } else {
        Assurance::Inconsistent
    })
}
