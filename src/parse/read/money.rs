//! The sign or the code of a currency beside an amount: `€12.50`, `12,50 EUR`.
//!
//! In: a text. Out: the amount without it, and which currency it says. The amount itself is not read.

use std::borrow::Cow;

/// A text beside the currency that it should be in.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Money<'t> {
    /// It says that currency, or none: the text without it.
    Same(Cow<'t, str>),
    /// It says another, which is called so.
    Of(&'t str),
}

/// Signs, what amounts with each are in, and the codes that it may stand for.
const SIGNS: &[(&str, &str, &[&str])] = &[
    ("US$", "USD", &["USD"]),
    ("€", "EUR", &["EUR"]),
    ("£", "GBP", &["GBP"]),
    ("$", "dollars", &["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP"]),
    ("¥", "yen or yuan", &["JPY", "CNY"]),
    ("₽", "RUB", &["RUB"]),
    ("₴", "UAH", &["UAH"]),
    ("₺", "TRY", &["TRY"]),
    ("₹", "INR", &["INR"]),
    ("₪", "ILS", &["ILS"]),
    ("₾", "GEL", &["GEL"]),
    ("֏", "AMD", &["AMD"]),
    ("zł", "PLN", &["PLN"]),
    ("Kč", "CZK", &["CZK"]),
    ("lei", "lei", &["RON", "MDL"]),
    ("kr", "kroner", &["SEK", "NOK", "DKK", "ISK"]),
];

/// `text`, an amount that should be in the currency `code`, without its sign or code.
pub(crate) fn money<'t>(text: &'t str, code: &str) -> Money<'t> {
    let (minus, unsigned) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => ("-", rest.trim_start()),
        None => ("", text),
    };
    let Some((amount, said)) = parted(unsigned) else { return Money::Same(text.into()) };
    match said {
        Said::Code(said) if said == code => {}
        Said::Code(said) => return Money::Of(said),
        Said::Sign(_, codes) if codes.contains(&code) => {}
        Said::Sign(called, _) => return Money::Of(called),
    }
    Money::Same(if minus.is_empty() { amount.into() } else { format!("{minus}{amount}").into() })
}

/// The code of the currency that `text`, an amount, is certainly in.
pub(crate) fn currency(text: &str) -> Option<&str> {
    match parted(text.trim_start_matches(['-', '\u{2212}']))?.1 {
        Said::Code(code) => Some(code),
        Said::Sign(_, codes) => {
            if let [code] = codes {
                Some(code)
            } else {
                None
            }
        }
    }
}

/// The number in `text`, an amount of money, where it is sure.
pub(crate) fn amount(text: &str) -> Option<String> {
    parted(text).and_then(|(amount, _)| {
        let meant = super::amounts::number(amount);
        let is_plain = crate::parse::scalar::number(amount).is_some();
        if is_plain { Some(amount.to_owned()) } else { super::meant::one(&meant) }
    })
}

/// `text` without the sign or the code of a currency before or behind it.
pub(super) fn without_money(text: &str) -> &str {
    parted(text).map_or(text, |(amount, _)| amount)
}

/// How a currency is said.
enum Said<'t> {
    Code(&'t str),
    /// A sign: what its amounts are in, and the codes that it may stand for.
    Sign(&'static str, &'static [&'static str]),
}

/// The amount in `text`, and what it says of its currency; nothing where it says nothing.
fn parted(text: &str) -> Option<(&str, Said<'_>)> {
    let is_amount = |rest: &&str| rest.starts_with(|c: char| c.is_numeric() || "-+.,\u{2212}".contains(c));
    for (sign, called, codes) in SIGNS {
        let rest = text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)).map(str::trim);
        if let Some(rest) = rest.filter(is_amount) {
            return Some((rest, Said::Sign(called, codes)));
        }
    }
    let before = text.split_at_checked(3).map(|(code, rest)| (rest, code));
    let behind = text.len().checked_sub(3).and_then(|at| text.split_at_checked(at));
    let found = [before, behind].into_iter().flatten().find(|(_, code)| is_currency_code(code));
    found.map(|(rest, code)| (rest.trim(), Said::Code(code))).filter(|(rest, _)| is_amount(rest))
}

/// Whether `text` can be the code of a currency, as ISO 4217 writes them.
pub(crate) fn is_currency_code(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_stands_without_its_currency() {
        for (text, code, amount) in [
            ("€12.50", "EUR", "12.50"),
            ("12,50 €", "EUR", "12,50"),
            ("12,50\u{a0}€", "EUR", "12,50"),
            ("-€5", "EUR", "-5"),
            ("€ -5", "EUR", "-5"),
            ("$1,200.00", "CAD", "1,200.00"),
            ("EUR 12", "EUR", "12"),
            ("12 RON", "RON", "12"),
            ("45 kr", "SEK", "45"),
            ("12.5", "EUR", "12.5"),
            ("n.a.", "EUR", "n.a."),
            ("€", "EUR", "€"),
        ] {
            assert_eq!(money(text, code), Money::Same(amount.into()), "{text}");
        }
        for (text, code, other) in [("$12", "EUR", "dollars"), ("12 USD", "EUR", "USD"), ("€5", "GBP", "EUR")] {
            assert_eq!(money(text, code), Money::Of(other), "{text}");
        }
        assert_eq!(
            (currency("€5"), currency("$5"), currency("5 CHF"), currency("5")),
            (Some("EUR"), None, Some("CHF"), None)
        );
    }
}
