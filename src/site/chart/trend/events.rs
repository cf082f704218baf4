//! Rebases, plan changes and changes of the measure: a line each, and their reasons in rows above the plot.

use super::super::backend::{Anchor, Style};
use super::super::class::Class;
use super::super::place::Block;
use super::super::sheet::Screen;
use super::super::spec::Words;
use super::super::text::{self, LEADING};
use super::scene::{Scene, Span};
use super::{Event, EventKind, Trend};

/// The events with the places of their words.
pub(super) struct Header {
    places: Vec<Place>,
}

/// Where words stand: after their line, before it, or above its end, as far to the right as there is room.
#[derive(Clone, Copy)]
enum Side {
    After,
    Before,
    Across { right: f64 },
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

/// The room above a plot, which the unit of the value axis shares with the words of events.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sky<'a> {
    pub(super) unit: &'a str,
    /// Where the sheet ends.
    pub(super) right: f64,
    pub(super) screen: Screen,
}

/// Finds each event's words a row where they touch neither other words nor the lines of other events.
pub(super) fn place(trend: &Trend, span: &Span, sky: Sky) -> Header {
    let Sky { unit, right, screen } = sky;
    let room = right * if screen.narrow() { 0.62 } else { 0.5 };
    let mut waiting: Vec<Place> = trend.events.iter().map(|event| unplaced(event, span, room, sky)).collect();
    waiting.sort_by(|a, b| a.x.total_cmp(&b.x));
    let mut places: Vec<Place> = Vec::new();
    let unit = Block { left: 0.0, top: -20.0, right: text::width(unit, false).min(150.0) + 4.0, bottom: -7.0 };
    // From the last event to the first: words after their line then only ever pass over lines that are already as high as
    // they will be.
    while let Some(mut place) = waiting.pop() {
        let most = 8 * (trend.events.len() + 1);
        let sides = [Side::After, Side::Before, Side::Across { right }];
        let candidates = (0..most).flat_map(|level| sides.map(|side| place.at(level, side)));
        let free = candidates.into_iter().find(|block| {
            block.left >= 0.0
                && block.right <= right
                && !block.hits(&unit)
                && place.is_free(block, &places)
                && leaves_room(block, &waiting)
        });
        place.block = free.unwrap_or_else(|| place.above(&places, right));
        places.push(place);
    }
    Header { places }
}

fn unplaced(event: &Event, span: &Span, room: f64, sky: Sky) -> Place {
    let x = span.x(span.before(event.date));
    let room = room.min(x.max(sky.right - x) - 8.0);
    let pick = |words: &Words| if sky.screen.narrow() { words.brief().to_owned() } else { words.full.clone() };
    let (label, _) = text::wrap(&pick(&event.label), true, room, 2);
    let detail = event.detail.as_ref().map(|detail| text::wrap(&pick(detail), false, room, 2).0);
    let mut lines: Vec<(String, bool)> = label.into_iter().map(|line| (line, true)).collect();
    lines.extend(detail.into_iter().flatten().map(|line| (line, false)));
    let block = Block { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 };
    Place { kind: event.kind, x, lines, whole: event.label.full.clone(), block }
}

/// Whether words on `block`, where they pass over lines of events still to be placed, leave those the rows below.
fn leaves_room(block: &Block, waiting: &[Place]) -> bool {
    let passed = waiting.iter().filter(|place| block.left - 3.0 < place.x && place.x < block.right + 3.0);
    let needed: f64 = passed.map(Place::height).sum();
    needed == 0.0 || -block.bottom >= needed + 2.0
}

impl Place {
    fn height(&self) -> f64 {
        LEADING * self.lines.len() as f64
    }

    /// The room of the words on row `level`.
    fn at(&self, level: usize, side: Side) -> Block {
        let width = self.lines.iter().map(|(line, bold)| text::width(line, *bold)).fold(0.0, f64::max);
        let bottom = -2.0 - LEADING * level as f64;
        let left = match side {
            Side::After => self.x + 6.0,
            Side::Before => self.x - 6.0 - width,
            Side::Across { right } => (right - width).min(self.x),
        };
        Block { left, top: bottom - self.height(), right: left + width, bottom }
    }

    /// The lowest row where the words touch no others, whatever lines they cross.
    fn above(&self, places: &[Self], right: f64) -> Block {
        let highest = places.iter().map(|other| other.block.top).fold(-2.0, f64::min);
        let lowest = self.at(0, if self.x < right / 2.0 { Side::After } else { Side::Before });
        Block { top: highest - self.height(), bottom: highest, ..lowest }
    }

    /// Where the line runs when the words stand on `block`: beside them, or up to them.
    fn line(&self, block: &Block) -> Block {
        let is_across = block.left <= self.x && self.x <= block.right;
        let top = if is_across { block.bottom } else { block.top };
        Block { left: self.x - 3.0, top, right: self.x + 3.0, bottom: 0.0 }
    }

    fn is_free(&self, block: &Block, places: &[Self]) -> bool {
        let line = self.line(block);
        places.iter().all(|other| {
            !block.widened(4.0).hits(&other.block) && !block.hits(&other.line(&other.block)) && !line.hits(&other.block)
        })
    }
}

/// The lines, from the words down to the axis.
pub(super) fn lines(scene: &mut Scene, header: &Header) {
    let frame = scene.plot.frame;
    for place in &header.places {
        let (class, x) = (class(place.kind), place.x);
        let top = if scene.screen == Screen::Every { frame.top } else { frame.top + place.line(&place.block).top };
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
                scene.sheet.titled(line, (x, y), Style { anchor, class }, &place.whole);
            } else {
                scene.sheet.text(line, (x, y), Style { anchor, class });
            }
        }
    }
}
