//! Which rows a survey counts, and which parts they belong to: for metrics that are made of the same rows.
//!
//! In: the rows as they are read. Out: the list, unless they are too many. What was answered is not in it.

use std::collections::HashMap;

use crate::model::survey::{Listed, ListedRow, RowKind};

use super::survey_answers::Row;
use super::table::Csv;

/// A survey of more rows than this lists none.
const MOST: usize = 100_000;

/// The rows listed so far; nothing once they are too many.
pub(super) struct Listing {
    listed: Option<Listed>,
    kinds: HashMap<RowKind, u32>,
}

impl Default for Listing {
    fn default() -> Self {
        Self { listed: Some(Listed::default()), kinds: HashMap::new() }
    }
}

impl Listing {
    /// Keeps the current row, whose `answers` are those on the scales.
    pub(super) fn keep(&mut self, csv: &Csv, row: Row<'_>, answers: &[Option<f64>]) {
        let Some(listed) = self.listed.as_mut().filter(|listed| listed.rows.len() < MOST) else {
            *self = Self { listed: None, kinds: HashMap::new() };
            return;
        };
        if listed.files.last().is_none_or(|file| file != csv.path()) {
            listed.files.push(csv.path().to_owned());
        }
        let answered = answers.iter().map(|answer| row.weight > 0.0 && answer.is_some()).collect();
        let kind = RowKind { parts: row.by.into_iter().map(|(_, value)| value).collect(), answered };
        let next = number(self.kinds.len());
        let kind = *self.kinds.entry(kind).or_insert(next);
        listed.rows.push(ListedRow { file: number(listed.files.len() - 1), kind, at: csv.start(), day: row.date });
    }

    /// The rows; nothing where they are too many.
    pub(super) fn listed(self) -> Option<Listed> {
        let mut kinds: Vec<(RowKind, u32)> = self.kinds.into_iter().collect();
        kinds.sort_by_key(|(_, number)| *number);
        let listed = self.listed?;
        Some(Listed { kinds: kinds.into_iter().map(|(kind, _)| kind).collect(), ..listed })
    }
}

fn number(of: usize) -> u32 {
    u32::try_from(of).expect("no more than the rows that are listed")
}
