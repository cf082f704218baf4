//! Where titles lead to. In: addresses, as a command knows them. Out: a link for a line of a file, and for a document's page.

use std::fmt;

/// The address of a line of a file of the workspace.
pub type FileLink = dyn Fn(&str, usize) -> String;

/// The address of the page of a document that is known by its reference.
pub type PageLink = dyn Fn(&str) -> Option<String>;

/// Where titles lead to; nowhere by default.
#[derive(Default)]
pub struct Links<'a> {
    /// The folder of the workspace in its repository, empty at the top; it tells the comments of two workspaces apart.
    pub workspace: &'a str,
    /// The address of a line of a file of the workspace.
    pub file: Option<&'a FileLink>,
    /// The address of a document's page, by its reference, where the site was published for a look.
    pub page: Option<&'a PageLink>,
}

impl fmt::Debug for Links<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Links").field("workspace", &self.workspace).finish_non_exhaustive()
    }
}
