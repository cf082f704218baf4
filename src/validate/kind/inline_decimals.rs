//! Points in a document that are a fraction or thousands: `1.234` of a count or of money.
//!
//! In: the values of a series as they are written. Out: one fault where nothing settles which of the two they are.

use crate::diag::{Diagnostic, and_more, rules};
use crate::schema::metric::Metric;

use super::super::units::has_no_thousandths;

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Without a fraction.
    Whole,
    /// With three digits behind the point, where a mark between thousands could stand.
    Open,
    /// With a fraction that is nothing else.
    Fraction,
}

fn form(text: &str) -> Form {
    let Some((whole, fraction)) = text.trim_start_matches(['-', '+']).split_once('.') else { return Form::Whole };
    let is_open = fraction.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    if is_open { Form::Open } else { Form::Fraction }
}

/// The first of the numbers that may be either, and how many are; nothing where a fraction beside them settles it.
fn open<'t>(texts: &[&'t str]) -> Option<(usize, &'t str, usize)> {
    let forms: Vec<Form> = texts.iter().map(|text| form(text)).collect();
    let first = forms.iter().position(|form| *form == Form::Open)?;
    let count = forms.iter().filter(|form| **form == Form::Open).count();
    (!forms.contains(&Form::Fraction)).then_some((first, texts[first], count))
}

/// Whether nothing among `texts` settles what one of them is.
pub(super) fn are_open(texts: &[&str]) -> bool {
    open(texts).is_some()
}

/// What is wrong with the numbers `texts`, values of `metric`; `at` makes a fault at the one so far on.
pub(super) fn fault(
    metric: &Metric,
    texts: &[&str],
    at: impl FnOnce(usize, String) -> Diagnostic,
) -> Option<Diagnostic> {
    if !has_no_thousandths(&metric.unit) {
        return None;
    }
    let (first, text, count) = open(texts)?;
    let is = and_more(count, "is", "are");
    let message = format!("`{text}`{is} a fraction or thousands, and no value beside it settles it");
    let help = format!("write `{}` for thousands, `{text}0` for a fraction", text.replace('.', ""));
    Some(at(first, message).help(help))
}

/// The rule that they break.
pub(super) const RULE: &crate::diag::Rule = &rules::AMBIGUOUS_DECIMAL;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_beside_them_settles_what_three_digits_are() {
        assert_eq!(open(&["998", "1.234", "1.310"]), Some((1, "1.234", 2)));
        assert_eq!(open(&["-1.234"]), Some((0, "-1.234", 1)));
        for settled in [&["1.234", "1.5"][..], &["1.234", "0.998"], &["1234.567", "1.234"], &["1234", "998"], &[]] {
            assert_eq!(open(settled), None, "{settled:?}");
        }
    }
}
