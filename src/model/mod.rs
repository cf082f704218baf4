//! The workspace as pure types: what `validate` fills and `compute` reads.
//!
//! One file per kind of document, plus the small checked types they share. Nothing here reads or writes anything, and
//! nothing here knows YAML. A value keeps its [`Origin`], so that a finding about it, or the arithmetic made from it,
//! can name file, line and column.

pub mod audit;
pub mod checklist;
pub mod competitor;
pub mod config;
pub mod gap;
pub mod goal;
pub mod head;
pub mod id;
pub mod label;
pub mod log;
pub mod metric;
pub mod origin;
pub mod period;
pub mod plan;
pub mod reference;
pub mod survey;
pub mod unit;
pub mod visit;
pub mod workspace;

pub use audit::{Answer, AnswerValue, Audit, AuditStatus, Sample};
pub use checklist::{Checklist, Element, Item, Scale, Section};
pub use competitor::Competitor;
pub use config::Config;
pub use gap::{Gap, GapStatus};
pub use goal::Goal;
pub use head::{Body, Head};
pub use id::Id;
pub use label::Label;
pub use log::{Log, LogRow};
pub use metric::{Better, Metric, MetricSource};
pub use origin::{Located, Origin};
pub use period::{Every, Period};
pub use plan::{Action, Plan};
pub use reference::{ChecklistRef, DocRef, Kind};
pub use survey::Survey;
pub use unit::Unit;
pub use visit::Visit;
pub use workspace::Workspace;
