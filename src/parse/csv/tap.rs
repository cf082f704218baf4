//! A reader that remembers the bytes of the row being read, so that a cell can be found in the file again.

use std::io::{self, Read};

use super::layout::line_ends;

/// A row longer than this ends the reading: it is a quote never closed, or no CSV file.
pub(super) const LONGEST_ROW: usize = 4 << 20;

/// Forgotten bytes are given back only when there are this many, so that no row moves the buffer.
const SLACK: usize = 1 << 18;

#[derive(Debug)]
pub(super) struct Tap<R> {
    inner: R,
    kept: Vec<u8>,
    /// The byte of the file at which `kept` starts.
    first: u64,
    /// The bytes at the front of `kept` that are forgotten already.
    forgotten: usize,
    /// The line ends before the first byte not forgotten.
    lines: usize,
    ended: bool,
    cut_short: bool,
}

impl<R> Tap<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, kept: Vec::new(), first: 0, forgotten: 0, lines: 0, ended: false, cut_short: false }
    }

    /// Forgets every byte of the file before `offset`.
    pub(super) fn forget_before(&mut self, offset: u64) {
        let until = self.index(offset);
        if until > self.forgotten {
            self.lines += line_ends(&self.kept[self.forgotten..until]);
            self.forgotten = until;
        }
        if self.forgotten > SLACK {
            self.kept.drain(..self.forgotten);
            self.first += self.forgotten as u64;
            self.forgotten = 0;
        }
    }

    /// The bytes of the file from `start` to before `end`, and the line (from 1) on which they start.
    pub(super) fn kept(&self, start: u64, end: u64) -> (&[u8], usize) {
        let (start, end) = (self.index(start), self.index(end));
        let line = 1 + self.lines + line_ends(&self.kept[self.forgotten.min(start)..start]);
        (&self.kept[start..end.max(start)], line)
    }

    /// Whether the file ends at `position`, or was cut off there.
    pub(super) fn is_all_read(&self, position: u64) -> bool {
        self.ended && position == self.first + self.kept.len() as u64
    }

    /// Whether reading stopped at a row of more than [`LONGEST_ROW`] bytes.
    pub(super) fn is_cut_short(&self) -> bool {
        self.cut_short
    }

    fn index(&self, offset: u64) -> usize {
        usize::try_from(offset.saturating_sub(self.first)).unwrap_or(usize::MAX).min(self.kept.len())
    }
}

impl<R: Read> Read for Tap<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.cut_short || self.kept.len() - self.forgotten > LONGEST_ROW {
            self.cut_short = true;
            self.ended = true;
            return Ok(0);
        }
        let count = self.inner.read(buffer)?;
        self.kept.extend_from_slice(&buffer[..count]);
        self.ended |= count == 0 && !buffer.is_empty();
        Ok(count)
    }
}
