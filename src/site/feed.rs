//! Atom feeds: audits, goals and late actions.

use super::Files;
use super::tree::Tree;

/// Returns the feeds of one language.
pub(super) fn write(_tree: &Tree) -> Files {
    Files::new()
}
