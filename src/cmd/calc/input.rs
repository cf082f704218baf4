//! The inputs of `calc` as JSON: what each kind may be given and what is assumed where a key is missing or null.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Map, Number, Value};

use crate::formula::answers::Range;
use crate::formula::distribution::Confidence;
use crate::formula::interval::Interval;
use crate::formula::spc::Improvement;
use crate::formula::survey::AnswerCounts;

/// Input of `checklist`.
#[derive(Debug, Deserialize)]
pub(super) struct Checklist {
    pub(super) items: Vec<Item>,
    pub(super) critical_policy: Option<Policy>,
    pub(super) section_weights: Option<BTreeMap<String, Option<f64>>>,
}

/// An item of a checklist: `score` points out of `max`, null for n/a.
#[derive(Debug, Deserialize)]
pub(super) struct Item {
    pub(super) id: Value,
    pub(super) section: Option<String>,
    pub(super) weight: Option<f64>,
    pub(super) score: Option<f64>,
    pub(super) max: Option<f64>,
    pub(super) critical: Option<bool>,
}

/// What a failed critical item does.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Policy {
    Fail,
    Zero,
}

/// Input of `csat`, `ces` and `nps`.
#[derive(Debug, Deserialize)]
pub(super) struct Survey {
    pub(super) responses: Vec<Value>,
    pub(super) weights: Option<Vec<Option<f64>>>,
    pub(super) scale: Option<(f64, f64)>,
    pub(super) top_from: Option<f64>,
    pub(super) confidence: Option<f64>,
}

/// Input of `survey_change`.
#[derive(Debug, Deserialize)]
pub(super) struct Change {
    pub(super) metric: Metric,
    pub(super) previous: Vec<Value>,
    pub(super) current: Vec<Value>,
    pub(super) scale: Option<(f64, f64)>,
    pub(super) top_from: Option<f64>,
    pub(super) confidence: Option<f64>,
}

/// The survey figure that changes.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Metric {
    Csat,
    Ces,
    Nps,
}

/// Dated values, side by side.
#[derive(Debug, Deserialize)]
pub(super) struct Series {
    dates: Vec<Date>,
    values: Vec<Option<f64>>,
    #[serde(alias = "period", alias = "interval")]
    every: Option<Every>,
}

/// Input of `seasonal_trend`.
#[derive(Debug, Deserialize)]
pub(super) struct Seasonal {
    pub(super) values: Vec<Option<f64>>,
    pub(super) period: Option<Count>,
    pub(super) confidence: Option<f64>,
}

/// Input of `kappa` and `ac1`.
#[derive(Debug, Deserialize)]
pub(super) struct Kappa {
    pub(super) rater_a: Vec<Value>,
    pub(super) rater_b: Vec<Value>,
    pub(super) categories: Option<Vec<Value>>,
    pub(super) confidence: Option<f64>,
}

/// Input of `krippendorff`.
#[derive(Debug, Deserialize)]
pub(super) struct Krippendorff {
    pub(super) ratings_by_rater: Vec<Vec<Value>>,
    pub(super) levels: Option<Vec<Level>>,
}

/// A level of measurement.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Level {
    Nominal,
    Ordinal,
    Interval,
}

/// Input of `pareto`.
#[derive(Debug, Deserialize)]
pub(super) struct Pareto {
    pub(super) counts: Map<String, Value>,
    pub(super) threshold_pct: Option<f64>,
}

/// Which way is better, in the words of the charts or of the metrics.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Way {
    #[serde(alias = "higher", alias = "up")]
    Increase,
    #[serde(alias = "lower", alias = "down")]
    Decrease,
    Neutral,
}

impl From<Way> for Improvement {
    fn from(way: Way) -> Self {
        match way {
            Way::Increase => Self::Increase,
            Way::Decrease => Self::Decrease,
            Way::Neutral => Self::Neutral,
        }
    }
}

/// How often a series has a point.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Every {
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

impl From<Every> for Interval {
    fn from(every: Every) -> Self {
        match every {
            Every::Day => Self::Day,
            Every::Week => Self::Week,
            Every::Month => Self::Month,
            Every::Quarter => Self::Quarter,
            Every::Year => Self::Year,
        }
    }
}

/// A whole number of things, also when written as `12.0`.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(try_from = "Number")]
pub(super) struct Count(pub(super) u32);

impl TryFrom<Number> for Count {
    type Error = String;

    fn try_from(number: Number) -> Result<Self, String> {
        let whole = number.as_f64().filter(|value| value.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(value));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be in range and whole")]
        whole.map(|value| Self(value as u32)).ok_or_else(|| format!("`{number}` is not a whole number"))
    }
}

/// A date, `2025-03-14`; a time after it is ignored.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Date(pub(super) NaiveDate);

impl TryFrom<String> for Date {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        parse_date(&text).map(Self)
    }
}

pub(super) fn parse_date(text: &str) -> Result<NaiveDate, String> {
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    day.parse().map_err(|_| format!("`{text}` is not a date, expected YYYY-MM-DD"))
}

impl Series {
    /// The values with their dates; fails when there are more of one than of the other.
    pub(super) fn dated(&self) -> Result<Vec<(NaiveDate, Option<f64>)>, String> {
        let (dates, values) = (self.dates.len(), self.values.len());
        if dates != values {
            return Err(format!("{dates} dates but {values} values"));
        }
        Ok(self.dates.iter().map(|date| date.0).zip(self.values.iter().copied()).collect())
    }

    /// How often the series has a point, as said.
    pub(super) fn every(&self) -> Option<Interval> {
        self.every.map(Into::into)
    }

    /// How often the series has a point: as said, else months, else the coarsest finer period without two values in one.
    pub(super) fn interval(&self) -> Interval {
        if let Some(every) = self.every {
            return every.into();
        }
        let apart = |interval: &Interval| {
            let mut positions: Vec<i64> = self.dates.iter().map(|date| interval.position(date.0)).collect();
            positions.sort_unstable();
            positions.windows(2).all(|pair| pair[0] != pair[1])
        };
        [Interval::Month, Interval::Week, Interval::Day].into_iter().find(apart).unwrap_or_default()
    }
}

/// The confidence level asked for, 0.95 where none is.
pub(super) fn confidence(level: Option<f64>) -> Result<Confidence, String> {
    level.map_or(Ok(Confidence::default()), |level| {
        Confidence::new(level).ok_or_else(|| format!("confidence must lie between 0 and 1, not `{level}`"))
    })
}

/// Responses tallied on a scale; whatever is not a number counts as excluded.
pub(super) fn answers(responses: &[Value], scale: Range) -> AnswerCounts {
    AnswerCounts::of(scale, responses.iter().map(Value::as_f64))
}
