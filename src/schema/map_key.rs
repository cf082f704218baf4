//! What the names of a map can be: words, ids, periods.

use crate::parse::node::{self, Mapping};

use super::value::At;
use super::{DocRef, Id, KeyShape, Period};

/// What the names of a map can be.
pub(crate) trait MapKey: Sized {
    /// What they look like.
    const SHAPE: KeyShape;

    /// The name of `entry`.
    fn read_key(at: &At<'_>, entry: &node::Entry) -> Option<Self>;

    /// The name of `entry` beside the others of `map`.
    fn read_key_of(at: &At<'_>, _map: &Mapping, entry: &node::Entry) -> Option<Self> {
        Self::read_key(at, entry)
    }
}

impl MapKey for String {
    const SHAPE: KeyShape = KeyShape::Name;

    fn read_key(_: &At<'_>, entry: &node::Entry) -> Option<Self> {
        Some(super::fields::cleaned(&entry.key))
    }
}

impl MapKey for Id {
    const SHAPE: KeyShape = KeyShape::Id;

    fn read_key(at: &At<'_>, entry: &node::Entry) -> Option<Self> {
        let id = at.document.id_at(&entry.key, entry.key_span)?;
        if let [kind] = at.field.refers {
            at.document.mention(&DocRef::new(*kind, id.clone()), entry.key_span);
        }
        Some(id)
    }
}

impl MapKey for Period {
    const SHAPE: KeyShape = KeyShape::Period;

    fn read_key(at: &At<'_>, entry: &node::Entry) -> Option<Self> {
        at.document.period_at(&entry.key, entry.key_span)
    }

    fn read_key_of(at: &At<'_>, map: &Mapping, entry: &node::Entry) -> Option<Self> {
        at.document.period_of(map, entry)
    }
}
