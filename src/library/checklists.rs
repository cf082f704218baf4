//! The built-in checklists.
//!
//! In: the files of `checklists/`, compiled in. Out: their text by id. It must not interpret them: that is the work of the
//! reader and the validator, which treat a built-in like any checklist of a workspace.

use super::BuiltIn;

/// Returns every built-in checklist, sorted by id.
pub fn checklists() -> &'static [BuiltIn] {
    CHECKLISTS
}

/// Returns the built-in checklist called `id` at `version`, or its newest where `version` is `None`.
pub fn checklist(id: &str, version: Option<u32>) -> Option<&'static BuiltIn> {
    CHECKLISTS
        .iter()
        .filter(|built_in| built_in.id == id && version.is_none_or(|wanted| wanted == built_in.version))
        .max_by_key(|built_in| built_in.version)
}

const CHECKLISTS: &[BuiltIn] = &[];
