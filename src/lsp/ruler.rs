//! Places of a file as editors count them: lines from 0, columns from 0 in UTF-16 code units.

use lsp_types::{Position, Range};

use crate::source::{Place, SourceFile, Span};

/// Where `place` of `file` is for an editor.
pub(super) fn position(file: &SourceFile, place: Place) -> Position {
    let before = file.written_line(place.line).chars().take(place.column.saturating_sub(1));
    let units: usize = before.map(char::len_utf16).sum();
    let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Position { line: small(place.line.saturating_sub(1)), character: small(units) }
}

/// The stretch of `file` from `start` to `end`.
pub(super) fn range(file: &SourceFile, start: Place, end: Place) -> Range {
    Range { start: position(file, start), end: position(file, end.max(start)) }
}

/// The stretch of `file` at `span`.
pub(super) fn range_of(file: &SourceFile, span: Span) -> Range {
    range(file, file.place(span.start), file.place(span.end))
}

/// The byte of `file` at `position`; a position past the end of its line is that end.
pub(super) fn offset(file: &SourceFile, position: Position) -> usize {
    let line = position.line as usize + 1;
    let mut left = position.character as usize;
    let is_before = |c: &char| {
        let is_before = left > 0;
        left = left.saturating_sub(c.len_utf16());
        is_before
    };
    let column = file.written_line(line).chars().take_while(is_before).count() + 1;
    file.offset(Place { line, column })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found_again() {
        for text in ["", "a\r\nτε\u{301}λος: \"🙂 x\"\n\n\tنص: 1", "one line"] {
            let file = SourceFile::new("a.md", text);
            for offset in (0..=file.text().len()).filter(|offset| file.text().is_char_boundary(*offset)) {
                let place = file.place(offset);
                let at = position(&file, place);
                let back = self::offset(&file, at);
                assert_eq!(position(&file, file.place(back)), at, "byte {offset} of {text:?}");
            }
        }
    }

    #[test]
    fn columns_are_utf_16() {
        let file = SourceFile::new("a.md", "x\n🙂é: v\n");
        let v = file.text().find('v').unwrap();
        assert_eq!(position(&file, file.place(v)), Position { line: 1, character: 5 });
        assert_eq!(offset(&file, Position { line: 1, character: 5 }), v);
        assert_eq!(offset(&file, Position { line: 1, character: 99 }), v + 1);
        assert_eq!(offset(&file, Position { line: 9, character: 0 }), file.text().len());
    }
}
