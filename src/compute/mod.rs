//! A workspace and a date to a report; pure.
//!
//! In: the [`Workspace`], the as-of date and commit, the diagnostics found so far. Out: the [`Report`], with the findings
//! that only results can show (stale series, overdue actions, …) added to its diagnostics. It reads no file, no clock
//! and no git, and writes nothing; every figure that anything downstream shows is made here, once.

mod agreement;
mod audits;
mod briefs;
mod competitors;
mod coverage;
mod derivation;
mod findings;
mod gaps;
mod goals;
mod logs;
mod metrics;
mod overview;
mod plans;
mod points;
mod restate;
mod says;
mod score;
mod surveys;
mod visits;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rayon::prelude::*;

use crate::diag::{self, Diagnostic};
use crate::formula::distribution::Confidence;
use crate::model::{ChecklistRef, Config, Id, Workspace};
use crate::report::checklist::ChecklistReport;
use crate::report::{Document, GapReport, MetricReport, PageReport, Report, SourceState, SurveyReport};

pub use audits::split;
pub use derivation::derivation;
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
    let mut audits = audits::audits(setting);
    let mut visits = visits::visits(setting);
    let mut surveys = surveys::surveys(setting);
    let mut logs = logs::logs(setting);
    let mut metrics = metrics::metrics(setting, &audits, &visits);
    let by_id: BTreeMap<&Id, &MetricReport> = metrics.iter().map(|metric| (&metric.document.id, metric)).collect();
    let mut goals = goals::goals(setting, &by_id);
    let mut plans = plans::plans(setting, &by_id);
    let mut gaps = gaps::gaps(setting, &by_id);
    let mut competitors = competitors::competitors(setting, &by_id);
    plans.iter_mut().for_each(|plan| plan.says = says::plan(plan, &by_id));
    competitors.iter_mut().for_each(|competitor| competitor.says = says::competitor(competitor, &by_id));
    say_surveys(setting, &mut surveys);
    say_gaps(&mut gaps);
    let dates: BTreeMap<Id, NaiveDate> = audits.iter().map(|audit| (audit.document.id.clone(), audit.date)).collect();
    audits.par_iter_mut().for_each(|audit| audit.says = says::audit(setting, audit, &dates));
    visits.par_iter_mut().for_each(|visit| visit.says = says::visit(visit));
    logs.iter_mut().for_each(|log| log.says = says::log(log));
    goals.iter_mut().for_each(|goal| goal.says = says::goal(goal));
    let results =
        overview::Results { setting, audits: &audits, metrics: &by_id, goals: &goals, plans: &plans, gaps: &gaps };
    let overview = results.overview();
    let known = briefs::Known { setting, audits: &audits, metrics: &by_id, goals: &goals, plans: &plans, gaps: &gaps };
    let briefs = known.briefs();
    metrics.iter_mut().for_each(|metric| metric.says = says::metric(metric));
    let mut report = Report {
        schema: 1,
        title: workspace.config.title.clone(),
        as_of: edition.as_of,
        source: edition.source.clone(),
        agreement: agreement::agreement(setting, &audits),
        checklists: checklists(workspace),
        competitors,
        logs,
        pages: pages(workspace),
        overview,
        briefs,
        coverage: coverage::coverage(setting, &metrics, &audits, &visits),
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
        left_out: workspace.left_out.clone(),
        settings: workspace.config.clone(),
    };
    let mut found = findings::findings(setting, &report);
    workspace.config.severities().apply(&mut found);
    report.diagnostics.extend(found);
    diag::sort(&mut report.diagnostics);
    report
}

fn say_surveys(setting: Setting<'_>, surveys: &mut [SurveyReport]) {
    let dates: BTreeMap<Id, NaiveDate> = surveys.iter().map(|s| (s.document.id.clone(), s.date)).collect();
    for survey in surveys {
        let before = survey.previous.as_ref().and_then(|id| dates.get(id)).copied();
        let level = setting.confidence.level();
        survey.questions.values_mut().for_each(|question| question.says = says::question(question, level, before));
        survey.says = says::survey(survey);
    }
}

fn say_gaps(gaps: &mut [GapReport]) {
    let closed = gaps.iter().filter_map(|gap| Some((gap.document.id.clone(), gap.closed.as_ref()?.date)));
    let closed: BTreeMap<Id, NaiveDate> = closed.collect();
    gaps.iter_mut().for_each(|gap| gap.says = says::gap(gap, &closed));
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
