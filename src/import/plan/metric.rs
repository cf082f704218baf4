//! A metric from an export: rows of cases with a day and something that is measured, or a row for each period.

use super::{Draft, Refusal};
use crate::import::column::{Numbers, numbers};
use crate::import::role::Answer;
use crate::model::Id;
use crate::schema::TimeUnit;
use crate::validate::unit_in_header;

/// What a column can be.
pub(super) const NAMES: &[&str] = &["id", "period", "date", "value", "until", "share", "n"];

/// Whether `header`, which holds a word for a unit of time, can name a time: not a rate (`Calls per hour`), a limit (`Within 24 hours`) or
/// the day itself.
fn is_time(header: &str) -> bool {
    let words: Vec<String> =
        header.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).filter(|word| !word.is_empty()).collect();
    let is_rate = header.contains(['/', '%', '€', '$', '£'])
        || words.iter().any(|word| ["per", "pro", "je", "each"].contains(&word.as_str()));
    words.len() > 1 && !is_rate && !header.contains(|c: char| c.is_numeric())
}

impl Draft<'_> {
    /// Finds the columns of a metric, and says what its document says.
    pub(super) fn metric(&mut self) -> Result<(), Refusal> {
        self.say(&["unit"], "");
        self.say(&["better"], "");
        let period = self.column("period")?;
        let day = if period.is_some() { period } else { self.column("date")? };
        let table = if period.is_some() { "series" } else { "source" };
        let Some(day) = day else {
            let about = "the column with the day of each row, or with the period (`--column period=HEADER`)";
            self.opened(about, "--column date=HEADER", Answer::Column("date".into()));
            return Ok(());
        };
        let file = format!("{}.csv", self.wishes.id.as_ref().map_or("x", Id::as_str));
        if table == "series" {
            self.say(&["series", "file"], file);
            self.say(&["series", "columns", "period"], self.header(day).to_owned());
        } else {
            self.say(&["source", "rows"], file);
            self.say(&["source", "date"], self.header(day).to_owned());
        }
        self.measured(table, day)?;
        for (name, column) in self.parts()? {
            let header = self.header(column).to_owned();
            self.keys.push(&["by"], name.as_str());
            if name != header {
                self.say(&[table, "columns", &name], header);
            }
        }
        // Periods are known by themselves.
        if table == "source"
            && let Some(column) = self.column("id")?
        {
            self.say(&["source", "columns", "id"], self.header(column).to_owned());
        }
        if !self.wishes.states("better") {
            let flag = "--set better=higher|lower|neutral";
            self.opened("whether higher or lower values are better", flag, Answer::Key("better".into()));
        }
        Ok(())
    }

    /// Finds what is measured, and how it is written.
    fn measured(&mut self, table: &'static str, day: usize) -> Result<(), Refusal> {
        let (value, until) = (self.column("value")?, self.column("until")?);
        let (share, n) = (self.column("share")?, self.column("n")?);
        let dates: Vec<usize> = [Some(day), until].into_iter().flatten().collect();
        self.dated(&[table, "dates"], &dates, table == "series");
        if let Some(column) = until {
            self.say(&["source", "until"], self.header(column).to_owned());
        }
        if let Some(column) = share {
            self.say(&["source", "share", "column"], self.header(column).to_owned());
            if !self.wishes.states("source.share.is") {
                let about = format!("which cells of the column `{}` count", self.header(column));
                self.opened(about, "--set source.share.is=[…]", Answer::Key("source.share.is".into()));
            }
        }
        if let Some(column) = n.filter(|_| table == "series") {
            self.say(&["series", "columns", "n"], self.header(column).to_owned());
        }
        if let Some(column) = value {
            let path: &[&str] = if table == "series" { &["series", "columns", "value"] } else { &["source", "value"] };
            self.say(path, self.header(column).to_owned());
            self.decimal(&[table, "decimal"], column);
        }
        let counts = self.wishes.stated("source.statistic") == Some("count");
        if value.is_none() && until.is_none() && share.is_none() && !counts {
            let about = "the column of what is measured (or `until`, a second date; or rows are counted: `--set source.statistic=count`)";
            self.opened(about, "--column value=HEADER", Answer::Column("value".into()));
        }
        let unit = self.unit(table, value, until.is_some(), share.is_some(), counts);
        if let (Some(unit), false) = (unit, self.wishes.states("unit")) {
            self.say(&["unit"], unit);
        }
        Ok(())
    }

    /// Opens what small numbers of a workbook are that are called percentages: it keeps 85 % as 0.85, and does not tell the two apart.
    fn shares_of_one(&mut self, column: usize) {
        const MOST: f64 = 2.0;
        let is_small = |cell: &str| cell.parse::<f64>().is_ok_and(|number| number.abs() <= MOST);
        let mut cells = self.sheet.cells(column);
        if cells.clone().any(|cell| cell.contains('.')) && cells.all(is_small) {
            let sample = self.sheet.cells(column).next().unwrap_or_default();
            let about = format!(
                "whether `{sample}` in the column `{}` is a share of 1, as workbooks keep percentages: export it as CSV for percentages, or say that it is a ratio",
                self.header(column)
            );
            self.opened(about, "--set unit=ratio", Answer::Key("unit".into()));
        }
    }

    /// The unit, where the file or a wish says it; and what bare numbers count, where it is a duration.
    fn unit(
        &mut self,
        table: &str,
        value: Option<usize>,
        is_between: bool,
        is_share: bool,
        counts: bool,
    ) -> Option<&'static str> {
        let stated = self.wishes.stated("unit").map(str::to_owned);
        if is_share || self.wishes.states("source.within") {
            return Some("percent");
        }
        if is_between {
            return Some("duration");
        }
        let Some(column) = value else { return counts.then_some("count") };
        if self.sheet.is_workbook && stated.as_deref() == Some("percent") {
            self.shares_of_one(column);
        }
        let cells = self.sheet.cells(column);
        let is_percent = cells.clone().next().is_some() && cells.clone().all(|cell| cell.ends_with('%'));
        let is_clock = |cell: &str| cell.split_once(':').is_some_and(|(_, rest)| rest.len() == 2);
        let written = numbers(cells.clone());
        let is_short_clock = cells.clone().next().is_some() && cells.clone().all(is_clock);
        let by_header = unit_in_header(self.header(column)).filter(|_| is_time(self.header(column)));
        let is_length = written == Numbers::Lengths || is_short_clock;
        let bare_in = self.wishes.bare_in.or(by_header.filter(|_| !is_length));
        let is_duration = stated.as_deref().map_or(is_length || bare_in.is_some(), |unit| unit == "duration");
        if is_duration {
            if let Some(unit) = bare_in {
                self.say(&[table, "in"], unit.name());
            } else if written != Numbers::Lengths {
                let sample = self.sheet.cells(column).next().unwrap_or_default();
                let units: Vec<&str> = TimeUnit::ALL.iter().map(|unit| unit.name()).collect();
                let about = format!("what the numbers of the column `{}` count (`{sample}`)", self.header(column));
                self.opened(about, format!("--in {}", units.join("|")), Answer::In);
            }
            return Some("duration");
        }
        if stated.is_none() && !is_percent {
            let about = format!("the unit of the column `{}`", self.header(column));
            let flag = "--set unit=percent|score|count|duration|ratio|currency:EUR";
            self.opened(about, flag, Answer::Key("unit".into()));
        }
        is_percent.then_some("percent")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_or_a_limit_is_no_time() {
        for header in ["First reply time in minutes", "Wait (s)", "Antwortzeit, Min."] {
            assert!(is_time(header), "{header}");
        }
        for header in ["Tickets per day", "Rate/h", "Within 24 hours", "Day", "Cost per minute (€)"] {
            assert!(!is_time(header), "{header}");
        }
    }
}
