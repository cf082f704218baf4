//! The messages of one language.
//!
//! In: Fluent text, compiled in and optionally overridden by a theme. Out: what a message says for given arguments. It never
//! fails: an unknown key comes back as itself, which the tests of the site look for.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentType};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::IntlLangMemoizer;
use intl_memoizer::concurrent::IntlLangMemoizer as ConcurrentMemoizer;

use super::args::{Arg, Args, pick_label};
use super::format::{self, Period, PeriodForm, Precision, UnitKind, WordForm};
use super::lang::Lang;
use super::locales;

/// Above this a plural form is no longer looked for: the classes repeat, and the rules read the digits of the number.
const LARGEST_PLURAL: f64 = 1e12;

/// The messages of one language.
pub struct Catalogue {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
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
        let (resource, errors) = parse(ftl);
        catalogue.bundle.add_resource_overriding(resource);
        let faults = errors
            .into_iter()
            .map(|(at, message)| MessageFault {
                line: ftl.as_bytes()[..at.min(ftl.len())].iter().filter(|byte| **byte == b'\n').count() + 1,
                message,
            })
            .collect();
        (catalogue, faults)
    }

    fn read(lang: Lang) -> Self {
        let tag = lang.code().parse().expect("the code of an interface language is a language tag");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number_formatter(lang)));
        add_functions(&mut bundle, lang);
        for (_, text) in locales::files(lang) {
            bundle.add_resource_overriding(parse(text).0);
        }
        Self { lang, bundle }
    }

    /// Returns the language of the messages.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Returns whether the language has a message `key`.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// Returns what the message `key` says for `args`. Where this language lacks it, the English one speaks; where that does
    /// too, the key itself is returned.
    pub fn say(&self, key: &str, args: &Args) -> String {
        self.said(key, args).0
    }

    /// Returns what the message `key` says without arguments.
    pub fn text(&self, key: &str) -> String {
        self.say(key, &Args::new())
    }

    /// Returns what is wrong with saying `key` with `args`: an unknown message, a variable without an argument.
    pub fn faults(&self, key: &str, args: &Args) -> Vec<String> {
        self.said(key, args).1
    }

    fn said(&self, key: &str, args: &Args) -> (String, Vec<String>) {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            if self.lang == Lang::En {
                return (key.to_owned(), vec![format!("no message `{key}`")]);
            }
            return Self::built_in(Lang::En).said(key, args);
        };
        let fluent: FluentArgs = args.iter().map(|(name, arg)| (name, self.fluent_value(arg))).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
        (text, errors.iter().map(ToString::to_string).collect())
    }

    /// Returns `arg` as text in this language.
    pub fn show(&self, arg: &Arg) -> String {
        let lang = self.lang;
        match arg {
            Arg::Count(n) => format::count(lang, *n),
            Arg::Number { value, decimals } => format::number(lang, *value, *decimals),
            Arg::Percent(value) => format::percent(lang, *value, 1, true),
            Arg::Value { value, unit } => format::value(lang, *value, unit, Precision::Headline),
            Arg::Size { value, unit: UnitKind::Percent } => self.points("value-points", value.abs()),
            Arg::Size { value, unit } => format::value(lang, value.abs(), unit, Precision::Headline),
            Arg::Change { value, unit: UnitKind::Percent } => self.points("value-points-signed", *value),
            Arg::Change { value, unit } => format::value_signed(lang, *value, unit),
            Arg::Period(period) => format::period(lang, *period),
            Arg::Id(id) => format::isolate_id(lang, id),
            Arg::Text(text) => format::isolate_text(lang, text),
            Arg::Plain(text) => text.clone(),
            Arg::Label(texts) => format::isolate_text(lang, pick_label(lang, texts)),
            Arg::Said(statement) => self.say(statement.key(), statement.args()),
            Arg::List(members, join) => {
                let members: Vec<String> = members.iter().map(|member| self.show(member)).collect();
                format::list(lang, &members, *join)
            }
        }
    }

    /// Returns a distance between percentages: the number selects the plural, its text is shown.
    fn points(&self, key: &str, value: f64) -> String {
        if !value.is_finite() {
            return format::NO_VALUE.to_owned();
        }
        let tenths = (value * 10.0).round() / 10.0;
        let decimals = u8::from(tenths.fract() != 0.0);
        let shown = if key.ends_with("signed") {
            format::signed(self.lang, tenths, decimals)
        } else {
            format::number(self.lang, tenths, decimals)
        };
        let number = Arg::Number { value: tenths.abs(), decimals };
        self.say(key, &Args::new().with("n", number).with("shown", Arg::Plain(shown)))
    }

    fn fluent_value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Count(n) => plural_number(*n as f64, 0).unwrap_or_else(|| self.show(arg).into()),
            Arg::Number { value, decimals } => {
                plural_number(*value, *decimals).unwrap_or_else(|| self.show(arg).into())
            }
            Arg::Period(period) => FluentValue::Custom(Box::new(PeriodValue { lang: self.lang, period: *period })),
            Arg::Plain(text) => Cow::Borrowed(text.as_str()).into(),
            _ => self.show(arg).into(),
        }
    }
}

/// Returns the resource of `text` and what could not be read in it, each with its place in bytes.
fn parse(text: &str) -> (FluentResource, Vec<(usize, String)>) {
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let errors = errors.into_iter().map(|error| (error.pos.start, error.kind.to_string())).collect();
            (resource, errors)
        }
    }
}

/// Returns `value`, rounded as it will be shown, as a number that selects plural forms; `None` where it is beyond the rules.
fn plural_number(value: f64, decimals: u8) -> Option<FluentValue<'static>> {
    if value.is_nan() || value.abs() >= LARGEST_PLURAL || decimals > 6 {
        return None;
    }
    let scale = 10_f64.powi(i32::from(decimals));
    let options = FluentNumberOptions {
        minimum_fraction_digits: (decimals > 0).then_some(usize::from(decimals)),
        ..FluentNumberOptions::default()
    };
    Some(FluentValue::Number(FluentNumber::new((value * scale).round() / scale, options)))
}

type NumberFormatter = fn(&FluentValue, &ConcurrentMemoizer) -> Option<String>;

/// Returns the function that writes numbers inside messages of `lang`; Fluent takes a plain function, so there is one a language.
fn number_formatter(lang: Lang) -> NumberFormatter {
    match lang {
        Lang::En => |value, _| show_number(Lang::En, value),
        Lang::El => |value, _| show_number(Lang::El, value),
        Lang::Ro => |value, _| show_number(Lang::Ro, value),
        Lang::Ar => |value, _| show_number(Lang::Ar, value),
        Lang::Et => |value, _| show_number(Lang::Et, value),
        Lang::Ru => |value, _| show_number(Lang::Ru, value),
    }
}

fn show_number(lang: Lang, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimals = number.options.minimum_fraction_digits.and_then(|n| u8::try_from(n).ok()).unwrap_or(0);
    Some(format::number(lang, number.value, decimals))
}

/// A period as an argument, kept whole so that `PERIOD` can inflect it.
#[derive(Debug, Clone, PartialEq)]
struct PeriodValue {
    lang: Lang,
    period: Period,
}

impl FluentType for PeriodValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        format::period(self.lang, self.period).into()
    }

    fn as_string_threadsafe(&self, _: &ConcurrentMemoizer) -> Cow<'static, str> {
        format::period(self.lang, self.period).into()
    }
}

/// Adds the functions that messages may call: `WORD($n, form: "m")`, `PERIOD($p, form: "in")` and `CAP($text)`.
fn add_functions(bundle: &mut FluentBundle<FluentResource>, lang: Lang) {
    let fresh = "the bundle has no functions yet";
    bundle.add_function("WORD", move |given, named| word(lang, given, named)).expect(fresh);
    bundle.add_function("PERIOD", move |given, named| inflected(lang, given, named)).expect(fresh);
    bundle.add_function("CAP", |given, _| capitalised(given)).expect(fresh);
}

/// Returns the option `form` of a function call, or an empty string.
fn form<'a>(named: &'a FluentArgs) -> &'a str {
    match named.get("form") {
        Some(FluentValue::String(form)) => form,
        _ => "",
    }
}

/// Returns a count of zero to nine as a word, and any other as it is.
fn word<'a>(lang: Lang, given: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = given.first() else { return FluentValue::Error };
    let form = WordForm::from_name(form(named)).unwrap_or(WordForm::Masculine);
    #[expect(clippy::cast_possible_truncation, reason = "counts are whole and below LARGEST_PLURAL")]
    let whole = (number.value.fract() == 0.0).then_some(number.value as i64);
    match whole.and_then(|n| format::number_word(lang, n, form)) {
        Some(word) => word.into(),
        None => FluentValue::Number(number.clone()),
    }
}

/// Returns a period as the phrase that `form` asks for.
fn inflected<'a>(lang: Lang, given: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    match given.first() {
        Some(FluentValue::Custom(custom)) => match custom.as_any().downcast_ref::<PeriodValue>() {
            Some(value) => {
                let form = PeriodForm::from_name(form(named)).unwrap_or(PeriodForm::Alone);
                format::period_in(lang, value.period, form).into()
            }
            None => FluentValue::Error,
        },
        Some(text @ FluentValue::String(_)) => text.clone(),
        _ => FluentValue::Error,
    }
}

/// Returns a text with its first letter in upper case, to begin a sentence.
fn capitalised<'a>(given: &[FluentValue<'a>]) -> FluentValue<'a> {
    match given.first() {
        Some(FluentValue::String(text)) => {
            let mut chars = text.chars();
            let first: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
            (first + chars.as_str()).into()
        }
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}
