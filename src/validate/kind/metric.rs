//! Metrics.

use crate::diag::rules;
use crate::model::metric::{LogMeasure, MetricSpc, Rebase, Statistic, Steps, VisitMeasure};
use crate::model::survey::ScaleMethod;
use crate::model::{Better, Every, Head, Kind, Label, Metric, MetricSource, Unit};
use crate::parse::node::{Entry, Node, Value};
use crate::parse::read::MapReader;

use super::super::fields::Fields;
use super::super::read::Sources;
use super::series::{self, Expected};

const DIRECTIONS: [(&str, Better); 3] =
    [("higher", Better::Higher), ("lower", Better::Lower), ("neutral", Better::Neutral)];

const RHYTHMS: [(&str, Every); 5] = [
    ("day", Every::Day),
    ("week", Every::Week),
    ("month", Every::Month),
    ("quarter", Every::Quarter),
    ("year", Every::Year),
];

pub(super) fn read(
    sources: &Sources<'_>,
    fields: &Fields<'_>,
    map: &mut MapReader<'_>,
    head: Option<Head>,
) -> Option<Metric> {
    let reader = fields.reader;
    let unit = map.required("unit").and_then(|node| fields.owned(node)).map(|text| Unit::new(&text));
    let better = map.required("better").and_then(|node| reader.choice(node, &DIRECTIONS));
    let group = map.optional("group").and_then(|node| fields.owned(node));
    let target = map.optional("target").map(|node| steps(fields, node)).unwrap_or_default();
    let warn = map.optional("warn").map(|node| steps(fields, node)).unwrap_or_default();
    let every = map.optional("every").and_then(|node| reader.choice(node, &RHYTHMS)).unwrap_or(Every::Month);
    let statistics = [("mean", Statistic::Mean), ("median", Statistic::Median)];
    let statistic = map.optional("statistic").and_then(|node| reader.choice(node, &statistics));
    let by = map.optional("by").map(|node| fields.texts(node)).unwrap_or_default();
    let spc = map.optional("spc").map(|node| control(fields, node)).unwrap_or_default();
    let definition = map.optional("definition").and_then(|node| fields.label(node));
    let leaves_out = map.optional("leaves-out").and_then(|node| fields.label(node));
    let (series, source) = (map.optional("series"), map.entry("source"));
    let source = match (series, source) {
        (Some(_), Some(source)) => {
            fields.fault(&rules::SERIES_AND_SOURCE, source.key_span, "a metric has `series` or `source`, not both");
            None
        }
        (Some(node), None) => {
            let unit = unit.as_ref();
            series::read(sources, fields, node, &Expected { every, by: &by, unit }).map(MetricSource::Series)
        }
        (None, Some(entry)) => source_of(fields, &entry.value),
        (None, None) => {
            let fault =
                reader.fault(&rules::METRIC_WITHOUT_SERIES, map.anchor(), "a metric needs `series` or `source`");
            reader.report(fault.expected("`series: …` or `source: …`"));
            None
        }
    };
    let usual = if unit == Some(Unit::Duration) { Statistic::Median } else { Statistic::Mean };
    Some(Metric {
        head: head?,
        unit: unit?,
        better: better?,
        group,
        target,
        warn,
        every,
        statistic: statistic.unwrap_or(usual),
        by,
        spc,
        source: source?,
        definition,
        leaves_out,
    })
}

/// A value for all time, or a map from the period it holds from to the value.
fn steps(fields: &Fields<'_>, node: &Node) -> Steps {
    let Value::Mapping(mapping) = &node.value else {
        return Steps { always: fields.located_quantity(node), ..Steps::default() };
    };
    let read = |entry: &Entry| {
        let period = fields.period_at(&entry.key, entry.key_span);
        let value = fields.located_quantity(&entry.value);
        Some((period?, value?))
    };
    Steps { always: None, from: mapping.entries.iter().filter_map(read).collect() }
}

fn control(fields: &Fields<'_>, node: &Node) -> MetricSpc {
    let Some(map) = fields.reader.mapping(node) else { return MetricSpc::default() };
    let mut map = map.called("`spc`");
    let rebase = map.optional("rebase").map(|node| rebases(fields, node)).unwrap_or_default();
    let baseline = map.optional("baseline").and_then(|node| {
        let points = fields.reader.integer(node)?;
        if points < 12 {
            fields.fault(
                &rules::SHORT_BASELINE,
                node.span,
                format!("a baseline of {points} points is too short: 12 at least"),
            );
            return None;
        }
        Some(fields.located(node, usize::try_from(points).ok()?))
    });
    let screen = map.optional("screen").and_then(|node| fields.reader.boolean(node));
    map.finish();
    MetricSpc { rebase, baseline, screen }
}

/// Period → reason; a list of periods without reasons is read and reported.
fn rebases(fields: &Fields<'_>, node: &Node) -> Vec<Rebase> {
    let without_reason = |span| {
        let fault = fields.reader.fault(&rules::REBASE_WITHOUT_REASON, span, "a rebase needs its reason");
        fields.reader.report(fault.expected("a map such as `{2025-06-01: new triage process}`"));
    };
    let Value::Mapping(mapping) = &node.value else {
        let _ = fields.reader.each(node, |item| fields.period(item).map(|_| without_reason(item.span)));
        return Vec::new();
    };
    let read = |entry: &Entry| {
        let from = fields.period_at(&entry.key, entry.key_span);
        let reason: Option<Label> =
            if entry.value.is_null() { None } else { fields.label(&entry.value).filter(|label| !label.is_empty()) };
        if reason.is_none() && (entry.value.is_null() || entry.value.as_text() == Some("")) {
            without_reason(entry.key_span);
        }
        Some(Rebase { from: from?, reason: reason?, origin: fields.origin(entry.key_span) })
    };
    mapping.entries.iter().filter_map(read).collect()
}

fn source_of(fields: &Fields<'_>, node: &Node) -> Option<MetricSource> {
    let mut map = fields.reader.mapping(node)?.called("a source");
    let kinds = ["survey", "audit", "visit", "log"].map(|key| map.has(key));
    let source = match kinds {
        [true, false, false, false] => survey(fields, &mut map),
        [false, true, false, false] => audit(fields, &mut map),
        [false, false, true, false] => visit(fields, &mut map),
        [false, false, false, true] => log(fields, &mut map),
        _ => {
            let fault = fields.reader.fault(&rules::MISSING_KEY, map.anchor(), "a source names one kind of document");
            fields.reader.report(fault.expected("one of `survey`, `audit`, `visit`, `log`"));
            return None;
        }
    };
    map.finish();
    source
}

fn survey(fields: &Fields<'_>, map: &mut MapReader<'_>) -> Option<MetricSource> {
    let surveys = map.required("survey").map(|node| fields.ids_of(Kind::Survey, node));
    let question = map.required("question").and_then(|node| fields.id(node));
    let methods = [
        ("nps", ScaleMethod::Nps),
        ("csat", ScaleMethod::Csat),
        ("ces", ScaleMethod::Ces),
        ("mean", ScaleMethod::Mean),
    ];
    let method = map.optional("method").and_then(|node| fields.reader.choice(node, &methods));
    Some(MetricSource::Survey { surveys: surveys?, question: question?, method })
}

fn audit(fields: &Fields<'_>, map: &mut MapReader<'_>) -> Option<MetricSource> {
    let checklist = map.required("audit").and_then(|node| fields.id(node));
    let section = map.optional("section").and_then(|node| fields.id(node));
    let filter = map.optional("where").map(|node| fields.filter(node)).unwrap_or_default();
    Some(MetricSource::Audit { checklist: checklist?, section, filter })
}

fn visit(fields: &Fields<'_>, map: &mut MapReader<'_>) -> Option<MetricSource> {
    let checklist = map.optional("visit").and_then(|node| fields.id(node));
    let measures = [
        ("score", VisitMeasure::Score),
        ("waited", VisitMeasure::Waited),
        ("answered", VisitMeasure::Answered),
        ("transfers", VisitMeasure::Transfers),
    ];
    let measure =
        map.optional("measure").map_or(Some(VisitMeasure::Score), |node| fields.reader.choice(node, &measures));
    let filter = map.optional("where").map(|node| fields.filter(node)).unwrap_or_default();
    Some(MetricSource::Visit { checklist, measure: measure?, filter })
}

/// The measures of a log by name, those that need another key apart.
const LOG_MEASURES: [(&str, LogWord); 7] = [
    ("count", LogWord::Count),
    ("on-time", LogWord::OnTime),
    ("resolution-mean", LogWord::ResolutionMean),
    ("resolution-median", LogWord::ResolutionMedian),
    ("resolution-within", LogWord::ResolutionWithin),
    ("open", LogWord::Open),
    ("per-1000", LogWord::Per1000),
];

#[derive(Debug, Clone, Copy, PartialEq)]
enum LogWord {
    Count,
    OnTime,
    ResolutionMean,
    ResolutionMedian,
    ResolutionWithin,
    Open,
    Per1000,
}

fn log(fields: &Fields<'_>, map: &mut MapReader<'_>) -> Option<MetricSource> {
    let logs = map.required("log").map(|node| fields.ids_of(Kind::Log, node));
    let word = map.required("measure").and_then(|node| fields.reader.choice(node, &LOG_MEASURES));
    let filter = map.optional("where").map(|node| fields.filter(node)).unwrap_or_default();
    let measure = match word? {
        LogWord::Count => LogMeasure::Count,
        LogWord::OnTime => LogMeasure::OnTime,
        LogWord::ResolutionMean => LogMeasure::ResolutionMean,
        LogWord::ResolutionMedian => LogMeasure::ResolutionMedian,
        LogWord::Open => LogMeasure::Open,
        LogWord::ResolutionWithin => LogMeasure::ResolutionWithin(fields.reader.duration(map.required("within")?)?),
        LogWord::Per1000 => {
            let base = fields.reference(map.required("of")?, &[Kind::Metric])?;
            LogMeasure::Per1000(crate::model::Located::new(base.value.id, base.origin))
        }
    };
    Some(MetricSource::Log { logs: logs?, measure, filter })
}
