//! The frame of a process chart: gutters, axes and the order in which its parts are drawn.

use std::ops::Range;

use chrono::NaiveDate;

use super::super::axes;
use super::super::class::Class;
use super::super::drawing::Drawing;
use super::super::place::{Block, Room};
use super::super::scale::Scale;
use super::super::sheet::{NARROW, Plot, Screen, Sheet};
use super::super::spec::{AxisText, DateStyle, Setting};
use super::super::text;
use super::super::timeline::{self, TimeSpan, day};
use super::Trend;
use super::{events, labels, marks};

/// A chart being drawn: what is shown, on what, and the room that is left.
pub(super) struct Scene<'a, 'p> {
    pub(super) trend: &'a Trend,
    pub(super) sheet: &'a Sheet,
    pub(super) plot: &'a Plot<'p>,
    pub(super) screen: Screen,
    pub(super) room: Room,
    /// The size of marks: 1 on a wide chart with room for every point.
    pub(super) size: f64,
}

/// The height of the plot itself.
fn plot_height(screen: Screen) -> f64 {
    if screen.narrow() { 220.0 } else { 296.0 }
}

/// The drawing for one kind of screen, and where its scale starts.
pub(super) fn draw(trend: &Trend, setting: &Setting, screen: Screen) -> (Drawing, Option<f64>) {
    let scale = Scale::of(&trend.axis, trend.values(), 6, setting.text);
    let width = if screen.narrow() { NARROW } else { 856.0 };
    let ends = labels::ends(trend, screen);
    let left = axes::gutter(&scale);
    let right = width - labels::gutter(&ends, width);
    let span = Span::of(trend, left + 4.0..right - 4.0);
    let header = events::place(trend, &span, events::Sky { unit: &scale.unit, right: width, screen });
    let top = 26.0 + header.height();
    let height = top + plot_height(screen) + below(trend, &span, right - left, setting);
    let mut sheet = Sheet::new(width, height, setting.direction);
    let footnotes = {
        let frame = Block { left, top, right, bottom: top + plot_height(screen) };
        let plot = sheet.plot(frame, span.days(), scale.low..scale.high);
        let size = (span.spacing(trend) / 15.0).clamp(0.5, if screen.narrow() { 0.84 } else { 1.0 });
        let mut scene = Scene { trend, sheet: &sheet, plot: &plot, screen, room: Room::default(), size };
        scene.axes(&scale, setting.text);
        scene.limits();
        scene.fan();
        // Whether the forecast reaches the target is to be seen.
        scene.target();
        scene.aim();
        scene.without();
        events::lines(&mut scene, &header);
        marks::data(&mut scene);
        labels::draw_ends(&mut scene, ends);
        events::labels(&scene, &header);
        let footnotes = labels::inside(&mut scene);
        marks::hover(&scene);
        footnotes
    };
    if !footnotes.is_empty() {
        sheet.height += 10.0;
    }
    for line in &footnotes {
        sheet.text(line, (0.0, sheet.height), Class::Text.start());
        sheet.height += text::LEADING;
    }
    (sheet.finish(&trend.heading, screen), scale.starts_at())
}

/// The room below a plot of this width.
pub(super) fn below(trend: &Trend, span: &Span, width: f64, setting: &Setting) -> f64 {
    let dates = trend.dates().map(|(from, to)| timeline::widened(from, to));
    dates.map_or(26.0, |(from, to)| axes::time_room(TimeSpan { from, to, every: span.closest() }, width, setting.text))
}

/// The days a chart shows and where they lie.
pub(super) struct Span {
    from: f64,
    to: f64,
    left: f64,
    right: f64,
    dates: Vec<f64>,
}

impl Span {
    /// The days of `trend` between two places.
    pub(super) fn of(trend: &Trend, Range { start: left, end: right }: Range<f64>) -> Self {
        let epoch = NaiveDate::default();
        let (from, to) = trend.dates().unwrap_or((epoch, epoch));
        let (from, to) = timeline::widened(from, to);
        let mut dates: Vec<f64> = trend.points.iter().map(|point| day(point.date)).collect();
        dates.sort_by(f64::total_cmp);
        Self { from: day(from), to: day(to), left, right, dates }
    }

    /// The days of the whole plot, four units more at each side.
    pub(super) fn days(&self) -> Range<f64> {
        let more = 4.0 * (self.to - self.from) / (self.right - self.left);
        self.from - more..self.to + more
    }

    /// Where a day lies on the sheet.
    pub(super) fn x(&self, at: f64) -> f64 {
        self.left + (self.right - self.left) * (at - self.from) / (self.to - self.from)
    }

    /// The day halfway between a date and the point before it: where something that holds from then on begins.
    pub(super) fn before(&self, date: NaiveDate) -> f64 {
        let at = day(date);
        let earlier = self.dates.iter().copied().rev().find(|&other| other < at);
        let later = self.dates.iter().copied().find(|&other| other >= at);
        match (earlier, later) {
            (Some(earlier), Some(later)) => f64::midpoint(earlier, later),
            (None, _) => self.from,
            (Some(_), None) => at.min(self.to),
        }
    }

    /// The days between the two points that are closest; a month for a lone point.
    fn closest(&self) -> f64 {
        let gaps = self.dates.windows(2).map(|pair| pair[1] - pair[0]).filter(|&gap| gap > 0.0);
        gaps.reduce(f64::min).unwrap_or(30.0)
    }

    /// The room between neighbouring points.
    pub(super) fn spacing(&self, trend: &Trend) -> f64 {
        let periods = trend.points.len().max(2) - 1;
        let days = self.dates.last().copied().unwrap_or(self.to) - self.from;
        (self.right - self.left) * days.max(1.0) / (self.to - self.from) / periods as f64
    }
}

impl Scene<'_, '_> {
    /// The span of days, as it lies on the plot.
    pub(super) fn span(&self) -> Span {
        let frame = self.plot.frame;
        Span::of(self.trend, frame.left + 4.0..frame.right - 4.0)
    }

    /// Grid, value texts and time axis.
    pub(super) fn axes(&mut self, scale: &Scale, text: &dyn AxisText) {
        axes::values(self.sheet, self.plot, scale, self.screen != Screen::Every);
        if let Some((from, to)) = self.trend.dates() {
            let (from, to) = timeline::widened(from, to);
            let days = TimeSpan { from, to, every: self.span().closest() };
            let texts = axes::time(self.sheet, self.plot, days, text);
            self.deadline(&texts, text);
        }
    }

    /// The month of the deadline below the axis, where no other text is.
    fn deadline(&self, texts: &[Block], text: &dyn AxisText) {
        let last = self.trend.fan.as_ref().and_then(|fan| Some(fan.last()?.date)).or(self.trend.deadline);
        let Some(date) = last.filter(|_| self.screen != Screen::Every) else { return };
        let (x, bottom) = (self.plot.x(day(date)), self.plot.frame.bottom);
        let words = text.date(date, DateStyle::Month);
        let half = text::width(&words, false) / 2.0;
        let block = Block { left: x - half, right: x + half, top: 20.0, bottom: 21.0 };
        if !texts.iter().any(|other| other.hits(&block)) {
            self.sheet.line((x, bottom), (x, bottom + 4.0), Class::Axis);
            self.sheet.text(&words, (x, bottom + 20.0), Class::Quiet.middle());
        }
    }
}
