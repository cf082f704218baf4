//! The next version of a checklist, and a checklist that extends another.
//!
//! In: the checklist it is made from. Out: new files beside the old one, which stays as it is: audits pin its version.

use crate::error::Failure;
use crate::library;
use crate::model::{Checklist, ChecklistRef};
use crate::write::Files;

use super::languages;
use super::words::said;
use crate::i18n::{Statement, msg};

/// Returns the files of version `version` of `from`, paths relative to the content folder `content`.
pub(super) fn next_version(
    from: &Checklist,
    version: u32,
    content: &str,
    tongues: &[String],
) -> Result<(String, Files), Failure> {
    let id = from.head.id.as_str();
    let built_in = library::checklists::checklist(id, Some(from.version)).filter(|_| from.built_in);
    let (folder, text, bodies) = if let Some(built_in) = built_in {
        let (text, bodies) = own_copy(built_in, tongues);
        (format!("{content}/checklists"), text, bodies)
    } else {
        let path = from.head.origin.path();
        let folder = path.rsplit_once('/').map_or(content, |(folder, _)| folder);
        let bodies = from.head.body.translations.iter().map(|(lang, body)| (lang.clone(), body.clone()));
        (folder.to_owned(), from.head.origin.file.text().to_owned(), bodies.collect::<Vec<_>>())
    };
    let text = with_version(&text, version).ok_or_else(|| Failure::Usage {
        message: format!("the `version` of `{}` does not stand on a line of its own", from.reference()),
        hint: Some("copy the file by hand and raise its version".into()),
    })?;
    let stem = format!("{folder}/{id}.v{version}");
    let mut files = Files::from([(format!("{stem}.md"), text.into_bytes())]);
    files.extend(bodies.into_iter().map(|(lang, body)| (format!("{stem}.{lang}.md"), body.into_bytes())));
    Ok((format!("{stem}.md"), files))
}

/// The text of a built-in in `tongues`, and its bodies in all but the first of them.
fn own_copy(built_in: &library::BuiltIn, tongues: &[String]) -> (String, Vec<(String, String)>) {
    let first = tongues.first().map_or("en", String::as_str);
    let mut text = languages::keep(&built_in.text(), tongues);
    if let (Some(body), Some(end)) = (built_in.body(first), text[4..].find("\n---\n")) {
        text.replace_range(4 + end + 5.., &body);
        text = text.replacen("\nlang: en\n", &format!("\nlang: {first}\n"), 1);
    }
    let others = tongues.iter().skip(1).filter_map(|lang| Some((lang.clone(), built_in.body(lang)?)));
    (text, others.collect())
}

/// `text` with the number behind the first `version:` of its front matter replaced.
fn with_version(text: &str, version: u32) -> Option<String> {
    let start = text.find("\nversion:")? + "\nversion:".len();
    let front_end = text.find("\n---").filter(|end| *end > 0)?;
    let rest = &text[start..];
    let digits = rest.find(|c: char| c.is_ascii_digit())?;
    let length = rest[digits..].find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len() - digits);
    let plain = rest[..digits].chars().all(|c| c == ' ') && start < front_end;
    plain.then(|| format!("{}{version}{}", &text[..start + digits], &rest[digits + length..]))
}

/// Returns the text of a checklist called `id` that starts from `base` and lists what it may change.
pub(super) fn extending(id: &str, base: &Checklist, lang: &str) -> String {
    let mut text = format!("---\nkind: checklist\ntitle: {id}\nversion: 1\nextends: {}\n", base.reference());
    let words = |key| said(&Statement::new(key), lang);
    text.push_str(&format!("# pass: 80\n# drop:                   # {}\n", words(msg!("new-extending-drop"))));
    for (_, item) in base.items() {
        let ask = item.ask().pick(lang).0;
        text.push_str(&format!("#   - {}   # {}\n", item.id, ask.replace('\n', " ")));
    }
    if let Some((_, item)) = base.items().next() {
        let differ = words(msg!("new-extending-weights"));
        text.push_str(&format!("# weights: {{{}: 2}}      # {differ}\n", item.id));
    }
    let (section, item) = (words(msg!("new-own-section")), words(msg!("new-own-item")));
    text.push_str(&format!("sections:\n  own:\n    title: {section}\n    items:\n      X01: {item}\n---\n"));
    text
}

/// Returns the version after the newest of `known` with the id and origin of `from`.
pub(super) fn next_number<'a>(from: &ChecklistRef, known: impl Iterator<Item = &'a ChecklistRef>) -> u32 {
    known.filter(|other| other.id == from.id).map(|other| other.version).max().unwrap_or(from.version) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raises_the_version_and_nothing_else() {
        let text = "---\nkind: checklist\nversion: 12   # a word\nsections: {}\n---\nversion: 1\n";
        let raised = with_version(text, 13).unwrap();
        assert_eq!(raised, "---\nkind: checklist\nversion: 13   # a word\nsections: {}\n---\nversion: 1\n");
        assert_eq!(with_version("---\nkind: checklist\n---\nversion: 1\n", 2), None);
        assert_eq!(with_version("---\nversion: one\n---\n", 2), None);
    }
}
