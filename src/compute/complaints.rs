//! Complaints of all logs together.
//!
//! In: the logs, and the gaps. Out: the course over complete months, what changed against the same months a year
//! earlier, what is open, which causes are named.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::formula::count_change::{CountChange, count_change};
use crate::formula::holm::holm;
use crate::formula::pareto::{THRESHOLD, pareto};
use crate::model::metric::LogMeasure;
use crate::model::{Every, Id, Kind, Log, LogRow, MetricSource, Period};
use crate::report::complaints::{CategoryCourse, ComplaintCause, Complaints, CountMove, OpenCases, Span};
use crate::report::log::{COMPLAINT, COMPLIMENT};
use crate::report::{GapReport, LogReport, MetricReport};
use crate::schema::log::LogColumn;

use super::logs::{fill, is_by_people};
use super::{Setting, says};

/// The months that are told, and compared with as many a year earlier: seasons are the same on both sides.
const MONTHS: i64 = 12;
/// A cause that so few complaints name is a story, not a pattern.
const LEAST_WITH_CAUSE: u64 = 2;
/// So many categories of a quarter are named.
const MOST_CATEGORIES: usize = 2;

/// The complaints of `logs`; nothing where there are none.
pub(super) fn complaints(
    setting: Setting<'_>,
    (found, logs): (&Found<'_>, &[LogReport]),
    gaps: &[GapReport],
    metrics: &[MetricReport],
) -> Complaints {
    let Some(span) = found.span else { return Complaints::default() };
    let before = Span { from: span.from.plus(-MONTHS), to: span.to.plus(-MONTHS) };
    let before = (span.from.plus(MONTHS - 1) == span.to && found.is_comparable(before, span)).then_some(before);
    let category = |row: &Row<'_>| row.category().map(str::to_owned);
    let counts = found.by(span, category).into_iter().map(|(name, n)| (name, n as f64));
    let pareto = pareto(counts, THRESHOLD).ok().filter(|pareto| !pareto.rows.is_empty());
    let causes = found.causes(span);
    let change = before.map(|before| found.change(before, span));
    let mut complaints = Complaints {
        months: months(logs, span.to),
        span: Some(span),
        before,
        n: of_type(logs, COMPLAINT, span),
        moved: change.map(|change| CountMove::of(&change, change.p, setting.confidence.alpha())),
        change,
        compliments: of_type(logs, COMPLIMENT, span),
        categories: found.categories(setting, before, span),
        open: open(logs),
        with_cause: causes.values().map(|(n, _)| *n).sum(),
        causes: ranked(causes),
        gaps: learned(gaps, metrics),
        pareto,
        says: Vec::new(),
    };
    if setting.is_read() {
        let counted = counted_by(metrics, logs);
        complaints.says = says::complaints(setting, &complaints, counted);
    }
    complaints
}

/// The metric that counts the complaints of all `logs`, by number before by rate: whether there are more or fewer is its verdict, and no other
/// answers the same question beside it.
pub(super) fn counted_by<'a>(
    metrics: impl IntoIterator<Item = &'a MetricReport>,
    logs: &[LogReport],
) -> Option<&'a MetricReport> {
    let counts = |metric: &&MetricReport| {
        let MetricSource::Log(source) = &metric.source else { return false };
        let of_type = source.filter.iter().map(|(name, values)| (name.as_str(), values.as_slice()));
        let is_of_complaints = of_type.eq([(LogColumn::Type.name(), &[COMPLAINT.to_owned()][..])]);
        let has_log = |log: &LogReport| source.logs.iter().any(|id| id.value == log.head.id);
        is_of_complaints && logs.iter().filter(|log| log.complaints.is_some()).all(has_log)
    };
    let of = |measure: LogMeasure| move |metric: &&MetricReport| matches!(&metric.source, MetricSource::Log(source) if source.measure == measure);
    let counting: Vec<&MetricReport> = metrics.into_iter().filter(counts).collect();
    let by = |measure| counting.iter().copied().find(of(measure));
    by(LogMeasure::Count).or_else(|| by(LogMeasure::Per1000))
}

/// The complaints of a quarter.
pub(super) struct QuarterComplaints {
    pub(super) n: u64,
    /// Those of the same quarter a year earlier, where the logs reach back so far, and how both stand to each other.
    pub(super) before: Option<(u64, CountMove)>,
    /// The most frequent categories, the first of them first.
    pub(super) most: Vec<(String, u64)>,
}

/// The complaints of `quarter`; nothing where the logs do not hold all of it.
pub(super) fn in_quarter(setting: Setting<'_>, found: &Found<'_>, quarter: Period) -> Option<QuarterComplaints> {
    let months = |quarter: Period| Span {
        from: Every::Month.containing(quarter.start()),
        to: Every::Month.containing(quarter.end()),
    };
    let (now, before) = (months(quarter), months(quarter.plus(-4)));
    if found.first > now.from || found.span.is_none_or(|span| span.to < now.to) {
        return None;
    }
    let change = found.change(before, now);
    let moved = CountMove::of(&change, change.p, setting.confidence.alpha());
    let mut most: Vec<(String, u64)> = found.by(now, |row| row.category().map(str::to_owned)).into_iter().collect();
    most.sort_by(|(a, n), (b, m)| m.cmp(n).then_with(|| a.cmp(b)));
    most.truncate(MOST_CATEGORIES);
    Some(QuarterComplaints {
        n: change.now,
        before: found.is_comparable(before, now).then_some((change.before, moved)),
        most,
    })
}

/// A complaint and its log.
struct Row<'a> {
    case: &'a LogRow,
    month: Option<Period>,
    is_by_people: bool,
    is_caused_by_people: bool,
}

impl<'a> Row<'a> {
    /// What it is about, where that is no person.
    fn category(&self) -> Option<&'a str> {
        self.case.category.as_deref().filter(|_| !self.is_by_people)
    }

    /// What led to it, where that is no person.
    fn cause(&self) -> Option<&'a str> {
        self.case.cause.as_deref().filter(|_| !self.is_caused_by_people)
    }

    fn is_in(&self, span: Span) -> bool {
        self.month.is_some_and(|month| span.from <= month && month <= span.to)
    }
}

/// The complaints of all logs that have come in.
pub(super) struct Found<'a> {
    rows: Vec<Row<'a>>,
    /// The first month that the logs hold whole.
    first: Period,
    span: Option<Span>,
    /// How many logs have rows before and after each month.
    kept: BTreeMap<Period, usize>,
}

impl<'a> Found<'a> {
    /// Those of `logs`.
    pub(super) fn of(setting: Setting<'_>, logs: &'a [LogReport]) -> Self {
        let rows: Vec<Row<'a>> = logs.iter().flat_map(|log| complaints_of(setting, &log.written)).collect();
        let mut kept: BTreeMap<Period, usize> = BTreeMap::new();
        logs.iter().flat_map(|log| log.months.keys()).for_each(|month| *kept.entry(*month).or_default() += 1);
        let has_any = rows.iter().any(|row| row.month.is_some());
        let whole = whole_months(setting, logs).filter(|_| has_any);
        let first = whole.map_or_else(|| Every::Month.containing(setting.as_of), |whole| whole.from);
        let span = whole.map(|whole| Span { from: whole.to.plus(1 - MONTHS).max(whole.from), to: whole.to });
        Self { rows, first, span, kept }
    }

    /// Whether `before` and `now` may be held against each other: all of them is known, and as many logs were kept throughout. A
    /// channel whose log begins or ends between them would pass for a change.
    fn is_comparable(&self, before: Span, now: Span) -> bool {
        let mut logs = [before, now].into_iter().flat_map(each).map(|month| self.kept.get(&month).copied());
        let first = logs.next().flatten();
        self.first <= before.from && first.is_some() && logs.all(|logs| logs == first)
    }

    fn by<T: Ord>(&self, span: Span, of: impl Fn(&Row<'a>) -> Option<T>) -> BTreeMap<T, u64> {
        let mut counts = BTreeMap::new();
        for of in self.rows.iter().filter(|row| row.is_in(span)).filter_map(of) {
            *counts.entry(of).or_default() += 1;
        }
        counts
    }

    fn change(&self, before: Span, now: Span) -> CountChange {
        let months = self.by(Span { from: before.from, to: now.to }, |row| row.month);
        count_change(&monthly(&months, before), &monthly(&months, now))
    }

    /// Every category of the months told or of those before, the most frequent first.
    fn categories(&self, setting: Setting<'_>, before: Option<Span>, now: Span) -> Vec<CategoryCourse> {
        let all = Span { from: self.first, to: now.to };
        let told = before.map_or(now, |before| Span { from: before.from, to: now.to });
        let mut by_name: BTreeMap<&str, BTreeMap<Period, u64>> = BTreeMap::new();
        for ((name, month), n) in self.by(all, |row| row.category().zip(row.month)) {
            by_name.entry(name).or_default().insert(month, n);
        }
        by_name.retain(|_, months| months.range(told.from..=told.to).next().is_some());
        let change = |months| before.map(|before| count_change(&monthly(months, before), &monthly(months, now)));
        let changes: Vec<Option<CountChange>> = by_name.values().map(change).collect();
        let tested: Vec<f64> = changes.iter().flatten().filter_map(|change| change.p).collect();
        let mut adjusted = holm(&tested).into_iter();
        let course = |((name, months), change): ((&str, BTreeMap<Period, u64>), Option<CountChange>)| {
            let p = change.and_then(|change| change.p).and_then(|_| adjusted.next());
            CategoryCourse {
                category: name.to_owned(),
                months: monthly(&months, all),
                now: monthly(&months, now).into_iter().sum(),
                before: change.map(|change| change.before),
                p,
                moved: change.map(|change| CountMove::of(&change, p, setting.confidence.alpha())),
            }
        };
        let mut courses: Vec<CategoryCourse> = by_name.into_iter().zip(changes).map(course).collect();
        courses.sort_by(|a, b| b.now.cmp(&a.now).then_with(|| a.category.cmp(&b.category)));
        courses
    }

    /// The causes of complaints in `span`, how often each is named, and of which categories.
    fn causes(&self, span: Span) -> BTreeMap<&'a str, (u64, BTreeMap<&'a str, u64>)> {
        let mut causes: BTreeMap<&str, (u64, BTreeMap<&str, u64>)> = BTreeMap::new();
        for row in self.rows.iter().filter(|row| row.is_in(span)) {
            let Some(cause) = row.cause() else { continue };
            let (n, categories) = causes.entry(cause).or_default();
            *n += 1;
            if let Some(category) = row.category() {
                *categories.entry(category).or_default() += 1;
            }
        }
        causes
    }
}

fn complaints_of<'a>(setting: Setting<'_>, log: &'a Log) -> impl Iterator<Item = Row<'a>> {
    let [is_by_people, is_caused_by_people] =
        [LogColumn::Category, LogColumn::Cause].map(|column| is_by_people(setting, log, column));
    let rows = log.rows.iter().filter(move |row| row.is_in(setting.as_of));
    rows.filter(|row| row.kind.as_deref() == Some(COMPLAINT)).map(move |case| Row {
        month: case.received.map(|received| Every::Month.containing(received.date())),
        case,
        is_by_people,
        is_caused_by_people,
    })
}

/// From the first to the last month that is over and that the logs hold whole. A log begins and ends with a row somewhere in a month: the
/// rest of that month is taken as missing where it is longer than rows let wait for, five times their mean distance and three days.
fn whole_months(setting: Setting<'_>, logs: &[LogReport]) -> Option<Span> {
    let rows = logs.iter().flat_map(|log| log.written.rows.iter()).filter(|row| row.is_in(setting.as_of));
    let days: Vec<NaiveDate> = rows.filter_map(|row| row.received).map(|received| received.date()).collect();
    let (first, last) = (*days.iter().min()?, *days.iter().max()?);
    let wait = 5 * (last - first).num_days() / i64::try_from(days.len()).ok()? + 3;
    let (opening, closing) = (Every::Month.containing(first), Every::Month.containing(last));
    let from = if (first - opening.start()).num_days() > wait { opening.next() } else { opening };
    let to = if (closing.end() - last).num_days() > wait { closing.plus(-1) } else { closing };
    let current = Every::Month.containing(setting.as_of);
    let over = if current.end() == setting.as_of { current } else { current.plus(-1) };
    Some(Span { from, to: to.min(over) }).filter(|span| span.from <= span.to)
}

fn each(span: Span) -> impl Iterator<Item = Period> {
    std::iter::successors(Some(span.from), |month| Some(month.next())).take_while(move |month| *month <= span.to)
}

/// The count of each month of `span`.
fn monthly(counts: &BTreeMap<Period, u64>, span: Span) -> Vec<u64> {
    each(span).map(|month| counts.get(&month).copied().unwrap_or(0)).collect()
}

fn of_type(logs: &[LogReport], name: &str, span: Span) -> u64 {
    let months = logs.iter().flat_map(|log| log.months.range(span.from..=span.to));
    months.filter_map(|(_, types)| types.get(name)).sum()
}

/// The complaints of all logs that are open.
fn open(logs: &[LogReport]) -> OpenCases {
    let closing = || logs.iter().filter_map(|log| log.complaints.as_ref());
    OpenCases {
        n: closing().map(|complaints| complaints.open).sum(),
        late: closing().map(|complaints| complaints.late).sum(),
        oldest: closing().filter_map(|complaints| complaints.oldest).min(),
    }
}

/// Cases of all logs by month and type, up to the month `last`.
fn months(logs: &[LogReport], last: Period) -> BTreeMap<Period, BTreeMap<String, u64>> {
    let mut months: BTreeMap<Period, BTreeMap<String, u64>> = BTreeMap::new();
    for (month, types) in logs.iter().flat_map(|log| log.months.range(..=last)) {
        let sums = months.entry(*month).or_default();
        types.iter().for_each(|(name, n)| *sums.entry(name.clone()).or_default() += n);
    }
    fill(&mut months, last);
    months
}

fn ranked(causes: BTreeMap<&str, (u64, BTreeMap<&str, u64>)>) -> Vec<ComplaintCause> {
    let often = causes.into_iter().filter(|(_, (n, _))| *n >= LEAST_WITH_CAUSE);
    let mut causes: Vec<ComplaintCause> = often
        .map(|(cause, (n, categories))| {
            let most = categories.into_iter().max_by(|(a, n), (b, m)| n.cmp(m).then_with(|| b.cmp(a)));
            ComplaintCause { cause: cause.to_owned(), n, category: most.map(|(name, _)| name.to_owned()) }
        })
        .collect();
    causes.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| a.cause.cmp(&b.cause)));
    causes
}

/// The gaps that were found in a log or whose metric is made of one.
fn learned(gaps: &[GapReport], metrics: &[MetricReport]) -> Vec<Id> {
    let of_logs: BTreeSet<&Id> = metrics
        .iter()
        .filter(|metric| matches!(metric.source, MetricSource::Log(_)))
        .map(|metric| &metric.head.id)
        .collect();
    let is_learned = |gap: &&GapReport| {
        let is_found = gap.found.as_ref().is_some_and(|found| found.value.kind == Kind::Log);
        is_found || gap.metric.as_ref().is_some_and(|metric| of_logs.contains(&metric.value))
    };
    gaps.iter().filter(is_learned).map(|gap| gap.head.id.clone()).collect()
}
