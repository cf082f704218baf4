//! Surveys: what was asked, and the answers as tallies.
//!
//! Rows are read once and kept only as counts of each answer, so that a survey of a million rows takes no more memory
//! than one of a hundred. Of the questions of `drivers` alone, whose answers must stay together, rows are kept: packed, and at most
//! [`MOST_CASES`](crate::formula::drivers::MOST_CASES). Of a survey that is not too large it is also known which rows it counts and which
//! parts they belong to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Id, Peaks};
use crate::formula::answers::Range;
use crate::formula::drivers::Cases;
use crate::formula::suppression::Crossed;
use crate::formula::survey::AnswerCounts;
use crate::schema;
use crate::schema::survey::AskedQuestion;
use chrono::NaiveDate;

pub use crate::schema::ScaleMethod;
pub use crate::schema::survey::{Audience, SurveyMethod};

/// Raw responses of one survey.
#[derive(Debug, Clone)]
pub struct Survey {
    /// What was written.
    pub written: schema::survey::Survey,
    /// When; with a date column, the latest of its days. Results take the latest up to theirs: [`Survey::dated`].
    pub date: NaiveDate,
    /// How many rows there are of each day of the date column.
    pub days: Arc<BTreeMap<NaiveDate, u64>>,
    /// The rows of the date column, each of which is later than all before it.
    pub peaks: Peaks,
    /// The CSV files, relative to the workspace.
    pub files: Vec<String>,
    /// Rows that count.
    pub rows: u64,
    /// Rows that do not, because the same respondent answered again.
    pub repeated: u64,
    /// Who answered, as numbers that tell respondents apart and nothing else.
    pub respondents: Arc<BTreeSet<u64>>,
    /// Whether the ids of respondents count them from 1, so that in another survey the same id may be somebody else's.
    pub are_counted: bool,
    /// A number for each row that counts and answers something, which rows with the same answers and parts share; none of those behind a
    /// million.
    pub marks: Arc<Vec<u64>>,
    /// Questions in the order written.
    pub questions: Vec<Question>,
    /// The rows that answered every question of `drivers`, as far as they are kept.
    pub cases: Option<Arc<Cases>>,
    /// The rows that count, one by one; `None` of a survey of too many.
    pub listed: Option<Arc<Listed>>,
}

impl Survey {
    /// The day of the survey for results `as_of` a day: rows of later days are mistyped where there are others.
    pub fn dated(&self, as_of: NaiveDate) -> NaiveDate {
        if self.date <= as_of {
            return self.date;
        }
        self.days.range(..=as_of).next_back().map_or(self.date, |(day, _)| *day)
    }
}

super::derefs_to_written!(Survey, schema::survey::Survey);

/// The rows that count, one by one: which parts they belong to and which questions they answer, not what. A metric may be made of the
/// same rows, and together with the survey's tables it must not tell what these hide.
#[derive(Debug, Clone, Default)]
pub struct Listed {
    /// The files, in the order read.
    pub files: Vec<String>,
    /// The rows.
    pub rows: Vec<ListedRow>,
    /// What rows are, each kind once.
    pub kinds: Vec<RowKind>,
}

/// One row of a survey.
#[derive(Debug, Clone, Copy)]
pub struct ListedRow {
    /// The place of its file.
    pub file: u32,
    /// The place of its kind.
    pub kind: u32,
    /// The byte of the file at which it starts.
    pub at: u64,
    /// Its day, where the file has a column of dates.
    pub day: Option<NaiveDate>,
}

/// What rows of a survey have in common.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RowKind {
    /// The values in the columns of `by`, in their order; an empty cell is an empty value.
    pub parts: Vec<String>,
    /// Whether each question is answered on its scale, in the order of the questions.
    pub answered: Vec<bool>,
}

/// One question and its answers.
#[derive(Debug, Clone)]
pub struct Question {
    /// What was asked.
    pub asked: AskedQuestion,
    /// The answers to it.
    pub answers: Answers,
}

impl Question {
    /// The id.
    pub fn id(&self) -> &Id {
        &self.asked.id
    }
}

/// The answers to one question, by how it is read.
#[derive(Debug, Clone)]
pub enum Answers {
    /// Answers on a scale of numbers.
    Scale {
        /// NPS, CSAT, CES or mean.
        method: ScaleMethod,
        /// The answers there are.
        scale: Range,
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
        published: Vec<Quote>,
    },
}

/// What somebody wrote, with what else the row says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The text.
    pub text: String,
    /// The themes that the first question of themes has in the same row.
    pub themes: Vec<String>,
    /// The language, where a breakdown names it.
    pub language: Option<String>,
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
    /// Two columns → their values → how many answers, as far as there are two columns; an empty cell is an empty value.
    pub crossed: BTreeMap<(String, String), Crossed>,
    /// Column → value → rows with it by day; empty without a date column.
    pub by_and_date: BTreeMap<String, BTreeMap<String, BTreeMap<NaiveDate, AnswerCounts>>>,
}

impl Tallies {
    /// Tallies without any row, of answers on `scale`.
    pub fn new(scale: Range) -> Self {
        Self {
            all: AnswerCounts::new(scale),
            by: BTreeMap::new(),
            by_date: BTreeMap::new(),
            crossed: BTreeMap::new(),
            by_and_date: BTreeMap::new(),
        }
    }
}
