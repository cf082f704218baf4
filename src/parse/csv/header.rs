//! What a first line is: names of columns, or data already; and what stands in a cell, as far as it shows.
//!
//! In: the cells of a line. Out: what is wrong with them as names, with the line to write. It reads no rows.

use std::io::Read;

use super::{CsvReader, DateFormat, cell_number, foreign::DayStyle};
use crate::{
    diag::{Diagnostic, rules},
    parse::{
        node::{in_flow, shortened},
        read::{certain, did_you_mean, listed, meant},
        scalar,
    },
    source::{SourceFile, Span},
};

/// What a cell holds, as far as it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// A day, a month or the like.
    Day,
    /// A number or a length of time.
    Number,
    /// Anything else.
    Text,
}

impl Content {
    /// What `cell` holds.
    pub(crate) fn of(cell: &str) -> Self {
        let is_day = DateFormat::default().read(cell).is_some() || !meant::periods(cell).is_empty();
        if is_day || DayStyle::of(cell).is_some() {
            return Self::Day;
        }
        let is_number = cell_number(cell, b';').is_some() || scalar::duration(cell).is_some();
        if is_number { Self::Number } else { Self::Text }
    }

    /// What stands in the column that auditbook calls `name`.
    pub(crate) fn wanted(name: &str) -> Self {
        match name {
            "period" | "received" | "date" => Self::Day,
            "value" | "n" => Self::Number,
            _ => Self::Text,
        }
    }
}

/// How the document that names a file says something about it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Says {
    /// The document.
    pub(crate) document: String,
    /// The key that the file is named in, unless the document says such things on the outermost level.
    pub(crate) key: Option<&'static str>,
    /// What stands in that key, in `{…}`, where it holds the name of the file alone.
    pub(crate) alone: Option<String>,
}

impl Says {
    /// Where to write `what`.
    pub(crate) fn help(&self, what: &str) -> String {
        let Self { document, key, alone } = self;
        match (key, alone) {
            _ if document.is_empty() => format!("say `{what}` in the document"),
            (None, _) => format!("write `{what}` in `{document}`"),
            (Some(key), Some(alone)) => format!("write `{key}: {{{alone}, {what}}}` in `{document}`"),
            (Some(key), None) => format!("add `{what}` to `{key}` in `{document}`"),
        }
    }
}

impl<R: Read> CsvReader<R> {
    /// A fault of the row of headers, not reported yet.
    pub fn header_fault(&self, message: String) -> Diagnostic {
        Diagnostic::in_excerpt(&rules::CSV_HEADER, self.path.as_str(), self.header.whole(), message)
    }

    /// The column called `name`, exactly or else without regard to case; nothing when there is none.
    ///
    /// A name that fits two columns gives the first and a diagnostic.
    pub fn column(&self, name: &str) -> Option<usize> {
        let name = name.trim();
        let folded = name.to_lowercase();
        let fitting = |fits: &dyn Fn(&str) -> bool| -> Vec<usize> {
            (0..self.headers.len()).filter(|&column| fits(&self.headers[column])).collect()
        };
        let mut columns = fitting(&|header| header == name);
        if columns.is_empty() {
            columns = fitting(&|header| header.to_lowercase() == folded);
        }
        if let [_, second, ..] = columns[..] {
            let message = format!("two columns are called `{}`", self.headers[second]);
            let excerpt = self.header.excerpt(second);
            let fault = Diagnostic::in_excerpt(&rules::CSV_DUPLICATE_HEADER, self.path.as_str(), excerpt, message);
            self.report(fault.expected("each header once"));
        }
        columns.first().copied()
    }

    /// The column called `name`; a diagnostic with the nearest header when there is none.
    pub fn require(&self, name: &str) -> Option<usize> {
        let column = self.column(name);
        if column.is_none() && !self.headers.is_empty() && !self.is_misplaced(name) {
            let known = || self.headers.iter().map(String::as_str).filter(|header| !header.is_empty());
            let message = format!("there is no column `{name}`");
            let fault = self.header_fault(message);
            let near = did_you_mean(name, known());
            let help = near
                .unwrap_or_else(|| format!("its columns are {}; say in the document which is meant", listed(known())));
            let fault = fault.expected(format!("a column `{name}`")).help(help);
            self.report(self.headless(&[name]).unwrap_or(fault));
        }
        column
    }

    /// The column that a document calls `name` at `span` of `file`; a diagnostic there when there is none.
    pub fn require_named(&self, name: &str, file: &SourceFile, span: Span) -> Option<usize> {
        let column = self.column(name);
        if column.is_none() && !self.headers.is_empty() && !self.is_misplaced(name) {
            let known = || self.headers.iter().map(String::as_str).filter(|header| !header.is_empty());
            let message = format!("`{}` has no column `{}`", self.path, shortened(name));
            let help = did_you_mean(name, known()).unwrap_or_else(|| {
                let names = format!("its columns are {}", listed(known()));
                let nth = name.parse::<usize>().ok().and_then(|nth| self.headers.get(nth.checked_sub(1)?));
                if let Some(header) = nth {
                    return format!("columns go by their names: number {name} is `{header}`");
                }
                let parts: Vec<&str> = name.split(',').map(str::trim).collect();
                if parts.len() > 1 && parts.iter().all(|part| self.column(part).is_some()) {
                    return format!("write a list: `[{}]`", parts.join(", "));
                }
                let is_data = "its first line holds data: write the names of the columns above it";
                if self.is_headless() { is_data.to_owned() } else { names }
            });
            let fault = Diagnostic::at(&rules::CSV_HEADER, file, span, message).help(help);
            let is_written = file.text().get(span.range()) == Some(name);
            let meant = certain(name, known()).filter(|_| is_written).map(in_flow);
            self.report(fault.maybe_mend(meant));
        }
        column
    }

    /// Whether the first line does not hold the names of the columns, of which `name` should be one: told once, and no column is
    /// missed beside it.
    pub(crate) fn is_misplaced(&self, name: &str) -> bool {
        self.is_below_others(name) || self.is_undivided()
    }

    /// Whether the header is one cell that another delimiter would part in several: told once, and no column is missed beside it.
    fn is_undivided(&self) -> bool {
        let [header] = &self.headers[..] else { return false };
        let Some(other) = [',', ';', '\t', '|']
            .into_iter()
            .filter(|mark| *mark != char::from(self.delimiter))
            .find(|mark| parts_names(header, *mark))
        else {
            return false;
        };
        if !self.told_header.replace(true) {
            let shown = |c: char| if c == '\t' { "tab".to_owned() } else { c.to_string() };
            let (by, is_found) = (shown(char::from(self.delimiter)), other != '|');
            let other = shown(other);
            let say = format!("its columns part at `{other}`: say `delimiter: \"{other}\"`");
            let help = if is_found {
                format!("{say}, or leave `delimiter` out")
            } else {
                format!("{say} beside the name of the file; only commas, semicolons and tabs are found without it")
            };
            self.report(self.header_fault(format!("`{by}` parts the header in no columns")).help(help));
        }
        true
    }

    /// Whether the first line holds data where names of columns should stand.
    pub(crate) fn is_headless(&self) -> bool {
        let filled: Vec<Content> =
            self.headers.iter().filter(|header| !header.is_empty()).map(|header| Content::of(header)).collect();
        let data = filled.iter().filter(|content| **content != Content::Text).count();
        let begins = self.headers.first().is_some_and(|first| Content::of(first) != Content::Text);
        begins && data * 2 >= filled.len()
    }

    /// The fault of a first line that holds data, where it does, with the names to write above it: of the `wanted` columns.
    pub(crate) fn headless(&self, wanted: &[&str]) -> Option<Diagnostic> {
        if !self.is_headless() {
            return None;
        }
        let mut left: Vec<&str> = wanted.to_vec();
        if left.contains(&"value") {
            left.push("n");
        }
        let mut name = |header: &String| {
            let at = left.iter().position(|name| Content::wanted(name) == Content::of(header));
            at.map_or_else(|| "…".to_owned(), |at| left.remove(at).to_owned())
        };
        let names: Vec<String> = self.headers.iter().map(&mut name).collect();
        let line = names.join(&char::from(self.delimiter).to_string());
        let such = if names.iter().any(|name| name == "…") { "the names of its columns, such as " } else { "" };
        let fault = self.header_fault("the first line holds data, not the names of the columns".to_owned());
        Some(
            fault.expected("a first line with the names of the columns").help(format!("write {such}`{line}` above it")),
        )
    }

    /// What is odd about the names of the columns as a whole, with what to do: a period has a column of its own, or a title stands above them.
    pub(crate) fn odd_header(&self, first: &[String]) -> Option<String> {
        let names: Vec<&str> = self.headers.iter().map(String::as_str).filter(|header| !header.is_empty()).collect();
        if names.len() == 1 && first.iter().filter(|cell| !cell.is_empty()).count() > 1 {
            return Some(
                "the names of the columns have to stand on the first line: delete what stands above them".to_owned(),
            );
        }
        let periods = names.iter().filter(|name| Content::of(name) == Content::Day).count();
        (periods > 1).then(|| {
            "each period has a column here: turn the table, so that each has a line with its period and its value"
                .to_owned()
        })
    }

    /// The cells of the row behind the header; the reading does not go on after it.
    pub(crate) fn first_row(&mut self) -> Vec<String> {
        if self.ended || !self.read_row().unwrap_or(false) {
            return Vec::new();
        }
        self.row.iter().map(|cell| cell.trim().to_owned()).collect()
    }

    /// How the rows are passed over whose cell in `column` is `cell`: where to write that.
    pub(super) fn passed_over(&self, column: usize, cell: &str) -> String {
        let header = self.headers.get(column).map_or("…", String::as_str);
        self.says.help(&format!("skip: {{{}: [{}]}}", in_flow(header), in_flow(cell)))
    }
}

/// Whether `mark` parts `header` in several names.
fn parts_names(header: &str, mark: char) -> bool {
    header.contains(mark) && header.split(mark).all(|name| !name.trim().is_empty())
}
