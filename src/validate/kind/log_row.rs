//! One row of a log: when what happened to a case, and what it is called.
//!
//! In: the current row of a file. Out: the row, and a fault for each cell that cannot be read.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use crate::diag::rules;
use crate::model::LogRow;
use crate::model::calendar::Moment;
use crate::parse::csv::{CellDate, DateFormat};
use crate::schema::log::{Log, LogColumn};

use super::clock::Clock;
use super::log_rows::{NAMED, Shared};
use super::promise::{Dues, Promise};
use super::table::Csv;

/// How the rows of a log are read.
pub(super) struct RowReader<'a> {
    pub(super) log: &'a Log,
    pub(super) promise: Option<Promise<'a>>,
    pub(super) dates: DateFormat,
    pub(super) clock: Clock<'a>,
}

/// What happened to a case.
#[derive(Clone, Copy)]
struct Event {
    moment: Moment,
    /// What clocks of the place showed.
    local: NaiveDateTime,
    /// Whether only the day is known.
    is_day: bool,
}

impl RowReader<'_> {
    /// The seconds from `since` to `event`, in the calendar's hours where there is one; nothing where it came before. Where
    /// `may_be_day` one of the same day without a time took no time that is known.
    fn seconds(&self, since: Moment, event: Event, may_be_day: bool) -> Option<u32> {
        let day = |moment: Moment| self.clock.calendar.map_or(moment.0, |calendar| calendar.local(moment)).date();
        let is_same_day = may_be_day && event.is_day && day(since) == day(event.moment);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "whole seconds, 136 years of them at most"
        )]
        let taken = |seconds: f64| seconds.clamp(0.0, f64::from(u32::MAX)) as u32;
        (event.moment >= since || is_same_day).then(|| taken(self.clock.between(since, event.moment)))
    }

    /// The current row of `csv`, whose `columns` are known.
    pub(super) fn row(
        &self,
        csv: &Csv,
        columns: &BTreeMap<LogColumn, usize>,
        shared: &mut Shared,
        dues: &mut Dues,
    ) -> LogRow {
        let log = self.log;
        let date = |name: LogColumn| {
            let column = *columns.get(&name)?;
            if csv.cell(column).is_empty() {
                return None;
            }
            let cell = match name {
                LogColumn::Received => csv.date(column, &self.dates),
                _ => csv.date_or_nothing(column, &self.dates),
            };
            Some((column, cell?))
        };
        let arrival = date(LogColumn::Received);
        let since = arrival.map(|(column, cell)| self.clock.moment(csv, column, cell));
        arrival.into_iter().for_each(|(column, cell)| self.clock.hold_to_first(csv, column, cell));
        // On clocks of the calendar's place, where there is one.
        let at = |(column, cell): (usize, CellDate)| {
            if let Some((_, first)) = arrival {
                self.clock.compare(csv, column, [first, cell]);
            }
            let moment = self.clock.moment(csv, column, cell);
            Event {
                moment,
                local: self.clock.beside(moment, cell, arrival.map(|(_, cell)| cell)),
                is_day: cell.time.is_none(),
            }
        };
        let received = arrival.map(|date| at(date).local);
        let [acknowledged, closed] = [LogColumn::Acknowledged, LogColumn::Closed].map(|name| date(name).map(at));
        let promised = self.promise.zip(received).and_then(|(promise, received)| promise.due(received));
        let due_cell = date(LogColumn::Due);
        let due =
            due_cell.map(|(column, cell)| if cell.time.is_some() { at((column, cell)).local } else { cell.latest() });
        let line = csv.line() as u64;
        // A column that the document itself names is meant to hold.
        let is_unnamed = columns.contains_key(&LogColumn::Due) && !log.columns.contains_key(&LogColumn::Due);
        if let Some(promised) = promised.filter(|_| is_unnamed) {
            dues.see(promised, due, due_cell.is_some_and(|(_, cell)| cell.time.is_none()), line);
        }
        if let Some(&column) = columns.get(&LogColumn::Received)
            && csv.cell(column).is_empty()
        {
            csv.cell_fault(&rules::CSV_CELL, column, "the row has no date of arrival", "a date");
        }
        let mut text = |name: LogColumn| columns.get(&name).and_then(|column| shared.keep(csv.cell(*column)));
        let [channel, category, severity, outcome, cause, language] = NAMED.map(&mut text);
        let written = columns.get(&LogColumn::Type).map(|column| csv.cell(*column)).unwrap_or_default();
        let kind = if log.patterns.0.is_empty() {
            shared.keep(&written.to_lowercase())
        } else {
            let matched = log.patterns.0.iter().find(|pattern| pattern.glob.matches(written));
            matched.and_then(|pattern| shared.keep(&pattern.name))
        };
        LogRow {
            line,
            received,
            acknowledged: acknowledged.map(|event| event.local),
            due: if columns.contains_key(&LogColumn::Due) { due } else { promised },
            closed: closed.map(|event| event.local),
            since,
            response: since.zip(acknowledged).and_then(|(since, event)| self.seconds(since, event, true)),
            resolution: since.zip(closed).and_then(|(since, event)| self.seconds(since, event, false)),
            kind,
            channel,
            category,
            severity,
            outcome,
            cause,
            language,
        }
    }
}
