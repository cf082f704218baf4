//! Where a metric's points come from: written down, or computed from other documents.

pub(crate) use super::rows::{RowStatistic, RowsSource};

use super::declare::{choice, record};
use super::value::{At, FieldValue, Record};
use super::watch;
use super::{Delimiter, FileNames, Filter, Id, KeyShape, Kind, Located, Origin, Period, PeriodFormat, Shape, TimeUnit};
use crate::diag::rules;
use crate::parse::csv::Decimal;
use crate::parse::node::{self, Node};
use crate::parse::read::{listed, meant};
use std::collections::BTreeMap;

/// Points written down.
#[derive(Debug, Clone)]
pub enum Points {
    /// In a CSV file.
    File(SeriesFile),
    /// In the document itself.
    Inline(Vec<InlinePoint>),
}

/// A point written in a document.
#[derive(Debug, Clone)]
pub struct InlinePoint {
    /// The period, and where it is written.
    pub period: Located<Period>,
    /// The value in the metric's unit; `None` where there is none yet.
    pub value: Option<f64>,
    /// Where the value is written.
    pub origin: Origin,
}

record! {
    /// A CSV file of points.
    pub struct SeriesFile = "a series", short("file") {
        /// The file, relative to the document; or several of one shape, `*` for any letters.
        files as "file": FileNames, files(), watched(watch::SOURCE), example("fcr.csv");
        /// What the file calls `period`, `value`, `n` and the breakdowns.
        columns: BTreeMap<String, Heading>, strict(), watched(watch::SOURCE), example("{period: Month, value: Rate, n: Calls}");
        /// What parts its columns: `,`, `;`, `|` or `tab`; all but `|` are found out where not stated.
        delimiter: Option<Delimiter>, watched(watch::SOURCE), example("\";\"");
        /// What its bare numbers count where the metric is a duration.
        bare_in as "in": Option<TimeUnit>, strict(), watched(watch::SOURCE), example("min");
        /// What it writes before a fraction, where its cells do not settle that.
        decimal: Option<Decimal>, strict(), watched(watch::SOURCE), example("\",\"");
        /// How it writes its periods, where not as `2026-03` or `2026-03-14`; a day counts as the period that it lies in.
        dates: Option<PeriodFormat>, strict(), watched(watch::SOURCE), example("\"%d/%m/%Y\"");
        /// Rows that are passed over: a column and the cells that say so.
        skip: Filter, strict(), watched(watch::SOURCE), example("{Month: [Total]}");
    }
}

/// What a file calls a column.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// The header in the file.
    pub header: String,
    /// Where it is written.
    pub origin: Origin,
}

impl FieldValue for Heading {
    const SHAPE: Shape = Shape::Text;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        at.document.owned(node).map(|header| Self { header, origin: at.document.origin(node.span) })
    }
}

impl FieldValue for Points {
    const SHAPE: Shape = Shape::Either(&[
        Shape::Record(<SeriesFile as Record>::SCHEMA),
        Shape::Map(KeyShape::Period, &Shape::Either(&[Shape::Number, Shape::Nothing])),
    ]);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let node::Value::Mapping(mapping) = &node.value else {
            if let Some(first) = number_of_list(node) {
                let message = "these values say no periods";
                let fault = at.document.reader.fault(&rules::WRONG_TYPE, node.span, message);
                let fault = fault.expected("a line for each period such as `2026-01: 64`");
                at.document.reader.report(fault.help(format!("write `{{2026-01: {first}}}`, with the period of each")));
                return None;
            }
            if let node::Value::Sequence(items) = &node.value
                && !items.is_empty()
                && items.iter().all(|item| item.as_mapping().is_some())
            {
                report_list(at, node, items);
                return None;
            }
            return SeriesFile::read(at, node).map(Self::File);
        };
        if mapping.get("file").is_some() {
            return SeriesFile::read(at, node).map(Self::File);
        }
        let document = at.document;
        let point = |entry: &node::Entry| {
            let period = document.period_of(mapping, entry)?;
            if entry.value.as_mapping().is_some() {
                let message = "a point in the document is one value";
                let fault = document.reader.fault(&rules::WRONG_TYPE, entry.value.span, message);
                let help = "how many cases it rests on stands in a CSV file with the columns `period`, `value` and `n`: `series: x.csv`";
                document.reader.report(fault.expected(format!("`{}: 64`", entry.key)).help(help));
                return None;
            }
            if report_failed(at, entry) {
                return None;
            }
            let value = if entry.value.is_null() { None } else { Some(document.quantity(&entry.value)?) };
            let period = Located::new(period, document.origin(entry.key_span));
            Some(InlinePoint { period, value, origin: document.origin(entry.value.span) })
        };
        Some(Self::Inline(mapping.entries.iter().filter_map(point).collect()))
    }
}

/// Whether nothing but a comment stands at `entry` and it is what a spreadsheet shows where a formula failed, `#REF!`, which is reported.
fn report_failed(at: &At<'_>, entry: &node::Entry) -> bool {
    let document = at.document;
    let rest = &document.file.text()[entry.key_span.end..];
    let line = rest.lines().next().unwrap_or_default();
    let text = line.trim_start_matches(['"', '\'', ':', ' ']).trim();
    if !entry.value.is_null() || !meant::is_failed_formula(text) {
        return false;
    }
    let message = format!("`{text}` is no value, and begins a comment here");
    let fault = document.reader.fault(&rules::WRONG_TYPE, entry.key_span, message);
    document.reader.report(fault.expected("a number").help(meant::FAILED_FORMULA));
    true
}

/// Reports a list of `items` in `node` where each point is a line: `- 2025-05: 64`, `- {period: 2025-05, value: 64}`.
fn report_list(at: &At<'_>, node: &Node, items: &[Node]) {
    let reader = at.document.reader;
    let of = |item: &Node, key: &str| Some(item.as_mapping()?.get(key)?.as_text()?.to_owned());
    let named = |item: &Node| Some(format!("{}: {}", of(item, "period")?, of(item, "value")?));
    let Some(first) = items.first().and_then(named) else {
        reader.entries(node);
        return;
    };
    let fault = reader.fault(&rules::WRONG_TYPE, node.span, "a list stands where each period has a line");
    let fault = fault.expected("lines `period: value`");
    reader.report(fault.help(format!("write each as the first, `{first}`, without `-`")));
}

/// The first item of a list of numbers.
fn number_of_list(node: &Node) -> Option<&str> {
    let items = node.as_sequence()?;
    let number = |item: &Node| item.as_text().is_some_and(|text| text.parse::<f64>().is_ok());
    items.iter().all(number).then(|| items.first()?.as_text()).flatten()
}

/// Other documents that points are computed from.
#[derive(Debug, Clone, PartialEq)]
pub enum Measured {
    /// Answers to a question of one or more surveys.
    Survey(SurveySource),
    /// Scores of final audits.
    Audit(AuditSource),
    /// Visits.
    Visit(VisitSource),
    /// Rows of one or more logs.
    Log(LogSource),
    /// Rows of CSV files.
    Rows(Box<RowsSource>),
}

record! {
    /// Answers to a question of one or more surveys.
    pub struct SurveySource = "a source", example("{survey: [spring-2026], question: recommend, method: nps}") {
        /// The surveys.
        surveys as "survey": Vec<Located<Id>>, required(), refers(&[Kind::Survey]), watched(watch::NARROWED), example("[spring-2026]");
        /// The question.
        question: Located<Id>, example("recommend");
        /// How it is scored; the question's own method where this is not stated.
        method: Option<ScaleMethod>, example("nps");
    }
}

record! {
    /// Scores of final audits.
    pub struct AuditSource = "a source", example("{audit: service-standards, section: conversation, where: {channel: phone}}") {
        /// The checklist, any version.
        checklist as "audit": Located<Id>, refers(&[Kind::Checklist]), example("service-standards");
        /// One section; the whole where this is not stated.
        section: Option<Located<Id>>, example("conversation");
        /// Which audits, by their scope.
        filter as "where": Filter, example("{channel: phone}");
    }
}

record! {
    /// Visits.
    pub struct VisitSource = "a source", example("{visit: mystery-shop, measure: score, where: {channel: phone}}") {
        /// The checklist, any version; every visit where it has no value.
        checklist as "visit": Option<Located<Id>>, refers(&[Kind::Checklist]), example("mystery-shop");
        /// What is measured.
        measure: VisitMeasure, default("score");
        /// Which visits, by channel, place or shopper.
        filter as "where": Filter, example("{channel: phone}");
    }
}

record! {
    /// Rows of one or more logs.
    pub struct LogSource = "a source", example("{log: [complaints-2026], measure: on-time, where: {type: complaint}}") {
        /// The logs.
        logs as "log": Vec<Located<Id>>, required(), refers(&[Kind::Log]), watched(watch::NARROWED), example("[complaints-2026]");
        /// What is measured.
        measure: LogMeasure, example("on-time");
        /// Which rows, by their columns.
        filter as "where": Filter, example("{type: complaint}");
        /// The time within which a case counts, for `resolution-within` and `response-within`.
        within: Option<f64>, duration(), example("48h");
        /// The metric that counts the base, for `per-1000`.
        of: Option<Located<Id>>, refers(&[Kind::Metric]), example("metric/contacts");
    }
}

choice! {
    /// How a question on a scale is scored.
    pub enum ScaleMethod {
        /// Net promoter score.
        Nps = "nps",
        /// Share of satisfied answers.
        Csat = "csat",
        /// Share of easy answers.
        Ces = "ces",
        /// Mean answer.
        Mean = "mean",
    }
}

choice! {
    /// What is measured of visits.
    pub enum VisitMeasure {
        /// The checklist's score.
        Score = "score",
        /// Seconds waited.
        Waited = "waited",
        /// Share answered, in percent.
        Answered = "answered",
        /// Times transferred.
        Transfers = "transfers",
    }
}

choice! {
    /// What is measured of a log.
    pub enum LogMeasure {
        /// Rows received.
        Count = "count",
        /// Share of decided rows closed by their due date.
        OnTime = "on-time",
        /// Mean seconds from received to acknowledged.
        ResponseMean = "response-mean",
        /// Median seconds from received to acknowledged.
        ResponseMedian = "response-median",
        /// Share of rows acknowledged within so much time, in percent.
        ResponseWithin = "response-within",
        /// Mean seconds from received to closed.
        ResolutionMean = "resolution-mean",
        /// Median seconds from received to closed.
        ResolutionMedian = "resolution-median",
        /// Share of closed rows resolved within so much time, in percent.
        ResolutionWithin = "resolution-within",
        /// Rows open at the end of the period.
        Open = "open",
        /// Rows received for every thousand of a metric.
        Per1000 = "per-1000",
    }
}

/// The keys that say which documents a source names.
const KINDS: [&str; 5] = ["survey", "audit", "visit", "log", "rows"];

impl FieldValue for Measured {
    const SHAPE: Shape = Shape::Either(&[
        Shape::Record(<SurveySource as Record>::SCHEMA),
        Shape::Record(<AuditSource as Record>::SCHEMA),
        Shape::Record(<VisitSource as Record>::SCHEMA),
        Shape::Record(<LogSource as Record>::SCHEMA),
        Shape::Record(<RowsSource as Record>::SCHEMA),
    ]);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let map = at.document.reader.mapping(node)?.called("a source");
        match KINDS.map(|key| map.has(key)) {
            [true, false, false, false, false] => SurveySource::read(at, node).map(Self::Survey),
            [false, true, false, false, false] => AuditSource::read(at, node).map(Self::Audit),
            [false, false, true, false, false] => VisitSource::read(at, node).map(Self::Visit),
            [false, false, false, false, true] => {
                RowsSource::read(at, node).and_then(|rows| rows.whole(at, &map)).map(|rows| Self::Rows(Box::new(rows)))
            }
            [false, false, false, true, false] => {
                let source = LogSource::read(at, node)?;
                let missing = match source.measure {
                    LogMeasure::ResolutionWithin | LogMeasure::ResponseWithin if source.within.is_none() => "within",
                    LogMeasure::Per1000 if source.of.is_none() => "of",
                    _ => return Some(Self::Log(source)),
                };
                if !map.has(missing) {
                    let message = format!("a source needs the key `{missing}`");
                    let fault = at.document.reader.fault(&rules::MISSING_KEY, map.anchor(), message);
                    map.lacks(&[missing], fault.expected(format!("`{missing}: …`")));
                }
                None
            }
            _ => {
                let reader = at.document.reader;
                let fault = reader.fault(&rules::MISSING_KEY, map.anchor(), "a source names one kind of document");
                let fault = fault.expected("one of `survey`, `audit`, `visit`, `log`, `rows`");
                let stated: Vec<&str> = KINDS.into_iter().filter(|kind| map.states(kind)).collect();
                if stated.len() > 1 {
                    let help = format!("keep one of {}, and its keys", listed(stated.iter().copied()));
                    reader.report(fault.help(help));
                    return None;
                }
                let help = "points that a file lists are `series: {file: …}`; rows to count are `source: {rows: …}`";
                let fault = if map.states("file") { fault.help(help) } else { fault };
                map.lacks(&KINDS, fault);
                None
            }
        }
    }
}

impl Measured {
    /// The unit of what is measured, where that is no time and always the same.
    pub(crate) fn unit(&self) -> Option<&'static str> {
        match self {
            Self::Survey(source) => match source.method {
                Some(ScaleMethod::Csat | ScaleMethod::Ces) => Some("percent"),
                Some(ScaleMethod::Nps | ScaleMethod::Mean) => Some("score"),
                None => None,
            },
            Self::Audit(_) => Some("score"),
            Self::Visit(source) => match source.measure {
                VisitMeasure::Score => Some("score"),
                VisitMeasure::Answered => Some("percent"),
                VisitMeasure::Transfers => Some("count"),
                VisitMeasure::Waited => None,
            },
            Self::Log(source) => match source.measure {
                LogMeasure::Count | LogMeasure::Open => Some("count"),
                LogMeasure::OnTime | LogMeasure::ResponseWithin | LogMeasure::ResolutionWithin => Some("percent"),
                LogMeasure::Per1000 => Some("ratio"),
                _ => None,
            },
            Self::Rows(source) if source.share.is_some() || source.within.is_some() => Some("percent"),
            Self::Rows(source) => (source.statistic == Some(RowStatistic::Count)).then_some("count"),
        }
    }

    /// Whether it counts documents or rows, or measures a share of them; nothing where it does neither, or may do both.
    pub(crate) fn is_count(&self) -> Option<bool> {
        match self {
            Self::Log(source) => match source.measure {
                LogMeasure::Count | LogMeasure::Open => Some(true),
                LogMeasure::OnTime | LogMeasure::ResponseWithin | LogMeasure::ResolutionWithin => Some(false),
                _ => None,
            },
            Self::Visit(source) => (source.measure == VisitMeasure::Answered).then_some(false),
            Self::Rows(source) if source.share.is_some() || source.within.is_some() => Some(false),
            Self::Rows(source) => (source.statistic == Some(RowStatistic::Count)).then_some(true),
            Self::Survey(_) | Self::Audit(_) => None,
        }
    }

    /// Whether it measures time, for a metric that `wants_time` or not, where the metric's unit decides that.
    pub(crate) fn is_time(&self, wants_time: bool) -> bool {
        match self {
            Self::Survey(_) | Self::Audit(_) => false,
            Self::Visit(source) => source.measure == VisitMeasure::Waited,
            Self::Log(source) => matches!(
                source.measure,
                LogMeasure::ResponseMean
                    | LogMeasure::ResponseMedian
                    | LogMeasure::ResolutionMean
                    | LogMeasure::ResolutionMedian
            ),
            Self::Rows(source) => {
                let is_share = source.share.is_some() || source.within.is_some();
                let is_count = source.statistic == Some(RowStatistic::Count);
                match (is_share || is_count, source.until.is_some()) {
                    (true, _) => false,
                    (false, true) => true,
                    (false, false) => wants_time,
                }
            }
        }
    }
}
