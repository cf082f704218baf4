//! Cells by type: numbers as exports write them, durations, dates, and whatever a caller can parse.

use std::io::Read;

use super::of_days;
use super::second_header::{ONE_PART, ONE_ROW};
use super::words;
use super::{CellDate, CsvReader, DateFormat};
use crate::{
    diag::{Diagnostic, rules},
    parse::{
        node::{in_flow, shortened},
        read::{meant, money::currency, without_example},
        scalar,
    },
};

/// How the dates of a column are written, and whether months without their days are dates there.
#[derive(Clone, Copy)]
pub(super) struct Dated<'a> {
    pub(super) format: &'a DateFormat,
    pub(super) or_month: bool,
}

/// What is expected of a cell that may be empty ends so.
const OR_NOTHING: &str = ", or nothing";

impl<R: Read> CsvReader<R> {
    /// What `parse` makes of the cell in `column`; a fault when it makes nothing of a cell that is not empty.
    ///
    /// `expected` completes "expected …", as in `a period such as 2025-01`.
    pub fn parse_with<T>(&self, column: usize, expected: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let cell = self.cell(column);
        if cell.is_empty() {
            return None;
        }
        let value = parse(cell);
        if value.is_none() {
            self.cell_fault(
                &rules::CSV_CELL,
                column,
                &format!("`{}` is not {}", shortened(cell), without_example(expected)),
                expected,
            );
        }
        value
    }

    /// The number in `column`; see [`cell_number`].
    pub fn number(&self, column: usize) -> Option<f64> {
        self.parse_with(column, "a number", |cell| cell_number(cell, self.delimiter()))
    }

    /// The date in `column`, written by `format`.
    pub fn date(&self, column: usize, format: &DateFormat) -> Option<CellDate> {
        self.dated(column, Dated { format, or_month: false })
    }

    /// As [`Self::date`], of a column that may name months without their days.
    pub fn date_or_month(&self, column: usize, format: &DateFormat) -> Option<CellDate> {
        self.dated(column, Dated { format, or_month: true })
    }

    /// As [`Self::date`], of a column whose cells may be empty: what has not happened, or is not known, has no date.
    pub fn date_or_nothing(&self, column: usize, format: &DateFormat) -> Option<CellDate> {
        let cell = self.cell(column);
        if !meant::is_nothing(cell) {
            return self.date(column, format);
        }
        let (message, expected) =
            (format!("`{}` is not a date", shortened(cell)), format!("{}{OR_NOTHING}", format.expected()));
        self.cell_fault(&rules::CSV_CELL, column, &message, &expected);
        None
    }

    fn dated(&self, column: usize, dated: Dated<'_>) -> Option<CellDate> {
        let cell = self.cell(column);
        let read = dated.format.read(cell);
        match read {
            Some(_) => self.see_date(column, dated.format),
            None if !cell.is_empty() && self.is_foreign_date(column, dated) => return None,
            None => {}
        }
        self.parse_with(column, dated.format.expected(), |_| read)
    }

    /// `fault` of the current cell of `column`, which is not `expected`, with what to do about it, mended where that is certain.
    pub(super) fn helped(&self, fault: Diagnostic, column: usize, expected: &str) -> Diagnostic {
        let cell = self.cell(column);
        let is_wanted = |what: &str| expected.starts_with(what);
        if meant::is_failed_formula(cell) {
            return fault.help(meant::FAILED_FORMULA);
        }
        if cell.contains(char::is_control) {
            return fault.help("a control character stands in the cell: export the file anew, or delete it");
        }
        if expected.ends_with(OR_NOTHING) {
            return fault.help("leave the cell empty where there is none").mend("");
        }
        if is_wanted("a period") || is_wanted("a date") {
            if let Some(respelt) = of_days::respelt(cell).filter(|_| !expected.contains("`dates`")) {
                return fault.help(format!("write `{respelt}`")).mend(respelt);
            }
            return fault.maybe_help(
                meant::no_such_day(cell)
                    .or_else(|| of_days::of_clock(cell))
                    .or_else(|| of_days::of_days(cell))
                    .or_else(|| self.of_no_day(column, cell)),
            );
        }
        if [ONE_ROW, ONE_PART].contains(&expected) {
            return fault.help(self.without_totals(column));
        }
        if is_wanted("an amount") {
            return fault.help("write all amounts in one currency, and say it in the metric's `unit`");
        }
        if expected.contains("`blank`") {
            let like_letters = || if cell.contains(',') { Vec::new() } else { meant::number(cell) };
            let meant = meant::in_latin_digits(cell);
            if let [one] = &(if meant.is_empty() { like_letters() } else { meant })[..] {
                return fault.help(format!("write `{one}`")).mend(one.as_str());
            }
            let of =
                cell.split_once('/').filter(|(answer, of)| answer.parse::<u32>().is_ok() && of.parse::<u32>().is_ok());
            if let Some((answer, of)) = of {
                return fault.help(format!("write `{answer}`, where the scale goes to {of}"));
            }
            let number = cell.split_once([' ', '-', '–', '=', ':']).map(|(number, _)| number);
            if let Some(number) =
                number.filter(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
            {
                return fault.help(format!("write the number alone: `{number}`"));
            }
            let blank = format!("`blank: [{}]`", in_flow(cell));
            return fault.help(if meant::is_nothing(cell) {
                format!("where it stands for no answer, say {blank} of the question")
            } else {
                format!("say in `labels` what the answers are called, from the worst to the best; where it is no answer, {blank}")
            });
        }
        if cell.len() > 1 && cell.bytes().all(|byte| byte == b'#') {
            return fault.help("a spreadsheet shows this where a column is too narrow: widen it, and export again");
        }
        let is_value = is_wanted("a number") || is_wanted("a duration");
        if meant::is_nothing(cell) {
            let fault = fault.help("leave the cell empty where there is no value");
            return if is_value { fault.mend("") } else { fault };
        }
        if let (Some(code), [one]) = (currency(cell), &meant::number(cell)[..]) {
            return fault
                .help(format!("an amount of money: say `unit: currency:{code}` in the metric, or write `{one}`"));
        }
        let is_time = cell.contains(':') || is_wanted("a duration");
        let meant = if is_time { meant::duration(cell) } else { meant::number(cell) };
        // What is written with other signs alone is the same number.
        let has_unit = meant::with_digits(cell).contains(|c: char| c.is_alphabetic() || "$€£¥₽%٪".contains(c));
        match &meant[..] {
            [one] if is_wanted("a duration") => fault.help(format!("write `{one}`")).mend(one.as_str()),
            [one] if is_time || has_unit => fault.help(format!("write `{one}`: the unit stands in the metric")),
            [one] if is_value => fault.help(format!("write `{one}`")).mend(one.as_str()),
            [one] => fault.help(format!("write `{one}`")),
            [below, number] if is_value && !is_time && below.starts_with('-') => {
                fault.help(format!("write `{below}` where it lies below zero, else `{number}`"))
            }
            [_, _] if is_wanted("a number") && is_time => {
                fault.help("a length of time: say `unit: duration` in the metric, and `in: m:ss` or `in: h:mm`")
            }
            [one, other] if is_time => fault.help(format!("is it `{one}` or `{other}`? Write it so, or as `h:mm:ss`")),
            [] if is_wanted("a number") && !cell.ends_with('M') && !meant::duration(cell).is_empty() => {
                fault.help("a length of time: say `unit: duration` in the metric, or write a number")
            }
            [] if expected == "a number" => fault.maybe_help(meant::number_among(cell)),
            [] if is_wanted("a duration") => fault.maybe_help(meant::duration_among(cell)),
            _ => fault,
        }
    }

    /// What to do about a `cell` of `column` that names no day at all: such a row may be none.
    fn of_no_day(&self, column: usize, cell: &str) -> Option<String> {
        if cell.is_empty() {
            return Some(self.of_totals().unwrap_or_else(|| {
                "write it; where the row adds up the others or is no row of the table, delete it".to_owned()
            }));
        }
        if cell.contains(|c: char| c.is_ascii_digit()) || !cell.contains(char::is_alphabetic) {
            return None;
        }
        Some(if words::adds_up(cell) {
            self.without_totals(column)
        } else {
            format!("correct it; to pass over such rows, {}", self.passed_over(column, cell))
        })
    }

    /// How to pass over the current row, where one of its cells says that it adds up the others.
    fn of_totals(&self) -> Option<String> {
        let column = (0..self.headers().len()).find(|column| words::adds_up(self.cell(*column)))?;
        Some(self.without_totals(column))
    }

    /// How to pass over the current row, which adds up the others, as its cell in `column` says.
    fn without_totals(&self, column: usize) -> String {
        format!("to pass over the row that adds up the others, {}", self.passed_over(column, self.cell(column)))
    }
}

/// The number in a cell: `94.01`, `94.01%`, `94,01`, `1 234,5`, `1,234.5`, `1.234.567`; nothing when it could be two numbers.
///
/// A single comma is a decimal comma, except before exactly three digits in a file parted by commas (`1,234`): there
/// it could as well part thousands.
pub fn cell_number(cell: &str, delimiter: u8) -> Option<f64> {
    let cell = cell.strip_suffix('%').unwrap_or(cell).trim_end();
    let (sign, digits) = match cell.strip_prefix('-').or_else(|| cell.strip_prefix('\u{2212}')) {
        Some(digits) => (-1.0, digits),
        None => (1.0, cell.strip_prefix('+').unwrap_or(cell)),
    };
    if let Some(number) = scalar::number(digits).filter(|_| !digits.starts_with(['+', '-'])) {
        return Some(sign * number);
    }
    let spaces = ['\u{a0}', '\u{202f}', '\u{2009}', ' ', '\'', '\u{2019}'];
    let (whole, fraction) = match (digits.rfind(','), digits.rfind('.')) {
        (Some(comma), Some(dot)) => split_at(digits, comma.max(dot)),
        (Some(comma), None) if digits.matches(',').count() == 1 => {
            let (whole, fraction) = split_at(digits, comma);
            let thousands = fraction.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0";
            if thousands && delimiter == b',' {
                return None;
            }
            (whole, fraction)
        }
        (None, Some(dot)) if digits.matches('.').count() == 1 => split_at(digits, dot),
        _ => (digits, ""),
    };
    let marks: Vec<char> = whole.chars().filter(|c| !c.is_ascii_digit()).collect();
    let mark = marks.first().copied();
    let decimal = digits[whole.len()..].chars().next();
    let one_kind = marks.iter().all(|&c| Some(c) == mark) && (mark != decimal || mark.is_none());
    let known = mark.is_none_or(|mark| mark == ',' || mark == '.' || spaces.contains(&mark));
    let groups: Vec<&str> = mark.map_or_else(|| vec![whole], |mark| whole.split(mark).collect());
    let grouped = groups.len() == 1 || (1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|g| g.len() == 3);
    let fraction_sound = fraction.bytes().all(|byte| byte.is_ascii_digit());
    if !(one_kind && known && grouped && fraction_sound) {
        return None;
    }
    scalar::number(&format!("{}.{fraction}", groups.concat())).map(|number| sign * number)
}

/// The seconds in a cell that says its unit: `h:mm:ss`, `38s`, `5h30m`, `29,25m`.
pub fn cell_duration(cell: &str) -> Option<f64> {
    let plain = || scalar::duration(cell).or_else(|| scalar::iso_duration(cell));
    scalar::clock_duration(cell).or_else(plain).or_else(|| {
        // A comma before three digits could part thousands.
        let (_, fraction) = cell.split_once(',')?;
        let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
        scalar::duration(&cell.replacen(',', ".", 1)).filter(|_| digits != 3)
    })
}

fn split_at(text: &str, mark: usize) -> (&str, &str) {
    (&text[..mark], &text[mark + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_exports_write_them() {
        for (cell, number) in [
            ("64", 64.0),
            ("94.01%", 94.01),
            ("94,01 %", 94.01),
            ("-3,5", -3.5),
            ("\u{2212}3.5", -3.5),
            ("0,125", 0.125),
            ("1,2345", 1.2345),
            ("1,234.5", 1234.5),
            ("1.234,5", 1234.5),
            ("1,234,567", 1_234_567.0),
            ("1.234.567", 1_234_567.0),
            ("1 234,5", 1234.5),
            ("1\u{a0}234\u{a0}567", 1_234_567.0),
            ("1'234", 1234.0),
            ("1’234.5", 1234.5),
            ("1.234", 1.234),
            ("1e3", 1000.0),
            (",5", 0.5),
        ] {
            assert_eq!(cell_number(cell, b','), Some(number), "{cell}");
        }
        assert_eq!(cell_number("1,234", b';'), Some(1.234));
        for cell in [
            "",
            "-",
            "n.a.",
            "1,234",
            "12,34,567",
            "1,23.4,5",
            "1 23",
            "--5",
            "+-5",
            "%",
            "1.2.3",
            ",",
            ".",
            "1,2 ,3",
            "£5",
        ] {
            assert_eq!(cell_number(cell, b','), None, "{cell}");
        }
    }

    #[test]
    fn durations_as_exports_write_them() {
        for (cell, seconds) in [("0:05:30", 330.0), ("5m30s", 330.0), ("29,25m", 1755.0), ("29.25m", 1755.0)] {
            assert_eq!(cell_duration(cell), Some(seconds), "{cell}");
        }
        for cell in ["", "-5", "330", "5:30", "5%", "five", "1,234m"] {
            assert_eq!(cell_duration(cell), None, "{cell}");
        }
    }
}
