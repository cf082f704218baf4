//! The five levels of service at their true width of score, with the last audits as a line: how far the next level is.

use super::class::Class;
use super::place::{self, Block, Room};
use super::rows::SINGLE;
use super::scale::drawable;
use super::sheet::{Plot, Screen, Sheet, Spot};
use super::spec::{Chart, Heading, Mark, Reference, Setting, Words};
use super::text::{self, SIZE};

const TALL: f64 = 200.0;
const TOP: f64 = 14.0;

/// Levels and a history of scores, from 0 to 100.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct Ladder {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The levels, lowest first.
    pub(in crate::site) levels: Vec<Level>,
    /// The scores, oldest first.
    pub(in crate::site) points: Vec<LadderPoint>,
    /// The pass mark.
    pub(in crate::site) pass: Option<Reference>,
}

/// A level.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct Level {
    /// Its name.
    pub(in crate::site) label: Words,
    /// The score it begins at.
    pub(in crate::site) from: f64,
}

/// A score in the history.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct LadderPoint {
    /// When: “Jan 26”.
    pub(in crate::site) label: String,
    /// The score.
    pub(in crate::site) value: f64,
    /// The score in words.
    pub(in crate::site) value_label: String,
    /// Bad for a failed audit.
    pub(in crate::site) mark: Mark,
}

impl Ladder {
    /// The ladder, 358 units wide for screens of every size.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let sheet = Sheet::new(SINGLE, TOP + TALL + 24.0, setting.direction);
        {
            let names = self.levels.iter().map(|level| text::width(&level.label.full, false)).fold(0.0, f64::max);
            let pass = self.pass.as_ref().map_or(0.0, |pass| text::width(&pass.words.full, false) + 8.0);
            let value = self.points.iter().map(|point| text::width(&point.value_label, true)).fold(0.0, f64::max);
            let left = names.min(120.0) + 12.0 + (value / 2.0).max(12.0);
            let frame = Block { left, top: TOP, right: SINGLE - pass.clamp(14.0, 90.0), bottom: TOP + TALL };
            let points: Vec<&LadderPoint> =
                self.points.iter().filter(|point| drawable(point.value).is_some()).collect();
            let plot = sheet.plot(frame, 0.0..(points.len().max(2) - 1) as f64, 0.0..100.0);
            self.levels(&sheet, &plot);
            if let Some(Reference { value, words }) = self.pass.as_ref().filter(|pass| drawable(pass.value).is_some()) {
                let y = plot.y(value.clamp(0.0, 100.0));
                sheet.line((left - 12.0, y), (frame.right + 6.0, y), Class::Target);
                sheet.fit(&words.full, (SINGLE, y + 4.0), 90.0, Class::Text.end());
            }
            history(&sheet, &plot, &points, self.pass_room(&plot));
        }
        Chart { wide: sheet.finish(&self.heading, Screen::Every), narrow: None, starts_at: None }
    }

    /// The room that the words of the pass mark take.
    fn pass_room(&self, plot: &Plot) -> Room {
        let mut room = Room::default();
        if let Some(Reference { value, words }) = self.pass.as_ref().filter(|pass| drawable(pass.value).is_some()) {
            let y = plot.y(value.clamp(0.0, 100.0));
            let left = SINGLE - text::width(&words.full, false).min(90.0);
            room.take(Block::of_lines(std::slice::from_ref(&words.full), false, (left, y + 4.0)));
            room.busy_line((plot.frame.left, y), (plot.frame.right, y), 0.5);
        }
        room
    }

    /// A line where each level begins, and its name between its lines.
    fn levels(&self, sheet: &Sheet, plot: &Plot) {
        let (top, bottom) = (plot.frame.top, plot.frame.bottom);
        let starts: Vec<f64> = self.levels.iter().map(|level| level.from.clamp(0.0, 100.0)).collect();
        let middles: Vec<f64> = starts
            .iter()
            .enumerate()
            .map(|(nth, &from)| plot.y(f64::midpoint(from, starts.get(nth + 1).copied().unwrap_or(100.0))))
            .collect();
        for &from in &starts {
            sheet.line(
                (0.0, plot.y(from)),
                (SINGLE, plot.y(from)),
                if from == 0.0 { Class::Axis } else { Class::Grid },
            );
        }
        sheet.line((0.0, top), (SINGLE, top), Class::Grid);
        for (level, y) in self.levels.iter().zip(place::spread(&middles, 14.0, top + 6.0..bottom - 6.0)) {
            sheet.fit(&level.label.full, (0.0, y + 4.0), 122.0, Class::Quiet.start());
        }
    }
}

/// The line of scores, each with its value where it covers least, and the dates that fit below.
fn history(sheet: &Sheet, plot: &Plot, points: &[&LadderPoint], mut room: Room) {
    let shift = if points.len() == 1 { 0.5 } else { 0.0 };
    let spots: Vec<Spot> = points
        .iter()
        .enumerate()
        .map(|(nth, point)| plot.spot(nth as f64 + shift, point.value.clamp(0.0, 100.0)))
        .collect();
    sheet.path(&spots, Class::Data);
    for pair in spots.windows(2) {
        room.busy_line(pair[0], pair[1], 2.0);
    }
    for (point, &spot) in points.iter().zip(&spots) {
        match point.mark {
            Mark::Plain => sheet.circle(spot, 4.2, Class::MarkInk),
            mark => sheet.mark(spot, mark, 0.9),
        }
        room.busy_mark(spot, 6.0, 4.0);
    }
    let frame = Block { left: 0.0, top: 0.0, right: SINGLE, bottom: sheet.height - 20.0 };
    let mut last = f64::INFINITY;
    for (point, &(x, y)) in points.iter().zip(&spots).rev() {
        let half = text::width(&point.value_label, true) / 2.0;
        let beside = [(x - half, y + 18.0), (x - half, y - 9.0), (x + 8.0, y + 4.0), (x - 8.0 - 2.0 * half, y + 4.0)];
        let candidates = beside.map(|at| (Block::of_lines(std::slice::from_ref(&point.value_label), true, at), 0.0));
        if let Some((block, _)) = room.best(&frame, candidates) {
            sheet.text(&point.value_label, (block.left, block.top + SIZE * 0.85), Class::Bold.start());
            room.take(block);
        }
        let half = text::width(&point.label, false) / 2.0;
        let middle = x.min(SINGLE - half);
        if middle + half + 6.0 <= last && middle >= half {
            sheet.text(&point.label, (middle, sheet.height - 6.0), Class::Quiet.middle());
            last = middle - half;
        }
    }
}
