//! Parts of a survey without a difference between them, and waves of another mix.

use std::collections::BTreeMap;

use auditbook::formula::distribution::Confidence;
use auditbook::formula::funnel::{FunnelInput, funnel};
use auditbook::formula::mix::{PartShare, Wave, standardised};
use auditbook::formula::parts::{PartCounts, parts, parts_said};
use rand::Rng;

use crate::check::Check;
use crate::noise::count;

/// A wave of 300 answers of three parts that weigh `weights` and have `shares`.
fn wave(random: &mut impl Rng, weights: [f64; 3], shares: [f64; 3]) -> Wave {
    let (mut left, mut weight_left) = (300.0, 1.0);
    let mut wave = Wave::new();
    for (at, (weight, share)) in weights.into_iter().zip(shares).enumerate() {
        let n = if at == 2 { left } else { count(random, left as u64, weight / weight_left) };
        (left, weight_left) = (left - n, weight_left - weight);
        if n > 0.0 {
            wave.insert(
                at.to_string(),
                PartShare { percent: 100.0 * count(random, n as u64, share) / n, n, weight: n },
            );
        }
    }
    wave
}

/// Answers that weigh differently.
#[derive(Default)]
struct Weighted {
    top: f64,
    all: f64,
    squares: f64,
}

impl Weighted {
    fn add(&mut self, top: f64, weight: f64) {
        self.top += top * weight;
        self.all += weight;
        self.squares += weight * weight;
    }

    fn part(&self) -> PartCounts {
        PartCounts::top(self.top, self.all).of_squares(self.squares)
    }
}

pub(crate) fn checks() -> Vec<Check> {
    let named = [(2, 60), (5, 40), (14, 60)].map(|(all, n)| Check {
        subject: "Parts",
        claim: "a part is said to differ although none does",
        case: format!("{all} parts of {n} answers, 80 %"),
        promise: 0.0..=5.5,
        runs: 10_000,
        trial: Box::new(move |random| {
            let part = |at: i32| (at.to_string(), PartCounts::top(count(random, n, 0.8), n as f64));
            let counts: BTreeMap<String, PartCounts> = (0..all).map(part).collect();
            Some(parts(&counts, Confidence::default()).parts.values().any(|part| part.named))
        }),
    });
    // Kinds of answers weigh differently, all of one part alike or every third of each.
    let weighted =
        [("parts of one weight each, from 1 to 4", true), ("answers of two weights", false)].map(|(how, by_part)| {
            Check {
                subject: "Parts",
                claim: "a part is said to differ although none does",
                case: format!("5 parts of 60 answers, 80 %, {how}"),
                promise: 0.0..=5.5,
                runs: 10_000,
                trial: Box::new(move |random| {
                    let part = |at: u32| {
                        let mut answers = Weighted::default();
                        let of_part = 1.0 + 0.75 * f64::from(at);
                        (0..60).for_each(|nth| {
                            let weight = if by_part {
                                of_part
                            } else if nth % 3 == 0 {
                                3.0
                            } else {
                                1.0
                            };
                            answers.add(count(random, 1, 0.8), weight);
                        });
                        (at.to_string(), answers.part())
                    };
                    let counts: BTreeMap<String, PartCounts> = (0..5).map(part).collect();
                    Some(parts(&counts, Confidence::default()).parts.values().any(|part| part.named))
                }),
            }
        });
    let recommended = [(5, 10_u32), (5, 30), (3, 100)].map(|(all, n)| Check {
        subject: "Parts",
        claim: "a part is said to differ although none does",
        case: format!("{all} parts of {n} answers, net promoter score 30"),
        promise: 0.0..=5.5,
        runs: 10_000,
        trial: Box::new(move |random| {
            let part = |at: i32| {
                let promoters = count(random, n.into(), 0.5);
                let detractors = count(random, u64::from(n) - promoters as u64, 0.4);
                (at.to_string(), PartCounts::nps(promoters, f64::from(n) - promoters - detractors, detractors))
            };
            let counts: BTreeMap<String, PartCounts> = (0..all).map(part).collect();
            Some(parts_said(&counts, Confidence::default()).parts.values().any(|part| part.named))
        }),
    });
    let found = Check {
        subject: "Parts",
        claim: "a part that differs by 20 points is named",
        case: "5 parts of 200 answers, 80 and 60 %, parts of one weight each, from 1 to 4".to_owned(),
        promise: 90.0..=100.0,
        runs: 4_000,
        trial: Box::new(|random| {
            let part = |at: u32| {
                let (weight, share) = (1.0 + 0.75 * f64::from(at), if at == 0 { 0.6 } else { 0.8 });
                let mut answers = Weighted::default();
                (0..200).for_each(|_| answers.add(count(random, 1, share), weight));
                (at.to_string(), answers.part())
            };
            let counts: BTreeMap<String, PartCounts> = (0..5).map(part).collect();
            Some(parts(&counts, Confidence::default()).parts["0"].named)
        }),
    };
    let funnels = [(8, 5.5), (30, 5.5), (140, 10.0)].map(|(all, most)| Check {
        subject: "Parts",
        claim: "a funnel names a part although none differs",
        case: format!("{all} parts of 30 to 500 answers, 80 %"),
        promise: 0.0..=most,
        runs: 4_000,
        trial: Box::new(move |random| {
            let mut part = |at: i32| {
                let n = 30 + count(random, 470, 0.01 * f64::from(at * 37 % 100)) as u64;
                let value = Some(100.0 * count(random, n, 0.8) / n as f64);
                (at.to_string(), FunnelInput { value, n: Some(n as f64), weight: Some(n as f64) })
            };
            let parts: BTreeMap<String, FunnelInput> = (0..all).map(&mut part).collect();
            Some(funnel(&parts, Confidence::default()).parts.values().any(|part| part.named))
        }),
    });
    let mix = Check {
        subject: "Parts",
        claim: "the mix is said to have changed although it did not",
        case: "3 parts, 300 answers a wave".to_owned(),
        promise: 0.0..=1.5,
        runs: 10_000,
        trial: Box::new(|random| {
            let mut wave = || wave(random, [0.5, 0.3, 0.2], [0.9, 0.7, 0.6]);
            standardised(&wave(), &wave(), Confidence::default()).mix_changed
        }),
    };
    let held = Check {
        subject: "Parts",
        claim: "the 95 % interval at one mix holds a change of nothing",
        case: "3 parts, 300 answers a wave, the best part falls from half to a fifth".to_owned(),
        promise: 93.0..=97.0,
        runs: 10_000,
        trial: Box::new(|random| {
            let shares = [0.9, 0.7, 0.6];
            let (before, after) = (wave(random, [0.5, 0.3, 0.2], shares), wave(random, [0.2, 0.3, 0.5], shares));
            let found = standardised(&before, &after, Confidence::default());
            Some((found.low?..=found.high?).contains(&0.0))
        }),
    };
    let named = named.into_iter().chain(weighted).chain(recommended).chain([found]);
    named.chain(funnels).chain([mix, held]).collect()
}
