//! What an author allows: `# auditbook: allow RULE because …` at the end of a line of front matter, and in a comment of the body
//! `<!-- auditbook: allow RULE because … -->`. Beside the name of a file of rows it allows the rule in that file, or with
//! `allow RULE in line 14 because …` in that line of it.
//!
//! In: a file. Out: its allowances; one that says no rule or no reason is a fault. Whether there is anything to allow is not looked at.

use super::document::{FrontMatter, split};
use super::read::did_you_mean;
use crate::diag::{Allowances, Diagnostic, Rows, rules};
use crate::source::{SourceFile, Span};

/// How a line that allows something says so.
pub(crate) const WORDS: &str = "auditbook: allow";

/// The first of [`WORDS`] as people write it.
const NAMES: [&str; 3] = ["auditbook", "Auditbook", "AUDITBOOK"];

/// The allowances in `file`, faults of their form going into `diagnostics`; `path` gives the path in the workspace of a file that
/// it names.
pub(crate) fn allowances(
    file: &SourceFile,
    path: impl Fn(&str) -> Option<String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Allowances {
    let mut found = Allowances::default();
    let text = file.text();
    if !NAMES.iter().any(|name| text.contains(name)) {
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
                Ok(Said { codes, lines }) => {
                    let before = line.trim_end().strip_suffix(said).unwrap_or_default();
                    let rows = Rows { files: tables(before).filter_map(&path).collect(), lines };
                    for code in codes {
                        match unknown(file, span, code) {
                            Some(fault) => diagnostics.push(fault),
                            None => found.add(file, span, code, rows.clone()),
                        }
                    }
                }
                Err(message) => {
                    let fault = Diagnostic::at(&rules::ALLOWANCE_WITHOUT_REASON, file, span, message);
                    let rows =
                        "`auditbook: allow RULE because …`; of a file of rows also `allow RULE in line 14 because …`";
                    diagnostics.push(fault.expected(rows));
                }
            }
        }
        if let Some(words) = other_words(line) {
            let span = Span::new(at + words.start, at + words.end);
            let message = format!("`{}` allows nothing", &line[words.range()]);
            let fault = Diagnostic::at(&rules::ALLOWANCE_WITHOUT_REASON, file, span, message);
            diagnostics
                .push(fault.expected(format!("`{WORDS} RULE because …`")).help(format!("write `{WORDS}`")).mend(WORDS));
        }
        at += line.len();
    }
    found
}

/// The fault of an allowance of a rule that is none.
fn unknown(file: &SourceFile, span: Span, code: &str) -> Option<Diagnostic> {
    if rules::find(code).is_some() {
        return None;
    }
    let message = format!("this allows nothing: there is no rule `{code}`");
    let near = did_you_mean(code, rules::all().map(|rule| rule.code));
    let help = near.unwrap_or_else(|| "delete it, or write the code that `check` prints".to_owned());
    Some(Diagnostic::at(&rules::UNUSED_ALLOWANCE, file, span, message).help(help))
}

/// Where a comment of `line` begins with [`WORDS`] in other letters or with the colon elsewhere: `# Auditbook: Allow`, `# auditbook allow:`.
fn other_words(line: &str) -> Option<Span> {
    // Most lines hold no comment.
    if !line.contains('#') && !line.contains("<!--") {
        return None;
    }
    let (start, name) = NAMES.iter().find_map(|name| Some((line.rfind(name)?, *name)))?;
    let before = line[..start].trim_end();
    if !before.ends_with('#') && !before.ends_with("<!--") {
        return None;
    }
    let rest = line[start + name.len()..].trim_start_matches([':', ' ']);
    let word = rest.get(..5).filter(|word| word.eq_ignore_ascii_case("allow"))?;
    let behind = &rest[word.len()..];
    let length = line.len() - start - behind.len() + usize::from(behind.starts_with(':'));
    let is_other = &line[start..start + length] != WORDS && behind.starts_with([':', ' ', '\r', '\n']);
    is_other.then(|| Span::new(start, start + length))
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
    codes: Vec<&'a str>,
    /// The lines of a file of rows; none for all of them.
    lines: Vec<usize>,
}

/// What the comment `said` allows, or what it lacks.
fn reason(said: &str) -> Result<Said<'_>, String> {
    let words = said.trim_end_matches("-->").split_once(WORDS).map_or("", |(_, words)| words).trim();
    let ends = [" in line", " because"].iter().filter_map(|word| words.find(word)).min();
    let (named, rest) = words.split_at(ends.unwrap_or(words.len()));
    let codes: Vec<&str> = named.split([',', ' ', '\t']).filter(|code| !code.is_empty() && *code != "and").collect();
    let Some(&code) = codes.first().filter(|code| **code != "because") else {
        return Err("this allows nothing: it names no rule".to_owned());
    };
    if ends.is_none() && codes.len() > 1 {
        return Err(format!("`{code}` is not allowed: the reason follows the word `because`"));
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
        Some(lines) if names_lines != lines.is_empty() => Ok(Said { codes, lines }),
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
        assert_eq!(reason(html), Ok(Said { codes: vec!["dangling-link"], lines: Vec::new() }));
        let lines = |said| reason(said).map(|said| said.lines).unwrap_or_default();
        assert_eq!(lines("# auditbook: allow x in line 14 because it was so"), [14]);
        assert_eq!(lines("# auditbook: allow x in lines 14, 20 and 31 because it was so"), [14, 20, 31]);
        let several = reason("# auditbook: allow x, y and z because it was so").map(|said| said.codes);
        assert_eq!(several, Ok(vec!["x", "y", "z"]));
        for (line, words) in [
            ("a: b # Auditbook: Allow x because y", Some("Auditbook: Allow")),
            ("a: b # auditbook allow: x because y", Some("auditbook allow:")),
            ("<!-- auditbook: allow: x because y -->", Some("auditbook: allow:")),
            ("a: b # auditbook: allow x because y", None),
            ("a: b # auditbook allows much", None),
        ] {
            assert_eq!(other_words(line).map(|span| &line[span.range()]), words, "{line}");
        }
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
