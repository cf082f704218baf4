//! Charts of scores, gaps, answers and places, as the gallery shows them.

use super::super::*;
use super::heading;
use super::words::Lang;

pub(super) fn bars(lang: Lang) -> SectionBars {
    let scores = [(75.0, None), (89.0, Some(72.0)), (88.0, Some(38.0)), (75.0, Some(75.0)), (82.0, Some(71.0))];
    let rows = scores.iter().enumerate().map(|(nth, &(value, previous))| BarRow {
        label: lang.say(["conversation", "solving", "after", "organisation", "all"][nth]).into(),
        value: Some(value),
        value_label: format!("{value}"),
        previous,
        total: nth == 4,
    });
    SectionBars {
        heading: heading(&format!("bars-{}", lang.code())),
        axis: ValueAxis::hundred(""),
        rows: rows.collect(),
        pass: Some(Reference { value: 80.0, words: format!("{} 80", lang.say("pass")).into() }),
    }
}

pub(super) fn dumbbells(lang: Lang) -> Dumbbells {
    let row = |nth: usize, (current, target): (f64, f64), unit: &str, late: bool| DumbbellRow {
        number: format!("{nth}"),
        label: lang.say(GAPS[nth - 1]).into(),
        current,
        current_label: format!("{current}{unit}"),
        target,
        target_label: format!("{target}{unit}"),
        gap_label: format!("{}{unit}", (target - current).abs()),
        late,
    };
    Dumbbells {
        heading: heading(&format!("dumbbells-{}", lang.code())),
        gap_head: lang.say("still to close"),
        groups: vec![
            DumbbellGroup {
                label: lang.say("percent, higher is better").into(),
                axis: ValueAxis::hundred(""),
                rows: vec![
                    row(1, (93.0, 100.0), "%", false),
                    row(3, (41.0, 80.0), "%", false),
                    row(4, (64.0, 85.0), "%", true),
                    row(5, (58.0, 95.0), "%", true),
                ],
            },
            DumbbellGroup {
                label: lang.say("hours, lower is better").into(),
                axis: ValueAxis::duration(),
                rows: vec![
                    DumbbellRow { current: 22_320.0, target: 14_400.0, ..row(2, (6.2, 4.0), " h", false) },
                    DumbbellRow { current: 32_400.0, target: 18_000.0, ..row(7, (9.0, 5.0), " h", false) },
                ],
            },
        ],
    }
}

const GAPS: [&str; 9] =
    ["solving", "conversation", "night cover", "letters", "pages", "after", "organisation", "all", "conversation"];

pub(super) fn pareto(lang: Lang) -> Pareto {
    let counts = [412.0, 230.0, 118.0, 64.0, 31.0, 9.0];
    let total: f64 = counts.iter().sum();
    let mut sum = 0.0;
    let rows = counts.iter().enumerate().map(|(nth, &count)| {
        let vital = sum / total < 0.8;
        sum += count;
        ParetoRow {
            label: lang.say(GAPS[nth + 2]).into(),
            count,
            count_label: format!("{count}"),
            cumulative: 100.0 * sum / total,
            cumulative_label: format!("{:.0}%", 100.0 * sum / total),
            vital,
        }
    });
    Pareto {
        heading: heading(&format!("pareto-{}", lang.code())),
        rows: rows.collect(),
        count_head: lang.say("calls").into(),
        cumulative_head: lang.say("share so far").into(),
    }
}

pub(super) fn distribution(lang: Lang, id: &str, words: bool) -> Distribution {
    let counts: &[u32] = if words { &[12, 31, 60, 190, 240] } else { &[4, 1, 2, 3, 5, 12, 20, 61, 140, 110, 96] };
    let total: u32 = counts.iter().sum();
    let bins = counts.iter().enumerate().map(|(nth, &count)| AnswerBin {
        label: if words { lang.say(GAPS[nth + 1]).into() } else { nth.to_string().into() },
        count: f64::from(count),
        count_label: count.to_string(),
        share_label: format!("{:.1}%", 100.0 * f64::from(count) / f64::from(total)),
    });
    let group = |key: &str, from, to, mark| AnswerGroup { label: lang.say(key).into(), from, to, mark };
    let groups = [("detractors", 0, 6, Mark::Bad), ("passives", 7, 8, Mark::Plain), ("promoters", 9, 10, Mark::Good)];
    Distribution {
        heading: heading(&format!("{id}-{}", lang.code())),
        bins: bins.collect(),
        groups: if words { vec![] } else { groups.map(|(key, from, to, mark)| group(key, from, to, mark)).into() },
    }
}

pub(super) fn elements(lang: Lang) -> Elements {
    let scores = [
        (Some(50.0), None),
        (Some(100.0), Some(77.0)),
        (Some(70.0), Some(100.0)),
        (None, Some(67.0)),
        (Some(75.0), Some(41.0)),
    ];
    let rows = scores.into_iter().enumerate().map(|(nth, (now, before))| ElementRow {
        label: lang.say(["responsiveness", "knowledge", "empathy", "communication", "follow-up"][nth]).into(),
        now,
        now_label: now.map_or_else(|| "–".to_owned(), |now| format!("{now}")),
        before,
    });
    Elements {
        heading: heading(&format!("elements-{}", lang.code())),
        axis: ValueAxis::hundred(""),
        rows: rows.collect(),
    }
}

pub(super) fn ladder(lang: Lang) -> Ladder {
    let levels = [("basic", 0.0), ("expected", 40.0), ("desired", 60.0), ("surprising", 75.0), ("unbelievable", 90.0)];
    let points = [("10/24", 58.0), ("02/25", 66.0), ("06/25", 74.0), ("10/25", 71.0), ("01/26", 82.0)];
    Ladder {
        heading: heading(&format!("ladder-{}", lang.code())),
        levels: levels.into_iter().map(|(key, from)| Level { label: lang.say(key).into(), from }).collect(),
        points: points
            .into_iter()
            .map(|(label, value)| LadderPoint {
                label: label.into(),
                value,
                value_label: format!("{value}"),
                mark: if value > 80.0 { Mark::Bad } else { Mark::Plain },
            })
            .collect(),
        pass: Some(Reference { value: 80.0, words: format!("{} 80", lang.say("pass")).into() }),
    }
}

pub(super) fn impact(lang: Lang) -> ImpactEffort {
    let places = [
        (5, 2, false),
        (5, 3, false),
        (5, 4, false),
        (4, 1, true),
        (4, 3, true),
        (3, 1, false),
        (3, 1, false),
        (2, 5, false),
        (2, 5, true),
    ];
    let more = (10..14).map(|nth| (nth, (1, 1, false)));
    ImpactEffort {
        heading: heading(&format!("impact-{}", lang.code())),
        impact: lang.say("impact"),
        effort: lang.say("effort"),
        points: places
            .into_iter()
            .enumerate()
            .chain(more)
            .map(|(nth, (impact, effort, late))| ImpactPoint {
                number: format!("{}", nth + 1),
                label: lang.say(GAPS[nth % 9]).into(),
                impact,
                effort,
                late,
            })
            .collect(),
    }
}

pub(super) fn hours(lang: Lang) -> HourMap {
    let rows = (0..7_u32).map(|weekday| HourRow {
        label: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map(|key| lang.say(key))[weekday as usize]
            .clone()
            .into(),
        cells: (0..24_u32)
            .map(|hour| {
                let value = f64::from((hour * 17 + weekday * 29) % 90);
                (!(2..5).contains(&hour) || weekday == 2).then(|| HourCell {
                    value,
                    text: format!("{value}"),
                    label: format!("{hour}: {value}"),
                })
            })
            .collect(),
    });
    HourMap { heading: heading(&format!("hours-{}", lang.code())), hour: lang.say("hour").into(), rows: rows.collect() }
}

pub(super) fn coverage(lang: Lang, columns: usize) -> MarkMap {
    let states = [CellMark::Dot, CellMark::Dot, CellMark::Ring, CellMark::Diamond, CellMark::Bar];
    let rows = (0..4).map(|row| MarkRow {
        label: lang.say(GAPS[row]).into(),
        cells: (0..columns)
            .map(|nth| MarkCell { state: states[(nth * 5 + row * 7) % 5], label: format!("{nth}") })
            .collect(),
    });
    let head = |nth: usize| {
        if columns > 8 { Words::new(format!("2025-{nth:02}"), format!("{nth}")) } else { lang.say(GAPS[nth]).into() }
    };
    MarkMap {
        heading: heading(&format!("coverage{columns}-{}", lang.code())),
        columns: (0..columns).map(head).collect(),
        rows: rows.collect(),
    }
}

pub(super) fn strip(lang: Lang) -> CompetitorStrip {
    let places = [
        (2.0, "Aurora", false),
        (2.4, "Beltane", false),
        (2.5, "Cormorant", false),
        (6.2, "Northwind", true),
        (5.9, "Delphi", false),
        (23.0, "Eiger", false),
    ];
    CompetitorStrip {
        heading: heading(&format!("strip-{}", lang.code())),
        axis: ValueAxis::duration(),
        points: places
            .into_iter()
            .map(|(value, name, ours)| StripPoint {
                label: format!("{name} {value} h").into(),
                value: value * 3600.0,
                ours,
                stale: value > 20.0,
            })
            .collect(),
        target: Some(Reference { value: 4.0 * 3600.0, words: format!("{} 4 h", lang.say("target")).into() }),
    }
}

pub(super) fn intervals(lang: Lang) -> Intervals {
    let row = |key: &str, value: f64, half: f64, mark| IntervalRow {
        label: lang.say(key).into(),
        size: format!("{} {}", (9000.0 / half / half).round(), lang.say("answers")),
        value: Some(value),
        interval: Some((value - half, value + half)),
        value_label: format!("{value}%"),
        mark,
    };
    Intervals {
        heading: heading(&format!("intervals-{}", lang.code())),
        axis: ValueAxis::hundred("%"),
        rows: vec![
            row("conversation", 88.4, 3.0, Mark::Plain),
            row("solving", 71.0, 9.0, Mark::Bad),
            row("after", 90.0, 1.6, Mark::Plain),
        ],
        reference: Some(Reference { value: 87.0, words: format!("{} 87%", lang.say("all")).into() }),
    }
}

pub(super) fn importance(lang: Lang) -> ImportancePlot {
    let point = |nth: usize, importance: f64, performance: f64| ImportancePoint {
        number: format!("{}", nth + 1),
        name: lang.say(GAPS[nth % 4]),
        label: format!("{} {importance}%", lang.say(GAPS[nth % 4])),
        importance,
        interval: ((importance - 8.0).max(0.0), importance + 9.0),
        performance,
    };
    ImportancePlot {
        heading: heading(&format!("importance-{}", lang.code())),
        importance: ValueAxis { from_zero: true, ..ValueAxis::hundred("%") },
        performance: ValueAxis::hundred("%"),
        points: vec![point(0, 41.0, 62.0), point(1, 27.0, 84.0), point(2, 24.0, 83.0), point(3, 8.0, 71.0)],
        equal: Some(25.0),
        average: Some(75.0),
    }
}

pub(super) fn spans(lang: Lang) -> Spans {
    let date = |text: &str| text.parse::<chrono::NaiveDate>().expect("a date");
    let row = |nth: usize, days: (&str, &str), late: bool| SpanRow {
        label: lang.say(GAPS[nth % 4]).into(),
        days: (date(days.0), date(days.1)),
        marks: vec![(date(days.0), Mark::Plain), (date(days.1), if late { Mark::Bad } else { Mark::Plain })],
        state: format!("{nth} / 4"),
        late,
    };
    Spans {
        heading: heading(&format!("spans-{}", lang.code())),
        rows: vec![
            row(0, ("2024-03-01", "2025-01-10"), false),
            row(1, ("2025-02-01", "2026-08-31"), true),
            row(2, ("2026-01-05", "2026-01-05"), false),
        ],
        today: date("2026-06-30"),
    }
}
