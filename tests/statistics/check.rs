//! A promise and the trial that tries it; the share of trials in which it came out.

use std::fmt;
use std::ops::RangeInclusive;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rayon::prelude::*;

/// One row of the table before it is run.
pub(crate) struct Check {
    /// What the row is about, such as `Shares`: rows of one subject stand together.
    pub(crate) subject: &'static str,
    /// What is counted, such as `95 % interval of a share holds it`.
    pub(crate) claim: &'static str,
    /// The situation that is simulated, such as `50 answers, 80 % at the top`.
    pub(crate) case: String,
    /// The percentages within which the promise is kept.
    pub(crate) promise: RangeInclusive<f64>,
    /// How often the trial is repeated.
    pub(crate) runs: u32,
    /// Whether it came out this time; `None` where nothing was said (too few points, withheld), which counts on neither side.
    pub(crate) trial: Box<dyn Fn(&mut ChaCha8Rng) -> Option<bool> + Send + Sync>,
}

/// One row of the table.
pub(crate) struct Outcome {
    pub(crate) subject: &'static str,
    pub(crate) claim: &'static str,
    pub(crate) case: String,
    pub(crate) promise: RangeInclusive<f64>,
    /// Trials in which it came out.
    pub(crate) came_out: u32,
    /// Trials in which something was said.
    pub(crate) counted: u32,
}

impl Check {
    /// Repeats the trial, at most `most` times. Every run of a check has its own stream of a seed made of the row's words, so rows do not depend on one another.
    pub(crate) fn run(&self, most: u32) -> Outcome {
        let seed = self
            .claim
            .bytes()
            .chain(self.case.bytes())
            .fold(20_260_630_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        let (came_out, counted) = (0..self.runs.min(most))
            .into_par_iter()
            .filter_map(|run| {
                let mut random = ChaCha8Rng::seed_from_u64(seed);
                random.set_stream(u64::from(run));
                (self.trial)(&mut random)
            })
            .map(|yes| (u32::from(yes), 1))
            .reduce(|| (0, 0), |one, other| (one.0 + other.0, one.1 + other.1));
        Outcome {
            subject: self.subject,
            claim: self.claim,
            case: self.case.clone(),
            promise: self.promise.clone(),
            came_out,
            counted,
        }
    }
}

impl Outcome {
    /// The share of trials in which it came out, in percent; NaN where nothing was ever said, which keeps no promise.
    pub(crate) fn percent(&self) -> f64 {
        100.0 * f64::from(self.came_out) / f64::from(self.counted)
    }

    /// Whether the promise is kept.
    pub(crate) fn holds(&self) -> bool {
        self.promise.contains(&self.percent())
    }

    /// The promise as the table shows it: `92–98 %`, `≤ 5 %` or `≥ 90 %`.
    pub(crate) fn promised(&self) -> String {
        match (*self.promise.start(), *self.promise.end()) {
            (low, high) if low <= 0.0 => format!("≤ {high} %"),
            (low, high) if high >= 100.0 => format!("≥ {low} %"),
            (low, high) => format!("{low}–{high} %"),
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (promised, percent) = (self.promised(), self.percent());
        write!(f, "{}, {}: {percent:.1} % of {}, promised {promised}", self.claim, self.case, self.counted)
    }
}
