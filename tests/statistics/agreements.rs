//! Two who rate the same items: κ and AC1 with their intervals.

use auditbook::formula::agreement::{Reach, ac1, kappa};
use auditbook::formula::distribution::Confidence;
use rand::{Rng, RngExt};

use crate::check::Check;

/// Two raters of three categories: they see the same in a share of the items, else each picks by chance.
#[derive(Clone, Copy)]
struct Raters {
    items: usize,
    same: f64,
    /// How often a category is picked.
    shares: [f64; 3],
}

impl Raters {
    fn picked(self, random: &mut impl Rng) -> usize {
        let at: f64 = random.random();
        usize::from(at >= self.shares[0]) + usize::from(at >= self.shares[0] + self.shares[1])
    }

    fn pairs(self, random: &mut impl Rng) -> Vec<(usize, usize)> {
        let pair = |_| {
            let first = self.picked(random);
            (first, if random.random_bool(self.same) { first } else { self.picked(random) })
        };
        (0..self.items).map(pair).collect()
    }

    /// AC1 of endless items; κ of them is `same`.
    fn ac1(self) -> f64 {
        let equal: f64 = self.shares.iter().map(|share| share * share).sum();
        let agreed = self.same + (1.0 - self.same) * equal;
        let chance = (1.0 - equal) / 2.0;
        (agreed - chance) / (1.0 - chance)
    }
}

fn holds(reach: Reach, truth: f64) -> Option<bool> {
    Some((reach.low?..=reach.high?).contains(&truth))
}

pub(crate) fn checks() -> Vec<Check> {
    let (even, uneven) = ([0.5, 0.3, 0.2], [0.8, 0.15, 0.05]);
    let of = [(30, 0.6, even), (100, 0.6, even), (100, 0.8, even), (100, 0.6, uneven)];
    let checks = of.into_iter().flat_map(|(items, same, shares)| {
        let raters = Raters { items, same, shares };
        let case = format!(
            "{items} items, κ {same}, categories of {:.0}, {:.0} and {:.0} %",
            100.0 * shares[0],
            100.0 * shares[1],
            100.0 * shares[2]
        );
        let of_kappa = Check {
            subject: "Agreement",
            claim: "the 95 % interval of κ holds it",
            case: case.clone(),
            promise: 91.0..=98.0,
            runs: 5_000,
            trial: Box::new(move |random| {
                holds(kappa(&raters.pairs(random), 3, Confidence::default()).reach, raters.same)
            }),
        };
        let of_ac1 = Check {
            subject: "Agreement",
            claim: "the 95 % interval of AC1 holds it",
            case,
            promise: 91.0..=98.0,
            runs: 5_000,
            trial: Box::new(move |random| {
                holds(ac1(&raters.pairs(random), 3, Confidence::default()).reach, raters.ac1())
            }),
        };
        [of_kappa, of_ac1]
    });
    checks.collect()
}
