//! Quantiles and p-values of the normal, Student's t and the χ² distribution.

use statrs::distribution::{ChiSquared, ContinuousCDF, FisherSnedecor, Normal, StudentsT};
use statrs::function::erf::erfc;

/// More degrees of freedom than these have their quantiles by expansion: the search for a quantile is less exact there, and among tens
/// of millions it may not end.
const MANY: f64 = 1e4;

/// A confidence level strictly between 0 and 1, such as 0.95; tests are two-sided with α = 1 − confidence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Confidence(f64);

impl Confidence {
    /// The level, or `None` unless it lies strictly between 0 and 1.
    pub fn new(level: f64) -> Option<Self> {
        (level > 0.0 && level < 1.0).then_some(Self(level))
    }

    /// The level as a fraction.
    pub fn level(self) -> f64 {
        self.0
    }

    /// α = 1 − confidence: results with a smaller p-value are significant.
    pub fn alpha(self) -> f64 {
        1.0 - self.0
    }

    /// z = Φ⁻¹(½ + confidence/2), 1.96 at 0.95.
    pub fn z(self) -> f64 {
        Normal::standard().inverse_cdf(self.upper())
    }

    /// The quantile of Student's t that cuts off α/2 above; `None` unless `freedom` is positive and finite.
    pub fn t(self, freedom: f64) -> Option<f64> {
        let distribution = students_t(freedom)?;
        if freedom > MANY {
            return Some(expanded_t(self.z(), freedom));
        }
        let quantile = distribution.inverse_cdf(self.upper());
        quantile.is_finite().then_some(quantile)
    }

    /// ½ + confidence/2, kept below 1 so that quantiles stay finite.
    fn upper(self) -> f64 {
        (0.5 + self.0 / 2.0).min(1.0 - f64::EPSILON)
    }
}

impl Default for Confidence {
    fn default() -> Self {
        Self(0.95)
    }
}

/// The probability of a standard normal value at least as far from 0 as `z`.
pub fn normal_two_sided(z: f64) -> f64 {
    erfc(z.abs() / std::f64::consts::SQRT_2)
}

/// Φ⁻¹ of a probability strictly between 0 and 1; `None` for another number.
pub fn normal_quantile(probability: f64) -> Option<f64> {
    (probability > 0.0 && probability < 1.0).then(|| Normal::standard().inverse_cdf(probability))
}

/// The probability of a t value at least as far from 0 as `t`; `None` unless `freedom` is positive and finite.
pub fn t_two_sided(t: f64, freedom: f64) -> Option<f64> {
    if t.is_nan() {
        return None;
    }
    Some((2.0 * students_t(freedom)?.sf(t.abs())).min(1.0))
}

/// The probability of an F value above `value`; `None` unless both degrees of freedom are positive and finite and `value` is a number.
pub fn f_above(value: f64, (above, below): (f64, f64)) -> Option<f64> {
    if value.is_nan() || [above, below].iter().any(|freedom| !(*freedom > 0.0 && freedom.is_finite())) {
        return None;
    }
    Some(if value.is_finite() { FisherSnedecor::new(above, below).ok()?.sf(value.max(0.0)) } else { 0.0 })
}

/// The probability of a χ² value above `value`; `None` unless `freedom` is positive and finite and `value` is a number.
pub fn chi_square_above(value: f64, freedom: f64) -> Option<f64> {
    if value.is_nan() || !(freedom > 0.0 && freedom.is_finite()) {
        return None;
    }
    Some(ChiSquared::new(freedom).ok()?.sf(value.max(0.0)))
}

/// The quantile of Student's t by that of the normal distribution, exact to the last digits above ten thousand degrees of
/// freedom: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.5, three terms.
fn expanded_t(z: f64, freedom: f64) -> f64 {
    let power = |n: i32| z.powi(n);
    let first = (power(3) + z) / 4.0;
    let second = (5.0 * power(5) + 16.0 * power(3) + 3.0 * z) / 96.0;
    let third = (3.0 * power(7) + 19.0 * power(5) + 17.0 * power(3) - 15.0 * z) / 384.0;
    z + (first + (second + third / freedom) / freedom) / freedom
}

fn students_t(freedom: f64) -> Option<StudentsT> {
    if !(freedom > 0.0 && freedom.is_finite()) {
        return None;
    }
    StudentsT::new(0.0, 1.0, freedom).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(got: f64, expected: f64) {
        assert!((got - expected).abs() <= 1e-10 * expected.abs().max(1.0), "{got} is not {expected}");
    }

    #[test]
    fn table_values() {
        close(Confidence::default().z(), 1.959_963_984_540_054);
        close(Confidence::default().t(1.0).unwrap(), 12.706_204_736_174_698);
        close(Confidence::default().t(30.0).unwrap(), 2.042_272_456_301_237_6);
        close(normal_two_sided(1.959_963_984_540_054), 0.05);
        close(t_two_sided(2.042_272_456_301_237_6, 30.0).unwrap(), 0.05);
    }

    /// The values are those of mpmath with forty digits.
    #[test]
    fn quantiles_of_many_degrees_of_freedom_are_exact_and_found() {
        let t = |level: f64, freedom: f64| Confidence::new(level).unwrap().t(freedom).unwrap();
        close(t(0.5, 10_001.0), expanded_t(Confidence::new(0.5).unwrap().z(), 10_001.0));
        close(expanded_t(Confidence::default().z(), 1e4), 1.960_201_239_890_626_3);
        close(t(0.5, 5e4), 0.674_494_656_926_400_7);
        close(t(0.95, 5e4), 1.960_011_431_093_68);
        close(t(0.999, 1e6), 3.290_536_461_248_691);
        // Where a search would not end.
        assert!((t(0.95, 22_419_999.0) - Confidence::default().z()).abs() < 1e-6);
    }

    #[test]
    fn levels_outside_the_open_interval_are_refused() {
        for level in [0.0, 1.0, -1.0, 95.0, f64::NAN] {
            assert_eq!(Confidence::new(level), None);
        }
        assert_eq!(Confidence::default().t(0.0), None);
    }
}
