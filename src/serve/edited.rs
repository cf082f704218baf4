//! A document in which some keys were changed on a page.
//!
//! In: its text, and the entries of its front matter as a form showed them and as they came back. Out: the text with those keys changed
//! that differ; every other byte stays, comments and keys that the form does not know among them.

use super::written::{self, Entries, Written};
use crate::parse::document::{self, FrontMatter};
use crate::parse::node::{Entry, Mapping};
use crate::parse::{Node, Value, yaml};
use crate::source::{SourceFile, Span};

/// The parts of a document.
pub(super) struct Parts {
    pub(super) front: String,
    pub(super) root: Node,
    /// What stands before the front matter, and between it and the body.
    open: String,
    close: String,
    pub(super) body: String,
}

impl Parts {
    /// Takes `text` apart; nothing where its front matter cannot be read.
    pub(super) fn of(text: &str) -> Option<Self> {
        let FrontMatter::Found { yaml, body } = document::split(text) else { return None };
        let front = text[yaml.range()].to_owned();
        let file = SourceFile::new("", &front);
        let mut faults = Vec::new();
        let root = yaml::parse_mapping(&file, Span::new(0, front.len()), &mut faults)?;
        let is_whole = faults.is_empty() && file.text() == front && !front.trim_start().starts_with('{');
        is_whole.then(|| Self {
            open: text[..yaml.start].to_owned(),
            close: text[yaml.end..body.start].to_owned(),
            body: text[body.range()].to_owned(),
            front,
            root,
        })
    }

    /// Returns the document with the changes from `shown` to `wanted`, and with `body`; nothing where they cannot be made.
    pub(super) fn with(&self, shown: &Entries, wanted: &Entries, body: &str) -> Option<String> {
        let mapping = self.root.as_mapping()?;
        let front = changed(&self.front, mapping, shown, wanted)?;
        let front = if front.is_empty() || front.ends_with('\n') { front } else { format!("{front}\n") };
        Some(format!("{}{front}{}{body}", self.open, self.close))
    }
}

/// An edit: what stands at a place, and what comes there.
type Edit = (Span, String);

fn changed(text: &str, mapping: &Mapping, shown: &Entries, wanted: &Entries) -> Option<String> {
    let mut edits = Vec::new();
    edit(text, mapping, (shown, wanted), &mut edits)?;
    // Where several are added at one place, they keep their order.
    edits.sort_by_key(|(span, _)| (span.start, span.end));
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for (span, said) in edits {
        if span.start < at {
            return None;
        }
        out.push_str(&text[at..span.start]);
        out.push_str(&said);
        at = span.end;
    }
    out.push_str(&text[at..]);
    Some(out)
}

fn find<'e>(entries: &'e Entries, key: &str) -> Option<&'e Written> {
    entries.iter().find(|(known, _)| known == key).map(|(_, value)| value)
}

/// Adds the edits of a mapping in block style.
fn edit(text: &str, mapping: &Mapping, (shown, wanted): (&Entries, &Entries), edits: &mut Vec<Edit>) -> Option<()> {
    let column = mapping.entries.first().map_or(0, |entry| column(text, entry.key_span.start));
    for (key, _) in shown.iter().filter(|(key, _)| find(wanted, key).is_none()) {
        edits.push((lines(text, mapping.entry(key)?)?, String::new()));
    }
    for (key, value) in wanted {
        let before = find(shown, key);
        if before == Some(value) {
            continue;
        }
        let Some(entry) = mapping.entry(key) else {
            edits.push(added(text, mapping, column, (key, value)));
            continue;
        };
        let inner = entry.value.as_mapping().filter(|inner| is_block(text, &entry.value) && !inner.entries.is_empty());
        if let (Some(inner), Some(Written::Map(shown)), Written::Map(wanted)) = (inner, before, value) {
            // Nothing that is left of it would be a mapping without keys.
            let is_left = inner.entries.iter().any(|entry| find(shown, &entry.key).is_none()) || !wanted.is_empty();
            if is_left {
                edit(text, inner, (shown, wanted), edits)?;
                continue;
            }
        }
        let place = from_colon(text, entry);
        let value = match overlaid(text, &entry.value, before, value) {
            // A comment behind it would become a part of a text of several lines.
            Written::Text(said) if !text[place.end..end_of_line(text, place.end)].trim().is_empty() => {
                Written::Plain(written::quoted(&said))
            }
            value => value,
        };
        edits.push((place, written::behind_colon(&value, column)));
    }
    Some(())
}

fn is_block(text: &str, node: &Node) -> bool {
    !text[node.span.range()].starts_with(['{', '['])
}

/// `wanted` with what the value there has besides what the form `shown` of it.
fn overlaid(text: &str, node: &Node, shown: Option<&Written>, wanted: &Written) -> Written {
    let (Some(mapping), Written::Map(wanted)) = (node.as_mapping(), wanted) else { return wanted.clone() };
    let none = Entries::new();
    let shown = if let Some(Written::Map(shown)) = shown { shown } else { &none };
    let mut all = Entries::new();
    for entry in &mapping.entries {
        let key = entry.key.as_str();
        match (find(shown, key), find(wanted, key)) {
            (before, Some(value)) => all.push((key.to_owned(), overlaid(text, &entry.value, before, value))),
            (Some(_), None) => {}
            (None, None) => all.push((key.to_owned(), as_it_is(text, &entry.value))),
        }
    }
    all.extend(wanted.iter().filter(|(key, _)| mapping.get(key).is_none()).cloned());
    Written::Map(all)
}

/// What the file says, to be written again.
fn as_it_is(text: &str, node: &Node) -> Written {
    match &node.value {
        Value::Mapping(mapping) if !mapping.entries.is_empty() => {
            let of = |entry: &Entry| (entry.key.clone(), as_it_is(text, &entry.value));
            Written::Map(mapping.entries.iter().map(of).collect())
        }
        Value::Sequence(items) => Written::List(items.iter().map(|item| as_it_is(text, item)).collect()),
        _ => {
            let said = &text[node.span.range()];
            match node.as_text() {
                Some(whole) if said.contains('\n') => Written::Text(whole.to_owned()),
                _ => Written::Plain(said.to_owned()),
            }
        }
    }
}

fn start_of_line(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

fn column(text: &str, at: usize) -> usize {
    text[start_of_line(text, at)..at].chars().count()
}

/// Where the value of `entry` ends, without the line end behind it.
fn end(text: &str, entry: &Entry) -> usize {
    let end = entry.value.span.end.max(entry.key_span.end);
    text[..end].trim_end_matches(['\n', '\r']).len().max(entry.key_span.end)
}

/// From behind the key of `entry` to the end of its value.
fn from_colon(text: &str, entry: &Entry) -> Span {
    let start = entry.key_span.end;
    let colon = text[start..].find(':').map_or(start, |at| start + at + 1);
    Span::new(start, end(text, entry).max(colon))
}

/// The whole lines of `entry`; nothing where something else stands in the first of them.
fn lines(text: &str, entry: &Entry) -> Option<Span> {
    let start = start_of_line(text, entry.key_span.start);
    let is_alone = text[start..entry.key_span.start].trim().is_empty();
    is_alone.then(|| Span::new(start, end_of_line(text, end(text, entry))))
}

fn end_of_line(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
}

/// The edit that adds a key behind the last of `mapping`.
fn added(text: &str, mapping: &Mapping, column: usize, (key, value): (&String, &Written)) -> Edit {
    let at = mapping.entries.last().map_or(0, |entry| end_of_line(text, end(text, entry)));
    let mut said = if at > 0 && !text[..at].ends_with('\n') { String::from("\n") } else { String::new() };
    said.push_str(&" ".repeat(column));
    said.push_str(&written::key(key));
    said.push_str(&written::behind_colon(value, column));
    said.push('\n');
    (Span::new(at, at), said)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "---\n# about\nkind: gap\ntitle: Old   # why so\nowner: maria\nactions:\n  # the first\n  one:\n    do: x # soon\n    \
                        who: ann\n    own: kept\n  two: {do: y, own: [1, 2]}\nnote: |-\n  a\n  b\nlast: 1\n---\nBody\n";

    fn text(said: &str) -> Written {
        Written::Text(said.into())
    }

    fn map(entries: &[(&str, Written)]) -> Entries {
        entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
    }

    #[test]
    fn only_what_changed_is_written_anew() {
        let parts = Parts::of(TEXT).unwrap();
        let row = |what: &str, who: &str| Written::Map(map(&[("do", text(what)), ("who", text(who))]));
        let only = |what: &str| Written::Map(map(&[("do", text(what))]));
        let actions = |one: Written, two: Written| Written::Map(map(&[("one", one), ("two", two)]));
        let shown = map(&[
            ("title", text("Old")),
            ("owner", text("maria")),
            ("actions", actions(row("x", "ann"), only("y"))),
            ("note", text("a\nb")),
        ]);
        assert_eq!(parts.with(&shown, &shown, &parts.body).as_deref(), Some(TEXT));
        let wanted = map(&[
            ("title", text("New: one")),
            ("actions", actions(row("z", "ann"), row("y", "bo"))),
            ("note", text("c\nd")),
            ("due", Written::Word("2026-03-01".into())),
        ]);
        let changed = parts.with(&shown, &wanted, "Other\n").unwrap();
        let expected = TEXT
            .replace("title: Old ", "title: \"New: one\" ")
            .replace("owner: maria\n", "")
            .replace("do: x", "do: \"z\"")
            .replace(
                "  two: {do: y, own: [1, 2]}",
                "  two:\n    do: \"y\"\n    own:\n      - 1\n      - 2\n    who: bo",
            )
            .replace("  a\n  b\n", "  c\n  d\n")
            .replace("last: 1\n", "last: 1\ndue: 2026-03-01\n")
            .replace("Body", "Other");
        assert_eq!(changed, expected);
    }
}
