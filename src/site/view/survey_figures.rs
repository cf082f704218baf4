//! Figures of a survey: how answers spread, and its parts with their intervals.

use std::collections::BTreeMap;

use super::survey_values::{self as values, Question, ScoredQuestion};
use crate::formula::funnel::{Funnel, FunnelPart};
use crate::formula::parts::Part;
use crate::formula::survey::Recommender;
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Key, Statement, format, msg};
use crate::report::survey::{QuestionReport, ScaleResult};
use crate::report::{Id, ScaleMethod, SurveyReport, Unit};
use crate::site::axis;
use crate::site::chart::{
    AnswerBin, AnswerGroup, Distribution, FunnelPlot, FunnelPoint, Heading, IntervalRow, Intervals, Mark, Reference,
};
use crate::site::page::{Block, Columns, Figure, Rows, Table, esc};
use crate::site::text;
use crate::site::tree::Here;

/// The most parts that a heading names.
const MOST_NAMED: usize = 5;

/// Returns how the answers to a question spread, where that is known.
pub(super) fn distribution(here: &Here, survey: &SurveyReport, it: ScoredQuestion) -> Option<Figure> {
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
    let (count, share) = match survey.weight {
        Some(_) => (msg!("head-count-weighted"), msg!("head-share-weighted")),
        None => (msg!("head-count"), msg!("head-share")),
    };
    let columns = Columns::<AnswerBin>::new()
        .head(msg!("head-answer"), |_, bin| esc(&bin.label.full))
        .num(count, |_, bin| esc(&bin.count_label))
        .num(share, |_, bin| esc(&bin.share_label));
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

/// The verdict on a part.
#[derive(Default)]
struct Judged {
    named: bool,
    above: bool,
    rest: Option<f64>,
    p: Option<f64>,
}

impl Judged {
    fn of_part(part: &Part) -> Self {
        let above = part.difference.is_some_and(|difference| difference > 0.0);
        Self { named: part.named, above, rest: part.rest, p: part.p_adjusted }
    }

    fn of_funnel(part: &FunnelPart) -> Self {
        Self { named: part.named, above: part.z.is_some_and(|z| z > 0.0), rest: None, p: part.p_adjusted }
    }
}

/// Returns the parts of a breakdown, a figure for each question: value, interval, how many answers; and which are hidden.
pub(super) fn breakdown(here: &Here, survey: &SurveyReport, of: &Breakdown) -> Block {
    let heading = Statement::new(msg!("section-breakdown")).with("name", Arg::Plain(here.breakdown_name(of.column)));
    let figures = values::scored(survey).filter_map(|it| intervals(here, survey, it, of));
    Block::new(format!("by-{}", text::anchor(of.column)), here.said(&heading))
        .say(hidden(here, survey, of).iter().map(|says| esc(here.said(says))))
        .figures("cols even", figures)
}

/// Which parts are hidden: of all questions in one sentence where they are the same, else of each question in its own.
fn hidden(here: &Here, survey: &SurveyReport, of: &Breakdown) -> Vec<Statement> {
    let names = |id: &Id| -> Vec<String> {
        let hidden = of.parts.iter().filter(|(_, results)| results.get(id).is_some_and(Option::is_none));
        hidden.map(|(value, _)| here.part_name(of.column, value)).collect()
    };
    let asked = values::questions(survey).filter(|it| of.parts.values().any(|results| results.contains_key(it.id)));
    let asked: Vec<(Question, Vec<String>)> = asked.map(|it| (it, names(it.id))).collect();
    let least = Arg::Count(i64::try_from(survey.least).unwrap_or(i64::MAX));
    let said = |key: Key, names: &[String]| {
        let names = Arg::Plain(here.list(names, format::Join::Comma));
        Statement::new(key).with("least", least.clone()).with("names", names)
    };
    let alike = asked.windows(2).all(|pair| pair[0].1 == pair[1].1);
    match asked.first() {
        Some((_, names)) if alike => {
            (!names.is_empty()).then(|| said(msg!("survey-parts-hidden"), names)).into_iter().collect()
        }
        _ => {
            let hidden = asked.iter().filter(|(_, names)| !names.is_empty());
            let of_question = |(it, names): &(Question, Vec<String>)| {
                let question = Arg::Plain(values::name(here, *it).words().to_owned());
                said(msg!("survey-parts-hidden-of"), names).with("question", question)
            };
            hidden.map(of_question).collect()
        }
    }
}

fn intervals(here: &Here, survey: &SurveyReport, it: ScoredQuestion, of: &Breakdown) -> Option<Figure> {
    let overall = it.result.value()?;
    let compared = survey.parts.get(of.column).and_then(|questions| questions.get(it.question.id));
    let funnel = survey.funnels.get(of.column).and_then(|questions| questions.get(it.question.id));
    let funnel = funnel.filter(|funnel| funnel.phi.is_some());
    let parts = of.parts.iter().filter_map(|(value, results)| {
        let result = results.get(it.question.id)?.as_ref()?;
        let part = compared.and_then(|compared| compared.parts.get(value)).map(Judged::of_part);
        let judged = funnel.and_then(|funnel| funnel.parts.get(value)).map(Judged::of_funnel).or(part);
        Some(drawn(here, here.part_name(of.column, value), result, &judged.unwrap_or_default()))
    });
    let parts: Vec<Drawn> = parts.collect();
    if parts.len() < 2 {
        return None;
    }
    let name = values::name(here, it.question).words().to_owned();
    let caption = Statement::new(msg!("caption-breakdown"))
        .with("title", Arg::Plain(name.clone()))
        .with("name", Arg::Plain(here.breakdown_name(of.column)));
    let finding = finding(here, &name, &parts, funnel.is_some());
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
    let funnelled = funnel.map(|funnel| funnel_plot(here, &parts, (funnel, of.parts.keys())));
    let (chart, legend) = if let Some(points) = funnelled {
        let size = here.text(msg!("head-answers"));
        let chart = FunnelPlot { heading, axis, size, points, center: reference }.draw(&here.setting());
        (chart, here.text(msg!("legend-funnel")))
    } else {
        let rows = parts.iter().map(|part| part.row.clone()).collect();
        (Intervals { heading, axis, rows, reference }.draw(&here.setting()), here.whiskers())
    };
    let mut figure = Figure::new(finding, &chart).caption(legend).caption(here.text(msg!("survey-caution")));
    if let Some(compared) = compared.filter(|compared| funnel.is_none() && compared.compared > 1) {
        figure = figure.caption(match compared.compared {
            2 => here.text(msg!("survey-parts-one-test")),
            tests => here.said(&Statement::new(msg!("survey-parts-tested")).count("n", tests)),
        });
    }
    let term = if funnel.is_some() { term!("funnel") } else { term!("parts-against-rest") };
    let figure = figure.formula(here, term);
    Some(figure.csv(here, "surveys").table(here, part_table(here, here.said(&caption), &parts, funnel.is_some())))
}

/// The parts as points of a funnel; `names` are all there are, in the order of the drawn ones.
fn funnel_plot<'a>(
    here: &Here,
    parts: &[Drawn],
    (funnel, names): (&Funnel, impl Iterator<Item = &'a String>),
) -> Vec<FunnelPoint> {
    let known = names.filter_map(|name| funnel.parts.get(name));
    let points = parts.iter().zip(known).filter_map(|(drawn, part)| {
        Some(FunnelPoint {
            label: here.named(&drawn.row.label.full, &drawn.row.value_label),
            name: drawn.row.label.clone(),
            n: part.n?,
            value: part.value?,
            limits: [(part.low95?, part.high95?), (part.low998?, part.high998?)],
            mark: drawn.row.mark,
        })
    });
    points.collect()
}

/// A part as it is drawn, marked where it is said to differ from the rest.
fn drawn(here: &Here, name: String, result: &ScaleResult, judged: &Judged) -> Drawn {
    let (n, value, unit) = (result.answers(), values::value(here, result), values::unit(result));
    let mark = match (judged.named, judged.above) {
        (true, true) => Mark::Good,
        (true, false) => Mark::Bad,
        (false, _) => Mark::Plain,
    };
    let n = usize::try_from(n).unwrap_or(0);
    Drawn {
        answers: here.count(n),
        low: here.cell(value.interval.map(|(low, _)| low), &unit),
        high: here.cell(value.interval.map(|(_, high)| high), &unit),
        rest: here.cell(judged.rest, &unit),
        p: here.p_value(judged.p),
        named: judged.named,
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

/// What the parts show: those that differ from the rest, in a funnel from the whole, at most five by name.
fn finding(here: &Here, name: &str, parts: &[Drawn], is_funnel: bool) -> String {
    let names: Vec<&str> = parts.iter().filter(|part| part.named).map(|part| part.row.label.full.as_str()).collect();
    let of = |key: Key| Statement::new(key).with("title", Arg::Plain(name.to_owned()));
    let differ = match (is_funnel, parts.len()) {
        (true, _) => msg!("survey-parts-apart"),
        // Two are compared with each other.
        (false, 2) => msg!("survey-parts-differ-two"),
        (false, _) => msg!("survey-parts-differ"),
    };
    let listed = |join| format::list(here.lang, &names[..names.len().min(MOST_NAMED)], join);
    here.said(&match names.len() {
        0 => of(msg!("survey-parts-alike")),
        1..=MOST_NAMED => of(differ).with("names", Arg::Plain(listed(format::Join::And))),
        all => of(if is_funnel { msg!("survey-parts-apart-more") } else { msg!("survey-parts-more") })
            .with("names", Arg::Plain(listed(format::Join::Comma)))
            .count("more", all - MOST_NAMED),
    })
}

fn part_table(here: &Here, caption: String, parts: &[Drawn], is_funnel: bool) -> Table {
    let columns = Columns::<Drawn>::new()
        .head(msg!("head-part"), |_, part| esc(&part.row.label.full))
        .num(msg!("head-answers"), |_, part| esc(&part.answers))
        .num(msg!("head-result"), |_, part| esc(&part.row.value_label))
        .num(msg!("head-low"), |_, part| esc(&part.low))
        .num(msg!("head-high"), |_, part| esc(&part.high));
    // A funnel compares with the whole.
    let columns = if is_funnel { columns } else { columns.num(msg!("head-rest"), |_, part| esc(&part.rest)) };
    // Two parts are one test, which is not adjusted.
    let columns = match parts.len() {
        2 if !is_funnel => columns.num_called("p", |_: &Here, part: &Drawn| esc(&part.p)),
        _ => columns.num(msg!("head-p-adjusted"), |_, part| esc(&part.p)),
    };
    Rows::new(here, caption, columns).rows(parts).into()
}
