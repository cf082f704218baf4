//! What is read from a chart: which rule a point is shown to break, where limits are shown, which verdicts are taken back.

use chrono::NaiveDate;

use super::{
    Assurance, AssuranceWhy, ChartKind, ChartOptions, ChartPoint, ControlChart, Improvement, PointType, Segment,
    SpecialCause, rules, verdict,
};

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

    /// The rule that `point` is shown to break: nothing is read from limits that are not shown, a run is; nor from an average that one or
    /// two values draw to themselves.
    pub fn shown_cause(&self, point: &ChartPoint) -> SpecialCause {
        let stands_out =
            self.outlying.as_ref().is_some_and(|apart| apart.values.iter().any(|one| one.date == point.date));
        let is_seen = self.shows_limits_of(point.segment) || stands_out && self.is_drawn_by_few();
        let hidden = point.shown.is_of_limits() && !is_seen;
        if hidden { point.run } else { point.shown }
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

    /// Takes a verdict back that rests on limits of which most of the last values lie outside, on one side, or on limits around values over a
    /// third of which are signals.
    pub fn hold_against_signals(&mut self) {
        if self.assurance.is_none() {
            return;
        }
        let why = match () {
            () if self.outgrown.is_some() => AssuranceWhy::StaleLimits,
            () if self.is_restless() => AssuranceWhy::NoOneLevel,
            () => return,
        };
        self.assurance = None;
        self.assurance_why = Some(why);
    }

    /// Takes a verdict back that a trend upwards, where it `rises`, or downwards may soon make untrue: only one that leads away from the target
    /// leaves it.
    pub fn hold_against_trend(&mut self, rises: bool) {
        let is_better = rises == (self.direction == Improvement::Increase);
        let leads_away = match self.assurance {
            Some(Assurance::ConsistentPass) => is_better,
            Some(Assurance::ConsistentFail) => !is_better,
            Some(Assurance::Inconsistent) => false,
            None => return,
        };
        if !leads_away && self.step.is_none() {
            self.assurance = None;
            self.assurance_why = Some(AssuranceWhy::Trending);
        }
    }

    /// The verdict on values that are all the same, however wide their limits: they meet the target every time, or miss it, as the last does.
    pub fn level_against_target(&mut self, meets: bool) {
        let is_withheld = self.assurance_why.is_some_and(|why| why != AssuranceWhy::NoLimits);
        if self.level().is_none() || is_withheld {
            return;
        }
        self.assurance = Some(if meets { Assurance::ConsistentPass } else { Assurance::ConsistentFail });
        self.assurance_why = None;
    }

    /// What every value of the last segment is, where that is one value.
    pub fn level(&self) -> Option<f64> {
        let last = self.points.last()?;
        let mut own = self.points.iter().filter(|point| point.segment == last.segment);
        own.all(|point| (point.y - last.y).abs() < 1e-9).then_some(last.y)
    }

    /// The date from which on the limits are best started again: where the values left what the limits are of.
    pub fn starts_again(&self) -> Option<NaiveDate> {
        let step = self.step.map(|step| step.since);
        self.left_since.or(step).or(self.outgrown.map(|outgrown| outgrown.since))
    }

    /// Whether the values of the last segment move by more than chance: they follow from one another, or over a third are signals.
    pub fn moves(&self) -> bool {
        self.autocorrelated || self.is_restless()
    }

    /// Whether the limits fit all values but one or two, which draw the average away from them: without these the last is an ordinary one, or
    /// it is itself what stands out.
    pub fn is_drawn_by_few(&self) -> bool {
        self.outlying.as_ref().is_some_and(|apart| apart.fits && (apart.is_last_ordinary || self.last_stands_out))
    }

    /// How many of the last segment's values lie on the side of the average that the last does, where it lies in a run that values so
    /// lopsided have in any order.
    pub fn lopsided(&self) -> Option<Signals> {
        let last = self.points.last().filter(|_| self.outlying.is_none())?;
        let is_run = matches!(last.special_cause_type, SpecialCause::ShiftAbove | SpecialCause::ShiftBelow);
        let of_last = || self.points.iter().filter(|point| point.segment == last.segment);
        let n = of_last().filter(|point| point.relative_to_mean == last.relative_to_mean).count();
        (is_run && last.shown == SpecialCause::CommonCause).then(|| Signals { n, all: of_last().count() })
    }

    /// How many points in a row, up to `last`, do what the rule that it breaks is about.
    pub fn run_of(&self, last: &ChartPoint) -> usize {
        let of_segment: Vec<&ChartPoint> =
            self.points.iter().rev().take_while(|point| point.segment == last.segment).collect();
        // Less the mean, and so less the season.
        let height = |point: &ChartPoint| point.y - point.mean.unwrap_or(0.0);
        let rises = |pair: &[&ChartPoint]| height(pair[0]) > height(pair[1]);
        let falls = |pair: &[&ChartPoint]| height(pair[0]) < height(pair[1]);
        match self.shown_cause(last) {
            SpecialCause::Rising => 1 + of_segment.windows(2).take_while(|pair| rises(pair)).count(),
            SpecialCause::Falling => 1 + of_segment.windows(2).take_while(|pair| falls(pair)).count(),
            _ => of_segment.iter().take_while(|point| point.relative_to_mean == last.relative_to_mean).count(),
        }
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
