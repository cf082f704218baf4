//! The symbols that a page draws.
//!
//! In: the sprite of all symbols and a finished page. Out: the page with the symbols it uses, and no others, written into it.
//! A reference to a file of symbols would not work from `file://`.

use std::collections::{BTreeMap, BTreeSet};

use memchr::memmem;

/// Where a page takes its symbols; it stands in the base template.
const PLACE: &str = "<!--symbols-->";

/// What comes before the id of a symbol where one is drawn.
const USE: &str = "<use href=\"#";

/// The symbols by id.
pub(super) struct Icons {
    symbols: BTreeMap<String, String>,
}

impl Icons {
    /// Returns the symbols of a sprite.
    pub(super) fn read(sprite: &str) -> Self {
        let symbols = sprite.split("<symbol ").skip(1).filter_map(|rest| {
            let symbol = &rest[..rest.find("</symbol>")?];
            let id = symbol.split("id=\"").nth(1)?.split('"').next()?;
            Some((id.to_owned(), format!("<symbol {symbol}</symbol>")))
        });
        Self { symbols: symbols.collect() }
    }

    /// Returns the page of three parts with the symbols that its last one uses.
    pub(super) fn place(&self, (start, policy, page): (&str, &str, &str)) -> String {
        let Some((before, after)) = page.split_once(PLACE) else { return [start, policy, page].concat() };
        let named = memmem::find_iter(page.as_bytes(), USE).map(|at| &page[at + USE.len()..]);
        let used: BTreeSet<&str> = named.filter_map(|rest| rest.split('"').next()).collect();
        let symbols: String = used.iter().filter_map(|id| self.symbols.get(*id)).map(String::as_str).collect();
        let sprite = if symbols.is_empty() {
            String::new()
        } else {
            format!("<svg class=\"vh\" aria-hidden=\"true\" width=\"0\" height=\"0\">{symbols}</svg>")
        };
        [start, policy, before, &sprite, after].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_takes_what_it_uses() {
        let icons = Icons::read(
            "<svg><symbol id=\"i-a\" viewBox=\"0 0 1 1\"><path/></symbol><symbol id=\"i-b\"></symbol></svg>",
        );
        let page = icons.place(("a", "b", "<!--symbols--><svg><use href=\"#i-a\"/></svg>"));
        assert!(page.contains("<symbol id=\"i-a\" viewBox=\"0 0 1 1\"><path/></symbol>") && !page.contains("i-b"));
        assert_eq!(icons.place(("a", "b", "<!--symbols-->x")), "abx");
    }
}
