//! Axes as they are drawn: values at the side of a plot, values or time below it.

use super::class::Class;
use super::place::Block;
use super::scale::Scale;
use super::sheet::{Plot, Sheet};
use super::spec::AxisText;
use super::text;
use super::timeline::{self, TimeSpan};

/// The room that the texts of a value axis take, with the gap beside them.
pub(super) fn gutter(scale: &Scale) -> f64 {
    scale.ticks.iter().map(|(_, words)| text::width(words, false)).fold(0.0, f64::max) + 8.0
}

/// Level grid lines with their values at the start, and the unit once above them.
pub(super) fn values(sheet: &Sheet, plot: &Plot, scale: &Scale, unit: bool) {
    let frame = plot.frame;
    for (at, _) in &scale.ticks {
        let y = plot.y(*at);
        sheet.line((frame.left, y), (frame.right, y), Class::Grid);
    }
    for (at, words) in &scale.ticks {
        let y = plot.y(*at);
        sheet.text(words, (frame.left - 6.0, y + 4.0), Class::Quiet.end());
    }
    if unit {
        sheet.fit(&scale.unit, (0.0, frame.top - 10.0), 150.0, Class::Quiet.start());
    }
}

/// The line below a plot with the values of its level axis, none of them past the edge of the sheet.
pub(super) fn level(sheet: &Sheet, plot: &Plot, scale: &Scale) {
    let frame = plot.frame;
    sheet.line((frame.left, frame.bottom), (frame.right, frame.bottom), Class::Axis);
    for (at, words) in &scale.ticks {
        let half = text::width(words, false) / 2.0;
        sheet.text(words, (plot.x(*at).min(sheet.width - half), frame.bottom + 16.0), Class::Quiet.middle());
    }
}

/// The room below a plot that its time axis takes.
pub(super) fn time_room(days: TimeSpan, width: f64, text: &dyn AxisText) -> f64 {
    let two = timeline::ticks(days, width - 8.0, text).iter().any(|tick| tick.under.is_some());
    if two { 42.0 } else { 26.0 }
}

/// The line below a plot with its ticks and their texts. The blocks of the
/// texts come back, with y counted from the line.
pub(super) fn time(sheet: &Sheet, plot: &Plot, days: TimeSpan, text: &dyn AxisText) -> Vec<Block> {
    let frame = plot.frame;
    sheet.line((frame.left, frame.bottom), (frame.right, frame.bottom), Class::Axis);
    let mut texts = Vec::new();
    for tick in timeline::ticks(days, frame.width() - 8.0, text) {
        let x = plot.x(tick.at);
        let length = if tick.major { 7.0 } else { 4.0 };
        sheet.line((x, frame.bottom), (x, frame.bottom + length), Class::Axis);
        for (words, y) in [(tick.text, 20.0), (tick.under, 36.0)] {
            let words = words.unwrap_or_default();
            let half = text::width(&words, false) / 2.0;
            let x = x.clamp(half.min(frame.left), (sheet.width - half).max(frame.left));
            texts.push(Block { left: x - half - 6.0, right: x + half + 6.0, top: y, bottom: y + 1.0 });
            sheet.text(&words, (x, frame.bottom + y), Class::Quiet.middle());
        }
    }
    texts
}
