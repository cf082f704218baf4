//! Everything known about a workspace on one day, serialisable: the contract of `auditbook export --format json`.
//!
//! `compute` fills it once; every page, export, difference and gate reads its numbers here. Nothing downstream
//! computes a figure that stands here. Scores and percentages are 0–100, durations are seconds unless a field says hours, dates are ISO.
//! A value that does not exist is `None` and serialises as `null`.

pub(crate) mod audit;
pub(crate) mod brief;
pub(crate) mod changes;
pub(crate) mod checklist;
pub(crate) mod competitor;
pub mod complaints;
pub(crate) mod coverage;
pub(crate) mod decision;
pub(crate) mod derivation;
pub(crate) mod document;
pub mod drivers;
pub mod due;
pub(crate) mod effect;
pub(crate) mod gap;
pub(crate) mod goal;
pub mod late;
pub(crate) mod log;
pub mod met;
pub mod metric;
pub mod movement;
pub(crate) mod overview;
pub(crate) mod owner;
pub(crate) mod plan;
mod point;
pub(crate) mod said;
pub mod scope;
mod standing;
pub(crate) mod survey;
pub(crate) mod visit;
pub mod why;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use crate::diag::Diagnostic;

// What the report is written in; stages that do not see the model reach it here.
pub use crate::formula::checklist::CriticalPolicy;
pub use crate::formula::distribution::Confidence;
pub use crate::model::audit::{Evidence, Passage};
pub use crate::model::survey::{Audience, ScaleMethod, SurveyMethod};
pub use crate::model::{
    AuditStatus, Better, Body, Checklist, ChecklistRef, DocRef, Element, Every, GapStatus, Head, Id, Item, Kind, Label,
    Origin, Page, Period, Scale, Section, Unit,
};
pub use crate::model::{EvidenceRule, ItemLevel};
pub(crate) use crate::schema::NOT_APPLICABLE;
pub use crate::schema::audit::Dispute;
pub use crate::schema::decision::DecisionOption;
pub use crate::schema::gap::{Cause, Closing};
pub use crate::schema::goal::{Effect, Review};
pub use crate::schema::metric::MetricGroup;
pub use crate::schema::settings::{Band, Config, Digits};
pub(crate) use crate::schema::survey::is_by_language;

pub use audit::{AgreementReport, AuditReport, ItemResult, Scored, Verdict};
pub use brief::Brief;
pub use changes::MonthReport;
pub use checklist::{CauseCount, ChecklistReport};
pub use competitor::CompetitorReport;
pub use complaints::Complaints;
pub use coverage::{Coverage, EffectCoverage, ViewPair, VisitHours};
pub use decision::DecisionReport;
pub use derivation::Derivation;
pub use document::PageReport;
pub use gap::GapReport;
pub use goal::{GoalReport, GoalStatus};
pub use log::LogReport;
pub use metric::{MetricReport, MetricStatus, Point};
pub use overview::Overview;
pub use plan::PlanReport;
pub use said::Said;
pub use standing::AnswerStanding;
pub use survey::SurveyReport;
pub use visit::VisitReport;

/// Everything known about a workspace on one day.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// The version of this shape.
    pub schema: u32,
    /// The site's title in its first language.
    pub title: Label,
    /// The day it was computed for.
    pub as_of: NaiveDate,
    /// The commit it was computed from.
    pub source: SourceState,
    /// Audits by date, newest first, then id.
    pub audits: Vec<AuditReport>,
    /// Checklists by id, newest version first.
    pub checklists: Vec<ChecklistReport>,
    /// Metrics by group, then id.
    pub metrics: Vec<MetricReport>,
    /// Goals by id.
    pub goals: Vec<GoalReport>,
    /// Gaps by priority (most first), impact (most first), id.
    pub gaps: Vec<GapReport>,
    /// Plans by id.
    pub plans: Vec<PlanReport>,
    /// Decisions: open ones by when they are due, then those that were taken, the latest first.
    pub decisions: Vec<DecisionReport>,
    /// The audits that schedules ask for, the earliest first.
    pub schedule: Vec<due::DueAudit>,
    /// Every day that somebody has to keep, the earliest first.
    pub due: Vec<due::DueDay>,
    /// Channels, teams, places and other parts of the service, by what tells them apart.
    pub scopes: Vec<scope::ScopeReport>,
    /// Surveys by date, newest first, then id.
    pub surveys: Vec<SurveyReport>,
    /// Visits by date, newest first, then id.
    pub visits: Vec<VisitReport>,
    /// Logs by id.
    pub logs: Vec<LogReport>,
    /// The complaints of all logs together.
    pub complaints: Complaints,
    /// Competitors by id.
    pub competitors: Vec<CompetitorReport>,
    /// Pairs of scorings of the same contacts.
    pub agreement: Vec<AgreementReport>,
    /// Pages of text by id.
    pub pages: Vec<PageReport>,
    /// What the first page says.
    pub overview: Overview,
    /// Who answers for what; whoever has most that is late first.
    pub owners: Vec<owner::OwnerReport>,
    /// The briefs of finished quarters, newest first.
    pub briefs: Vec<Brief>,
    /// What the last months brought, the latest first.
    pub months: Vec<MonthReport>,
    /// What the results rest on.
    pub coverage: Coverage,
    /// The hours at which visits were made and answered.
    pub visit_hours: VisitHours,
    /// The ten effects and the goals that aim at them.
    pub effects: Vec<EffectCoverage>,
    /// Customers' and employees' answers side by side.
    pub views: Vec<ViewPair>,
    /// Every finding about the documents, in order of file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// The findings that authors allow, each with its reason in the document.
    pub allowed: Vec<Diagnostic>,
    /// Paths of documents left out for their faults.
    pub left_out: Vec<String>,
    /// The files of the workspace that texts name and that are published with them.
    pub attachments: BTreeSet<String>,
    /// The files that texts name and that are not, because they hold rows of which results are made.
    pub rows_named: BTreeSet<String>,
    /// The settings as written: bands, confidence, languages, links.
    pub settings: Config,
}

/// The commit a report was computed from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct SourceState {
    /// The full commit id; `None` outside git.
    pub commit: Option<String>,
    /// Whether the work tree differs from it.
    pub dirty: bool,
}

/// The first two sentences: those of ten thousand audits in six languages would outweigh their figures.
fn headline<T>(says: &[T]) -> &[T] {
    &says[..says.len().min(2)]
}

macro_rules! registry {
    ($($variant:ident, $one:ident, $word:literal, $several:ident, $folder:literal, $key:ident, $by:ident;)+) => {
        impl Report {
            /// What every document of `kind` has, in the order of the report.
            pub fn heads(&self, kind: Kind) -> Vec<&Head> {
                match kind {
                    $(Kind::$variant => self.$several.iter().map(|entry| &entry.head).collect(),)+
                }
            }

            /// What the document of `kind` at `place` of the report has.
            pub fn head_at(&self, kind: Kind, place: usize) -> Option<&Head> {
                match kind {
                    $(Kind::$variant => self.$several.get(place).map(|entry| &entry.head),)+
                }
            }
        }
    };
}

crate::schema::for_each_kind!(registry);

impl Report {
    /// What the document `of` has; of a checklist its newest version, which stands first.
    pub fn head(&self, of: &DocRef) -> Option<&Head> {
        self.heads(of.kind).into_iter().find(|head| head.id == of.id)
    }
}

/// Returns the keys of a document of `kind` in canonical order.
pub(crate) fn keys_of(kind: Kind) -> Vec<&'static str> {
    crate::schema::Root::Kind(kind).fields().iter().map(|field| field.key).collect()
}
