//! Means of answers on a scale: how often their interval holds them; net promoter scores: whether a change is told.

use auditbook::formula::answers::{AnswerCounts, Range};
use auditbook::formula::distribution::Confidence;
use auditbook::formula::survey::{NPS_SCALE, mean_on_scale};
use auditbook::formula::survey_change::nps_change_said;
use rand::{Rng, RngExt as _};

use crate::check::Check;

/// How often each answer from 1 on is given, in percent.
struct Asked {
    called: &'static str,
    shares: &'static [u32],
    runs: u32,
}

impl Asked {
    fn scale(&self) -> Range {
        Range::new(1.0, self.shares.len() as f64)
    }

    fn mean(&self) -> f64 {
        self.shares.iter().zip(1_u32..).map(|(share, answer)| f64::from(share * answer) / 100.0).sum()
    }

    fn answer(&self, random: &mut impl Rng) -> f64 {
        let mut left = random.random_range(0..100_u32);
        let before = |share: &&u32| {
            let is_beyond = left >= **share;
            left = left.saturating_sub(**share);
            is_beyond
        };
        1.0 + self.shares.iter().take_while(before).count() as f64
    }
}

const EVEN: Asked = Asked { called: "answers from 1 to 5, mean 3", shares: &[20, 20, 20, 20, 20], runs: 10_000 };
const HIGH: Asked = Asked { called: "answers from 1 to 5, mean 4.3", shares: &[5, 5, 5, 25, 60], runs: 10_000 };
const APART: Asked = Asked { called: "answers 1 or 5, mean 4.2", shares: &[20, 0, 0, 0, 80], runs: 10_000 };
const EFFORT: Asked =
    Asked { called: "answers from 1 to 7, mean 5.4", shares: &[4, 4, 7, 10, 15, 25, 35], runs: 10_000 };

pub(crate) fn checks() -> Vec<Check> {
    let cases = [(EVEN, 10), (HIGH, 10), (HIGH, 50), (APART, 20), (APART, 100), (EFFORT, 30)];
    let held = cases.map(|(asked, n)| Check {
        subject: "Means",
        claim: "the 95 % interval of a mean of answers holds it",
        case: format!("{n} {}", asked.called),
        promise: 92.0..=99.5,
        runs: asked.runs,
        trial: Box::new(move |random| {
            let answers = AnswerCounts::of(asked.scale(), (0..n).map(|_| Some(asked.answer(random))));
            let (low, high) = mean_on_scale(&answers, Confidence::default())?;
            Some((low..=high).contains(&asked.mean()))
        }),
    });
    let weighted = Check {
        subject: "Means",
        claim: "the 95 % interval of a mean of answers holds it",
        case: format!("60 weighted {}, every third for three", HIGH.called),
        promise: 92.0..=99.5,
        runs: HIGH.runs,
        trial: Box::new(|random| {
            let mut answers = AnswerCounts::new(HIGH.scale());
            (0..60).for_each(|at| answers.add(Some(HIGH.answer(random)), if at % 3 == 0 { 3.0 } else { 1.0 }));
            let (low, high) = mean_on_scale(&answers, Confidence::default())?;
            Some((low..=high).contains(&HIGH.mean()))
        }),
    };
    let changes = [5, 10, 20, 40, 200].map(|n| Check {
        subject: "Means",
        claim: "a change of a net promoter score is told where there is none",
        case: format!("{n} answers a wave, half promoters, a fifth detractors"),
        promise: 0.0..=6.5,
        runs: 10_000,
        trial: Box::new(move |random| {
            let answer = |at: u32| {
                Some(match at {
                    0..5 => 10.0,
                    5..8 => 8.0,
                    _ => 3.0,
                })
            };
            let mut wave = || AnswerCounts::of(NPS_SCALE, (0..n).map(|_| answer(random.random_range(0..10_u32))));
            nps_change_said(&wave(), &wave(), Confidence::default()).significant
        }),
    });
    held.into_iter().chain([weighted]).chain(changes).collect()
}
