//! Scores of checklists found from samples of contacts.

use auditbook::formula::distribution::Confidence;
use auditbook::formula::score_interval::{ContactItem, CountedItem, ScoredCount, score_contacts, score_counts};
use rand::Rng;

use crate::check::Check;
use crate::noise::normal;

/// A way of working that is simulated.
#[derive(Clone, Copy)]
struct Work {
    contacts: usize,
    items: usize,
    /// How much the items of one contact go together.
    together: f64,
}

/// One in ten contacts is answered "partly".
const PARTLY: f64 = 0.1;

impl Work {
    /// The mean of an item, from 0.6 to 0.95 over the items.
    fn mean(self, item: usize) -> f64 {
        if self.items == 1 { 0.9 } else { 0.6 + 0.35 * item as f64 / (self.items - 1) as f64 }
    }

    fn truth(self) -> f64 {
        100.0 * (0..self.items).map(|item| self.mean(item)).sum::<f64>() / self.items as f64
    }

    /// The answers of each contact.
    fn rows(self, random: &mut impl Rng) -> Vec<Vec<Option<f64>>> {
        // The point below which a standard normal number lies with this probability, above one half.
        let below = |share: f64| Confidence::new(2.0 * share - 1.0).unwrap().z();
        let bounds: Vec<(f64, f64)> = (0..self.items)
            .map(|item| self.mean(item) - PARTLY / 2.0)
            .map(|yes| (below(yes), below((yes + PARTLY).min(0.999_999))))
            .collect();
        let row = |_| {
            let shared = normal(random) * self.together.sqrt();
            let answer = |(yes, partly): &(f64, f64)| {
                let latent = shared + (1.0 - self.together).sqrt() * normal(random);
                Some(if latent < *yes {
                    100.0
                } else if latent < *partly {
                    50.0
                } else {
                    0.0
                })
            };
            bounds.iter().map(answer).collect()
        };
        (0..self.contacts).map(row).collect()
    }
}

fn counted(rows: &[Vec<Option<f64>>], items: usize) -> Vec<CountedItem> {
    let item = |at: usize| {
        let count = |score: f64| rows.iter().filter(|row| row[at] == Some(score)).count() as f64;
        let answers = [0.0, 50.0, 100.0].map(|score| ScoredCount { score, count: count(score) });
        CountedItem { id: at.to_string(), weight: 1.0, answers: answers.to_vec() }
    };
    (0..items).map(item).collect()
}

pub(crate) fn checks() -> Vec<Check> {
    let ways = [(30, 1, 0.0), (30, 16, 0.0), (30, 16, 0.2), (30, 16, 0.8), (15, 16, 0.8)];
    let of = ways.map(|(contacts, items, together)| Work { contacts, items, together });
    let checks = of.into_iter().flat_map(|work| {
        let case = format!("{} contacts, {} items, together {}", work.contacts, work.items, work.together);
        let counts = Check {
            subject: "Scores",
            claim: "the 95 % interval from counts holds the score of all",
            case: case.clone(),
            promise: 93.0..=100.0,
            runs: 4_000,
            trial: Box::new(move |random| {
                let items = counted(&work.rows(random), work.items);
                let found = score_counts(&items, None, Confidence::default());
                Some((found.low?..=found.high?).contains(&work.truth()))
            }),
        };
        let contacts = Check {
            subject: "Scores",
            claim: "the 95 % interval from contacts holds the score of all",
            case,
            promise: 93.0..=99.5,
            runs: 4_000,
            trial: Box::new(move |random| {
                let items: Vec<ContactItem> =
                    (0..work.items).map(|at| ContactItem { id: at.to_string(), weight: 1.0 }).collect();
                let found = score_contacts(&items, &work.rows(random), None, Confidence::default());
                Some((found.low?..=found.high?).contains(&work.truth()))
            }),
        };
        [counts, contacts]
    });
    checks.collect()
}
