//! What a Markdown body links and shows.
//!
//! In: a body and where it starts in its file. Out: every address in it, with what it is and where it stands; also those that were meant
//! as one and are none, because a blank ends them or stands before them, or because they are written as HTML.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::markdown::OPTIONS;
use crate::source::Span;

/// What a link or a picture names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// The address as written.
    pub(crate) address: String,
    pub(crate) form: Form,
    /// Where it stands in the file.
    pub(crate) span: Span,
}

/// How an address is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// As a link.
    Link,
    /// As a picture, with words for those who do not see it or without.
    Picture { is_described: bool },
    /// As a link or a picture that is none: a blank ends its address, which stands alone at the place.
    Parted,
    /// As a link that is none: a blank stands before its address, and alone at the place.
    Apart,
    /// As a picture in HTML.
    Html,
}

/// What every link and picture of `body` names, `body` starting at byte `offset` of its file.
pub(crate) fn links(body: &str, offset: usize) -> Vec<Named> {
    let mut links = Links { body, offset, found: Vec::new(), text: 0..0 };
    let (mut picture, mut is_code) = (None, false);
    for (event, range) in Parser::new_ext(body, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => drop(links.add(&dest_url, Form::Link, range)),
            Event::Start(Tag::Image { dest_url, .. }) => {
                picture = Some(links.add(&dest_url, Form::Picture { is_described: false }, range));
            }
            Event::End(TagEnd::Image) => picture = None,
            Event::Text(words) | Event::Code(words) if picture.is_some() => {
                let of = picture.and_then(|at: usize| links.found.get_mut(at)).filter(|_| !words.trim().is_empty());
                of.into_iter().for_each(|named| named.form = Form::Picture { is_described: true });
            }
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Text(_) if !is_code => links.text(range),
            Event::Html(html) | Event::InlineHtml(html) => links.html(&html, range.start),
            _ => {}
        }
    }
    links.text(body.len()..body.len());
    links.found
}

/// The links of a body while it is read.
struct Links<'b> {
    body: &'b str,
    offset: usize,
    found: Vec<Named>,
    /// The plain text read last, in one piece.
    text: Range<usize>,
}

impl Links<'_> {
    /// Adds what is named at `range`; the number that it has.
    fn add(&mut self, address: &str, form: Form, range: Range<usize>) -> usize {
        let span = Span::new(self.offset + range.start, self.offset + range.end);
        self.found.push(Named { address: address.to_owned(), form, span });
        self.found.len() - 1
    }

    /// Takes plain text at `range`, which continues the text before it or ends it.
    fn text(&mut self, range: Range<usize>) {
        if self.text.end == range.start && !range.is_empty() {
            self.text.end = range.end;
            return;
        }
        let before = std::mem::replace(&mut self.text, range);
        self.apart(before.clone());
        self.parted(before);
    }

    /// Adds the addresses with a blank in the plain text at `range`: `](a plan.png)`.
    fn parted(&mut self, range: Range<usize>) {
        const OPENING: &str = "](";
        let (body, mut at) = (self.body, range.start);
        while let Some(found) = body[at..range.end].find(OPENING) {
            let start = at + found + OPENING.len();
            let Some(length) = body[start..range.end].find(')') else { return };
            let address = &body[start..start + length];
            let ending = address.rsplit_once('.').map_or("", |(_, ending)| ending);
            let is_file = (2..=4).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
            if is_file && address.trim().contains(' ') && !address.contains(['"', '<', ':', '(']) {
                self.add(address, Form::Parted, start..start + length);
            }
            at = start + length;
        }
    }

    /// Adds the addresses in the plain text at `range` that a blank parts from the words of their link: `[the list] (list.md)`.
    fn apart(&mut self, range: Range<usize>) {
        const PARTING: &str = "] (";
        for (found, _) in self.body[range.clone()].match_indices(PARTING) {
            let (end, start) = (range.start + found, range.start + found + PARTING.len());
            let line = self.body[..end].rsplit('\n').next().unwrap_or_default();
            let Some(length) = self.body[start..range.end].find(')') else { return };
            let address = &self.body[start..start + length];
            let ending = address.rsplit_once('.').map_or("", |(_, ending)| ending);
            let is_address = address.starts_with("https://") || address.starts_with("http://") || ending == "md";
            let has_words = line.rfind('[').is_some_and(|open| !line[open + 1..].trim().is_empty());
            if has_words && is_address && !address.contains(char::is_whitespace) {
                self.add(address, Form::Apart, end + 1..end + 2);
            }
        }
    }

    /// Adds the pictures of `html`, which stands at byte `at` of the body.
    fn html(&mut self, html: &str, at: usize) {
        const TAG: &str = "<img";
        let lower = html.to_ascii_lowercase();
        for (start, _) in lower.match_indices(TAG) {
            let rest = &html[start..];
            if !rest[TAG.len()..].starts_with([' ', '\n', '\t', '/', '>']) {
                continue;
            }
            let tag = &rest[..rest.find('>').map_or(rest.len(), |end| end + 1)];
            let source = tag.split_once("src=").map_or("", |(_, source)| source);
            let quote = source.chars().next().filter(|c| matches!(c, '"' | '\''));
            let address = match quote {
                Some(quote) => source[1..].split(quote).next(),
                None => source.split([' ', '>', '\n']).next(),
            };
            self.add(address.unwrap_or_default(), Form::Html, at + start..at + start + tag.trim_end().len());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(body: &str) -> Vec<(String, Form)> {
        links(body, 0).into_iter().map(|named| (named.address, named.form)).collect()
    }

    #[test]
    fn every_way_to_name_a_file_is_seen() {
        let picture = |is_described| Form::Picture { is_described };
        for (body, address, form) in [
            ("[a](b.md)", "b.md", Form::Link),
            ("![a](b.png)", "b.png", picture(true)),
            ("![`a`](b.png)", "b.png", picture(true)),
            ("![](b.png)", "b.png", picture(false)),
            ("![ ](b.png)", "b.png", picture(false)),
            ("see ![x](a b.png), and", "a b.png", Form::Parted),
            ("![x](<a b.png>)", "a b.png", picture(true)),
            ("x <img alt=\"y\" src=\"b.png\"> z", "b.png", Form::Html),
            ("<img src='b.png'>", "b.png", Form::Html),
            ("<IMG src=b.png />", "b.png", Form::Html),
        ] {
            assert_eq!(found(body), [(address.to_owned(), form)], "{body}");
        }
        for (body, address) in [("see [x] (b.md).", "b.md"), ("[a b] (https://example.org/c)", "https://example.org/c")]
        {
            assert_eq!(found(body)[0], (address.to_owned(), Form::Apart), "{body}");
        }
        let body = "é ![x](a b.png)";
        assert_eq!(&body[links(body, 0)[0].span.range()], "a b.png");
    }

    #[test]
    fn code_and_plain_words_name_nothing() {
        for body in [
            "`![x](a b.png)`",
            "    ![x](a b.png)\n",
            "[S01](of the list)",
            "[1](see p. 12)",
            "`<img>`",
            "<imgs>",
            "[x] (of the list)",
            "- [x] (S01.2)",
            "`[x] (b.md)`",
        ] {
            assert!(found(body).is_empty(), "{body}: {:?}", found(body));
        }
    }
}
