//! Charts over time, as the gallery shows them.

use chrono::Months;

use super::super::*;
use super::words::Lang;
use super::{date, heading};

/// The process chart of the first response time, 27 months.
pub(super) fn trend(lang: Lang) -> Trend {
    let minutes = [
        488, 518, 684, 536, 494, 464, 506, 482, 452, 500, 530, 476, 506, 270, 282, 264, 294, 288, 306, 294, 318, 324,
        312, 342, 336, 360, 372,
    ];
    let start = date("2023-11-01");
    let mark = |nth: usize| match nth {
        2 | 20.. => Mark::Bad,
        13 | 15 => Mark::Good,
        _ => Mark::Plain,
    };
    let h = |hours: f64| hours * 3600.0;
    let month = |nth: usize| start + Months::new(u32::try_from(nth).expect("small"));
    let points = minutes.iter().enumerate().map(|(nth, &minutes)| TrendPoint {
        date: month(nth),
        value: Some(f64::from(minutes) * 60.0),
        interval: None,
        mark: mark(nth),
        label: format!("{}: {} h {:02}", month(nth).format("%Y-%m"), minutes / 60, minutes % 60),
        row: None,
    });
    let words = |key: &str, value: &str, brief: &str| Words::new(format!("{} {value}", lang.say(key)), brief);
    Trend {
        aim: None,
        heading: heading(&format!("trend-{}", lang.code())),
        axis: ValueAxis::duration(),
        points: points.collect(),
        segments: vec![
            Segment {
                from: month(0),
                to: month(12),
                mean: h(8.49),
                limits: Some((h(5.87), h(11.1))),
                steps: Vec::new(),
                mean_label: words("average", "8:29", "8:29"),
                lower_label: words("lower limit", "5:52", "5:52"),
                upper_label: words("upper limit", "11:06", "11:06"),
            },
            Segment {
                from: month(13),
                to: month(26),
                mean: h(5.05),
                limits: Some((h(4.33), h(5.75))),
                steps: Vec::new(),
                mean_label: words("average", "5:03", "⌀ 5:03"),
                lower_label: words("lower limit", "4:20", "↓ 4:20"),
                upper_label: words("upper limit", "5:45", "↑ 5:45"),
            },
        ],
        targets: vec![
            TargetStep { from: month(0), value: h(7.0), label: words("target", "7:00", "7:00") },
            TargetStep { from: date("2025-01-01"), value: h(4.0), label: words("target", "4:00", "4:00") },
        ],
        target_label: Some(Words::new(
            format!("{} 4:00, 2026-03", lang.say("goal")),
            format!("{} 4:00", lang.say("goal")),
        )),
        deadline: Some(date("2026-03-01")),
        fan: Some(Fan {
            ends: vec![
                FanEnd { date: month(26), value: h(5.95), inner: (h(5.95), h(5.95)), outer: (h(5.95), h(5.95)) },
                FanEnd { date: date("2026-02-01"), value: h(6.1), inner: (h(6.0), h(6.3)), outer: (h(5.9), h(6.4)) },
                FanEnd { date: date("2026-03-01"), value: h(6.19), inner: (h(6.0), h(6.43)), outer: (h(5.8), h(6.6)) },
            ],
            label: Words::new(format!("{} 6:11", lang.say("forecast")), "03: 6:11".to_owned()),
            range_label: words("range", "6:00–6:26", "6:00–6:26"),
            mark: Mark::Bad,
        }),
        latest_label: Some("6:12".into()),
        events: vec![
            Event {
                date: month(13),
                kind: EventKind::Rebase,
                label: lang.say("rebase").into(),
                detail: Some(lang.say("restart").into()),
            },
            Event { date: month(19), kind: EventKind::Change, label: lang.say("plan").into(), detail: None },
            Event { date: month(7), kind: EventKind::Break, label: lang.say("version").into(), detail: None },
        ],
        notes: vec![
            Note { date: month(2), text: Words::new(format!("11:24, {}", lang.say("january")), "11:24") },
            Note { date: month(25), text: lang.say("note").into() },
        ],
        without: vec![
            (19..26).map(|nth| DatedValue { date: month(nth), value: 7.0 * 3600.0, label: String::new() }).collect(),
        ],
    }
}

/// A percentage with intervals, a gap in the series and nothing else.
pub(super) fn quiet_trend(lang: Lang, id: &str, count: usize) -> Trend {
    let start = date("2025-02-01");
    let points = (0..count).map(|nth| {
        let value = 84.0 + f64::from(u32::try_from(nth * 37 % 11).expect("small"));
        TrendPoint {
            date: start + Months::new(u32::try_from(nth).expect("small")),
            value: (nth != 4).then_some(value),
            interval: Some((value - 5.0, (value + 4.0).min(100.0))),
            mark: Mark::Plain,
            label: format!("{value}"),
            row: None,
        }
    });
    Trend {
        heading: heading(&format!("{id}-{}", lang.code())),
        axis: ValueAxis::hundred("%"),
        points: points.collect(),
        targets: vec![TargetStep { from: start, value: 90.0, label: "90%".into() }],
        target_label: Some(format!("{} 90%", lang.say("goal")).into()),
        latest_label: Some("92%".into()),
        ..Trend::default()
    }
}

pub(super) fn long_trend(lang: Lang) -> Trend {
    let start = date("2019-01-07");
    let points = (0..360_i32).map(|nth| {
        let value = 40.0 + 12.0 * (f64::from(nth) / 9.0).sin() + f64::from(nth * 7919 % 13);
        TrendPoint {
            date: start + chrono::Days::new(u64::try_from(nth * 7).expect("positive")),
            value: Some(value),
            interval: None,
            mark: if value > 60.0 { Mark::Special } else { Mark::Plain },
            label: format!("{value:.0}"),
            row: None,
        }
    });
    Trend {
        heading: heading(&format!("long-{}", lang.code())),
        axis: ValueAxis::count(lang.say("calls")),
        points: points.collect(),
        latest_label: Some("44".into()),
        ..Trend::default()
    }
}

pub(super) fn panels(lang: Lang) -> Vec<Trend> {
    let whole = trend(lang);
    (0..3)
        .map(|nth| {
            let mut panel = whole.clone();
            panel.heading = heading(&format!("panel{nth}-{}", lang.code()));
            panel.fan = None;
            panel.events.truncate(1);
            panel.deadline = None;
            for point in &mut panel.points {
                point.value = point.value.map(|value| value * (0.8 + f64::from(nth) * 0.15));
            }
            panel.latest_label = Some(["4 h 58", "5 h 53", "6 h 49"][usize::try_from(nth).expect("small")].into());
            panel
        })
        .collect()
}

pub(super) fn spark(last: Mark) -> Sparkline {
    let values = [64.0, 71.0, 60.0, 68.0, 63.0, 62.0, 74.0, 67.0, 64.0, 66.0, 70.0, 61.0, 58.0, 55.0, 52.0, 57.0, 60.0];
    Sparkline {
        values: values.into_iter().enumerate().map(|(nth, value)| (nth != 5).then_some(value)).collect(),
        target: Some(75.0),
        bands: vec![
            SparkBand { from: 0, steps: vec![SparkStep { to: 9, lower: 58.0, upper: 72.0 }] },
            SparkBand { from: 10, steps: vec![SparkStep { to: 16, lower: 50.0, upper: 66.0 }] },
        ],
        last,
    }
}

pub(super) fn months(lang: Lang, count: u32) -> StackedMonths {
    let start = date("2024-02-01");
    let series = |key: &str, base: u32| MonthSeries {
        label: lang.say(key).into(),
        counts: (0..count).map(|nth| f64::from(base + nth * 7 % 11 * base / 10)).collect(),
    };
    StackedMonths {
        heading: heading(&format!("months{count}-{}", lang.code())),
        axis: ValueAxis::count(lang.say("calls")),
        months: (0..count).map(|nth| start + Months::new(nth)).collect(),
        series: vec![series("complaints", 40), series("comments", 12), series("compliments", 22)],
        labels: (0..count).map(|nth| format!("{nth}")).collect(),
    }
}

pub(super) fn before_after(lang: Lang) -> BeforeAfter {
    let side = |range: std::ops::Range<usize>| -> Vec<DatedValue> {
        let dated = |point: &TrendPoint| DatedValue {
            date: point.date,
            value: point.value.unwrap_or_default(),
            label: point.label.clone(),
        };
        trend(lang).points[range].iter().map(dated).collect()
    };
    let heading_on =
        |(nth, value): (usize, DatedValue)| DatedValue { value: (8.3 - 0.02 * nth as f64) * 3600.0, ..value };
    BeforeAfter {
        heading: heading(&format!("before-{}", lang.code())),
        axis: ValueAxis::duration(),
        change: date("2024-12-01"),
        change_label: lang.say("rebase").into(),
        before: side(0..13),
        after: side(13..27),
        left_out: Vec::new(),
        expected: side(13..27).into_iter().enumerate().map(heading_on).collect(),
        expected_label: format!("{} 8:02", lang.say("median")).into(),
    }
}

pub(super) fn survival(lang: Lang) -> SurvivalCurve {
    let steps = (1..60_u32).map(|nth| {
        let share = 100.0 * (-f64::from(nth) / 20.0).exp();
        SurvivalStep {
            time: 21_600.0 * f64::from(nth),
            share,
            band: Some(((share - 6.0).max(0.0), (share + 7.0).min(100.0))),
        }
    });
    SurvivalCurve {
        heading: heading(&format!("survival-{}", lang.code())),
        time: ValueAxis::duration(),
        share: ValueAxis::hundred("%"),
        steps: steps.collect(),
        until: 21_600.0 * 60.0,
        median: Some(Reference { value: 21_600.0 * 14.0, words: "3 d 12".into() }),
    }
}
