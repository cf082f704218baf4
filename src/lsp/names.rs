//! From a name to what it names, and to every place that names the same; and another name in all of them.

use std::collections::HashMap;

use lsp_types::{Location, TextEdit, Uri, WorkspaceEdit};

use super::desk::{Desk, Front, Known};
use super::offers::Spot;
use super::ruler;
use crate::model::{ChecklistRef, DocRef, Id, Kind, Origin};
use crate::source::{SourceFile, Span};
use crate::validate::Names;

/// What is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// A document; of a checklist, where it is pinned, with its version.
    Document(DocRef, Option<ChecklistRef>),
    /// An item of a checklist.
    Item(ChecklistRef, String),
}

/// The title of a document that is sound.
pub(super) fn title(known: &Known, reference: &DocRef) -> Option<String> {
    let is_it = |head: &&crate::model::Head| head.kind == reference.kind && head.id == reference.id;
    known.workspace.heads().find(is_it).map(|head| head.title.as_str().to_owned())
}

/// What is named at `spot`, and where the name stands.
pub(super) fn target(spot: &Spot<'_>) -> Option<(Target, Span)> {
    let path = spot.file.path();
    let touches = |span: Span| span.start <= spot.offset && spot.offset <= span.end;
    if let Some((id, span)) = spot.answered().filter(|(_, span)| touches(*span)) {
        return Some((Target::Item(spot.checklist()?.reference(), id.to_owned()), span));
    }
    let is_here = |origin: &Origin| origin.path() == path && touches(origin.span);
    for names in spot.known.reading.names().filter(|names| names.origin.path() == path) {
        if is_here(names.origin) && is_stated(&names) {
            return Some((Target::Document(names.reference, None), names.origin.span));
        }
        if let Some(pinned) = names.pinned.iter().find(|pinned| is_here(&pinned.origin)) {
            let reference = DocRef::new(Kind::Checklist, pinned.value.id.clone());
            return Some((Target::Document(reference, Some(pinned.value.clone())), pinned.origin.span));
        }
        if let Some(mention) = names.mentions.iter().find(|mention| is_here(&mention.origin)) {
            return Some((Target::Document(mention.value.clone(), None), mention.origin.span));
        }
    }
    None
}

/// Whether the document states its id.
fn is_stated(names: &Names<'_>) -> bool {
    let written = names.origin.file.text()[names.origin.span.range()].trim_matches(['"', '\'']);
    written == names.reference.id.as_str()
}

/// Where `target` is defined: every version of a checklist that is named without one.
pub(super) fn definitions(desk: &Desk<'_>, target: &Target) -> Vec<Location> {
    let Some(known) = desk.known() else { return Vec::new() };
    match target {
        Target::Document(_, Some(pinned)) if pinned.built_in => Vec::new(),
        Target::Document(reference, pinned) => {
            let is_it = |names: &Names<'_>| {
                let fits = pinned.as_ref().is_none_or(|pinned| names.version == Some(pinned.version));
                names.reference == *reference && fits
            };
            known.reading.names().filter(is_it).filter_map(|names| location(desk, names.origin)).collect()
        }
        Target::Item(checklist, id) if !checklist.built_in => {
            let checklist = known.workspace.checklists.get(checklist);
            let item = checklist.and_then(|checklist| checklist.item(id));
            item.and_then(|item| location(desk, &item.origin)).into_iter().collect()
        }
        Target::Item(..) => Vec::new(),
    }
}

/// Every place that names `target`, and, `with_definition`, where it is defined.
pub(super) fn references(desk: &Desk<'_>, target: &Target, with_definition: bool) -> Vec<Location> {
    let Some(known) = desk.known() else { return Vec::new() };
    let mut found = if with_definition { definitions(desk, target) } else { Vec::new() };
    match target {
        Target::Document(reference, pinned) => {
            let origins = mentions(known, reference, pinned.as_ref());
            found.extend(origins.iter().filter_map(|origin| location(desk, origin)));
        }
        Target::Item(checklist, id) => {
            for names in known.reading.names().filter(|names| names.pinned.iter().any(|p| p.value == *checklist)) {
                let file = &names.origin.file;
                let Some(front) = Front::of(file) else { continue };
                let answers = front.node.as_mapping().and_then(|map| map.get("answers")?.as_mapping()?.entry(id));
                found.extend(answers.and_then(|entry| location(desk, &Origin::new(file, entry.key_span))));
            }
        }
    }
    found
}

/// Every place that names the document `reference`; of a checklist that is `pinned`, only those of that version.
fn mentions(known: &Known, reference: &DocRef, pinned: Option<&ChecklistRef>) -> Vec<Origin> {
    let mut origins = Vec::new();
    for names in known.reading.names() {
        if pinned.is_none() {
            let plain = names.mentions.iter().filter(|mention| mention.value == *reference);
            origins.extend(plain.map(|mention| mention.origin.clone()));
        }
        if reference.kind == Kind::Checklist {
            let is_it = |found: &ChecklistRef| match pinned {
                Some(pinned) => found == pinned,
                None => found.id == reference.id && !found.built_in,
            };
            let found = names.pinned.iter().filter(|found| is_it(&found.value));
            origins.extend(found.map(|found| found.origin.clone()));
        }
    }
    origins
}

/// The part of the name at `span` of `file` that another name would take the place of.
pub(super) fn id_in(file: &SourceFile, span: Span, id: &Id) -> Option<Span> {
    // A version behind `@` may be written as the id is.
    let name = file.text()[span.range()].split('@').next()?;
    let at = name.rfind(id.as_str())?;
    Some(Span::new(span.start + at, span.start + at + id.as_str().len()))
}

/// The edits after which the document `reference` is called `name` wherever it is named. What is wrong, where it cannot be.
#[expect(clippy::mutable_key_type, reason = "the protocol has addresses for keys, which nothing changes")]
pub(super) fn rename(desk: &Desk<'_>, reference: &DocRef, name: &str) -> Result<WorkspaceEdit, String> {
    let known = desk.known().ok_or("the settings are faulty")?;
    let id = Id::new(name)?;
    let new = DocRef::new(reference.kind, id);
    if known.reading.names().any(|names| names.reference == new) {
        return Err(format!("`{new}` is there already"));
    }
    let mut changes: HashMap<Uri, Vec<TextEdit>> = HashMap::new();
    let mut write = |file: &SourceFile, span: Span, text: String| {
        if let Some(uri) = desk.uri(file.path()) {
            changes.entry(uri).or_default().push(TextEdit { range: ruler::range_of(file, span), new_text: text });
        }
    };
    let documents: Vec<Names<'_>> = known.reading.names().filter(|names| names.reference == *reference).collect();
    if documents.is_empty() {
        return Err(format!("there is no `{reference}` in this workspace"));
    }
    for names in &documents {
        let file = &names.origin.file;
        if let Some(span) = id_in(file, names.origin.span, &reference.id).filter(|_| is_stated(names)) {
            write(file, span, name.to_owned());
            continue;
        }
        let start = names.origin.span.end;
        let line = file.text()[start..].split('\n').next().unwrap_or_default();
        let end = start + line.trim_end_matches('\r').len();
        write(file, Span::new(end, end), format!("\nid: {name}"));
    }
    for origin in mentions(known, reference, None) {
        if let Some(span) = id_in(&origin.file, origin.span, &reference.id) {
            write(&origin.file, span, name.to_owned());
        }
    }
    Ok(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() })
}

fn location(desk: &Desk<'_>, origin: &Origin) -> Option<Location> {
    Some(Location { uri: desk.uri(origin.path())?, range: ruler::range_of(&origin.file, origin.span) })
}
