//! Random series of known making.

use rand::Rng;
use rand_distr::{Binomial, Distribution, Poisson, StandardNormal};

/// One standard normal number.
pub(crate) fn normal(random: &mut impl Rng) -> f64 {
    StandardNormal.sample(random)
}

/// `length` values of an autoregressive series of order one and spread 1, begun in its stationary state: each carries `carry` (φ) of the one before.
pub(crate) fn carried_over(random: &mut impl Rng, length: usize, carry: f64) -> Vec<f64> {
    let mut last = normal(random);
    let fresh = (1.0 - carry * carry).sqrt();
    (0..length)
        .map(|_| {
            let value = last;
            last = carry * last + fresh * normal(random);
            value
        })
        .collect()
}

/// How often something happens that is `expected` so often.
pub(crate) fn events(random: &mut impl Rng, expected: f64) -> f64 {
    Poisson::new(expected).unwrap().sample(random)
}

/// How many of `trials` come out, each with probability `share`.
pub(crate) fn count(random: &mut impl Rng, trials: u64, share: f64) -> f64 {
    Binomial::new(trials, share).unwrap().sample(random) as f64
}
