//! Commas inside `{…}` that cut a text or a number in parts.
//!
//! In: the entry before the words that no colon follows. Out: one fault for all the parts, mended where quotes are what was meant.

use super::keys::{self, Sort};
use crate::{
    diag::{Diagnostic, rules},
    parse::node::{Entry, quoted, shortened},
    source::{SourceFile, Span},
};

fn before_comma(written: &str) -> &str {
    written.split(',').next().unwrap_or(written).trim()
}

/// What a comma cuts: everything from the value of the entry before to the last of the parts behind it.
pub(super) struct Cut {
    pub(super) fault: Diagnostic,
    /// All that belongs together.
    pub(super) whole: Span,
}

/// The cut of an unquoted value in `{…}`: the words at `key` belong to the value of the entry `before`, and so do those behind
/// further commas, up to the bracket or to a key.
pub(super) fn cut(file: &SourceFile, before: &Entry, key: Span) -> Cut {
    let rest = Rest::of(file, key);
    let whole = Span::new(before.value.span.start, rest.end);
    let (name, written) = (&before.key, &file.text()[whole.range()]);
    let fault =
        |what: String| Diagnostic::at(&rules::YAML_SYNTAX, file, key, format!("a comma splits `{{…}}`: {what}"));
    let fault = match number(written) {
        Some(Number::Fraction(_)) if keys::is(name, Sort::Whole) => {
            fault(format!("`{name}` is a whole number")).help("write it without a fraction")
        }
        Some(Number::Fraction(number)) => {
            let fault = fault(format!("write the number of `{name}` with a point"));
            fault.help(format!("write `{name}: {number}`")).edit(file, whole, number)
        }
        Some(Number::Thousands(thousands)) => {
            let fault = fault(format!("write the number of `{name}` without one"));
            fault.help(format!("write `{name}: {thousands}`")).edit(file, whole, thousands)
        }
        // Three digits may be thousands; of what is counted they are.
        Some(Number::Either { thousands, fraction }) => {
            let fault = fault(format!("write the number of `{name}` without one"));
            if keys::is(name, Sort::Whole) {
                fault.help(format!("write `{name}: {thousands}`")).edit(file, whole, thousands)
            } else {
                fault.help(format!("write `{name}: {thousands}`, or `{name}: {fraction}` for a fraction"))
            }
        }
        None if keys::is_text(name) => {
            let help = format!("write `{name}: {}`", quoted(&shortened(written)));
            let fault = fault(format!("quote the text of `{name}`")).help(help);
            if rest.is_certain { fault.edit(file, whole, quoted(written)) } else { fault }
        }
        None if keys::is(name, Sort::Person) => fault(format!("`{name}` takes one person"))
            .help(format!("write the one who answers for it, such as `{name}: {}`", shortened(before_comma(written)))),
        None => {
            let (quoted, listed) = (quoted(&shortened(written)), format!("[{}]", shortened(written)));
            fault(format!("what follows it belongs to `{name}`, or is a key without a colon"))
                .help(format!("write `{name}: {quoted}` for one text, or `{name}: {listed}` for several"))
        }
    };
    Cut { fault, whole }
}

/// A number that commas cut.
enum Number {
    Fraction(String),
    Thousands(String),
    Either { thousands: String, fraction: String },
}

fn number(written: &str) -> Option<Number> {
    let parts: Vec<&str> = written.split(',').collect();
    let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let [first, others @ ..] = &parts[..] else { return None };
    if !digits(first.trim_start_matches('-')) || !others.iter().all(|part| digits(part)) {
        return None;
    }
    let thousands = parts.concat();
    match others {
        [one] if one.len() != 3 => Some(Number::Fraction(format!("{first}.{one}"))),
        [one] => Some(Number::Either { thousands, fraction: format!("{first}.{one}") }),
        groups => groups.iter().all(|group| group.len() == 3).then_some(Number::Thousands(thousands)),
    }
}

/// The parts behind the first that no colon makes a key.
struct Rest {
    end: usize,
    /// Whether nothing in them could be meant as a key, or end elsewhere.
    is_certain: bool,
}

impl Rest {
    /// `first` and those behind it, on the same line.
    fn of(file: &SourceFile, first: Span) -> Self {
        let mut rest = Self { end: first.end, is_certain: !keys::is_key_and_value(&file.text()[first.range()]) };
        loop {
            let behind = &file.text()[rest.end..];
            let Some(part) = behind.trim_start_matches([' ', '\t']).strip_prefix(',') else { break };
            let line = part.lines().next().unwrap_or_default();
            let length = line.find([',', '}', '{', '[', ']']).unwrap_or(line.len());
            let words = line[..length].trim();
            // A quote is a letter like others within words, and opens a text of its own before them.
            if words.starts_with(['"', '\'']) {
                rest.is_certain = false;
                break;
            }
            if is_key(words) || words.is_empty() {
                break;
            }
            // A colon within the text, or a key that nothing here has: which, nobody knows.
            rest.is_certain &= !words.contains(':');
            let closes = line[length..].starts_with([',', '}']);
            rest.is_certain &= closes && !keys::is_key_and_value(words);
            rest.end = file.text().len() - part.len() + line[..length].trim_end().len();
            if !closes {
                break;
            }
        }
        rest
    }
}

/// Whether `words` between commas are a key with its value, or without.
fn is_key(words: &str) -> bool {
    let key = words.split_once(": ").map(|(key, _)| key).or_else(|| words.strip_suffix(':'));
    key.is_some_and(|key| keys::is(key.trim(), Sort::Inside))
}
