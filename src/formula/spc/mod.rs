//! Process control: dated values in; limits, special causes, variation and assurance out, and whether they deserve belief.
//!
//! Single values have Wheeler's `XmR` chart (Understanding Variation, 1993), shares and rates Laney's p′ and u′ (Quality
//! Engineering 14, 2002, pp. 531–537), whose limits follow the number behind each point. The rules and icons are those of
//! NHS England's “Making Data Count”. Where the series has a season, everything is read less its effect.

mod limits;
mod options;
mod rules;
mod signal;
mod step;
mod verdict;

use chrono::NaiveDate;
use serde::Serialize;

use super::FormulaError;
use super::season::{Season, season};
use super::theil_sen::Observation;
use limits::Entry;
pub use limits::{LIMIT, OUTLYING_RANGE, Segment};
pub use options::{Bounds, ChartKind, ChartOptions, Improvement, TwoOfThree};
pub use signal::{Assurance, AssuranceWhy, PointType, SpecialCause, VariationIcon};
pub use step::Step;
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
    /// The run that it lies in, whatever stronger rule it breaks.
    #[serde(skip)]
    pub run: SpecialCause,
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
    /// Where over a third of the last segment's values lie outside its limits or are signals: the one change of level that explains them.
    pub step: Option<Step>,
    /// Which way is better.
    #[serde(skip)]
    direction: Improvement,
}

/// How many of some values are signals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signals {
    /// The signals.
    pub n: usize,
    /// All values.
    pub all: usize,
}

impl ControlChart {
    /// Whether the limits of the last segment come from the values that have left its mean as well, and so describe no one level.
    pub fn limits_hold_what_left(&self) -> bool {
        let (Some(since), Some(last)) = (self.stale_since, self.segments.last()) else { return false };
        let before = self.points.iter().filter(|point| point.segment == last.index && point.date < since).count();
        before < last.baseline
    }

    /// Whether each point has limits of its own: those of the number behind it, or of its season.
    pub fn limits_move(&self) -> bool {
        self.chart != ChartKind::Xmr || self.season.is_some()
    }

    /// The segment that `point` lies in.
    pub fn segment_of(&self, point: &ChartPoint) -> Option<&Segment> {
        self.segments.iter().find(|segment| segment.index == point.segment)
    }

    /// Whether limits are shown in the segment of `point`: not in the last where they do not fit.
    pub fn shows_limits_of(&self, segment: usize) -> bool {
        !(self.unfit && self.segments.last().is_some_and(|last| last.index == segment))
    }

    /// The last segment's limits at its last point, where they are shown.
    pub fn shown_limits(&self) -> Option<(f64, f64)> {
        let last = self.segments.last().filter(|last| self.shows_limits_of(last.index))?;
        last.lower.zip(last.upper)
    }

    /// The rule that `point` is shown to break: nothing is read from limits that are not shown, a run is.
    pub fn shown_cause(&self, point: &ChartPoint) -> SpecialCause {
        let hidden = point.special_cause_type.is_of_limits() && !self.shows_limits_of(point.segment);
        if hidden { point.run } else { point.special_cause_type }
    }

    /// What that means for the measure.
    pub fn shown_type(&self, point: &ChartPoint) -> PointType {
        rules::point_type(self.shown_cause(point), self.direction)
    }

    /// Takes a verdict back that the target is out of reach, when the latest value has reached it.
    pub fn latest_meets_target(&mut self) {
        if self.assurance == Some(Assurance::ConsistentFail) {
            self.assurance = None;
            self.assurance_why = Some(AssuranceWhy::LatestMeetsTarget);
        }
    }

    /// Holds the target of `options` against the limits of every part of the season, not only those of the last point: where they do not
    /// say the same, there is no verdict.
    pub fn hold_against_season(&mut self, options: &ChartOptions) {
        let (Some(season), Some(last), Some(_)) = (&self.season, self.points.last(), self.assurance) else { return };
        let now = season.effect(options.interval.position(last.date));
        let part = |effect: &f64| verdict::expected_at(last, effect - now, options);
        if season.effects.iter().map(part).any(|verdict| verdict != self.assurance) {
            self.assurance = None;
            self.assurance_why = Some(AssuranceWhy::DependsOnSeason);
        }
    }

    /// Takes a verdict back that rests on limits around two levels with the target between them.
    pub fn hold_against_step(&mut self) {
        if self.step.is_some() && self.assurance == Some(Assurance::Inconsistent) {
            self.assurance = None;
            self.assurance_why = Some(AssuranceWhy::TwoLevels);
        }
    }

    /// Takes a verdict back that chance decides, when all values are the same and reach the target.
    pub fn level_meets_target(&mut self) {
        let is_level =
            self.points.last().and_then(|last| last.lpl.zip(last.upl)).is_some_and(|(low, high)| high - low < 1e-9);
        if is_level && self.assurance == Some(Assurance::Inconsistent) {
            self.assurance = Some(Assurance::ConsistentPass);
        }
    }

    /// Whether the values of the last segment move by more than chance: they follow from one another, or over a third are signals.
    pub fn moves(&self) -> bool {
        self.autocorrelated || self.is_restless()
    }

    /// Whether over a third of the last segment's values are signals: no one level describes them.
    pub fn is_restless(&self) -> bool {
        let Signals { n, all } = self.signals();
        3 * n > all
    }

    /// How many of the last segment's values are shown to be signals.
    pub fn signals(&self) -> Signals {
        let Some(segment) = self.points.last().map(|last| last.segment) else { return Signals { n: 0, all: 0 } };
        let of_last = || self.points.iter().filter(|point| point.segment == segment);
        let n = of_last().filter(|point| self.shown_cause(point) != SpecialCause::CommonCause).count();
        Signals { n, all: of_last().count() }
    }
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
    let mut rebases = 0;
    for run in entries.chunk_by(|_, next| !starts(next)) {
        rebases += usize::from(starts(&run[0]));
        let segment = Segment::of(rebases, run, options);
        points.extend(rules::classify(run, &segment, options));
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
        direction: options.direction,
        points,
    };
    if chart.unfit || chart.is_restless() {
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
