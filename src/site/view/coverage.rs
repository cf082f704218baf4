//! What the results rest on: metric by period, channel by section, place by standard; what was never looked at or is old.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::parts::{self, Block, Column, Figure, Record, Table, esc, said};
use crate::i18n::{Statement, format, msg, names};
use crate::report::coverage::{AuditCell, ChecklistCoverage, Freshness, SeriesCell, SeriesCoverage};
use crate::report::{DocRef, Every, Id, Kind, Period};
use crate::site::chart::{self, CoverageCell, CoverageMap, CoverageRow, Heading};
use crate::site::frame::Page;
use crate::site::sign::{Icon, Sign, every_name};
use crate::site::text::{SafeHtml, anchor};
use crate::site::tree::{Here, Tree};

/// How many periods the map shows.
const PERIODS: usize = 24;
/// How many metrics the map shows: those with the most gaps. All are in the table.
const MAPPED: usize = 30;
/// How many missing periods a row of the table names, the latest ones.
const NAMED: usize = 12;

/// Returns the page of coverage and freshness.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("coverage.html");
    let name = tree.text(msg!("nav-coverage"));
    let coverage = &tree.report.coverage;
    if coverage.series.is_empty() && coverage.audits.is_empty() && coverage.visits.is_empty() {
        return Vec::new();
    }
    let mut says = coverage.says.iter().map(|statement| said(tree, statement));
    let mut record = Record {
        kicker: Some(esc(&name)),
        title: says.next().unwrap_or_else(|| esc(&name)),
        lede: says.chain([esc(tree.text(msg!("list-coverage-lede")))]).collect(),
        ..Record::default()
    };
    for every in [Every::Day, Every::Week, Every::Month, Every::Quarter, Every::Year] {
        let series: Vec<&SeriesCoverage> = coverage.series.iter().filter(|series| series.every == every).collect();
        if !series.is_empty() {
            record.push(series_block(&here, every, &series));
        }
    }
    for checklist in coverage.audits.iter().filter(|checklist| !checklist.channels.is_empty()) {
        record.push(audits(&here, checklist));
    }
    if !coverage.visits.is_empty() {
        record.push(visits(&here));
    }
    vec![record.page(&here, "coverage.html", name)]
}

fn series_block(here: &Here, every: Every, series: &[&SeriesCoverage]) -> Block {
    let all: BTreeSet<Period> = series.iter().flat_map(|series| series.cells.iter().map(|cell| cell.0)).collect();
    let shown: Vec<Period> = all.into_iter().rev().take(PERIODS).collect::<Vec<_>>().into_iter().rev().collect();
    let columns = vec![
        Column::head(here, msg!("head-metric")),
        Column::num(here, msg!("coverage-value")),
        Column::num(here, msg!("coverage-expected")),
        Column::named(here, msg!("coverage-missing")),
    ];
    let mut table = Table::new(here.text(msg!("caption-coverage-metrics")), columns);
    let mut rows = Vec::new();
    let mapped = mapped(series);
    for series in series {
        let Some(metric) = here.metric(&series.metric) else { continue };
        if mapped.contains(&series.metric) {
            let label = here.plain(&metric.head.title).into();
            rows.push(CoverageRow { label, cells: shown.iter().map(|period| cell(here, series, *period)).collect() });
        }
        table.row(vec![
            here.title_link(&DocRef::new(Kind::Metric, series.metric.clone())),
            esc(here.count(series.have)),
            esc(here.count(series.expected)),
            esc(gone(here, series)),
        ]);
    }
    let id = format!("series-{}", every_name(every));
    let heading = Heading {
        id: id.clone(),
        title: here.text(msg!("chart-title-coverage")),
        desc: here.text(msg!("chart-desc-table")),
    };
    let columns = shown.iter().map(|period| here.period_short(*period).into()).collect();
    let chart = CoverageMap { heading, columns, rows }.draw(&here.setting());
    let every = here.text(names::every(every));
    let figure = Figure::new(format!("{} {every}", here.text(msg!("section-metrics"))), &chart);
    let mut block = Block::figures(&id, "block");
    block.figures.push(figure.caption(here.text(msg!("coverage-marks"))).formula(here, "coverage").table(table));
    block
}

/// The metrics with the most gaps, as many as the map shows.
fn mapped<'a>(series: &[&'a SeriesCoverage]) -> BTreeSet<&'a Id> {
    let mut by_gaps = series.to_vec();
    by_gaps.sort_by_key(|series| Reverse(series.expected.saturating_sub(series.have)));
    by_gaps.into_iter().take(MAPPED).map(|series| &series.metric).collect()
}

fn cell(here: &Here, series: &SeriesCoverage, period: Period) -> CoverageCell {
    let state = series.cells.iter().find(|cell| cell.0 == period).map(|cell| cell.1);
    let (state, key) = match state {
        Some(SeriesCell::Value) => (chart::Coverage::Covered, msg!("coverage-value")),
        Some(SeriesCell::Missing) => (chart::Coverage::Never, msg!("coverage-missing")),
        Some(SeriesCell::Stale) => (chart::Coverage::Stale, msg!("coverage-stale")),
        Some(SeriesCell::NotExpected) | None => (chart::Coverage::NotApplicable, msg!("coverage-not-expected")),
    };
    CoverageCell { state, label: format!("{}: {}", here.period_short(period), here.text(key)) }
}

/// The latest periods without a value, and how many more there are.
fn gone(here: &Here, series: &SeriesCoverage) -> String {
    let gone = series.cells.iter().filter(|cell| matches!(cell.1, SeriesCell::Missing | SeriesCell::Stale));
    let gone: Vec<Period> = gone.map(|cell| cell.0).collect();
    if gone.is_empty() {
        return format::NO_VALUE.to_owned();
    }
    let left = gone.len().saturating_sub(NAMED);
    let mut names: Vec<String> = gone[left..].iter().map(|period| here.period_short(*period)).collect();
    if left > 0 {
        names.push(here.said(&Statement::new(msg!("changes-and-more")).count("n", left)));
    }
    names.join(", ")
}

/// A state of freshness with its shape.
fn fresh(tree: &Tree, state: Freshness) -> Sign {
    let shape = match state {
        Freshness::Never => Icon::Off.bad(),
        Freshness::Stale => Icon::Ring.quiet(),
        Freshness::Few => Icon::Likely.watch(),
        Freshness::Fresh => Icon::Dot.quiet(),
    };
    Sign::new(shape, tree.text(state.word()))
}

fn audits(here: &Here, checklist: &ChecklistCoverage) -> Block {
    let mut columns = vec![Column::head(here, msg!("head-channel"))];
    columns.extend(checklist.sections.iter().map(|(_, title)| Column::called(here.plain(title))));
    let mut table = Table::new(here.text(msg!("caption-coverage-audits")), columns);
    for (channel, cells) in &checklist.channels {
        let name = channel.clone().unwrap_or_else(|| here.text(msg!("coverage-no-channel")));
        let mut row = vec![esc(name)];
        row.extend(cells.iter().map(|cell| audit_cell(here, cell)));
        table.row(row);
    }
    let id = format!("audits-{}", anchor(checklist.checklist.as_str()));
    let heading = Some(here.label(&checklist.title));
    Block { id, heading, tables: vec![table], ..Block::default() }
}

fn audit_cell(here: &Here, cell: &AuditCell) -> SafeHtml {
    let state = parts::reading(&fresh(here, cell.state));
    let (Some(audit), Some(date)) = (&cell.audit, cell.date) else { return state };
    let href = here.link(Kind::Audit, audit);
    let link = here.anchor(href.as_deref(), &esc(here.date_short(date)));
    parts::with_small(&state, &link)
}

fn visits(here: &Here) -> Block {
    let columns = vec![
        Column::head(here, msg!("head-place")),
        Column::named(here, msg!("head-checklist")),
        Column::num(here, msg!("nav-visits")),
        Column::named(here, msg!("head-latest")),
        Column::text(here, msg!("head-status")),
    ];
    let mut table = Table::new(here.text(msg!("coverage-question-visits")), columns).quiet();
    for place in &here.report.coverage.visits {
        let checklist = place.checklist.as_ref().map(|id| here.title_link(&DocRef::new(Kind::Checklist, id.clone())));
        let date = place.date.map(|date| {
            let href = place.latest.as_ref().and_then(|id| here.link(Kind::Visit, id));
            here.anchor(href.as_deref(), &esc(here.date_short(date)))
        });
        table.row(vec![
            esc(&place.place),
            checklist.unwrap_or_else(|| esc(format::NO_VALUE)),
            esc(here.count(place.visits)),
            date.unwrap_or_else(|| esc(format::NO_VALUE)),
            parts::reading(&fresh(here, place.state)),
        ]);
    }
    let freshness = here.anchor(Some(&here.glossary("freshness")), &esc(here.text(msg!("formula-in-glossary"))));
    let heading = here.said(&Statement::new(msg!("coverage-question-visits")));
    Block::new("visits", heading).table(table).say(freshness)
}
