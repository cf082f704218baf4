//! Documents read by themselves, before anything is known of the others.

use crate::model::{Document, Id, Kind, Origin};
use crate::schema::{self, Outcome};

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
    /// Needs what it extends.
    Checklist(Box<schema::checklist::Checklist>),
    /// Needs its checklist.
    Audit(Box<Answered<schema::audit::Audit>>),
    /// Needs its checklist.
    Visit(Box<Answered<schema::visit::Visit>>),
    /// Needs nothing.
    Done(Document),
}

/// A document whose answers wait for their checklist.
pub(super) struct Answered<T> {
    pub(super) written: T,
    /// The key `answers`, where an unanswered item is reported.
    pub(super) answers_at: Option<Origin>,
    /// Whether every required field was read. Stand-ins take the place of the others, so that the answers can be checked;
    /// such a document does not enter the workspace.
    pub(super) whole: bool,
}

impl<T> Answered<T> {
    /// What came of `outcome`, where anything did.
    pub(super) fn new(outcome: Outcome<T>, answers_at: Option<Origin>) -> Option<Box<Self>> {
        let whole = outcome.whole;
        outcome.value.map(|written| Box::new(Self { written, answers_at, whole }))
    }
}

impl Draft {
    /// The version of a checklist.
    pub(super) fn version(&self) -> Option<u32> {
        match self {
            Self::Checklist(checklist) => Some(checklist.version),
            _ => None,
        }
    }
}
