//! Columns whose values would tell who somebody is: watched while rows are read, reported once where the document names them.
//!
//! A message never repeats the values.

use std::collections::HashSet;

use crate::diag::rules;
use crate::model::Origin;
use crate::schema::settings::Config;

use super::super::text::personal;
use super::Reading;

/// A column with at least so many rows is told by how many different values it has.
const ENOUGH_ROWS: usize = 20;

/// A column that results are broken down or chosen by.
pub(super) struct Watched<'a> {
    name: &'a str,
    origin: Option<Origin>,
    config: &'a Config,
    /// Whether names of people may stand in it.
    may_name: bool,
    rows: usize,
    distinct: HashSet<String>,
    personal: bool,
    named: bool,
}

impl<'a> Watched<'a> {
    /// The column `name`, which the document names at `origin`.
    pub(super) fn new(config: &'a Config, name: &'a str, origin: Option<&Origin>) -> Self {
        Self {
            name,
            origin: origin.cloned(),
            config,
            may_name: config.privacy.people.iter().any(|column| column == name),
            rows: 0,
            distinct: HashSet::new(),
            personal: false,
            named: false,
        }
    }

    /// Takes a cell of it.
    pub(super) fn see(&mut self, cell: &str) {
        if cell.is_empty() {
            return;
        }
        self.rows += 1;
        if self.distinct.contains(cell) {
            return;
        }
        self.personal |= personal(cell).is_some();
        self.named |= self.config.is_person(cell);
        self.distinct.insert(cell.to_owned());
    }

    /// Reports what its values are, where that is nothing to publish.
    pub(super) fn report(&self, read: &Reading<'_, '_>) {
        let many = self.rows >= ENOUGH_ROWS && 2 * self.distinct.len() > self.rows;
        let (what, help) = match () {
            () if self.personal => ("holds e-mail addresses, telephone or card numbers", "take a column of groups"),
            () if self.named && !self.may_name => (
                "holds names of people",
                "list it under `privacy: {people: [COLUMN]}` in `auditbook.yaml` where that is meant",
            ),
            () if many && !self.may_name => (
                "differs in over half of the rows, so that each value is one person or case",
                "take a column of groups",
            ),
            () => return,
        };
        let span = self.origin.as_ref().map_or(read.map.anchor(), |origin| origin.span);
        let message = format!("the column `{}` {what}", self.name);
        read.fields.reader.report(read.fields.reader.fault(&rules::IDENTIFYING_COLUMN, span, message).help(help));
    }
}
