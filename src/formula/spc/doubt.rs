//! Which signals of a segment are shown. Not those that one or two values far from all others make by drawing the average to
//! themselves, and no run on one side of the average that values so lopsided have in any order.
//!
//! In: the points of a segment with the rules that they break, and their values. Out: the same points, each with the rule that it is
//! shown to break, and what was withdrawn for which values. The rules and the limits stay what they are.

use chrono::NaiveDate;

use super::limits::{Entry, Segment, scaled};
use super::{ChartOptions, ChartPoint, FEWEST_FOR_A_CHART, SpecialCause, rules};
use crate::formula::sum::median;

/// So many values are few enough to stand out from all others, and too few to tell a level that was left from chance.
pub(super) const FEW: usize = 2;
/// A run is shown where as many values on its side would, in any order, stand in its place in fewer than so many of all orders.
const BY_ORDER: f64 = 0.05;
/// Limits lie so many median moving ranges from the median: 3 ÷ 0.954.
const MEDIAN_LIMIT: f64 = 3.145;

/// A value of a segment and its date.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dated {
    /// Its date.
    pub date: NaiveDate,
    /// The value.
    pub value: f64,
}

/// One or two values far from all others, which draw the average to themselves, and what the others are without them.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlying {
    /// The values by date.
    pub values: Vec<Dated>,
    /// The mean of the others, at the last point.
    pub mean: f64,
    /// The limits of the others at the last point.
    pub limits: Option<(f64, f64)>,
    /// What all others are, where they are the same.
    pub level: Option<f64>,
    /// Whether they draw the average to their side, so that most other signals are none without them.
    pub draws: bool,
    /// Whether the last point lies between them and breaks no other rule.
    pub is_last_ordinary: bool,
    /// Whether at most a third of the others lie outside.
    pub fits: bool,
}

/// What was found of a segment.
#[derive(Debug, Default)]
pub(super) struct Doubted {
    /// The values that stand out, where a signal is not shown for them or the limits do not fit.
    pub(super) outlying: Option<Outlying>,
    /// Whether the run on one side of the mean that the last point lies in, of whatever length, is shown.
    pub(super) last_run_is_shown: bool,
    /// Whether the last value is one that stands out, also from the value before.
    pub(super) last_stands_out: bool,
}

/// Sets what the `points` of a segment, made of the values `run`, are shown to be.
pub(super) fn doubt(points: &mut [ChartPoint], run: &[Entry], options: &ChartOptions) -> Doubted {
    let apart = outlying(run, options);
    let others = Others::of(run, &apart, options);
    let by_order = runs_shown(points);
    let is_shown = |nth: usize, point: &ChartPoint| {
        let without = others.as_ref().and_then(|others| others.shows_run(nth, point.relative_to_mean));
        without.unwrap_or(by_order[nth])
    };
    let runs: Vec<bool> = points.iter().enumerate().map(|(nth, point)| is_shown(nth, point)).collect();
    let mut withdrawn = false;
    for (nth, point) in points.iter_mut().enumerate() {
        let is_shift = matches!(point.run, SpecialCause::ShiftAbove | SpecialCause::ShiftBelow);
        if is_shift && !runs[nth] {
            point.run = SpecialCause::CommonCause;
        }
        let holds = others.as_ref().is_none_or(|others| others.shows(nth, point.special_cause_type));
        let cause = point.special_cause_type;
        point.shown = if cause.is_of_limits() && holds { cause } else { point.run };
        withdrawn |= point.shown != cause;
    }
    let outside = points.iter().filter(|point| point.outside_limits).count();
    let is_told = withdrawn || 3 * outside > points.len();
    Doubted {
        last_stands_out: others.is_some() && last_stands_out(&apart, run, options),
        outlying: others.filter(|_| is_told).and_then(|others| others.told(points, run, options)),
        last_run_is_shown: runs.last().copied().unwrap_or(false),
    }
}

/// Whether the last value is among those at `apart`, and as far from the last that is not: the end of a slope is not.
fn last_stands_out(apart: &[usize], run: &[Entry], options: &ChartOptions) -> bool {
    let Some(values) = scaled(run, options) else { return false };
    let Some((_, range)) = middle(&values) else { return false };
    let before = (0..values.len()).rev().find(|nth| !apart.contains(nth)).map(|nth| values[nth]);
    let is_far = |before: f64| options.above((values[values.len() - 1] - before).abs(), Some(MEDIAN_LIMIT * range));
    apart.last() == Some(&(values.len() - 1)) && before.is_some_and(is_far)
}

/// The median of some values, and that of the distances of neighbours.
fn middle(values: &[f64]) -> Option<(f64, f64)> {
    let ranges: Vec<f64> = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
    median(values).zip(median(&ranges))
}

/// The places of one or two values beyond limits around the median; none where there are more, which is another level.
fn outlying(run: &[Entry], options: &ChartOptions) -> Vec<usize> {
    let Some(values) = scaled(run, options) else { return Vec::new() };
    let Some((middle, range)) = middle(&values) else { return Vec::new() };
    let is_apart = |value: f64| options.above((value - middle).abs(), Some(MEDIAN_LIMIT * range));
    let apart: Vec<usize> = (0..values.len()).filter(|nth| is_apart(values[*nth])).collect();
    if apart.len() > FEW { Vec::new() } else { apart }
}

/// Of each point whether its run on one side of the mean is shown: more than a few values lie elsewhere, and in few orders of all values
/// would those on its side stand just there.
fn runs_shown(points: &[ChartPoint]) -> Vec<bool> {
    let mut shown = Vec::with_capacity(points.len());
    for run in points.chunk_by(|a, b| a.relative_to_mean == b.relative_to_mean) {
        let same = points.iter().filter(|point| point.relative_to_mean == run[0].relative_to_mean).count();
        let is_shown = points.len() - same > FEW && in_its_place(run.len(), same, points.len()) < BY_ORDER;
        shown.extend(std::iter::repeat_n(is_shown, run.len()));
    }
    shown
}

/// In which share of all orders of `all` values, `same` of which are of one side, `length` given places hold these alone.
fn in_its_place(length: usize, same: usize, all: usize) -> f64 {
    (0..length).map(|nth| (same - nth) as f64 / (all - nth) as f64).product()
}

/// The segment without the values that stand out.
struct Others {
    apart: Vec<usize>,
    segment: Segment,
    points: Vec<ChartPoint>,
    /// Of each of its points whether its run is shown.
    runs: Vec<bool>,
}

impl Others {
    /// Nothing where no value stands out, or too few are left.
    fn of(run: &[Entry], apart: &[usize], options: &ChartOptions) -> Option<Self> {
        let kept = run.iter().enumerate().filter(|(nth, _)| !apart.contains(nth));
        let kept: Vec<Entry> = kept.map(|(_, entry)| *entry).collect();
        if apart.is_empty() || kept.len() < FEWEST_FOR_A_CHART {
            return None;
        }
        let fixed = options.baseline.map(|fixed| fixed - apart.iter().filter(|nth| **nth < fixed).count());
        let options = ChartOptions { baseline: fixed, ..options.clone() };
        let segment = Segment::of(0, &kept, &options);
        let points = rules::classify(&kept, &segment, &options);
        let runs = runs_shown(&points);
        Some(Self { apart: apart.to_vec(), segment, points, runs })
    }

    /// The place among the others of the value at `nth` of all.
    fn place(&self, nth: usize) -> Option<usize> {
        let before = self.apart.iter().filter(|apart| **apart < nth).count();
        (!self.apart.contains(&nth)).then_some(nth - before)
    }

    /// Whether the run on `side` that the value lies in is shown without those that stand out; `None` for one of these.
    fn shows_run(&self, nth: usize, side: i8) -> Option<bool> {
        let shown = |place: usize| {
            let run = self.points[place].run;
            matches!(run, SpecialCause::ShiftAbove | SpecialCause::ShiftBelow) && run.sign() == side && self.runs[place]
        };
        self.place(nth).map(shown)
    }

    /// Whether a value is a signal as `cause` is without those that stand out, which are signals themselves.
    fn shows(&self, nth: usize, cause: SpecialCause) -> bool {
        self.place(nth).is_none_or(|place| self.points[place].special_cause_type.sign() == cause.sign())
    }

    /// What is told of those that stand out among `points`, made of the values `run`.
    fn told(self, points: &[ChartPoint], run: &[Entry], options: &ChartOptions) -> Option<Outlying> {
        let last = *run.last()?;
        let lines = self.segment.lines(last, options);
        let outside = self.points.iter().filter(|point| point.outside_limits).count();
        let dated = |nth: &usize| Dated { date: run[*nth].date, value: run[*nth].y };
        let of_last = self.place(run.len() - 1).map(|place| self.points[place].special_cause_type);
        Some(Outlying {
            values: self.apart.iter().map(dated).collect(),
            mean: self.segment.mean? + last.effect,
            limits: lines.lower.at.zip(lines.upper.at),
            level: self.level(run),
            draws: self.are_drawn(points, run),
            is_last_ordinary: of_last == Some(SpecialCause::CommonCause),
            fits: 3 * outside <= self.points.len(),
        })
    }

    /// What all of the others are, where that is one value.
    fn level(&self, run: &[Entry]) -> Option<f64> {
        let mut others = run.iter().enumerate().filter(|(nth, _)| !self.apart.contains(nth)).map(|(_, entry)| entry.y);
        let first = others.next()?;
        #[expect(clippy::float_cmp, reason = "equal values are written alike")]
        others.all(|value| value == first).then_some(first)
    }

    /// Whether those that stand out lie on one side of the others, and most of these that break a rule beside the average of all `points`
    /// break none beside that of the others.
    fn are_drawn(&self, points: &[ChartPoint], run: &[Entry]) -> bool {
        let Some(mean) = self.segment.mean else { return false };
        let mut above = self.apart.iter().map(|nth| run[*nth].adjusted() > mean);
        let is_one_side = above.next().is_none_or(|first| above.all(|next| next == first));
        let signals = points.iter().enumerate().filter(|(_, point)| point.special_cause_type.sign() != 0);
        let places: Vec<usize> = signals.filter_map(|(nth, _)| self.place(nth)).collect();
        let made = places.iter().filter(|place| self.points[**place].special_cause_type.sign() == 0).count();
        is_one_side && 2 * made > places.len()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ChartKind, ChartValue, ControlChart, control_chart};
    use super::*;

    fn chart(values: &[f64]) -> ControlChart {
        let first = NaiveDate::from_ymd_opt(2022, 1, 1).unwrap();
        let months = (0..).map(|month| first + chrono::Months::new(month));
        let values: Vec<ChartValue> =
            months.zip(values).map(|(date, y)| ChartValue { date, value: Some(*y), n: None }).collect();
        control_chart(&values, &ChartOptions { kind: ChartKind::Xmr, ..ChartOptions::default() }).unwrap()
    }

    fn last_shown(chart: &ControlChart) -> SpecialCause {
        chart.shown_cause(chart.points.last().unwrap())
    }

    /// By hand: of 5 values, 3 on one side, two given places hold these in 3·2 of 5·4 orders.
    #[test]
    fn orders_are_counted() {
        assert!((in_its_place(2, 3, 5) - 0.3).abs() < 1e-12);
        assert!((in_its_place(7, 12, 24) - 0.002_288).abs() < 1e-6);
    }

    #[test]
    fn one_value_that_lifts_the_average_makes_no_signal_of_the_others() {
        let mut values: Vec<f64> = (0..24).map(|month| [9.0, 10.0, 11.0, 10.0, 9.5][month % 5]).collect();
        values[3] = 80.0;
        let chart = chart(&values);
        let last = chart.points.last().unwrap();
        assert_ne!(last.special_cause_type, SpecialCause::CommonCause, "the rule itself stays");
        assert_eq!(last_shown(&chart), SpecialCause::CommonCause);
        assert_eq!(chart.shown_cause(&chart.points[3]), SpecialCause::AboveLimit);
        let apart = chart.outlying.as_ref().unwrap();
        assert_eq!((apart.values.len(), apart.values[0].value, apart.is_last_ordinary), (1, 80.0, true));
        assert!(apart.draws && apart.level.is_none() && !chart.last_stands_out);
        assert!(chart.stale_since.is_some() && chart.left_since.is_none());
    }

    #[test]
    fn one_value_among_two_levels_is_not_what_makes_the_signals() {
        let values: Vec<f64> = [
            131, 142, 157, 123, 140, 125, 147, 139, 145, 142, 129, 138, 96, 109, 101, 79, 97, 109, 97, 91, 117, 115,
            110, 91, 94, 95, 119, 101, 115, 121,
        ]
        .map(f64::from)
        .to_vec();
        let chart = chart(&values);
        let apart = chart.outlying.as_ref().unwrap();
        assert_eq!((apart.values.len(), apart.draws), (1, false));
    }

    #[test]
    fn values_on_opposite_sides_draw_no_average() {
        let mut values: Vec<f64> = (0..24).map(|month| [9.0, 10.0, 11.0, 10.0, 9.5][month % 5]).collect();
        (values[3], values[12]) = (1080.0, -2000.0);
        let chart = chart(&values);
        let apart = chart.outlying.as_ref().unwrap();
        assert_eq!((apart.values.len(), apart.draws), (2, false));
    }

    #[test]
    fn a_last_value_that_makes_the_limits_unfit_is_a_signal_itself() {
        let mut values: Vec<f64> = (0..24).map(|month| [9.0, 10.0, 11.0, 10.0, 9.5][month % 5]).collect();
        values[23] = 900.0;
        let chart = chart(&values);
        assert!(chart.unfit && chart.last_stands_out);
        assert_eq!(last_shown(&chart), SpecialCause::AboveLimit);
        // The end of a slope lies far from the median, but not from the value before.
        let slope: Vec<f64> =
            (0_u8..24).map(|month| f64::from(month) + [0.4, -3.0, 2.4][usize::from(month % 3)]).collect();
        assert!(!self::chart(&slope).last_stands_out);
    }

    #[test]
    fn a_level_that_was_left_stays_a_signal_beside_a_value_that_stands_out() {
        let high = [20.0, 21.0, 19.5, 20.5, 19.0, 21.5, 20.0, 20.5, 19.5, 21.0, 20.0, 19.0];
        let low = [17.0, 16.5, 17.5, 16.0, 17.0, 16.5, 17.5, 17.0, 16.0];
        let mut values = [&high[..], &low[..]].concat();
        values[4] = 60.0;
        assert_eq!(last_shown(&chart(&values)).sign(), -1);
    }

    #[test]
    fn months_without_a_rare_event_are_no_run() {
        let mut values = [0.0; 36];
        for month in [1, 4, 9, 10, 15, 21, 26, 28] {
            values[month] = 1.0;
        }
        let chart = chart(&values);
        assert_eq!(chart.points.last().unwrap().special_cause_type, SpecialCause::ShiftBelow);
        assert_eq!(last_shown(&chart), SpecialCause::CommonCause);
        assert!(!chart.is_restless());
    }

    /// Events that come by chance alone, three in ten months: how often the last month of 36 is shown as a signal for being in a run.
    #[test]
    fn runs_of_rare_events_are_no_more_common_than_those_of_symmetric_values() {
        let mut state = 7_u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / (1_u64 << 53) as f64
        };
        let (mut by_rule, mut shown) = (0, 0);
        for _ in 0..2000 {
            let values: Vec<f64> = (0..36).map(|_| if next() < 0.3 { 1.0 } else { 0.0 }).collect();
            let chart = chart(&values);
            let is_shift = |cause| matches!(cause, SpecialCause::ShiftAbove | SpecialCause::ShiftBelow);
            by_rule += usize::from(is_shift(chart.points.last().unwrap().special_cause_type));
            shown += usize::from(is_shift(last_shown(&chart)));
        }
        assert!(by_rule > 120, "{by_rule} of 2000: the rule takes chance for a signal");
        assert!(shown < 80, "{shown} of 2000");
    }
}
