//! Gaps: how they are measured, and when they are closed.

use chrono::{Datelike, NaiveDate};

use crate::diag::rules;
use crate::model::{Gap, GapStatus};
use crate::parse::scalar;
use crate::schema::Head;

use super::{Reading, whole};

/// The gap, unless something in it is faulty.
pub(super) fn read(read: &mut Reading<'_, '_>, head: Option<Head>) -> Option<Gap> {
    let outcome = Gap::read(read.fields, &mut read.map, head);
    let (reader, map) = (read.fields.reader, &read.map);
    if !(map.states("metric") || (map.states("current") && map.states("target"))) {
        let message = "a gap needs `metric`, or `current` and `target`";
        let fault = reader.fault(&rules::GAP_WITHOUT_MEASURE, map.anchor(), message);
        map.absent(
            &["metric", "current", "target"],
            fault.expected("`metric: …`, or both `current: …` and `target: …`"),
        );
    }
    if let Some(gap) = &outcome.value {
        closing(read, gap);
        if let (Some(due), Some(opened)) = (&gap.due, &gap.opened)
            && due.value < opened.value
            && !is_of_another_age(due.value, opened.value)
        {
            let message = format!("due on {}, before it was opened on {}", due.value, opened.value);
            let fault = read.fields.reader.fault(&rules::DATES_OUT_OF_ORDER, due.origin.span, message);
            read.fields.reader.report(fault.help("correct `due` or `opened`"));
        }
    }
    whole(outcome)
}

/// Whether the two days are so many years apart that one of them is far from the day of the results as well: it is told there.
fn is_of_another_age(one: NaiveDate, other: NaiveDate) -> bool {
    const APART: i32 = 31;
    (one.year() - other.year()).abs() > APART
}

fn closing(read: &Reading<'_, '_>, gap: &Gap) {
    let reader = read.fields.reader;
    match &gap.closed {
        None if gap.status == GapStatus::Closed && !read.map.states("closed") => {
            let message = "a closed gap says when and on what evidence";
            let span = read.map.value_span("status").unwrap_or(read.map.anchor());
            let fault = reader.fault(&rules::CLOSED_WITHOUT_EVIDENCE, span, message);
            read.map.absent(&["closed"], fault.expected("`closed: {date: 2025-06-30, evidence: …}`"));
        }
        None => {}
        // A date that could not be read is told; words are no date, but what shows that the gap is closed.
        Some(closed) if closed.date == NaiveDate::default() => {
            let written = &read.fields.file.text()[closed.origin.span.range()];
            let is_of_words = written.chars().all(|c| c.is_alphabetic() || " '\"“”".contains(c));
            let truth = scalar::boolean(written).is_some();
            if is_of_words {
                let evidence = if truth { "what shows it" } else { written };
                let status = if gap.status == GapStatus::Closed { "" } else { "`status: closed` and " };
                let help =
                    format!("write {status}`closed: {{date: …, evidence: {evidence}}}`, with the day it was closed");
                reader.revise(&rules::INVALID_DATE, closed.origin.span, |fault| {
                    fault.expected = Some("a day, and what shows that the gap is closed".to_owned());
                    fault.help = Some(help);
                });
            }
        }
        Some(closed) => {
            let span = closed.origin.span;
            if gap.status == GapStatus::Closed && closed.evidence.is_none() {
                let message = "a closed gap says when and on what evidence";
                let fault = reader.fault(&rules::CLOSED_WITHOUT_EVIDENCE, span, message);
                reader.report(fault.expected("`closed: {date: 2025-06-30, evidence: …}`"));
            }
            if let Some(opened) = gap.opened.as_ref().filter(|opened| closed.date < opened.value) {
                let message = format!("closed on {}, before it was opened on {}", closed.date, opened.value);
                let fault = reader.fault(&rules::DATES_OUT_OF_ORDER, span, message);
                reader.report(fault.help("correct `date` in `closed`, or `opened`"));
            }
            if gap.status.is_active() {
                let fault = reader.fault(&rules::CONTRADICTING_KEYS, span, "a gap that is not closed has no `closed`");
                reader.report(fault.help("set `status: closed`, or write a new gap where the finding came back"));
            }
        }
    }
}
