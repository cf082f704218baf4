//! The keys of messages: only those that the catalogues have.
//!
//! In: a key as code writes it. Out: a [`Key`]. Code names one with [`msg!`], which does not compile for a key that no message
//! bears; the list is made of the English catalogue when the crate is built.

use std::fmt;

/// The key of a message that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(&'static str);

/// The key of every message, sorted.
const KEYS: &[&str] = include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// Returns the [`Key`] of a message: `msg!("gap-to-close")`, or of one named after something declared, `msg!("kind-", $word)`.
/// A key that no message bears does not compile.
macro_rules! msg {
    ($($part:literal),+) => {{
        const KEY: $crate::i18n::Key = $crate::i18n::Key::of(concat!($($part),+));
        KEY
    }};
}
pub(crate) use msg;

impl Key {
    /// Returns the key `key`, for [`msg!`]; the build breaks where no message bears it.
    pub(crate) const fn of(key: &'static str) -> Self {
        assert!(place(key).is_some(), "no message has this key");
        Self(key)
    }

    /// Returns the key `key`, where a message bears it.
    pub fn find(key: &str) -> Option<Self> {
        place(key).map(|place| Self(KEYS[place]))
    }

    /// Returns the key of every message.
    pub fn all() -> impl Iterator<Item = Self> {
        KEYS.iter().copied().map(Self)
    }

    /// Returns the key as the catalogues write it.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// Returns where `key` stands among [`KEYS`].
const fn place(key: &str) -> Option<usize> {
    let (mut low, mut high) = (0, KEYS.len());
    while low < high {
        let middle = low.midpoint(high);
        match order(KEYS[middle].as_bytes(), key.as_bytes()) {
            0 => return Some(middle),
            1 => high = middle,
            _ => low = middle + 1,
        }
    }
    None
}

/// Returns 0 where `a` and `b` are equal, 1 where `a` is greater, −1 where it is less: what `Ord` cannot say in a constant yet.
pub(super) const fn order(a: &[u8], b: &[u8]) -> i8 {
    let mut at = 0;
    loop {
        match (at < a.len(), at < b.len()) {
            (false, false) => return 0,
            (true, false) => return 1,
            (false, true) => return -1,
            (true, true) if a[at] > b[at] => return 1,
            (true, true) if a[at] < b[at] => return -1,
            (true, true) => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalogue, Lang};

    #[test]
    fn every_key_is_found_and_bears_a_message() {
        assert!(KEYS.is_sorted() && KEYS.len() > 1000);
        for key in Key::all() {
            assert_eq!(Key::find(key.as_str()), Some(key));
            assert!(Catalogue::built_in(Lang::En).message(key.as_str()).is_some(), "{key}");
        }
        assert_eq!(["", "no-such-message", "zz"].map(Key::find), [None; 3]);
    }
}
