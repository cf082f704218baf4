//! What every entry of the report has: id, title, owner, path and body.

use serde::Serialize;

use crate::model::{Body, Head, Id, Kind, Label};

/// A document as pages and exports show it.
#[derive(Debug, Clone, Serialize)]
pub struct Document {
    /// The id.
    pub id: Id,
    /// The title.
    pub title: Label,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Tags, sorted.
    pub tags: Vec<String>,
    /// The language of its texts, where stated.
    pub lang: Option<String>,
    /// The file, relative to the workspace.
    pub path: String,
    /// The kind.
    #[serde(skip)]
    pub kind: Kind,
    /// What is written below the front matter.
    #[serde(skip)]
    pub body: Body,
}

impl From<&Head> for Document {
    fn from(head: &Head) -> Self {
        Self {
            id: head.id.clone(),
            title: head.title.clone(),
            owner: head.owner.clone(),
            tags: head.tags.clone(),
            lang: head.lang.clone(),
            path: head.origin.path().to_owned(),
            kind: head.kind,
            body: head.body.clone(),
        }
    }
}

/// A page of text.
#[derive(Debug, Clone, Serialize)]
pub struct PageReport {
    /// Id, title and the rest.
    #[serde(flatten)]
    pub document: Document,
    /// Whether the navigation lists it.
    pub nav: bool,
}
