//! The responses of a survey: rows of a CSV file to tallies, in constant memory.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::NaiveDate;

use crate::diag::{Severity, rules};
use crate::error::Failure;
use crate::model::survey::Answers;
use crate::model::{Located, Peaks};
use crate::parse::csv::{Decimal, cell_number_by};
use crate::schema::survey::{Audience, QuestionMethod, Survey, SurveyDate};

use super::Reading;
use super::drivers::DriverRows;
use super::identifying::Watched;
use super::log_rows::Early;
use super::off_scale;
use super::personal_columns::PersonalColumns;
use super::survey::Counting;
use super::survey_answers::{Row, count, themed_texts, themes_in};
use super::survey_columns::{self, Fit};
use super::survey_listing::Listing;
use super::table::{self, Column, Csv, Table};

/// What the rows say beside the tallies.
#[derive(Default)]
pub(super) struct Rows {
    /// Rows without a day.
    undated: Early,
    /// How many rows have nothing in each column of the breakdowns.
    nowhere: BTreeMap<String, u64>,
    personal: PersonalColumns,
    pub(super) paths: Vec<String>,
    pub(super) count: u64,
    /// How many rows there are of each day of the date column.
    pub(super) days: BTreeMap<NaiveDate, u64>,
    pub(super) peaks: Peaks,
    /// Rows that a later one of the same respondent takes the place of.
    pub(super) repeated: u64,
    /// Who answered, as numbers.
    pub(super) respondents: BTreeSet<u64>,
    /// The ids of respondents, as long as all of them are whole numbers: the greatest.
    numbered: Numbered,
    /// What each row answers and which parts it is of, as numbers.
    pub(super) marks: Vec<u64>,
    /// Rows met so far, and which is the last of each respondent.
    met: u64,
    last: HashMap<String, u64>,
    /// The weights, as long as no two are alike.
    weights: BTreeSet<u64>,
    /// The rows whose answers stay together.
    pub(super) drivers: Option<DriverRows>,
    pub(super) listing: Listing,
}

/// What is known of ids that are all whole numbers.
#[derive(Default)]
enum Numbered {
    #[default]
    Nothing,
    /// None of them is greater.
    UpTo(u64),
    /// One of them is no whole number.
    Otherwise,
}

impl Numbered {
    fn with(&self, id: &str) -> Self {
        match (self, id.trim().trim_start_matches('#').parse::<u64>()) {
            (Self::Otherwise, _) | (_, Err(_)) => Self::Otherwise,
            (Self::UpTo(most), Ok(number)) => Self::UpTo(number.max(*most)),
            (Self::Nothing, Ok(number)) => Self::UpTo(number),
        }
    }
}

impl Rows {
    /// Whether the respondents are counted from 1: their ids are whole numbers, hardly more than there are respondents. In another file
    /// the same number is somebody else, or it is not.
    pub(super) fn are_counted(&self) -> bool {
        // Some of those who were asked did not answer.
        const ASKED_FOR_EACH: u64 = 3;
        let most = (self.respondents.len() as u64).saturating_mul(ASKED_FOR_EACH).min(99_999);
        matches!(self.numbered, Numbered::UpTo(greatest) if greatest <= most)
    }

    /// Keeps what the current row says in `columns`.
    fn mark(&mut self, csv: &Csv, columns: impl Iterator<Item = usize> + Clone) {
        const MOST: usize = 1 << 20;
        if self.marks.len() < MOST {
            self.marks.extend(csv.mark_of(columns));
        }
    }

    /// Whether the row of `respondent` counts: it is the last of theirs, or nobody's.
    fn counts(&mut self, respondent: Option<&str>) -> bool {
        let nth = self.met;
        self.met += 1;
        let Some(respondent) = respondent.filter(|id| !id.is_empty()) else { return true };
        let is_last = self.last.get(respondent).is_none_or(|last| *last == nth);
        if is_last {
            let mut hasher = DefaultHasher::new();
            respondent.hash(&mut hasher);
            self.respondents.insert(hasher.finish());
            self.numbered = self.numbered.with(respondent);
        } else {
            self.repeated += 1;
        }
        is_last
    }
}

/// Which row is the last of each respondent.
fn last_rows(read: &Reading<'_, '_>, table: &Table<'_>, respondent: &Located<String>) -> HashMap<String, u64> {
    let (mut last, mut nth) = (HashMap::new(), 0);
    table::scan(read, table, |csv| {
        let Some(column) = csv.column(&respondent.value) else { return Ok(false) };
        while csv.advance()? {
            if !csv.is_blank() {
                last.insert(csv.cell(column).to_owned(), nth);
                nth += 1;
            }
        }
        Ok(true)
    });
    last
}

/// Reads the files of `survey`, counting into the tallies of `questions`.
pub(super) fn read_rows(
    read: &Reading<'_, '_>,
    survey: &Survey,
    questions: &mut [Counting],
    drivers: Option<DriverRows>,
) -> Option<Rows> {
    let delimiter = survey.delimiter.map(|delimiter| delimiter.0);
    let table = Table {
        names: &survey.responses,
        delimiter,
        skip: &survey.skip,
        counts_rows: survey.respondent.is_none(),
        key: None,
    };
    let last = survey.respondent.as_ref().map(|column| last_rows(read, &table, column)).unwrap_or_default();
    let mut rows = Rows { last, drivers, ..Rows::default() };
    let config = read.sources.config;
    // The themes of questions come after the columns of the breakdowns.
    let themes = survey.asked.iter().filter(|asked| asked.method.value == QuestionMethod::Themes);
    let themes = themes.map(|asked| Watched::new(config, &asked.column.header, Some(&asked.column.origin)));
    let mut watched: Vec<Watched<'_>> =
        survey.by.iter().map(|name| Watched::new(config, &name.value, Some(&name.origin))).chain(themes).collect();
    rows.paths = table::read(read, &table, |csv| tally(csv, survey, (&mut *questions, &mut watched), &mut rows))?;
    watched.iter().for_each(|watched| watched.report(read));
    report_respondent(read, survey, &rows);
    report_weight(read, survey, &rows);
    report_undated(read, &mut rows);
    let least = config.privacy.least(survey.audience == Audience::Employees);
    report_nowhere(read, survey, &rows, least);
    rows.personal.report(read, survey);
    for counting in &*questions {
        if !survey_columns::report(read, survey, counting) {
            off_scale::report(read, counting, least);
            off_scale::report_fractions(read, counting, least);
            survey_columns::report_short(read, counting);
        }
    }
    Some(rows)
}

/// Warns of a column of respondents by which most rows are of somebody who answers again.
fn report_respondent(read: &Reading<'_, '_>, survey: &Survey, rows: &Rows) {
    const ENOUGH: u64 = 10;
    let Some(column) = &survey.respondent else { return };
    if rows.met >= ENOUGH && rows.repeated > rows.count {
        let message = format!(
            "{} of {} rows are of somebody who answers again: only the last answer of each counts",
            rows.repeated, rows.met
        );
        let fault = read.fields.reader.fault(&rules::WRONG_COLUMN, column.origin.span, message);
        read.fields.reader.report(fault.severity(Severity::Warning).help("name the column that tells who answered"));
    }
}

/// Warns of rows without a day where others have one.
fn report_undated(read: &Reading<'_, '_>, rows: &mut Rows) {
    let undated = std::mem::take(&mut rows.undated);
    if undated.count == rows.count {
        return;
    }
    let has = if undated.count == 1 { "has" } else { "have" };
    let message = format!("{} of {} rows {has} no day", undated.count, rows.count);
    if let Some(fault) = undated.fault(&rules::CSV_CELL, message) {
        let help = "write the day of the answer: without it the row is in no period by days";
        read.fields.reader.report(fault.severity(Severity::Warning).help(help));
    }
}

/// Notes rows without a part by a column of the breakdowns; warns where no row has one. No group of fewer than `least` is counted: what is
/// found is published.
fn report_nowhere(read: &Reading<'_, '_>, survey: &Survey, rows: &Rows, least: u64) {
    for column in &survey.by {
        let Some(count) = rows.nowhere.get(&column.value).copied() else { continue };
        let of_all = count == rows.count;
        let (has, counts) = if count == 1 && least <= 1 { ("has", "counts") } else { ("have", "count") };
        let which = match rows.count - count {
            0 if count < least => "all rows".to_owned(),
            _ if count < least => "a few rows".to_owned(),
            rest if (1..least).contains(&rest) => "all rows but a few".to_owned(),
            _ => format!("{count} of {} rows", rows.count),
        };
        let message = format!("{which} {has} nothing in `{}` and {counts} in the whole alone", column.value);
        let (severity, help) = match of_all {
            true => (Severity::Warning, "name a column that says a part, or leave it out of `by`"),
            false => (Severity::Note, "write in the file which part each is of, where that is known"),
        };
        let fault = read.fields.reader.fault(&rules::CSV_CELL, column.origin.span, message);
        read.fields.reader.report(fault.severity(severity).help(help));
    }
}

/// Warns of weights that number the rows: all whole, none twice.
fn report_weight(read: &Reading<'_, '_>, survey: &Survey, rows: &Rows) {
    const ENOUGH: u64 = 10;
    let Some(column) = &survey.weight else { return };
    let mut weights = rows.weights.iter().map(|bits| f64::from_bits(*bits));
    if rows.count >= ENOUGH && rows.weights.len() as u64 == rows.count && weights.all(|weight| weight.fract() == 0.0) {
        let message =
            format!("all {} weights are whole, and no two are alike: `{}` numbers the rows", rows.count, column.value);
        let fault = read.fields.reader.fault(&rules::WRONG_COLUMN, column.origin.span, message);
        read.fields.reader.report(fault.severity(Severity::Warning).help("name the column of weights"));
    }
}

/// Counts the rows of one file; whether every column is there.
fn tally(
    csv: &mut Csv,
    survey: &Survey,
    (questions, watched): (&mut [Counting], &mut [Watched<'_>]),
    rows: &mut Rows,
) -> Result<bool, Failure> {
    let named = |name: &Located<String>| csv.require_named(&name.value, &name.origin.file, name.origin.span);
    let weight = survey.weight.as_ref().map(named);
    let respondent = survey.respondent.as_ref().map(named);
    let date = match &survey.when {
        SurveyDate::Column(name) => Some(named(name)),
        SurveyDate::Day(_) => None,
    };
    let by: Vec<Option<(&str, usize)>> =
        survey.by.iter().map(|name| named(name).map(|column| (name.value.as_str(), column))).collect();
    let asked: Vec<Option<usize>> =
        questions.iter().map(|counting| Column::named(&counting.question.asked.column).find(csv)).collect();
    let complete = asked.iter().all(Option::is_some) && by.iter().all(Option::is_some);
    if !complete || [weight, date, respondent].contains(&Some(None)) {
        return Ok(false);
    }
    let format = survey.dates.clone().unwrap_or_default();
    questions.iter_mut().for_each(|counting| counting.fit = Fit::default());
    let mut answers = Vec::with_capacity(questions.len());
    let used: Vec<usize> =
        asked.iter().flatten().copied().chain(by.iter().flatten().map(|(_, column)| *column)).collect();
    let (themed, language_column) = (themed_texts(questions, &asked), survey.language_column());
    let shown = |counting: &Counting| {
        matches!(counting.question.answers, Answers::Themes(_)) || counting.question.asked.publish
    };
    let published = questions.iter().zip(asked.iter().flatten()).filter(|(counting, _)| shown(counting));
    let looked_at: Vec<usize> =
        published.map(|(_, column)| *column).chain(by.iter().flatten().map(|(_, column)| *column)).collect();
    while csv.advance()? {
        rows.personal.see(csv, &looked_at);
        if csv.is_blank() || csv.is_total(&used) || !rows.counts(respondent.flatten().map(|column| csv.cell(column))) {
            continue;
        }
        let row = Row {
            weight: weight.flatten().map_or(1.0, |column| weight_of(csv, column, survey.decimal)),
            by: by.iter().flatten().map(|(name, column)| (*name, csv.cell(*column).to_owned())).collect(),
            date: date.flatten().and_then(|column| csv.date(column, &format)).map(|cell| cell.date),
            decimal: survey.decimal,
            language_column,
            themes: themed.as_ref().map(|(asked, column)| themes_in(csv.cell(*column), asked)).unwrap_or_default(),
        };
        if rows.weights.len() as u64 == rows.count && survey.weight.is_some() {
            rows.weights.insert(row.weight.to_bits());
        }
        if let Some(column) = date.flatten().filter(|column| csv.cell(*column).is_empty()) {
            rows.undated.add(csv, column);
        }
        if let Some((day, column)) = row.date.zip(date.flatten()) {
            *rows.days.entry(day).or_default() += 1;
            rows.peaks.see(day, || (csv.path().to_owned(), csv.place_of(column)));
        }
        rows.count += 1;
        for (name, _) in row.by.iter().filter(|(_, cell)| cell.is_empty()) {
            *rows.nowhere.entry((*name).to_owned()).or_default() += 1;
        }
        rows.mark(csv, asked.iter().flatten().copied().chain(by.iter().flatten().map(|(_, column)| *column)));
        let (columns, themes) = watched.split_at_mut(survey.by.len().min(watched.len()));
        columns.iter_mut().zip(&row.by).for_each(|(watched, (_, cell))| watched.see(cell));
        let mut themes = themes.iter_mut();
        answers.clear();
        for (counting, column) in questions.iter_mut().zip(asked.iter().flatten()) {
            if matches!(counting.question.answers, Answers::Themes(_)) {
                themes.next().into_iter().for_each(|watched| watched.see(csv.cell(*column)));
            }
            answers.push(count(csv, counting, *column, &row));
        }
        rows.drivers.iter_mut().for_each(|drivers| drivers.keep(row.weight, &answers));
        rows.listing.keep(csv, row, &answers);
    }
    for (counting, column) in questions.iter_mut().zip(asked.iter().flatten()) {
        let Answers::Scale { scale, .. } = &counting.question.answers else { continue };
        if counting.fit.is_of_another() || counting.fit.is_numbered(&counting.question.asked, *scale) {
            // One cause, told at the question.
            csv.withdraw(&rules::CSV_CELL, *column);
            counting.misplaced.get_or_insert_with(|| counting.fit.clone());
        }
    }
    Ok(true)
}

/// What the row counts; a fault where it says nothing or less than nothing.
fn weight_of(csv: &Csv, column: usize, decimal: Option<Decimal>) -> f64 {
    let expected = "a weight of 0 or more";
    if csv.cell(column).is_empty() {
        csv.cell_fault(&rules::CSV_CELL, column, "the row has no weight", expected);
    }
    let read = |cell: &str| cell_number_by(cell, decimal, csv.delimiter());
    let weight = csv.parse_with(column, "a number", read).unwrap_or(0.0);
    if weight < 0.0 {
        csv.cell_fault(&rules::CSV_CELL, column, "the weight is negative", expected);
    }
    weight.max(0.0)
}
