//! Files below the content folder that look like documents and are not read as one.
//!
//! In: the list of files. Out: one error for each, which says why it is not read. Files that only lie beside documents, such as
//! data, pictures and settings of other tools, are none.

use std::io::Read as _;

use crate::diag::{Diagnostic, Edit, Severity, rules};
use crate::load::{CONFIGURATION, MISNAMED, Tree, TreeFile};
use crate::model::Kind;
use crate::parse::document::FrontMatter;
use crate::source::{SourceFile, Span};

use super::draft::Unread;

/// No document has its `kind` further from its start, in bytes.
const START: u64 = 4096;

/// The faults of the files among `entries`, below the folder `content`, that were meant as documents, and what is known of those.
pub(super) fn vanished(tree: &dyn Tree, content: &str, entries: &[TreeFile]) -> Vec<(Diagnostic, Unread)> {
    let could_be = |entry: &&TreeFile| entry.fault.is_none() && wrong_ending(&entry.path).is_some();
    entries.iter().filter(could_be).filter_map(|entry| fault(tree, content, &entry.path)).collect()
}

fn fault(tree: &dyn Tree, content: &str, path: &str) -> Option<(Diagnostic, Unread)> {
    let ending = wrong_ending(path)?;
    let text = start_of(tree, path)?;
    let is_json = ending.eq_ignore_ascii_case(".json") && says_kind_in_json(&text);
    // Of files that are mostly data only those are looked at that begin as documents do.
    let is_begun = || text.trim_start_matches('\u{feff}').starts_with("---") || !is_of_data(ending);
    if !(is_json || is_begun() && says_kind(&text)) {
        return None;
    }
    let its_name =
        if ending.is_empty() { "its name has no ending".to_owned() } else { format!("its name ends in `{ending}`") };
    let message = format!("the file looks like a document and is not read: {its_name}");
    let fault = Diagnostic::in_file(&rules::DOCUMENT_NOT_READ, path, message).expected("a name that ends in `.md`");
    let fault = fault.help(if is_json {
        "write its keys as `key: value` between two lines `---` of a file `.md`, or start its name with `_` if it is a note"
    } else {
        "rename it, or start its name with `_` if it is a note"
    });
    Some((fault, Unread::new(path, content, &text)))
}

/// How the file at `path` starts, as far as a document has its `kind`; nothing where it cannot be read.
pub(super) fn start_of(tree: &dyn Tree, path: &str) -> Option<String> {
    let mut start = Vec::new();
    tree.open(path, u64::MAX).ok()?.take(START).read_to_end(&mut start).ok()?;
    Some(String::from_utf8_lossy(&start).into_owned())
}

/// The ending of `path`, where people give it to documents and auditbook does not read it.
fn wrong_ending(path: &str) -> Option<&str> {
    let name = crate::source::file_name(path);
    if name.starts_with(['_', '.']) {
        return None;
    }
    let Some(at) = name.rfind('.') else { return Some("") };
    let ending = &name[at..];
    let is_other = ["markdown", "mdown", "mkd", "yaml", "yml", "txt"].contains(&ending[1..].to_lowercase().as_str());
    (is_other || is_of_data(ending) || (ending != ".md" && ending.to_lowercase() == ".md")).then_some(ending)
}

/// Whether files with this `ending`, or with none, are hardly ever meant as documents.
fn is_of_data(ending: &str) -> bool {
    let texts = [".text", ".rst", ".adoc", ".asciidoc", ".org", ".htm", ".html"];
    [&["", ".json", ".toml", ".mdx"][..], &texts].concat().contains(&ending.to_lowercase().as_str())
}

/// Whether the first lines of `text` are keys and values, among them `kind` with a known kind.
pub(super) fn says_kind(text: &str) -> bool {
    let is_key = |line: &str| {
        let key = line.split(':').next().unwrap_or_default();
        line.contains(':') && !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    let is_kind = |line: &str| {
        let value = line.strip_prefix("kind:").map(|value| value.split('#').next().unwrap_or_default().trim());
        value.is_some_and(|value| value.trim_matches(['"', '\'']).parse::<Kind>().is_ok())
    };
    let is_dashes = |line: &str| !line.is_empty() && line.chars().all(|c| matches!(c, '-' | '–' | '—'));
    let lines = text.lines().map(str::trim_end).filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let mut lines = lines.skip_while(|line| is_dashes(line.trim())).take(20);
    let Some(first) = lines.next().filter(|line| is_key(line)) else { return false };
    is_kind(first) || lines.take_while(|line| !is_dashes(line)).any(is_kind)
}

/// Whether `text` is JSON whose first `kind` is a known one.
fn says_kind_in_json(text: &str) -> bool {
    let value = text.trim_start().strip_prefix('{').and_then(|text| text.split_once("\"kind\"")).map(|(_, rest)| rest);
    let value = value.and_then(|rest| rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"'));
    value.and_then(|value| value.split('"').next()).is_some_and(|kind| kind.parse::<Kind>().is_ok())
}

/// Whether `text` is front matter as other tools write it: TOML between two lines `+++`.
fn is_of_toml(text: &str) -> bool {
    let kind =
        |line: &str| line.split_once('=').filter(|(key, _)| key.trim() == "kind").map(|(_, kind)| kind.to_owned());
    let kind = text.strip_prefix("+++").and_then(|text| text.lines().take(20).find_map(kind));
    kind.is_some_and(|kind| kind.trim().trim_matches(['"', '\'']).parse::<Kind>().is_ok())
}

/// The faults of settings that are not read, beside those that are: under another name, or further down among the `entries` of the content.
pub(super) fn settings(tree: &dyn Tree, entries: &[TreeFile]) -> Vec<Diagnostic> {
    let is_here = |entry: &TreeFile| entry.path.trim_start_matches("./") == MISNAMED;
    let beside = tree.shallow(".").into_iter().find(is_here).map(|_| {
        let message = format!("these settings are not read: `{CONFIGURATION}` is");
        let fault = Diagnostic::in_file(&rules::DOCUMENT_NOT_READ, MISNAMED, message);
        fault.help(format!("move what is right to `{CONFIGURATION}`, and delete this file"))
    });
    let is_further_down =
        |entry: &&TreeFile| [CONFIGURATION, MISNAMED].contains(&crate::source::file_name(&entry.path));
    let below = entries.iter().filter(|entry| entry.path.contains('/')).filter(is_further_down).map(|entry| {
        let message = "these settings are not read: those at the top of the workspace are";
        let fault = Diagnostic::in_file(&rules::DOCUMENT_NOT_READ, entry.path.as_str(), message);
        let help = format!("move what is right to the `{CONFIGURATION}` at the top, and delete this file");
        fault.help(help).severity(Severity::Warning)
    });
    beside.into_iter().chain(below).collect()
}

/// `fault`, of a `file` that looks like a document and does not begin with `---`, with what to do about it: mended where the line that
/// ends the front matter is there.
fn with_first_line(fault: Diagnostic, file: &SourceFile) -> Diagnostic {
    let text = file.text();
    let is_dashes = |line: &str| line.len() > 2 && line.chars().all(|c| matches!(c, '-' | '–' | '—'));
    let blank = text.len() - text.trim_start().len();
    let edit = |start: usize, end: usize, text: &str| Edit {
        start: file.place(start),
        end: file.place(end),
        text: text.to_owned(),
    };
    let mut at = 0;
    let mut dashes = Vec::new();
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        // Two hyphens, or one, above the first key were meant as three.
        let is_first = at == blank && !bare.is_empty() && bare.chars().all(|c| matches!(c, '-' | '–' | '—'));
        if is_dashes(bare) || is_first {
            dashes.push((at, at + line.trim_end().len()));
        }
        at += line.len();
    }
    let (help, fix) = match dashes[..] {
        [(first, _), ..] if blank > 0 && first == blank && text[first..].starts_with("---\n") => {
            ("delete what stands above the first `---`", vec![edit(0, blank, "")])
        }
        [..] if dashes.iter().any(|(at, _)| *at > blank && says_kind(&text[*at..])) => {
            ("move the front matter to the top: what stands above it belongs below its second `---`", Vec::new())
        }
        [(first, first_end), (last, last_end), ..] if first == blank => (
            "write three hyphens, above the keys and below them",
            vec![edit(0, first_end, "---"), edit(last, last_end, "---")],
        ),
        [(last, last_end), ..] if last > blank => {
            ("write a line `---` above the first key", vec![edit(0, blank, "---\n"), edit(last, last_end, "---")])
        }
        _ => ("write a line `---` above the first key and another below the last", Vec::new()),
    };
    Diagnostic { fix, ..fault.help(help) }
}

/// The fault of a `file` of these `parts` that looks like a document and is not read as one.
pub(super) fn not_read(file: &SourceFile, parts: &FrontMatter) -> Option<Diagnostic> {
    super::fenced::fenced(file)
        .or_else(|| of_returns(file))
        .or_else(|| without_first_line(file, parts))
        .or_else(|| opened_twice(file, parts))
}

/// The fault of a `file` whose lines end with CR alone: all of it is one line.
fn of_returns(file: &SourceFile) -> Option<Diagnostic> {
    let text = file.text();
    let first = text.find('\r').filter(|_| !text.contains('\n') && says_kind(&text.replace('\r', "\n")))?;
    let message = "the file looks like a document and is not read: its lines end with CR alone";
    let fault = Diagnostic::at(&rules::DOCUMENT_NOT_READ, file, Span::new(0, first), message);
    Some(fault.help("save it again with line ends LF"))
}

/// The fault of a `file` whose first line is not `---`.
fn without_first_line(file: &SourceFile, parts: &FrontMatter) -> Option<Diagnostic> {
    let text = file.text();
    let is_of_toml = is_of_toml(text);
    if *parts != FrontMatter::Absent || !(says_kind(text) || is_buried(text) || is_of_toml) {
        return None;
    }
    let span = Span::new(0, file.line(1).len());
    let message = "the file looks like a document and is not read: its first line is not `---`";
    let fault = Diagnostic::at(&rules::DOCUMENT_NOT_READ, file, span, message);
    let fault = fault.expected("a first line `---`");
    if is_of_toml {
        return Some(
            fault.help("this is TOML: write `---` in place of `+++`, and `key: value` in place of `key = value`"),
        );
    }
    Some(with_first_line(fault, file))
}

/// The fault of a `file` whose front matter is empty, because `---` stands twice above it.
fn opened_twice(file: &SourceFile, parts: &FrontMatter) -> Option<Diagnostic> {
    let FrontMatter::Found { yaml, body } = *parts else { return None };
    let below = &file.text()[body.range()];
    if !file.text()[yaml.range()].trim().is_empty() || !says_kind(below) || below.trim_start().starts_with("---") {
        return None;
    }
    let second = Span::new(yaml.end, yaml.end + 3);
    let message = "the front matter ends before its first key: `---` stands twice";
    let fault = Diagnostic::at(&rules::DOCUMENT_NOT_READ, file, second, message).help("delete the second `---`");
    let is_closed = below.lines().any(|line| line.trim_end() == "---");
    let line = Span::new(yaml.start, body.start);
    Some(if is_closed { fault.edit(file, line, String::new()) } else { fault })
}

/// Whether a line `---` with keys and values under it, among them `kind`, stands below the first lines of `text`.
fn is_buried(text: &str) -> bool {
    document_within(text, 0).is_some()
}

/// The fault of another document in `file`, a document: a line `---` in its body with keys and values under it, among them `kind`.
pub(super) fn second_document(file: &SourceFile, parts: &FrontMatter) -> Option<Diagnostic> {
    let FrontMatter::Found { body, .. } = *parts else { return None };
    let at = document_within(file.text(), body.start)?;
    let message = "a second document begins here and is not read: a file holds one";
    let fault = Diagnostic::at(&rules::DOCUMENT_NOT_READ, file, Span::new(at, at + 3), message);
    Some(fault.help("move it into a file of its own"))
}

/// Where a document begins in `text`, from byte `from`, outside of code.
fn document_within(text: &str, from: usize) -> Option<usize> {
    // Of nearly every text this is known at once.
    if !text[from..].contains("---") {
        return None;
    }
    let mut at = from;
    let mut is_code = false;
    for line in text[from..].split_inclusive('\n') {
        is_code ^= line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        if !is_code && line.trim_end() == "---" && says_kind(&text[at..]) {
            return Some(at);
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_known_by_its_first_lines() {
        for text in ["kind: goal\nmetric: x\n---\n", "---\nkind: goal\n", "----\nid: x\nkind: \"gap\" # a note\n"] {
            assert!(says_kind(text), "{text}");
        }
        for text in [
            "",
            "# How we write\n\n```yaml\nkind: goal\n```\n",
            "kind: Deployment\napiVersion: v1\n",
            "Notes: what we said\n---\nkind: goal\n",
            "One kind: goal\n",
        ] {
            assert!(!says_kind(text), "{text}");
        }
    }

    #[test]
    fn only_some_endings_are_looked_at() {
        assert_eq!(wrong_ending("audits/x.markdown"), Some(".markdown"));
        assert_eq!(wrong_ending("audits/x.MD"), Some(".MD"));
        assert_eq!((wrong_ending("audits/x.rst"), wrong_ending("audits/x.htm")), (Some(".rst"), Some(".htm")));
        assert_eq!((wrong_ending("audits/x.mdx"), wrong_ending("audits/x")), (Some(".mdx"), Some("")));
        for path in ["audits/x.md", "audits/x.csv", "audits/_x.yaml", "audits/.gitlab-ci", "_x"] {
            assert_eq!(wrong_ending(path), None, "{path}");
        }
    }
}
