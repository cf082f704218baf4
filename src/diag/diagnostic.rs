//! One fault in one document, complete in itself: it can be rendered and serialised after its file is gone.

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{Edit, Rule, Severity};
use crate::source::{Place, SourceFile, Span};

/// A fault found in a document, with everything a reader needs to see and mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable kebab-case name of the defect.
    pub code: &'static str,
    /// How grave it is; the rule's default until [`super::Severities::apply`] has run.
    pub severity: Severity,
    /// The path of the file relative to the workspace, `/` between folders.
    pub file: String,
    /// Where the fault starts, in characters from 1.
    pub place: Place,
    /// One character past where it ends; may lie on a later line.
    pub end: Place,
    /// What is wrong: lower case, no final period, values in backticks.
    pub message: String,
    /// What would have been right.
    pub expected: Option<String>,
    /// How to mend it, where that is known.
    pub help: Option<String>,
    /// The edits that mend it, where the mend is certain; else none.
    pub fix: Vec<Edit>,
    /// The text of the line at `place`, without its line end; cut when very long, and none when the fault lies past the
    /// cut or in the file as a whole.
    pub source_line: Option<String>,
}

/// The place of a fault in a file that is not held in memory, such as one cell of a large CSV file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// Where the fault starts, in characters from 1.
    pub place: Place,
    /// One character past where it ends.
    pub end: Place,
    /// The text of the line at `place`.
    pub line: String,
}

impl Excerpt {
    /// What stands there: as far as its first line goes.
    pub(crate) fn text(&self) -> String {
        let end = if self.end.line == self.place.line { self.end.column } else { usize::MAX };
        let length = end.saturating_sub(self.place.column);
        self.line.chars().skip(self.place.column.saturating_sub(1)).take(length).collect()
    }
}

impl Diagnostic {
    /// A fault against `rule` at `span` of `file`.
    pub fn at(rule: &'static Rule, file: &SourceFile, span: Span, message: impl Into<String>) -> Self {
        let place = file.place(span.start);
        let end = file.place(span.end.max(span.start));
        let source_line = kept(file.written_line(place.line), place);
        Self { place, end, source_line, ..Self::in_file(rule, file.path(), message) }
    }

    /// A fault against `rule` in the file at `path` as a whole, reported at its first character.
    pub fn in_file(rule: &'static Rule, path: impl Into<String>, message: impl Into<String>) -> Self {
        let start = Place { line: 1, column: 1 };
        Self {
            code: rule.code,
            severity: rule.severity,
            file: path.into(),
            place: start,
            end: start,
            message: message.into(),
            expected: None,
            help: None,
            fix: Vec::new(),
            source_line: None,
        }
    }

    /// A fault against `rule` at `excerpt` of the file at `path`, which need not be in memory.
    pub fn in_excerpt(
        rule: &'static Rule,
        path: impl Into<String>,
        excerpt: Excerpt,
        message: impl Into<String>,
    ) -> Self {
        let Excerpt { place, end, line } = excerpt;
        Self { place, end, source_line: kept(&line, place), ..Self::in_file(rule, path, message) }
    }

    /// The same fault, saying what would have been right.
    #[must_use]
    pub fn expected(mut self, expected: impl Into<String>) -> Self {
        self.expected = Some(expected.into());
        self
    }

    /// The same fault, saying how to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same fault with `advice`, which ends in the case that its line is right as it is, and how to allow it there.
    #[must_use]
    pub(crate) fn help_or_allow(self, advice: &str) -> Self {
        let allow = format!("{advice}, say `# auditbook: allow {} because …` in this line", self.code);
        self.help(allow)
    }

    /// The same fault with `advice`, which ends in the case that the row is right as it is, and how to allow it: in its line, or where the
    /// document at `path` names the file of the row.
    #[must_use]
    pub(crate) fn help_or_allow_row(self, advice: &str, path: &str) -> Self {
        let (code, line) = (self.code, self.place.line);
        let allow = if self.file == path {
            format!("say `# auditbook: allow {code} because …` in its line")
        } else {
            format!("say `# auditbook: allow {code} in line {line} because …` where `{path}` names the file")
        };
        self.help(format!("{advice}, {allow}"))
    }

    /// The same fault with `help` where there is some.
    #[must_use]
    pub fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }

    /// The same fault with `more` after the help it has.
    #[must_use]
    pub fn more_help(mut self, more: &str) -> Self {
        self.help = Some(self.help.map_or_else(|| more.to_owned(), |help| format!("{help}; {more}")));
        self
    }

    /// What stands at its place, where that is kept.
    fn written(&self) -> Option<String> {
        let line = self.source_line.clone()?;
        Some(Excerpt { place: self.place, end: self.end, line }.text())
    }

    /// The same fault, mended for certain by writing `text` in its place. A fault of several lines is left alone.
    #[must_use]
    pub fn mend(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        // One that writes what stands there already is none.
        if self.place.line == self.end.line && self.written().is_none_or(|written| written != text) {
            self.fix = vec![Edit { start: self.place, end: self.end, text }];
        }
        self
    }

    /// The same fault, mended for certain by writing `text`, of one line, at `span` of `file`, in which it stands.
    #[must_use]
    pub fn edit(mut self, file: &SourceFile, span: Span, text: String) -> Self {
        if !text.contains('\n') {
            self.fix = vec![Edit { start: file.place(span.start), end: file.place(span.end), text }];
        }
        self
    }

    /// As [`Self::mend`], where there is a certain mend.
    #[must_use]
    pub fn maybe_mend(self, text: Option<String>) -> Self {
        match text {
            Some(text) => self.mend(text),
            None => self,
        }
    }

    /// The same fault, graver or milder than its rule's default (an item may require its evidence, say).
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The rule that this fault breaks.
    pub fn rule(&self) -> Option<&'static Rule> {
        super::rules::find(self.code)
    }

    /// The first column past the fault on its first line: that of its end, or of the line's end where it runs on.
    pub fn end_column(&self) -> usize {
        if self.end.line == self.place.line {
            return self.end.column.max(self.place.column);
        }
        let line = self.source_line.as_deref().unwrap_or_default();
        (line.chars().count() + 1).max(self.place.column)
    }

    fn order(&self) -> (&str, Place, &str, &str, Place) {
        (&self.file, self.place, self.code, &self.message, self.end)
    }
}

/// The keys of the JSON contract (`code`, `severity`, `file`, `line`, `column`, `message`), then what only a person needs.
impl Serialize for Diagnostic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", self.code)?;
        map.serialize_entry("severity", &self.severity)?;
        map.serialize_entry("file", &self.file)?;
        map.serialize_entry("line", &self.place.line)?;
        map.serialize_entry("column", &self.place.column)?;
        map.serialize_entry("end_line", &self.end.line)?;
        map.serialize_entry("end_column", &self.end.column)?;
        map.serialize_entry("message", &self.message)?;
        map.serialize_entry("expected", &self.expected)?;
        map.serialize_entry("help", &self.help)?;
        if !self.fix.is_empty() {
            map.serialize_entry("fix", &self.fix)?;
        }
        map.end()
    }
}

/// What is kept of a `line` with a fault at `place`: a file may be one line of megabytes with a thousand faults in it.
fn kept(line: &str, place: Place) -> Option<String> {
    const LONGEST: usize = 2_000;
    let cut = line.char_indices().nth(LONGEST).map(|(at, _)| at);
    match cut {
        None => Some(line.to_owned()),
        Some(end) if place.column <= LONGEST => Some(line[..end].to_owned()),
        Some(_) => None,
    }
}

/// Puts `diagnostics` in their one order (file, line, column, code, message) and drops exact repetitions.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| a.order().cmp(&b.order()));
    diagnostics.dedup();
}

/// Adds what their rules say to do to those of `diagnostics` that know nothing closer.
pub(crate) fn advise(diagnostics: &mut [Diagnostic]) {
    for fault in diagnostics.iter_mut().filter(|fault| fault.help.is_none()) {
        fault.help = fault.rule().and_then(Rule::help).map(str::to_owned);
    }
}

/// Whether any of `diagnostics` is an error.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::rules;

    #[test]
    fn places_count_characters_on_greek_tabs_and_crlf() {
        let file = SourceFile::new("a.md", "---\r\nτίτλος:\tκακό\r\n---\r\n");
        let start = file.text().find("κακό").unwrap();
        let fault = Diagnostic::at(&rules::UNKNOWN_KEY, &file, Span::new(start, start + "κακό".len()), "x");
        assert_eq!((fault.place.line, fault.place.column, fault.end_column()), (2, 9, 13));
        assert_eq!(fault.source_line.as_deref(), Some("τίτλος:\tκακό"));
        let whole = Diagnostic::at(&rules::UNKNOWN_KEY, &file, Span::new(start, file.text().len()), "x");
        assert_eq!(whole.end_column(), 13, "a fault that runs on is underlined to the end of its first line");
    }

    #[test]
    fn json_has_the_keys_of_the_contract() {
        let fault = Diagnostic::in_file(&rules::EMPTY_FILE, "a.md", "the file is empty").help("fill it");
        let json = serde_json::to_value(&fault).unwrap();
        assert_eq!(json["code"], "empty-file");
        assert_eq!(json["severity"], "error");
        assert_eq!((json["line"].as_u64(), json["column"].as_u64()), (Some(1), Some(1)));
        assert_eq!(json["help"], "fill it");
        assert!(json["expected"].is_null());
    }

    #[test]
    fn one_order_and_no_repetition() {
        let file = SourceFile::new("b.md", "one\ntwo\n");
        let late = Diagnostic::at(&rules::UNKNOWN_KEY, &file, Span::new(4, 7), "x");
        let early = Diagnostic::at(&rules::WRONG_TYPE, &file, Span::new(0, 3), "x");
        let other = Diagnostic::in_file(&rules::WRONG_TYPE, "a.md", "x");
        let mut all = vec![late.clone(), early.clone(), other.clone(), late.clone()];
        sort(&mut all);
        assert_eq!(all, [other, early, late]);
    }
}
