//! Events of a Markdown text as markup.
//!
//! In: events whose links lead to allowed places. Out: markup that is safe by how it is made: the elements below are all that
//! can be written, every one is closed in order, text and attributes are escaped, and no attribute comes from the text but the
//! target of a link and the start of a list. Raw HTML is shown as the text it is, but for a few tags without attributes.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::PREFIX;
use crate::site::text::{anchor, push_escaped, push_text};

/// Inline elements that people may write as raw HTML, without attributes.
const HARMLESS: [&str; 4] = ["sub", "sup", "del", "s"];

/// Returns `events` as markup.
pub(super) fn print<'e>(events: impl IntoIterator<Item = Event<'e>>, capacity: usize) -> String {
    let mut printer = Printer { out: String::with_capacity(capacity), ..Printer::default() };
    events.into_iter().for_each(|event| printer.event(event));
    if let Some(picture) = printer.picture.take() {
        printer.shown(&picture);
    }
    while let Some(name) = printer.open.pop() {
        printer.close(name);
    }
    printer.out
}

#[derive(Default)]
struct Printer {
    out: String,
    /// The elements that are open.
    open: Vec<&'static str>,
    /// Whether the rows of a table are those of its head.
    in_head: bool,
    /// Footnotes by their names.
    notes: BTreeMap<String, usize>,
    /// The pictures that are open, one inside another, and the words of the outermost.
    picture: Option<Picture>,
}

/// A picture of the workspace whose words are read.
struct Picture {
    target: String,
    words: String,
    depth: usize,
}

impl Printer {
    fn event(&mut self, event: Event) {
        if self.picture.is_some() {
            return self.words(event);
        }
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => push_text(&mut self.out, &text),
            Event::Code(code) => {
                self.out.push_str("<code>");
                push_text(&mut self.out, &code);
                self.out.push_str("</code>");
            }
            Event::Html(raw) | Event::InlineHtml(raw) => self.raw(&raw),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => {
                self.fresh_line();
                self.out.push_str("<hr>\n");
            }
            Event::TaskListMarker(done) => self.out.push_str(if done { "☑ " } else { "☐ " }),
            Event::FootnoteReference(name) => self.reference(&name),
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Paragraph => self.open_block("p"),
            Tag::Heading { level, id, .. } => self.heading(level, id.as_deref()),
            Tag::BlockQuote(_) => {
                self.open_block("blockquote");
                self.out.push('\n');
            }
            Tag::CodeBlock(_) => {
                self.open_block("pre");
                self.open_element("code");
            }
            Tag::List(start) => self.list(start),
            Tag::Item => self.open_block("li"),
            Tag::FootnoteDefinition(name) => self.note(&name),
            Tag::Table(_) => {
                self.fresh_line();
                self.out.push_str("<div class=\"scroll\">");
                self.open.push("div");
                self.open_element("table");
            }
            Tag::TableHead => {
                self.in_head = true;
                self.open_element("thead");
                self.open_element("tr");
            }
            Tag::TableRow => self.open_element("tr"),
            Tag::TableCell if self.in_head => {
                self.out.push_str("<th scope=\"col\">");
                self.open.push("th");
            }
            Tag::TableCell => self.open_element("td"),
            Tag::Emphasis => self.open_element("em"),
            Tag::Strong => self.open_element("strong"),
            Tag::Strikethrough => self.open_element("del"),
            Tag::Link { dest_url, .. } => self.link(&dest_url),
            Tag::Image { dest_url, .. } => {
                self.picture = Some(Picture { target: dest_url.into_string(), words: String::new(), depth: 0 });
            }
            // What else there is belongs to extensions that are not in use.
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.end_block("p"),
            TagEnd::Heading(level) => self.end_block(heading(level)),
            TagEnd::BlockQuote(_) => self.end_block("blockquote"),
            TagEnd::CodeBlock => self.end_block("pre"),
            TagEnd::List(true) => self.end_block("ol"),
            TagEnd::List(false) => self.end_block("ul"),
            TagEnd::Item => self.end_block("li"),
            TagEnd::FootnoteDefinition | TagEnd::Table => self.end_block("div"),
            TagEnd::TableHead => {
                self.end_element("thead");
                self.in_head = false;
                self.open_element("tbody");
                self.out.push('\n');
            }
            TagEnd::TableRow => self.end_block("tr"),
            TagEnd::TableCell => self.end_element(if self.in_head { "th" } else { "td" }),
            TagEnd::Emphasis => self.end_element("em"),
            TagEnd::Strong => self.end_element("strong"),
            TagEnd::Strikethrough => self.end_element("del"),
            TagEnd::Link => self.end_element("a"),
            _ => {}
        }
    }

    /// An event inside a picture: its words are those that stand in the picture's place.
    fn words(&mut self, event: Event) {
        let Some(picture) = &mut self.picture else { return };
        match event {
            Event::Text(text) | Event::Code(text) => picture.words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => picture.words.push(' '),
            Event::Start(_) => picture.depth += 1,
            Event::End(_) if picture.depth > 0 => picture.depth -= 1,
            Event::End(_) => {
                if let Some(picture) = self.picture.take() {
                    self.shown(&picture);
                }
            }
            _ => {}
        }
    }

    /// A picture, which leads to itself in full size; without words it is called as its file.
    fn shown(&mut self, picture: &Picture) {
        let words = match picture.words.trim() {
            "" => crate::source::file_name(&picture.target),
            words => words,
        };
        self.link(&picture.target);
        self.out.push_str("<img src=\"");
        push_escaped(&mut self.out, &picture.target);
        self.out.push_str("\" alt=\"");
        push_escaped(&mut self.out, words);
        self.out.push_str("\" loading=\"lazy\">");
        self.end_element("a");
    }

    /// A few harmless tags as they are, anything else as the text it is; a comment says nothing.
    fn raw(&mut self, raw: &str) {
        let text = raw.trim();
        let closes = text.starts_with("</");
        let name = text.trim_start_matches(['<', '/']).trim_end_matches(['>', '/', ' ']);
        match HARMLESS.into_iter().find(|harmless| *harmless == name) {
            Some(name) if closes => {
                if self.open.last() == Some(&name) {
                    self.end_element(name);
                }
            }
            Some(name) => self.open_element(name),
            None if name == "br" => self.out.push_str("<br>"),
            None => push_text(&mut self.out, raw),
        }
    }

    /// A link; one inside another is only its text, because links cannot be nested.
    fn link(&mut self, target: &str) {
        if self.open.contains(&"a") {
            self.open.push("");
            return;
        }
        self.out.push_str("<a href=\"");
        push_escaped(&mut self.out, target);
        self.out.push_str("\" rel=\"noopener noreferrer\">");
        self.open.push("a");
    }

    fn heading(&mut self, level: HeadingLevel, id: Option<&str>) {
        let name = heading(level);
        self.fresh_line();
        self.out.push('<');
        self.out.push_str(name);
        if let Some(id) = id {
            self.out.push_str(" id=\"");
            push_escaped(&mut self.out, id);
            self.out.push('"');
        }
        self.out.push('>');
        self.open.push(name);
    }

    fn list(&mut self, start: Option<u64>) {
        match start {
            None => self.open_block("ul"),
            Some(1) => self.open_block("ol"),
            Some(start) => {
                self.fresh_line();
                self.out.push_str(&format!("<ol start=\"{start}\">"));
                self.open.push("ol");
            }
        }
        self.out.push('\n');
    }

    fn number(&mut self, name: &str) -> usize {
        let next = self.notes.len() + 1;
        *self.notes.entry(name.to_owned()).or_insert(next)
    }

    fn reference(&mut self, name: &str) {
        let (id, number) = (anchor(name), self.number(name));
        match self.open.contains(&"a") {
            true => self.out.push_str(&format!("<sup>{number}</sup>")),
            false => self.out.push_str(&format!("<sup><a href=\"#{PREFIX}{id}\">{number}</a></sup>")),
        }
    }

    fn note(&mut self, name: &str) {
        let (id, number) = (anchor(name), self.number(name));
        self.fresh_line();
        self.out.push_str(&format!("<div id=\"{PREFIX}{id}\"><sup>{number}</sup>"));
        self.open.push("div");
    }

    fn fresh_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn open_element(&mut self, name: &'static str) {
        self.out.push('<');
        self.out.push_str(name);
        self.out.push('>');
        self.open.push(name);
    }

    fn open_block(&mut self, name: &'static str) {
        self.fresh_line();
        self.open_element(name);
    }

    /// Closes the innermost open element `name` and all inside it; a link inside a link has no element of its own.
    fn end_element(&mut self, name: &'static str) {
        let is_it = |open: &str| open == name || (name == "a" && open.is_empty());
        let Some(place) = self.open.iter().rposition(|open| is_it(open)) else { return };
        while self.open.len() > place {
            if let Some(name) = self.open.pop() {
                self.close(name);
            }
        }
    }

    fn end_block(&mut self, name: &'static str) {
        self.end_element(name);
        self.out.push('\n');
    }

    fn close(&mut self, name: &'static str) {
        if !name.is_empty() {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
    }
}

fn heading(level: HeadingLevel) -> &'static str {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => "h2",
        HeadingLevel::H3 => "h3",
        HeadingLevel::H4 => "h4",
        HeadingLevel::H5 => "h5",
        HeadingLevel::H6 => "h6",
    }
}
