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

/// The kinds of page. A tree has the pages that these return.
pub(super) const KINDS: &[fn(&Tree) -> Vec<Page>] = &[
    overview::pages,
    goals::pages,
    goal::pages,
    metrics::pages,
    metric::pages,
    audits::pages,
    audit::pages,
    agreement::pages,
    gaps::pages,
    gap::pages,
    plans::pages,
    surveys::pages,
    complaints::pages,
    visits::pages,
    competitors::pages,
    checklists::pages,
    voices::pages,
    effects::pages,
    coverage::pages,
    briefs::pages,
    changes::pages,
    glossary::pages,
    pages::pages,
    search::pages,
];
