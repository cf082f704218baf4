//! Front matter cut into one block of lines for each top-level key, and joined again in order. A block takes along the
//! comments and blank lines above its key; comments indented below a key stay with it.

use super::lines;
use crate::parse::node::Mapping;

/// Front matter as blocks, in canonical order.
pub(super) struct Blocks<'a> {
    /// Comments at the top that a blank line sets apart from the first key.
    header: &'a str,
    ordered: Vec<Block<'a>>,
    /// Comments and blank lines below the last key.
    footer: &'a str,
}

struct Block<'a> {
    /// Blank lines above, which separate it from what stands before it.
    blanks: &'a str,
    /// Comments and blank lines between those and the key.
    comments: &'a str,
    /// The lines of the key, its value and the indented comments below.
    lines: &'a str,
}

/// The lines of `front`, whose keys `mapping` holds, sorted by the rank of each key; equal ranks stay as they are.
/// Nothing when a line holds two keys.
pub(super) fn cut<'a>(front: &'a str, mapping: &Mapping, rank: impl Fn(&str) -> usize) -> Option<Blocks<'a>> {
    let mut blocks: Vec<(usize, Block<'a>)> = Vec::with_capacity(mapping.entries.len());
    let (mut header, mut at) = ("", 0);
    for (index, entry) in mapping.entries.iter().enumerate() {
        let start = line_start(front, entry.key_span.start);
        if index == 0 {
            let apart = blank_end(&front[..start]);
            (header, at) = (&front[..apart], apart);
        }
        let above = front.get(at..start)?;
        let blanks = leading_blanks(above);
        let last = entry.value.span.end.max(entry.key_span.end).saturating_sub(1).max(entry.key_span.start);
        let end = line_end(front, last);
        let end = end + indented_comments(&front[end..], indentation(&front[start..]));
        let block = Block { blanks: &above[..blanks], comments: &above[blanks..], lines: &front[start..end] };
        blocks.push((rank(&entry.key), block));
        at = end;
    }
    let first = blocks.first().map(|(_, block)| block.lines.as_ptr());
    blocks.sort_by_key(|(rank, _)| *rank);
    let mut blocks: Vec<Block<'a>> = blocks.into_iter().map(|(_, block)| block).collect();
    // A key that moves to the top leaves its blank lines to the key that stood there.
    let former = blocks.iter().position(|block| Some(block.lines.as_ptr()) == first).unwrap_or(0);
    if former > 0 {
        let blanks = std::mem::take(&mut blocks[0].blanks);
        blocks[former].blanks = blanks;
    }
    Some(Blocks { header, ordered: blocks, footer: &front[at..] })
}

impl Blocks<'_> {
    /// The front matter again, the lines of each block as `tidy` gives them back.
    pub(super) fn joined(&self, tidy: impl Fn(&str) -> String) -> String {
        let end = if self.ordered.iter().any(|block| block.lines.contains("\r\n")) { "\r\n" } else { "\n" };
        let mut text = self.header.to_owned();
        for block in &self.ordered {
            text.push_str(block.blanks);
            text.push_str(block.comments);
            text.push_str(&tidy(block.lines));
            if !text.ends_with('\n') {
                text.push_str(end);
            }
        }
        text.push_str(self.footer);
        text
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    // Counted in bytes, because `at` may lie inside a character.
    text.as_bytes()[at..].iter().position(|&byte| byte == b'\n').map_or(text.len(), |newline| at + newline + 1)
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// The bytes of the blank lines that `text` starts with.
fn leading_blanks(text: &str) -> usize {
    lines(text).take_while(|(line, _)| line.trim().is_empty()).map(|(line, end)| line.len() + end.len()).sum()
}

/// Where the last blank line of `text` ends; 0 without one.
fn blank_end(text: &str) -> usize {
    let (mut at, mut blank) = (0, 0);
    for (line, end) in lines(text) {
        at += line.len() + end.len();
        if line.trim().is_empty() {
            blank = at;
        }
    }
    blank
}

/// The bytes of `gap`, which follows a value, up to its last comment that is indented deeper than `key`.
fn indented_comments(gap: &str, key: usize) -> usize {
    let (mut at, mut last) = (0, 0);
    for (line, end) in lines(gap) {
        at += line.len() + end.len();
        if line.trim_start().starts_with('#') {
            if indentation(line) <= key {
                break;
            }
            last = at;
        } else if !line.trim().is_empty() {
            break;
        }
    }
    last
}
