//! Values that are out of all proportion to the others of their series: a mark between thousands, or a unit, that went wrong.
//!
//! In: the values of a series, each with its place. Out: one fault for each part of the series that has such values. Nothing is left out.
//!
//! What is out of proportion is found in [`super::far`].

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, and_more};
use crate::formula::sum::ascending;
use crate::model::Unit;
use crate::schema::metric::{Metric, MetricGroup};

use super::super::units;
use super::far::{Far, How, TIMES_MEDIAN, TIMES_OF_TIMES, far, other_unit, shares, tenfold, tenth};

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

impl Part {
    /// Whether the smallest value stands neither first nor last.
    fn has_smallest_within(&self) -> bool {
        let smallest = self.smallest.as_ref().map_or(0.0, |seen| seen.value);
        [self.values.first(), self.values.last()].iter().all(|end| *end != Some(&smallest))
    }
}

/// A value, its text, and a fault at its place that says nothing yet.
pub(super) struct Seen {
    pub(super) value: f64,
    pub(super) text: String,
    /// Whether the text ends with `%`.
    pub(super) is_signed: bool,
    pub(super) fault: Diagnostic,
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
            let values = ascending(&part.values);
            let shares = || shares(&values).filter(|_| units::is_percent(metric));
            let units = || other_unit(&values).filter(|_| metric.unit == Unit::Duration);
            let tenth = || tenth(&values, factor, part.has_smallest_within());
            let far = far(&values, factor, times(metric)).or_else(units).or_else(shares).or_else(tenth);
            let far = far.or_else(|| tenfold(&values))?;
            let has_signs = part.largest.as_ref().is_some_and(|seen| seen.is_signed);
            let seen = if far.is_large { part.largest } else { part.smallest }?;
            // The sign says that it is no fraction, and where others alone have it that is told; what lies out of bounds is told as that.
            let is_out = matches!(far.how, How::Tenfold | How::Hundredfold) && !metric.held_to().hold(seen.value);
            let is_meant = is_out || far.how == How::Share && (seen.is_signed || has_signs);
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
    let is = format!("{value}{}", and_more(far.count, "is", "are"));
    let than = match far {
        Far { how: How::Share, .. } => "between 0 and 1, beside",
        Far { how: How::Tenth, .. } => "a tenth of",
        Far { how: How::Tenfold, .. } => "ten times",
        Far { how: How::Hundredfold, .. } => "a hundred times",
        Far { is_large: true, .. } if metric.unit == Unit::Duration => "above forty times",
        Far { is_large: true, .. } => "above a hundred times",
        _ if metric.unit == Unit::Duration => "below a fortieth of",
        _ => "below a hundredth of",
    };
    let others = if far.others == 1 { "value".to_owned() } else { format!("{} values", far.others) };
    let message = format!("{is} {than} the other {others}");
    let median = format!("a value near their median, {}", metric.unit.written(far.median));
    let mut fault = if may_be_small { seen.fault } else { seen.fault.expected(median) };
    fault.message = message;
    let wrong = match shows {
        Some(shows) => Some(shows),
        None => slip(metric, seen.value, far).map(|slip| format!("{slip}: correct it")),
    };
    let wrong = wrong.filter(|_| !may_be_small).unwrap_or_else(|| "correct it".to_owned());
    fault.help_or_allow_row(&format!("{wrong}; where it is right"), metric.head.path())
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
    let written = |value: f64| metric.unit.written((value * 1e6).round() / 1e6);
    if far.how == How::Tenth {
        return Some(format!("a decimal mark in the wrong place? `{}` would fit", written(value * 10.0)));
    }
    if far.how == How::Tenfold {
        return Some(format!("a decimal mark that was lost, or a digit twice? `{}` would fit", written(value / 10.0)));
    }
    if far.how == How::Hundredfold {
        return Some(format!("a decimal mark that was lost? `{}` would fit", written(value / 100.0)));
    }
    if far.how == How::Share {
        return Some(format!("a fraction among percentages? `{}` would fit", written(value * 100.0)));
    }
    let known = if metric.unit == Unit::Duration { OF_TIME } else { OF_NUMBERS };
    let by = |times: f64| if far.is_large { value / times } else { value * times };
    let away = |times: f64| (by(times) / far.median).ln().abs();
    let (times, why) = known.into_iter().min_by(|(a, _), (b, _)| away(*a).total_cmp(&away(*b)))?;
    let (low, high) = far.range;
    let fits = (low / 2.0..=high * 2.0).contains(&by(times));
    fits.then(|| format!("{why}? `{}` would fit", metric.unit.written(by(times))))
}
