//! Names that say less of a person than another name of the workspace: `Maria K.`, `Kask`, `Kask Maria` beside `Maria Kask`; and, where the
//! settings list people, names that are none of theirs.
//!
//! In: the names that a workspace uses, and those that its settings list. Out: a warning for each. Nobody is joined: two people who are
//! both named often are two people.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::diag::{Diagnostic, rules};
use crate::model::Config;
use crate::parse::read::listed as in_words;

use super::super::spelt::{MOST_ALIKE, same};
use super::Faults;
use super::several::{is_of_team, parts};
use super::spellings::Spellings;

/// A list of fewer is one of some people, for their pages or spellings.
const FEWEST_LISTED: usize = 4;

/// Who is named so often is nobody's slip.
const OFTEN: u64 = 3;

/// Reports each of `names`, but for those `told`, that says less of a person of the settings or of another name; else, where the settings
/// list people, one that is none of theirs.
pub(super) fn report(names: &Spellings<'_>, config: &Config, told: &BTreeSet<&str>, faults: &mut Faults) {
    let whole: BTreeSet<&str> = config.people.iter().map(|person| person.name.as_str()).collect();
    let mut written: Vec<(&str, u64)> = names.0.iter().map(|(name, (_, uses))| (*name, *uses)).collect();
    written.sort_unstable();
    let is_few = written.len() <= MOST_ALIKE;
    // A list of some people, for their pages or spellings, is none of all.
    let listed = written.iter().filter(|(name, _)| config.person(name).is_some()).count();
    let is_of_all = listed >= FEWEST_LISTED && listed * 5 >= written.len() * 4;
    for (name, uses) in &written {
        if told.contains(name) || config.person(name).is_some() {
            continue;
        }
        let others = written.iter().filter(|(other, more)| {
            // Of two in another order the rarer is told.
            let is_usual = !is_turned(name, other) || (more, Reverse(other)) > (uses, Reverse(name));
            let are_often = *uses >= OFTEN && *more >= OFTEN;
            is_few && is_usual && !are_often && !told.contains(other) && config.person(other).is_none()
        });
        let others = others.map(|(other, _)| *other);
        let near: Vec<&str> = whole.iter().copied().chain(others).filter(|whole| is_less(name, whole)).collect();
        let fault = |message: String, rule| {
            let at = &names.0[name].0;
            Diagnostic::at(rule, &at.head.origin.file, at.span(), message)
        };
        match near[..] {
            [] if is_of_all && !is_of_team(name) && parts(name).len() == 1 => {
                let message = format!("`{name}` is nobody that `people` of the settings list");
                let help = format!(
                    "correct it, or add it in `auditbook.yaml`: `people: {{…: {{name: {name}}}}}`, a team as well"
                );
                faults.report(fault(message, &rules::UNLISTED_PERSON).help(help));
            }
            [] => {}
            [one] => {
                let message = format!("`{name}` is probably `{one}`, and another person by this");
                faults.report(fault(message, &rules::TWO_SPELLINGS).help(format!("write `{one}` if it is the same")));
            }
            _ => {
                let message =
                    format!("`{name}` may be {}, and is another person by this", in_words(near.iter().copied()));
                faults.report(fault(message, &rules::TWO_SPELLINGS).help("write the whole name of who is meant"));
            }
        }
    }
}

/// Whether `name` says less than `whole`, of two words and more, or the same words in another order.
pub(crate) fn is_less(name: &str, whole: &str) -> bool {
    let (short, long) = (words(name), words(whole));
    if long.len() < 2 || short == long || is_of_team(whole) || is_of_team(name) {
        return false;
    }
    let is_initial = |short: &str, long: &str| {
        let letter = short.strip_suffix('.').unwrap_or(short);
        letter.chars().count() == 1
            && letter.chars().next().is_some_and(char::is_alphabetic)
            && long.starts_with(letter)
    };
    match &short[..] {
        [one] => one.chars().count() > 2 && [long.first(), long.last()].contains(&Some(one)),
        _ if short.len() == long.len() => {
            let mut pairs = short.iter().zip(&long);
            let is_shortened = pairs.clone().all(|(a, b)| a == b || is_initial(a, b)) && pairs.any(|(a, b)| a == b);
            is_shortened || is_turned(name, whole)
        }
        [first, last] => long.len() == 3 && Some(first) == long.first() && Some(last) == long.last(),
        _ => false,
    }
}

/// The words of `name`, folded.
fn words(name: &str) -> Vec<String> {
    let words = name.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty());
    words.map(same).filter(|word| !word.is_empty()).collect()
}

/// Whether the two names are of the same words, in another order.
fn is_turned(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    let sorted = |words: &[String]| words.iter().cloned().collect::<BTreeSet<_>>();
    a.len() > 1 && a.len() == b.len() && a != b && sorted(&a) == sorted(&b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_say_less_are_known() {
        for name in ["Maria K.", "Maria K", "M. Kask", "Kask", "maria", "Kask Maria", "Kask, Maria"] {
            assert!(is_less(name, "Maria Kask"), "{name}");
        }
        assert!(is_less("Maria Kask", "Maria Anna Kask") && is_less("Παππά", "Μαρία Παππά"));
        for (name, whole) in [
            ("Maria Kask", "Maria Kask"),
            ("Maria Kask", "Maria Tamm"),
            ("Mari", "Maria Kask"),
            ("M.", "Maria Kask"),
            ("M. K.", "Maria Kask"),
            ("Maria", "Maria"),
            ("Sales", "Sales Team"),
            ("Anna Kask", "Maria Kask"),
        ] {
            assert!(!is_less(name, whole), "{name} {whole}");
        }
    }
}
