//! What the results rest on: what is missing, old or thin first, then what is due; then all of it, metric by period, channel by
//! section, place by standard.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::due;
use crate::i18n::format::Join;
use crate::i18n::glossary::term;
use crate::i18n::{Statement, format, msg, names};
use crate::report::coverage::{
    AuditCell, AuditDue, ChecklistCoverage, Exception, ExceptionOf, Freshness, PlaceCoverage, SeriesCell,
    SeriesCoverage,
};
use crate::report::due::DueAudit;
use crate::report::{Every, Kind, MetricReport, Period};
use crate::site::chart::{self, Heading, MarkCell, MarkMap, MarkRow};
use crate::site::page::{Block, Columns, Content, Figure, Page, Part, Rows, Table, esc, join, said};
use crate::site::sign::{Icon, Sign};
use crate::site::text::{SafeHtml, anchor};
use crate::site::tree::{Here, Tree};

/// How many periods the map shows.
const PERIODS: usize = 24;
/// The most audits that are listed as due.
const DUE: usize = 12;
/// How many metrics the map shows. All are in the table.
const MAPPED: usize = 30;
/// How many missing periods a row of the table names.
const NAMED: usize = 12;

/// Returns the page of coverage, where there is anything to cover.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("coverage.html");
    let name = tree.text(msg!("nav-coverage"));
    let coverage = &tree.report.coverage;
    let mut says = coverage.says.iter().map(|statement| said(tree, statement));
    let mut content = Content::new(says.next().unwrap_or_else(|| esc(&name)), SafeHtml::default());
    content.kicker = Some(esc(&name));
    content.lede = says.chain([esc(tree.text(msg!("list-coverage-lede")))]).collect();
    content.push(exceptions(&here));
    let scheduled: Vec<&DueAudit> = tree.report.schedule.iter().collect();
    content.push(Block::new("schedule", tree.text(msg!("section-schedule"))).table(due::table(&here, &scheduled)));
    content.push(due_again(&here));
    for every in [Every::Day, Every::Week, Every::Month, Every::Quarter, Every::Year] {
        let series = coverage.series.iter().filter(|series| series.every == every);
        let series = series.filter_map(|series| Some(Series { series, metric: here.metric(&series.metric)? }));
        let series: Vec<Series> = series.collect();
        if !series.is_empty() {
            content.push(series_block(&here, every, &series));
        }
    }
    for checklist in coverage.audits.iter().filter(|checklist| !checklist.channels.is_empty()) {
        content.push(audits(&here, checklist));
    }
    if !coverage.visits.is_empty() {
        content.push(visits(&here));
    }
    vec![content.page(&here, name)]
}

/// What is missing, old or thin of all that follows.
fn exceptions(here: &Here) -> Block {
    let columns = Columns::<Exception>::new()
        .text(msg!("head-status"), |here, it| here.html.reading(&state(here, &it.of)))
        .head(msg!("head-name"), |here, it| what(here, &it.of))
        .named(msg!("head-when"), |here, it| {
            let gone = match &it.of {
                ExceptionOf::Series { metric, .. } => {
                    let series = here.report.coverage.series.iter().find(|series| series.metric == *metric);
                    series.map(|series| gone(here, series))
                }
                _ => None,
            };
            esc(gone.or_else(|| it.date.map(|date| here.date_short(date))).unwrap_or_default())
        });
    let name = here.text(msg!("coverage-exceptions"));
    let table = Rows::new(here, &name, columns).quiet().rows(&here.report.coverage.exceptions);
    Block::new("exceptions", &name).table(table)
}

fn state(here: &Here, of: &ExceptionOf) -> Sign {
    match of {
        ExceptionOf::Series { state: SeriesCell::Stale, .. } => {
            Sign::new(Icon::Ring.quiet(), here.text(msg!("coverage-stale")))
        }
        ExceptionOf::Series { .. } => Sign::new(Icon::Off.bad(), here.text(msg!("coverage-missing"))),
        ExceptionOf::Sections { state, .. } | ExceptionOf::Place { state, .. } => fresh(here, *state),
    }
}

fn what(here: &Here, of: &ExceptionOf) -> SafeHtml {
    match of {
        ExceptionOf::Series { metric, .. } => here.titled(Kind::Metric, metric),
        ExceptionOf::Place { place, .. } => esc(place),
        ExceptionOf::Sections { checklist, channel, sections, .. } => {
            let sections: Vec<SafeHtml> = sections.iter().map(|title| here.label(title)).collect();
            let channel = channel.as_deref().map(|name| here.value_name(name)).unwrap_or_default();
            let pieces = [here.titled(Kind::Checklist, checklist), esc(channel), here.joined(&sections, Join::And)];
            join(&pieces, " · ")
        }
    }
}

/// Until when each checklist without a schedule is recent.
fn due_again(here: &Here) -> Block {
    let columns = || {
        Columns::<AuditDue>::new()
            .text(msg!("head-status"), |here, it| {
                here.html.reading(&fresh(here, if it.late { Freshness::Stale } else { Freshness::Fresh }))
            })
            .head(msg!("head-checklist"), |here, it| here.titled(Kind::Checklist, &it.checklist))
            .named(msg!("head-channel"), |here, it| {
                esc(it.channel.as_deref().map(|name| here.value_name(name)).unwrap_or_default())
            })
            .named(msg!("head-latest"), |here, it| {
                let href = here.link(Kind::Audit, &it.latest);
                here.anchor(href.as_deref(), &esc(here.date_short(it.date)))
            })
            .named(msg!("coverage-recent-until"), |here, it| here.html.whole(&esc(here.date_short(it.due))))
    };
    let name = here.text(msg!("coverage-due"));
    let due = &here.report.coverage.due;
    let (first, rest) = due.split_at(due.len().min(DUE));
    let block = Block::new("due", &name).table(Rows::new(here, &name, columns()).quiet().rows(first));
    if rest.is_empty() {
        return block;
    }
    let more = Block::plain("").table(Rows::new(here, &name, columns()).quiet().rows(rest));
    block.with(Part::Folded { name: here.say_count(msg!("see-more"), rest.len()), blocks: vec![more] })
}

/// What a metric has of its periods.
struct Series<'a> {
    series: &'a SeriesCoverage,
    metric: &'a MetricReport,
}

impl Series<'_> {
    fn cell(&self, here: &Here, period: Period) -> MarkCell {
        let cell = self.series.cells.iter().find(|cell| cell.0 == period).map(|cell| cell.1);
        let (state, key) = match cell {
            Some(SeriesCell::Value) => (chart::CellMark::Dot, msg!("coverage-value")),
            Some(SeriesCell::Missing) => (chart::CellMark::Diamond, msg!("coverage-missing")),
            Some(SeriesCell::Stale) => (chart::CellMark::Ring, msg!("coverage-stale")),
            Some(SeriesCell::NotExpected) | None => (chart::CellMark::Bar, msg!("coverage-not-expected")),
        };
        MarkCell { state, label: here.named(here.period_short(period), here.text(key)) }
    }
}

/// The latest periods without a value that is to be had, in words, and how many more there are.
fn gone(here: &Here, series: &SeriesCoverage) -> String {
    let gone = series.gone();
    if gone.is_empty() {
        return format::NO_VALUE.to_owned();
    }
    let left = gone.len().saturating_sub(NAMED);
    let mut names: Vec<String> = gone[left..].iter().map(|period| here.period_short(*period)).collect();
    if left > 0 {
        names.push(here.said(&Statement::new(msg!("changes-and-more")).count("n", left)));
    }
    here.list(&names, Join::Comma)
}

fn series_block(here: &Here, every: Every, series: &[Series]) -> Block {
    let all: BTreeSet<Period> = series.iter().flat_map(|it| it.series.cells.iter().map(|cell| cell.0)).collect();
    let shown: Vec<Period> = all.into_iter().rev().take(PERIODS).collect::<Vec<_>>().into_iter().rev().collect();
    let id = format!("series-{}", every.name());
    let rows = mapped(series).into_iter().map(|it| MarkRow {
        label: here.plain(&it.metric.head.title).into(),
        cells: shown.iter().map(|period| it.cell(here, *period)).collect(),
    });
    let chart = MarkMap {
        heading: Heading {
            id: id.clone(),
            title: here.text(msg!("chart-title-coverage")),
            desc: here.text(msg!("chart-desc-table")),
        },
        columns: shown.iter().map(|period| here.period_short(*period).into()).collect(),
        rows: rows.collect(),
    };
    let columns = Columns::<Series>::new()
        .head(msg!("head-metric"), |here, it| here.titled(Kind::Metric, &it.metric.head.id))
        .num(msg!("coverage-value"), |here, it| esc(here.count(it.series.have)))
        .num(msg!("coverage-expected"), |here, it| esc(here.count(it.series.expected)))
        .named(msg!("coverage-missing"), |here, it| esc(gone(here, it.series)));
    let table = Rows::new(here, here.text(msg!("caption-coverage-metrics")), columns).rows(series);
    let heading = format!("{} {}", here.text(msg!("section-metrics")), here.text(names::every(every)));
    let figure = Figure::new(heading, &chart.draw(&here.setting())).caption(here.text(msg!("coverage-marks")));
    let (all, drawn) = (series.len(), series.len().min(MAPPED));
    let part = Statement::new(msg!("coverage-drawn")).count("n", drawn).count("total", all);
    let figure = if drawn < all { figure.caption(here.said(&part)) } else { figure };
    Block::plain(id).figures("block", [figure.formula(here, term!("coverage")).table(here, table)])
}

/// The metrics that the map shows: where there are many, those with the most gaps, in their order.
fn mapped<'a, 'b>(series: &'b [Series<'a>]) -> Vec<&'b Series<'a>> {
    let mut places: Vec<usize> = (0..series.len()).collect();
    places.sort_by_key(|place| Reverse(series[*place].series.missing()));
    places.truncate(MAPPED);
    places.sort_unstable();
    places.into_iter().map(|place| &series[place]).collect()
}

fn fresh(tree: &Tree, state: Freshness) -> Sign {
    let shape = match state {
        Freshness::Never => Icon::Off.bad(),
        Freshness::Stale => Icon::Ring.quiet(),
        Freshness::Few => Icon::Likely.watch(),
        Freshness::Fresh => Icon::Dot.quiet(),
    };
    Sign::new(shape, tree.text(state.word()))
}

/// A channel with how fresh its sections are.
type Channel = (Option<String>, Vec<AuditCell>);

fn audits(here: &Here, checklist: &ChecklistCoverage) -> Block {
    let columns = Columns::<Channel>::new().head(msg!("head-channel"), |here, channel: &Channel| {
        let name = channel.0.as_deref().map(|name| here.value_name(name));
        esc(name.unwrap_or_else(|| here.text(msg!("coverage-no-channel"))))
    });
    let columns = columns.each(checklist.sections.iter().enumerate(), |columns, (nth, (_, title))| {
        columns.called(here.plain(title), move |here, channel| {
            channel.1.get(nth).map_or_else(SafeHtml::default, |cell| audit_cell(here, cell))
        })
    });
    let table: Table =
        Rows::new(here, here.text(msg!("caption-coverage-audits")), columns).rows(&checklist.channels).into();
    let id = format!("audits-{}", anchor(checklist.checklist.as_str()));
    Block::under(id, here.label(&checklist.title)).table(table)
}

fn audit_cell(here: &Here, cell: &AuditCell) -> SafeHtml {
    let state = here.html.reading(&fresh(here, cell.state));
    let (Some(audit), Some(date)) = (&cell.audit, cell.date) else { return state };
    let href = here.link(Kind::Audit, audit);
    here.html.below(&state, &here.anchor(href.as_deref(), &esc(here.date_short(date))))
}

fn visits(here: &Here) -> Block {
    let dash = || esc(format::NO_VALUE);
    let columns = Columns::<PlaceCoverage>::new()
        .head(msg!("head-place"), |_, place| esc(&place.place))
        .named(msg!("head-checklist"), |here, place| {
            place.checklist.as_ref().map_or_else(dash, |id| here.titled(Kind::Checklist, id))
        })
        .num(msg!("nav-visits"), |here, place| esc(here.count(place.visits)))
        .named(msg!("head-latest"), |here, place| {
            let href = place.latest.as_ref().and_then(|id| here.link(Kind::Visit, id));
            place.date.map_or_else(dash, |date| here.anchor(href.as_deref(), &esc(here.date_short(date))))
        })
        .text(msg!("head-status"), |here, place| here.html.reading(&fresh(here, place.state)));
    let name = here.text(msg!("coverage-question-visits"));
    let table = Rows::new(here, &name, columns).quiet().rows(&here.report.coverage.visits);
    Block::new("visits", name).say([here.formula(term!("freshness"))]).table(table)
}
