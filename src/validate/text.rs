//! Text that will be published: what is taken out of it, and personal data that is warned about.

use crate::diag::rules;
use crate::parse::Reader;
use crate::source::{SourceFile, Span};

/// The fewest digits of a telephone number written with its country code, and the most.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 8..=15;
/// How many digits a payment card's number has.
const CARD_DIGITS: std::ops::RangeInclusive<usize> = 13..=19;

/// Warns about e-mail addresses, telephone numbers and card numbers in `span` of `file`.
pub(super) fn report_personal_data(file: &SourceFile, span: Span, reader: &Reader<'_>) {
    for (found, what) in personal_data(&file.text()[span.range()]) {
        let place = Span::new(span.start + found.start, span.start + found.end);
        let fault = reader.fault(&rules::PERSONAL_DATA, place, format!("this looks like {what}"));
        reader.report(fault.help("leave it out: the text is published"));
    }
}

/// What sort of personal data `text` holds; nothing where it holds none.
pub(super) fn personal(text: &str) -> Option<&'static str> {
    personal_data(text).first().map(|(_, what)| *what)
}

/// Where `text` holds personal data, and of what sort.
fn personal_data(text: &str) -> Vec<(Span, &'static str)> {
    let mut found = emails(text);
    found.extend(numbers(text));
    found.sort_by_key(|(span, _)| *span);
    found
}

/// Words with an `@` between a name and a domain that has a dot.
fn emails(text: &str) -> Vec<(Span, &'static str)> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%');
    let at_signs = text.match_indices('@');
    at_signs
        .filter_map(|(at, _)| {
            let before = text[..at].char_indices().rev().take_while(|(_, c)| is_part(*c)).last()?.0;
            let after: usize = text[at + 1..].chars().take_while(|c| is_part(*c)).map(char::len_utf8).sum();
            let domain = text[at + 1..at + 1 + after].trim_end_matches(['.', '-']);
            let (_, top) = domain.rsplit_once('.')?;
            let is_domain = top.chars().count() >= 2 && top.chars().all(char::is_alphabetic);
            is_domain.then(|| (Span::new(before, at + 1 + domain.len()), "an e-mail address"))
        })
        .collect()
}

/// Runs of digits with spaces, hyphens or brackets between them.
fn numbers(text: &str) -> Vec<(Span, &'static str)> {
    let mut found = Vec::new();
    let mut rest = 0;
    // Both are bytes that no other character has in it.
    let begins = |byte: &u8| byte.is_ascii_digit() || *byte == b'+';
    while let Some(offset) = text.as_bytes()[rest..].iter().position(begins) {
        let start = rest + offset;
        let length = text[start..]
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')' | '\u{a0}')))
            .unwrap_or(text.len() - start);
        let run = text[start..start + length].trim_end_matches(|c: char| !c.is_ascii_digit());
        rest = start + length.max(1);
        if run.len() < *PHONE_DIGITS.start() {
            continue;
        }
        let attached =
            text[..start].chars().next_back().is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '_' | '.'));
        if attached {
            continue;
        }
        let digits: Vec<u32> = run.chars().filter_map(|c| c.to_digit(10)).collect();
        let span = Span::new(start, start + run.len());
        if run.starts_with('+') && PHONE_DIGITS.contains(&digits.len()) {
            found.push((span, "a telephone number"));
        } else if CARD_DIGITS.contains(&digits.len()) && passes_luhn(&digits) && digits.iter().any(|digit| *digit != 0)
        {
            found.push((span, "the number of a payment card"));
        }
    }
    found
}

/// The check digit that every payment card's number ends in (ISO/IEC 7812-1, Luhn's algorithm).
fn passes_luhn(digits: &[u32]) -> bool {
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let sum: u32 =
        digits.iter().rev().enumerate().map(|(at, digit)| if at % 2 == 1 { doubled(*digit) } else { *digit }).sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_must_not_be_published() {
        let kinds = |text: &str| personal_data(text).into_iter().map(|(_, what)| what).collect::<Vec<_>>();
        assert_eq!(kinds("write to maria.k@example.com."), ["an e-mail address"]);
        assert_eq!(kinds("call +372 5555 1234 at night"), ["a telephone number"]);
        assert_eq!(kinds("card 4111 1111 1111 1111"), ["the number of a payment card"]);
        assert_eq!(kinds("case 101001240788, 2025-03-14, S01 @ night, 12 of 30"), [""; 0]);
    }

    #[test]
    fn the_span_is_the_address() {
        let text = "γράψε a@b.gr";
        assert_eq!(&text[personal_data(text)[0].0.range()], "a@b.gr");
    }
}
