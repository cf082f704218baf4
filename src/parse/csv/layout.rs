//! Where the cells of one record stand in the file: lines and columns of raw bytes, quotes and all.

use std::{
    io::{self, Read},
    ops::Range,
};

use crate::{diag::Excerpt, source::Place};

/// A header line longer than this is searched for its delimiter only so far.
const LONGEST_HEADER: usize = 1 << 16;

/// The raw bytes of one record and the bytes of each of its cells.
#[derive(Debug, Default)]
pub(super) struct Layout {
    bytes: Vec<u8>,
    /// The line on which `bytes` starts, from 1.
    line: usize,
    cells: Vec<Range<usize>>,
    unclosed: Option<usize>,
    /// A quote that is closed on a later line with more behind it, and where it is closed.
    late: Option<(usize, usize)>,
}

impl Layout {
    /// The layout of the record in `bytes`, which start on `line`; empty lines may stand before it.
    pub(super) fn of(bytes: &[u8], line: usize, delimiter: u8) -> Self {
        let (blank, lines) = blank_before(bytes);
        let bytes = bytes[blank..].to_vec();
        let mut layout = Self { bytes, line: line + lines, ..Self::default() };
        let mut at = 0;
        loop {
            let start = at;
            at = layout.end_of_cell(start, delimiter);
            layout.cells.push(start..at);
            if layout.bytes.get(at) != Some(&delimiter) {
                return layout;
            }
            at += 1;
        }
    }

    /// The end of the cell at `start`, by the same rules as the parser: a quote counts only as a cell's first byte.
    fn end_of_cell(&mut self, start: usize, delimiter: u8) -> usize {
        let bytes = &self.bytes;
        let mut at = start;
        if bytes.get(at) == Some(&b'"') {
            at += 1;
            loop {
                match (bytes.get(at), bytes.get(at + 1)) {
                    (Some(b'"'), Some(b'"')) => at += 2,
                    (Some(b'"'), _) => break at += 1,
                    (Some(_), _) => at += 1,
                    (None, _) => {
                        self.unclosed = Some(start);
                        return at;
                    }
                }
            }
        }
        let ends = |byte: u8| byte == delimiter || byte == b'\n' || byte == b'\r';
        let end = bytes[at..].iter().position(|&byte| ends(byte)).map_or(bytes.len(), |found| at + found);
        if bytes[start..at].contains(&b'\n') && !bytes[at..end].trim_ascii().is_empty() {
            self.late = self.late.or(Some((start, at)));
        }
        end
    }

    /// The cell in `column`, without the spaces around it; the end of the record when it is too short.
    pub(super) fn excerpt(&self, column: usize) -> Excerpt {
        let end = self.cells.last().map_or(0, |cell| cell.end);
        let cell = self.cells.get(column).cloned().unwrap_or(end..end);
        let bytes = &self.bytes[cell.clone()];
        let blank = bytes.len() - bytes.trim_ascii_start().len();
        let trimmed = bytes.trim_ascii();
        if trimmed.is_empty() {
            return self.between(cell.start, cell.end);
        }
        self.between(cell.start + blank, cell.start + blank + trimmed.len())
    }

    /// The whole record.
    pub(super) fn whole(&self) -> Excerpt {
        self.between(0, self.cells.last().map_or(0, |cell| cell.end))
    }

    /// The first byte that is not UTF-8.
    pub(super) fn not_utf8(&self) -> Excerpt {
        let at = std::str::from_utf8(&self.bytes).map_or_else(|error| error.valid_up_to(), |_| 0);
        self.between(at, at + 1)
    }

    /// The quote that opens a cell and is never closed.
    pub(super) fn unclosed_quote(&self) -> Option<Excerpt> {
        self.unclosed.map(|at| self.between(at, at + 1))
    }

    /// The first quote that is closed on a later line, where more follows it in the same cell; and that line.
    pub(super) fn late_quote(&self) -> Option<(Excerpt, usize)> {
        let (start, close) = self.late?;
        Some((self.between(start, start + 1), self.place(close).line))
    }

    fn between(&self, start: usize, end: usize) -> Excerpt {
        let from = self.bytes[..start].iter().rposition(|&byte| byte == b'\n').map_or(0, |found| found + 1);
        let to =
            self.bytes[start..].iter().position(|&byte| byte == b'\n').map_or(self.bytes.len(), |found| start + found);
        let line = String::from_utf8_lossy(&self.bytes[from..to]).trim_end_matches('\r').to_owned();
        Excerpt { place: self.place(start), end: self.place(end), line }
    }

    fn place(&self, at: usize) -> Place {
        let before = &self.bytes[..at.min(self.bytes.len())];
        let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |found| found + 1);
        let lines = line_ends(before);
        Place { line: self.line + lines, column: String::from_utf8_lossy(&before[start..]).chars().count() + 1 }
    }
}

/// How many bytes of empty lines stand before the record in `bytes`, and how many lines these are.
pub(super) fn blank_before(bytes: &[u8]) -> (usize, usize) {
    let blank = bytes.iter().take_while(|&&byte| byte == b'\r' || byte == b'\n').count();
    (blank, line_ends(&bytes[..blank]))
}

/// The number of line ends in `bytes`.
#[expect(clippy::naive_bytecount, reason = "the compiler vectorises it, and reading costs more than counting")]
pub(super) fn line_ends(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte == b'\n').count()
}

/// The bytes of `input` up to the end of its first line, or further, as far as the start of a file is looked at; a UTF-8 byte-order mark is dropped.
pub(super) fn first_line(input: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    let mut part = [0; 4096];
    loop {
        match input.read(&mut part) {
            Ok(0) => break,
            Ok(count) => line.extend_from_slice(&part[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
        let is_enough = line.len() >= super::start::LONGEST && line.trim_ascii_start().contains(&b'\n');
        if is_enough || line.len() >= LONGEST_HEADER {
            break;
        }
    }
    if line.starts_with(b"\xef\xbb\xbf") {
        line.drain(..3);
    }
    Ok(line)
}

/// The one of `,` `;` and tab that stands most often outside quotes in the first line of `start`; `,` when none does.
pub(super) fn delimiter_of(start: &[u8]) -> u8 {
    let mut counts = [(0_usize, b','), (0, b';'), (0, b'\t')];
    let mut quoted = false;
    for &byte in start.trim_ascii_start() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(_, delimiter)| *delimiter == byte).for_each(|(count, _)| *count += 1),
        }
    }
    // The first of the largest: a comma wins a tie.
    counts.iter().rev().max_by_key(|(count, _)| count).map_or(b',', |&(_, delimiter)| delimiter)
}

/// Whether `start` begins as the files of Excel and its like do: a ZIP archive, or the older compound file.
pub(crate) fn is_spreadsheet(start: &[u8]) -> bool {
    start.starts_with(b"PK\x03\x04") || start.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
}
