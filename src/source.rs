//! A file's text and places in it. Spans are bytes; lines and columns are counted from 1 in characters.

use std::ops::Range;
use std::sync::OnceLock;

/// One file of the workspace: its path and its text without a byte-order mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    path: String,
    text: String,
    /// Where lines start, found when the first place is asked for: most files are sound, and nobody asks.
    line_starts: OnceLock<Box<[usize]>>,
}

/// A stretch of bytes in a [`SourceFile`], both ends on character borders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span from byte `start` to before byte `end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The span as a range, to cut text with.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// Where something stands in a file, in characters counted from 1; a tab is one, a byte-order mark none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl SourceFile {
    /// A file at `path` (relative to the workspace, `/` between folders) holding `text`; a byte-order mark is dropped.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text = text.into();
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        Self { path: path.into(), text, line_starts: OnceLock::new() }
    }

    /// The path relative to the workspace, `/` between folders.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text, without a byte-order mark.
    pub fn text(&self) -> &str {
        &self.text
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts
            .get_or_init(|| std::iter::once(0).chain(self.text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line and column of byte `offset`; past the end, those of the end.
    pub fn place(&self, offset: usize) -> Place {
        let offset = (offset..self.text.len()).find(|&at| self.text.is_char_boundary(at)).unwrap_or(self.text.len());
        let line = self.line_starts().partition_point(|&start| start <= offset);
        let start = self.line_starts()[line - 1];
        Place { line, column: self.text[start..offset].chars().count() + 1 }
    }

    /// The text of `line` (from 1) without its line end; empty past the last line.
    pub fn line(&self, line: usize) -> &str {
        let Some(&start) = line.checked_sub(1).and_then(|index| self.line_starts().get(index)) else {
            return "";
        };
        let end = self.line_starts().get(line).copied().unwrap_or(self.text.len());
        self.text[start..end].trim_end_matches(['\n', '\r'])
    }

    /// The byte at which character `column` (from 1) of `line` (from 1) starts, clamped to the line's end.
    pub fn offset(&self, place: Place) -> usize {
        let start = self.line_starts().get(place.line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        let line = self.line(place.line);
        line.char_indices().nth(place.column.saturating_sub(1)).map_or(start + line.len(), |(at, _)| start + at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let file = SourceFile::new("a.md", "\u{feff}ab\r\nκαλή\tμέρα: x\n");
        assert_eq!(file.place(0), Place { line: 1, column: 1 });
        let x = file.text().find('x').unwrap();
        assert_eq!(file.place(x), Place { line: 2, column: 12 });
        assert_eq!(file.offset(Place { line: 2, column: 12 }), x);
        assert_eq!(file.line(1), "ab");
        assert_eq!(file.line(3), "");
    }
}
