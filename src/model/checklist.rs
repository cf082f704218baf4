//! Checklists: what an audit asks.

use super::{ChecklistRef, Head, Id, Label, Origin};
use std::collections::BTreeMap;

use serde::Serialize;

/// One version of a checklist, with what it extends already merged in.
#[derive(Debug, Clone)]
pub struct Checklist {
    /// Id, title, body and the rest.
    pub head: Head,
    /// The version.
    pub version: u32,
    /// Whether it is compiled in.
    pub built_in: bool,
    /// The checklist it was made from.
    pub extends: Option<ChecklistRef>,
    /// The scale of items that state none.
    pub scale: Scale,
    /// What readers see for the labels of scales, by label.
    pub scale_titles: BTreeMap<String, Label>,
    /// The score that passes, 0 to 100.
    pub pass: Option<f64>,
    /// Sections in the order they are asked.
    pub sections: Vec<Section>,
}

impl Checklist {
    /// The pinned reference to it.
    pub fn reference(&self) -> ChecklistRef {
        ChecklistRef { id: self.head.id.clone(), version: self.version, built_in: self.built_in }
    }

    /// Every item with its section, in the order they are asked.
    pub fn items(&self) -> impl Iterator<Item = (&Section, &Item)> {
        self.sections.iter().flat_map(|section| section.items.iter().map(move |item| (section, item)))
    }

    /// The item called `id`.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items().map(|(_, item)| item).find(|item| item.id.as_str() == id)
    }

    /// The scale that `item` is answered on.
    pub fn scale_of<'a>(&'a self, item: &'a Item) -> &'a Scale {
        item.scale.as_ref().unwrap_or(&self.scale)
    }
}

/// The answers an item can have.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Scale {
    /// Labels from low to high, at least two.
    Labels(Vec<String>),
    /// Numbers from `min` to `max`, `min` below `max`.
    Range {
        /// The lowest answer.
        min: f64,
        /// The highest answer.
        max: f64,
    },
}

/// A group of items.
#[derive(Debug, Clone)]
pub struct Section {
    /// The id.
    pub id: Id,
    /// The title.
    pub title: Label,
    /// Its weight in the total; where any section states one, the others weigh 1.
    pub weight: Option<f64>,
    /// Its items in the order they are asked.
    pub items: Vec<Item>,
}

/// One question.
#[derive(Debug, Clone)]
pub struct Item {
    /// The id.
    pub id: Id,
    /// The question.
    pub ask: Label,
    /// What the question protects.
    pub why: Option<Label>,
    /// How to find the answer.
    pub how: Option<Label>,
    /// An example of a good answer.
    pub example: Option<Label>,
    /// Its weight, at least 0.
    pub weight: f64,
    /// Whether less than the best answer fails the audit.
    pub critical: bool,
    /// The element of service it belongs to.
    pub element: Option<Element>,
    /// Whether it shows in one conversation or in the organisation.
    pub level: Option<ItemLevel>,
    /// Whether an answer needs evidence in the body.
    pub evidence: EvidenceRule,
    /// Its own scale.
    pub scale: Option<Scale>,
    /// The checklist whose latest final audit answers it.
    pub score_of: Option<Id>,
    /// Metrics shown beside it.
    pub metrics: Vec<Id>,
    /// Where it is written.
    pub origin: Origin,
}

/// Whether an answer needs evidence in the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EvidenceRule {
    /// Missing evidence is a warning for an answer below the best.
    #[default]
    Expected,
    /// Missing evidence is an error.
    Required,
    /// Evidence is never asked for.
    None,
}

/// The five elements of service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Element {
    /// How fast.
    Responsiveness,
    /// How well informed.
    Knowledge,
    /// How kind.
    Empathy,
    /// How clear.
    Communication,
    /// What happens afterwards.
    FollowUp,
}

impl Element {
    /// Every element in the order of the specification.
    pub const ALL: [Self; 5] =
        [Self::Responsiveness, Self::Knowledge, Self::Empathy, Self::Communication, Self::FollowUp];

    /// The element as a document writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Responsiveness => "responsiveness",
            Self::Knowledge => "knowledge",
            Self::Empathy => "empathy",
            Self::Communication => "communication",
            Self::FollowUp => "follow-up",
        }
    }
}

/// Whether an item shows in one conversation or in the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ItemLevel {
    /// Visible in one conversation.
    Contact,
    /// Visible in how the organisation works.
    Organisation,
}
