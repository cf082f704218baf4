//! The small charts of a breakdown: one scale and one time axis for all, no words but the latest value.

use super::super::axes;
use super::super::drawing::Drawing;
use super::super::place::{Block, Room};
use super::super::scale::Scale;
use super::super::sheet::{Screen, Sheet};
use super::super::spec::{Chart, Setting};
use super::scene::{Scene, Span, below};
use super::{Trend, TrendPoint, labels, marks};

const WIDTH: f64 = 268.0;
/// The height of the plot.
const TALL: f64 = 112.0;

/// A drawing for each panel.
pub(super) fn draw(panels: &[Trend], setting: &Setting) -> Vec<Chart> {
    let Some(first) = panels.first() else { return Vec::new() };
    let scale = Scale::of(&first.axis, panels.iter().flat_map(Trend::values), 4, setting.text);
    let right =
        panels.iter().map(|panel| labels::gutter(&labels::ends(panel, Screen::Every), WIDTH)).fold(8.0, f64::max);
    let dates = panels.iter().filter_map(Trend::dates).reduce(|all, own| (all.0.min(own.0), all.1.max(own.1)));
    panels
        .iter()
        .map(|panel| {
            let mut shared = panel.clone();
            if let Some((from, to)) = dates {
                // A missing period at each end stretches every panel over the same days.
                shared.points.insert(0, missing(from));
                shared.points.push(missing(to));
            }
            Chart { wide: one(&shared, &scale, right, setting), narrow: None, starts_at: scale.starts_at() }
        })
        .collect()
}

fn missing(date: chrono::NaiveDate) -> TrendPoint {
    TrendPoint { date, value: None, interval: None, mark: super::Mark::Plain, label: String::new(), row: None }
}

fn one(panel: &Trend, scale: &Scale, right: f64, setting: &Setting) -> Drawing {
    let frame = Block { left: axes::gutter(scale), top: 12.0, right: WIDTH - right, bottom: 12.0 + TALL };
    let span = Span::of(panel, frame.left + 4.0..frame.right - 4.0);
    let height = frame.bottom + below(panel, &span, frame.width(), setting);
    let sheet = Sheet::new(WIDTH, height, setting.direction);
    {
        let plot = sheet.plot(frame, span.days(), scale.low..scale.high);
        let mut scene = Scene {
            trend: panel,
            sheet: &sheet,
            plot: &plot,
            screen: Screen::Every,
            room: Room::default(),
            size: 0.72,
        };
        scene.axes(scale, setting.text);
        scene.limits();
        scene.target();
        marks::data(&mut scene);
        if let Some((x, y)) = labels::latest(panel) {
            let mark = panel.points.iter().rev().find(|point| point.drawable().is_some()).map(|point| point.mark);
            sheet.mark(plot.spot(x, y), mark.unwrap_or_default(), 0.9);
        }
        labels::draw_ends(&mut scene, labels::ends(panel, Screen::Every));
    }
    sheet.finish(&panel.heading, Screen::Every)
}
