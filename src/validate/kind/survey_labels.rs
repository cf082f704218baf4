//! Answers that are words, with or without their number: the `labels` that would read them.
//!
//! In: the cells of a question that are no numbers, and its scale. Out: the labels to write, where every point of the scale can be
//! named: those beside their number, and words whose order is known.

use std::collections::BTreeMap;

use super::survey_words;
use crate::formula::answers::Range;
use crate::parse::node::in_flow;
use crate::parse::read::meant;

/// Scales with more points than this are not labelled.
const MOST_POINTS: u32 = 11;

/// The `labels` for answers on `scale` some of which are `cells`: each beside its number, or all of them words.
pub(super) fn block(cells: &[String], scale: Range, are_all: bool) -> Option<String> {
    let points = scale.max - scale.min + 1.0;
    if cells.is_empty() || points > f64::from(MOST_POINTS) || scale.min.fract() != 0.0 || points.fract() != 0.0 {
        return None;
    }
    let labels = by_number(cells, scale).or_else(|| {
        let are_words = cells.iter().all(|cell| !cell.contains(|c: char| c.is_ascii_digit()));
        let are_points = cells.len() > 1 && cells.len() as f64 <= points && (are_all && are_words);
        if are_points { survey_words::ordered(cells, whole_points(scale)) } else { None }
    })?;
    let labels: Vec<String> = labels.iter().map(|label| in_flow(label)).collect();
    Some(format!("labels: [{}]", labels.join(", ")))
}

/// How many points `scale` has.
fn whole_points(scale: Range) -> usize {
    (0..=MOST_POINTS).filter(|point| scale.contains(f64::from(*point))).count()
}

/// Whether each of `cells` says its number beside the word.
pub(super) fn are_numbered(cells: &[String], scale: Range) -> bool {
    // `4/5` alone beside plain answers is a slip of the hand, and so is a letter that looks like a digit.
    let is_slip = |cell: &String| {
        let is_of = cell.split_once('/').is_some_and(|(a, b)| a.parse::<u32>().is_ok() && b.parse::<u32>().is_ok());
        is_of || !meant::number(cell).is_empty()
    };
    let says_more = match cells {
        [] => false,
        [one] => !is_slip(one),
        _ => true,
    };
    says_more && by_number(cells, scale).is_some()
}

/// A label for each point of `scale`: the cell that says its number, else the number.
fn by_number(cells: &[String], scale: Range) -> Option<Vec<String>> {
    let mut named: BTreeMap<u32, &String> = BTreeMap::new();
    for cell in cells {
        let number = number_of(cell).filter(|number| scale.contains(f64::from(*number)))?;
        if named.insert(number, cell).is_some() {
            return None;
        }
    }
    let label = |point: u32| named.get(&point).map_or_else(|| point.to_string(), |cell| (*cell).clone());
    let points = (0..=MOST_POINTS).filter(|point| scale.contains(f64::from(*point)));
    Some(points.map(label).collect())
}

/// The number that `cell` says before or behind its word: `5 – Excellent`, `5/5`, `Excellent (5)`.
fn number_of(cell: &str) -> Option<u32> {
    let digits = cell.bytes().take_while(u8::is_ascii_digit).count();
    let (before, rest) = cell.split_at(digits);
    if digits > 0 {
        let is_word = rest.starts_with('/') || rest.contains(char::is_alphabetic);
        return before.parse().ok().filter(|_| is_word);
    }
    let inner = cell.strip_suffix(')')?.rsplit_once('(')?.1;
    inner.trim().parse().ok().filter(|_| cell.contains(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_point_of_the_scale_is_named() {
        let labels_of = |cells: &[&str], (min, max): (f64, f64), are_all| {
            let cells: Vec<String> = cells.iter().map(ToString::to_string).collect();
            block(&cells, Range { min, max }, are_all)
        };
        for (cells, scale, labels) in [
            (vec!["2 - yes", "0 - no"], (0.0, 2.0), Some("labels: [\"0 - no\", \"1\", \"2 - yes\"]")),
            (vec!["Good (2)", "Poor (1)"], (1.0, 2.0), Some("labels: [Poor (1), Good (2)]")),
            (vec!["3/3", "1/3"], (1.0, 3.0), Some("labels: [\"1/3\", \"2\", \"3/3\"]")),
            (vec!["Good", "Poor"], (1.0, 3.0), Some("labels: [Poor, Good]")),
            (vec!["Grand", "Awful"], (1.0, 3.0), None),
            (vec!["1 star", "1 stars"], (1.0, 3.0), None),
            (vec!["9 - yes"], (1.0, 3.0), None),
            (vec!["n.a."], (1.0, 3.0), None),
        ] {
            assert_eq!(labels_of(&cells, scale, true).as_deref(), labels, "{cells:?}");
        }
        assert_eq!(labels_of(&["Good", "Poor"], (1.0, 3.0), false), None);
    }
}
