//! Two reports to what changed between them: what a reviewer has to know before approving.
//!
//! In: the report on the base and the one on the head, both as of one day. Out: a [`Diff`], empty where nothing changed,
//! with what deserves attention first. It compares results and what people wrote; it computes no score except the one
//! that separates changed answers from a changed measurement. The renderers are in [`render`].

mod attention;
mod audits;
mod documents;
mod findings;
pub mod render;
mod results;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;

use crate::diag::Diagnostic;
use crate::model::{DocRef, GapStatus, Id, Kind, Period};
use crate::report::{Document, GoalStatus, MetricStatus, Report};

pub use attention::{Attention, AttentionKind};

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
}

impl Diff {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.audits.is_empty()
            && self.metrics.is_empty()
            && self.goals.is_empty()
            && self.gaps.is_empty()
            && self.plans.is_empty()
            && self.documents.is_empty()
            && self.diagnostics.new.is_empty()
            && self.diagnostics.fixed.is_empty()
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

/// Something a person wrote that differs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldDiff {
    /// The field, such as `owner` or `body`.
    pub name: &'static str,
    /// What it held; `None` for long text, of which only the change is told.
    pub before: Option<String>,
    /// What it holds.
    pub after: Option<String>,
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
    pub verdict: Pair<crate::report::Verdict>,
    /// Items whose answer differs.
    pub items: Vec<ItemDiff>,
    /// What else was written differently.
    pub fields: Vec<FieldDiff>,
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
    /// The latest value.
    pub latest: Pair<f64>,
    /// Whether it reaches its target.
    pub status: Pair<MetricStatus>,
    /// The target in force.
    pub target: Pair<f64>,
    /// Points that differ.
    pub points: Vec<PointDiff>,
    /// What else was written differently.
    pub fields: Vec<FieldDiff>,
}

/// One point of a metric.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PointDiff {
    /// The period.
    pub period: Period,
    /// The value before.
    pub before: Option<f64>,
    /// The value now.
    pub after: Option<f64>,
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
    /// The value to be reached.
    pub target: Pair<f64>,
    /// By when.
    pub deadline: Pair<NaiveDate>,
    /// Where it will end.
    pub status: Pair<GoalStatus>,
    /// What else was written differently.
    pub fields: Vec<FieldDiff>,
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
    /// Actions that differ.
    pub actions: Vec<ActionDiff>,
    /// What else was written differently.
    pub fields: Vec<FieldDiff>,
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
    /// Whether what shall be done, or who does it, reads differently.
    pub reworded: bool,
}

/// A document of another kind: checklist, survey, visit, log, competitor or page.
#[derive(Debug, Clone, Serialize)]
pub struct DocumentDiff {
    /// The document; a checklist with its version, `checklist/id@2`.
    #[serde(rename = "ref")]
    pub reference: String,
    /// What happened to it.
    pub change: Change,
    /// Its former reference, where only that changed.
    pub renamed_from: Option<String>,
    /// What was written or computed differently.
    pub fields: Vec<FieldDiff>,
}

/// Diagnostics that came and went, compared without line numbers.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DiagnosticsDiff {
    /// In the head only.
    pub new: Vec<Diagnostic>,
    /// In the base only.
    pub fixed: Vec<Diagnostic>,
}

/// What changed from `base` to `head`.
pub fn diff(base: &Report, head: &Report) -> Diff {
    let audits = audits::audits(base, head);
    let metrics = results::metrics(base, head);
    let goals = results::goals(base, head);
    let gaps = findings::gaps(base, head);
    let plans = findings::plans(base, head);
    let mut diff = Diff {
        schema: 1,
        base: base.source.commit.clone(),
        head: head.source.commit.clone().filter(|_| !head.source.dirty),
        as_of: head.as_of,
        attention: Vec::new(),
        audits,
        metrics,
        goals,
        gaps,
        plans,
        documents: documents::documents(base, head),
        diagnostics: diagnostics(&base.diagnostics, &head.diagnostics),
    };
    diff.attention = attention::attention(&diff, base, head);
    diff
}

/// The diagnostics that stand on one side only, compared without their places.
pub fn diagnostics(base: &[Diagnostic], head: &[Diagnostic]) -> DiagnosticsDiff {
    DiagnosticsDiff { new: only_in(head, base), fixed: only_in(base, head) }
}

/// Those of `these` that `those` do not have as often.
fn only_in(these: &[Diagnostic], those: &[Diagnostic]) -> Vec<Diagnostic> {
    let key = |diagnostic: &Diagnostic| (diagnostic.code, diagnostic.file.clone(), diagnostic.message.clone());
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for other in those {
        *counts.entry(key(other)).or_default() += 1;
    }
    let mut is_known = |diagnostic: &Diagnostic| {
        let count = counts.get_mut(&key(diagnostic)).filter(|count| **count > 0);
        count.map(|count| *count -= 1).is_some()
    };
    these.iter().filter(|diagnostic| !is_known(diagnostic)).cloned().collect()
}

/// Two versions of one document; at least one side is there.
struct Match<'a, T> {
    before: Option<&'a T>,
    after: Option<&'a T>,
    renamed_from: Option<Id>,
}

impl<T> Match<'_, T> {
    fn change(&self) -> Change {
        match (self.before, self.after) {
            (None, _) => Change::Added,
            (_, None) => Change::Removed,
            _ => Change::Changed,
        }
    }

    fn pair<V: PartialEq>(&self, value: impl Fn(&T) -> Option<V>) -> Pair<V> {
        Pair::new(self.before.and_then(&value), self.after.and_then(&value))
    }
}

/// Matches entries of both sides by id, then those left over by `same`: a document that only got a new name is one
/// document.
fn matches<'a, T>(
    base: &'a [T],
    head: &'a [T],
    id: impl Fn(&T) -> &Id,
    same: impl Fn(&T, &T) -> bool,
) -> Vec<Match<'a, T>> {
    let before: BTreeMap<&Id, &T> = base.iter().map(|entry| (id(entry), entry)).collect();
    let after: BTreeMap<&Id, &T> = head.iter().map(|entry| (id(entry), entry)).collect();
    let mut gone: Vec<&T> = before.iter().filter(|(id, _)| !after.contains_key(*id)).map(|(_, entry)| *entry).collect();
    let ids: BTreeSet<&Id> = before.keys().chain(after.keys()).copied().collect();
    let mut matches: Vec<Match<'a, T>> = Vec::new();
    for key in ids {
        match (before.get(key), after.get(key)) {
            (None, Some(entry)) => {
                let former = gone.iter().position(|old| same(old, entry)).map(|at| gone.remove(at));
                let renamed_from = former.map(|old| id(old).clone());
                matches.push(Match { before: former, after: Some(entry), renamed_from });
            }
            (old, Some(new)) => matches.push(Match { before: old.copied(), after: Some(new), renamed_from: None }),
            (_, None) => {}
        }
    }
    matches.extend(gone.into_iter().map(|entry| Match { before: Some(entry), after: None, renamed_from: None }));
    matches.sort_by(|a, b| {
        let key = |m: &Match<'a, T>| m.after.or(m.before).map(|entry| id(entry).clone());
        key(a).cmp(&key(b))
    });
    matches
}

/// What people wrote in the fields that every document has.
fn head_fields(before: &Document, after: &Document) -> Vec<FieldDiff> {
    let mut fields = Fields::default();
    // A title that is only the id, or the body's first heading, differs because they do.
    let is_own = |document: &Document| document.title.as_str() != document.id.as_str();
    if is_own(before) || is_own(after) {
        fields.text("title", Some(before.title.as_str()), Some(after.title.as_str()));
    }
    fields.text("owner", before.owner.as_deref(), after.owner.as_deref());
    fields.text("lang", before.lang.as_deref(), after.lang.as_deref());
    fields.text("tags", Some(&before.tags.join(", ")), Some(&after.tags.join(", ")));
    fields.long("body", before.body != after.body);
    fields.0
}

/// Collects the fields that differ.
#[derive(Default)]
struct Fields(Vec<FieldDiff>);

impl Fields {
    fn text(&mut self, name: &'static str, before: Option<&str>, after: Option<&str>) {
        let shown = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
        if before != after {
            self.0.push(FieldDiff { name, before: shown(before), after: shown(after) });
        }
    }

    /// Any value that serialises: numbers, dates, words, lists.
    fn value<V: Serialize + PartialEq>(&mut self, name: &'static str, before: &V, after: &V) {
        if before != after {
            self.text(name, shown(before).as_deref(), shown(after).as_deref());
        }
    }

    fn long(&mut self, name: &'static str, differs: bool) {
        if differs {
            self.0.push(FieldDiff { name, before: None, after: None });
        }
    }
}

/// A value as short text; `None` for null.
fn shown<V: Serialize>(value: &V) -> Option<String> {
    match serde_json::to_value(value).ok()? {
        serde_json::Value::Null => None,
        serde_json::Value::String(text) => Some(text),
        serde_json::Value::Array(items) if items.iter().all(serde_json::Value::is_string) => {
            Some(items.iter().filter_map(serde_json::Value::as_str).collect::<Vec<_>>().join(", "))
        }
        other => Some(other.to_string()),
    }
}

/// The reference to a document of `kind`.
fn reference(kind: Kind, id: &Id) -> DocRef {
    DocRef::new(kind, id.clone())
}
