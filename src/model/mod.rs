//! The workspace: every document of one commit or work tree, with what was read beside it and joined to it.
//!
//! What a document says is declared in [`schema`](crate::schema), whose types are at hand here too. A document that is more
//! than what was written (an audit whose answers were read by its checklist, a survey with its tallies) is here: it derefs to
//! what was written. Nothing here reads or writes anything.

pub(crate) mod audit;
pub(crate) mod calendar;
pub(crate) mod checklist;
pub(crate) mod log;
pub(crate) mod metric;
pub(crate) mod peaks;
pub(crate) mod survey;
pub(crate) mod visit;
pub(crate) mod workspace;

pub use crate::schema::audit::{AuditSide, AuditStatus, Sample, SampleMethod};
pub use crate::schema::checklist::{Element, EvidenceRule, Item, ItemLevel};
pub use crate::schema::competitor::{Competitor, CompetitorValue};
pub use crate::schema::decision::Decision;
pub use crate::schema::gap::{Cause, Closing, Gap, GapStatus};
pub use crate::schema::goal::{Effect, Goal, Milestone, Review};
pub use crate::schema::metric::{Better, Statistic, Steps};
pub use crate::schema::page::Page;
pub use crate::schema::plan::{Action, Plan};
pub use crate::schema::settings::{Band, Config};
pub use crate::schema::survey::{Audience, SurveyMethod};
pub use crate::schema::{
    Body, ById, ChecklistRef, DocRef, Every, Filter, Head, Id, Kind, Label, Located, Origin, Period, Scale,
    ScaleMethod, Unit,
};

pub use audit::{Answer, AnswerValue, Audit};
pub use checklist::{Checklist, Section};
pub use log::{Log, LogRow};
pub use metric::{Metric, MetricSource};
pub use peaks::Peaks;
pub use survey::Survey;
pub use visit::Visit;
pub use workspace::{Document, HasHead, Workspace};

/// Lets a document be used as what was written of it.
macro_rules! derefs_to_written {
    ($name:ty, $written:ty) => {
        impl std::ops::Deref for $name {
            type Target = $written;

            fn deref(&self) -> &$written {
                &self.written
            }
        }
    };
}

pub(crate) use derefs_to_written;
