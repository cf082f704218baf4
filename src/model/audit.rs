//! Audits with their answers read by the checklist they pin, and the evidence in their body.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{ById, Id, Located, Origin};
use crate::schema;
use crate::source::Text;

/// One filled-in checklist.
#[derive(Debug, Clone)]
pub struct Audit {
    /// What was written.
    pub written: schema::audit::Audit,
    /// Answers by item.
    pub answers: ById<Answer>,
    /// Items with a heading of their own in the body.
    pub evidence: ById<Evidence>,
    /// The body in its passages.
    pub passages: Vec<Passage>,
    /// The same of its translations, by language.
    pub translated: BTreeMap<String, Vec<Passage>>,
    /// The answers of each contact, where there is a file of them.
    pub rows: Option<Arc<ContactRows>>,
}

/// The answers of each contact.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactRows {
    /// The items in the order of the answers of a contact.
    pub items: Vec<Id>,
    /// The answer of each contact to each item; nothing where there is none.
    pub contacts: Vec<Vec<Option<AnswerValue>>>,
    /// The columns that are no items, by their name: what is known of each contact.
    pub labels: BTreeMap<String, ContactLabels>,
}

/// What a column says of each contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactLabels {
    /// The texts that stand in it, each once.
    pub texts: Vec<String>,
    /// The number of the text of each contact; nothing for an empty cell.
    pub cells: Vec<Option<u32>>,
}

impl ContactLabels {
    /// What it says of the contact of a number.
    pub fn of(&self, nth: usize) -> Option<&str> {
        Some(self.texts.get((*self.cells.get(nth)?)? as usize)?.as_str())
    }

    /// What it says of each contact.
    pub fn iter(&self) -> impl Iterator<Item = Option<&str>> {
        (0..self.cells.len()).map(|nth| self.of(nth))
    }
}

impl ContactRows {
    /// The answers of the contacts whose number is `chosen`, as counts for each item; nothing for an item that none of them answers.
    pub fn counted(&self, chosen: impl Fn(usize) -> bool) -> impl Iterator<Item = (&Id, AnswerValue)> {
        let contacts: Vec<_> = (0..).zip(&self.contacts).filter(|(nth, _)| chosen(*nth)).map(|(_, row)| row).collect();
        let items = self.items.iter().enumerate();
        items.filter_map(move |(at, id)| {
            Some((id, AnswerValue::counted(contacts.iter().filter_map(|row| row[at].as_ref()))?))
        })
    }
}

super::derefs_to_written!(Audit, schema::audit::Audit);

/// The evidence for one item: the Markdown below the heading that starts with its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The heading without the item's id.
    pub title: String,
    /// The Markdown below it.
    pub markdown: Text,
}

/// A stretch of an audit's body, in the order in which it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The item that it is evidence for; nothing of what belongs to none: an introduction, a conclusion.
    pub item: Option<Id>,
    /// The heading of evidence without the item's id.
    pub title: String,
    /// The Markdown: of evidence what stands below its heading, of all else the headings too.
    pub markdown: Text,
}

/// An answer to one item.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The answer.
    pub value: AnswerValue,
    /// A remark.
    pub note: Option<String>,
    /// What it is counted under, where it is not the best.
    pub cause: Option<Located<String>>,
    /// Where it is written.
    pub origin: Origin,
}

/// What was answered.
#[derive(Debug, Clone, PartialEq)]
pub enum AnswerValue {
    /// The item does not apply.
    NotApplicable,
    /// The label at this position of the item's scale, from 0.
    Label(usize),
    /// A number within the item's range.
    Number(f64),
    /// How many contacts have which answer; each of the scale, or not applicable.
    Counts(Vec<AnswerCount>),
}

/// How many contacts have one answer.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerCount {
    /// The answer: a label, a number or that the item does not apply.
    pub value: AnswerValue,
    /// How many.
    pub count: u64,
}

impl Audit {
    /// Whether it is a result: finished, and no second scoring of contacts that another audit scores. Nothing else enters a metric, a
    /// brief or a number of audits.
    pub fn is_result(&self) -> bool {
        self.status == super::AuditStatus::Final && self.calibrates.is_none()
    }

    /// What readers of `lang` read of the body, passage by passage, and whether each is in their language. What a translation has of no
    /// item is left as it was written.
    pub fn passages_for<'a>(&'a self, lang: &str) -> Vec<(&'a Passage, bool)> {
        let original = self.passages.iter().map(|passage| (passage, false));
        let Some(translated) = self.translated.get(lang) else { return original.collect() };
        let is_there = |item: &Id| translated.iter().any(|passage| passage.item.as_ref() == Some(item));
        let is_missing = |(passage, _): &(&Passage, bool)| passage.item.as_ref().is_some_and(|item| !is_there(item));
        translated.iter().map(|passage| (passage, true)).chain(original.filter(is_missing)).collect()
    }
}

impl AnswerValue {
    /// The `answers` of contacts to one item as counts, the best first; nothing of none, and no counts where it applies to no contact.
    pub fn counted<'a>(answers: impl IntoIterator<Item = &'a Self>) -> Option<Self> {
        let mut counts: Vec<AnswerCount> = Vec::new();
        for value in answers {
            match counts.iter_mut().find(|known| known.value == *value) {
                Some(known) => known.count += 1,
                None => counts.push(AnswerCount { value: value.clone(), count: 1 }),
            }
        }
        counts.sort_by(|a, b| b.value.place().total_cmp(&a.value.place()));
        match counts.as_slice() {
            [] => None,
            [AnswerCount { value: Self::NotApplicable, .. }] => Some(Self::NotApplicable),
            _ => Some(Self::Counts(counts)),
        }
    }

    /// Where it stands among the answers of its scale, the lowest first; what does not apply stands before them.
    pub fn place(&self) -> f64 {
        match self {
            Self::NotApplicable | Self::Counts(_) => f64::NEG_INFINITY,
            Self::Label(position) => *position as f64,
            Self::Number(number) => *number,
        }
    }
}
