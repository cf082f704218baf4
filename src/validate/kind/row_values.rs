//! Measured rows that are out of all proportion to the others of their column: a unit or a mark that went wrong, a year that was mistyped,
//! a number that stands for "not known".
//!
//! In: the rows that a metric is computed from. Out: at most one warning. Nothing is left out.
//!
//! Times of tickets have long tails. A few values are told where they are above forty times the median of the others (a hundred times where
//! they are no times), above twenty times the largest of them, and five times as far from the median, in logarithms, as the middle half shows
//! values to scatter. A lasting step is told where the middle and both quarters move by the same unit. Times of 0 are told where the shortest of the others is no short one.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Diagnostic, rules};
use crate::formula::sum::median;
use crate::model::metric::{MeasuredRow, Taken};
use crate::model::{Every, Period, Unit};
use crate::schema::TimeUnit;
use crate::schema::metric::Metric;
use crate::schema::rows::RowsSource;

use super::Reading;
use super::far::{Far, How, TIMES_NEXT};
use super::proportion::{Seen, times, told};
use super::table::{self, Table};
use super::two_units::{ANOTHER_UNIT, Factor, TwoUnits, two_units};

/// Fewer values show nothing.
const LEAST: usize = 20;

/// A value, and which row it is of.
#[derive(Debug, Clone, Copy)]
struct Value {
    value: f64,
    row: usize,
}

/// What is known of a metric of rows.
pub(super) struct Measured<'a> {
    pub(super) metric: &'a Metric,
    pub(super) source: &'a RowsSource,
    pub(super) rows: &'a [MeasuredRow],
}

impl Measured<'_> {
    /// Warns of the values of the rows, of `table`, that stand apart; whether they lie in two units.
    pub(super) fn report(&self, read: &Reading<'_, '_>, table: &Table<'_>) -> bool {
        if self.source.share.is_some() {
            return false;
        }
        let positive = |(row, measured): (usize, &MeasuredRow)| match measured.taken {
            Taken::Value(value) if value > 0.0 && value.is_finite() => Some(Value { value, row }),
            _ => None,
        };
        let values: Vec<Value> = self.rows.iter().enumerate().filter_map(positive).collect();
        let factor = self.source.bare_in.or(self.metric.bare_in).map_or(1.0, TimeUnit::seconds);
        let is_written = self.source.until.is_none();
        let far = apart(&values, times(self.metric)).or_else(|| stand_in(&values, factor).filter(|_| is_written));
        if let Some((first, far)) = far {
            let fault = self.at(read, table, first.row).map(|(text, fault)| {
                let shows = decimal_point(&text, first.value, &far).or_else(|| nines(&text));
                let seen = Seen { value: first.value, text, is_signed: false, fault };
                let mut fault = told(self.metric, seen, &far, shows);
                if !is_written {
                    fault.message = format!("the time to {}", fault.message);
                }
                fault
            });
            fault.into_iter().for_each(|fault| read.fields.reader.report(fault));
            return false;
        }
        let factors = Factor::between(&self.metric.unit);
        let (fault, is_of_two) = if let Some(step) = step(&values, self.rows, factors) {
            (self.at(read, table, step.row).map(|(_, fault)| self.of_step(&step, fault)), true)
        } else if let Some((row, found)) = self.two_units(&values) {
            let document = self.metric.head.path();
            (self.at(read, table, row).map(|(_, fault)| found.told(fault, None, document)), true)
        } else {
            let is_of_times = is_written && self.metric.unit == Unit::Duration;
            (self.zeros(&values, read, table).filter(|_| is_of_times), false)
        };
        fault.into_iter().for_each(|fault| read.fields.reader.report(fault));
        is_of_two
    }

    /// The warning of times of 0 that probably stand for what is not known: the shortest of the others is no short one.
    fn zeros(&self, values: &[Value], read: &Reading<'_, '_>, table: &Table<'_>) -> Option<Diagnostic> {
        const SHORT: f64 = 4.0;
        let is_zero = |row: &MeasuredRow| matches!(row.taken, Taken::Value(value) if value == 0.0);
        let count = self.rows.iter().filter(|row| is_zero(row)).count();
        if count == 0 || values.len() < LEAST || count > values.len() / 2 {
            return None;
        }
        let mut others: Vec<f64> = values.iter().map(|value| value.value).collect();
        let least = others.iter().copied().min_by(f64::total_cmp)?;
        if least * SHORT < middle(&mut others) {
            return None;
        }
        let (_, mut fault) = self.at(read, table, self.rows.iter().position(is_zero)?)?;
        let are = if count == 1 { "is" } else { "are" };
        let all = count + values.len();
        fault.message =
            format!("{count} of {all} times {are} 0, and none of the others is under a quarter of the usual");
        let advice = "does 0 stand for what is not known? Then leave the cell empty; where it is right";
        Some(fault.help_or_allow_row(advice, self.metric.head.path()))
    }

    /// The cell of the row, and a fault there that says nothing yet.
    fn at(&self, read: &Reading<'_, '_>, table: &Table<'_>, row: usize) -> Option<(String, Diagnostic)> {
        let (path, excerpt) = table::cell_at(read, table, &self.rows.get(row)?.origin)?;
        let text = excerpt.text();
        Some((text, Diagnostic::in_excerpt(&rules::OUT_OF_PROPORTION, path, excerpt, "")))
    }

    /// How the values lie in two units, parts of a breakdown each for itself, and the row that shows it first.
    fn two_units(&self, values: &[Value]) -> Option<(usize, TwoUnits)> {
        const MOST: usize = 200_000;
        let factors = Factor::between(&self.metric.unit);
        let mut parts: BTreeMap<&[Option<Arc<str>>], Vec<Value>> = BTreeMap::new();
        for value in values.iter().step_by(values.len() / MOST + 1) {
            parts.entry(&self.rows[value.row].parts).or_default().push(*value);
        }
        let of_part = |part: Vec<Value>| {
            let sizes: Vec<f64> = part.iter().map(|value| value.value).collect();
            let found = two_units(&sizes, factors).filter(|_| sizes.len() >= LEAST)?;
            Some((part[found.first].row, found))
        };
        parts.into_values().find_map(of_part)
    }

    fn of_step(&self, step: &Step, mut fault: Diagnostic) -> Diagnostic {
        let than = if step.is_up { "times" } else { "times less than" };
        fault.message = format!("from `{}` on values are about {} {than} those before", step.period, step.times);
        fault.help_or_allow_row(ANOTHER_UNIT, self.metric.head.path())
    }
}

/// How the few values are that are out of proportion by so many `times`, with the first of the largest; nothing where there are none.
fn apart(values: &[Value], times: f64) -> Option<(Value, Far)> {
    const ONE_IN: usize = 200;
    const MOST: usize = 1_000;
    const SCATTER: f64 = 5.0;
    if values.len() < LEAST {
        return None;
    }
    let most = (values.len() / ONE_IN).clamp(1, MOST);
    let mut all: Vec<f64> = values.iter().map(|value| value.value).collect();
    let top = all.len() - most - 1;
    all.select_nth_unstable_by(top, f64::total_cmp);
    all[top..].sort_by(f64::total_cmp);
    let count = (1..=most).find(|count| all[all.len() - count] > TIMES_NEXT * all[all.len() - count - 1])?;
    let others = all.len() - count;
    let (least, next) = (all[others], all[others - 1]);
    let others = &mut all[..others];
    let middle = middle(others);
    // The half of values around the median of a normal distribution lies within 0.6745 deviations.
    let mut away: Vec<f64> = others.iter().map(|value| (value / middle).ln().abs()).collect();
    let scatter = self::middle(&mut away) / 0.6745;
    let is_far = least > times * middle && (least / middle).ln() > SCATTER * scatter;
    let low = others.iter().copied().min_by(f64::total_cmp)?;
    let far = Far { is_large: true, count, others: others.len(), median: middle, range: (low, next), how: How::Times };
    is_far.then_some((largest(values)?, far))
}

/// A number of nines that stands for what is not known: the largest, apart from the others; a bare number counts `factor`.
fn stand_in(values: &[Value], factor: f64) -> Option<(Value, Far)> {
    const TIMES: f64 = 9.0;
    let first = largest(values).filter(|_| values.len() >= LEAST)?;
    let written = (first.value / factor).to_string();
    let mut others: Vec<f64> = values.iter().map(|value| value.value).filter(|value| *value < first.value).collect();
    let next = others.iter().copied().max_by(f64::total_cmp)?;
    let low = others.iter().copied().min_by(f64::total_cmp)?;
    let count = values.len() - others.len();
    let is_of_nines = written.len() > 1 && written.bytes().all(|byte| byte == b'9');
    let is_few = (2..=values.len() / 4).contains(&count) || count == 1 && written.len() > 3;
    let median = middle(&mut others);
    let far = Far { is_large: true, count, others: others.len(), median, range: (low, next), how: How::Times };
    (is_of_nines && is_few && first.value >= TIMES * next).then_some((first, far))
}

/// The first of the largest values.
fn largest(values: &[Value]) -> Option<Value> {
    values.iter().copied().reduce(|largest, value| if value.value > largest.value { value } else { largest })
}

/// The middle one of `values`, which are some.
fn middle(values: &mut [f64]) -> f64 {
    let at = values.len() / 2;
    *values.select_nth_unstable_by(at, f64::total_cmp).1
}

/// That `text`, `9999`, may stand for what is not known.
fn nines(text: &str) -> Option<String> {
    let is_of_nines = text.len() > 2 && text.bytes().all(|byte| byte == b'9');
    is_of_nines.then(|| "does it stand for what is not known? Then leave the cell empty".to_owned())
}

/// That `text`, `29.500`, is 29,5 with a decimal point, where a thousandth of its `value` lies among the others.
fn decimal_point(text: &str, value: f64, far: &Far) -> Option<String> {
    let (low, high) = far.range;
    let (whole, fraction) = text.split_once('.').or_else(|| text.split_once(','))?;
    let is_open = fraction.len() == 3 && [whole, fraction].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()));
    let fits = (low / 2.0..=high * 2.0).contains(&(value / 1_000.0));
    let (mark, other) = if text.contains('.') { (',', "point") } else { ('.', "comma") };
    let fraction = fraction.trim_end_matches('0');
    let written = if fraction.is_empty() { whole.to_owned() } else { format!("{whole}{mark}{fraction}") };
    (is_open && fits).then(|| format!("a decimal {other} in a column that has the other mark? Write `{written}`"))
}

/// A lasting step in times: from which row and period, and what unit they are apart by.
#[derive(Debug, PartialEq)]
struct Step {
    row: usize,
    period: Period,
    times: u32,
    is_up: bool,
}

/// The step between two months where every month before lies on one side and every month after on the other, and times are as
/// scattered as before but for their unit.
fn step(values: &[Value], rows: &[MeasuredRow], factors: &[Factor]) -> Option<Step> {
    const MOST: usize = 200_000;
    const LEAST_OF_MONTH: usize = 5;
    const APART: f64 = 10.0;
    let mut months: BTreeMap<Period, Vec<f64>> = BTreeMap::new();
    for value in values.iter().step_by(values.len() / MOST + 1) {
        months.entry(Every::Month.containing(rows[value.row].day)).or_default().push(value.value);
    }
    months.retain(|_, values| values.len() >= LEAST_OF_MONTH);
    let medians: Vec<(Period, f64)> =
        months.iter().filter_map(|(period, values)| Some((*period, median(values)?))).collect();
    let is_apart = |at: &usize| {
        let low = |part: &[(Period, f64)]| part.iter().map(|(_, m)| *m).fold(f64::INFINITY, f64::min);
        let high = |part: &[(Period, f64)]| part.iter().map(|(_, m)| *m).fold(0.0, f64::max);
        let (before, after) = medians.split_at(*at);
        high(before) * APART < low(after) || high(after) * APART < low(before)
    };
    let period = medians[(1..medians.len()).find(is_apart)?].0;
    let pooled = |is_after: bool| {
        let of = months.iter().filter(|(month, _)| (**month >= period) == is_after);
        let mut all: Vec<f64> = of.flat_map(|(_, values)| values.iter().copied()).collect();
        all.sort_by(f64::total_cmp);
        [1, 2, 3].map(|quarter| all[(all.len() - 1) * quarter / 4])
    };
    let (before, after) = (pooled(false), pooled(true));
    let is_up = after[1] > before[1];
    let ratios = [0, 1, 2].map(|at| if is_up { after[at] / before[at] } else { before[at] / after[at] });
    let times = factors.iter().find(|factor| ratios.iter().all(|ratio| factor.is_near(*ratio)))?.times;
    let row = values.iter().find(|value| Every::Month.containing(rows[value.row].day) == period)?.row;
    Some(Step { row, period, times, is_up })
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand_chacha::ChaCha8Rng;
    use rand_distr::{Distribution, LogNormal};

    use super::super::far::TIMES_OF_TIMES;
    use super::*;

    fn values(numbers: impl IntoIterator<Item = f64>) -> Vec<Value> {
        numbers.into_iter().enumerate().map(|(row, value)| Value { value, row }).collect()
    }

    fn told(numbers: &[f64]) -> Option<(usize, usize)> {
        apart(&values(numbers.iter().copied()), TIMES_OF_TIMES).map(|(first, far)| (first.row, far.count))
    }

    /// Times from 20 to 59.
    fn usual(count: u32) -> Vec<f64> {
        (0..count).map(|nth| f64::from(20 + nth * 13 % 40)).collect()
    }

    #[test]
    fn long_tails_of_honest_times_are_not_told() {
        for seed in 0..200 {
            let mut random = ChaCha8Rng::seed_from_u64(seed);
            for (deviation, count) in [(1.5, 10_000), (1.5, 90), (2.0, 1_000)] {
                let times = LogNormal::new(3.0, deviation).unwrap();
                let times: Vec<f64> = (0..count).map(|_| times.sample(&mut random)).collect();
                assert_eq!(told(&times), None, "seed {seed}, deviation {deviation}, {count} values");
                assert!(stand_in(&values(times.iter().map(|time| time.ceil())), 1.0).is_none(), "seed {seed}");
            }
        }
    }

    #[test]
    fn a_few_values_that_stand_apart_are_told() {
        let mut times = usual(90);
        times[5] = 1_800.0;
        assert_eq!(told(&times), Some((5, 1)));
        times[7] = 999_999.0;
        assert_eq!(told(&times), Some((7, 1)), "of ninety one is told");
        assert_eq!(told(&usual(90)), None);
        let mut many = usual(1_000);
        (many[5], many[900]) = (1_800.0, 2_100.0);
        assert_eq!(told(&many), Some((900, 2)));
        assert_eq!(told(&[usual(19), vec![1_800.0]].concat()), Some((19, 1)));
        assert_eq!(told(&[usual(18), vec![1_800.0]].concat()), None, "too few");
    }

    #[test]
    fn numbers_of_nines_are_told_where_they_are_apart() {
        let stands = |numbers: &[f64]| stand_in(&values(numbers.iter().copied()), 60.0).map(|(_, far)| far.count);
        let minutes = |numbers: Vec<f64>| numbers.into_iter().map(|number| number * 60.0).collect::<Vec<_>>();
        assert_eq!(stands(&minutes([usual(40), vec![999.0, 999.0, 999.0]].concat())), Some(3));
        assert_eq!(stands(&minutes([usual(40), vec![9_999.0]].concat())), Some(1));
        assert_eq!(stands(&minutes([usual(40), vec![999.0]].concat())), None, "one may be meant");
        assert_eq!(stands(&minutes([usual(40), vec![99.0, 99.0]].concat())), None, "not apart");
        assert_eq!(stands(&minutes([usual(40), vec![900.0, 900.0]].concat())), None, "no nines");
    }
}
