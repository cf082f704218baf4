//! What a difference consists of: results on both sides, and what was written differently beside them.

use chrono::NaiveDate;
use serde::Serialize;

use crate::diag::Diagnostic;
use crate::model::{GapStatus, Id, Kind, Period, Unit};
use crate::report::effect::EffectVerdict;
use crate::report::metric::PartName;
use crate::report::{GoalStatus, MetricStatus, Verdict};
use crate::schema::NumberForm;

use super::acknowledged::Offer;
use super::attention::Claim;
use super::authored::{Listed, RowsChange};
use super::causes::{Cause, Causes};
use super::diagnostics::DiagnosticsDiff;
use super::names::Names;
use super::{Attention, AttentionKind, FieldPath};

/// What changed between two reports. Lists are empty where nothing changed.
#[derive(Debug, Clone, Serialize)]
pub struct Diff {
    /// The version of this shape.
    pub schema: u32,
    /// The commit that the head is compared with.
    pub base: Option<String>,
    /// The head's commit; `None` for the work tree.
    pub head: Option<String>,
    /// The day both sides are computed for.
    pub as_of: NaiveDate,
    /// What deserves attention, gravest first.
    pub attention: Vec<Attention>,
    /// Audits.
    pub audits: Vec<AuditDiff>,
    /// Metrics.
    pub metrics: Vec<MetricDiff>,
    /// Goals.
    pub goals: Vec<GoalDiff>,
    /// Gaps.
    pub gaps: Vec<GapDiff>,
    /// Plans.
    pub plans: Vec<PlanDiff>,
    /// Documents of the other kinds.
    pub documents: Vec<DocumentDiff>,
    /// Diagnostics that came and went.
    pub diagnostics: DiagnosticsDiff,
    /// Approvals in the change that are one's own where a certain person made it.
    #[serde(skip)]
    pub(super) claims: Vec<Claim>,
    /// Acknowledgements that come with the change and name something in it.
    #[serde(skip)]
    pub(super) offers: Vec<Offer>,
    /// Acknowledgements that come with the change and settle nothing in it.
    #[serde(skip)]
    pub idle: Vec<Diagnostic>,
    /// What documents are called and where they are written.
    #[serde(skip)]
    pub(super) names: Names,
}

impl Diff {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.attention.is_empty()
            && self.audits.is_empty()
            && self.metrics.is_empty()
            && self.goals.is_empty()
            && self.gaps.is_empty()
            && self.plans.is_empty()
            && self.documents.is_empty()
            && self.diagnostics.new.is_empty()
            && self.diagnostics.fixed.is_empty()
            && self.diagnostics.quieted.is_empty()
    }

    /// What a reviewer has to let pass, gravest first: what is listed first, and what the gate `attention` counts.
    pub fn edits_of_weight(&self) -> impl Iterator<Item = &Attention> {
        self.attention.iter().filter(|entry| !entry.kind.is_movement())
    }

    /// From which day to which earlier one the fixed day of the results was moved, as far as nobody let it pass.
    pub(crate) fn moved_back(&self) -> Option<(&str, &str)> {
        let moved = self.edits_of_weight().find(|entry| entry.kind == AttentionKind::AsOfMoved)?;
        let (before, after) = moved.before.as_deref().zip(moved.after.as_deref())?;
        // Days that are written alike stand in the order of time.
        (moved.settled.is_none() && after < before).then_some((before, after))
    }

    /// What got worse without anybody having to let it pass: what the gate `regression` counts.
    pub fn worse(&self) -> impl Iterator<Item = &Attention> {
        self.attention.iter().filter(|entry| entry.kind.is_movement())
    }

    /// What the document `reference` is called.
    pub fn title<'a>(&'a self, reference: &'a str) -> &'a str {
        self.names.title(reference)
    }

    /// Says of every movement what it comes from.
    pub(super) fn set_causes(&mut self, causes: &Causes) {
        let of = |kind: Kind, id: &Id| causes.of(&format!("{kind}/{id}"));
        self.audits.iter_mut().for_each(|diff| diff.cause = of(Kind::Audit, &diff.id));
        self.metrics.iter_mut().for_each(|diff| diff.cause = of(Kind::Metric, &diff.id));
        self.goals.iter_mut().for_each(|diff| diff.cause = of(Kind::Goal, &diff.id));
        self.gaps.iter_mut().for_each(|diff| diff.cause = of(Kind::Gap, &diff.id));
        self.plans.iter_mut().for_each(|diff| diff.cause = of(Kind::Plan, &diff.id));
        self.documents.iter_mut().for_each(|diff| diff.cause = causes.of(&diff.reference));
    }
}

/// What happened to a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It, or what is computed from it, differs.
    Changed,
}

/// A value on both sides.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pair<T> {
    /// In the base.
    pub before: Option<T>,
    /// In the head.
    pub after: Option<T>,
}

impl<T: PartialEq> Pair<T> {
    /// The values of both sides.
    pub fn new(before: Option<T>, after: Option<T>) -> Self {
        Self { before, after }
    }

    /// Whether they differ.
    pub fn differs(&self) -> bool {
        self.before != self.after
    }
}

/// A value that differs, by the path that leads to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldDiff {
    /// Where it stands, such as `owner`, `questions.overall.top`, `evidence.S02` or `body`; the path of a CSV file for its rows.
    pub path: FieldPath,
    /// What it held; nothing on both sides for long text, of which only the change is told.
    pub before: Option<String>,
    /// What it holds.
    pub after: Option<String>,
    /// What the change means to a reviewer, by the declaration of the key.
    #[serde(skip)]
    pub(super) meaning: Option<AttentionKind>,
    /// Of a translation that contradicts its original, what that says.
    #[serde(skip)]
    pub(super) contradicts: Option<String>,
    /// What a list held and holds, one by one; empty of what is no list.
    #[serde(skip)]
    pub(super) names: Listed,
    /// The byte of the head's file at which it stands, or what it stood in.
    #[serde(skip)]
    pub(super) at: Option<usize>,
    /// What became of the rows of a CSV file.
    #[serde(skip)]
    pub(super) rows: Option<RowsChange>,
    /// The kinds of document that it names.
    #[serde(skip)]
    pub(super) refers: &'static [Kind],
    /// How its number is written, where it is one.
    #[serde(skip)]
    pub(super) number: NumberForm,
    /// What its number is counted in, where that is known and the same on both sides.
    #[serde(skip)]
    pub(super) unit: Option<Unit>,
}

impl FieldDiff {
    /// What stands at `path` on both sides.
    pub(super) fn new(path: FieldPath, before: Option<String>, after: Option<String>) -> Self {
        Self {
            path,
            before,
            after,
            meaning: None,
            contradicts: None,
            names: Listed::default(),
            at: None,
            rows: None,
            refers: &[],
            number: NumberForm::Plain,
            unit: None,
        }
    }
}

/// One audit.
#[derive(Debug, Clone, Serialize)]
pub struct AuditDiff {
    /// The id.
    pub id: Id,
    /// What happened to it.
    pub change: Change,
    /// Its former id, where only that changed.
    pub renamed_from: Option<Id>,
    /// The score.
    pub score: Pair<f64>,
    /// How much of the difference the answers made.
    pub from_answers: Option<f64>,
    /// How much of it weights, questions, scales or the version made: the old answers under the new checklist − the old
    /// score.
    pub from_measurement: Option<f64>,
    /// The verdict.
    pub verdict: Pair<Verdict>,
    /// How many contacts were reviewed.
    #[serde(skip)]
    pub reviewed: Pair<u64>,
    /// Items whose answer differs.
    pub items: Vec<ItemDiff>,
    /// What else was written differently.
    pub fields: Vec<FieldDiff>,
    /// The edits that it comes from.
    pub cause: Cause,
}

/// One item's answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemDiff {
    /// The item.
    pub id: Id,
    /// The answer before.
    pub before: Option<String>,
    /// The answer now.
    pub after: Option<String>,
}

/// One metric.
#[derive(Debug, Clone, Serialize)]
pub struct MetricDiff {
    /// The id.
    pub id: Id,
    /// What happened to it.
    pub change: Change,
    /// Its former id, where only that changed.
    pub renamed_from: Option<Id>,
    /// What its values are counted in.
    pub unit: Unit,
    /// The latest value.
    pub latest: Pair<f64>,
    /// Observations behind the latest value.
    #[serde(skip)]
    pub n: Pair<f64>,
    /// Whether it reaches its target.
    pub status: Pair<MetricStatus>,
    /// The target in force.
    pub target: Pair<f64>,
    /// Whether it is another because it was edited, not because the latest period is another.
    #[serde(skip)]
    pub(super) is_target_edited: bool,
    /// Points that differ.
    pub points: Vec<PointDiff>,
    /// What else was written differently.
    pub fields: Vec<FieldDiff>,
    /// The edits that it comes from.
    pub cause: Cause,
}

/// One point of a metric.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PointDiff {
    /// The breakdown and value whose point it is; `None` for the whole.
    pub part: Option<PartName>,
    /// The period.
    pub period: Period,
    /// The value before.
    pub before: Option<f64>,
    /// The value now.
    pub after: Option<f64>,
    /// Observations behind it.
    pub n: Pair<f64>,
}

/// One goal.
#[derive(Debug, Clone, Serialize)]
pub struct GoalDiff {
    /// The id.
    pub id: Id,
    /// What happened to it.
    pub change: Change,
    /// Its former id, where only that changed.
    pub renamed_from: Option<Id>,
    /// What its values are counted in.
    pub unit: Unit,
    /// The value to be reached.
    pub target: Pair<f64>,
    /// By when.
    pub deadline: Pair<NaiveDate>,
    /// Where it will end.
    pub status: Pair<GoalStatus>,
    /// What else was written differently.
    pub fields: Vec<FieldDiff>,
    /// The edits that it comes from.
    pub cause: Cause,
}

/// One gap.
#[derive(Debug, Clone, Serialize)]
pub struct GapDiff {
    /// The id.
    pub id: Id,
    /// What happened to it.
    pub change: Change,
    /// Its former id, where only that changed.
    pub renamed_from: Option<Id>,
    /// Where it stands.
    pub status: Pair<GapStatus>,
    /// When it shall be closed.
    pub due: Pair<NaiveDate>,
    /// What else was written differently.
    pub fields: Vec<FieldDiff>,
    /// The edits that it comes from.
    pub cause: Cause,
}

/// One plan.
#[derive(Debug, Clone, Serialize)]
pub struct PlanDiff {
    /// The id.
    pub id: Id,
    /// What happened to it.
    pub change: Change,
    /// Its former id, where only that changed.
    pub renamed_from: Option<Id>,
    /// Whether it worked: what may be said of its effect on its main metric.
    pub verdict: Pair<EffectVerdict>,
    /// Actions that differ.
    pub actions: Vec<ActionDiff>,
    /// What else was written differently.
    pub fields: Vec<FieldDiff>,
    /// The edits that it comes from.
    pub cause: Cause,
}

/// One action.
#[derive(Debug, Clone, Serialize)]
pub struct ActionDiff {
    /// The id.
    pub id: Id,
    /// What happened to it.
    pub change: Change,
    /// By when.
    pub due: Pair<NaiveDate>,
    /// When it was done.
    pub done: Pair<NaiveDate>,
    /// What else was written differently: what shall be done, who does it.
    pub fields: Vec<FieldDiff>,
}

/// A document of another kind (checklist, survey, visit, log, competitor, page), or the settings of the workspace.
#[derive(Debug, Clone, Serialize)]
pub struct DocumentDiff {
    /// The document, `kind/id`; a checklist with its version, `checklist/id@2`; `auditbook.yaml` for the settings.
    #[serde(rename = "ref")]
    pub reference: String,
    /// What happened to it.
    pub change: Change,
    /// Its former reference, where only that changed.
    pub renamed_from: Option<String>,
    /// What was written differently.
    pub fields: Vec<FieldDiff>,
    /// What is computed differently, the figures that say most first.
    pub figures: Vec<FieldDiff>,
    /// The edits that it comes from.
    pub cause: Cause,
}
