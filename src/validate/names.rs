//! What documents are called and what they call each other: for an editor that leads from one to another.
//!
//! In: documents read by themselves, faulty ones too. Out: the name of each, and every place where it names others.

use super::read::ReadDocument;
use crate::model::{ChecklistRef, DocRef, Located, Origin};

/// A document's name, and the names that it uses.
#[derive(Debug, Clone)]
pub struct Names<'a> {
    /// What it is called.
    pub reference: DocRef,
    /// Of a checklist.
    pub version: Option<u32>,
    /// The value of its key `id`, else its key `kind`: its id is then the name of its file.
    pub origin: &'a Origin,
    /// The documents that it names.
    pub mentions: &'a [Located<DocRef>],
    /// The checklists that it names with their version.
    pub pinned: &'a [Located<ChecklistRef>],
}

impl<'a> Names<'a> {
    /// Those of `document`; nothing where it is not known which document it is.
    pub(super) fn of(document: &'a ReadDocument) -> Option<Self> {
        let identity = document.identity.as_ref()?;
        Some(Self {
            reference: DocRef::new(identity.kind, identity.id.clone()),
            version: identity.version,
            origin: &identity.origin,
            mentions: &document.mentions,
            pinned: &document.pinned,
        })
    }
}
