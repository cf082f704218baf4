//! Typed reading of [`Node`]s: a value comes out, or a diagnostic goes in and reading goes on.
//!
//! A [`Reader`] belongs to one file and gathers its diagnostics; a [`MapReader`] reads one mapping and in the end
//! reports every key that nobody asked for. A faulty value gives `None` and exactly one diagnostic; a value whose
//! YAML was unreadable ([`super::Value::Faulty`]) gives `None` and none, for its fault is known already.
//!
//! ```text
//! let parsed = parse_document("a.md", b"---\nkind: audit\ndate: 2025-03-14\nauditer: maria\n---\n");
//! let document = parsed.value.expect("this front matter is sound");
//! let reader = Reader::new(&document.file);
//! let mut fields = reader.mapping(&document.front).expect("front matter is a mapping").called("an audit");
//! let kind = fields.required("kind").and_then(|node| reader.text(node));
//! let date = fields.required("date").and_then(|node| reader.date(node));
//! let auditor = fields.optional("auditor").and_then(|node| reader.text(node));
//! fields.finish();
//! assert_eq!((kind, date.is_some(), auditor), (Some("audit"), true, None));
//! assert_eq!(reader.into_diagnostics()[0].code, rules::UNKNOWN_KEY.code);
//! ```
//!
//! Types of the model are made by the caller through [`Reader::parse_with`], so that this stage knows none of them.

mod abroad;
mod among;
mod amounts;
mod calendar;
mod ending;
mod filled;
mod languages;
mod map;
pub(crate) mod meant;
pub(crate) mod money;
mod nearest;
mod rhythm;
mod said;
mod units;
mod values;

pub(crate) use ending::Elsewhere;
pub(crate) use filled::{READ_BY_PEOPLE, is_to_come, to_write};
pub(crate) use languages::{is_known_language, is_like_language, meant_language};
pub use map::MapReader;
pub(crate) use nearest::{certain, did_you_mean, folded, listed, looks_the_same, nearest, same_letters};
pub(crate) use said::{key_said, synonym};
pub(crate) use values::advised;
pub use values::{LabelText, Spanned};

use std::cell::{Cell, RefCell};

use super::node::{Mapping, Node, Value};
use crate::{
    diag::{Diagnostic, Edit, Rule, Severity, rules},
    source::{SourceFile, Span},
};

/// Past this many faults of one file, more are counted and not listed.
const MOST_FAULTS: usize = 2_000;

/// The reading of one file: the file, and the faults found so far.
#[derive(Debug)]
pub struct Reader<'f> {
    file: &'f SourceFile,
    found: RefCell<Vec<Diagnostic>>,
    unlisted: Cell<usize>,
    displaced: bool,
}

/// The file of the settings.
const SETTINGS: &str = "auditbook.yaml";

impl<'f> Reader<'f> {
    /// A reading of `file` that has found nothing yet.
    pub fn new(file: &'f SourceFile) -> Self {
        Self { file, found: RefCell::default(), unlisted: Cell::new(0), displaced: false }
    }

    /// The same reading, of a file in which lines have lost their place: what seems to be missing may stand in one of them.
    #[must_use]
    pub fn displaced(mut self, displaced: bool) -> Self {
        self.displaced = displaced;
        self
    }

    /// Whether lines of the file have lost their place, which is reported.
    pub fn is_displaced(&self) -> bool {
        self.displaced
    }

    /// Whether the file holds the settings.
    pub(super) fn is_of_settings(&self) -> bool {
        self.file.path() == SETTINGS
    }

    /// The file being read.
    pub fn file(&self) -> &'f SourceFile {
        self.file
    }

    /// A diagnostic against `rule` at `span` of this file, not yet reported.
    pub fn fault(&self, rule: &'static Rule, span: Span, message: impl Into<String>) -> Diagnostic {
        // A place costs a walk along its line, and nobody will see this one.
        if self.found.borrow().len() >= MOST_FAULTS {
            return Diagnostic::in_file(rule, self.file.path(), message);
        }
        Diagnostic::at(rule, self.file, span, message)
    }

    /// Adds `diagnostic` to those found.
    pub fn report(&self, diagnostic: Diagnostic) {
        let mut found = self.found.borrow_mut();
        if found.len() < MOST_FAULTS {
            found.push(diagnostic);
        } else {
            self.unlisted.set(self.unlisted.get() + 1);
        }
    }

    /// Changes the fault against `rule` that was found at `span`, where there is one.
    pub fn revise(&self, rule: &'static Rule, span: Span, change: impl FnOnce(&mut Diagnostic)) {
        let place = self.file.place(span.start);
        let mut found = self.found.borrow_mut();
        found.iter_mut().find(|fault| fault.code == rule.code && fault.place == place).map(change);
    }

    /// The faults found, in the order found.
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        let mut found = self.found.into_inner();
        if let (Some(last), more @ 1..) = (found.last_mut(), self.unlisted.get()) {
            last.help = Some(format!("{more} more faults of this file are not listed"));
        }
        found
    }

    /// Whether an error was found within `span` so far.
    pub fn is_faulty_in(&self, span: Span) -> bool {
        let (start, end) = (self.file.place(span.start), self.file.place(span.end));
        let is_within = |fault: &Diagnostic| (start..=end).contains(&fault.place) && fault.severity == Severity::Error;
        self.found.borrow().iter().any(is_within)
    }

    /// The number of faults found so far.
    pub fn found(&self) -> usize {
        self.found.borrow().len()
    }

    /// A reader of the mapping in `node`; a fault when it is something else.
    pub fn mapping<'r>(&'r self, node: &'r Node) -> Option<MapReader<'r>> {
        let mapping = self.entries(node)?;
        Some(MapReader::new(self, mapping, node.span))
    }

    /// The mapping in `node` whose keys are the author's own (ids, periods, languages); a fault when it is something else.
    pub fn entries<'r>(&self, node: &'r Node) -> Option<&'r Mapping> {
        if let Value::Mapping(mapping) = &node.value {
            return Some(mapping);
        }
        let is_entry = |item: &Node| matches!(&item.value, Value::Mapping(map) if map.entries.len() == 1);
        match &node.value {
            Value::Sequence(items) if !items.is_empty() && items.iter().all(is_entry) => {
                let fault = self.fault(&rules::WRONG_TYPE, node.span, "a list stands where entries are wanted");
                if let Some(written) = self.in_braces(node, items) {
                    let fault = fault.expected("entries such as `{name: value}`").help(format!("write `{written}`"));
                    self.report(fault.mend(written));
                    return None;
                }
                let fix = items.iter().map(|item| self.without_dash(item)).collect::<Option<Vec<Edit>>>();
                let fault = fault.expected("lines `name: value`").help("write the entries without `-`");
                self.report(Diagnostic { fix: fix.unwrap_or_default(), ..fault });
            }
            Value::Sequence(_) => {
                let fault = self.fault(&rules::WRONG_TYPE, node.span, "a list stands where every entry has a name");
                self.report(fault.expected("lines `name: value`").help("write each as `name: …` in place of `- …`"));
            }
            Value::Null => {
                let fault = self.fault(&rules::WRONG_TYPE, node.span, "nothing stands behind this");
                self.report(fault.expected("its entries").help("write them, or delete the line"));
            }
            _ => self.wrong_type(node, "a mapping such as `{key: value}`"),
        }
        None
    }

    /// The entries of a list in brackets on one line, `[2027-06: 75]`, as a mapping in braces; nothing where it is written otherwise.
    fn in_braces(&self, node: &Node, items: &[Node]) -> Option<String> {
        let text = |node: &Node| &self.file.text()[node.span.range()];
        let whole = text(node);
        if !whole.starts_with('[') || whole.contains('\n') {
            return None;
        }
        let entries = items.iter().map(|item| text(item).trim().trim_start_matches('{').trim_end_matches('}').trim());
        Some(format!("{{{}}}", entries.collect::<Vec<_>>().join(", ")))
    }

    /// The edit that makes a list's `item`, a line of its own, an entry: its dash goes.
    fn without_dash(&self, item: &Node) -> Option<Edit> {
        let (text, start) = (self.file.text(), item.span.start);
        let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let dash = line + text[line..start].find('-')?;
        let is_alone = text[line..start].trim() == "-" && !text[start..].starts_with(['{', '"', '\'']);
        let (start, end) = (self.file.place(dash), self.file.place(start));
        is_alone.then(|| Edit { start, end, text: String::new() })
    }

    /// The items of the list in `node`; a fault when it is something else.
    pub fn sequence<'r>(&self, node: &'r Node) -> Option<&'r [Node]> {
        if let Value::Sequence(items) = &node.value {
            return Some(items);
        }
        self.wrong_type(node, "a list such as `[one, two]`");
        None
    }

    /// Reports that `node` is not `expected`; says nothing when its fault is known already.
    pub fn wrong_type(&self, node: &Node, expected: &str) {
        if node.is_faulty() {
            return;
        }
        let message = format!("expected {}, found {}", without_example(expected), node.described());
        self.report(self.fault(&rules::WRONG_TYPE, node.span, message).expected(expected));
    }
}

/// `a date` of ``a date such as `2025-06-30` ``: the example stands under "expected" already.
pub(super) fn without_example(expected: &str) -> &str {
    expected.split(" such as ").next().unwrap_or(expected)
}

#[cfg(test)]
mod tests;
