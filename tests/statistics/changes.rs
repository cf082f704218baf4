//! Changes that do something to a series, and changes that do nothing.

use auditbook::formula::distribution::Confidence;
use auditbook::formula::its::{Interrupted, Its, LEAST_AFTER, interrupted};
use rand::Rng;

use crate::check::Check;
use crate::noise::carried_over;

/// A series that a change interrupts.
#[derive(Clone, Copy)]
struct Around {
    before: usize,
    after: usize,
    /// φ of its errors.
    carry: f64,
    /// How much it rises a period, with or without the change.
    rise: f64,
    /// What the change does at once, and then in each period.
    jump: f64,
    turn: f64,
}

impl Around {
    fn case(self) -> String {
        format!("{} + {} periods, φ {}", self.before, self.after, self.carry)
    }

    fn values(self, random: &mut impl Rng) -> Vec<f64> {
        let errors = carried_over(random, self.before + self.after, self.carry);
        let place = |(at, error): (usize, f64)| {
            let since = at.checked_sub(self.before).map_or(0.0, |since| self.jump + self.turn * since as f64);
            error + self.rise * at as f64 + since
        };
        errors.into_iter().enumerate().map(place).collect()
    }

    fn effect_at_end(self) -> f64 {
        self.jump + self.turn * (self.after - 1) as f64
    }

    fn its(self, values: &[f64], confidence: Confidence) -> Its {
        let series =
            Interrupted { values: values.iter().copied().map(Some).collect(), change: self.before, season: None };
        interrupted(&series, confidence)
    }

    /// The interval of the effect at the end of `values`.
    fn interval(self, values: &[f64], confidence: Confidence) -> Option<(f64, f64)> {
        let effect = self.its(values, confidence).effect_at_end?;
        effect.low.zip(effect.high)
    }

    /// Whether the change is said to have moved the level at once.
    fn is_jump(self, values: &[f64], confidence: Confidence) -> bool {
        self.its(values, confidence).level.and_then(|level| level.low).is_some_and(|low| low > 0.0)
    }

    /// Whether its effect is said to have faded: none is shown at the end, and one was by the level at once, whose slope turned back, or by
    /// an earlier end. Nothing where nothing may be said.
    fn is_faded(self, values: &[f64]) -> Option<bool> {
        let looks = LEAST_AFTER..self.after;
        let shared = Confidence::new(1.0 - Confidence::default().alpha() / (looks.len() + 1) as f64)?;
        let its = self.its(values, Confidence::default());
        let (low, high) = its.effect_at_end.and_then(|end| end.low.zip(end.high))?;
        let was = if self.is_jump(values, shared) {
            its.slope_change.and_then(|turn| turn.high).is_some_and(|high| high < 0.0)
        } else {
            looks.into_iter().any(|after| self.is_effective(&values[..self.before + after], shared))
        };
        Some(was && low <= 0.0 && high >= 0.0)
    }

    /// Whether the change is said to have worked by the end of `values`.
    fn is_effective(self, values: &[f64], confidence: Confidence) -> bool {
        self.interval(values, confidence).is_some_and(|(low, _)| low > 0.0)
    }
}

pub(crate) fn checks() -> Vec<Check> {
    let still = |(before, after, carry)| Around { before, after, carry, rise: 0.1, jump: 0.0, turn: 0.0 };
    let lengths = [
        (8, 4, 0.0),
        (8, 4, 0.6),
        (12, 12, -0.3),
        (12, 12, 0.6),
        (24, 12, 0.3),
        (24, 12, 0.8),
        (60, 24, 0.0),
        (60, 24, 0.8),
    ];
    let held = lengths.map(|of| {
        let around = Around { jump: 1.0, turn: 0.05, ..still(of) };
        Check {
            subject: "Plans",
            claim: "the 95 % interval of the effect at the end holds it",
            case: around.case(),
            promise: 91.0..=98.0,
            runs: 1_500,
            trial: Box::new(move |random| {
                let (low, high) = around.interval(&around.values(random), Confidence::default())?;
                Some((low..=high).contains(&around.effect_at_end()))
            }),
        }
    });
    let effective = [(8, 4, 0.0), (12, 12, 0.6), (24, 12, 0.8), (60, 24, 0.3)].map(still).map(|around| Check {
        subject: "Plans",
        claim: "a plan that does nothing is called effective",
        case: format!("{}, rising all along", around.case()),
        promise: 0.0..=4.5,
        runs: 1_500,
        trial: Box::new(move |random| Some(around.is_effective(&around.values(random), Confidence::default()))),
    });
    let faded = [(8, 4, 0.0), (12, 12, 0.0), (24, 12, 0.3), (24, 12, 0.6)].map(still).map(|around| Check {
        subject: "Plans",
        claim: "the effect of a plan that does nothing is said to have faded",
        case: format!("{}, rising all along", around.case()),
        promise: 0.0..=4.5,
        runs: 500,
        trial: Box::new(move |random| around.is_faded(&around.values(random))),
    });
    let lasting = [(12, 12, 0.0), (24, 12, 0.3)].map(still).map(|around| Around { jump: 2.5, ..around });
    let lasting = lasting.map(|around| Check {
        subject: "Plans",
        claim: "a change of the level that lasts is said to have faded",
        case: format!("{}, a step of 2.5", around.case()),
        promise: 0.0..=5.0,
        runs: 500,
        trial: Box::new(move |random| around.is_faded(&around.values(random))),
    });
    held.into_iter().chain(effective).chain(faded).chain(lasting).collect()
}
