//! What every document has: id, title, owner, body.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::watch;
use super::{Field, Fields, Id, Kind, Label, Origin, Presence, Shape};
use crate::diag::rules;
use crate::parse::markdown::Outline;
use crate::parse::node::{in_flow, shortened};
use crate::parse::read::MapReader;
use crate::source::{Span, Text};

/// The fields that every kind of document takes.
#[derive(Debug, Clone)]
pub struct Head {
    /// The kind.
    pub kind: Kind,
    /// The id, unique in its kind (a checklist's with its version).
    pub id: Id,
    /// The title: the stated one, else the body's first heading, of an audit or a visit one that is no evidence, else its checklist,
    /// scope and month; else the id.
    pub title: Label,
    /// Whether a title is stated.
    pub is_entitled: bool,
    /// The language of the document's texts, where stated.
    pub lang: Option<String>,
    /// Tags, sorted.
    pub tags: Vec<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The `kind` key: where the document as a whole is reported.
    pub origin: Origin,
    /// The value of `date` or `checked`, where one is written.
    pub dated: Option<Span>,
    /// What is written below the front matter.
    pub body: Body,
}

impl Head {
    /// The file, relative to the workspace.
    pub fn path(&self) -> &str {
        self.origin.path()
    }

    /// Where the front matter writes `key` at the start of a line.
    pub fn key(&self, key: &str) -> Option<Span> {
        let mut at = 0;
        for (number, line) in self.origin.file.text().split_inclusive('\n').enumerate() {
            if number > 0 && line.trim_end() == "---" {
                return None;
            }
            if line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(':')) {
                return Some(Span::new(at, at + key.len()));
            }
            at += line.len();
        }
        None
    }
}

/// The Markdown below the front matter, and its translations from `<stem>.<lang>.md`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// The Markdown as written, control and bidirectional-override characters removed.
    pub markdown: Text,
    /// Translations by language tag.
    pub translations: BTreeMap<String, String>,
    /// The pictures and other files that any of these texts names and that may be published: their paths in the workspace.
    pub attachments: BTreeSet<String>,
}

impl Body {
    /// The Markdown for readers of `lang`, and whether it is a translation into it.
    pub fn pick(&self, lang: &str) -> (&str, bool) {
        match self.translations.get(lang) {
            Some(text) => (text, true),
            None => (&self.markdown, false),
        }
    }
}

/// The keys of the head in canonical order. The doc comments of [`Head`] are written for code; these texts are for authors.
pub const FIELDS: &[Field] = &[
    // Another kind, id or version is another document, which is told as such; no result knows the rest.
    Field::new("kind", "The kind of document.", Shape::Choice(Kind::WORDS), false).watched(watch::HARMLESS),
    Field::new("id", "Its id; the file's name where this is not stated.", Shape::Id, true)
        .example("{{id}}")
        .watched(watch::HARMLESS),
    Field::new(
        "title",
        "What readers call it; else its first heading, its checklist and month, or its id.",
        Shape::Label,
        true,
    )
    .stated("{{id}}")
    .watched(watch::TITLE),
    Field::new(
        "lang",
        "The language it is written in; the workspace's first where this is not stated.",
        Shape::Language,
        true,
    )
    .example("et")
    .watched(watch::HARMLESS),
    Field::new("tags", "Words that documents of one topic share.", Shape::List(&Shape::Text), true)
        .example("[night, phone]")
        .watched(watch::HARMLESS),
    Field::new("owner", "Who answers for it.", Shape::Text, true).example("maria").watched(watch::WHO),
];

/// What the kinds say about the owner that the head leaves open.
pub(crate) fn owner_presence(kind: Kind) -> Presence {
    match kind {
        Kind::Goal => Presence::RequiredBy(&rules::GOAL_WITHOUT_OWNER),
        Kind::Gap | Kind::Plan => Presence::Required,
        _ => Presence::Optional,
    }
}

/// What is known of a document before its fields are read.
pub(crate) struct Opened {
    pub(crate) kind: Kind,
    /// Where the document as a whole is reported.
    pub(crate) span: Span,
    /// The name of the file without folders and `.md`.
    pub(crate) stem: String,
    pub(crate) body: Span,
    /// Language → Markdown.
    pub(crate) translations: BTreeMap<String, String>,
    /// The files that any of these texts names and that may be published.
    pub(crate) attachments: BTreeSet<String>,
}

/// Whether a comment that was probably meant as text follows byte `end` of the document on its line.
fn is_cut(fields: &Fields<'_>, end: usize) -> bool {
    let file = fields.reader.file();
    let rest = file.text()[end..file.line_end(end)].trim_start().strip_prefix('#');
    rest.is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
}

/// Reads id, title, tags and owner; the language is read before, since every text depends on it.
pub(crate) fn read_head(fields: &Fields<'_>, map: &mut MapReader<'_>, opened: &Opened) -> Option<Head> {
    let id = read_id(fields, map, opened);
    let stated = map.filled("title", &String::new).and_then(|node| fields.label(node));
    let owner = match owner_presence(opened.kind) {
        Presence::Required => map.required_as("owner", &|| "maria".to_owned()),
        Presence::RequiredBy(rule) => map.required_by("owner", rule, &|| "maria".to_owned()),
        _ => map.filled("owner", &|| "maria".to_owned()),
    };
    let owner = owner.and_then(|node| fields.owned(node));
    if let Some((node, text)) = map.optional("tags").and_then(|node| Some((node, node.as_text()?)))
        && text.contains(',')
        // A `#` that cuts it is told.
        && !is_cut(fields, node.span.end)
    {
        let is_tag = |tag: &&str| !tag.is_empty();
        let tags = text.split(',').map(|tag| tag.trim().trim_matches(['"', '\''])).filter(is_tag);
        let list = format!("[{}]", tags.map(in_flow).collect::<Vec<_>>().join(", "));
        let message = format!("`{}` is one tag", shortened(text));
        let fault = fields.reader.fault(&rules::INVALID_VALUE, node.span, message).expected("a list in brackets");
        fields.reader.report(fault.help(format!("write `{list}`")).mend(list));
    }
    let mut tags = map
        .filled("tags", &String::new)
        .map(|node| fields.reader.each(node, |item| fields.owned(item)))
        .unwrap_or_default();
    tags.sort();
    tags.dedup();
    // Already read into `fields.lang`; asked for here so that it counts as known.
    let _ = map.filled("lang", &String::new);
    let id = id?;
    let text = &fields.file.text()[opened.body.range()];
    // Which headings of an audit or a visit are evidence is known with its checklist.
    let waits = matches!(opened.kind, Kind::Audit | Kind::Visit);
    let heading = || Outline::of(text, 0).title().filter(|text| !waits && !text.is_empty()).map(str::to_owned);
    let stated = stated.filter(|title| !title.is_empty());
    let is_entitled = stated.is_some();
    let title = stated
        .unwrap_or_else(|| Label::plain(heading().unwrap_or_else(|| id.as_str().to_owned()), fields.lang.clone()));
    Some(Head {
        kind: opened.kind,
        id,
        title,
        is_entitled,
        lang: fields.lang.clone(),
        tags,
        owner,
        origin: Origin::new(&Arc::clone(fields.file), opened.span),
        dated: map.value_span("date").or_else(|| map.value_span("checked")),
        body: Body {
            markdown: fields.text(opened.body),
            translations: opened.translations.clone(),
            attachments: opened.attachments.clone(),
        },
    })
}

fn read_id(fields: &Fields<'_>, map: &mut MapReader<'_>, opened: &Opened) -> Option<Id> {
    if let Some(node) = map.filled("id", &String::new) {
        return fields.id_at(fields.reader.text(node)?, node.span);
    }
    match Id::new(&opened.stem) {
        Ok(id) => Some(id),
        Err(message) => {
            let fault =
                fields.reader.fault(&rules::INVALID_ID, opened.span, format!("the file's name is no id: {message}"));
            fields.reader.report(fault.help("rename the file or state an `id`"));
            None
        }
    }
}
