//! The share of visits that were answered, by weekday and hour.

use chrono::Weekday;

use crate::i18n::format::Join;
use crate::i18n::{Key, Statement, msg};
use crate::report::Unit;
use crate::report::coverage::HourCell;
use crate::site::chart::{self, Heading, HourMap, HourRow};
use crate::site::page::{Columns, Figure, Rows, Table, esc};
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

/// Returns the map of hours, where anybody asked.
pub(super) fn figure(here: &Here) -> Option<Figure> {
    let hours = &here.report.visit_hours;
    let known = |weekday: Weekday, hour: u32| {
        let day = weekday.num_days_from_monday();
        hours.cells.iter().find(move |cell| cell.weekday == Some(day) && cell.hour == hour && cell.asked > 0)
    };
    if hours.cells.iter().all(|cell| cell.asked == 0) {
        return None;
    }
    let rows = WEEK.map(|(weekday, day)| HourRow {
        label: here.text(day).into(),
        cells: (0..24).map(|hour| Hour { day, cell: known(weekday, hour)? }.drawn(here)).collect(),
    });
    let says: Vec<String> = hours.says.iter().map(|statement| here.said(statement)).collect();
    let heading = Heading { id: "hours".to_owned(), title: here.text(msg!("chart-title-hours")), desc: says.join(" ") };
    let chart = HourMap { heading, hour: here.text(msg!("chart-hour-of-day")).into(), rows: rows.into() };
    let figure = Figure::new(here.text(msg!("visits-by-hour")), &chart.draw(&here.setting()));
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
