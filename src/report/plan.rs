//! Plans: what is done, what is late, what it changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;
use serde::ser::SerializeMap;

use crate::i18n::{Key, Statement, msg};
use crate::model::{Action, Id, Plan};

use crate::model::derefs_to_written;

use super::document::contract;
use super::effect::{EffectReport, EffectVerdict};

/// One plan.
#[derive(Debug, Clone)]
pub struct PlanReport {
    /// What was written.
    pub written: Arc<Plan>,
    /// Actions done.
    pub done: usize,
    /// Actions in all.
    pub total: usize,
    /// Actions done in percent.
    pub done_percent: Option<f64>,
    /// Actions past their date and not done, latest first.
    pub late: Vec<Id>,
    /// The day of which it tells.
    pub as_of: NaiveDate,
    /// When the change took effect.
    pub change: Option<NaiveDate>,
    /// The same in a sentence, and whether that is only what was done so far.
    pub change_said: Statement,
    /// What it did to each evaluation metric.
    pub effect: BTreeMap<Id, EffectReport>,
    /// The kinds of evidence that are not named or have no data after the change.
    pub missing_evidence: Vec<EvidenceKind>,
    /// The metric it shall move first: the plan is judged by what it did to this one.
    pub main: Option<Id>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Statement>,
}

derefs_to_written!(PlanReport, Plan);

contract!(PlanReport, |entry| {
    "closes": entry.closes,
    "metric": entry.metric,
    "control": entry.control,
    "start": entry.start,
    "done": entry.done,
    "total": entry.total,
    "done_percent": entry.done_percent,
    "late": entry.late,
    "actions": entry.steps().collect::<Vec<_>>(),
    "change": entry.change,
    "effect": entry.effect,
    "missing_evidence": entry.missing_evidence,
    "verdict": entry.verdict(),
    "says": entry.says,
});

impl PlanReport {
    /// What it did to the metric that it shall move first; `None` before the change, and without a metric.
    pub fn main_effect(&self) -> Option<&EffectReport> {
        self.effect.get(self.main.as_ref()?)
    }

    /// The verdict on the plan: that on its main metric.
    pub fn verdict(&self) -> Option<EffectVerdict> {
        self.main_effect()?.verdict
    }

    /// The kinds of evidence that are missing beside what the effects show: where one is judged, there are figures.
    pub fn evidence_to_come(&self) -> impl Iterator<Item = EvidenceKind> {
        let is_judged =
            |effect: &EffectReport| effect.verdict != Some(EffectVerdict::TooEarly) && effect.told().is_some();
        let judged = self.effect.values().any(is_judged);
        let missing = self.missing_evidence.iter().copied();
        missing.filter(move |kind| !(judged && *kind == EvidenceKind::Quantitative))
    }

    /// The actions in the order written, each with how it stands.
    pub fn steps(&self) -> impl Iterator<Item = ActionReport<'_>> {
        self.actions.iter().map(|action| ActionReport::on(action, self.as_of))
    }
}

/// One action of a plan.
#[derive(Debug, Clone, Copy)]
pub struct ActionReport<'a> {
    /// What was written.
    pub action: &'a Action,
    /// When it was done; one of a day to come is not.
    pub done: Option<NaiveDate>,
    /// Days past its date, where it is not done.
    pub days_late: Option<i64>,
}

impl<'a> ActionReport<'a> {
    /// How `action` stands on `day`.
    pub fn on(action: &'a Action, day: NaiveDate) -> Self {
        let duty = action.duty();
        let done = action.done.as_ref().map(|done| done.value).filter(|_| !duty.is_open(day));
        Self { action, done, days_late: duty.days_late(day) }
    }
}

impl std::ops::Deref for ActionReport<'_> {
    type Target = Action;

    fn deref(&self) -> &Action {
        self.action
    }
}

impl Serialize for ActionReport<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("what", &self.what)?;
        map.serialize_entry("who", &self.who)?;
        map.serialize_entry("due", &self.due)?;
        map.serialize_entry("done", &self.done)?;
        map.serialize_entry("days_late", &self.days_late)?;
        map.end()
    }
}

/// The three kinds of evidence for a plan's effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EvidenceKind {
    /// A metric.
    Quantitative,
    /// A survey.
    Qualitative,
    /// A metric of the business.
    Business,
}

impl EvidenceKind {
    /// Returns the word for it.
    pub fn word(self) -> Key {
        match self {
            Self::Quantitative => msg!("evidence-quantitative"),
            Self::Qualitative => msg!("evidence-qualitative"),
            Self::Business => msg!("evidence-business"),
        }
    }
}
