//! The body of an audit in its passages: the evidence for each item below the heading that begins with its id, and what belongs to none.
//!
//! In: the body, or a translation of it, with its headings and the checklist. Out: every passage in its order; nothing is left out.

use crate::model::audit::{Evidence, Passage};
use crate::model::{ById, Checklist, Id, Item};
use crate::parse::markdown::{Heading, Outline};
use crate::source::{Span, Text};

use super::evidence::{Headings, first_word};

/// The passages of a translation `text`.
pub(super) fn of_translation(text: &str, checklist: &Checklist) -> Vec<Passage> {
    let headings = Headings { start: 0, found: Outline::of(text, 0).headings };
    of_body(&Text::from(text.to_owned()), &headings, checklist)
}

/// The passages of `body`, whose headings are `headings`. The evidence of an item ends where that of
/// another begins, however deep, and at a heading of no item that is as high as its own.
pub(super) fn of_body(body: &Text, headings: &Headings, checklist: &Checklist) -> Vec<Passage> {
    let mut passages = Passages { body, start: 0, about: None, found: Vec::new() };
    for heading in &headings.found {
        let span = Span::new(heading.span.start - headings.start, heading.section.start - headings.start);
        match (item_of(heading, checklist), &passages.about) {
            (Some((item, title)), _) => {
                passages.end(span.start);
                passages.start = span.end;
                passages.about = Some(About { item: item.id.clone(), title, level: heading.level });
            }
            (None, Some(about)) if heading.level <= about.level => {
                passages.end(span.start);
                (passages.start, passages.about) = (span.start, None);
            }
            _ => {}
        }
    }
    passages.end(body.len());
    passages.found
}

/// The evidence in `passages` by its item; what stands in several of them is one text.
pub(super) fn evidence(passages: &[Passage]) -> ById<Evidence> {
    let mut found: Vec<(Id, Evidence)> = Vec::new();
    for passage in passages {
        let Some(item) = &passage.item else { continue };
        let known = found.iter_mut().find(|(id, _)| id == item).map(|(_, known)| known);
        if let Some(known) = known {
            let whole = [&*known.markdown, &passage.title, &*passage.markdown];
            let whole: Vec<&str> = whole.into_iter().filter(|text| !text.is_empty()).collect();
            known.markdown = Text::from(whole.join("\n\n"));
        } else {
            let evidence = Evidence { title: passage.title.clone(), markdown: passage.markdown.clone() };
            found.push((item.clone(), evidence));
        }
    }
    found.into_iter().collect()
}

/// The item that `heading` begins with, and the rest of it.
fn item_of<'c>(heading: &Heading, checklist: &'c Checklist) -> Option<(&'c Item, String)> {
    let (word, rest) = first_word(&heading.text);
    Some((checklist.item(word)?, rest.trim_start_matches(['–', '—', '-', ':', ' ']).to_owned()))
}

/// What the lines are about.
struct About {
    item: Id,
    title: String,
    /// How deep its heading is.
    level: u8,
}

struct Passages<'a> {
    body: &'a Text,
    /// Where the passage starts that is not ended yet.
    start: usize,
    about: Option<About>,
    found: Vec<Passage>,
}

impl Passages<'_> {
    /// Ends the passage at byte `end`. One that says nothing is kept only as evidence, which is asked for.
    fn end(&mut self, end: usize) {
        let markdown = self.body.part(Span::new(self.start.min(end), end)).trimmed();
        let (item, title) = match self.about.take() {
            Some(about) => (Some(about.item), about.title),
            None if markdown.is_empty() => return,
            None => (None, String::new()),
        };
        self.found.push(Passage { item, title, markdown });
    }
}
