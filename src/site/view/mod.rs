//! View models: what each page says, as formatted and translated strings.
//!
//! In: the report through [`Here`](super::tree::Here). Out: serialisable structs that templates place without arithmetic. One
//! file per kind of page, each with a function from the tree to its pages.

mod agreement;
mod answers;
mod audit;
mod audit_figures;
mod audit_score;
mod audits;
mod briefs;
mod changes;
mod checklists;
mod compare;
mod competitors;
mod complaints;
pub(super) mod course;
mod coverage;
mod effects;
mod gap;
mod gaps;
mod glossary;
mod goal;
mod goals;
mod limits;
mod lines;
mod linked;
mod metric;
mod metrics;
mod moved;
mod overview;
mod pages;
mod parts;
mod plans;
mod search;
mod survey_figures;
mod surveys;
mod visits;
mod voices;

use super::frame::Page;
use super::tree::Tree;
use crate::report::Report;

/// A kind of page.
pub(super) enum Pages {
    /// A handful, made together; the navigation lists those that are there.
    Few(fn(&Tree) -> Vec<Page>),
    /// One for each document: how many documents there are, and what the nth has. Each is made, written and dropped.
    Each(fn(&Report) -> usize, fn(&Tree, usize) -> Vec<Page>),
}

impl Pages {
    /// Returns the pages of the kind, where it has but a few.
    pub(super) fn few(&self, tree: &Tree) -> Vec<Page> {
        match self {
            Self::Few(pages) => pages(tree),
            Self::Each(..) => Vec::new(),
        }
    }
}

/// The kinds of page. A tree has the pages that these return.
pub(super) const KINDS: &[Pages] = &[
    Pages::Few(overview::pages),
    Pages::Few(goals::pages),
    Pages::Each(|report| report.goals.len(), goal::nth),
    Pages::Few(metrics::pages),
    Pages::Each(|report| report.metrics.len(), metric::nth),
    Pages::Few(audits::pages),
    Pages::Each(audits::more, audits::nth),
    Pages::Each(|report| report.audits.len(), audit::nth),
    Pages::Few(agreement::pages),
    Pages::Few(gaps::pages),
    Pages::Each(|report| report.gaps.len(), gap::nth),
    Pages::Few(plans::list),
    Pages::Each(|report| report.plans.len(), plans::nth),
    Pages::Few(surveys::list),
    Pages::Each(|report| report.surveys.len(), surveys::nth),
    Pages::Few(complaints::list),
    Pages::Each(|report| report.logs.len(), complaints::nth),
    Pages::Few(visits::list),
    Pages::Each(|report| report.visits.len(), visits::nth),
    Pages::Few(competitors::list),
    Pages::Each(|report| report.competitors.len(), competitors::nth),
    Pages::Few(checklists::list),
    Pages::Each(|report| report.checklists.len(), checklists::nth),
    Pages::Few(voices::pages),
    Pages::Few(effects::pages),
    Pages::Few(coverage::pages),
    Pages::Few(briefs::list),
    Pages::Each(|report| report.briefs.len(), briefs::nth),
    Pages::Few(changes::pages),
    Pages::Few(glossary::pages),
    Pages::Each(|report| report.pages.len(), pages::nth),
    Pages::Few(search::pages),
];
