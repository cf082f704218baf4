//! Parts and themes of a survey that are spelt in two ways, and themes that stand together in one cell.
//!
//! In: the answers of a survey, counted. Out: warnings, with no number of a group that is too small to be published.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, rules};
use crate::model::Id;
use crate::model::survey::{Answers, Question};
use crate::schema::survey::AskedQuestion;

use super::super::spelt::{self, Counted};
use super::Reading;

/// Warns of parts and themes that are spelt in two ways, with no number of a group under `least`.
pub(super) fn report(read: &Reading<'_, '_>, questions: &[Question], unparted: &BTreeSet<Id>, least: u64) {
    let mut parts: BTreeMap<&str, BTreeMap<&str, u64>> = BTreeMap::new();
    for question in questions {
        let Answers::Scale { tallies, .. } = &question.answers else { continue };
        for (column, values) in &tallies.by {
            let parts = parts.entry(column).or_default();
            values.iter().for_each(|(value, counts)| *parts.entry(value).or_default() += counts.n());
        }
    }
    for (column, values) in parts {
        let by = read.map.mapping().get("by").and_then(|by| spelt::named(by, column));
        let span = by.or(read.map.value_span("by")).unwrap_or(read.map.anchor());
        let what = format!("parts by `{column}`");
        // Each person answers so many questions at most.
        let least = least * questions.len() as u64;
        let of = Counted { what: &what, one: "answer", names: values, least, more: Vec::new() };
        spelt::report(read.fields.reader, span, of);
    }
    for question in questions {
        let Answers::Themes(themes) = &question.answers else { continue };
        let is_unparted = unparted.contains(&question.asked.id);
        let unparted = || unparted_themes(read, &question.asked, themes).filter(|_| is_unparted);
        if let Some(fault) = unparted().or_else(|| joined_themes(read, &question.asked, themes)) {
            read.fields.reader.report(fault);
            continue;
        }
        let what = format!("themes of `{}`", question.asked.id);
        let names = themes.iter().map(|(theme, count)| (theme.as_str(), *count)).collect();
        let of = Counted { what: &what, one: "answer", names, least, more: Vec::new() };
        spelt::report(read.fields.reader, question.asked.column.origin.span, of);
    }
}

/// The warning of a `separator` that stands in no cell, while another mark parts several of them in themes that recur.
fn unparted_themes(
    read: &Reading<'_, '_>,
    asked: &AskedQuestion,
    themes: &BTreeMap<String, u64>,
) -> Option<Diagnostic> {
    let separator = asked.separator.as_deref().filter(|separator| !separator.is_empty())?;
    let parts = |mark: char| {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for theme in themes.keys().filter(|theme| theme.contains(mark)) {
            theme.split(mark).for_each(|part| *counts.entry(part.trim()).or_default() += 1);
        }
        counts
    };
    let mark = [';', '|', ',', '/'].into_iter().find(|mark| parts(*mark).values().any(|count| *count > 1))?;
    let header = &asked.column.header;
    let message = format!("`{separator}` parts no cell of `{header}`, and `{mark}` stands in them");
    let fault = read.fields.reader.fault(&rules::TWO_SPELLINGS, asked.column.origin.span, message);
    Some(fault.help_or_allow(&format!("say `separator: \"{mark}\"` of the question; where each cell is one theme")))
}

/// The warning of themes that stand together in one cell, parted by what is not the question's `separator`: each is a theme elsewhere.
fn joined_themes(read: &Reading<'_, '_>, asked: &AskedQuestion, themes: &BTreeMap<String, u64>) -> Option<Diagnostic> {
    let found = [';', '|', ',', '/'].into_iter().find_map(|mark| {
        let are_themes = |theme: &&String| {
            let mut parts = theme.split(mark).map(str::trim);
            theme.contains(mark) && parts.all(|part| themes.contains_key(part))
        };
        Some((mark, themes.keys().find(are_themes)?))
    });
    let (mark, theme) = found?;
    let message = format!("`{theme}` is one theme, and so is each part of it alone");
    let fault = read.fields.reader.fault(&rules::TWO_SPELLINGS, asked.column.origin.span, message);
    Some(
        fault.help(format!(
            "say `separator: \"{mark}\"` of the question, or write the themes with the one that it says"
        )),
    )
}
