//! Where we stand among competitors: a dot for each on one scale, named above or below it.

use super::backend::Anchor;
use super::class::Class;
use super::place::Block;
use super::rows::{self, Ticks};
use super::scale::{Scale, drawable};
use super::sheet::{NARROW, Plot, Screen, Sheet};
use super::spec::{Chart, Heading, Setting, ValueAxis, Words};
use super::text::{self, LEADING};

/// A metric of ours beside those of others.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompetitorStrip {
    /// What names the chart.
    pub heading: Heading,
    /// The scale.
    pub axis: ValueAxis,
    /// The companies, ours among them.
    pub points: Vec<StripPoint>,
    /// Our target with its words.
    pub target: Option<(f64, Words)>,
}

/// A company.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StripPoint {
    /// Its name with its value: “Harbour 2 h”.
    pub label: Words,
    /// Its value.
    pub value: f64,
    /// Whether it is us: filled and bold.
    pub ours: bool,
    /// Whether the value is old: quiet.
    pub stale: bool,
}

/// A name and the row it found: from 1 above the line upwards, from −1 downwards.
struct Placed {
    block: Block,
    x: f64,
    row: i32,
}

impl CompetitorStrip {
    /// The strip, wide and for a phone.
    pub fn draw(&self, setting: &Setting) -> Chart {
        let values = || self.points.iter().map(|point| point.value).chain(self.target.as_ref().map(|target| target.0));
        let [wide, narrow] = [(712.0, 6, Screen::Wide), (NARROW, 4, Screen::Narrow)].map(|(width, most, screen)| {
            let scale = Scale::of(&self.axis, values(), (most, setting.text));
            (self.compose((width, &scale), screen, setting), scale.starts_at())
        });
        Chart { wide: wide.0, narrow: Some(narrow.0), starts_at: wide.1 }
    }

    fn compose(&self, (width, scale): (f64, &Scale), screen: Screen, setting: &Setting) -> String {
        let mut points: Vec<&StripPoint> = self.points.iter().filter(|point| drawable(point.value).is_some()).collect();
        // Ours is named first, in the row next to the line.
        points.sort_by(|a, b| b.ours.cmp(&a.ours).then(a.value.total_cmp(&b.value)));
        let (left, right) = (10.0, width - 10.0);
        let x = |value: f64| left + (right - left) * (value - scale.low) / (scale.high - scale.low);
        let mut placed: Vec<Placed> = Vec::new();
        for point in &points {
            let words = text::cut(words(point, screen), point.ours, width * 0.6).0;
            placed.push(find(&placed, (x(point.value), text::width(&words, point.ours)), width));
        }
        let above = placed.iter().map(|place| place.row).max().unwrap_or(1).max(1);
        let below = -placed.iter().map(|place| place.row).min().unwrap_or(-1).min(0);
        let head = if self.target.is_some() { 18.0 } else { 0.0 };
        let line = head + LEADING * f64::from(above) + 18.0;
        let bottom = line + LEADING * f64::from(below) + 16.0;
        let sheet = Sheet::new((width, bottom + 22.0), setting.direction);
        {
            let plot = rows::plot(&sheet, Block { left, top: head.max(4.0), right, bottom }, scale);
            rows::grid(&sheet, &plot, (scale, Ticks::Below));
            let unit = text::width(&scale.unit, false);
            let free = scale
                .ticks
                .last()
                .is_none_or(|(at, words)| plot.x(*at) + text::width(words, false) / 2.0 + 8.0 < width - unit);
            if free {
                sheet.text(&scale.unit, (width, bottom + 16.0), (Anchor::End, Class::Quiet));
            }
            rows::reference(&sheet, &plot, self.target.as_ref());
            sheet.line((left, line), (right, line), Class::Axis);
            for (point, place) in points.iter().zip(&placed) {
                draw_point(&sheet, &plot, (point, place, line), screen);
            }
        }
        sheet.finish(&self.heading, screen)
    }
}

fn words(point: &StripPoint, screen: Screen) -> &str {
    if screen.narrow() { point.label.brief() } else { &point.label.full }
}

/// The row nearest to the line where a name of this width, over `x`, touches neither a name nor the lead of one farther out.
fn find(placed: &[Placed], (x, wide): (f64, f64), width: f64) -> Placed {
    let left = (x - wide / 2.0).clamp(0.0, (width - wide).max(0.0));
    let block = |row: i32| {
        let top = -LEADING * f64::from(row);
        Block { left, top: top + 1.0, right: left + wide, bottom: top + LEADING - 1.0 }
    };
    let lead = |x: f64, row: i32| {
        let end = -LEADING * f64::from(row);
        Block { left: x - 3.0, top: end.min(0.0) + LEADING, right: x + 3.0, bottom: end.max(0.0) }
    };
    let free = |row: i32| {
        let (own, own_lead) = (block(row), lead(x, row));
        placed.iter().all(|other| {
            !own.widened(8.0).hits(&other.block) && !own.hits(&lead(other.x, other.row)) && !own_lead.hits(&other.block)
        })
    };
    let rows = (1..40).flat_map(|row| [row, -row]);
    let row = rows.into_iter().find(|&row| free(row)).unwrap_or(40);
    Placed { block: block(row), x, row }
}

fn draw_point(sheet: &Sheet, plot: &Plot, (point, place, line): (&StripPoint, &Placed, f64), screen: Screen) {
    let x = plot.x(point.value);
    let base = if place.row > 0 {
        line - 14.0 - LEADING * f64::from(place.row - 1)
    } else {
        line + 22.0 + LEADING * f64::from(-place.row - 1)
    };
    if place.row.abs() > 1 {
        let end = if place.row > 0 { base + 3.0 } else { base - 11.0 };
        sheet.line((x, line), (x, end), Class::Leader);
    }
    if point.ours {
        sheet.circle((x, line), 5.6, Class::MarkInk);
    } else {
        sheet.circle((x, line), 4.6, Class::Open);
    }
    let class = match (point.ours, point.stale) {
        (true, _) => Class::Bold,
        (false, true) => Class::Quiet,
        (false, false) => Class::Text,
    };
    sheet.fit(words(point, screen), ((place.block.left, base), sheet.width * 0.6), (Anchor::Start, class));
}
