//! The languages that a site can have.

use std::ops::Deref;

use serde::Serialize;

use super::value::{At, FieldValue};
use super::{Shape, Word};
use crate::diag::rules;
use crate::parse::node::Node;
use crate::parse::read::{is_known_language, listed, meant_language, synonym};

/// The interface languages there are.
const INTERFACE_LANGUAGES: &[Word] = &[
    Word { word: "en", help: "English" },
    Word { word: "el", help: "Greek" },
    Word { word: "ro", help: "Romanian" },
    Word { word: "ar", help: "Arabic" },
    Word { word: "et", help: "Estonian" },
    Word { word: "ru", help: "Russian" },
];

/// Interface languages, each once, the first the default; at least one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Languages(pub Vec<String>);

impl Deref for Languages {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.0
    }
}

impl Languages {
    /// The default language.
    pub fn first(&self) -> &str {
        self.0.first().map_or("en", String::as_str)
    }
}

impl FieldValue for Languages {
    const SHAPE: Shape = Shape::List(&Shape::Choice(INTERFACE_LANGUAGES));

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let named = |name: &str| {
            INTERFACE_LANGUAGES
                .iter()
                .find(|language| language.help.eq_ignore_ascii_case(name))
                .map(|language| language.word)
        };
        let words = || INTERFACE_LANGUAGES.iter().map(|language| language.word);
        let known = |word: &str| words().find(|known| *known == word);
        let mut languages: Vec<String> = Vec::new();
        let is_known = |word: &str| known(word).is_some() || meant_language(word).is_some();
        if super::misplaced::report_list(at, node, &[',', ';', '/', ' '], is_known) {
            return Some(Self(vec!["en".to_owned()]));
        }
        let read = |item: &Node| match item.as_text() {
            Some(name) if let Some(language) = named(name) => {
                let message = format!("`{name}` is the name of a language, not its tag");
                let fault = at.document.reader.fault(&rules::INVALID_LANGUAGE, item.span, message);
                at.document.reader.report(fault.help(format!("write `{language}`")).mend(language));
                None
            }
            // `gr` is nearly `ar` and means `el`: what it means is said where it is known.
            Some(tag) if meant_language(tag).is_some() => at.document.reader.language(item).and_then(known),
            // Another language is nearly none of them, unless its tag is one that people write for one of them: `ee`.
            Some(tag) if known(tag).is_none() && is_known_language(tag) && synonym(tag, words()).is_none() => {
                let message = format!("the site does not speak `{tag}`");
                let fault = at.document.reader.fault(&rules::INVALID_VALUE, item.span, message);
                let fault = fault.expected(format!("one of {}", listed(words())));
                at.document.reader.report(fault.help(format!("leave it out; a document in it says `lang: {tag}`")));
                None
            }
            _ => at.choice(item, INTERFACE_LANGUAGES, known),
        };
        for code in at.document.reader.each(node, read) {
            if !languages.iter().any(|language| language == code) {
                languages.push(code.to_owned());
            }
        }
        if languages.is_empty() {
            languages.push("en".to_owned());
        }
        Some(Self(languages))
    }
}
