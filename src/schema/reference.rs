//! References from one document to another.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::{Id, Kind};

/// One document: its kind and id. Written and serialised as `kind/id`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocRef {
    /// The kind.
    pub kind: Kind,
    /// The id.
    pub id: Id,
}

impl DocRef {
    /// The document `id` of `kind`.
    pub fn new(kind: Kind, id: Id) -> Self {
        Self { kind, id }
    }
}

impl FromStr for DocRef {
    type Err = String;

    /// Reads `kind/id`.
    fn from_str(text: &str) -> Result<Self, String> {
        let (kind, id) = text.split_once('/').ok_or_else(|| format!("`{text}` is not `kind/id`"))?;
        Ok(Self::new(kind.parse()?, Id::new(id)?))
    }
}

impl fmt::Display for DocRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.id)
    }
}

impl Serialize for DocRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A checklist pinned at a version, written `id@version`; a built-in one is `auditbook/id@version`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChecklistRef {
    /// The id; for a built-in checklist without the `auditbook/` in front.
    pub id: Id,
    /// The version.
    pub version: u32,
    /// Whether it is the built-in of that id.
    pub built_in: bool,
}

impl ChecklistRef {
    /// What stands before the id of a built-in checklist.
    pub const BUILT_IN: &str = "auditbook/";
}

impl fmt::Display for ChecklistRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = if self.built_in { Self::BUILT_IN } else { "" };
        write!(f, "{prefix}{}@{}", self.id, self.version)
    }
}

impl FromStr for ChecklistRef {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (built_in, rest) = match text.strip_prefix(Self::BUILT_IN) {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (id, version) = rest.split_once('@').ok_or_else(|| format!("`{text}` pins no version"))?;
        let version = version.parse().map_err(|_| format!("`{version}` is not the number of a version"))?;
        Ok(Self { id: Id::new(id)?, version, built_in })
    }
}

impl Serialize for ChecklistRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_pinned_checklists() {
        let built_in: ChecklistRef = "auditbook/service-standards@1".parse().unwrap();
        assert!(built_in.built_in);
        assert_eq!(built_in.to_string(), "auditbook/service-standards@1");
        assert!("service-standards".parse::<ChecklistRef>().unwrap_err().contains("pins no version"));
        assert!("a@x".parse::<ChecklistRef>().is_err());
    }
}
