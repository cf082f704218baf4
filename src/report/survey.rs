//! Surveys: responses, scores, breakdowns, change since the wave before.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::formula::survey::{Nps, TopBox};
use crate::formula::survey_change::{NpsChange, TopBoxChange};
use crate::i18n::Statement;
use crate::model::survey::{Audience, ScaleMethod, SurveyMethod};
use crate::model::{Id, Label, Origin};

use super::{Document, Said};

/// One survey.
#[derive(Debug, Clone, Serialize)]
pub struct SurveyReport {
    /// Id, title and the rest.
    #[serde(flatten)]
    pub document: Document,
    /// Who was asked.
    pub audience: Audience,
    /// How they were asked.
    pub method: SurveyMethod,
    /// What they got for answering.
    pub incentive: Option<String>,
    /// When.
    pub date: NaiveDate,
    /// Responses.
    pub n: u64,
    /// How many were asked.
    pub invited: Option<u64>,
    /// Responses in percent of those asked.
    pub response_rate: Option<f64>,
    /// Whether answers carry weights.
    pub weighted: bool,
    /// Results by question.
    pub questions: BTreeMap<Id, QuestionReport>,
    /// Column → value → question → result.
    pub breakdowns: BTreeMap<String, BTreeMap<String, BTreeMap<Id, ScaleResult>>>,
    /// The survey before it with the same audience and a question in common.
    pub previous: Option<Id>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Statement>,
}

/// What a sentence about a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionTopic {
    /// What was found.
    Found,
    /// How few answers it rests on, or how many were left out.
    Sample,
    /// What changed since the survey before.
    Change,
    /// How sure it is.
    Interval,
    /// That the answers are not shown.
    Withheld,
}

/// The result of one question. It serialises as the result alone.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionReport {
    /// The figures.
    #[serde(flatten)]
    pub result: QuestionResult,
    /// How it was scored.
    pub method: Option<ScaleMethod>,
    /// What was asked.
    #[serde(skip)]
    pub title: Option<Label>,
    /// The change since the same question of the survey before.
    pub change: Option<SurveyChange>,
    /// How far the headline figure (score, share in percent, mean) moved since then.
    pub difference: Option<f64>,
    /// How often each answer was given, lowest first.
    pub distribution: Vec<AnswerCount>,
    /// Where it is asked.
    #[serde(skip)]
    pub origin: Option<Origin>,
    /// The sentences about it.
    pub says: Vec<Said<QuestionTopic>>,
}

/// How often one answer was given.
#[derive(Debug, Clone, Serialize)]
pub struct AnswerCount {
    /// The answer.
    pub answer: f64,
    /// Its (weighted) count.
    pub count: f64,
    /// In percent of all answers.
    pub percent: f64,
}

/// The figures of one question.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum QuestionResult {
    /// A scale question.
    Scale(ScaleResult),
    /// Themes and how often each was named, most first.
    Themes {
        /// The themes.
        themes: BTreeMap<String, u64>,
    },
    /// Free text.
    Text {
        /// How many rows hold text.
        count: u64,
        /// The texts, where they are published.
        texts: Vec<String>,
    },
}

/// The figures of a scale question.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum ScaleResult {
    /// A net promoter score.
    Nps(Nps),
    /// A share of top answers and a mean (CSAT, CES, mean).
    TopBox(TopBox),
}

/// The change of a scale question from one wave to the next.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum SurveyChange {
    /// Of a net promoter score.
    Nps(NpsChange),
    /// Of a share of top answers and a mean.
    TopBox(TopBoxChange),
}
