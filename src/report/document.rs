//! What every entry of the report is made of: the document as it was written, and results beside it.
//!
//! An entry derefs to its document, so that a written value is never copied into it. What the JSON contract shows of an entry
//! is listed once, where the entry stands ([`contract`]).

use std::sync::Arc;

use serde::ser::SerializeMap;

use crate::model::{Head, Page, derefs_to_written};

/// Writes what the contract shows of every document.
pub(super) fn head_entries<M: SerializeMap>(map: &mut M, head: &Head) -> Result<(), M::Error> {
    map.serialize_entry("id", &head.id)?;
    map.serialize_entry("title", &head.title)?;
    map.serialize_entry("owner", &head.owner)?;
    map.serialize_entry("tags", &head.tags)?;
    map.serialize_entry("lang", &head.lang)?;
    map.serialize_entry("path", head.path())
}

/// Serialises an entry as the contract wants it: what every document has, then these keys, then those of `where` that the entry has.
macro_rules! contract {
    ($name:ty, |$entry:ident| { $($key:literal: $value:expr,)* } $(where { $($own:literal: $option:expr,)* })?) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap as _;
                let $entry = self;
                let mut map = serializer.serialize_map(None)?;
                $crate::report::document::head_entries(&mut map, &$entry.head)?;
                $(map.serialize_entry($key, &$value)?;)*
                $($(if let Some(value) = $option {
                    map.serialize_entry($own, value)?;
                })*)?
                map.end()
            }
        }
    };
}

pub(super) use contract;

/// A page of text.
#[derive(Debug, Clone)]
pub struct PageReport {
    /// What was written.
    pub written: Arc<Page>,
}

derefs_to_written!(PageReport, Page);

contract!(PageReport, |entry| {
    "nav": entry.nav,
});
