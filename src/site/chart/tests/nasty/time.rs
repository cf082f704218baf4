//! Charts over time that nobody wants to draw.

use chrono::{Days, NaiveDate};

use super::heading;
use crate::site::chart::*;

/// The first day of the week with this number.
pub(super) fn day(nth: usize) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).expect("a date") + Days::new(nth as u64 * 7)
}

/// A trend with everything that a trend can have.
pub(super) fn trend(values: &[f64], label: &str) -> Trend {
    let last = values.len().saturating_sub(1);
    let value = values.last().copied().unwrap_or(1.0);
    let words = || Words::from(label);
    let around = (value - 1.0, value + 2.0);
    let end = |nth: usize| FanEnd { date: day(nth), value, inner: around, outer: around };
    let event = |nth: usize, kind| Event { date: day(nth), kind, label: words(), detail: Some(words()) };
    Trend {
        heading: heading("nasty"),
        axis: ValueAxis { unit: label.into(), ..ValueAxis::default() },
        points: values
            .iter()
            .enumerate()
            .map(|(nth, &value)| TrendPoint {
                date: day(nth),
                value: Some(value),
                interval: Some((value - 3.0, value + 3.0)),
                mark: [Mark::Plain, Mark::Good, Mark::Bad, Mark::Special][nth % 4],
                label: label.into(),
                row: None,
            })
            .collect(),
        segments: vec![Segment {
            from: day(0),
            to: day(last),
            mean: value,
            limits: Some((value - 9.0, value + 9.0)),
            steps: Vec::new(),
            mean_label: words(),
            lower_label: words(),
            upper_label: words(),
        }],
        targets: vec![
            TargetStep { from: day(0), value: value + 4.0, label: words() },
            TargetStep { from: day(last / 2), value: value + 6.0, label: words() },
        ],
        target_label: Some(words()),
        aim: Some(AimLine { from: day(0), to: Some(day(last)), value: value + 5.0, label: words() }),
        deadline: Some(day(last + 10)),
        fan: Some(Fan {
            ends: vec![end(last), end(last + 10)],
            label: words(),
            range_label: words(),
            mark: Mark::Good,
        }),
        latest_label: Some(words()),
        events: vec![
            event(0, EventKind::Rebase),
            event(last / 3, EventKind::Change),
            event(last / 2, EventKind::Break),
            event(last, EventKind::Rebase),
            event(last, EventKind::Change),
            event(last + 3, EventKind::Change),
        ],
        notes: vec![
            Note { date: day(0), text: words() },
            Note { date: day(last), text: words() },
            Note { date: day(9999), text: words() },
        ],
        without: vec![vec![
            DatedValue { date: day(0), value: f64::NAN, label: String::new() },
            DatedValue { date: day(last), value: values.last().copied().unwrap_or_default(), label: String::new() },
        ]],
    }
}

/// Charts over time.
pub(super) fn histories(values: &[f64], label: &str, setting: &Setting) -> Vec<(&'static str, String)> {
    let words = || Words::from(label);
    let axis = || ValueAxis { unit: label.into(), ..ValueAxis::default() };
    let few: Vec<f64> = values.iter().copied().take(9).collect();
    let some: Vec<f64> = values.iter().copied().take(40).collect();
    let side = |values: &[f64]| -> Vec<DatedValue> {
        let dated = |(nth, &value): (usize, &f64)| DatedValue { date: day(nth), value, label: label.into() };
        values.iter().enumerate().map(dated).collect()
    };
    let before_after = BeforeAfter {
        heading: heading("before"),
        axis: axis(),
        change: day(5),
        change_label: words(),
        before: side(&few),
        after: side(&some),
        left_out: Vec::new(),
        expected: side(&some),
        expected_label: words(),
    };
    let spark = Sparkline {
        values: values.iter().map(|&value| Some(value)).collect(),
        target: Some(f64::NAN),
        bands: vec![SparkBand { from: 0, steps: vec![SparkStep { to: 9999, lower: f64::MIN, upper: 1.0 }] }],
        last: Mark::Bad,
    };
    vec![("before", before_after.draw(setting).svg()), ("spark", spark.draw().svg())]
}
