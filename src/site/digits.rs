//! One set of digits on every page: where the settings ask for it, Western ones also in Arabic, in whatever language a text was written.
//!
//! In: files as they are printed. Out: the same with digits and the signs of numbers as asked for.

use std::borrow::Cow;

use crate::error::Failure;
use crate::files::Sink;
use crate::i18n::Lang;
use crate::parse::scalar::western_digit;
use crate::report::{Digits, Report};

/// Takes files and hands them on with the digits that `report` asks for.
pub(super) struct Written<'a> {
    pub(super) digits: Digits,
    pub(super) inner: &'a dyn Sink,
}

impl Sink for Written<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        if self.digits == Digits::Own {
            return self.inner.put(path, bytes);
        }
        match std::str::from_utf8(bytes).map(|text| written(self.digits, text)) {
            Ok(Cow::Owned(text)) => self.inner.put(path, text.as_bytes()),
            _ => self.inner.put(path, bytes),
        }
    }
}

/// What an address follows in markup.
const ADDRESSES: [&str; 2] = [" href=\"", " src=\""];

/// Returns `text` with its digits as asked for; addresses in it stay as they are.
pub(super) fn written(digits: Digits, text: &str) -> Cow<'_, str> {
    // All of these signs begin with one of two bytes.
    if digits == Digits::Own || memchr::memchr2(0xd9, 0xdb, text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(begin) = ADDRESSES.iter().filter_map(|mark| Some(rest.find(mark)? + mark.len())).min() {
        let (before, address) = rest.split_at(begin);
        let (address, after) = address.split_at(address.find('"').unwrap_or(address.len()));
        out.extend(before.chars().map(western));
        out.push_str(address);
        rest = after;
    }
    out.extend(rest.chars().map(western));
    Cow::Owned(out)
}

/// Returns the tag of `lang` on the pages of `report`, which says with which digits a browser writes.
pub(super) fn tag(report: &Report, lang: Lang) -> &'static str {
    match (lang, report.settings.digits) {
        (Lang::Ar, Digits::Western) => "ar-u-nu-latn",
        _ => lang.code(),
    }
}

fn western(sign: char) -> char {
    match sign {
        '٫' => '.',
        '٬' => ',',
        '٪' => '%',
        _ => western_digit(sign),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_the_signs_of_numbers_become_western() {
        let text = "\u{61c}−١٬٢٤٠٫٥ و ٧٠٪ و ۱۲ · 3,5";
        assert_eq!(written(Digits::Western, text), "\u{61c}−1,240.5 و 70% و 12 · 3,5");
        assert_eq!(written(Digits::Own, text), text);
        let link = "<a title=\"٣\" href=\"https://example.org/٣\">٣</a> <img src=\"a٣.png\" alt=\"٣\">";
        let kept = "<a title=\"3\" href=\"https://example.org/٣\">3</a> <img src=\"a٣.png\" alt=\"3\">";
        assert_eq!(written(Digits::Western, link), kept);
        assert!(matches!(written(Digits::Western, "12 %"), Cow::Borrowed("12 %")));
    }
}
