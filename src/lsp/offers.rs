//! What may be written at a place, and what stands there means.

use std::collections::BTreeMap;

use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionTextEdit, Documentation, Hover, HoverContents, MarkupContent,
    MarkupKind, Position, TextEdit,
};

use super::desk::{Desk, Front, Known};
use super::names::{self, Target};
use super::ruler;
use crate::library;
use crate::model::{Checklist, ChecklistRef, DocRef, Id, Kind, Scale};
use crate::schema::NOT_APPLICABLE;
use crate::schema::{Completion, Cursor, complete, hover};
use crate::source::{SourceFile, Span};

/// A place in a file of a workspace.
pub(super) struct Spot<'a> {
    pub(super) known: &'a Known,
    pub(super) file: SourceFile,
    pub(super) front: Front,
    pub(super) offset: usize,
}

impl<'a> Spot<'a> {
    /// The place `position` in the front matter, or the settings, at `path`; nothing elsewhere.
    pub(super) fn of(desk: &'a Desk<'_>, path: &str, position: Position) -> Option<Self> {
        let (known, file) = (desk.known()?, desk.file(path)?);
        let front = Front::of(&file)?;
        let offset = ruler::offset(&file, position);
        let is_inside = front.span.start <= offset && offset <= front.span.end;
        is_inside.then_some(Self { known, file, front, offset })
    }

    fn cursor(&self) -> Cursor<'_> {
        let Self { file, front, offset, .. } = self;
        Cursor { text: file.text(), front: &front.node, offset: *offset, is_settings: front.is_settings }
    }

    /// The checklist that the document is answered by.
    pub(super) fn checklist(&self) -> Option<&'a Checklist> {
        let pinned: ChecklistRef = self.front.text("checklist")?.parse().ok()?;
        self.known.workspace.checklists.get(&pinned).map(AsRef::as_ref)
    }

    /// The name under `answers` that stands last before the place, and where it stands.
    pub(super) fn answered(&self) -> Option<(&str, Span)> {
        let answers = self.front.node.as_mapping()?.get("answers")?.as_mapping()?;
        let entry = answers.entries.iter().rev().find(|entry| entry.key_span.start <= self.offset)?;
        Some((&entry.key, entry.key_span))
    }

    /// The word that the place stands in.
    fn word(&self) -> Span {
        let is_part = |c: char| !c.is_whitespace() && !":,[]{}\"'#".contains(c);
        let (before, after) = self.file.text().split_at(self.offset);
        let start = before.trim_end_matches(is_part).len();
        let end = after.find(|c| !is_part(c)).unwrap_or(after.len());
        Span::new(start, self.offset + end)
    }
}

/// Everything that may be written at `spot`, in order.
pub(super) fn offers(spot: &Spot<'_>) -> Vec<CompletionItem> {
    let word = spot.word();
    let (before, after) = (&spot.file.text()[..word.start], &spot.file.text()[word.end..]);
    let form = Form {
        range: ruler::range_of(&spot.file, word),
        // A value does not touch the colon.
        start: if before.ends_with(':') { " " } else { "" },
        colon: if after.trim_start_matches(' ').starts_with(':') { "" } else { ": " },
    };
    let offers = complete(&spot.cursor()).into_iter().flat_map(|offer| offered(spot, offer));
    offers.enumerate().map(|(at, offer)| form.item(at, offer)).collect()
}

/// How offers are put into the text.
struct Form {
    range: lsp_types::Range,
    start: &'static str,
    colon: &'static str,
}

impl Form {
    fn item(&self, at: usize, offer: Offer) -> CompletionItem {
        let end = if offer.is_name { self.colon } else { "" };
        let edit = TextEdit { range: self.range, new_text: format!("{}{}{end}", self.start, offer.text) };
        CompletionItem {
            filter_text: Some(format!("{} {}", offer.text, offer.about)),
            label: offer.text,
            kind: Some(if offer.is_name { CompletionItemKind::PROPERTY } else { CompletionItemKind::VALUE }),
            detail: Some(offer.about).filter(|about| !about.is_empty()),
            documentation: Some(offer.more).filter(|more| !more.is_empty()).map(Documentation::String),
            sort_text: Some(format!("{at:05}")),
            text_edit: Some(CompletionTextEdit::Edit(edit)),
            ..CompletionItem::default()
        }
    }
}

/// One thing that may be written.
struct Offer {
    text: String,
    about: String,
    more: String,
    /// Whether it is a name, which a colon follows.
    is_name: bool,
}

impl Offer {
    fn value(text: impl Into<String>, about: impl Into<String>) -> Self {
        Self { text: text.into(), about: about.into(), more: String::new(), is_name: false }
    }
}

fn offered(spot: &Spot<'_>, offer: Completion) -> Vec<Offer> {
    match offer {
        Completion::Key { key, help, required } => {
            let about = if required { "required" } else { "" };
            vec![Offer { text: key.to_owned(), about: about.to_owned(), more: help, is_name: true }]
        }
        Completion::Word { word, help } => vec![Offer { more: help, ..Offer::value(word, "") }],
        Completion::Document { kind, qualified } => documents(spot.known, kind, qualified),
        Completion::PinnedChecklist => checklists(spot.known),
        Completion::Item => items(spot),
        Completion::Answer => answers(spot),
    }
}

/// The documents of `kind` by id; several versions of a checklist are one.
fn documents(known: &Known, kind: Kind, qualified: bool) -> Vec<Offer> {
    let heads = known.workspace.heads().filter(|head| head.kind == kind);
    let titles: BTreeMap<&Id, &str> = heads.map(|head| (&head.id, head.title.as_str())).collect();
    let all = known.reading.names().map(|names| names.reference).filter(|reference| reference.kind == kind);
    let offer = |reference: DocRef| {
        let text = if qualified { reference.to_string() } else { reference.id.to_string() };
        Offer::value(text, titles.get(&reference.id).copied().unwrap_or_default())
    };
    let mut offers: Vec<Offer> = all.map(offer).collect();
    offers.sort_by(|a, b| a.text.cmp(&b.text));
    offers.dedup_by(|a, b| a.text == b.text);
    offers
}

fn checklists(known: &Known) -> Vec<Offer> {
    let own = known.workspace.checklists.values().filter(|checklist| !checklist.built_in);
    let own = own.map(|own| Offer::value(own.reference().to_string(), own.head.title.as_str()));
    let built_in = library::checklists().iter().map(|built_in| Offer::value(built_in.reference(), ""));
    own.chain(built_in).collect()
}

/// The items of the document's checklist that have no answer yet.
fn items(spot: &Spot<'_>) -> Vec<Offer> {
    let answers = spot.front.node.as_mapping().and_then(|map| map.get("answers")?.as_mapping());
    let is_open = |id: &str| {
        let entry = answers.and_then(|answers| answers.entry(id));
        entry.is_none_or(|entry| entry.key_span.start <= spot.offset && spot.offset <= entry.key_span.end)
    };
    let all = spot.checklist().into_iter().flat_map(Checklist::items).map(|(_, item)| item);
    let open = all.filter(|item| is_open(item.id.as_str()));
    let offer = |item: &crate::model::Item| Offer {
        text: item.id.to_string(),
        about: item.ask().as_str().to_owned(),
        more: item.how.as_ref().map(|how| how.as_str().to_owned()).unwrap_or_default(),
        is_name: true,
    };
    open.map(offer).collect()
}

/// What the item may be answered that the place stands behind.
fn answers(spot: &Spot<'_>) -> Vec<Offer> {
    let item = spot.checklist().zip(spot.answered());
    let found = item.and_then(|(checklist, (id, _))| Some((checklist, checklist.item(id)?)));
    let Some((checklist, item)) = found else { return Vec::new() };
    let Scale::Labels(labels) = checklist.scale_of(item) else {
        return vec![Offer::value(NOT_APPLICABLE, "")];
    };
    let title = |label: &String| checklist.scale_titles.get(label).map_or("", |title| title.as_str()).to_owned();
    let labels = labels.iter().rev().map(|label| Offer::value(label.as_str(), title(label)));
    labels.chain([Offer::value(NOT_APPLICABLE, "")]).collect()
}

/// What stands at `spot` means, as Markdown.
pub(super) fn meaning(spot: &Spot<'_>) -> Option<Hover> {
    let target = names::target(spot);
    let told = match &target {
        Some((Target::Document(reference, _), _)) => {
            names::title(spot.known, reference).map(|title| format!("**{title}**  \n`{reference}`"))
        }
        Some((Target::Item(checklist, id), _)) => {
            spot.known.workspace.checklists.get(checklist).and_then(|checklist| {
                let item = checklist.item(id)?;
                let more = [&item.why, &item.how, &item.example].into_iter().flatten();
                let texts = std::iter::once(format!("**{}**", item.ask().as_str()));
                Some(texts.chain(more.map(|text| text.as_str().to_owned())).collect::<Vec<_>>().join("\n\n"))
            })
        }
        None => None,
    };
    let value = told.or_else(|| hover(&spot.cursor()))?;
    let range = target.map(|(_, span)| ruler::range_of(&spot.file, span));
    Some(Hover { contents: HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value }), range })
}
