//! Bodies: the evidence for each item of an audit, and the text that is no evidence.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Kind;
use crate::parse::markdown::Outline;
use crate::parse::node::{Mapping, Node};
use crate::validate::WrittenDocument;

use super::super::matching::keys;
use super::super::{AttentionKind, FieldDiff, FieldPath};
use super::substance::{Substance, weakened};
use super::translation::{Told, contradicts, departs};
use super::words::{is_retracted, is_turned};

/// The parts of the bodies that differ; of long text only the change is told, unless it says less now.
pub(super) fn own(before: &WrittenDocument, after: &WrittenDocument) -> Vec<FieldDiff> {
    let items: BTreeSet<String> = items(before).chain(items(after)).collect();
    let (old, new) = (Parts::of(before.body(), &items), Parts::of(after.body(), &items));
    let mut found: Vec<FieldDiff> =
        changed(FieldPath::of("body"), Some(&old.rest), Some(&new.rest)).into_iter().collect();
    // Nearly all documents say what they said: what words mean is asked of the others alone.
    if let Some(edit) = found.first_mut()
        && let Some(meaning) = meaning_of_rest(after.kind, &old.rest, &new.rest, after.body())
    {
        tell(edit, meaning, &old.rest, &new.rest);
    }
    for item in &items {
        let (old, new) = (old.evidence.get(item), new.evidence.get(item));
        let edit = changed(FieldPath::of("evidence").then(item.as_str()), old, new);
        found.extend(edit.map(|mut edit| {
            edit.at = Outline::of(after.body(), after.body.start).section_of(item).map(|heading| heading.span.start);
            shown(edit, old, new)
        }));
    }
    found
}

/// What it means that the text beside the evidence was `old` and is `new`, in a body that says `all`: of what is found, that it says less
/// or another thing; of the others, that they say the opposite or another number.
fn meaning_of_rest(kind: Kind, old: &str, new: &str, all: &str) -> Option<AttentionKind> {
    // What moved to the evidence for an item is still said.
    let (before, all) = (Substance::of(old), Substance::of(all));
    match kind {
        // A page is no part of any result, and a checklist is watched question by question.
        Kind::Page | Kind::Checklist => None,
        Kind::Audit | Kind::Visit | Kind::Gap if before.is_gutted_in(&Substance::of(new), &all) => {
            Some(AttentionKind::EvidenceRemoved)
        }
        Kind::Audit | Kind::Visit | Kind::Gap => {
            let is_other = before.is_miscounted_in(&all) || is_turned(old, new) || is_retracted(old, new);
            is_other.then_some(AttentionKind::EvidenceReworded)
        }
        _ => is_turned(old, new).then_some(AttentionKind::DefinitionChanged),
    }
}

/// Says of `edit` what it means, and both texts, each on one line and without its headings.
fn tell(edit: &mut FieldDiff, kind: AttentionKind, before: &str, after: &str) {
    let said = |text: &str| Some(plain(text)).filter(|line| !line.is_empty());
    edit.meaning = Some(kind);
    (edit.before, edit.after) = (said(before), said(after));
}

/// The translations that differ, each by its language: the text, and of what is found the evidence for each item. `usual` is the language
/// of the texts of the document.
pub(super) fn translated(before: &WrittenDocument, after: &WrittenDocument, usual: &str) -> Vec<FieldDiff> {
    let (old, new) = (&before.translations, &after.translations);
    if old == new {
        return Vec::new();
    }
    let items: BTreeSet<String> = items(before).chain(items(after)).collect();
    let original = Parts::of(after.body(), &items);
    let mut found = Vec::new();
    for language in keys(old, new) {
        let (was, is) = (old.get(language), new.get(language));
        if was == is {
            continue;
        }
        let Some(is) = is else {
            found.extend(untranslated(after.kind, language, was));
            continue;
        };
        let parts = |text: Option<&String>| text.map(|text| Parts::of(text, &items));
        let (was, is) = (parts(was), Parts::of(is, &items));
        let of_original = Translation { kind: after.kind, usual, language, original: &original };
        found.extend(of_original.edits(was.as_ref(), &is, &items, &new[language]));
    }
    found
}

/// What it means that a document is no longer told in a language: what is still said in its own may be gone for those who read another.
fn untranslated(kind: Kind, language: &str, was: Option<&String>) -> Option<FieldDiff> {
    let is_found = matches!(kind, Kind::Audit | Kind::Visit | Kind::Gap);
    let mut edit = changed(FieldPath::of("body").then(language), was, None)?;
    if let Some(was) = was.filter(|was| is_found && weakened(was, "").is_some()) {
        tell(&mut edit, AttentionKind::EvidenceRemoved, was, "");
    }
    Some(edit)
}

/// A translation and what it is one of.
struct Translation<'a> {
    kind: Kind,
    usual: &'a str,
    language: &'a str,
    original: &'a Parts,
}

impl Translation<'_> {
    /// What differs in it, which says `all`.
    fn edits(&self, was: Option<&Parts>, is: &Parts, items: &BTreeSet<String>, all: &str) -> Vec<FieldDiff> {
        let path = FieldPath::of("body").then(self.language);
        let mut found: Vec<FieldDiff> =
            changed(path, was.map(|parts| &parts.rest), Some(&is.rest)).into_iter().collect();
        if let Some(edit) = found.first_mut() {
            let meaning = was.and_then(|was| meaning_of_rest(self.kind, &was.rest, &is.rest, all));
            if let Some((meaning, was)) = meaning.zip(was) {
                tell(edit, meaning, &was.rest, &is.rest);
            }
            self.hold_against(edit, &self.original.rest, (was.map_or("", |was| &was.rest), &is.rest));
        }
        for item in items {
            let (old, new) = (was.and_then(|was| was.evidence.get(item)), is.evidence.get(item));
            let path = FieldPath::of("evidence").then(item.as_str()).then(self.language);
            if let Some(mut edit) = changed(path, old, new) {
                if was.is_some() {
                    edit = shown(edit, old, new);
                }
                let said = self.original.evidence.get(item).zip(new);
                if let Some((said, says)) = said {
                    self.hold_against(&mut edit, said, (old.map_or("", String::as_str), says));
                }
                found.push(edit);
            }
        }
        found
    }

    /// Says of `edit`, where nothing graver is, that what it says now, the second text, contradicts what is `said` in the language of the
    /// document, and the first one did not.
    fn hold_against(&self, edit: &mut FieldDiff, said: &str, (was, says): (&str, &str)) {
        let (original, former, translation) = (plain(said), plain(was), plain(says));
        let of_original = Told { text: &original, language: self.usual };
        let told = |text| Told { text, language: self.language };
        let is_false = |text| contradicts(of_original, told(text));
        let was_false = !former.is_empty() && is_false(&former);
        let is_worse = !former.is_empty() && departs(of_original, told(&former), told(&translation));
        let is_graver = edit.meaning.is_some_and(|meaning| meaning != AttentionKind::EvidenceReworded);
        if is_graver || !(is_worse || (is_false(&translation) && !was_false)) {
            return;
        }
        edit.meaning = match self.kind {
            Kind::Page | Kind::Checklist => None,
            Kind::Audit | Kind::Visit | Kind::Gap => Some(AttentionKind::EvidenceReworded),
            _ => Some(AttentionKind::DefinitionChanged),
        };
        if edit.meaning.is_some() {
            (edit.after, edit.contradicts) = (Some(translation), Some(original));
        }
    }
}

/// A text on one line and without its headings.
fn plain(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

/// What it means that the evidence for an item is another.
fn shown(mut edit: FieldDiff, before: Option<&String>, after: Option<&String>) -> FieldDiff {
    let (old, new) = (before.map_or("", String::as_str), after.map_or("", String::as_str));
    if let Some(kind) = weakened(old, new) {
        tell(&mut edit, kind, old, new);
    }
    edit
}

/// That the text at `path` changed, where it did: how its lines end and the blank lines around it mean nothing.
fn changed(path: FieldPath, before: Option<&String>, after: Option<&String>) -> Option<FieldDiff> {
    let lines = |text: &'_ String| text.trim().lines().map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (before.map(lines).unwrap_or_default(), after.map(lines).unwrap_or_default());
    (old != new).then(|| FieldDiff::new(path, None, None))
}

/// The items that a document answers, also by the columns of a file of contacts.
fn items(document: &WrittenDocument) -> impl Iterator<Item = String> {
    let answers = document.front.as_mapping().and_then(|map| map.get("answers"));
    let answered = answers.and_then(Node::as_mapping).into_iter().flat_map(Mapping::keys).map(str::to_owned);
    answered.chain(super::rows::headers(document))
}

/// A body in its parts.
#[derive(Default)]
struct Parts {
    /// Evidence, its heading included, by item.
    evidence: BTreeMap<String, String>,
    /// Everything else.
    rest: String,
}

impl Parts {
    fn of(body: &str, items: &BTreeSet<String>) -> Self {
        if items.is_empty() {
            return Self { rest: body.to_owned(), ..Self::default() };
        }
        let mut parts = Self::default();
        let headings = Outline::of(body, 0).headings;
        let starts = headings.iter().map(|heading| heading.span.start).chain([body.len()]);
        let ends: Vec<usize> = starts.collect();
        parts.rest.push_str(&body[..ends[0]]);
        // The item that is spoken of, and the level of the heading that names it.
        let mut about: Option<(&str, u8)> = None;
        for (heading, end) in headings.iter().zip(&ends[1..]) {
            let word = heading.text.split_whitespace().next().unwrap_or_default().trim_end_matches([':', '.', ',']);
            let named = items.get(word).map(|item| (item.as_str(), heading.level));
            about = named.or(about.filter(|(_, level)| heading.level > *level));
            let text = &body[heading.span.start..*end];
            match about {
                Some((item, _)) => parts.evidence.entry(item.to_owned()).or_default().push_str(text),
                None => parts.rest.push_str(text),
            }
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_turns_means_what_its_kind_rests_on() {
        let of = |kind: Kind, old: &str, new: &str| meaning_of_rest(kind, old, new, new);
        let (old, new) = ("Nobody answers after six.", "Somebody answers after six.");
        assert_eq!(of(Kind::Gap, old, new), Some(AttentionKind::EvidenceReworded));
        assert_eq!(of(Kind::Plan, old, new), Some(AttentionKind::DefinitionChanged));
        assert_eq!(of(Kind::Page, old, new), None);
        assert_eq!(of(Kind::Plan, old, "Nobody answers after six, as two customers wrote."), None);
        assert_eq!(
            of(Kind::Gap, "Forty calls a night are lost on the way.", "Noted."),
            Some(AttentionKind::EvidenceRemoved)
        );
    }
}
