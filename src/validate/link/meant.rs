//! Which document is meant by a text that names none: the path of its file, its title, its id in other letters or without its kind.
//!
//! In: the text, and all documents. Out: the fault with the name to write, mended where only one can be meant.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::diag::Diagnostic;
use crate::library;
use crate::model::{ChecklistRef, Id, Kind, Origin, Workspace};
use crate::parse::read::{certain, folded, same_letters};
use crate::schema::fields::Misnamed;

use super::Known;

/// The word of `known` that `word`, written at `origin`, certainly is: what shall stand there instead. Words that `kind/` goes before
/// keep it.
pub(super) fn surely<'k>(word: &str, origin: &Origin, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    instead(word, origin, certain(word, known)?)
}

/// What shall stand at `origin`, where `word` does, if `meant` is meant.
pub(super) fn instead(word: &str, origin: &Origin, meant: &str) -> Option<String> {
    let written = &origin.file.text()[origin.span.range()];
    (written.matches(word).count() == 1).then(|| written.replacen(word, meant, 1))
}

/// Every document by what people may call it.
pub(super) struct Named<'a> {
    pub(super) known: &'a Known,
    workspace: &'a Workspace,
    /// Kind and folded title → ids, once somebody asks.
    titles: OnceCell<Titles<'a>>,
    /// The pinned names of all checklists.
    pinned: &'a [ChecklistRef],
}

type Titles<'a> = BTreeMap<(Kind, String), BTreeSet<&'a Id>>;

impl<'a> Named<'a> {
    /// The documents of `workspace`, and those that are `known` beside them; `pinned` are all checklists there are.
    pub(super) fn new(workspace: &'a Workspace, known: &'a Known, pinned: &'a [ChecklistRef]) -> Self {
        Self { known, workspace, titles: OnceCell::new(), pinned }
    }

    fn titles(&self) -> &Titles<'a> {
        self.titles.get_or_init(|| {
            let mut titles = Titles::new();
            for head in self.workspace.heads() {
                for title in head.title.texts() {
                    titles.entry((head.kind, folded(title))).or_default().insert(&head.id);
                }
            }
            titles
        })
    }

    /// The id of the `kind` that `text` certainly means: the same without `.md`, in other letters, one letter off, or as a title.
    pub(super) fn id(&self, kind: Kind, text: &str) -> Option<Id> {
        let stem = without_ending(text);
        let ids = || self.known.ids(kind);
        let by_title = || {
            let mut titled = self.titles().get(&(kind, folded(stem)))?.iter();
            titled.next().filter(|_| titled.next().is_none()).map(|id| id.as_str())
        };
        let found = ids().find(|id| *id == stem).or_else(|| same_letters(stem, ids())).or_else(by_title);
        found.or_else(|| certain(stem, ids())).and_then(|id| Id::new(id).ok())
    }

    /// The fault of `misnamed` with the name to write, where it is known.
    pub(super) fn meant_by(&self, misnamed: Misnamed) -> Diagnostic {
        let Misnamed { text, kinds, is_pinned, fault } = misnamed;
        let path = text.trim().replace('\\', "/");
        // What stands behind a `#` is a place in the document.
        let (path, place) = path.split_once('#').map_or((path.as_str(), None), |(path, place)| (path, Some(place)));
        let is_kind = |word: &str| word.trim_end_matches(':').parse::<Kind>().is_ok();
        let path = match path.split_once(' ') {
            Some((kind, id)) if is_kind(kind) => format!("{}/{}", kind.trim_end_matches(':'), id.trim()),
            _ => path.to_owned(),
        };
        let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let Some(last) = parts.pop() else { return fault };
        let of_part = |part: &&str| {
            let part = part.to_lowercase();
            Kind::ALL.iter().copied().find(|kind| part == kind.name() || part == kind.folder())
        };
        let stated = parts.iter().rev().find_map(of_part);
        // A kind that cannot stand there is a fault of its own.
        if stated.is_some_and(|kind| !kinds.contains(&kind)) {
            return fault;
        }
        let among: Vec<Kind> = stated.map_or(kinds.clone(), |kind| vec![kind]);
        let (last, version) = if kinds == [Kind::Checklist] { versioned(last) } else { (last, None) };
        let found = among.iter().filter_map(|kind| Some((*kind, self.id(*kind, last)?)));
        let names: Vec<String> = if is_pinned {
            found.flat_map(|(_, id)| self.versions(&id, version)).collect()
        } else {
            found.map(|(kind, id)| if kinds.len() == 1 { id.to_string() } else { format!("{kind}/{id}") }).collect()
        };
        let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        match &names[..] {
            [] if is_pinned && version.is_none() && Id::new(last).is_ok() => {
                fault.help(format!("write its version as well, such as `{last}@1`"))
            }
            [] => fault,
            [one] if place.is_some() => fault.help(format!("write `{one}`")),
            [one] => fault.help(format!("write `{one}`")).mend(one.as_str()),
            _ => fault.help(format!("did you mean {}?", quoted.join(" or "))),
        }
    }

    /// The pinned names of the checklist `id`: of that version, else of each.
    fn versions(&self, id: &Id, version: Option<u32>) -> Vec<String> {
        let of = self.pinned.iter().filter(|pinned| pinned.id == *id);
        let of: Vec<_> = of.filter(|pinned| version.is_none_or(|version| pinned.version == version)).collect();
        // The workspace's own goes before the built-in of the same name.
        let is_own = of.iter().any(|pinned| !pinned.built_in);
        if of.is_empty() && version.is_none() {
            // Built-in ones are read where they are named.
            let built_in = library::checklists().iter().filter(|built_in| built_in.id == id.as_str());
            return built_in.map(library::BuiltIn::reference).collect();
        }
        of.into_iter().filter(|pinned| !(is_own && pinned.built_in)).map(ToString::to_string).collect()
    }
}

/// `text` without the ending of a file's name.
fn without_ending(text: &str) -> &str {
    let ending =
        text.rsplit_once('.').filter(|(_, ending)| ["md", "markdown"].contains(&ending.to_lowercase().as_str()));
    ending.map_or(text, |(stem, _)| stem)
}

/// The name of a checklist and its version, where `text` says one: `phone@2`, `phone.v2.md`, `phone v2`.
fn versioned(text: &str) -> (&str, Option<u32>) {
    let stem = without_ending(text);
    let split = stem.split_once('@').or_else(|| stem.rsplit_once(".v")).or_else(|| stem.rsplit_once(" v"));
    match split.map(|(stem, version)| (stem, version.trim_start_matches('v').parse())) {
        Some((stem, Ok(version))) => (stem, Some(version)),
        Some((name, Err(_))) if stem.contains('@') => (name, None),
        _ => (stem, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_say_ids_and_versions() {
        assert_eq!((without_ending("phone.md"), without_ending("phone.2026")), ("phone", "phone.2026"));
        for (text, read) in [
            ("phone", ("phone", None)),
            ("phone@2", ("phone", Some(2))),
            ("phone.v2.md", ("phone", Some(2))),
            ("phone@v3", ("phone", Some(3))),
            ("phone@latest", ("phone", None)),
        ] {
            assert_eq!(versioned(text), read, "{text}");
        }
    }
}
