//! A later export of what is there already: its rows are added to the document's own file, by the columns that it has.

use super::{told, usage};
use crate::cmd::workspace::OpenedWorkspace;
use crate::error::Failure;
use crate::import::{Joined, KINDS, Reading, Sheet, Wishes, join, known_columns, open};
use crate::model::Kind;
use crate::parse::read::meant::holds_no_value;
use crate::write::Files;

/// The document that is there, and its file of rows.
pub(super) struct Known {
    kind: Kind,
    /// The text of the document.
    text: String,
    rows: String,
    sheet: Sheet,
}

/// What is to be written, and what is said of it.
pub(super) struct Added {
    pub(super) files: Files,
    pub(super) said: String,
}

/// Returns the document that `wishes` name, where there is one with rows of its own.
pub(super) fn document(opened: &OpenedWorkspace, wishes: &Wishes) -> Result<Option<Known>, Failure> {
    let Some(id) = &wishes.id else { return Ok(None) };
    let kinds: Vec<Kind> = wishes.kind.map_or_else(|| KINDS.to_vec(), |kind| vec![kind]);
    let path = |kind: &Kind, end: &str| opened.config.path_of(*kind, &format!("{id}.{end}"));
    let there: Vec<Kind> = kinds.into_iter().filter(|kind| opened.root.join(path(kind, "md")).exists()).collect();
    let kind = match &there[..] {
        [] => return Ok(None),
        [one] => *one,
        _ => {
            let hint = Some("say which with `--as metric`, `--as survey` or `--as log`".into());
            return Err(usage(format!("several documents are called `{}`", id.as_str()), hint));
        }
    };
    let (main, rows) = (path(&kind, "md"), path(&kind, "csv"));
    if wishes.says_of_columns() {
        let hint = format!("what its columns are stands in `{main}`: leave the flags out, or choose another id");
        return Err(usage(format!("`{}` is there already", id.as_str()), Some(hint)));
    }
    let read = |path: &str| std::fs::read(opened.root.join(path)).ok();
    let (Some(text), Some(bytes)) = (read(&main), read(&rows)) else {
        let hint = Some("choose another id with `--id`".into());
        return Err(usage(format!("`{main}` is there already, and has no rows in `{rows}`"), hint));
    };
    let sheet = open(&bytes, &Reading::default())
        .map_err(|_| usage(format!("`{rows}` cannot be read as it is"), Some("run `auditbook check`".into())))?;
    Ok(Some(Known { kind, text: String::from_utf8_lossy(&text).into_owned(), rows, sheet }))
}

/// Returns the rows of `known` with those of `later`.
pub(super) fn added(known: &Known, later: &Sheet) -> Result<Added, Failure> {
    let missing: Vec<&str> =
        known.sheet.headers.iter().map(String::as_str).filter(|header| later.column(header).is_none()).collect();
    if !missing.is_empty() {
        let hint = Some("export it with the same columns, or import it under another id".into());
        return Err(usage(format!("the export has no column {}", missing.join(", ")), hint));
    }
    let columns: Vec<usize> = known.sheet.headers.iter().filter_map(|header| later.column(header)).collect();
    // What the first import left empty stays so: such a cell is no change.
    let says_nothing: Vec<bool> =
        (0..columns.len()).map(|column| !known.sheet.cells(column).any(holds_no_value)).collect();
    let cell = |row: &Vec<String>, at: usize| -> String {
        let cell = &row[columns[at]];
        if says_nothing[at] && holds_no_value(cell) { String::new() } else { cell.clone() }
    };
    let new = later.rows.iter().map(|row| (0..columns.len()).map(|at| cell(row, at)).collect()).collect();
    let roles = known_columns(&known.text, known.kind, &known.sheet);
    let day = |row: &[String]| roles.day(row);
    let joined = join(known.sheet.rows.clone(), new, &Joined { known_by: roles.known_by, day: &day });
    let (rows, added, changed) = joined.map_err(|why| {
        let hint = "rows have no number of their own here: import the whole export under another id, with `--column id=HEADER`, or with `--column respondent=HEADER` for a survey";
        usage(why, Some(hint.into()))
    })?;
    let headers: Vec<&str> = known.sheet.headers.iter().map(String::as_str).collect();
    let bytes = csv(&headers, &rows)?;
    let said = format!(
        "{}\nadded to {}: {added} new, {changed} changed, {} in all\n",
        told::read(later),
        known.rows,
        rows.len()
    );
    Ok(Added { files: Files::from([(known.rows.clone(), bytes)]), said })
}

/// Returns a CSV file with `headers` above `rows`.
pub(super) fn csv<Row>(headers: &[&str], rows: impl IntoIterator<Item = Row>) -> Result<Vec<u8>, Failure>
where
    Row: IntoIterator<Item: AsRef<[u8]>>,
{
    let mut writer = csv::Writer::from_writer(Vec::new());
    let failed = |error: csv::Error| Failure::io("write", "the rows", std::io::Error::other(error));
    writer.write_record(headers).map_err(failed)?;
    for row in rows {
        writer.write_record(row).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| Failure::io("write", "the rows", error.into_error()))
}
