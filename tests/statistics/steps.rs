//! One change of level: named where there is none, and where there is one.

use auditbook::formula::spc::{ChartOptions, control_chart};
use rand::Rng;

use crate::charts::months;
use crate::check::Check;
use crate::noise::carried_over;

/// `length` values with `carry`, a slope of `a_month`, and a step of `step` after a third of them, all in standard deviations.
#[derive(Clone, Copy)]
struct Course {
    length: usize,
    carry: f64,
    a_month: f64,
    step: f64,
}

impl Course {
    fn values(self, random: &mut impl Rng) -> Vec<f64> {
        let at = |nth: usize| self.a_month * nth as f64 + if nth >= self.length / 3 { self.step } else { 0.0 };
        carried_over(random, self.length, self.carry)
            .into_iter()
            .enumerate()
            .map(|(nth, value)| value + at(nth))
            .collect()
    }

    fn says(self) -> String {
        let Self { length, carry, a_month, step } = self;
        format!("{length} single values, φ {carry}, {a_month} a month, a step of {step}")
    }

    fn check(self, claim: &'static str, promise: std::ops::RangeInclusive<f64>) -> Check {
        Check {
            subject: "Charts",
            claim,
            case: self.says(),
            promise,
            runs: 5_000,
            trial: Box::new(move |random| {
                let chart = control_chart(&months(&self.values(random), None), &ChartOptions::default()).unwrap();
                Some(chart.step.is_some())
            }),
        }
    }
}

pub(crate) fn checks() -> Vec<Check> {
    let course = |length, carry, a_month, step| Course { length, carry, a_month, step };
    let nothing = [
        (course(36, 0.0, 0.0, 0.0), 1.0),
        (course(24, 0.6, 0.0, 0.0), 8.0),
        (course(48, 0.6, 0.0, 0.0), 5.0),
        (course(48, 0.8, 0.0, 0.0), 5.0),
        (course(24, 0.0, 0.1, 0.0), 7.0),
        (course(48, 0.0, 0.05, 0.0), 5.0),
        (course(48, 0.0, 0.1, 0.0), 5.0),
    ];
    let nothing =
        nothing.map(|(course, most)| course.check("one change of level is named where there is none", 0.0..=most));
    let there = [course(36, 0.0, 0.0, 4.0), course(48, 0.0, 0.0, 4.0)]
        .map(|course| course.check("one change of level is named where there is one", 70.0..=100.0));
    nothing.into_iter().chain(there).collect()
}
