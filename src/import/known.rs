//! What the document of an earlier import says of its columns.
//!
//! In: the text of a document and the table of its rows. Out: which column names a row, and which holds its day.

use serde_yaml::Value;

use super::sheet::Sheet;
use crate::model::{Kind, Period};
use crate::parse::csv::DateFormat;
use crate::parse::document::{FrontMatter, split};

/// What is known of the columns of a table.
pub(crate) struct KnownColumns {
    /// The column that names each row, where there is one.
    pub(crate) known_by: Option<usize>,
    day: Option<usize>,
    format: DateFormat,
}

/// Returns what the document `text`, of `kind`, says of the columns of `sheet`.
pub(crate) fn known_columns(text: &str, kind: Kind, sheet: &Sheet) -> KnownColumns {
    let front = match split(text) {
        FrontMatter::Found { yaml, .. } => &text[yaml.range()],
        _ => "",
    };
    let read: Value = serde_yaml::from_str(front).unwrap_or_default();
    let said = |path: &[&str]| path.iter().try_fold(&read, |value, key| value.get(*key)).and_then(Value::as_str);
    let column =
        |paths: &[&[&str]], usual: &str| sheet.column(paths.iter().find_map(|path| said(path)).unwrap_or(usual));
    let (known_by, day) = match kind {
        Kind::Survey => (column(&[&["respondent"]], ""), column(&[&["date"]], "")),
        Kind::Log => (column(&[&["columns", "id"]], "id"), column(&[&["columns", "received"]], "received")),
        _ if read.get("series").is_some() && read.get("by").is_none() => {
            let period = column(&[&["series", "columns", "period"]], "period");
            (period, period)
        }
        _ => (
            column(&[&["source", "columns", "id"]], ""),
            column(&[&["source", "date"], &["series", "columns", "period"]], "period"),
        ),
    };
    let pattern = [&["dates"][..], &["source", "dates"], &["series", "dates"]].into_iter().find_map(said);
    KnownColumns { known_by, day, format: pattern.and_then(DateFormat::of_periods).unwrap_or_default() }
}

impl KnownColumns {
    /// Returns the day of `row`, in a form that sorts.
    pub(crate) fn day(&self, row: &[String]) -> Option<String> {
        let cell = row.get(self.day?)?;
        let of_period = || cell.parse::<Period>().ok().map(Period::start);
        self.format.read(cell).map(|read| read.date).or_else(of_period).map(|day| day.to_string())
    }
}
