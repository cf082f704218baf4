//! Sentences that know what they are about, so that a page can choose among them without reading them.

use std::borrow::Borrow;
use std::ops::Deref;

use serde::{Serialize, Serializer};

use crate::i18n::Statement;

/// A sentence and its topic. It serialises as the sentence alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Said<T> {
    /// What it is about.
    pub topic: T,
    /// The sentence.
    pub statement: Statement,
}

impl<T: Copy + PartialEq> Said<T> {
    /// Returns `statements` as sentences about `topic`.
    pub fn all(topic: T, statements: impl IntoIterator<Item = Statement>) -> impl Iterator<Item = Self> {
        statements.into_iter().map(move |statement| Self { topic, statement })
    }

    /// Returns the sentences of `says` about `topic`, in their order.
    pub fn about(says: &[Self], topic: T) -> impl Iterator<Item = &Statement> {
        says.iter().filter(move |said| said.topic == topic).map(|said| &said.statement)
    }
}

impl<T> Deref for Said<T> {
    type Target = Statement;

    fn deref(&self) -> &Statement {
        &self.statement
    }
}

impl<T> Borrow<Statement> for Said<T> {
    fn borrow(&self) -> &Statement {
        &self.statement
    }
}

impl<T> Serialize for Said<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.statement.serialize(serializer)
    }
}
