//! Answers of checklists in words and shapes: what an answer says, how it compares with an earlier one.

use std::cmp::Ordering;

use crate::i18n::format::Join;
use crate::i18n::{Arg, Key, Statement, msg, names};
use crate::report::audit::ItemResult;
use crate::report::{AnswerStanding, Checklist, ChecklistRef, Item};
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
pub(in crate::site) fn word(tree: &Tree, checklist: Option<&Checklist>, answer: Option<&str>) -> String {
    let Some(answer) = answer else { return tree.text(msg!("answer-unanswered")) };
    if let Some(title) = checklist.and_then(|checklist| checklist.scale_titles.get(answer)) {
        return tree.plain(title);
    }
    names::answer(answer).map_or_else(|| answer.to_owned(), |key| tree.text(key))
}

/// Returns what was answered to an item: in the words of its scale, or how many contacts were answered each; the score that it takes
/// from another audit, where it is not asked.
pub(super) fn said(tree: &Tree, checklist: Option<&Checklist>, item: &ItemResult) -> String {
    let Some(counted) = &item.counted else {
        return match (&item.answer, item.score) {
            (None, Some(score)) => tree.score(Some(score)),
            (answer, _) => word(tree, checklist, answer.as_deref()),
        };
    };
    let each = counted.counts.iter().map(|counted| {
        let answer = word(tree, checklist, Some(&counted.answer));
        let count = i64::try_from(counted.count).unwrap_or(i64::MAX);
        tree.said(&Statement::new(msg!("answer-counted")).text("answer", answer).with("n", Arg::Count(count)))
    });
    tree.list(&each.collect::<Vec<_>>(), Join::Comma)
}

/// Returns what failed a critical item.
pub(super) fn failed(tree: &Tree, checklist: Option<&Checklist>, item: &Item, result: &ItemResult) -> Statement {
    let of = |statement: Statement| statement.id("item", item.id.as_str()).label("question", item.ask());
    match &result.counted {
        Some(counted) => {
            of(Statement::new(msg!("audit-critical-counted"))).with("below", counted.below_best).with("n", counted.n)
        }
        None => of(Statement::new(msg!("audit-critical-answer"))).text("answer", said(tree, checklist, result)),
    }
}

/// Returns an answer with the shape of its score: the expected one is a small dot, and what fails the audit has a mark of its
/// own.
pub(super) fn sign(tree: &Tree, checklist: Option<&Checklist>, item: &ItemResult, fails: bool) -> Sign {
    let word = said(tree, checklist, item);
    let shape = match AnswerStanding::of(item.score) {
        _ if fails => Icon::Bang.bad(),
        AnswerStanding::Unscored => Icon::Bar.quiet(),
        AnswerStanding::Best => Icon::Dot.quiet(),
        AnswerStanding::Worst => Icon::Off.bad(),
        AnswerStanding::Partly => Icon::Likely.watch(),
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
