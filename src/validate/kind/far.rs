//! Which values are out of all proportion to the others.
//!
//! In: positive values in ascending order. Out: how many of them are far from the others, and in what way; nothing where none is.
//!
//! Where values are told one by one, at most one in nine is, where it is above a hundred times the median of the others, of which there
//! are eight at least, forty times among times, whose units are sixty apart, and above twenty times the largest of them; a value with a
//! fraction likewise where it is as far below. Of numbers in another unit more may be told, one beside another. Heavy tails pass: of a hundred values of a Pareto distribution with a mean at all, the largest is twenty times the next once in twenty times.
//!
//! Among percentages a fraction is told beside a single other already, where a hundred times as much lies among them; among values that
//! are close together, one with a fraction of which ten times as much does.

use crate::formula::sum::median_of_ascending;

/// How many times the median of the others is out of proportion.
pub(super) const TIMES_MEDIAN: f64 = 100.0;
/// How many among times: a minute taken for an hour is sixty times as long.
pub(super) const TIMES_OF_TIMES: f64 = 40.0;
/// How many times the nearest of the others as well.
pub(super) const TIMES_NEXT: f64 = 20.0;
/// How many others there must be for each value that is told.
const OTHERS: usize = 8;
/// From how many others on a fraction among percentages may lie farther from them.
const OTHERS_OF_SHARES: usize = 3;

/// Values that are out of proportion.
#[derive(Debug, PartialEq)]
pub(super) struct Far {
    pub(super) is_large: bool,
    pub(super) count: usize,
    /// How many the others are, and their median.
    pub(super) others: usize,
    pub(super) median: f64,
    /// The lowest and the highest of the others.
    pub(super) range: (f64, f64),
    /// In what way they are far.
    pub(super) how: How,
}

/// In what way values are far from the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// Many times as much, or as little.
    Times,
    /// A fraction among percentages.
    Share,
    /// A tenth of what the others are.
    Tenth,
    /// Ten times what the others are.
    Tenfold,
    /// A hundred times what the others are.
    Hundredfold,
}

/// The values that are above `times` times the others or as far below, where there are any; `factor` is what a number that is written
/// counts.
pub(super) fn far(values: &[f64], factor: f64, times: f64) -> Option<Far> {
    let most = values.len() / (OTHERS + 1);
    let large = (1..=most).find_map(|count| {
        let (others, told) = values.split_at(values.len() - count);
        let (median, next, least) = (median_of_ascending(others)?, *others.last()?, *told.first()?);
        let is_far = least > times * median && least > TIMES_NEXT * next;
        is_far.then(|| Far {
            is_large: true,
            count,
            others: others.len(),
            median,
            range: (*others.first().unwrap_or(&next), next),
            how: How::Times,
        })
    });
    large.or_else(|| {
        (1..=most).find_map(|count| {
            let (told, others) = values.split_at(count);
            let (median, next, greatest) = (median_of_ascending(others)?, *others.first()?, *told.last()?);
            let is_far = greatest * times < median && greatest * TIMES_NEXT < next;
            // A few contacts in the first month are few; a fraction of one is a slip.
            let is_slip = is_far && told.iter().all(|value| (value / factor).fract() != 0.0);
            is_slip.then(|| Far {
                is_large: false,
                count,
                others: others.len(),
                median,
                range: (next, *others.last().unwrap_or(&next)),
                how: How::Times,
            })
        })
    })
}

/// Times that lie among the others in another unit, where these are close together: one of six, two of ten.
pub(super) fn other_unit(values: &[f64]) -> Option<Far> {
    const OTHERS_OF_UNITS: usize = 4;
    const CLOSE: f64 = 3.0;
    const UNITS: [f64; 3] = [60.0, 3_600.0, 1_000.0];
    (1..=values.len() / (OTHERS_OF_UNITS + 1)).find_map(|count| {
        let (others, told) = values.split_at(values.len() - count);
        let (low, high) = (*others.first()?, *others.last()?);
        let fits = |times: &f64| told.iter().all(|value| (low / 1.5..=high * 1.5).contains(&(value / times)));
        let is_unit = others.len() >= OTHERS_OF_UNITS && high < CLOSE * low && UNITS.iter().any(fits);
        let (median, least) = (median_of_ascending(others)?, *told.first()?);
        (is_unit && least > TIMES_OF_TIMES * median).then_some(Far {
            is_large: true,
            count,
            others: others.len(),
            median,
            range: (low, high),
            how: How::Times,
        })
    })
}

/// The fractions among percentages, where there are any: apart from the others, among which a hundred times as much lies.
pub(super) fn shares(values: &[f64]) -> Option<Far> {
    let count = values.partition_point(|value| *value < 1.0);
    let (told, others) = values.split_at(count);
    let (low, high) = (*others.first()?, *others.last()?);
    let far = if others.len() < OTHERS_OF_SHARES { 1.5 } else { 2.0 };
    let would_fit = |share: &f64| (low / far..=high * far).contains(&(share * 100.0));
    let are_apart = told.last().is_some_and(|greatest| greatest * TIMES_NEXT < low);
    let median = median_of_ascending(others)?;
    let far = Far { is_large: false, count, others: others.len(), median, range: (low, high), how: How::Share };
    (count > 0 && are_apart && told.iter().all(would_fit)).then_some(far)
}

/// A value that is a tenth of the others, which are close together, where there is one: one with a fraction, a number that is written
/// counting `factor`, or a whole one that stands `within` the series. In its first and its last period a few cases are few.
pub(super) fn tenth(values: &[f64], factor: f64, within: bool) -> Option<Far> {
    const OTHERS_OF_TENTHS: usize = 5;
    // Of cases there can be a tenth as many; among so many others that hardly differ nobody believes it.
    const OTHERS_OF_WHOLE: usize = 6;
    const CLOSE: f64 = 1.5;
    let (told, others) = values.split_first()?;
    let (low, high) = (*others.first()?, *others.last()?);
    let is_whole = (told / factor).fract() == 0.0;
    let is_believed = is_whole && !(within && others.len() >= OTHERS_OF_WHOLE && low >= 30.0 * factor);
    let is_slip = others.len() >= OTHERS_OF_TENTHS && high < CLOSE * low && !is_believed;
    let fits = (low / 1.1..=high * 1.1).contains(&(told * 10.0));
    let median = median_of_ascending(others)?;
    let far = Far { is_large: false, count: 1, others: others.len(), median, range: (low, high), how: How::Tenth };
    (is_slip && fits).then_some(far)
}

/// A value ten times the others, which are close together, or a hundred times, where there is one: a mark that was lost, or a digit twice.
pub(super) fn tenfold(values: &[f64]) -> Option<Far> {
    [(10.0, How::Tenfold), (100.0, How::Hundredfold)]
        .into_iter()
        .find_map(|(times, how)| times_the_others(values, times, how))
}

fn times_the_others(values: &[f64], times: f64, how: How) -> Option<Far> {
    const OTHERS_OF_TENFOLD: usize = 5;
    const CLOSE: f64 = 1.5;
    // Of a few others that are nearly one, one shows it.
    const FEW: usize = 3;
    const VERY_CLOSE: f64 = 1.15;
    let (told, others) = values.split_last()?;
    let (low, high) = (*others.first()?, *others.last()?);
    let are_close =
        others.len() >= OTHERS_OF_TENFOLD && high < CLOSE * low || others.len() >= FEW && high < VERY_CLOSE * low;
    let fits = (low / 1.1..=high * 1.1).contains(&(told / times));
    // A few contacts in a first month are few: of one digit nothing was lost.
    let is_slip = are_close && fits && high >= 10.0;
    let median = median_of_ascending(others)?;
    let far = Far { is_large: true, count: 1, others: others.len(), median, range: (low, high), how };
    is_slip.then_some(far)
}

#[cfg(test)]
mod tests {
    use crate::formula::sum::ascending;

    use super::*;

    #[test]
    fn a_fraction_among_percentages_is_told_beside_three_others() {
        let count = |values: &[f64]| shares(&ascending(values)).map(|far| far.count);
        assert_eq!(count(&[82.0, 84.0, 0.91, 86.0]), Some(1));
        assert_eq!(count(&[82.0, 84.0, 0.91]), Some(1), "two others");
        assert_eq!(count(&[82.0, 0.91]), Some(1), "one other");
        assert_eq!(count(&[82.0, 0.45]), None, "45 is nearer to none than of three others");
        assert_eq!(count(&[82.0, 84.0, 0.09, 86.0]), None, "9 is none of them");
        assert_eq!(count(&[2.0, 4.0, 0.91, 3.0]), None, "not apart");
        assert_eq!(count(&[82.0, 0.84, 0.91, 86.0, 88.0]), Some(2));
        assert_eq!(count(&[0.82, 0.84, 0.91, 86.0, 88.0, 81.0]), Some(3));
        assert_eq!(count(&[0.82, 0.84, 0.91, 86.0, 88.0]), Some(3), "two others");
    }

    #[test]
    fn a_decimal_mark_in_the_wrong_place_is_told_among_close_values() {
        let is_told = |values: &[f64]| tenth(&ascending(values), 1.0, true).is_some();
        assert!(is_told(&[74.0, 75.5, 7.55, 76.0, 73.9, 75.1]));
        assert!(!is_told(&[74.0, 75.5, 7.55, 76.0, 73.9]), "four others");
        assert!(!is_told(&[74.0, 75.5, 7.0, 76.0, 73.9, 75.1]), "few whole ones are few");
        assert!(is_told(&[74.0, 75.5, 7.0, 76.0, 73.9, 75.1, 74.2]), "six others");
        assert!(tenth(&ascending(&[7.0, 75.5, 74.0, 76.0, 73.9, 75.1, 74.2]), 1.0, false).is_none(), "at an end");
        assert!(!is_told(&[74.0, 45.5, 7.55, 76.0, 73.9, 75.1]), "not close together");
        assert!(!is_told(&[74.0, 75.5, 9.55, 76.0, 73.9, 75.1]), "ten times as much is none of them");
    }

    #[test]
    fn ten_times_the_others_is_told_where_these_are_close() {
        let is_told = |values: &[f64]| tenfold(&ascending(values)).is_some();
        assert!(is_told(&[36.0, 38.0, 361.0, 37.0]));
        assert!(is_told(&[36.0, 45.0, 361.0, 37.0, 50.0, 41.0]));
        assert!(!is_told(&[36.0, 45.0, 361.0, 37.0]), "three others that are not very close");
        assert!(!is_told(&[36.0, 361.0, 37.0]), "two others");
        assert!(!is_told(&[36.0, 38.0, 250.0, 37.0]), "not ten times as much");
        assert!(is_told(&[36.0, 45.0, 3_700.0, 37.0, 50.0, 41.0]), "a hundred times");
        assert!(!is_told(&[3.0, 3.0, 30.0, 3.0]), "few cases");
    }

    fn count(values: &[f64]) -> Option<(bool, usize)> {
        far(&ascending(values), 1.0, TIMES_MEDIAN).map(|far| (far.is_large, far.count))
    }

    #[test]
    fn only_what_stands_apart_from_eight_others_is_told() {
        let usual = [29.0, 31.0, 28.5, 35.0, 30.0, 27.0, 33.0, 29.5];
        let with = |more: &[f64]| [usual.as_slice(), more].concat();
        assert_eq!(count(&with(&[])), None);
        assert_eq!(count(&with(&[29_250.0])), Some((true, 1)));
        assert_eq!(count(&usual[1..].iter().copied().chain([29_250.0]).collect::<Vec<_>>()), None, "seven others");
        assert_eq!(count(&with(&[2_900.0])), None, "not a hundred times the median");
        assert_eq!(count(&with(&[200.0, 3_100.0])), None, "not twenty times the next");
        assert_eq!(count(&with(&[0.029])), Some((false, 1)));
        assert_eq!(count(&with(&[29_250.0, 31_000.0])), None, "two of ten are not apart from eight each");
        assert_eq!(count(&[with(&[]), with(&[29_250.0, 31_000.0])].concat()), Some((true, 2)));
    }

    #[test]
    fn times_in_another_unit_are_told_beside_a_few_close_ones() {
        let count = |values: &[f64]| other_unit(&ascending(values)).map(|far| far.count);
        assert_eq!(count(&[12.0, 13.0, 12.0, 14.0, 13.0, 780.0]), Some(1));
        assert_eq!(count(&[12.0, 13.0, 12.0, 14.0, 13.0, 12.0, 13.0, 14.0, 720.0, 780.0]), Some(2));
        assert_eq!(count(&[12.0, 13.0, 12.0, 14.0, 780.0]), Some(1));
        assert_eq!(count(&[12.0, 13.0, 12.0, 780.0]), None, "three others");
        assert_eq!(count(&[12.0, 50.0, 12.0, 14.0, 13.0, 780.0]), None, "not close together");
        assert_eq!(count(&[12.0, 13.0, 12.0, 14.0, 13.0, 300.0]), None, "no unit");
    }

    #[test]
    fn few_whole_ones_in_a_first_month_are_few() {
        let counts = [3.0, 980.0, 1_010.0, 990.0, 1_005.0, 1_020.0, 970.0, 1_000.0, 1_015.0];
        assert_eq!(count(&counts), None);
        assert_eq!(count(&[[1.105].as_slice(), &counts[1..]].concat()), Some((false, 1)));
    }
}
