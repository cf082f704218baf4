//! Lines in the text of an audit that name an item as a heading does, and are none to Markdown: `##S02`, `**S02**`, `S02:`.
//!
//! In: the text of an audit and its checklist. Out: each such line, with the heading to write; mended where nothing else can be meant. What
//! stands below is evidence of nothing until then.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::model::{Checklist, Item};
use crate::parse::document::{FrontMatter, split};
use crate::parse::markdown::OPTIONS;
use crate::source::{SourceFile, Span};

/// A line that is nearly the heading of an item.
pub(super) struct NearHeading {
    /// The item that it names.
    pub(super) item: String,
    /// The bytes of the line.
    pub(super) span: Span,
    /// The heading to write.
    pub(super) heading: String,
    /// Whether the line is nothing but that heading, written otherwise.
    pub(super) is_whole: bool,
    /// Whether it begins as headings do: such a line is meant as one even where the item has evidence.
    pub(super) has_marks: bool,
}

/// The lines of the text in `file` that are nearly headings of items of `checklist`.
pub(super) fn of(file: &SourceFile, checklist: &Checklist) -> Vec<NearHeading> {
    let FrontMatter::Found { body, .. } = split(file.text()) else { return Vec::new() };
    let text = &file.text()[body.range()];
    let mut found = Vec::new();
    for start in lines_to_ask(text) {
        let line = text[start..].lines().next().unwrap_or_default().trim_end();
        let blanks = line.len() - line.trim_start().len();
        let Some(named) = named(line.trim(), checklist) else { continue };
        let at = body.start + start;
        // The blanks in front are what makes code of a heading.
        let span = Span::new(if named.has_marks { at } else { at + blanks }, at + line.len());
        found.push(NearHeading { span, ..named });
    }
    found
}

/// Where the lines begin that may be meant as headings: the first of each paragraph, item of a list, block of HTML and stretch that is
/// code since it is indented. What stands in fences is code on purpose.
fn lines_to_ask(text: &str) -> Vec<usize> {
    let mut lines = Vec::new();
    let mut is_quoted = 0_usize;
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        let start = match event {
            Event::Start(Tag::BlockQuote(_)) => {
                is_quoted += 1;
                continue;
            }
            Event::End(TagEnd::BlockQuote(_)) => {
                is_quoted = is_quoted.saturating_sub(1);
                continue;
            }
            Event::Start(Tag::Paragraph | Tag::Item | Tag::HtmlBlock) => range.start,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                text[..range.start].rfind('\n').map_or(0, |at| at + 1)
            }
            _ => continue,
        };
        // The first paragraph of an item of a list stands on its line.
        let line = |at: usize| text[..at].rfind('\n');
        if is_quoted == 0 && lines.last().is_none_or(|last| line(*last) != line(start)) {
            lines.push(start);
        }
    }
    lines
}

/// The item that `line` names as a heading does, with the heading.
fn named(line: &str, checklist: &Checklist) -> Option<NearHeading> {
    let (inner, has_marks) = without_marks(line);
    let (opening, inner) = stress(inner);
    let word_end = inner.find(|c: char| !(c.is_alphanumeric() || "_-.".contains(c))).unwrap_or(inner.len());
    let in_word: &[char] = if opening.contains('_') { &['.', '-', '_'] } else { &['.', '-'] };
    let word = inner[..word_end].trim_end_matches(in_word);
    let item = item_called(word, checklist)?;
    let rest = &inner[word.len()..];
    let is_bold = !opening.is_empty() && closes(opening, rest, checklist);
    let title = rest.trim_start_matches([':', '：', '.', ')', ']', '–', '—', '-', ' ', '\u{a0}', '*', '_', '`']).trim();
    let title = title.trim_end_matches(['*', '_', '=', ' ']).trim_end_matches(':');
    let is_parted = rest.trim_start().starts_with([':', '：', ')', '–', '—', '-']) || rest.trim() == ".";
    // A sentence may begin with the name of an item.
    if !has_marks && !is_bold && !is_parted && !rest.trim().is_empty() {
        return None;
    }
    // Text behind the name is evidence, but where marks stand around all of the line or in front of it.
    let is_whole = has_marks || title.is_empty() || is_bold && (line.ends_with("**") || line.ends_with("__"));
    let id = item.id.as_str();
    let heading = if is_whole && !title.is_empty() { format!("## {id} {title}") } else { format!("## {id}") };
    Some(NearHeading { item: id.to_owned(), span: Span::new(0, 0), heading, is_whole, has_marks })
}

/// `line` without what stands in front of a heading, here, in HTML and in wikis, or of an item of a list; whether it was that of a heading.
fn without_marks(line: &str) -> (&str, bool) {
    let of_heading = line.trim_start_matches('#');
    let lower = line.to_ascii_lowercase();
    if of_heading.len() < line.len() {
        return (of_heading.trim_start_matches([' ', '\u{a0}', '\u{202f}']), true);
    }
    if lower.starts_with("<h") && lower.as_bytes().get(2).is_some_and(u8::is_ascii_digit) {
        let inner = line.split_once('>').map_or("", |(_, inner)| inner);
        return (inner.split('<').next().unwrap_or_default().trim(), true);
    }
    if let Some(inner) = line.strip_prefix("==").filter(|line| line.ends_with("==")) {
        return (inner.trim_matches(['=', ' ']), true);
    }
    let is_of_wiki = lower.starts_with('h') && lower.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
    if let Some(inner) = line.get(2..).and_then(|rest| rest.strip_prefix(". ")).filter(|_| is_of_wiki) {
        return (inner.trim_start(), true);
    }
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let of_list = ["- ", "* ", "+ "].into_iter().find_map(|mark| line.strip_prefix(mark));
    let of_list = of_list.or_else(|| line[digits..].strip_prefix(". ").filter(|_| digits > 0));
    (of_list.map_or(line, str::trim_start), false)
}

/// The signs of stress in front of `text`, and brackets, and what stands behind them.
fn stress(text: &str) -> (&str, &str) {
    text.split_at(text.len() - text.trim_start_matches(['*', '_', '[', '`']).len())
}

/// Whether the signs `opening` in front of the name of an item close as those of a heading do, in `rest` behind it: directly behind the
/// name, or at the end of the line with no other item between. A sentence may stress a word, or begin with a link.
fn closes(opening: &str, rest: &str, checklist: &Checklist) -> bool {
    let closing: String = opening.chars().rev().map(|mark| if mark == '[' { ']' } else { mark }).collect();
    let is_stress = opening.chars().all(|mark| matches!(mark, '*' | '_'));
    if is_stress && rest.trim_start_matches([':', '：']).starts_with(&closing) {
        return true;
    }
    let Some(stressed) = rest.trim_end_matches([':', '：']).strip_suffix(&closing) else { return false };
    let mut words = stressed.split(|c: char| !(c.is_alphanumeric() || "_-.".contains(c)));
    !stressed.contains(&closing) && !words.any(|word| item_called(word.trim_end_matches('.'), checklist).is_some())
}

/// The item that is called `word`; in any case of letters where it is no word of a language.
fn item_called<'c>(word: &str, checklist: &'c Checklist) -> Option<&'c Item> {
    let has_digit = word.contains(|c: char| c.is_ascii_digit());
    let is_it = |item: &&Item| {
        let id = item.id.as_str();
        id == word || has_digit && id.to_lowercase() == word.to_lowercase()
    };
    checklist.items().map(|(_, item)| item).find(is_it)
}
