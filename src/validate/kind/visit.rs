//! Visits.

use std::collections::BTreeMap;

use crate::diag::rules;
use crate::model::{Head, Visit};
use crate::parse::read::MapReader;

use super::super::draft::Answered;
use super::super::fields::Fields;
use super::answers::read_answers;

pub(super) fn read(fields: &Fields<'_>, map: &mut MapReader<'_>, head: Option<Head>) -> Option<Answered<Visit>> {
    let reader = fields.reader;
    let checklist = map.optional("checklist").and_then(|node| fields.checklist(node));
    let date = map.required("date").and_then(|node| reader.date(node));
    let time = map.optional("time").and_then(|node| reader.time(node));
    let [channel, place, shopper, brief] =
        ["channel", "place", "shopper", "brief"].map(|key| map.optional(key).and_then(|node| fields.owned(node)));
    let waited = map.optional("waited").and_then(|node| reader.duration(node));
    let transfers = map.optional("transfers").and_then(|node| fields.count(node));
    let [answered, right_agent, resolved] =
        ["answered", "right-agent", "resolved"].map(|key| map.optional(key).and_then(|node| reader.boolean(node)));
    let answers = map.optional("answers").and_then(|node| read_answers(fields, node));
    let measured = ["waited", "answered"].iter().any(|key| map.has(key));
    match (map.has("checklist"), map.has("answers")) {
        (true, false) => map.missing("answers"),
        (false, true) => map.missing("checklist"),
        (false, false) if !measured => {
            let fault = reader.fault(&rules::VISIT_WITHOUT_RESULT, map.anchor(), "a visit needs a result");
            reader.report(fault.expected("`checklist` with `answers`, or `waited`, or `answered`"));
        }
        _ => {}
    }
    Some(Answered {
        whole: date.is_some(),
        document: Visit {
            head: head?,
            checklist,
            date: date.unwrap_or_default(),
            time,
            channel,
            place,
            shopper,
            brief,
            waited,
            answered,
            transfers: transfers.and_then(|count| u32::try_from(count).ok()),
            right_agent,
            resolved,
            answers: BTreeMap::new(),
        },
        answers: answers.unwrap_or_default(),
        answers_at: None,
    })
}
