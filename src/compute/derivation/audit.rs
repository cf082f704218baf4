//! The arithmetic of a filled-in checklist: answers, sections, total, verdict.

use crate::formula::checklist::CriticalPolicy;
use crate::formula::score_interval::ScoreMethod;
use crate::i18n::glossary::term;
use crate::i18n::{Statement, msg, names};
use crate::model::{Checklist, Section, Unit};
use crate::report::derivation::{Chapter, Step};
use crate::report::{AuditReport, Report, Scored};

use super::{number, part};

/// The parts of the arithmetic of a filled-in checklist, with the `interval` of an audit's score; only the total where its
/// checklist was left out.
pub(super) fn parts(report: &Report, audit: &Scored, interval: Vec<Step>) -> Vec<Chapter> {
    let checklist =
        report.checklists.iter().find(|c| c.reference() == audit.checklist).map(|entry| entry.written.as_ref());
    let mut parts: Vec<Chapter> = checklist
        .iter()
        .flat_map(|checklist| checklist.sections.iter().map(|section| of_section(section, checklist, audit)))
        .collect();
    let total = total(report, audit, checklist).into_iter().chain(interval);
    parts.push(part(msg!("derive-total"), total.collect()));
    if !audit.elements.is_empty() {
        parts.extend(checklist.map(|checklist| part(msg!("derive-elements"), elements(checklist, audit))));
    }
    parts
}

fn of_section(section: &Section, checklist: &Checklist, audit: &Scored) -> Chapter {
    let mut steps = Vec::new();
    let (mut points, mut weights) = (Vec::new(), Vec::new());
    for item in &section.items {
        let Some(result) = audit.items.get(&item.id) else { continue };
        let label = Statement::new(msg!("derive-item")).id("item", item.id.as_str()).label("question", item.ask());
        let step = Step::new(label).source(result.origin.as_ref());
        let step = result.answer.as_deref().map_or(step.clone(), |answer| step.aside(in_words(checklist, answer)));
        steps.push(match result.score {
            Some(score) => {
                let share = score / 100.0;
                points.push(item.weight() * share);
                weights.push(item.weight());
                let working = format!("{} × {}", number(item.weight()), number(share));
                step.working(working).result(Some(item.weight() * share), &Unit::Count)
            }
            None if result.answer.is_none() => step.working("–"),
            None => step,
        });
    }
    let score = audit.sections.get(&section.id).copied().flatten();
    let working = share(&points, &weights);
    steps.push(Step::figure(term!("section-score")).working(working).result(score, &Unit::Score));
    Chapter { title: Statement::new(msg!("derive-section")).label("title", &section.title), steps }
}

/// An answer in the words of its scale.
fn in_words(checklist: &Checklist, answer: &str) -> Statement {
    if let Some(title) = checklist.scale_titles.get(answer) {
        return Statement::new(msg!("derive-section")).label("title", title);
    }
    names::answer(answer).map_or_else(|| Statement::new(msg!("derive-document")).id("id", answer), Statement::new)
}

/// The points in percent of what the `weights` allow; nothing where nothing is answered.
fn share(points: &[f64], weights: &[f64]) -> String {
    if weights.is_empty() { String::new() } else { format!("100 × {} ÷ {}", sum(points), sum(weights)) }
}

/// A short sum in full, a long one as its total.
fn sum(terms: &[f64]) -> String {
    match terms {
        [] => "0".into(),
        [only] => number(*only),
        _ if terms.len() <= 12 => {
            format!("({})", terms.iter().map(|term| number(*term)).collect::<Vec<_>>().join(" + "))
        }
        _ => number(terms.iter().sum()),
    }
}

fn total(report: &Report, audit: &Scored, checklist: Option<&Checklist>) -> Vec<Step> {
    let mut steps = Vec::new();
    if let Some(checklist) = checklist {
        steps.push(
            Step::figure(term!("raw-score")).working(raw(checklist, audit)).result(audit.raw_score, &Unit::Score),
        );
    }
    if !audit.failed_critical.is_empty() {
        let below = audit.failed_critical.iter().filter_map(|id| {
            let score = audit.items.get(id)?.score?;
            Some(format!("{id}: {} < 100", number(score)))
        });
        let policy = match report.settings.critical {
            CriticalPolicy::Fail => msg!("audit-critical-score-stands"),
            CriticalPolicy::Zero => msg!("derive-critical-zero"),
        };
        let working = below.collect::<Vec<_>>().join(", ");
        steps.push(Step::figure(term!("critical-item")).working(working).outcome(Some(Statement::new(policy))));
    }
    steps.push(Step::figure(term!("score")).result(audit.score, &Unit::Score));
    if let Some((score, pass)) = audit.score.zip(audit.pass) {
        let sign = if score >= pass { "≥" } else { "<" };
        let outcome = audit.verdict.map(|verdict| Statement::new(verdict.word()));
        steps.push(
            Step::figure(term!("verdict"))
                .working(format!("{} {sign} {}", number(score), number(pass)))
                .outcome(outcome),
        );
    }
    if let Some((score, band)) = audit.score.zip(audit.band.as_ref()) {
        let from = report.settings.bands.iter().find(|known| known.name == *band).map_or(0.0, |band| band.from);
        let working = format!("{} ≥ {}", number(score), number(from));
        let named =
            names::band(band).map_or_else(|| Statement::new(msg!("derive-document")).id("id", band), Statement::new);
        steps.push(Step::figure(term!("band")).working(working).outcome(Some(named)));
    }
    let all = audit.answered + audit.na + audit.unanswered;
    let working = format!("100 × ({} + {}) ÷ {all}", audit.answered, audit.na);
    steps.push(Step::figure(term!("completeness")).working(working).result(audit.completeness, &Unit::Percent));
    steps
}

fn raw(checklist: &Checklist, audit: &Scored) -> String {
    if checklist.sections.iter().any(|section| section.weight.is_some()) {
        let scored = checklist.sections.iter().filter_map(|section| {
            let score = audit.sections.get(&section.id).copied().flatten()?;
            Some((section.weight.unwrap_or(1.0), score))
        });
        let scored: Vec<(f64, f64)> = scored.collect();
        if scored.is_empty() {
            return String::new();
        }
        let points = scored.iter().map(|(weight, score)| format!("{} × {}", number(*weight), number(*score)));
        let weights: Vec<f64> = scored.iter().map(|(weight, _)| *weight).collect();
        return format!("({}) ÷ {}", points.collect::<Vec<_>>().join(" + "), sum(&weights));
    }
    let scored = || audit.items.values().filter_map(|item| Some((item.weight, item.score? / 100.0)));
    let points: f64 = scored().map(|(weight, score)| weight * score).sum();
    let weights: f64 = scored().map(|(weight, _)| weight).sum();
    if scored().next().is_none() {
        return String::new();
    }
    format!("100 × Σ w·s ÷ Σ w = 100 × {} ÷ {}", number(points), number(weights))
}

/// The interval of an audit's score: the distances of its items to their limits, or the contacts it was found from.
pub(super) fn interval(report: &Report, audit: &AuditReport) -> Vec<Step> {
    let Ok(interval) = &audit.interval else { return Vec::new() };
    let items = audit.scored.items.iter().filter_map(|(id, item)| {
        let counted = item.counted.as_ref()?;
        let (score, low, high) = (item.score?, counted.low?, counted.high?);
        let working = format!("{} … {}  (n = {})", number(low), number(high), counted.n);
        let label = Statement::new(msg!("derive-item")).id("item", id.as_str());
        let question = report.checklists.iter().find(|entry| entry.reference() == audit.scored.checklist);
        let question = question.and_then(|entry| entry.item(id.as_str())).map(|item| item.ask().clone());
        let label = label.label("question", &question.unwrap_or_else(|| id.as_str().into()));
        Some(Step::new(label).defined(term!("score-interval")).working(working).result(Some(score), &Unit::Score))
    });
    let working = match interval.method {
        ScoreMethod::Counts => "T ∓ √(0.3·Σd² + 0.7·(Σd)²)".to_owned(),
        ScoreMethod::Contacts => format!("n = {}", audit.contacts.len()),
    };
    let working =
        format!("{working} = {} … {};  SE = {}", number(interval.low), number(interval.high), number(interval.se));
    let total = Step::figure(term!("score-interval")).working(working).result(audit.scored.score, &Unit::Score);
    let items: Vec<Step> = if interval.method == ScoreMethod::Counts { items.collect() } else { Vec::new() };
    items.into_iter().chain([total]).collect()
}

fn elements(checklist: &Checklist, audit: &Scored) -> Vec<Step> {
    let elements = audit.elements.iter().map(|(element, score)| {
        let items = checklist.items().filter(|(_, item)| item.element == Some(*element));
        let scored: Vec<(f64, f64)> =
            items.filter_map(|(_, item)| Some((item.weight(), audit.items.get(&item.id)?.score? / 100.0))).collect();
        let points: Vec<f64> = scored.iter().map(|(weight, score)| weight * score).collect();
        let weights: Vec<f64> = scored.iter().map(|(weight, _)| *weight).collect();
        Step::new(Statement::new(names::element(*element)))
            .defined(term!("element-score"))
            .working(share(&points, &weights))
            .result(*score, &Unit::Score)
    });
    elements.collect()
}
