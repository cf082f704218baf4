//! Text for people, in one language or several.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

/// A text for people. It is written as one string, or as a map from language to string.
///
/// It serialises as the text of the workspace's first language, so that a reader of the JSON always finds a string.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Label {
    text: String,
    lang: Option<String>,
    by_language: BTreeMap<String, String>,
}

impl Label {
    /// One text whose language is `lang` (the document's, where it states one).
    pub fn plain(text: impl Into<String>, lang: Option<String>) -> Self {
        Self { text: text.into(), lang, by_language: BTreeMap::new() }
    }

    /// Texts by language tag. The default is the text of `first` (the workspace's first language), else of `en`, else
    /// of the first tag in order; an empty map gives an empty label.
    pub fn translated(by_language: BTreeMap<String, String>, first: &str) -> Self {
        let chosen = [first, "en"]
            .into_iter()
            .find_map(|tag| by_language.get_key_value(tag))
            .or_else(|| by_language.iter().next())
            .map(|(tag, text)| (tag.clone(), text.clone()));
        let (lang, text) = chosen.map_or((None, String::new()), |(tag, text)| (Some(tag), text));
        Self { text, lang, by_language }
    }

    /// The default text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text for readers of `lang` and the language it is in (`None` = the document's own or unknown). Falls back
    /// to the default text.
    pub fn pick(&self, lang: &str) -> (&str, Option<&str>) {
        match self.by_language.get_key_value(lang) {
            Some((tag, text)) => (text, Some(tag)),
            None => (&self.text, self.lang.as_deref()),
        }
    }

    /// The language tags it is written in; empty for a plain text.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.by_language.keys().map(String::as_str)
    }

    /// Every text with its language tag, the default first for a plain text.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let plain = self.by_language.is_empty().then_some(self.text.as_str());
        plain.into_iter().chain(self.by_language.values().map(String::as_str))
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

impl From<&str> for Label {
    fn from(text: &str) -> Self {
        Self::plain(text, None)
    }
}

impl Serialize for Label {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_the_readers_language_then_the_default() {
        let map = BTreeMap::from([("el".to_owned(), "γεια".to_owned()), ("en".to_owned(), "hello".to_owned())]);
        let label = Label::translated(map, "el");
        assert_eq!(label.as_str(), "γεια");
        assert_eq!(label.pick("en"), ("hello", Some("en")));
        assert_eq!(label.pick("ar"), ("γεια", Some("el")));
        assert_eq!(Label::plain("x", None).pick("en"), ("x", None));
    }
}
