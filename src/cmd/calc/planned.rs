//! The kinds of calculation about plans, time to resolution, agreement and samples: their inputs, and the formula each calls.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::input::{self, Count};
use super::kinds::{ratings, read, written};
use crate::formula::agreement;
use crate::formula::decompose::{Share, decompose as explained};
use crate::formula::its::{Interrupted, interrupted};
use crate::formula::sample::{self, Difference};
use crate::formula::survival::{Spell, kaplan_meier};

/// A longer season has so many effects that fitting them takes minutes.
const LONGEST_SEASON: usize = 120;

#[derive(Debug, Deserialize)]
struct Its {
    values: Vec<Option<f64>>,
    change: Count,
    season: Option<Count>,
    confidence: Option<f64>,
}

/// What a change did to a series.
pub(super) fn its(input: Value) -> Result<Value, String> {
    let input: Its = read(input)?;
    let season = input.season.map(|season| season.0 as usize);
    let change = input.change.0 as usize;
    let before = input.values.iter().take(change).flatten().count();
    if season.is_some_and(|season| season < 1 || (season > LONGEST_SEASON && before / 2 >= season)) {
        return Err(format!("season must lie between 1 and {LONGEST_SEASON}"));
    }
    let series = Interrupted { values: input.values, change, season };
    written(&interrupted(&series, input::confidence(input.confidence)?))
}

#[derive(Debug, Deserialize)]
struct Cases {
    durations: Vec<f64>,
    closed: Vec<bool>,
    confidence: Option<f64>,
}

/// Time to resolution with open cases.
pub(super) fn km(input: Value) -> Result<Value, String> {
    let input: Cases = read(input)?;
    let (durations, closed) = (input.durations.len(), input.closed.len());
    if durations != closed {
        return Err(format!("{durations} durations but {closed} closed"));
    }
    if let Some(negative) = input.durations.iter().find(|duration| **duration < 0.0) {
        return Err(format!("a duration must be zero or more, not `{negative}`"));
    }
    let spells = input.durations.into_iter().zip(input.closed).map(|(duration, ended)| Spell { duration, ended });
    written(&kaplan_meier(&spells.collect::<Vec<_>>(), input::confidence(input.confidence)?))
}

/// Cohen's kappa of two raters.
pub(super) fn kappa(input: Value) -> Result<Value, String> {
    let input: input::Kappa = read(input)?;
    let (pairs, categories) = ratings(&input)?;
    written(&agreement::kappa(&pairs, categories, input::confidence(input.confidence)?))
}

/// Gwet's AC1 of two raters.
pub(super) fn ac1(input: Value) -> Result<Value, String> {
    let input: input::Kappa = read(input)?;
    let (pairs, categories) = ratings(&input)?;
    written(&agreement::ac1(&pairs, categories, input::confidence(input.confidence)?))
}

#[derive(Debug, Deserialize)]
struct SampleSize {
    population: Option<f64>,
    margin: f64,
    confidence: Option<f64>,
}

/// How many to review for a margin.
pub(super) fn sample_size(input: Value) -> Result<Value, String> {
    let input: SampleSize = read(input)?;
    if input.population.is_some_and(|population| population < 0.0 || population.fract() != 0.0) {
        return Err("population must be a whole number, zero or more".to_owned());
    }
    let size = sample::sample_size(input.population, input.margin, input::confidence(input.confidence)?);
    size.map(|size| json!({ "n": whole(size) })).ok_or_else(|| "margin must be above 0".to_owned())
}

#[derive(Debug, Deserialize)]
struct TwoShares {
    p1: f64,
    p2: f64,
    power: f64,
    confidence: Option<f64>,
}

/// How many a group to tell two shares apart.
pub(super) fn power(input: Value) -> Result<Value, String> {
    let input: TwoShares = read(input)?;
    let difference = Difference { from: input.p1, to: input.p2 };
    let size = sample::sample_to_detect(difference, input.power, input::confidence(input.confidence)?);
    let why = "p1 and p2 must differ and lie between 0 and 100, and power between 0 and 1";
    size.map(|size| json!({ "n": whole(size) })).ok_or_else(|| why.to_owned())
}

/// A count as JSON writes it.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole, not negative; larger than any population saturates"
)]
fn whole(size: f64) -> u64 {
    size as u64
}

#[derive(Debug, Deserialize)]
struct Sides {
    before: BTreeMap<String, (Option<f64>, Option<f64>)>,
    after: BTreeMap<String, (Option<f64>, Option<f64>)>,
}

/// The parts of one side that are there.
fn side(cells: &BTreeMap<String, (Option<f64>, Option<f64>)>) -> BTreeMap<String, Share> {
    let present = |(name, (value, n)): (&String, &(Option<f64>, Option<f64>))| {
        let share = Share { value: (*value)?, n: n.filter(|n| *n > 0.0)? };
        Some((name.clone(), share))
    };
    cells.iter().filter_map(present).collect()
}

/// Why a figure with parts moved.
pub(super) fn decompose(input: Value) -> Result<Value, String> {
    let input: Sides = read(input)?;
    let names = input.before.keys().chain(input.after.keys());
    written(&explained(names, &side(&input.before), &side(&input.after)))
}
