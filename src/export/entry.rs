//! An entry of the report as JSON.
//!
//! In: anything that can be serialised. Out: an [`Entry`], its keys sorted, so that what is written does not depend on the order of
//! fields. It is what `serde_json::Value` would be, with fields that keep their own names and lists in the place of trees: a large
//! workspace makes ten thousand of them.

mod made;

use std::borrow::Cow;
use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::{Error, Number};

use made::Made;

/// What stands under which key.
pub(super) type Fields = Vec<(Cow<'static, str>, Entry)>;

/// A value of JSON.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Entry {
    Null,
    Bool(bool),
    Number(Number),
    Text(Cow<'static, str>),
    List(Vec<Entry>),
    /// Sorted by key.
    Object(Fields),
}

impl Entry {
    /// `value` as an entry.
    pub(super) fn of<T: Serialize + ?Sized>(value: &T) -> Result<Self, Error> {
        value.serialize(Made)
    }

    /// What an object has under `key`.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(fields) = self else { return None };
        fields.binary_search_by(|(known, _)| known.as_ref().cmp(key)).ok().map(|at| &fields[at].1)
    }

    /// The text, of a text.
    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// An object of `fields` in any order; of two with one key the later counts.
    fn object(mut fields: Fields) -> Self {
        fields.sort_by(|(a, _), (b, _)| a.cmp(b));
        fields.dedup_by(|later, earlier| {
            let is_same = later.0 == earlier.0;
            if is_same {
                std::mem::swap(later, earlier);
            }
            is_same
        });
        Self::Object(fields)
    }

    /// A variant of an enumeration that holds something.
    fn variant(name: &'static str, held: Self) -> Self {
        Self::Object(vec![(name.into(), held)])
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(fields) => serializer.collect_map(fields.iter().map(|(key, value)| (key, value))),
        }
    }
}

/// The JSON of it.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(value) => value.fmt(f),
            Self::Number(number) => number.fmt(f),
            other => f.write_str(&serde_json::to_string(other).map_err(|_| fmt::Error)?),
        }
    }
}

#[cfg(test)]
mod tests;
