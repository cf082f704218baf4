//! Logs: where the rows lie and what their columns mean; the rows are read in [`super::log_rows`].

use std::collections::BTreeMap;

use crate::diag::rules;
use crate::model::{Head, Log};
use crate::parse::csv::DateFormat;
use crate::parse::node::{Entry, Node};
use crate::parse::read::{MapReader, Spanned};

use super::super::fields::Fields;
use super::super::read::Sources;
use super::log_rows::{self, Layout, TypePattern};

/// The names a log's columns have in auditbook.
pub(super) const COLUMNS: [&str; 12] = [
    "id",
    "received",
    "acknowledged",
    "due",
    "closed",
    "channel",
    "type",
    "category",
    "severity",
    "outcome",
    "cause",
    "language",
];

pub(super) fn read(
    sources: &Sources<'_>,
    fields: &Fields<'_>,
    map: &mut MapReader<'_>,
    head: Option<Head>,
) -> Option<Log> {
    let reader = fields.reader;
    let file = map.required("file").and_then(|node| reader.spanned_text(node));
    let promise = map.optional("due").and_then(|node| reader.duration(node).map(|due| fields.located(node, due)));
    let columns = map.optional("columns").map(|node| columns(fields, node)).unwrap_or_default();
    let dates = map.optional("dates").and_then(|node| date_format(fields, node)).unwrap_or_default();
    let delimiter = map.optional("delimiter").and_then(|node| super::series::delimiter(fields, node));
    let types_entry = map.entry("types");
    let types = types_entry.map(|entry| types(fields, &entry.value)).unwrap_or_default();
    let types_span = types_entry.map(|entry| entry.key_span);
    let layout = Layout { columns, dates, delimiter, types, types_span };
    let rows = log_rows::read_rows(sources, fields, file.as_ref()?, &layout)?;
    let mut names: Vec<String> = Vec::new();
    for pattern in &layout.types {
        if !names.contains(&pattern.name) {
            names.push(pattern.name.clone());
        }
    }
    Some(Log { head: head?, file: rows.path, promise, types: names, rows: rows.found, unlisted: rows.unlisted })
}

/// A chrono date format.
pub(super) fn date_format(fields: &Fields<'_>, node: &Node) -> Option<DateFormat> {
    let expected = "a date format such as `%d.%m.%Y %H:%M`";
    fields.reader.parse_with(node, &rules::INVALID_VALUE, expected, DateFormat::new)
}

fn columns(fields: &Fields<'_>, node: &Node) -> BTreeMap<&'static str, Spanned<String>> {
    let Some(map) = fields.reader.mapping(node) else { return BTreeMap::new() };
    let mut map = map.called("`columns`");
    let mut found = BTreeMap::new();
    for name in COLUMNS {
        if let Some(header) = map.optional(name).and_then(|node| fields.reader.spanned_text(node)) {
            found.insert(name, header);
        }
    }
    map.finish();
    found
}

/// The glob patterns of each type, in the order written.
fn types(fields: &Fields<'_>, node: &Node) -> Vec<TypePattern> {
    let Some(mapping) = fields.reader.entries(node) else { return Vec::new() };
    mapping.entries.iter().flat_map(|entry| patterns(fields, entry)).collect()
}

fn patterns(fields: &Fields<'_>, entry: &Entry) -> Vec<TypePattern> {
    let read = |node: &Node| {
        let expected = "a pattern such as `*Complaint*`";
        fields.reader.parse_with(node, &rules::INVALID_VALUE, expected, |text| {
            let glob = globset::GlobBuilder::new(text).literal_separator(false).build().ok()?;
            Some(TypePattern { name: entry.key.clone(), glob: glob.compile_matcher() })
        })
    };
    fields.reader.each(&entry.value, read)
}
