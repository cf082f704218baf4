//! Scores of a filled-in checklist: items, sections and the total before and after the critical policy.

use std::collections::BTreeMap;

use serde::Serialize;

use super::sum::Sum;
use super::{FormulaError, finite};

/// One item as answered.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoredItem {
    /// The item's id.
    pub id: String,
    /// The section it stands in; `None` for an item outside any section.
    pub section: Option<String>,
    /// Its weight, 0 or more.
    pub weight: f64,
    /// Its score as a fraction of the maximum, 0–1; `None` for n/a.
    pub score: Option<f64>,
    /// Whether less than the maximum fails the audit.
    pub critical: bool,
}

/// What a critical item below its maximum does to an audit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CriticalPolicy {
    /// The score stands, the verdict is failed.
    #[default]
    Fail,
    /// The score is 0, the raw score is kept.
    Zero,
}

/// The scores of a checklist, 0–100.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChecklistScore {
    /// The total before the critical policy; `None` when nothing was scored.
    pub raw_score: Option<f64>,
    /// The total after the critical policy.
    pub score: Option<f64>,
    /// Whether a critical item is below its maximum.
    pub auto_fail: bool,
    /// The critical items below their maximum, in the order asked.
    pub failed_critical: Vec<String>,
    /// How many items are n/a.
    pub na_count: usize,
    /// The score of each section; `None` where nothing was scored.
    pub sections: BTreeMap<String, Option<f64>>,
}

/// The scores of `items`. Where `section_weights` names any section, sections without one weigh 1 and the total is the
/// weighted mean of the sections with a score; otherwise it is taken over all items.
/// Fails on a weight below 0 or a score outside 0–1.
pub fn score(
    items: &[ScoredItem],
    section_weights: &BTreeMap<String, f64>,
    policy: CriticalPolicy,
) -> Result<ChecklistScore, FormulaError> {
    for item in items {
        check_weight(&item.id, item.weight)?;
        if item.score.is_some_and(|score| !(0.0..=1.0).contains(&score)) {
            return Err(FormulaError::Score(item.id.clone()));
        }
    }
    for (section, &weight) in section_weights {
        check_weight(section, weight)?;
    }
    let sections = section_scores(items);
    let raw_score = if section_weights.is_empty() {
        weighted_score(items.iter().filter_map(|item| Some((item.weight, item.score?))))
    } else {
        let weight_of = |section: &str| section_weights.get(section).copied().unwrap_or(1.0);
        let scored = sections.iter().filter_map(|(section, score)| Some((weight_of(section), (*score)? / 100.0)));
        weighted_score(scored)
    };
    let failed_critical: Vec<String> = items
        .iter()
        .filter(|item| item.critical && item.score.is_some_and(|score| score < 1.0))
        .map(|item| item.id.clone())
        .collect();
    let auto_fail = !failed_critical.is_empty();
    let score = if auto_fail && policy == CriticalPolicy::Zero { Some(0.0) } else { raw_score };
    Ok(ChecklistScore {
        raw_score,
        score,
        auto_fail,
        failed_critical,
        na_count: items.iter().filter(|item| item.score.is_none()).count(),
        sections,
    })
}

/// 100·Σw·s/Σw over (weight, score as a fraction), the score of a section, an element or a whole checklist;
/// `None` when nothing was scored or every weight is 0.
pub fn weighted_score(scored: impl IntoIterator<Item = (f64, f64)>) -> Option<f64> {
    let (mut points, mut weights) = (Sum::default(), Sum::default());
    for (weight, score) in scored {
        points.add(weight * score);
        weights.add(weight);
    }
    if weights.value() <= 0.0 {
        return None;
    }
    // Rounding must not carry a score past its ends.
    finite(100.0 * points.value() / weights.value()).map(|score| score.clamp(0.0, 100.0))
}

fn section_scores(items: &[ScoredItem]) -> BTreeMap<String, Option<f64>> {
    let mut grouped: BTreeMap<&str, Vec<(f64, f64)>> = BTreeMap::new();
    for item in items {
        let Some(section) = &item.section else { continue };
        grouped.entry(section).or_default().extend(item.score.map(|score| (item.weight, score)));
    }
    grouped.into_iter().map(|(section, scored)| (section.to_owned(), weighted_score(scored))).collect()
}

fn check_weight(id: &str, weight: f64) -> Result<(), FormulaError> {
    if weight >= 0.0 && weight.is_finite() { Ok(()) } else { Err(FormulaError::Weight(id.to_owned())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, section: &str, weight: f64, score: Option<f64>) -> ScoredItem {
        ScoredItem { id: id.into(), section: Some(section.into()), weight, score, critical: false }
    }

    #[test]
    fn items_weigh_across_sections() {
        let items = [item("a", "s", 1.0, Some(1.0)), item("b", "s", 1.0, Some(0.0)), item("c", "t", 2.0, Some(1.0))];
        let got = score(&items, &BTreeMap::new(), CriticalPolicy::Fail).unwrap();
        assert_eq!(got.raw_score, Some(75.0));
        assert_eq!(got.sections["s"], Some(50.0));
    }

    #[test]
    fn section_weights_skip_sections_without_a_score() {
        let items = [item("a", "s", 1.0, Some(0.5)), item("b", "t", 9.0, Some(1.0)), item("c", "u", 1.0, None)];
        let weights = BTreeMap::from([("s".to_owned(), 3.0), ("u".to_owned(), 5.0)]);
        let got = score(&items, &weights, CriticalPolicy::Fail).unwrap();
        assert_eq!(got.raw_score, Some((3.0 * 50.0 + 100.0) / 4.0));
        assert_eq!(got.sections["u"], None);
        assert_eq!(got.na_count, 1);
    }

    #[test]
    fn the_critical_policy_zeroes_or_only_fails() {
        let mut critical = item("a", "s", 0.0, Some(0.9));
        critical.critical = true;
        let items = [critical, item("b", "s", 1.0, Some(1.0))];
        let zero = score(&items, &BTreeMap::new(), CriticalPolicy::Zero).unwrap();
        assert_eq!((zero.raw_score, zero.score, zero.auto_fail), (Some(100.0), Some(0.0), true));
        let fail = score(&items, &BTreeMap::new(), CriticalPolicy::Fail).unwrap();
        assert_eq!((fail.score, fail.failed_critical), (Some(100.0), vec!["a".to_owned()]));
    }

    #[test]
    fn nothing_scored_is_no_score() {
        let got = score(&[item("a", "s", 0.0, Some(1.0))], &BTreeMap::new(), CriticalPolicy::Zero).unwrap();
        assert_eq!(got.score, None);
        assert!(score(&[item("a", "s", -1.0, None)], &BTreeMap::new(), CriticalPolicy::Zero).is_err());
        assert!(score(&[item("a", "s", 1.0, Some(f64::NAN))], &BTreeMap::new(), CriticalPolicy::Zero).is_err());
    }
}
