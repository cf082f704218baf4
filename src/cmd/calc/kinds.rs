//! The kinds of calculation: each reads its input, calls its formula and returns the result as JSON.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::input::{self, Metric, Policy};
use super::{charted, planned, surveyed};
use crate::formula::agreement::{Level, krippendorff};
use crate::formula::answers::Range;
use crate::formula::checklist::{CriticalPolicy, ScoredItem, score};
use crate::formula::pareto::{THRESHOLD, pareto};
use crate::formula::survey::{AnswerCounts, CES_SCALE, CES_TOP, CSAT_SCALE, CSAT_TOP, NPS_SCALE, nps, top_box};
use crate::formula::survey_change::{nps_change, top_box_change};
use crate::formula::trend::seasonal_trend;

/// A calculation: the JSON of its input to the JSON of its result, or why there is none.
pub(super) type Calculate = fn(Value) -> Result<Value, String>;

/// Every kind by name, sorted.
pub(super) const KINDS: &[(&str, Calculate)] = &[
    ("ac1", planned::ac1),
    ("ces", |input| share(input, CES_SCALE, CES_TOP)),
    ("checklist", checklist),
    ("csat", |input| share(input, CSAT_SCALE, CSAT_TOP)),
    ("decompose", planned::decompose),
    ("drivers", surveyed::drivers),
    ("forecast", charted::forecast),
    ("funnel", surveyed::funnel),
    ("its", planned::its),
    ("kappa", planned::kappa),
    ("km", planned::km),
    ("krippendorff", alpha),
    ("nps", promoters),
    ("pareto", vital_few),
    ("parts", surveyed::parts),
    ("power", planned::power),
    ("sample_size", planned::sample_size),
    ("score_contacts", surveyed::score_contacts),
    ("score_counts", surveyed::score_counts),
    ("seasonal_trend", seasonal),
    ("spc", charted::spc),
    ("standardised", surveyed::standardised),
    ("survey_change", change),
    ("trend", charted::trend),
];

/// How the reason begins why an input could not be read.
pub(super) const NOT_READ: &str = "input: ";

pub(super) fn read<T: DeserializeOwned>(input: Value) -> Result<T, String> {
    serde_json::from_value(input).map_err(|error| format!("{NOT_READ}{error}"))
}

pub(super) fn written(result: &impl Serialize) -> Result<Value, String> {
    serde_json::to_value(result).map_err(|error| error.to_string())
}

pub(super) fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn checklist(input: Value) -> Result<Value, String> {
    let input: input::Checklist = read(input)?;
    let items = input.items.into_iter().map(scored_item).collect::<Result<Vec<_>, _>>()?;
    let section_weights: BTreeMap<String, f64> =
        input.section_weights.unwrap_or_default().into_iter().filter_map(|(id, weight)| Some((id, weight?))).collect();
    let policy = match input.critical_policy {
        Some(Policy::Zero) => CriticalPolicy::Zero,
        Some(Policy::Fail) | None => CriticalPolicy::Fail,
    };
    written(&score(&items, &section_weights, policy).map_err(said)?)
}

fn scored_item(item: input::Item) -> Result<ScoredItem, String> {
    let id = item.id.as_str().map_or_else(|| item.id.to_string(), str::to_owned);
    let max = item.max.unwrap_or(1.0);
    if !(max > 0.0 && max.is_finite()) {
        return Err(format!("the maximum of `{id}` must be above 0"));
    }
    Ok(ScoredItem {
        section: item.section,
        weight: item.weight.unwrap_or(1.0),
        score: item.score.map(|score| score / max),
        critical: item.critical.unwrap_or(false),
        id,
    })
}

fn counted(input: &input::Survey, scale: Range) -> Result<AnswerCounts, String> {
    let Some(weights) = &input.weights else { return Ok(input::answers(&input.responses, scale)) };
    if weights.len() != input.responses.len() {
        return Err(format!("{} responses but {} weights", input.responses.len(), weights.len()));
    }
    let mut counts = AnswerCounts::new(scale);
    for (response, weight) in input.responses.iter().zip(weights) {
        counts.add(response.as_f64(), weight.unwrap_or(0.0));
    }
    Ok(counts)
}

fn range((min, max): (f64, f64)) -> Range {
    Range::new(min, max)
}

fn share(input: Value, scale: Range, top: f64) -> Result<Value, String> {
    let input: input::Survey = read(input)?;
    let counts = counted(&input, input.scale.map_or(scale, range))?;
    written(&top_box(&counts, input.top_from.unwrap_or(top), input::confidence(input.confidence)?))
}

fn promoters(input: Value) -> Result<Value, String> {
    let input: input::Survey = read(input)?;
    written(&nps(&counted(&input, NPS_SCALE)?, input::confidence(input.confidence)?))
}

fn change(input: Value) -> Result<Value, String> {
    let input: input::Change = read(input)?;
    let confidence = input::confidence(input.confidence)?;
    let (scale, top) = match input.metric {
        Metric::Csat => (input.scale.map_or(CSAT_SCALE, range), input.top_from.unwrap_or(CSAT_TOP)),
        Metric::Ces => (input.scale.map_or(CES_SCALE, range), input.top_from.unwrap_or(CES_TOP)),
        Metric::Nps => {
            let (previous, current) =
                (input::answers(&input.previous, NPS_SCALE), input::answers(&input.current, NPS_SCALE));
            return written(&nps_change(&previous, &current, confidence));
        }
    };
    let (previous, current) = (input::answers(&input.previous, scale), input::answers(&input.current, scale));
    written(&top_box_change(&previous, &current, top, confidence))
}

fn seasonal(input: Value) -> Result<Value, String> {
    let input: input::Seasonal = read(input)?;
    let period = input.period.map_or(12, |count| count.0 as usize);
    if period == 0 {
        return Err("period must be at least 1".to_owned());
    }
    written(&seasonal_trend(&input.values, period, input::confidence(input.confidence)?))
}

/// The pairs of category positions that two raters gave, and how many categories there are.
pub(super) fn ratings(input: &input::Kappa) -> Result<(Vec<(usize, usize)>, usize), String> {
    if input.rater_a.len() != input.rater_b.len() {
        return Err(format!("{} ratings by a but {} by b", input.rater_a.len(), input.rater_b.len()));
    }
    let occurring = || occurring(input.rater_a.iter().chain(&input.rater_b));
    let categories = input.categories.clone().unwrap_or_else(occurring);
    let position = |rating: &Value| {
        let found = categories.iter().position(|category| same(category, rating));
        found.ok_or_else(|| format!("`{rating}` is not among the categories"))
    };
    let mut pairs = Vec::with_capacity(input.rater_a.len());
    for (a, b) in input.rater_a.iter().zip(&input.rater_b) {
        if !a.is_null() && !b.is_null() {
            pairs.push((position(a)?, position(b)?));
        }
    }
    Ok((pairs, categories.len()))
}

fn alpha(input: Value) -> Result<Value, String> {
    let input: input::Krippendorff = read(input)?;
    let units = input.ratings_by_rater.first().map_or(0, Vec::len);
    if input.ratings_by_rater.iter().any(|rater| rater.len() != units) {
        return Err("every rater must have as many ratings, null where none was given".to_owned());
    }
    let numeric = input.ratings_by_rater.iter().flatten().all(|rating| rating.is_null() || rating.is_number());
    let names = occurring(input.ratings_by_rater.iter().flatten());
    let number = |rating: &Value| {
        if numeric {
            return rating.as_f64();
        }
        names.iter().zip(0_u32..).find(|(name, _)| same(name, rating)).map(|(_, index)| f64::from(index))
    };
    let ratings: Vec<Vec<Option<f64>>> =
        input.ratings_by_rater.iter().map(|rater| rater.iter().map(number).collect()).collect();
    let levels = input.levels.map_or_else(
        || vec![Level::Nominal, Level::Ordinal, Level::Interval],
        |levels| levels.into_iter().map(Into::into).collect(),
    );
    // Names have no order and no distance.
    let result: BTreeMap<&str, Option<f64>> = levels
        .into_iter()
        .map(|level| {
            (level.name(), if numeric || level == Level::Nominal { krippendorff(&ratings, level) } else { None })
        })
        .collect();
    written(&result)
}

impl From<input::Level> for Level {
    fn from(level: input::Level) -> Self {
        match level {
            input::Level::Nominal => Self::Nominal,
            input::Level::Ordinal => Self::Ordinal,
            input::Level::Interval => Self::Interval,
        }
    }
}

fn vital_few(input: Value) -> Result<Value, String> {
    let input: input::Pareto = read(input)?;
    let mut counts = Vec::with_capacity(input.counts.len());
    for (category, count) in input.counts {
        match count {
            Value::Null => {}
            Value::Number(number) => counts.push((category, number.as_f64().unwrap_or(f64::NAN))),
            _ => return Err(format!("the count of `{category}` is not a number")),
        }
    }
    written(&pareto(counts, input.threshold_pct.unwrap_or(THRESHOLD)).map_err(said)?)
}

/// Whether two ratings are one: numbers by value (`1` is `1.0`), all else as written.
#[expect(clippy::float_cmp, reason = "a rating is one of the categories or none, never nearly one")]
fn same(a: &Value, b: &Value) -> bool {
    match (a.as_f64(), b.as_f64()) {
        (Some(a), Some(b)) => a == b,
        _ => a == b,
    }
}

/// The ratings that occur, each once: numbers ascending, then names by letter.
fn occurring<'a>(ratings: impl Iterator<Item = &'a Value>) -> Vec<Value> {
    let mut distinct: Vec<Value> = Vec::new();
    for rating in ratings {
        if !rating.is_null() && !distinct.iter().any(|known| same(known, rating)) {
            distinct.push(rating.clone());
        }
    }
    distinct.sort_by(|a, b| match (a.as_f64(), b.as_f64()) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        (a_number, b_number) => {
            b_number.is_some().cmp(&a_number.is_some()).then_with(|| a.to_string().cmp(&b.to_string()))
        }
    });
    distinct
}
