//! Badges: small pictures of a status for other pages.

use super::Files;
use super::tree::Tree;

/// Returns the badges of one language.
pub(super) fn write(_tree: &Tree) -> Files {
    Files::new()
}
