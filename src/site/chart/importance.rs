//! Importance beside performance: how much each answer counts for, with its interval, over how good it is.

use super::axes;
use super::class::Class;
use super::drawing::Drawing;
use super::place::Block;
use super::scale::{Scale, drawable};
use super::sheet::{NARROW, Plot, Screen, Sheet};
use super::spec::{Chart, Heading, Setting, ValueAxis};
use super::text;

/// Drivers of a rating by importance and performance.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct ImportancePlot {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The scale of importance, upright.
    pub(in crate::site) importance: ValueAxis,
    /// The scale of performance, level.
    pub(in crate::site) performance: ValueAxis,
    /// The drivers.
    pub(in crate::site) points: Vec<ImportancePoint>,
    /// What each would count for if all counted for the same.
    pub(in crate::site) equal: Option<f64>,
    /// How good they are on average.
    pub(in crate::site) average: Option<f64>,
}

/// One driver.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct ImportancePoint {
    /// Its number, the same as in the table.
    pub(in crate::site) number: String,
    /// Its name, shown beside it where there is room.
    pub(in crate::site) name: String,
    /// Its name with its values, shown on hover.
    pub(in crate::site) label: String,
    /// How much it counts for.
    pub(in crate::site) importance: f64,
    /// The ends of the interval of that.
    pub(in crate::site) interval: (f64, f64),
    /// How good it is.
    pub(in crate::site) performance: f64,
}

impl ImportancePlot {
    /// The plot, wide and for a phone.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let [wide, narrow] = [(452.0, 6, Screen::Wide), (NARROW, 5, Screen::Narrow)]
            .map(|(width, most, screen)| self.compose(width, most, (screen, setting)));
        Chart { wide, narrow: Some(narrow), starts_at: None }
    }

    fn compose(&self, width: f64, most: usize, (screen, setting): (Screen, &Setting)) -> Drawing {
        let shown = |point: &&ImportancePoint| drawable(point.importance).and(drawable(point.performance)).is_some();
        let points: Vec<&ImportancePoint> = self.points.iter().filter(shown).collect();
        let heights = points.iter().flat_map(|point| [point.importance, point.interval.0, point.interval.1]);
        let unnamed = |axis: &ValueAxis| ValueAxis { unit: String::new(), ..axis.clone() };
        let up = Scale::of(&unnamed(&self.importance), heights.chain(self.equal), 6, setting.text);
        let across = points.iter().map(|point| point.performance).chain(self.average);
        let across = Scale::of(&unnamed(&self.performance), across, most, setting.text);
        let frame = Block { left: axes::gutter(&up), top: 26.0, right: width - 12.0, bottom: 266.0 };
        let lines = text::wrap(&self.performance.unit, false, frame.right - 4.0, 2).0;
        let sheet = Sheet::new(width, frame.bottom + 27.0 + 14.0 * lines.len().max(1) as f64, setting.direction);
        {
            let plot = sheet.plot(frame, across.low..across.high, up.low..up.high);
            axes::values(&sheet, &plot, &up, true);
            sheet.fit(&self.importance.unit, (0.0, 12.0), width - 12.0, Class::Quiet.start());
            axes::level(&sheet, &plot, &across);
            for (nth, line) in lines.iter().enumerate() {
                let at = (frame.right, frame.bottom + 33.0 + 14.0 * nth as f64);
                sheet.text(line, at, Class::Quiet.end());
            }
            if let Some(equal) = self.equal.and_then(drawable) {
                plot.line(&[(across.low, equal), (across.high, equal)], Class::Mean);
            }
            if let Some(average) = self.average.and_then(drawable) {
                plot.line(&[(average, up.low), (average, up.high)], Class::Mean);
            }
            points.iter().for_each(|point| whisker(&sheet, &plot, point));
            points.iter().for_each(|point| mark(&sheet, &plot, point));
            labels(&sheet, &plot, &points);
        }
        sheet.finish(&self.heading, screen)
    }
}

fn whisker(sheet: &Sheet, plot: &Plot, point: &ImportancePoint) {
    let (low, high) = point.interval;
    if drawable(low).and(drawable(high)).is_none() {
        return;
    }
    let x = plot.x(point.performance);
    sheet.line((x, plot.y(low)), (x, plot.y(high)), Class::Whisker);
    for end in [low, high] {
        sheet.line((x - 4.0, plot.y(end)), (x + 4.0, plot.y(end)), Class::Whisker);
    }
}

/// Writes number and name beside each point, or the number alone, where it covers nothing.
fn labels(sheet: &Sheet, plot: &Plot, points: &[&ImportancePoint]) {
    let around = |point: &&ImportancePoint| {
        let (x, y) = plot.spot(point.performance, point.importance);
        Block { left: x - RADIUS, top: y - RADIUS, right: x + RADIUS, bottom: y + RADIUS }
    };
    let mut taken: Vec<Block> = points.iter().map(around).collect();
    let room = Block { right: sheet.width, ..plot.frame };
    for point in points {
        let (x, y) = plot.spot(point.performance, point.importance);
        let whole = format!("{} {}", point.number, point.name);
        let tries = [&whole, &point.number].into_iter().flat_map(|words| {
            let (reach, width) = (RADIUS + 3.0, text::width(words, false));
            let sides = [(x + reach, y, false), (x - reach - width, y, true)];
            let corners = [(x + 3.0, y - 11.0, false), (x + 3.0, y + 11.0, false)];
            sides.into_iter().chain(corners).map(move |(left, y, ends)| {
                (words, Block { left, top: y - 7.0, right: left + width, bottom: y + 7.0 }, ends)
            })
        });
        let free =
            |(_, block, _): &(&String, Block, bool)| room.holds(block) && !taken.iter().any(|other| block.hits(other));
        if let Some((words, block, ends)) = tries.into_iter().find(free) {
            let baseline = block.middle().1 + 4.0;
            let (at, style) = if ends { (block.right, Class::Text.end()) } else { (block.left, Class::Text.start()) };
            sheet.text(words, (at, baseline), style);
            taken.push(block);
        }
    }
}

/// How large the mark of a driver is.
const RADIUS: f64 = 4.0;

fn mark(sheet: &Sheet, plot: &Plot, point: &ImportancePoint) {
    let (x, y) = plot.spot(point.performance, point.importance);
    sheet.circle((x, y), RADIUS, Class::MarkInk);
    let reach = RADIUS + 4.0;
    sheet.point(Block { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }, &point.label);
}
