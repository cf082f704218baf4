//! Two blanks for each level of block style, and one after a dash. The lines of one value move together, so text over several lines keeps its
//! shape.

use super::lines;
use crate::parse::node::{Node, Value};
use crate::source::{Span, indent};

/// How far a level is indented below the one above.
const STEP: usize = 2;

/// `text`, whose meaning is `root`, with every level indented alike.
pub(super) fn edit(text: &str, root: &Node) -> String {
    let starts: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let mut layout =
        Layout { text, shifts: vec![None; starts.len()], inside: vec![false; starts.len()], starts, gaps: Vec::new() };
    layout.node(root, 0);
    layout.applied()
}

struct Layout<'a> {
    text: &'a str,
    /// The byte at which each line starts.
    starts: Vec<usize>,
    /// How far each line moves to the right; nothing where it belongs to no value.
    shifts: Vec<Option<isize>>,
    /// Whether each line continues a text, where `#` starts no comment.
    inside: Vec<bool>,
    /// The blanks after dashes.
    gaps: Vec<Span>,
}

impl Layout<'_> {
    /// Lays out a block-style node whose lines start at column `indent`.
    fn node(&mut self, node: &Node, indent: usize) {
        if self.text[node.span.range()].starts_with(['{', '[']) {
            return;
        }
        match &node.value {
            Value::Mapping(mapping) => {
                for entry in &mapping.entries {
                    let end = entry.value.span.end.max(entry.key_span.end);
                    self.move_lines(entry.key_span.start, end, indent);
                    self.node(&entry.value, indent + STEP);
                }
            }
            Value::Sequence(items) => {
                for item in items {
                    let Some(dash) = self.dash(item) else { continue };
                    self.gaps.push(Span::new(dash + 1, item.span.start));
                    self.move_lines(dash, item.span.end, indent);
                    self.node(item, indent + STEP);
                }
            }
            Value::Scalar(_) => {
                let (first, last) = (self.line(node.span.start), self.line(node.span.end.max(1) - 1));
                self.inside[(first + 1).min(last)..=last].fill(last > first);
            }
            Value::Null | Value::Faulty => {}
        }
    }

    /// The byte of the dash before `item`, when the two stand on one line.
    fn dash(&self, item: &Node) -> Option<usize> {
        let before = self.text[..item.span.start].trim_end_matches([' ', '\t']);
        before.ends_with('-').then(|| before.len() - 1)
    }

    /// Moves the lines from the one of byte `start`, which is to stand in column `indent`, to the one of byte `end`.
    fn move_lines(&mut self, start: usize, end: usize, indent: usize) {
        let (first, last) = (self.line(start), self.line(end.saturating_sub(1).max(start)));
        let column = self.text[self.starts[first]..start].chars().count();
        let shift = isize::try_from(indent).unwrap_or(0) - isize::try_from(column).unwrap_or(0);
        // The line of a dash was laid out with its list already; the key behind the dash moves with it.
        let own = self.text[self.starts[first]..start].trim().is_empty();
        let from = if own { first } else { first + 1 };
        if from <= last {
            self.shifts[from..=last].fill(Some(shift));
        }
    }

    fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|&start| start <= at) - 1
    }

    fn applied(&self) -> String {
        let all: Vec<(&str, &str)> = lines(self.text).collect();
        let mut out = String::with_capacity(self.text.len());
        for (index, (line, end)) in all.iter().enumerate() {
            let shift = self.comment_shift(&all, index).or(self.shifts[index]).unwrap_or(0);
            let content = line.trim_start_matches(' ');
            let indent = isize::try_from(line.len() - content.len()).unwrap_or(0) + shift;
            if !content.is_empty() {
                out.extend(std::iter::repeat_n(' ', usize::try_from(indent).unwrap_or(0)));
            }
            out.push_str(&self.with_narrow_gaps(content, self.starts[index] + line.len() - content.len()));
            out.push_str(end);
        }
        out
    }

    /// `content`, which starts at byte `start`, with one blank after each dash.
    fn with_narrow_gaps(&self, content: &str, start: usize) -> String {
        let (mut out, mut at) = (String::with_capacity(content.len()), start);
        for gap in self.gaps.iter().filter(|gap| gap.start >= start && gap.end <= start + content.len()) {
            out.push_str(&content[at - start..gap.start - start]);
            out.push(' ');
            at = gap.end;
        }
        out.push_str(&content[at - start..]);
        out
    }

    /// A comment moves with the next line of a value that stands in the same column, else with the line above that does,
    /// else with the line above.
    fn comment_shift(&self, all: &[(&str, &str)], index: usize) -> Option<isize> {
        let column = |line: usize| indent(all[line].0);
        let is_comment = |line: usize| all[line].0.trim_start().starts_with('#');
        let is_value = |line: usize| !all[line].0.trim().is_empty() && !is_comment(line);
        if !is_comment(index) || self.inside[index] {
            return None;
        }
        let next = (index + 1..all.len()).find(|&line| is_value(line)).filter(|&line| column(line) == column(index));
        let above = || (0..index).rev().find(|&line| is_value(line) && column(line) <= column(index));
        next.or_else(above).and_then(|line| self.shifts[line])
    }
}
