//! What people wrote in a survey, with as much of the rest of its row as may be published.

use std::collections::BTreeSet;

use crate::i18n::names;
use crate::model::Survey;
use crate::model::survey::{Answers, Quote};
use crate::report::survey::QuestionResult;

use super::privacy::{HiddenParts, hidden_parts};
use super::surveys::{scale, shown_themes};

/// `written` with the themes that are published, and with the language where all languages are.
pub(super) fn quotes(survey: &Survey, written: &[Quote], least: u64) -> Vec<Quote> {
    if written.is_empty() {
        return Vec::new();
    }
    let themes = survey.questions.iter().find_map(|question| match &question.answers {
        Answers::Themes(themes) => Some(shown_themes(survey, question, themes, least)),
        Answers::Scale { .. } | Answers::Text { .. } => None,
    });
    let shown: BTreeSet<&str> = themes.iter().flat_map(QuestionResult::named).map(|(theme, _)| theme).collect();
    let tells = tells_languages(survey, least);
    let quote = |it: &Quote| Quote {
        text: it.text.clone(),
        themes: it.themes.iter().filter(|theme| shown.contains(theme.as_str())).cloned().collect(),
        language: it.language.clone().filter(|code| tells && names::language(code).is_some()),
    };
    written.iter().map(quote).collect()
}

/// Whether no language is hidden in any question: a text without its language would say that it is of one that is.
fn tells_languages(survey: &Survey, least: u64) -> bool {
    let Some(column) = survey.language_column() else { return false };
    let mut asked = survey.questions.iter().filter_map(scale).peekable();
    let is_whole = |parts: HiddenParts| parts.get(column).is_some_and(BTreeSet::is_empty);
    asked.peek().is_some() && asked.all(|(_, _, tallies)| is_whole(hidden_parts(tallies, least)))
}
