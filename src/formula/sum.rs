//! Sums, means and order statistics of slices. Sums are compensated (Neumaier, ZAMM 54, 1974, pp. 39–51), so that
//! neither the order nor the size of the terms shows.

use super::finite;

/// A running compensated sum.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Sum {
    total: f64,
    compensation: f64,
}

impl Sum {
    /// Adds one term.
    pub fn add(&mut self, term: f64) {
        let total = self.total + term;
        self.compensation +=
            if self.total.abs() >= term.abs() { (self.total - total) + term } else { (term - total) + self.total };
        self.total = total;
    }

    /// Adds what another sum has gathered.
    pub fn merge(&mut self, other: Self) {
        self.add(other.total);
        self.compensation += other.compensation;
    }

    /// The sum so far; not finite when the terms overflow.
    pub fn value(self) -> f64 {
        self.total + self.compensation
    }

    /// The sum divided by `divisor`, rounded once: n equal terms have exactly that term as their mean.
    pub fn divided_by(self, divisor: f64) -> f64 {
        let high = self.value();
        let low = self.compensation - (high - self.total);
        let quotient = high / divisor;
        let remainder = (-quotient).mul_add(divisor, high) + low;
        quotient + remainder / divisor
    }
}

impl FromIterator<f64> for Sum {
    fn from_iter<I: IntoIterator<Item = f64>>(terms: I) -> Self {
        let mut sum = Self::default();
        for term in terms {
            sum.add(term);
        }
        sum
    }
}

/// The arithmetic mean; `None` of nothing and where a value is not finite.
pub fn mean(values: &[f64]) -> Option<f64> {
    if values.is_empty() || values.iter().any(|value| !value.is_finite()) {
        return None;
    }
    let count = values.len() as f64;
    finite(values.iter().copied().collect::<Sum>().divided_by(count))
        // The sum overflows although the mean does not.
        .or_else(|| finite(values.iter().map(|value| value / count).collect::<Sum>().value()))
}

/// The sample standard deviation (n − 1 below); `None` for fewer than two values or on overflow.
pub fn standard_deviation(values: &[f64]) -> Option<f64> {
    if values.len() < 2 {
        return None;
    }
    let mean = mean(values)?;
    let squares: Sum = values.iter().map(|value| (value - mean) * (value - mean)).collect();
    finite(squares.divided_by(values.len() as f64 - 1.0).sqrt())
}

/// The median; `None` of nothing and where a value is not finite.
pub fn median(values: &[f64]) -> Option<f64> {
    quantile(values, 0.5)
}

/// The quantile at `share` (0–1) with linear interpolation between order statistics (Hyndman & Fan 1996, type 7);
/// `None` of nothing, where a value is not finite and for a share outside 0–1.
pub fn quantile(values: &[f64], share: f64) -> Option<f64> {
    if values.iter().any(|value| !value.is_finite()) {
        return None;
    }
    quantile_of_ascending(&ascending(values), share)
}

/// `values` in ascending order.
pub(crate) fn ascending(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// As [`median`], of finite values that are in ascending order already.
pub(crate) fn median_of_ascending(sorted: &[f64]) -> Option<f64> {
    quantile_of_ascending(sorted, 0.5)
}

/// As [`quantile`], of finite values that are in ascending order already.
fn quantile_of_ascending(sorted: &[f64], share: f64) -> Option<f64> {
    if sorted.is_empty() || !(0.0..=1.0).contains(&share) {
        return None;
    }
    let position = share * (sorted.len() - 1) as f64;
    let (low, high) = (sorted[floor_index(position)], sorted[floor_index(position.ceil())]);
    let fraction = position.fract();
    if (fraction - 0.5).abs() < f64::EPSILON {
        return finite(low.midpoint(high));
    }
    finite(low * (1.0 - fraction) + high * fraction)
}

/// A whole number from a non-negative position below 2^52.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positions are small and non-negative")]
fn floor_index(position: f64) -> usize {
    position.floor() as usize
}

#[cfg(test)]
mod tests {
    #![expect(clippy::float_cmp, reason = "this figure is exact")]

    use super::*;

    #[test]
    fn compensation_keeps_small_terms() {
        assert_eq!([1.0, 1e100, 1.0, -1e100].into_iter().collect::<Sum>().value(), 2.0);
    }

    #[test]
    fn the_mean_of_equal_values_is_that_value() {
        for count in 1..200 {
            assert_eq!(mean(&vec![0.1; count]), Some(0.1));
        }
    }

    #[test]
    fn sums_that_overflow_still_have_a_mean() {
        assert_eq!(mean(&[1e308, 1e308, 1e308]), Some(1e308));
        assert_eq!(standard_deviation(&[1e308, -1e308]), None);
    }

    #[test]
    fn figures_by_hand() {
        let values = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0];
        assert_eq!(mean(&values), Some(5.0));
        assert!((standard_deviation(&values).unwrap() - (32.0_f64 / 7.0).sqrt()).abs() < 1e-15);
        assert_eq!(median(&values), Some(4.5));
        assert_eq!(quantile(&values, 0.9), Some(7.6));
        assert_eq!(median(&[3.0]), Some(3.0));
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[1.0, f64::NAN]), None);
    }
}
