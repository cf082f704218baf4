//! Figures: the finding, what is drawn, the drawing, its source, the table behind it.

use serde::Serialize;

use super::table::Table;
use super::{Link, esc};
use crate::i18n::glossary::Term;
use crate::i18n::{msg, punctuation};
use crate::site::chart::Chart;
use crate::site::text::SafeHtml;
use crate::site::tree::Here;

/// The widest drawing that two can stand side by side with.
const HALF: f64 = 600.0;

/// A figure.
#[derive(Serialize, Default)]
pub(in crate::site) struct Figure {
    heading: SafeHtml,
    /// Whether it is one of several under a heading of their own.
    panel: bool,
    /// What is drawn, in which unit, with which marks.
    pub(in crate::site) caption: Vec<SafeHtml>,
    chart: SafeHtml,
    wide: bool,
    /// Where it comes from.
    pub(in crate::site) source: Vec<SafeHtml>,
    /// Files of its numbers and its drawing.
    pub(in crate::site) downloads: Vec<Link>,
    second: Option<Folded<SafeHtml>>,
    table: Option<Folded<Table>>,
}

/// What is shown on demand, under a name.
#[derive(Serialize)]
struct Folded<T> {
    name: String,
    inner: T,
}

impl Figure {
    /// Returns a figure.
    pub(in crate::site) fn new(heading: impl AsRef<str>, chart: &Chart) -> Self {
        let heading = esc(punctuation::heading(heading.as_ref()));
        Self { heading, chart: SafeHtml::drawn(chart), wide: chart.wide.width > HALF, ..Self::default() }
    }

    /// Returns a figure that is one of several under a heading of their own.
    pub(in crate::site) fn panel(heading: impl AsRef<str>, chart: &Chart) -> Self {
        Self { panel: true, ..Self::new(heading, chart) }
    }

    /// Returns the figure with a sentence of its caption.
    pub(in crate::site) fn caption(mut self, sentence: impl AsRef<str>) -> Self {
        self.caption.push(esc(sentence));
        self
    }

    /// Returns the figure with its formula in the glossary.
    pub(in crate::site) fn formula(mut self, here: &Here, term: Term) -> Self {
        self.source.push(here.formula(term));
        self
    }

    /// Returns the figure with a table of all the site as a file of comma-separated values.
    pub(in crate::site) fn csv(mut self, here: &Here, name: &str) -> Self {
        let name = here.shared(&format!("data/{name}.csv"));
        self.downloads.push(Link { href: name, name: esc(here.text(msg!("data-csv"))) });
        self
    }

    /// Returns the figure with the table behind it.
    pub(in crate::site) fn table(self, here: &Here, table: impl Into<Table>) -> Self {
        self.table_called(here.text(msg!("section-data")), table)
    }

    /// Returns the figure with the table behind it under any name.
    pub(in crate::site) fn table_called(mut self, name: impl Into<String>, table: impl Into<Table>) -> Self {
        self.table = Some(Folded { name: name.into(), inner: table.into() });
        self
    }

    /// Returns the figure with a second drawing that is shown on demand.
    pub(in crate::site) fn second(mut self, name: impl Into<String>, chart: &Chart) -> Self {
        self.second = Some(Folded { name: name.into(), inner: SafeHtml::drawn(chart) });
        self
    }
}
