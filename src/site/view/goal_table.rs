//! The table of goals in groups, on the first page and in the list.

use crate::i18n::{Key, msg};
use crate::report::{GoalReport, Id, Kind, MetricReport};
use crate::site::page::{Columns, Rows, Table, esc};
use crate::site::sign;
use crate::site::tree::Here;

use super::lines;
use crate::i18n::Statement;

/// A goal with the metric that it is about.
struct Row<'a> {
    goal: &'a GoalReport,
    metric: &'a MetricReport,
}

/// Returns the goals of the overview in groups, at most `most` of them; nothing where there are none.
pub(super) fn table(here: &Here, most: usize) -> Option<Table> {
    let mut table = Rows::new(here, here.text(msg!("caption-goals")), columns(here)).quiet().shape("goals stack");
    let mut left = most;
    for (key, ids) in groups(here) {
        let goals = ids.iter().filter_map(|id| here.goal(id));
        let rows = goals.filter_map(|goal| Some(Row { goal, metric: here.metric(&goal.metric)? }));
        let rows: Vec<Row> = rows.take(left).collect();
        left -= rows.len();
        if !rows.is_empty() {
            table.group(esc(here.say_count(key, ids.len())), &());
            rows.iter().for_each(|row| table.row(row));
        }
    }
    let table = Table::from(table);
    (!table.is_empty()).then_some(table)
}

/// The groups of the overview, worst first.
fn groups<'a>(here: &Here<'a>) -> [(Key, &'a Vec<Id>); 4] {
    let overview = &here.report.overview;
    [
        (msg!("overview-group-off-course"), &overview.not_on_course),
        (msg!("overview-group-open"), &overview.unknown),
        (msg!("overview-group-on-course"), &overview.on_course),
        (msg!("overview-group-met"), &overview.met),
    ]
}

/// Returns how many goals the groups have.
pub(super) fn count(here: &Here) -> usize {
    groups(here).iter().map(|(_, ids)| ids.len()).sum()
}

fn columns<'a>(here: &Here) -> Columns<'a, Row<'a>> {
    Columns::<Row>::new()
        .text(msg!("head-status"), |here, row| here.html.state(&sign::goal_of(here, row.goal)))
        .class("status")
        .head(msg!("head-goal"), |here, row| here.titled(Kind::Goal, &row.goal.head.id))
        .class("name")
        .called(since(here), |_, row| {
            let series = lines::series(row.metric, row.goal);
            lines::spark(series.points, series.chart, Some(row.goal.to.value))
        })
        .unnamed()
        .class("sp")
        .num(msg!("head-latest"), |here, row| esc(here.value_or_dash(row.goal.actual, &row.metric.unit)))
        .class("v")
        .num(msg!("head-target"), |here, row| esc(here.value(row.goal.to.value, &row.metric.unit)))
        .class("tv")
        .num(msg!("head-by"), |here, row| esc(here.period_short(row.goal.to.period)))
        .class("by")
        .text(msg!("head-variation"), |here, row| {
            let series = lines::series(row.metric, row.goal);
            here.html.reading(&sign::moving(here, row.metric, series.points, series.movement))
        })
        .class("var nw")
}

/// The heading of the sparklines: the first period that they show.
fn since(here: &Here) -> String {
    let first = here.report.goals.iter().filter_map(|goal| {
        let points = lines::shown(lines::series(here.metric(&goal.metric)?, goal).points);
        points.first().map(|point| point.period)
    });
    match first.min() {
        Some(period) => here.said(&Statement::new(msg!("head-since")).period("period", period)),
        None => here.text(msg!("section-history")),
    }
}
