//! Where we stand among competitors: a dot for each on one scale, named above or below it.

use super::class::Class;
use super::drawing::Drawing;
use super::place::Block;
use super::rows::{self, Ticks};
use super::scale::{Scale, drawable};
use super::sheet::{NARROW, Screen, Sheet};
use super::spec::{Chart, Heading, Reference, Setting, ValueAxis, Words};
use super::text::{self, LEADING};

/// A metric of ours beside those of others.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct CompetitorStrip {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The scale.
    pub(in crate::site) axis: ValueAxis,
    /// The companies, ours among them.
    pub(in crate::site) points: Vec<StripPoint>,
    /// Our target.
    pub(in crate::site) target: Option<Reference>,
}

/// A company.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct StripPoint {
    /// Its name with its value: “Harbour 2 h”.
    pub(in crate::site) label: Words,
    /// Its value.
    pub(in crate::site) value: f64,
    /// Whether it is us: filled and bold.
    pub(in crate::site) ours: bool,
    /// Whether the value is old: quiet.
    pub(in crate::site) stale: bool,
}

/// A name and the row it found: from 1 above the line upwards, from −1 downwards.
#[derive(Debug, Clone, Copy)]
struct Placed {
    block: Block,
    x: f64,
    row: i32,
}

impl CompetitorStrip {
    /// The strip, wide and for a phone.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let values =
            || self.points.iter().map(|point| point.value).chain(self.target.as_ref().map(|target| target.value));
        let [wide, narrow] = [(560.0, 5, Screen::Wide), (NARROW, 4, Screen::Narrow)].map(|(width, most, screen)| {
            let scale = Scale::of(&self.axis, values(), most, setting.text);
            (self.compose(width, &scale, screen, setting), scale.starts_at())
        });
        Chart { wide: wide.0, narrow: Some(narrow.0), starts_at: wide.1 }
    }

    fn compose(&self, width: f64, scale: &Scale, screen: Screen, setting: &Setting) -> Drawing {
        let mut points: Vec<&StripPoint> = self.points.iter().filter(|point| drawable(point.value).is_some()).collect();
        // Ours is named first, in the row next to the line.
        points.sort_by(|a, b| b.ours.cmp(&a.ours).then(a.value.total_cmp(&b.value)));
        let (left, right) = (10.0, width - 10.0);
        let x = |value: f64| left + (right - left) * (value - scale.low) / (scale.high - scale.low);
        let names: Vec<(f64, f64)> = points
            .iter()
            .map(|point| (x(point.value), text::width(point.label.on(screen), point.ours).min(width * 0.46)))
            .collect();
        let target = self.target.as_ref().and_then(|target| drawable(target.value)).map(x);
        let placed = place_all(&names, width, target);
        let above = placed.iter().map(|place| place.row).max().unwrap_or(1).max(1);
        let below = -placed.iter().map(|place| place.row).min().unwrap_or(-1).min(0);
        let head = if self.target.is_some() { 18.0 } else { 0.0 };
        let line = head + LEADING * f64::from(above) + 18.0;
        let bottom = line + LEADING * f64::from(below) + 16.0;
        let sheet = Sheet::new(width, bottom + 22.0, setting.direction);
        {
            let plot = rows::plot(&sheet, Block { left, top: head.max(4.0), right, bottom }, scale);
            rows::grid(&sheet, &plot, scale, Ticks::Below);
            let unit = text::width(&scale.unit, false);
            let free = scale
                .ticks
                .last()
                .is_none_or(|(at, words)| plot.x(*at) + text::width(words, false) / 2.0 + 8.0 < width - unit);
            if free {
                sheet.text(&scale.unit, (width, bottom + 16.0), Class::Quiet.end());
            }
            // The target ends at the line: names below stay free of it.
            let upper = rows::plot(&sheet, Block { bottom: line + 4.0, ..plot.frame }, scale);
            rows::reference(&sheet, &upper, self.target.as_ref());
            sheet.line((left, line), (right, line), Class::Axis);
            for (point, place) in points.iter().zip(&placed) {
                (Named { point, place, line, screen }).draw(&sheet, plot.x(point.value));
            }
        }
        sheet.finish(&self.heading, screen)
    }
}

/// A place for every name, given where its point lies and how wide it is: in the rows next to the line where all find one that the target
/// does not cross, else one that it may, else in two flights of stairs, which always have room.
fn place_all(names: &[(f64, f64)], width: f64, target: Option<f64>) -> Vec<Placed> {
    let beside = target.and_then(|target| place_rows(names, width, Some(target)));
    beside.or_else(|| place_rows(names, width, None)).unwrap_or_else(|| stairs(names, width))
}

fn place_rows(names: &[(f64, f64)], width: f64, target: Option<f64>) -> Option<Vec<Placed>> {
    let is_crossed =
        |at: &Placed| at.row > 0 && target.is_some_and(|x| at.block.left - 8.0 < x && x < at.block.right + 8.0);
    let mut placed: Vec<Placed> = Vec::new();
    for &(x, wide) in names {
        let clear = [x + 9.0, x - wide - 9.0];
        let starts = [x - wide / 2.0, x - 5.0, x - wide + 5.0, clear[0], clear[1]]
            .map(|left| left.clamp(0.0, (width - wide).max(0.0)));
        let rows = (1..=4).flat_map(|row| [row, -row]);
        let candidates = rows.flat_map(|row| starts.map(|left| Placed { block: block(left, wide, row), x, row }));
        let is_free = |candidate: &Placed| !is_crossed(candidate) && placed.iter().all(|other| apart(candidate, other));
        placed.push(candidates.into_iter().find(is_free)?);
    }
    Some(placed)
}

/// Names of the first half above the line, running on from their points; those of the second half below, running back.
fn stairs(names: &[(f64, f64)], width: f64) -> Vec<Placed> {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by(|&a, &b| names[b].0.total_cmp(&names[a].0));
    let first = |index: &usize| names[*index].0 <= width / 2.0;
    let flights = [
        (1, order.iter().copied().filter(first).collect::<Vec<_>>()),
        (-1, order.iter().rev().copied().filter(|index| !first(index)).collect()),
    ];
    let mut places: Vec<Option<Placed>> = names.iter().map(|_| None).collect();
    for (side, flight) in flights {
        let mut placed: Vec<Placed> = Vec::new();
        for index in flight {
            let (x, wide) = names[index];
            let left = if side > 0 { x + 5.0 } else { x - 5.0 - wide };
            let rows = 1..=i32::try_from(names.len() + 1).unwrap_or(i32::MAX);
            let candidates = rows.map(|row| Placed { block: block(left, wide, row * side), x, row: row * side });
            let found = candidates.into_iter().find(|candidate| placed.iter().all(|other| apart(candidate, other)));
            let found = found.unwrap_or(Placed { block: block(left, wide, side), x, row: side });
            placed.push(found);
            places[index] = Some(found);
        }
    }
    places.into_iter().flatten().collect()
}

fn block(left: f64, wide: f64, row: i32) -> Block {
    let top = -LEADING * f64::from(row);
    Block { left, top: top + 1.0, right: left + wide, bottom: top + LEADING - 1.0 }
}

/// Whether two names touch neither each other nor the other's lead.
fn apart(one: &Placed, other: &Placed) -> bool {
    !one.block.widened(8.0).hits(&other.block) && !one.block.hits(&other.lead()) && !one.lead().hits(&other.block)
}

impl Placed {
    /// The line from the point to its name, over the rows between.
    fn lead(&self) -> Block {
        let end = -LEADING * f64::from(self.row);
        Block { left: self.x - 2.0, top: end.min(0.0) + LEADING, right: self.x + 2.0, bottom: end.max(0.0) }
    }
}

/// A company with the place of its name.
struct Named<'a> {
    point: &'a StripPoint,
    place: &'a Placed,
    /// The height of the line of dots.
    line: f64,
    screen: Screen,
}

impl Named<'_> {
    fn draw(&self, sheet: &Sheet, x: f64) {
        let Self { point, place, line, screen } = *self;
        let base = if place.row > 0 {
            line - 14.0 - LEADING * f64::from(place.row - 1)
        } else {
            line + 22.0 + LEADING * f64::from(-place.row - 1)
        };
        let aside = place.block.left > x || place.block.right < x;
        if place.row.abs() > 1 || aside {
            let end = match (aside, place.row > 0) {
                (true, _) => base - 4.0,
                (false, true) => base + 3.0,
                (false, false) => base - 11.0,
            };
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
        sheet.fit(point.label.on(screen), (place.block.left, base), sheet.width * 0.46, class.start());
    }
}
