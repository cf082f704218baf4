//! Intervals of shares, and of the difference of two.

use auditbook::formula::distribution::Confidence;
use auditbook::formula::proportion::{Proportion, newcombe};

use crate::check::Check;
use crate::noise::count;

pub(crate) fn checks() -> Vec<Check> {
    let alone = [(20, 0.9), (50, 0.8), (200, 0.5)].map(|(answers, share)| Check {
        subject: "Shares",
        claim: "the 95 % interval of a share holds it",
        case: format!("{answers} answers, {:.0} % in truth", 100.0 * share),
        promise: 92.0..=98.0,
        runs: 20_000,
        trial: Box::new(move |random| {
            let trials = answers as f64;
            let seen = Proportion { share: count(random, answers, share) / trials, trials };
            let (low, high) = seen.wilson(Confidence::default());
            Some((low..=high).contains(&share))
        }),
    });
    let between = [(40, 0.7, 0.8), (200, 0.9, 0.9)].map(|(answers, before, after)| Check {
        subject: "Shares",
        claim: "the 95 % interval of a change holds it",
        case: format!("{answers} answers each, {:.0} and {:.0} % in truth", 100.0 * before, 100.0 * after),
        promise: 93.0..=98.0,
        runs: 20_000,
        trial: Box::new(move |random| {
            let trials = answers as f64;
            let [previous, current] =
                [before, after].map(|share| Proportion { share: count(random, answers, share) / trials, trials });
            let (low, high) = newcombe(previous, current, Confidence::default());
            Some((low..=high).contains(&(after - before)))
        }),
    });
    alone.into_iter().chain(between).collect()
}
