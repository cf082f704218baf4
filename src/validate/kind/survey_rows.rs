//! The responses of a survey: rows of a CSV file to tallies, in constant memory.

use std::collections::BTreeMap;
use std::io::Read;

use chrono::NaiveDate;

use crate::diag::rules;
use crate::error::Failure;
use crate::formula::answers::Range;
use crate::formula::survey::AnswerCounts;
use crate::model::survey::{Answers, Tallies};
use crate::parse::csv::{CsvReader, cell_number};
use crate::schema::fields::cleaned;
use crate::schema::survey::{Survey, SurveyDate};

use super::Reading;
use super::series::{csv_failed, open_csv};
use super::survey::Counting;

/// What the rows say beside the tallies.
pub(super) struct Rows {
    pub(super) path: String,
    pub(super) count: u64,
    /// The latest date of the date column.
    pub(super) last_date: Option<NaiveDate>,
}

/// What is the same for all questions of one row.
struct Row<'a> {
    weight: f64,
    by: Vec<(&'a str, String)>,
    date: Option<NaiveDate>,
}

/// Reads the file of `survey`, counting into the tallies of `questions`.
pub(super) fn read_rows(read: &Reading<'_, '_>, survey: &Survey, questions: &mut [Counting]) -> Option<Rows> {
    let (path, stream) = open_csv(read, &survey.responses)?;
    match tally(&path, stream, survey, questions) {
        Ok((rows, diagnostics)) => {
            diagnostics.into_iter().for_each(|diagnostic| read.fields.reader.report(diagnostic));
            questions.iter().for_each(|counting| report_off_scale(read, counting));
            rows
        }
        Err(failure) => csv_failed(read, &survey.responses, &failure),
    }
}

/// Says at the question how many of its answers lie off the scale; they are counted as excluded.
fn report_off_scale(read: &Reading<'_, '_>, counting: &Counting) {
    if counting.off_scale > 0 {
        let message = match counting.off_scale {
            1 => "1 answer lies off the scale and is left out".to_owned(),
            count => format!("{count} answers lie off the scale and are left out"),
        };
        let span = counting.question.asked.origin.span;
        let fault = read.fields.reader.fault(&rules::SURVEY_ANSWER_OFF_SCALE, span, message);
        read.fields.reader.report(fault.help("name codes for no answer in `blank`"));
    }
}

fn tally(
    path: &str,
    stream: Box<dyn Read + Send>,
    survey: &Survey,
    questions: &mut [Counting],
) -> Result<(Option<Rows>, Vec<crate::diag::Diagnostic>), Failure> {
    let mut csv = CsvReader::open(path, stream, survey.delimiter.map(|delimiter| delimiter.0))?;
    let weight = survey.weight.as_ref().map(|name| csv.require(&name.value));
    let date = match &survey.when {
        SurveyDate::Column(name) => Some(csv.require(name)),
        SurveyDate::Day(_) => None,
    };
    let by: Vec<Option<(&str, usize)>> =
        survey.by.iter().map(|name| csv.require(&name.value).map(|column| (name.value.as_str(), column))).collect();
    let asked: Vec<Option<usize>> = questions.iter().map(|q| csv.require(&q.question.asked.column)).collect();
    let complete = asked.iter().all(Option::is_some) && by.iter().all(Option::is_some);
    if !complete || weight == Some(None) || date == Some(None) {
        return Ok((None, csv.into_diagnostics()));
    }
    let format = survey.dates.clone().unwrap_or_default();
    let mut last_date: Option<NaiveDate> = None;
    while csv.advance()? {
        if csv.is_blank() {
            continue;
        }
        let row = Row {
            weight: weight.flatten().map_or(1.0, |column| weight_of(&csv, column)),
            by: by.iter().flatten().map(|(name, column)| (*name, csv.cell(*column).to_owned())).collect(),
            date: date.flatten().and_then(|column| csv.date(column, &format)).map(|cell| cell.date),
        };
        last_date = last_date.max(row.date);
        for (counting, column) in questions.iter_mut().zip(asked.iter().flatten()) {
            count(&csv, counting, *column, &row);
        }
    }
    let rows = Rows { path: path.to_owned(), count: csv.rows(), last_date };
    Ok((Some(rows), csv.into_diagnostics()))
}

/// What the row counts; a fault where it says nothing or less than nothing.
fn weight_of<R: Read>(csv: &CsvReader<R>, column: usize) -> f64 {
    let expected = "a weight of 0 or more";
    if csv.cell(column).is_empty() {
        csv.cell_fault(&rules::CSV_CELL, column, "the row has no weight", expected);
    }
    let weight = csv.number(column).unwrap_or(0.0);
    if weight < 0.0 {
        csv.cell_fault(&rules::CSV_CELL, column, "the weight is negative", expected);
    }
    weight.max(0.0)
}

fn count<R: Read>(csv: &CsvReader<R>, counting: &mut Counting, column: usize, row: &Row<'_>) {
    let cell = csv.cell(column);
    let is_blank = cell.is_empty() || counting.question.asked.blank.iter().any(|blank| blank == cell);
    match &mut counting.question.answers {
        Answers::Scale { scale, tallies, .. } => {
            let answer = if is_blank { None } else { cell_number(cell, csv.delimiter()) };
            if answer.is_none() && !is_blank {
                csv.cell_fault(
                    &rules::CSV_CELL,
                    column,
                    &format!("`{cell}` is not an answer"),
                    "a number, or one of `blank`",
                );
            }
            counting.off_scale += u64::from(answer.is_some_and(|answer| !scale.contains(answer)));
            add(tallies, *scale, answer, row);
        }
        Answers::Themes(themes) if !is_blank => {
            let separator = counting.question.asked.separator.as_deref().filter(|separator| !separator.is_empty());
            let mut named: Vec<&str> = match separator {
                Some(separator) => cell.split(separator).map(str::trim).filter(|theme| !theme.is_empty()).collect(),
                None => vec![cell],
            };
            named.sort_unstable();
            named.dedup();
            for theme in named {
                *themes.entry(cleaned(theme)).or_default() += 1;
            }
        }
        Answers::Text { count, published } if !is_blank => {
            *count += 1;
            if counting.question.asked.publish {
                published.push(cleaned(cell));
            }
        }
        Answers::Themes(_) | Answers::Text { .. } => {}
    }
}

fn add(tallies: &mut Tallies, scale: Range, answer: Option<f64>, row: &Row<'_>) {
    let empty = || AnswerCounts::new(scale);
    tallies.all.add(answer, row.weight);
    if let Some(date) = row.date {
        tallies.by_date.entry(date).or_insert_with(empty).add(answer, row.weight);
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
