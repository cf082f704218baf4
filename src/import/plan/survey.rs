//! A survey from an export: answers with the day they were given, a column a question.

use super::{Draft, Refusal};
use crate::import::column::{Numbers, numbers};
use crate::import::role::{Answer, Wishes};
use crate::model::Id;
use crate::parse::csv::{Decimal, number_by};
use crate::parse::read::meant::holds_no_value;
use crate::schema::survey::QuestionMethod;

/// Columns that are no questions.
const BESIDE: [&str; 3] = ["date", "respondent", "weight"];

/// Whether the column `name` holds the answers to a question on a scale.
pub(super) fn is_scored(wishes: &Wishes, name: &str) -> bool {
    let method = wishes.stated(&format!("questions.{name}.method")).and_then(QuestionMethod::from_name);
    !BESIDE.contains(&name) && method.is_some_and(|method| method.on_scale().is_some())
}

impl Draft<'_> {
    /// Finds the columns of a survey, and says what its document says.
    pub(super) fn survey(&mut self) -> Result<(), Refusal> {
        let id = self.wishes.id.as_ref().map_or("x", Id::as_str);
        let responses = format!("{id}.csv");
        match self.column("date")?.filter(|_| !self.wishes.states("date")) {
            Some(column) => {
                self.say(&["date"], self.header(column).to_owned());
                self.dated(&["dates"], &[column], false);
            }
            None if !self.wishes.states("date") => {
                let about = "the column with the day of each answer, or one day for all (`--set date=2026-03-14`)";
                self.opened(about, "--column date=HEADER", Answer::Column("date".into()));
            }
            None => {}
        }
        self.say(&["responses"], responses);
        for name in ["respondent", "weight"] {
            if let Some(column) = self.column(name)? {
                self.say(&[name], self.header(column).to_owned());
            }
        }
        for (_, column) in self.parts()? {
            let header = self.header(column).to_owned();
            self.keys.push(&["by"], header.as_str());
        }
        let asked: Vec<String> =
            self.wishes.columns.keys().filter(|name| !BESIDE.contains(&name.as_str())).cloned().collect();
        if asked.is_empty() {
            let about = "the columns that are questions, each by a name of your own";
            self.opened(about, "--column NAME=HEADER for each", Answer::Column("overall".into()));
        }
        asked.iter().try_for_each(|name| self.question(name))
    }

    fn question(&mut self, name: &str) -> Result<(), Refusal> {
        let Some(column) = self.column(name)? else { return Ok(()) };
        let header = self.header(column).to_owned();
        self.say(&["questions", name, "column"], header.as_str());
        let key = |key: &str| format!("questions.{name}.{key}");
        if self.wishes.stated(&key("method")).is_none() {
            let known: Vec<&str> = QuestionMethod::ALL.iter().map(|method| method.name()).collect();
            let flag = format!("--set {}={}", key("method"), known.join("|"));
            self.opened(format!("how the answers in the column `{header}` are read"), flag, Answer::Key(key("method")));
            return Ok(());
        }
        if is_scored(self.wishes, name) && !self.wishes.states(&key("labels")) && !self.wishes.states(&key("blank")) {
            self.words(name, column);
        }
        Ok(())
    }

    /// Opens what the words in `column`, which is answered on a scale, stand for.
    fn words(&mut self, name: &str, column: usize) {
        let Numbers::Not(_) = numbers(self.sheet.cells(column)) else { return };
        let is_word = |cell: &&str| {
            !holds_no_value(cell)
                && number_by(cell, Decimal::Point).is_none()
                && number_by(cell, Decimal::Comma).is_none()
        };
        let mut words: Vec<&str> = self.sheet.cells(column).filter(is_word).collect();
        let most = 2 * words.len() > self.sheet.cells(column).count();
        words.sort_unstable();
        words.dedup();
        let (listed, header) = (super::seen::listed(&words), self.header(column));
        let (about, key) = if most {
            (format!("the words of the column `{header}` from the worst to the best: {listed}"), "labels")
        } else {
            (format!("the cells of the column `{header}` that are no answers: {listed}"), "blank")
        };
        let path = format!("questions.{name}.{key}");
        self.opened(about, format!("--set {path}=[…]"), Answer::Key(path));
    }
}
