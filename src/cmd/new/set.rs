//! Keys of a new document that are stated: by `--set key=value`, or by an answer on the terminal.
//!
//! In: the text of the document and keys, dotted where they lie deeper, with values in YAML. Out: the text that states them; a key
//! that stood in a comment stands in its place. A value that `check` would refuse is refused.

use std::collections::BTreeMap;

use crate::cmd::workspace::OpenedWorkspace;
use crate::diag::{Diagnostic, Severity, rules};
use crate::error::Failure;
use crate::load::Overlay;
use crate::model::Kind;
use crate::parse::document::{FrontMatter, split};
use crate::parse::node::{Node, Value};
use crate::parse::read::{did_you_mean, listed};
use crate::parse::yaml;
use crate::schema::{Field, Root};
use crate::source::{SourceFile, Span};
use crate::write::Files;

/// A key and what it shall say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Setting {
    /// The key, and those below it.
    path: Vec<String>,
    /// The value in YAML.
    value: String,
}

impl Setting {
    /// The setting `text`, `key=value`, of a document of `kind`.
    pub(super) fn new(kind: Kind, text: &str) -> Result<Self, Failure> {
        let refused = |message: String, hint: Option<String>| Failure::Usage { message, hint };
        let Some((path, value)) = text.split_once('=') else {
            let hint = Some("write `--set key=value`, such as `--set owner=maria`".to_owned());
            return Err(refused(format!("`{text}` sets no value"), hint));
        };
        let path: Vec<String> = path.trim().split('.').map(str::to_owned).collect();
        let names = || Root::Kind(kind).fields().into_iter().map(|field| field.key).filter(|key| *key != "kind");
        if !names().any(|name| name == path[0]) {
            let hint = did_you_mean(&path[0], names()).unwrap_or_else(|| format!("one of {}", listed(names())));
            return Err(refused(format!("a {kind} has no key `{}`", path[0]), Some(hint)));
        }
        let value = value.trim().to_owned();
        if value.contains('\n') || node(&value).is_none() || path.iter().any(|key| key.trim().is_empty()) {
            let hint = Some("quote it where it holds `: `, ` #` or begins with a sign".to_owned());
            return Err(refused(format!("`{value}` is no value in YAML"), hint));
        }
        Ok(Self { path, value })
    }

    /// The setting of `key` to the words of a person, quoted where YAML would read them otherwise.
    pub(super) fn answered(field: &Field, words: &str) -> Self {
        let value = if node(words).is_some() { words.to_owned() } else { super::quoted(words) };
        Self { path: vec![field.key.to_owned()], value }
    }
}

/// The value `text` in YAML, with the file in which it stands.
fn node(text: &str) -> Option<(SourceFile, Node)> {
    let file = SourceFile::new("", format!("value: {text}\n"));
    let mut faults = Vec::new();
    let read = yaml::parse_mapping(&file, Span::new(0, file.text().len()), &mut faults)?;
    let map = read.as_mapping().filter(|map| faults.is_empty() && map.entries.len() == 1)?;
    let value = map.get("value")?.clone();
    // What stands behind a ` #` would be lost.
    let whole = file.text()[value.span.end..].trim().is_empty();
    whole.then_some((file, value))
}

/// A failure where one of the `keys` that are set in the new document at `path`, one of `files`, says what `check` refuses. What it
/// names may be written later.
pub(super) fn check(opened: &OpenedWorkspace, path: &str, files: &Files, keys: &[&str]) -> Result<(), Failure> {
    let overlay = Overlay::with(Box::new(opened.tree.as_ref()), files);
    let text = files.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
    let is_set = |line: usize| {
        let line = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
        keys.iter().any(|key| line.split_once(':').is_some_and(|(name, _)| Some(name) == key.split('.').next()))
    };
    let found = crate::validate::validate(&overlay, opened.config.clone())?.diagnostics;
    let is_of_it = |fault: &&Diagnostic| fault.file == path && is_set(fault.place.line);
    let later = [rules::DANGLING_REFERENCE.code, rules::FILE_NOT_FOUND.code, rules::MISSING_KEY.code];
    let mut faults = found.iter().filter(|fault| fault.severity == Severity::Error && !later.contains(&fault.code));
    let Some(fault) = faults.find(is_of_it) else { return Ok(()) };
    let key = text.lines().nth(fault.place.line - 1).and_then(|line| line.split(':').next()).unwrap_or_default();
    let expected = fault.expected.as_ref().map(|expected| format!("expected {expected}"));
    let hint: Vec<String> = expected.into_iter().chain(fault.help.clone()).collect();
    let hint = (!hint.is_empty()).then(|| hint.join("; "));
    Err(Failure::Usage { message: format!("the value of `{key}` does not fit: {}", fault.message), hint })
}

/// `text` with every one of `settings`.
pub(super) fn stated(mut text: String, settings: &[Setting]) -> String {
    let mut by_key: BTreeMap<&str, Vec<&Setting>> = BTreeMap::new();
    for setting in settings {
        by_key.entry(setting.path[0].as_str()).or_default().push(setting);
    }
    // A metric has one of both: the other goes with its template.
    for (stated, other) in [("source", "series"), ("series", "source")] {
        if by_key.contains_key(stated) && !by_key.contains_key(other) {
            text = without(&text, other);
        }
    }
    for (key, settings) in by_key {
        text = state(&text, key, &settings);
    }
    text
}

/// `text` without the lines of `key` and of what stands below it.
fn without(text: &str, key: &str) -> String {
    let FrontMatter::Found { yaml: front, .. } = split(text) else { return text.to_owned() };
    let mut is_of_key = false;
    let kept = text[front.range()].split_inclusive('\n').filter(|line| {
        let is_below = is_of_key && line.starts_with([' ', '-']);
        is_of_key = is_below || line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':'));
        !is_of_key
    });
    format!("{}{}{}", &text[..front.start], kept.collect::<String>(), &text[front.end..])
}

/// What keys below a key say.
#[derive(Default)]
struct Tree {
    value: Option<String>,
    below: Vec<(String, Tree)>,
}

impl Tree {
    fn of(node: &Node, text: &str) -> Self {
        match &node.value {
            Value::Mapping(map) => {
                let below = map.entries.iter().map(|entry| (entry.key.clone(), Self::of(&entry.value, text))).collect();
                Self { value: None, below }
            }
            Value::Null => Self::default(),
            _ => Self { value: Some(text[node.span.range()].to_owned()), below: Vec::new() },
        }
    }

    fn set(&mut self, path: &[String], value: &str) {
        let Some((key, rest)) = path.split_first() else {
            *self = Self { value: Some(value.to_owned()), below: Vec::new() };
            return;
        };
        self.value = None;
        let at = self.below.iter().position(|(name, _)| name == key).unwrap_or_else(|| {
            self.below.push((key.clone(), Self::default()));
            self.below.len() - 1
        });
        self.below[at].1.set(rest, value);
    }

    fn written(&self) -> String {
        if let Some(value) = &self.value {
            return value.clone();
        }
        let below = self.below.iter().map(|(key, tree)| format!("{key}: {}", tree.written()));
        format!("{{{}}}", below.collect::<Vec<_>>().join(", "))
    }
}

/// `text` with `settings` of the key `key`.
fn state(text: &str, key: &str, settings: &[&Setting]) -> String {
    let file = SourceFile::new("", text);
    let FrontMatter::Found { yaml: front, .. } = split(file.text()) else { return text.to_owned() };
    let read = yaml::parse_mapping(&file, front, &mut Vec::new());
    let entry = read.as_ref().and_then(Node::as_mapping).and_then(|map| map.entry(key));
    let mut tree = entry.map(|entry| Tree::of(&entry.value, file.text())).unwrap_or_default();
    settings.iter().for_each(|setting| tree.set(&setting.path[1..], &setting.value));
    let written = tree.written();
    match entry {
        Some(entry) if entry.value.is_null() => {
            let colon = entry.key_span.end + 1;
            format!("{} {written}{}", &text[..colon], &text[colon..])
        }
        Some(entry) => format!("{}{written}{}", &text[..entry.value.span.start], &text[entry.value.span.end..]),
        None => uncommented(text, front, &format!("{key}: {written}"), key),
    }
}

/// `text` with `line` in the place of the comment that shows `key`, else at the end of its `front` matter.
fn uncommented(text: &str, front: Span, line: &str, key: &str) -> String {
    let start = format!("# {key}:");
    let lines: Vec<&str> = text[front.range()].split_inclusive('\n').collect();
    let at = lines.iter().position(|line| line.starts_with(&start)).unwrap_or(lines.len());
    let deeper = lines[(at + 1).min(lines.len())..].iter().take_while(|line| line.starts_with("#   ")).count();
    let meaning =
        lines.get(at).and_then(|line| line.rsplit_once("   # ")).map_or("", |(_, meaning)| meaning.trim_end());
    let meaning = if meaning.is_empty() { String::new() } else { format!("   # {meaning}") };
    let rest = lines.get(at + 1 + deeper..).unwrap_or_default();
    let before: String = lines[..at].concat();
    format!("{}{before}{line}{meaning}\n{}{}", &text[..front.start], rest.concat(), &text[front.end..])
}

/// The keys of `kind` that a document has to state and `text` leaves open, in the order of their declaration.
pub(super) fn open(kind: Kind, text: &str) -> Vec<Field> {
    let file = SourceFile::new("", text);
    let FrontMatter::Found { yaml: front, .. } = split(file.text()) else { return Vec::new() };
    let read = yaml::parse_mapping(&file, front, &mut Vec::new());
    let is_open = |field: &Field| {
        let node = read.as_ref().and_then(Node::as_mapping).and_then(|map| map.get(field.key));
        node.is_none_or(|node| {
            node.is_null() || node.as_mapping().is_some_and(|map| map.entries.is_empty()) || node.as_text() == Some("")
        })
    };
    let fields = Root::Kind(kind).fields().into_iter();
    fields.filter(|field| field.is_required() && field.key != "answers" && is_open(field)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOAL: &str = "---\nkind: goal\nmetric:   # what it is about\nfrom: {}   # where it starts\n# tags: [a, b]   # words\n# scope:   # what\n#   channel: phone\n#   team: x\nowner: maria   # who\n---\nBody: x\n";

    fn set(texts: &[&str]) -> String {
        let settings: Vec<Setting> = texts.iter().map(|text| Setting::new(Kind::Goal, text).unwrap()).collect();
        stated(GOAL.to_owned(), &settings)
    }

    #[test]
    fn stated_and_commented_keys_say_what_is_set() {
        assert_eq!(set(&["metric=fcr"]), GOAL.replace("metric:  ", "metric: fcr  "));
        assert_eq!(set(&["owner=\"Maria: K\""]), GOAL.replace("owner: maria", "owner: \"Maria: K\""));
        assert_eq!(set(&["tags=[night]"]), GOAL.replace("# tags: [a, b]", "tags: [night]"));
        assert_eq!(set(&["from.2025-01=64"]), GOAL.replace("from: {}", "from: {2025-01: 64}"));
        assert_eq!(set(&["review=monthly"]), GOAL.replace("\n---\nBody", "\nreview: monthly\n---\nBody"));
    }

    #[test]
    fn the_other_of_two_keys_goes() {
        let text = "---\nkind: metric\nseries:   # points\n  # 2026-01: 64\n# source: {}   # else\nby: x\n---\n";
        let settings = [Setting::new(Kind::Metric, "source={audit: desk}").unwrap()];
        let expected = "---\nkind: metric\nsource: {audit: desk}   # else\nby: x\n---\n";
        assert_eq!(stated(text.to_owned(), &settings), expected);
    }

    #[test]
    fn what_cannot_be_set_is_refused() {
        for text in ["owner", "onwer=x", "owner=a: b", "owner=x # y", "from..x=1", "kind=gap"] {
            assert!(Setting::new(Kind::Goal, text).is_err(), "{text}");
        }
    }

    #[test]
    fn keys_that_are_left_open_are_known() {
        let open: Vec<&str> = open(Kind::Goal, GOAL).iter().map(|field| field.key).collect();
        assert_eq!(open, ["metric", "from", "to"]);
    }
}
