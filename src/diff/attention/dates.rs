//! Dates that are later: by how much, and what it hides that they were moved.

use chrono::NaiveDate;

use crate::diag::counted;

use super::super::FieldDiff;

/// What is said after a date that went from `before` to `after`, seen on `as_of`: `, 92 days later; it was over 30 days before`.
pub(super) fn later(before: NaiveDate, after: NaiveDate, as_of: NaiveDate) -> String {
    let by = (after - before).num_days();
    if by <= 0 {
        return String::new();
    }
    format!(", {} later{}", counted(by, "day"), over(before, as_of))
}

/// The same of an edited date; of one that is gone, that it was over. Nothing is due on the day on which something was opened.
pub(super) fn moved(edit: &FieldDiff, as_of: NaiveDate) -> String {
    let as_of = if edit.path.steps() == ["opened"] { NaiveDate::MIN } else { as_of };
    let date = |text: &Option<String>| text.as_deref().and_then(|text| text.trim().parse::<NaiveDate>().ok());
    match (date(&edit.before), date(&edit.after)) {
        (Some(before), Some(after)) => later(before, after, as_of),
        (Some(before), None) if edit.after.is_none() => over(before, as_of),
        _ => String::new(),
    }
}

/// A day on which something cannot have been done, seen on `as_of`: `2025-12-01, 153 days from now`; nothing where it can.
pub(super) fn to_come(done: NaiveDate, as_of: NaiveDate) -> Option<String> {
    let ahead = (done - as_of).num_days();
    (ahead > 0).then(|| format!("{done}, {} from now", counted(ahead, "day")))
}

/// What is said of a day that can be read no more: that what stands there is none, and that it was over.
pub(super) fn unreadable(before: Option<&str>, as_of: NaiveDate) -> String {
    let late = before.and_then(|text| text.trim().parse().ok()).map(|before| over(before, as_of)).unwrap_or_default();
    format!(", which is no date{late}")
}

/// `; it was 47 days late`, of a day that was over.
pub(super) fn over(before: NaiveDate, as_of: NaiveDate) -> String {
    let late = (as_of - before).num_days();
    if late > 0 { format!("; it was {} late", counted(late, "day")) } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::later;

    #[test]
    fn how_much_later_and_how_late_it_was_is_said() {
        let day = |text: &str| text.parse().unwrap();
        let said = |before: &str, after: &str| later(day(before), day(after), day("2025-07-01"));
        assert_eq!(said("2025-09-30", "2025-10-01"), ", 1 day later");
        assert_eq!(said("2025-05-15", "2025-12-15"), ", 214 days later; it was 47 days late");
        assert_eq!(said("2025-09-30", "2025-08-01"), "");
    }
}
