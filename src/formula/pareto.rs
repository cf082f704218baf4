//! Which few categories make up most of a total: counts in, a table by falling count out.

use serde::Serialize;

use super::sum::Sum;
use super::{FormulaError, finite};

/// The share, in percent, that the vital few make up by default.
pub const THRESHOLD: f64 = 80.0;

/// The result of `calc pareto`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pareto {
    /// The sum of the counts; `None` when it overflows.
    pub total: Option<f64>,
    /// The categories with a count, the largest first.
    pub rows: Vec<ParetoRow>,
    /// The categories whose cumulative percentage before them is below the threshold.
    pub vital_few: Vec<String>,
}

/// One category.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ParetoRow {
    /// Its name.
    pub category: String,
    /// Its count.
    pub count: f64,
    /// Its share of the total in percent.
    pub pct: Option<f64>,
    /// The share of it and all before it.
    pub cumulative_pct: Option<f64>,
}

/// The table of `counts`: zeros dropped, count descending, ties by name. Fails on a negative or non-finite count.
pub fn pareto(counts: impl IntoIterator<Item = (String, f64)>, threshold_pct: f64) -> Result<Pareto, FormulaError> {
    let mut kept = Vec::new();
    for (category, count) in counts {
        if !(count >= 0.0 && count.is_finite()) {
            return Err(FormulaError::Count(category));
        }
        if count > 0.0 {
            kept.push((category, count));
        }
    }
    kept.sort_by(|(name1, count1), (name2, count2)| count2.total_cmp(count1).then_with(|| name1.cmp(name2)));
    let total = kept.iter().map(|(_, count)| *count).collect::<Sum>().value();
    let mut cumulative = Sum::default();
    let mut vital_few = Vec::new();
    let mut rows = Vec::with_capacity(kept.len());
    for (category, count) in kept {
        if 100.0 * cumulative.value() / total < threshold_pct {
            vital_few.push(category.clone());
        }
        cumulative.add(count);
        rows.push(ParetoRow {
            category,
            count,
            pct: share(count, total),
            cumulative_pct: share(cumulative.value(), total),
        });
    }
    Ok(Pareto { total: finite(total), rows, vital_few })
}

fn share(part: f64, total: f64) -> Option<f64> {
    if total.is_finite() { finite(100.0 * (part / total)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_category_that_crosses_the_threshold_is_vital() {
        let counts = [("b", 40.0), ("a", 40.0), ("c", 15.0), ("d", 5.0), ("e", 0.0)];
        let got = pareto(counts.map(|(name, count)| (name.to_owned(), count)), THRESHOLD).unwrap();
        assert_eq!(got.vital_few, ["a", "b"]);
        assert_eq!(got.rows.last().unwrap().cumulative_pct, Some(100.0));
        assert_eq!(got.rows.len(), 4);
    }

    #[test]
    fn nothing_and_too_much() {
        assert_eq!(pareto([], THRESHOLD).unwrap().rows, []);
        assert_eq!(pareto([("a".into(), 1e308), ("b".into(), 1e308)], THRESHOLD).unwrap().total, None);
        assert!(pareto([("a".into(), -1.0)], THRESHOLD).is_err());
    }
}
