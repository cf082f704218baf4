//! An audit beside the audit before it of the same checklist and scope: what moved, and what moved it.

use crate::i18n::msg;
use crate::report::{AuditReport, Kind, Unit};
use crate::site::page::{Note, esc};
use crate::site::tree::Here;

/// Returns the note on how an audit moved since the one before it: what the answers changed and what the measurement changed.
/// The scores stand in the lead, the answers beside each other in the table of answers.
pub(super) fn note(here: &Here, audit: &AuditReport, before: &AuditReport) -> Note {
    let mut note = Note::new(here, msg!("compare-with-previous"));
    note.say(here.titled(Kind::Audit, &before.head.id));
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
