//! How far forecasts were off: the spread of coming errors by horizon, from the past ones.

use super::smoothing::Fitted;

/// Errors of longer horizons are too few and too much alike to say more.
const LONGEST: usize = 12;
/// The next value is never said to be surer than by half of its past mean square error.
const LEAST_OF_SEEN: f64 = 0.5;
/// The degrees of freedom lie between these.
const FREEDOM: (f64, f64) = (4.0, 30.0);

/// The scale of coming errors: its square is `at_one` + `growth` × (horizon − 1), widened for what was chosen by the same values.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spread {
    at_one: f64,
    growth: f64,
    /// How many values there are.
    n: f64,
    /// Values that went into parameters: the level, the trend, and half of the season's.
    chosen: f64,
    /// The degrees of freedom of Student's t.
    pub(super) freedom: f64,
}

impl Spread {
    /// The spread of the errors of `fitted` from origin `first` on, at the `actual` values alone; `period` is that of the season.
    pub(super) fn of(fitted: &Fitted<'_>, actual: &[Option<f64>], first: usize, period: Option<usize>) -> Self {
        let squares: Vec<(f64, f64)> = (1..=LONGEST)
            .filter_map(|horizon| {
                let errors: Vec<f64> = (first..actual.len().saturating_sub(horizon))
                    .filter_map(|origin| Some(actual[origin + horizon]? - fitted.ahead(origin, horizon)))
                    .collect();
                let count = errors.len() as f64;
                (count > 0.0).then(|| (errors.iter().map(|error| error * error).sum::<f64>() / count, count))
            })
            .collect();
        let (at_one, growth) = rising(&squares);
        // A line through all horizons may say that the next value is certain; what was seen of it says that it is not.
        let seen = squares.first().map_or(0.0, |(square, _)| *square);
        let at_one = at_one.max(LEAST_OF_SEEN * seen);
        let n = actual.iter().flatten().count() as f64;
        Self {
            at_one,
            growth,
            n,
            chosen: 2.0 + period.map_or(0.0, |period| (period as f64 - 1.0) / 2.0),
            freedom: ((n - first as f64) / 2.0).clamp(FREEDOM.0, FREEDOM.1),
        }
    }

    /// The scale of the error at `horizon`.
    pub(super) fn at(&self, horizon: usize) -> f64 {
        let horizon = horizon as f64;
        let square = self.at_one + self.growth * (horizon - 1.0);
        let widened = self.n / (self.n - self.chosen).max(1.0) * (1.0 + horizon / (2.0 * self.n));
        (square * widened).sqrt()
    }
}

/// The line a + b(h − 1) through mean squares with their weights, h from 1, by least squares with a and b at least 0.
fn rising(squares: &[(f64, f64)]) -> (f64, f64) {
    let sum = |term: &dyn Fn(f64, f64, f64) -> f64| -> f64 {
        squares.iter().zip(0_u32..).map(|((square, weight), at)| term(f64::from(at), *square, *weight)).sum()
    };
    let (weight, x, xx) = (sum(&|_, _, w| w), sum(&|x, _, w| w * x), sum(&|x, _, w| w * x * x));
    let (y, xy) = (sum(&|_, y, w| w * y), sum(&|x, y, w| w * x * y));
    let determinant = weight * xx - x * x;
    let level = if weight > 0.0 { y / weight } else { 0.0 };
    if determinant <= 0.0 {
        return (level, 0.0);
    }
    let growth = (weight * xy - x * y) / determinant;
    let at_one = (xx * y - x * xy) / determinant;
    match (at_one < 0.0, growth < 0.0) {
        (false, false) => (at_one, growth),
        (_, true) => (level, 0.0),
        (true, _) => (0.0, xy / xx),
    }
}
