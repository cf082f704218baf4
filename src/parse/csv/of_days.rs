//! What to do about a cell where a day or a period is wanted, and none stands as it should.
//!
//! In: the cell. Out: advice, or what it surely means. It reads nothing.

use chrono::Datelike;

use super::dates::is_zone;
use super::words;
use crate::parse::{read::meant, scalar};

/// The day, or the day with its time, that `cell` surely means where its month has a name, or where its time is written in another way:
/// `12. Mai 2026`, `2026-06-01, 09:30`, `2026-06-01 0930`.
pub(super) fn respelt(cell: &str) -> Option<String> {
    let named = || {
        let is_named = cell.contains(char::is_alphabetic) && cell.contains(|c: char| c.is_ascii_digit());
        let is_of_week = cell.to_lowercase().contains(['w', 'q']);
        meant::one(&meant::periods(cell)).filter(|_| is_named && !is_of_week && !cell.contains(':'))
    };
    with_time(cell).or_else(named)
}

/// The day and the time of a `cell` whose day is written as it should be.
fn with_time(cell: &str) -> Option<String> {
    let (day, time) = cell.split_at_checked(10).filter(|(day, _)| scalar::date(day).is_some())?;
    let time = time.strip_prefix(',').unwrap_or(time);
    let time = time.strip_prefix([' ', 'T'])?.trim();
    let clock = if time.len() == 4 && time.bytes().all(|byte| byte.is_ascii_digit()) {
        format!("{}:{}", &time[..2], &time[2..])
    } else {
        time.to_owned()
    };
    let is_half = clock.ends_with(char::is_alphabetic);
    meant::one(&meant::times(&clock)).filter(|_| !is_half).map(|clock| format!("{day} {clock}"))
}

/// The month from whose first day to whose last `cell` says a stretch: `2026-05-01 to 2026-05-31`.
fn one_month(cell: &str) -> Option<String> {
    let (from, to) = [" to ", " - ", " – ", "–", "/"].into_iter().find_map(|between| cell.split_once(between))?;
    let (from, to) = (scalar::date(from.trim())?, scalar::date(to.trim())?);
    let is_whole =
        from.day() == 1 && to.succ_opt()?.day() == 1 && (from.year(), from.month()) == (to.year(), to.month());
    is_whole.then(|| from.format("%Y-%m").to_string())
}

/// What to do about `cell`, a day with a clock of twelve hours or with a word for its zone: neither may be lost.
pub(super) fn of_clock(cell: &str) -> Option<String> {
    let (clock, word) = cell.split_at(cell.trim_end_matches(char::is_alphabetic).len());
    if !clock.contains(':') || word.is_empty() {
        return None;
    }
    if is_zone(word) {
        return Some("write the zone as `Z` or `+02:00`".to_owned());
    }
    let blank = if clock.ends_with(' ') { " " } else { "" };
    let (day, clock) = clock.trim_end().split_once([' ', 'T'])?;
    let is_half = ["am", "pm"].contains(&word.to_ascii_lowercase().as_str()) && scalar::date(day).is_some();
    let seconds = if clock.matches(':').count() == 2 { ":%S" } else { "" };
    let between = if cell.starts_with(&format!("{day}T")) { "T" } else { " " };
    is_half.then(|| format!("say `dates: \"%Y-%m-%d{between}%I:%M{seconds}{blank}%p\"` in the document"))
}

/// What to do about `cell` where a day or a period is wanted: nothing there, a month without its year, a day that no calendar has, or
/// one as spreadsheets count them.
pub(super) fn of_days(cell: &str) -> Option<String> {
    const FROM_2000_TO_2099: std::ops::RangeInclusive<u64> = 36_526..=73_050;
    if meant::is_nothing(cell) {
        return Some("leave the cell empty where there is none".to_owned());
    }
    let is_zero = cell.contains('0') && cell.chars().all(|c| c == '0' || "-./: T".contains(c)) && cell.len() >= 8;
    if is_zero {
        return Some("leave the cell empty where it has not happened".to_owned());
    }
    if scalar::boolean(cell).is_some() {
        return Some("write the day on which it happened; where it has not, leave the cell empty".to_owned());
    }
    if words::is_still_open(cell) {
        return Some(
            "leave the cell empty where it has not happened yet: a row left out would not be counted as open"
                .to_owned(),
        );
    }
    if let Some(help) = meant::without_year(cell, "") {
        return Some(help);
    }
    if let Some(month) = one_month(cell) {
        return Some(format!("write `{month}`"));
    }
    if cell.len() < 9 && ["H1", "H2"].iter().any(|half| cell.to_uppercase().ends_with(half)) {
        return Some("a half year is no period here: write its quarters, such as `2026-Q1`".to_owned());
    }
    // As spreadsheets keep a text from being read as a number.
    let bare = cell.strip_prefix("=\"").and_then(|cell| cell.strip_suffix('"')).or_else(|| cell.strip_prefix('\''));
    if let Some(bare) = bare.filter(|bare| bare.starts_with(|c: char| c.is_ascii_digit())) {
        return Some(format!("write `{bare}`"));
    }
    if let Some(why) = meant::beyond_calendar(cell) {
        return Some(why);
    }
    let (days, time) = cell.split_once(['.', ',']).unwrap_or((cell, ""));
    let Some(days) = days.parse::<u64>().ok().filter(|days| FROM_2000_TO_2099.contains(days)) else {
        let meant = meant::periods(cell);
        return meant::one(&meant).map(|meant| format!("write `{meant}`"));
    };
    let is_time = time.bytes().all(|digit| digit.is_ascii_digit());
    let day = chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(chrono::Days::new(days))?;
    let day = day.to_string() + if is_time && !time.is_empty() { " and a time" } else { "" };
    if !is_time {
        return None;
    }
    Some(format!("`{day}`, as a spreadsheet counts days? Give the column the format of a date and export it again"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_in_another_way_is_known() {
        for (cell, meant) in [
            ("12. Mai 2026", Some("2026-05-12")),
            ("März 2026", Some("2026-03")),
            ("Μάρ 2026", Some("2026-03")),
            ("2 Μαΐ 2026", Some("2026-05-02")),
            ("2026-06-01 09.30", Some("2026-06-01 09:30")),
            ("2026-06-01 9h30", Some("2026-06-01 09:30")),
            ("2026-06-01 0930", Some("2026-06-01 09:30")),
            ("2026-06-01, 09:30", Some("2026-06-01 09:30")),
            ("2026-06-01 9.30 pm", None),
            ("2026-06-01 25.30", None),
            ("März", None),
            ("KW 22 2026", None),
            ("May total", None),
            ("soon", None),
        ] {
            assert_eq!(respelt(cell).as_deref(), meant, "{cell}");
        }
    }
}
