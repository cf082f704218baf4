//! Rows that two documents list: cases of two logs, answers to two surveys. Each counts in both.
//!
//! In: the linked workspace, and what is found of it. Out: a warning at the later of two by id, where nothing closer is found of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use foldhash::fast::FixedState;

use crate::diag::{Diagnostic, rules};
use crate::model::{Head, Located, Survey, Workspace};

/// The rows of a document, as numbers that only the same rows share.
struct Listed<'w> {
    head: &'w Head,
    /// The first file that it names.
    named: Option<&'w Located<String>>,
    rows: usize,
    marks: Vec<u64>,
}

/// How many rows two documents have to share to be told.
struct Least {
    rows: u64,
    /// One in so many of the shorter of both.
    one_in: u64,
}

/// Logs that list cases which another one lists too, by their numbers and days or to the letter.
pub(super) fn logs(workspace: &Workspace, found: &[Diagnostic]) -> Vec<Diagnostic> {
    let told = files(found);
    let logs = workspace.logs.values().filter(|log| !told.contains(log.head.path()));
    let listed: Vec<Listed<'_>> = logs
        .map(|log| Listed {
            head: &log.head,
            named: log.written.files.first(),
            rows: log.rows.len(),
            marks: log.marks.clone(),
        })
        .collect();
    let said = |earlier: &Head| (format!("cases of `{}`", earlier.id), "leave each case in one log");
    shared(&listed, &Least { rows: 3, one_in: 10 }, |_, _| true, said)
}

/// Surveys with the answers of another, row by row, or with most of those that nobody else gave.
pub(super) fn surveys(workspace: &Workspace, found: &[Diagnostic]) -> Vec<Diagnostic> {
    let told = files(found);
    let surveys: Vec<&Arc<Survey>> =
        workspace.surveys.values().filter(|survey| !told.contains(survey.head.path())).collect();
    let listed: Vec<Listed<'_>> = surveys
        .iter()
        .map(|survey| Listed {
            head: &survey.head,
            named: survey.written.responses.first(),
            rows: survey.marks.len(),
            marks: marks(survey),
        })
        .collect();
    // Questions to the same rows, and waves that share respondents, are told as such. Ids that count respondents tell nothing.
    let are_apart = |one: usize, other: usize| {
        let (one, other) = (surveys[one], surveys[other]);
        let wave = |survey: &Survey| survey.wave_of.as_ref().map(|name| name.value.clone());
        let is_wave = wave(one).is_some() && wave(one) == wave(other);
        one.files.iter().all(|file| !other.files.contains(file))
            && (!is_wave || one.are_counted && other.are_counted || one.respondents.is_disjoint(&other.respondents))
    };
    let said = |earlier: &Head| (format!("answers to `{}`", earlier.id), "leave each answer in one survey");
    shared(&listed, &Least { rows: 20, one_in: 2 }, are_apart, said)
}

/// What tells the answers of `survey` from those of others: those that only one row gives; where answers recur, all together in their order.
fn marks(survey: &Survey) -> Vec<u64> {
    const KINDS: usize = 3;
    let mut counts: HashMap<u64, usize, FixedState> = HashMap::default();
    survey.marks.iter().for_each(|mark| *counts.entry(*mark).or_default() += 1);
    let single: Vec<u64> = survey.marks.iter().copied().filter(|mark| counts.get(mark) == Some(&1)).collect();
    if 2 * single.len() > survey.marks.len() || counts.len() < KINDS {
        return single;
    }
    let number = |of: &dyn Fn(&mut DefaultHasher)| {
        let mut hasher = DefaultHasher::new();
        of(&mut hasher);
        hasher.finish()
    };
    let whole = number(&|hasher| survey.marks.hash(hasher));
    (0..survey.marks.len()).map(|nth| number(&|hasher| (whole, nth).hash(hasher))).collect()
}

/// The files that `found` tells of.
fn files(found: &[Diagnostic]) -> BTreeSet<&str> {
    found.iter().map(|fault| fault.file.as_str()).collect()
}

/// The warnings of documents that share rows with an earlier one; `said` gives what the rows are, and what to do.
fn shared(
    listed: &[Listed<'_>],
    least: &Least,
    are_apart: impl Fn(usize, usize) -> bool,
    said: impl Fn(&Head) -> (String, &'static str),
) -> Vec<Diagnostic> {
    if listed.len() < 2 {
        return Vec::new();
    }
    let mut first: HashMap<u64, usize, FixedState> = HashMap::default();
    let mut shared: BTreeMap<(usize, usize), u64> = BTreeMap::new();
    for (at, document) in listed.iter().enumerate() {
        for mark in &document.marks {
            let earlier = *first.entry(*mark).or_insert(at);
            if earlier < at {
                *shared.entry((at, earlier)).or_default() += 1;
            }
        }
    }
    let of_pair = |((later, earlier), count): ((usize, usize), u64)| {
        if !are_apart(later, earlier) {
            return None;
        }
        let (later, earlier) = (&listed[later], &listed[earlier]);
        if count < least.rows || count * least.one_in < later.rows.min(earlier.rows) as u64 {
            return None;
        }
        let (what, advice) = said(earlier.head);
        let message = format!("{count} of {} rows are {what} too, and count twice", later.rows);
        let at = later.named.map_or(&later.head.origin, |named| &named.origin);
        let help = format!("{advice} (the other is `{}`)", earlier.head.path());
        Some(at.fault(&rules::COUNTED_TWICE, message).help(help))
    };
    shared.into_iter().filter_map(of_pair).collect()
}
