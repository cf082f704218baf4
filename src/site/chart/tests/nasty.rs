//! Charts that nobody wants to draw: nothing, one point, all equal, no number, far too many, far too long.

use chrono::{Days, NaiveDate};

use super::super::*;
use super::{faults, heading, read, setting};

/// Labels far beyond what there is room for, in six scripts or languages.
fn long_labels() -> [String; 6] {
    [
        "an interminable label that never ends ".repeat(6),
        "μια ατελείωτη ετικέτα χωρίς τέλος ".repeat(6),
        "o etichetă nesfârșită și fără rost ".repeat(6),
        "تسمية طويلة لا تنتهي أبدا ".repeat(8),
        "lõputupikksõnaühendkirjeldusolemusetasand".repeat(5),
        "бесконечная подпись без конца и края ".repeat(6),
    ]
}

fn extremes() -> Vec<Vec<f64>> {
    vec![
        vec![],
        vec![5.0],
        vec![0.0],
        vec![3.0; 12],
        vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY],
        vec![1e300, -1e300, f64::NAN, 0.0],
        vec![f64::MAX, f64::MIN],
        vec![-5.0, -80.0, -13.5],
        vec![1e-9, 2e-9],
        (0..600).map(|nth| f64::from(nth % 97) - 40.0).collect(),
    ]
}

fn day(nth: usize) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).expect("a date") + Days::new(nth as u64 * 7)
}

fn trend(values: &[f64], label: &str) -> Trend {
    let last = values.len().saturating_sub(1);
    let value = values.last().copied().unwrap_or(1.0);
    let words = || Words::from(label);
    let end = |nth: usize| FanEnd { date: day(nth), value, low: value - 1.0, high: value + 2.0 };
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
            })
            .collect(),
        segments: vec![Segment {
            from: day(0),
            to: day(last),
            mean: value,
            limits: Some((value - 9.0, value + 9.0)),
            mean_label: words(),
            lower_label: words(),
            upper_label: words(),
        }],
        targets: vec![
            TargetStep { from: day(0), value: value + 4.0, label: words() },
            TargetStep { from: day(last / 2), value: value + 6.0, label: words() },
        ],
        target_label: Some(words()),
        deadline: Some(day(last + 10)),
        fan: Some(Fan { from: end(last), to: end(last + 10), label: words(), range_label: words(), mark: Mark::Good }),
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
    }
}

/// Figures keep their size whatever happens to names.
const FIGURE: &str = "1 234 567";

/// Charts of scores.
fn scores(values: &[f64], label: &str, setting: &Setting) -> Vec<(&'static str, String)> {
    let (words, figure) = (|| Words::from(label), FIGURE.to_owned());
    let axis = || ValueAxis { unit: label.into(), ..ValueAxis::default() };
    let few: Vec<f64> = values.iter().copied().take(9).collect();
    let some: Vec<f64> = values.iter().copied().take(40).collect();
    let bars = SectionBars {
        heading: heading("bars"),
        axis: ValueAxis::hundred(label),
        rows: some
            .iter()
            .map(|&value| BarRow {
                label: words(),
                value: Some(value),
                value_label: figure.clone(),
                previous: Some(-value),
                total: true,
            })
            .collect(),
        pass: Some(Reference { value: 80.0, words: words() }),
    };
    let elements = Elements {
        heading: heading("elements"),
        axis: axis(),
        rows: few
            .iter()
            .map(|&value| ElementRow { label: words(), now: Some(value), now_label: figure.clone(), before: None })
            .collect(),
    };
    let ladder = Ladder {
        heading: heading("ladder"),
        levels: (0..5).map(|nth| Level { label: words(), from: f64::from(nth) * 2.0 }).collect(),
        points: few
            .iter()
            .map(|&value| LadderPoint { label: "1/24".into(), value, value_label: figure.clone(), mark: Mark::Bad })
            .collect(),
        pass: Some(Reference { value: 80.0, words: words() }),
    };
    let intervals = Intervals {
        heading: heading("intervals"),
        axis: axis(),
        rows: some
            .iter()
            .map(|&value| IntervalRow {
                label: words(),
                size: "12 345".into(),
                value: Some(value),
                interval: Some((value, 9.0)),
                value_label: figure.clone(),
                mark: Mark::Plain,
            })
            .collect(),
        reference: Some(Reference { value: 1.0, words: words() }),
    };
    vec![
        ("bars", bars.draw(setting).svg()),
        ("elements", elements.draw(setting).svg()),
        ("ladder", ladder.draw(setting).svg()),
        ("intervals", intervals.draw(setting).svg()),
        ("radar", elements.draw_radar(setting).map(|chart| chart.svg()).unwrap_or_default()),
    ]
}

/// Charts of counts and gaps.
fn counts(values: &[f64], label: &str, setting: &Setting) -> Vec<(&'static str, String)> {
    let (words, figure) = (|| Words::from(label), FIGURE.to_owned());
    let axis = || ValueAxis { unit: label.into(), ..ValueAxis::default() };
    let few: Vec<f64> = values.iter().copied().take(9).collect();
    let some: Vec<f64> = values.iter().copied().take(40).collect();
    let dumbbells = Dumbbells {
        heading: heading("dumbbells"),
        gap_head: label.chars().take(30).collect(),
        groups: vec![DumbbellGroup {
            label: words(),
            axis: axis(),
            rows: some
                .iter()
                .map(|&value| DumbbellRow {
                    number: "12".into(),
                    label: words(),
                    current: value,
                    current_label: figure.clone(),
                    target: value * 0.5,
                    target_label: figure.clone(),
                    gap_label: figure.clone(),
                    late: true,
                })
                .collect(),
        }],
    };
    let pareto = Pareto {
        heading: heading("pareto"),
        rows: some
            .iter()
            .map(|&count| ParetoRow {
                label: words(),
                count,
                count_label: figure.clone(),
                cumulative: count,
                cumulative_label: "100%".into(),
                vital: count > 1.0,
            })
            .collect(),
        count_head: words(),
        cumulative_head: words(),
    };
    let distribution = Distribution {
        heading: heading("distribution"),
        bins: few
            .iter()
            .map(|&count| AnswerBin { label: words(), count, count_label: figure.clone(), share_label: "33%".into() })
            .collect(),
        groups: vec![AnswerGroup { label: words(), from: 0, to: 99, mark: Mark::Good }],
    };
    let months = StackedMonths {
        heading: heading("months"),
        axis: ValueAxis::count(label),
        months: (0..some.len()).map(|nth| day(nth * 4)).collect(),
        series: (0..5).map(|_| MonthSeries { label: words(), counts: some.clone() }).collect(),
        labels: vec![label.to_owned()],
    };
    vec![
        ("dumbbells", dumbbells.draw(setting).svg()),
        ("pareto", pareto.draw(setting).svg()),
        ("distribution", distribution.draw(setting).svg()),
        ("months", months.draw(setting).svg()),
    ]
}

/// Charts of places.
fn maps(values: &[f64], label: &str, setting: &Setting) -> Vec<(&'static str, String)> {
    let words = || Words::from(label);
    let axis = || ValueAxis { unit: label.into(), ..ValueAxis::default() };
    let few: Vec<f64> = values.iter().copied().take(9).collect();
    let impact = ImpactEffort {
        heading: heading("impact"),
        impact: "Impact".into(),
        effort: "Effort".into(),
        points: (0..30_u8)
            .map(|nth| ImpactPoint {
                number: nth.to_string(),
                label: words(),
                impact: nth % 7,
                effort: nth % 9,
                late: nth % 2 == 0,
            })
            .collect(),
    };
    let hours = HourMap {
        heading: heading("hours"),
        hour: words(),
        rows: few
            .iter()
            .map(|&value| HourRow {
                label: words(),
                cells: vec![Some(HourCell { value, text: label.into(), label: label.into() }); 30],
            })
            .collect(),
    };
    let coverage = |count: usize, id: &str| CoverageMap {
        heading: heading(id),
        columns: vec![words(); count],
        rows: vec![
            CoverageRow {
                label: words(),
                cells: vec![CoverageCell { state: Coverage::Stale, label: label.into() }; 3]
            };
            2
        ],
    };
    let strip = CompetitorStrip {
        heading: heading("strip"),
        axis: axis(),
        points: few.iter().map(|&value| StripPoint { label: words(), value, ours: false, stale: false }).collect(),
        target: Some(Reference { value: 4.0, words: words() }),
    };
    vec![
        ("impact", impact.draw(setting).svg()),
        ("hours", hours.draw(setting).svg()),
        ("strip", strip.draw(setting).svg()),
        ("few columns", coverage(5, "few").draw(setting).svg()),
        ("many columns", coverage(60, "many").draw(setting).svg()),
        ("no columns", coverage(0, "none").draw(setting).svg()),
    ]
}

/// Charts over time.
fn histories(values: &[f64], label: &str, setting: &Setting) -> Vec<(&'static str, String)> {
    let words = || Words::from(label);
    let axis = || ValueAxis { unit: label.into(), ..ValueAxis::default() };
    let few: Vec<f64> = values.iter().copied().take(9).collect();
    let some: Vec<f64> = values.iter().copied().take(40).collect();
    let side = |values: &[f64]| Side {
        values: values
            .iter()
            .enumerate()
            .map(|(nth, &value)| DatedValue { date: day(nth), value, label: label.into() })
            .collect(),
        median: values.first().copied(),
        median_label: words(),
    };
    let before_after = BeforeAfter {
        heading: heading("before"),
        axis: axis(),
        change: day(5),
        change_label: words(),
        before: side(&few),
        after: side(&some),
    };
    let spark = Sparkline {
        values: values.iter().map(|&value| Some(value)).collect(),
        target: Some(f64::NAN),
        bands: vec![SparkBand { from: 0, to: 9999, lower: f64::MIN, upper: 1.0 }],
        last: Mark::Bad,
    };
    vec![("before", before_after.draw(setting).svg()), ("spark", spark.draw().svg())]
}

/// Every chart with these values and this label.
fn charts(values: &[f64], label: &str, direction: Direction) -> Vec<(&'static str, String)> {
    let setting = setting(direction);
    let trend = trend(values, label);
    let mut charts = vec![
        ("trend", trend.draw(&setting).svg()),
        ("panel", Trend::draw_multiples(std::slice::from_ref(&trend), &setting).remove(0).svg()),
    ];
    for family in [scores, counts, maps, histories] {
        charts.extend(family(values, label, &setting));
    }
    charts
}

#[test]
fn extremes_are_drawn_without_a_panic() {
    for values in extremes() {
        for (name, svg) in charts(&values, "a label", Direction::Ltr) {
            read(&svg);
            for word in ["NaN", "inf", "style="] {
                assert!(!svg.contains(word), "{name}: {svg}");
            }
        }
    }
}

#[test]
fn labels_without_end_stay_on_the_sheet_and_apart() {
    let mut all = Vec::new();
    let values: Vec<f64> = (0..14).map(|nth| f64::from(nth * 37 % 23) + 20.0).collect();
    for (nth, label) in long_labels().iter().enumerate() {
        let direction = if nth == 3 { Direction::Rtl } else { Direction::Ltr };
        for (name, svg) in charts(&values, label, direction) {
            all.extend(faults(name, &svg));
        }
    }
    assert!(all.is_empty(), "{} faults: {all:#?}", all.len());
}
