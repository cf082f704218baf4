//! Where a workspace keeps what: for commands that need no more of `auditbook.yaml`, and work though the rest of it is
//! faulty.

use std::path::{Path, PathBuf};

use crate::error::Failure;
use crate::load::{self, CONFIGURATION, Tree, WorkTree};
use crate::model::Config;
use crate::parse::{Node, document, yaml};
use crate::source::Span;

/// The folders of a workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Folders {
    /// The workspace, absolute.
    pub(super) root: PathBuf,
    /// The content folder, relative to it.
    pub(super) content: String,
    /// The output folder, relative to it.
    pub(super) output: String,
}

impl Folders {
    /// The folders of the workspace that `from` lies in.
    pub(super) fn find(from: &Path) -> Result<Self, Failure> {
        let root = load::find_workspace(from)?;
        let defaults = Config::default();
        let bytes = WorkTree::new(&root)?.read(CONFIGURATION, defaults.limits.file.0).unwrap_or_default();
        let said = |key: &str| {
            let file = document::decode(CONFIGURATION, &bytes).ok()?;
            let settings = yaml::parse_mapping(&file, Span::new(0, file.text().len()), &mut Vec::new())?;
            let value = settings.as_mapping()?.get(key).and_then(Node::as_text)?;
            Some(value.trim_end_matches('/').to_owned())
        };
        let content = said("content").unwrap_or(defaults.content.to_string());
        let output = said("output").unwrap_or(defaults.output.to_string());
        Ok(Self { root, content, output })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_found_in_a_faulty_configuration() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("deep")).unwrap();
        std::fs::write(folder.path().join(CONFIGURATION), "colour: red\ncontent: docs/\ntitle: [\n").unwrap();
        let folders = Folders::find(&folder.path().join("deep")).unwrap();
        assert_eq!((folders.content.as_str(), folders.output.as_str()), ("docs", "site"));
        assert!(Folders::find(Path::new("/")).is_err());
    }
}
