//! Figures of a survey: how answers spread, and its parts with their intervals.

use std::collections::BTreeMap;

use super::parts::{Block, Column, Figure, Table, esc};
use super::surveys;
use crate::i18n::{Arg, Key, Statement, format, msg};
use crate::report::survey::{QuestionReport, QuestionResult, ScaleResult};
use crate::report::{Id, ScaleMethod, SurveyReport, Unit};
use crate::site::axis;
use crate::site::chart::{AnswerBin, AnswerGroup, Distribution, Heading, IntervalRow, Intervals, Mark, Reference};
use crate::site::text;
use crate::site::tree::Here;

/// The most parts of a breakdown that are drawn.
const MOST_PARTS: usize = 14;

/// Returns how the answers to a scale question spread.
pub(super) fn distribution(here: &Here, (id, question): (&Id, &QuestionReport)) -> Option<Figure> {
    if question.distribution.is_empty() {
        return None;
    }
    let bins: Vec<AnswerBin> = question
        .distribution
        .iter()
        .map(|bin| AnswerBin {
            label: format::number_trimmed(here.lang, bin.answer, 1).into(),
            count: bin.count,
            count_label: format::number_trimmed(here.lang, bin.count.round(), 0),
            share_label: format::percent(here.lang, bin.percent, 0, true),
        })
        .collect();
    let QuestionResult::Scale(result) = &question.result else { return None };
    let groups = if question.method == Some(ScaleMethod::Nps) { nps_groups(here, question) } else { Vec::new() };
    let name = super::parts::plain(surveys::name(here, (id, question)).as_str());
    let (shown, _) = surveys::value(here, result);
    let title = Statement::new(msg!("chart-title-distribution")).with("title", Arg::Plain(name.clone()));
    let heading = Heading {
        id: format!("spread-{}", text::anchor(id.as_str())),
        title: here.said(&title),
        desc: format!("{name}: {shown}."),
    };
    let mut table = Table::new(
        here.said(&title),
        vec![
            Column::head(here, msg!("head-answer")),
            Column::num(here, msg!("head-count")),
            Column::num(here, msg!("head-share")),
        ],
    );
    for bin in &bins {
        table.row(vec![esc(&bin.label.full), esc(&bin.count_label), esc(&bin.share_label)]);
    }
    let chart = Distribution { heading, bins, groups }.draw(&here.setting());
    let entry = match question.method {
        Some(ScaleMethod::Nps) => "nps",
        Some(ScaleMethod::Ces) => "ces",
        _ => "csat",
    };
    let figure = Figure::new(format!("{name}: {shown}"), &chart).caption(here.text(msg!("chart-axis-share")));
    Some(figure.formula(here, entry).csv(here, "surveys").table(table))
}

/// Detractors, passives and promoters over the answers they are made of.
fn nps_groups(here: &Here, question: &QuestionReport) -> Vec<AnswerGroup> {
    let group = |key: Key, mark: Mark, range: std::ops::RangeInclusive<f64>| {
        let at = |answer: f64| range.contains(&answer);
        let from = question.distribution.iter().position(|bin| at(bin.answer))?;
        let to = question.distribution.iter().rposition(|bin| at(bin.answer))?;
        Some(AnswerGroup { label: here.text(key).into(), from, to, mark })
    };
    [
        group(msg!("nps-detractors"), Mark::Bad, 0.0..=6.0),
        group(msg!("nps-passives"), Mark::Plain, 7.0..=8.0),
        group(msg!("nps-promoters"), Mark::Good, 9.0..=10.0),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Column → value → question → result, of one column.
type Parts = BTreeMap<String, BTreeMap<Id, ScaleResult>>;

/// Returns the parts of a breakdown, a figure for each question: value, interval, how many answers.
pub(super) fn breakdown(here: &Here, survey: &SurveyReport, (column, parts): (&String, &Parts)) -> Block {
    let heading = Statement::new(msg!("section-breakdown")).with("name", Arg::Text(column.clone()));
    let mut block = Block::new(format!("by-{}", text::anchor(column)), here.said(&heading));
    block.layout = "cols";
    for (id, question) in &survey.questions {
        let QuestionResult::Scale(whole) = &question.result else { continue };
        block.figures.extend(intervals(here, (id, question, whole), (column, parts)));
    }
    block
}

fn intervals(
    here: &Here,
    (id, question, whole): (&Id, &QuestionReport, &ScaleResult),
    (column, parts): (&String, &Parts),
) -> Option<Figure> {
    let number = |result: &ScaleResult| match result {
        ScaleResult::Nps(nps) => nps.nps,
        ScaleResult::TopBox(top) => top.pct,
    };
    let overall = number(whole)?;
    let mut rows = Vec::new();
    let columns = vec![
        Column::head(here, msg!("head-part")),
        Column::num(here, msg!("head-answers")),
        Column::num(here, msg!("head-result")),
        Column::num(here, msg!("head-low")),
        Column::num(here, msg!("head-high")),
    ];
    let name = super::parts::plain(surveys::name(here, (id, question)).as_str());
    let caption = Statement::new(msg!("caption-breakdown"))
        .with("title", Arg::Plain(name.clone()))
        .with("name", Arg::Text(column.clone()));
    let mut table = Table::new(here.said(&caption), columns);
    for (value, results) in parts.iter().take(MOST_PARTS) {
        let Some(result) = results.get(id) else { continue };
        let (n, _) = surveys::counts(result);
        let (shown, interval) = surveys::value(here, result);
        let unit = surveys::unit(result);
        let answers = here.said(&Statement::new(msg!("survey-answers")).count("n", usize::try_from(n).unwrap_or(0)));
        let mark = match interval {
            Some((low, _)) if low > overall => Mark::Good,
            Some((_, high)) if high < overall => Mark::Bad,
            _ => Mark::Plain,
        };
        table.row(vec![
            esc(part_name(column, value)),
            esc(here.count(usize::try_from(n).unwrap_or(0))),
            esc(&shown),
            esc(here.cell(interval.map(|(low, _)| low), &unit)),
            esc(here.cell(interval.map(|(_, high)| high), &unit)),
        ]);
        rows.push(IntervalRow {
            label: part_name(column, value).into(),
            size: answers,
            value: number(result),
            interval,
            value_label: shown,
            mark,
        });
    }
    if rows.len() < 2 {
        return None;
    }
    let signals = rows.iter().filter(|row| row.mark != Mark::Plain).count();
    let finding = if signals == 0 {
        here.said(&Statement::new(msg!("survey-parts-alike")).with("title", Arg::Plain(name)))
    } else {
        let names: Vec<&str> =
            rows.iter().filter(|row| row.mark != Mark::Plain).map(|row| row.label.full.as_str()).collect();
        let names = format::list(here.lang, &names, format::Join::And);
        here.said(
            &Statement::new(msg!("survey-parts-differ"))
                .with("title", Arg::Plain(name))
                .with("names", Arg::Plain(names)),
        )
    };
    let (axis, unit) = match whole {
        ScaleResult::Nps(_) => (axis::promoters(here), Unit::Score),
        ScaleResult::TopBox(_) => (axis::of(here, &Unit::Percent), Unit::Percent),
    };
    let heading = Heading {
        id: format!("by-{}-{}", text::anchor(column), text::anchor(id.as_str())),
        title: here.said(&caption),
        desc: finding.clone(),
    };
    let reference = Some(Reference { value: overall, words: here.value(overall, &unit).into() });
    let chart = Intervals { heading, axis, rows, reference }.draw(&here.setting());
    let confidence =
        Statement::new(msg!("legend-interval")).percent("confidence", here.report.settings.confidence.0 * 100.0);
    let figure =
        Figure::new(finding, &chart).caption(here.said(&confidence)).caption(here.text(msg!("survey-caution")));
    Some(figure.csv(here, "surveys").table(table))
}

/// The name of a part: languages by their own names, anything else as the file has it.
fn part_name(column: &str, value: &str) -> String {
    let language = crate::i18n::Lang::from_tag(value).filter(|_| column.to_lowercase().starts_with("lang"));
    language.map_or_else(|| value.to_owned(), |lang| lang.native_name().to_owned())
}
