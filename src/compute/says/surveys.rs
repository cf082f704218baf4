//! Sentences about a survey and its questions: what was found, how sure it is, what changed.

use std::collections::BTreeMap;

use crate::formula::mix::Standardised;
use crate::i18n::format::Join;
use crate::i18n::{Arg, Key, Statement, msg, names};
use crate::model::survey::{Audience, ScaleMethod, SurveyMethod};
use crate::model::{Every, Id, Unit};
use crate::report::drivers::{DriverReport, DriverVerdict, DriversReport, DriversWhy};
use crate::report::survey::{QuestionReport, QuestionResult, QuestionTopic, ScaleResult, WithheldWhy};
use crate::report::{MetricReport, Said, SurveyReport};

use super::super::overview::significant;
use super::FEW;

/// A response rate below this, in percent, is said to be low.
const LOW_RESPONSE: f64 = 10.0;

/// The sentences about `survey`, whose questions have theirs already; `metrics` compare it with those before it.
pub(in crate::compute) fn survey(survey: &SurveyReport, metrics: &[&MetricReport]) -> Vec<Statement> {
    let mut says = Vec::new();
    let n = match (survey.n, survey.withheld) {
        (_, Some(WithheldWhy::AfterAsOf)) => {
            return vec![Statement::new(msg!("survey-ahead")).date("date", survey.date)];
        }
        (Some(n), _) => n,
        (None, _) => return vec![Statement::new(msg!("survey-withheld")).with("least", survey.least)],
    };
    let scored = survey.questions.values().find(|question| question.method.is_some());
    // What was found, and that few answered.
    let lead = |said: &&Said<QuestionTopic>| matches!(said.topic, QuestionTopic::Found | QuestionTopic::Sample);
    let leads = scored.iter().flat_map(|question| question.says.iter().take(2).filter(lead));
    says.extend(leads.map(|said| said.statement.clone()));
    says.push(match (survey.invited, survey.response_rate) {
        (Some(invited), Some(rate)) => {
            Statement::new(msg!("survey-response-rate")).with("n", n).with("invited", invited).percent("rate", rate)
        }
        _ => Statement::new(msg!("survey-response-unknown")),
    });
    if survey.response_rate.is_some_and(|rate| rate < LOW_RESPONSE) {
        says.push(Statement::new(msg!("survey-response-low")));
    }
    if survey.repeated > 0 {
        says.push(Statement::new(msg!("survey-repeated")).with("n", survey.repeated));
    }
    if survey.method == SurveyMethod::Conversation {
        says.push(Statement::new(msg!("survey-conversation")));
    }
    if let Some(n) = scored.and_then(|question| effective_n(&question.result)) {
        says.push(Statement::new(msg!("survey-weighted")).number("n", n, 0));
    }
    if let Some(incentive) = &survey.incentive {
        says.push(Statement::new(msg!("survey-incentive")).label("incentive", incentive));
    }
    if survey.audience == Audience::Employees {
        says.push(Statement::new(msg!("survey-not-averaged")));
    }
    if survey.wave_of.is_none() && !metrics.is_empty() {
        let titles = metrics.iter().map(|metric| Arg::Label(metric.head.title.clone())).collect();
        says.push(Statement::new(msg!("survey-no-wave")).with("metrics", Arg::List(titles, Join::And)));
    }
    says
}

/// The sentences about a question; `before` is the date of the survey before it.
pub(in crate::compute) fn question(
    question: &QuestionReport,
    (level, least): (f64, u64),
    before: Option<chrono::NaiveDate>,
) -> Vec<Said<QuestionTopic>> {
    let (result, method) = match (&question.result, question.method) {
        (QuestionResult::Scale(result), Some(method)) => (result, method),
        (QuestionResult::Text { texts, .. }, _) if texts.is_empty() => {
            let withheld = Statement::new(msg!("survey-text-withheld"));
            return Said::all(QuestionTopic::Withheld, [withheld]).collect();
        }
        (QuestionResult::Withheld { why: WithheldWhy::TooFewAnswers, .. }, _) => {
            let withheld = Statement::new(msg!("survey-question-withheld")).with("least", least);
            return Said::all(QuestionTopic::Withheld, [withheld]).collect();
        }
        // That all of a survey is of a day to come, the survey says.
        _ => return Vec::new(),
    };
    let Figure { n, excluded, value, interval, unit } = Figure::of(result, method);
    let found = value.map(|value| {
        let said = Statement::new(msg!("survey-found")).with("n", n);
        let said = said.said("found", Statement::new(found(method)).value("value", value, &unit));
        match &question.asked.title {
            Some(title) => said.label("question", title),
            None => said.said("question", Statement::new(msg!("survey-question")).id("id", question.asked.id.as_str())),
        }
    });
    let few = (n < FEW).then(|| Statement::new(msg!("survey-few-answers")).with("n", n));
    let interval = interval.map(|(low, high)| {
        let said = Statement::new(msg!("survey-interval")).value("low", low, &unit).value("high", high, &unit);
        said.percent("confidence", 100.0 * level)
    });
    let excluded = (excluded > 0).then(|| Statement::new(msg!("survey-excluded")).with("n", excluded));
    Said::all(QuestionTopic::Found, found)
        .chain(Said::all(QuestionTopic::Sample, few))
        .chain(Said::all(QuestionTopic::Change, before.and_then(|before| change(question, n, before, &unit))))
        .chain(Said::all(QuestionTopic::Change, mixes(question, 1.0 - level)))
        .chain(Said::all(QuestionTopic::Interval, interval))
        .chain(Said::all(QuestionTopic::Sample, excluded))
        .collect()
}

/// What a figure of answers says, by how they are scored.
fn found(method: ScaleMethod) -> Key {
    match method {
        ScaleMethod::Nps => msg!("survey-found-nps"),
        ScaleMethod::Csat => msg!("survey-found-csat"),
        ScaleMethod::Ces => msg!("survey-found-ces"),
        ScaleMethod::Mean => msg!("survey-found-mean"),
    }
}

/// Whether the figure of `n` answers differs from that of the wave `before` by more than chance explains.
fn change(question: &QuestionReport, n: u64, before: chrono::NaiveDate, unit: &Unit) -> Option<Statement> {
    let change = question.change.as_ref()?;
    let difference = question.difference?;
    let beyond = significant(change)?;
    let key = match (difference > 0.0, beyond) {
        _ if difference == 0.0 => msg!("change-same"),
        (true, true) => msg!("change-higher-beyond"),
        (true, false) => msg!("change-higher-within"),
        (false, true) => msg!("change-lower-beyond"),
        (false, false) => msg!("change-lower-within"),
    };
    let said = Statement::new(key).period("before", Every::Month.containing(before));
    let said = if difference == 0.0 { said } else { said.value("earlier", question.earlier?, unit) };
    Some(if beyond || difference == 0.0 { said } else { said.with("n", n) })
}

/// What the change is at one mix, for each column whose parts weigh otherwise than in the wave before.
fn mixes(question: &QuestionReport, alpha: f64) -> Vec<Statement> {
    let changed = question.standardised.iter().filter(|(_, figures)| figures.mix_changed == Some(true));
    let said = |(column, figures): (&String, &Standardised)| {
        let beyond = figures.p? < alpha;
        let key = if beyond { msg!("survey-mix-beyond") } else { msg!("survey-mix-within") };
        let raw = figures.raw_change?;
        // Parts that are hidden are not in it.
        let is_all = question.difference.is_some_and(|difference| (difference - raw).abs() < 1e-9);
        let of = Arg::Plain(if is_all { "all" } else { "parts" }.to_owned());
        let said = Statement::new(key).text("column", column).with("of", of).change("raw", raw, &Unit::Percent);
        Some(said.change("change", figures.difference?, &Unit::Percent))
    };
    changed.filter_map(said).collect()
}

/// The sentences about what goes with a rating; the first is the headline. `questions` are those of its survey.
pub(in crate::compute) fn drivers(
    drivers: &DriversReport,
    questions: &BTreeMap<Id, QuestionReport>,
    least: u64,
) -> Vec<Statement> {
    let called = |id: &Id| called(id, questions);
    let listed = |ids: &[&Id]| Arg::List(ids.iter().map(|id| called(id)).collect(), Join::And);
    let of = |key| Statement::new(key).with("of", called(&drivers.of));
    let mut says = match (drivers.verdict, drivers.why) {
        (Some(DriverVerdict::NoOrderShown), _) => vec![Statement::new(msg!("drivers-no-order"))],
        (Some(DriverVerdict::Ordered), _) => ahead(drivers)
            .iter()
            .map(|(upper, lower)| {
                Statement::new(msg!("drivers-ahead")).with("upper", listed(upper)).with("lower", listed(lower))
            })
            .collect(),
        (None, Some(DriversWhy::OneDriver) | None) => Vec::new(),
        (None, Some(DriversWhy::TooFewAnswers)) => {
            return vec![of(msg!("drivers-withheld")).with("least", least)];
        }
        (None, Some(DriversWhy::TooFewCompleteAnswers)) => return vec![of(msg!("drivers-too-few"))],
        (None, Some(DriversWhy::ConstantRating)) => return vec![of(msg!("drivers-constant"))],
        (None, Some(DriversWhy::NoRelationShown)) => return vec![of(msg!("drivers-no-relation"))],
    };
    if let (Some(r2), Some(n)) = (drivers.r2, drivers.n) {
        says.push(of(msg!("drivers-explain")).percent("share", 100.0 * r2).with("n", n));
    }
    let against: Vec<&Id> = drivers.drivers.iter().filter(|(_, it)| it.against).map(|(id, _)| id).collect();
    if !against.is_empty() {
        says.push(of(msg!("drivers-against")).with("names", listed(&against)));
    }
    if let (Some(n), Some(complete)) = (drivers.n, drivers.complete)
        && n < complete
    {
        says.push(Statement::new(msg!("drivers-drawn")).with("n", n).with("complete", complete));
    }
    says
}

/// Drivers that count for more than the same others, the largest first; at most three such groups, the rest is in the table.
fn ahead(drivers: &DriversReport) -> Vec<(Vec<&Id>, Vec<&Id>)> {
    let mut sorted: Vec<(&Id, &DriverReport)> = drivers.drivers.iter().collect();
    sorted.sort_by(|(a, one), (b, other)| other.share.total_cmp(&one.share).then_with(|| a.cmp(b)));
    let mut groups: Vec<(Vec<&Id>, Vec<&Id>)> = Vec::new();
    for (id, driver) in sorted.iter().filter(|(_, driver)| !driver.ahead_of.is_empty()) {
        let lower: Vec<&Id> = sorted.iter().map(|(id, _)| *id).filter(|id| driver.ahead_of.contains(id)).collect();
        match groups.last_mut() {
            Some((upper, same)) if *same == lower => upper.push(id),
            _ => groups.push((vec![id], lower)),
        }
    }
    groups.truncate(MOST_GROUPS);
    groups
}

/// So many groups of drivers are said to count for more than others.
const MOST_GROUPS: usize = 3;

/// What a question is called in a sentence: its title, else what its method asks, else its id where several would be called the same.
pub(in crate::compute) fn called(id: &Id, questions: &BTreeMap<Id, QuestionReport>) -> Arg {
    let Some(question) = questions.get(id) else { return Arg::Id(id.to_string()) };
    let alike = questions.values().filter(|other| other.asked.title.is_none() && other.method == question.method);
    match (&question.asked.title, question.method) {
        (Some(title), _) => Arg::from(title),
        (None, Some(method)) if method != ScaleMethod::Mean && alike.count() < 2 => {
            Statement::new(names::question(method)).into()
        }
        _ => Arg::Id(id.to_string()),
    }
}

fn effective_n(result: &QuestionResult) -> Option<f64> {
    match result {
        QuestionResult::Scale(ScaleResult::Nps(nps)) => nps.n_effective,
        QuestionResult::Scale(ScaleResult::TopBox(top)) => top.n_effective,
        QuestionResult::Themes { .. } | QuestionResult::Text { .. } | QuestionResult::Withheld { .. } => None,
    }
}

/// The headline figure of a question.
struct Figure {
    n: u64,
    excluded: u64,
    value: Option<f64>,
    interval: Option<(f64, f64)>,
    unit: Unit,
}

impl Figure {
    fn of(result: &ScaleResult, method: ScaleMethod) -> Self {
        match (result, method) {
            (ScaleResult::Nps(nps), _) => {
                Self { n: nps.n, excluded: nps.excluded, value: nps.nps, interval: nps.interval(), unit: Unit::Score }
            }
            (ScaleResult::TopBox(top), ScaleMethod::Mean) => Self {
                n: top.n,
                excluded: top.excluded,
                value: top.mean,
                interval: top.mean_low.zip(top.mean_high),
                unit: Unit::Rating,
            },
            (ScaleResult::TopBox(top), _) => Self {
                n: top.n,
                excluded: top.excluded,
                value: top.pct,
                interval: top.pct_low.zip(top.pct_high),
                unit: Unit::Percent,
            },
        }
    }
}
