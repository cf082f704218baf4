//! One answer of a row: what a cell says, and the tallies that it is counted into.
//!
//! In: a cell and its question. Out: a count more, and a fault where the cell is no answer.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::diag::rules;
use crate::formula::answers::Range;
use crate::formula::survey::AnswerCounts;
use crate::model::survey::{Answers, Quote, Tallies};
use crate::parse::csv::{Decimal, cell_number_by};
use crate::parse::read::certain;
use crate::schema::fields::cleaned;
use crate::schema::survey::{AskedQuestion, BestEnd};

use super::super::text::personal;
use super::survey::Counting;
use super::table::Csv;

/// What is the same for all questions of one row.
pub(super) struct Row<'a> {
    pub(super) weight: f64,
    pub(super) by: Vec<(&'a str, String)>,
    pub(super) date: Option<NaiveDate>,
    pub(super) decimal: Option<Decimal>,
    /// The column of `by` that says the language.
    pub(super) language_column: Option<&'a str>,
    /// The themes that the first question of themes has here, where texts are published beside it.
    pub(super) themes: Vec<String>,
}

impl Row<'_> {
    /// What is published of a text in this row.
    fn quote(&self, text: &str) -> Quote {
        let is_language = |name: &str, value: &str| Some(name) == self.language_column && !value.is_empty();
        let language = self.by.iter().find(|(name, value)| is_language(name, value));
        Quote { text: cleaned(text), themes: self.themes.clone(), language: language.map(|(_, value)| value.clone()) }
    }
}

/// Counts a cell; the answer on the scale that it gives.
pub(super) fn count(csv: &Csv, counting: &mut Counting, column: usize, row: &Row<'_>) -> Option<f64> {
    let cell = csv.cell(column);
    let is_blank = cell.is_empty() || counting.question.asked.blank.iter().any(|blank| blank == cell);
    match &mut counting.question.answers {
        Answers::Scale { scale, tallies, .. } => {
            let asked = &counting.question.asked;
            let answer = if is_blank { None } else { answer(csv, cell, asked, (*scale, row.decimal)) };
            if answer.is_none() && !is_blank {
                let expected = if asked.words().is_empty() {
                    "a number, one of `labels`, or one of `blank`"
                } else {
                    "one of `labels` or of `blank`"
                };
                let near = certain(cell, asked.words().iter().map(String::as_str));
                let nearly = near.map(|near| format!(", and nearly `{near}`")).unwrap_or_default();
                csv.cell_fault(&rules::CSV_CELL, column, &format!("`{cell}` is not an answer{nearly}"), expected);
            }
            if answer.is_some_and(|answer| !scale.contains(answer)) {
                counting.off_scale.see(cell, || (csv.path().to_owned(), csv.place_of(column)));
            }
            if answer.is_some_and(|answer| scale.contains(answer) && answer.fract() != 0.0) {
                counting.fractions.see(cell, || (csv.path().to_owned(), csv.place_of(column)));
            }
            if !is_blank {
                counting.fit.see(cell, answer.filter(|answer| scale.contains(*answer)));
            }
            add(tallies, *scale, answer, row);
            return answer.filter(|answer| scale.contains(*answer));
        }
        Answers::Themes(themes) if !is_blank => {
            let separator = counting.question.asked.separator.as_deref().unwrap_or_default();
            counting.is_parted |= !separator.is_empty() && cell.contains(separator);
            for theme in themes_in(cell, &counting.question.asked) {
                *themes.entry(theme).or_default() += 1;
            }
        }
        Answers::Text { count, published } if !is_blank => {
            *count += 1;
            if counting.question.asked.publish {
                if let Some(what) = personal(cell) {
                    let message = format!("this looks like {what}");
                    csv.cell_fault(&rules::PERSONAL_DATA, column, &message, "a text without it: it is published");
                }
                published.push(row.quote(cell));
            }
        }
        Answers::Themes(_) | Answers::Text { .. } => {}
    }
    None
}

/// The first question of themes and its column, where texts are published beside it.
pub(super) fn themed_texts(questions: &[Counting], columns: &[Option<usize>]) -> Option<(AskedQuestion, usize)> {
    questions.iter().any(|counting| counting.question.asked.publish).then_some(())?;
    let mut asked = questions.iter().zip(columns);
    let (themed, column) = asked.find(|(it, _)| matches!(it.question.answers, Answers::Themes(_)))?;
    Some((themed.question.asked.clone(), (*column)?))
}

/// The themes that `cell` names, each once; of a cell that says nothing none.
pub(super) fn themes_in(cell: &str, asked: &AskedQuestion) -> Vec<String> {
    if cell.is_empty() || asked.blank.iter().any(|blank| blank == cell) {
        return Vec::new();
    }
    let separator = asked.separator.as_deref().filter(|separator| !separator.is_empty());
    let mut named: Vec<String> = match separator {
        Some(separator) => {
            cell.split(separator).map(str::trim).filter(|theme| !theme.is_empty()).map(cleaned).collect()
        }
        None => vec![cleaned(cell)],
    };
    named.sort_unstable();
    named.dedup();
    named
}

/// What `cell` answers: a number or a label's place on the scale, turned round where the low end is the best.
pub(super) fn answer(
    csv: &Csv,
    cell: &str,
    asked: &AskedQuestion,
    (scale, decimal): (Range, Option<Decimal>),
) -> Option<f64> {
    let folded = cell.to_lowercase();
    let label = asked.words().iter().position(|label| label.to_lowercase() == folded);
    // Labels run from the worst to the best whatever the numbers do.
    if let Some(place) = label {
        return Some(scale.min + place as f64);
    }
    let number = cell_number_by(cell, decimal, csv.delimiter())?;
    Some(if asked.best == BestEnd::Low { scale.min + scale.max - number } else { number })
}

fn add(tallies: &mut Tallies, scale: Range, answer: Option<f64>, row: &Row<'_>) {
    let empty = || AnswerCounts::new(scale);
    tallies.all.add(answer, row.weight);
    if let Some(date) = row.date {
        tallies.by_date.entry(date).or_insert_with(empty).add(answer, row.weight);
    }
    let counts = row.weight > 0.0 && answer.is_some_and(|answer| scale.contains(answer));
    for (at, (one, a)) in row.by.iter().enumerate().filter(|_| counts) {
        for (other, b) in &row.by[at + 1..] {
            let crossed = tallies.crossed.entry(((*one).to_owned(), (*other).to_owned())).or_default();
            *crossed.entry((a.clone(), b.clone())).or_default() += 1;
        }
    }
    for (column, value) in &row.by {
        if value.is_empty() {
            continue;
        }
        part(&mut tallies.by, column).entry(value.clone()).or_insert_with(empty).add(answer, row.weight);
        if let Some(date) = row.date {
            let by_date = part(&mut tallies.by_and_date, column).entry(value.clone()).or_default();
            by_date.entry(date).or_insert_with(empty).add(answer, row.weight);
        }
    }
}

fn part<'a, T>(by: &'a mut BTreeMap<String, BTreeMap<String, T>>, column: &str) -> &'a mut BTreeMap<String, T> {
    if !by.contains_key(column) {
        by.insert(column.to_owned(), BTreeMap::new());
    }
    by.get_mut(column).expect("the column was inserted above")
}
