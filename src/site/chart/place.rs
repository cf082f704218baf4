//! Where labels go: rectangles, collisions, labels spread along an edge, and notes put into free room.

use std::ops::Range;

use super::sheet::Spot;
use super::text::{self, LEADING, SIZE};

/// A rectangle on a sheet; y grows downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Block {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Block {
    /// The room that lines of text take, `left` and the first baseline given.
    pub(super) fn of_lines(lines: &[String], bold: bool, (left, baseline): Spot) -> Self {
        let width = lines.iter().map(|line| text::width(line, bold)).fold(0.0, f64::max);
        let top = baseline - SIZE * 0.85;
        Self { left, top, right: left + width, bottom: top + SIZE * 1.1 + LEADING * (lines.len().max(1) - 1) as f64 }
    }

    /// The area shared with `other`.
    pub(super) fn shared(&self, other: &Self) -> f64 {
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.bottom.min(other.bottom) - self.top.max(other.top);
        if width > 0.0 && height > 0.0 { width * height } else { 0.0 }
    }

    /// Whether the two share any area.
    pub(super) fn hits(&self, other: &Self) -> bool {
        self.shared(other) > 0.0
    }

    /// Whether `other` lies wholly inside.
    pub(super) fn holds(&self, other: &Self) -> bool {
        self.left <= other.left && self.top <= other.top && self.right >= other.right && self.bottom >= other.bottom
    }

    /// The block with `margin` more at its left and right.
    pub(super) fn widened(&self, margin: f64) -> Self {
        Self { left: self.left - margin, right: self.right + margin, ..*self }
    }

    /// The block with `margin` more on every side.
    pub(super) fn grown(&self, margin: f64) -> Self {
        Self {
            left: self.left - margin,
            top: self.top - margin,
            right: self.right + margin,
            bottom: self.bottom + margin,
        }
    }

    /// Its middle.
    pub(super) fn middle(&self) -> Spot {
        (f64::midpoint(self.left, self.right), f64::midpoint(self.top, self.bottom))
    }

    /// Its width.
    pub(super) fn width(&self) -> f64 {
        self.right - self.left
    }

    /// Its height.
    pub(super) fn height(&self) -> f64 {
        self.bottom - self.top
    }
}

/// `wanted` places along a line, moved as little as can be so that neighbours are `gap` apart and all lie within the bounds.
/// The order of the places is kept; where the room is too short for the gap, the gap shrinks.
pub(super) fn spread(wanted: &[f64], gap: f64, Range { start: low, end: high }: Range<f64>) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|&a, &b| wanted[a].total_cmp(&wanted[b]));
    let gap = if wanted.len() > 1 { gap.min((high - low) / (wanted.len() - 1) as f64) } else { gap };
    // Places that are too close form a cluster around the mean of what they wanted, less each member's offset in it.
    let mut clusters: Vec<(f64, usize)> = Vec::new();
    for &index in &order {
        let mut cluster = (wanted[index].clamp(low, high), 1);
        while let Some(&(before, count)) = clusters.last() {
            if before + gap * count as f64 <= cluster.0 + 1e-9 {
                break;
            }
            clusters.pop();
            let offset = gap * count as f64;
            let members = count + cluster.1;
            let start = (before * count as f64 + (cluster.0 - offset) * cluster.1 as f64) / members as f64;
            cluster = (start.min(high - gap * (members - 1) as f64).max(low), members);
        }
        clusters.push(cluster);
    }
    let mut places = vec![0.0; wanted.len()];
    let spaced = clusters.iter().flat_map(|&(start, count)| (0..count).map(move |nth| start + gap * nth as f64));
    for (&index, place) in order.iter().zip(spaced) {
        places[index] = place.min(high);
    }
    places
}

/// What labels must not cover (`taken`: other labels), and what they had better not (`busy`: data, each with a weight).
#[derive(Debug, Default)]
pub(super) struct Room {
    pub(super) taken: Vec<Block>,
    pub(super) busy: Vec<(Block, f64)>,
}

impl Room {
    /// Notes a line of the drawing as busy, in pieces small enough to leave the room beside a slope free.
    pub(super) fn busy_line(&mut self, from: Spot, to: Spot, weight: f64) {
        let steps = ((to.0 - from.0).abs().max((to.1 - from.1).abs()) / 8.0).ceil().clamp(1.0, 200.0);
        let at = |share: f64| (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
        let mut last = from;
        let mut step = 0.0;
        while step < steps {
            step += 1.0;
            let next = at(step / steps);
            let piece = Block {
                left: last.0.min(next.0) - 1.0,
                top: last.1.min(next.1) - 1.0,
                right: last.0.max(next.0) + 1.0,
                bottom: last.1.max(next.1) + 1.0,
            };
            self.busy.push((piece, weight));
            last = next;
        }
    }

    /// Notes the surroundings of a mark as busy.
    pub(super) fn busy_mark(&mut self, (x, y): Spot, radius: f64, weight: f64) {
        self.busy.push((Block { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, weight));
    }

    /// What it costs to put a label on `block`; none where another label is.
    pub(super) fn cost(&self, block: &Block) -> Option<f64> {
        if self.taken.iter().any(|taken| taken.grown(2.0).hits(block)) {
            return None;
        }
        let padded = block.grown(1.5);
        Some(self.busy.iter().map(|(busy, weight)| busy.shared(&padded) * weight).sum())
    }

    /// The cheapest of `candidates` inside `frame`, the first of equals; none where all are taken.
    pub(super) fn best(
        &self,
        frame: &Block,
        candidates: impl IntoIterator<Item = (Block, f64)>,
    ) -> Option<(Block, f64)> {
        let mut inside: Vec<(Block, f64)> = candidates.into_iter().filter(|(block, _)| frame.holds(block)).collect();
        inside.sort_by(|a, b| a.1.total_cmp(&b.1));
        let mut best: Option<(Block, f64)> = None;
        for (block, extra) in inside {
            // No later candidate can be cheaper than its own extra.
            if best.is_some_and(|(_, least)| least <= extra) {
                break;
            }
            let cost = self.cost(&block).map(|cost| cost + extra);
            if let Some(cost) = cost.filter(|cost| best.is_none_or(|(_, least)| cost + 1e-9 < least)) {
                best = Some((block, cost));
            }
        }
        best
    }

    /// Takes the place of a label.
    pub(super) fn take(&mut self, block: Block) {
        self.taken.push(block);
    }
}

/// Places for a block of this size around `anchor`, the nearest first, each with the cost of its distance.
pub(super) fn around(width: f64, height: f64, anchor: Spot, frame: &Block) -> Vec<(Block, f64)> {
    let mut places = Vec::new();
    for row in 0..24 {
        let top = frame.top + (frame.height() - height) * f64::from(row) / 23.0;
        for column in 0..32 {
            let left = frame.left + (frame.width() - width) * f64::from(column) / 31.0;
            let block = Block { left, top, right: left + width, bottom: top + height };
            let dx = (block.left - anchor.0).max(anchor.0 - block.right).max(0.0);
            let dy = (block.top - anchor.1).max(anchor.1 - block.bottom).max(0.0);
            let distance = dx.hypot(dy);
            places.push((block, distance * 0.7 + if distance < 10.0 { 60.0 } else { 0.0 }));
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_spread_about_what_they_wanted() {
        assert_eq!(spread(&[100.0, 100.0], 16.0, 0.0..200.0), [92.0, 108.0]);
        assert_eq!(spread(&[10.0, 60.0], 16.0, 0.0..200.0), [10.0, 60.0]);
        assert_eq!(spread(&[60.0, 10.0, 62.0], 16.0, 0.0..200.0), [53.0, 10.0, 69.0]);
        assert_eq!(spread(&[199.0, 200.0], 16.0, 0.0..200.0), [184.0, 200.0]);
        assert_eq!(spread(&[1.0, 1.0, 1.0], 16.0, 0.0..10.0), [0.0, 5.0, 10.0]);
        assert!(spread(&[], 16.0, 0.0..10.0).is_empty());
    }

    #[test]
    fn clusters_merge_without_ever_being_closer_than_the_gap() {
        let wanted = [5.0, 9.0, 40.0, 41.0, 44.0, 52.0, 90.0, 90.0, 90.0];
        let mut places = spread(&wanted, 16.0, 0.0..160.0);
        places.sort_by(f64::total_cmp);
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] > 15.99), "{places:?}");
    }

    #[test]
    fn a_label_avoids_what_is_taken() {
        let frame = Block { left: 0.0, top: 0.0, right: 100.0, bottom: 50.0 };
        let mut room = Room::default();
        room.take(Block { left: 0.0, top: 0.0, right: 60.0, bottom: 50.0 });
        let (block, _) =
            room.best(&frame, around(30.0, 12.0, (10.0, 10.0), &frame)).expect("there is room at the right");
        assert!(block.left >= 60.0);
        assert!(room.best(&frame, around(60.0, 12.0, (10.0, 10.0), &frame)).is_none());
    }
}
