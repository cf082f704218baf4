//! The share of visits that were answered, by weekday and hour.

use chrono::Weekday;

use super::visits;
use crate::i18n::format::Join;
use crate::i18n::{Key, Statement, msg};
use crate::report::Unit;
use crate::report::coverage::{HourCell, VisitGroup};
use crate::site::chart::{self, Heading, HourMap, HourRow};
use crate::site::page::{Columns, Figure, Rows, Table, esc};
use crate::site::text::anchor;
use crate::site::tree::Here;

/// The days of the week.
const WEEK: [(Weekday, Key); 7] = [
    (Weekday::Mon, msg!("chart-weekday-1")),
    (Weekday::Tue, msg!("chart-weekday-2")),
    (Weekday::Wed, msg!("chart-weekday-3")),
    (Weekday::Thu, msg!("chart-weekday-4")),
    (Weekday::Fri, msg!("chart-weekday-5")),
    (Weekday::Sat, msg!("chart-weekday-6")),
    (Weekday::Sun, msg!("chart-weekday-7")),
];

/// An hour of a weekday in which somebody asked.
struct Hour<'a> {
    day: Key,
    cell: &'a HourCell,
}

impl Hour<'_> {
    fn time(&self) -> String {
        format!("{:02}:00", self.cell.hour)
    }

    fn drawn(&self, here: &Here) -> Option<chart::HourCell> {
        let HourCell { answered, asked, answered_percent, .. } = self.cell;
        let of = Statement::new(msg!("visits-answered-of")).count("answered", *answered).count("n", *asked);
        Some(chart::HourCell {
            value: (*answered_percent)?,
            text: format!("{answered}/{asked}"),
            label: here.named(here.list(&[&here.text(self.day), self.time().as_str()], Join::Comma), here.said(&of)),
        })
    }
}

/// Returns the maps of hours, where anybody asked: one for each checklist, where there are several.
pub(super) fn figures(here: &Here) -> Vec<Figure> {
    let hours = &here.report.visit_hours;
    if hours.groups.is_empty() {
        return figure(here, &hours.cells, &hours.says, here.text(msg!("visits-by-hour"))).into_iter().collect();
    }
    let named = |group: &VisitGroup| {
        figure(here, &group.cells, &group.says, visits::group_name(here, group.checklist.as_ref()))
    };
    hours.groups.iter().filter_map(named).collect()
}

fn figure(here: &Here, cells: &[HourCell], says: &[Statement], name: String) -> Option<Figure> {
    let known = |weekday: Weekday, hour: u32| {
        let day = weekday.num_days_from_monday();
        cells.iter().find(move |cell| cell.weekday == Some(day) && cell.hour == hour && cell.asked > 0)
    };
    if cells.iter().all(|cell| cell.asked == 0) {
        return None;
    }
    let rows = WEEK.map(|(weekday, day)| HourRow {
        label: here.text(day).into(),
        cells: (0..24).map(|hour| Hour { day, cell: known(weekday, hour)? }.drawn(here)).collect(),
    });
    let says: Vec<String> = says.iter().map(|statement| here.said(statement)).collect();
    let id = format!("hours-{}", anchor(&name.to_lowercase()));
    let heading = Heading { id, title: here.text(msg!("chart-title-hours")), desc: says.join(" ") };
    let chart = HourMap { heading, hour: here.text(msg!("chart-hour-of-day")).into(), rows: rows.into() };
    let figure = Figure::new(name, &chart.draw(&here.setting()));
    let all = WEEK
        .into_iter()
        .flat_map(|(weekday, day)| (0..24).filter_map(move |hour| Some(Hour { day, cell: known(weekday, hour)? })));
    Some(figure.caption(says.join(" ")).csv(here, "visits").table(here, table(here, &all.collect::<Vec<_>>())))
}

fn table(here: &Here, hours: &[Hour]) -> Table {
    let columns = Columns::<Hour>::new()
        .head(msg!("head-day"), |here, hour| esc(here.text(hour.day)))
        .named(msg!("head-hour"), |_, hour| esc(hour.time()))
        .num(msg!("head-answered"), |here, hour| esc(here.count(hour.cell.answered)))
        .num(msg!("head-n"), |here, hour| esc(here.count(hour.cell.asked)))
        .num(msg!("head-waited"), |here, hour| esc(here.value_or_dash(hour.cell.median_wait_s, &Unit::Duration)));
    Rows::new(here, here.text(msg!("chart-title-hours")), columns).rows(hours).into()
}
