//! What the cells of a column can be read as.
//!
//! In: the cells of one column that hold anything; one that says that it is nothing (`n/a`) counts as empty. Out: every reading that fits all of them. Which of several is meant is not
//! decided here.

use crate::model::Period;
use crate::parse::csv::{DateFormat, Decimal, cell_duration, number_by, patterns_of};
use crate::parse::read::meant::holds_no_value;

/// Dates whose month is a name, as help desks write them.
const NAMED_MONTHS: &[&str] = &["%d %b %Y", "%d-%b-%Y", "%d-%b-%y", "%d %B %Y", "%b %d, %Y", "%B %d, %Y", "%b %d %Y"];
/// What may follow a day.
const TIMES: &[&str] =
    &["", " %H:%M", " %H:%M:%S", " %I:%M %p", " %I:%M:%S %p", ", %H:%M", ", %I:%M %p", " at %I:%M %p"];
/// Days in numbers with what the common styles do not have behind them.
const NUMBERED: &[&str] = &["%Y-%m-%d", "%Y/%m/%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y"];
const ZONES: &[&str] = &[" UTC", " GMT", " %z"];

/// How the dates of columns are written: a pattern, or nothing where no pattern has to be said.
pub(super) type DatePattern = Option<String>;

/// Returns the patterns that read each of `cells`; months without their days are dates where they are `or_months`.
pub(super) fn dates<'a>(cells: impl Iterator<Item = &'a str> + Clone, or_months: bool) -> Vec<DatePattern> {
    let cells = cells.filter(|cell| !holds_no_value(cell));
    let iso = DateFormat::default();
    let is_period = |cell: &str| or_months && cell.parse::<Period>().is_ok();
    if cells.clone().all(|cell| iso.read(cell).is_some() || is_period(cell)) {
        return vec![None];
    }
    let format = |pattern: &str| if or_months { DateFormat::of_periods(pattern) } else { DateFormat::new(pattern) };
    let fits =
        |pattern: &String| format(pattern).is_some_and(|format| cells.clone().all(|cell| format.read(cell).is_some()));
    let mut found: Vec<DatePattern> =
        candidates(cells.clone().next().unwrap_or_default()).into_iter().filter(fits).map(Some).collect();
    found.dedup();
    // A name in short reads a name in full as well.
    let named = |pattern: &DatePattern| {
        pattern.as_ref().is_some_and(|pattern| pattern.contains("%b") || pattern.contains("%B"))
    };
    if found.first().is_some_and(named) {
        found.truncate(1);
    }
    found
}

/// Returns the first of `cells` that is no date as most of them are.
pub(super) fn odd_date<'a>(cells: impl Iterator<Item = &'a str> + Clone, or_months: bool) -> &'a str {
    let format = |pattern: &str| if or_months { DateFormat::of_periods(pattern) } else { DateFormat::new(pattern) };
    let iso = DateFormat::default();
    let formats: Vec<DateFormat> = std::iter::once(iso)
        .chain(cells.clone().take(2).flat_map(candidates).filter_map(|pattern| format(&pattern)))
        .collect();
    let read = |format: &&DateFormat| cells.clone().filter(|cell| format.read(cell).is_some()).count();
    let most = formats.iter().max_by_key(read);
    let is_odd = |cell: &&str| most.is_none_or(|format| format.read(cell).is_none()) && !holds_no_value(cell);
    let odd = cells.clone().find(is_odd);
    let mut all = cells;
    odd.or_else(|| all.next()).unwrap_or_default()
}

/// Patterns that may read `cell`, the likely ones first.
fn candidates(cell: &str) -> Vec<String> {
    let mut patterns = patterns_of(cell);
    if cell.contains(char::is_alphabetic) {
        let times = |day: &&'static str| TIMES.iter().map(|time| format!("{day}{time}")).collect::<Vec<_>>();
        patterns.extend(NAMED_MONTHS.iter().flat_map(times));
        let zoned =
            NUMBERED.iter().flat_map(times).flat_map(|clock| ZONES.iter().map(move |zone| format!("{clock}{zone}")));
        patterns.extend(NUMBERED.iter().flat_map(times).chain(zoned));
    }
    patterns
}

/// How the numbers of a column are written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Numbers<'a> {
    /// As each cell itself says: `3:04:00`, `38s`.
    Lengths,
    /// In one way only, or in one that makes no difference.
    Plain,
    /// With this mark before a fraction.
    By(Decimal),
    /// In two ways, of which this cell shows that they differ.
    Either(&'a str),
    /// In none: this cell is no number.
    Not(&'a str),
}

/// Returns how the numbers in `cells` are written.
pub(super) fn numbers<'a>(cells: impl Iterator<Item = &'a str> + Clone) -> Numbers<'a> {
    let cells = cells.filter(|cell| !holds_no_value(cell));
    let by = |decimal| cells.clone().all(|cell| number_by(cell, decimal).is_some());
    match (by(Decimal::Comma), by(Decimal::Point)) {
        (true, true) => {
            match cells.clone().find(|cell| number_by(cell, Decimal::Comma) != number_by(cell, Decimal::Point)) {
                Some(cell) => Numbers::Either(cell),
                None => Numbers::Plain,
            }
        }
        (true, false) => Numbers::By(Decimal::Comma),
        (false, true) => Numbers::By(Decimal::Point),
        (false, false) => {
            let is_length = |cell: &str| cell_duration(cell).is_some();
            let number = |cell: &str| number_by(cell, Decimal::Point).or_else(|| number_by(cell, Decimal::Comma));
            match cells.clone().find(|cell| !is_length(cell)) {
                None => Numbers::Lengths,
                Some(_) => Numbers::Not(cells.clone().find(|cell| number(cell).is_none()).unwrap_or_default()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cells: &[&str]) -> Vec<String> {
        dates(cells.iter().copied(), true).into_iter().map(|pattern| pattern.unwrap_or_else(|| "ISO".into())).collect()
    }

    #[test]
    fn dates_are_read_by_every_pattern_that_fits_them_all() {
        assert_eq!(read(&["2026-03-14", "2026-03-15 10:00"]), ["ISO"]);
        assert_eq!(read(&["2026-03", "2026-Q1"]), ["ISO"]);
        assert_eq!(read(&["14/03/2026", "01/02/2026"]), ["%d/%m/%Y"]);
        assert_eq!(read(&["01/02/2026", "03/04/2026"]), ["%d/%m/%Y", "%m/%d/%Y"]);
        assert_eq!(read(&["03.2026"]), ["%m.%Y"]);
        assert_eq!(read(&["14 Mar 2026 10:05", "3 May 2026 09:00"]), ["%d %b %Y %H:%M"]);
        assert_eq!(read(&["Mar 14, 2026, 10:05 AM"]), ["%b %d, %Y, %I:%M %p"]);
        assert_eq!(read(&["2026-03-14 10:05:00 UTC"]), ["%Y-%m-%d %H:%M:%S UTC"]);
        assert_eq!(read(&["2026/03/14 9:05:33 am"]), ["%Y/%m/%d %I:%M:%S %p"]);
        assert!(read(&["14/03/2026", "soon"]).is_empty());
        assert_eq!(odd_date(["2026-03-14", "2026-03-15", "Total"].into_iter(), false), "Total");
        assert_eq!(odd_date(["14/04/2026", "04/25/2026", "15/04/2026"].into_iter(), false), "04/25/2026");
    }

    #[test]
    fn numbers_are_read_where_all_cells_agree() {
        let read = |cells: &[&'static str]| numbers(cells.iter().copied());
        assert_eq!(read(&["29,25", "1.234,5"]), Numbers::By(Decimal::Comma));
        assert_eq!(read(&["29.25", "3"]), Numbers::By(Decimal::Point));
        assert_eq!(read(&["29", "3 %"]), Numbers::Plain);
        assert_eq!(read(&["1,234", "3"]), Numbers::Either("1,234"));
        assert_eq!(read(&["29,5", "-"]), Numbers::By(Decimal::Comma));
        assert_eq!(read(&["1:04:00", "38s"]), Numbers::Lengths);
        assert_eq!(read(&["29", "soon", "n/a"]), Numbers::Not("soon"));
    }
}
