//! What charts made of rows share: their names in a column at the start or each above its row, a scale from left to right
//! with its grid, columns of text at the end, and a reference line over all rows.
//!
//! A chart says what its rows are called and draws their marks; where everything stands is decided here.

use super::class::Class;
use super::place::Block;
use super::scale::{Scale, drawable};
use super::sheet::{Plot, Screen, Sheet};
use super::spec::{Chart, Heading, Reference, Setting};
use super::text;

/// The width of a chart that serves screens of every size.
pub(super) const SINGLE: f64 = 358.0;

/// The height of a row that has its name above it, and where in it the name, the marks and the texts at the end stand.
const TALL: f64 = 36.0;
const NAME: f64 = 13.0;
const LINE: f64 = 25.0;
/// From the line of the marks to the baseline of a text beside it.
const BASE: f64 = 4.0;
/// The least height of a row whose name may take two lines.
const TWO_LINES: f64 = 32.0;
/// The room beside a column of texts.
const GAP: f64 = 10.0;

/// A text and its class.
#[derive(Debug, Clone, Copy)]
pub(super) struct Label<'a> {
    pub(super) words: &'a str,
    pub(super) class: Class,
}

impl<'a> Label<'a> {
    /// `words` in `class`.
    pub(super) fn new(words: &'a str, class: Class) -> Self {
        Self { words, class }
    }

    fn width(&self) -> f64 {
        text::width(self.words, self.class.bold())
    }
}

/// The texts of a row.
#[derive(Debug, Clone)]
pub(super) struct Row<'a> {
    /// A number before its name; empty for none.
    pub(super) number: &'a str,
    /// Its name.
    pub(super) name: Label<'a>,
    /// What stands at the end of the line of a name that is above its row.
    pub(super) aside: Option<Label<'a>>,
    /// What stands at the end of the line of its marks, a column each.
    pub(super) ends: Vec<Label<'a>>,
}

impl<'a> Row<'a> {
    /// A row with a name.
    pub(super) fn new(name: Label<'a>) -> Self {
        Self { number: "", name, aside: None, ends: Vec::new() }
    }

    /// The row with a text at its end.
    pub(super) fn end(mut self, words: &'a str, class: Class) -> Self {
        self.ends.push(Label::new(words, class));
        self
    }
}

/// Where the names of rows stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Names {
    /// Above their rows.
    Above,
    /// In a column at the start, no wider than this, in rows of this height.
    Beside {
        /// The widest the column may be.
        most: f64,
        /// The height of a row whose name takes one line.
        pitch: f64,
    },
}

/// Where the parts of rows stand, the same for all rows of a chart.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    width: f64,
    beside: bool,
    /// The height of a row.
    pub(super) pitch: f64,
    /// Where names start, after the numbers.
    name: f64,
    /// Where names that stand beside their rows end.
    names_end: f64,
    /// Where each column of texts at the end ends, the last at the edge.
    ends: Vec<f64>,
    /// Where the marks begin and end.
    left: f64,
    right: f64,
}

impl Columns {
    /// The columns of `rows` on a drawing of this width, with free room `inset` at both ends of the marks.
    pub(super) fn of(width: f64, rows: &[Row], names: Names, inset: f64) -> Self {
        let numbered = rows.iter().any(|row| !row.number.is_empty());
        let name = if numbered { column(rows.iter().map(|row| Label::new(row.number, Class::Bold))) } else { 0.0 };
        let mut at = width;
        let last = rows.iter().map(|row| row.ends.len()).max().unwrap_or(0);
        let mut ends: Vec<f64> = (0..last)
            .rev()
            .map(|nth| {
                let end = at;
                at -= column(rows.iter().filter_map(|row| row.ends.get(nth).copied()));
                end
            })
            .collect();
        ends.reverse();
        let (names_end, pitch) = match names {
            Names::Above => (0.0, TALL),
            Names::Beside { most, pitch } => {
                let room = column(rows.iter().map(|row| row.name)).min(most);
                let broken = rows.iter().any(|row| row.name.width() > room - GAP + 2.0);
                (name + room, if broken { pitch.max(TWO_LINES) } else { pitch })
            }
        };
        let (left, right) = (names_end + inset, (at - inset).max(names_end + inset + 20.0));
        Self { width, beside: names != Names::Above, pitch, name, names_end, ends, left, right }
    }

    /// The columns with `room` kept free behind the marks.
    pub(super) fn keep(mut self, room: f64) -> Self {
        self.right = (self.right - room).max(self.left + 20.0);
        self
    }

    /// Where the marks of `count` rows stand, the first row's top given.
    pub(super) fn frame(&self, top: f64, count: usize) -> Block {
        Block { left: self.left, top, right: self.right, bottom: top + self.pitch * count as f64 }
    }

    /// The height of the line of the marks in a row, whose top is given.
    pub(super) fn line(&self, top: f64) -> f64 {
        top + if self.beside { self.pitch / 2.0 } else { LINE }
    }

    /// Writes the texts of a row, whose top is given.
    pub(super) fn write(&self, sheet: &Sheet, row: &Row, top: f64) {
        let base = self.line(top) + BASE;
        let style = row.name.class.start();
        let first = if self.beside { base } else { top + NAME };
        sheet.text(row.number, (0.0, first), Class::Bold.start());
        if self.beside {
            let room = self.names_end - self.name - GAP + 2.0;
            sheet.fit_lines(row.name.words, (self.name, first), room, style);
        } else {
            let aside = row.aside.map_or(0.0, |aside| aside.width() + GAP);
            sheet.fit(row.name.words, (self.name, first), self.width - self.name - aside, style);
            if let Some(aside) = row.aside {
                sheet.text(aside.words, (self.width, first), aside.class.end());
            }
        }
        for (end, at) in row.ends.iter().zip(&self.ends) {
            sheet.text(end.words, (*at, base), end.class.end());
        }
    }
}

/// A chart of rows on one scale, 358 units wide for screens of every size: names above marks, a value at the end.
pub(super) struct Single<'a> {
    pub(super) heading: &'a Heading,
    pub(super) rows: Vec<Row<'a>>,
    /// The value that all rows are held against.
    pub(super) reference: Option<&'a Reference>,
    /// Whether the marks are bars, which begin at the edge and let the reference show.
    pub(super) bars: bool,
}

impl Single<'_> {
    /// The chart; `mark` draws the marks of a row around a height.
    pub(super) fn draw(&self, scale: &Scale, setting: &Setting, mark: impl Fn(&Sheet, &Plot, usize, f64)) -> Chart {
        let inset = if self.bars { 0.0 } else { 8.0 };
        let columns = Columns::of(SINGLE, &self.rows, Names::Above, inset);
        let frame = columns.frame(if self.reference.is_some() { 24.0 } else { 6.0 }, self.rows.len());
        let sheet = Sheet::new(SINGLE, frame.bottom + 22.0, setting.direction);
        {
            let plot = plot(&sheet, frame, scale);
            grid(&sheet, &plot, scale, Ticks::Below);
            if !self.bars {
                reference(&sheet, &plot, self.reference);
            }
            let tops = (0..self.rows.len()).map(|nth| (nth, frame.top + columns.pitch * nth as f64));
            for (nth, top) in tops.clone() {
                mark(&sheet, &plot, nth, columns.line(top));
            }
            if self.bars {
                reference(&sheet, &plot, self.reference);
            }
            for (nth, top) in tops {
                columns.write(&sheet, &self.rows[nth], top);
            }
        }
        Chart { wide: sheet.finish(self.heading, Screen::Every), narrow: None, starts_at: scale.starts_at() }
    }
}

/// A plot whose values run from left to right; rows are placed on the sheet itself.
pub(super) fn plot<'a>(sheet: &'a Sheet, frame: Block, scale: &Scale) -> Plot<'a> {
    sheet.plot(frame, scale.low..scale.high, 0.0..1.0)
}

/// Where the texts of a scale stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ticks {
    Above,
    Below,
}

/// Upright grid lines with their texts; a text that would touch the one before it is left out.
pub(super) fn grid(sheet: &Sheet, plot: &Plot, scale: &Scale, side: Ticks) {
    let frame = plot.frame;
    for (at, _) in &scale.ticks {
        let x = plot.x(*at);
        sheet.line((x, frame.top), (x, frame.bottom), Class::Grid);
    }
    let mut last = f64::NEG_INFINITY;
    for (at, words) in &scale.ticks {
        let x = plot.x(*at);
        let half = text::width(words, false) / 2.0;
        let middle = x.clamp(half, (sheet.width - half).max(half));
        if middle - half > last + 6.0 {
            let y = if side == Ticks::Above { frame.top - 7.0 } else { frame.bottom + 16.0 };
            sheet.text(words, (middle, y), Class::Quiet.middle());
            last = middle + half;
        }
    }
}

/// A dashed line over all rows with its words on top.
pub(super) fn reference(sheet: &Sheet, plot: &Plot, reference: Option<&Reference>) {
    let Some(Reference { value, words }) = reference.filter(|reference| drawable(reference.value).is_some()) else {
        return;
    };
    let (x, frame) = (plot.x(*value), plot.frame);
    sheet.line((x, frame.top - 4.0), (x, frame.bottom), Class::Target);
    let half = text::width(&words.full, false) / 2.0;
    let middle = x.clamp(half.min(sheet.width / 2.0), (sheet.width - half).max(sheet.width / 2.0));
    sheet.fit(&words.full, (middle, frame.top - 9.0), sheet.width, Class::Text.middle());
}

/// The room a column of texts takes, with the gap beside it.
pub(super) fn column<'a>(texts: impl IntoIterator<Item = Label<'a>>) -> f64 {
    texts.into_iter().map(|label| label.width()).fold(0.0, f64::max) + GAP
}
