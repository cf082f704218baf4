//! The sheet a chart is drawn on: plotters' drawing area in units of the chart, and the finished drawing.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use plotters::chart::{ChartBuilder, ChartContext};
use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::DrawingArea;
use plotters::element::{Circle, Drawable, PathElement, PointCollection, Polygon, Rectangle};
use plotters::series::LineSeries;
use plotters_backend::BackendCoord;

use super::backend::{Style, SvgBackend, TENTHS};
use super::class::Class;
use super::drawing::Drawing;
use super::place::Block;
use super::spec::{Heading, Mark};
use super::text;
use crate::i18n::Direction;

/// The width of a drawing for phones.
pub(super) const NARROW: f64 = 358.0;

/// From baseline to baseline inside a name of two lines.
const TIGHT: f64 = 13.0;

/// A place on a sheet.
pub(super) type Spot = (f64, f64);

/// Nothing drawn here can fail: the backend writes into a string.
const INFALLIBLE: &str = "a drawing in memory does not fail";

/// A drawing in the making, in units of the chart.
pub(super) struct Sheet {
    backend: Rc<RefCell<SvgBackend>>,
    area: DrawingArea<SvgBackend, Shift>,
    /// The width of the drawing.
    pub(super) width: f64,
    /// The height of the drawing.
    pub(super) height: f64,
}

/// Which screens a drawing is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Screen {
    /// All of them.
    Every,
    /// Wide ones and print, with a drawing of its own for phones.
    Wide,
    /// Phones.
    Narrow,
}

impl Screen {
    fn class(self) -> &'static str {
        match self {
            Self::Every => "",
            Self::Wide => "wide-only",
            Self::Narrow => "narrow",
        }
    }

    /// Whether it is a phone's.
    pub(super) fn narrow(self) -> bool {
        self == Self::Narrow
    }
}

impl Sheet {
    /// An empty sheet.
    pub(super) fn new(width: f64, height: f64, direction: Direction) -> Self {
        let backend = Rc::new(RefCell::new(SvgBackend::new((pixels(width), pixels(height)), direction)));
        let area = DrawingArea::from(&backend);
        Self { backend, area, width, height }
    }

    /// A straight line.
    pub(super) fn line(&self, from: Spot, to: Spot, class: Class) {
        self.path(&[from, to], class);
    }

    /// A line through several places.
    pub(super) fn path(&self, spots: &[Spot], class: Class) {
        if spots.len() > 1 {
            let points: Vec<BackendCoord> = spots.iter().map(|&spot| pixel(spot)).collect();
            self.draw(&PathElement::new(points, class.stroke()));
        }
    }

    /// A filled shape.
    pub(super) fn polygon(&self, spots: &[Spot], class: Class) {
        let points: Vec<BackendCoord> = spots.iter().map(|&spot| pixel(spot)).collect();
        self.draw(&Polygon::new(points, class.fill()));
    }

    /// A filled rectangle.
    pub(super) fn rect(&self, block: Block, class: Class) {
        let corners = [pixel((block.left, block.top)), pixel((block.right, block.bottom))];
        self.draw(&Rectangle::new(corners, class.fill()));
    }

    /// A circle.
    pub(super) fn circle(&self, at: Spot, radius: f64, class: Class) {
        self.draw(&Circle::new(pixel(at), pixels(radius), class.fill()));
    }

    /// A diamond that reaches `radius` from its middle.
    pub(super) fn diamond(&self, (x, y): Spot, radius: f64, class: Class) {
        self.polygon(&[(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)], class);
    }

    /// A square that reaches `half` from its middle.
    pub(super) fn square(&self, (x, y): Spot, half: f64, class: Class) {
        self.rect(Block { left: x - half, top: y - half, right: x + half, bottom: y + half }, class);
    }

    /// The shape of a mark; `size` 1 is that of a large chart. An ordinary point is small.
    pub(super) fn mark(&self, at: Spot, mark: Mark, size: f64) {
        match mark {
            Mark::Plain => self.circle(at, 3.1 * size, Class::MarkPlain),
            Mark::Good => self.circle(at, 5.0 * size, Class::MarkGood),
            Mark::Bad => self.diamond(at, 6.8 * size, Class::MarkBad),
            Mark::Special => self.square(at, 4.6 * size, Class::MarkSpecial),
        }
    }

    /// A line of text with its baseline at `at`.
    pub(super) fn text(&self, words: &str, at: Spot, style: Style) {
        if !words.is_empty() {
            self.backend.borrow_mut().text(words, pixel(at), style, None);
        }
    }

    /// A line of text that was cut; the whole is shown on hover.
    pub(super) fn titled(&self, words: &str, at: Spot, style: Style, whole: &str) {
        self.backend.borrow_mut().text(words, pixel(at), style, Some(whole));
    }

    /// A line of text, cut to `room` where it has to be; the whole is then shown on hover.
    pub(super) fn fit(&self, words: &str, at: Spot, room: f64, style: Style) {
        let (kept, was_cut) = text::cut(words, style.class.bold(), room);
        if !kept.is_empty() && kept != "…" {
            let whole = was_cut.then_some(words);
            self.backend.borrow_mut().text(&kept, pixel(at), style, whole);
        }
    }

    /// A line of text around the height `at`, in two lines where one is too short.
    pub(super) fn fit_lines(&self, words: &str, (x, y): Spot, room: f64, style: Style) {
        let (lines, was_cut) = text::wrap(words, style.class.bold(), room, 2);
        let first = y - TIGHT / 2.0 * (lines.len().max(1) - 1) as f64;
        for (nth, line) in lines.iter().enumerate() {
            let at = (x, first + TIGHT * nth as f64);
            if was_cut {
                self.titled(line, at, style, words);
            } else {
                self.text(line, at, style);
            }
        }
    }

    /// An unseen surface that shows `words` on hover.
    pub(super) fn point(&self, block: Block, words: &str) {
        self.point_of(block, words, None);
    }

    /// The same, of which the table behind the chart has a `row` with this anchor.
    pub(super) fn point_of(&self, block: Block, words: &str, row: Option<&str>) {
        if !words.is_empty() {
            let corners = (pixel((block.left, block.top)), pixel((block.right, block.bottom)));
            self.backend.borrow_mut().point(corners, words, row);
        }
    }

    /// A plotting area with a scale on each side: `x` from left to right, `y` from bottom to top.
    pub(super) fn plot(&self, frame: Block, x: Range<f64>, y: Range<f64>) -> Plot<'_> {
        let chart = ChartBuilder::on(&self.area)
            .margin_left(pixel_margin(frame.left))
            .margin_right(pixel_margin(self.width - frame.right))
            .margin_top(pixel_margin(frame.top))
            .margin_bottom(pixel_margin(self.height - frame.bottom))
            .build_cartesian_2d(x, y)
            .expect(INFALLIBLE);
        Plot { chart: RefCell::new(chart), frame }
    }

    fn draw<'b, E>(&self, element: &'b E)
    where
        &'b E: PointCollection<'b, BackendCoord>,
        E: Drawable<SvgBackend>,
    {
        self.area.draw(element).expect(INFALLIBLE);
    }

    /// The finished drawing with its title and description.
    pub(super) fn finish(self, heading: &Heading, screen: Screen) -> Drawing {
        let suffix = if screen.narrow() { "n" } else { "" };
        let heading = Heading { id: format!("{}{suffix}", heading.id), ..heading.clone() };
        self.drawing(screen.class(), Some(heading))
    }

    /// The finished drawing of a chart that a row of a table says everything about.
    pub(super) fn finish_silent(self, class: &'static str) -> Drawing {
        self.drawing(class, None)
    }

    fn drawing(self, class: &'static str, heading: Option<Heading>) -> Drawing {
        let body = self.backend.borrow_mut().take();
        Drawing { class, heading, width: self.width.round(), height: self.height.round(), body }
    }
}

/// A plotting area: values in, shapes and places out.
pub(super) struct Plot<'a> {
    chart: RefCell<ChartContext<'a, SvgBackend, Cartesian2d<RangedCoordf64, RangedCoordf64>>>,
    /// Its place on the sheet.
    pub(super) frame: Block,
}

impl Plot<'_> {
    /// The place of a pair of values on the sheet.
    pub(super) fn spot(&self, x: f64, y: f64) -> Spot {
        let (x, y) = self.chart.borrow().plotting_area().map_coordinate(&(x, y));
        (f64::from(x) / TENTHS, f64::from(y) / TENTHS)
    }

    /// Where a value lies from left to right.
    pub(super) fn x(&self, x: f64) -> f64 {
        self.spot(x, 0.0).0
    }

    /// Where a value lies from top to bottom.
    pub(super) fn y(&self, y: f64) -> f64 {
        self.spot(0.0, y).1
    }

    /// A line through pairs of values.
    pub(super) fn line(&self, values: &[(f64, f64)], class: Class) {
        if values.len() > 1 {
            let series = LineSeries::new(values.iter().copied(), class.stroke());
            self.chart.borrow_mut().draw_series(series).expect(INFALLIBLE);
        }
    }

    /// A rectangle between two values on each side.
    pub(super) fn rect(&self, x: (f64, f64), y: (f64, f64), class: Class) {
        let corners = [(x.0, y.1), (x.1, y.0)];
        self.chart.borrow_mut().draw_series([Rectangle::new(corners, class.fill())]).expect(INFALLIBLE);
    }

    /// A shape through pairs of values.
    pub(super) fn polygon(&self, values: &[(f64, f64)], class: Class) {
        self.chart.borrow_mut().draw_series([Polygon::new(values.to_vec(), class.fill())]).expect(INFALLIBLE);
    }
}

fn pixels(units: f64) -> u32 {
    let (x, _) = pixel((units, 0.0));
    u32::try_from(x).unwrap_or_default()
}

fn pixel_margin(units: f64) -> i32 {
    pixel((units, 0.0)).0
}

fn pixel((x, y): Spot) -> BackendCoord {
    #[expect(clippy::cast_possible_truncation, reason = "clamped to a sheet's size; a place is never NaN")]
    let whole = |units: f64| (units * TENTHS).round().clamp(-1e6, 1e6) as i32;
    (whole(x), whole(y))
}
