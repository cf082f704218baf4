//! What an audit's score is made of, in sentences and in the terms of its sum.

use crate::i18n::format;
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Statement, msg, names};
use crate::report::{AuditReport, Checklist, NOT_APPLICABLE};
use crate::site::page::{Note, esc};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the name of a service level: the built-in ones are translated, others are as the settings write them.
pub(super) fn band(tree: &Tree, name: &str) -> String {
    tree.value_name_or(name, names::band(name))
}

/// Returns the heading over the answers: “Every answer, now and in October 2025”.
pub(super) fn answers_heading(tree: &Tree, before: Option<&AuditReport>) -> String {
    match before {
        Some(before) => {
            let month = crate::report::Every::Month.containing(before.date);
            tree.said(&Statement::new(msg!("section-answers-beside")).period("before", month))
        }
        None => tree.text(msg!("section-answers")),
    }
}

/// Returns as many decimals as a weight needs.
pub(super) fn decimals(weight: f64) -> u8 {
    u8::from(weight.fract() != 0.0)
}

/// Returns the note on how the score is made, with the numbers of this audit.
pub(super) fn note(here: &Here, audit: &AuditReport, checklist: &Checklist) -> Note {
    let mut note = Note::new(here, msg!("section-score"));
    let weighted = checklist.sections.iter().any(|section| section.weight.is_some());
    note.say(esc(here.text(if weighted { msg!("note-weighted-sum") } else { msg!("note-plain-sum") })));
    if let (true, Some(raw)) = (weighted, audit.scored.raw_score) {
        note.say(sum(here, audit, checklist, raw));
    }
    if let Some(raw) = audit.scored.raw_score {
        note.fact(here, msg!("fact-raw-score"), esc(format::number(here.lang, raw, 1)));
    }
    note.fact_text(here, msg!("fact-pass-mark"), audit.scored.pass.map(|pass| here.score(Some(pass))));
    let out: Vec<&str> = audit
        .scored
        .items
        .iter()
        .filter(|(_, item)| item.answer.as_deref() == Some(NOT_APPLICABLE))
        .map(|(id, _)| id.as_str())
        .collect();
    if !out.is_empty() {
        let answer = here.text(msg!("answer-not-applicable"));
        let statement =
            Statement::new(msg!("note-not-applicable-leaves")).with("answer", Arg::Plain(answer)).ids("items", out);
        note.say(esc(here.said(&statement)));
    }
    note.say(here.formula(term!("score")));
    note
}

/// “(2 × 75.0 + 3 × 88.9) ÷ (2 + 3) = 81.8”
fn sum(here: &Here, audit: &AuditReport, checklist: &Checklist, raw: f64) -> SafeHtml {
    let scored = checklist.sections.iter().filter_map(|section| {
        let score = audit.scored.sections.get(&section.id).copied().flatten()?;
        Some((section.weight.unwrap_or(1.0), score))
    });
    let (terms, weights): (Vec<String>, Vec<String>) = scored
        .map(|(weight, score)| {
            let weight = format::number(here.lang, weight, decimals(weight));
            (format!("{weight} × {}", format::number(here.lang, score, 1)), weight)
        })
        .unzip();
    let result = format::number(here.lang, raw, 1);
    here.html.sum(&terms.join(" + "), &weights.join(" + "), &result)
}
