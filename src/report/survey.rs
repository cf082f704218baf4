//! Surveys: responses, scores, breakdowns, change since the wave before.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::formula::funnel::Funnel;
use crate::formula::mix::Standardised;
use crate::formula::parts::Parts;
use crate::formula::survey::{Nps, TopBox};
use crate::formula::survey_change::{NpsChange, TopBoxChange};
use crate::i18n::Statement;
use crate::model::survey::{Quote, ScaleMethod};
use crate::model::{Id, Survey, Unit};

use crate::model::derefs_to_written;
use crate::schema::survey::AskedQuestion;

use super::Said;
use super::document::contract;
use super::drivers::DriversReport;

/// One survey.
#[derive(Debug, Clone)]
pub struct SurveyReport {
    /// What was written.
    pub written: Arc<Survey>,
    /// Responses; `None` where nothing of it is published.
    pub n: Option<u64>,
    /// Why nothing of it is published.
    pub withheld: Option<WithheldWhy>,
    /// The fewest members of a group of which anything is published.
    pub least: u64,
    /// Responses in percent of those asked.
    pub response_rate: Option<f64>,
    /// Results by question.
    pub questions: BTreeMap<Id, QuestionReport>,
    /// Column → value → question → result; `None` where the group is too small, or would give a small one back.
    pub breakdowns: BTreeMap<String, BTreeMap<String, BTreeMap<Id, Option<ScaleResult>>>>,
    /// Column → question → its parts, each against the rest; of what is published.
    pub parts: BTreeMap<String, BTreeMap<Id, Parts>>,
    /// Column → question → its funnel, where there are parts enough for one.
    pub funnels: BTreeMap<String, BTreeMap<Id, Funnel>>,
    /// What goes with the rating that its author asks about.
    pub drivers: Option<DriversReport>,
    /// The wave before it.
    pub previous: Option<Id>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Statement>,
}

derefs_to_written!(SurveyReport, Survey);

contract!(SurveyReport, |entry| {
    "audience": entry.audience,
    "method": entry.method,
    "incentive": entry.incentive,
    "date": entry.date,
    "n": entry.n,
    "n_why": entry.withheld,
    "min_group": entry.least,
    "invited": entry.invited,
    "response_rate": entry.response_rate,
    "weighted": entry.weight.is_some(),
    "questions": entry.questions,
    "breakdowns": entry.breakdowns,
    "parts": entry.parts,
    "funnels": entry.funnels,
    "drivers": entry.drivers,
    "previous": entry.previous,
    "wave_of": entry.wave_of.as_ref().map(|name| &name.value),
    "repeated": entry.repeated,
    "says": entry.says,
});

/// Why nothing of a survey or a question is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WithheldWhy {
    /// Fewer answered than may be published.
    TooFewAnswers,
    /// It is dated after the day of the results.
    AfterAsOf,
}

/// What a sentence about a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionTopic {
    /// What was found.
    Found,
    /// How few answers it rests on, or how many were left out.
    Sample,
    /// What changed since the survey before.
    Change,
    /// How sure it is.
    Interval,
    /// That the answers are not shown.
    Withheld,
}

/// The result of one question.
#[derive(Debug, Clone)]
pub struct QuestionReport {
    /// What was asked.
    pub asked: AskedQuestion,
    /// The figures.
    pub result: QuestionResult,
    /// How it was scored.
    pub method: Option<ScaleMethod>,
    /// The best answer there is, of a question on a scale.
    pub best: Option<f64>,
    /// The change since the same question of the survey before.
    pub change: Option<SurveyChange>,
    /// Column → the change at one mix of its parts, and whether the mix changed.
    pub standardised: BTreeMap<String, Standardised>,
    /// The headline figure (score, share in percent, mean) of the same question then.
    pub earlier: Option<f64>,
    /// How far it moved since then.
    pub difference: Option<f64>,
    /// How often each answer was given, lowest first.
    pub distribution: Vec<AnswerCount>,
    /// The sentences about it.
    pub says: Vec<Said<QuestionTopic>>,
}

/// The figures stand beside the other keys, as the contract wants them.
impl Serialize for QuestionReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Contract<'a> {
            #[serde(flatten)]
            result: &'a QuestionResult,
            method: Option<ScaleMethod>,
            change: &'a Option<SurveyChange>,
            standardised: &'a BTreeMap<String, Standardised>,
            difference: Option<f64>,
            distribution: &'a [AnswerCount],
            says: &'a [Said<QuestionTopic>],
        }
        let Self {
            asked: _,
            earlier: _,
            best: _,
            result,
            method,
            change,
            standardised,
            difference,
            distribution,
            says,
        } = self;
        let (method, difference) = (*method, *difference);
        Contract { result, method, change, standardised, difference, distribution, says }.serialize(serializer)
    }
}

/// How the headline figure of a question moved since the wave before.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionMove {
    /// By how much, in the unit of the figure.
    pub by: f64,
    /// That unit: points of percent and of the score, or what the scale is in.
    pub unit: Unit,
    /// Whether the answers of both waves show that it is better, or worse; nothing where they show neither.
    pub is_better: Option<bool>,
}

impl QuestionReport {
    /// How its headline figure moved, where two waves can be compared. Answers of which the lowest is the best are turned round, so that
    /// more is better.
    pub fn moved(&self) -> Option<QuestionMove> {
        let significant = match self.change.as_ref()? {
            SurveyChange::Nps(change) => change.significant,
            SurveyChange::TopBox(change) => change.significant,
        };
        let by = self.difference?;
        let unit = if self.method == Some(ScaleMethod::Mean) { Unit::Rating } else { Unit::Percent };
        Some(QuestionMove { by, unit, is_better: (significant == Some(true)).then_some(by > 0.0) })
    }
}

/// A text that people wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written<'a> {
    /// The text.
    pub text: &'a str,
    /// How many wrote it.
    pub times: usize,
    /// Its language, where that is known.
    pub language: Option<&'a str>,
}

/// Texts of one theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Themed<'a> {
    /// The theme; `None` for texts that name none of those that are published.
    pub theme: Option<&'a str>,
    /// The texts, those of most people first, then by language.
    pub texts: Vec<Written<'a>>,
}

impl QuestionResult {
    /// The texts that are published, each once, under that of its themes which most texts name; the theme of most texts first, those
    /// without one last. A text that was written in several languages has none.
    pub fn themed(&self) -> Vec<Themed<'_>> {
        let Self::Text { texts, .. } = self else { return Vec::new() };
        let mut named: BTreeMap<&str, usize> = BTreeMap::new();
        texts.iter().flat_map(|quote| &quote.themes).for_each(|theme| *named.entry(theme).or_default() += 1);
        let mut same: BTreeMap<&str, Vec<&Quote>> = BTreeMap::new();
        texts.iter().for_each(|quote| same.entry(quote.text.trim()).or_default().push(quote));
        let mut themes: BTreeMap<Option<&str>, Vec<Written>> = BTreeMap::new();
        for (text, quotes) in same {
            let theirs = quotes.iter().flat_map(|quote| &quote.themes).map(String::as_str);
            // Of equals the first by name.
            let theme = theirs.min_by_key(|theme| (Reverse(named[theme]), *theme));
            let language = quotes[0].language.as_deref();
            let language = language.filter(|_| quotes.iter().all(|quote| quote.language == quotes[0].language));
            themes.entry(theme).or_default().push(Written { text, times: quotes.len(), language });
        }
        let mut themed: Vec<Themed> = themes.into_iter().map(|(theme, texts)| Themed { theme, texts }).collect();
        themed.iter_mut().for_each(|it| it.texts.sort_by_key(|it| (Reverse(it.times), it.language)));
        let people = |it: &Themed| it.texts.iter().map(|it| it.times).sum::<usize>();
        themed.sort_by_key(|it| (it.theme.is_none(), Reverse(people(it))));
        themed
    }

    /// The themes that are published and how many named each, most first.
    pub fn named(&self) -> Vec<(&str, u64)> {
        let Self::Themes { themes, .. } = self else { return Vec::new() };
        let mut named: Vec<(&str, u64)> = themes.iter().map(|(name, n)| (name.as_str(), *n)).collect();
        named.sort_by_key(|(_, n)| Reverse(*n));
        named
    }
}

/// How often one answer was given.
#[derive(Debug, Clone, Serialize)]
pub struct AnswerCount {
    /// The answer.
    pub answer: f64,
    /// Its (weighted) count.
    pub count: f64,
    /// In percent of all answers.
    pub percent: f64,
}

/// The figures of one question.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum QuestionResult {
    /// A scale question.
    Scale(ScaleResult),
    /// Themes and how often each was named, most first.
    Themes {
        /// The themes.
        themes: BTreeMap<String, u64>,
        /// How many themes are not shown, because too few named them, where there are any.
        #[serde(skip_serializing_if = "Option::is_none")]
        withheld: Option<usize>,
    },
    /// Nothing is published.
    Withheld {
        /// Never stated.
        n: Option<u64>,
        /// Why.
        why: WithheldWhy,
    },
    /// Free text.
    Text {
        /// How many rows hold text.
        count: u64,
        /// The texts, where they are published.
        #[serde(serialize_with = "bare_texts")]
        texts: Vec<Quote>,
    },
}

/// Texts alone, as they are exported.
fn bare_texts<S: Serializer>(texts: &[Quote], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(texts.iter().map(|quote| &quote.text))
}

/// The figures of a scale question.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum ScaleResult {
    /// A net promoter score.
    Nps(Nps),
    /// A share of top answers and a mean (CSAT, CES, mean).
    TopBox(TopBox),
}

/// A result of fewer answers is to be read with caution.
const CAUTION: u64 = 30;

impl ScaleResult {
    /// How many answers it rests on.
    pub fn answers(&self) -> u64 {
        match self {
            Self::Nps(nps) => nps.n,
            Self::TopBox(top) => top.n,
        }
    }

    /// Whether so few that it is to be read with caution.
    pub fn is_of_few(&self) -> bool {
        self.answers() < CAUTION
    }

    /// The score or percentage.
    pub fn value(&self) -> Option<f64> {
        match self {
            Self::Nps(nps) => nps.nps,
            Self::TopBox(top) => top.pct,
        }
    }

    /// The ends of its interval.
    pub fn interval(&self) -> Option<(f64, f64)> {
        match self {
            Self::Nps(nps) => nps.interval(),
            Self::TopBox(top) => top.pct_low.zip(top.pct_high),
        }
    }
}

/// The change of a scale question from one wave to the next.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum SurveyChange {
    /// Of a net promoter score.
    Nps(NpsChange),
    /// Of a share of top answers and a mean.
    TopBox(TopBoxChange),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stand_once_under_their_commonest_theme() {
        let quote = |text: &str, themes: &[&str], language: Option<&str>| Quote {
            text: text.into(),
            themes: themes.iter().map(|theme| (*theme).into()).collect(),
            language: language.map(Into::into),
        };
        let texts = vec![
            quote("Slow.", &["waiting", "language"], Some("en")),
            quote("Aeglane.", &["waiting"], Some("et")),
            quote("Slow.", &["waiting"], Some("en")),
            quote("Not in Greek.", &["language"], Some("en")),
            quote("Fine.", &[], None),
            quote("OK", &[], Some("et")),
            quote("OK", &[], Some("en")),
        ];
        let result = QuestionResult::Text { count: 7, texts };
        let slow = Written { text: "Slow.", times: 2, language: Some("en") };
        let alone = |text, language| Written { text, times: 1, language };
        let expected = [
            (Some("waiting"), vec![slow, alone("Aeglane.", Some("et"))]),
            (Some("language"), vec![alone("Not in Greek.", Some("en"))]),
            (None, vec![Written { text: "OK", times: 2, language: None }, alone("Fine.", None)]),
        ];
        assert_eq!(result.themed(), expected.map(|(theme, texts)| Themed { theme, texts }));
    }
}
