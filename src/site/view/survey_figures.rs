//! Figures of a survey: how answers spread, and its parts with their intervals.

use std::collections::BTreeMap;

use super::survey_values::{self as values, ScoredQuestion};
use crate::formula::parts::Part;
use crate::formula::survey::Recommender;
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Key, Statement, format, msg};
use crate::report::survey::{QuestionReport, ScaleResult};
use crate::report::{Id, ScaleMethod, SurveyReport, Unit};
use crate::site::axis;
use crate::site::chart::{AnswerBin, AnswerGroup, Distribution, Heading, IntervalRow, Intervals, Mark, Reference};
use crate::site::page::{Block, Columns, Figure, Rows, Table, esc};
use crate::site::text;
use crate::site::tree::Here;

/// The most parts that a heading names.
const MOST_NAMED: usize = 5;

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
    pub(super) parts: &'a BTreeMap<String, BTreeMap<Id, Option<ScaleResult>>>,
}

/// A part as it is drawn, with the ends of its interval in words.
struct Drawn {
    row: IntervalRow,
    answers: String,
    low: String,
    high: String,
    rest: String,
    p: String,
    named: bool,
}

/// Returns the parts of a breakdown, a figure for each question: value, interval, how many answers; and which are hidden.
pub(super) fn breakdown(here: &Here, survey: &SurveyReport, of: &Breakdown) -> Block {
    let heading = Statement::new(msg!("section-breakdown")).with("name", Arg::Text(of.column.to_owned()));
    let figures = values::scored(survey).filter_map(|it| intervals(here, survey, it, of));
    let hidden: Vec<String> = of
        .parts
        .iter()
        .filter(|(_, results)| results.values().any(Option::is_none))
        .map(|(value, _)| here.part_name(of.column, value))
        .collect();
    let least = i64::try_from(survey.least).unwrap_or(i64::MAX);
    let says = Statement::new(msg!("survey-parts-hidden")).with("least", Arg::Count(least));
    let says = says.with("names", Arg::Plain(here.list(&hidden, format::Join::Comma)));
    Block::new(format!("by-{}", text::anchor(of.column)), here.said(&heading))
        .say((!hidden.is_empty()).then(|| esc(here.said(&says))))
        .figures("cols", figures)
}

fn intervals(here: &Here, survey: &SurveyReport, it: ScoredQuestion, of: &Breakdown) -> Option<Figure> {
    let overall = it.result.value()?;
    let compared = survey.parts.get(of.column).and_then(|questions| questions.get(it.question.id));
    let funnel = survey.funnels.get(of.column).and_then(|questions| questions.get(it.question.id));
    let funnel = funnel.filter(|funnel| funnel.phi.is_some());
    let parts = of.parts.iter().filter_map(|(value, results)| {
        let result = results.get(it.question.id)?.as_ref()?;
        let part = compared.and_then(|compared| compared.parts.get(value));
        let named = match funnel {
            Some(funnel) => funnel.parts.get(value).is_some_and(|part| part.named),
            None => part.is_some_and(|part| part.named),
        };
        Some(drawn(here, here.part_name(of.column, value), result, part, named))
    });
    let parts: Vec<Drawn> = parts.collect();
    if parts.len() < 2 {
        return None;
    }
    let name = values::name(here, it.question).words().to_owned();
    let caption = Statement::new(msg!("caption-breakdown"))
        .with("title", Arg::Plain(name.clone()))
        .with("name", Arg::Text(of.column.to_owned()));
    let finding = finding(here, &name, &parts);
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
    let mut figure =
        Figure::new(finding, &chart).caption(here.said(&confidence)).caption(here.text(msg!("survey-caution")));
    if let Some(compared) = compared.filter(|compared| compared.compared > 1) {
        let tests = if compared.compared == 2 { 1 } else { compared.compared };
        figure = figure.caption(here.said(&Statement::new(msg!("survey-parts-tested")).count("n", tests)));
    }
    let figure = figure.formula(here, term!("parts-against-rest"));
    Some(figure.csv(here, "surveys").table(here, part_table(here, here.said(&caption), &parts)))
}

/// A part as it is drawn, marked where it is said to differ from the rest.
fn drawn(here: &Here, name: String, result: &ScaleResult, part: Option<&Part>, named: bool) -> Drawn {
    let (n, value, unit) = (values::answers(result), values::value(here, result), values::unit(result));
    let above = part.and_then(|part| part.difference).is_some_and(|difference| difference > 0.0);
    let mark = match (named, above) {
        (true, true) => Mark::Good,
        (true, false) => Mark::Bad,
        (false, _) => Mark::Plain,
    };
    let n = usize::try_from(n).unwrap_or(0);
    Drawn {
        answers: here.count(n),
        low: here.cell(value.interval.map(|(low, _)| low), &unit),
        high: here.cell(value.interval.map(|(_, high)| high), &unit),
        rest: here.cell(part.and_then(|part| part.rest), &unit),
        p: part.and_then(|part| part.p_adjusted).map_or_else(|| format::NO_VALUE.to_owned(), |p| p_value(here, p)),
        named,
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

/// A p in three digits, or that it is below them.
fn p_value(here: &Here, p: f64) -> String {
    const LEAST: f64 = 0.001;
    let shown = format::number(here.lang, p.max(LEAST), 3);
    if p < LEAST { format!("< {shown}") } else { shown }
}

/// What the parts show: those that differ from the rest, at most five by name.
fn finding(here: &Here, name: &str, parts: &[Drawn]) -> String {
    let names: Vec<&str> = parts.iter().filter(|part| part.named).map(|part| part.row.label.full.as_str()).collect();
    let of = |key: Key| Statement::new(key).with("title", Arg::Plain(name.to_owned()));
    let listed = |join| format::list(here.lang, &names[..names.len().min(MOST_NAMED)], join);
    here.said(&match names.len() {
        0 => of(msg!("survey-parts-alike")),
        1..=MOST_NAMED => of(msg!("survey-parts-differ")).with("names", Arg::Plain(listed(format::Join::And))),
        all => of(msg!("survey-parts-more"))
            .with("names", Arg::Plain(listed(format::Join::Comma)))
            .count("more", all - MOST_NAMED),
    })
}

fn part_table(here: &Here, caption: String, parts: &[Drawn]) -> Table {
    let columns = Columns::<Drawn>::new()
        .head(msg!("head-part"), |_, part| esc(&part.row.label.full))
        .num(msg!("head-answers"), |_, part| esc(&part.answers))
        .num(msg!("head-result"), |_, part| esc(&part.row.value_label))
        .num(msg!("head-low"), |_, part| esc(&part.low))
        .num(msg!("head-high"), |_, part| esc(&part.high))
        .num(msg!("head-rest"), |_, part| esc(&part.rest))
        .num(msg!("head-p-adjusted"), |_, part| esc(&part.p));
    Rows::new(here, caption, columns).rows(parts).into()
}
