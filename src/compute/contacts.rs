//! The contacts of an audit one by one: the scores of some of them, and those that two audits share.
//!
//! In: an audit with a file of contacts. Out: scores as the whole audit has them, and pairs of answers. It decides nothing about either.

use std::collections::{BTreeMap, HashMap};

use crate::model::audit::ContactRows;
use crate::model::{Answer, Audit, ById, Checklist, Filter, Id};
use crate::report::AuditReport;

use super::Setting;
use super::points::matches;
use super::score::{Tallied, fraction, score};

/// The score of the contacts of `audit` that `filter` picks by the columns of their file, beside those of the audit's scope; nothing where it
/// picks none. Items that are not answered contact by contact count as in the whole audit.
pub(super) fn picked(setting: Setting<'_>, audit: &AuditReport, filter: &Filter) -> Option<Tallied> {
    let rows = audit.rows.as_ref()?;
    let chosen: Vec<bool> = (0..rows.contacts.len()).map(|nth| is_picked(audit, rows, nth, filter)).collect();
    chosen.contains(&true).then(|| tallied(setting, audit, rows, |nth| chosen[nth]))?
}

/// Whether `filter` picks the contact, by the audit's scope and, where that has not the name, by the column of the file.
pub(super) fn is_picked(audit: &Audit, rows: &ContactRows, nth: usize, filter: &Filter) -> bool {
    matches(filter, |name| match audit.scope.get(name) {
        Some(value) => Some(value.as_str()),
        None => rows.labels.get(name)?.of(nth),
    })
}

/// The score of the contacts of `audit` that `filter` picks, by what the column `name` of their file says of them.
pub(super) fn parts<'a>(
    setting: Setting<'_>,
    audit: &'a AuditReport,
    filter: &Filter,
    name: &str,
) -> BTreeMap<&'a str, Tallied> {
    let Some((rows, labels)) = audit.rows.as_ref().and_then(|rows| Some((rows, rows.labels.get(name)?))) else {
        return BTreeMap::new();
    };
    let mut chosen: BTreeMap<&str, Vec<bool>> = BTreeMap::new();
    for (nth, text) in labels.iter().enumerate() {
        if let Some(text) = text.filter(|_| is_picked(audit, rows, nth, filter)) {
            chosen.entry(text).or_insert_with(|| vec![false; rows.contacts.len()])[nth] = true;
        }
    }
    let scored = |(text, of): (&'a str, Vec<bool>)| Some((text, tallied(setting, audit, rows, |nth| of[nth])?));
    chosen.into_iter().filter_map(scored).collect()
}

/// The scores of the contacts that are `chosen`.
fn tallied(
    setting: Setting<'_>,
    audit: &AuditReport,
    rows: &ContactRows,
    chosen: impl Fn(usize) -> bool,
) -> Option<Tallied> {
    let checklist = setting.workspace.checklists.get(&audit.checklist.value)?;
    let listed: HashMap<&Id, _> = rows.counted(chosen).collect();
    let is_listed = |id: &Id| rows.items.contains(id);
    let answer = |(id, answer): (&Id, &Answer)| {
        let value = if is_listed(id) { listed.get(id).cloned()? } else { answer.value.clone() };
        Some((id.clone(), Answer { value, ..answer.clone() }))
    };
    let answers: ById<Answer> = audit.answers.iter().filter_map(answer).collect();
    // What another checklist's audit answers is the same for every contact.
    let linked = |other: &Id| {
        let of = checklist.items().find(|(_, item)| item.score_of.as_ref().is_some_and(|of| of.value == *other))?;
        audit.scored.items.get(&of.1.id)?.score
    };
    Some(score(checklist, &answers, setting.config().critical, linked))
}

/// The scores, 0–100, that two audits of the same contacts give each of them on `item`; nothing where their files do not say which contact
/// is which: a column of one name in both, whose texts are all different.
pub(super) fn shared(a: &Audit, b: &Audit, checklist: &Checklist, item: &Id) -> Option<Vec<(f64, f64)>> {
    let (first, second) = (a.rows.as_ref()?, b.rows.as_ref()?);
    let scale = checklist.scale_of(checklist.item(item.as_str())?);
    let column = |rows: &ContactRows| rows.items.iter().position(|id| id == item);
    let (at_first, at_second) = (column(first)?, column(second)?);
    let named = |rows: &ContactRows, name: &str| -> Option<HashMap<String, usize>> {
        let labels = rows.labels.get(name)?;
        let named: Option<HashMap<String, usize>> =
            labels.iter().enumerate().map(|(nth, text)| Some((text?.to_owned(), nth))).collect();
        named.filter(|named| named.len() == rows.contacts.len())
    };
    let pairs = first.labels.keys().find_map(|name| {
        let (one, other) = (named(first, name)?, named(second, name)?);
        let mut pairs: Vec<(usize, usize)> =
            one.iter().filter_map(|(text, nth)| Some((*nth, *other.get(text)?))).collect();
        pairs.sort_unstable();
        (!pairs.is_empty()).then_some(pairs)
    })?;
    let scored = |rows: &ContactRows, nth: usize, at: usize| {
        rows.contacts[nth][at].as_ref().and_then(|answer| fraction(answer, scale)).map(|fraction| 100.0 * fraction)
    };
    let pair = |(one, other)| Some((scored(first, one, at_first)?, scored(second, other, at_second)?));
    Some(pairs.into_iter().filter_map(pair).collect())
}
