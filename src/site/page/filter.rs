//! Filters of long tables: choices that a script puts to work on the rows that are known by them.

use serde::Serialize;

use super::Link;
use crate::i18n::Key;
use crate::site::text;
use crate::site::tree::Tree;

/// A choice of a filter.
#[derive(Serialize)]
pub(in crate::site) struct Choice {
    /// What rows are known by.
    value: String,
    /// What it is called.
    name: String,
}

impl Choice {
    /// Returns the choice of the rows known by `value`.
    pub(in crate::site) fn new(value: &str, name: impl Into<String>) -> Self {
        Self { value: facet_value(value), name: name.into() }
    }

    /// Returns the choice of a value that is its own name.
    pub(in crate::site) fn of(value: &str) -> Self {
        Self::new(value, value)
    }
}

/// A filter.
#[derive(Serialize)]
pub(in crate::site) struct ListFilter {
    key: &'static str,
    name: String,
    choices: Vec<Choice>,
}

impl ListFilter {
    /// Returns a filter by `key` over `choices`, in their order, each once; nothing where there is no choice.
    pub(in crate::site) fn new(
        tree: &Tree,
        key: &'static str,
        name: Key,
        choices: impl IntoIterator<Item = Choice>,
    ) -> Option<Self> {
        let mut kept: Vec<Choice> = Vec::new();
        for choice in choices {
            if !kept.iter().any(|known| known.value == choice.value) {
                kept.push(choice);
            }
        }
        (kept.len() > 1).then(|| Self { key, name: tree.text(name), choices: kept })
    }
}

/// The pages of a list that is too long for one.
#[derive(Serialize)]
pub(in crate::site) struct Pager {
    /// All of them.
    pub(in crate::site) pages: Vec<Link>,
    /// Which of them this is.
    pub(in crate::site) current: usize,
    /// The script that tells filters of the rows of all of them.
    pub(in crate::site) facets: String,
}

/// Returns what filters know a row by: `status=open owner=m-kask`.
pub(in crate::site) fn facets(of: &[(&str, &str)]) -> String {
    let facet = |(key, value): &(&str, &str)| format!("{key}={}", facet_value(value));
    of.iter().filter(|(_, value)| !value.is_empty()).map(facet).collect::<Vec<_>>().join(" ")
}

fn facet_value(value: &str) -> String {
    text::anchor(&value.to_lowercase())
}
