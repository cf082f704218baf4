//! Numbers that tell who somebody is, by their check digits: of payment cards, of bank accounts, of people.
//!
//! In: digits, or a text. Out: whether they are one, or where. Articles of a shop and cases of a register have numbers of the same
//! lengths: what begins otherwise than a card or names no day of birth is none.

use chrono::NaiveDate;

use crate::source::Span;

/// What the numbers of cards begin with, from the first to the last, and how many digits they have (ISO/IEC 7812).
const CARDS: [(&str, &str, std::ops::RangeInclusive<usize>); 9] = [
    ("34", "34", 15..=15),
    ("37", "37", 15..=15),
    ("36", "36", 14..=14),
    ("3528", "3589", 16..=16),
    ("4", "4", 16..=19),
    ("50", "50", 16..=19),
    ("51", "55", 16..=16),
    ("56", "69", 16..=19),
    ("2221", "2720", 16..=16),
];

/// Countries, each with the length of the number of an account there (ISO 13616).
const ACCOUNTS: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 \
FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 \
MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20";

/// Whether `digits` are the number of a payment card.
pub(super) fn is_of_card(digits: &[u32]) -> bool {
    let begins = |(first, last, lengths): &(&str, &str, std::ops::RangeInclusive<usize>)| {
        let start: String = digits.iter().take(first.len()).filter_map(|digit| char::from_digit(*digit, 10)).collect();
        lengths.contains(&digits.len()) && (*first..=*last).contains(&start.as_str())
    };
    CARDS.iter().any(begins) && passes_luhn(digits)
}

/// Whether `digits`, which stand behind the text `before`, are the code of a person in Estonia, Greece or Romania: its day of birth and its
/// check digit are right. One number of ten that begins with a day is right in Greece, so that it has to be called what it is.
pub(super) fn is_of_person(digits: &[u32], before: &str) -> bool {
    match digits.len() {
        11 => is_estonian(digits) || (is_greek(digits) && is_called_so(before)),
        13 => is_romanian(digits),
        _ => false,
    }
}

/// Where `text` holds the number of a bank account (ISO 13616).
pub(super) fn accounts(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(at) = text[rest..].find(|c: char| c.is_ascii_uppercase()) {
        let start = rest + at;
        rest = start + 1;
        let is_inside = text[..start].ends_with(|c: char| c.is_alphanumeric() || "/_.-".contains(c));
        if let Some(length) = account(&text[start..]).filter(|_| !is_inside) {
            found.push(Span::new(start, start + length));
            rest = start + length;
        }
    }
    found
}

/// How many bytes of `text`, from its first on, are the number of an account, in groups or without.
fn account(text: &str) -> Option<usize> {
    let count: usize = ACCOUNTS.split(' ').find_map(|known| {
        let (country, count) = known.split_at(2);
        count.parse().ok().filter(|_| text.starts_with(country))
    })?;
    let (mut letters, mut end, mut is_parted) = (String::with_capacity(count), 0, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if letters.len() == count => break,
            // One blank parts two groups.
            ' ' | '\u{a0}' if !is_parted => is_parted = true,
            c if c.is_ascii_uppercase() || c.is_ascii_digit() => {
                letters.push(c);
                (end, is_parted) = (at + 1, false);
            }
            _ => break,
        }
    }
    let goes_on = text[end..].starts_with(char::is_alphanumeric);
    let is_whole = letters.len() == count && !goes_on && letters.bytes().skip(2).take(2).all(|b| b.is_ascii_digit());
    (is_whole && remainder(&letters) == 1).then_some(end)
}

/// The remainder by 97 of an account's number, its first four letters last and each letter as a number from 10 on.
fn remainder(number: &str) -> u32 {
    let (first, rest) = number.split_at(4);
    let values = rest.chars().chain(first.chars()).filter_map(|c| c.to_digit(36));
    values.fold(0, |sum, value| if value > 9 { (sum * 100 + value) % 97 } else { (sum * 10 + value) % 97 })
}

/// The check digit that the number of a payment card ends in (ISO/IEC 7812-1, Luhn's algorithm).
fn passes_luhn(digits: &[u32]) -> bool {
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let sum: u32 =
        digits.iter().rev().enumerate().map(|(at, digit)| if at % 2 == 1 { doubled(*digit) } else { *digit }).sum();
    sum.is_multiple_of(10)
}

/// Sex and century, day of birth, number, check digit by two rows of weights (EVS 585:2007).
fn is_estonian(digits: &[u32]) -> bool {
    const FIRST: [u32; 10] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
    const SECOND: [u32; 10] = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3];
    let check = match (weighed(digits, &FIRST) % 11, weighed(digits, &SECOND) % 11) {
        (10, 10) => 0,
        (10, second) => second,
        (first, _) => first,
    };
    (1..=8).contains(&digits[0]) && is_birth(century(digits[0]), &digits[1..7]) && check == digits[10]
}

/// Sex and century, day of birth, county, number, check digit.
fn is_romanian(digits: &[u32]) -> bool {
    const WEIGHTS: [u32; 12] = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];
    let check = match weighed(digits, &WEIGHTS) % 11 {
        10 => 1,
        check => check,
    };
    let county = 10 * digits[7] + digits[8];
    let century = match digits[0] {
        1 | 2 | 7..=9 => 1900,
        3 | 4 => 1800,
        5 | 6 => 2000,
        _ => return false,
    };
    let is_county = (1..=52).contains(&county) || county == 70;
    is_birth(century, &digits[1..7]) && is_county && check == digits[12]
}

/// Day of birth, the day first, and a number with the check digit of cards.
fn is_greek(digits: &[u32]) -> bool {
    let turned = [digits[4], digits[5], digits[2], digits[3], digits[0], digits[1]];
    [1900, 2000].into_iter().any(|century| is_birth(century, &turned)) && passes_luhn(digits)
}

/// Whether a text ends in what the Greek code is called, with few words behind it.
fn is_called_so(before: &str) -> bool {
    const NEAR: usize = 24;
    let start = before.char_indices().rev().nth(NEAR).map_or(0, |(at, _)| at);
    let near = before[start..].to_lowercase().replace('.', "");
    near.contains("αμκα") || near.contains("amka")
}

fn weighed(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// The century that the first digit of an Estonian code stands for.
fn century(first: u32) -> i32 {
    match first {
        1 | 2 => 1800,
        3 | 4 => 1900,
        5 | 6 => 2000,
        _ => 2100,
    }
}

/// Whether six digits, the year first, are a day of `century`.
fn is_birth(century: i32, digits: &[u32]) -> bool {
    let of_two = |at: usize| 10 * digits[at] + digits[at + 1];
    let year = i32::try_from(of_two(0)).unwrap_or_default();
    NaiveDate::from_ymd_opt(century + year, of_two(2), of_two(4)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> Vec<u32> {
        text.chars().filter_map(|c| c.to_digit(10)).collect()
    }

    #[test]
    fn codes_of_people_are_known_by_day_and_check_digit() {
        for code in ["37605030299", "49403136526", "01018012342", "1960229040019", "5000101080012"] {
            let mut digits = digits(code);
            assert!(is_of_person(&digits, "ΑΜΚΑ: "), "{code}");
            let last = digits.len() - 1;
            digits[last] = (digits[last] + 1) % 10;
            assert!(!is_of_person(&digits, "ΑΜΚΑ: "), "{code} with another check digit");
        }
        for number in ["20250314001", "10100124078", "2025031400123", "4740098000143", "99999999999"] {
            assert!(!is_of_person(&digits(number), ""), "{number}");
        }
    }

    #[test]
    fn cards_begin_as_cards_do() {
        for card in ["4111111111111111", "378282246310005", "5555555555554444", "2223000048400011"] {
            assert!(is_of_card(&digits(card)), "{card}");
        }
        for number in ["4740098000143", "8937204012345678905", "1111111111111117", "0000000000000000"] {
            assert!(!is_of_card(&digits(number)), "{number}");
        }
    }

    #[test]
    fn accounts_are_known_by_length_and_check_digits() {
        let found =
            |text: &str| accounts(text).into_iter().map(|span| text[span.range()].to_owned()).collect::<Vec<_>>();
        assert_eq!(
            found("to EE382200221020145685, or GR16 0110 1250 0000 0001 2300 695"),
            ["EE382200221020145685", "GR16 0110 1250 0000 0001 2300 695"]
        );
        assert_eq!(found("RO49AAAA1B31007593840000"), ["RO49AAAA1B31007593840000"]);
        for text in ["EE382200221020145686", "EE3822002210201456850", "XEE382200221020145685", "ORDER EE38 2200", "EE"]
        {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
