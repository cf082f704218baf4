//! The comment on a pull request: short, details folded, nothing where nothing changed.

use crate::diag::Severity;
use crate::diff::Diff;

use super::lines::{Line, Section, sections};

/// The first line of every comment, by which the next run finds it to replace it.
pub const MARKER: &str = "<!-- auditbook -->";

/// How many lines of a section are shown before the rest is folded.
const SHOWN: usize = 8;

/// The difference as GitHub and GitLab read it; empty where nothing changed.
pub fn markdown(diff: &Diff) -> String {
    if diff.is_empty() {
        return String::new();
    }
    let mut text = format!("{MARKER}\n### What this change does to the results\n\n");
    let errors = diff.diagnostics.new.iter().filter(|found| found.severity == Severity::Error).count();
    if errors > 0 {
        let noun = if errors == 1 { "error" } else { "errors" };
        text.push_str(&format!("**{errors} new {noun}: the results cannot be computed before they are mended.**\n\n"));
    } else if diff.attention.is_empty() {
        text.push_str("Nothing in it got worse, easier or later.\n\n");
    }
    for section in sections(diff) {
        text.push_str(&render(&section));
    }
    text.push_str(&format!("<sub>Both sides computed as of {}.</sub>\n", diff.as_of));
    text
}

fn render(section: &Section) -> String {
    let lines: Vec<String> = section.lines.iter().map(item).collect();
    if section.is_detail {
        return folded(&format!("{} ({})", section.title, lines.len()), &lines);
    }
    let (shown, rest) = lines.split_at(lines.len().min(SHOWN));
    let mut text = format!("**{}**\n\n{}\n", section.title, shown.concat());
    if !rest.is_empty() {
        text.push_str(&folded(&format!("{} more", rest.len()), rest));
    }
    text
}

fn folded(summary: &str, lines: &[String]) -> String {
    format!("<details><summary>{summary}</summary>\n\n{}\n</details>\n\n", lines.concat())
}

fn item(line: &Line) -> String {
    let mark = match line.mark {
        "!" => "⚠️ ",
        "+" => "➕ ",
        "-" => "➖ ",
        _ => "",
    };
    let parts: Vec<String> = line.parts.iter().map(|part| escaped(part)).collect();
    let parts = parts.join("; ");
    let colon = if parts.is_empty() { "" } else { ": " };
    format!("- {mark}`{}`{colon}{parts}\n", line.about.replace('`', "'"))
}

/// `text` without anything that Markdown, HTML or a mention would act on.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            // A zero-width space keeps a mention from calling anybody.
            '@' => safe.push_str("@\u{200b}"),
            '\n' | '\r' => safe.push(' '),
            '*' | '_' | '[' | ']' | '`' | '|' | '#' | '\\' | '!' => {
                safe.push('\\');
                safe.push(c);
            }
            _ => safe.push(c),
        }
    }
    safe
}
