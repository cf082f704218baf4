//! Maps that have to be there and hold nothing: a plan without an action is a plan to do nothing.
//!
//! In: a document that is read. Out: a warning for each. A checklist that asks nothing, and an audit without answers, are told as such.

use crate::diag::{Severity, rules};
use crate::model::Kind;

use super::Reading;

/// What of each kind has to hold something, what it lacks, and what to write.
const WANTED: [(Kind, &str, &str, &str); 4] = [
    (Kind::Plan, "actions", "nothing is to be done", "{rota: {do: Two more people at noon, who: maria}}"),
    (
        Kind::Decision,
        "options",
        "there is nothing to choose from",
        "{first: {do: Hire two}, second: {do: Leave it as it is}}",
    ),
    (Kind::Survey, "questions", "nothing is asked", "{overall: {column: Q1, scale: 1-5, method: csat}}"),
    (Kind::Competitor, "values", "nothing is compared", "{first-response: {value: 2h, source: own test}}"),
];

/// Warns of the map of a document of `kind` that holds nothing.
pub(super) fn report(read: &Reading<'_, '_>, kind: Kind) {
    let Some((_, key, lack, sample)) = WANTED.iter().find(|(of, ..)| *of == kind) else { return };
    if let (Some(0), Some(span)) = (read.map.entries_of(key), read.map.value_span(key)) {
        let fault = read.fields.reader.fault(&rules::MISSING_KEY, span, format!("`{key}` is empty: {lack}"));
        read.fields
            .reader
            .report(fault.severity(Severity::Warning).help(format!("write them, as in `{key}: {sample}`")));
    }
}
