//! A file's text and places in it. Spans are bytes; lines and columns are counted from 1 in characters.
//!
//! Letters are read in composed form, so that equal words are equal; places are those of the file.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::{Arc, OnceLock};

use crate::composed::AsWritten;

/// One file of the workspace: its path and its text without a byte-order mark.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceFile {
    path: String,
    text: String,
    /// Where lines start, found when the first place is asked for: most files are sound, and nobody asks.
    line_starts: OnceLock<Box<[u32]>>,
    /// How the text is written in the file, where letters of it were composed.
    written: Option<Box<AsWritten>>,
}

/// How many blanks `line` begins with.
pub(crate) fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// The name of the file at `path`: what stands after its last `/`.
pub fn file_name(path: &str) -> &str {
    split(path).1
}

/// The folder of the file at `path`, without a `/` at its end; empty where there is none.
pub fn folder(path: &str) -> &str {
    split(path).0
}

fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
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

/// A stretch of a file's text: the file is shared, nothing is copied.
#[derive(Clone, Default)]
pub struct Text {
    file: Arc<SourceFile>,
    span: Span,
}

impl Text {
    /// What stands at `span` of `file`.
    pub fn new(file: &Arc<SourceFile>, span: Span) -> Self {
        Self { file: Arc::clone(file), span }
    }

    /// What stands at `span` of this text, its first byte being 0.
    #[must_use]
    pub fn part(&self, span: Span) -> Self {
        Self::new(&self.file, Span::new(self.span.start + span.start, self.span.start + span.end))
    }

    /// The byte of `file` at which this text starts; nothing where it is no part of it.
    pub fn start_in(&self, file: &Arc<SourceFile>) -> Option<usize> {
        Arc::ptr_eq(&self.file, file).then_some(self.span.start)
    }

    /// This text without white space at its ends.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        let start = self.len() - self.trim_start().len();
        self.part(Span::new(start, start + self.trim().len()))
    }
}

/// A text that is no part of a file.
impl From<String> for Text {
    fn from(text: String) -> Self {
        let span = Span::new(0, text.len());
        Self { file: Arc::new(SourceFile { text, ..SourceFile::default() }), span }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.file.text[self.span.range()]
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Text {}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
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
        let file = Self::as_written(path, text);
        match AsWritten::compose(&file.text) {
            Some((text, written)) => Self { text, written: Some(Box::new(written)), ..file },
            None => file,
        }
    }

    /// As [`Self::new`], with every letter as it is written: to change the file, not to understand it.
    pub fn as_written(path: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text = text.into();
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        Self { path: path.into(), text, ..Self::default() }
    }

    /// The path relative to the workspace, `/` between folders.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text, without a byte-order mark.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where lines start; a text of more than 4 GiB has its rest on one line.
    fn line_starts(&self) -> &[u32] {
        let next = |(at, _)| u32::try_from(at + 1).ok();
        let starts = || std::iter::once(0).chain(self.text.match_indices('\n').map_while(next)).collect();
        self.line_starts.get_or_init(starts)
    }

    /// Where `line` (from 1) starts; nothing past the last.
    fn line_start(&self, line: usize) -> Option<usize> {
        self.line_starts().get(line.checked_sub(1)?).map(|start| *start as usize)
    }

    /// The line and column of byte `offset`; past the end, those of the end.
    pub fn place(&self, offset: usize) -> Place {
        let offset = (offset..self.text.len()).find(|&at| self.text.is_char_boundary(at)).unwrap_or(self.text.len());
        let line = self.line_starts().partition_point(|&start| start as usize <= offset);
        let start = self.line_start(line).unwrap_or_default();
        let before = match &self.written {
            Some(written) => &written.text[written.written(start)..written.written(offset)],
            None => &self.text[start..offset],
        };
        Place { line, column: before.chars().count() + 1 }
    }

    /// The byte at which the line of byte `at` ends.
    pub fn line_end(&self, at: usize) -> usize {
        self.text()[at..].find(['\r', '\n']).map_or(self.text().len(), |end| at + end)
    }

    /// The text of `line` (from 1) without its line end; empty past the last line.
    pub fn line(&self, line: usize) -> &str {
        let Some(start) = self.line_start(line) else { return "" };
        let end = self.line_start(line + 1).unwrap_or(self.text.len());
        self.text[start..end].trim_end_matches(['\n', '\r'])
    }

    /// As [`Self::line`], with every letter as it is written: what columns count in.
    pub fn written_line(&self, line: usize) -> &str {
        match &self.written {
            Some(written) => {
                written.text.split('\n').nth(line.saturating_sub(1)).unwrap_or_default().trim_end_matches('\r')
            }
            None => self.line(line),
        }
    }

    /// The byte at which character `column` (from 1) of `line` (from 1) starts, clamped to the line's end.
    pub fn offset(&self, place: Place) -> usize {
        let start = self.line_start(place.line.max(1)).unwrap_or(self.text.len());
        let start = self.written.as_ref().map_or(start, |written| written.written(start));
        let line = self.written_line(place.line);
        let at =
            line.char_indices().nth(place.column.saturating_sub(1)).map_or(start + line.len(), |(at, _)| start + at);
        self.written.as_ref().map_or(at, |written| written.composed(at))
    }
}

/// Whether `path` fits `pattern`, whose `*` stands for a part of one name.
pub(crate) fn fits(pattern: &glob::Pattern, path: &str) -> bool {
    let options = glob::MatchOptions { require_literal_separator: true, ..glob::MatchOptions::new() };
    pattern.matches_with(path, options)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_of_composed_letters_are_those_of_the_file() {
        let file = SourceFile::new("a.md", "x\nτε\u{301}λος e\u{301}: 1\nb\n");
        let (one, b) = (file.text().find('1').unwrap(), file.text().find('b').unwrap());
        assert_eq!((file.place(one), file.place(b)), (Place { line: 2, column: 12 }, Place { line: 3, column: 1 }));
        assert_eq!((file.offset(file.place(one)), file.offset(file.place(b))), (one, b));
        assert_eq!(file.line(2), "τέλος é: 1");
        assert_eq!(file.written_line(2), "τε\u{301}λος e\u{301}: 1");
    }

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
