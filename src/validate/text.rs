//! Text that will be published: what is taken out of it, and personal data that is warned about.

use crate::diag::rules;
use crate::parse::Reader;
use crate::source::{SourceFile, Span};

use super::numbered;

/// The fewest digits of a telephone number written with its country code, and the most.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 8..=15;

/// Warns about e-mail addresses and the numbers of telephones, cards, accounts and people in `span` of `file`.
pub(super) fn report_personal_data(file: &SourceFile, span: Span, reader: &Reader<'_>) {
    for (found, what) in personal_data(&file.text()[span.range()]) {
        let place = Span::new(span.start + found.start, span.start + found.end);
        let fault = reader.fault(&rules::PERSONAL_DATA, place, format!("this looks like {what}"));
        let allow = format!("`auditbook: allow {} because …` in a comment of its line", rules::PERSONAL_DATA.code);
        reader.report(
            fault.help(format!("leave it out: the text is published; where it is the company's own, say {allow}")),
        );
    }
}

/// What sort of personal data `text` holds; nothing where it holds none.
pub(crate) fn personal(text: &str) -> Option<&'static str> {
    personal_data(text).first().map(|(_, what)| *what)
}

/// Where `text` holds personal data, and of what sort.
fn personal_data(text: &str) -> Vec<(Span, &'static str)> {
    let mut found = emails(text);
    found.extend(numbers(text));
    found.extend(numbered::accounts(text).into_iter().map(|span| (span, "the number of a bank account")));
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
        let is_phone = run.starts_with('+') && PHONE_DIGITS.contains(&digits.len());
        let is_continued = text[start + run.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
        let what = match () {
            () if is_phone => "a telephone number",
            () if numbered::is_of_card(&digits) => "the number of a payment card",
            () if digits.len() == run.len() && !is_continued && numbered::is_of_person(&digits, &text[..start]) => {
                "the personal code of somebody"
            }
            () => continue,
        };
        found.push((Span::new(start, start + run.len()), what));
    }
    found
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
        assert_eq!(kinds("paid to EE38 2200 2210 2014 5685."), ["the number of a bank account"]);
        assert_eq!(kinds("isikukood 37605030299 seen"), ["the personal code of somebody"]);
        assert_eq!(kinds("case 101001240788, 2025-03-14, S01 @ night, 12 of 30"), [""; 0]);
        assert_eq!(kinds("the bed 4740098000143 and order 3760503029900, call 17"), [""; 0]);
    }

    #[test]
    fn the_span_is_the_address() {
        let text = "γράψε a@b.gr";
        assert_eq!(&text[personal_data(text)[0].0.range()], "a@b.gr");
    }
}
