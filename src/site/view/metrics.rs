//! The list of metrics: by group, the worst first, each with its shape over time, where it stands, and the two verdicts.

use super::facets::{self, Facets};
use super::lines;
use crate::i18n::format::NO_VALUE;
use crate::i18n::{Statement, msg, names};
use crate::report::{Kind, MetricReport};
use crate::site::page::{Block, Columns, Content, Page, Part, Rows, Table, esc, join};
use crate::site::sign::{self, Icon, Sign};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the list of metrics.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("metrics.html");
    let name = tree.text(msg!("nav-metrics"));
    let sentences = |statements: &[Statement]| {
        let said: Vec<String> = statements.iter().map(|statement| tree.said(statement)).collect();
        esc(said.join(" "))
    };
    let head = &tree.report.overview.metrics;
    let mut content = Content::new(sentences(&head.title), sentences(&head.below));
    content.lede.push(esc(tree.text(msg!("list-metrics-lede"))));
    content.kicker = Some(esc(&name));
    content.filters = Facets::of(tree, facets::metrics).filters(tree.report.metrics.iter().map(|metric| &metric.head));
    content.push(Block::plain("").table(table(&here)).with(Part::Source(esc(tree.text(msg!("note-metrics-key"))))));
    vec![content.page(&here, name)]
}

/// Returns the name of a group of metrics: translated where it is one of the usual.
pub(super) fn group_name(tree: &Tree, group: Option<&str>) -> String {
    let Some(group) = group else { return tree.text(msg!("group-none")) };
    tree.value_name_or(group, names::metric_group(group))
}

fn table(here: &Here) -> Table {
    let columns = Columns::<MetricReport>::new()
        .head(msg!("head-metric"), title)
        .class("name")
        .text(msg!("section-history"), |_, metric| lines::spark(&metric.series, metric.spc.as_ref(), metric.target))
        .class("sp")
        .num(msg!("head-latest"), |here, metric| {
            let value = metric.latest.map(|latest| here.value_beside(latest.value, metric.target, &metric.unit));
            esc(value.unwrap_or_else(|| NO_VALUE.to_owned()))
        })
        .class("v")
        .num(msg!("head-period"), |here, metric| {
            esc(metric.latest.map_or_else(String::new, |latest| here.period_short(latest.period)))
        })
        .unnamed()
        .class("by")
        .num(msg!("head-target"), |here, metric| esc(here.value_or_dash(metric.target, &metric.unit)))
        .class("tv")
        .text(msg!("head-status"), |here, metric| here.html.state(&sign::stands(here, metric)))
        .class("status")
        .text(msg!("head-variation"), |here, metric| {
            here.html.reading(&sign::moving(here, metric, &metric.series, metric.movement))
        })
        .class("var nw")
        .named(msg!("head-assurance"), |here, metric| here.html.reading(&sign::assurance(here, metric)))
        .class("ass")
        .named(msg!("head-owner"), |here, metric| here.owner_link(&metric.head))
        .class("own");
    let mut table = Rows::new(here, here.text(msg!("caption-metrics")), columns).quiet().shape("goals metrics stack");
    let facets = Facets::of(here, facets::metrics);
    for metrics in here.report.metrics.chunk_by(|a, b| group(here, a) == group(here, b)) {
        table.group(esc(metrics.first().map(|first| group(here, first)).unwrap_or_default()), &());
        let mut metrics: Vec<&MetricReport> = metrics.iter().collect();
        metrics.sort_by_key(|metric| metric.concern());
        metrics.into_iter().for_each(|metric| table.row_as(metric, &facets.tag(&metric.head, &[])));
    }
    table.into()
}

fn group(tree: &Tree, metric: &MetricReport) -> String {
    group_name(tree, metric.group.map(crate::report::MetricGroup::name))
}

/// The title, with a warning where the latest value is old.
fn title(here: &Here, metric: &MetricReport) -> SafeHtml {
    let title = here.titled(Kind::Metric, &metric.head.id);
    if metric.stale.is_none() {
        return title;
    }
    let stale = Sign::new(Icon::Unlikely.watch(), here.text(msg!("coverage-stale")));
    join(&[title, here.html.flag(&stale)], " ")
}
