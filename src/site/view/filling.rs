//! The form of a checklist on the published site: a script makes the document of it, without a server.

use std::collections::BTreeMap;

use serde::Serialize;

use super::checklist;
use crate::i18n::{Arg, Args, msg};
use crate::report::{ChecklistReport, Kind};
use crate::site::fill::{Field, Section, fields, is_filled_in, section};
use crate::site::links;
use crate::site::page::{Content, Page, esc};
use crate::site::tree::{Here, Tree};

/// What the page shows beside the parts of all pages.
#[derive(Serialize)]
struct Own {
    checklist: String,
    /// The language of the document where that has to be said.
    lang: Option<&'static str>,
    fields: Vec<Field>,
    sections: Vec<Section>,
    places: Vec<Place>,
    /// The host on which a new file can be begun.
    forge: Option<String>,
    script: String,
}

/// Where a document of a kind belongs.
#[derive(Serialize)]
struct Place {
    kind: &'static str,
    folder: String,
    /// Its keys in canonical order.
    order: String,
    address: Option<String>,
    name: Option<&'static str>,
    text: Option<&'static str>,
}

/// Returns the form of the `nth` version of a checklist, where it has one.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let entry = &tree.report.checklists[nth];
    if is_filled_in(&tree.report.checklists, entry) { vec![page(tree, entry)] } else { Vec::new() }
}

fn page(tree: &Tree, entry: &ChecklistReport) -> Page {
    let here = tree.at(links::form(&entry.reference()));
    let values = BTreeMap::from([("date".to_owned(), tree.report.as_of.to_string())]);
    let places: Vec<Place> = [Kind::Audit, Kind::Visit].map(|kind| place(&here, kind)).into();
    let first = tree.report.settings.languages.first();
    let own = Own {
        checklist: entry.reference().to_string(),
        lang: Some(tree.lang.code()).filter(|code| first != *code),
        fields: fields(tree, &values),
        sections: entry.sections.iter().map(|part| section(tree, &entry.written, part, &values)).collect(),
        forge: places.iter().find_map(|place| host(place.address.as_deref()?)),
        places,
        script: here.shared("fill.js"),
    };
    let title = tree.say(msg!("fill-title"), &Args::new().with("title", Arg::Plain(tree.plain(&entry.head.title))));
    let lede = tree.text(msg!("fill-static-lede"));
    let mut content = Content::new(esc(&title), esc(&lede));
    content.kicker = here.checklist(&entry.reference()).map(|href| {
        let name = here.list(
            &[&here.plain(&entry.head.title), &checklist::version(tree, entry.version)],
            crate::i18n::format::Join::Comma,
        );
        here.html.link(&href, &esc(name))
    });
    content.page_with(&here, title, lede, &own)
}

fn place(here: &Here, kind: Kind) -> Place {
    let folder = here.report.settings.path_of(kind, "");
    let begun = here.record.and_then(|record| {
        record.forge.as_ref()?.new_file(record.branch.as_deref(), &format!("{}{folder}", record.prefix))
    });
    let prefix = here.record.map(|record| record.prefix.as_str()).unwrap_or_default();
    Place {
        kind: kind.name(),
        folder: format!("{prefix}{folder}"),
        order: crate::report::keys_of(kind).join(" "),
        name: begun.as_ref().map(|begun| begun.name),
        text: begun.as_ref().and_then(|begun| begun.text),
        address: begun.map(|begun| begun.address),
    }
}

/// The host in a web address.
fn host(address: &str) -> Option<String> {
    address.split("://").nth(1)?.split('/').next().map(str::to_owned)
}
