//! The brief of a quarter: sentences from what was known when it ended, each with its evidence.

use serde::Serialize;

use crate::i18n::Statement;
use crate::model::{DocRef, Period};

/// The brief of one quarter.
#[derive(Debug, Clone, Serialize)]
pub struct Brief {
    /// The quarter.
    pub quarter: Period,
    /// Its sentences.
    pub lines: Vec<BriefLine>,
}

/// One sentence and the documents it speaks of.
#[derive(Debug, Clone, Serialize)]
pub struct BriefLine {
    /// The sentence.
    pub says: Statement,
    /// The evidence.
    pub about: Vec<DocRef>,
}
