//! The inline pieces of the theme, ready to be filled.
//!
//! In: the components of `inline.html`. Out: for each a function from its arguments to markup. A piece is rendered once, with
//! characters that stand for its arguments, and cut where they stand; filling it is putting strings together, thousands of
//! times a site. Arguments are escaped, except what is markup already.

use std::ops::Range;

use tera::{Context, Tera};

use crate::site::sign::Sign;
use crate::site::text::{SafeHtml, push_escaped};

/// Characters that stand for the arguments of a piece; no text that people write holds them.
const SLOTS: Range<u32> = 0xf_0010..0xf_0020;

/// A piece cut at its arguments.
#[derive(Debug, Clone)]
struct Piece {
    /// What comes first: markup, and the words in it.
    start: Literal,
    /// The arguments by their place, each with what follows it.
    rest: Vec<(usize, Literal)>,
}

/// Markup of a template and the words that a reader sees of it.
#[derive(Debug, Clone, Default)]
struct Literal {
    markup: String,
    words: String,
}

impl Literal {
    /// Returns a literal that begins `inside` a tag or not, and says whether it ends inside one.
    fn new(markup: &str, inside: &mut bool) -> Self {
        let mut words = String::new();
        for c in markup.chars() {
            match c {
                '<' => *inside = true,
                '>' => *inside = false,
                c if !*inside => words.push(c),
                _ => {}
            }
        }
        Self { markup: markup.to_owned(), words }
    }
}

/// An argument of a piece.
enum Slot<'a> {
    /// A part of an attribute, which nobody reads.
    Attribute(&'a str),
    /// Text.
    Text(&'a str),
    /// Markup.
    Markup(&'a SafeHtml),
}

impl Slot<'_> {
    /// The bytes of markup that it takes at least.
    fn markup(&self) -> usize {
        match self {
            Self::Attribute(text) | Self::Text(text) => text.len(),
            Self::Markup(inner) => inner.as_str().len(),
        }
    }

    /// The bytes of words that it takes.
    fn words(&self) -> usize {
        match self {
            Self::Attribute(_) => 0,
            Self::Text(text) => text.len(),
            Self::Markup(inner) => inner.words().len(),
        }
    }
}

impl Piece {
    fn read(tera: &Tera, name: &str, arguments: &[&'static str]) -> Result<Self, tera::Error> {
        let mut context = Context::new();
        for (argument, slot) in arguments.iter().zip(SLOTS) {
            context.insert(*argument, &char::from_u32(slot));
        }
        let markup = tera.render_component(name, &context, None, true)?;
        let place = |c: char| SLOTS.contains(&u32::from(c)).then(|| (u32::from(c) - SLOTS.start) as usize);
        let mut inside = false;
        let mut piece = Self { start: Literal::default(), rest: Vec::new() };
        let mut slot = None;
        for part in markup.split_inclusive(|c| place(c).is_some()) {
            let next = part.chars().next_back().and_then(place);
            let literal = Literal::new(part.trim_end_matches(|c| place(c).is_some()), &mut inside);
            match slot {
                None => piece.start = literal,
                Some(slot) => piece.rest.push((slot, literal)),
            }
            slot = next;
        }
        piece.rest.extend(slot.map(|slot| (slot, Literal::default())));
        Ok(piece)
    }

    fn fill(&self, slots: &[Slot]) -> SafeHtml {
        // Room for all of it but what is escaped, so that strings hardly ever grow.
        let (mut in_markup, mut in_words) = (self.start.markup.len(), self.start.words.len());
        for (slot, literal) in &self.rest {
            in_markup += slots[*slot].markup() + literal.markup.len();
            in_words += slots[*slot].words() + literal.words.len();
        }
        let mut markup = String::with_capacity(in_markup);
        let mut words = String::with_capacity(in_words);
        markup.push_str(&self.start.markup);
        words.push_str(&self.start.words);
        for (slot, literal) in &self.rest {
            match slots[*slot] {
                Slot::Attribute(text) => push_escaped(&mut markup, text),
                Slot::Text(text) => {
                    push_escaped(&mut markup, text);
                    words.push_str(text);
                }
                Slot::Markup(inner) => {
                    markup.push_str(inner.as_str());
                    words.push_str(inner.words());
                }
            }
            markup.push_str(&literal.markup);
            words.push_str(&literal.words);
        }
        SafeHtml::filled(markup, words)
    }

    /// Adds the piece to `markup`, filled with markup.
    fn add(&self, markup: &mut String, slots: &[&str]) {
        markup.push_str(&self.start.markup);
        for (slot, literal) in &self.rest {
            markup.push_str(slots[*slot]);
            markup.push_str(&literal.markup);
        }
    }
}

macro_rules! pieces {
    (@type Markup) => { &SafeHtml };
    (@type $kind:ident) => { &str };
    (pieces { $($(#[$doc:meta])* $name:ident($($argument:ident: $kind:ident),*);)* } signs { $($(#[$of:meta])* $sign:ident;)* } rows { $($(#[$row:meta])* $part:ident;)* }) => {
        /// The inline pieces of a theme.
        pub(in crate::site) struct Pieces { $($name: Piece,)* $($sign: Piece,)* $($part: Piece,)* }

        impl Pieces {
            /// Returns the pieces that `tera` has. Fails where one is missing or faulty.
            pub(in crate::site) fn read(tera: &Tera) -> Result<Self, tera::Error> {
                Ok(Self {
                    $($name: Piece::read(tera, stringify!($name), &[$(stringify!($argument)),*])?,)*
                    $($sign: Piece::read(tera, stringify!($sign), &["icon", "tone", "size", "word"])?,)*
                    $($part: Piece::read(tera, stringify!($part), &["attributes", "inner"])?,)*
                })
            }

            $($(#[$doc])* pub(in crate::site) fn $name(&self, $($argument: pieces!(@type $kind)),*) -> SafeHtml {
                self.$name.fill(&[$(Slot::$kind($argument)),*])
            })*

            $($(#[$of])* pub(in crate::site) fn $sign(&self, sign: &Sign) -> SafeHtml {
                let [icon, tone, size] = [sign.icon.name(), sign.tone.name(), sign.size.name()].map(Slot::Attribute);
                self.$sign.fill(&[icon, tone, size, Slot::Text(&sign.word)])
            })*

            $($(#[$row])* pub(in crate::site) fn $part(&self, markup: &mut String, attributes: &str, inner: &str) {
                self.$part.add(markup, &[attributes, inner]);
            })*
        }
    };
}

pieces! {
    pieces {
        /// Returns a link.
        link(href: Attribute, inner: Markup);
        /// Returns markup in bold.
        bold(inner: Markup);
        /// Returns markup that matters less.
        quiet(inner: Markup);
        /// Returns markup that is not broken into lines.
        whole(inner: Markup);
        /// Returns a path, a commit or another text for machines.
        code(text: Text);
        /// Returns a text of an unknown language.
        written(text: Text);
        /// Returns a text with its language.
        language(lang: Attribute, text: Markup);
        /// Returns paragraphs with their language.
        passage(lang: Attribute, inner: Markup);
        /// Returns a quotation inside a sentence.
        quoted(text: Text);
        /// Returns a title with a smaller line below it.
        below(title: Markup, small: Markup);
        /// Returns a title with a smaller remark behind it.
        behind(title: Markup, small: Markup);
        /// Returns a title with a smaller remark in brackets behind it.
        remarked(title: Markup, small: Markup);
        /// Returns two lines.
        under(title: Markup, small: Markup);
        /// Returns a line of help below a question.
        hint(name: Text, text: Markup);
        /// Returns the lines of help below a question.
        hints(inner: Markup);
        /// Returns a small line.
        line(inner: Markup);
        /// Returns the class of a row or cell, as its attributes have it.
        classed(name: Attribute);
        /// Returns the name of a cell's column, as its attributes have it.
        labelled(name: Attribute);
        /// Returns the anchor of a row, as its attributes have it.
        anchored(id: Attribute);
        /// Returns what filters know a row by, as its attributes have it.
        faceted(facets: Attribute);
        /// Returns the arithmetic of a weighted mean.
        sum(terms: Text, weights: Text, result: Text);
    }

    signs {
        /// Returns a state: shape and word, in the colour of the state.
        state;
        /// Returns a state that is second to another: the shape in its colour, the word in ink.
        reading;
        /// Returns a warning below a name.
        flag;
    }

    rows {
        /// Adds a row of a table with its attributes and cells.
        row;
        /// Adds a cell.
        cell;
        /// Adds the cell that names its row.
        naming;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(template: &str) -> Piece {
        let mut tera = Tera::new();
        let component = format!("{{% component it(a, b) %}}{template}{{% endcomponent it %}}");
        tera.add_raw_template("it.html", &component).unwrap();
        Piece::read(&tera, "it", &["a", "b"]).unwrap()
    }

    #[test]
    fn arguments_are_escaped_where_they_are_text() {
        let inner = SafeHtml::escaped("<b>");
        let filled = piece("<a href=\"{{ a }}\">{{ b }}</a>").fill(&[Slot::Attribute("x\"y"), Slot::Markup(&inner)]);
        assert_eq!(filled.as_str(), "<a href=\"x&quot;y\">&lt;b&gt;</a>");
        assert_eq!(filled.words(), "<b>");
    }

    #[test]
    fn a_theme_may_repeat_move_and_drop_arguments() {
        let filled = piece("{{ b }}–{{ a }}, {{ b }}").fill(&[Slot::Text("1"), Slot::Text("&")]);
        assert_eq!((filled.as_str(), filled.words()), ("&amp;–1, &amp;", "&–1, &"));
        assert_eq!(piece("<i>same</i>").fill(&[Slot::Text("1"), Slot::Text("2")]).words(), "same");
    }
}
