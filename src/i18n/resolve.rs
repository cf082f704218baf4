//! What a message says for its arguments.
//!
//! In: the syntax tree of a Fluent message and the arguments. Out: text, and what was missing. Only the part of Fluent that the
//! catalogues need is spoken: variables, selections, references to other messages, and the functions `WORD($n, form: "m")`,
//! `PERIOD($p, form: "in")` and `CAP(text)`.
//!
//! This is not the runtime that goes by Fluent's name: that one carries plural rules older than CLDR's (101 is the wrong class in
//! Romanian) and takes a lock for every selection. Here a number selects the class of exactly the digits it shows.

use std::borrow::Cow;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::args::{Arg, Args};
use super::catalogue::Catalogue;
use super::format::{self, PeriodForm, WordForm};
use super::punctuation::{after_stop, capitalised};
use crate::model::Period;

/// How deep messages may refer to messages before it counts as a circle.
const DEEPEST_REFERENCE: usize = 8;

/// A value inside a message, before it is shown.
enum Shown<'a> {
    Count(i64),
    Number { value: f64, decimals: u8 },
    Period(Period),
    Text(Cow<'a, str>),
}

/// One saying of one message.
pub(super) struct Resolver<'a> {
    catalogue: &'a Catalogue,
    args: &'a Args,
    depth: usize,
    /// What was missing.
    pub(super) faults: Vec<String>,
}

impl<'a> Resolver<'a> {
    /// Returns a resolver of messages of `catalogue` for `args`.
    pub(super) fn new(catalogue: &'a Catalogue, args: &'a Args) -> Self {
        Self { catalogue, args, depth: 0, faults: Vec::new() }
    }

    /// Returns what `pattern` says.
    pub(super) fn pattern(&mut self, pattern: &'a Pattern<String>) -> String {
        let mut said = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => said.push_str(after_stop(&said, value)),
                PatternElement::Placeable { expression } => {
                    let shown = self.expression(expression);
                    said.push_str(&self.text(shown));
                }
            }
        }
        said
    }

    fn expression(&mut self, expression: &'a Expression<String>) -> Shown<'a> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let selector = self.inline(selector);
                match self.chosen(&selector, variants) {
                    Some(variant) => Shown::Text(self.pattern(&variant.value).into()),
                    None => self.fault("a selection without a default".to_owned(), String::new()),
                }
            }
        }
    }

    /// Returns the first variant that fits `selector`, else the default.
    fn chosen(&self, selector: &Shown, variants: &'a [Variant<String>]) -> Option<&'a Variant<String>> {
        let lang = self.catalogue.lang();
        let (number, word) = match selector {
            Shown::Count(n) => (Some(*n as f64), format::plural_category(lang, *n as f64, 0)),
            Shown::Number { value, decimals } => (Some(*value), format::plural_category(lang, *value, *decimals)),
            Shown::Text(text) => (None, text.as_ref()),
            Shown::Period(_) => (None, ""),
        };
        let fits = |variant: &&Variant<String>| match &variant.key {
            VariantKey::Identifier { name } => name == word,
            VariantKey::NumberLiteral { value } => number.is_some() && value.parse().ok() == number,
        };
        variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default))
    }

    fn inline(&mut self, inline: &'a InlineExpression<String>) -> Shown<'a> {
        match inline {
            InlineExpression::StringLiteral { value } => Shown::Text(unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => {
                Shown::Number { value: value.parse().unwrap_or(f64::NAN), decimals: 0 }
            }
            InlineExpression::VariableReference { id } => self.variable(&id.name),
            InlineExpression::MessageReference { id, .. } => self.reference(&id.name),
            InlineExpression::FunctionReference { id, arguments } => self.function(&id.name, arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::TermReference { id, .. } => {
                self.fault("terms are not used".to_owned(), format!("-{}", id.name))
            }
        }
    }

    fn variable(&mut self, name: &str) -> Shown<'a> {
        match self.args.get(name) {
            Some(Arg::Count(n)) => Shown::Count(*n),
            Some(Arg::Number { value, decimals }) => Shown::Number { value: *value, decimals: *decimals },
            Some(Arg::Period(period)) => Shown::Period(*period),
            Some(Arg::Plain(text)) => Shown::Text(text.into()),
            Some(arg) => Shown::Text(self.catalogue.show(arg).into()),
            None => self.fault(format!("no argument `{name}`"), format!("{{${name}}}")),
        }
    }

    fn reference(&mut self, key: &str) -> Shown<'a> {
        if self.depth == DEEPEST_REFERENCE {
            return self.fault(format!("`{key}` refers to itself"), key.to_owned());
        }
        match self.catalogue.message(key) {
            Some(pattern) => {
                self.depth += 1;
                let said = self.pattern(pattern);
                self.depth -= 1;
                Shown::Text(said.into())
            }
            None => self.fault(format!("no message `{key}`"), key.to_owned()),
        }
    }

    fn function(&mut self, name: &str, arguments: &'a CallArguments<String>) -> Shown<'a> {
        let Some(given) = arguments.positional.first() else {
            return self.fault(format!("`{name}` without an argument"), String::new());
        };
        let given = self.inline(given);
        let form =
            arguments.named.iter().find(|named| named.name.name == "form").map_or("", |named| match &named.value {
                InlineExpression::StringLiteral { value } => value.as_str(),
                _ => "",
            });
        match name {
            "WORD" => self.word(given, form),
            "PERIOD" => self.inflected(given, form),
            "CAP" => {
                let text = self.text(given);
                Shown::Text(capitalised(&text).into())
            }
            _ => self.fault(format!("no function `{name}`"), String::new()),
        }
    }

    /// Returns a count of zero to nine as a word, and anything else as it is.
    fn word(&mut self, given: Shown<'a>, form: &str) -> Shown<'a> {
        let Some(form) = WordForm::from_name(form) else {
            return self.fault(format!("`WORD` has no form `{form}`"), self.text(given).into_owned());
        };
        match given {
            Shown::Count(n) => match format::number_word(self.catalogue.lang(), n, form) {
                Some(word) => Shown::Text(word.into()),
                None => given,
            },
            _ => given,
        }
    }

    /// Returns a period as the phrase that `form` asks for, and anything else as it is.
    fn inflected(&mut self, given: Shown<'a>, form: &str) -> Shown<'a> {
        let Some(form) = PeriodForm::from_name(form) else {
            return self.fault(format!("`PERIOD` has no form `{form}`"), self.text(given).into_owned());
        };
        match given {
            Shown::Period(period) => Shown::Text(format::period_in(self.catalogue.lang(), period, form).into()),
            _ => given,
        }
    }

    fn text(&self, shown: Shown<'a>) -> Cow<'a, str> {
        let lang = self.catalogue.lang();
        match shown {
            Shown::Count(n) => format::count(lang, n).into(),
            Shown::Number { value, decimals } => format::number(lang, value, decimals).into(),
            Shown::Period(period) => format::period(lang, period).into(),
            Shown::Text(text) => text,
        }
    }

    /// Notes what is missing and returns what is shown in its place.
    fn fault(&mut self, fault: String, shown: String) -> Shown<'a> {
        self.faults.push(fault);
        Shown::Text(shown.into())
    }
}
