//! Pages of text.

use crate::i18n::msg;
use crate::site::markdown::{self, Under};
use crate::site::page::{Block, Content, Page, Part, esc, join};
use crate::site::text::SafeHtml;
use crate::site::tree::Tree;

/// Returns the page of a page of text.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let document = &tree.report.pages[nth].head;
    let here = tree.at_document(document);
    let mut content = Content::new(here.label(&document.title), SafeHtml::default());
    let name = esc(here.text(msg!("provenance-file")));
    let file = join(&[name, here.file_link(document.path())], ": ");
    let body = markdown::body(&here, document, Under::Page);
    content.push(Block::plain("").body(body).with(Part::Source(file)));
    vec![content.page(&here, here.plain(&document.title))]
}
