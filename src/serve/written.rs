//! Values as front matter says them, in canonical form.
//!
//! In: keys with values. Out: block-style YAML that `fmt` leaves as it is. `templates/fill.js` writes the same, letter by letter:
//! whoever changes one changes both.

use std::fmt::Write as _;

/// Keys with their values, in the order in which they are written.
pub(super) type Entries = Vec<(String, Written)>;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Written {
    /// What people wrote: in quotes wherever a reader could take it for something else.
    Text(String),
    /// A number, a day, an id or another word of a form of its own: without quotes where it is one.
    Word(String),
    /// The answer to a question: a word, or yes and no.
    Answer(String),
    /// As it stands.
    Plain(String),
    /// Keys with values.
    Map(Entries),
    /// Values in a list.
    List(Vec<Written>),
}

/// Words that readers of YAML take for something other than text.
const RESERVED: [&str; 14] =
    ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity", "none", "undefined"];
const STEP: usize = 2;

/// Returns `entries` as the lines of a mapping.
pub(super) fn block(entries: &Entries) -> String {
    let mut out = String::new();
    map(&mut out, entries, 0);
    out
}

/// Returns a key as it is written.
pub(super) fn key(text: &str) -> String {
    word(text)
}

/// Returns what stands behind a key in column `indent`, the colon first, without the last line end.
pub(super) fn behind_colon(value: &Written, indent: usize) -> String {
    let mut out = String::from(":");
    below(&mut out, value, indent);
    out.truncate(out.trim_end_matches('\n').len());
    out
}

fn map(out: &mut String, entries: &Entries, indent: usize) {
    for (nth, (key, value)) in entries.iter().enumerate() {
        // The first key of an entry of a list stands behind the dash.
        if nth > 0 || !out.ends_with("- ") {
            let _ = write!(out, "{:indent$}", "");
        }
        let _ = write!(out, "{}:", word(key));
        below(out, value, indent);
    }
}

/// What stands behind a key in column `indent`.
fn below(out: &mut String, value: &Written, indent: usize) {
    match value {
        Written::Map(inner) if !inner.is_empty() => {
            out.push('\n');
            map(out, inner, indent + STEP);
        }
        Written::List(items) if !items.is_empty() => {
            out.push('\n');
            for item in items {
                let _ = write!(out, "{:1$}- ", "", indent + STEP);
                match item {
                    Written::Map(inner) if !inner.is_empty() => map(out, inner, indent + STEP + STEP),
                    // A text of several lines has no place behind a dash.
                    Written::Text(text) => {
                        let _ = writeln!(out, "{}", if is_plain(text) { text.clone() } else { quoted(text) });
                    }
                    item => {
                        let _ = writeln!(out, "{}", scalar(item, indent + STEP));
                    }
                }
            }
        }
        value => {
            let said = scalar(value, indent);
            let _ = writeln!(out, "{}{said}", if said.is_empty() { "" } else { " " });
        }
    }
}

fn scalar(value: &Written, indent: usize) -> String {
    match value {
        Written::Text(text) => self::text(text, indent),
        Written::Plain(said) => said.clone(),
        Written::Answer(said) if matches!(said.as_str(), "yes" | "no") => said.clone(),
        Written::Answer(said) | Written::Word(said) => word(said),
        Written::Map(_) => "{}".into(),
        Written::List(_) => "[]".into(),
    }
}

fn text(text: &str, indent: usize) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let lines: Vec<&str> = text.trim_end_matches('\n').split('\n').collect();
    let is_blank = |line: &&str| line.trim().is_empty();
    let is_odd = |c: char| c != '\n' && (c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}'));
    let is_block = lines.len() > 1
        && !text.ends_with("\n\n")
        && !text.starts_with(char::is_whitespace)
        && !lines.last().is_some_and(is_blank)
        && !text.contains(is_odd);
    if !is_block {
        return quoted(text);
    }
    let mut out = String::from(if text.ends_with('\n') { "|" } else { "|-" });
    for line in lines {
        let indent = if line.is_empty() { 0 } else { indent + STEP };
        let _ = write!(out, "\n{:indent$}{line}", "");
    }
    out
}

/// Text in double quotes.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Whether `text` is text to every reader of YAML, also without quotes: as the formatter has it.
fn is_plain(text: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || " -_./()'’,?!".contains(c);
    text.starts_with(char::is_alphabetic) && text.chars().all(allowed) && !text.ends_with(' ') && !is_reserved(text)
}

fn is_reserved(text: &str) -> bool {
    RESERVED.contains(&text.to_ascii_lowercase().as_str())
}

/// A word of letters, digits and few marks as it is, any other as text of one line.
fn word(text: &str) -> String {
    let allowed = |c: char| c.is_alphanumeric() || "-_./%@".contains(c);
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_word = (text.starts_with(char::is_alphabetic) || digits.starts_with(|c: char| c.is_ascii_digit()))
        && text.chars().all(allowed)
        && !is_reserved(text);
    if is_word || is_plain(text) { text.to_owned() } else { quoted(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(said: &str) -> Written {
        Written::Text(said.into())
    }

    /// Texts that a reader of YAML could take for something else, or that break lines.
    const ODD: [&str; 16] = [
        "yes",
        "12",
        "a: b",
        "a #b",
        "#",
        "- x",
        "",
        "«ναι» نعم",
        "\"q\" 'q' \\",
        "a\nb: c\n  d",
        "a\nb\n",
        "a\n\nb\n\n",
        " a\nb",
        "a\tb\u{7f}\u{2028}",
        "2026-03-09",
        "*.csv",
    ];

    #[test]
    fn every_text_comes_back_and_the_formatter_has_nothing_to_do() {
        let list = ODD.map(text).to_vec();
        let rows = ODD.map(|said| Written::Map(vec![("what".into(), text(said)), ("by".into(), text("maria"))]));
        let mut entries: Entries = ODD.iter().enumerate().map(|(nth, said)| (format!("k{nth}"), text(said))).collect();
        entries.push(("list".into(), Written::List(list)));
        entries.push(("rows".into(), Written::List(rows.to_vec())));
        entries.push(("a: key".into(), Written::Map(vec![("2026-01".into(), Written::Word("64%".into()))])));
        let yaml = block(&entries);
        let read: serde_yaml::Value = serde_yaml::from_str(&yaml).unwrap_or_else(|error| panic!("{error}: {yaml}"));
        for (nth, said) in ODD.iter().enumerate() {
            let key = format!("k{nth}");
            let found = [&read[&*key], &read["list"][nth], &read["rows"][nth]["what"]];
            assert_eq!(found.map(|value| value.as_str()), [Some(*said); 3], "{yaml}");
            assert_eq!(read["rows"][nth]["by"].as_str(), Some("maria"), "{yaml}");
        }
        assert_eq!(read["a: key"]["2026-01"].as_str(), Some("64%"));
        let document = format!("---\n{yaml}---\n");
        assert_eq!(crate::fmt::format("x.md", document.as_bytes()), Ok(None), "{document}");
    }
}
