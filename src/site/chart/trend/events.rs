//! Rebases, plan changes and changes of the measure: a line each, and their reasons in rows above the plot.

use super::super::backend::Anchor;
use super::super::class::Class;
use super::super::place::Block;
use super::super::sheet::Screen;
use super::super::text::{self, LEADING};
use super::scene::{Scene, Span};
use super::{EventKind, Trend};

/// The events with the places of their words.
pub(super) struct Header {
    places: Vec<Place>,
}

struct Place {
    kind: EventKind,
    x: f64,
    /// Lines of text and whether each is bold.
    lines: Vec<(String, bool)>,
    whole: String,
    /// The room of the words; y counts from the top of the plot, upwards negative.
    block: Block,
}

impl Header {
    /// The height of the rows above the plot.
    pub(super) fn height(&self) -> f64 {
        self.places.iter().map(|place| -place.block.top).fold(0.0, f64::max).max(0.0)
    }
}

/// Finds each event's words a row where they touch neither other words nor the lines of other events.
pub(super) fn place(trend: &Trend, span: &Span, (left, right): (f64, f64), screen: Screen) -> Header {
    let mut places: Vec<Place> = Vec::new();
    for event in trend.events.iter().rev() {
        let x = span.x(span.before(event.date));
        let words = |words: &super::Words| if screen.narrow() { words.brief().to_owned() } else { words.full.clone() };
        let widest = (right - left) * if screen.narrow() { 0.62 } else { 0.5 };
        let (bold, _) = text::wrap(&words(&event.label), true, (widest, 2));
        let detail = event.detail.as_ref().map(|detail| text::wrap(&words(detail), false, (widest, 2)).0);
        let mut lines: Vec<(String, bool)> = bold.into_iter().map(|line| (line, true)).collect();
        lines.extend(detail.into_iter().flatten().map(|line| (line, false)));
        let width = lines.iter().map(|(line, bold)| text::width(line, *bold)).fold(0.0, f64::max);
        let height = LEADING * lines.len() as f64;
        let at = |level: usize, after: bool| {
            let bottom = -2.0 - LEADING * level as f64;
            let start = if after { x + 6.0 } else { x - 6.0 - width };
            Block { left: start, top: bottom - height, right: start + width, bottom }
        };
        let free = |block: &Block| {
            let line = Block { left: x - 3.0, top: block.top, right: x + 3.0, bottom: 0.0 };
            block.left >= 0.0
                && block.right <= right
                && places.iter().all(|other| {
                    let others_line =
                        Block { left: other.x - 3.0, top: other.block.top, right: other.x + 3.0, bottom: 0.0 };
                    !block.grown(2.0).hits(&other.block) && !block.hits(&others_line) && !line.hits(&other.block)
                })
        };
        let most = 8 * (trend.events.len() + 1);
        let block = (0..most).flat_map(|level| [at(level, true), at(level, false)]).find(|block| free(block));
        let block = block.unwrap_or_else(|| at(most, x < f64::midpoint(left, right)));
        places.push(Place { kind: event.kind, x, lines, whole: event.label.full.clone(), block });
    }
    Header { places }
}

/// The lines, from the words down to the axis.
pub(super) fn lines(scene: &mut Scene, header: &Header) {
    let frame = scene.plot.frame;
    for place in &header.places {
        let (class, x) = (class(place.kind), place.x);
        let top = if scene.screen == Screen::Every { frame.top } else { frame.top + place.block.top };
        scene.sheet.line((x, top), (x, frame.bottom), class);
        match place.kind {
            EventKind::Rebase => {}
            EventKind::Change => {
                let (y, half) = (frame.bottom, 5.0);
                scene.sheet.polygon(&[(x - half, y + 8.0), (x + half, y + 8.0), (x, y)], Class::MarkInk);
            }
            EventKind::Break => {
                for shift in [-2.5, 2.5] {
                    scene.sheet.line(
                        (x + shift - 3.0, frame.bottom + 5.0),
                        (x + shift + 3.0, frame.bottom - 5.0),
                        Class::Break,
                    );
                }
            }
        }
        scene.room.busy_line((x, frame.top), (x, frame.bottom), 8.0);
    }
}

fn class(kind: EventKind) -> Class {
    match kind {
        EventKind::Rebase => Class::Rebase,
        EventKind::Change | EventKind::Break => Class::Change,
    }
}

/// The words beside the tops of the lines.
pub(super) fn labels(scene: &Scene, header: &Header) {
    let top = scene.plot.frame.top;
    for place in &header.places {
        let (x, anchor) = (place.block.left, Anchor::Start);
        for (nth, (line, bold)) in place.lines.iter().enumerate() {
            let y = top + place.block.top + LEADING * nth as f64 + 10.0;
            let class = if *bold { Class::Bold } else { Class::Quiet };
            if line.ends_with('…') && *bold {
                scene.sheet.titled(line, (x, y), (anchor, class), &place.whole);
            } else {
                scene.sheet.text(line, (x, y), (anchor, class));
            }
        }
    }
}
