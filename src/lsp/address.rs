//! Paths of files and the addresses that editors give them.

use std::path::{Path, PathBuf};

use lsp_types::Uri;
use percent_encoding::percent_decode_str;

/// The file at `uri`; nothing where it is none of this machine.
pub(super) fn path(uri: &Uri) -> Option<PathBuf> {
    let rest = uri.as_str().strip_prefix("file://")?;
    let path = String::from_utf8(percent_decode_str(&rest[rest.find('/')?..]).collect()).ok()?;
    let is_drive = path.as_bytes().get(2) == Some(&b':');
    Some(PathBuf::from(if is_drive { &path[1..] } else { path.as_str() }))
}

/// The address of the file at `path`, which starts at a root.
pub(super) fn uri(path: &Path) -> Option<Uri> {
    let path = path.to_str()?.trim_start_matches(r"\\?\").replace('\\', "/");
    format!("file:///{}", crate::uri::path(path.trim_start_matches('/'))).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_back() {
        for name in ["/w/audits/a b.md", "/w/έλεγχος.md", "/w/%41#?.md"] {
            assert_eq!(path(&uri(Path::new(name)).unwrap()).as_deref(), Some(Path::new(name)));
        }
        assert_eq!(path(&"file:///c%3A/w/a.md".parse().unwrap()), Some(PathBuf::from("c:/w/a.md")));
        assert_eq!(path(&"untitled:a.md".parse().unwrap()), None);
    }
}
