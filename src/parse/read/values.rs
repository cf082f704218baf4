//! Readers of single values: text, number, truth, date, time, duration, choice, label, list.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use super::{
    Reader, meant,
    nearest::{certain, did_you_mean, listed},
    rhythm::{Rhythm, adverb, rhythm},
    said::synonym,
    without_example,
};
use crate::{
    diag::{Rule, rules},
    parse::{
        node::{Node, Value, shortened},
        scalar,
    },
    source::Span,
};

/// A value and where it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

/// A text for people: one for all languages, or one for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LabelText {
    /// The same text in every language.
    One(String),
    /// Language tag → text, as written; at least one.
    ByLanguage(BTreeMap<String, String>),
}

impl<T> Spanned<T> {
    /// The same place with the value that `change` makes of it.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: change(self.value), span: self.span }
    }
}

impl Reader<'_> {
    /// The text of the single value in `node`, as written: `1.10`, `yes` and `2025-01` unchanged.
    pub fn text<'r>(&self, node: &'r Node) -> Option<&'r str> {
        self.scalar(node, "a text")
    }

    /// As [`Reader::text`], with its place.
    pub fn spanned_text(&self, node: &Node) -> Option<Spanned<String>> {
        self.text(node).map(|text| Spanned { value: text.to_owned(), span: node.span })
    }

    /// What `parse` makes of the text in `node`; a fault against `rule` when it makes nothing.
    ///
    /// `expected` completes "expected …", as in ``a date such as `2025-06-30` ``.
    pub fn parse_with<T>(
        &self,
        node: &Node,
        rule: &'static Rule,
        expected: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.scalar(node, expected)?;
        let value = parse(text.trim());
        if value.is_none() {
            let message = format!("`{}` is not {}", shortened(text), without_example(expected));
            self.report(self.fault(rule, node.span, message).expected(expected));
        }
        value
    }

    /// As [`Reader::parse_with`]; what `guess` makes of a text that is none is offered.
    pub fn parse_or_help<T>(
        &self,
        node: &Node,
        rule: &'static Rule,
        expected: &str,
        parse: impl FnOnce(&str) -> Option<T>,
        guess: impl FnOnce(&str) -> Vec<String>,
    ) -> Option<T> {
        self.parse_or_advise(node, rule, expected, parse, |text| {
            let meant = guess(text);
            (meant::help(&meant), meant)
        })
    }

    /// As [`Reader::parse_with`]; `advice` is what to do about a text that is none, and what it could mean.
    pub fn parse_or_advise<T>(
        &self,
        node: &Node,
        rule: &'static Rule,
        expected: &str,
        parse: impl FnOnce(&str) -> Option<T>,
        advice: impl FnOnce(&str) -> (Option<String>, Vec<String>),
    ) -> Option<T> {
        let text = self.scalar(node, expected)?;
        let value = parse(text.trim());
        if value.is_none() {
            let message = format!("`{}` is not {}", shortened(text), without_example(expected));
            let fault = self.fault(rule, node.span, message).expected(expected);
            let (help, meant) = advice(text.trim());
            self.report(fault.maybe_help(help).maybe_mend(meant::one(&meant)));
        }
        value
    }

    /// The number in `node`, finite.
    pub fn number(&self, node: &Node) -> Option<f64> {
        if self.begins_with_zero(node, false) {
            return None;
        }
        let advice = |text: &str| advised(meant::number(text), || meant::number_within(text));
        self.parse_or_advise(node, &rules::WRONG_TYPE, "a number", scalar::number, advice)
    }

    /// Whether the number in `node` begins with a zero as a time of day does, which is reported: it may be one, where it `may_be_time`.
    pub(crate) fn begins_with_zero(&self, node: &Node, may_be_time: bool) -> bool {
        let Some(text) = node.as_text().map(str::trim) else { return false };
        let Some((whole, fraction)) = scalar::with_leading_zero(text) else { return false };
        let is = if may_be_time { "is a number or a time" } else { "begins with a zero" };
        let fault = self.fault(&rules::WRONG_TYPE, node.span, format!("`{text}` {is}")).expected("a number");
        let number = || scalar::number(&format!("{whole}.{fraction}")).map(|number| format!("write `{number}`"));
        let help = if may_be_time { meant::of_leading_zero(text) } else { number() };
        self.report(fault.maybe_help(help));
        true
    }

    /// The number in `node`, with or without `%`.
    pub fn percent(&self, node: &Node) -> Option<f64> {
        self.parse_with(node, &rules::WRONG_TYPE, "a percentage such as `75`", scalar::percent)
    }

    /// The whole number in `node`.
    pub fn integer(&self, node: &Node) -> Option<i64> {
        self.whole_number(node, "a whole number", None)
    }

    /// The whole number in `node`, called as `expected` in messages; `most` is the end of the scale that it is on.
    pub fn whole_number(&self, node: &Node, expected: &str, most: Option<i64>) -> Option<i64> {
        let advice = |text: &str| advised(meant::whole(text, most), || meant::whole_within(text, most));
        self.parse_or_advise(node, &rules::WRONG_TYPE, expected, |text| text.parse().ok(), advice)
    }

    /// The truth value in `node`: `yes` or `no`, also as other YAML tools write them.
    pub fn boolean(&self, node: &Node) -> Option<bool> {
        let said = |text: &str| {
            let bare = text.trim_end_matches(['!', '.']);
            let plain = scalar::boolean(bare).map(|truth| if truth { "yes" } else { "no" });
            let is_near = |word: &&str| strsim::damerau_levenshtein(&bare.to_lowercase(), word) == 1;
            let near = || ["yes", "true", "false"].into_iter().find(is_near).filter(|_| bare.chars().count() > 3);
            let near = || near().map(|near| if near == "false" { "no" } else { "yes" });
            let said = plain.or_else(|| synonym(bare, ["yes", "no"])).or_else(near);
            let said = said.map(str::to_owned).into_iter().collect();
            advised(said, || Some("write `yes` or `no` alone; what else there is to say goes into the text".to_owned()))
        };
        self.parse_or_advise(node, &rules::WRONG_TYPE, "`yes` or `no`", scalar::boolean, said)
    }

    /// The date in `node`.
    pub fn date(&self, node: &Node) -> Option<NaiveDate> {
        let text = self.scalar(node, "a date such as `2025-06-30`")?;
        let date = scalar::date(text);
        if date.is_none() {
            let shown = shortened(text);
            let message = if looks_like_date(text) {
                format!("there is no day `{shown}`")
            } else {
                format!("`{shown}` is not a date")
            };
            let fault = self.fault(&rules::INVALID_DATE, node.span, message);
            let meant = meant::dates(text);
            // A month has no one day.
            let of_truth = || scalar::boolean(text).map(|_| "write the day".to_owned());
            let of_month = |period: &String| match period.split_once("-Q") {
                Some((year, quarter)) => {
                    let last = ["03-31", "06-30", "09-30", "12-31"];
                    let last = last.get(quarter.parse::<usize>().ok()?.checked_sub(1)?)?;
                    Some(format!("write its last day: `{year}-{last}`"))
                }
                None if period.contains("-W") => meant::first_of_week(period)
                    .map(|first| format!("write a day of that week, whose first is `{first}`")),
                None => (period.len() == 7).then(|| format!("write its day as well: `{period}-…`")),
            };
            let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
            let of_year = || is_year.then(|| format!("write its month and day as well: `{text}-…-…`"));
            let is_nothing = || {
                let help = "write the day; a key that may be missing is left out where there is none";
                meant::is_nothing(text).then(|| help.to_owned())
            };
            let is_of_words = !text.contains(|c: char| c.is_ascii_digit());
            let help = meant::help_beside(&meant, text)
                .or_else(|| meant::periods(text).first().and_then(of_month))
                .or_else(|| meant::day_of_spreadsheet(text))
                .or_else(of_truth)
                .or_else(of_year)
                .or_else(is_nothing)
                .or_else(|| meant::beyond_calendar(text))
                .or_else(|| meant::no_such_day(text))
                .or_else(|| meant::without_year(text, "-…"))
                .or_else(|| is_of_words.then(|| "write the day in figures, the year first".to_owned()));
            let fault = fault.expected("a date such as `2025-06-30`").maybe_help(help);
            self.report(fault.maybe_mend(meant::one(&meant)));
        }
        date
    }

    /// The time of day in `node`.
    pub fn time(&self, node: &Node) -> Option<NaiveTime> {
        self.parse_or_help(node, &rules::INVALID_TIME, "a time of day such as `22:10`", scalar::time, meant::times)
    }

    /// The duration in `node`, in seconds; a fault where it says no unit, unless it is 0.
    pub fn duration(&self, node: &Node) -> Option<f64> {
        let expected = "a duration such as `38s`, `4h`, `5h30m` or `7d`";
        let text = self.scalar(node, expected)?.trim();
        if let Some(number) = scalar::number(text).filter(|number| *number > 0.0) {
            let message = format!("`{text}` says no unit of time");
            let fault = self.fault(&rules::DURATION_WITHOUT_UNIT, node.span, message).expected(expected);
            self.report(fault.help(format!("write `{number}s`, `{number}m`, `{number}h` or `{number}d`")));
            return None;
        }
        let zero = |text: &str| scalar::number(text).filter(|seconds| *seconds == 0.0);
        let read = |text: &str| scalar::duration(text).or_else(|| zero(text));
        if let Some(seconds) = read(text) {
            return Some(seconds);
        }
        let meant = meant::duration(text);
        let help = meant::help(&meant).or_else(|| meant::duration_among(text));
        let message = format!("`{}` is not a duration", shortened(text));
        let fault = self.fault(&rules::INVALID_DURATION, node.span, message).expected(expected);
        self.report(fault.maybe_help(help).maybe_mend(meant::one(&meant)));
        None
    }

    /// The value that `allowed` pairs with the word in `node`; a fault naming the nearest word when it is none of them.
    pub fn choice<T: Copy>(&self, node: &Node, allowed: &[(&str, T)]) -> Option<T> {
        let names = || allowed.iter().map(|(name, _)| *name);
        let text = self.scalar(node, &format!("one of {}", listed(names())))?;
        let found = allowed.iter().find_map(|(name, value)| (*name == text).then_some(*value));
        if found.is_none() {
            // Quotes that YAML takes for letters are no part of the word.
            let bare = text.trim().trim_matches(|c| "“”„‟‘’«»‹›".contains(c)).trim();
            let exact = names().find(|name| *name == bare);
            let (often, between) = often(bare, &names().collect::<Vec<_>>());
            let said = exact.or(often).or_else(|| synonym(bare, names()));
            // What lies between two words is neither, however near its letters are.
            let certain = || certain(bare, names()).filter(|_| between.is_none());
            let mend = said.or_else(certain).map(str::to_owned);
            let help =
                said.map(|said| format!("did you mean `{said}`?")).or(between).or_else(|| did_you_mean(bare, names()));
            let message = format!("`{}` is not allowed here", shortened(text));
            let fault = self.fault(&rules::INVALID_VALUE, node.span, message);
            let fault = fault.expected(format!("one of {}", listed(names()))).maybe_help(help);
            self.report(fault.maybe_mend(mend));
        }
        found
    }

    /// The text for people in `node`: a text, or a map from language to text.
    pub fn label(&self, node: &Node) -> Option<LabelText> {
        let Value::Mapping(mapping) = &node.value else {
            return self
                .scalar(node, "a text, or a map from language to text")
                .map(|text| LabelText::One(text.to_owned()));
        };
        let mut texts = BTreeMap::new();
        for entry in &mapping.entries {
            self.language_tag(&entry.key, entry.key_span, |known| mapping.entry(known).is_none());
            if let Some(text) = self.text(&entry.value) {
                texts.insert(entry.key.clone(), text.to_owned());
            }
        }
        if mapping.entries.is_empty() {
            self.wrong_type(node, "a text, or a map from language to text");
        }
        (!texts.is_empty()).then_some(LabelText::ByLanguage(texts))
    }

    /// The texts in `node`, each with its place: a list of them, or one alone. Faulty ones are left out.
    pub fn texts(&self, node: &Node) -> Vec<Spanned<String>> {
        self.each(node, |item| self.spanned_text(item))
    }

    /// What `read` makes of each item of the list in `node`, or of `node` itself when it is no list.
    pub fn each<T>(&self, node: &Node, mut read: impl FnMut(&Node) -> Option<T>) -> Vec<T> {
        match &node.value {
            Value::Sequence(items) => items.iter().filter_map(read).collect(),
            _ => read(node).into_iter().collect(),
        }
    }

    pub(super) fn scalar<'r>(&self, node: &'r Node, expected: &str) -> Option<&'r str> {
        let text = node.as_text();
        if let Value::Sequence(items) = &node.value {
            let message = format!("expected {}, found a list", without_example(expected));
            let fault = self.fault(&rules::WRONG_TYPE, node.span, message).expected(expected);
            self.report(match &items[..] {
                [one] if one.as_text().is_some() => {
                    let written = self.file().text()[one.span.range()].to_owned();
                    fault.help(format!("write `{written}`")).mend(written)
                }
                [first, ..] if first.as_text().is_some() => {
                    let written = &self.file().text()[first.span.range()];
                    fault.help(format!("only one can stand here, such as `{}`", shortened(written)))
                }
                _ => fault.help("only one can stand here"),
            });
        } else if let Some(alone) = alone(node).filter(|_| expected != "a text") {
            let message = format!("expected {}, found a mapping", without_example(expected));
            let fault = self.fault(&rules::WRONG_TYPE, node.span, message).expected(expected);
            self.report(fault.help(format!("write the value alone: `{alone}`")));
        } else if text.is_none() {
            self.wrong_type(node, expected);
        }
        text
    }
}

/// Which of `names`, words of how often something is, `text` says in other words; else between which of them it lies.
fn often<'n>(text: &str, names: &[&'n str]) -> (Option<&'n str>, Option<String>) {
    let is_adverb = names.contains(&"quarterly");
    if !is_adverb && !names.contains(&"quarter") {
        return (None, None);
    }
    let named = |word: &'static str| if is_adverb { adverb(word) } else { word };
    match rhythm(text) {
        Some(Rhythm::Word(word)) => (names.iter().copied().find(|name| *name == named(word)), None),
        Some(Rhythm::Between(more, less)) => {
            let (more, less) = (named(more), named(less));
            let is_named = names.contains(&less);
            let less = if is_named { format!("`{less}` less") } else { "none is less often".to_owned() };
            (None, Some(format!("`{more}` is more often than that, {less}")))
        }
        None => (None, None),
    }
}

/// What to do about a text that could mean any of `meant`; `otherwise` where it could be anything.
pub(crate) fn advised(meant: Vec<String>, otherwise: impl FnOnce() -> Option<String>) -> (Option<String>, Vec<String>) {
    (meant::help(&meant).or_else(otherwise), meant)
}

/// What the mapping in `node` says, where it has one key and was meant as a value: the value of the key, or the key that it says `yes` to.
fn alone(node: &Node) -> Option<&str> {
    let [entry] = &node.as_mapping()?.entries[..] else { return None };
    let text = entry.value.as_text()?;
    Some(if scalar::boolean(text) == Some(true) { &entry.key } else { text })
}

/// Digits in the places of a date: the calendar refused it, not its form.
fn looks_like_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut digits =
        |length| parts.next().is_some_and(|part| part.len() == length && part.bytes().all(|b| b.is_ascii_digit()));
    digits(4) && digits(2) && digits(2) && parts.next().is_none()
}
