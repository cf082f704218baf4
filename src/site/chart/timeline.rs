//! Time axes: which days get a tick and which ticks a text, from a few days to many years.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::spec::{AxisText, DateStyle};
use super::text;

/// A tick of a time axis.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TimeTick {
    /// Its day.
    pub(super) at: f64,
    /// Whether it is a long one: the start of a year, or of a month on a short axis.
    pub(super) major: bool,
    /// Its text; none for a tick alone.
    pub(super) text: Option<String>,
    /// A second line: the year under the first of its months.
    pub(super) under: Option<String>,
}

/// The day as a number.
pub(super) fn day(date: NaiveDate) -> f64 {
    f64::from(date.num_days_from_ce())
}

/// The days of a time axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct TimeSpan {
    /// The first day.
    pub(super) from: NaiveDate,
    /// The last day.
    pub(super) to: NaiveDate,
    /// How many days the points are apart at least.
    pub(super) every: f64,
}

impl TimeSpan {
    /// The days between two months' points.
    pub(super) fn monthly(from: NaiveDate, to: NaiveDate) -> Self {
        Self { from, to, every: 28.0 }
    }
}

/// The ticks between the days, `room` units apart.
pub(super) fn ticks(days: TimeSpan, room: f64, text: &dyn AxisText) -> Vec<TimeTick> {
    let TimeSpan { from, to, every } = days;
    let days = (day(to) - day(from)).max(1.0);
    let years = days / 365.25;
    let mut ticks = if days <= 120.0 && every < 27.0 {
        weeks(from, to, text)
    } else if years < 1.5 {
        months(from, to, text)
    } else if years <= 9.0 {
        quarters(from, to, text)
    } else {
        years_only(from, to, text)
    };
    thin(&mut ticks, room / days);
    ticks
}

/// Takes texts away until no two of the rest touch: every second, every third and so on, counted from the end.
fn thin(ticks: &mut [TimeTick], scale: f64) {
    let labelled: Vec<usize> = (0..ticks.len()).filter(|&index| ticks[index].text.is_some()).collect();
    let half = |tick: &TimeTick| {
        let widths =
            [&tick.text, &tick.under].map(|words| words.as_deref().map_or(0.0, |words| text::width(words, false)));
        widths[0].max(widths[1]) / 2.0 + 4.0
    };
    let fits = |every: usize| {
        let kept: Vec<usize> = labelled.iter().rev().step_by(every).copied().collect();
        kept.windows(2).all(|pair| {
            let (later, earlier) = (&ticks[pair[0]], &ticks[pair[1]]);
            (later.at - earlier.at) * scale >= half(later) + half(earlier)
        })
    };
    let every = (1..=labelled.len().max(1)).find(|&every| fits(every)).unwrap_or(1);
    for (nth, &index) in labelled.iter().rev().enumerate() {
        if nth % every != 0 {
            ticks[index].text = None;
        }
    }
    // The year stands under the first month of it that kept its text.
    let mut carried: Option<String> = None;
    for tick in ticks {
        let year = tick.under.take().or_else(|| carried.take());
        if tick.text.is_some() { tick.under = year } else { carried = year }
    }
}

fn weeks(from: NaiveDate, to: NaiveDate, text: &dyn AxisText) -> Vec<TimeTick> {
    let daily = (to - from).num_days() <= 10;
    days_between(from, to)
        .filter(|date| daily || date.weekday() == Weekday::Mon)
        .map(|date| TimeTick { at: day(date), major: true, text: Some(text.date(date, DateStyle::Day)), under: None })
        .collect()
}

fn months(from: NaiveDate, to: NaiveDate, text: &dyn AxisText) -> Vec<TimeTick> {
    let mut year = None;
    first_days(from, to)
        .map(|date| {
            let under = (year != Some(date.year())).then(|| text.date(date, DateStyle::Year));
            year = Some(date.year());
            TimeTick { at: day(date), major: true, text: Some(text.date(date, DateStyle::Month)), under }
        })
        .collect()
}

fn quarters(from: NaiveDate, to: NaiveDate, text: &dyn AxisText) -> Vec<TimeTick> {
    first_days(from, to)
        .filter(|date| date.month0() % 3 == 0)
        .map(|date| {
            let january = date.month() == 1;
            let year = january.then(|| text.date(date, DateStyle::Year));
            TimeTick { at: day(date), major: january, text: year, under: None }
        })
        .collect()
}

fn years_only(from: NaiveDate, to: NaiveDate, text: &dyn AxisText) -> Vec<TimeTick> {
    first_days(from, to)
        .filter(|date| date.month() == 1)
        .map(|date| TimeTick { at: day(date), major: true, text: Some(text.date(date, DateStyle::Year)), under: None })
        .collect()
}

fn days_between(from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    from.iter_days().take_while(move |date| *date <= to)
}

fn first_days(from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let first = from.with_day(1).unwrap_or(from);
    let first = if first < from { first + Months::new(1) } else { first };
    std::iter::successors(Some(first), |date| date.checked_add_months(Months::new(1)))
        .take_while(move |date| *date <= to)
}

/// The days a point of a lone date is drawn between.
pub(super) fn widened(from: NaiveDate, to: NaiveDate) -> (NaiveDate, NaiveDate) {
    if from < to {
        return (from, to);
    }
    let around = Days::new(15);
    (from.checked_sub_days(around).unwrap_or(from), to.checked_add_days(around).unwrap_or(to))
}

#[cfg(test)]
mod tests {
    use super::super::tests::Plain;
    use super::*;

    fn labels(from: &str, to: &str, room: f64) -> Vec<String> {
        labels_every(1.0, (from, to), room)
    }

    fn labels_every(every: f64, (from, to): (&str, &str), room: f64) -> Vec<String> {
        let date = |text: &str| text.parse::<NaiveDate>().expect("a date");
        ticks(TimeSpan { from: date(from), to: date(to), every }, room, &Plain)
            .into_iter()
            .filter_map(|tick| {
                let under = tick.under.map(|under| format!("/{under}")).unwrap_or_default();
                tick.text.map(|text| text + &under)
            })
            .collect()
    }

    #[test]
    fn a_label_a_year_and_a_tick_a_quarter() {
        assert_eq!(labels("2023-11-01", "2026-03-01", 600.0), ["2024", "2025", "2026"]);
        let all = ticks(TimeSpan::monthly("2023-11-01".parse().unwrap(), "2026-03-01".parse().unwrap()), 600.0, &Plain);
        assert_eq!(all.len(), 9);
    }

    #[test]
    fn a_short_series_names_its_months_and_a_shorter_one_its_days() {
        assert_eq!(labels("2025-10-01", "2026-03-01", 600.0), ["10/2025", "11", "12", "01/2026", "02", "03"]);
        assert_eq!(labels("2025-10-01", "2026-03-01", 60.0).len(), 2, "{:?}", labels("2025-10-01", "2026-03-01", 60.0));
        assert_eq!(labels("2025-03-03", "2025-03-24", 600.0), ["03-03", "03-10", "03-17", "03-24"]);
        assert_eq!(labels("2025-03-03", "2025-03-06", 600.0).len(), 4);
        assert_eq!(labels_every(28.0, ("2025-02-01", "2025-03-01"), 600.0), ["02/2025", "03"]);
    }

    #[test]
    fn decades_keep_the_years_that_fit() {
        let kept = labels("1990-01-01", "2026-01-01", 358.0);
        assert!(kept.len() > 5 && kept.len() < 14, "{kept:?}");
    }
}
