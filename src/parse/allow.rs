//! What an author allows: `# auditbook: allow RULE because …` at the end of a line of front matter, and in a comment of the body
//! `<!-- auditbook: allow RULE because … -->`. Beside the name of a file of rows it allows the rule in that file, or with
//! `allow RULE in line 14 because …` in that line of it.
//!
//! In: a file. Out: its allowances; one that says no rule or no reason is a fault. Whether there is anything to allow is not looked at.

use super::document::{FrontMatter, split};
use crate::diag::{Allowances, Diagnostic, Rows, rules};
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
                Ok(Said { code, lines }) => {
                    let before = line.trim_end().strip_suffix(said).unwrap_or_default();
                    found.add(file, span, code, Rows { files: tables(before).filter_map(&path).collect(), lines });
                }
                Err(message) => {
                    let fault = Diagnostic::at(&rules::ALLOWANCE_WITHOUT_REASON, file, span, message);
                    let rows =
                        "`auditbook: allow RULE because …`; of a file of rows also `allow RULE in line 14 because …`";
                    diagnostics.push(fault.expected(rows));
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

/// What a comment allows.
#[derive(Debug, PartialEq, Eq)]
struct Said<'a> {
    code: &'a str,
    /// The lines of a file of rows; none for all of them.
    lines: Vec<usize>,
}

/// What the comment `said` allows, or what it lacks.
fn reason(said: &str) -> Result<Said<'_>, String> {
    let words = said.trim_end_matches("-->").split_once(WORDS).map_or("", |(_, words)| words).trim();
    let (code, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
    if code.is_empty() || code == "because" {
        return Err("this allows nothing: it names no rule".to_owned());
    }
    let rest = rest.trim_start();
    let names_lines = rest.starts_with("in line");
    let (place, rest) = match rest.strip_prefix("in line") {
        Some(place) => place.split_once("because").map_or((place, ""), |(place, reason)| (place, reason)),
        None => ("", rest.strip_prefix("because").unwrap_or_default()),
    };
    if rest.trim().is_empty() {
        return Err(format!("`{code}` is not allowed without a reason"));
    }
    let numbers = place.strip_prefix('s').unwrap_or(place).replace("and", ",");
    let numbers = numbers.split([',', ' ']).map(str::trim).filter(|number| !number.is_empty());
    let lines: Option<Vec<usize>> = numbers.map(|number| number.parse().ok().filter(|line| *line > 0)).collect();
    match lines {
        Some(lines) if names_lines != lines.is_empty() => Ok(Said { code, lines }),
        _ => Err(format!("`{code}` is allowed in no line: `{}` is no number of one", place.trim())),
    }
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
        assert_eq!(reason(html), Ok(Said { code: "dangling-link", lines: Vec::new() }));
        let lines = |said| reason(said).map(|said| said.lines).unwrap_or_default();
        assert_eq!(lines("# auditbook: allow x in line 14 because it was so"), [14]);
        assert_eq!(lines("# auditbook: allow x in lines 14, 20 and 31 because it was so"), [14, 20, 31]);
        for faulty in [
            "# auditbook: allow",
            "# auditbook: allow x",
            "# auditbook: allow x because ",
            "# auditbook: allow x y",
            "# auditbook: allow x in line 4",
            "# auditbook: allow x in line because y",
            "# auditbook: allow x in line four because y",
            "# auditbook: allow x in line 0 because y",
        ] {
            assert!(reason(faulty).is_err(), "{faulty}");
        }
    }
}
