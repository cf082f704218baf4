//! Where pages are: stable paths of documents, and relative links from page to page.
//!
//! In: documents and paths below the site. Out: links that work from `file://` and under any sub-path. A document's page never
//! moves: its path is its kind's folder and its id, whatever else the workspace holds.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::report::{ChecklistRef, DocRef, Kind};
use crate::uri;

/// The longest file name in bytes before its ending; file systems stop at 255.
const LONGEST_NAME: usize = 180;

/// Returns the path of a document's page below the tree of its language. A checklist has a page for each version: see
/// [`checklist`].
pub(super) fn document(of: &DocRef) -> String {
    page(of.kind.folder(), of.id.as_str())
}

/// Returns the path of the page `id` in `folder`.
pub(super) fn page(folder: &str, id: &str) -> String {
    format!("{folder}/{}.html", file_name(id))
}

/// Returns the path of the page of a checklist's version.
pub(super) fn checklist(of: &ChecklistRef) -> String {
    let folder = if of.built_in { "checklists/auditbook" } else { Kind::Checklist.folder() };
    format!("{folder}/{}.v{}.html", file_name(of.id.as_str()), of.version)
}

/// The folder of the forms in which checklists are filled in.
const FORMS: &str = "forms";

/// Returns the path of the page on which a checklist's version is filled in.
pub fn form(of: &ChecklistRef) -> String {
    let folder = if of.built_in { "auditbook/" } else { "" };
    format!("{FORMS}/{folder}{}.v{}.html", file_name(of.id.as_str()), of.version)
}

/// Returns the path of the page of the document that a difference calls `reference`; nothing of what has no page.
pub fn of_reference(reference: &str) -> Option<String> {
    let (kind, id) = reference.split_once('/')?;
    match id.split_once('@') {
        Some(_) if kind == Kind::Checklist.to_string() => Some(checklist(&id.parse().ok()?)),
        _ => Some(document(&reference.parse().ok()?)),
    }
}

/// Returns the path below the site's folder of the file at `path` of the workspace that a text names.
pub fn attachment(path: &str) -> String {
    format!("files/{path}")
}

/// Returns an id as the name of a file: names that a file system would refuse are changed, the same way everywhere.
pub(super) fn file_name(id: &str) -> String {
    let stem = id.split('.').next().unwrap_or(id).to_ascii_lowercase();
    let device = matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || (stem.len() == 4
            && (stem.starts_with("com") || stem.starts_with("lpt"))
            && stem.ends_with(|c: char| c.is_ascii_digit()));
    if device {
        return format!("_{id}");
    }
    if id.len() <= LONGEST_NAME {
        return id.to_owned();
    }
    let cut = (0..=LONGEST_NAME - 13).rev().find(|at| id.is_char_boundary(*at)).unwrap_or(0);
    let mut name = format!("{}-", &id[..cut]);
    for byte in Sha256::digest(id.as_bytes()).iter().take(6) {
        let _ = write!(name, "{byte:02x}");
    }
    name
}

/// Returns the link from the page at `from` to `to`, both below the site's folder; `to` may end in an anchor.
pub(super) fn relative(from: &str, to: &str) -> String {
    let (path, anchor) = match to.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor)),
        None => (to, None),
    };
    let mut link = String::new();
    if path != from {
        let here: Vec<&str> = from.split('/').collect();
        let there: Vec<&str> = path.split('/').collect();
        let (here, there_folders) = (&here[..here.len() - 1], &there[..there.len() - 1]);
        let shared = here.iter().zip(there_folders).take_while(|(a, b)| a == b).count();
        link.push_str(&"../".repeat(here.len() - shared));
        link.push_str(&there[shared..].iter().map(|part| uri::part(part)).collect::<Vec<_>>().join("/"));
    } else if anchor.is_none() {
        link.push_str(&uri::part(crate::source::file_name(path)));
    }
    if let Some(anchor) = anchor {
        let _ = write!(link, "#{}", uri::part(anchor));
    }
    link
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_climb_only_as_far_as_they_must() {
        assert_eq!(relative("index.html", "metrics/fcr.html"), "metrics/fcr.html");
        assert_eq!(relative("metrics/fcr.html", "metrics/nps.html"), "nps.html");
        assert_eq!(relative("et/metrics/fcr.html", "metrics/fcr.html"), "../../metrics/fcr.html");
        assert_eq!(relative("et/metrics/fcr.html", "et/index.html#late"), "../index.html#late");
        assert_eq!(relative("goals.html", "goals.html#x"), "#x");
        assert_eq!(relative("a/b.html", "a/b.html"), "b.html");
        assert_eq!(relative("index.html", "gaps/νύχτα.html"), "gaps/%CE%BD%CF%8D%CF%87%CF%84%CE%B1.html");
    }

    #[test]
    fn names_suit_every_file_system() {
        assert_eq!(file_name("fcr"), "fcr");
        assert_eq!(file_name("con"), "_con");
        assert_eq!(file_name("Com1.v2"), "_Com1.v2");
        assert_eq!(file_name("contact"), "contact");
        let long = "ж".repeat(100);
        assert!(file_name(&long).len() <= LONGEST_NAME);
        assert_ne!(file_name(&long), file_name(&format!("{long}a")[2..]));
    }
}
