//! What a stretch of YAML says, before anyone asks what it means: nodes with the byte span of each.
//!
//! A scalar keeps the text as written, so `1.10`, `yes`, `007` and `2025-01` reach the reader unchanged; no YAML type
//! is guessed. Anchors, aliases and tags do not exist here: the YAML stage refuses them.

use crate::source::Span;

/// A value and where it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The bytes it covers: quotes and brackets included, comments and trailing blanks not.
    pub span: Span,
    /// What stands there.
    pub value: Value,
}

/// What a node holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing, `~` or `null`.
    Null,
    /// One written value.
    Scalar(Scalar),
    /// A list.
    Sequence(Vec<Node>),
    /// Keys and values, in the order written.
    Mapping(Mapping),
    /// Something unreadable whose fault has been reported; readers pass over it without another word.
    Faulty,
}

/// One written value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    /// The text, unquoted and unescaped, otherwise as written.
    pub text: String,
    /// Whether it stood without quotes, where YAML 1.1 tools see numbers and booleans.
    pub plain: bool,
}

/// Keys and values in the order written; no key twice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mapping {
    /// The entries, in the order written.
    pub entries: Vec<Entry>,
    /// Whether lines in it have lost their place to a fault that is reported: what seems to be missing may stand in one.
    pub displaced: bool,
    /// How many keys stood here a second time, which is reported: each may have been meant as another.
    pub repeated: usize,
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key as text.
    pub key: String,
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl Node {
    /// The mapping in this node; nothing when it is something else.
    pub fn as_mapping(&self) -> Option<&Mapping> {
        if let Value::Mapping(mapping) = &self.value { Some(mapping) } else { None }
    }

    /// The list in this node; nothing when it is something else.
    pub fn as_sequence(&self) -> Option<&[Node]> {
        if let Value::Sequence(items) = &self.value { Some(items) } else { None }
    }

    /// The written value in this node, as text; nothing when it is something else.
    pub fn as_text(&self) -> Option<&str> {
        if let Value::Scalar(scalar) = &self.value { Some(&scalar.text) } else { None }
    }

    /// Whether nothing is written here.
    pub fn is_null(&self) -> bool {
        self.value == Value::Null
    }

    /// Whether the fault of this node has been reported already.
    pub fn is_faulty(&self) -> bool {
        self.value == Value::Faulty
    }

    /// What stands here, in words for a message: ``the text `abc` ``, `a list`, `nothing`.
    pub fn described(&self) -> String {
        match &self.value {
            Value::Null => "nothing".to_owned(),
            Value::Scalar(scalar) => format!("`{}`", shortened(&scalar.text)),
            Value::Sequence(_) => "a list".to_owned(),
            Value::Mapping(_) => "a mapping".to_owned(),
            Value::Faulty => "something unreadable".to_owned(),
        }
    }

    /// The same value for serde: numbers and booleans as YAML 1.2 reads plain scalars, quoted ones as text.
    pub fn to_serde(&self) -> serde_yaml::Value {
        match &self.value {
            Value::Null | Value::Faulty => serde_yaml::Value::Null,
            Value::Scalar(scalar) => scalar.to_serde(),
            Value::Sequence(items) => serde_yaml::Value::Sequence(items.iter().map(Self::to_serde).collect()),
            Value::Mapping(mapping) => {
                let pairs = mapping.entries.iter().map(|entry| (entry.key.as_str().into(), entry.value.to_serde()));
                serde_yaml::Value::Mapping(pairs.collect())
            }
        }
    }
}

impl Scalar {
    fn to_serde(&self) -> serde_yaml::Value {
        if !self.plain {
            return self.text.as_str().into();
        }
        if let Ok(whole) = self.text.parse::<i64>() {
            return whole.into();
        }
        match self.text.as_str() {
            "true" | "True" | "TRUE" => true.into(),
            "false" | "False" | "FALSE" => false.into(),
            text if text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c)) => {
                text.parse::<f64>().map_or_else(|_| text.into(), Into::into)
            }
            text => text.into(),
        }
    }
}

impl Mapping {
    /// The value under `key`; nothing when the key is absent.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry under `key`; nothing when the key is absent.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The keys, in the order written.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.key.as_str())
    }
}

/// `text` as a value stands in `{…}` or `[…]`: quoted where YAML would read it otherwise.
pub(crate) fn in_flow(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || " _-.()/".contains(c);
    let is_word =
        text.starts_with(char::is_alphabetic) && text.ends_with(|c: char| c != ' ') && text.chars().all(is_plain);
    let is_read_as_text =
        !["yes", "no", "true", "false", "null", "on", "off", "n", "y"].contains(&text.to_lowercase().as_str());
    if is_word && is_read_as_text { text.to_owned() } else { in_double_quotes(text) }
}

/// `text` in quotes, as a value that YAML reads as it stands: in those that need no escape, where there are such.
pub(crate) fn quoted(text: &str) -> String {
    match (text.contains(['"', '\\']), text.contains('\'')) {
        (true, false) => format!("'{text}'"),
        _ => in_double_quotes(text),
    }
}

fn in_double_quotes(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// `text` cut to what fits into a message, on one line.
pub(crate) fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST + 1).collect();
    if line.chars().count() <= LONGEST {
        return line;
    }
    line.chars().take(LONGEST - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_reach_serde_by_how_they_were_written() {
        let value = |text: &str, plain| Scalar { text: text.to_owned(), plain }.to_serde();
        assert_eq!(value("12", true), serde_yaml::Value::from(12));
        assert_eq!(value("12", false), serde_yaml::Value::from("12"));
        assert_eq!(value("0.95", true), serde_yaml::Value::from(0.95));
        assert_eq!(value("true", true), serde_yaml::Value::from(true));
        assert_eq!(value("nan", true), serde_yaml::Value::from("nan"));
        assert_eq!(value("2MiB", true), serde_yaml::Value::from("2MiB"));
    }

    #[test]
    fn quotes_keep_what_they_hold() {
        for text in
            ["a", "it's", "say \"no\"", "it's \"so\"", "C:\\x", "a: b # c, {d}", "είπε «ναι»", "قال \"نعم\"", "'a'\\"]
        {
            let written = quoted(text);
            assert_eq!(serde_yaml::from_str::<String>(&written).unwrap(), text, "{written}");
        }
    }

    #[test]
    fn messages_stay_short() {
        assert_eq!(shortened("a\nb"), "a b");
        assert_eq!(shortened(&"ά".repeat(100)).chars().count(), 60);
    }
}
