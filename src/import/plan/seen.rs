//! What is said back: of each column that is kept, the first cells and how they are understood.

use super::Draft;
use crate::i18n::{Lang, format};
use crate::model::Unit;
use crate::parse::csv::{DateFormat, Decimal, cell_duration, cell_number_by};
use crate::schema::TimeUnit;
use crate::schema::log::LogColumn;
use crate::validate::personal_data;

/// So many cells are said back.
const SAID: usize = 3;

/// A column that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Taken {
    /// What it is.
    pub(crate) name: String,
    /// Where it stands in the export.
    pub(crate) column: usize,
    /// Its first cells, and how each is understood where that is not as it stands.
    pub(crate) samples: Vec<(String, Option<String>)>,
    /// What it holds of persons, where it does.
    pub(crate) personal: Option<&'static str>,
}

/// Returns the first of `words`, and whether there are more.
pub(super) fn listed(words: &[&str]) -> String {
    const MOST: usize = 8;
    let shown: Vec<String> = words.iter().take(MOST).map(|word| format!("`{word}`")).collect();
    shown.join(", ") + if words.len() > MOST { ", …" } else { "" }
}

/// Returns the columns that `draft` keeps, in the order of the file.
pub(super) fn taken(draft: &Draft<'_>) -> Vec<Taken> {
    let mut taken: Vec<Taken> = draft.named.iter().map(|(name, column)| of(draft, name, *column)).collect();
    taken.sort_by_key(|taken| taken.column);
    taken
}

fn of(draft: &Draft<'_>, name: &str, column: usize) -> Taken {
    let mut cells: Vec<&str> = Vec::new();
    for cell in draft.sheet.cells(column) {
        if !cells.contains(&cell) {
            cells.push(cell);
        }
        if cells.len() == SAID {
            break;
        }
    }
    let is_day =
        ["date", "period", "until"].contains(&name) || LogColumn::from_name(name).is_some_and(LogColumn::is_of_days);
    let understood = |cell: &str| match name {
        _ if is_day => date(draft, cell),
        "value" => value(draft, cell),
        _ => None,
    };
    let samples =
        cells.into_iter().map(|cell| (cell.to_owned(), understood(cell).filter(|said| said != cell))).collect();
    // A number of a case may look like a telephone's.
    let may_tell = |cell: &&str| name != "id" || cell.contains('@');
    let personal = draft.sheet.cells(column).filter(may_tell).find_map(personal_data);
    Taken { name: name.to_owned(), column, samples, personal }
}

fn date(draft: &Draft<'_>, cell: &str) -> Option<String> {
    let format = match &draft.dates {
        Some(pattern) => DateFormat::of_periods(pattern)?,
        None => DateFormat::default(),
    };
    let read = format.read(cell)?;
    let day = read.date.format(if format.is_of_months() { "%Y-%m" } else { "%Y-%m-%d" });
    Some(read.time.map_or_else(|| day.to_string(), |time| format!("{day} {}", time.format("%H:%M"))))
}

fn value(draft: &Draft<'_>, cell: &str) -> Option<String> {
    let said = |key: &str| ["source", "series"].iter().find_map(|table| draft.keys.text(&[table, key]));
    let decimal = said("decimal").map(|mark| if mark == "," { Decimal::Comma } else { Decimal::Point });
    let number = || cell_number_by(cell, decimal, b';');
    if draft.wishes.stated("unit").or_else(|| draft.keys.text(&["unit"]))? != "duration" {
        return number().map(|number| number.to_string());
    }
    let bare_in = || said("in").and_then(TimeUnit::from_name);
    let in_unit =
        || bare_in().and_then(|unit| unit.seconds_in_parts(cell).or_else(|| Some(number()? * unit.seconds())));
    let seconds = cell_duration(cell).or_else(in_unit)?;
    Some(format::value_finer(Lang::default(), seconds, &Unit::Duration, format::FINEST))
}
