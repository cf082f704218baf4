//! Every chart on one page, for eyes: the test below writes `target/charts/*.html`.

use std::fmt::Write as _;

use chrono::{Months, NaiveDate};

use super::tests::{Lang, setting};
use super::*;

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub(super) fn heading(id: &str) -> Heading {
    Heading { id: id.into(), title: format!("{id} title"), desc: format!("{id} finding.") }
}

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
    });
    let words = |key: &str, value: &str, brief: &str| Words::new(format!("{} {value}", lang.say(key)), brief);
    Trend {
        heading: heading(&format!("trend-{}", lang.code())),
        axis: ValueAxis::duration(),
        points: points.collect(),
        segments: vec![
            Segment {
                from: month(0),
                to: month(12),
                mean: h(8.49),
                limits: Some((h(5.87), h(11.1))),
                near: None,
                mean_label: words("average", "8:29", "8:29"),
                lower_label: words("lower limit", "5:52", "5:52"),
                upper_label: words("upper limit", "11:06", "11:06"),
            },
            Segment {
                from: month(13),
                to: month(26),
                mean: h(5.05),
                limits: Some((h(4.33), h(5.75))),
                near: Some((h(4.57), h(5.5))),
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
            from: FanEnd { date: month(26), value: h(5.95), low: h(5.8), high: h(6.13) },
            to: FanEnd { date: date("2026-03-01"), value: h(6.19), low: h(6.0), high: h(6.43) },
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
    }
}

/// A percentage with intervals, a gap in the series and nothing else.
fn quiet_trend(lang: Lang, id: &str, count: usize) -> Trend {
    let start = date("2025-02-01");
    let points = (0..count).map(|nth| {
        let value = 84.0 + f64::from(u32::try_from(nth * 37 % 11).expect("small"));
        TrendPoint {
            date: start + Months::new(u32::try_from(nth).expect("small")),
            value: (nth != 4).then_some(value),
            interval: Some((value - 5.0, (value + 4.0).min(100.0))),
            mark: Mark::Plain,
            label: format!("{value}"),
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

fn long_trend(lang: Lang) -> Trend {
    let start = date("2019-01-07");
    let points = (0..360_i32).map(|nth| {
        let value = 40.0 + 12.0 * (f64::from(nth) / 9.0).sin() + f64::from(nth * 7919 % 13);
        TrendPoint {
            date: start + chrono::Days::new(u64::try_from(nth * 7).expect("positive")),
            value: Some(value),
            interval: None,
            mark: if value > 60.0 { Mark::Special } else { Mark::Plain },
            label: format!("{value:.0}"),
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

fn panels(lang: Lang) -> Vec<Trend> {
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

fn spark(last: Mark) -> Sparkline {
    let values = [64.0, 71.0, 60.0, 68.0, 63.0, 62.0, 74.0, 67.0, 64.0, 66.0, 70.0, 61.0, 58.0, 55.0, 52.0, 57.0, 60.0];
    Sparkline {
        values: values.into_iter().enumerate().map(|(nth, value)| (nth != 5).then_some(value)).collect(),
        target: Some(75.0),
        bands: vec![
            SparkBand { from: 0, to: 9, lower: 58.0, upper: 72.0 },
            SparkBand { from: 10, to: 16, lower: 50.0, upper: 66.0 },
        ],
        last,
    }
}

fn bars(lang: Lang) -> SectionBars {
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
        pass: Some((80.0, format!("{} 80", lang.say("pass")).into())),
    }
}

fn dumbbells(lang: Lang) -> Dumbbells {
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

fn pareto(lang: Lang) -> Pareto {
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

fn distribution(lang: Lang, id: &str, words: bool) -> Distribution {
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

fn elements(lang: Lang) -> Elements {
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

fn ladder(lang: Lang) -> Ladder {
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
        pass: Some((80.0, format!("{} 80", lang.say("pass")).into())),
    }
}

fn months(lang: Lang, count: u32) -> StackedMonths {
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

fn impact(lang: Lang) -> ImpactEffort {
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

fn hours(lang: Lang) -> HourMap {
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

fn coverage(lang: Lang, columns: usize) -> CoverageMap {
    let states = [
        Coverage::Covered,
        Coverage::Covered,
        Coverage::Thin,
        Coverage::Stale,
        Coverage::Never,
        Coverage::NotApplicable,
    ];
    let rows = (0..4).map(|row| CoverageRow {
        label: lang.say(GAPS[row]).into(),
        cells: (0..columns)
            .map(|nth| CoverageCell { state: states[(nth * 5 + row * 7) % 6], label: format!("{nth}") })
            .collect(),
    });
    let head = |nth: usize| {
        if columns > 8 { Words::new(format!("2025-{nth:02}"), format!("{nth}")) } else { lang.say(GAPS[nth]).into() }
    };
    CoverageMap {
        heading: heading(&format!("coverage{columns}-{}", lang.code())),
        columns: (0..columns).map(head).collect(),
        rows: rows.collect(),
    }
}

fn strip(lang: Lang) -> CompetitorStrip {
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
        target: Some((4.0 * 3600.0, format!("{} 4 h", lang.say("target")).into())),
    }
}

fn bullets(lang: Lang) -> Bullets {
    let row = |key: &str, value: f64, mark| Bullet {
        label: lang.say(key).into(),
        axis: ValueAxis::hundred("%"),
        value: Some(value),
        value_label: format!("{value}%"),
        target: Some(75.0),
        target_label: format!("{} 75%", lang.say("target")).into(),
        warn: Some(70.0),
        mark,
    };
    Bullets {
        heading: heading(&format!("bullets-{}", lang.code())),
        rows: vec![row("solving", 71.8, Mark::Plain), row("after", 88.0, Mark::Good), row("pages", 42.0, Mark::Bad)],
    }
}

fn waves(lang: Lang) -> Waves {
    let results = [(Some(31.0), 212), (Some(38.0), 340), (None, 12), (Some(35.0), 87), (Some(44.0), 412)];
    let waves = results.into_iter().enumerate().map(|(nth, (value, answers))| Wave {
        label: format!("{} {}", lang.say("spring"), 2021 + nth).into(),
        answers: format!("{answers} {}", lang.say("answers")).into(),
        value,
        interval: value.map(|value| (value - 900.0 / f64::from(answers), value + 900.0 / f64::from(answers))),
        value_label: value.map_or_else(String::new, |value| format!("{value}")),
        mark: if nth == 4 { Mark::Good } else { Mark::Plain },
    });
    Waves {
        heading: heading(&format!("waves-{}", lang.code())),
        axis: ValueAxis { unit: "NPS".into(), ..ValueAxis::default() },
        waves: waves.collect(),
        target: Some((40.0, format!("{} 40", lang.say("target")).into())),
    }
}

fn before_after(lang: Lang) -> BeforeAfter {
    let side = |range: std::ops::Range<usize>, median: f64, words: &str| Side {
        values: trend(lang).points[range]
            .iter()
            .map(|point| DatedValue {
                date: point.date,
                value: point.value.unwrap_or_default(),
                label: point.label.clone(),
            })
            .collect(),
        median: Some(median * 3600.0),
        median_label: format!("{} {words}", lang.say("median")).into(),
    };
    BeforeAfter {
        heading: heading(&format!("before-{}", lang.code())),
        axis: ValueAxis::duration(),
        change: date("2024-12-01"),
        change_label: lang.say("rebase").into(),
        before: side(0..13, 8.37, "8:22"),
        after: side(13..27, 5.2, "5:12"),
    }
}

fn intervals(lang: Lang) -> Intervals {
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
        reference: Some((87.0, format!("{} 87%", lang.say("all")).into())),
    }
}

/// Every drawing of the gallery in one language.
pub(super) fn drawings(lang: Lang) -> Vec<(&'static str, Vec<String>)> {
    let setting = setting(lang.direction());
    let one = |chart: Chart| vec![chart.svg()];
    vec![
        ("process chart", one(trend(lang).draw(&setting))),
        ("a year with intervals", one(quiet_trend(lang, "year", 14).draw(&setting))),
        ("two points", one(quiet_trend(lang, "two", 2).draw(&setting))),
        ("weeks", one(long_trend(lang).draw(&setting))),
        ("panels", Trend::draw_multiples(&panels(lang), &setting).into_iter().map(|chart| chart.svg()).collect()),
        (
            "sparklines",
            [Mark::Plain, Mark::Good, Mark::Bad, Mark::Special].into_iter().map(|last| spark(last).draw()).collect(),
        ),
        (
            "section bars, elements, radar, ladder",
            [
                one(bars(lang).draw(&setting)),
                one(elements(lang).draw(&setting)),
                elements(lang).draw_radar(&setting).map(|chart| chart.svg()).into_iter().collect(),
                one(ladder(lang).draw(&setting)),
            ]
            .concat(),
        ),
        ("dumbbells and impact", [one(dumbbells(lang).draw(&setting)), one(impact(lang).draw(&setting))].concat()),
        ("Pareto", one(pareto(lang).draw(&setting))),
        ("distribution", one(distribution(lang, "spread", false).draw(&setting))),
        ("distribution in words", one(distribution(lang, "words", true).draw(&setting))),
        ("months", [one(months(lang, 12).draw(&setting)), one(months(lang, 30).draw(&setting))].concat()),
        ("hours", one(hours(lang).draw(&setting))),
        ("coverage", [one(coverage(lang, 5).draw(&setting)), one(coverage(lang, 24).draw(&setting))].concat()),
        ("competitors", one(strip(lang).draw(&setting))),
        ("bullets and intervals", [one(bullets(lang).draw(&setting)), one(intervals(lang).draw(&setting))].concat()),
        ("waves", one(waves(lang).draw(&setting))),
        ("before and after", one(before_after(lang).draw(&setting))),
    ]
}

#[test]
fn a_page_of_all_charts_is_written_for_eyes() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/charts");
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    let style = include_str!("../../../templates/style.css");
    for lang in Lang::ALL {
        let mut body = String::new();
        for (name, svgs) in drawings(lang) {
            let _ = write!(body, "<h2>{name}</h2><div class=row>{}</div>", svgs.concat());
        }
        let direction = if lang.direction() == Direction::Rtl { "rtl" } else { "ltr" };
        let page = format!(
            "<!doctype html><html lang={} dir={direction}><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
             <style>{style} .row{{display:flex;flex-wrap:wrap;gap:24px}}</style><body><main>{body}</main>",
            lang.code()
        );
        std::fs::write(folder.join(format!("{}.html", lang.code())), page).expect("the target folder can be written");
    }
}
