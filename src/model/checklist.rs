//! Checklists: what an audit asks.

use std::collections::BTreeMap;

use super::{ChecklistRef, Head, Id, Item, Label, Located, Scale};

pub(crate) use crate::schema::checklist::{Element, Scheduled};

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
    /// Which audits are due when.
    pub schedule: Vec<Located<Scheduled>>,
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
