//! Workbooks of Excel and its like: the cells of a sheet as text.
//!
//! In: the bytes of a workbook. Out: the names of its sheets that hold anything, and the rows of one. Dates become
//! `2026-03-14 09:12:00`, lengths of time `h:mm:ss`, numbers are written with a point.

use std::io::Cursor;

use calamine::{Data, ExcelDateTime, Reader, Sheets, open_workbook_auto_from_rs};

/// A workbook that was opened.
pub(super) struct Workbook<'a>(Sheets<Cursor<&'a [u8]>>);

impl<'a> Workbook<'a> {
    /// Returns the workbook in `bytes`; what is wrong where they are none.
    pub(super) fn new(bytes: &'a [u8]) -> Result<Self, String> {
        open_workbook_auto_from_rs(Cursor::new(bytes)).map(Self).map_err(|error| error.to_string())
    }

    /// Returns the names of the sheets that hold anything, in the order of the workbook.
    pub(super) fn filled(&mut self) -> Vec<String> {
        let mut names = self.0.sheet_names();
        names.retain(|name| self.0.worksheet_range(name).is_ok_and(|range| !range.is_empty()));
        names
    }

    /// Returns the rows of the sheet called `name`; what is wrong where it cannot be read.
    pub(super) fn rows(&mut self, name: &str) -> Result<Vec<Vec<String>>, String> {
        let range = self.0.worksheet_range(name).map_err(|error| error.to_string())?;
        Ok(range.rows().map(|row| row.iter().map(text).collect()).collect())
    }
}

fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::Float(number) => number.to_string(),
        Data::DateTime(moment) => moment_text(moment),
        other => other.to_string().trim().to_owned(),
    }
}

/// A date with its time, or a length of time. A clock without a day is one: spreadsheets count it from the day before their first.
fn moment_text(moment: &ExcelDateTime) -> String {
    const SECONDS: f64 = 86_400.0;
    let days = moment.as_f64();
    if moment.is_duration() || (0.0..1.0).contains(&days) {
        #[expect(clippy::cast_possible_truncation, reason = "a sheet holds less than ten thousand years")]
        let seconds = (days * SECONDS).round() as i64;
        let (sign, seconds) = if seconds < 0 { ("-", -seconds) } else { ("", seconds) };
        return format!("{sign}{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date} {hour:02}:{minute:02}:{second:02}") }
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType::{DateTime, TimeDelta};

    use super::*;

    #[test]
    fn cells_are_written_as_a_file_of_text_has_them() {
        let moment = |days: f64, sort| text(&Data::DateTime(ExcelDateTime::new(days, sort, false)));
        assert_eq!(moment(46_095.0, DateTime), "2026-03-14");
        assert_eq!(moment(46_095.5, DateTime), "2026-03-14 12:00:00");
        assert_eq!((moment(0.25, DateTime), moment(1.5, TimeDelta)), ("6:00:00".into(), "36:00:00".into()));
        assert_eq!((text(&Data::Float(29.25)), text(&Data::Float(3.0))), ("29.25".into(), "3".into()));
        assert_eq!((text(&Data::Empty), text(&Data::String(" a ".into()))), (String::new(), "a".into()));
    }
}
