//! How a file starts: as another format, with a line that names its delimiter, or with lines above the names of its columns.
//!
//! In: the first bytes of a file. Out: what it is, and which lines to delete. Nothing is guessed of the rows.

use std::io::Read;

use super::{Content, CsvReader, layout};
use crate::{
    diag::{Diagnostic, Edit, rules},
    source::Place,
};

/// So many lines from the top the names of the columns are sought.
const MOST_LINES: usize = 20;

/// Of the start of a file, what is looked at.
pub(super) const LONGEST: usize = 4096;

/// The start of a file.
#[derive(Debug, Default)]
pub(super) struct Start(Vec<u8>);

impl Start {
    /// The start of the file that begins with `bytes`.
    pub(super) fn new(bytes: &[u8]) -> Self {
        Self(bytes[..bytes.len().min(LONGEST)].to_vec())
    }

    /// The delimiter in a first line `sep=;`, as Excel reads and writes it.
    pub(super) fn stated_delimiter(&self) -> Option<u8> {
        let rest = self.0.strip_prefix(b"sep=").or_else(|| self.0.strip_prefix(b"\"sep="))?;
        let (delimiter, rest) = rest.split_first()?;
        let is_alone = matches!(rest, [b'\r' | b'\n', ..] | [b'"', b'\r' | b'\n', ..]);
        (is_alone && b",;\t|".contains(delimiter)).then_some(*delimiter)
    }

    /// What the file is, where it is no CSV, and what to do about it.
    pub(super) fn foreign_format(&self) -> Option<(&'static str, &'static str)> {
        let text = String::from_utf8_lossy(&self.0).trim_start().to_ascii_lowercase();
        let begins = |starts: &[&str]| starts.iter().any(|start| text.starts_with(start));
        let packed: String = text.chars().filter(|c| !c.is_whitespace()).take(3).collect();
        if begins(&["<!doctype html", "<html", "<head", "<body", "<table", "<script"]) {
            return Some((
                "a page of HTML",
                "export again: such a page is often the sign-in or the error of a download that failed",
            ));
        }
        if begins(&["<?xml"]) {
            return Some(("XML", "export it as CSV"));
        }
        if begins(&["%pdf-"]) {
            return Some(("a PDF", "export the table itself as CSV"));
        }
        if packed.starts_with("[{") || packed.starts_with("{\"") {
            return Some(("JSON", "export it as CSV: a line with the names of the columns, then a line for each row"));
        }
        let mut lines = text.lines();
        let is_table = lines.next().is_some_and(|line| line.starts_with('|'))
            && lines
                .next()
                .is_some_and(|line| line.starts_with("|-") || line.starts_with("| -") || line.starts_with("|:"));
        is_table.then_some(("a table of Markdown", "part the cells with commas alone, and delete the line of hyphens"))
    }

    /// The line, from 2, that holds `name` as the name of a column.
    fn line_with(&self, name: &str) -> Option<usize> {
        let text = String::from_utf8_lossy(&self.0);
        let wanted = name.trim().to_lowercase();
        let is_name = |cell: &str| cell.trim().trim_matches('"').trim().to_lowercase() == wanted;
        let holds = |line: &str| {
            let delimiter = char::from(layout::delimiter_of(line.as_bytes()));
            line.contains(delimiter) && line.split(delimiter).any(is_name)
        };
        text.lines().take(MOST_LINES).skip(1).position(holds).map(|at| at + 2)
    }
}

impl<R: Read> CsvReader<R> {
    /// Whether lines stand above the one with the column `name`: told once, and no column is missed beside it.
    pub(crate) fn is_below_others(&self, name: &str) -> bool {
        // Where each period has a column, the names of the rows stand below.
        let is_turned = self.headers.iter().filter(|name| Content::of(name) == Content::Day).count() > 1;
        let Some(line) = self.from.line_with(name).filter(|_| !is_turned) else { return false };
        if !self.told_header.replace(true) {
            let first = self.header.whole();
            let (lines, stand) = if line == 2 { ("a line", "stands") } else { ("lines", "stand") };
            let message = format!("{lines} {stand} above the names of the columns, which are on line {line}");
            let fault = Diagnostic::in_excerpt(&rules::CSV_HEADER, self.path.as_str(), first, message);
            let delete =
                Edit { start: Place { line: 1, column: 1 }, end: Place { line, column: 1 }, text: String::new() };
            let help = if line == 2 { "delete it".to_owned() } else { format!("delete lines 1 to {}", line - 1) };
            let fault = fault.expected("the names of the columns on the first line").help(help);
            self.report(Diagnostic { fix: vec![delete], ..fault });
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_formats_are_named() {
        for (text, what) in [
            ("<!DOCTYPE html>\n<html>", Some("a page of HTML")),
            ("\n<table><tr>", Some("a page of HTML")),
            ("[\n  {\"a\": 1}]", Some("JSON")),
            ("{\"a\": 1}\n", Some("JSON")),
            ("| a | b |\n|---|---|\n", Some("a table of Markdown")),
            ("[a],[b]\n1,2\n", None),
            ("<5,>5\n1,2\n", None),
            ("period,value\n", None),
        ] {
            assert_eq!(Start::new(text.as_bytes()).foreign_format().map(|(what, _)| what), what, "{text}");
        }
    }

    #[test]
    fn the_line_of_the_names_is_found() {
        let start = Start::new("Report, of May\n\nPeriod;\"Value\"\n2025-05;1\n".as_bytes());
        assert_eq!((start.line_with("value"), start.line_with("n"), start.line_with("report")), (Some(3), None, None));
        assert_eq!(Start::new(b"sep=;\r\na;b\r\n").stated_delimiter(), Some(b';'));
        assert_eq!(Start::new(b"sep=;b\r\n").stated_delimiter(), None);
    }
}
