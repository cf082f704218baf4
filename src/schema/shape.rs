//! What a declaration says: the shape of a value, a key with its meaning, and a mapping of keys.
//!
//! In: nothing; these are constants that the declarations of this stage are made of. Out: what reading, formatting, skeletons,
//! the JSON Schema, the reference of keys, editors and comparisons are derived from. Nothing here reads a document.

use super::Kind;
use super::watch::Watch;
use crate::diag::Rule;

/// What a value looks like.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Any text.
    Text,
    /// A text for people: one, or one for each language.
    Label,
    /// The name of something: letters, digits, `.`, `_`, `-`.
    Id,
    /// One document: its id, or `kind/id` where several kinds are possible.
    Reference,
    /// A checklist with its version.
    PinnedChecklist,
    /// A number; its form is said by the field.
    Number,
    /// The lowest and the highest value, in a list; nothing for an end that is open.
    Bounds,
    /// A whole number, not negative.
    Whole,
    /// `yes` or `no`.
    Truth,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A day, month, quarter, week or year.
    Period,
    /// A language tag.
    Language,
    /// What an item was answered.
    Answer,
    /// One of these words.
    Choice(&'static [Word]),
    /// A text of a form of its own, such as a scale, a size or a pattern.
    Form(TextForm),
    /// A list of values, or one value alone.
    List(&'static Shape),
    /// Names of the author's own, each with a value.
    Map(KeyShape, &'static Shape),
    /// One name of the author's own with its value.
    Pair(KeyShape, &'static Shape),
    /// A mapping with declared keys.
    Record(&'static Schema),
    /// One of several shapes, told apart by what is written: mappings by the first key of each, a list by being one.
    Either(&'static [Shape]),
    /// Nothing yet.
    Nothing,
}

/// A text with a form of its own.
#[derive(Debug, Clone, Copy)]
pub struct TextForm {
    /// What it is called: `a range such as 1-5`.
    pub called: &'static str,
    /// The regular expression of JSON Schema that describes it as far as one can.
    pub pattern: &'static str,
    /// The one way of writing what a text says, where it is of this form.
    pub canonical: fn(&str) -> Option<String>,
}

/// What the names of a map are.
#[derive(Debug, Clone, Copy)]
pub enum KeyShape {
    /// Ids.
    Id,
    /// Periods.
    Period,
    /// Any names.
    Name,
    /// These words.
    Choice(&'static [Word]),
    /// Codes of rules.
    Rule,
}

/// A word that may stand as a value, and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// The word.
    pub word: &'static str,
    /// What it means, in one sentence.
    pub help: &'static str,
}

/// Whether a key has to be there.
#[derive(Debug, Clone, Copy)]
pub enum Presence {
    /// It may be left out.
    Optional,
    /// It may be left out, and then says this.
    Default(&'static str),
    /// It has to be there.
    Required,
    /// It has to be there, and its absence breaks a rule of its own.
    RequiredBy(&'static Rule),
}

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberForm {
    /// A plain number.
    Plain,
    /// A value in a metric's unit: a number, a percentage or a duration.
    Quantity,
    /// A length of time.
    Duration,
}

/// How a comparison tells a change of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Both values.
    Values,
    /// Only that it changed.
    Change,
}

/// A key of a mapping: what it is called, what it means, what its value looks like.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    /// What it means, one or more lines as written in the declaration.
    pub help: &'static str,
    /// What its value looks like.
    pub shape: Shape,
    /// Whether it has to be there.
    pub presence: Presence,
    /// The kinds of document that a reference in it may name.
    pub refers: &'static [Kind],
    /// The lowest and highest number.
    pub range: Option<(f64, f64)>,
    /// The rule that a number outside the range breaks.
    pub range_rule: Option<&'static Rule>,
    /// How a number in it is written.
    pub number: NumberForm,
    /// A value that it may have, in YAML.
    pub example: &'static str,
    /// How a comparison tells a change of it.
    pub told: Told,
    /// Whether the order of the names in its map means something.
    pub ordered: bool,
    /// Whether it names files of rows.
    pub files: bool,
    /// Whether what it stands in is left out where its value is faulty, rather than the key.
    pub strict: bool,
    /// The value that a new document states, in YAML; otherwise it shows the example in a comment.
    pub stated: Option<&'static str>,
    /// What a change of it means to a reviewer: the first that applies, else what holds around it.
    pub watched: &'static [Watch],
}

/// A mapping with declared keys.
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    /// What it is called in messages, with its article: `a gap`.
    pub called: &'static str,
    /// What it is, as written in the declaration.
    pub help: &'static str,
    /// Its keys in canonical order.
    pub fields: &'static [Field],
    /// The key whose value may stand alone in place of the mapping.
    pub short: Option<&'static str>,
    /// Whether an entry without a value is one that is still to be written.
    pub may_wait: bool,
    /// A value of it, in YAML; its keys with their examples where this is empty.
    pub example: &'static str,
}

impl Word {
    /// What it means, in one line.
    pub fn meaning(&self) -> String {
        one_line(self.help)
    }
}

impl Field {
    /// A key that has to be there unless `optional`.
    pub(crate) const fn new(key: &'static str, help: &'static str, shape: Shape, optional: bool) -> Self {
        Self {
            key,
            help,
            shape,
            presence: if optional { Presence::Optional } else { Presence::Required },
            refers: &[],
            range: None,
            range_rule: None,
            number: NumberForm::Plain,
            example: "",
            told: Told::Values,
            ordered: false,
            files: false,
            strict: false,
            stated: None,
            watched: &[],
        }
    }

    /// The same key, naming documents of these kinds.
    pub(crate) const fn refers(mut self, kinds: &'static [Kind]) -> Self {
        self.refers = kinds;
        self
    }

    /// The kinds of document that its value names; a pinned checklist is one.
    pub(crate) fn names(&self) -> &'static [Kind] {
        match self.shape {
            Shape::PinnedChecklist => &[Kind::Checklist],
            _ => self.refers,
        }
    }

    /// The same key with a number from `low` to `high`.
    pub(crate) const fn within(mut self, low: f64, high: f64) -> Self {
        self.range = Some((low, high));
        self
    }

    /// The same key, whose range is held by `rule`.
    pub(crate) const fn range_rule(mut self, rule: &'static Rule) -> Self {
        self.range_rule = Some(rule);
        self
    }

    /// The same key with a value in a metric's unit.
    pub(crate) const fn quantity(mut self) -> Self {
        self.number = NumberForm::Quantity;
        self
    }

    /// The same key with a length of time.
    pub(crate) const fn duration(mut self) -> Self {
        self.number = NumberForm::Duration;
        self
    }

    /// The same key, which says `value` where it is left out.
    pub(crate) const fn default(mut self, value: &'static str) -> Self {
        self.presence = Presence::Default(value);
        self
    }

    /// The same key, which has to be there.
    pub(crate) const fn required(mut self) -> Self {
        self.presence = Presence::Required;
        self
    }

    /// The same key, whose absence breaks `rule`.
    pub(crate) const fn required_by(mut self, rule: &'static Rule) -> Self {
        self.presence = Presence::RequiredBy(rule);
        self
    }

    /// The same key with a value that it may have.
    pub(crate) const fn example(mut self, value: &'static str) -> Self {
        self.example = value;
        self
    }

    /// The same key with a value that a new document states.
    pub(crate) const fn stated(mut self, value: &'static str) -> Self {
        self.stated = Some(value);
        if self.example.is_empty() {
            self.example = value;
        }
        self
    }

    /// The same key, in whose map an entry that stands earlier comes first.
    pub(crate) const fn ordered(mut self) -> Self {
        self.ordered = true;
        self
    }

    /// A key that names files of rows.
    pub(crate) const fn files(mut self) -> Self {
        self.files = true;
        self
    }

    /// The same key, whose faults leave out what it stands in: a guess in its place would bring up follow-on faults.
    pub(crate) const fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// The same key, a change of which means something to a reviewer.
    pub(crate) const fn watched(mut self, watched: &'static [Watch]) -> Self {
        self.watched = watched;
        self
    }

    /// Whether the key has to be there.
    pub const fn is_required(&self) -> bool {
        matches!(self.presence, Presence::Required | Presence::RequiredBy(_))
    }

    /// What it means, in one line.
    pub fn meaning(&self) -> String {
        one_line(self.help)
    }
}

impl Schema {
    /// A mapping of `fields`.
    pub(crate) const fn new(called: &'static str, help: &'static str, fields: &'static [Field]) -> Self {
        Self { called, help, fields, short: None, may_wait: false, example: "" }
    }

    /// The same mapping, in place of which the value of `key` may stand alone.
    pub(crate) const fn short(mut self, key: &'static str) -> Self {
        self.short = Some(key);
        self
    }

    /// The same mapping, an entry of which may be without a value until somebody writes it.
    pub(crate) const fn may_wait(mut self) -> Self {
        self.may_wait = true;
        self
    }

    /// The same mapping with a value that shows it better than all its keys at once.
    pub(crate) const fn example(mut self, value: &'static str) -> Self {
        self.example = value;
        self
    }

    /// Whether every key may be left out.
    pub(crate) const fn is_optional(&self) -> bool {
        let mut at = 0;
        while at < self.fields.len() {
            if self.fields[at].is_required() {
                return false;
            }
            at += 1;
        }
        true
    }

    /// The key called `key`.
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// What it is, in one line.
    pub fn meaning(&self) -> String {
        one_line(self.help)
    }
}

/// The lines of a doc comment as one.
fn one_line(help: &str) -> String {
    help.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
