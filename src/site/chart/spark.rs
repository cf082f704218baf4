//! The sparkline: a series without text, to stand in a table row that says everything.

use super::class::Class;
use super::drawing::Drawing;
use super::place::Block;
use super::scale::{drawable, extent};
use super::sheet::Sheet;
use super::spec::Mark;
use crate::i18n::Direction;

const WIDTH: f64 = 128.0;
const HEIGHT: f64 = 28.0;

/// A series of 128 by 28 units without text or axis, hidden from screen readers.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct Sparkline {
    /// The values, one a period; none for a missing period.
    pub(in crate::site) values: Vec<Option<f64>>,
    /// The target in force now.
    pub(in crate::site) target: Option<f64>,
    /// The limits of each stretch.
    pub(in crate::site) bands: Vec<SparkBand>,
    /// What the last point says.
    pub(in crate::site) last: Mark,
}

/// The limits over a stretch of a sparkline.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct SparkBand {
    /// The index of its first value.
    pub(in crate::site) from: usize,
    /// The limits in order: one for all values, or one for each.
    pub(in crate::site) steps: Vec<SparkStep>,
}

/// The limits of one value of a sparkline, or of several in a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::site) struct SparkStep {
    /// The index of the last value that has them.
    pub(in crate::site) to: usize,
    /// The lower limit.
    pub(in crate::site) lower: f64,
    /// The upper limit.
    pub(in crate::site) upper: f64,
}

impl SparkBand {
    /// The steps that can be drawn.
    fn drawn(&self) -> impl Iterator<Item = &SparkStep> + Clone {
        self.steps.iter().filter(|step| drawable(step.lower).is_some() && drawable(step.upper).is_some())
    }

    /// The outline over values up to `last`: each step reaches half-way to the next.
    fn outline(&self, last: usize) -> Vec<(f64, f64)> {
        let steps: Vec<&SparkStep> = self.drawn().collect();
        let at = |step: &SparkStep| step.to.min(last) as f64;
        let Some(end) = steps.last() else { return Vec::new() };
        let mut edges = vec![self.from as f64];
        edges.extend(steps[..steps.len() - 1].iter().map(|step| at(step) + 0.5));
        edges.push(at(end));
        let stairs = |height: fn(&SparkStep) -> f64| {
            let flats = steps.iter().zip(edges.windows(2));
            flats.flat_map(move |(step, edge)| [(edge[0], height(step)), (edge[1], height(step))]).collect::<Vec<_>>()
        };
        let (upper, lower) = (stairs(|step| step.upper), stairs(|step| step.lower));
        upper.into_iter().chain(lower.into_iter().rev()).collect()
    }
}

impl Sparkline {
    /// The markup. It is the same in both directions: the stylesheet mirrors it on a right-to-left page.
    pub(in crate::site) fn draw(&self) -> Drawing {
        let sheet = Sheet::new(WIDTH, HEIGHT, Direction::Ltr);
        let limits = self.bands.iter().flat_map(SparkBand::drawn).flat_map(|step| [step.lower, step.upper]);
        let all = self.values.iter().flatten().copied().chain(limits).chain(self.target);
        if let Some((low, high)) = extent(all) {
            let (low, high) = if low < high { (low, high) } else { (low - 1.0, high + 1.0) };
            let last = self.values.len().max(2) - 1;
            let frame = Block { left: 3.0, top: 4.0, right: 117.0, bottom: 24.0 };
            let plot = sheet.plot(frame, 0.0..last as f64, low..high);
            for outline in self.bands.iter().map(|band| band.outline(last)).filter(|outline| !outline.is_empty()) {
                plot.polygon(&outline, Class::Band);
            }
            if let Some(target) = self.target.and_then(drawable) {
                let y = plot.y(target);
                sheet.line((0.0, y), (WIDTH, y), Class::Target);
            }
            for run in self.runs() {
                match run.as_slice() {
                    [(at, value)] => sheet.circle(plot.spot(*at, *value), 1.2, Class::MarkPlain),
                    run => plot.line(run, Class::Data),
                }
            }
            if let Some(&(at, value)) = self.runs().last().and_then(|run| run.last()) {
                sheet.mark(plot.spot(at, value), self.last, 0.85);
            }
        }
        sheet.finish_silent("spark")
    }

    /// The stretches without a missing value or a change of limits.
    fn runs(&self) -> Vec<Vec<(f64, f64)>> {
        let mut runs = vec![Vec::new()];
        for (at, value) in self.values.iter().enumerate() {
            let value = value.and_then(drawable);
            if value.is_none() || self.bands.iter().skip(1).any(|band| band.from == at) {
                runs.push(Vec::new());
            }
            if let (Some(value), Some(run)) = (value, runs.last_mut()) {
                run.push((at as f64, value));
            }
        }
        runs.retain(|run| !run.is_empty());
        runs
    }
}
