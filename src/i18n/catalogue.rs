//! The messages of one language.
//!
//! In: Fluent text, compiled in and optionally overridden by a theme. Out: what a message says for given arguments. It never
//! fails: an unknown key comes back as itself, which the tests of the site look for.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use foldhash::fast::FixedState;

use super::apart::told_apart;
use super::args::{Arg, Args};
use super::format::{self, Precision};
use super::key::{Key, msg};
use super::lang::Lang;
use super::locales;
use super::resolve::Resolver;
use crate::model::Unit;

/// The messages of one language.
pub struct Catalogue {
    lang: Lang,
    /// Looked up by key only, never walked, so that its order cannot reach the output; a site looks up millions.
    messages: HashMap<String, Pattern<String>, FixedState>,
}

/// A fault in the messages of a theme.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {message}")]
pub struct MessageFault {
    /// The line of the fault, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl Catalogue {
    /// Returns the built-in messages of `lang`, read once a process.
    pub fn built_in(lang: Lang) -> &'static Self {
        static ALL: [OnceLock<Catalogue>; 6] = [const { OnceLock::new() }; 6];
        ALL[lang as usize].get_or_init(|| Self::read(lang))
    }

    /// Returns the built-in messages of `lang` with those of a theme's `ftl` in their place, and the faults of `ftl`. A message
    /// that cannot be read keeps its built-in wording; a new one is added.
    pub fn with_overrides(lang: Lang, ftl: &str) -> (Self, Vec<MessageFault>) {
        let mut catalogue = Self::read(lang);
        let faults = catalogue.add(ftl);
        (catalogue, faults)
    }

    fn read(lang: Lang) -> Self {
        let mut catalogue = Self { lang, messages: HashMap::default() };
        catalogue.add(&locales::messages(lang));
        catalogue
    }

    /// Takes in the messages of `ftl`, the later of two that bear one name, and returns what could not be read.
    fn add(&mut self, ftl: &str) -> Vec<MessageFault> {
        let (resource, errors) = match fluent_syntax::parser::parse(ftl.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err(both) => both,
        };
        for entry in resource.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = message.value
            {
                self.messages.insert(message.id.name, pattern);
            }
        }
        let line = |at: usize| ftl.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        errors
            .into_iter()
            .map(|error| MessageFault { line: line(error.pos.start), message: error.kind.to_string() })
            .collect()
    }

    /// Returns the language of the messages.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Returns the message `key` as it is written.
    pub(super) fn message(&self, key: &str) -> Option<&Pattern<String>> {
        self.messages.get(key)
    }

    /// Returns what the message `key` says for `args`.
    pub fn say(&self, key: Key, args: &Args) -> String {
        self.said(key.as_str(), args).0
    }

    /// Returns what the message called `name` says for `args`: for templates, which may bring messages of their own. Where this
    /// language lacks it, the English one speaks; where that does too, the name itself is returned.
    pub fn say_named(&self, name: &str, args: &Args) -> String {
        self.said(name, args).0
    }

    /// Returns what the message `key` says without arguments.
    pub fn text(&self, key: Key) -> String {
        self.say(key, &Args::new())
    }

    /// Returns what is wrong with saying `key` with `args`, such as a variable without an argument.
    pub fn faults(&self, key: Key, args: &Args) -> Vec<String> {
        self.said(key.as_str(), args).1
    }

    fn said(&self, key: &str, args: &Args) -> (String, Vec<String>) {
        match self.message(key) {
            Some(pattern) => {
                // Most messages are a text and nothing else.
                if let [PatternElement::TextElement { value }] = &pattern.elements[..] {
                    return (value.clone(), Vec::new());
                }
                let apart = told_apart(self.lang, args);
                let mut resolver = Resolver::new(self, apart.as_ref().unwrap_or(args));
                let text = resolver.pattern(pattern);
                (text, resolver.faults)
            }
            None if self.lang == Lang::En => (key.to_owned(), vec![format!("no message `{key}`")]),
            None => Self::built_in(Lang::En).said(key, args),
        }
    }

    /// Returns `arg` as text in this language.
    pub fn show(&self, arg: &Arg) -> String {
        let lang = self.lang;
        match arg {
            Arg::Count(n) => format::count(lang, *n),
            Arg::Number { value, decimals } => format::number(lang, *value, *decimals),
            Arg::Percent(value) => format::percent(lang, *value, 1, true),
            Arg::Value { value, unit } => format::value(lang, *value, unit, Precision::Headline),
            Arg::Size { value, unit: Unit::Percent } => self.points(msg!("value-points"), value.abs()),
            Arg::Size { value, unit } => format::size(lang, *value, unit),
            Arg::Change { value, unit: Unit::Percent } => self.points(msg!("value-points-signed"), *value),
            Arg::Change { value, unit } => format::value_signed(lang, *value, unit),
            Arg::Period(period) => format::period(lang, *period),
            Arg::Id(id) => format::isolate_id(lang, id),
            Arg::Text(text) => format::isolate_text(lang, text),
            Arg::Plain(text) => text.clone(),
            Arg::Label(label) => format::isolate_text(lang, label.pick(lang.code()).0),
            Arg::Said(statement) => statement.say(self),
            Arg::List(members, join) => {
                let members: Vec<String> = members.iter().map(|member| self.show(member)).collect();
                format::list(lang, &members, *join)
            }
        }
    }

    /// Returns a distance between percentages: the number selects the plural, its text is shown.
    fn points(&self, key: Key, value: f64) -> String {
        if !value.is_finite() {
            return format::NO_VALUE.to_owned();
        }
        let tenths = (value * 10.0).round() / 10.0;
        let more = format::more_for_small(value, 1);
        let (tenths, decimals) = if more > 0 { (value, 1 + more) } else { (tenths, u8::from(tenths.fract() != 0.0)) };
        let shown = if key == msg!("value-points-signed") {
            format::signed(self.lang, tenths, decimals)
        } else {
            format::number(self.lang, tenths, decimals)
        };
        let number = Arg::Number { value: tenths.abs(), decimals };
        self.say(key, &Args::new().with("n", number).with("shown", Arg::Plain(shown)))
    }
}
