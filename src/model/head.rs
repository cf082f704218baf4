//! What every document has: id, title, owner, body.

use std::collections::BTreeMap;

use super::{Id, Kind, Label, Origin};

/// The fields that every kind of document takes.
#[derive(Debug, Clone)]
pub struct Head {
    /// The kind.
    pub kind: Kind,
    /// The id, unique in its kind (a checklist's with its version).
    pub id: Id,
    /// The title: the stated one, else the body's first heading, else the id.
    pub title: Label,
    /// The language of the document's texts, where stated.
    pub lang: Option<String>,
    /// Tags, sorted.
    pub tags: Vec<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The `kind` key: where the document as a whole is reported.
    pub origin: Origin,
    /// What is written below the front matter.
    pub body: Body,
}

/// The Markdown below the front matter, and its translations from `<stem>.<lang>.md`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// The Markdown as written, control and bidirectional-override characters removed.
    pub markdown: String,
    /// Translations by language tag.
    pub translations: BTreeMap<String, String>,
}

impl Body {
    /// The Markdown for readers of `lang`, and whether it is a translation into it.
    pub fn pick(&self, lang: &str) -> (&str, bool) {
        match self.translations.get(lang) {
            Some(text) => (text, true),
            None => (&self.markdown, false),
        }
    }
}
