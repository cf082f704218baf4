//! Ids: what one document, item, question or action is called.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::composed::composed;

/// A checked id: letters of any script, digits, `.`, `_`, `-`; 1 to 100 characters; not starting with `.`.
///
/// A copy is the same text, not another one: an item's id is named by every answer to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The longest id, in characters.
    pub const MAX_CHARS: usize = 100;

    /// The id `text`, or what is wrong with it (lower case, no final period).
    pub fn new(text: &str) -> Result<Self, String> {
        if text.is_empty() {
            return Err("an id cannot be empty".into());
        }
        if text.starts_with('.') {
            return Err("an id cannot start with `.`".into());
        }
        if text.chars().count() > Self::MAX_CHARS {
            return Err(format!("an id has at most {} characters", Self::MAX_CHARS));
        }
        // Combining marks belong to the letters of many scripts, although they are not letters themselves.
        let allowed = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-') || is_mark(c);
        match text.chars().find(|&c| !allowed(c)) {
            Some(c) => Err(format!("`{c}` cannot stand in an id: letters, digits, `.`, `_` and `-` can")),
            None => Ok(Self(composed(text).into())),
        }
    }

    /// The id that `text`, which is none, comes nearest to: with hyphens in the place of what cannot stand in one, nothing in that of a
    /// blank between a letter and its number.
    pub(crate) fn like(text: &str) -> Option<String> {
        if let Some((letter, number)) = text.trim().split_once(' ') {
            let is_letter = letter.chars().count() == 1 && letter.chars().all(char::is_alphabetic);
            if is_letter && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) {
                return Some(format!("{letter}{number}"));
            }
        }
        let hyphened: String =
            text.trim().chars().map(|c| if c.is_alphanumeric() || "._-".contains(c) { c } else { '-' }).collect();
        let parts: Vec<&str> = hyphened.split('-').filter(|part| !part.is_empty()).collect();
        Self::new(parts.join("-").trim_start_matches('.')).ok().map(|id| id.to_string())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_letters_of_any_script_and_refuses_the_rest() {
        for good in ["a", "2025-03-phone", "νύχτα", "مكالمات", "fcr.v2", "a_b"] {
            assert!(Id::new(good).is_ok(), "{good}");
        }
        assert_eq!(Id::new("cafe\u{301}"), Id::new("café"));
        for bad in ["", ".a", "a b", "a/b", "a:b", &"x".repeat(101)] {
            assert!(Id::new(bad).is_err(), "{bad}");
        }
    }
}
