//! The outline of a Markdown body and its plain text.
//!
//! In goes a body and where it starts in its file; out come its headings with the section under each, and its text for
//! search. Nothing is rendered here; [`OPTIONS`] holds the extensions that whoever renders a body uses too.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::source::Span;

/// The Markdown extensions in use everywhere: tables, footnotes, strikethrough and task lists.
pub(crate) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// The headings of a body, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    /// The headings, in order.
    pub headings: Vec<Heading>,
}

/// One heading and what stands under it; spans are bytes of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// From 1 to 6.
    pub level: u8,
    /// The text without markup.
    pub text: String,
    /// Whether hyphens below a text make it one: as likely the text stands above a line that parts it from what follows.
    pub is_underlined: bool,
    /// The heading itself.
    pub span: Span,
    /// What follows, up to the next heading of the same level or a higher one.
    pub section: Span,
}

impl Outline {
    /// The outline of `body`, which starts at byte `offset` of its file.
    pub fn of(body: &str, offset: usize) -> Self {
        let mut headings: Vec<Heading> = Vec::new();
        let mut open = false;
        for (event, range) in Parser::new_ext(body, OPTIONS).into_offset_iter() {
            match event {
                Event::Start(Tag::Heading { level, .. }) => {
                    let end = range.start + body[range.clone()].trim_end().len();
                    let span = Span::new(offset + range.start, offset + end);
                    let section = Span::new(offset + range.end, offset + body.len());
                    let is_underlined = body[range.start..end].ends_with('-') && body[range.start..end].contains('\n');
                    headings.push(Heading { level: depth(level), text: String::new(), is_underlined, span, section });
                    open = true;
                }
                Event::End(TagEnd::Heading(_)) => open = false,
                event if open => push_text(&event, headings.last_mut().map(|heading| &mut heading.text)),
                _ => {}
            }
        }
        close_sections(&mut headings);
        Self { headings }
    }

    /// The text of the first heading that can be a title; nothing in a body without one.
    pub fn title(&self) -> Option<&str> {
        self.headings.iter().find(|heading| heading.can_entitle()).map(|heading| heading.text.trim())
    }

    /// The first heading that starts with `id`, as `## S02` or `## S02: needs` does for `S02`, and `## S021` does not.
    pub fn section_of(&self, id: &str) -> Option<&Heading> {
        self.headings.iter().find(|heading| heading.starts_with(id))
    }
}

impl Heading {
    /// Whether it can be the title of the document: it has a text, and is one for certain.
    pub fn can_entitle(&self) -> bool {
        !self.is_underlined && !self.text.trim().is_empty()
    }

    /// Whether the text starts with `id` and goes on with no character that could belong to a longer id.
    pub fn starts_with(&self, id: &str) -> bool {
        let Some(rest) = self.text.trim_start().strip_prefix(id) else { return false };
        let mut rest = rest.chars();
        match rest.next() {
            None => true,
            Some('.') => rest.next().is_none_or(char::is_whitespace),
            Some(c) => !(c.is_alphanumeric() || c == '_' || c == '-'),
        }
    }
}

/// The events of the Markdown `body` that a reader sees something of: all but comments, which may go over many lines.
pub(crate) fn seen(body: &str) -> impl Iterator<Item = Event<'_>> {
    let mut is_comment = false;
    Parser::new_ext(body, OPTIONS).filter_map(move |event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) if is_comment || raw.contains("<!--") => {
            let left = uncommented(&raw, &mut is_comment);
            (!left.trim().is_empty()).then(|| Event::Html(left.into()))
        }
        Event::End(TagEnd::HtmlBlock) => {
            is_comment = false;
            Some(event)
        }
        _ => Some(event),
    })
}

/// What is left of `raw` HTML without comments; `is_comment` is whether it begins in one, and becomes whether it ends in one.
fn uncommented(raw: &str, is_comment: &mut bool) -> String {
    let (mut left, mut rest) = (String::new(), raw);
    loop {
        let mark = if *is_comment { "-->" } else { "<!--" };
        let Some((before, after)) = rest.split_once(mark) else { break };
        if !*is_comment {
            left.push_str(before);
        }
        (rest, *is_comment) = (after, !*is_comment);
    }
    if !*is_comment {
        left.push_str(rest);
    }
    left
}

/// The text of the Markdown `body` without markup and raw HTML, blocks parted by line ends.
pub(crate) fn plain_text(body: &str) -> String {
    text_of(Parser::new_ext(body, OPTIONS), body.len())
}

/// Tags by which people strike out what stands between them.
const STRIKING: [&str; 2] = ["del", "s"];

/// The same without what is struck out. A block of raw HTML may be shown on one page and hidden on another: nothing in it counts.
pub(crate) fn standing_text(body: &str) -> String {
    let mut struck = 0_usize;
    let standing = seen(body).filter(|event| {
        match event {
            Event::Start(Tag::Strikethrough) => struck += 1,
            Event::End(TagEnd::Strikethrough) => struck = struck.saturating_sub(1),
            Event::Html(raw) | Event::InlineHtml(raw) => match strikes(raw) {
                Some(true) => struck += 1,
                Some(false) => struck = struck.saturating_sub(1),
                None => {}
            },
            _ => {}
        }
        struck == 0
    });
    text_of(standing, body.len())
}

/// Whether `tag` begins to strike out what follows, or ends it.
fn strikes(tag: &str) -> Option<bool> {
    let name = tag.trim().strip_prefix('<')?.strip_suffix('>')?;
    let ends = name.strip_prefix('/');
    STRIKING.contains(&ends.unwrap_or(name).trim()).then_some(ends.is_none())
}

fn text_of<'e>(events: impl Iterator<Item = Event<'e>>, length: usize) -> String {
    let mut text = String::with_capacity(length);
    for event in events {
        let ends_block = matches!(
            event,
            Event::End(
                TagEnd::Paragraph
                    | TagEnd::Heading(_)
                    | TagEnd::Item
                    | TagEnd::CodeBlock
                    | TagEnd::TableRow
                    | TagEnd::TableHead
                    | TagEnd::TableCell
            )
        );
        if ends_block && !text.ends_with('\n') && !text.is_empty() {
            text.push('\n');
        }
        push_text(&event, Some(&mut text));
    }
    text.truncate(text.trim_end().len());
    text
}

fn push_text(event: &Event<'_>, text: Option<&mut String>) {
    let Some(text) = text else { return };
    match event {
        Event::Text(part) | Event::Code(part) => text.push_str(part),
        Event::SoftBreak | Event::HardBreak => text.push(' '),
        _ => {}
    }
}

/// Ends each section where a heading of its level or a higher one begins.
fn close_sections(headings: &mut [Heading]) {
    for index in 0..headings.len() {
        let level = headings[index].level;
        if let Some(next) = headings[index + 1..].iter().find(|next| next.level <= level) {
            headings[index].section.end = next.span.start;
        }
    }
}

fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "Εισαγωγή\n\n# Ο *έλεγχος* του `Μαρτίου`\n\nΚείμενο\n\n## S02: ανάγκες\n\nΕννέα από τριάντα.\n\n### Λεπτομέρειες\n\nκλήσεις 3, 7\n\n## S021\n\nάλλο\n\nS03\n---\n\nτέλος\n";

    #[test]
    fn sections_reach_to_the_next_heading_of_their_level() {
        let file = format!("---\n---\n{BODY}");
        let outline = Outline::of(BODY, 8);
        assert_eq!(outline.title(), Some("Ο έλεγχος του Μαρτίου"));
        let section = outline.section_of("S02").unwrap();
        assert_eq!(&file[section.span.range()], "## S02: ανάγκες");
        assert_eq!(file[section.section.range()].trim(), "Εννέα από τριάντα.\n\n### Λεπτομέρειες\n\nκλήσεις 3, 7");
        assert_eq!(file[outline.section_of("S03").unwrap().section.range()].trim(), "τέλος");
        assert!(outline.section_of("S0").is_none());
        assert_eq!(outline.section_of("S021").unwrap().level, 2);
    }

    #[test]
    fn what_is_struck_out_does_not_stand() {
        for struck in ["~~two~~", "<del>two</del>", "<s>two</s>", "<del>\ntwo\n</del>\n"] {
            assert_eq!(
                standing_text(&format!("One {struck} three")).split_whitespace().collect::<Vec<_>>(),
                ["One", "three"]
            );
        }
        assert_eq!(standing_text("One <sub>two</sub>"), "One two");
    }

    #[test]
    fn a_comment_of_many_lines_is_not_seen() {
        let body = "Seen\n\n<!--\nhidden\n-->\n\nand <!-- not\nthis --> that\n\n<div>\nshown <!-- no --> too\n</div>\n";
        let text: String = seen(body)
            .filter_map(|event| match event {
                Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => Some(text.into_string()),
                _ => None,
            })
            .collect();
        assert!(
            !text.contains("hidden") && !text.contains("not") && !text.contains("no ") && !text.contains("--"),
            "{text}"
        );
        assert!(text.contains("Seen") && text.contains("that") && text.contains("shown  too"), "{text}");
    }

    #[test]
    fn ids_end_where_no_id_can_go_on() {
        let heading = |text: &str| Outline::of(&format!("## {text}\n"), 0).headings.remove(0);
        for text in ["S02", "S02 – needs", "S02. Needs", "S02:", "S02, S03", "S02."] {
            assert!(heading(text).starts_with("S02"), "{text}");
        }
        for text in ["S02b", "S02-b", "S02.1", "s02", "AS02", "S02_x"] {
            assert!(!heading(text).starts_with("S02"), "{text}");
        }
    }

    #[test]
    fn a_text_above_a_line_of_hyphens_is_no_title() {
        assert_eq!(Outline::of("Seen: all\n---\n\n## Next\n", 0).title(), Some("Next"));
        assert_eq!(Outline::of("Seen: all\n---\n", 0).title(), None);
        assert_eq!(Outline::of("A title\n=======\n", 0).title(), Some("A title"));
        assert_eq!(Outline::of("## A - b -\n", 0).title(), Some("A - b -"));
    }

    #[test]
    fn headings_in_code_are_none() {
        assert_eq!(Outline::of("```\n# not a title\n```\n", 0).title(), None);
    }

    #[test]
    fn plain_text_has_no_markup() {
        let text = plain_text(
            "# A *b*\n\nline\nnext <script>x</script> `code`\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n",
        );
        assert_eq!(text, "A b\nline next x code\none\ntwo\na\nb\nc\nd");
    }
}
