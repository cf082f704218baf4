//! What a page says where neither pictures nor styles are: its heading, sentences and lines, as mail programs show them.

use super::{Block, Content, Part, join};
use crate::site::text::{SafeHtml, escape};

/// A page as a letter, with the same words in both.
#[derive(Default)]
pub(in crate::site) struct Letter {
    /// What it says, with its links as they stand on the page.
    pub(in crate::site) markup: String,
    /// What it says without links.
    pub(in crate::site) text: String,
}

impl Letter {
    /// Returns what `content` says. Its figures and tables stay out with what explains them: what they show is said beside them.
    pub(in crate::site) fn of(content: &Content) -> Self {
        let mut letter = Self::default();
        letter.heading(1, &content.title);
        letter.paragraphs(&[join(&content.lede, " ")]);
        letter.blocks(&content.blocks);
        letter
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            if let Some(heading) = &block.heading {
                self.heading(2, heading);
            }
            for part in &block.parts {
                self.part(part);
            }
        }
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Prose(sentences) => self.paragraphs(sentences),
            Part::Lines(lines) => {
                self.markup.push_str("<ul>\n");
                for line in lines {
                    self.put(("<li>", "</li>"), &line.says, "- ");
                }
                self.markup.push_str("</ul>\n");
            }
            Part::Columns { blocks, .. } => self.blocks(blocks),
            Part::More(link) => {
                let (href, name) = (escape(&link.href), &link.name);
                self.markup.push_str(&format!("<p><a href=\"{href}\">{}</a></p>\n", name.as_str()));
                self.text.push_str(&format!("{}\n", name.words()));
            }
            // Figures and tables stay out; no brief holds anything else of these.
            Part::Figures { .. }
            | Part::Table(_)
            | Part::Behind(_)
            | Part::Source(_)
            | Part::Words { .. }
            | Part::Body(_)
            | Part::Evidence(_)
            | Part::Quotes { .. }
            | Part::MoreQuotes { .. }
            | Part::Links(_)
            | Part::Contents(_)
            | Part::Terms(_)
            | Part::Folded { .. } => {}
        }
    }

    fn heading(&mut self, level: u8, heading: &SafeHtml) {
        self.markup.push_str(&format!("<h{level}>{}</h{level}>\n", heading.as_str()));
        let before = if self.text.is_empty() { "" } else { "\n" };
        self.text.push_str(&format!("{before}{}\n\n", heading.words()));
    }

    fn paragraphs(&mut self, sentences: &[SafeHtml]) {
        for sentence in sentences {
            self.put(("<p>", "</p>"), sentence, "");
        }
    }

    fn put(&mut self, (open, close): (&str, &str), says: &SafeHtml, sign: &str) {
        self.markup.push_str(&format!("{open}{}{close}\n", says.as_str()));
        self.text.push_str(&format!("{sign}{}\n", says.words()));
    }
}
