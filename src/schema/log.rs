//! Logs: complaints, comments and compliments in a CSV file, and what its columns mean.

use std::collections::BTreeMap;

use super::declare::{choice, document};
use super::source::Heading;
use super::value::{At, FieldValue};
use super::watch;
use super::{Delimiter, FileNames, Filter, KeyShape, Located, Shape, TextForm};
use crate::diag::rules;
use crate::parse::csv::DateFormat;
use crate::parse::node::{Entry, Node};

document! {
    /// Complaints, comments and compliments, one a row of a CSV file.
    pub struct Log = "a log" {
        /// The CSV file, a line for each case, relative to this document; or several of one shape, `*` for any letters.
        files as "file": FileNames, files(), watched(watch::LOG_FILES), stated("{{id}}.csv");
        /// The promise: a case is due so long after it came in, where the file has no column of due dates.
        promise as "due": Option<Located<f64>>, duration(), watched(watch::LOG), stated("7d");
        /// The calendar in whose hours promises, responses and resolutions run; whole days of a promise are working days.
        calendar: Option<Located<String>>, watched(watch::LOG), example("desk");
        /// What the file calls them.
        columns: BTreeMap<LogColumn, Heading>, watched(watch::LOG), example("{received: Received on, closed: Closed on, due: Due, type: Kind}");
        /// How the file writes dates, where not as `2026-03-14`.
        dates: Option<DateFormat>, watched(watch::LOG), example("\"%d.%m.%Y\"");
        /// What parts its columns: `,`, `;`, `|` or `tab`; all but `|` are found out where not stated.
        delimiter: Option<Delimiter>, watched(watch::LOG), example("\";\"");
        /// Rows that are passed over: a column and the cells that say so.
        skip: Filter, watched(watch::LOG), example("{id: [Total]}");
        /// What the file calls each type of case; patterns, tried in this order, `*` for anything.
        patterns as "types": LogTypes, ordered(), watched(watch::LOG), stated("{complaint: [complaint], comment: [comment], compliment: [compliment]}");
    }
}

choice! {
    /// The columns of a log.
    pub enum LogColumn {
        /// The case's number.
        Id = "id",
        /// When it came in.
        Received = "received",
        /// When its arrival was confirmed.
        Acknowledged = "acknowledged",
        /// By when an answer was promised.
        Due = "due",
        /// When it was closed.
        Closed = "closed",
        /// The channel.
        Channel = "channel",
        /// `complaint`, `comment`, `compliment` or another type.
        Type = "type",
        /// The category.
        Category = "category",
        /// The severity.
        Severity = "severity",
        /// The outcome.
        Outcome = "outcome",
        /// The cause.
        Cause = "cause",
        /// The language.
        Language = "language",
    }
}

impl LogColumn {
    /// Whether its cells are days.
    pub(crate) fn is_of_days(self) -> bool {
        matches!(self, Self::Received | Self::Acknowledged | Self::Due | Self::Closed)
    }
}

/// The types of a log's rows and the patterns that they are known by, in the order tried.
#[derive(Debug, Clone, Default)]
pub struct LogTypes(pub Vec<TypePattern>);

/// A pattern and the type of the rows that match it.
#[derive(Debug, Clone)]
pub struct TypePattern {
    /// The type.
    pub name: String,
    /// What the file calls it.
    pub glob: glob::Pattern,
}

const PATTERN: &str = "a pattern such as `*Complaint*`";

impl FieldValue for LogTypes {
    const SHAPE: Shape = Shape::Map(
        KeyShape::Name,
        &Shape::List(&Shape::Form(TextForm { called: PATTERN, pattern: "", canonical: |text| Some(text.to_owned()) })),
    );
    const OPTIONAL: bool = true;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let mapping = at.entries(node)?;
        mapping.entries.iter().for_each(|entry| report_near(at, entry));
        Some(Self(mapping.entries.iter().flat_map(|entry| patterns(at, entry)).collect()))
    }

    fn absent(_: &super::Fields<'_>) -> Option<Self> {
        Some(Self::default())
    }
}

/// The type of an entry that complains.
pub(crate) const COMPLAINT: &str = "complaint";
/// The type of an entry that praises.
pub(crate) const COMPLIMENT: &str = "compliment";
/// The type of an entry that does neither.
pub(crate) const COMMENT: &str = "comment";

/// The types that results are made of; others are names of the author's own.
pub(crate) const TYPES: [&str; 4] = [COMPLAINT, COMMENT, COMPLIMENT, "other"];

/// Reports a type that is nearly one that results are made of.
fn report_near(at: &At<'_>, entry: &Entry) {
    let name = entry.key.as_str();
    let is_near = |meant: &&str| *meant != name && strsim::damerau_levenshtein(&name.to_lowercase(), meant) <= 1;
    if let Some(meant) = TYPES.into_iter().find(is_near) {
        let message = format!("`{name}` is nearly `{meant}`, and would be a type of its own");
        let fault = at.document.reader.fault(&rules::INVALID_VALUE, entry.key_span, message);
        at.document.reader.report(fault.help(format!("did you mean `{meant}`?")).mend(meant));
    }
}

impl TypePattern {
    /// Whether `text` matches but for the case of its letters.
    pub fn is_other_case(&self, text: &str) -> bool {
        let folded = glob::MatchOptions { case_sensitive: false, ..glob::MatchOptions::new() };
        !self.glob.matches(text) && self.glob.matches_with(text, folded)
    }
}

fn patterns(at: &At<'_>, entry: &Entry) -> Vec<TypePattern> {
    let reader = at.document.reader;
    if let Some(inner) = entry.value.as_mapping() {
        let message = format!("`{}` holds keys, and what the file calls the type belongs here", entry.key);
        let fault = reader.fault(&rules::WRONG_TYPE, entry.value.span, message).expected(PATTERN);
        let due = inner.get("due").and_then(Node::as_text);
        reader
            .report(fault.maybe_help(due.map(|due| format!("`due: {due}` stands beside `types`, for the whole log"))));
        return Vec::new();
    }
    let read = |node: &Node| {
        reader.parse_with(node, &rules::INVALID_VALUE, PATTERN, |text| {
            Some(TypePattern { name: entry.key.clone(), glob: glob::Pattern::new(text).ok()? })
        })
    };
    reader.each(&entry.value, read)
}
