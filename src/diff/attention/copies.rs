//! New audits with the evidence of others. In: the audits that come with the change and those that were there. Out: an entry where answers
//! are better than those that the same evidence showed before, or where all of them are the same.

use std::cell::LazyCell;

use crate::model::{Id, Kind, Unit};
use crate::report::AuditReport;

use super::super::authored::Substance;
use super::super::figures::{arrow, quantities};
use super::super::matching::Pairings;
use super::super::pairing::Pairing;
use super::super::{Change, Pair};
use super::results::listed;
use super::{AttentionKind, Found};

/// So many pairs of audits are held against each other word by word; of more, those that have a text in common.
const MOST_PAIRS: usize = 20_000;

/// What of a new audit another one showed before.
struct Copy<'a> {
    /// The other audit.
    of: &'a AuditReport,
    /// Items that are answered better now; none where all is as it was there.
    raised: Vec<&'a str>,
}

impl Found<'_> {
    /// Says of a new audit that its evidence is another's, whose answers were worse or the same.
    pub(super) fn copied(&mut self, pairing: &Pairing<'_>) {
        let Some(new) = self.head.audit(pairing.called().id) else { return };
        let is_earlier = |other: &&AuditReport| other.is_result() && other.head.id != new.head.id;
        let may_be = |other: &&AuditReport| !self.are_many_audits || shares_a_text(new, other);
        let copies = self.base.audits.iter().filter(is_earlier).filter(may_be).filter_map(|other| copied(new, other));
        let Some(Copy { of, raised }) = copies.max_by_key(|it| it.raised.len()) else { return };
        let score = Pair::new(of.scored.score, new.scored.score);
        let (before, after) = if score.differs() { quantities(&score, &Unit::Score) } else { (None, None) };
        let reference = format!("audit/{}", of.head.id);
        let other = self.names.title(&reference);
        let mut text = match &raised[..] {
            [] => format!("its evidence and its answers are those of {other}, which counts twice by this"),
            raised => format!("its evidence is that of {other}, with a better answer to {}", listed("item", raised)),
        };
        if score.differs() {
            text.push_str(&format!("; score {}", arrow(before.clone(), after.clone())));
        }
        let entry = self.of(AttentionKind::ScoreWithoutEvidence, pairing, text).sides(before, after);
        self.add(entry);
    }
}

/// Whether more audits are new, and were there, than are held against each other word by word.
pub(super) fn are_many(pairings: &Pairings<'_>) -> bool {
    let is_fresh = |it: &&Pairing<'_>| it.change == Change::Added && it.called().kind == Kind::Audit;
    pairings.all().filter(is_fresh).count() * pairings.base.report.audits.len() > MOST_PAIRS
}

/// What `new` has of the evidence of `other`: better answers with the same evidence, or without any where all the rest is the same.
fn copied<'a>(new: &'a AuditReport, other: &'a AuditReport) -> Option<Copy<'a>> {
    let is_copied = |id: &Id| shown(new, id).zip(shown(other, id)).is_some_and(|(new, old)| new.is_copied_from(&old));
    let is_all_copied = LazyCell::new(|| !new.evidence.is_empty() && new.evidence.iter().all(|(id, _)| is_copied(id)));
    let is_left_out = |id: &Id| new.evidence.get(id).is_none() && *is_all_copied;
    let raised = new.scored.items.iter().filter(|(id, item)| {
        let before = other.scored.items.get(*id).and_then(|old| old.score);
        let rose = before.zip(item.score).is_some_and(|(old, new)| new > old);
        rose && item.answer.is_some() && (is_copied(id) || is_left_out(id))
    });
    let raised: Vec<&str> = raised.map(|(id, _)| id.as_str()).collect();
    let answer = |audit: &'a AuditReport, id: &Id| audit.scored.items.get(id).and_then(|item| item.score);
    let is_twice = || {
        let mut answers = new.scored.items.keys().map(|id| (answer(new, id), answer(other, id)));
        new.is_result() && *is_all_copied && answers.all(|(new, old)| new == old)
    };
    (!raised.is_empty() || is_twice()).then_some(Copy { of: other, raised })
}

/// Whether two audits have a text of evidence in common, to the letter.
fn shares_a_text(new: &AuditReport, other: &AuditReport) -> bool {
    new.evidence.iter().any(|(id, it)| other.evidence.get(id).is_some_and(|old| old.markdown == it.markdown))
}

/// What the evidence of `audit` for an item says.
fn shown(audit: &AuditReport, id: &Id) -> Option<Substance> {
    audit.evidence.get(id).map(|it| Substance::of(&it.markdown).and(&it.title))
}
