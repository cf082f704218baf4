//! A drawing backend for plotters that writes SVG elements with classes instead of colours.
//!
//! plotters counts in whole pixels, so it draws on a sheet ten times as large; a tenth is the precision of every number
//! written. A right-to-left page is mirrored here and nowhere else: x is turned round and anchors change sides.

use std::convert::Infallible;
use std::fmt::Write as _;

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
        let (x, y) = (tenths(self.x(at.0)), tenths(at.1));
        let class = match (style.class.name(), anchor) {
            (name, "") | ("", name) => named(name),
            (name, anchor) => format!(" class=\"{name} {anchor}\""),
        };
        let title = whole.map(|whole| format!("<title>{}</title>", escape(whole))).unwrap_or_default();
        self.push(format_args!("<text{class} x=\"{x}\" y=\"{y}\">{}{title}</text>", escape(text)));
    }

    /// An unseen rectangle that shows `words` on hover.
    pub(super) fn point(&mut self, (from, to): (BackendCoord, BackendCoord), words: &str) {
        let (d, class) = (self.rectangle(from, to), attribute(Class::Point));
        self.push(format_args!("<path{class} d=\"{d}\"><title>{}</title></path>", escape(words)));
    }

    fn x(&self, x: i32) -> i32 {
        match self.direction {
            Direction::Ltr => x,
            Direction::Rtl => i32::try_from(self.size.0).unwrap_or(i32::MAX).saturating_sub(x),
        }
    }

    fn push(&mut self, element: std::fmt::Arguments) {
        // Writing into a string has no way to fail.
        let _ = self.body.write_fmt(element);
    }

    /// Draws `d`; grid lines one after another are one path.
    fn shape(&mut self, d: &str, color: BackendColor) {
        const END: &str = "\"/>";
        let class = Class::of(color);
        if class == Class::Grid && self.grid == Some(self.body.len()) {
            self.body.truncate(self.body.len() - END.len());
            self.push(format_args!("{d}{END}"));
        } else {
            self.push(format_args!("<path{} d=\"{d}{END}", attribute(class)));
        }
        self.grid = (class == Class::Grid).then_some(self.body.len());
    }

    fn rectangle(&self, from: BackendCoord, to: BackendCoord) -> String {
        let (left, right) = (self.x(from.0).min(self.x(to.0)), self.x(from.0).max(self.x(to.0)));
        format!("M{} {}H{}V{}H{}Z", tenths(left), tenths(from.1), tenths(right), tenths(to.1), tenths(left))
    }

    fn outline(&self, points: impl IntoIterator<Item = BackendCoord>) -> String {
        let mut d = String::new();
        let mut last: Option<BackendCoord> = None;
        for (x, y) in points {
            let (x, y) = (self.x(x), y);
            let step = match last {
                None => format!("M{} {}", tenths(x), tenths(y)),
                Some(last) if last == (x, y) => continue,
                Some((_, before)) if before == y => format!("H{}", tenths(x)),
                Some((before, _)) if before == x => format!("V{}", tenths(y)),
                Some(_) => format!("L{} {}", tenths(x), tenths(y)),
            };
            d.push_str(&step);
            last = Some((x, y));
        }
        d
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
        let d = self.rectangle((x, y), (x + 1, y + 1));
        self.shape(&d, color);
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, _: bool) -> Drawn {
        let d = self.rectangle(from, to);
        self.shape(&d, style.color());
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let d = self.outline(path);
        self.shape(&d, style.color());
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _: bool) -> Drawn {
        let (x, y) = (tenths(self.x(center.0)), tenths(center.1));
        let (r, class) = (tenths(i32::try_from(radius).unwrap_or(i32::MAX)), attribute(Class::of(style.color())));
        self.push(format_args!("<circle{class} cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>"));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, points: I, style: &S) -> Drawn {
        let d = self.outline(points) + "Z";
        self.shape(&d, style.color());
        Ok(())
    }
}

fn attribute(class: Class) -> String {
    named(class.name())
}

/// The attribute for the class of a style sheet that has this name; nothing where there is none.
fn named(name: &str) -> String {
    match name {
        "" => String::new(),
        name => format!(" class=\"{name}\""),
    }
}

/// Tenths as a decimal number, without a trailing zero.
fn tenths(value: i32) -> String {
    let (sign, size) = (if value < 0 { "-" } else { "" }, value.unsigned_abs());
    match size % 10 {
        0 => format!("{sign}{}", size / 10),
        tenth => format!("{sign}{}.{tenth}", size / 10),
    }
}

/// `text` for an attribute or an element, without the characters that XML does not allow.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_are_written_short() {
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
