//! Where something was written: the keys and names that lead to it, from the document down.

use std::fmt;

use serde::{Serialize, Serializer};

/// The keys and the author's own names on the way to a value, as in `actions.late-shift.due`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct FieldPath(Vec<String>);

impl FieldPath {
    /// The path of one step.
    pub(super) fn of(step: impl Into<String>) -> Self {
        Self(vec![step.into()])
    }

    /// The path one step further down.
    pub(super) fn then(&self, step: impl Into<String>) -> Self {
        let mut steps = self.0.clone();
        steps.push(step.into());
        Self(steps)
    }

    /// Whether it is the path of `steps` or leads on from there.
    pub(super) fn is_at(&self, steps: &[&str]) -> bool {
        self.0.len() >= steps.len() && self.0.iter().zip(steps).all(|(own, step)| own == step)
    }

    /// The steps, from the document down.
    pub(super) fn steps(&self) -> Vec<&str> {
        self.0.iter().map(String::as_str).collect()
    }

    /// The path without its first `count` steps.
    pub(super) fn below(&self, count: usize) -> Self {
        Self(self.0.iter().skip(count).cloned().collect())
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("."))
    }
}

impl Serialize for FieldPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
