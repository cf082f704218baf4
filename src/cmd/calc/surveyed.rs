//! The kinds of calculation about the parts of a survey and about scores found from samples: their inputs, and the formula
//! each calls.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::input;
use super::kinds::{read, written};
use crate::formula::drivers::{Cases, MOST_DRIVERS};
use crate::formula::funnel::FunnelInput;
use crate::formula::mix::{PartShare, Wave};
use crate::formula::parts::PartCounts;
use crate::formula::score_interval::{ContactItem, CountedItem, ScoredCount};

/// A part's figure and number of answers; either may be missing.
type Cell = (Option<f64>, Option<f64>);

#[derive(Debug, Deserialize)]
struct Standardised {
    before: BTreeMap<String, Cell>,
    after: BTreeMap<String, Cell>,
    confidence: Option<f64>,
}

/// The parts that are there.
fn wave(cells: BTreeMap<String, Cell>) -> Result<Wave, String> {
    let mut wave = Wave::new();
    for (name, (percent, n)) in cells {
        if let Some((percent, n)) = percent.zip(n.filter(|n| *n > 0.0)) {
            percentage(&name, percent)?;
            wave.insert(name, PartShare { percent, n, weight: n });
        }
    }
    Ok(wave)
}

fn percentage(name: &str, value: f64) -> Result<(), String> {
    let share = (0.0..=100.0).contains(&value);
    if share { Ok(()) } else { Err(format!("the value of `{name}` must lie between 0 and 100")) }
}

/// The change between two waves at one mix.
pub(super) fn standardised(input: Value) -> Result<Value, String> {
    let input: Standardised = read(input)?;
    let confidence = input::confidence(input.confidence)?;
    written(&crate::formula::mix::standardised(&wave(input.before)?, &wave(input.after)?, confidence))
}

#[derive(Debug, Deserialize)]
struct Parts {
    method: PartMethod,
    #[serde(rename = "parts")]
    counts: BTreeMap<String, Vec<Option<f64>>>,
    confidence: Option<f64>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum PartMethod {
    Csat,
    Nps,
}

/// The counts of one part; a part whose count is missing, or that has no answers, is absent.
fn part(method: PartMethod, name: &str, counts: &[Option<f64>]) -> Result<PartCounts, String> {
    match (method, counts) {
        (PartMethod::Csat, [Some(_), Some(n)]) if *n <= 0.0 => Ok(PartCounts::top(0.0, 0.0)),
        (PartMethod::Csat, [_, None] | [None, _]) => Ok(PartCounts::top(0.0, 0.0)),
        (PartMethod::Nps, [_, _, _]) if counts.iter().any(Option::is_none) => Ok(PartCounts::nps(0.0, 0.0, 0.0)),
        _ if counts.iter().flatten().any(|count| *count < 0.0) => {
            Err(format!("the counts of `{name}` must be zero or more"))
        }
        (PartMethod::Csat, [Some(top), Some(n)]) if top > n => {
            Err(format!("`{name}` has more top answers than answers"))
        }
        (PartMethod::Csat, [Some(top), Some(n)]) => Ok(PartCounts::top(*top, *n)),
        (PartMethod::Nps, [Some(promoters), Some(passives), Some(detractors)]) => {
            Ok(PartCounts::nps(*promoters, *passives, *detractors))
        }
        (PartMethod::Csat, _) => Err(format!("`{name}` must be [top answers, answers]")),
        (PartMethod::Nps, _) => Err(format!("`{name}` must be [promoters, passives, detractors]")),
    }
}

/// Parts against the rest.
pub(super) fn parts(input: Value) -> Result<Value, String> {
    let input: Parts = read(input)?;
    let counts: Result<BTreeMap<String, PartCounts>, String> = input
        .counts
        .into_iter()
        .map(|(name, counts)| part(input.method, &name, &counts).map(|counts| (name, counts)))
        .collect();
    written(&crate::formula::parts::parts(&counts?, input::confidence(input.confidence)?))
}

#[derive(Debug, Deserialize)]
struct Funnel {
    parts: BTreeMap<String, Cell>,
    confidence: Option<f64>,
}

/// A funnel.
pub(super) fn funnel(input: Value) -> Result<Value, String> {
    let input: Funnel = read(input)?;
    let mut parts = BTreeMap::new();
    for (name, (value, n)) in input.parts {
        value.map_or(Ok(()), |value| percentage(&name, value))?;
        parts.insert(name, FunnelInput { value, n, weight: n });
    }
    written(&crate::formula::funnel::funnel(&parts, input::confidence(input.confidence)?))
}

#[derive(Debug, Deserialize)]
struct Counts {
    items: Vec<CountsItem>,
    population: Option<f64>,
    confidence: Option<f64>,
}

#[derive(Debug, Deserialize)]
struct CountsItem {
    id: Value,
    weight: Option<f64>,
    scores: Vec<f64>,
    counts: Vec<Option<f64>>,
}

impl CountsItem {
    fn counted(self) -> Result<CountedItem, String> {
        let id = named(&self.id);
        if self.scores.len() != self.counts.len() {
            return Err(format!("{} scores but {} counts of `{id}`", self.scores.len(), self.counts.len()));
        }
        let answers = self.scores.iter().zip(&self.counts);
        let answers: Vec<ScoredCount> =
            answers.map(|(score, count)| ScoredCount { score: *score, count: count.unwrap_or(0.0) }).collect();
        if answers.iter().any(|answer| answer.count < 0.0) {
            return Err(format!("the counts of `{id}` must be zero or more"));
        }
        answers.iter().try_for_each(|answer| percentage(&id, answer.score))?;
        Ok(CountedItem { weight: weight(&id, self.weight)?, id, answers })
    }
}

/// An id written as text or number.
fn named(id: &Value) -> String {
    id.as_str().map_or_else(|| id.to_string(), str::to_owned)
}

fn weight(id: &str, weight: Option<f64>) -> Result<f64, String> {
    let weight = weight.unwrap_or(1.0);
    if weight >= 0.0 { Ok(weight) } else { Err(format!("the weight of `{id}` must be zero or more")) }
}

/// A score from counts.
pub(super) fn score_counts(input: Value) -> Result<Value, String> {
    let input: Counts = read(input)?;
    let items = input.items.into_iter().map(CountsItem::counted).collect::<Result<Vec<_>, _>>()?;
    let mut seen = std::collections::BTreeSet::new();
    if let Some(twice) = items.iter().find(|item| !seen.insert(item.id.as_str())) {
        return Err(format!("two items are called `{}`", twice.id));
    }
    let population = population(input.population)?;
    written(&crate::formula::score_interval::score_counts(&items, population, input::confidence(input.confidence)?))
}

fn population(population: Option<f64>) -> Result<Option<f64>, String> {
    match population {
        Some(population) if population <= 0.0 => Err("the population must be above 0".to_owned()),
        population => Ok(population),
    }
}

#[derive(Debug, Deserialize)]
struct Contacts {
    items: Vec<ContactsItem>,
    #[serde(rename = "contacts")]
    rows: Vec<Vec<Option<f64>>>,
    population: Option<f64>,
    confidence: Option<f64>,
}

#[derive(Debug, Deserialize)]
struct ContactsItem {
    id: Value,
    weight: Option<f64>,
}

/// A score from contacts.
pub(super) fn score_contacts(input: Value) -> Result<Value, String> {
    let input: Contacts = read(input)?;
    let mut items = Vec::with_capacity(input.items.len());
    for item in input.items {
        let id = named(&item.id);
        items.push(ContactItem { weight: weight(&id, item.weight)?, id });
    }
    if let Some(row) = input.rows.iter().find(|row| row.len() != items.len()) {
        return Err(format!("a contact has {} answers, but there are {} items", row.len(), items.len()));
    }
    input.rows.iter().flatten().flatten().try_for_each(|score| percentage("a contact", *score))?;
    let (population, confidence) = (population(input.population)?, input::confidence(input.confidence)?);
    written(&crate::formula::score_interval::score_contacts(&items, &input.rows, population, confidence))
}

#[derive(Debug, Deserialize)]
struct Drivers {
    y: Vec<Option<f64>>,
    x: BTreeMap<String, Vec<Option<f64>>>,
}

/// Drivers of a rating.
pub(super) fn drivers(input: Value) -> Result<Value, String> {
    let input: Drivers = read(input)?;
    if input.x.is_empty() || input.x.len() > MOST_DRIVERS {
        return Err(format!("expected one driver to {MOST_DRIVERS}, not {}", input.x.len()));
    }
    if let Some((name, column)) = input.x.iter().find(|(_, column)| column.len() != input.y.len()) {
        return Err(format!("{} ratings but {} values of `{name}`", input.y.len(), column.len()));
    }
    let case = |(at, y): (usize, &Option<f64>)| -> Option<Vec<f64>> {
        std::iter::once(*y).chain(input.x.values().map(|column| column[at])).collect()
    };
    let mut cases = Cases::new(input.x.len(), usize::MAX);
    input.y.iter().enumerate().filter_map(case).for_each(|case| cases.push(1.0, &case));
    let names: Vec<String> = input.x.keys().cloned().collect();
    written(&crate::formula::drivers::drivers(&names, &cases))
}
