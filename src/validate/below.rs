//! Keys that stand below the front matter, where they are text.
//!
//! In: a document's file, its kind and where its body lies. Out: the fault of the first such keys, mended where the line that parts
//! them from the others is certainly one too many.

use crate::diag::{Diagnostic, rules};
use crate::model::Kind;
use crate::parse::document::{FrontMatter, split};
use crate::schema::Root;
use crate::source::{SourceFile, Span};

/// Lines of a body that follow each other, all of them keys with values.
struct Keys<'a> {
    first: &'a str,
    at: usize,
    /// Whether one of them is a key of the document's kind.
    has_known: bool,
    /// Whether all of them are.
    are_known: bool,
}

/// The fault of keys in the body of `file`, a document of `kind`: they stand right under its front matter, or a second line `---` ends
/// them as it ends front matter.
pub(super) fn keys_below(file: &SourceFile, kind: Kind) -> Option<Diagnostic> {
    let FrontMatter::Found { yaml, body } = split(file.text()) else { return None };
    let known: Vec<&str> = Root::Kind(kind).fields().into_iter().map(|field| field.key).collect();
    // What stands under `answers:` goes on behind the line that cuts it off.
    let is_open = file.text()[yaml.range()].trim_end().ends_with(':');
    let (mut at, mut is_code, mut is_text) = (body.start, false, false);
    let (mut keys, mut is_first): (Option<Keys<'_>>, bool) = (None, true);
    for line in file.text()[body.range()].split_inclusive('\n') {
        let (start, bare) = (at, line.trim_end());
        at += line.len();
        is_code ^= bare.trim_start().starts_with("```") || bare.trim_start().starts_with("~~~");
        if is_code {
            (keys, is_text, is_first) = (None, true, false);
        } else if bare == "---" {
            if let Some(keys) = keys.take().filter(|keys| keys.has_known || is_first) {
                return Some(told(file, &keys, Some(Span::new(yaml.end, body.start)).filter(|_| is_first)));
            }
            (is_text, is_first) = (false, false);
        } else if bare.is_empty() {
            if let Some(keys) = keys.take() {
                if is_first && keys.are_known && keys.at == body.start {
                    return Some(told(file, &keys, None));
                }
                is_first = false;
            }
            is_text = false;
        } else if let Some(key) = key(bare).or_else(|| entry(bare).filter(|_| is_open && is_first)).filter(|_| !is_text)
        {
            let is_known = known.contains(&key);
            let begun = keys.get_or_insert(Keys { first: key, at: start, has_known: false, are_known: true });
            begun.has_known |= is_known;
            begun.are_known &= is_known;
        } else if keys.is_none() || !bare.starts_with([' ', '-']) {
            (keys, is_text, is_first) = (None, true, false);
        }
    }
    let keys = keys.filter(|keys| is_first && keys.are_known && keys.at == body.start)?;
    Some(told(file, &keys, None))
}

/// The key that `line` begins with, in small letters, with a value or none behind its colon.
fn key(line: &str) -> Option<&str> {
    let (key, value) = line.split_once(':')?;
    let is_small = !key.is_empty() && key.chars().all(|c| c.is_lowercase() || matches!(c, '-' | '_'));
    (is_small && (value.is_empty() || value.starts_with(' '))).then_some(key)
}

/// The name of the entry that `line` is, which stands indented: `  S01: yes`.
fn entry(line: &str) -> Option<&str> {
    let (name, value) = line.trim_start().split_once(':').filter(|_| line.starts_with(' '))?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
    (is_name && (value.is_empty() || value.starts_with(' '))).then_some(name)
}

/// The fault of `keys`; `parting` is the line that parts them from the front matter, where another one ends them.
fn told(file: &SourceFile, keys: &Keys<'_>, parting: Option<Span>) -> Diagnostic {
    let ends = file.place(file.text()[..keys.at].find("\n---").map_or(0, |at| at + 1)).line;
    let start = keys.at + crate::source::indent(&file.text()[keys.at..]);
    let span = Span::new(start, start + keys.first.len());
    let message = format!("`{}` is not read here: the front matter ends on line {ends}", keys.first);
    let fault = Diagnostic::at(&rules::DOCUMENT_NOT_READ, file, span, message);
    let fault = fault.expected("keys above that line");
    match parting {
        Some(line) => fault.help(format!("delete the `---` of line {ends}")).edit(file, line, String::new()),
        None => fault.help("move it above that line; where it is a text, begin it with another word"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::mended;

    fn told_of(text: &str) -> Option<(String, usize)> {
        let fault = keys_below(&SourceFile::new("x.md", text), Kind::Goal)?;
        Some((fault.message.split('`').nth(1)?.to_owned(), fault.place.line))
    }

    #[test]
    fn keys_below_the_front_matter_are_told() {
        let front = "---\nkind: goal\nmetric: x\n---\n";
        for (below, told) in [
            ("owner: maria\nto: {2025-12: 3}\n---\nText\n", Some(("owner", 5))),
            ("foo: bar\n---\nText\n", Some(("foo", 5))),
            ("\nto:\n  2025-12: 3\n---\n", Some(("to", 6))),
            ("owner: maria\n", Some(("owner", 5))),
            ("Text\n\nowner: maria\n---\n", Some(("owner", 7))),
            ("foo: bar\n", None),
            ("Owner: maria\n", None),
            ("to: all of you\nwho helped\n", None),
            ("Text\n\nseen: all\n---\n", None),
            ("Text\n\nowner: maria\n\nText\n", None),
            ("```yaml\nowner: maria\n---\n```\n", None),
            ("Heard: all\n---\n", None),
            ("", None),
        ] {
            let told = told.map(|(key, line)| (key.to_owned(), line));
            assert_eq!(told_of(&format!("{front}{below}")), told, "{below}");
        }
    }

    #[test]
    fn entries_that_are_cut_off_from_their_key_are_told() {
        let text = "---\nkind: goal\nto:\n---\n  2025-12: 3\n---\nText\n";
        assert_eq!(told_of(text), Some(("2025-12".to_owned(), 5)));
        assert_eq!(told_of(&text.replace("to:", "to: {}")), None, "code, as Markdown has it");
    }

    #[test]
    fn the_line_between_goes() {
        let file = SourceFile::new("x.md", "---\nkind: goal\n---\n\nowner: maria\n---\nText\n");
        let fault = keys_below(&file, Kind::Goal).unwrap();
        assert_eq!(mended(&file, [fault.fix.as_slice()]), "---\nkind: goal\n\nowner: maria\n---\nText\n");
    }
}
