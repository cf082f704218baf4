//! The waves of a survey, question by question, each with its interval: what its answers can tell apart.

use std::collections::BTreeMap;

use super::survey_values::{self as values, ScoredQuestion};
use crate::i18n::{Statement, msg};
use crate::report::survey::ScaleResult;
use crate::report::{Id, SurveyReport};
use crate::site::axis;
use crate::site::chart::{Heading, IntervalRow, Intervals};
use crate::site::page::{Block, Columns, Figure, Rows, esc};
use crate::site::text::anchor;
use crate::site::tree::Here;

/// The most waves that a figure shows.
const WAVES: usize = 8;

/// A wave of a question.
struct Wave<'a> {
    survey: &'a SurveyReport,
    result: &'a ScaleResult,
}

/// Returns a figure for each question that two waves of the series of `survey` have asked, the latest waves of it.
pub(super) fn block(here: &Here, survey: &SurveyReport) -> Block {
    let figures = figures(here, survey, "waves");
    Block::new("waves", here.text(msg!("section-waves"))).figures("cols", figures)
}

/// Returns the same without a heading of their own, for the block that is called `under`.
pub(super) fn figures(here: &Here, survey: &SurveyReport, under: &str) -> Vec<Figure> {
    let Some(series) = &survey.wave_of else { return Vec::new() };
    let waves = here.report.surveys.iter().filter(|other| {
        other.wave_of.as_ref().is_some_and(|name| name.value == series.value) && other.audience == survey.audience
    });
    let mut asked: BTreeMap<&Id, Vec<Wave>> = BTreeMap::new();
    // Newest first: the latest waves are kept, and drawn in the order of time.
    for wave in waves {
        for it in values::scored(wave) {
            let of = asked.entry(it.question.id).or_default();
            if of.len() < WAVES {
                of.insert(0, Wave { survey: wave, result: it.result });
            }
        }
    }
    let scored = values::scored(survey);
    scored.filter_map(|it| figure(here, it, asked.get(it.question.id)?, under)).collect()
}

fn figure(here: &Here, it: ScoredQuestion, waves: &[Wave], under: &str) -> Option<Figure> {
    // A question that was scored otherwise before is another one.
    let alike = |wave: &&Wave| std::mem::discriminant(wave.result) == std::mem::discriminant(it.result);
    let waves: Vec<&Wave> = waves.iter().filter(alike).filter(|wave| wave.result.value().is_some()).collect();
    if waves.len() < 2 {
        return None;
    }
    let unit = values::unit(it.result);
    let row = |wave: &&Wave| {
        let value = values::value(here, wave.result);
        let n = usize::try_from(wave.result.answers()).unwrap_or(0);
        IntervalRow {
            label: here.date_short(wave.survey.date).into(),
            size: here.said(&Statement::new(msg!("survey-answers")).count("n", n)),
            value: wave.result.value(),
            interval: value.interval,
            value_label: value.shown,
            ..IntervalRow::default()
        }
    };
    let rows: Vec<IntervalRow> = waves.iter().map(row).collect();
    let name = values::name(here, it.question).words().to_owned();
    let axis = match it.result {
        ScaleResult::Nps(_) => axis::promoters(here),
        ScaleResult::TopBox(_) => axis::of(here, &unit),
    };
    let id = format!("{under}-{}", anchor(it.question.id.as_str()));
    let heading = Heading { id, title: name.clone(), desc: here.text(msg!("chart-desc-table")) };
    let chart = Intervals { heading, axis, rows: rows.clone(), reference: None }.draw(&here.setting());
    let columns = Columns::<IntervalRow>::new()
        .head(msg!("head-date"), |_, row| esc(&row.label.full))
        .num(msg!("head-answers"), |_, row| esc(&row.size))
        .num(msg!("head-result"), |_, row| esc(&row.value_label))
        .num(msg!("head-interval"), move |here, row| {
            let ends = row.interval.map(|(low, high)| (here.value(low, &unit), here.value(high, &unit)));
            esc(ends.map_or_else(String::new, |(low, high)| crate::i18n::format::range(here.lang, &low, &high)))
        });
    let table = Rows::new(here, &name, columns).rows(&rows);
    Some(Figure::panel(name, &chart).caption(here.whiskers()).csv(here, "survey-questions").table(here, table))
}
