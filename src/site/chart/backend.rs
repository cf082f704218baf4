//! A drawing backend for plotters that writes SVG elements with classes instead of colours.
//!
//! plotters counts in whole pixels, so it draws on a sheet ten times as large; a tenth is the precision of every number
//! written. A right-to-left page is mirrored here and nowhere else: x is turned round and anchors change sides.

use std::convert::Infallible;

use plotters_backend::{BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind};

use super::class::Class;
use crate::i18n::Direction;

/// How many of plotters' pixels make a unit of the chart.
pub(super) const TENTHS: f64 = 10.0;

/// Where a text stands relative to its place, in a page that reads from left to right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    /// Where it stands relative to its place.
    pub(super) anchor: Anchor,
    /// Its paint.
    pub(super) class: Class,
}

impl Class {
    /// A text of this class that starts at its place.
    pub(super) fn start(self) -> Style {
        Style { anchor: Anchor::Start, class: self }
    }

    /// A text of this class around its place.
    pub(super) fn middle(self) -> Style {
        Style { anchor: Anchor::Middle, class: self }
    }

    /// A text of this class that ends at its place.
    pub(super) fn end(self) -> Style {
        Style { anchor: Anchor::End, class: self }
    }
}

/// An SVG in the making.
pub(super) struct SvgBackend {
    body: String,
    /// Where the grid lines end that were drawn last.
    grid: Option<usize>,
    size: (u32, u32),
    direction: Direction,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl SvgBackend {
    /// An empty drawing of so many tenths of a unit.
    pub(super) fn new(size: (u32, u32), direction: Direction) -> Self {
        Self { body: String::new(), grid: None, size, direction }
    }

    /// What was drawn so far; the backend is empty afterwards.
    pub(super) fn take(&mut self) -> String {
        self.grid = None;
        std::mem::take(&mut self.body)
    }

    /// Writes `text` with its baseline at `at`; `whole` is the text it was cut from, shown on hover.
    pub(super) fn text(&mut self, text: &str, at: BackendCoord, style: Style, whole: Option<&str>) {
        let anchor = match (style.anchor, self.direction) {
            (Anchor::Middle, _) => "mid",
            (Anchor::Start, Direction::Ltr) | (Anchor::End, Direction::Rtl) => "",
            (Anchor::End, Direction::Ltr) | (Anchor::Start, Direction::Rtl) => "end",
        };
        let x = self.x(at.0);
        let name = style.class.name();
        let between = if name.is_empty() || anchor.is_empty() { "" } else { " " };
        self.begin("<text", &[name, between, anchor]);
        self.number(" x=\"", x);
        self.number("\" y=\"", at.1);
        self.body.push_str("\">");
        push_escaped(&mut self.body, text);
        if let Some(whole) = whole {
            self.title(whole);
        }
        self.body.push_str("</text>");
    }

    /// An unseen rectangle that shows `words` on hover, with the anchor of its `row` in a table.
    pub(super) fn point(&mut self, (from, to): (BackendCoord, BackendCoord), words: &str, row: Option<&str>) {
        self.begin("<path", &[Class::Point.name()]);
        if let Some(row) = row {
            self.body.push_str(" data-row=\"");
            push_escaped(&mut self.body, row);
            self.body.push('"');
        }
        self.body.push_str(" d=\"");
        self.rectangle(from, to);
        self.body.push_str("\">");
        self.title(words);
        self.body.push_str("</path>");
    }

    /// Begins an element with the classes that `names` make together, if any.
    fn begin(&mut self, element: &str, names: &[&str]) {
        self.body.push_str(element);
        if names.iter().any(|name| !name.is_empty()) {
            self.body.push_str(" class=\"");
            names.iter().for_each(|name| self.body.push_str(name));
            self.body.push('"');
        }
    }

    fn title(&mut self, words: &str) {
        self.body.push_str("<title>");
        push_escaped(&mut self.body, words);
        self.body.push_str("</title>");
    }

    /// Writes `tenths` behind `before`.
    fn number(&mut self, before: &str, tenths: i32) {
        self.body.push_str(before);
        push_tenths(&mut self.body, tenths);
    }

    fn x(&self, x: i32) -> i32 {
        match self.direction {
            Direction::Ltr => x,
            Direction::Rtl => i32::try_from(self.size.0).unwrap_or(i32::MAX).saturating_sub(x),
        }
    }

    /// Draws what `outline` writes; grid lines one after another are one path.
    fn shape(&mut self, color: BackendColor, outline: impl FnOnce(&mut Self)) {
        const END: &str = "\"/>";
        let class = Class::of(color);
        if class == Class::Grid && self.grid == Some(self.body.len()) {
            self.body.truncate(self.body.len() - END.len());
        } else {
            self.begin("<path", &[class.name()]);
            self.body.push_str(" d=\"");
        }
        outline(self);
        self.body.push_str(END);
        self.grid = (class == Class::Grid).then_some(self.body.len());
    }

    fn rectangle(&mut self, from: BackendCoord, to: BackendCoord) {
        let (left, right) = (self.x(from.0).min(self.x(to.0)), self.x(from.0).max(self.x(to.0)));
        for (step, tenths) in [("M", left), (" ", from.1), ("H", right), ("V", to.1), ("H", left)] {
            self.number(step, tenths);
        }
        self.body.push('Z');
    }

    fn outline(&mut self, points: impl IntoIterator<Item = BackendCoord>) {
        let mut last: Option<BackendCoord> = None;
        for (x, y) in points {
            let x = self.x(x);
            match last {
                Some(last) if last == (x, y) => continue,
                Some((_, before)) if before == y => self.number("H", x),
                Some((before, _)) if before == x => self.number("V", y),
                _ => {
                    self.number(if last.is_none() { "M" } else { "L" }, x);
                    self.number(" ", y);
                }
            }
            last = Some((x, y));
        }
    }
}

impl DrawingBackend for SvgBackend {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.shape(color, |svg| svg.rectangle((x, y), (x + 1, y + 1)));
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, _: bool) -> Drawn {
        self.shape(style.color(), |svg| svg.rectangle(from, to));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.shape(style.color(), |svg| svg.outline(path));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _: bool) -> Drawn {
        let x = self.x(center.0);
        self.begin("<circle", &[Class::of(style.color()).name()]);
        self.number(" cx=\"", x);
        self.number("\" cy=\"", center.1);
        self.number("\" r=\"", i32::try_from(radius).unwrap_or(i32::MAX));
        self.body.push_str("\"/>");
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, points: I, style: &S) -> Drawn {
        self.shape(style.color(), |svg| {
            svg.outline(points);
            svg.body.push('Z');
        });
        Ok(())
    }
}

/// Adds tenths as a decimal number, without a trailing zero.
fn push_tenths(number: &mut String, value: i32) {
    let size = value.unsigned_abs();
    if value < 0 {
        number.push('-');
    }
    push_whole(number, size / 10);
    if let Some(tenth) = char::from_digit(size % 10, 10).filter(|tenth| *tenth != '0') {
        number.push('.');
        number.push(tenth);
    }
}

/// Adds the digits of a whole number, which a drawing has too many of for the formatter of the standard library.
fn push_whole(number: &mut String, value: u32) {
    if value > 9 {
        push_whole(number, value / 10);
    }
    number.extend(char::from_digit(value % 10, 10));
}

/// `text` for an attribute or an element, without the characters that XML does not allow.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    push_escaped(&mut escaped, text);
    escaped
}

fn push_escaped(escaped: &mut String, text: &str) {
    let mut from = 0;
    for (at, c) in text.char_indices() {
        let instead = match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\t' | '\n' | '\r' => " ",
            '\u{fffe}' | '\u{ffff}' => "",
            c if c.is_control() => "",
            _ => continue,
        };
        escaped.push_str(&text[from..at]);
        escaped.push_str(instead);
        from = at + c.len_utf8();
    }
    escaped.push_str(&text[from..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_are_written_short() {
        let tenths = |value| {
            let mut number = String::new();
            push_tenths(&mut number, value);
            number
        };
        assert_eq!([0, 5, -5, 10, 123, -1230].map(tenths), ["0", "0.5", "-0.5", "1", "12.3", "-123"]);
    }

    #[test]
    fn a_mirrored_drawing_turns_x_and_anchors() {
        let mut ltr = SvgBackend::new((1000, 500), Direction::Ltr);
        let mut rtl = SvgBackend::new((1000, 500), Direction::Rtl);
        for backend in [&mut ltr, &mut rtl] {
            backend.text("a", (100, 200), Class::Quiet.start(), None);
            let _ = backend.draw_path([(0, 10), (300, 10)], &backend_color(Class::Axis));
        }
        assert_eq!(ltr.take(), "<text class=\"q\" x=\"10\" y=\"20\">a</text><path class=\"ax\" d=\"M0 1H30\"/>");
        assert_eq!(rtl.take(), "<text class=\"q end\" x=\"90\" y=\"20\">a</text><path class=\"ax\" d=\"M100 1H70\"/>");
    }

    #[test]
    fn grid_lines_one_after_another_are_one_path() {
        let mut backend = SvgBackend::new((1000, 500), Direction::Ltr);
        for (class, y) in
            [(Class::Grid, 10), (Class::Grid, 20), (Class::Axis, 30), (Class::Axis, 40), (Class::Grid, 50)]
        {
            let _ = backend.draw_path([(0, y), (300, y)], &backend_color(class));
        }
        assert_eq!(
            backend.take(),
            "<path class=\"gr\" d=\"M0 1H30M0 2H30\"/><path class=\"ax\" d=\"M0 3H30\"/><path class=\"ax\" d=\"M0 4H30\"/><path class=\"gr\" d=\"M0 5H30\"/>"
        );
    }

    #[test]
    fn nothing_escapes() {
        assert_eq!(escape("a<b>&\"\u{0}\u{8}\nc"), "a&lt;b&gt;&amp;&quot; c");
    }

    fn backend_color(class: Class) -> BackendColor {
        let plotters::style::RGBAColor(red, green, blue, alpha) = class.stroke().color;
        BackendColor { alpha, rgb: (red, green, blue) }
    }
}
