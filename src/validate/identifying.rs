//! Values that would tell who somebody is, watched while rows are read.
//!
//! In: the cells of a column. Out: what they are, where that is nothing to publish. What is said never repeats the values.

use std::collections::HashSet;

use crate::schema::settings::Config;

use super::text::personal;

/// A column with at least so many rows is told by how many different values it has.
const ENOUGH_ROWS: usize = 20;

/// A column that results are broken down or chosen by.
pub(super) struct Seen<'a> {
    config: &'a Config,
    /// Whether names of people may stand in it.
    may_name: bool,
    rows: usize,
    distinct: HashSet<String>,
    personal: bool,
    named: bool,
}

/// What a column is, and what helps.
pub(super) struct Identifies {
    pub(super) what: &'static str,
    pub(super) help: &'static str,
}

impl<'a> Seen<'a> {
    /// The column `name`, of which nothing is seen yet.
    pub(super) fn new(config: &'a Config, name: &str) -> Self {
        Self {
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

    /// What its values are, where that is nothing to publish: whose they are, or, where each row `may_differ` too much, that they are
    /// of single persons or cases.
    pub(super) fn found(&self, may_differ: bool) -> Option<Identifies> {
        let many = !may_differ && self.rows >= ENOUGH_ROWS && 2 * self.distinct.len() > self.rows;
        let group = "take a column of groups";
        let (what, help) = match () {
            () if self.personal => ("holds e-mail addresses, telephone or card numbers", group),
            () if self.named && !self.may_name => (
                "holds names of people",
                "list it under `privacy: {people: [COLUMN]}` in `auditbook.yaml` where that is meant",
            ),
            () if many && !self.may_name => {
                ("differs in over half of the rows, so that each value is one person or case", group)
            }
            () => return None,
        };
        Some(Identifies { what, help })
    }
}
