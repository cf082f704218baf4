//! Pages of text.

use crate::model::Head;
use crate::model::workspace::Page;
use crate::parse::read::MapReader;

use super::super::fields::Fields;

pub(super) fn read(fields: &Fields<'_>, map: &mut MapReader<'_>, head: Option<Head>) -> Option<Page> {
    let nav = map.optional("nav").and_then(|node| fields.reader.boolean(node)).unwrap_or(false);
    Some(Page { head: head?, nav })
}
