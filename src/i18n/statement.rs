//! Sentences that the report carries: a message and its arguments, before any language is chosen.
//!
//! In: a key and typed arguments. Out: the sentence in one language or in all six. In JSON a statement is its text in every
//! language: `{"en": "…", "el": "…"}`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::args::{Arg, Args};
use super::catalogue::Catalogue;
use super::format::Join;
use super::key::Key;
use super::lang::Lang;
use crate::model::{Label, Period, Unit};

/// A sentence in no language yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    key: Key,
    args: Args,
}

impl Statement {
    /// Returns the sentence of the message `key`, without arguments.
    pub fn new(key: Key) -> Self {
        Self { key, args: Args::new() }
    }

    /// Returns the arguments of the message.
    pub fn args(&self) -> &Args {
        &self.args
    }

    /// Adds any argument.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, arg: impl Into<Arg>) -> Self {
        self.args.set(name, arg);
        self
    }

    /// Adds a number of things, which selects the plural.
    #[must_use]
    pub fn count(self, name: &'static str, n: usize) -> Self {
        self.with(name, n)
    }

    /// Adds a number with a fixed number of decimals.
    #[must_use]
    pub fn number(self, name: &'static str, value: f64, decimals: u8) -> Self {
        self.with(name, Arg::Number { value, decimals })
    }

    /// Adds a percentage, 0–100.
    #[must_use]
    pub fn percent(self, name: &'static str, value: f64) -> Self {
        self.with(name, Arg::Percent(value))
    }

    /// Adds a value in its unit.
    #[must_use]
    pub fn value(self, name: &'static str, value: f64, unit: &Unit) -> Self {
        self.with(name, Arg::Value { value, unit: unit.clone() })
    }

    /// Adds a distance without a sign.
    #[must_use]
    pub fn size(self, name: &'static str, value: f64, unit: &Unit) -> Self {
        self.with(name, Arg::Size { value, unit: unit.clone() })
    }

    /// Adds a difference with its sign.
    #[must_use]
    pub fn change(self, name: &'static str, value: f64, unit: &Unit) -> Self {
        self.with(name, Arg::Change { value, unit: unit.clone() })
    }

    /// Adds a date.
    #[must_use]
    pub fn date(self, name: &'static str, date: NaiveDate) -> Self {
        self.with(name, date)
    }

    /// Adds a period.
    #[must_use]
    pub fn period(self, name: &'static str, period: Period) -> Self {
        self.with(name, period)
    }

    /// Adds an id, a commit or a file name.
    #[must_use]
    pub fn id(self, name: &'static str, id: impl Into<String>) -> Self {
        self.with(name, Arg::Id(id.into()))
    }

    /// Adds text that a person wrote.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.with(name, Arg::Text(text.into()))
    }

    /// Adds text that a person wrote in several languages.
    #[must_use]
    pub fn label(self, name: &'static str, label: &Label) -> Self {
        self.with(name, label)
    }

    /// Adds another message, such as the word for a state.
    #[must_use]
    pub fn said(self, name: &'static str, statement: Statement) -> Self {
        self.with(name, statement)
    }

    /// Adds ids joined by “and”.
    #[must_use]
    pub fn ids<S: Into<String>>(self, name: &'static str, ids: impl IntoIterator<Item = S>) -> Self {
        self.with(name, Arg::List(ids.into_iter().map(|id| Arg::Id(id.into())).collect(), Join::And))
    }

    /// Returns what is wrong with the sentence in the language of `catalogue`: the arguments that its message lacks.
    pub fn faults(&self, catalogue: &Catalogue) -> Vec<String> {
        catalogue.faults(self.key, &self.args)
    }

    /// Returns the sentence in the language of `catalogue`.
    pub fn say(&self, catalogue: &Catalogue) -> String {
        catalogue.say(self.key, &self.args)
    }

    /// Returns the sentence in the built-in wording of `lang`.
    pub fn text_in(&self, lang: Lang) -> String {
        self.say(Catalogue::built_in(lang))
    }

    /// Returns the sentence in the built-in wording of every language.
    pub fn texts(&self) -> BTreeMap<Lang, String> {
        Lang::ALL.into_iter().map(|lang| (lang, self.text_in(lang))).collect()
    }
}

impl Serialize for Statement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.texts().serialize(serializer)
    }
}
