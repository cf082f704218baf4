//! The fields that every kind of document takes.

use std::sync::Arc;

use crate::diag::rules;
use crate::model::{Body, Head, Id, Kind, Label};
use crate::parse::markdown::Outline;
use crate::parse::read::MapReader;
use crate::source::Span;

use super::fields::Fields;
use super::read::{FileStem, Translations};

/// What is known of a document before its fields are read.
pub(super) struct Opened<'r> {
    pub(super) kind: Kind,
    /// Where the document as a whole is reported.
    pub(super) span: Span,
    pub(super) stem: FileStem,
    pub(super) body: Span,
    pub(super) translations: &'r Translations,
}

/// Reads id, title, tags and owner; the language is read before, since every text depends on it.
pub(super) fn read_head(fields: &Fields<'_>, map: &mut MapReader<'_>, opened: &Opened<'_>) -> Option<Head> {
    let id = read_id(fields, map, opened);
    let stated = map.optional("title").and_then(|node| fields.label(node));
    let owner = map.optional("owner").and_then(|node| fields.owned(node));
    let mut tags = map.optional("tags").map(|node| fields.texts(node)).unwrap_or_default();
    tags.sort();
    tags.dedup();
    // Already read into `fields.lang`; asked for here so that it counts as known.
    let _ = map.optional("lang");
    let id = id?;
    let text = &fields.file.text()[opened.body.range()];
    let heading = || Outline::of(text, 0).title().map(str::to_owned).filter(|text| !text.is_empty());
    let title = stated
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| Label::plain(heading().unwrap_or_else(|| id.as_str().to_owned()), fields.lang.clone()));
    Some(Head {
        kind: opened.kind,
        id,
        title,
        lang: fields.lang.clone(),
        tags,
        owner,
        origin: crate::model::Origin::new(&Arc::clone(fields.file), opened.span),
        body: Body { markdown: super::text::cleaned(text), translations: opened.translations.clone() },
    })
}

fn read_id(fields: &Fields<'_>, map: &mut MapReader<'_>, opened: &Opened<'_>) -> Option<Id> {
    if let Some(node) = map.optional("id") {
        return fields.id(node).map(|id| id.value);
    }
    match Id::new(&opened.stem.0) {
        Ok(id) => Some(id),
        Err(message) => {
            let fault =
                fields.reader.fault(&rules::INVALID_ID, opened.span, format!("the file's name is no id: {message}"));
            fields.reader.report(fault.help("rename the file or state an `id`"));
            None
        }
    }
}
