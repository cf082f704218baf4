//! The files of rows of a document on both sides. In: a document before and after. Out: which file is which, each with its rows, without
//! those that only moved to another file of the same document: a log of two files is the log that it was in one.

use std::collections::BTreeMap;

use crate::validate::{RowsFile, WrittenDocument};

use super::columns::Columns;
use super::table::Table;

/// One file on both sides; no rows where it is not there, none known where it is too large.
pub(super) struct Files<'a> {
    pub(super) path: &'a str,
    pub(super) before: Option<Table>,
    pub(super) after: Option<Table>,
}

/// The files of which rows differ, of documents that read `columns` of them.
pub(super) fn pairs<'a>([before, after]: [&'a WrittenDocument; 2], columns: &[Columns; 2]) -> Vec<Files<'a>> {
    // A document that had no file, or has none, says itself what it is counted from.
    if before.rows.is_empty() || after.rows.is_empty() {
        return Vec::new();
    }
    let read = |file: &RowsFile, columns| file.bytes.as_deref().map(|bytes| Table::read(bytes, columns));
    let (was, is) = (|file: &RowsFile| read(file, &columns[0]), |file: &RowsFile| read(file, &columns[1]));
    // One file under another name is the same file.
    let is_one = before.rows.len() == 1 && after.rows.len() == 1;
    let has = |rows: &[RowsFile], path: &str| rows.iter().any(|one| one.path == path);
    let gone = before.rows.iter().filter(|old| !is_one && !has(&after.rows, &old.path));
    let gone = gone.map(|old| Files { path: &old.path, before: was(old), after: Some(Table::default()) });
    let kept = after.rows.iter().filter_map(|new| {
        let same_name = before.rows.iter().find(|old| old.path == new.path);
        let old = same_name.or_else(|| before.rows.first().filter(|_| is_one));
        let differs = old.is_none_or(|old| old.hash != new.hash);
        let before = || old.map_or_else(|| Some(Table::default()), was);
        differs.then(|| Files { path: &new.path, before: before(), after: is(new) })
    });
    gone.chain(kept).collect()
}

/// Takes out of `files` the rows that are gone from one and new in another.
pub(super) fn leave_out_moved(files: &mut [Files<'_>]) {
    let tables = files.iter().flat_map(|file| [&file.before, &file.after]).flatten();
    let Some(headers) = tables.map(|table| table.headers.clone()).find(|headers| !headers.is_empty()) else { return };
    let mut gone: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    let mut new: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for file in files.iter_mut() {
        let (Some(before), Some(after)) = (&mut file.before, &mut file.after) else { return };
        for table in [&mut *before, &mut *after] {
            *table = if table.headers.is_empty() {
                Table { headers: headers.clone(), rows: Vec::new() }
            } else {
                table.under(&headers)
            };
        }
        let mut left: BTreeMap<&[String], usize> = BTreeMap::new();
        before.rows.iter().for_each(|row| *left.entry(&row.cells).or_default() += 1);
        for row in &after.rows {
            match left.get_mut(row.cells.as_slice()) {
                Some(count) if *count > 0 => *count -= 1,
                _ => *new.entry(row.cells.clone()).or_default() += 1,
            }
        }
        left.into_iter().for_each(|(cells, count)| *gone.entry(cells.to_vec()).or_default() += count);
    }
    let mut moved: BTreeMap<Vec<String>, (usize, usize)> = BTreeMap::new();
    for (cells, count) in gone {
        let both = count.min(new.get(&cells).copied().unwrap_or_default());
        moved.insert(cells, (both, both));
    }
    for file in files {
        let (Some(before), Some(after)) = (&mut file.before, &mut file.after) else { return };
        let mut kept: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        before.rows.iter().for_each(|row| *kept.entry(row.cells.clone()).or_default() += 1);
        let mut in_both: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        for row in &after.rows {
            if let Some(count) = kept.get_mut(&row.cells).filter(|count| **count > 0) {
                *count -= 1;
                *in_both.entry(row.cells.clone()).or_default() += 1;
            }
        }
        let take = |table: &mut Table, moved: &mut dyn FnMut(&[String]) -> bool| {
            let mut stays = in_both.clone();
            table.rows.retain(|row| match stays.get_mut(&row.cells) {
                Some(count) if *count > 0 => {
                    *count -= 1;
                    true
                }
                _ => !moved(&row.cells),
            });
        };
        let spent = |count: &mut usize| {
            let is_left = *count > 0;
            *count = count.saturating_sub(1);
            is_left
        };
        take(before, &mut |cells| moved.get_mut(cells).is_some_and(|it| spent(&mut it.0)));
        take(after, &mut |cells| moved.get_mut(cells).is_some_and(|it| spent(&mut it.1)));
    }
}
