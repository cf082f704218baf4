//! Approvals: what was signed or is in dispute and was edited all the same, and approvals of one's own work.
//!
//! In: audits and decisions as written on both sides. Out: entries, and claims that only who made the change can settle: a decision by
//! its author, the outcome of a dispute by the auditor or by who does not agree.

use std::collections::BTreeSet;

use crate::model::Kind;
use crate::parse::node::{Mapping, Node};
use crate::validate::{WrittenDocument, says_less_of};

use super::super::pairing::Pairing;
use super::super::render::told_field;
use super::super::{Diff, FieldDiff};
use super::{Attention, AttentionKind, Found};

/// So many edits of one audit are named.
const NAMED: usize = 3;

/// Keys of an audit that its signature does not stand for.
const UNSIGNED: [&str; 8] = ["title", "tags", "owner", "lang", "path", "body", "signed", "disputed"];

/// An approval that is one's own where `by` made the change.
#[derive(Debug, Clone)]
pub(in super::super) struct Claim {
    pub(in super::super) entry: Attention,
    by: String,
}

impl Found<'_> {
    /// What was edited although it is signed or disputed, and signatures by who audited.
    pub(super) fn approvals(&mut self) {
        for pairing in self.pairings.all() {
            let Some(after) = pairing.after.and_then(|side| side.written) else { continue };
            let before = pairing.before.and_then(|side| side.written);
            self.newly_spelt(pairing, before, after);
            if after.kind != Kind::Audit {
                continue;
            }
            if self.signs_own(after) && !before.is_some_and(|before| self.signs_own(before)) {
                let text = "who signs it is who audited".to_owned();
                let entry = self.of(AttentionKind::SelfApproved, pairing, text);
                self.add(entry.at(&after.file, at(&after.front, "signed")));
            }
            if let Some(before) = before {
                self.signed(pairing, before, after);
                self.disputed(pairing, before, after);
            }
        }
    }

    /// A signature or a decision of the change by a name that is a known person's by the change alone.
    fn newly_spelt(&mut self, pairing: &Pairing<'_>, before: Option<&WrittenDocument>, after: &WrittenDocument) {
        let (name, key, what) = match after.kind {
            Kind::Audit => (value(&after.front, "signed").and_then(|signed| text(signed, "by")), "signed", "signed"),
            Kind::Decision if decides(pairing, before, after) => (text(&after.front, "decider"), "decided", "decided"),
            _ => return,
        };
        let is_new = before.is_none() || pairing.edits.iter().any(|edit| edit.path.is_at(&[key]));
        let Some(name) = name.filter(|_| is_new) else { return };
        let Some(person) = self.spelt_by_change(name) else { return };
        let text = format!("{what} by `{name}`, which is a spelling of {person} by this change alone");
        let entry = self.of(AttentionKind::SelfApproved, pairing, text);
        self.add(entry.at(&after.file, at(&after.front, key)));
    }

    /// What was edited in an audit under a signature that stands as it was.
    fn signed(&mut self, pairing: &Pairing<'_>, before: &WrittenDocument, after: &WrittenDocument) {
        let is_at = |edit: &FieldDiff, key: &str| edit.path.is_at(&[key]);
        let is_signed_anew = pairing.edits.iter().any(|edit| is_at(edit, "signed"));
        if value(&before.front, "signed").is_none() || is_signed_anew {
            return;
        }
        let is_meant = |edit: &&FieldDiff| {
            let is_harmless_text = is_at(edit, "evidence") && edit.meaning.is_none();
            !UNSIGNED.iter().any(|key| is_at(edit, key)) && !is_harmless_text
        };
        let edits: Vec<&FieldDiff> = pairing.edits.iter().filter(is_meant).collect();
        let Some(first) = edits.first() else { return };
        let mut parts: Vec<String> = edits.iter().take(NAMED).map(|edit| told_field(edit)).collect();
        if edits.len() > NAMED {
            parts.push(format!("{} more", edits.len() - NAMED));
        }
        let text = format!("after it was signed: {}", parts.join("; "));
        let entry = self.of(AttentionKind::SignedEdited, pairing, text).at(&after.file, first.at);
        self.add(entry.sides(first.before.clone(), first.after.clone()));
    }

    /// Answers that were edited while somebody does not agree, or by the change that says how it was settled.
    fn disputed(&mut self, pairing: &Pairing<'_>, before: &WrittenDocument, after: &WrittenDocument) {
        for (item, _) in disputes(before).filter(|(_, dispute)| value(dispute, "outcome").is_none()) {
            let Some(edit) = pairing.edits.iter().find(|edit| edit.path.is_at(&["answers", item])) else { continue };
            let is_settled = disputes(after).any(|(other, now)| other == item && value(now, "outcome").is_some());
            let (kind, how) = match is_settled {
                true => (AttentionKind::SelfApproved, "edited, and the dispute about it settled, by one change"),
                false => (AttentionKind::DisputedEdited, "edited while it is disputed"),
            };
            let entry = self.of(kind, pairing, format!("{}: {how}", told_field(edit))).at(&after.file, edit.at);
            self.add(entry.sides(edit.before.clone(), edit.after.clone()));
        }
    }

    /// Whether an audit is signed by who made it, in whichever spelling, also one that says less of a person.
    fn signs_own(&self, audit: &WrittenDocument) -> bool {
        let signer = value(&audit.front, "signed").and_then(|signed| text(signed, "by"));
        let names = signer.zip(text(&audit.front, "auditor"));
        names.is_some_and(|(signer, auditor)| {
            let is_less = says_less_of(signer, auditor) || says_less_of(auditor, signer);
            is_less || [self.base, self.head].iter().any(|side| side.settings.is_one(signer, auditor))
        })
    }

    /// The approvals that came with the change, each with who gives it.
    pub(super) fn claims(&self) -> Vec<Claim> {
        let mut claims = Vec::new();
        for pairing in self.pairings.all() {
            let Some(after) = pairing.after.and_then(|side| side.written) else { continue };
            let before = pairing.before.and_then(|side| side.written);
            let mut claim = |by: Option<&str>, text: String, key: &str| {
                if let Some(by) = by {
                    let entry =
                        self.of(AttentionKind::SelfApproved, pairing, text).at(&after.file, at(&after.front, key));
                    claims.push(Claim { entry, by: by.to_lowercase() });
                }
            };
            match after.kind {
                Kind::Decision if decides(pairing, before, after) => {
                    let decider = text(&after.front, "decider");
                    let named = decider.unwrap_or_default();
                    claim(decider, format!("decided by {named}, who made the change"), "decided");
                }
                Kind::Audit => {
                    for (item, dispute) in settled(before, after) {
                        let auditor = text(&after.front, "auditor");
                        claim(auditor, format!("the dispute about {item} is settled by who audited"), "disputed");
                        claim(
                            text(dispute, "by"),
                            format!("the dispute about {item} is settled by who began it"),
                            "disputed",
                        );
                    }
                }
                _ => {}
            }
        }
        claims
    }
}

impl Diff {
    /// Whether there are approvals in the change that are one's own if a certain person made it.
    pub fn has_claims(&self) -> bool {
        !self.claims.is_empty()
    }

    /// Says of which approvals in the change `authors`, who made it, are the ones that give them: names and addresses in small letters.
    pub fn tell_authors(&mut self, authors: &BTreeSet<String>) {
        let claims = std::mem::take(&mut self.claims).into_iter();
        self.attention.extend(claims.filter(|claim| is_among(&claim.by, authors)).map(|claim| claim.entry));
        super::sort(&mut self.attention);
    }
}

/// Whether `name` is one of `authors`; one that is a single word may be a word of theirs, or their letter box.
fn is_among(name: &str, authors: &BTreeSet<String>) -> bool {
    let is_word = !name.contains(char::is_whitespace);
    let is_part = |author: &String| match author.split_once('@') {
        Some((letter_box, _)) => letter_box == name,
        None => author.split(' ').any(|part| part == name),
    };
    authors.contains(name) || (is_word && authors.iter().any(is_part))
}

/// Whether the change brings what was decided, or another choice.
fn decides(pairing: &Pairing<'_>, before: Option<&WrittenDocument>, after: &WrittenDocument) -> bool {
    let is_decided = |document: &WrittenDocument| value(&document.front, "decided").is_some();
    let was_decided = before.is_some_and(is_decided);
    is_decided(after) && (!was_decided || pairing.edits.iter().any(|edit| edit.path.is_at(&["decided"])))
}

/// The disputes whose outcome the change brings, by item.
fn settled<'n>(
    before: Option<&'n WrittenDocument>,
    after: &'n WrittenDocument,
) -> impl Iterator<Item = (&'n str, &'n Node)> {
    let was_settled = move |item: &str| {
        let mut known = before.into_iter().flat_map(disputes);
        known.any(|(other, dispute)| other == item && value(dispute, "outcome").is_some())
    };
    disputes(after).filter(move |(item, dispute)| value(dispute, "outcome").is_some() && !was_settled(item))
}

/// The disputes of an audit, by item.
fn disputes(audit: &WrittenDocument) -> impl Iterator<Item = (&str, &Node)> {
    let entries = value(&audit.front, "disputed").and_then(Node::as_mapping).map(|Mapping { entries, .. }| entries);
    entries.into_iter().flatten().map(|entry| (entry.key.as_str(), &entry.value))
}

/// What `key` of `node` says, where it says anything.
pub(super) fn value<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    node.as_mapping()?.get(key).filter(|value| !value.is_null())
}

/// The text of `key`, where there is one.
pub(super) fn text<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    value(node, key)?.as_text().map(str::trim).filter(|text| !text.is_empty())
}

/// The byte at which `key` is written.
fn at(front: &Node, key: &str) -> Option<usize> {
    value(front, key).map(|node| node.span.start)
}
