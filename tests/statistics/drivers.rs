//! Drivers of a rating: ranges of their shares, an order among equal ones, what goes with nothing.

use auditbook::formula::distribution::Confidence;
use auditbook::formula::drivers::{Cases, drivers, judged};
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

use crate::check::Check;
use crate::noise::normal;

/// How strongly each driver enters a rating, and how alike the drivers are.
#[derive(Clone, Copy)]
struct Making {
    weights: [f64; 3],
    alike: f64,
}

/// `n` ratings from 1 to 5 that are made of three answers from 1 to 5 and noise.
fn cases(random: &mut impl Rng, n: usize, making: Making) -> Cases {
    let step = |value: f64| (1.1 * value + 3.8).round().clamp(1.0, 5.0);
    let spread = making.weights.iter().map(|weight| weight * weight).sum::<f64>() + 1.0;
    let mut cases = Cases::new(3, usize::MAX);
    for _ in 0..n {
        let shared = normal(random);
        let mut answers = [0.0; 4];
        let mut rating = normal(random);
        for (at, weight) in making.weights.iter().enumerate() {
            let answer = making.alike.sqrt() * shared + (1.0 - making.alike).sqrt() * normal(random);
            rating += weight * answer;
            answers[at + 1] = step(answer);
        }
        answers[0] = step(rating / spread.sqrt());
        cases.push(1.0, &answers);
    }
    cases
}

/// The shares among all there are, as 300,000 of them tell.
fn truth(making: Making) -> Vec<f64> {
    let mut random = ChaCha8Rng::seed_from_u64(20_260_630);
    let names: Vec<String> = (0..3).map(|at| at.to_string()).collect();
    drivers(&names, &cases(&mut random, 300_000, making)).share.into_values().flatten().collect()
}

pub(crate) fn checks() -> Vec<Check> {
    const EQUAL: Making = Making { weights: [0.4, 0.4, 0.4], alike: 0.3 };
    const UNEQUAL: Making = Making { weights: [0.7, 0.4, 0.0], alike: 0.3 };
    let held = [
        (EQUAL, 60, "equal"),
        (EQUAL, 300, "equal"),
        (UNEQUAL, 60, "unequal, one of nothing"),
        (UNEQUAL, 300, "unequal, one of nothing"),
    ];
    let held = held.map(|(making, n, called)| {
        let truth = std::sync::OnceLock::new();
        Check {
            subject: "Drivers",
            claim: "the 95 % ranges of all shares hold them together",
            case: format!("{n} respondents, 3 drivers, {called}"),
            promise: 93.0..=99.5,
            runs: 2_000,
            trial: Box::new(move |random| {
                let shares = truth.get_or_init(|| self::truth(making));
                let told = judged(&cases(random, n, making), Confidence::default()).drivers.ok()?;
                // Shares are read in whole percent.
                let holds = |(share, driver): (&f64, &auditbook::formula::drivers::JudgedDriver)| {
                    (driver.low - 0.005..=driver.high + 0.005).contains(share)
                };
                Some(shares.iter().zip(&told).all(holds))
            }),
        }
    });
    let ordered = [60, 150, 500].map(|n| Check {
        subject: "Drivers",
        claim: "one of equal drivers is said to count for more",
        case: format!("{n} respondents, 3 drivers"),
        promise: 0.0..=5.0,
        runs: 2_000,
        trial: Box::new(move |random| {
            let told = judged(&cases(random, n, EQUAL), Confidence::default()).drivers.ok()?;
            Some(told.iter().any(|driver| !driver.ahead_of.is_empty()))
        }),
    });
    let nothing = Check {
        subject: "Drivers",
        claim: "answers are said to go with a rating although none does",
        case: "100 respondents, 3 drivers".to_owned(),
        promise: 0.0..=6.0,
        runs: 4_000,
        trial: Box::new(|random| {
            let cases = cases(random, 100, Making { weights: [0.0; 3], alike: 0.3 });
            Some(judged(&cases, Confidence::default()).drivers.is_ok())
        }),
    };
    let against = Check {
        subject: "Drivers",
        claim: "answers are said to go against a rating that they have nothing to do with",
        case: "200 respondents, 6 drivers, one of which makes the rating".to_owned(),
        promise: 0.0..=5.5,
        runs: 120,
        trial: Box::new(|random| {
            let mut cases = Cases::new(6, usize::MAX);
            for _ in 0..200 {
                let answers: Vec<f64> = (0..6).map(|_| normal(random)).collect();
                let rating = 0.5 * answers[0] + normal(random);
                cases.push(1.0, &[vec![rating], answers].concat());
            }
            let told = judged(&cases, Confidence::default()).drivers.ok()?;
            Some(told.iter().any(|driver| driver.against))
        }),
    };
    let found = Check {
        subject: "Drivers",
        claim: "the strongest driver is said to count for more than one of nothing",
        case: "300 respondents, 3 drivers, unequal".to_owned(),
        promise: 90.0..=100.0,
        runs: 1_000,
        trial: Box::new(|random| {
            let told = judged(&cases(random, 300, UNEQUAL), Confidence::default()).drivers.ok();
            Some(told.is_some_and(|told| told[0].ahead_of.contains(&2)))
        }),
    };
    held.into_iter().chain(ordered).chain([nothing, against, found]).collect()
}
