//! Built-in checklists and metric templates, compiled in.
//!
//! In: the data files beside this module, which the build packs. Out: their text. It does not parse: a built-in is an
//! ordinary auditbook document and goes through the same reader as a file of the workspace.

pub(crate) mod checklists;
pub(crate) mod metrics;
pub(crate) mod skeletons;

pub use checklists::checklists;
pub use metrics::metrics;

use crate::packed::Packed;

/// One built-in document: its front matter and English body, and its body in the other languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltIn {
    /// The id of the document, such as `service-standards`.
    pub id: &'static str,
    /// The version of the document, the part of a reference after the `@`.
    pub version: u32,
    /// Where the document shows up in diagnostics, such as `auditbook/checklists/service-standards.md`.
    pub path: &'static str,
    /// The whole document: front matter with every language, and the English body.
    text: Packed,
    /// The bodies in the other languages, as (language, Markdown), in the order of the language tags.
    bodies: &'static [(&'static str, Packed)],
}

impl BuiltIn {
    /// Returns the reference that pins this version, such as `auditbook/service-standards@1`.
    pub fn reference(&self) -> String {
        format!("auditbook/{}@{}", self.id, self.version)
    }

    /// Returns the whole document: front matter with every language, and the English body.
    pub fn text(&self) -> String {
        self.text.text()
    }

    /// Returns the front matter as far as it speaks `lang` and English, and the English body: enough to find faults.
    pub(crate) fn text_in(&self, lang: &str) -> String {
        let text = self.text();
        let is_of_another = |line: &&str| {
            let said = line.trim_start().split_once(": ");
            said.is_some_and(|(tag, _)| tag != lang && self.bodies.iter().any(|(other, _)| *other == tag))
        };
        text.split_inclusive('\n').filter(|line| !is_of_another(line)).collect()
    }

    /// Returns the bodies in the other languages, as (language, Markdown), in the order of the language tags.
    pub fn bodies(&self) -> impl Iterator<Item = (&'static str, String)> + use<> {
        self.bodies.iter().map(|(lang, body)| (*lang, body.text()))
    }

    /// Returns the body in `lang`, or `None` where there is no translation (English is the body of `text` itself).
    pub fn body(&self, lang: &str) -> Option<String> {
        self.bodies.iter().find(|(tag, _)| *tag == lang).map(|(_, body)| body.text())
    }
}
