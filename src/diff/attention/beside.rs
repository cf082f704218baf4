//! What is no document: files of the theme, files that run auditbook on a forge, and attachments.
//!
//! In: what lies beside the documents on both sides. Out: an entry for each that was added, edited or removed.

use std::collections::BTreeMap;

use crate::load::CONFIGURATION;
use crate::model::Kind;
use crate::validate::{BesideFile, BesideKind};

use super::super::matching::keys;
use super::super::pairing::Pairing;
use super::attached::Attached;
use super::{Attention, AttentionKind, Found};

impl Found<'_> {
    /// What was done to files that are no documents.
    pub(super) fn beside(&mut self) {
        let none = BTreeMap::new();
        let before = self.pairings.base.written.map_or(&none, |written| &written.beside);
        let after = self.pairings.head.written.map_or(&none, |written| &written.beside);
        for path in keys(before, after) {
            let (old, new) = (before.get(path), after.get(path));
            if old.map(|file| file.hash) != new.map(|file| file.hash)
                && let Some(entry) = self.file(path, old, new)
            {
                self.add(entry);
            }
        }
        let (old, new) = (Attached::new(before), Attached::new(after));
        // Pictures differ where files do, or what names them.
        let are_other = old.hashes() != new.hashes();
        let may_differ = |pairing: &&Pairing<'_>| !old.is_empty() && (are_other || pairing.edits.iter().len() > 0);
        for pairing in self.pairings.all().filter(|it| it.called().kind != Kind::Page).filter(may_differ) {
            self.pictures(pairing, &old, &new);
        }
    }

    /// What a document showed and shows no more, under whichever name: files that are gone, others now, or no longer named.
    fn pictures(&mut self, pairing: &Pairing<'_>, before: &Attached<'_>, after: &Attached<'_>) {
        let old = pairing.before.and_then(|side| side.written);
        let new = pairing.after.and_then(|side| side.written);
        let Some((old, new)) = old.zip(new) else { return };
        let (was_shown, shown) = (before.shown(old), after.shown(new));
        let is_told = pairing.edits.iter().any(|edit| edit.meaning == Some(AttentionKind::EvidenceRemoved));
        let is_fewer = shown.len() < was_shown.len();
        let is_kept = |file: &BesideFile| shown.iter().any(|(_, other)| other.hash == file.hash);
        for (path, was) in was_shown.into_iter().filter(|(_, file)| !is_kept(file)) {
            let how = match after.files.get(path) {
                None => "removed",
                Some(now) if now.hash != was.hash => "edited",
                // That fewer are shown the text says.
                Some(_) if is_fewer && is_told => continue,
                Some(_) if is_fewer => "left out, and is no longer shown",
                Some(_) => "replaced by another",
            };
            let mut entry = self.of(AttentionKind::EvidenceRemoved, pairing, format!("its file `{path}` was {how}"));
            if matches!(how, "removed" | "edited") {
                (entry.path, entry.line) = (Some(path.to_owned()), Some(1));
            }
            self.add(entry);
        }
    }

    /// Whether the same file stood at another path that is gone.
    fn was_elsewhere(&self, path: &str, file: &BesideFile) -> bool {
        let head = self.pairings.head.written.map(|written| &written.beside);
        let is_gone = |old: &String| head.is_none_or(|head| !head.contains_key(old));
        let mut base = self.pairings.base.written.into_iter().flat_map(|written| &written.beside);
        base.any(|(old, it)| old != path && it.hash == file.hash && is_gone(old))
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
            // One that was moved is told where it was.
            BesideKind::Pipeline if before.is_none() && after.is_some_and(|file| self.was_elsewhere(path, file)) => {
                None
            }
            BesideKind::Pipeline if !before.is_some_and(|it| it.matters) && !after.is_some_and(|it| it.matters) => None,
            BesideKind::Pipeline => Some(in_file(AttentionKind::PipelineChanged)),
            BesideKind::Baseline => {
                let mut entry = in_file(AttentionKind::RuleSilenced);
                entry.text = format!("what `check --baseline` accepts was {change}");
                Some(entry)
            }
            BesideKind::Setting => {
                let mut entry = self.entry(
                    AttentionKind::SettingsLoosened,
                    CONFIGURATION.to_owned(),
                    format!("`{path}`, which it names, was {change}"),
                );
                (entry.path, entry.line) = (Some(path.to_owned()), Some(1));
                Some(entry)
            }
            // What shows it says it.
            BesideKind::Attachment => None,
        }
    }
}
