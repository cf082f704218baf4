//! What is known of keys before their declarations are asked: faults of YAML are told while there are no values yet.
//!
//! In: the name of a key. Out: what its value is like, as far as a fault of form needs it. A test holds the table against the declarations.

use Sort::{BesideText, Bracketed, Entries, Inside, OneName, Person, Text, Whole, Word};

/// What the value of a key is, or where the key stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// A text for people, be it one word: a comment behind it can be a part of it.
    Word,
    /// One text of any words: a comma in it is a part of it.
    Text,
    /// A number without a fraction.
    Whole,
    /// One person.
    Person,
    /// The key stands in `{…}`.
    Inside,
    /// The key stands in `{…}` beside a text.
    BesideText,
    /// Entries below the key.
    Entries,
    /// Names with their values, or keys, in `{…}`.
    Bracketed,
    /// One name with its value.
    OneName,
}

/// The keys that are known here, by the alphabet.
pub(crate) const TABLE: &[(&str, &[Sort])] = &[
    ("actions", &[Entries]),
    ("answer", &[Inside, BesideText]),
    ("answers", &[Entries]),
    ("ask", &[Word, Text, Inside]),
    ("audit", &[Inside]),
    ("auditor", &[Word, Person]),
    ("by", &[Person, Inside, BesideText]),
    ("category", &[Inside, BesideText]),
    ("cause", &[Word, Text, Inside, BesideText]),
    ("causes", &[Entries]),
    ("choice", &[Inside]),
    ("column", &[Inside]),
    ("columns", &[Entries]),
    ("critical", &[Inside, BesideText]),
    ("date", &[Inside, BesideText]),
    ("decider", &[Person]),
    ("do", &[Word, Text, Inside]),
    ("done", &[Inside, BesideText]),
    ("due", &[Inside, BesideText]),
    ("effect", &[Entries]),
    ("element", &[Inside, BesideText]),
    ("evaluate", &[Entries]),
    ("evidence", &[Text, Inside, BesideText]),
    ("example", &[Text]),
    ("from", &[OneName]),
    ("how", &[Text]),
    ("invited", &[Whole]),
    ("items", &[Entries]),
    ("labels", &[Entries]),
    ("level", &[Inside]),
    ("log", &[Inside]),
    ("measure", &[Inside]),
    ("method", &[Inside]),
    ("min-group", &[Whole]),
    ("n", &[Whole, Inside]),
    ("name", &[Word, Text]),
    ("note", &[Word, Text, Inside, BesideText]),
    ("options", &[Entries]),
    ("outcome", &[Text, Inside, BesideText]),
    ("owner", &[Word, Person]),
    ("population", &[Whole, Inside]),
    ("question", &[Text, Inside]),
    ("questions", &[Entries]),
    ("reviewed", &[Whole, Inside]),
    ("rows", &[Inside]),
    ("rules", &[Entries]),
    ("sample", &[Entries, Bracketed]),
    ("scale", &[Inside]),
    ("scope", &[Entries, Bracketed, OneName]),
    ("sections", &[Entries]),
    ("series", &[Entries, Bracketed]),
    ("source", &[Text, Entries, Bracketed, OneName]),
    ("survey", &[Inside]),
    ("title", &[Word, Text]),
    ("to", &[OneName]),
    ("top", &[Inside]),
    ("transfers", &[Whole]),
    ("value", &[Inside]),
    ("weight", &[Inside, BesideText]),
    ("where", &[OneName]),
    ("who", &[Word, Person, Inside, BesideText]),
    ("why", &[Word, Text, Inside]),
];

/// Whether the value of `key`, or its place, is of this `sort`.
pub(super) fn is(key: &str, sort: Sort) -> bool {
    TABLE.binary_search_by(|(known, _)| (*known).cmp(key)).is_ok_and(|at| TABLE[at].1.contains(&sort))
}

/// Whether the value of `key` is a text that people write: also one by language.
pub(super) fn is_text(key: &str) -> bool {
    let is_language = key.len() == 2 && key.bytes().all(|byte| byte.is_ascii_lowercase());
    is(key, Text) || is_language && !matches!(key, "by" | "is" | "in" | "of" | "to" | "no")
}

/// Whether `words` begin as a key does whose colon was forgotten.
pub(super) fn is_key_and_value(words: &str) -> bool {
    let first = words.trim().split([' ', '=']).next().unwrap_or_default();
    is(first, BesideText) && first != words.trim()
}

#[cfg(test)]
#[path = "../../schema/tests/keys.rs"]
mod tests;
