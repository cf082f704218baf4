//! How long cases take, some of which are still open: the median with its interval, and the 90th percentile.

use std::f64::consts::LN_2;

use auditbook::formula::distribution::Confidence;
use auditbook::formula::survival::{Spell, Survival, kaplan_meier};
use rand::{Rng, RngExt};

use crate::check::Check;

/// What takes 100 hours on average, by chance alone, came in at any time during the last `seen` hours and is looked at now.
fn found(random: &mut impl Rng, n: usize, seen: f64) -> Survival {
    let case = |_| {
        let (age, taken) = (seen * random.random::<f64>(), -100.0 * (1.0 - random.random::<f64>()).ln());
        Spell { duration: taken.min(age), ended: taken <= age }
    };
    kaplan_meier(&(0..n).map(case).collect::<Vec<_>>(), Confidence::default())
}

pub(crate) fn checks() -> Vec<Check> {
    let of = [(30, 1_000.0, "a tenth"), (30, 250.0, "a third"), (200, 1_000.0, "a tenth"), (200, 250.0, "a third")];
    let checks = of.into_iter().flat_map(|(n, seen, open)| {
        let case = format!("{n} cases, {open} of them open");
        let median = Check {
            subject: "Time to resolution",
            claim: "the 95 % interval of the median holds it",
            case: case.clone(),
            promise: 92.0..=98.0,
            runs: 5_000,
            trial: Box::new(move |random| {
                let found = found(random, n, seen);
                let truth = 100.0 * LN_2;
                Some(found.median_low? <= truth && found.median_high.is_none_or(|high| high >= truth))
            }),
        };
        let tenth = Check {
            subject: "Time to resolution",
            claim: "the 90th percentile is put too late, or withheld as not reached",
            case,
            promise: 40.0..=62.0,
            runs: 5_000,
            trial: Box::new(move |random| {
                Some(found(random, n, seen).p90.is_none_or(|found| found > 100.0 * 10.0_f64.ln()))
            }),
        };
        [median, tenth]
    });
    checks.collect()
}
