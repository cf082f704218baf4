//! How a column writes numbers: with a decimal comma or a decimal point, settled by its cells together and never guessed.
//!
//! In: the cells of one column, one after the other. Out: their numbers, or both readings of those that only another cell
//! can decide; a fault at the first cell that contradicts the ones before it.

use std::io::Read;

use super::CsvReader;
use crate::{
    diag::{Diagnostic, Excerpt, and_more, rules},
    parse::{node::shortened, scalar},
};

/// What stands before a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decimal {
    /// `1,5`; a point parts thousands.
    Comma,
    /// `1.5`; a comma parts thousands.
    Point,
}

/// The number in a cell, as far as the cell alone can say.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CellNumber {
    /// The number.
    Known(f64),
    /// `1,234` or `1.234`: a fraction or thousands.
    Open(Readings),
}

/// Both readings of a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Readings {
    /// With a decimal comma.
    pub comma: f64,
    /// With a decimal point.
    pub point: f64,
}

/// What to do about numbers in two styles.
pub(super) const ONE_STYLE: &str =
    "write the numbers of a column in one way; `decimal` says which mark stands before a fraction";

/// What is known of a column's numbers so far.
#[derive(Debug, Default)]
pub struct DecimalColumn {
    stated: Option<Decimal>,
    /// The cells that show one style and no other.
    commas: Cells,
    points: Cells,
    /// The first cell that can be read in both ways, and its text.
    open: Option<(Excerpt, String)>,
    /// Whether every such cell holds a point.
    only_points: bool,
    contradicted: bool,
}

/// Cells that show one style: how many, and the first with its text.
#[derive(Debug, Default)]
struct Cells {
    count: usize,
    first: Option<(Excerpt, String)>,
}

impl Cells {
    /// The line of the first.
    fn line(&self) -> usize {
        self.first.as_ref().map_or(0, |(place, _)| place.place.line)
    }
}

impl Decimal {
    /// The mark itself.
    pub fn mark(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Point => '.',
        }
    }

    /// What it is called: `a decimal comma`.
    pub fn called(self) -> &'static str {
        match self {
            Self::Comma => "a decimal comma",
            Self::Point => "a decimal point",
        }
    }

    fn other(self) -> Self {
        match self {
            Self::Comma => Self::Point,
            Self::Point => Self::Comma,
        }
    }
}

impl Readings {
    /// The reading by `decimal`.
    pub fn by(self, decimal: Decimal) -> f64 {
        match decimal {
            Decimal::Comma => self.comma,
            Decimal::Point => self.point,
        }
    }
}

impl CellNumber {
    /// The same number in a unit of `factor`.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        match self {
            Self::Known(number) => Self::Known(number * factor),
            Self::Open(Readings { comma, point }) => {
                Self::Open(Readings { comma: comma * factor, point: point * factor })
            }
        }
    }
}

impl DecimalColumn {
    /// A column of which nothing is known but what its document states.
    pub fn new(stated: Option<Decimal>) -> Self {
        Self { stated, only_points: true, ..Self::default() }
    }

    /// The number in the current cell of `column`, which is `cell` without its unit; a fault where it is none, and at the first that
    /// contradicts the others.
    pub fn read<R: Read>(&mut self, csv: &CsvReader<R>, column: usize, cell: &str) -> Option<CellNumber> {
        let (comma, point) = (number_by(cell, Decimal::Comma), number_by(cell, Decimal::Point));
        let by = |decimal| if decimal == Decimal::Comma { comma } else { point };
        if let Some(stated) = self.stated {
            if by(stated).is_none() && by(stated.other()).is_some() {
                let why = format!("`decimal` says {}", stated.called());
                self.contradiction(csv, column, &why);
            }
            let number = by(stated).or(by(stated.other()));
            return csv.parse_with(column, "a number", |_| number).map(CellNumber::Known);
        }
        match (comma, point) {
            #[expect(clippy::float_cmp, reason = "two readings of the same digits")]
            (Some(comma), Some(point)) if comma == point => Some(CellNumber::Known(comma)),
            (Some(comma), Some(point)) => {
                self.only_points &= !cell.contains(',');
                self.open.get_or_insert_with(|| (csv.place_of(column), cell.to_owned()));
                Some(CellNumber::Open(Readings { comma, point }))
            }
            (Some(number), None) => Some(self.see(csv, column, Decimal::Comma, number)),
            (None, Some(number)) => Some(self.see(csv, column, Decimal::Point, number)),
            (None, None) => csv.parse_with(column, "a number", |_| None),
        }
    }

    /// How the column writes fractions, where that is known: stated, shown by a cell, or by how the file is written. A file
    /// whose columns are parted by semicolons often has decimal commas, any other that holds points alone has not.
    pub fn decided(&self, delimiter: u8) -> Option<Decimal> {
        let by_file = self.open.is_some() && self.only_points && delimiter != b';';
        self.stated.or(self.usual()).or(by_file.then_some(Decimal::Point))
    }

    /// The first cell that can be read in both ways, and its text.
    pub fn first_open(&self) -> Option<&(Excerpt, String)> {
        self.open.as_ref()
    }

    /// Whether the document states how the column is written.
    pub fn is_stated(&self) -> bool {
        self.stated.is_some()
    }

    /// The style that most cells show; of two that as many do, the one that stands first.
    fn usual(&self) -> Option<Decimal> {
        let (commas, points) = (&self.commas, &self.points);
        if commas.count + points.count == 0 {
            return None;
        }
        let is_first = points.count == 0 || commas.count > 0 && commas.line() < points.line();
        let is_usual = commas.count > points.count || commas.count == points.count && is_first;
        Some(if is_usual { Decimal::Comma } else { Decimal::Point })
    }

    fn see<R: Read>(&mut self, csv: &CsvReader<R>, column: usize, decimal: Decimal, number: f64) -> CellNumber {
        let cells = if decimal == Decimal::Comma { &mut self.commas } else { &mut self.points };
        cells.count += 1;
        cells.first.get_or_insert_with(|| (csv.place_of(column), csv.cell(column).to_owned()));
        CellNumber::Known(number)
    }

    /// Reports the cells that are written in another style than most of the column.
    pub fn report<R: Read>(&mut self, csv: &CsvReader<R>) {
        let Some(usual) = self.usual() else { return };
        let (most, few) =
            if usual == Decimal::Comma { (&self.commas, &self.points) } else { (&self.points, &self.commas) };
        let Some((place, text)) = &few.first else { return };
        let are = and_more(few.count, "is", "are");
        let line = most.line();
        let text = shortened(text);
        let message = format!("`{text}`{are} written in another style: line {line} shows {}", usual.called());
        let fault = Diagnostic::in_excerpt(&rules::MIXED_DECIMALS, csv.path(), place.clone(), message);
        csv.report(fault.expected("one style of numbers in a column").help(ONE_STYLE));
    }

    fn contradiction<R: Read>(&mut self, csv: &CsvReader<R>, column: usize, why: &str) {
        if !std::mem::replace(&mut self.contradicted, true) {
            let message = format!("`{}` is written in another style: {why}", shortened(csv.cell(column)));
            csv.cell_fault(&rules::MIXED_DECIMALS, column, &message, "one style of numbers in a column");
        }
    }
}

/// The number in a cell of a file whose document states `decimal`; without one as [`super::cell_number`].
pub fn cell_number_by(cell: &str, decimal: Option<Decimal>, delimiter: u8) -> Option<f64> {
    match decimal {
        Some(decimal) => number_by(cell, decimal),
        None => super::cell_number(cell, delimiter),
    }
}

/// The number in `cell` where fractions are written by `decimal`: thousands may be parted by the other mark, by spaces or by
/// apostrophes, in groups of three.
pub(crate) fn number_by(cell: &str, decimal: Decimal) -> Option<f64> {
    let cell = cell.strip_suffix('%').unwrap_or(cell).trim_end();
    let (sign, digits) = match cell.strip_prefix('-').or_else(|| cell.strip_prefix('\u{2212}')) {
        Some(digits) => (-1.0, digits),
        None => (1.0, cell.strip_prefix('+').unwrap_or(cell)),
    };
    if digits.contains(['e', 'E']) {
        let is_plain = decimal == Decimal::Point || !digits.contains('.');
        return scalar::number(digits).filter(|_| is_plain && !digits.starts_with(['+', '-'])).map(|n| sign * n);
    }
    let (whole, fraction) = digits.split_once(decimal.mark()).unwrap_or((digits, ""));
    let has_mark = digits.contains(decimal.mark());
    let sound =
        fraction.bytes().all(|byte| byte.is_ascii_digit()) && !(has_mark && whole.is_empty() && fraction.is_empty());
    let whole = if has_mark && whole.is_empty() { String::new() } else { ungrouped(whole, decimal.other().mark())? };
    scalar::number(&format!("{whole}.{fraction}")).filter(|_| sound).map(|number| sign * number)
}

/// The digits of a whole number without the one kind of mark, `mark` or a blank, that may part its thousands.
fn ungrouped(whole: &str, mark: char) -> Option<String> {
    const BLANKS: [char; 5] = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\''];
    let Some(used) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        return (!whole.is_empty()).then(|| whole.to_owned());
    };
    let groups: Vec<&str> = whole.split(used).collect();
    let first = groups[0];
    let sound = (used == mark || BLANKS.contains(&used))
        && (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && groups[1..].iter().all(|group| group.len() == 3)
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
    sound.then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The readings of the column `cells` in a file parted by `delimiter`, and the codes of its faults.
    fn column(delimiter: u8, stated: Option<Decimal>, cells: &[&str]) -> (Vec<Option<f64>>, Vec<&'static str>) {
        let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{cell}\"")).collect();
        let text = format!("value\n{}\n", quoted.join("\n"));
        let mut csv = CsvReader::open("x.csv", text.as_bytes(), Some(delimiter)).unwrap();
        let mut style = DecimalColumn::new(stated);
        let mut read = Vec::new();
        while csv.advance().unwrap() {
            read.push(style.read(&csv, 0, csv.cell(0)));
        }
        let decided = style.decided(delimiter);
        style.report(&csv);
        let number = |cell: Option<CellNumber>| match cell? {
            CellNumber::Known(number) => Some(number),
            CellNumber::Open(readings) => decided.map(|decimal| readings.by(decimal)),
        };
        (read.into_iter().map(number).collect(), csv.into_diagnostics().into_iter().map(|fault| fault.code).collect())
    }

    #[test]
    fn the_cells_of_a_column_settle_it_together() {
        let numbers = |delimiter, cells: &[&str]| column(delimiter, None, cells).0;
        assert_eq!(numbers(b';', &["1,234", "999", "1,234.5"]), [Some(1234.0), Some(999.0), Some(1234.5)]);
        assert_eq!(numbers(b';', &["1,234", "0,125"]), [Some(1.234), Some(0.125)]);
        assert_eq!(numbers(b';', &["1.234", "12,5"]), [Some(1234.0), Some(12.5)]);
        assert_eq!(numbers(b',', &["1.234", "64", "94.01%"]), [Some(1.234), Some(64.0), Some(94.01)]);
        assert_eq!(numbers(b';', &["1 234,567", "1'234"]), [Some(1234.567), Some(1234.0)]);
        assert_eq!(numbers(b';', &["1,234", "64"]), [None, Some(64.0)]);
        assert_eq!(numbers(b';', &["1.234"]), [None]);
        assert_eq!(numbers(b',', &["1,234"]), [None]);
    }

    #[test]
    fn what_is_stated_holds() {
        assert_eq!(column(b';', Some(Decimal::Comma), &["1,234", "1.234"]).0, [Some(1.234), Some(1234.0)]);
        assert_eq!(column(b';', Some(Decimal::Point), &["1,234"]).0, [Some(1234.0)]);
        assert_eq!(column(b';', Some(Decimal::Point), &["1,5", "2,5"]).1, ["mixed-decimals"]);
    }

    #[test]
    fn a_contradiction_is_one_fault() {
        assert_eq!(column(b';', None, &["64,5", "65.5", "66.5", "67,5"]).1, ["mixed-decimals"]);
        assert_eq!(column(b';', None, &["64,5", "65.5", "66.5"]).0, [Some(64.5), Some(65.5), Some(66.5)]);
        assert_eq!(column(b';', None, &["64,5", "n.a.", "12,34,567"]).1, ["csv-cell", "csv-cell"]);
    }

    #[test]
    fn numbers_as_exports_write_them() {
        for (cell, number) in [
            ("64", 64.0),
            ("94,01 %", 94.01),
            ("-3,5", -3.5),
            ("\u{2212}3.5", -3.5),
            ("1,2345", 1.2345),
            ("1.234,5", 1234.5),
            ("1,234,567", 1_234_567.0),
            ("1.234.567", 1_234_567.0),
            ("1\u{a0}234\u{a0}567", 1_234_567.0),
            ("1e3", 1000.0),
            (",5", 0.5),
            (".5", 0.5),
        ] {
            assert_eq!(column(b';', None, &[cell]).0, [Some(number)], "{cell}");
        }
        for cell in ["-", "1,23.4,5", "1 23", "--5", "+-5", "%", "1.2.3", ",", ".", "1,2 ,3", "£5"] {
            assert_eq!(column(b';', None, &[cell]).1, ["csv-cell"], "{cell}");
        }
    }
}
