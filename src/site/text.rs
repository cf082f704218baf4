//! Markup that may stand in a page as it is.
//!
//! In: text, which is escaped; charts; sanitised Markdown. Out: [`SafeHtml`], the only type that a template prints without
//! escaping. Only this stage can make one from markup.

use std::fmt::Write as _;

use serde::{Serialize, Serializer};

/// Markup made by a chart, by the sanitiser or by escaping. Templates print it as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SafeHtml(String);

impl SafeHtml {
    /// Returns `text` escaped.
    pub fn escaped(text: &str) -> Self {
        Self(escape(text))
    }

    /// Returns `markup` unchanged. Whoever calls it answers for every character: text in it has to be escaped already.
    pub(super) fn trusted(markup: String) -> Self {
        Self(markup)
    }

    /// Returns the markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for SafeHtml {
    /// Within a template's context this is a value marked as safe; in any other format it is a string.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tera::Value::safe_string(&self.0).serialize(serializer)
    }
}

/// Returns `text` with the characters that mean something in HTML, in text and in quoted attributes, as references.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    push_escaped(&mut escaped, text);
    escaped
}

/// Adds `text` to `markup`, escaped for any place.
pub(super) fn push_escaped(markup: &mut String, text: &str) {
    push(markup, text, |byte| match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        b'\'' => "&#39;",
        _ => "",
    });
}

/// Adds `text` to `markup`, escaped for text between elements, where quotation marks mean nothing.
pub(super) fn push_text(markup: &mut String, text: &str) {
    push(markup, text, |byte| match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        _ => "",
    });
}

/// Adds `text` in pieces, with what `reference` says in the place of a byte where it says something.
fn push(markup: &mut String, text: &str, reference: impl Fn(u8) -> &'static str) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let instead = reference(byte);
        if !instead.is_empty() {
            markup.push_str(&text[from..at]);
            markup.push_str(instead);
            from = at + 1;
        }
    }
    markup.push_str(&text[from..]);
}

/// Returns `text` as markup, with its language where that is not `page`'s own.
pub(super) fn in_language(text: &str, lang: Option<&str>, page: &str) -> SafeHtml {
    match lang {
        Some(lang) if lang != page => {
            let mut markup = String::new();
            let _ = write!(markup, "<span lang=\"{}\" dir=\"auto\">{}</span>", escape(lang), escape(text));
            SafeHtml(markup)
        }
        _ => SafeHtml::escaped(text),
    }
}

/// Returns `id` as a part of an anchor: letters and digits of any script stay, everything else becomes a hyphen.
pub(super) fn anchor(id: &str) -> String {
    let mut anchor = String::with_capacity(id.len());
    for c in id.chars() {
        if c.is_alphanumeric() || c == '_' || c == '.' {
            anchor.extend(c.to_lowercase());
        } else if !anchor.ends_with('-') {
            anchor.push('-');
        }
    }
    anchor.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_text_is_harmless() {
        assert_eq!(SafeHtml::escaped("<b a='\"'>&").as_str(), "&lt;b a=&#39;&quot;&#39;&gt;&amp;");
        assert_eq!(in_language("a<", Some("el"), "en").as_str(), "<span lang=\"el\" dir=\"auto\">a&lt;</span>");
        assert_eq!(in_language("a", Some("en"), "en").as_str(), "a");
    }

    #[test]
    fn anchors_keep_letters_of_any_script() {
        assert_eq!(anchor("Ποιος ρωτά; (2)"), "ποιος-ρωτά-2");
        assert_eq!(anchor("S07"), "s07");
    }
}
