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
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let page = |page: &crate::report::PageReport| {
        let here = tree.at_document(&page.document);
        let view = TextView {
            title: here.label(&page.document.title),
            body: markdown::body(&here, &page.document, Under::Page),
            source: here.source(&page.document.path),
            path: page.document.path.clone(),
        };
        Page::new(&here, ("text.html", ""), (here.plain(&page.document.title), ""), &view)
    };
    tree.report.pages.iter().map(page).collect()
}
