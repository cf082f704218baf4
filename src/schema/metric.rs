//! Metrics: the only things with a trend and a target.

use std::collections::BTreeMap;

use super::benchmark::Benchmark;
use super::declare::{choice, document, record};
use super::source::{Measured, Points};
use super::spc::ChartChoice;
use super::value::{At, FieldValue};
use super::watch;
use super::{Every, KeyShape, Label, Located, Named, Origin, Period, Shape, TimeUnit, Unit};
use crate::diag::rules;
use crate::formula::season::SeasonChoice;
use crate::parse::node::{self, Entry, Node};
use crate::parse::scalar;

document! {
    /// A measure over time: the only thing that has a trend and a target.
    pub struct Metric = "a metric" {
        /// `percent`, `score`, `count`, `duration`, `ratio`, `currency:EUR` or any other text.
        unit: Unit, watched(watch::DEFINITION), stated("percent");
        /// Which way is better.
        better: Better, watched(watch::DIRECTION), stated("higher");
        /// The one part of the service that all of it is about: channel, team, place or whatever you tell apart. What a `where`
        /// says of its source need not be repeated.
        scope: BTreeMap<String, String>, watched(watch::DEFINITION), example("{channel: phone}");
        /// Where it is listed.
        group: Option<MetricGroup>, watched(watch::GROUP), example("customer");
        /// The value to be reached: one for ever, or by the period from which it holds.
        target: Steps, quantity(), watched(watch::COMPARED), example("{2025: 70, 2026: 75}");
        /// The value from which a missed target is only a warning; by period like the target.
        warn: Steps, quantity(), watched(watch::COMPARED), example("70");
        /// The lowest and the highest value there can be; 0 to 100 for percent, from 0 for a count, a duration, a ratio or money.
        bounds: Option<Bounds>, quantity(), watched(watch::DEFINITION), example("[0, null]");
        /// How often there is a point.
        every: Every, default("month"), watched(watch::SOURCE), stated("month");
        /// How several values make a point; the median for durations, else the mean.
        statistic: Option<Statistic>, watched(watch::SOURCE), example("median");
        /// What breaks it down: a column of the series, a key of a scope.
        by: Vec<String>, watched(watch::NARROWED), example("channel");
        /// Settings of its control chart.
        spc: MetricSpc, watched(watch::BELOW), example("{rebase: {2025-06-01: new triage process}, baseline: 12, screen: yes, chart: auto, season: none}");
        /// What bare numbers of `series` count where the metric is a duration.
        bare_in as "in": Option<TimeUnit>, strict(), watched(watch::DEFINITION), example("min");
        /// Its points, a line for each period; or a CSV file with `period`, `value` and `n`.
        written_points as "series": Option<Points>, quantity(), watched(watch::POINTS), stated(""), example("{2026-01: 64}");
        /// Other documents from which the points are computed, instead of `series`.
        measured as "source": Option<Located<Measured>>, watched(watch::SOURCE), example("{survey: [spring-2026], question: recommend, method: nps}");
        /// What exactly is counted, and over what base.
        definition: Option<Label>, watched(watch::WORDED), example("cases closed in one contact, of all cases closed");
        /// What the figure cannot show.
        leaves_out as "leaves-out": Option<Label>, watched(watch::LEFT_OUT), example("cases that are still open");
        /// What others reach, by a short name. It stands beside the figure, and nothing is judged by it.
        benchmarks: Named<Benchmark>, watched(watch::DEFINED),
            example("{shops: {value: 76, of: shops of the country, source: \"yearly index of the trade\", year: 2025}}");
    }
}

choice! {
    /// Which way is better.
    pub enum Better, stand_in(Neutral) {
        /// More is better.
        Higher = "higher",
        /// Less is better.
        Lower = "lower",
        /// Neither.
        Neutral = "neutral",
    }
}

choice! {
    /// Where a metric is listed.
    pub enum MetricGroup {
        /// What customers see and say.
        Customer = "customer",
        /// How the work runs.
        Operations = "operations",
        /// What employees see and say.
        Employee = "employee",
        /// What it brings and costs.
        Business = "business",
    }
}

choice! {
    /// How one point is made of several values.
    pub enum Statistic {
        /// The arithmetic mean.
        Mean = "mean",
        /// The median.
        Median = "median",
    }
}

record! {
    /// Settings of a metric's control chart.
    pub struct MetricSpc = "`spc`" {
        /// Where its limits start again, by date or period, each with the reason.
        rebase: Rebases, watched(watch::REBASE), example("{2025-06-01: new triage process}");
        /// How many points set the limits; all of them where this is not stated.
        baseline: Option<Located<Baseline>>, within(12.0, f64::INFINITY), watched(watch::REBASE), example("12");
        /// Whether outlying moving ranges are screened out; as in the settings where not stated.
        screen: Option<bool>, watched(watch::SETTING), example("yes");
        /// Which chart it has; `auto` where not stated.
        chart: Option<Located<ChartChoice>>, watched(watch::SETTING), example("auto");
        /// Which season its values are read with; as in the settings where not stated.
        season: Option<SeasonChoice>, watched(watch::SETTING), example("none");
    }
}

impl MetricSpc {
    /// Which chart it has.
    pub fn choice(&self) -> ChartChoice {
        self.chart.as_ref().map_or(ChartChoice::Auto, |chart| chart.value)
    }
}

/// How many points set the limits of a control chart, 12 at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Baseline(pub usize);

impl FieldValue for Baseline {
    const SHAPE: Shape = Shape::Whole;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let points = at.document.reader.integer(node)?;
        if points < 12 {
            let message = format!("a baseline of {points} points is too short: 12 at least");
            at.document.fault(&rules::SHORT_BASELINE, node.span, message);
            return None;
        }
        usize::try_from(points).ok().map(Self)
    }
}

/// The lowest and the highest value that a metric can have; nothing where that is open.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Bounds {
    /// The lowest.
    pub low: Option<f64>,
    /// The highest.
    pub high: Option<f64>,
}

impl Bounds {
    /// The bounds of a metric in `unit` that states none.
    pub fn usual(unit: &Unit) -> Self {
        match unit {
            Unit::Percent => Self { low: Some(0.0), high: Some(100.0) },
            Unit::Count | Unit::Duration | Unit::Ratio | Unit::Currency(_) => Self { low: Some(0.0), high: None },
            Unit::Score | Unit::Rating | Unit::Other(_) => Self { low: None, high: None },
        }
    }

    /// Whether `value` lies within.
    pub fn hold(self, value: f64) -> bool {
        self.low.is_none_or(|low| value >= low) && self.high.is_none_or(|high| value <= high)
    }

    /// What lies within, as a document writes values in `unit`.
    pub fn written(self, unit: &Unit) -> String {
        let written = |end: f64| if end == 0.0 { "0".to_owned() } else { unit.written(end) };
        match (self.low.map(written), self.high.map(written)) {
            (Some(low), Some(high)) => format!("{low} to {high}"),
            (Some(low), None) => format!("{low} or more"),
            (None, Some(high)) => format!("at most {high}"),
            (None, None) => "any value".to_owned(),
        }
    }
}

impl Metric {
    /// The bounds of its values: as stated, else those of its unit.
    pub fn held_to(&self) -> Bounds {
        self.bounds.unwrap_or_else(|| Bounds::usual(&self.unit))
    }
}

impl FieldValue for Bounds {
    const SHAPE: Shape = Shape::Bounds;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        const EXPECTED: &str = "the lowest and the highest value such as `[0, 100]`, `null` for none";
        let node::Value::Sequence(ends) = &node.value else {
            at.document.reader.wrong_type(node, EXPECTED);
            return None;
        };
        let [low, high] = ends.as_slice() else {
            let fault = at.document.reader.fault(&rules::INVALID_VALUE, node.span, "bounds are two values");
            at.document.reader.report(fault.expected(EXPECTED));
            return None;
        };
        let end = |node: &Node| if node.is_null() { Some(None) } else { at.document.quantity(node).map(Some) };
        let (lowest, highest) = (end(low), end(high));
        let bounds = Self { low: lowest?, high: highest? };
        if bounds.low.zip(bounds.high).is_some_and(|(low, high)| low >= high) {
            let fault = at.document.reader.fault(&rules::INVALID_VALUE, node.span, "the bounds do not rise");
            let turned = (bounds.low > bounds.high)
                .then(|| Some(format!("[{}, {}]", high.as_text()?, low.as_text()?)))
                .flatten();
            let fault = fault.maybe_help(turned.as_ref().map(|turned| format!("write `{turned}`"))).maybe_mend(turned);
            at.document.reader.report(fault.expected(EXPECTED));
            return None;
        }
        Some(bounds)
    }
}

/// A value that changes from period to period: in force from the start of its period until the next entry.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Steps {
    /// The value before the first entry of `from`.
    pub always: Option<Located<f64>>,
    /// The values by the period from which they hold.
    pub from: BTreeMap<Period, Located<f64>>,
}

impl Steps {
    /// The value in force in `period`: the latest entry that starts no later than it does.
    pub fn at(&self, period: Period) -> Option<f64> {
        self.located_at(period).map(|located| located.value)
    }

    /// As [`Self::at`], with its place.
    pub fn located_at(&self, period: Period) -> Option<&Located<f64>> {
        let step = self.from.iter().rev().find(|(from, _)| from.start() <= period.start());
        step.map(|(_, value)| value).or(self.always.as_ref())
    }
}

impl FieldValue for Steps {
    const SHAPE: Shape = Shape::Either(&[Shape::Number, Shape::Map(KeyShape::Period, &Shape::Number)]);
    const OPTIONAL: bool = true;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        if let node::Value::Mapping(mapping) = &node.value
            && !matches!(&mapping.entries[..], [entry] if entry.key == "value" || entry.key == at.field.key)
        {
            return BTreeMap::read(at, node).map(|from| Self { always: None, from });
        }
        if let node::Value::Sequence(items) = &node.value
            && items.len() != 1
        {
            let fault = at.document.reader.fault(&rules::WRONG_TYPE, node.span, "these values say no periods");
            let fault = fault.expected("one value, or one by the period from which it holds");
            at.document.reader.report(fault.help(format!("write `{}`, with your own periods", at.field.sample())));
            return None;
        }
        if let Some(text) = node.as_text()
            && let Some(number) =
                text.strip_prefix(['<', '>', '≥', '≤', '=', '~', '≈']).map(|rest| rest.trim_start_matches(['=', ' ']))
            && scalar::percent(number).is_some()
        {
            let message = format!("`{text}` is more than a number");
            let fault = at.document.reader.fault(&rules::WRONG_TYPE, node.span, message).expected("a number");
            let help = match text.starts_with(['~', '≈']) {
                true => format!("write `{number}`"),
                false => format!("write `{number}`: which side of it is good is said by `better`"),
            };
            at.document.reader.report(fault.help(help));
            return None;
        }
        Located::read(at, node).map(|always| Self { always: Some(always), from: BTreeMap::new() })
    }

    fn absent(_: &super::Fields<'_>) -> Option<Self> {
        Some(Self::default())
    }
}

/// Dates at which control limits start again.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rebases(pub Vec<Rebase>);

/// A date at which control limits start again.
#[derive(Debug, Clone, PartialEq)]
pub struct Rebase {
    /// The period of the first point of the new segment, as written (a day is matched to the point's period).
    pub from: Period,
    /// Why.
    pub reason: Label,
    /// Where it is written.
    pub origin: Origin,
}

impl FieldValue for Rebases {
    const SHAPE: Shape = Shape::Map(KeyShape::Period, &Shape::Label);
    const OPTIONAL: bool = true;

    /// Period → reason; a list of periods without reasons is read and reported.
    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let document = at.document;
        let without_reason = |span| {
            let fault = document.reader.fault(&rules::REBASE_WITHOUT_REASON, span, "a rebase needs its reason");
            document.reader.report(fault.expected("a map such as `{2025-06-01: new triage process}`"));
        };
        let node::Value::Mapping(mapping) = &node.value else {
            let _ = document.reader.each(node, |item| document.period(item).map(|_| without_reason(item.span)));
            return Some(Self::default());
        };
        let read = |entry: &Entry| {
            let from = document.period_of(mapping, entry);
            let is_empty = entry.value.is_null() || entry.value.as_text() == Some("");
            if is_empty {
                without_reason(entry.key_span);
            }
            let reason = if is_empty { None } else { document.label(&entry.value).filter(|label| !label.is_empty()) };
            Some(Rebase { from: from?, reason: reason?, origin: document.origin(entry.key_span) })
        };
        Some(Self(mapping.entries.iter().filter_map(read).collect()))
    }

    fn absent(_: &super::Fields<'_>) -> Option<Self> {
        Some(Self::default())
    }
}
