//! Control charts, seasons and trends of series in which nothing happens, and of series in which something does.

use std::f64::consts::TAU;

use auditbook::formula::distribution::Confidence;
use auditbook::formula::interval::Interval;
use auditbook::formula::season::{SeasonChoice, season_of};
use auditbook::formula::spc::{ChartKind, ChartOptions, ChartValue, SpecialCause, control_chart};
use auditbook::formula::theil_sen::Observation;
use auditbook::formula::trend::{Method, TrendDirection, trend_by};
use chrono::{Months, NaiveDate};
use rand::{Rng, RngExt};

use crate::check::Check;
use crate::noise::{carried_over, count, events};

pub(crate) fn checks() -> Vec<Check> {
    signals().into_iter().chain(seasons()).chain(trends()).collect()
}

/// `values` as months from January 2020 on, each with the number behind it.
pub(crate) fn months(values: &[f64], behind: Option<&[f64]>) -> Vec<ChartValue> {
    let first = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
    let month = |nth: usize| first.checked_add_months(Months::new(u32::try_from(nth).unwrap())).unwrap();
    let n = |nth: usize| behind.map(|behind| behind[nth]);
    values
        .iter()
        .enumerate()
        .map(|(nth, value)| ChartValue { date: month(nth), value: Some(*value), n: n(nth) })
        .collect()
}

/// Whether the last point of a chart breaks a rule.
fn signals_last(values: &[ChartValue], kind: ChartKind) -> Option<bool> {
    let chart = control_chart(values, &ChartOptions { kind, ..ChartOptions::default() }).unwrap();
    chart.points.last().map(|last| last.special_cause_type != SpecialCause::CommonCause)
}

/// The last value of a chart of a steady process is called a signal.
fn signals() -> Vec<Check> {
    let claim = "the last value of a steady series is called a signal";
    let alone = [(24, 0.0), (48, 0.0)].map(|(length, carry)| Check {
        subject: "Charts",
        claim,
        case: format!("{length} single values, no carry-over"),
        promise: 0.0..=3.0,
        runs: 20_000,
        trial: Box::new(move |random| {
            signals_last(&months(&carried_over(random, length, carry), None), ChartKind::Xmr)
        }),
    });
    let shares = [0.6, 0.95].map(|share| Check {
        subject: "Charts",
        claim,
        case: format!("24 shares of 20 to 500 cases, {:.0} % in truth", 100.0 * share),
        promise: 0.0..=4.0,
        runs: 20_000,
        trial: Box::new(move |random| {
            let behind: Vec<f64> = (0..24).map(|_| f64::from(random.random_range(20..=500_u32))).collect();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole numbers up to 500")]
            let seen = |n: &f64| 100.0 * count(random, *n as u64, share) / n;
            let values: Vec<f64> = behind.iter().map(seen).collect();
            signals_last(&months(&values, Some(&behind)), ChartKind::P)
        }),
    });
    let carried = Check {
        subject: "Charts",
        claim: "a series whose values carry over to the next is said to",
        case: "48 single values, φ 0.6".into(),
        promise: 80.0..=100.0,
        runs: 5_000,
        trial: Box::new(move |random| {
            let values = months(&carried_over(random, 48, 0.6), None);
            Some(control_chart(&values, &ChartOptions::default()).unwrap().autocorrelated)
        }),
    };
    let independent = Check {
        subject: "Charts",
        claim: "a series without carry-over is said to have it",
        case: "36 single values".into(),
        promise: 0.0..=5.0,
        runs: 10_000,
        trial: Box::new(move |random| {
            let values = months(&carried_over(random, 36, 0.0), None);
            Some(control_chart(&values, &ChartOptions::default()).unwrap().autocorrelated)
        }),
    };
    alone.into_iter().chain(shares).chain([independent, carried]).chain(regular()).collect()
}

/// `length` shares of 20 to 500 cases, `share` in truth, each so far from it as a part `kept` of chance takes it; with the cases.
fn counted(random: &mut impl Rng, length: usize, share: f64, kept: f64) -> Vec<ChartValue> {
    let behind: Vec<f64> = (0..length).map(|_| f64::from(random.random_range(20..=500_u32))).collect();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole numbers up to 500")]
    let seen = |n: &f64| 100.0 * (share + kept * (count(random, *n as u64, share) / n - share));
    let values: Vec<f64> = behind.iter().map(seen).collect();
    months(&values, Some(&behind))
}

/// `length` rates of events in 100 to 500 cases, `rate` a case in truth; with the cases.
fn happened(random: &mut impl Rng, length: usize, rate: f64) -> Vec<ChartValue> {
    let behind: Vec<f64> = (0..length).map(|_| f64::from(random.random_range(100..=500_u32))).collect();
    let values: Vec<f64> = behind.iter().map(|n| 100.0 * events(random, n * rate) / n).collect();
    months(&values, Some(&behind))
}

/// Values are said to lie closer together than counting puts them.
fn regular() -> Vec<Check> {
    let called = |kind: ChartKind, values: &[ChartValue]| {
        let options = ChartOptions { kind, per: 100.0, ..ChartOptions::default() };
        control_chart(values, &options).unwrap().over_regular
    };
    let said = move |values: &[ChartValue]| called(ChartKind::P, values);
    let rates = [(13, 0.05), (24, 0.3), (60, 0.05)].map(|(length, rate)| Check {
        subject: "Charts",
        claim: "honest counts are said to lie closer together than chance puts them",
        case: format!("{length} rates of 100 to 500 cases, {rate} a case in truth"),
        promise: 0.0..=1.0,
        runs: 20_000,
        trial: Box::new(move |random| Some(called(ChartKind::U, &happened(random, length, rate)))),
    });
    let honest = [(8, 0.6), (13, 0.95), (24, 0.6), (24, 0.95), (60, 0.9)].map(|(length, share)| Check {
        subject: "Charts",
        claim: "honest counts are said to lie closer together than chance puts them",
        case: format!("{length} shares of 20 to 500 cases, {:.0} % in truth", 100.0 * share),
        promise: 0.0..=1.0,
        runs: 20_000,
        trial: Box::new(move |random| Some(said(&counted(random, length, share, 1.0)))),
    });
    let few = [(12, 0.02), (24, 0.04), (60, 0.02)].map(|(length, rate)| Check {
        subject: "Charts",
        claim: "honest counts are said to lie closer together than chance puts them",
        case: format!("{length} rates of 100 cases, {rate} a case in truth"),
        promise: 0.0..=1.0,
        runs: 20_000,
        trial: Box::new(move |random| {
            let values: Vec<f64> = (0..length).map(|_| events(random, 100.0 * rate)).collect();
            Some(called(ChartKind::U, &months(&values, Some(&vec![100.0; length]))))
        }),
    });
    let winters = [36, 48].map(|length| Check {
        subject: "Charts",
        claim: "honest counts are said to lie closer together than chance puts them",
        case: format!("{length} shares of 100 cases, 60 to 80 % with the season"),
        promise: 0.0..=1.0,
        runs: 20_000,
        trial: Box::new(move |random| {
            let share = |nth: usize| 0.7 + 0.1 * (TAU * nth as f64 / 12.0).sin();
            let values: Vec<f64> = (0..length).map(|nth| count(random, 100, share(nth))).collect();
            Some(said(&months(&values, Some(&vec![100.0; length]))))
        }),
    });
    let smoothed = [(13, 0.2), (24, 0.35), (36, 0.45)].map(|(length, kept)| Check {
        subject: "Charts",
        claim: "values that lie closer together than chance puts them are said to",
        case: format!("{length} shares of 20 to 500 cases, {kept} of the distance"),
        promise: 70.0..=100.0,
        runs: 5_000,
        trial: Box::new(move |random| Some(said(&counted(random, length, 0.8, kept)))),
    });
    honest.into_iter().chain(rates).chain(few).chain(winters).chain(smoothed).collect()
}

fn observed(values: impl IntoIterator<Item = f64>) -> Vec<Observation> {
    values.into_iter().zip(0..).map(|(y, x)| Observation { x, y }).collect()
}

/// A season is seen where there is none, and where there is one.
fn seasons() -> Vec<Check> {
    let none = [
        (36, 0.0, Interval::Month),
        (36, 0.6, Interval::Month),
        (60, 0.3, Interval::Month),
        (16, 0.0, Interval::Quarter),
        (40, 0.6, Interval::Quarter),
        (90, 0.3, Interval::Day),
    ];
    let none = none.map(|(length, carry, interval)| Check {
        subject: "Seasons",
        claim: "a season is seen where there is none",
        case: format!("{length} {}, φ {carry}", periods(interval)),
        promise: 0.0..=3.0,
        runs: 10_000,
        trial: Box::new(move |random| {
            let points = observed(carried_over(random, length, carry));
            Some(season_of(&points, interval, SeasonChoice::Auto).is_some())
        }),
    });
    let some = [(36, 60.0), (48, 95.0)].map(|(length, least)| Check {
        subject: "Seasons",
        claim: "a season as high as 1.5 standard deviations is seen",
        case: format!("{length} months"),
        promise: least..=100.0,
        runs: 5_000,
        trial: Box::new(move |random| {
            let noise = carried_over(random, length, 0.0).into_iter().enumerate();
            let points = observed(noise.map(|(month, noise)| noise + 1.5 * (TAU * month as f64 / 12.0).sin()));
            Some(season_of(&points, Interval::Month, SeasonChoice::Auto).is_some())
        }),
    });
    none.into_iter().chain(some).collect()
}

fn periods(interval: Interval) -> &'static str {
    match interval {
        Interval::Quarter => "quarters",
        Interval::Day => "days",
        Interval::Month | Interval::Week | Interval::Year => "months",
    }
}

/// A trend is shown where there is none, and where there is one.
fn trends() -> Vec<Check> {
    let plain = [(24, 0.0, 5.0), (48, 0.0, 5.0), (24, 0.3, 7.0), (48, 0.6, 8.0), (24, 0.8, 12.0), (48, 0.8, 9.0)];
    let none = plain.map(|(length, carry, most)| Check {
        subject: "Trends",
        claim: "a trend is shown where there is none",
        case: format!("{length} values, φ {carry}"),
        promise: 0.0..=most,
        runs: 10_000,
        trial: Box::new(move |random| shows(&observed(carried_over(random, length, carry)), Method::Ar1)),
    });
    let seasonal = [(0.0, 5.0), (0.6, 7.0), (0.8, 8.0)].map(|(carry, most)| Check {
        subject: "Trends",
        claim: "a trend is shown where there is only a season",
        case: format!("48 months, φ {carry}"),
        promise: 0.0..=most,
        runs: 10_000,
        trial: Box::new(move |random| {
            let noise = carried_over(random, 48, carry).into_iter().enumerate();
            let points = observed(noise.map(|(month, noise)| noise + 2.0 * (TAU * month as f64 / 12.0).sin()));
            shows(&points, Method::Seasonal(12))
        }),
    });
    let some = Check {
        subject: "Trends",
        claim: "a trend of 3 standard deviations is shown",
        case: "36 values, no carry-over".into(),
        promise: 90.0..=100.0,
        runs: 5_000,
        trial: Box::new(move |random| {
            let noise = carried_over(random, 36, 0.0).into_iter().enumerate();
            shows(&observed(noise.map(|(x, noise)| noise + 3.0 * x as f64 / 35.0)), Method::Ar1)
        }),
    };
    let slopes = [0.0, 0.6].map(|carry| Check {
        subject: "Trends",
        claim: "the 95 % interval of a slope holds it",
        case: format!("36 values, φ {carry}"),
        promise: 91.0..=100.0,
        runs: 5_000,
        trial: Box::new(move |random| {
            let noise = carried_over(random, 36, carry).into_iter().enumerate();
            let points = observed(noise.map(|(x, noise)| noise + 0.05 * x as f64));
            let trend = trend_by(&points, Method::Ar1, Confidence::default());
            Some((trend.slope_low?..=trend.slope_high?).contains(&0.05))
        }),
    });
    none.into_iter().chain(seasonal).chain([some]).chain(slopes).collect()
}

fn shows(points: &[Observation], method: Method) -> Option<bool> {
    let trend = trend_by(points, method, Confidence::default()).trend;
    Some(matches!(trend, TrendDirection::Increasing | TrendDirection::Decreasing))
}
