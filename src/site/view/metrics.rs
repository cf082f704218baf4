//! The list of metrics: by group, each with its shape over time, where it stands, and the two verdicts.

use serde::Serialize;

use super::lines;
use crate::i18n::{msg, names};
use crate::report::{Kind, MetricReport};
use crate::site::frame::Page;
use crate::site::sign::{self, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

#[derive(Serialize)]
struct MetricsView {
    groups: Vec<MetricGroup>,
}

#[derive(Serialize)]
struct MetricGroup {
    name: String,
    rows: Vec<MetricRow>,
}

#[derive(Serialize)]
struct MetricRow {
    href: Option<String>,
    title: SafeHtml,
    spark: SafeHtml,
    latest: String,
    period: String,
    target: String,
    status: Sign,
    variation: Sign,
    assurance: Sign,
    stale: bool,
}

/// Returns the list of metrics.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("metrics.html");
    let mut groups: Vec<MetricGroup> = Vec::new();
    for metric in &tree.report.metrics {
        let name = group_name(tree, metric.group.as_deref());
        if groups.last().is_none_or(|group| group.name != name) {
            groups.push(MetricGroup { name, rows: Vec::new() });
        }
        if let Some(group) = groups.last_mut() {
            group.rows.push(row(&here, metric));
        }
    }
    let titles = (tree.text(msg!("nav-metrics")), tree.text(msg!("list-metrics-lede")));
    vec![Page::new(&here, ("metrics.html", "metrics.html"), titles, &MetricsView { groups })]
}

/// Returns the name of a group of metrics.
pub(super) fn group_name(tree: &Tree, group: Option<&str>) -> String {
    let Some(group) = group else { return tree.text(msg!("group-none")) };
    names::metric_group(group).map_or_else(|| group.to_owned(), |key| tree.text(key))
}

fn row(here: &Here, metric: &MetricReport) -> MetricRow {
    MetricRow {
        href: here.link(Kind::Metric, &metric.head.id),
        title: here.label(&metric.head.title),
        spark: lines::spark(&metric.series, metric.spc.as_ref(), metric.target),
        latest: here.value_or_dash(metric.latest.map(|latest| latest.value), &metric.unit),
        period: metric.latest.map_or_else(String::new, |latest| here.period_short(latest.period)),
        target: here.value_or_dash(metric.target, &metric.unit),
        status: sign::metric(here, metric.status),
        variation: sign::variation(here, metric.shown_variation()),
        assurance: assurance(here, metric),
        stale: metric.stale.is_some(),
    }
}

/// Returns whether the process of a metric can meet its target.
pub(super) fn assurance(here: &Here, metric: &MetricReport) -> Sign {
    let mean = metric.spc.as_ref().and_then(|chart| chart.segments.last()).and_then(|segment| segment.mean);
    let above = metric.target.zip(mean).is_some_and(|(target, mean)| target > mean);
    sign::assurance(here, metric.shown_assurance(), (metric.every, above))
}
