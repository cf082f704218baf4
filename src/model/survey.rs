//! Surveys: what was asked, and the answers as tallies.
//!
//! Rows are read once and kept only as counts of each answer, so that a survey of a million rows takes no more memory
//! than one of a hundred.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::formula::survey::AnswerCounts;

use super::{Head, Id, Label, Origin};

/// Raw responses of one survey.
#[derive(Debug, Clone)]
pub struct Survey {
    /// Id, title, body and the rest.
    pub head: Head,
    /// Who was asked.
    pub audience: Audience,
    /// How they were asked.
    pub method: SurveyMethod,
    /// What they got for answering.
    pub incentive: Option<String>,
    /// How many were asked.
    pub invited: Option<u64>,
    /// When; with a date column, the date of the whole.
    pub date: NaiveDate,
    /// The CSV file, relative to the workspace.
    pub file: String,
    /// The column of weights.
    pub weight: Option<String>,
    /// The columns of breakdowns.
    pub by: Vec<String>,
    /// Rows in the file.
    pub rows: u64,
    /// Questions in the order written.
    pub questions: Vec<Question>,
}

/// Who was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Customers.
    Customers,
    /// Possible customers.
    Prospects,
    /// Employees, never averaged with customers.
    Employees,
}

/// How people were asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the variants are the specification's own words and say all there is")]
pub enum SurveyMethod {
    Web,
    Paper,
    Email,
    Phone,
    Interview,
    FocusGroup,
    /// Informal talk: gives counts of themes, never a score.
    Conversation,
}

/// One question and its answers.
#[derive(Debug, Clone)]
pub struct Question {
    /// The id.
    pub id: Id,
    /// What was asked, where stated.
    pub title: Option<Label>,
    /// The column.
    pub column: String,
    /// What is asked and the answers to it.
    pub answers: Answers,
    /// Where it is written.
    pub origin: Origin,
}

/// The answers to one question, by how it is read.
#[derive(Debug, Clone)]
pub enum Answers {
    /// Answers on a scale of numbers.
    Scale {
        /// NPS, CSAT, CES or mean.
        method: ScaleMethod,
        /// The lowest and highest answer.
        scale: (f64, f64),
        /// The lowest answer that counts as satisfied or easy.
        top_from: Option<f64>,
        /// The tallies.
        tallies: Box<Tallies>,
    },
    /// Themes and how often each was named.
    Themes(BTreeMap<String, u64>),
    /// Free text; kept only where it is published.
    Text {
        /// How many rows hold text.
        count: u64,
        /// The texts, where `publish: true`.
        published: Vec<String>,
    },
}

/// How a scale question is scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ScaleMethod {
    /// Net promoter score.
    Nps,
    /// Share of satisfied answers.
    Csat,
    /// Share of easy answers.
    Ces,
    /// Mean answer.
    Mean,
}

/// Counts of each answer: of all rows, by breakdown, and by day where the file has a date column.
#[derive(Debug, Clone)]
pub struct Tallies {
    /// All rows.
    pub all: AnswerCounts,
    /// Column → value → rows with it.
    pub by: BTreeMap<String, BTreeMap<String, AnswerCounts>>,
    /// Rows by day; empty without a date column.
    pub by_date: BTreeMap<NaiveDate, AnswerCounts>,
    /// Column → value → rows with it by day; empty without a date column.
    pub by_and_date: BTreeMap<String, BTreeMap<String, BTreeMap<NaiveDate, AnswerCounts>>>,
}

impl Tallies {
    /// Tallies without any row, of answers on `scale`.
    pub fn new(scale: (f64, f64)) -> Self {
        Self {
            all: AnswerCounts::new(scale),
            by: BTreeMap::new(),
            by_date: BTreeMap::new(),
            by_and_date: BTreeMap::new(),
        }
    }
}
