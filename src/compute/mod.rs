//! A workspace and a date to a report; pure.
//!
//! In: the [`Workspace`], the as-of date and commit, the diagnostics found so far. Out: the [`Report`], with the findings
//! that only results can show (stale series, overdue actions, …) added to its diagnostics. It reads no file, no clock
//! and no git, and writes nothing.

mod agreement;
mod apart;
mod attachments;
mod audits;
mod bound_findings;
mod briefs;
mod cadence;
mod changes;
mod checklists;
mod competitors;
mod complaints;
mod contacts;
mod course;
mod coverage;
mod decisions;
mod derivation;
mod drivers;
mod due;
mod entries;
mod exceptions;
mod far_dates;
mod findings;
mod floor;
mod future_dates;
mod gaps;
mod goal_findings;
mod goals;
mod known;
mod late_findings;
mod logs;
mod met;
mod metrics;
mod overview;
mod owners;
mod past;
mod plans;
mod points;
mod privacy;
mod quotes;
mod restate;
mod sampled;
mod says;
mod scopes;
mod score;
mod survey_days;
mod surveys;
mod told;
mod visits;
mod why;

use std::sync::Arc;

use chrono::NaiveDate;

use crate::diag::{self, Diagnostic};
use crate::formula::distribution::Confidence;
use crate::i18n::{Arg, Statement, names};
use crate::model::{Config, Workspace};
use crate::report::{PageReport, Report, SourceState, is_by_language};

use attachments::Attachments;
use entries::{Entries, by_id};
use known::Known;

pub(crate) use audits::split;
pub(crate) use derivation::amount;
pub use derivation::derivation;
pub use known::Before;
pub use restate::restated;
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
    depth: Depth,
}

/// How much is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// Everything.
    Report,
    /// What findings rest on: no sentences, and nothing that takes long and only a reader looks at.
    Findings,
}

impl<'a> Setting<'a> {
    fn of(workspace: &'a Workspace, edition: &Edition, depth: Depth) -> Self {
        Self { workspace, as_of: edition.as_of, confidence: workspace.config.confidence, depth }
    }

    /// Whether somebody will read what is computed.
    fn is_read(&self) -> bool {
        self.depth == Depth::Report
    }

    fn config(&self) -> &'a Config {
        &self.workspace.config
    }

    /// What a value of the authors' own is called: as the settings' `labels` say, else as everyday values are, else itself.
    fn value_name(&self, value: &str) -> Arg {
        let own = self.config().labels.get(value).map(Arg::from);
        let known = own.or_else(|| names::everyday(value).map(|key| Statement::new(key).into()));
        known.unwrap_or_else(|| Arg::Text(value.to_owned()))
    }

    /// What a person is called who is spelt `written`: as the settings' `people` say, else so.
    fn person_name(&self, written: &str) -> String {
        self.config().name_of(written).to_owned()
    }

    /// What a part of a breakdown is called: as any value, or the language of a code.
    fn part_name(&self, breakdown: &str, part: &str) -> Arg {
        let language = names::language(part).filter(|_| is_by_language(breakdown));
        match language.filter(|_| !self.config().labels.contains_key(part)) {
            Some(key) => Statement::new(key).into(),
            None => self.value_name(part),
        }
    }
}

/// `diagnostics`, which were found while reading `workspace`, and those that only results can show: as in the report of [`compute`],
/// which takes longer.
pub fn findings(workspace: &Workspace, edition: &Edition, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let workspace = &*survey_days::dated(workspace, edition.as_of);
    let setting = Setting::of(workspace, edition, Depth::Findings);
    let Entries { audits, visits, surveys, logs, metrics, goals, plans, gaps, decisions, due_audits, competitors } =
        Entries::of(setting, Known::default());
    let entries = Report { audits, metrics, goals, gaps, plans, decisions, schedule: due_audits, ..Report::default() };
    let mut report = Report { as_of: edition.as_of, surveys, visits, logs, competitors, diagnostics, ..entries };
    add_findings(setting, &mut report);
    report.diagnostics
}

/// The report on `workspace` for `edition`; `diagnostics` are those found while reading it.
pub fn compute(workspace: &Workspace, edition: &Edition, diagnostics: Vec<Diagnostic>) -> Report {
    compute_known(workspace, edition, diagnostics, Known::default())
}

/// The report as [`compute`] makes it. What rests on nothing but what it did `before` is not computed again: the scores of audits, goals,
/// what plans did. The settings must be the same.
pub fn compute_again(workspace: &Workspace, edition: &Edition, diagnostics: Vec<Diagnostic>, before: Before) -> Report {
    compute_known(workspace, edition, diagnostics, before.known(workspace, edition))
}

fn compute_known(workspace: &Workspace, edition: &Edition, diagnostics: Vec<Diagnostic>, known: Known) -> Report {
    let workspace = &*survey_days::dated(workspace, edition.as_of);
    let setting = Setting::of(workspace, edition, Depth::Report);
    let entries = Entries::of(setting, known);
    let metrics = by_id(&entries.metrics);
    let found = complaints::Found::of(setting, &entries.logs);
    let past = past::Past::of(setting, &metrics);
    let overview = overview::Results { setting, entries: &entries, metrics: &metrics, past: &past }.overview();
    let briefs = || {
        let entries = &entries;
        briefs::BriefEntries { setting, entries, metrics: &metrics, complaints: &found, past: &past }.briefs()
    };
    let (briefs, (due, scopes, owners, coverage, checklists, complaints)) = rayon::join(briefs, || {
        (
            due::days(setting, &entries),
            scopes::scopes(setting, &entries),
            owners::owners(setting, &entries, &overview),
            coverage::coverage(setting, &entries.metrics, &entries.audits, &entries.visits),
            checklists::checklists(workspace, &entries.audits),
            complaints::complaints(setting, (&found, &entries.logs), &entries.gaps, &entries.metrics),
        )
    });
    let months = changes::months(setting, &entries, &past);
    let attachments = Attachments::of(workspace);
    let Entries { audits, visits, surveys, logs, metrics, goals, plans, gaps, decisions, due_audits, competitors } =
        entries;
    let mut report = Report {
        schema: 1,
        title: workspace.config.title.clone(),
        as_of: edition.as_of,
        source: edition.source.clone(),
        agreement: agreement::agreement(setting, &audits),
        checklists,
        competitors,
        complaints,
        decisions,
        schedule: due_audits,
        due,
        scopes,
        logs,
        pages: pages(workspace),
        overview,
        owners,
        briefs,
        months,
        coverage,
        visit_hours: coverage::visit_hours(&visits),
        effects: coverage::effects(&goals),
        views: coverage::views(setting, &surveys),
        audits,
        metrics,
        goals,
        gaps,
        plans,
        surveys,
        visits,
        diagnostics,
        allowed: workspace.allowed.clone(),
        left_out: workspace.left_out.clone(),
        attachments: attachments.published,
        rows_named: attachments.rows,
        settings: workspace.config.clone(),
    };
    add_findings(setting, &mut report);
    report
}

/// Adds to the diagnostics of `report` those that only its results can show.
fn add_findings(setting: Setting<'_>, report: &mut Report) {
    let workspace = setting.workspace;
    findings::drop_consequences(setting, &mut report.diagnostics);
    let mut found = findings::findings(setting, report);
    findings::drop_far_times(&found, &mut report.diagnostics);
    let mut allowances = workspace.allowances.clone();
    report.allowed.extend(allowances.take(&mut found));
    found.extend(allowances.unused(&workspace.left_out));
    workspace.config.severities().apply(&mut found);
    diag::advise(&mut found);
    report.diagnostics.extend(found);
    diag::sort(&mut report.diagnostics);
}

fn pages(workspace: &Workspace) -> Vec<PageReport> {
    let pages = workspace.pages.values();
    pages.map(|page| PageReport { written: Arc::clone(page) }).collect()
}
