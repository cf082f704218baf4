//! The workspace: every valid document of one commit or work tree, each kind on its shelf.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Checklist, Config, Head, Id};

/// What every document has.
pub trait HasHead {
    /// Id, title, owner, body and the rest.
    fn head(&self) -> &Head;

    /// The id.
    fn id(&self) -> Id {
        self.head().id.clone()
    }
}

macro_rules! registry {
    ($($variant:ident, $one:ident, $word:literal, $several:ident, $folder:literal, $key:ident, $by:ident;)+) => {
        /// Every valid document, by id; checklists by pinned reference, built-in ones where something uses them. References
        /// between documents resolve, unless documents were left out.
        #[derive(Debug, Clone, Default)]
        pub struct Workspace {
            /// What `auditbook.yaml` says.
            pub config: Config,
            /// Documents left out for their faults: their paths, sorted.
            pub left_out: Vec<String>,
            /// The findings that authors allow.
            pub allowances: crate::diag::Allowances,
            /// The findings that were allowed while reading.
            pub allowed: Vec<crate::diag::Diagnostic>,
            $(
                #[doc = concat!("The ", $folder, ".")]
                pub $several: BTreeMap<super::$key, Arc<super::$variant>>,
            )+
        }

        /// One document of any kind.
        #[derive(Debug, Clone)]
        #[expect(missing_docs, reason = "what each is stands in its declaration")]
        pub enum Document {
            $($variant(Arc<super::$variant>),)+
        }

        $(impl HasHead for super::$variant {
            fn head(&self) -> &Head {
                &self.head
            }
        })+

        impl Document {
            /// Id, title, owner, body and the rest.
            pub fn head(&self) -> &Head {
                match self {
                    $(Self::$variant(document) => &document.head,)+
                }
            }
        }

        impl Workspace {
            /// Puts `document` on its shelf.
            pub fn insert(&mut self, document: Document) {
                match document {
                    $(Document::$variant(document) => drop(self.$several.insert(document.$by(), document)),)+
                }
            }

            /// Every document, by kind, then id; built-in checklists too.
            pub fn documents(&self) -> impl Iterator<Item = Document> {
                std::iter::empty()$(.chain(self.$several.values().map(|document| Document::$variant(Arc::clone(document)))))+
            }

            /// The head of every document, by kind, then id; built-in checklists too.
            pub fn heads(&self) -> impl Iterator<Item = &Head> {
                std::iter::empty()$(.chain(self.$several.values().map(|document| &document.head)))+
            }

            /// Leaves only the documents that `keeps` wants.
            pub fn retain(&mut self, keeps: impl Fn(&Head) -> bool) {
                $(self.$several.retain(|_, document| keeps(&document.head));)+
            }
        }
    };
}

crate::schema::for_each_kind!(registry);

impl Workspace {
    /// The day of the document `of`, where documents of its kind have one.
    pub fn date_of(&self, of: &super::DocRef) -> Option<chrono::NaiveDate> {
        use super::Kind;
        match of.kind {
            Kind::Audit => self.audits.get(&of.id).map(|document| document.date),
            Kind::Visit => self.visits.get(&of.id).map(|document| document.date),
            Kind::Survey => self.surveys.get(&of.id).map(|document| document.date),
            Kind::Competitor => self.competitors.get(&of.id).map(|document| document.checked),
            _ => None,
        }
    }

    /// The newest version of the checklist `id`, the workspace's own before a built-in one.
    pub fn newest_checklist(&self, id: &str) -> Option<&Checklist> {
        let versions = || self.checklists.values().filter(|checklist| checklist.head.id.as_str() == id);
        let newest = versions().filter(|c| !c.built_in).max_by_key(|c| c.version);
        newest.or_else(|| versions().max_by_key(|c| c.version)).map(Arc::as_ref)
    }
}
