//! Texts in one language or several. In: a text on both sides. Out: the languages in which it differs, and whether what is said in one of
//! them contradicts what is said in the language of the document.

use std::collections::BTreeSet;

use crate::parse::node::{Entry, Node};
use crate::schema::Shape;
use crate::schema::fields::cleaned;

use super::super::FieldPath;
use super::meaning::{Said, meaning};
use super::translation::{Told, contradicts};
use super::walk::{Sides, Walk};

impl Walk<'_> {
    /// A text in one language or several: the languages that differ. A plain text is in the language of its document.
    pub(super) fn label(&mut self, at: &FieldPath, sides: Sides<'_>) {
        if sides.written().all(|node| node.as_mapping().is_none()) {
            let said = |node: &Node| node.as_text().map(cleaned);
            if sides.before.and_then(said) != sides.after.and_then(said) {
                self.told(at, &Shape::Label, sides);
            }
            return;
        }
        let (before, after) = (texts(sides.before, self.languages.before), texts(sides.after, self.languages.after));
        let languages: BTreeSet<&str> = before.iter().chain(&after).map(|(language, _)| *language).collect();
        let original = original(&after, self.languages.after);
        for language in languages {
            let (was, is) = (in_language(&before, language), in_language(&after, language));
            if was == is {
                continue;
            }
            let is_translation = was.is_none() && sides.before.is_some();
            let told = is.filter(|_| sides.before.is_some()).map(|text| Told { text, language });
            let original = told.and_then(|told| contradicted(original?, was, told)).map(str::to_owned);
            self.add(&at.then(language), Said::one(was.map(str::to_owned), is.map(str::to_owned)), sides.after);
            let around = &self.within;
            let Some(edit) = self.found.last_mut() else { continue };
            match original {
                // It says what an edit of the original to that would.
                Some(original) if is_translation || edit.meaning.is_none() => {
                    let said = Said::one(Some(original.clone()), edit.after.clone());
                    edit.meaning = meaning(around, &edit.path, &said);
                    edit.contradicts = Some(original);
                }
                // What is said so far is said in one more language.
                None if is_translation => edit.meaning = None,
                _ => {}
            }
        }
    }
}

/// What `original` says, where `told` contradicts it, and what it `was` did not.
fn contradicted<'t>(original: Told<'t>, was: Option<&str>, told: Told<'_>) -> Option<&'t str> {
    let was_false = || was.is_some_and(|text| contradicts(original, Told { text, ..told }));
    let is_false = original.language != told.language && contradicts(original, told) && !was_false();
    is_false.then_some(original.text)
}

fn in_language<'t>(texts: &'t [(&str, String)], language: &str) -> Option<&'t str> {
    texts.iter().find(|(other, _)| *other == language).map(|(_, text)| text.as_str())
}

/// The text that the others are translations of: that in the `usual` language, else the first.
fn original<'t>(texts: &'t [(&'t str, String)], usual: &str) -> Option<Told<'t>> {
    let of_usual = texts.iter().find(|(language, _)| *language == usual);
    of_usual.or(texts.first()).map(|(language, text)| Told { text, language })
}

/// The texts of a label by language.
fn texts<'n>(node: Option<&'n Node>, language: &'n str) -> Vec<(&'n str, String)> {
    let Some(node) = node else { return Vec::new() };
    match (node.as_mapping(), node.as_text()) {
        (Some(mapping), _) => {
            let said = |entry: &'n Entry| Some((entry.key.as_str(), cleaned(entry.value.as_text()?)));
            mapping.entries.iter().filter_map(said).collect()
        }
        (None, Some(text)) => vec![(language, cleaned(text))],
        (None, None) => Vec::new(),
    }
}
