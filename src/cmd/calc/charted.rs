//! `calc spc`, `calc trend` and `calc forecast`: dated values in, their chart, trend or future out. Without `chart` or `method` they are drawn up
//! as plain charts of single values with trial limits and as Mann–Kendall's plain test.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;

use super::input::{Count, Date, Every, Series, Way, confidence, parse_date};
use super::kinds::{read, said, written};
use crate::formula::forecast::{self, Aim, Course, FARTHEST};
use crate::formula::season::SeasonChoice;
use crate::formula::spc::{Bounds, ChartKind, ChartOptions, ChartValue, Improvement, TwoOfThree, control_chart};
use crate::formula::trend::{self, Method, observations, trend_by};

/// Input of `spc` beside its series.
#[derive(Debug, Deserialize)]
struct Spc {
    #[serde(flatten)]
    series: Series,
    chart: Option<Kind>,
    n: Option<Vec<Option<f64>>>,
    per: Option<f64>,
    season: Option<Cycle>,
    bounds: Option<(Option<f64>, Option<f64>)>,
    improvement_direction: Option<Way>,
    target: Option<f64>,
    #[serde(alias = "baseline")]
    fix_after_n_points: Option<Count>,
    rebase: Option<Rebase>,
    screen_outliers: Option<bool>,
    two_of_three: Option<Near>,
}

/// Which chart.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Xmr,
    P,
    U,
}

/// Which season is looked for: a word, or how many periods it has.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Cycle {
    Word(CycleWord),
    Periods(Count),
}

/// Which season is looked for, in a word.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum CycleWord {
    Auto,
    None,
}

impl TryFrom<Cycle> for SeasonChoice {
    type Error = String;

    fn try_from(cycle: Cycle) -> Result<Self, String> {
        match cycle {
            Cycle::Word(CycleWord::Auto) => Ok(Self::Auto),
            Cycle::Word(CycleWord::None) => Ok(Self::None),
            Cycle::Periods(Count(0 | 1)) => Err("a season has two periods or more".to_owned()),
            Cycle::Periods(Count(periods)) => Ok(Self::Periods(periods as usize)),
        }
    }
}

/// Which points are near a limit.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Near {
    Ptd,
    Beyond,
}

impl From<Near> for TwoOfThree {
    fn from(near: Near) -> Self {
        match near {
            Near::Ptd => Self::Ptd,
            Near::Beyond => Self::Beyond,
        }
    }
}

/// Dates at which a chart starts afresh: a list, or a map to the reasons.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Rebase {
    Dates(Vec<Date>),
    Reasons(BTreeMap<String, Value>),
}

impl Rebase {
    /// The dates, or which of them is none.
    fn dates(self) -> Result<Vec<NaiveDate>, String> {
        match self {
            Self::Dates(dates) => Ok(dates.into_iter().map(|date| date.0).collect()),
            Self::Reasons(reasons) => reasons.into_keys().map(|key| parse_date(&key)).collect(),
        }
    }
}

/// How a trend is tested.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Test {
    MannKendall,
    Ar1,
    Seasonal,
}

/// Input of `trend` beside its series.
#[derive(Debug, Deserialize)]
struct Trend {
    #[serde(flatten)]
    series: Series,
    confidence: Option<f64>,
    method: Option<Test>,
    period: Option<Period>,
}

/// How many periods a season has; or, as `every`, how long a period is.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(untagged)]
enum Period {
    Season(Count),
    Every(Every),
}

impl Spc {
    /// The values with the numbers behind them, which shares and rates need.
    fn values(&self) -> Result<Vec<ChartValue>, String> {
        let dated = self.series.dated()?;
        let weighed = matches!(self.chart, Some(Kind::P | Kind::U));
        let behind = match &self.n {
            Some(n) if n.len() == dated.len() => n.clone(),
            None if !weighed => vec![None; dated.len()],
            Some(n) => return Err(format!("{} values but {} in `n`", dated.len(), n.len())),
            None => return Err("a chart of shares or rates needs `n`, the number behind each value".to_owned()),
        };
        Ok(dated.into_iter().zip(behind).map(|((date, value), n)| ChartValue { date, value, n }).collect())
    }

    /// How the chart is drawn up: without `chart`, as trial limits of single values.
    fn options(self) -> Result<ChartOptions, String> {
        let plain = ChartOptions {
            direction: self.improvement_direction.map_or(Improvement::Increase, Into::into),
            target: self.target,
            baseline: self.fix_after_n_points.map(|count| count.0 as usize),
            rebase: self.rebase.map_or(Ok(Vec::new()), Rebase::dates)?,
            screen: self.screen_outliers.unwrap_or(true),
            two_of_three: self.two_of_three.map(Into::into).unwrap_or_default(),
            trial: self.chart.is_none(),
            ..ChartOptions::default()
        };
        let Some(chart) = self.chart else { return Ok(plain) };
        let per = self.per.unwrap_or(plain.per);
        if !(per > 0.0 && per.is_finite()) {
            return Err("`per` must be above 0".to_owned());
        }
        let (kind, low, high) = match chart {
            Kind::Xmr => (ChartKind::Xmr, None, None),
            Kind::P => (ChartKind::P, Some(0.0), Some(100.0)),
            Kind::U => (ChartKind::U, Some(0.0), None),
        };
        let (low, high) = self.bounds.unwrap_or((low, high));
        Ok(ChartOptions {
            kind,
            per,
            bounds: Bounds { low, high },
            interval: self.series.every().unwrap_or_default(),
            season: self.season.map(TryInto::try_into).transpose()?.unwrap_or_default(),
            ..plain
        })
    }
}

/// The chart of a series.
pub(super) fn spc(input: Value) -> Result<Value, String> {
    let input: Spc = read(input)?;
    let (values, options) = (input.values()?, input.options()?);
    let mut chart = written(&control_chart(&values, &options).map_err(said)?)?;
    leave_out(&mut chart["segments"], &["index", "end", "lower", "upper"]);
    if options.trial {
        leave_out(&mut chart["points"], &["n", "near_low", "near_high"]);
        leave_out(&mut chart, &["assurance_why", "chart", "segments", "season", "too_few", "provisional"]);
        leave_out(&mut chart, &["unfit", "stale_since", "r1", "autocorrelated", "over_regular", "step"]);
    }
    Ok(chart)
}

/// Takes keys that the contract of the kind does not name from an object, or from each of a list.
fn leave_out(result: &mut Value, keys: &[&str]) {
    match result {
        Value::Object(object) => keys.iter().for_each(|key| drop(object.remove(*key))),
        Value::Array(list) => list.iter_mut().for_each(|object| leave_out(object, keys)),
        _ => {}
    }
}

/// The trend of a series.
pub(super) fn trend(input: Value) -> Result<Value, String> {
    let input: Trend = read(input)?;
    let every = match input.period {
        Some(Period::Every(every)) => every.into(),
        Some(Period::Season(_)) | None => input.series.interval(),
    };
    let points = observations(&input.series.dated()?, every).map_err(said)?;
    let confidence = confidence(input.confidence)?;
    let method = match (input.method, input.period) {
        (None, _) => {
            let mut plain = written(&trend::trend(&points, confidence))?;
            leave_out(&mut plain, &["method", "rho", "correction"]);
            return Ok(plain);
        }
        (Some(Test::MannKendall), _) => Method::MannKendall,
        (Some(Test::Ar1), _) => Method::Ar1,
        (Some(Test::Seasonal), Some(Period::Season(Count(period)))) if period > 0 => Method::Seasonal(period as usize),
        (Some(Test::Seasonal), _) => {
            return Err("a seasonal trend needs the `period` of its season, 12 for months".to_owned());
        }
    };
    written(&trend_by(&points, method, confidence))
}

/// Input of `forecast` beside its series.
#[derive(Debug, Deserialize)]
struct Forecast {
    #[serde(flatten)]
    series: Series,
    target: Option<f64>,
    improvement_direction: Option<Way>,
    deadline: Option<Date>,
    horizon_periods: Option<Count>,
    season: Option<Cycle>,
    bounds: Option<(Option<f64>, Option<f64>)>,
}

/// Where the series is going.
pub(super) fn forecast(input: Value) -> Result<Value, String> {
    let input: Forecast = read(input)?;
    let (low, high) = input.bounds.unwrap_or_default();
    let course = Course {
        interval: input.series.interval(),
        season: input.season.map_or(Ok(SeasonChoice::Auto), TryInto::try_into)?,
        bounds: Bounds { low, high },
    };
    let aim = Aim {
        target: input.target,
        direction: input.improvement_direction.map_or(Improvement::Increase, Into::into),
        deadline: input.deadline.map(|date| date.0),
        horizon: input.horizon_periods.map_or(FARTHEST, |Count(periods)| periods as usize),
    };
    written(&forecast::forecast(&input.series.dated()?, &course, &aim).map_err(said)?)
}
