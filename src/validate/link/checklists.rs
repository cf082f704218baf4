//! Checklists with what they extend merged in.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Severity, rules};
use crate::library;
use crate::model::{Checklist, ChecklistRef, Head, Id, Item, Label, Located, Origin, Scale, Section};
use crate::parse::read::nearest;
use crate::schema::checklist::{self as written, SectionChange};
use crate::source::Span;

use super::{Faults, Known};

/// A checklist as written, before what it extends is merged in.
#[derive(Clone)]
pub(in crate::validate) struct Unmerged {
    pub(in crate::validate) written: written::Checklist,
    /// Whether it is compiled in.
    pub(in crate::validate) built_in: bool,
    /// Whether no error was found in it.
    pub(in crate::validate) is_sound: bool,
}

impl Unmerged {
    fn reference(&self) -> ChecklistRef {
        ChecklistRef { id: self.written.head.id.clone(), version: self.written.version, built_in: self.built_in }
    }
}

/// So many checklists may extend one another in a row; nobody can follow more.
const LONGEST_CHAIN: usize = 32;

/// Every checklist by its pinned reference. One that extends something unknown, or itself, is left out and reported; a faulty one,
/// and what extends it, is left out as well: what hangs on it cannot be judged.
pub(super) fn resolve(
    own: Vec<Unmerged>,
    built_in: Vec<Unmerged>,
    known: &Known,
    faults: &mut Faults,
) -> BTreeMap<ChecklistRef, Arc<Checklist>> {
    let drafts: BTreeMap<ChecklistRef, Unmerged> =
        built_in.into_iter().chain(own).map(|draft| (draft.reference(), draft)).collect();
    let mut resolving = Resolving { drafts: &drafts, done: BTreeMap::new(), known, faults };
    for reference in drafts.keys() {
        resolving.resolve(reference, &mut Vec::new());
    }
    let is_sound = |reference: &ChecklistRef| drafts.get(reference).is_some_and(|draft| draft.is_sound);
    let done = resolving.done.into_iter().filter(|(reference, _)| is_sound(reference));
    done.filter_map(|(reference, checklist)| Some((reference, Arc::new(checklist?)))).collect()
}

struct Resolving<'a> {
    drafts: &'a BTreeMap<ChecklistRef, Unmerged>,
    /// What came of each; nothing for a faulty one.
    done: BTreeMap<ChecklistRef, Option<Checklist>>,
    known: &'a Known,
    faults: &'a mut Faults,
}

impl Resolving<'_> {
    /// The checklist `reference` with what it extends; `path` is how resolving came here.
    fn resolve(&mut self, reference: &ChecklistRef, path: &mut Vec<ChecklistRef>) -> Option<Checklist> {
        if let Some(done) = self.done.get(reference) {
            return done.clone();
        }
        let draft = self.drafts.get(reference)?;
        if path.len() == LONGEST_CHAIN {
            let message = format!("more than {LONGEST_CHAIN} checklists extend one another in a row");
            let extends = draft.written.extends.as_ref().map_or(&draft.written.head.origin, |base| &base.origin);
            self.faults.at(&rules::EXTENDS_CYCLE, extends, message, None);
            self.done.insert(reference.clone(), None);
            return None;
        }
        path.push(reference.clone());
        let base = match &draft.written.extends {
            // What it extends could not be read, which is told: nothing is known of its questions.
            None if is_misread(&draft.written.head) => None,
            None => Some(None),
            Some(extends) => self.base(extends, path).map(Some),
        };
        path.pop();
        let merged = base.and_then(|base| self.merge(draft, base));
        self.done.insert(reference.clone(), merged.clone());
        merged
    }

    fn base(&mut self, extends: &Located<ChecklistRef>, path: &mut Vec<ChecklistRef>) -> Option<Checklist> {
        if path.contains(&extends.value) {
            let names: Vec<String> = path.iter().map(ToString::to_string).collect();
            let message = format!("`{}` extends itself: {} → {}", extends.value, names.join(" → "), extends.value);
            self.faults.at(&rules::EXTENDS_CYCLE, &extends.origin, message, None);
            return None;
        }
        if !self.drafts.contains_key(&extends.value) {
            let others = self.drafts.keys().filter(|other| !path.contains(other));
            unknown_checklist(extends, others, self.known, self.faults);
            return None;
        }
        let is_sound = self.drafts.get(&extends.value).is_some_and(|base| base.is_sound);
        self.resolve(&extends.value, path).filter(|_| is_sound)
    }

    fn merge(&mut self, draft: &Unmerged, base: Option<Checklist>) -> Option<Checklist> {
        let written = &draft.written;
        let usual = || Scale::Labels(vec!["no".into(), "partly".into(), "yes".into()]);
        let base_titles = base.iter().flat_map(|base| base.scale_titles.clone());
        let mut checklist = Checklist {
            head: written.head.clone(),
            version: written.version,
            built_in: draft.built_in,
            extends: written.extends.as_ref().map(|extends| extends.value.clone()),
            scale: written.scale.clone().or_else(|| base.as_ref().map(|base| base.scale.clone())).unwrap_or_else(usual),
            scale_titles: base_titles.chain(written.scale_titles.clone()).collect(),
            pass: written.pass.or_else(|| base.as_ref().and_then(|base| base.pass)),
            schedule: written.schedule.clone(),
            sections: base.map(|base| base.sections).unwrap_or_default(),
        };
        let found = self.faults.0.len();
        for section in &written.sections {
            self.merge_section(&mut checklist.sections, section);
        }
        self.reweight(&mut checklist.sections, written);
        self.drop_items(&mut checklist.sections, written);
        checklist.sections.retain(|section| !section.items.is_empty());
        if checklist.sections.is_empty() && self.faults.0.len() == found {
            let message = "the checklist asks nothing".to_owned();
            let head = &draft.written.head;
            let span = head.key("sections").or_else(|| head.key("drop")).unwrap_or(head.origin.span);
            let origin = Origin::new(&head.origin.file, span);
            self.faults.at(&rules::EMPTY_CHECKLIST, &origin, message, None);
        }
        let is_whole = self.faults.0.len() == found;
        if is_whole && draft.is_sound {
            self.report_asked_twice(&checklist);
        }
        if !draft.is_sound {
            self.faults.0.truncate(found);
        }
        is_whole.then_some(checklist)
    }

    /// Warns of an item of this very file that asks what another asks.
    fn report_asked_twice(&mut self, checklist: &Checklist) {
        let mut seen: BTreeMap<Vec<String>, &Id> = BTreeMap::new();
        for (_, item) in checklist.items() {
            let asked = item.ask().texts().map(str::to_lowercase).collect();
            let Some(other) = seen.insert(asked, &item.id) else { continue };
            if item.origin.path() == checklist.head.path() {
                let message = format!("`{}` asks the same as `{other}`", item.id);
                let fault = item.origin.fault(&rules::DUPLICATE_ITEM, message);
                let help = "each answer would count twice: ask something else, or remove one";
                self.faults.report(fault.severity(Severity::Warning).help(help));
            }
        }
    }

    fn merge_section(&mut self, sections: &mut Vec<Section>, draft: &SectionChange) {
        let index = sections.iter().position(|section| section.id == draft.id).unwrap_or_else(|| {
            let title = Label::from(draft.id.as_str());
            sections.push(Section { id: draft.id.clone(), title, weight: None, items: Vec::new() });
            sections.len() - 1
        });
        if let Some(title) = &draft.title {
            sections[index].title = title.clone();
        }
        sections[index].weight = draft.weight.or(sections[index].weight);
        for item in &draft.items {
            let place = place_of(sections, &item.id);
            let base = place.map(|(section, at)| sections[section].items[at].clone());
            // An item of an earlier section of this very file, not of what it extends, is there twice.
            let own = base.as_ref().is_some_and(|base| base.origin.path() == item.origin.path());
            if own {
                let message = format!("a second item called `{}`", item.id);
                self.faults.at(&rules::DUPLICATE_ITEM, &item.origin, message, None);
                continue;
            }
            if let (Some((at, _)), Some(base)) = (place.filter(|(at, _)| *at != index), &base)
                && item.question.as_ref().is_some_and(|asked| Some(asked) != base.question.as_ref())
            {
                let message =
                    format!("`{}` is an item of section `{}` already, with another question", item.id, sections[at].id);
                let help = format!(
                    "give this item another id; where that one shall ask this, write it under `{}`",
                    sections[at].id
                );
                self.faults.at(&rules::DUPLICATE_ITEM, &item.origin, message, Some(help));
                continue;
            }
            let Some(merged) = item.over(base.as_ref()) else {
                let message = format!("the item `{}` asks no question", item.id);
                self.faults.at(&rules::MISSING_KEY, &item.origin, message, Some("write `ask: …`".into()));
                continue;
            };
            match place {
                Some((section, at)) if section == index => sections[section].items[at] = merged,
                Some((section, at)) => {
                    sections[section].items.remove(at);
                    sections[index].items.push(merged);
                }
                None => sections[index].items.push(merged),
            }
        }
    }

    fn reweight(&mut self, sections: &mut [Section], written: &written::Checklist) {
        for reweight in &written.weights {
            match place_of(sections, &reweight.id) {
                Some((section, at)) => sections[section].items[at].stated_weight = Some(reweight.weight),
                None => self.unknown_item(sections, &reweight.id, &reweight.origin),
            }
        }
    }

    fn drop_items(&mut self, sections: &mut [Section], written: &written::Checklist) {
        for id in &written.drop {
            match place_of(sections, &id.value) {
                Some((section, at)) => drop(sections[section].items.remove(at)),
                None => self.unknown_item(sections, &id.value, &id.origin),
            }
        }
    }

    fn unknown_item(&mut self, sections: &[Section], id: &Id, origin: &Origin) {
        let items: Vec<&Item> = sections.iter().flat_map(|section| &section.items).collect();
        let message = format!("the checklist has no item `{id}`");
        let names = items.iter().map(|item| item.id.as_str());
        self.faults.unknown(&rules::UNKNOWN_ITEM, (id.as_str(), origin), message, names);
    }
}

fn place_of(sections: &[Section], id: &Id) -> Option<(usize, usize)> {
    sections
        .iter()
        .enumerate()
        .find_map(|(index, section)| section.items.iter().position(|item| item.id == *id).map(|at| (index, at)))
}

/// Whether the checklist of `head` says that it extends something, and that could not be read.
fn is_misread(head: &Head) -> bool {
    let value = |key: Span| {
        let rest = &head.origin.file.text()[key.end..];
        rest.lines()
            .next()
            .unwrap_or_default()
            .trim_start_matches([':', ' ', '\t'])
            .split('#')
            .next()
            .unwrap_or_default()
    };
    head.key("extends").is_some_and(|key| !value(key).trim().is_empty())
}

/// Reports that `reference` names no checklist, or none of that version. Silent where a file of that id is faulty,
/// for that has been reported.
pub(super) fn unknown_checklist<'a>(
    reference: &Located<ChecklistRef>,
    all: impl Iterator<Item = &'a ChecklistRef> + Clone,
    known: &Known,
    faults: &mut Faults,
) {
    let wanted = &reference.value;
    let declared = known.versions.get(&wanted.id).is_some_and(|versions| versions.contains(&wanted.version));
    if !wanted.built_in && (known.unread.contains(&wanted.id) || declared) {
        return;
    }
    let same: BTreeSet<String> = all
        .clone()
        .filter(|known| known.id == wanted.id && known.built_in == wanted.built_in)
        .map(|known| format!("`{}`", known.version))
        .collect();
    if !same.is_empty() {
        let versions: Vec<String> = same.into_iter().collect();
        let message = format!("`{}` has no version {}", wanted.id, wanted.version);
        let help = format!("it has {}", versions.join(", "));
        faults.at(&rules::UNKNOWN_VERSION, &reference.origin, message, Some(help));
        return;
    }
    let built_in = library::checklists::checklist(wanted.id.as_str(), Some(wanted.version));
    if let Some(of) = built_in.filter(|_| !wanted.built_in) {
        let message = format!("there is no checklist `{wanted}` of your own");
        let origin = &reference.origin;
        let fault = origin.fault(&rules::DANGLING_REFERENCE, message);
        // Where there are others, it may be one of those.
        let is_alone = all.clone().all(|known| known.built_in);
        let fault = fault.help(format!("write `{}` for the built-in one", of.reference()));
        faults.report(fault.maybe_mend(is_alone.then(|| of.reference())));
        return;
    }
    // A built-in one is also known without its prefix.
    let both = |known: &ChecklistRef| {
        let plain = known.built_in.then(|| format!("{}@{}", known.id, known.version));
        plain.into_iter().chain([known.to_string()])
    };
    let written = (wanted.to_string(), &reference.origin);
    let mut names: Vec<String> = all.clone().flat_map(both).collect();
    if nearest(&written.0, names.iter().map(String::as_str)).is_none() {
        names = all.map(ToString::to_string).collect();
    }
    let message = format!("there is no checklist `{wanted}`");
    faults.unknown(&rules::DANGLING_REFERENCE, (&written.0, written.1), message, names.iter().map(String::as_str));
}
