//! The table of goals in groups, on the first page and in the list.

use crate::i18n::format::NO_VALUE;
use crate::i18n::{Key, msg};
use crate::report::{GoalReport, Id, Kind, MetricReport};
use crate::site::page::{Columns, Rows, Table, esc, said};
use crate::site::sign;
use crate::site::tree::Here;

use super::facets::{self, Facets};
use super::lines;
use crate::i18n::{Arg, Statement};
use crate::site::text::SafeHtml;

/// A goal with the metric that it is about.
struct Row<'a> {
    goal: &'a GoalReport,
    metric: &'a MetricReport,
}

/// Returns the goals of the overview in groups, at most `most` of them; nothing where there are none.
pub(super) fn table(here: &Here, most: usize) -> Option<Table> {
    filled(here, Rows::new(here, here.text(msg!("caption-goals")), columns(here)).shape("goals stack"), most)
}

/// Returns the goals with these ids in a short table, for a page about something else.
pub(super) fn short(here: &Here, ids: &[Id]) -> Table {
    let columns = Columns::<GoalReport>::new()
        .text(msg!("head-status"), |here, goal| here.html.state(&sign::goal_of(here, goal)))
        .head(msg!("head-goal"), |here, goal| here.titled(Kind::Goal, &goal.head.id))
        .named(msg!("head-by"), |here, goal| esc(here.date_short(goal.deadline)));
    let goals = ids.iter().filter_map(|id| here.goal(id));
    Rows::new(here, here.text(msg!("nav-goals")), columns).quiet().rows(goals).into()
}

/// Returns all goals in groups, with what is needed, what is expected, and who answers; nothing where there are none.
pub(super) fn full(here: &Here) -> Option<Table> {
    let columns = columns(here)
        .num(msg!("head-needed"), |here, row| {
            let Some(needed) = row.goal.needed() else { return SafeHtml::default() };
            let each = Statement::new(msg!("each-period")).with("every", Arg::from(row.goal.every));
            here.html.behind(&esc(here.change(needed, &row.metric.unit)), &said(here, &each))
        })
        .class("need")
        .num(msg!("head-forecast"), |here, row| {
            let ahead = row.goal.ahead().filter(|_| !row.goal.status.is_decided());
            esc(ahead
                .map_or_else(String::new, |ahead| here.value_beside(ahead.mean, [row.goal.to.value], &row.metric.unit)))
        })
        .class("need")
        .named(msg!("head-owner"), |here, row| here.owner_link(&row.goal.head))
        .class("own");
    filled(here, Rows::new(here, here.text(msg!("caption-goals")), columns).shape("goals full stack"), usize::MAX)
}

fn filled<'a>(here: &Here<'a>, table: Rows<'_, Row<'a>>, most: usize) -> Option<Table> {
    let (mut table, mut left) = (table.quiet(), most);
    let facets = Facets::of(here, facets::goals);
    for Group { heading, ids, .. } in groups(here) {
        let goals = ids.iter().filter_map(|id| here.goal(id));
        let rows = goals.filter_map(|goal| Some(Row { goal, metric: here.metric(&goal.metric)? }));
        let rows: Vec<Row> = rows.take(left).collect();
        left -= rows.len();
        if !rows.is_empty() {
            table.group(esc(here.say_count(heading, ids.len())), &());
            rows.iter().for_each(|row| table.row_as(row, &facets.tag(&row.goal.head, &[])));
        }
    }
    let table = Table::from(table);
    (!table.is_empty()).then_some(table)
}

/// Goals that stand alike.
pub(super) struct Group<'a> {
    /// Their heading above rows, with how many they are.
    heading: Key,
    /// Their heading above a column.
    pub(super) column: Key,
    /// The goals.
    pub(super) ids: &'a [Id],
}

/// Returns the groups of the overview, worst first.
pub(super) fn groups<'a>(here: &Here<'a>) -> [Group<'a>; 6] {
    let overview = &here.report.overview;
    let group = |heading, column, ids| Group { heading, column, ids };
    [
        group(msg!("overview-group-off-course"), msg!("effects-off-course"), &overview.not_on_course),
        group(msg!("overview-group-open"), msg!("effects-open"), &overview.unknown),
        group(msg!("overview-group-even"), msg!("effects-even"), &overview.even),
        group(msg!("overview-group-likely"), msg!("effects-likely"), &overview.likely),
        group(msg!("overview-group-on-course"), msg!("effects-on-course"), &overview.on_course),
        group(msg!("overview-group-met"), msg!("effects-met"), &overview.met),
    ]
}

/// Returns how many goals the groups have.
pub(super) fn count(here: &Here) -> usize {
    groups(here).iter().map(|group| group.ids.len()).sum()
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
        .num(msg!("head-latest"), |here, row| {
            let value = row.goal.actual.map(|at| here.value_beside(at, [row.goal.to.value], &row.metric.unit));
            esc(value.unwrap_or_else(|| NO_VALUE.to_owned()))
        })
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
