//! What the results rest on: what is missing, old or thin first, then what is due; then all of it, metric by period, channel by
//! section, place by standard.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::due;
use crate::i18n::format::Join;
use crate::i18n::glossary::term;
use crate::i18n::{Statement, format, msg, names};
use crate::report::coverage::{
    AuditCell, AuditDue, ChecklistCoverage, Freshness, PlaceCoverage, SeriesCell, SeriesCoverage,
};
use crate::report::due::DueAudit;
use crate::report::{Every, Kind, Label, MetricReport, Period};
use crate::site::chart::{self, Heading, MarkCell, MarkMap, MarkRow};
use crate::site::page::{Block, Columns, Content, Figure, Page, Rows, Table, esc, join, said};
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

/// Something that is missing, old or thin.
struct Exception {
    what: SafeHtml,
    sign: Sign,
    when: SafeHtml,
}

/// What is missing, old or thin of all that follows: never looked at first, then old, then thin.
fn exceptions(here: &Here) -> Block {
    let coverage = &here.report.coverage;
    let audits = coverage.audits.iter().flat_map(|checklist| {
        let channels = checklist.channels.iter();
        channels.flat_map(move |(channel, cells)| {
            [Freshness::Never, Freshness::Stale, Freshness::Few]
                .into_iter()
                .filter_map(move |state| of_channel(here, checklist, (channel.as_deref(), cells), state))
        })
    });
    let places = coverage.visits.iter().filter(|place| place.state != Freshness::Fresh).map(|place| Exception {
        what: esc(&place.place),
        sign: fresh(here, place.state),
        when: esc(place.date.map_or_else(String::new, |date| here.date_short(date))),
    });
    let series = coverage.series.iter().filter_map(|series| {
        let metric = here.metric(&series.metric)?;
        let of = Series { series, metric };
        let gone = series.cells.iter().any(|cell| cell.1 == SeriesCell::Missing);
        let (shape, key) = match metric.stale {
            Some(_) => (Icon::Ring.quiet(), msg!("coverage-stale")),
            None if gone => (Icon::Off.bad(), msg!("coverage-missing")),
            None => return None,
        };
        let what = here.titled(Kind::Metric, &series.metric);
        Some(Exception { what, sign: Sign::new(shape, here.text(key)), when: esc(of.gone(here)) })
    });
    let all: Vec<Exception> = series.chain(audits).chain(places).collect();
    let columns = Columns::<Exception>::new()
        .text(msg!("head-status"), |here, it| here.html.reading(&it.sign))
        .head(msg!("head-name"), |_, it| it.what.clone())
        .named(msg!("head-when"), |_, it| it.when.clone());
    let name = here.text(msg!("coverage-exceptions"));
    Block::new("exceptions", &name).table(Rows::new(here, &name, columns).quiet().rows(&all))
}

/// The sections of a checklist that are in a state on a channel.
fn of_channel(
    here: &Here,
    checklist: &ChecklistCoverage,
    (channel, cells): (Option<&str>, &[AuditCell]),
    state: Freshness,
) -> Option<Exception> {
    let of: Vec<(&Label, &AuditCell)> = checklist
        .sections
        .iter()
        .zip(cells)
        .filter(|(_, cell)| cell.state == state)
        .map(|((_, title), cell)| (title, cell))
        .collect();
    let &(_, first) = of.first()?;
    let sections: Vec<SafeHtml> = of.iter().map(|(title, _)| here.label(title)).collect();
    let whole = sections.len() == checklist.sections.len();
    let pieces = [
        here.titled(Kind::Checklist, &checklist.checklist),
        esc(channel.map(|name| here.value_name(name)).unwrap_or_default()),
        if whole { SafeHtml::default() } else { here.joined(&sections, Join::And) },
    ];
    Some(Exception {
        what: join(&pieces, " · "),
        sign: fresh(here, state),
        when: esc(first.date.map_or_else(String::new, |date| here.date_short(date))),
    })
}

/// When each checklist is due again.
fn due_again(here: &Here) -> Block {
    let columns = Columns::<AuditDue>::new()
        .text(msg!("head-due"), |here, it| {
            let sign = if it.late { Icon::Bang.bad() } else { Icon::Ring.quiet() };
            here.html.reading(&Sign::new(sign, here.date_short(it.due)))
        })
        .head(msg!("head-checklist"), |here, it| here.titled(Kind::Checklist, &it.checklist))
        .named(msg!("head-channel"), |here, it| {
            esc(it.channel.as_deref().map(|name| here.value_name(name)).unwrap_or_default())
        })
        .named(msg!("head-latest"), |here, it| {
            let href = here.link(Kind::Audit, &it.latest);
            here.anchor(href.as_deref(), &esc(here.date_short(it.date)))
        });
    let name = here.text(msg!("coverage-due"));
    let due = &here.report.coverage.due;
    let block = Block::new("due", &name).table(Rows::new(here, &name, columns).quiet().rows(due.iter().take(DUE)));
    let more = due.len().saturating_sub(DUE);
    if more == 0 { block } else { block.say([esc(here.say_count(msg!("see-more"), more))]) }
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

    /// How many periods have a value less than could be had.
    fn missing(&self) -> usize {
        self.series.expected.saturating_sub(self.series.have)
    }

    /// The latest periods without a value that is to be had, in words, and how many more there are.
    fn gone(&self, here: &Here) -> String {
        let gone = self.series.cells.iter().filter(|cell| matches!(cell.1, SeriesCell::Missing | SeriesCell::Stale));
        let gone: Vec<Period> = gone.map(|cell| cell.0).collect();
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
        .named(msg!("coverage-missing"), |here, it| esc(it.gone(here)));
    let table = Rows::new(here, here.text(msg!("caption-coverage-metrics")), columns).rows(series);
    let heading = format!("{} {}", here.text(msg!("section-metrics")), here.text(names::every(every)));
    let figure = Figure::new(heading, &chart.draw(&here.setting())).caption(here.text(msg!("coverage-marks")));
    Block::plain(id).figures("block", [figure.formula(here, term!("coverage")).table(here, table)])
}

/// The metrics that the map shows: where there are many, those with the most gaps, in their order.
fn mapped<'a, 'b>(series: &'b [Series<'a>]) -> Vec<&'b Series<'a>> {
    let mut places: Vec<usize> = (0..series.len()).collect();
    places.sort_by_key(|place| Reverse(series[*place].missing()));
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
