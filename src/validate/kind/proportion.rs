//! Values that are out of all proportion to the others of their series: a mark between thousands, or a unit, that went wrong.
//!
//! In: the values of a series, each with its place. Out: one fault for each part of the series that has such values. Nothing is left out.
//!
//! Of positive values alone, at most one in nine is told, where it is above a hundred times the median of the others, of which there are
//! eight at least, forty times among times, whose units are sixty apart, and above twenty times the largest of them; a value with a fraction likewise where it is as far below. Heavy
//! tails pass: of a hundred values of a Pareto distribution with a mean at all, the largest is twenty times the next once in twenty times.
//!
//! Among percentages a fraction is told beside three others already, where a hundred times as much lies among them.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, rules};
use crate::formula::sum::median;
use crate::model::Unit;
use crate::schema::metric::{Metric, MetricGroup};

use super::super::units;

/// How many times the median of the others is out of proportion.
const TIMES_MEDIAN: f64 = 100.0;
/// How many among times: a minute taken for an hour is sixty times as long.
pub(super) const TIMES_OF_TIMES: f64 = 40.0;
/// How many times the nearest of the others as well.
pub(super) const TIMES_NEXT: f64 = 20.0;
/// How many others there must be for each value that is told.
const OTHERS: usize = 8;
/// How many for fractions among percentages.
const OTHERS_OF_SHARES: usize = 3;

/// The values of a series, by the part of it that they are of.
pub(super) struct Proportions<'a> {
    metric: &'a Metric,
    /// What one of the numbers that are written counts in the metric's unit.
    factor: f64,
    parts: BTreeMap<BTreeMap<String, String>, Part>,
}

/// One part of a series.
#[derive(Default)]
struct Part {
    values: Vec<f64>,
    largest: Option<Seen>,
    smallest: Option<Seen>,
}

/// A value, its text, and a fault at its place that says nothing yet.
pub(super) struct Seen {
    pub(super) value: f64,
    pub(super) text: String,
    /// Whether the text ends with `%`.
    pub(super) is_signed: bool,
    pub(super) fault: Diagnostic,
}

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
    /// Whether they are fractions among percentages.
    pub(super) is_share: bool,
}

impl<'a> Proportions<'a> {
    /// Those of `metric` before any value, of which a bare number counts `factor`.
    pub(super) fn new(metric: &'a Metric, factor: f64) -> Self {
        Self { metric, factor, parts: BTreeMap::new() }
    }

    /// Takes `value` of the part `of`; `seen` gives its text and a fault at its place.
    pub(super) fn see(
        &mut self,
        of: &BTreeMap<String, String>,
        value: f64,
        seen: impl FnOnce() -> (String, Diagnostic),
    ) {
        if value <= 0.0 || !value.is_finite() {
            return;
        }
        if !self.parts.contains_key(of) {
            self.parts.insert(of.clone(), Part::default());
        }
        let Some(part) = self.parts.get_mut(of) else { return };
        part.values.push(value);
        let is_largest = part.largest.as_ref().is_none_or(|largest| value > largest.value);
        let is_smallest = part.smallest.as_ref().is_none_or(|smallest| value < smallest.value);
        if is_largest || is_smallest {
            let (text, fault) = seen();
            let is_signed = text.ends_with('%');
            let new = || Seen { value, text: text.clone(), is_signed, fault: fault.clone() };
            if is_largest {
                part.largest = Some(new());
            }
            if is_smallest {
                part.smallest = Some(new());
            }
        }
    }

    /// The faults, a part after the other.
    pub(super) fn faults(self) -> Vec<Diagnostic> {
        let (metric, factor) = (self.metric, self.factor);
        let of_part = |part: Part| {
            let shares = || shares(&part.values).filter(|_| units::is_percent(metric));
            let units = || other_unit(&part.values).filter(|_| metric.unit == Unit::Duration);
            let far = far(&part.values, factor, times(metric)).or_else(units).or_else(shares)?;
            let seen = if far.is_large { part.largest } else { part.smallest }?;
            // The sign says that it is no fraction.
            let is_meant = far.is_share && seen.is_signed;
            (!is_meant).then(|| told(metric, seen, &far, None))
        };
        self.parts.into_values().filter_map(of_part).collect()
    }
}

/// The one fault of the values that are `far`, of which `seen` is the farthest; what its cell itself `shows` to be wrong takes the place of
/// what would explain its size.
pub(super) fn told(metric: &Metric, seen: Seen, far: &Far, shows: Option<String>) -> Diagnostic {
    // What few are behind is published nowhere: then no value is repeated.
    let may_be_small = metric.group == Some(MetricGroup::Employee) || !metric.by.is_empty();
    let value = if may_be_small { "a value".to_owned() } else { format!("`{}`", seen.text) };
    let is = match far.count {
        1 => format!("{value} is"),
        count => format!("{value} and {} more are", count - 1),
    };
    let than = match far {
        Far { is_share: true, .. } => "between 0 and 1, beside",
        Far { is_large: true, .. } if metric.unit == Unit::Duration => "above forty times",
        Far { is_large: true, .. } => "above a hundred times",
        _ if metric.unit == Unit::Duration => "below a fortieth of",
        _ => "below a hundredth of",
    };
    let message = format!("{is} {than} the other {} values", far.others);
    let median = format!("a value near their median, {}", metric.unit.written(far.median));
    let mut fault = if may_be_small { seen.fault } else { seen.fault.expected(median) };
    fault.message = message;
    let wrong = match shows {
        Some(shows) => Some(shows),
        None => slip(metric, seen.value, far).map(|slip| format!("{slip}: correct it")),
    };
    let wrong = wrong.filter(|_| !may_be_small).unwrap_or_else(|| "correct it".to_owned());
    let code = rules::OUT_OF_PROPORTION.code;
    let (path, line) = (metric.head.path(), fault.place.line);
    let allow = if fault.file == path {
        format!("where it is right, say `# auditbook: allow {code} because …` in its line")
    } else {
        format!(
            "where it is right, say `# auditbook: allow {code} in line {line} because …` where `{path}` names the file"
        )
    };
    fault.help(format!("{wrong}; {allow}"))
}

/// How many times the median of the others is out of proportion in `metric`.
pub(super) fn times(metric: &Metric) -> f64 {
    if metric.unit == Unit::Duration { TIMES_OF_TIMES } else { TIMES_MEDIAN }
}

/// The slip of the pen that would explain `value`: what it is with another mark or unit lies among the others.
fn slip(metric: &Metric, value: f64, far: &Far) -> Option<String> {
    const OF_TIME: [(f64, &str); 3] = [
        (60.0, "seconds taken for minutes, or minutes for hours"),
        (3_600.0, "seconds taken for hours"),
        (1_000.0, "milliseconds, or a mark between thousands that was lost"),
    ];
    const OF_NUMBERS: [(f64, &str); 3] = [
        (100.0, "a decimal mark that was lost"),
        (1_000.0, "a mark between thousands taken for a decimal mark, or the other way round"),
        (1_000_000.0, "a number in millions among plain ones, or the other way round"),
    ];
    if far.is_share {
        return Some(format!(
            "a fraction among percentages? `{}` would fit",
            metric.unit.written((value * 1e6).round() / 1e4)
        ));
    }
    let known = if metric.unit == Unit::Duration { OF_TIME } else { OF_NUMBERS };
    let by = |times: f64| if far.is_large { value / times } else { value * times };
    let away = |times: f64| (by(times) / far.median).ln().abs();
    let (times, why) = known.into_iter().min_by(|(a, _), (b, _)| away(*a).total_cmp(&away(*b)))?;
    let (low, high) = far.range;
    let fits = (low / 2.0..=high * 2.0).contains(&by(times));
    fits.then(|| format!("{why}? `{}` would fit", metric.unit.written(by(times))))
}

/// The values that are above `times` times the others or as far below, where there are any; `factor` is what a number that is written
/// counts.
fn far(values: &[f64], factor: f64, times: f64) -> Option<Far> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let most = values.len() / (OTHERS + 1);
    let large = (1..=most).find_map(|count| {
        let (others, told) = sorted.split_at(sorted.len() - count);
        let (median, next, least) = (median(others)?, *others.last()?, *told.first()?);
        let is_far = least > times * median && least > TIMES_NEXT * next;
        is_far.then(|| Far {
            is_large: true,
            count,
            others: others.len(),
            median,
            range: (*others.first().unwrap_or(&next), next),
            is_share: false,
        })
    });
    large.or_else(|| {
        (1..=most).find_map(|count| {
            let (told, others) = sorted.split_at(count);
            let (median, next, greatest) = (median(others)?, *others.first()?, *told.last()?);
            let is_far = greatest * times < median && greatest * TIMES_NEXT < next;
            // A few contacts in the first month are few; a fraction of one is a slip.
            let is_slip = is_far && told.iter().all(|value| (value / factor).fract() != 0.0);
            is_slip.then(|| Far {
                is_large: false,
                count,
                others: others.len(),
                median,
                range: (next, *others.last().unwrap_or(&next)),
                is_share: false,
            })
        })
    })
}

/// Times that lie among the others in another unit, where these are close together: one of six, two of ten.
fn other_unit(values: &[f64]) -> Option<Far> {
    const OTHERS_OF_UNITS: usize = 4;
    const CLOSE: f64 = 3.0;
    const UNITS: [f64; 3] = [60.0, 3_600.0, 1_000.0];
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    (1..=values.len() / (OTHERS_OF_UNITS + 1)).find_map(|count| {
        let (others, told) = sorted.split_at(sorted.len() - count);
        let (low, high) = (*others.first()?, *others.last()?);
        let fits = |times: &f64| told.iter().all(|value| (low / 1.5..=high * 1.5).contains(&(value / times)));
        let is_unit = others.len() >= OTHERS_OF_UNITS && high < CLOSE * low && UNITS.iter().any(fits);
        let (median, least) = (median(others)?, *told.first()?);
        (is_unit && least > TIMES_OF_TIMES * median).then_some(Far {
            is_large: true,
            count,
            others: others.len(),
            median,
            range: (low, high),
            is_share: false,
        })
    })
}

/// The fractions among percentages, where there are any: apart from the others, among which a hundred times as much lies.
fn shares(values: &[f64]) -> Option<Far> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let count = sorted.partition_point(|value| *value < 1.0);
    let (told, others) = sorted.split_at(count);
    let (low, high) = (*others.first()?, *others.last()?);
    let is_among = count > 0 && others.len() >= OTHERS_OF_SHARES;
    let would_fit = |share: &f64| (low / 2.0..=high * 2.0).contains(&(share * 100.0));
    let are_apart = told.last().is_some_and(|greatest| greatest * TIMES_NEXT < low);
    let median = median(others)?;
    let far = Far { is_large: false, count, others: others.len(), median, range: (low, high), is_share: true };
    (is_among && are_apart && told.iter().all(would_fit)).then_some(far)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_among_percentages_is_told_beside_three_others() {
        let count = |values: &[f64]| shares(values).map(|far| far.count);
        assert_eq!(count(&[82.0, 84.0, 0.91, 86.0]), Some(1));
        assert_eq!(count(&[82.0, 84.0, 0.91]), None, "two others");
        assert_eq!(count(&[82.0, 84.0, 0.09, 86.0]), None, "9 is none of them");
        assert_eq!(count(&[2.0, 4.0, 0.91, 3.0]), None, "not apart");
        assert_eq!(count(&[82.0, 0.84, 0.91, 86.0, 88.0]), Some(2));
        assert_eq!(count(&[0.82, 0.84, 0.91, 86.0, 88.0, 81.0]), Some(3));
        assert_eq!(count(&[0.82, 0.84, 0.91, 86.0, 88.0]), None, "two others");
    }

    fn count(values: &[f64]) -> Option<(bool, usize)> {
        far(values, 1.0, TIMES_MEDIAN).map(|far| (far.is_large, far.count))
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
        let count = |values: &[f64]| other_unit(values).map(|far| far.count);
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
