//! How all the dates of a file are written: for help where its document says it wrongly.
//!
//! In: every cell. Out: the patterns that read each of them that is a date. It reports nothing.

use std::io::Read;

use super::foreign::{DayStyle, month_pattern};
use super::{CsvReader, DateFormat};
use crate::error::Failure;

/// The patterns that read every date of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct WrittenDates {
    /// Nothing where there is no date.
    pub(crate) patterns: Option<Vec<String>>,
    /// Whether they are written as where nothing is said.
    pub(crate) is_iso: bool,
}

impl<R: Read> CsvReader<R> {
    /// How the dates of the file are written; the reading goes to its end.
    pub(crate) fn written_dates(&mut self) -> Result<WrittenDates, Failure> {
        let mut written = WrittenDates::default();
        while self.advance()? {
            (0..self.headers.len()).for_each(|column| written.see(self.cell(column)));
        }
        Ok(written)
    }

    /// The cells of the first column that `pattern` reads, as days.
    pub(crate) fn days(&mut self, pattern: &str) -> Result<Vec<chrono::NaiveDate>, Failure> {
        let Some(format) = DateFormat::of_periods(pattern) else { return Ok(Vec::new()) };
        let mut days = Vec::new();
        while self.advance()? {
            let day = (0..self.headers.len()).find_map(|column| format.read(self.cell(column)));
            days.extend(day.map(|day| day.date));
        }
        Ok(days)
    }
}

impl WrittenDates {
    fn see(&mut self, cell: &str) {
        let is_iso = DateFormat::default().read(cell).is_some();
        let style = DayStyle::of(cell);
        let found = match (&style, is_iso) {
            (_, true) => Vec::new(),
            (Some(style), false) => style.patterns(),
            (None, false) => match month_pattern(cell) {
                Some(pattern) => vec![pattern],
                None => return,
            },
        };
        match &mut self.patterns {
            None => (self.patterns, self.is_iso) = (Some(found), is_iso),
            Some(patterns) => {
                self.is_iso &= is_iso;
                patterns.retain(|pattern| {
                    DateFormat::of_periods(pattern).is_some_and(|format| format.read(cell).is_some())
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> WrittenDates {
        CsvReader::open("x.csv", text.as_bytes(), None).unwrap().written_dates().unwrap()
    }

    #[test]
    fn a_pattern_has_to_read_every_date() {
        let patterns = |text: &str| written(text).patterns.unwrap_or_default();
        assert_eq!(patterns("d;v\n05/01/2026;1.5\n13/02/2026;2\n"), ["%d/%m/%Y"]);
        assert_eq!(patterns("d;v\n05/01/2026;1\n06/01/2026;2\n"), ["%d/%m/%Y", "%m/%d/%Y"]);
        assert!(patterns("d\n05/13/2026\n13/05/2026\n").is_empty());
        assert_eq!(patterns("d\n05/01/2026 10:30\n31/01/2026 09:00\n"), ["%d/%m/%Y %H:%M"]);
        assert!(written("d\n2026-05-01\n2026-05-02\n").is_iso);
        assert_eq!(written("d\nx\n"), WrittenDates::default());
    }
}
