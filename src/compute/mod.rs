//! A workspace and a date to a report; pure.
//!
//! In: the [`Workspace`], the as-of date and commit, the diagnostics found so far. Out: the [`Report`], with the findings
//! that only results can show (stale series, overdue actions, …) added to its diagnostics. It reads no file, no clock
//! and no git, and writes nothing; every figure that anything downstream shows is made here, once.

mod agreement;
mod audits;
mod competitors;
mod findings;
mod gaps;
mod goals;
mod logs;
mod metrics;
mod overview;
mod plans;
mod points;
mod score;
mod surveys;
mod visits;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::diag::{self, Diagnostic};
use crate::formula::distribution::Confidence;
use crate::model::{ChecklistRef, Config, Id, Workspace};
use crate::report::checklist::ChecklistReport;
use crate::report::{Document, MetricReport, PageReport, Report, SourceState};

pub use audits::split;
pub use score::rescored;

/// The day and the commit that a report speaks of.
#[derive(Debug, Clone)]
pub struct Edition {
    /// "Today".
    pub as_of: NaiveDate,
    /// The commit.
    pub source: SourceState,
}

/// What every computation needs: the documents, the day and the confidence.
#[derive(Clone, Copy)]
struct Setting<'a> {
    workspace: &'a Workspace,
    as_of: NaiveDate,
    confidence: Confidence,
}

impl<'a> Setting<'a> {
    fn config(&self) -> &'a Config {
        &self.workspace.config
    }
}

/// The report on `workspace` for `edition`; `diagnostics` are those found while reading it.
pub fn compute(workspace: &Workspace, edition: &Edition, diagnostics: Vec<Diagnostic>) -> Report {
    let confidence = Confidence::new(workspace.config.confidence).unwrap_or_default();
    let setting = Setting { workspace, as_of: edition.as_of, confidence };
    let audits = audits::audits(setting);
    let visits = visits::visits(setting);
    let surveys = surveys::surveys(setting);
    let metrics = metrics::metrics(setting, &audits, &visits);
    let by_id: BTreeMap<&Id, &MetricReport> = metrics.iter().map(|metric| (&metric.document.id, metric)).collect();
    let goals = goals::goals(setting, &by_id);
    let plans = plans::plans(setting, &by_id);
    let gaps = gaps::gaps(setting, &by_id);
    let competitors = competitors::competitors(setting, &by_id);
    let results =
        overview::Results { setting, audits: &audits, metrics: &by_id, goals: &goals, plans: &plans, gaps: &gaps };
    let overview = results.overview();
    let mut report = Report {
        schema: 1,
        title: workspace.config.title.clone(),
        as_of: edition.as_of,
        source: edition.source.clone(),
        agreement: agreement::agreement(setting, &audits),
        checklists: checklists(workspace),
        competitors,
        logs: logs::logs(setting),
        pages: pages(workspace),
        overview,
        audits,
        metrics,
        goals,
        gaps,
        plans,
        surveys,
        visits,
        diagnostics,
        left_out: workspace.left_out.clone(),
        settings: workspace.config.clone(),
    };
    let mut found = findings::findings(setting, &report);
    workspace.config.severities().apply(&mut found);
    report.diagnostics.extend(found);
    diag::sort(&mut report.diagnostics);
    report
}

fn checklists(workspace: &Workspace) -> Vec<ChecklistReport> {
    let mut used: BTreeMap<&ChecklistRef, usize> = BTreeMap::new();
    let audits = workspace.audits.values().map(|audit| &audit.checklist.value);
    let visits = workspace.visits.values().filter_map(|visit| visit.checklist.as_ref().map(|pinned| &pinned.value));
    audits.chain(visits).for_each(|pinned| *used.entry(pinned).or_default() += 1);
    let mut checklists: Vec<ChecklistReport> = workspace
        .checklists
        .values()
        .map(|checklist| ChecklistReport {
            document: Document::from(&checklist.head),
            version: checklist.version,
            built_in: checklist.built_in,
            pass: checklist.pass,
            used_by: used.get(&checklist.reference()).copied().unwrap_or(0),
            checklist: checklist.clone(),
        })
        .collect();
    checklists.sort_by(|a, b| a.document.id.cmp(&b.document.id).then(b.version.cmp(&a.version)));
    checklists
}

fn pages(workspace: &Workspace) -> Vec<PageReport> {
    let pages = workspace.pages.values();
    pages.map(|page| PageReport { document: Document::from(&page.head), nav: page.nav }).collect()
}
