//! What is to come of a series: the distribution of each coming period.

use chrono::NaiveDate;
use statrs::distribution::{ContinuousCDF, StudentsT};

use super::smoothing::Fitted;
use super::spread::Spread;
use super::{Ahead, Course, FARTHEST, TOLERANCE, Wanted};
use crate::formula::finite;
use crate::formula::interval::Interval;
use crate::formula::season::{Season, season_of};
use crate::formula::spc::Bounds;
use crate::formula::theil_sen::Observation;

/// Values of older periods say nothing of the future that the newer ones do not say better.
const NEWEST: i64 = 120;

/// Those of `points`, ascending, that a forecast is made of: of the last 120 periods.
pub(super) fn newest(points: &[Observation]) -> &[Observation] {
    let last = points.last().map_or(0, |point| point.x);
    &points[points.partition_point(|point| last - point.x >= NEWEST)..]
}

/// The distributions of all coming periods.
pub(super) struct Future {
    /// The middle of each, without season and bounds.
    middles: Vec<f64>,
    spread: Spread,
    pub(super) season: Option<Season>,
    /// Position and date of the last point.
    last: i64,
    date: NaiveDate,
    interval: Interval,
    bounds: Bounds,
    /// Whether the values are counts: whole numbers from 0 on.
    is_count: bool,
    /// How many values there are.
    n: f64,
}

impl Future {
    /// Of `points`, eight or more, the last on `date`.
    pub(super) fn of(points: &[Observation], date: NaiveDate, course: &Course) -> Self {
        let last = points.last().map_or(0, |point| point.x);
        let season = season_of(points, course.interval, course.season);
        let actual = evenly(points, season.as_ref());
        let values = filled(&actual);
        let first = (values.len() / 4).clamp(4, 12);
        let fitted = Fitted::of(&values, first);
        let spread = Spread::of(&fitted, &actual, first, season.as_ref().map(|season| season.period));
        let middles = (1..=FARTHEST).map(|k| fitted.ahead(values.len() - 1, k)).collect();
        let is_count = course.bounds == (Bounds { low: Some(0.0), high: None })
            && points.iter().all(|point| point.y.fract() == 0.0);
        let n = points.len() as f64;
        Self { middles, spread, season, last, date, interval: course.interval, bounds: course.bounds, is_count, n }
    }

    /// `value`, or the bound that it lies beyond.
    fn cut(&self, value: f64) -> f64 {
        let value = self.bounds.low.map_or(value, |low| value.max(low));
        self.bounds.high.map_or(value, |high| value.min(high))
    }

    /// The middle `k` periods ahead, with its season.
    fn middle(&self, k: usize) -> Option<f64> {
        let position = self.last + i64::try_from(k).ok()?;
        let effect = self.season.as_ref().map_or(0.0, |season| season.effect(position));
        finite(self.cut(self.middles.get(k.checked_sub(1)?)? + effect))
    }

    /// The distribution `k` periods ahead, cut to what can be.
    pub(super) fn ahead(&self, k: usize) -> Option<Ahead> {
        let (middle, scale) = (self.middle(k)?, finite(self.spread.at(k))?);
        let student = StudentsT::new(0.0, 1.0, self.spread.freedom).ok()?;
        let half = |share: f64| scale * student.inverse_cdf(f64::midpoint(1.0, share));
        let (half80, half95) = (half(0.8), half(0.95));
        Some(Ahead {
            k,
            date: self.interval.advance(self.date, u32::try_from(k).ok()?)?,
            mean: middle,
            low80: self.cut(middle - half80),
            high80: self.cut(middle + half80),
            low95: self.cut(middle - half95),
            high95: self.cut(middle + half95),
        })
    }

    /// The probability that the value `k` periods ahead meets the target; counts are whole, so half a unit belongs to it. Where no value was
    /// ever another, that the next is not is no certainty: (n + 1) ÷ (n + 2), the rule of succession (Laplace, 1774).
    pub(super) fn probability(&self, k: usize, wanted: Wanted) -> Option<f64> {
        let half = if self.is_count && wanted.target.fract() == 0.0 { 0.5 } else { 0.0 };
        let (middle, scale) = (self.middle(k)?, finite(self.spread.at(k))?);
        let margin = if wanted.higher { middle - wanted.target + half } else { wanted.target + half - middle };
        if scale <= TOLERANCE * middle.abs().max(1.0) {
            let as_ever = (self.n + 1.0) / (self.n + 2.0);
            return Some(if margin >= -TOLERANCE { as_ever } else { 1.0 - as_ever });
        }
        Some(StudentsT::new(0.0, 1.0, self.spread.freedom).ok()?.cdf(margin / scale))
    }
}

/// The values of `points` less their season, one a period; `None` where a period has none.
fn evenly(points: &[Observation], season: Option<&Season>) -> Vec<Option<f64>> {
    let Some(first) = points.first() else { return Vec::new() };
    let mut values = Vec::new();
    for point in points {
        values.resize(usize::try_from(point.x - first.x).unwrap_or_default(), None);
        values.push(Some(point.y - season.map_or(0.0, |season| season.effect(point.x))));
    }
    values
}

/// The values with straight lines across the gaps; the first and the last are there.
fn filled(values: &[Option<f64>]) -> Vec<f64> {
    let mut whole: Vec<f64> = Vec::with_capacity(values.len());
    for value in values.iter().copied().enumerate().filter_map(|(at, value)| Some((at, value?))) {
        let (at, value) = value;
        if let Some(before) = whole.last().copied() {
            let steps = (at - (whole.len() - 1)) as f64;
            let from = whole.len();
            whole.extend((from..at).map(|gap| before + (value - before) * (gap - (from - 1)) as f64 / steps));
        }
        whole.push(value);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formula::season::SeasonChoice;

    #[test]
    fn what_never_changed_is_not_certain_to_stay() {
        let points: Vec<Observation> = (0..18).map(|x| Observation { x, y: 88.0 }).collect();
        let course = Course { interval: Interval::Month, season: SeasonChoice::Auto, bounds: Bounds::default() };
        let future = Future::of(&points, NaiveDate::default(), &course);
        let chance = |target| future.probability(3, Wanted { target, higher: true }).unwrap();
        assert!((chance(88.0) - 0.95).abs() < 1e-12 && (chance(90.0) - 0.05).abs() < 1e-12);
    }

    #[test]
    fn gaps_are_bridged_and_judge_nothing() {
        assert_eq!(filled(&[Some(1.0), None, None, Some(4.0), Some(2.0)]), [1.0, 2.0, 3.0, 4.0, 2.0]);
    }
}
