//! Texts of a document that were printed for its page in one language and are the same in another.
//!
//! In: a text and how it is printed. Out: its markup, printed once. It lives as long as the pages of one document are made, and must
//! hold only what depends on no language: links between pages lead from each language's folder in the same way.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::site::markdown::Under;
use crate::site::text::SafeHtml;

/// The texts of one document that were printed.
#[derive(Default)]
pub(in crate::site) struct Fragments(Mutex<HashMap<Place, Option<SafeHtml>>>);

/// A text of the report on a page: where it stands in memory, which the report keeps as long as pages are made.
#[derive(PartialEq, Eq, Hash)]
struct Place {
    page: String,
    under: Under,
    at: usize,
    length: usize,
}

impl Fragments {
    /// Returns the markup of `text`, a text of the report, on the page at `path`; `print` makes it where nobody did before.
    pub(in crate::site) fn once(
        &self,
        (path, under): (&str, Under),
        text: &str,
        print: impl FnOnce() -> Option<SafeHtml>,
    ) -> Option<SafeHtml> {
        let place = Place { page: path.to_owned(), under, at: text.as_ptr().addr(), length: text.len() };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(place).or_insert_with(print).clone()
    }
}
