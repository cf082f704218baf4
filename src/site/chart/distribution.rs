//! How answers are spread: a column an answer, with counts and shares, and the groups a method makes of them.

use super::spec::{Chart, Heading, Mark, Setting, Words};

/// The answers to one question.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Distribution {
    /// What names the chart.
    pub heading: Heading,
    /// The answers, lowest first.
    pub bins: Vec<AnswerBin>,
    /// What the method makes of them (detractors, passives, promoters), lowest first; empty for none.
    pub groups: Vec<AnswerGroup>,
}

/// One answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AnswerBin {
    /// The answer: “9”, “Very easy”.
    pub label: Words,
    /// How many gave it.
    pub count: f64,
    /// The count in words.
    pub count_label: String,
    /// The share in words: “12%”.
    pub share_label: String,
}

/// Neighbouring answers that count as one.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerGroup {
    /// “Promoters 41%”
    pub label: Words,
    /// The index of its first answer.
    pub from: usize,
    /// The index of its last answer.
    pub to: usize,
    /// Good for promoters, Bad for detractors, Plain between.
    pub mark: Mark,
}

impl Distribution {
    /// The columns, wide and for a phone.
    pub fn draw(&self, setting: &Setting) -> Chart {
        super::blank(&self.heading, setting)
    }
}
