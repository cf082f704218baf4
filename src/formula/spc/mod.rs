//! Process control: dated values in; limits, special causes, variation and assurance out, and whether they deserve belief.
//!
//! Single values have Wheeler's `XmR` chart (Understanding Variation, 1993), shares and rates Laney's p′ and u′ (Quality
//! Engineering 14, 2002, pp. 531–537), whose limits follow the number behind each point. The rules and icons are those of
//! NHS England's “Making Data Count”. Where the series has a season, everything is read less its effect.

mod doubt;
mod limits;
mod options;
mod reading;
mod rules;
mod signal;
mod step;
mod verdict;

use chrono::NaiveDate;
use serde::Serialize;

use super::FormulaError;
use super::season::{Season, season};
use super::theil_sen::Observation;
pub use doubt::{Dated, Outlying};
use limits::Entry;
pub use limits::{LIMIT, OUTLYING_RANGE, Segment};
pub use options::{Bounds, ChartKind, ChartOptions, Improvement, TwoOfThree};
pub use reading::Signals;
pub use signal::{Assurance, AssuranceWhy, PointType, SpecialCause, VariationIcon};
pub use step::Step;
pub use verdict::Outgrown;
pub(super) use verdict::lag_one;

/// The fewest points limits may be fixed from.
pub const SHORTEST_BASELINE: usize = 12;
/// Segments of fewer points are marked as short.
pub const SHORT_SEGMENT: usize = 13;
/// Fewer points have no limits.
pub const FEWEST_FOR_A_CHART: usize = 8;
/// Fewer points have provisional limits and no verdict on the target.
pub const FEWEST_FOR_ASSURANCE: usize = 13;

/// A dated value, and the number behind it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChartValue {
    /// Its date.
    pub date: NaiveDate,
    /// The value; `None` where it is missing.
    pub value: Option<f64>,
    /// The number behind it, which charts of shares and rates need.
    pub n: Option<f64>,
}

/// One point of a chart. All lines are on the scale of the values, with the season in them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChartPoint {
    /// Its date.
    pub date: NaiveDate,
    /// Its value.
    pub y: f64,
    /// The number behind it.
    pub n: Option<f64>,
    /// How many rebases lie at or before it (see [`ControlChart::segment_of`]).
    pub segment: usize,
    /// The mean of its segment.
    pub mean: Option<f64>,
    /// The lower process limit.
    pub lpl: Option<f64>,
    /// The upper process limit.
    pub upl: Option<f64>,
    /// The lower near-line, two thirds of the way to the limit.
    pub near_low: Option<f64>,
    /// The upper near-line.
    pub near_high: Option<f64>,
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
    /// The run that it lies in, whatever stronger rule it breaks, where it is shown.
    #[serde(skip)]
    pub run: SpecialCause,
    /// The rule that it is shown to break where limits are shown: not one that only a few values far from all others make.
    #[serde(skip)]
    pub shown: SpecialCause,
}

/// A chart, with what may be said of it.
#[expect(clippy::struct_excessive_bools, reason = "each is a statement of its own, and a key of the contract")]
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ControlChart {
    /// The points by date.
    pub points: Vec<ChartPoint>,
    /// The last point's type; `None` where its segment has too few points.
    pub variation: Option<PointType>,
    /// The last point's type and direction.
    pub variation_icon: Option<VariationIcon>,
    /// Whether the target will be met; `None` without target or direction, and where it cannot be said.
    pub assurance: Option<Assurance>,
    /// Why that cannot be said.
    pub assurance_why: Option<AssuranceWhy>,
    /// Which chart it is.
    pub chart: ChartKind,
    /// The segments by date.
    pub segments: Vec<Segment>,
    /// The season, where there is one.
    pub season: Option<Season>,
    /// Whether the last segment has too few points for limits.
    pub too_few: bool,
    /// Whether the last segment has few points, so that its limits will still move.
    pub provisional: bool,
    /// Whether more than a third of the last segment's points lie outside its limits, which then say nothing.
    pub unfit: bool,
    /// From when on the last eight points or more have lain on one side of the mean.
    pub stale_since: Option<NaiveDate>,
    /// How the last segment's values carry over to the next: the lag-1 autocorrelation around its line.
    pub r1: Option<f64>,
    /// Whether they do, which makes signals more common than usual.
    pub autocorrelated: bool,
    /// Of shares and rates: whether the last segment's values lie closer together than counting alone would put them.
    pub over_regular: bool,
    /// How far they do, as a share of what counting alone would have, where that is too little for chance.
    #[serde(skip)]
    pub regular: Option<f64>,
    /// Where over a third of the last segment's values lie outside its limits or are signals, or they have left its average: the one change
    /// of level that explains them.
    pub step: Option<Step>,
    /// One or two values of the last segment that draw its average away from all others, where a signal is not shown for them or the limits
    /// do not fit.
    #[serde(skip)]
    pub outlying: Option<Outlying>,
    /// Whether the last value stands out from all others, and from the one before: what is drawn on from it hangs on one value.
    #[serde(skip)]
    pub last_stands_out: bool,
    /// From when on the values have left the average: as `stale_since`, where that run is shown.
    #[serde(skip)]
    pub left_since: Option<NaiveDate>,
    /// Of the last eight values those that lie beyond one limit, where these are most of them.
    #[serde(skip)]
    pub outgrown: Option<Outgrown>,
    /// Which way is better.
    #[serde(skip)]
    direction: Improvement,
}

/// The chart of a dated series in any order; missing and non-finite values, of shares and rates also those with nothing
/// behind them, are left out and the moving range spans them. Fails on two entries of one date, a baseline under 12
/// points, a share outside 0–100 and a rate below 0.
pub fn control_chart(series: &[ChartValue], options: &ChartOptions) -> Result<ControlChart, FormulaError> {
    if let Some(baseline) = options.baseline.filter(|baseline| *baseline < SHORTEST_BASELINE) {
        return Err(FormulaError::ShortBaseline(baseline));
    }
    let mut entries = entries(series, options)?;
    let starts = |entry: &Entry| options.rebase.contains(&entry.date);
    let season = season_of(&entries, starts, options);
    if let Some(season) = &season {
        entries.iter_mut().for_each(|entry| entry.effect = season.effect(options.interval.position(entry.date)));
    }
    let mut points = Vec::with_capacity(entries.len());
    let (mut segments, mut last): (Vec<Segment>, &[Entry]) = (Vec::new(), &[]);
    let (mut rebases, mut doubted) = (0, doubt::Doubted::default());
    for run in entries.chunk_by(|_, next| !starts(next)) {
        rebases += usize::from(starts(&run[0]));
        let segment = Segment::of(rebases, run, options);
        let mut judged = rules::classify(run, &segment, options);
        doubted = doubt::doubt(&mut judged, run, options);
        points.extend(judged);
        segments.push(segment);
        last = run;
    }
    let judged = verdict::judge(&points[points.len() - last.len()..], last, options);
    let taken = season.as_ref().map_or(0, |season| season.period.saturating_sub(1));
    let regular = segments.last().and_then(|segment| segment.too_regular(last, options, taken));
    let latest = points.last().filter(|_| !judged.too_few);
    let mut chart = ControlChart {
        variation: latest.map(|point| point.point_type),
        variation_icon: latest.map(|point| VariationIcon::of(point.point_type, point.special_cause_type)),
        assurance: judged.assurance,
        assurance_why: judged.assurance_why,
        chart: options.kind,
        segments,
        season,
        too_few: judged.too_few,
        provisional: judged.provisional,
        unfit: judged.unfit,
        stale_since: judged.stale_since,
        r1: judged.r1,
        autocorrelated: judged.autocorrelated,
        over_regular: regular.is_some(),
        regular,
        step: None,
        last_stands_out: doubted.last_stands_out,
        // Beside limits that one or two values draw, ordinary values have left nothing.
        outgrown: judged.outgrown.filter(|_| doubted.outlying.is_none()),
        outlying: doubted.outlying,
        left_since: judged.stale_since.filter(|_| doubted.last_run_is_shown),
        direction: options.direction,
        points,
    };
    if chart.unfit || chart.is_restless() || chart.left_since.is_some() {
        chart.step = step::step(last, options);
    }
    Ok(chart)
}

/// The values that go on the chart, by date.
fn entries(series: &[ChartValue], options: &ChartOptions) -> Result<Vec<Entry>, FormulaError> {
    let mut sorted = series.to_vec();
    sorted.sort_by_key(|value| value.date);
    if let Some(pair) = sorted.windows(2).find(|pair| pair[0].date == pair[1].date) {
        return Err(FormulaError::DuplicateDate(pair[0].date));
    }
    let weighed = options.kind != ChartKind::Xmr;
    let mut entries = Vec::with_capacity(sorted.len());
    for ChartValue { date, value, n } in sorted {
        let Some(y) = value.filter(|y| y.is_finite()) else { continue };
        if weighed && (y < 0.0 || (options.kind == ChartKind::P && y > 100.0 + 1e-9)) {
            return Err(FormulaError::NoShare(date));
        }
        if !weighed || n.is_some_and(|n| n > 0.0 && n.is_finite()) {
            entries.push(Entry { date, y, n, effect: 0.0 });
        }
    }
    Ok(entries)
}

/// The season of the entries, whose segments start where `starts` says.
fn season_of(entries: &[Entry], starts: impl Fn(&Entry) -> bool, options: &ChartOptions) -> Option<Season> {
    let observe = |entry: &Entry| Observation { x: options.interval.position(entry.date), y: entry.y };
    let runs: Vec<Vec<Observation>> =
        entries.chunk_by(|_, next| !starts(next)).map(|run| run.iter().map(observe).collect()).collect();
    let segments: Vec<&[Observation]> = runs.iter().map(Vec::as_slice).collect();
    season(&segments, options.interval, options.season)
}
