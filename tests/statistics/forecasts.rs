//! Ranges of forecasts and the chances they give.

use auditbook::formula::forecast::{Aim, Course, FARTHEST, Forecast, forecast};
use auditbook::formula::interval::Interval;
use auditbook::formula::season::SeasonChoice;
use auditbook::formula::spc::{Bounds, Improvement};
use chrono::NaiveDate;
use rand_chacha::ChaCha8Rng;

use crate::check::Check;
use crate::noise::{carried_over, normal};

/// How far ahead the forecasts are looked at.
const AHEAD: usize = 6;

/// How a series is made.
#[derive(Clone, Copy)]
enum Made {
    /// Around one level, each value carrying this share of the one before.
    Level(f64),
    /// Each value is the one before and a step.
    Walk,
    /// Around a line that rises by a fifth of the noise each period.
    Line,
}

impl Made {
    fn called(self) -> String {
        match self {
            Self::Level(0.0) => "around one level".to_owned(),
            Self::Level(carry) => format!("around one level, φ {carry}"),
            Self::Walk => "a random walk".to_owned(),
            Self::Line => "around a rising line".to_owned(),
        }
    }

    fn values(self, random: &mut ChaCha8Rng, length: usize) -> Vec<f64> {
        match self {
            Self::Level(carry) => carried_over(random, length, carry),
            Self::Walk => {
                let mut level = 0.0;
                let step = |_| {
                    level += normal(random);
                    level
                };
                (0..length).map(step).collect()
            }
            Self::Line => {
                carried_over(random, length, 0.0).iter().zip(0..).map(|(y, x)| y + 0.2 * f64::from(x)).collect()
            }
        }
    }
}

fn told(values: &[f64], target: Option<f64>) -> Option<Forecast> {
    let first: NaiveDate = "2020-01-01".parse().unwrap();
    let dated: Vec<(NaiveDate, Option<f64>)> = values
        .iter()
        .zip(0..)
        .map(|(value, month)| (Interval::Month.advance(first, month).unwrap(), Some(*value)))
        .collect();
    let course =
        Course { interval: Interval::Month, season: SeasonChoice::Auto, bounds: Bounds { low: None, high: None } };
    let months = u32::try_from(values.len() + AHEAD - 1).unwrap();
    let deadline = Interval::Month.advance(first, months);
    forecast(&dated, &course, &Aim { target, direction: Improvement::Increase, deadline, horizon: FARTHEST }).ok()
}

fn range(made: Made, points: usize, share: u32) -> Check {
    let (claim, promise) = match share {
        80 => ("the inner range of a forecast holds the value six months on", 70.0..=91.0),
        _ => ("the outer range of a forecast holds the value six months on", 87.0..=99.0),
    };
    Check {
        subject: "Forecasts",
        claim,
        case: format!("{points} months {}", made.called()),
        promise,
        runs: 1_500,
        trial: Box::new(move |random| {
            let values = made.values(random, points + AHEAD);
            let at = *told(&values[..points], None)?.at_deadline()?;
            let (low, high) = if share == 80 { (at.low80, at.high80) } else { (at.low95, at.high95) };
            Some((low..=high).contains(&values[points + AHEAD - 1]))
        }),
    }
}

/// How often a target is met that is said to be met in nine of ten cases or more, or in less than one of ten.
fn verdict(points: usize, on_track: bool) -> Check {
    let (claim, promise) = match on_track {
        true => ("a target that is on track is met", 85.0..=100.0),
        false => ("a target that is off track is met", 0.0..=12.0),
    };
    Check {
        subject: "Forecasts",
        claim,
        case: format!("{points} months around one level, φ 0.4, any target"),
        promise,
        runs: 4_000,
        trial: Box::new(move |random| {
            let values = carried_over(random, points + AHEAD, 0.4);
            let target = 1.5 * normal(random);
            let probability = told(&values[..points], Some(target))?.probability?;
            let said = if on_track { probability >= 0.9 } else { probability < 0.1 };
            said.then(|| values[points + AHEAD - 1] >= target)
        }),
    }
}

pub(crate) fn checks() -> Vec<Check> {
    let made = [Made::Level(0.0), Made::Level(0.6), Made::Walk, Made::Line];
    let ranges = [24, 48]
        .into_iter()
        .flat_map(|points| made.into_iter().flat_map(move |made| [80, 95].map(|share| range(made, points, share))));
    ranges.chain([true, false].map(|on_track| verdict(36, on_track))).collect()
}
