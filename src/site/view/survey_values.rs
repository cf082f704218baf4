//! Results of surveys in words: what a question is called, its value and interval, how many answers it rests on.

use crate::i18n::{Arg, Statement, format, msg, names};
use crate::report::survey::{QuestionReport, QuestionResult, ScaleResult, WithheldWhy};
use crate::report::{Id, ScaleMethod, SurveyReport, Unit};
use crate::site::page::esc;
use crate::site::text::SafeHtml;
use crate::site::tree::Here;

/// A question of a survey.
#[derive(Clone, Copy)]
pub(super) struct Question<'a> {
    pub(super) id: &'a Id,
    pub(super) report: &'a QuestionReport,
}

/// A question that is answered on a scale, with its result.
#[derive(Clone, Copy)]
pub(super) struct ScoredQuestion<'a> {
    pub(super) question: Question<'a>,
    pub(super) result: &'a ScaleResult,
}

/// A result in words, and its interval.
pub(super) struct Value {
    pub(super) shown: String,
    pub(super) interval: Option<(f64, f64)>,
}

/// Returns the questions of a survey.
pub(super) fn questions(survey: &SurveyReport) -> impl Iterator<Item = Question<'_>> {
    survey.questions.iter().map(|(id, report)| Question { id, report })
}

/// Returns the questions of a survey that are answered on a scale.
pub(super) fn scored(survey: &SurveyReport) -> impl Iterator<Item = ScoredQuestion<'_>> {
    questions(survey).filter_map(|question| match &question.report.result {
        QuestionResult::Scale(result) => Some(ScoredQuestion { question, result }),
        _ => None,
    })
}

/// Returns what a question is called: its title, else what its method asks.
pub(super) fn name(here: &Here, question: Question) -> SafeHtml {
    let Question { id, report } = question;
    let key = match (&report.asked.title, report.method, &report.result) {
        (Some(title), _, _) => return here.label(title),
        (None, Some(ScaleMethod::Mean), _) => return esc(id.as_str()),
        (None, Some(method), _) => names::question(method),
        (None, None, QuestionResult::Themes { .. }) => msg!("question-themes"),
        (None, None, QuestionResult::Text { .. }) => msg!("question-text"),
        (None, None, _) => return esc(id.as_str()),
    };
    let asked = here.text(key);
    // One name for a question in all surveys of those who are asked it.
    let audience =
        here.report.surveys.iter().find(|survey| survey.questions.get(id).is_some_and(|it| std::ptr::eq(it, report)));
    let audience = audience.map(|survey| survey.audience);
    let kind = std::mem::discriminant(&report.result);
    let shared = |other: &SurveyReport| {
        let is_alike = |it: &&QuestionReport| {
            it.asked.title.is_none() && it.method == report.method && std::mem::discriminant(&it.result) == kind
        };
        let is_of = Some(other.audience) == audience && other.questions.contains_key(id);
        is_of && other.questions.values().filter(is_alike).count() > 1
    };
    match here.report.surveys.iter().any(shared) {
        true => esc(here.named(asked, format::isolate_id(here.lang, id.as_str()))),
        false => esc(asked),
    }
}

/// Returns a result in words, and its interval: of a question without top answers its mean.
pub(super) fn value(here: &Here, result: &ScaleResult) -> Value {
    let shown = match result {
        ScaleResult::Nps(nps) => here.score(nps.nps),
        ScaleResult::TopBox(top) => match (top.pct, top.mean) {
            (None, Some(mean)) => here.value(mean, &Unit::Rating),
            (pct, _) => here.value_or_dash(pct, &Unit::Percent),
        },
    };
    Value { shown, interval: result.interval() }
}

/// Returns an interval in words, of a question without top answers that of its mean, or a dash.
pub(super) fn range(here: &Here, result: &ScaleResult) -> String {
    let unit = unit(result);
    let mean = |mean: f64| here.value(mean, &Unit::Rating);
    let ends = match result {
        ScaleResult::TopBox(top) if top.pct.is_none() => {
            top.mean_low.zip(top.mean_high).map(|(low, high)| (mean(low), mean(high)))
        }
        _ => result.interval().map(|(low, high)| (here.value(low, &unit), here.value(high, &unit))),
    };
    ends.map_or_else(|| format::NO_VALUE.to_owned(), |(low, high)| format::range(here.lang, &low, &high))
}

/// Returns the unit of a result.
pub(super) fn unit(result: &ScaleResult) -> Unit {
    match result {
        ScaleResult::Nps(_) => Unit::Score,
        ScaleResult::TopBox(_) => Unit::Percent,
    }
}

/// Returns how many answered a survey, or that they are fewer than may be published; a dash before its day.
pub(super) fn responses(here: &Here, survey: &SurveyReport) -> String {
    match (survey.n, survey.withheld) {
        (Some(n), _) => whole(here, n),
        (None, Some(WithheldWhy::AfterAsOf)) => format::NO_VALUE.to_owned(),
        (None, _) => fewer(here, survey.least),
    }
}

/// Returns that a group is smaller than may be published.
pub(super) fn fewer(here: &Here, least: u64) -> String {
    let least = i64::try_from(least).unwrap_or(i64::MAX);
    here.said(&Statement::new(msg!("fewer-than")).with("least", Arg::Count(least)))
}

/// Returns how many answers were left out of a result.
pub(super) fn left_out(result: &ScaleResult) -> u64 {
    match result {
        ScaleResult::Nps(nps) => nps.excluded,
        ScaleResult::TopBox(top) => top.excluded,
    }
}

/// Returns a whole number.
pub(super) fn whole(here: &Here, n: u64) -> String {
    format::count(here.lang, i64::try_from(n).unwrap_or(i64::MAX))
}
