//! Documents read by themselves, before anything is known of the others.

use std::collections::BTreeMap;

use crate::model::checklist::{Checklist, EvidenceRule, Item, ItemLevel};
use crate::model::workspace::Page;
use crate::model::{
    Audit, ChecklistRef, Competitor, Element, Gap, Goal, Head, Id, Kind, Label, Located, Log, Metric, Origin, Plan,
    Scale, Survey, Visit,
};

/// Who a document is, known even where its fields are faulty, so that references to it do not seem to dangle.
#[derive(Debug, Clone)]
pub(super) struct Identity {
    pub(super) kind: Kind,
    pub(super) id: Id,
    /// Of a checklist.
    pub(super) version: Option<u32>,
    pub(super) origin: Origin,
}

/// One document read by itself.
pub(super) enum Draft {
    Checklist(Box<ChecklistDraft>),
    Audit(Box<Answered<Audit>>),
    Metric(Box<Metric>),
    Goal(Box<Goal>),
    Gap(Box<Gap>),
    Plan(Box<Plan>),
    Survey(Box<Survey>),
    Visit(Box<Answered<Visit>>),
    Log(Box<Log>),
    Competitor(Box<Competitor>),
    Page(Box<Page>),
}

/// A document whose answers wait for their checklist.
pub(super) struct Answered<T> {
    pub(super) document: T,
    pub(super) answers: BTreeMap<Id, RawAnswer>,
    /// The key `answers`, where an unanswered item is reported.
    pub(super) answers_at: Option<Origin>,
    /// Whether every required field was read. Stand-ins take the place of the others, so that the answers can be checked;
    /// such a document does not enter the workspace.
    pub(super) whole: bool,
}

/// An answer as written.
#[derive(Debug, Clone)]
pub(super) struct RawAnswer {
    /// Nothing where it could not be read, which is reported already: the item is not unanswered then.
    pub(super) text: Option<Located<String>>,
    pub(super) note: Option<String>,
    /// The item's id, where an unknown item is reported.
    pub(super) key: Origin,
}

/// A checklist before what it extends is merged in.
#[derive(Debug, Clone)]
pub(super) struct ChecklistDraft {
    pub(super) checklist: Checklist,
    pub(super) extends: Option<Located<ChecklistRef>>,
    pub(super) states_scale: bool,
    pub(super) sections: Vec<SectionDraft>,
    pub(super) drop: Vec<Located<Id>>,
    pub(super) weights: Vec<(Located<Id>, f64)>,
}

/// A section as written; one of an extending checklist may name only what it changes.
#[derive(Debug, Clone)]
pub(super) struct SectionDraft {
    pub(super) id: Located<Id>,
    pub(super) title: Option<Label>,
    pub(super) weight: Option<f64>,
    pub(super) items: Vec<ItemDraft>,
}

/// An item as written; one of an extending checklist may name only what it changes.
#[derive(Debug, Clone)]
pub(super) struct ItemDraft {
    pub(super) id: Located<Id>,
    pub(super) ask: Option<Label>,
    pub(super) why: Option<Label>,
    pub(super) how: Option<Label>,
    pub(super) example: Option<Label>,
    pub(super) weight: Option<f64>,
    pub(super) critical: Option<bool>,
    pub(super) element: Option<Element>,
    pub(super) level: Option<ItemLevel>,
    pub(super) evidence: Option<EvidenceRule>,
    pub(super) scale: Option<Scale>,
    pub(super) score_of: Option<Located<Id>>,
    pub(super) metrics: Vec<Located<Id>>,
}

impl ItemDraft {
    /// The item, changing `base` where there is one; nothing where a new item asks no question.
    pub(super) fn over(&self, base: Option<&Item>) -> Option<Item> {
        let kept = |value: &Option<Label>, from: fn(&Item) -> Option<&Label>| {
            value.clone().or_else(|| base.and_then(from).cloned())
        };
        Some(Item {
            id: self.id.value.clone(),
            ask: self.ask.clone().or_else(|| base.map(|item| item.ask.clone()))?,
            why: kept(&self.why, |item| item.why.as_ref()),
            how: kept(&self.how, |item| item.how.as_ref()),
            example: kept(&self.example, |item| item.example.as_ref()),
            weight: self.weight.or(base.map(|item| item.weight)).unwrap_or(1.0),
            critical: self.critical.or(base.map(|item| item.critical)).unwrap_or(false),
            element: self.element.or(base.and_then(|item| item.element)),
            level: self.level.or(base.and_then(|item| item.level)),
            evidence: self.evidence.or(base.map(|item| item.evidence)).unwrap_or_default(),
            scale: self.scale.clone().or_else(|| base.and_then(|item| item.scale.clone())),
            score_of: self.score_of.as_ref().map(|id| id.value.clone()).or_else(|| base?.score_of.clone()),
            metrics: if self.metrics.is_empty() {
                base.map(|item| item.metrics.clone()).unwrap_or_default()
            } else {
                self.metrics.iter().map(|id| id.value.clone()).collect()
            },
            origin: self.id.origin.clone(),
        })
    }
}

impl Draft {
    /// Whether every required field was read.
    pub(super) fn is_whole(&self) -> bool {
        match self {
            Self::Audit(audit) => audit.whole,
            Self::Visit(visit) => visit.whole,
            _ => true,
        }
    }

    /// The fields that every kind has.
    pub(super) fn head(&self) -> &Head {
        match self {
            Self::Checklist(d) => &d.checklist.head,
            Self::Audit(d) => &d.document.head,
            Self::Metric(d) => &d.head,
            Self::Goal(d) => &d.head,
            Self::Gap(d) => &d.head,
            Self::Plan(d) => &d.head,
            Self::Survey(d) => &d.head,
            Self::Visit(d) => &d.document.head,
            Self::Log(d) => &d.head,
            Self::Competitor(d) => &d.head,
            Self::Page(d) => &d.head,
        }
    }
}
