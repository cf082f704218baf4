//! Many tests at once: p-values in; p-values out that keep the chance of any false finding among them below α.

/// Each p-value adjusted for having made all of these tests, in their order, at most 1.
/// (Holm, Scandinavian Journal of Statistics 6, 1979, pp. 65–70.)
pub fn holm(p_values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p_values.len()).collect();
    order.sort_by(|a, b| p_values[*a].total_cmp(&p_values[*b]));
    let mut adjusted = vec![0.0; p_values.len()];
    let mut largest: f64 = 0.0;
    for (rank, index) in order.into_iter().enumerate() {
        let left = (p_values.len() - rank) as f64;
        largest = largest.max((left * p_values[index]).min(1.0));
        adjusted[index] = largest;
    }
    adjusted
}

/// Whether `p` is below `alpha` by more than rounding.
pub(crate) fn significant(p: f64, alpha: f64) -> bool {
    p < alpha - 1e-9
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_tests_by_hand() {
        let got = holm(&[0.01, 0.04, 0.03, 0.005]);
        for (got, expected) in got.iter().zip([0.03, 0.06, 0.06, 0.02]) {
            assert!((got - expected).abs() < 1e-15, "{got} is not {expected}");
        }
        assert_eq!(holm(&[]), Vec::<f64>::new());
    }
}
