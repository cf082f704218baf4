//! What an author allows: `# auditbook: allow RULE because …` at the end of a line of front matter, and in a comment of the body
//! `<!-- auditbook: allow RULE because … -->`. Beside the name of a file of rows it allows the rule in that file.
//!
//! In: a file. Out: its allowances; one that says no rule or no reason is a fault. Whether there is anything to allow is not looked at.

use super::document::{FrontMatter, split};
use crate::diag::{Allowances, Diagnostic, rules};
use crate::source::{SourceFile, Span};

const WORDS: &str = "auditbook: allow";

/// The allowances in `file`, faults of their form going into `diagnostics`; `path` gives the path in the workspace of a file that
/// it names.
pub(crate) fn allowances(
    file: &SourceFile,
    path: impl Fn(&str) -> Option<String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Allowances {
    let mut found = Allowances::default();
    let text = file.text();
    if !text.contains(WORDS) {
        return found;
    }
    let body = match split(text) {
        FrontMatter::Absent => 0,
        FrontMatter::Unclosed => text.len(),
        FrontMatter::Found { body, .. } => body.start,
    };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(span) = comment(line, at >= body) {
            let (said, span) = (&line[span.range()], Span::new(at + span.start, at + span.end));
            match reason(said) {
                Ok(code) => {
                    let before = line.trim_end().strip_suffix(said).unwrap_or_default();
                    found.add(file, span, code, tables(before).filter_map(&path).collect());
                }
                Err(message) => {
                    let fault = Diagnostic::at(&rules::ALLOWANCE_WITHOUT_REASON, file, span, message);
                    diagnostics.push(fault.expected("`auditbook: allow RULE because …`"));
                }
            }
        }
        at += line.len();
    }
    found
}

/// The files of rows that the words of a line name.
fn tables(words: &str) -> impl Iterator<Item = &str> {
    let words = words.split(|c: char| c.is_whitespace() || "[]{},\"'".contains(c));
    words.filter(|word| [".csv", ".tsv", ".txt"].iter().any(|ending| word.ends_with(ending)))
}

/// Where a comment that allows something stands in `line`: in the body it is one of HTML, else one of YAML.
fn comment(line: &str, in_body: bool) -> Option<Span> {
    let line = line.trim_end();
    let (start, end) = if in_body {
        let inner = line.strip_suffix("-->")?;
        let start = inner.rfind("<!--")?;
        inner[start + 4..].trim_start().starts_with(WORDS).then_some((start, line.len()))?
    } else {
        let words = line.rfind(WORDS)?;
        let before = line[..words].trim_end();
        let start = before.len().checked_sub(1).filter(|_| before.ends_with('#'))?;
        let is_comment = start == 0 || line[..start].ends_with([' ', '\t']);
        is_comment.then_some((start, line.len()))?
    };
    Some(Span::new(start, end))
}

/// The rule that the comment `said` allows, or what it lacks.
fn reason(said: &str) -> Result<&str, String> {
    let words = said.trim_end_matches("-->").split_once(WORDS).map_or("", |(_, words)| words).trim();
    let (code, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
    if code.is_empty() || code == "because" {
        return Err("this allows nothing: it names no rule".to_owned());
    }
    let reason = rest.trim_start().strip_prefix("because").map(str::trim).unwrap_or_default();
    if reason.is_empty() {
        return Err(format!("`{code}` is not allowed without a reason"));
    }
    Ok(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_at_the_end_of_a_line_allow() {
        let found = |line: &str, in_body| comment(line, in_body).map(|span| line[span.range()].to_owned());
        let yaml = "# auditbook: allow stale-series because it was closed";
        assert_eq!(found(&format!("kind: metric  {yaml}\r\n"), false).as_deref(), Some(yaml));
        assert_eq!(found(&format!("kind: metric{yaml}"), false), None, "no comment begins within a word");
        assert_eq!(found(&format!("kind: metric {yaml}"), true), None, "in the body it is text");
        let html = "<!-- auditbook: allow dangling-link because it comes later -->";
        assert_eq!(found(&format!("[x](y.md) {html}\n"), true).as_deref(), Some(html));
        assert_eq!(reason(html), Ok("dangling-link"));
        for faulty in
            ["# auditbook: allow", "# auditbook: allow x", "# auditbook: allow x because ", "# auditbook: allow x y"]
        {
            assert!(reason(faulty).is_err(), "{faulty}");
        }
    }
}
