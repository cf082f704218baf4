//! Charts that nobody wants to draw: nothing, one point, all equal, no number, far too many, far too long.

use self::time::{day, histories, trend};
use super::super::*;
use super::{faults, heading, read, setting};
use crate::i18n::Direction;

mod time;

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
    let importance = ImportancePlot {
        heading: heading("importance"),
        importance: axis(),
        performance: axis(),
        points: few
            .iter()
            .map(|&value| ImportancePoint {
                number: "12".into(),
                name: label.into(),
                label: label.into(),
                importance: value,
                interval: (-value, f64::NAN),
                performance: value,
            })
            .collect(),
        equal: Some(1.0),
        average: few.first().copied(),
    };
    let survival = SurvivalCurve {
        heading: heading("survival"),
        time: ValueAxis::duration(),
        share: axis(),
        steps: few.iter().map(|&time| SurvivalStep { time, share: time, band: Some((time, f64::NAN)) }).collect(),
        until: few.last().copied().unwrap_or_default(),
        median: Some(Reference { value: 1.0, words: words() }),
    };
    vec![
        ("survival", survival.draw(setting).svg()),
        ("importance", importance.draw(setting).svg()),
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
    let coverage = |count: usize, id: &str| MarkMap {
        heading: heading(id),
        columns: vec![words(); count],
        rows: vec![
            MarkRow { label: words(), cells: vec![MarkCell { state: CellMark::Ring, label: label.into() }; 3] };
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
