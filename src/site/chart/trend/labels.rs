//! The words of a process chart: at the ends of its lines, spread so that none touch, and inside where there is room.

use super::super::class::Class;
use super::super::place::{self, Block};
use super::super::scale::drawable;
use super::super::sheet::{Screen, Sheet, Spot};
use super::super::spec::{Mark, Words};
use super::super::text::{self, LEADING, SIZE};
use super::super::timeline::day;
use super::Trend;
use super::scene::Scene;

/// A label at the end of a line.
pub(super) struct End {
    words: String,
    whole: String,
    class: Class,
    /// The value it is about.
    value: f64,
    /// How far below that value it wants to stand.
    offset: f64,
}

/// The labels at the right edge.
pub(super) fn ends(trend: &Trend, screen: Screen) -> Vec<End> {
    let mut ends = Vec::new();
    let mut add = |words: &Words, class: Class, (value, offset): (f64, f64)| {
        let printed = if screen == Screen::Wide { &words.full } else { words.brief() };
        if drawable(value).is_some() && !printed.is_empty() {
            ends.push(End { words: printed.to_owned(), whole: words.full.clone(), class, value, offset });
        }
    };
    if let Some((fan, last)) = trend.fan.as_ref().and_then(|fan| Some((fan, fan.last()?))) {
        let (bold, plain) = match fan.mark {
            Mark::Bad => (Class::BoldBad, Class::TextBad),
            Mark::Good => (Class::BoldGood, Class::TextGood),
            Mark::Plain | Mark::Special => (Class::Bold, Class::Text),
        };
        add(&fan.label, bold, (last.value, -LEADING / 2.0));
        if screen == Screen::Wide {
            add(&fan.range_label, plain, (last.value, LEADING / 2.0));
        }
    } else if let (Some(label), Some(point)) = (&trend.latest_label, latest(trend)) {
        add(label, Class::Bold, (point.1, 0.0));
    }
    if let Some(segment) = trend.segments.last().filter(|_| screen != Screen::Every) {
        if let Some((lower, upper)) = segment.limits {
            add(&segment.upper_label, Class::Quiet, (upper, 0.0));
            add(&segment.lower_label, Class::Quiet, (lower, 0.0));
        }
        add(&segment.mean_label, Class::Quiet, (segment.mean, 0.0));
    }
    if let (Some(label), Some(step)) = (&trend.target_label, trend.targets.last())
        && screen != Screen::Every
    {
        add(label, Class::Bold, (step.value, 0.0));
    }
    if let Some(aim) = trend.aim.as_ref().filter(|_| screen != Screen::Every) {
        add(&aim.label, Class::Bold, (aim.value, 0.0));
    }
    ends
}

/// The last point with a value, as a day and a value.
pub(super) fn latest(trend: &Trend) -> Option<(f64, f64)> {
    trend.points.iter().rev().find_map(|point| point.drawable().map(|value| (day(point.date), value)))
}

/// The room at the right for these labels: as much as they need, but never more than a third of the sheet.
pub(super) fn gutter(ends: &[End], width: f64) -> f64 {
    let widest = ends.iter().map(|end| text::width(&end.words, end.class.bold())).fold(0.0, f64::max);
    if ends.is_empty() { 8.0 } else { (widest + 16.0).min(width / 3.0) }
}

/// Writes the labels at the right edge, each led to its line.
pub(super) fn draw_ends(scene: &mut Scene, ends: Vec<End>) {
    let frame = scene.plot.frame;
    let values: Vec<f64> = ends.iter().map(|end| scene.plot.y(end.value)).collect();
    let wanted: Vec<f64> = ends.iter().zip(&values).map(|(end, y)| y + end.offset).collect();
    let places = place::spread(&wanted, LEADING, frame.top..frame.bottom - 4.0);
    for ((end, from), y) in ends.into_iter().zip(values).zip(places) {
        let x = frame.right + 14.0;
        let from = if end.offset == 0.0 { from } else { y };
        scene.sheet.line((frame.right + 2.0, from), (x - 3.0, y), Class::Leader);
        let room = scene.sheet.width - x;
        let (words, was_cut) = text::cut(&end.words, end.class.bold(), room);
        let at = (x, y + 4.0);
        if was_cut {
            scene.sheet.titled(&words, at, end.class.start(), &end.whole);
        } else {
            scene.sheet.text(&words, at, end.class.start());
        }
    }
}

/// Writes the labels inside the plot: notes first, then the latest value, replaced targets and earlier limits. Notes that
/// find no room are given back, to be printed below.
pub(super) fn inside(scene: &mut Scene) -> Vec<String> {
    let mut footnotes = Vec::new();
    for note in &scene.trend.notes {
        let value =
            scene.trend.points.iter().find(|point| point.date == note.date).and_then(super::TrendPoint::drawable);
        let at = value.map(|value| scene.plot.spot(day(note.date), value));
        let written = at.is_some_and(|at| write_note(scene, &note.text, at));
        if !written {
            let width = scene.sheet.width;
            footnotes.extend(text::wrap(&note.text.full, false, width, 4).0);
        }
    }
    if let (Some(_), Some(label), Some((x, y))) = (&scene.trend.fan, &scene.trend.latest_label, latest(scene.trend)) {
        let at = scene.plot.spot(x, y);
        let words = if scene.screen.narrow() { label.brief() } else { &label.full };
        write_beside(scene, words, at, 9.0);
    }
    for (step, next) in scene.trend.targets.iter().zip(scene.trend.targets.iter().skip(1)) {
        let span = scene.span();
        let (left, right) = (scene.plot.x(span.before(step.from)), scene.plot.x(span.before(next.from)));
        let words = if scene.screen.narrow() { step.label.brief() } else { &step.label.full };
        if drawable(step.value).is_some() {
            write_along(scene, words, Level { left, right, y: scene.plot.y(step.value) }, Class::Text);
        }
    }
    let labelled = if scene.screen == Screen::Wide { scene.trend.segments.len().saturating_sub(1) } else { 0 };
    for segment in scene.trend.segments.iter().take(labelled) {
        let Some((lower, upper)) = segment.limits else { continue };
        let ends = (scene.plot.x(day(segment.from)), scene.plot.x(day(segment.to)));
        for (value, label) in [(upper, &segment.upper_label), (lower, &segment.lower_label)] {
            if drawable(value).is_some() {
                write_along(
                    scene,
                    &label.full,
                    Level { left: ends.0, right: ends.1, y: scene.plot.y(value) },
                    Class::Quiet,
                );
            }
        }
    }
    footnotes
}

/// Writes a note into the free room nearest to its point, in one to six lines; whether there was room.
fn write_note(scene: &mut Scene, note: &Words, at: Spot) -> bool {
    let frame = scene.plot.frame;
    let inner = Block { left: frame.left + 4.0, top: frame.top, right: frame.right - 2.0, bottom: frame.bottom - 4.0 };
    let words = if scene.screen.narrow() { note.brief() } else { &note.full };
    let whole = text::width(words, true);
    let mut best: Option<(Vec<String>, Block, f64)> = None;
    let most = inner.width() * if scene.screen.narrow() { 0.75 } else { 0.5 };
    for lines in [1.0, 2.0, 3.0, 4.0, 5.0] {
        let room = (whole / lines * 1.15).clamp(60.0_f64.min(most), most);
        let (lines, was_cut) = text::wrap(words, true, room, 6);
        let size = Block::of_lines(&lines, true, (0.0, 0.0));
        let candidates = place::around(size.width(), size.height(), at, &inner);
        let extra = if was_cut { 500.0 } else { 0.0 } + (lines.len() as f64 - (whole / 170.0).ceil()).abs() * 8.0;
        if let Some((block, cost)) = scene.room.best(&inner, candidates)
            && best.as_ref().is_none_or(|(_, _, before)| cost + extra < *before)
        {
            best = Some((lines, block, cost + extra));
        }
    }
    // Dearer than this, the words would lie across the data.
    let Some((lines, block, _)) = best.filter(|(_, _, cost)| *cost < 400.0) else { return false };
    lead(scene.sheet, &block, at);
    for (nth, line) in lines.iter().enumerate() {
        let baseline = block.top + SIZE * 0.85 + LEADING * nth as f64;
        scene.sheet.text(line, (block.left, baseline), Class::Bold.start());
    }
    scene.room.take(block);
    true
}

/// A line from a note to its point, where they are not side by side.
fn lead(sheet: &Sheet, block: &Block, (x, y): Spot) {
    let from = (x.clamp(block.left + 4.0, (block.right - 4.0).max(block.left + 4.0)), y.clamp(block.top, block.bottom));
    let (dx, dy) = (x - from.0, y - from.1);
    let length = dx.hypot(dy);
    if length > 16.0 {
        let along = |distance: f64| (from.0 + dx * distance / length, from.1 + dy * distance / length);
        sheet.line(along(3.0), along(length - 9.0), Class::Leader);
    }
}

/// Writes words beside a point: above, below, or at a side, wherever they cover least.
fn write_beside(scene: &mut Scene, words: &str, (x, y): Spot, gap: f64) {
    let class = Class::Bold;
    let width = text::width(words, class.bold());
    let frame = scene.plot.frame.grown(4.0);
    let starts = [x - width / 2.0, x - width - gap, x + gap, x - width + 4.0, x - 4.0];
    let candidates = starts.into_iter().flat_map(|left| {
        [y - gap, y + gap + 9.0, y - gap - 8.0, y + gap + 17.0, y + 4.0]
            .map(|baseline| Block::of_lines(&[words.to_owned()], class.bold(), (left, baseline)))
    });
    // The nearer its middle is to the point, the clearer whose it is.
    let candidates: Vec<(Block, f64)> = candidates.map(|block| (block, 6.0 * (block.middle().0 - x).abs())).collect();
    if let Some((block, _)) = scene.room.best(&frame, candidates) {
        scene.sheet.text(words, (block.left, block.top + SIZE * 0.85), class.start());
        scene.room.take(block);
    }
}

/// A level line.
#[derive(Debug, Clone, Copy)]
struct Level {
    left: f64,
    right: f64,
    y: f64,
}

/// Writes words on a level line, above or below it, at its end, its start or its middle; not at all where they would
/// cover the data or leave the line's stretch.
fn write_along(scene: &mut Scene, words: &str, line: Level, class: Class) {
    let Level { left, right, y } = line;
    let width = text::width(words, class.bold());
    let starts = [right - width - 6.0, left + 2.0, f64::midpoint(left, right) - width / 2.0];
    let candidates: Vec<(Block, f64)> = starts
        .into_iter()
        .flat_map(|start| {
            [y - 5.0, y + 14.0].map(|baseline| (Block::of_lines(&[words.to_owned()], false, (start, baseline)), 0.0))
        })
        .filter(|(block, _)| block.left >= left && block.right <= right)
        .collect();
    if let Some((block, _)) = scene.room.best(&scene.plot.frame, candidates).filter(|(_, cost)| *cost < 60.0) {
        scene.sheet.text(words, (block.left, block.top + SIZE * 0.85), class.start());
        scene.room.take(block);
    }
}
