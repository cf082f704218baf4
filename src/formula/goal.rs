//! Arithmetic of goals: how far along, and what is still needed.

use super::finite;

/// (actual − from)/(to − from), a fraction, not clamped; `None` when both ends are equal.
pub fn attainment(from: f64, to: f64, actual: f64) -> Option<f64> {
    finite((actual - from) / (to - from))
}

/// The value of the straight line from `from` to `to` after `share` (0–1) of the time between them; not clamped.
pub fn expected(from: f64, to: f64, share: f64) -> Option<f64> {
    finite(from + (to - from) * share)
}

/// The change still needed each period to stand at `target` after `periods_left`; 0 when it is reached already is the
/// caller's to say, since only it knows the direction. `None` when no period is left.
pub fn needed_per_period(actual: f64, target: f64, periods_left: u32) -> Option<f64> {
    if periods_left == 0 { None } else { finite((target - actual) / f64::from(periods_left)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_by_hand() {
        assert_eq!(attainment(60.0, 80.0, 75.0), Some(0.75));
        assert_eq!(attainment(60.0, 60.0, 75.0), None);
        assert_eq!(expected(60.0, 80.0, 0.25), Some(65.0));
        assert_eq!(needed_per_period(70.0, 75.0, 4), Some(1.25));
        assert_eq!(needed_per_period(70.0, 75.0, 0), None);
    }
}
