//! What stands beside the main text: verdicts below the opening, notes at the side of a block, with facts and lines.

use serde::Serialize;

use super::{Link, esc};
use crate::i18n::{Key, msg};
use crate::report::Head;
use crate::site::sign::Sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// A verdict: a word or a figure, and the reason.
#[derive(Serialize, Default)]
pub(in crate::site) struct VerdictCard {
    /// The question.
    pub(in crate::site) ask: String,
    /// The word with its shape.
    pub(in crate::site) sign: Option<Sign>,
    /// The word without a shape, where it is no verdict: before a number a bar would read as a minus.
    pub(in crate::site) plain: Option<String>,
    /// The one large figure of a page.
    pub(in crate::site) big: Option<Big>,
    /// The reason.
    pub(in crate::site) why: Vec<SafeHtml>,
}

impl VerdictCard {
    /// Returns the answer to a question as a word with its shape.
    pub(in crate::site) fn word(ask: String, sign: Sign, why: Vec<SafeHtml>) -> Self {
        Self { ask, sign: Some(sign), why, ..Self::default() }
    }

    /// Returns the answer to a question as a number or a phrase that judges nothing.
    pub(in crate::site) fn plain(ask: String, plain: String, why: Vec<SafeHtml>) -> Self {
        Self { ask, plain: Some(plain), why, ..Self::default() }
    }

    /// Returns the answer to a question as a large figure.
    pub(in crate::site) fn figure(ask: String, figure: String, why: Vec<SafeHtml>) -> Self {
        Self { ask, big: Some(Big { figure, of: String::new() }), why, ..Self::default() }
    }
}

/// A large figure, and what follows it.
#[derive(Serialize)]
pub(in crate::site) struct Big {
    /// “82”
    pub(in crate::site) figure: String,
    /// “of 100”
    pub(in crate::site) of: String,
}

/// A line with its shape.
#[derive(Serialize)]
pub(in crate::site) struct NoteLine {
    /// Its shape.
    pub(in crate::site) sign: Sign,
    /// The line.
    pub(in crate::site) says: SafeHtml,
}

/// A fact: its name and what it is.
#[derive(Serialize)]
pub(in crate::site) struct Fact {
    /// Its name.
    pub(in crate::site) name: String,
    /// What it is.
    pub(in crate::site) value: SafeHtml,
}

impl Fact {
    /// Returns a fact in words.
    pub(in crate::site) fn new(tree: &Tree, key: Key, value: impl AsRef<str>) -> Self {
        Self { name: tree.text(key), value: esc(value) }
    }
}

/// A note at the side of a block.
#[derive(Serialize, Default)]
pub(in crate::site) struct Note {
    /// Its anchor; empty for none.
    id: String,
    heading: String,
    facts: Vec<Fact>,
    prose: Vec<SafeHtml>,
    /// Lines with their shapes.
    lines: Vec<NoteLine>,
    /// A link to the rest of it.
    more: Option<Link>,
    /// What is said where there is nothing to say.
    nothing: String,
}

impl Note {
    /// Returns a note under the message `key`.
    pub(in crate::site) fn new(tree: &Tree, key: Key) -> Self {
        Self::of(tree, key, Vec::new())
    }

    /// Returns a note of facts.
    pub(in crate::site) fn of(tree: &Tree, key: Key, facts: Vec<Fact>) -> Self {
        Self { heading: tree.text(key), facts, ..Self::default() }
    }

    /// Returns a note of lines, with the link to the rest of them, or what to say where there are none.
    pub(in crate::site) fn lines(id: &str, heading: String, lines: Vec<NoteLine>) -> Self {
        Self { id: id.to_owned(), heading, lines, ..Self::default() }
    }

    /// Returns the note with a link to the rest of it.
    pub(in crate::site) fn more(mut self, more: Option<Link>) -> Self {
        self.more = more;
        self
    }

    /// Returns the note with what it says where it has no lines.
    pub(in crate::site) fn otherwise(mut self, nothing: String) -> Self {
        self.nothing = if self.lines.is_empty() { nothing } else { String::new() };
        self
    }

    /// Adds a fact whose name is the message `key`.
    pub(in crate::site) fn fact(&mut self, tree: &Tree, key: Key, value: SafeHtml) {
        self.facts.push(Fact { name: tree.text(key), value });
    }

    /// Adds a fact under any name.
    pub(in crate::site) fn fact_named(&mut self, name: String, value: SafeHtml) {
        self.facts.push(Fact { name, value });
    }

    /// Adds a fact, where there is one.
    pub(in crate::site) fn fact_text(&mut self, tree: &Tree, key: Key, value: Option<impl AsRef<str>>) {
        if let Some(value) = value {
            self.fact(tree, key, esc(value));
        }
    }

    /// Adds who answers for `document`, linked to their page; nothing where nobody does.
    pub(in crate::site) fn fact_owner(&mut self, here: &Here, document: &Head) {
        let owner = here.owner_link(document);
        if !owner.is_empty() {
            self.fact(here, msg!("fact-owner"), owner);
        }
    }

    /// Adds a sentence.
    pub(in crate::site) fn say(&mut self, sentence: SafeHtml) {
        self.prose.push(sentence);
    }

    /// Returns whether there is nothing in it.
    pub(in crate::site) fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.prose.is_empty() && self.lines.is_empty() && self.nothing.is_empty()
    }
}
