//! Pages of text.

use super::declare::document;

document! {
    /// A page of text.
    pub struct Page = "a page" {
        /// Whether the navigation of the site lists it.
        nav: bool, default("no"), stated("yes");
    }
}
