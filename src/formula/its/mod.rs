//! Interrupted time series: did a figure change its level or its direction when a change took effect?
//!
//! Values of whole periods in, some missing; out come the jump at the change, the change of direction, and the effect at the
//! last value, each against the line that the values before would have gone on. Segmented regression (Wagner et al., Journal of
//! Clinical Pharmacy and Therapeutics 27, 2002) with errors that carry over, AR(1), fitted by restricted maximum likelihood
//! (Turner et al., BMC Medical Research Methodology 21, 2021) and judged by t with the degrees of freedom of Satterthwaite
//! (Biometrics Bulletin 2, 1946), which keep the intervals honest in short series.

mod ar1;
mod least_squares;
mod profile;

use serde::Serialize;

use self::ar1::{Fitted, Model};
use self::profile::Profile;
use super::distribution::{Confidence, t_two_sided};
use super::finite;
use crate::formula::remembered::Remembered;

/// Values needed before the change.
pub const LEAST_BEFORE: usize = 8;
/// Values needed from the change on.
pub const LEAST_AFTER: usize = 4;
/// φ lies within this of 0.
const MOST_CARRIED: f64 = 0.99;
/// Steps of the first look over all φ.
const SCAN: i32 = 396;

/// A series that a change interrupts.
#[derive(Debug, Clone, PartialEq)]
pub struct Interrupted {
    /// The values of consecutive periods, `None` where there is none.
    pub values: Vec<Option<f64>>,
    /// The index of the first period under the change.
    pub change: usize,
    /// Periods to a year, where the year shows in the figure.
    pub season: Option<usize>,
}

/// The result of `calc its`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Its {
    /// Values before the change.
    pub n_before: usize,
    /// Values from the change on.
    pub n_after: usize,
    /// How much of an error is carried to the next period.
    pub phi: Option<f64>,
    /// The jump at the change.
    pub level: Option<Estimate>,
    /// How much faster the figure rises a period since.
    pub slope_change: Option<Estimate>,
    /// The difference at the last value from where the figure would have been.
    pub effect_at_end: Option<Estimate>,
    /// Where the figure would have been at the last value.
    pub expected_at_end: Option<f64>,
    /// Where the figure would have been in each period from the change to the last value: what the dashed line shows.
    #[serde(skip)]
    pub expected: Vec<f64>,
}

/// An estimate with what is known of it; the spread is missing where the values lie on the lines exactly.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Estimate {
    /// The estimate itself.
    pub estimate: f64,
    /// Its standard error.
    pub se: Option<f64>,
    /// Its degrees of freedom.
    pub df: Option<f64>,
    /// The lower end of its interval.
    pub low: Option<f64>,
    /// The upper end of its interval.
    pub high: Option<f64>,
    /// The p-value against 0.
    pub p: Option<f64>,
}

/// What the change did to the figure. All but the numbers of values is missing under [`LEAST_BEFORE`] values before or
/// [`LEAST_AFTER`] after, and where the values cannot tell the terms apart.
pub fn interrupted(series: &Interrupted, confidence: Confidence) -> Its {
    static MEMORY: Remembered<Its> = Remembered::new();
    let values =
        series.values.iter().flat_map(|value| [u64::from(value.is_some()), value.unwrap_or_default().to_bits()]);
    let season = [u64::from(series.season.is_some()), series.season.unwrap_or_default() as u64];
    let numbers = [confidence.alpha().to_bits(), series.change as u64].into_iter().chain(season).chain(values);
    MEMORY.of(numbers, || analysed(series, confidence))
}

fn analysed(series: &Interrupted, confidence: Confidence) -> Its {
    let present: Vec<(usize, f64)> =
        series.values.iter().enumerate().filter_map(|(index, value)| Some((index, (*value)?))).collect();
    let n_before = present.iter().filter(|(index, _)| *index < series.change).count();
    let n_after = present.len() - n_before;
    let nothing = Its {
        n_before,
        n_after,
        phi: None,
        level: None,
        slope_change: None,
        effect_at_end: None,
        expected_at_end: None,
        expected: Vec::new(),
    };
    if n_before < LEAST_BEFORE || n_after < LEAST_AFTER {
        return nothing;
    }
    let design = Design::new(series, &present, n_before);
    let model = design.model(&present);
    let Some(plain) = model.at(0.0) else { return nothing };
    let squares: f64 = model.y.iter().map(|value| value * value).sum();
    let perfect = plain.fit.rss <= 1e-18 * squares.max(1.0);
    let fitted = if perfect { plain } else { most_likely(&model, &plain).unwrap_or(plain) };
    let coefficients = &fitted.fit.coefficients;
    let end = design.row(design.last);
    let information = (!perfect).then(|| fitted.information());
    let estimate = |weights: Vec<f64>| {
        let value = least_squares::dot(&weights, coefficients);
        let spread = information.as_ref().map(|information| fitted.spread(&weights, information));
        Some(judged(finite(value)?, spread, confidence))
    };
    let unexposed = |index: usize| {
        let mut row = design.row(index);
        row[LEVEL] = 0.0;
        row[SLOPE_CHANGE] = 0.0;
        least_squares::dot(&row, coefficients)
    };
    Its {
        phi: (!perfect).then(|| fitted.phi()),
        level: estimate(design.weights(&[(LEVEL, 1.0)])),
        slope_change: estimate(design.weights(&[(SLOPE_CHANGE, 1.0)])),
        effect_at_end: estimate(design.weights(&[(LEVEL, 1.0), (SLOPE_CHANGE, end[SLOPE_CHANGE])])),
        expected_at_end: finite(unexposed(design.last)),
        expected: (series.change..=design.last).map(unexposed).collect(),
        ..nothing
    }
}

/// The place of the jump among the columns.
const LEVEL: usize = 2;
/// The place of the change of direction among the columns.
const SLOPE_CHANGE: usize = 3;

/// What explains the values: a level, a line, a jump, a change of direction, and seasons but the first.
struct Design {
    change: usize,
    last: usize,
    season: usize,
    /// The seasons that have a column.
    seasons: Vec<usize>,
}

impl Design {
    fn new(series: &Interrupted, present: &[(usize, f64)], n_before: usize) -> Self {
        let season = series.season.filter(|season| *season > 1 && n_before >= 2 * season).unwrap_or(1);
        let mut seasons: Vec<usize> = present.iter().map(|(index, _)| index % season).collect();
        seasons.sort_unstable();
        seasons.dedup();
        seasons.remove(0);
        let last = present.last().map_or(0, |(index, _)| *index);
        Self { change: series.change, last, season, seasons }
    }

    /// The columns' entries at a period. Time counts from the change: the jump and the direction are the same, and the
    /// columns stay apart in long series.
    fn row(&self, index: usize) -> Vec<f64> {
        let time = index as f64 - self.change as f64;
        let after = if index >= self.change { 1.0 } else { 0.0 };
        let season = index % self.season;
        let dummies = self.seasons.iter().map(|own| if *own == season { 1.0 } else { 0.0 });
        [1.0, time, after, after * time].into_iter().chain(dummies).collect()
    }

    fn weights(&self, entries: &[(usize, f64)]) -> Vec<f64> {
        let mut weights = vec![0.0; SLOPE_CHANGE + 1 + self.seasons.len()];
        for (place, weight) in entries {
            weights[*place] = *weight;
        }
        weights
    }

    fn model(&self, present: &[(usize, f64)]) -> Model {
        let rows: Vec<Vec<f64>> = present.iter().map(|(index, _)| self.row(*index)).collect();
        let columns = (0..rows[0].len()).map(|place| rows.iter().map(|row| row[place]).collect()).collect();
        let times = present.iter().map(|(index, _)| i32::try_from(*index).unwrap_or(i32::MAX)).collect();
        Model { times, columns, y: present.iter().map(|(_, value)| *value).collect() }
    }
}

/// The fit at the φ of the highest restricted likelihood: a look over the whole range, then each peak to its top.
fn most_likely<'a>(model: &'a Model, plain: &Fitted<'_>) -> Option<Fitted<'a>> {
    let at = |step: i32| MOST_CARRIED * (2.0 * f64::from(step) / f64::from(SCAN) - 1.0);
    let profile = Profile::new(model, plain.residuals());
    let scanned: Vec<f64> = (0..=SCAN).map(|step| profile.likelihood(at(step))).collect();
    let height = |step: i32| usize::try_from(step).ok().and_then(|step| scanned.get(step)).copied();
    let peaks = (0..=SCAN).filter(|step| {
        let own = height(*step);
        own >= height(step - 1) && own >= height(step + 1)
    });
    let tops = peaks.filter_map(|step| model.at(top(model, at((step - 1).max(0)), at((step + 1).min(SCAN)))));
    tops.max_by(|a, b| a.likelihood().total_cmp(&b.likelihood()))
}

/// The φ between `low` and `high` where the likelihood stops rising, by bisection of its slope.
fn top(model: &Model, mut low: f64, mut high: f64) -> f64 {
    let rises = |phi: f64| model.at(phi).is_some_and(|fitted| fitted.score() > 0.0);
    if !rises(low) {
        return low;
    }
    if rises(high) {
        return high;
    }
    while high - low > 1e-14 {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if rises(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

/// `estimate` with the interval and p-value that its variance and degrees of freedom give.
fn judged(estimate: f64, spread: Option<(f64, f64)>, confidence: Confidence) -> Estimate {
    let known = spread.and_then(|(variance, freedom)| Some((finite(variance.sqrt())?, finite(freedom)?)));
    let Some((se, df)) = known.filter(|(se, _)| *se > 0.0) else {
        return Estimate { estimate, se: None, df: None, low: None, high: None, p: None };
    };
    let reach = confidence.t(df).map(|quantile| quantile * se);
    Estimate {
        estimate,
        se: Some(se),
        df: Some(df),
        low: reach.map(|reach| estimate - reach),
        high: reach.map(|reach| estimate + reach),
        p: t_two_sided(estimate / se, df),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(values: impl IntoIterator<Item = f64>, change: usize) -> Interrupted {
        Interrupted { values: values.into_iter().map(Some).collect(), change, season: None }
    }

    #[test]
    fn an_exact_step_has_estimates_without_spread() {
        let values = (0..18).map(|t| if t < 10 { 10.0 } else { 15.0 });
        let got = interrupted(&series(values, 10), Confidence::default());
        let level = got.level.unwrap();
        assert!((level.estimate - 5.0).abs() < 1e-9 && level.se.is_none() && got.phi.is_none());
        assert!((got.expected_at_end.unwrap() - 10.0).abs() < 1e-9);
        assert_eq!(got.expected.len(), 8);
    }

    #[test]
    fn a_straight_rise_is_no_effect() {
        let values = (0..24).map(|t| 50.0 + f64::from(t) + if t % 3 == 0 { 0.7 } else { -0.4 });
        let got = interrupted(&series(values, 12), Confidence::default());
        let effect = got.effect_at_end.unwrap();
        assert!(effect.low.unwrap() < 0.0 && effect.high.unwrap() > 0.0, "{effect:?}");
    }

    #[test]
    fn too_few_values_are_counted_and_nothing_else() {
        let got = interrupted(&series((0..11).map(f64::from), 7), Confidence::default());
        assert_eq!((got.n_before, got.n_after, got.level, got.expected_at_end), (7, 4, None, None));
        let none = interrupted(&series([], 3), Confidence::default());
        assert_eq!((none.n_before, none.n_after), (0, 0));
    }

    #[test]
    fn values_that_cannot_tell_a_season_from_the_change_have_no_effect() {
        let mut values: Vec<Option<f64>> = (0_u32..40).map(|t| Some(f64::from(t * t % 7))).collect();
        for (index, value) in values.iter_mut().enumerate() {
            if (index < 20) == (index % 4 == 3) {
                *value = None;
            }
        }
        let got = interrupted(&Interrupted { values, change: 20, season: Some(4) }, Confidence::default());
        assert_eq!((got.n_before, got.n_after, got.level), (15, 5, None));
    }
}
