//! The parts of a page under one heading, in the order they are pushed, with the notes at their side.

use serde::Serialize;

use super::figure::Figure;
use super::note::{Fact, Note, NoteLine};
use super::table::Table;
use super::{Link, esc};
use crate::site::text::SafeHtml;

/// A part of a page under one heading.
#[derive(Serialize, Default)]
pub(in crate::site) struct Block {
    /// Its anchor.
    pub(in crate::site) id: String,
    /// Its heading; none for one that follows the lede.
    pub(in crate::site) heading: Option<SafeHtml>,
    /// A class of the style sheet.
    class: &'static str,
    pub(super) parts: Vec<Part>,
    /// Notes at its side.
    pub(in crate::site) notes: Vec<Note>,
    /// Whether its notes are as much of the page as the block itself.
    front: bool,
}

/// Something in a block.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::site) enum Part {
    /// Sentences, a paragraph each.
    Prose(Vec<SafeHtml>),
    /// A paragraph that people wrote, under a heading or none.
    Words { heading: Option<String>, text: SafeHtml },
    /// What people wrote.
    Body(SafeHtml),
    /// Evidence that people wrote, each under what it is about.
    Evidence(Vec<EvidenceEntry>),
    /// Quotations, under a heading or none.
    Quotes { heading: Option<String>, quotes: Vec<Quote> },
    /// Quotations that are shown on demand, under what they are called.
    #[serde(rename = "more_quotes")]
    MoreQuotes { more: String, quotes: Vec<Quote> },
    /// Lines with their shapes.
    Lines(Vec<NoteLine>),
    /// Figures, and how they stand: a class of the style sheet.
    Figures { layout: &'static str, figures: Vec<Figure> },
    /// A table.
    Table(Table),
    /// The table behind the figures.
    Behind(Table),
    /// What a table or a figure rests on.
    Source(SafeHtml),
    /// A link to the rest of it.
    More(Link),
    /// Links to pages in alphabetical order.
    Links(Vec<Link>),
    /// Groups of links to what is on the page.
    Contents(Vec<Toc>),
    /// Terms with their explanations.
    Terms(Vec<GlossaryEntry>),
    /// Blocks that open where they are asked for, under a name.
    Folded { name: String, blocks: Vec<Block> },
    /// Blocks side by side, and how they stand: a class of the style sheet.
    Columns { layout: &'static str, blocks: Vec<Block> },
}

/// A quotation.
#[derive(Serialize)]
pub(in crate::site) struct Quote {
    /// What was written.
    pub(in crate::site) text: String,
    /// Its language and how often, where it was more than once.
    pub(in crate::site) remark: String,
}

/// A piece of evidence, or what stands among it.
#[derive(Serialize)]
pub(in crate::site) struct EvidenceEntry {
    /// Its anchor.
    pub(in crate::site) id: Option<String>,
    /// What it is about; nothing of what is no evidence.
    pub(in crate::site) title: Option<SafeHtml>,
    /// What was written.
    pub(in crate::site) body: SafeHtml,
}

/// A group of a table of contents.
#[derive(Serialize)]
pub(in crate::site) struct Toc {
    /// The group.
    pub(in crate::site) group: Link,
    /// What is in it.
    pub(in crate::site) links: Vec<Link>,
}

/// A term.
#[derive(Serialize)]
pub(in crate::site) struct GlossaryEntry {
    /// Its anchor.
    pub(in crate::site) id: String,
    /// What it is called.
    pub(in crate::site) name: String,
    /// What is said of it: the class, the name and the text of each part.
    pub(in crate::site) parts: Vec<TermPart>,
}

/// A part of the explanation of a term.
#[derive(Serialize)]
pub(in crate::site) struct TermPart {
    /// A class of the style sheet.
    pub(in crate::site) class: &'static str,
    /// What is said.
    #[serde(flatten)]
    pub(in crate::site) fact: Fact,
}

impl Block {
    /// Returns an empty block.
    pub(in crate::site) fn new(id: impl Into<String>, heading: impl AsRef<str>) -> Self {
        Self::under(id, esc(heading))
    }

    /// Returns an empty block under markup.
    pub(in crate::site) fn under(id: impl Into<String>, heading: SafeHtml) -> Self {
        Self { id: id.into(), heading: Some(heading), ..Self::default() }
    }

    /// Returns an empty block without a heading.
    pub(in crate::site) fn plain(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }

    /// Returns the block with a class of the style sheet.
    pub(in crate::site) fn class(mut self, class: &'static str) -> Self {
        self.class = class;
        self
    }

    /// Returns the block with notes that are as much of the page as the block itself.
    pub(in crate::site) fn front(mut self, notes: Vec<Note>) -> Self {
        (self.front, self.notes) = (true, notes);
        self
    }

    /// Adds a part that has something in it; of blocks side by side those that have.
    pub(in crate::site) fn push(&mut self, mut part: Part) {
        if let Part::Columns { blocks, .. } = &mut part {
            blocks.retain(|block| !block.is_empty());
        }
        if !part.is_empty() {
            self.parts.push(part);
        }
    }

    /// Returns the block with a part.
    pub(in crate::site) fn with(mut self, part: Part) -> Self {
        self.push(part);
        self
    }

    /// Returns the block with a table.
    pub(in crate::site) fn table(self, table: impl Into<Table>) -> Self {
        self.with(Part::Table(table.into()))
    }

    /// Returns the block with figures.
    pub(in crate::site) fn figures(self, layout: &'static str, figures: impl IntoIterator<Item = Figure>) -> Self {
        self.with(Part::Figures { layout, figures: figures.into_iter().collect() })
    }

    /// Returns the block with sentences.
    pub(in crate::site) fn say(self, sentences: impl IntoIterator<Item = SafeHtml>) -> Self {
        self.with(Part::Prose(sentences.into_iter().collect()))
    }

    /// Returns the block with what people wrote.
    pub(in crate::site) fn body(self, body: Option<SafeHtml>) -> Self {
        match body {
            Some(body) => self.with(Part::Body(body)),
            None => self,
        }
    }

    /// Returns the block with a note that has something in it.
    pub(in crate::site) fn note(mut self, note: Note) -> Self {
        if !note.is_empty() {
            self.notes.push(note);
        }
        self
    }

    /// Returns whether there is nothing in it.
    pub(in crate::site) fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.notes.is_empty()
    }
}

impl Part {
    fn is_empty(&self) -> bool {
        match self {
            Self::Prose(all) => all.is_empty(),
            Self::Words { text, .. } | Self::Body(text) | Self::Source(text) => text.is_empty(),
            Self::Evidence(entries) => entries.is_empty(),
            Self::Quotes { quotes, .. } | Self::MoreQuotes { quotes, .. } => quotes.is_empty(),
            Self::Lines(all) => all.is_empty(),
            Self::Figures { figures, .. } => figures.is_empty(),
            Self::Table(table) | Self::Behind(table) => table.is_empty(),
            Self::More(_) => false,
            Self::Links(all) => all.is_empty(),
            Self::Contents(all) => all.is_empty(),
            Self::Terms(all) => all.is_empty(),
            Self::Columns { blocks, .. } | Self::Folded { blocks, .. } => blocks.is_empty(),
        }
    }
}
