//! What the first page says: goals, changes, decisions, delays, in that order.

use serde::Serialize;

use crate::i18n::Statement;
use crate::model::{DocRef, Id, Period};

/// What the first page says.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Overview {
    /// The sentences at the top.
    pub headline: Vec<Statement>,
    /// The month from which on a change is recent.
    pub since: Option<Period>,
    /// Goals that are missed, off track or unlikely, worst first.
    pub not_on_course: Vec<Id>,
    /// Goals too early to say or without data.
    pub unknown: Vec<Id>,
    /// Goals that are likely or on track.
    pub on_course: Vec<Id>,
    /// Goals that are met.
    pub met: Vec<Id>,
    /// What changed, most important first.
    pub changed: Vec<Line>,
    /// What needs a decision, most important first.
    pub decisions: Vec<Line>,
    /// What is late, most days first.
    pub late: Vec<Line>,
}

/// One line: a sentence and the document it leads to.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    /// How it is marked: a name of the state vocabulary, such as `worse`, `better`, `no_signal`, `late`.
    pub mark: &'static str,
    /// The document it leads to.
    pub about: DocRef,
    /// The sentence.
    pub says: Statement,
}
