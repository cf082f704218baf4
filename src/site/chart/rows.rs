//! What charts made of rows share: a scale from left to right, its grid, and a reference line over all rows.

use super::backend::Anchor;
use super::class::Class;
use super::place::Block;
use super::scale::{Scale, drawable};
use super::sheet::{Plot, Sheet, Spot};
use super::spec::Words;
use super::text;

/// The width of a chart that serves screens of every size.
pub(super) const SINGLE: f64 = 358.0;

/// A plot whose values run from left to right; rows are placed on the sheet itself.
pub(super) fn plot<'a>(sheet: &'a Sheet, frame: Block, scale: &Scale) -> Plot<'a> {
    sheet.plot(frame, scale.low..scale.high, 0.0..1.0)
}

/// Where the texts of a scale stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ticks {
    Above,
    Below,
}

/// Upright grid lines with their texts; a text that would touch the one before it is left out.
pub(super) fn grid(sheet: &Sheet, plot: &Plot, (scale, side): (&Scale, Ticks)) {
    let frame = plot.frame;
    let mut last = f64::NEG_INFINITY;
    for (at, words) in &scale.ticks {
        let x = plot.x(*at);
        sheet.line((x, frame.top), (x, frame.bottom), Class::Grid);
        let half = text::width(words, false) / 2.0;
        let middle = x.clamp(half, (sheet.width - half).max(half));
        if middle - half > last + 6.0 {
            let y = if side == Ticks::Above { frame.top - 7.0 } else { frame.bottom + 16.0 };
            sheet.text(words, (middle, y), (Anchor::Middle, Class::Quiet));
            last = middle + half;
        }
    }
}

/// A dashed line over all rows with its words on top.
pub(super) fn reference(sheet: &Sheet, plot: &Plot, mark: Option<&(f64, Words)>) {
    let Some((value, words)) = mark.filter(|(value, _)| drawable(*value).is_some()) else { return };
    let (x, frame) = (plot.x(*value), plot.frame);
    sheet.line((x, frame.top - 4.0), (x, frame.bottom), Class::Target);
    let half = text::width(&words.full, false) / 2.0;
    let middle = x.clamp(half.min(sheet.width / 2.0), (sheet.width - half).max(sheet.width / 2.0));
    sheet.fit(&words.full, ((middle, frame.top - 9.0), sheet.width), (Anchor::Middle, Class::Text));
}

/// The room a column of texts takes, with the gap beside it.
pub(super) fn column<'a>(texts: impl IntoIterator<Item = &'a str>, bold: bool) -> f64 {
    texts.into_iter().map(|words| text::width(words, bold)).fold(0.0, f64::max) + 10.0
}

/// The value of a row at the end of its line.
pub(super) fn value(sheet: &Sheet, words: &str, at: Spot) {
    sheet.text(words, at, (Anchor::End, Class::Bold));
}
