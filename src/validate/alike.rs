//! Findings that several documents show and that have one cause: a checklist that lost an item, a document that is gone.
//!
//! In: the findings of a workspace, in their order. Out: the same with one for each cause, which names the places of others.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Rule, rules};
use crate::schema::TURNED;

/// The rules whose findings say all of their cause.
const RULES: [&Rule; 7] = [
    &rules::DANGLING_REFERENCE,
    &rules::UNKNOWN_VERSION,
    &rules::UNKNOWN_SECTION,
    &rules::UNKNOWN_ITEM,
    &rules::UNKNOWN_QUESTION,
    &rules::ANSWER_OFF_SCALE,
    &rules::UNANSWERED_ITEM,
];

/// So many alike are one cause; fewer may each be a slip.
const FEWEST: usize = 3;

/// So many places are named beside the first.
const MOST_PLACES: usize = 3;

/// What findings of one file have in common whose cause is one although their values differ.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Habit {
    /// Entries that are written the other way round.
    Turned,
    /// Lengths of time with a colon, whose parts may be minutes or hours.
    Clocks,
    /// Words where an item is answered by a number.
    Words,
}

impl Habit {
    /// That of `fault`; nothing where its value alone is wrong.
    fn of(fault: &Diagnostic) -> Option<Self> {
        let (help, expected) =
            (fault.help.as_deref().unwrap_or_default(), fault.expected.as_deref().unwrap_or_default());
        let text = fault.message.split('`').nth(1).unwrap_or_default();
        let is = |rule: &Rule| rule.code == fault.code;
        match () {
            () if is(&rules::UNKNOWN_KEY) && help.starts_with(TURNED) => Some(Self::Turned),
            () if is(&rules::WRONG_TYPE) && text.contains(':') && help.contains(" or ") => Some(Self::Clocks),
            () if is(&rules::ANSWER_OFF_SCALE)
                && expected.starts_with("a number from")
                && fault.fix.is_empty()
                && text.chars().all(|c| c.is_alphabetic() || c == ' ') =>
            {
                Some(Self::Words)
            }
            () => None,
        }
    }
}

/// Leaves the first of the findings of a file that show one habit: it names the others, and has their mends.
fn join_habits(diagnostics: &mut Vec<Diagnostic>) {
    let mut alike: BTreeMap<(String, Habit), Vec<usize>> = BTreeMap::new();
    for (at, fault) in diagnostics.iter().enumerate() {
        if let Some(habit) = Habit::of(fault) {
            alike.entry((fault.file.clone(), habit)).or_default().push(at);
        }
    }
    let mut gone = BTreeSet::new();
    for found in alike.into_values().filter(|found| found.len() > 1) {
        let (first, others) = (found[0], &found[1..]);
        let line = diagnostics[first].place.line;
        let place = |at: &usize| {
            let (text, other) = (diagnostics[*at].message.split('`').nth(1)?, diagnostics[*at].place.line);
            Some(if other == line { format!("`{text}`") } else { format!("`{text}` in line {other}") })
        };
        let places: Vec<String> = others.iter().take(MOST_PLACES).filter_map(place).collect();
        let left = others.len() - places.len();
        let rest = if left > 0 { format!(" and {left} more") } else { String::new() };
        let more = format!(", and so {}{rest}", places.join(", "));
        let fixes: Vec<_> = others.iter().flat_map(|at| diagnostics[*at].fix.clone()).collect();
        let fault = &mut diagnostics[first];
        fault.message.push_str(&more);
        fault.fix.extend(fixes);
        match (Habit::of(fault), fault.help.take()) {
            (Some(Habit::Words), _) => {
                fault.help = Some("write a number for each; words need a checklist whose `scale` has them".to_owned());
            }
            (Some(Habit::Turned), Some(help)) => {
                fault.help = Some(help.replacen(TURNED, &format!("{}, such as ", TURNED.trim_end_matches(": ")), 1));
            }
            (_, help) => fault.help = help,
        }
        gone.extend(others.iter().copied());
    }
    let mut at = 0..;
    diagnostics.retain(|_| at.next().is_none_or(|at| !gone.contains(&at)));
}

/// Leaves the first of findings that say the same; those that have a certain mend stay, each at its place.
pub(super) fn join(diagnostics: &mut Vec<Diagnostic>) {
    // What several documents read is wrong once.
    diagnostics.dedup_by(|b, a| (&a.file, a.place, a.code, &a.message) == (&b.file, b.place, b.code, &b.message));
    join_habits(diagnostics);
    let mut alike: BTreeMap<(&str, String), Vec<usize>> = BTreeMap::new();
    for (at, fault) in diagnostics.iter().enumerate() {
        if fault.fix.is_empty() && RULES.iter().any(|rule| rule.code == fault.code) {
            alike.entry((fault.code, fault.message.clone())).or_default().push(at);
        }
    }
    let mut gone = BTreeSet::new();
    for (_, found) in alike.into_iter().filter(|(_, found)| found.len() >= FEWEST) {
        let (first, others) = (found[0], &found[1..]);
        let place = |at: &usize| format!("{}:{}", diagnostics[*at].file, diagnostics[*at].place.line);
        let places: Vec<String> = others.iter().take(MOST_PLACES).map(place).collect();
        let rest = if others.len() > places.len() { " …" } else { "" };
        let more = format!(", and so in {} more places: {}{rest}", others.len(), places.join(", "));
        diagnostics[first].message.push_str(&more);
        gone.extend(others.iter().copied());
    }
    let mut at = 0..;
    diagnostics.retain(|_| at.next().is_none_or(|at| !gone.contains(&at)));
}
