//! Visits: each has a result.

use crate::diag::rules;
use crate::schema::visit::Visit;
use crate::schema::{Head, Outcome};

use super::Reading;

/// The visit, its answers not yet read by the checklist.
pub(super) fn read(read: &mut Reading<'_, '_>, head: Option<Head>) -> Outcome<Visit> {
    let outcome = Visit::read(read.fields, &mut read.map, head);
    let (reader, map) = (read.fields.reader, &read.map);
    let is_measured = ["waited", "answered"].iter().any(|key| map.states(key));
    match (map.has("checklist"), map.has("answers")) {
        (true, false) => map.missing("answers"),
        (false, true) => map.missing("checklist"),
        (false, false) if !is_measured => {
            let fault = reader.fault(&rules::VISIT_WITHOUT_RESULT, map.anchor(), "a visit needs a result");
            let fault = fault.expected("`checklist` with `answers`, or `waited`, or `answered`");
            map.absent(&["checklist", "answers", "waited", "answered"], fault);
        }
        _ => {}
    }
    outcome
}
