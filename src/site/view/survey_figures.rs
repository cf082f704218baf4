//! Figures of a survey: how answers spread, and its parts with their intervals.

use std::collections::BTreeMap;

use super::survey_values::{self as values, ScoredQuestion};
use crate::formula::survey::Recommender;
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Key, Statement, format, msg};
use crate::report::survey::Beside;
use crate::report::survey::{QuestionReport, ScaleResult};
use crate::report::{Id, ScaleMethod, SurveyReport, Unit};
use crate::site::axis;
use crate::site::chart::{AnswerBin, AnswerGroup, Distribution, Heading, IntervalRow, Intervals, Mark, Reference};
use crate::site::page::{Block, Columns, Figure, Rows, Table, esc};
use crate::site::text;
use crate::site::tree::Here;

/// The most parts of a breakdown that are drawn.
const MOST_PARTS: usize = 14;

/// Returns how the answers to a question spread, where that is known.
pub(super) fn distribution(here: &Here, it: ScoredQuestion) -> Option<Figure> {
    let question = it.question.report;
    if question.distribution.is_empty() {
        return None;
    }
    let bins = question.distribution.iter().map(|bin| AnswerBin {
        label: format::number_trimmed(here.lang, bin.answer, 1).into(),
        count: bin.count,
        count_label: format::number_trimmed(here.lang, bin.count.round(), 0),
        share_label: format::percent(here.lang, bin.percent, 0, true),
    });
    let bins: Vec<AnswerBin> = bins.collect();
    let groups = if question.method == Some(ScaleMethod::Nps) { nps_groups(here, question) } else { Vec::new() };
    let name = values::name(here, it.question).words().to_owned();
    let shown = values::value(here, it.result).shown;
    let title = here.said(&Statement::new(msg!("chart-title-distribution")).with("title", Arg::Plain(name.clone())));
    let columns = Columns::<AnswerBin>::new()
        .head(msg!("head-answer"), |_, bin| esc(&bin.label.full))
        .num(msg!("head-count"), |_, bin| esc(&bin.count_label))
        .num(msg!("head-share"), |_, bin| esc(&bin.share_label));
    let table = Table::from(Rows::new(here, &title, columns).rows(&bins));
    let heading = Heading {
        id: format!("spread-{}", text::anchor(it.question.id.as_str())),
        title,
        desc: crate::i18n::punctuation::sentence(&here.named(&name, &shown)),
    };
    let chart = Distribution { heading, bins, groups }.draw(&here.setting());
    let term = match question.method {
        Some(ScaleMethod::Nps) => term!("nps"),
        Some(ScaleMethod::Ces) => term!("ces"),
        _ => term!("csat"),
    };
    let figure = Figure::new(here.named(name, shown), &chart).caption(here.text(msg!("chart-axis-share")));
    Some(figure.formula(here, term).csv(here, "surveys").table(here, table))
}

/// Detractors, passives and promoters over the answers they are made of.
fn nps_groups(here: &Here, question: &QuestionReport) -> Vec<AnswerGroup> {
    let group = |key: Key, mark: Mark, who: Recommender| {
        let at = |answer: f64| Recommender::of(answer) == who;
        let from = question.distribution.iter().position(|bin| at(bin.answer))?;
        let to = question.distribution.iter().rposition(|bin| at(bin.answer))?;
        Some(AnswerGroup { label: here.text(key).into(), from, to, mark })
    };
    [
        group(msg!("nps-detractors"), Mark::Bad, Recommender::Detractor),
        group(msg!("nps-passives"), Mark::Plain, Recommender::Passive),
        group(msg!("nps-promoters"), Mark::Good, Recommender::Promoter),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A breakdown: its column, and the results of each of its values by question.
pub(super) struct Breakdown<'a> {
    pub(super) column: &'a str,
    pub(super) parts: &'a BTreeMap<String, BTreeMap<Id, ScaleResult>>,
}

/// A part as it is drawn, with the ends of its interval in words.
struct Drawn {
    row: IntervalRow,
    answers: String,
    low: String,
    high: String,
}

/// Returns the parts of a breakdown, a figure for each question: value, interval, how many answers.
pub(super) fn breakdown(here: &Here, survey: &SurveyReport, of: &Breakdown) -> Block {
    let heading = Statement::new(msg!("section-breakdown")).with("name", Arg::Text(of.column.to_owned()));
    let figures = values::scored(survey).filter_map(|it| intervals(here, it, of));
    Block::new(format!("by-{}", text::anchor(of.column)), here.said(&heading)).figures("cols", figures)
}

fn intervals(here: &Here, it: ScoredQuestion, of: &Breakdown) -> Option<Figure> {
    let overall = it.result.value()?;
    let parts = of.parts.iter().take(MOST_PARTS);
    let parts = parts.filter_map(|(value, results)| {
        Some(drawn(here, here.part_name(of.column, value), results.get(it.question.id)?, overall))
    });
    let parts: Vec<Drawn> = parts.collect();
    if parts.len() < 2 {
        return None;
    }
    let name = values::name(here, it.question).words().to_owned();
    let caption = Statement::new(msg!("caption-breakdown"))
        .with("title", Arg::Plain(name.clone()))
        .with("name", Arg::Text(of.column.to_owned()));
    let finding = finding(here, name, &parts);
    let (axis, unit) = match it.result {
        ScaleResult::Nps(_) => (axis::promoters(here), Unit::Score),
        ScaleResult::TopBox(_) => (axis::of(here, &Unit::Percent), Unit::Percent),
    };
    let heading = Heading {
        id: format!("by-{}-{}", text::anchor(of.column), text::anchor(it.question.id.as_str())),
        title: here.said(&caption),
        desc: finding.clone(),
    };
    let reference = Some(Reference { value: overall, words: here.value(overall, &unit).into() });
    let rows = parts.iter().map(|part| part.row.clone()).collect();
    let chart = Intervals { heading, axis, rows, reference }.draw(&here.setting());
    let confidence =
        Statement::new(msg!("legend-interval")).percent("confidence", here.report.settings.confidence.level() * 100.0);
    let figure =
        Figure::new(finding, &chart).caption(here.said(&confidence)).caption(here.text(msg!("survey-caution")));
    Some(figure.csv(here, "surveys").table(here, part_table(here, here.said(&caption), &parts)))
}

/// A part as it is drawn beside the whole.
fn drawn(here: &Here, name: String, result: &ScaleResult, overall: f64) -> Drawn {
    let (n, value, unit) = (values::answers(result), values::value(here, result), values::unit(result));
    let mark = match result.beside(overall) {
        Beside::Above => Mark::Good,
        Beside::Below => Mark::Bad,
        Beside::Unclear => Mark::Plain,
    };
    let n = usize::try_from(n).unwrap_or(0);
    Drawn {
        answers: here.count(n),
        low: here.cell(value.interval.map(|(low, _)| low), &unit),
        high: here.cell(value.interval.map(|(_, high)| high), &unit),
        row: IntervalRow {
            label: name.into(),
            size: here.said(&Statement::new(msg!("survey-answers")).count("n", n)),
            value: result.value(),
            interval: value.interval,
            value_label: value.shown,
            mark,
        },
    }
}

fn finding(here: &Here, name: String, parts: &[Drawn]) -> String {
    let differ = parts.iter().filter(|part| part.row.mark != Mark::Plain);
    let names: Vec<&str> = differ.map(|part| part.row.label.full.as_str()).collect();
    if names.is_empty() {
        return here.said(&Statement::new(msg!("survey-parts-alike")).with("title", Arg::Plain(name)));
    }
    let names = format::list(here.lang, &names, format::Join::And);
    let says = Statement::new(msg!("survey-parts-differ")).with("title", Arg::Plain(name));
    here.said(&says.with("names", Arg::Plain(names)))
}

fn part_table(here: &Here, caption: String, parts: &[Drawn]) -> Table {
    let columns = Columns::<Drawn>::new()
        .head(msg!("head-part"), |_, part| esc(&part.row.label.full))
        .num(msg!("head-answers"), |_, part| esc(&part.answers))
        .num(msg!("head-result"), |_, part| esc(&part.row.value_label))
        .num(msg!("head-low"), |_, part| esc(&part.low))
        .num(msg!("head-high"), |_, part| esc(&part.high));
    Rows::new(here, caption, columns).rows(parts).into()
}
