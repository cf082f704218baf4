//! Texts that name several people where one answers for a thing: `jelena, kadri`.
//!
//! In: the names that a workspace uses, and those that its settings list. Out: a warning for each text that is no one's name. Nobody is
//! split from it.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, rules};
use crate::parse::read::listed as in_words;
use crate::schema::vocabulary::OF_TEAMS;

use super::Faults;
use super::spellings::Spellings;

/// What stands between two names, in the languages of the site and German and French.
const BETWEEN: [&str; 12] = [" and ", " και ", " și ", " ja ", " и ", " und ", " et ", " و ", ";", "&", "/", " + "];

/// Reports each of `names` that is those of several people. One of them is known, or each looks like the whole name of a person; `listed`
/// are those of the settings.
///
/// Returns those that it told of.
pub(super) fn report<'n>(names: &Spellings<'n>, listed: &BTreeSet<&str>, faults: &mut Faults) -> BTreeSet<&'n str> {
    let mut told = BTreeSet::new();
    let mut texts: Vec<&str> = names.0.keys().copied().filter(|name| !listed.contains(name)).collect();
    texts.sort_unstable();
    for text in texts {
        let is_known = |part: &str| listed.contains(part) || names.0.contains_key(part);
        let parts = parts(text);
        let at = &names.0[text].0;
        let fault = |message: String| Diagnostic::at(&rules::TWO_SPELLINGS, &at.head.origin.file, at.span(), message);
        let turned = (parts.len() == 2 && text.contains(',')).then(|| format!("{} {}", parts[1], parts[0]));
        if let Some(known) = turned.filter(|turned| is_known(turned)) {
            let message = format!("`{text}` is `{known}` with the family name first, and another person by this");
            faults.report(fault(message).help(format!("write `{known}`")));
            told.insert(text);
            continue;
        }
        let (known, strange): (Vec<&str>, Vec<&str>) = parts.iter().partition(|part| is_known(part));
        if parts.len() < 2 || known.is_empty() && !are_people(&parts) {
            continue;
        }
        let message = format!("`{text}` is one person by this, and names {}", in_words(parts.iter().copied()));
        let key = at.path.last().copied().unwrap_or_default();
        let first = known.first().or(strange.first()).copied().unwrap_or_default();
        let help = format!("`{key}` takes one: write the one who answers for it, such as `{first}`");
        let unlisted = format!(", and list {} in `people`", in_words(strange.iter().copied()));
        let is_unlisted = !listed.is_empty() && !strange.is_empty();
        faults.report(fault(message).help(help + if is_unlisted { &unlisted } else { "" }));
        told.insert(text);
    }
    told
}

/// Whether `name` is that of a team, as far as a word of it tells.
pub(super) fn is_of_team(name: &str) -> bool {
    name.to_lowercase().split_whitespace().any(|word| OF_TEAMS.contains(&word))
}

/// The names in `text`.
pub(super) fn parts(text: &str) -> Vec<&str> {
    let mut parts = vec![text];
    for between in BETWEEN.into_iter().chain([","]) {
        parts = parts.into_iter().flat_map(|part| part.split(between)).collect();
    }
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// Whether each of `parts`, none of which is known, is probably the whole name of a person: one word alone may be that of a team in any
/// language.
fn are_people(parts: &[&str]) -> bool {
    const WORDS: std::ops::RangeInclusive<usize> = 2..=4;
    let is_name = |part: &&str| {
        let each_begins = part.split_whitespace().all(|word| word.starts_with(char::is_alphabetic));
        let is_whole = WORDS.contains(&part.split_whitespace().count());
        each_begins && !is_of_team(part) && is_whole && part.starts_with(char::is_uppercase)
    };
    parts.iter().all(is_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_told_from_teams() {
        for (text, are) in [
            ("Jelena Orlova, Marko Tamm", true),
            ("Μαρία Παππά και Άννα Λάμπρου", true),
            ("Marko and Anna", false),
            ("Tamm, Kadri", false),
            ("Sales and Support", false),
            ("Πωλήσεις και Υποστήριξη", false),
            ("Müük ja Tugi", false),
            ("Customer Care & Sales Desk", false),
            ("north, south", false),
        ] {
            assert_eq!(are_people(&parts(text)), are, "{text}");
        }
    }
}
