//! What one column of a CSV file holds, seen once, in memory that does not grow with the rows.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::{Datelike, NaiveDate};

use crate::parse::csv::{DateFormat, cell_number};

/// A column with more different values than this is text.
const MOST_VALUES: usize = 30;

/// Numbers with at most this many different values are answers on a scale, counted one by one.
const MOST_NUMBERS: usize = 12;

/// The ways to write a date that are tried, besides ISO and `2025-01`.
const PATTERNS: [&str; 3] = ["%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y"];

/// The cells of one column, counted in every way they could be meant.
#[derive(Debug, Default)]
pub(super) struct Column {
    filled: u64,
    empty: u64,
    characters: u64,
    /// How often each value occurs; given up beyond [`MOST_VALUES`].
    values: Option<BTreeMap<String, u64>>,
    overflowed: bool,
    numbers: Numbers,
    dates: [Dates; PATTERNS.len() + 1],
}

#[derive(Debug, Default)]
struct Numbers {
    count: u64,
    sum: f64,
    range: Option<(f64, f64)>,
}

#[derive(Debug, Default)]
struct Dates {
    count: u64,
    range: Option<(NaiveDate, NaiveDate)>,
    months: BTreeMap<(i32, u32), u64>,
}

impl Column {
    /// Takes one cell.
    pub(super) fn take(&mut self, cell: &str, delimiter: u8) {
        if cell.is_empty() {
            self.empty += 1;
            return;
        }
        self.filled += 1;
        self.characters += cell.chars().count() as u64;
        if !self.overflowed {
            let values = self.values.get_or_insert_default();
            *values.entry(cell.to_owned()).or_default() += 1;
            self.overflowed = values.len() > MOST_VALUES;
            if self.overflowed {
                self.values = None;
            }
        }
        if let Some(number) = cell_number(cell, delimiter) {
            self.numbers.take(number);
        } else if cell.starts_with(|c: char| c.is_ascii_digit()) {
            self.take_date(cell);
        }
    }

    fn take_date(&mut self, cell: &str) {
        let day = cell.split([' ', 'T']).next().unwrap_or_default();
        let iso = || DateFormat::default().read(day).or_else(|| DateFormat::default().read(&format!("{day}-01")));
        if let Some(read) = iso() {
            self.dates[0].take(read.date);
            return;
        }
        for (pattern, dates) in PATTERNS.iter().zip(&mut self.dates[1..]) {
            if let Ok(date) = NaiveDate::parse_from_str(day, pattern) {
                dates.take(date);
            }
        }
    }

    /// Adds to `text` what the column holds: a heading, then a line for each fact.
    pub(super) fn describe(&self, text: &mut String) {
        // Writing into a String cannot fail.
        let _ = self.write(text);
    }

    fn write(&self, text: &mut String) -> std::fmt::Result {
        let most = |count: u64| count > 0 && count * 10 >= self.filled * 9;
        // Where two patterns read equally many, the first is the commoner one.
        let dates = self.dates.iter().rev().max_by_key(|dates| dates.count).filter(|dates| most(dates.count));
        if self.filled == 0 {
            return writeln!(text, "empty");
        }
        if let Some(dates) = dates {
            dates.write(text)?;
            self.write_exceptions(dates.count, "no dates", text)?;
        } else if let Some((low, high)) = self.numbers.range.filter(|_| most(self.numbers.count)) {
            writeln!(text, "numbers {} to {}\n  filled: {}", shown(low), shown(high), self.filled)?;
            writeln!(text, "  mean: {}", shown(self.numbers.sum / self.numbers.count as f64))?;
            if let Some(values) = self.values.as_ref().filter(|values| values.len() <= MOST_NUMBERS) {
                write_counts(values, text)?;
            }
            self.write_exceptions(self.numbers.count, "no numbers", text)?;
        } else if let Some(values) = self.values.as_ref().filter(|values| values.len() as u64 * 2 <= self.filled) {
            writeln!(text, "{} values", values.len())?;
            write_counts(values, text)?;
        } else {
            writeln!(text, "texts\n  filled: {}\n  characters: {}", self.filled, self.characters)?;
        }
        if self.empty > 0 { writeln!(text, "  empty: {}", self.empty) } else { Ok(()) }
    }

    fn write_exceptions(&self, understood: u64, called: &str, text: &mut String) -> std::fmt::Result {
        let others = self.filled - understood;
        if others > 0 { writeln!(text, "  {called}: {others}") } else { Ok(()) }
    }
}

impl Numbers {
    fn take(&mut self, number: f64) {
        self.count += 1;
        self.sum += number;
        let (low, high) = self.range.unwrap_or((number, number));
        self.range = Some((low.min(number), high.max(number)));
    }
}

impl Dates {
    fn take(&mut self, date: NaiveDate) {
        self.count += 1;
        let (first, last) = self.range.unwrap_or((date, date));
        self.range = Some((first.min(date), last.max(date)));
        *self.months.entry((date.year(), date.month())).or_default() += 1;
    }

    fn write(&self, text: &mut String) -> std::fmt::Result {
        /// Above this many months, years say enough.
        const MOST_MONTHS: usize = 60;
        let Some((first, last)) = self.range else { return Ok(()) };
        writeln!(text, "dates {first} to {last}")?;
        if self.months.len() <= MOST_MONTHS {
            return self.months.iter().try_for_each(|((year, month), n)| writeln!(text, "  {year}-{month:02}: {n}"));
        }
        let mut years: BTreeMap<i32, u64> = BTreeMap::new();
        for ((year, _), count) in &self.months {
            *years.entry(*year).or_default() += count;
        }
        years.iter().try_for_each(|(year, count)| writeln!(text, "  {year}: {count}"))
    }
}

/// The counts of `values`, numbers in the order of numbers.
fn write_counts(values: &BTreeMap<String, u64>, text: &mut String) -> std::fmt::Result {
    let mut values: Vec<(&String, &u64)> = values.iter().collect();
    values.sort_by(|(a, _), (b, _)| match (a.parse::<f64>(), b.parse::<f64>()) {
        (Ok(x), Ok(y)) => x.total_cmp(&y),
        (x, y) => x.is_err().cmp(&y.is_err()).then_with(|| a.cmp(b)),
    });
    values.iter().try_for_each(|(value, count)| writeln!(text, "  {}: {count}", harmless(value)))
}

/// `value` on one line and without what would steer a terminal.
fn harmless(value: &str) -> String {
    value.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// A number with at most four decimals.
fn shown(number: f64) -> String {
    let text = format!("{number:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
        let mut column = Column::default();
        cells.into_iter().for_each(|cell| column.take(cell, b','));
        let mut text = String::new();
        column.describe(&mut text);
        text
    }

    #[test]
    fn a_column_is_what_most_of_its_cells_are() {
        assert_eq!(described(["", ""]), "empty\n");
        assert_eq!(described(["a", "b", "a", "a", "", "b"]), "2 values\n  a: 3\n  b: 2\n  empty: 1\n");
        let numbers = ["1.5"; 19].into_iter().chain(["n.a."]);
        assert_eq!(
            described(numbers),
            "numbers 1.5 to 1.5\n  filled: 20\n  mean: 1.5\n  1.5: 19\n  n.a.: 1\n  no numbers: 1\n"
        );
        assert_eq!(described(["2025-01", "2025-02"]), "dates 2025-01-01 to 2025-02-01\n  2025-01: 1\n  2025-02: 1\n");
        assert_eq!(described(["03/25/2025", "03/02/2025"]), "dates 2025-03-02 to 2025-03-25\n  2025-03: 2\n");
        assert_eq!(described(["one", "two"]), "texts\n  filled: 2\n  characters: 6\n");
    }

    #[test]
    fn many_values_are_text_and_many_months_are_years() {
        let texts: Vec<String> = (0..200).map(|n| format!("t{}", n % 40)).collect();
        assert!(described(texts.iter().map(String::as_str)).starts_with("texts\n"));
        let months: Vec<String> = (0..72).map(|n| format!("{}-{:02}", 2020 + n / 12, n % 12 + 1)).collect();
        assert!(described(months.iter().map(String::as_str)).contains("  2020: 12\n"));
    }
}
