//! How a language writes what the report knows: messages, values, dates, names.

use chrono::NaiveDate;

use super::Tree;
use crate::i18n::format::{self, Join, NO_VALUE, Precision};
use crate::i18n::{Arg, Args, Key, Statement, digits_beside, msg, names};
use crate::report::{Head, Label, Period, Unit, is_by_language};
use crate::site::chart::Setting;
use crate::site::text::SafeHtml;

impl<'a> Tree<'a> {
    /// Returns the message `key`.
    pub(in crate::site) fn text(&self, key: Key) -> String {
        self.words.text(key)
    }

    /// Returns the message `key` for `args`.
    pub(in crate::site) fn say(&self, key: Key, args: &Args) -> String {
        self.words.say(key, args)
    }

    /// Returns the message `key` about a number of things.
    pub(in crate::site) fn say_count(&self, key: Key, n: usize) -> String {
        self.words.say(key, &Args::new().with("n", n))
    }

    /// Returns a sentence of the report.
    pub(in crate::site) fn said(&self, statement: &Statement) -> String {
        statement.say(self.words)
    }

    /// Returns the members in one phrase.
    pub(in crate::site) fn list<S: AsRef<str>>(&self, members: &[S], join: Join) -> String {
        format::list(self.lang, members, join)
    }

    /// Returns the members that are not empty in one phrase.
    pub(in crate::site) fn joined(&self, members: &[SafeHtml], join: Join) -> SafeHtml {
        let list = |of: fn(&SafeHtml) -> &str| {
            let members = members.iter().filter(|member| !member.is_empty());
            self.list(&members.map(of).collect::<Vec<_>>(), join)
        };
        SafeHtml::filled(list(SafeHtml::as_str), list(SafeHtml::words))
    }

    /// Returns a text that people wrote, marked with its language where that is not the page's.
    pub(in crate::site) fn label(&self, label: &Label) -> SafeHtml {
        let (text, lang) = label.pick(self.lang.code());
        self.in_language(text, lang.unwrap_or(self.written_in()))
    }

    /// Returns a text in a language, marked with it where it is not the page's.
    pub(in crate::site) fn in_language(&self, text: &str, lang: &str) -> SafeHtml {
        if lang == self.lang.code() {
            SafeHtml::escaped(text)
        } else {
            self.html.language(lang, &SafeHtml::escaped(text))
        }
    }

    /// Returns `html`, which the author of `document` wrote in its language, wrapped with that where it is not the page's.
    pub(in crate::site) fn passage_of(&self, document: &Head, html: SafeHtml) -> SafeHtml {
        let written = document.lang.as_deref().unwrap_or(self.written_in());
        if written == self.lang.code() { html } else { self.html.passage(written, &html) }
    }

    /// Returns what the author of `document` wrote in one language only, marked with it where it is not the page's.
    pub(in crate::site) fn in_words_of(&self, document: &Head, text: &str) -> SafeHtml {
        self.in_language(text, document.lang.as_deref().unwrap_or(self.written_in()))
    }

    /// Returns the language of documents that state none: the workspace's first.
    pub(in crate::site) fn written_in(&self) -> &'a str {
        self.report.settings.languages.first()
    }

    /// Returns a value behind its name: `March 2026: 87 %`.
    pub(in crate::site) fn named(&self, name: impl Into<String>, value: impl Into<String>) -> String {
        let args = Args::new().with("name", Arg::Plain(name.into())).with("value", Arg::Plain(value.into()));
        self.say(msg!("named-value"), &args)
    }

    /// Returns what somebody is called whose name is `written`: everywhere the same.
    pub(in crate::site) fn person<'b>(&'b self, written: &'b str) -> &'b str {
        self.report.settings.name_of(written)
    }

    /// Returns who answers for a document; nothing where nobody does.
    pub(in crate::site) fn owner<'b>(&'b self, document: &'b Head) -> Option<&'b str> {
        document.owner.as_deref().map(|owner| self.person(owner))
    }

    /// Returns what people call a part of a breakdown, such as the language of a code.
    pub(in crate::site) fn part_name(&self, breakdown: &str, part: &str) -> String {
        let language = names::language(part).filter(|_| is_by_language(breakdown));
        self.value_name_or(part, language)
    }

    /// Returns what a value of the authors' own is called: as the settings' `labels` say, else as everyday values are, else itself.
    pub(in crate::site) fn value_name(&self, value: &str) -> String {
        self.value_name_or(value, None)
    }

    /// Returns the same, with a name that `value` has where the settings know none.
    pub(in crate::site) fn value_name_or(&self, value: &str, usual: Option<Key>) -> String {
        self.known_name(value, usual).unwrap_or_else(|| value.to_owned())
    }

    /// Returns the same where it is called otherwise than it is written.
    pub(in crate::site) fn known_name(&self, value: &str, usual: Option<Key>) -> Option<String> {
        let own = self.report.settings.labels.get(value).map(|label| self.plain(label));
        own.or_else(|| usual.or_else(|| names::everyday(value)).map(|key| self.text(key)))
    }

    /// Returns the name of a breakdown: as the settings' `labels` say, translated where it is a usual one, else as it is written.
    pub(in crate::site) fn breakdown_name(&self, name: &str) -> String {
        let own = self.report.settings.labels.get(name).map(|label| self.plain(label));
        own.unwrap_or_else(|| names::breakdown(name).map_or_else(|| name.to_owned(), |key| self.text(key)))
    }

    /// Returns a text that people wrote, without markup, for titles and charts.
    pub(in crate::site) fn plain(&self, label: &Label) -> String {
        label.pick(self.lang.code()).0.to_owned()
    }

    /// Returns a value in its unit, as in a sentence.
    pub(in crate::site) fn value(&self, value: f64, unit: &Unit) -> String {
        format::value(self.lang, value, unit, Precision::Headline)
    }

    /// Returns a value in its unit with the digits that tell it from `others`, such as its target: what is missed never reads as met.
    pub(in crate::site) fn value_beside(
        &self,
        value: f64,
        others: impl IntoIterator<Item = f64>,
        unit: &Unit,
    ) -> String {
        match digits_beside(self.lang, value, others, unit) {
            0 => self.value(value, unit),
            more => format::value_finer(self.lang, value, unit, more),
        }
    }

    /// Returns a value in its unit, or a dash.
    pub(in crate::site) fn value_or_dash(&self, value: Option<f64>, unit: &Unit) -> String {
        value.map_or_else(|| NO_VALUE.to_owned(), |value| self.value(value, unit))
    }

    /// Returns a value as a column shows it: every row with the same decimals; a dash where there is none.
    pub(in crate::site) fn cell(&self, value: Option<f64>, unit: &Unit) -> String {
        value.map_or_else(|| NO_VALUE.to_owned(), |value| format::value(self.lang, value, unit, Precision::Table))
    }

    /// Returns a value as a column shows it, with more decimals where it would else read as one of `others` that it differs from.
    pub(in crate::site) fn cell_beside(
        &self,
        value: Option<f64>,
        others: impl IntoIterator<Item = f64>,
        unit: &Unit,
    ) -> String {
        match value.map(|value| (value, digits_beside(self.lang, value, others, unit))) {
            Some((value, more)) if more > 0 => format::value_finer(self.lang, value, unit, more),
            _ => self.cell(value, unit),
        }
    }

    /// Returns a p-value: `< 0.001` where three decimals would read as nothing, with more of them where it would read as what it is held
    /// against, or a dash.
    pub(in crate::site) fn p_value(&self, p: Option<f64>) -> String {
        let alpha = self.report.settings.confidence.alpha();
        let told = |p: f64, decimals: u8| format::number(self.lang, p, decimals);
        match p {
            None => NO_VALUE.to_owned(),
            Some(p) if p < 0.001 => format!("< {}", format::number(self.lang, 0.001, 3)),
            Some(p) => {
                let apart = (3..=6).find(|decimals| told(p, *decimals) != told(alpha, *decimals));
                told(p, apart.unwrap_or(6))
            }
        }
    }

    /// Returns a difference with its sign: `+7 points`.
    pub(in crate::site) fn change(&self, value: f64, unit: &Unit) -> String {
        self.words.show(&Arg::Change { value, unit: unit.clone() })
    }

    /// Returns the difference of two values as they are printed beside it.
    pub(in crate::site) fn change_between(&self, before: f64, after: f64, unit: &Unit) -> String {
        self.change(format::printed_difference(before, after, unit), unit)
    }

    /// Returns a difference as in a column of a table: money to the cent in every row.
    pub(in crate::site) fn change_cell(&self, value: f64, unit: &Unit) -> String {
        match unit {
            Unit::Currency(code) => format::money_signed(self.lang, value, code),
            _ => self.change(value, unit),
        }
    }

    /// Returns a score from 0 to 100, or a dash.
    pub(in crate::site) fn score(&self, score: Option<f64>) -> String {
        self.value_or_dash(score, &Unit::Score)
    }

    /// Returns a whole number.
    pub(in crate::site) fn count(&self, n: usize) -> String {
        self.words.show(&Arg::from(n))
    }

    /// Returns a number, with as many decimals as it needs up to two.
    pub(in crate::site) fn number(&self, value: f64) -> String {
        format::number_trimmed(self.lang, value, 2)
    }

    /// Returns a date in full.
    pub(in crate::site) fn date(&self, date: NaiveDate) -> String {
        format::date_long(self.lang, date)
    }

    /// Returns a date with a short month.
    pub(in crate::site) fn date_short(&self, date: NaiveDate) -> String {
        format::date_short(self.lang, date)
    }

    /// Returns a period in full.
    pub(in crate::site) fn period(&self, period: Period) -> String {
        format::period(self.lang, period)
    }

    /// Returns what whiskers show.
    pub(in crate::site) fn whiskers(&self) -> String {
        let confidence = 100.0 * self.report.settings.confidence.level();
        self.said(&Statement::new(msg!("legend-interval")).percent("confidence", confidence))
    }

    /// Returns a period as a column shows it.
    pub(in crate::site) fn period_short(&self, period: Period) -> String {
        format::period_short(self.lang, period)
    }

    /// Returns what charts ask of this page's language.
    pub(in crate::site) fn setting(&self) -> Setting<'_> {
        Setting { direction: self.lang.dir(), text: self }
    }
}
