//! Columns whose values would tell who somebody is: reported once where the document names them.

use crate::diag::rules;
use crate::model::Origin;
use crate::schema::settings::Config;

use super::super::identifying::{Identifies, Seen};
use super::Reading;

/// A column that results are broken down or chosen by.
pub(super) struct Watched<'a> {
    name: &'a str,
    origin: Option<Origin>,
    seen: Seen<'a>,
}

impl<'a> Watched<'a> {
    /// The column `name`, which the document names at `origin`.
    pub(super) fn new(config: &'a Config, name: &'a str, origin: Option<&Origin>) -> Self {
        Self { name, origin: origin.cloned(), seen: Seen::new(config, name) }
    }

    /// Takes a cell of it.
    pub(super) fn see(&mut self, cell: &str) {
        self.seen.see(cell);
    }

    /// Reports what its values are, where that is nothing to publish.
    pub(super) fn report(&self, read: &Reading<'_, '_>) {
        let Some(Identifies { what, help }) = self.seen.found(false) else { return };
        let span = self.origin.as_ref().map_or(read.map.anchor(), |origin| origin.span);
        let message = format!("the column `{}` {what}", self.name);
        read.fields.reader.report(read.fields.reader.fault(&rules::IDENTIFYING_COLUMN, span, message).help(help));
    }
}
