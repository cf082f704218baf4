//! Counts by month of two years in a row: whether a change is told.

use auditbook::formula::count_change::count_change;
use auditbook::formula::holm::holm;
use rand::Rng;
use rand_distr::{Distribution, Gamma, Poisson};

use crate::check::Check;

/// So many `months` of counts around `mean` that spread `dispersion` times as wide as chance spreads them.
fn counts(random: &mut impl Rng, months: u32, mean: f64, dispersion: f64) -> Vec<u64> {
    let month = |_| {
        let rate = match dispersion - 1.0 {
            0.0 => mean,
            // A rate that varies from month to month (negative binomial).
            more => Gamma::new(mean / more, more).unwrap().sample(random),
        };
        Poisson::new(rate.max(1e-9)).unwrap().sample(random) as u64
    };
    (0..months).map(month).collect()
}

/// Whether the page of complaints says of any of `categories` that it comes more or less often than a year before, though none does.
fn any_category_told(random: &mut impl Rng, categories: u32, mean: f64, dispersion: f64) -> bool {
    let changes = (0..categories).map(|_| {
        let (before, now) = (counts(random, 12, mean, dispersion), counts(random, 12, mean, dispersion));
        count_change(&before, &now)
    });
    let tested: Vec<f64> = changes.filter_map(|change| change.p).collect();
    holm(&tested).into_iter().any(|p| p < 0.05)
}

pub(crate) fn checks() -> Vec<Check> {
    let check = |claim, mean: f64, grown: f64, dispersion: f64, promise| Check {
        subject: "Counts",
        claim,
        case: format!("{mean} a month, then {}, spread × {dispersion}", mean * grown),
        promise,
        runs: 10_000,
        trial: Box::new(move |random| {
            let (before, now) = (counts(random, 12, mean, dispersion), counts(random, 12, mean * grown, dispersion));
            count_change(&before, &now).p.map(|p| p < 0.05)
        }),
    };
    let still = [(1.0, 1.0), (5.0, 1.0), (50.0, 1.0), (5.0, 3.0), (50.0, 3.0)];
    let still =
        still.map(|(mean, dispersion)| check("a change is told where there is none", mean, 1.0, dispersion, 0.0..=6.5));
    let moved = check("a change is told where there is one", 10.0, 1.5, 1.0, 85.0..=100.0);
    let quarters = [(2.0, 1.0), (5.0, 1.0), (20.0, 1.0), (20.0, 3.0)].map(|(mean, dispersion)| Check {
        subject: "Counts",
        claim: "a change is told where there is none",
        case: format!("a quarter of {mean} a month, then the same, spread × {dispersion}"),
        promise: 0.0..=6.5,
        runs: 10_000,
        trial: Box::new(move |random| {
            let mut quarter = || counts(random, 3, mean, dispersion);
            count_change(&quarter(), &quarter()).p.map(|p| p < 0.05)
        }),
    });
    let categories = [(5, 3.0, 1.0), (5, 3.0, 2.0), (12, 2.0, 1.0)].map(|(all, mean, dispersion)| Check {
        subject: "Counts",
        claim: "a category is said to come more or less often although none does",
        case: format!("{all} categories of {mean} a month, spread × {dispersion}"),
        promise: 0.0..=6.5,
        runs: 5_000,
        trial: Box::new(move |random| Some(any_category_told(random, all, mean, dispersion))),
    });
    still.into_iter().chain([moved]).chain(quarters).chain(categories).collect()
}
