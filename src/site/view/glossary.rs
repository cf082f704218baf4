//! The glossary: what each published figure is, and the words for states.

use serde::Serialize;

use crate::i18n::glossary::{self, GROUPS, PARTS};
use crate::i18n::msg;
use crate::site::frame::Page;
use crate::site::tree::Tree;

#[derive(Serialize)]
struct GlossaryView {
    groups: Vec<GroupView>,
}

#[derive(Serialize)]
struct GroupView {
    id: String,
    name: String,
    entries: Vec<EntryView>,
}

#[derive(Serialize)]
struct EntryView {
    id: &'static str,
    name: String,
    parts: Vec<PartView>,
}

#[derive(Serialize)]
struct PartView {
    id: &'static str,
    name: String,
    text: String,
}

/// Returns the glossary.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("glossary.html");
    let part = |entry: &str, part: &'static str| PartView {
        id: part,
        name: tree.text(glossary::part_name(part)),
        text: tree.text(glossary::part(entry, part)),
    };
    let entry = |id: &'static str| EntryView {
        id,
        name: tree.text(glossary::name(id)),
        parts: PARTS.iter().map(|name| part(id, name)).collect(),
    };
    let groups = GROUPS.iter().map(|group| GroupView {
        id: format!("group-{}", group.id),
        name: tree.text(glossary::group_name(group)),
        entries: group.entries.iter().map(|id| entry(id)).collect(),
    });
    let view = GlossaryView { groups: groups.collect() };
    let titles = (tree.text(msg!("nav-glossary")), tree.text(msg!("list-glossary-lede")));
    vec![Page::new(&here, ("glossary.html", "glossary.html"), titles, &view)]
}
