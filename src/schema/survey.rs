//! Surveys: who was asked what, and where the answers lie.

use chrono::NaiveDate;

use super::declare::{choice, document, entry, record};
use super::scale::Range;
use super::source::Heading;
use super::value::{At, FieldValue};
use super::watch;
use super::{Delimiter, FileNames, Filter, Id, Label, Located, ScaleMethod, Shape, TextForm};
use crate::parse::csv::{DateFormat, Decimal};
use crate::parse::node::Node;

document! {
    /// Raw responses of one survey.
    pub struct Survey = "a survey" {
        /// Who was asked; one is never averaged with another.
        audience: Audience, default("customers"), watched(watch::SURVEY), stated("customers");
        /// How.
        method: SurveyMethod, default("web"), watched(watch::SURVEY), stated("email");
        /// The series that it is a wave of: only waves of one name are compared, each with the one before.
        wave_of as "wave-of": Option<Located<String>>, watched(watch::RECODED), example("customers");
        /// What they got for answering.
        incentive: Option<Label>, watched(watch::ASKED_OF), example("five vouchers among all who answer");
        /// How many were asked, for the response rate.
        invited: Option<u64>, watched(watch::ASKED_OF), example("1200");
        /// The day, or the column that holds the day of each answer.
        when as "date": SurveyDate, watched(watch::SURVEY), stated("{{date}}");
        /// The CSV file, a line for everybody who answered; or several of one shape, `*` for any letters.
        responses: FileNames, files(), watched(watch::ANSWER_FILES), stated("{{id}}.csv");
        /// What parts its columns: `,`, `;`, `|` or `tab`; all but `|` are found out where not stated.
        delimiter: Option<Delimiter>, watched(watch::SURVEY), example("\";\"");
        /// How the file writes dates, where not as `2026-03-14`.
        dates: Option<DateFormat>, watched(watch::SURVEY), example("\"%d.%m.%Y\"");
        /// What the file writes before a fraction, where its cells do not settle that.
        decimal: Option<Decimal>, watched(watch::SURVEY), example("\",\"");
        /// Rows that are passed over: a column and the cells that say so.
        skip: Filter, watched(watch::SURVEY), example("{NETPRO: [Total]}");
        /// The column that tells who answered: of several answers of one, the last counts.
        respondent: Option<Located<String>>, watched(watch::SURVEY), example("Respondent ID");
        /// The column that holds the weight of each answer.
        weight: Option<Located<String>>, watched(watch::SURVEY), example("weight");
        /// Columns that break the results down.
        by: Vec<Located<String>>, watched(watch::NARROWED), example("[channel]");
        /// What was asked, each question by a name of your own.
        asked as "questions": Named<AskedQuestion>, required(), watched(watch::RECODED),
            stated("{recommend: {column: recommend, scale: 0-10, method: nps}, overall: {column: satisfied, scale: 1-5, method: csat, top: 4}, easy: {column: easy, scale: 1-7, method: ces, top: 5}}");
        /// Which answers go with a rating: how much each of up to ten questions explains of how the answers to another differ. It takes 50
        /// people who answered all of them, and 10 for each; of more than 10,000 as many are drawn.
        drivers: Option<AskedDrivers>, watched(watch::RECODED), example("{of: overall, by: [wait, polite, solved]}");
    }
}

record! {
    /// The rating that is to be explained, and by what.
    pub struct AskedDrivers = "the drivers of a rating" {
        /// The question whose answers are to be explained.
        of: Located<Id>, example("overall");
        /// The questions that may explain it, at most 10; all are answered on a scale.
        by: Vec<Located<Id>>, required(), example("[wait, polite, solved]");
    }
}

use super::Named;

entry! {
    /// One question and the column of its answers.
    pub struct AskedQuestion = "a question", named(id: Id) {
        /// The column of the file that holds its answers.
        column: Heading, watched(watch::SURVEY), example("NETPRO");
        /// How its answers are read.
        method: Located<QuestionMethod>, watched(watch::SURVEY), example("nps");
        /// The question, as readers see it.
        title: Option<Label>, watched(watch::CALLED), example("How likely are you to recommend us?");
        /// The lowest and the highest answer; `0-10` for nps, `1-7` for ces, else `1-5`.
        scale: Option<Range>, strict(), watched(watch::SURVEY), example("0-10");
        /// The lowest answer that counts as satisfied or easy; 4 for csat, 5 for ces.
        top: Option<Located<f64>>, watched(watch::SURVEY), example("4");
        /// Which end of the scale is the best; where it is the low one, answers are turned round before anything is computed.
        best: BestEnd, default("high"), watched(watch::SURVEY), example("low");
        /// The answers where the file has words, from the worst to the best; they stand for the numbers of the scale, 1 the worst.
        labels: Option<Located<Vec<String>>>, watched(watch::SURVEY), example("[Very poor, Poor, Fair, Good, Very good]");
        /// Cells that stand for no answer.
        blank: Vec<String>, watched(watch::SURVEY), example("[Blank, 99]");
        /// What stands between several themes in one cell.
        separator: Option<String>, watched(watch::SURVEY), example("\";\"");
        /// Whether the site may show the free text, with the themes and the language of its row.
        publish: bool, default("no"), watched(watch::SHOWN);
    }
}

impl Survey {
    /// The column of `by` that says the language, the first of them.
    pub(crate) fn language_column(&self) -> Option<&str> {
        self.by.iter().map(|column| column.value.as_str()).find(|column| is_by_language(column))
    }
}

/// Whether a breakdown of this name is by language.
pub(crate) fn is_by_language(breakdown: &str) -> bool {
    breakdown.to_lowercase().starts_with("lang")
}

impl AskedQuestion {
    /// The words that stand for the numbers of its scale; none where the file has numbers.
    pub(crate) fn words(&self) -> &[String] {
        self.labels.as_ref().map_or(&[], |labels| &labels.value)
    }
}

choice! {
    /// Which end of a scale is the best.
    pub enum BestEnd {
        /// The highest.
        High = "high",
        /// The lowest: 1 is best.
        Low = "low",
    }
}

choice! {
    /// Who was asked.
    pub enum Audience {
        /// Customers.
        Customers = "customers",
        /// Possible customers.
        Prospects = "prospects",
        /// Employees, never averaged with customers.
        Employees = "employees",
    }
}

choice! {
    /// How people were asked.
    pub enum SurveyMethod {
        /// On a web page.
        Web = "web",
        /// On paper.
        Paper = "paper",
        /// By e-mail.
        Email = "email",
        /// By telephone.
        Phone = "phone",
        /// In an interview.
        Interview = "interview",
        /// In a group.
        FocusGroup = "focus-group",
        /// Informal talk: gives counts of themes, never a score.
        Conversation = "conversation",
    }
}

choice! {
    /// How the answers to a question are read.
    pub enum QuestionMethod {
        /// Net promoter score.
        Nps = "nps",
        /// Share of satisfied answers.
        Csat = "csat",
        /// Share of easy answers.
        Ces = "ces",
        /// Mean answer.
        Mean = "mean",
        /// Themes named in the answer, counted.
        Themes = "themes",
        /// Free text.
        Text = "text",
    }
}

impl QuestionMethod {
    /// How answers on a scale are scored; nothing for themes and text.
    pub fn on_scale(self) -> Option<ScaleMethod> {
        match self {
            Self::Nps => Some(ScaleMethod::Nps),
            Self::Csat => Some(ScaleMethod::Csat),
            Self::Ces => Some(ScaleMethod::Ces),
            Self::Mean => Some(ScaleMethod::Mean),
            Self::Themes | Self::Text => None,
        }
    }
}

/// When people answered.
#[derive(Debug, Clone, PartialEq)]
pub enum SurveyDate {
    /// All on one day.
    Day(NaiveDate),
    /// On the day in this column.
    Column(Located<String>),
}

const COLUMN: TextForm =
    TextForm { called: "the name of a column", pattern: "^([^0-9]|$)", canonical: |text| Some(text.to_owned()) };

impl FieldValue for SurveyDate {
    const SHAPE: Shape = Shape::Either(&[Shape::Date, Shape::Form(COLUMN)]);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let column = node.as_text().filter(|text| !text.starts_with(|c: char| c.is_ascii_digit()));
        match column {
            Some(column) => Some(Self::Column(Located::new(column.to_owned(), at.document.origin(node.span)))),
            None => at.document.reader.date(node).map(Self::Day),
        }
    }
}
