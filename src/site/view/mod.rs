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
mod compare;
pub(super) mod course;
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
mod overview;
mod pages;
mod parts;
mod plans;

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
    glossary::pages,
    pages::pages,
];
