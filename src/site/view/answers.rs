//! Answers of checklists in words and shapes: what an answer says, how it compares with an earlier one.

use std::cmp::Ordering;

use crate::i18n::{Key, msg};
use crate::report::audit::ItemResult;
use crate::report::{Checklist, ChecklistRef};
use crate::site::sign::{Icon, Sign};
use crate::site::text::{SafeHtml, esc};
use crate::site::tree::Tree;

/// Returns the checklist that is pinned, where the report has it.
pub(super) fn checklist<'a>(tree: &Tree<'a>, pinned: &ChecklistRef) -> Option<&'a Checklist> {
    let found = tree.report.checklists.iter().find(|entry| {
        entry.head.id == pinned.id && entry.version == pinned.version && entry.built_in == pinned.built_in
    });
    found.map(|entry| entry.written.as_ref())
}

/// Returns an answer in the words of its scale.
pub(super) fn word(tree: &Tree, checklist: Option<&Checklist>, answer: Option<&str>) -> String {
    let Some(answer) = answer else { return tree.text(msg!("answer-unanswered")) };
    if let Some(title) = checklist.and_then(|checklist| checklist.scale_titles.get(answer)) {
        return tree.plain(title);
    }
    match answer {
        "yes" => tree.text(msg!("answer-yes")),
        "partly" => tree.text(msg!("answer-partly")),
        "no" => tree.text(msg!("answer-no")),
        "n/a" => tree.text(msg!("answer-not-applicable")),
        other => other.to_owned(),
    }
}

/// Returns an answer with the shape of its score: the expected one is a small dot, and what fails the audit has a mark of its
/// own.
pub(super) fn sign(tree: &Tree, checklist: Option<&Checklist>, item: &ItemResult, fails: bool) -> Sign {
    let word = word(tree, checklist, item.answer.as_deref());
    let shape = match item.score {
        _ if fails => Icon::Bang.bad(),
        None => Icon::Bar.quiet(),
        Some(score) if score >= 100.0 => Icon::Dot.quiet(),
        Some(score) if score <= 0.0 => Icon::Off.bad(),
        Some(_) => Icon::Likely.watch(),
    };
    Sign::new(shape, word)
}

/// How an answer compares with the one before: `None` where there was none.
pub(super) fn moved(now: Option<f64>, before: Option<f64>) -> Option<Ordering> {
    now?.partial_cmp(&before?)
}

/// Returns how an answer compares with the earlier one, in words.
pub(super) fn change(tree: &Tree, moved: Option<Ordering>) -> SafeHtml {
    let reading = |shape, key: Key| tree.html.reading(&Sign::new(shape, tree.text(key)));
    match moved {
        Some(Ordering::Greater) => reading(Icon::On.good(), msg!("answer-change-better")),
        Some(Ordering::Less) => reading(Icon::Off.bad(), msg!("answer-change-worse")),
        Some(Ordering::Equal) => tree.html.quiet(&esc(tree.text(msg!("answer-change-same")))),
        None => SafeHtml::default(),
    }
}
