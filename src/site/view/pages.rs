//! Pages of text.

use serde::Serialize;

use crate::site::frame::Page;
use crate::site::markdown::{self, Under};
use crate::site::text::SafeHtml;
use crate::site::tree::Tree;

#[derive(Serialize)]
struct TextView {
    title: SafeHtml,
    body: Option<SafeHtml>,
    source: Option<String>,
    path: String,
}

/// Returns a page for each page of text.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let document = &tree.report.pages[nth].head;
    let here = tree.at_document(document);
    let view = TextView {
        title: here.label(&document.title),
        body: markdown::body(&here, document, Under::Page),
        source: here.source(document.path()),
        path: document.path().to_owned(),
    };
    vec![Page::new(&here, ("text.html", ""), (here.plain(&document.title), ""), &view)]
}
