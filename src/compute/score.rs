//! Filled-in checklists to scores: answers and a checklist in; items, sections, elements and the total out.

use std::collections::BTreeMap;

use crate::formula::checklist::{self as formula, ChecklistScore, CriticalPolicy, ScoredItem, weighted_score};
use crate::formula::sum::Sum;
use crate::model::audit::{Answer, AnswerValue};
use crate::model::{ById, Checklist, Element, Id, Item, Scale};
use crate::report::audit::{CountedAnswer, CountedItem};
use crate::report::{AuditReport, ItemResult, Scored, Verdict};
use crate::schema::NOT_APPLICABLE;

use super::Setting;

/// Values and scores that differ by less are equal.
pub(super) const TOLERANCE: f64 = 1e-9;

/// The scores of one filled-in checklist.
pub(super) struct Tallied {
    pub(super) total: ChecklistScore,
    pub(super) sections: BTreeMap<Id, Option<f64>>,
    pub(super) elements: BTreeMap<Element, Option<f64>>,
    pub(super) items: ById<ItemResult>,
    pub(super) answered: usize,
    pub(super) na: usize,
    pub(super) unanswered: usize,
}

impl Tallied {
    /// Share of items answered or not applicable, 0–100; `None` for a checklist without items.
    fn completeness(&self) -> Option<f64> {
        let all = self.answered + self.na + self.unanswered;
        (all > 0).then(|| 100.0 * (self.answered + self.na) as f64 / all as f64)
    }

    /// The scores with the verdict on them and the level that they reach.
    pub(super) fn judged(self, setting: Setting<'_>, checklist: &Checklist) -> Scored {
        let failed_critical = self.failed_critical(checklist);
        let score = self.total.score;
        let verdict = verdict(score, checklist.pass, !failed_critical.is_empty());
        let failed = matches!(verdict, Some(Verdict::Fail | Verdict::FailedCritical));
        Scored {
            checklist: checklist.reference(),
            score,
            raw_score: self.total.raw_score,
            verdict,
            pass: checklist.pass,
            band: score.filter(|_| !failed).and_then(|score| band(setting, score)),
            answered: self.answered,
            na: self.na,
            unanswered: self.unanswered,
            completeness: self.completeness(),
            failed_critical,
            sections: self.sections,
            elements: self.elements,
            items: self.items,
        }
    }

    /// The failed critical items in the order asked.
    fn failed_critical(&self, checklist: &Checklist) -> Vec<Id> {
        let failed = |item: &&Item| self.total.failed_critical.iter().any(|id| id == item.id.as_str());
        checklist.items().map(|(_, item)| item).filter(failed).map(|item| item.id.clone()).collect()
    }
}

/// The verdict on a final score.
fn verdict(score: Option<f64>, pass: Option<f64>, failed_critical: bool) -> Option<Verdict> {
    if failed_critical {
        return Some(Verdict::FailedCritical);
    }
    let (score, pass) = score.zip(pass)?;
    Some(if score >= pass - TOLERANCE { Verdict::Pass } else { Verdict::Fail })
}

/// The name of the highest service level that `score` reaches.
fn band(setting: Setting<'_>, score: f64) -> Option<String> {
    let reached = setting.config().bands.iter().filter(|band| score >= band.from - TOLERANCE);
    reached.max_by(|a, b| a.from.total_cmp(&b.from)).map(|band| band.name.clone())
}

/// The scores of `answers` under `checklist`; `linked` gives the score, 0–100, of an item that another checklist's
/// audit answers. A written answer comes before a linked one.
pub(super) fn score(
    checklist: &Checklist,
    answers: &ById<Answer>,
    policy: CriticalPolicy,
    mut linked: impl FnMut(&Id) -> Option<f64>,
) -> Tallied {
    let results = checklist.items().map(|(_, item)| {
        let answer = answers.get(&item.id);
        let score = match (answer, &item.score_of) {
            (Some(answer), _) => fraction(&answer.value, checklist.scale_of(item)).map(|fraction| 100.0 * fraction),
            (None, Some(other)) => linked(other),
            (None, None) => None,
        };
        let result = ItemResult {
            answer: answer.map(|answer| written(&answer.value, checklist.scale_of(item))),
            counted: answer.and_then(|answer| counted(&answer.value, checklist.scale_of(item))),
            score,
            weight: item.weight(),
            previous: None,
            note: answer.and_then(|answer| answer.note.clone()),
            cause: answer.and_then(|answer| answer.cause.as_ref()).map(|cause| cause.value.clone()),
            origin: answer.map(|answer| answer.origin.clone()),
        };
        (item.id.clone(), result)
    });
    tally(checklist, results.collect(), policy)
}

/// The total that the answers of `old` get under `checklist`, `None` where nothing is scored. An answer that its item's
/// scale does not know, and an item that was not asked, leave both sums.
pub fn rescored(old: &AuditReport, checklist: &Checklist, policy: CriticalPolicy) -> Option<f64> {
    let results = checklist.items().map(|(_, item)| {
        let before = old.scored.items.get(&item.id);
        let score = before.and_then(|before| match (&before.counted, &before.answer) {
            (Some(counted), _) => {
                let scale = checklist.scale_of(item);
                let answers = counted.counts.iter().filter(|counted| counted.score.is_some());
                mean(answers.map(|counted| (read(&counted.answer, scale), counted.count))).map(|mean| 100.0 * mean)
            }
            (None, Some(answer)) => read(answer, checklist.scale_of(item)).map(|fraction| 100.0 * fraction),
            (None, None) => before.score,
        });
        let blank = ItemResult {
            answer: None,
            counted: None,
            score,
            weight: item.weight(),
            previous: None,
            note: None,
            cause: None,
            origin: None,
        };
        (item.id.clone(), blank)
    });
    tally(checklist, results.collect(), policy).total.score
}

fn tally(checklist: &Checklist, items: ById<ItemResult>, policy: CriticalPolicy) -> Tallied {
    let score_of = |item: &Item| items.get(&item.id).and_then(|result| result.score);
    let scored: Vec<ScoredItem> = checklist
        .items()
        .map(|(section, item)| ScoredItem {
            id: item.id.as_str().to_owned(),
            section: Some(section.id.as_str().to_owned()),
            weight: item.weight(),
            score: score_of(item).map(|score| (score / 100.0).clamp(0.0, 1.0)),
            critical: item.is_critical(),
        })
        .collect();
    let weights = checklist.sections.iter().filter_map(|s| Some((s.id.as_str().to_owned(), s.weight?))).collect();
    // Weights and scores were checked when the checklist and the answers were read.
    let total = formula::score(&scored, &weights, policy).unwrap_or_else(|_| nothing(&scored));
    let section = |id: &Id| total.sections.get(id.as_str()).copied().flatten();
    let sections = checklist.sections.iter().map(|s| (s.id.clone(), section(&s.id))).collect();
    let na = items.values().filter(|item| item.score.is_none() && item.answer.is_some()).count();
    let answered = items.values().filter(|item| item.score.is_some()).count();
    Tallied {
        sections,
        elements: elements(checklist, &items),
        unanswered: items.len() - answered - na,
        answered,
        na,
        items,
        total,
    }
}

fn nothing(items: &[ScoredItem]) -> ChecklistScore {
    ChecklistScore {
        raw_score: None,
        score: None,
        auto_fail: false,
        failed_critical: Vec::new(),
        na_count: items.len(),
        sections: BTreeMap::new(),
    }
}

/// The score of each element that an item belongs to, by item weights alone.
fn elements(checklist: &Checklist, items: &ById<ItemResult>) -> BTreeMap<Element, Option<f64>> {
    let mut scored: BTreeMap<Element, Vec<(f64, f64)>> = BTreeMap::new();
    for (_, item) in checklist.items() {
        let Some(element) = item.element else { continue };
        let score = items.get(&item.id).and_then(|result| result.score);
        scored.entry(element).or_default().extend(score.map(|score| (item.weight(), score / 100.0)));
    }
    scored.into_iter().map(|(element, scored)| (element, weighted_score(scored))).collect()
}

/// The answer as a fraction of the scale; `None` for n/a and for an answer off the scale.
pub(super) fn fraction(value: &AnswerValue, scale: &Scale) -> Option<f64> {
    match (value, scale) {
        (AnswerValue::Counts(counts), _) => {
            let counts = counts.iter().filter(|counted| counted.value != AnswerValue::NotApplicable);
            mean(counts.map(|counted| (fraction(&counted.value, scale), counted.count)))
        }
        (AnswerValue::Label(position), Scale::Labels(labels)) => of_labels(*position, labels.len()),
        (AnswerValue::Number(value), Scale::Range { min, max }) => of_range(*value, *min, *max),
        _ => None,
    }
}

/// The mean of fractions, each counted so often; `None` without any, and where one of them is none.
fn mean(counts: impl Iterator<Item = (Option<f64>, u64)>) -> Option<f64> {
    let counts: Vec<(f64, f64)> = counts.map(|(value, count)| Some((value?, count as f64))).collect::<Option<_>>()?;
    let sum: Sum = counts.iter().map(|(value, count)| value * count).collect();
    let n: f64 = counts.iter().map(|(_, count)| count).sum();
    (n > 0.0).then(|| sum.divided_by(n))
}

/// The answers of the contacts, without the item's interval; `None` where they are not counted.
fn counted(value: &AnswerValue, scale: &Scale) -> Option<Box<CountedItem>> {
    let AnswerValue::Counts(counts) = value else { return None };
    let counts: Vec<CountedAnswer> = counts
        .iter()
        .map(|counted| CountedAnswer {
            answer: written(&counted.value, scale),
            score: fraction(&counted.value, scale).map(|fraction| 100.0 * fraction),
            count: counted.count,
        })
        .collect();
    let those = |of: &dyn Fn(f64) -> bool| counts.iter().filter(|c| c.score.is_some_and(of)).map(|c| c.count).sum();
    let (n, below_best) = (those(&|_| true), those(&is_below_best));
    Some(Box::new(CountedItem { n, below_best, low: None, high: None, counts }))
}

/// Whether an answer with `score` is not the best.
pub(super) fn is_below_best(score: f64) -> bool {
    score < 100.0 - TOLERANCE
}

fn of_labels(position: usize, labels: usize) -> Option<f64> {
    (position < labels && labels > 1).then(|| position as f64 / (labels - 1) as f64)
}

fn of_range(value: f64, min: f64, max: f64) -> Option<f64> {
    ((min..=max).contains(&value) && min < max).then(|| (value - min) / (max - min))
}

/// The answer as a reader sees it in the report: the label, the number or `n/a`.
fn written(value: &AnswerValue, scale: &Scale) -> String {
    match (value, scale) {
        (AnswerValue::Label(position), Scale::Labels(labels)) => labels.get(*position).cloned().unwrap_or_default(),
        (AnswerValue::Number(value), _) => value.to_string(),
        (AnswerValue::Counts(counts), _) => {
            let counts = counts.iter().map(|counted| format!("{}: {}", written(&counted.value, scale), counted.count));
            format!("{{{}}}", counts.collect::<Vec<_>>().join(", "))
        }
        _ => NOT_APPLICABLE.into(),
    }
}

/// The fraction that a written answer stands for on `scale`.
fn read(answer: &str, scale: &Scale) -> Option<f64> {
    match scale {
        Scale::Labels(labels) => of_labels(labels.iter().position(|label| label == answer)?, labels.len()),
        Scale::Range { min, max } => of_range(answer.parse().ok()?, *min, *max),
    }
}
