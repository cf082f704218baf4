//! What is no document: files of the theme, files that run auditbook on a forge, attachments, and lines that allow a finding.
//!
//! In: what lies beside the documents on both sides. Out: an entry for each that was added, edited or removed.

use std::collections::BTreeMap;

use crate::diag::Diagnostic;
use crate::load::CONFIGURATION;
use crate::validate::{BesideFile, BesideKind};

use super::{Attention, AttentionKind, Found};

impl Found<'_> {
    /// What was done to files that are no documents.
    pub(super) fn beside(&mut self) {
        self.allowances();
        let none = BTreeMap::new();
        let before = self.pairings.base.written.map_or(&none, |written| &written.beside);
        let after = self.pairings.head.written.map_or(&none, |written| &written.beside);
        for path in super::super::matching::keys(before, after) {
            let (old, new) = (before.get(path), after.get(path));
            if old.map(|file| file.hash) != new.map(|file| file.hash)
                && let Some(entry) = self.file(path, old, new)
            {
                self.add(entry);
            }
        }
    }

    fn file(&self, path: &str, before: Option<&BesideFile>, after: Option<&BesideFile>) -> Option<Attention> {
        let change = match (before, after) {
            (None, _) => "added",
            (_, None) => "removed",
            _ => "edited",
        };
        let kind = before.or(after)?.kind;
        let in_file = |kind| {
            let mut entry = self.entry(kind, path.to_owned(), change.to_owned());
            path.clone_into(&mut entry.title);
            entry.path = Some(path.to_owned());
            entry.line = Some(1);
            entry
        };
        match kind {
            BesideKind::Theme => Some(in_file(AttentionKind::ThemeChanged)),
            BesideKind::Pipeline if !before.is_some_and(|it| it.matters) && !after.is_some_and(|it| it.matters) => None,
            BesideKind::Pipeline => Some(in_file(AttentionKind::PipelineChanged)),
            BesideKind::Setting => {
                let mut entry = self.entry(
                    AttentionKind::SettingsLoosened,
                    CONFIGURATION.to_owned(),
                    format!("`{path}`, which it names, was {change}"),
                );
                (entry.path, entry.line) = (Some(path.to_owned()), Some(1));
                Some(entry)
            }
            BesideKind::Attachment => {
                before?;
                let name = path.rsplit('/').next().unwrap_or(path);
                let is_shown = |side: &super::DocumentSide<'_>| side.written.is_some_and(|it| it.body().contains(name));
                let shows = self.pairings.all().find(|pairing| pairing.before.as_ref().is_some_and(is_shown))?;
                let mut entry =
                    self.of(AttentionKind::EvidenceRemoved, shows, format!("its file `{path}` was {change}"));
                (entry.path, entry.line) = (Some(path.to_owned()), Some(1));
                Some(entry)
            }
        }
    }

    /// Findings that are allowed and were not.
    fn allowances(&mut self) {
        let key = |found: &Diagnostic| (found.code, found.file.clone(), found.message.clone());
        let mut known: BTreeMap<_, usize> = BTreeMap::new();
        self.base.allowed.iter().for_each(|found| *known.entry(key(found)).or_default() += 1);
        for allowed in &self.head.allowed {
            match known.get_mut(&key(allowed)) {
                Some(count) if *count > 0 => *count -= 1,
                _ => {
                    let stands = |side: &super::DocumentSide<'_>| side.file.path() == allowed.file;
                    let about = self.pairings.all().find(|pairing| pairing.after.as_ref().is_some_and(stands));
                    let reference = about.map_or_else(|| allowed.file.clone(), |it| super::reference(it.called()));
                    let text = format!("a line allows `{}`: {}", allowed.code, allowed.message);
                    let mut entry = self.entry(AttentionKind::RuleSilenced, reference, text);
                    (entry.path, entry.line) = (Some(allowed.file.clone()), Some(allowed.place.line));
                    self.add(entry);
                }
            }
        }
    }
}
