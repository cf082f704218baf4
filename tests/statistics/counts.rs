//! Counts by month of two years in a row: whether a change is told.

use auditbook::formula::count_change::count_change;
use rand::Rng;
use rand_distr::{Distribution, Gamma, Poisson};

use crate::check::Check;

/// Twelve months of counts around `mean` that spread `dispersion` times as wide as chance spreads them.
fn year(random: &mut impl Rng, mean: f64, dispersion: f64) -> Vec<u64> {
    let month = |_| {
        let rate = match dispersion - 1.0 {
            0.0 => mean,
            // A rate that varies from month to month (negative binomial).
            more => Gamma::new(mean / more, more).unwrap().sample(random),
        };
        Poisson::new(rate.max(1e-9)).unwrap().sample(random) as u64
    };
    (0..12).map(month).collect()
}

pub(crate) fn checks() -> Vec<Check> {
    let check = |claim, mean: f64, grown: f64, dispersion: f64, promise| Check {
        subject: "Counts",
        claim,
        case: format!("{mean} a month, then {}, spread × {dispersion}", mean * grown),
        promise,
        runs: 10_000,
        trial: Box::new(move |random| {
            let (before, now) = (year(random, mean, dispersion), year(random, mean * grown, dispersion));
            count_change(&before, &now).p.map(|p| p < 0.05)
        }),
    };
    let still = [(1.0, 1.0), (5.0, 1.0), (50.0, 1.0), (5.0, 3.0), (50.0, 3.0)];
    let still =
        still.map(|(mean, dispersion)| check("a change is told where there is none", mean, 1.0, dispersion, 0.0..=6.5));
    let moved = check("a change is told where there is one", 10.0, 1.5, 1.0, 85.0..=100.0);
    still.into_iter().chain([moved]).collect()
}
