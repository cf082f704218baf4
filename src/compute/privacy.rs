//! What of a survey may be published: parts and periods that are small, or that would give a small group back, are hidden.

use std::collections::{BTreeMap, BTreeSet};

use crate::formula::answers::AnswerCounts;
use crate::formula::suppression::{Counts, Crossed, Table, hidden, hide_beside, hide_crossing};
use crate::model::survey::{Audience, Tallies};
use crate::model::{Every, Metric, Period, Survey};
use crate::schema::metric::MetricGroup;

use super::points::{PeriodValue, Points};
use super::{Setting, floor};

/// The fewest members of a group that anything is published of, among those whom `survey` asked.
pub(super) fn least(setting: Setting<'_>, survey: &Survey) -> u64 {
    setting.config().privacy.least(survey.audience == Audience::Employees)
}

/// Column → values that are hidden.
pub(super) type HiddenParts = BTreeMap<String, BTreeSet<String>>;

/// The parts of a question to hide, in each table and across each two.
pub(super) fn hidden_parts(tallies: &Tallies, least: u64) -> HiddenParts {
    let whole = tallies.all.n();
    let counts: BTreeMap<&String, Counts> = tallies
        .by
        .iter()
        .map(|(column, values)| (column, values.iter().map(|(value, counts)| (value.clone(), counts.n())).collect()))
        .collect();
    let mut parts: HiddenParts =
        counts.iter().map(|(column, counts)| ((*column).clone(), hidden(counts, whole, least))).collect();
    // What is hidden in one pair can give more away in another, until nothing is added.
    loop {
        let before = parts.clone();
        for ((one, other), crossed) in &tallies.crossed {
            let (Some(of_one), Some(of_other)) = (counts.get(one), counts.get(other)) else { continue };
            let take = |column: &String| parts.get(column).cloned().unwrap_or_default();
            let mut tables =
                [Table { counts: of_one, hidden: take(one) }, Table { counts: of_other, hidden: take(other) }];
            hide_crossing(&mut tables, crossed, whole, least);
            let [first, second] = tables;
            parts.insert(one.clone(), first.hidden);
            parts.insert(other.clone(), second.hidden);
        }
        if parts == before {
            return parts;
        }
    }
}

/// What is hidden of a question already.
pub(super) struct Hidden<'a> {
    /// The periods that are hidden of every value.
    pub(super) periods: &'a BTreeSet<Period>,
    /// The values that are hidden in the whole survey.
    pub(super) values: &'a BTreeSet<String>,
    /// The fewest members of a group.
    pub(super) least: u64,
}

/// The values of `column` of which every period is hidden: those that are `known` to be, those whose course by `every` has a small
/// period, and those that would give one back beside the others.
pub(super) fn hidden_courses(tallies: &Tallies, column: &str, every: Every, known: &Hidden<'_>) -> BTreeSet<String> {
    let (hidden_periods, least) = (known.periods, known.least);
    let mut hidden = known.values.clone();
    let Some(values) = tallies.by_and_date.get(column) else { return hidden };
    let courses: BTreeMap<&String, BTreeMap<Period, u64>> = values
        .iter()
        .map(|(value, dates)| (value, by_period(dates.iter().map(|(date, counts)| (*date, counts.n())), every)))
        .collect();
    let whole = by_period(tallies.by_date.iter().map(|(date, counts)| (*date, counts.n())), every);
    let small = |course: &BTreeMap<Period, u64>| {
        let (out, shown): (Vec<_>, Vec<_>) = course.iter().partition(|(period, _)| hidden_periods.contains(period));
        let out: u64 = out.iter().map(|(_, n)| **n).sum();
        (1..least).contains(&out) || shown.iter().any(|(_, n)| (1..least).contains(*n))
    };
    hidden.extend(courses.iter().filter(|(_, course)| small(course)).map(|(value, _)| (*value).clone()));
    loop {
        let shown = || courses.iter().filter(|(value, _)| !hidden.contains(**value));
        let unseen =
            |period: &Period, all: u64| all.saturating_sub(shown().filter_map(|(_, course)| course.get(period)).sum());
        let open = whole
            .iter()
            .filter(|(period, _)| !hidden_periods.contains(period))
            .any(|(period, all)| (1..least).contains(&unseen(period, *all)));
        let next = shown().min_by_key(|(value, course)| (course.values().sum::<u64>(), value.as_str()));
        let Some((next, _)) = next.filter(|_| open) else { return hidden };
        let next = (*next).clone();
        hidden.insert(next);
    }
}

/// The periods of a question to hide: small ones, and others so that no longer period less the shown ones inside it, and no period
/// less the shown `parts` that lie in it, gives one back. Nothing where the survey has no dates.
pub(super) fn hidden_periods(tallies: &Tallies, every: Every, parts: &HiddenParts, least: u64) -> BTreeSet<Period> {
    let counts = by_period(tallies.by_date.iter().map(|(date, counts)| (*date, counts.n())), every);
    let mut hide: BTreeSet<Period> = counts.iter().filter(|(_, n)| **n < least).map(|(period, _)| *period).collect();
    loop {
        let before = hide.len();
        widen_periods(&counts, every, least, &mut hide);
        for (column, values) in &tallies.by_and_date {
            let hidden = parts.get(column).cloned().unwrap_or_default();
            hide_periods_beside(&counts, values, (hidden, every), least, &mut hide);
        }
        if hide.len() == before {
            return hide;
        }
    }
}

/// Hides more periods, until no longer period less the shown ones inside it is small.
fn widen_periods(counts: &BTreeMap<Period, u64>, every: Every, least: u64, hide: &mut BTreeSet<Period>) {
    let coarser: &[Every] = match every {
        Every::Month => &[Every::Quarter, Every::Year],
        Every::Quarter => &[Every::Year],
        Every::Day => &[Every::Week, Every::Month, Every::Quarter, Every::Year],
        Every::Week | Every::Year => &[],
    };
    let groups = coarser.iter().flat_map(|coarse| {
        let mut groups: BTreeMap<Period, Vec<Period>> = BTreeMap::new();
        counts.keys().for_each(|period| groups.entry(coarse.containing(period.start())).or_default().push(*period));
        groups.into_values()
    });
    // A longer period lies in those after it, and all of them in the survey.
    for group in groups.chain([counts.keys().copied().collect()]) {
        loop {
            let unseen: u64 = group.iter().filter(|period| hide.contains(period)).map(|period| counts[period]).sum();
            let shown = group.iter().filter(|period| !hide.contains(period));
            let Some(next) = shown.min_by_key(|period| (counts[period], **period)) else { break };
            if unseen == 0 || unseen >= least {
                break;
            }
            hide.insert(*next);
        }
    }
}

type Courses = BTreeMap<String, BTreeMap<chrono::NaiveDate, AnswerCounts>>;

/// Hides more periods, until they give nothing back with the help of the values of a column, of which some are hidden.
fn hide_periods_beside(
    counts: &BTreeMap<Period, u64>,
    values: &Courses,
    (hidden, every): (BTreeSet<String>, Every),
    least: u64,
    hide: &mut BTreeSet<Period>,
) {
    let names: BTreeMap<String, Period> = counts.keys().map(|period| (period.to_string(), *period)).collect();
    let of_periods: Counts = counts.iter().map(|(period, n)| (period.to_string(), *n)).collect();
    let mut crossed = Crossed::new();
    let mut of_values = Counts::new();
    let mut left: BTreeMap<Period, u64> = counts.clone();
    for (value, dates) in values {
        for (period, n) in by_period(dates.iter().map(|(date, counts)| (*date, counts.n())), every) {
            *crossed.entry((value.clone(), period.to_string())).or_default() += n;
            *of_values.entry(value.clone()).or_default() += n;
            left.entry(period).and_modify(|left| *left = left.saturating_sub(n));
        }
    }
    // Who named no value is in the column's table as what is left of the whole.
    crossed.extend(left.into_iter().map(|(period, n)| ((String::new(), period.to_string()), n)));
    let fixed = Table { counts: &of_values, hidden };
    let mut free = Table { counts: &of_periods, hidden: hide.iter().map(ToString::to_string).collect() };
    hide_beside(&fixed, &mut free, &crossed, least);
    hide.extend(free.hidden.iter().filter_map(|name| names.get(name)));
}

fn by_period(dated: impl Iterator<Item = (chrono::NaiveDate, u64)>, every: Every) -> BTreeMap<Period, u64> {
    let mut counts = BTreeMap::new();
    for (date, n) in dated {
        *counts.entry(every.containing(date)).or_default() += n;
    }
    counts
}

/// Hides the points of a metric about employees, and of parts that are single people, which rest on too few; and what would give them
/// back. A point without a number of cases says nothing of how many there are.
pub(super) fn hide_small(setting: Setting<'_>, metric: &Metric, points: &mut Points) {
    let privacy = &setting.config().privacy;
    let employees = metric.group == Some(MetricGroup::Employee);
    let least = privacy.least(employees);
    if employees {
        let few = |value: &PeriodValue| value.n.is_some_and(|n| n > 0.0 && n < least as f64);
        let hidden: Vec<Period> =
            points.whole.iter().filter(|(_, value)| few(value)).map(|(period, _)| *period).collect();
        for period in hidden {
            points.withheld = Some(least);
            points.whole.remove(&period);
            points.terms.remove(&period);
            points.parts.values_mut().flat_map(BTreeMap::values_mut).for_each(|course| {
                course.remove(&period);
            });
        }
    }
    for (column, values) in &mut points.parts {
        if !employees && !floor::is_people(setting, metric, column) {
            continue;
        }
        let periods: BTreeSet<Period> = values.values().flat_map(BTreeMap::keys).copied().collect();
        for period in periods {
            let size = |value: Option<&PeriodValue>| value.and_then(|value| value.n).map(whole_number);
            let counts: Counts =
                values.iter().filter_map(|(name, course)| Some((name.clone(), size(course.get(&period))?))).collect();
            let all = size(points.whole.get(&period)).unwrap_or(0);
            for name in hidden(&counts, all.max(counts.values().sum()), least) {
                points.withheld = Some(least);
                values.get_mut(&name).map(|course| course.remove(&period));
            }
        }
    }
}

/// A number of cases, which is whole and not negative.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of cases")]
fn whole_number(n: f64) -> u64 {
    n.round().max(0.0) as u64
}
