//! Impact against effort, each judged from 1 to 5: numbered marks in a grid, with names where the room allows.

use super::class::Class;
use super::drawing::Drawing;
use super::place::Block;
use super::sheet::{NARROW, Screen, Sheet, Spot};
use super::spec::{Chart, Heading, Setting, Words};
use super::text;

/// The grid of what to do first.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct ImpactEffort {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The name of the upright axis: “Impact”.
    pub(in crate::site) impact: String,
    /// The name of the level axis: “Effort”.
    pub(in crate::site) effort: String,
    /// The gaps.
    pub(in crate::site) points: Vec<ImpactPoint>,
}

/// One gap.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct ImpactPoint {
    /// Its number, the same as in the dumbbells and the table.
    pub(in crate::site) number: String,
    /// Its name.
    pub(in crate::site) label: Words,
    /// 1 to 5.
    pub(in crate::site) impact: u8,
    /// 1 to 5.
    pub(in crate::site) effort: u8,
    /// Whether it is late: a vermilion diamond.
    pub(in crate::site) late: bool,
}

impl ImpactEffort {
    /// The grid, wide and for a phone; a phone shows numbers alone.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let wide = self.compose(452.0, 54.0, Screen::Wide, setting);
        Chart { wide, narrow: Some(self.compose(NARROW, 46.0, Screen::Narrow, setting)), starts_at: None }
    }

    fn compose(&self, width: f64, row: f64, screen: Screen, setting: &Setting) -> Drawing {
        let frame = Block { left: 22.0, top: 22.0, right: width - 1.0, bottom: 22.0 + 5.0 * row };
        let sheet = Sheet::new(width, frame.bottom + 38.0, setting.direction);
        {
            let plot = sheet.plot(frame, 0.5..5.5, 0.5..5.5);
            for level in 0..=5_u8 {
                let edge = f64::from(level) + 0.5;
                let class = if level == 0 { Class::Axis } else { Class::Grid };
                sheet.line((plot.x(edge), frame.top), (plot.x(edge), frame.bottom), class);
                sheet.line((frame.left, plot.y(edge)), (frame.right, plot.y(edge)), class);
                if level > 0 {
                    let (at, words) = (f64::from(level), setting.text.number(f64::from(level), 0));
                    sheet.text(&words, (frame.left - 7.0, plot.y(at) + 4.0), Class::Quiet.end());
                    sheet.text(&words, (plot.x(at), frame.bottom + 16.0), Class::Quiet.middle());
                }
            }
            sheet.line((frame.left, frame.bottom), (frame.right, frame.top), Class::Mean);
            sheet.text(&self.impact, (0.0, 12.0), Class::Bold.start());
            sheet.text(&self.effort, (width, frame.bottom + 33.0), Class::Bold.end());
            for impact in 1..=5_u8 {
                for effort in 1..=5_u8 {
                    let inside = self
                        .points
                        .iter()
                        .filter(|point| (point.impact.clamp(1, 5), point.effort.clamp(1, 5)) == (impact, effort));
                    let inside: Vec<&ImpactPoint> = inside.collect();
                    let (left, top) = plot.spot(f64::from(effort) - 0.5, f64::from(impact) + 0.5);
                    let cell = Block { left, top, right: left + frame.width() / 5.0, bottom: top + row };
                    fill(&sheet, &cell, &inside, screen);
                }
            }
        }
        sheet.finish(&self.heading, screen)
    }
}

/// Puts the marks of one cell into it: one or two with their names where those fit, more as numbers in rows.
fn fill(sheet: &Sheet, cell: &Block, points: &[&ImpactPoint], screen: Screen) {
    match points {
        [point] if screen == Screen::Wide => alone(sheet, cell, point),
        [_, _] if screen == Screen::Wide => {
            let step = cell.height() / 2.0;
            for (nth, point) in points.iter().enumerate() {
                let at = (cell.left + 14.0, cell.top + step * (nth as f64 + 0.5));
                badge(sheet, point, at, 10.0);
                let fits = |words: &&str| text::width(words, false) <= cell.right - at.0 - 15.0;
                if let Some(words) = [point.label.full.as_str(), point.label.brief()].into_iter().find(fits) {
                    sheet.text(words, (at.0 + 13.0, at.1 + 4.0), Class::Text.start());
                }
            }
        }
        _ => {
            let columns = (1..=points.len()).find(|columns| columns * columns >= points.len()).unwrap_or(1);
            let lines = points.len().div_ceil(columns).max(1);
            let (dx, dy) = (cell.width() / columns as f64, cell.height() / lines as f64);
            let radius = (dx.min(dy) / 2.0 - 0.5).clamp(7.0, 10.0);
            for (nth, point) in points.iter().enumerate() {
                let (column, line) = ((nth % columns) as f64, (nth / columns) as f64);
                badge(sheet, point, (cell.left + dx * (column + 0.5), cell.top + dy * (line + 0.5)), radius);
            }
        }
    }
}

/// A lone mark with its name beside it, or below it where its words are too long for that.
fn alone(sheet: &Sheet, cell: &Block, point: &ImpactPoint) {
    let middle = (cell.left + 14.0, f64::midpoint(cell.top, cell.bottom));
    let beside = |words: &str| text::wrap(words, false, cell.right - middle.0 - 15.0, 3);
    let below = |words: &str| text::wrap(words, false, cell.width() - 3.0, 2);
    let [full, brief] = [point.label.full.as_str(), point.label.brief()];
    let tries = [(beside(full), true), (below(full), false), (beside(brief), true), (below(brief), false)];
    let chosen = tries.into_iter().find(|((_, was_cut), _)| !was_cut).unwrap_or_else(|| (below(full), false));
    let ((lines, was_cut), aside) = chosen;
    let (at, start) = if aside {
        (middle, (middle.0 + 13.0, middle.1 + 4.0 - 6.5 * (lines.len().max(1) - 1) as f64))
    } else {
        ((middle.0, cell.top + 13.0), (cell.left + 2.5, cell.top + 35.0))
    };
    badge(sheet, point, at, 10.0);
    for (line, words) in lines.iter().enumerate() {
        let spot = (start.0, start.1 + 13.0 * line as f64);
        if was_cut {
            sheet.titled(words, spot, Class::Text.start(), full);
        } else {
            sheet.text(words, spot, Class::Text.start());
        }
    }
}

fn badge(sheet: &Sheet, point: &ImpactPoint, (x, y): Spot, radius: f64) {
    if point.late {
        sheet.diamond((x, y), radius * 1.3, Class::MarkBad);
    } else {
        sheet.circle((x, y), radius, Class::MarkInk);
    }
    sheet.text(&point.number, (x, y + 4.2), Class::Inverse.middle());
    let reach = radius + 2.0;
    sheet.point(Block { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }, &point.label.full);
}
