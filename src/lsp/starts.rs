//! What a document begins with: a whole document of each kind in an empty file, and in a body the heading of each answer that has no
//! evidence yet.

use lsp_types::{CompletionItem, CompletionItemKind, CompletionTextEdit, Position, Range, TextEdit};

use super::desk::{Desk, Front};
use super::ruler;
use crate::library::skeletons::{self, Blanks};
use crate::load;
use crate::model::{ChecklistRef, Kind};
use crate::parse::markdown::Outline;
use crate::source::SourceFile;

/// What may be written at `position` of the file at `path`, outside front matter.
pub(super) fn offers(desk: &Desk<'_>, path: &str, position: Position) -> Option<Vec<CompletionItem>> {
    let file = desk.file(path)?;
    if file.text().trim().is_empty() && load::is_markdown(path) {
        return documents(desk, &file, position);
    }
    headings(desk, &file, position)
}

/// A new document of each kind, with every key and what it means.
fn documents(desk: &Desk<'_>, file: &SourceFile, position: Position) -> Option<Vec<CompletionItem>> {
    let (config, date) = (&desk.known()?.workspace.config, desk.today()?);
    let name = crate::source::file_name(file.path()).trim_end_matches(".md");
    let tongue = config.languages.first();
    let blanks = Blanks { id: name, owner: "", date, tongue, lang: None, body: "" };
    // An offer takes the place of text in one line.
    let range = Range { start: Position { character: 0, ..position }, end: position };
    let offer = |kind: &Kind| {
        let text = skeletons::skeleton(*kind, &blanks)?;
        Some(CompletionItem {
            label: kind.name().to_owned(),
            kind: Some(CompletionItemKind::SNIPPET),
            detail: Some(crate::schema::Root::Kind(*kind).schema().meaning()),
            text_edit: Some(CompletionTextEdit::Edit(TextEdit { range, new_text: text })),
            ..CompletionItem::default()
        })
    };
    Some(Kind::ALL.iter().filter_map(offer).collect())
}

/// The headings of evidence that the body has not yet, where a heading is begun at `position`.
fn headings(desk: &Desk<'_>, file: &SourceFile, position: Position) -> Option<Vec<CompletionItem>> {
    let offset = ruler::offset(file, position);
    let start = file.text()[..offset].rfind('\n').map_or(0, |at| at + 1);
    let begun = file.text()[start..offset].strip_prefix('#')?;
    let front = Front::of(file).filter(|front| front.span.end < start)?;
    let pinned: ChecklistRef = front.text("checklist")?.parse().ok()?;
    let checklist = desk.known()?.workspace.checklists.get(&pinned)?;
    let written = Outline::of(&file.text()[front.span.end..], front.span.end);
    let answers = front.node.as_mapping()?.get("answers")?.as_mapping()?;
    let has_none = |id: &str| {
        let mut others = written.headings.iter().filter(|heading| heading.span.start != start);
        answers.get(id).is_some() && !others.any(|heading| heading.starts_with(id))
    };
    let marks = 1 + begun.len() - begun.trim_start_matches('#').len();
    let level = "#".repeat(marks.max(2));
    let range = Range { start: ruler::position(file, file.place(start)), end: position };
    let items = checklist.items().map(|(_, item)| item).filter(|item| has_none(item.id.as_str()));
    let offer = |item: &crate::model::Item| {
        let text = format!("{level} {} {}", item.id, item.ask().as_str());
        CompletionItem {
            label: text.clone(),
            kind: Some(CompletionItemKind::SNIPPET),
            text_edit: Some(CompletionTextEdit::Edit(TextEdit { range, new_text: text })),
            ..CompletionItem::default()
        }
    };
    Some(items.map(offer).collect())
}
