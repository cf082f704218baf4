//! Rows of exports that a metric is computed from: what their columns mean and what is measured of them.

use std::collections::BTreeMap;

use super::declare::{choice, record};
use super::source::Heading;
use super::value::At;
use super::watch;
use super::{Delimiter, FileNames, Filter, Located, TimeUnit};
use crate::diag::rules;
use crate::parse::csv::{DateFormat, Decimal};
use crate::parse::read::MapReader;

record! {
    /// Rows of CSV files: any export of cases as it is.
    pub struct RowsSource = "a source", example("{rows: tickets.csv, date: Created, value: First reply, in: min, statistic: median}") {
        /// The files, relative to the document, all of one shape; `*` for any letters.
        files as "rows": FileNames, files(), watched(watch::NARROWED), example("tickets-*.csv");
        /// The column of the day, which says the period that a row belongs to.
        date: Heading, example("Created");
        /// The column of what is measured.
        value: Option<Heading>, example("First reply");
        /// What its bare numbers count where the metric is a duration.
        bare_in as "in": Option<TimeUnit>, strict(), example("min");
        /// The column of a second date: the value is the time between; a row without it is still open.
        until: Option<Heading>, example("First reply at");
        /// The calendar in whose hours that time runs, and by whose time zone days are told.
        calendar: Option<Located<String>>, example("desk");
        /// How the values of a period make its point; the metric's own where this is not stated.
        statistic: Option<RowStatistic>, example("median");
        /// The share of rows, in percent, whose value or time is no longer than this.
        within: Option<f64>, duration(), strict(), example("4h");
        /// The share of rows, in percent, whose cell in a column is one of some.
        share: Option<RowShare>, example("{column: Reopened, is: [no]}");
        /// Which rows, by their columns.
        filter as "where": Filter, example("{channel: phone}");
        /// What breaks the metric down, beside its own `by`.
        by: Vec<String>, watched(watch::NARROWED), example("channel");
        /// What the file calls the columns of `where` and `by`.
        columns: BTreeMap<String, Heading>, example("{channel: Ticket channel}");
        /// What parts its columns: `,`, `;`, `|` or `tab`; all but `|` are found out where not stated.
        delimiter: Option<Delimiter>, example("\";\"");
        /// How it writes dates, where not as `2026-03-14` or `2026-03-14 10:00`.
        dates: Option<DateFormat>, strict(), example("\"%d/%m/%Y %H:%M\"");
        /// What it writes before a fraction, where its cells do not settle that.
        decimal: Option<Decimal>, strict(), example("\",\"");
        /// Rows that are passed over: a column and the cells that say so.
        skip: Filter, example("{Created: [Total]}");
    }
}

record! {
    /// Rows whose cell in a column is one of some, as a share of those that have a cell there.
    pub struct RowShare = "a share" {
        /// The column.
        column: Heading, example("Reopened");
        /// The cells that count, in any case of letters.
        cells as "is": Vec<Located<String>>, required(), example("[no]");
    }
}

choice! {
    /// How the rows of a period make its point.
    pub enum RowStatistic {
        /// The median.
        Median = "median",
        /// The arithmetic mean.
        Mean = "mean",
        /// The sum.
        Sum = "sum",
        /// The value that nine in ten rows do not exceed.
        P90 = "p90",
        /// How many rows there are.
        Count = "count",
    }
}

impl RowsSource {
    /// The header of the column that is measured; nothing where rows are counted.
    pub(crate) fn measured(&self) -> Option<&str> {
        let share = self.share.as_ref().map(|share| &share.column);
        self.value.as_ref().or(self.until.as_ref()).or(share).map(|heading| heading.header.as_str())
    }

    /// The source, where it says one thing that is measured and nothing beside it.
    pub(super) fn whole(self, at: &At<'_>, map: &MapReader<'_>) -> Option<Self> {
        let contradicts = |key: &str, other: &str| {
            let span = map.key_span(key).unwrap_or(map.anchor());
            let message = format!("a source of rows has `{key}` or `{other}`, not both");
            let what = |key: &str| match key {
                "value" => "`value` is a column of numbers",
                "until" => "`until` is the column of the date at which it ends",
                "share" => "`share` counts how many rows say something",
                "within" => "`within` counts how many took no longer",
                _ => "`statistic` says how values make a point",
            };
            let fault = at.document.reader.fault(&rules::CONTRADICTING_KEYS, span, message);
            at.document.reader.report(fault.help(format!("keep one: {}, {}", what(other), what(key))));
        };
        let pairs = [
            ("share", "value"),
            ("share", "until"),
            ("share", "within"),
            ("share", "statistic"),
            ("value", "until"),
            ("within", "statistic"),
        ];
        let both = pairs.iter().find(|(one, other)| map.states(one) && map.states(other));
        if let Some((one, other)) = both {
            contradicts(other, one);
            return None;
        }
        if let Some(until) = self.until.as_ref().filter(|until| until.header == self.date.header) {
            let message = format!("`date` and `until` are one column, `{}`: no time lies between", until.header);
            let fault = at.document.reader.fault(&rules::CONTRADICTING_KEYS, until.origin.span, message);
            at.document.reader.report(fault.help("name the column of the date at which it ends"));
            return None;
        }
        let counts = self.statistic == Some(RowStatistic::Count) && self.within.is_none();
        let lacks = !map.has("value") && !map.has("until") && !map.has("share") && !counts;
        if lacks {
            let message = "a source of rows needs `value`, `until` or `share`, or counts them";
            let span = map.key_span("rows").unwrap_or(map.anchor());
            let fault = at.document.reader.fault(&rules::MISSING_KEY, span, message);
            at.document.reader.report(fault.expected("`value: …`, `until: …`, `share: …` or `statistic: count`"));
            return None;
        }
        Some(self)
    }
}
