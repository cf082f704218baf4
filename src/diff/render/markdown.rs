//! The comment on a pull request: one line of verdict, what deserves attention, results; the rest folded. Nothing where nothing that
//! matters changed.

use crate::diff::Diff;
use crate::uri;

use super::Telling;
use super::lines::{Line, Section};
use super::links::Links;
use super::verdict::{HARMLESS, standing};
use crate::diag::render::inert::code;

/// How many lines of a section are shown before the rest is folded.
const SHOWN: usize = 8;

/// So many parts of a line are shown.
const PARTS: usize = 12;

/// The first line of the comment on the workspace in `folder` of its repository, by which the next run finds it to replace it.
pub fn marker(folder: &str) -> String {
    let folder: String = folder.chars().filter(|c| c.is_ascii_alphanumeric() || "/._".contains(*c)).collect();
    if folder.is_empty() { "<!-- auditbook -->".to_owned() } else { format!("<!-- auditbook {folder} -->") }
}

/// The difference as forges read it; empty where nothing that matters changed.
pub fn markdown(diff: &Diff, links: &Links<'_>) -> String {
    let telling = Telling::new(diff);
    if !telling.matters() {
        return String::new();
    }
    let mut text = format!("{}\n### {}\n\n", marker(links.workspace), telling.verdict());
    if let Some(standing) = standing(diff) {
        let mark = if standing == HARMLESS { "" } else { "**" };
        text.push_str(&format!("{mark}{standing}{mark}\n\n"));
    }
    for section in telling.sections() {
        text.push_str(&render(&section, links));
    }
    text.push_str(&format!("<sub>Both sides computed as of {}.</sub>\n", diff.as_of));
    text
}

fn render(section: &Section, links: &Links<'_>) -> String {
    let lines: Vec<String> = section.lines.iter().map(|line| item(line, links)).collect();
    if section.is_detail {
        return folded(&format!("{} ({})", section.title, section.count), &lines);
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

/// A line as an item of a list; what authors wrote stands in code spans, where nothing in it acts.
fn item(line: &Line, links: &Links<'_>) -> String {
    let mark = match line.mark {
        "!" => "⚠️ ",
        "+" => "➕ ",
        "-" => "➖ ",
        _ => "",
    };
    let called = line.called.map(|called| format!("**{called}**: ")).unwrap_or_default();
    let kind = if line.kind.is_empty() { String::new() } else { format!("{} ", line.kind) };
    let mut about = code(&line.about);
    if let (Some(link), Some(place)) = (links.file, &line.place) {
        about = format!("[{about}]({})", uri::address(&link(&place.path, place.line)));
    }
    let page = links.page.and_then(|page| page(&line.reference));
    let page = page.map(|page| format!(" ([page]({}))", uri::address(&page))).unwrap_or_default();
    let mut parts: Vec<String> = line.parts.iter().take(PARTS).map(|part| code(part)).collect();
    if line.parts.len() > PARTS {
        parts.push(format!("{} more", line.parts.len() - PARTS));
    }
    let colon = if parts.is_empty() { "" } else { ": " };
    format!("- {mark}{called}{kind}{about}{page}{colon}{}\n", parts.join("; "))
}
