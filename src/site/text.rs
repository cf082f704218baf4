//! Markup that may stand in a page as it is.
//!
//! In: text, which is escaped; charts; printed Markdown. Out: [`SafeHtml`], the only type that a template prints without
//! escaping. Only this stage can make one from markup.

use serde::{Serialize, Serializer};

use super::chart::Chart;

/// Returns `text` as other programs can take it: what is neither a character of a text nor a break between lines left out, a tab as a blank.
pub(super) fn printable(text: &str) -> String {
    let shown =
        text.chars().filter(|c| matches!(c, '\n' | '\t') || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')));
    shown.map(|c| if c == '\t' { ' ' } else { c }).collect()
}

/// Markup made by a chart, by the printer of Markdown, by a piece of the theme or by escaping. Templates print it as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SafeHtml {
    markup: String,
    /// What a reader sees of it; none where the markup says the same.
    words: Option<String>,
}

impl SafeHtml {
    /// Returns `text` escaped, with places where a word that no line holds may break.
    pub fn escaped(text: &str) -> Self {
        let markup = joined(breaks(text).unwrap_or_else(|| escape(text)));
        let words = (markup.len() != text.len()).then(|| text.to_owned());
        Self { markup, words }
    }

    /// Returns `markup` unchanged, which says nothing that could be quoted. Whoever calls it answers for every character: text in
    /// it has to be escaped already.
    pub(super) fn trusted(markup: String) -> Self {
        Self { markup, words: Some(String::new()) }
    }

    /// Returns the markup of a chart.
    pub(super) fn drawn(chart: &Chart) -> Self {
        Self::trusted(chart.svg())
    }

    /// Returns a piece of the theme, filled with what is escaped, and the words in it.
    pub(super) fn filled(markup: String, words: String) -> Self {
        Self { markup, words: Some(words) }
    }

    /// Returns a sentence whose holes, characters that stand for markup, are filled.
    pub(super) fn sentence(said: &str, holes: &[(char, &Self)]) -> Self {
        let (mut markup, mut words) = (Self::escaped(said).markup, said.to_owned());
        for (hole, inner) in holes {
            markup = markup.replace(*hole, &inner.markup);
            words = words.replace(*hole, inner.words());
        }
        Self { markup, words: Some(words) }
    }

    /// Returns the markup with `text` behind it.
    pub(super) fn then(mut self, text: &str) -> Self {
        let words = format!("{}{text}", self.words());
        self.markup.push_str(&escape(text));
        self.words = (self.markup != words).then_some(words);
        self
    }

    /// Returns the markup.
    pub fn as_str(&self) -> &str {
        &self.markup
    }

    /// Returns what a reader sees of it.
    pub(super) fn words(&self) -> &str {
        self.words.as_deref().unwrap_or(&self.markup)
    }

    /// Returns whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.markup.is_empty()
    }
}

/// Returns escaped text.
pub(super) fn esc(text: impl AsRef<str>) -> SafeHtml {
    SafeHtml::escaped(text.as_ref())
}

/// Returns the pieces that are not empty, with `between` between them.
pub(super) fn join(pieces: &[SafeHtml], between: &str) -> SafeHtml {
    let pieces: Vec<&SafeHtml> = pieces.iter().filter(|piece| !piece.is_empty()).collect();
    let markup: Vec<&str> = pieces.iter().map(|piece| piece.as_str()).collect();
    let words: Vec<&str> = pieces.iter().map(|piece| piece.words()).collect();
    SafeHtml::filled(markup.join(&escape(between)), words.join(between))
}

impl Serialize for SafeHtml {
    /// Within a template's context this is a value marked as safe; in any other format it is a string.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        markup(&self.markup).serialize(serializer)
    }
}

/// Returns `trusted` markup as a template's context takes it, which prints it as it is.
pub(super) fn markup(trusted: &str) -> tera::Value {
    tera::Value::safe_string(trusted)
}

/// Returns `text` with the characters that mean something in HTML, in text and in quoted attributes, as references.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    push_escaped(&mut escaped, text);
    escaped
}

/// Returns `markup` without a place to break between a minus and the sign of a currency.
fn joined(markup: String) -> String {
    if !markup.contains('−') {
        return markup;
    }
    ['€', '$', '£', '₽']
        .iter()
        .fold(markup, |markup, sign| markup.replace(&format!("−{sign}"), &format!("−\u{2060}{sign}")))
}

/// The longest word that stands in one piece, in letters; a longer one may break after each so many.
const WORD: usize = 28;
const PIECE: usize = 12;

/// Returns `text` escaped where it holds words that are longer than any line of a phone, each with places to break at.
fn breaks(text: &str) -> Option<String> {
    let is_long = |word: &str| word.len() > WORD && word.chars().count() > WORD;
    if text.len() <= WORD || !text.split(char::is_whitespace).any(is_long) {
        return None;
    }
    let mut markup = String::with_capacity(text.len() + text.len() / 4);
    for part in text.split_inclusive(char::is_whitespace) {
        let mut rest = part;
        while let Some((at, _)) = rest.char_indices().nth(PIECE).filter(|_| is_long(part.trim_end())) {
            push_escaped(&mut markup, &rest[..at]);
            markup.push_str("<wbr>");
            rest = &rest[at..];
        }
        push_escaped(&mut markup, rest);
    }
    Some(markup)
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
    }

    #[test]
    fn words_are_those_that_a_reader_sees() {
        let link = SafeHtml::filled("<a href=\"x\">a &amp; b</a>".into(), "a & b".into());
        let said = SafeHtml::sentence("<\u{f0000}>", &[('\u{f0000}', &link)]);
        assert_eq!(said.as_str(), "&lt;<a href=\"x\">a &amp; b</a>&gt;");
        assert_eq!((said.words(), esc("a").then(" < b").words()), ("<a & b>", "a < b"));
        assert_eq!(join(&[esc("a"), SafeHtml::default(), link], ", ").words(), "a, a & b");
    }

    #[test]
    fn anchors_keep_letters_of_any_script() {
        assert_eq!(anchor("Ποιος ρωτά; (2)"), "ποιος-ρωτά-2");
        assert_eq!(anchor("S07"), "s07");
    }

    #[test]
    fn only_words_that_no_line_holds_may_break() {
        let plain = "Customers wait for an answer about deliveries & returns";
        assert_eq!(esc(plain).as_str(), "Customers wait for an answer about deliveries &amp; returns");
        let long = esc(format!("a <{}> b", "x".repeat(40)));
        assert_eq!(long.as_str(), "a &lt;xxxxxxxxxxx<wbr>xxxxxxxxxxxx<wbr>xxxxxxxxxxxx<wbr>xxxxx&gt; b");
        assert_eq!(long.words(), format!("a <{}> b", "x".repeat(40)));
        let greek = esc("ή".repeat(29));
        assert_eq!(greek.as_str().matches("<wbr>").count(), 2, "{}", greek.as_str());
    }
}
