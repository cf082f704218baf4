//! An audit beside the audit before it of the same checklist and scope: what moved, and what moved it.

use std::cmp::Ordering;

use super::{answers, audit_score};
use crate::i18n::{Statement, msg};
use crate::report::{AuditReport, Id, Kind, Unit};
use crate::site::page::{Note, esc, said};
use crate::site::tree::Here;

/// Returns how many answers are better, worse and the same.
pub(super) fn counts(audit: &AuditReport, before: &AuditReport) -> Statement {
    let [worse, same, better] = [Ordering::Less, Ordering::Equal, Ordering::Greater].map(|wanted| {
        let earlier = |id: &Id| before.scored.items.get(id).and_then(|item| item.score);
        audit.scored.items.iter().filter(|(id, item)| answers::moved(item.score, earlier(id)) == Some(wanted)).count()
    });
    Statement::new(msg!("compare-lede")).count("better", better).count("worse", worse).count("same", same)
}

/// Returns the note on how an audit moved since the one before it: what the answers changed and what the measurement changed.
/// The answers themselves stand beside each other in the table of answers.
pub(super) fn note(here: &Here, audit: &AuditReport, before: &AuditReport) -> Note {
    let mut note = Note::new(here, msg!("compare-with-previous"));
    note.say(here.titled(Kind::Audit, &before.head.id));
    note.say(said(here, &audit_score::moved(audit, Some(before))));
    note.say(said(here, &counts(audit, before)));
    let Some(change) = audit.change else { return note };
    let signed = |value: f64| esc(here.change(value, &Unit::Score));
    if let Some(answers) = change.from_answers {
        note.fact(here, msg!("compare-from-answers"), signed(answers));
    }
    if let Some(measurement) = change.from_measurement {
        note.fact(here, msg!("compare-from-measurement"), signed(measurement));
        if measurement != 0.0 {
            note.say(esc(here.text(msg!("compare-measurement-help"))));
        }
    }
    note
}
