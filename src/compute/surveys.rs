//! Surveys: results per question, breakdowns, distributions and the change since the survey before.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::formula::answers::Range;
use crate::formula::distribution::Confidence;
use crate::formula::funnel::{Funnel, FunnelInput, LEAST_PARTS, funnel};
use crate::formula::mix::{PartShare, Standardised, Wave, standardised};
use crate::formula::parts::{PartCounts, Parts, parts_said};
use crate::formula::survey::{AnswerCounts, CES_TOP, CSAT_TOP, Recommender, TopBox, mean_on_scale, nps, top_box};
use crate::formula::survey_change::{TopBoxChange, nps_change_said, top_box_change};
use crate::model::survey::{Answers, Question, ScaleMethod, SurveyMethod, Tallies};
use crate::model::{Id, Survey};
use crate::report::SurveyReport;
use crate::report::survey::{AnswerCount, QuestionReport, QuestionResult, ScaleResult, SurveyChange, WithheldWhy};

use super::Setting;
use super::privacy::{hidden_parts, least};
use super::quotes::quotes;

/// Every survey by date (newest first), then id.
pub(super) fn surveys(setting: Setting<'_>) -> Vec<SurveyReport> {
    let surveys = setting.workspace.surveys.par_iter();
    let mut surveys: Vec<SurveyReport> = surveys.map(|(_, survey)| report(setting, survey)).collect();
    surveys.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.head.id.cmp(&b.head.id)));
    surveys
}

fn report(setting: Setting<'_>, survey: &Arc<Survey>) -> SurveyReport {
    let previous = previous(setting, survey);
    let questions = survey.questions.iter().filter_map(|question| {
        let earlier = previous.and_then(|earlier| earlier.questions.iter().find(|other| other.id() == question.id()));
        Some((question.id().clone(), question_report(setting, survey, question, earlier)?))
    });
    let invited = survey.invited.filter(|invited| *invited > 0);
    let least = least(setting, survey);
    let withheld = withheld(setting, survey, survey.rows);
    let n = Some(survey.rows).filter(|_| withheld.is_none());
    let breakdowns = if n.is_some() { breakdowns(setting, survey, least) } else { Breakdowns::new() };
    let Compared { parts, funnels } = compared(setting, survey, &breakdowns);
    SurveyReport {
        parts,
        funnels,
        written: Arc::clone(survey),
        n,
        withheld,
        least,
        response_rate: invited.zip(n).map(|(invited, n)| 100.0 * n as f64 / invited as f64),
        questions: questions.collect(),
        breakdowns,
        drivers: (setting.is_read() && withheld != Some(WithheldWhy::AfterAsOf))
            .then(|| super::drivers::drivers(setting, survey, least))
            .flatten(),
        previous: previous.map(|earlier| earlier.head.id.clone()),
        says: Vec::new(),
    }
}

/// How a scale question is scored.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scoring {
    pub(super) method: ScaleMethod,
    pub(super) top_from: f64,
}

impl Scoring {
    /// The scoring of a question by `method`, from its stated threshold or the method's own.
    pub(super) fn new(method: ScaleMethod, top_from: Option<f64>) -> Self {
        let usual = match method {
            ScaleMethod::Ces => CES_TOP,
            ScaleMethod::Nps | ScaleMethod::Csat | ScaleMethod::Mean => CSAT_TOP,
        };
        Self { method, top_from: top_from.unwrap_or(usual) }
    }

    /// The figures of `counts`.
    pub(super) fn result(self, counts: &AnswerCounts, confidence: Confidence) -> ScaleResult {
        match self.method {
            ScaleMethod::Nps => ScaleResult::Nps(nps(counts, confidence)),
            method => {
                let (mean_low, mean_high) = mean_on_scale(counts, confidence).unzip();
                let figures = TopBox { mean_low, mean_high, ..top_box(counts, self.top_from, confidence) };
                ScaleResult::TopBox(match method {
                    ScaleMethod::Mean => TopBox { top_count: 0, pct: None, pct_low: None, pct_high: None, ..figures },
                    _ => figures,
                })
            }
        }
    }

    /// What the answers of a part weigh; nothing for a mean and without answers.
    fn part(self, counts: &AnswerCounts) -> Option<PartCounts> {
        counts.effective_n()?;
        let of = |who: Recommender| counts.weight(|answer| Recommender::of(answer) == who);
        let part = match self.method {
            ScaleMethod::Nps => {
                PartCounts::nps(of(Recommender::Promoter), of(Recommender::Passive), of(Recommender::Detractor))
            }
            ScaleMethod::Csat | ScaleMethod::Ces => {
                PartCounts::top(counts.weight(|answer| answer >= self.top_from), counts.weight(|_| true))
            }
            ScaleMethod::Mean => return None,
        };
        Some(part.of_squares(counts.squared_weights()))
    }

    /// The change from `before` to `after`; of a mean, Welch's test decides.
    pub(super) fn change(self, before: &AnswerCounts, after: &AnswerCounts, confidence: Confidence) -> SurveyChange {
        match self.method {
            ScaleMethod::Nps => SurveyChange::Nps(nps_change_said(before, after, confidence)),
            ScaleMethod::Csat | ScaleMethod::Ces => {
                SurveyChange::TopBox(top_box_change(before, after, self.top_from, confidence))
            }
            ScaleMethod::Mean => {
                let mean_change = top_box_change(before, after, self.top_from, confidence).mean_change;
                let differ = |counts: &AnswerCounts| {
                    counts.moments().and_then(|moments| moments.variance).is_some_and(|variance| variance > 0.0)
                };
                // A wave whose answers are all alike does not tell how far others lie from them.
                let tested = mean_change.as_ref().filter(|_| differ(before) && differ(after));
                let p_value = tested.and_then(|change| change.p_value);
                let significant = p_value.map(|p| p < confidence.alpha());
                SurveyChange::TopBox(TopBoxChange { p_value, significant, mean_change, ..TopBoxChange::default() })
            }
        }
    }
}

/// A question that is scored: its scoring and tallies.
pub(super) fn scale(question: &Question) -> Option<(Scoring, Range, &Tallies)> {
    match &question.answers {
        Answers::Scale { method, scale, top_from, tallies } => {
            Some((Scoring::new(*method, *top_from), *scale, tallies))
        }
        Answers::Themes(_) | Answers::Text { .. } => None,
    }
}

/// The wave before of the same name, which asked the same audience.
fn previous<'a>(setting: Setting<'a>, survey: &Survey) -> Option<&'a Survey> {
    let name = &survey.wave_of.as_ref()?.value;
    let surveys = setting.workspace.surveys.values().map(Arc::as_ref);
    let waves = surveys.filter(|other| other.wave_of.as_ref().is_some_and(|other| other.value == *name));
    let earlier = waves.filter(|other| other.audience == survey.audience && other.date < survey.date);
    earlier.max_by_key(|other| (other.date, &other.head.id))
}

fn alike(question: &Question, earlier: &Question) -> bool {
    let way = |question: &Question| scale(question).map(|(scoring, scale, _)| (scoring, scale));
    question.id() == earlier.id() && way(question).is_some() && way(question) == way(earlier)
}

/// The result of a question; `None` for a scale question asked in conversation, which gives no score.
fn question_report(
    setting: Setting<'_>,
    survey: &Survey,
    question: &Question,
    earlier: Option<&Question>,
) -> Option<QuestionReport> {
    let (mut method, mut change, mut earlier_value, mut distribution) = (None, None, None, Vec::new());
    let mut standardised = BTreeMap::new();
    let least = least(setting, survey);
    let answers = match &question.answers {
        Answers::Scale { .. } if survey.method == SurveyMethod::Conversation => return None,
        Answers::Scale { tallies, .. } => tallies.all.n().min(survey.rows),
        Answers::Themes(_) | Answers::Text { .. } => survey.rows,
    };
    let result = match (withheld(setting, survey, answers), &question.answers) {
        (Some(why), _) => QuestionResult::Withheld { n: None, why },
        (None, Answers::Scale { .. }) => {
            let (scoring, _, tallies) = scale(question)?;
            let before = earlier.filter(|earlier| alike(question, earlier)).and_then(scale);
            // A wave that is not published is compared with nothing.
            let before = before.filter(|(_, _, before)| before.all.n() >= least);
            method = Some(scoring.method);
            standardised =
                before.map(|(_, _, before)| at_one_mix(setting, scoring, (before, tallies), least)).unwrap_or_default();
            change = before.map(|(_, _, before)| scoring.change(&before.all, &tallies.all, setting.confidence));
            earlier_value = before.and_then(|(_, _, before)| figure(&scoring.result(&before.all, setting.confidence)));
            distribution = answer_counts(&tallies.all);
            QuestionResult::Scale(scoring.result(&tallies.all, setting.confidence))
        }
        (None, Answers::Themes(themes)) => shown_themes(survey, question, themes, least),
        (None, Answers::Text { count, published }) => {
            QuestionResult::Text { count: *count, texts: quotes(survey, published, least) }
        }
    };
    let difference = change.as_ref().and_then(moved);
    Some(QuestionReport {
        asked: question.asked.clone(),
        result,
        method,
        best: scale(question).map(|(_, range, _)| range.max),
        change,
        standardised,
        earlier: earlier_value,
        difference,
        distribution,
        says: Vec::new(),
    })
}

/// The change of a share at one mix, for each column that breaks both waves down; of the parts that both publish.
fn at_one_mix(
    setting: Setting<'_>,
    scoring: Scoring,
    (before, after): (&Tallies, &Tallies),
    least: u64,
) -> BTreeMap<String, Standardised> {
    if matches!(scoring.method, ScaleMethod::Nps | ScaleMethod::Mean) {
        return BTreeMap::new();
    }
    let hidden = [hidden_parts(before, least), hidden_parts(after, least)];
    let columns = before.by.keys().filter(|column| after.by.contains_key(*column));
    let of_column = |column: &String| {
        let is_shown = |value: &String| {
            !hidden.iter().any(|hidden| hidden.get(column).is_some_and(|hidden| hidden.contains(value)))
        };
        let wave = |tallies: &Tallies| -> Wave {
            let parts = tallies.by[column].iter().filter(|(value, _)| is_shown(value));
            let shares = parts.filter_map(|(value, counts)| Some((value.clone(), scoring.part(counts)?)));
            let share =
                |part: &PartCounts| Some(PartShare { percent: part.value()?, n: part.n(), weight: part.weight() });
            shares.filter_map(|(value, part)| Some((value, share(&part)?))).collect()
        };
        (column.clone(), standardised(&wave(before), &wave(after), setting.confidence))
    };
    columns.map(of_column).collect()
}

/// Why nothing is published of `n` answers to `survey`.
fn withheld(setting: Setting<'_>, survey: &Survey, n: u64) -> Option<WithheldWhy> {
    if survey.date > setting.as_of {
        return Some(WithheldWhy::AfterAsOf);
    }
    (n < least(setting, survey)).then_some(WithheldWhy::TooFewAnswers)
}

/// The themes that enough answers name. Where an answer has one theme, they are parts of a whole, and none is given back.
pub(super) fn shown_themes(
    survey: &Survey,
    question: &Question,
    themes: &BTreeMap<String, u64>,
    least: u64,
) -> QuestionResult {
    let whole = if question.asked.separator.is_some() { 0 } else { survey.rows };
    let hidden = if whole > 0 {
        crate::formula::suppression::hidden(themes, whole, least)
    } else {
        themes.iter().filter(|(_, n)| **n < least).map(|(theme, _)| theme.clone()).collect()
    };
    let shown = themes.iter().filter(|(theme, _)| !hidden.contains(*theme));
    QuestionResult::Themes {
        themes: shown.map(|(theme, n)| (theme.clone(), *n)).collect(),
        withheld: Some(hidden.len()).filter(|n| *n > 0),
    }
}

/// The parts that are published, compared.
#[derive(Default)]
struct Compared {
    parts: BTreeMap<String, BTreeMap<Id, Parts>>,
    funnels: BTreeMap<String, BTreeMap<Id, Funnel>>,
}

/// Each published part against the rest of them; as a funnel, where a share has parts enough. A mean is not compared.
fn compared(setting: Setting<'_>, survey: &Survey, breakdowns: &Breakdowns) -> Compared {
    let mut compared = Compared::default();
    for question in &survey.questions {
        let Some((scoring, _, tallies)) = scale(question) else { continue };
        for (column, values) in &tallies.by {
            let shown = |value: &String| {
                let results = breakdowns.get(column).and_then(|values| values.get(value));
                results.and_then(|results| results.get(question.id())).is_some_and(Option::is_some)
            };
            let counts: BTreeMap<String, PartCounts> = values
                .iter()
                .filter(|(value, _)| shown(value))
                .filter_map(|(value, counts)| Some((value.clone(), scoring.part(counts)?)))
                .collect();
            if counts.len() < 2 {
                continue;
            }
            let share = scoring.method != ScaleMethod::Nps;
            if share && counts.len() >= LEAST_PARTS {
                let part = |part: &PartCounts| FunnelInput {
                    value: part.value(),
                    n: Some(part.n()),
                    weight: Some(part.weight()),
                };
                let parts = counts.iter().map(|(name, counts)| (name.clone(), part(counts))).collect();
                let funnel = funnel(&parts, setting.confidence);
                let judged = funnel.phi.is_some();
                compared.funnels.entry(column.clone()).or_default().insert(question.id().clone(), funnel);
                // One verdict on each part.
                if judged {
                    continue;
                }
            }
            let found = parts_said(&counts, setting.confidence);
            compared.parts.entry(column.clone()).or_default().insert(question.id().clone(), found);
        }
    }
    compared
}

/// The headline figure: a score, a share in percent, or the mean where no share is told.
fn figure(result: &ScaleResult) -> Option<f64> {
    match result {
        ScaleResult::Nps(nps) => nps.nps,
        ScaleResult::TopBox(top) => top.pct.or(top.mean),
    }
}

/// How far the figure that the method is about moved.
fn moved(change: &SurveyChange) -> Option<f64> {
    match change {
        SurveyChange::Nps(change) => change.diff,
        SurveyChange::TopBox(change) => {
            change.diff_pct.or_else(|| change.mean_change.as_ref().and_then(|change| change.diff))
        }
    }
}

/// A distribution of more different answers is no bar chart; its figures say it all.
const MOST_BARS: usize = 1000;

fn answer_counts(counts: &AnswerCounts) -> Vec<AnswerCount> {
    if counts.values().count() > MOST_BARS {
        return Vec::new();
    }
    let total: f64 = counts.values().map(|(_, tally)| tally.weight()).sum();
    let row = |(answer, tally): (f64, crate::formula::survey::Tally)| AnswerCount {
        answer,
        count: tally.weight(),
        percent: 100.0 * tally.weight() / total,
    };
    counts.values().map(row).filter(|row| row.percent.is_finite()).collect()
}

type Breakdowns = BTreeMap<String, BTreeMap<String, BTreeMap<Id, Option<ScaleResult>>>>;

fn breakdowns(setting: Setting<'_>, survey: &Survey, least: u64) -> Breakdowns {
    let mut breakdowns = Breakdowns::new();
    if survey.method == SurveyMethod::Conversation {
        return breakdowns;
    }
    for question in &survey.questions {
        let Some((scoring, _, tallies)) = scale(question) else { continue };
        let hidden = hidden_parts(tallies, least);
        let few = tallies.all.n() < least;
        for (column, values) in &tallies.by {
            let hidden = hidden.get(column);
            let column = breakdowns.entry(column.clone()).or_default();
            for (value, counts) in values {
                let shown = !few && !hidden.is_some_and(|hidden| hidden.contains(value));
                let result = shown.then(|| scoring.result(counts, setting.confidence));
                column.entry(value.clone()).or_default().insert(question.id().clone(), result);
            }
        }
    }
    breakdowns
}
