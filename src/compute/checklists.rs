//! Checklists with what audits and visits found by them: how many use each version, which questions fail, which causes are named.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use foldhash::fast::FixedState;

use crate::model::{Checklist, ChecklistRef, Config, Item, Workspace};
use crate::report::checklist::{CauseCount, ItemRecord};
use crate::report::scope::{ScopeCell, ScopeTable};
use crate::report::{AuditReport, ChecklistReport};

use super::says;
use super::score::is_below_best;

/// So many of the latest audits are shown question by question.
const LATEST: usize = 12;
/// A scope with more values than this tells too many apart to be seen at once.
const MOST_VALUES: usize = 12;

/// The checklists by id, newest version first; `audits` come newest first.
pub(super) fn checklists(workspace: &Workspace, audits: &[AuditReport]) -> Vec<ChecklistReport> {
    let mut used: BTreeMap<&ChecklistRef, usize> = BTreeMap::new();
    let mut results: BTreeMap<&ChecklistRef, Vec<&AuditReport>> = BTreeMap::new();
    for audit in audits.iter().filter(|audit| audit.is_result()) {
        results.entry(&audit.checklist.value).or_default().push(audit);
    }
    results.iter().for_each(|(pinned, audits)| *used.entry(*pinned).or_default() += audits.len());
    let visits = workspace.visits.values().filter_map(|visit| visit.checklist.as_ref().map(|pinned| &pinned.value));
    visits.for_each(|pinned| *used.entry(pinned).or_default() += 1);
    let mut checklists: Vec<ChecklistReport> = workspace
        .checklists
        .values()
        .map(|checklist| {
            let pinned = checklist.reference();
            let audits = results.get(&pinned).map(Vec::as_slice).unwrap_or_default();
            let latest = &audits[..audits.len().min(LATEST)];
            let records = records(checklist, audits);
            ChecklistReport {
                by_scope: by_scope(&workspace.config, &records, audits),
                used_by: used.get(&pinned).copied().unwrap_or(0),
                causes: causes(audits),
                latest: latest.iter().rev().map(|audit| audit.head.id.clone()).collect(),
                finding: says::record(checklist, &records),
                records,
                written: Arc::clone(checklist),
            }
        })
        .collect();
    checklists.sort_by(|a, b| a.head.id.cmp(&b.head.id).then(b.version.cmp(&a.version)));
    checklists
}

/// How each question was answered, those first that are below the best in most audits, then in the larger share, then in the order of the
/// checklist.
fn records(checklist: &Checklist, audits: &[&AuditReport]) -> Vec<ItemRecord> {
    let mut counts: HashMap<&str, (usize, usize), FixedState> = HashMap::default();
    for (id, result) in audits.iter().flat_map(|audit| audit.scored.items.iter()) {
        let Some(score) = result.score else { continue };
        let (answered, below) = counts.entry(id.as_str()).or_default();
        *answered += 1;
        *below += usize::from(is_below_best(score));
    }
    let record = |item: &Item| {
        let (answered, below) = *counts.get(item.id.as_str())?;
        Some(ItemRecord { item: item.id.clone(), answered, below })
    };
    let mut records: Vec<ItemRecord> = checklist.items().filter_map(|(_, item)| record(item)).collect();
    let share = |record: &ItemRecord| record.below as f64 / record.answered as f64;
    records.sort_by(|a, b| b.below.cmp(&a.below).then_with(|| share(b).total_cmp(&share(a))));
    records
}

/// The records by each scope that tells audits apart; people are never told apart.
fn by_scope(config: &Config, records: &[ItemRecord], audits: &[&AuditReport]) -> Vec<ScopeTable> {
    let mut values: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (key, value) in audits.iter().flat_map(|audit| &audit.scope) {
        if !config.is_person(value) && !config.privacy.people.contains(key) {
            values.entry(key).or_default().insert(value);
        }
    }
    let tells_apart = |values: &BTreeSet<&str>| (2..=MOST_VALUES).contains(&values.len());
    let places: HashMap<&str, usize, FixedState> =
        records.iter().enumerate().map(|(place, record)| (record.item.as_str(), place)).collect();
    values.retain(|_, values| tells_apart(values));
    let table = |(key, values): (&str, BTreeSet<&str>)| {
        let values: Vec<&str> = values.into_iter().collect();
        let mut cells = vec![vec![None; values.len()]; records.len()];
        for audit in audits {
            let value = audit.scope.get(key).and_then(|value| values.binary_search(&value.as_str()).ok());
            let Some(column) = value else { continue };
            for (id, result) in audit.scored.items.iter() {
                let (Some(score), Some(row)) = (result.score, places.get(id.as_str())) else { continue };
                let cell: &mut Option<ScopeCell> = &mut cells[*row][column];
                let cell = cell.get_or_insert(ScopeCell { answered: 0, below: 0 });
                cell.answered += 1;
                cell.below += usize::from(is_below_best(score));
            }
        }
        ScopeTable { key: key.to_owned(), values: values.into_iter().map(str::to_owned).collect(), cells }
    };
    values.into_iter().map(table).collect()
}

/// The causes that answers name, the most frequent first.
fn causes(audits: &[&AuditReport]) -> Vec<CauseCount> {
    let mut counts: BTreeMap<&str, CauseCount> = BTreeMap::new();
    for audit in audits {
        let mut named: Vec<&str> =
            audit.answers.values().filter_map(|answer| Some(answer.cause.as_ref()?.as_str())).collect();
        named.sort_unstable();
        for of_one in named.chunk_by(|a, b| a == b) {
            let none = || CauseCount { cause: of_one[0].to_owned(), answers: 0, audits: 0 };
            let count = counts.entry(of_one[0]).or_insert_with(none);
            count.answers += of_one.len();
            count.audits += 1;
        }
    }
    let mut causes: Vec<CauseCount> = counts.into_values().collect();
    causes.sort_by(|a, b| b.answers.cmp(&a.answers).then_with(|| a.cause.cmp(&b.cause)));
    causes
}
