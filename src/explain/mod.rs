//! The arithmetic behind a number, from input lines to headline.
//!
//! In: a report and the name of a document. Out: its derivation as plain text, each step with its numbers, its result and
//! the place its input is written, then the definition of every figure used. It computes nothing.

use std::collections::BTreeSet;

use unicode_width::UnicodeWidthStr;

use crate::compute::{amount, derivation};
use crate::i18n::glossary::TermText;
use crate::i18n::{Catalogue, Key, Lang, Statement, msg};
use crate::model::{DocRef, Kind, Unit};
use crate::report::Report;
use crate::report::derivation::{Derivation, Step};

/// Labels are cut no earlier than this.
const WIDEST_LABEL: usize = 60;

/// The arithmetic of the document called `reference` (`audit/2025-03-phone`) as text in `lang`; `None` where the report holds no such
/// document.
pub fn explain(report: &Report, reference: &str, lang: Lang) -> Option<String> {
    let about: DocRef = reference.parse().ok()?;
    let document = report.head(&about)?;
    let title = document.title.pick(lang.code()).0;
    let mut lines = vec![format!("{about}: {title}"), document.path().to_owned()];
    lines.extend(said(report, &about).into_iter().take(2).map(|said| plain(&said.text_in(lang))));
    match derivation(report, &about) {
        None => lines.extend([String::new(), plain(&Statement::new(msg!("derive-nothing")).text_in(lang))]),
        Some(derivation) => {
            let width = label_width(&derivation, lang);
            for part in &derivation.parts {
                lines.extend([String::new(), plain(&part.title.text_in(lang))]);
                lines.extend(part.steps.iter().map(|step| line(step, width, lang).trim_end().to_owned()));
            }
            lines.extend(definitions(&derivation, lang));
        }
    }
    lines.push(String::new());
    Some(lines.join("\n"))
}

/// Every document of `report`, as [`explain`] is asked about it.
pub fn references(report: &Report) -> Vec<String> {
    let heads = Kind::ALL.iter().flat_map(|kind| report.heads(*kind));
    heads.map(|head| format!("{}/{}", head.kind, head.id)).collect()
}

/// The sentences about a document.
fn said<'a>(report: &'a Report, about: &DocRef) -> Vec<&'a Statement> {
    macro_rules! found {
        ($list:ident, $statement:expr) => {
            report
                .$list
                .iter()
                .find(|entry| entry.head.id == about.id)
                .map(|entry| entry.says.iter().map($statement).collect())
                .unwrap_or_default()
        };
    }
    match about.kind {
        Kind::Audit => found!(audits, |said| &said.statement),
        Kind::Visit => found!(visits, |said| said),
        Kind::Metric => found!(metrics, |said| &said.statement),
        Kind::Goal => found!(goals, |said| &said.statement),
        Kind::Survey => found!(surveys, |said| said),
        Kind::Gap => found!(gaps, |said| said),
        Kind::Plan => found!(plans, |said| said),
        Kind::Log => found!(logs, |said| &said.statement),
        Kind::Decision => found!(decisions, |said| said),
        Kind::Competitor => found!(competitors, |said| said),
        Kind::Checklist | Kind::Page => Vec::new(),
    }
}

fn label_width(derivation: &Derivation, lang: Lang) -> usize {
    let labels = derivation.parts.iter().flat_map(|part| part.steps.iter().map(|step| label(step, lang)));
    labels.map(|label| label.width()).max().unwrap_or(0).min(WIDEST_LABEL)
}

fn label(step: &Step, lang: Lang) -> String {
    let indent = if step.inset { "  " } else { "" };
    format!("{indent}{}", plain(&step.label.text_in(lang)))
}

/// Text without the marks that isolate directions, which a terminal would show.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')).collect()
}

fn line(step: &Step, width: usize, lang: Lang) -> String {
    let label = label(step, lang);
    let mut cells = vec![format!("  {}{}", label, " ".repeat(width.saturating_sub(label.width())))];
    if !step.working.is_empty() {
        cells.push(step.working.clone());
    }
    cells.extend(step.aside.as_ref().map(|aside| format!("({})", plain(&aside.text_in(lang)))));
    cells.extend(step.result.map(|result| match &step.unit {
        Some(unit @ Unit::Duration) => format!("= {}", amount(result, unit)),
        _ => format!("= {}", significant(result)),
    }));
    cells.extend(step.outcome.as_ref().map(|outcome| format!("→ {}", plain(&outcome.text_in(lang)))));
    if let Some(source) = &step.source {
        let place = source.place();
        cells.push(format!("[{}:{}:{}]", source.path(), place.line, place.column));
    }
    cells.join("  ")
}

/// As many digits as matter: six that are not leading zeros, more only of whole numbers. The JSON has all.
fn significant(value: f64) -> String {
    // A chance of nearly nothing would be a line of zeros.
    if value != 0.0 && value.abs() < 1e-6 {
        return format!("{value:.2e}");
    }
    let has_six = |decimals: &u8| value.abs() * 10f64.powi(i32::from(*decimals)) >= 1e5;
    let decimals = usize::from((0..11).find(has_six).unwrap_or(11));
    let shown = format!("{value:.decimals$}");
    let trimmed = if shown.contains('.') { shown.trim_end_matches('0').trim_end_matches('.') } else { &shown };
    if trimmed == "-0" { "0".to_owned() } else { trimmed.to_owned() }
}

/// What every figure of the derivation is, in the words of the glossary.
fn definitions(derivation: &Derivation, lang: Lang) -> Vec<String> {
    let catalogue = Catalogue::built_in(lang);
    let mut seen = BTreeSet::new();
    let steps = derivation.parts.iter().flat_map(|part| &part.steps);
    let mut lines = Vec::new();
    for term in steps.filter_map(|step| step.glossary).filter(|term| seen.insert(*term)) {
        if lines.is_empty() {
            lines.extend([String::new(), catalogue.text(msg!("derive-figures"))]);
        }
        let said = |key: Key| plain(&catalogue.text(key));
        let part = |part: TermText| said(term.part(part));
        lines.push(format!("  {}: {}", said(term.name()), part(TermText::Definition)));
        lines.extend([TermText::Formula, TermText::Limits].map(|name| format!("    {}", part(name))));
    }
    lines
}
