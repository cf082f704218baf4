//! Calendars (RFC 5545): every day that somebody has to keep, for all and for each person with a page.
//!
//! In: the report. Out: files that a calendar subscribes to. The name of an event stays the same as long as what is due does, so that
//! a day that moves moves there; the stamp is the day of the report, never the clock.

use chrono::{Days, NaiveDate};

use super::feed::workspace_name;
use super::frame::encoded_path;
use super::text::printable;
use super::tree::{Here, Tree};
use crate::files::Files;
use crate::i18n::{Arg, Statement, msg};
use crate::report::due::DueDay;
use crate::report::owner::OwnerReport;
use crate::uri;

/// The calendar of all.
pub(super) const ALL: &str = "calendar.ics";

/// The longest line in bytes without its end.
const LONGEST: usize = 75;

/// Returns the calendars of one language.
pub(super) fn write(tree: &Tree) -> Files {
    let all = (ALL.to_owned(), tree.plain(&tree.report.title), tree.report.due.iter().collect::<Vec<_>>());
    let of_owner = |owner: &OwnerReport| {
        let person = |day: &DueDay| tree.report.settings.person(day.owner.as_deref()?).map(|person| &person.id);
        let days = tree.report.due.iter().filter(|day| person(day).is_some_and(|id| owner.page.as_ref() == Some(id)));
        Some((path(owner)?, owner.name.clone(), days.collect()))
    };
    let own = tree.report.owners.iter().filter_map(of_owner);
    std::iter::once(all)
        .chain(own)
        .map(|(path, name, days)| {
            let here = tree.at(path.clone());
            (tree.file(&path), calendar(&here, &name, &days).into_bytes())
        })
        .collect()
}

/// Returns the path of the calendar of a person who has a page.
pub(super) fn path(owner: &OwnerReport) -> Option<String> {
    owner.page.as_ref().map(|id| format!("owners/{id}.ics"))
}

fn calendar(here: &Here, name: &str, days: &[&DueDay]) -> String {
    let called = Statement::new(msg!("calendar-name")).with("name", Arg::Plain(name.to_owned()));
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//auditbook//auditbook//EN");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", "PUBLISH");
    lines.add("X-WR-CALNAME", &escaped(&here.said(&called)));
    days.iter().for_each(|day| event(here, &mut lines, day));
    lines.add("END", "VCALENDAR");
    lines.0
}

fn event(here: &Here, lines: &mut Lines, day: &DueDay) {
    let next = day.date.checked_add_days(Days::new(1)).unwrap_or(day.date);
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", &identity(here, day));
    lines.add("DTSTAMP", &format!("{}T000000Z", compact(here.report.as_of)));
    lines.add("DTSTART;VALUE=DATE", &compact(day.date));
    lines.add("DTEND;VALUE=DATE", &compact(next));
    lines.add("SUMMARY", &escaped(&here.said(&day.says)));
    if let Some(owner) = &day.owner {
        let name = here.report.settings.name_of(owner);
        let who = here.named(here.text(msg!("fact-owner")), name);
        lines.add("DESCRIPTION", &escaped(&who));
    }
    if let (Some(url), Some(page)) = (&here.report.settings.url, here.page_of(&day.about)) {
        lines.add("URL", &format!("{url}{}", encoded_path(&here.file(&page))));
    }
    lines.add("TRANSP", "TRANSPARENT");
    lines.add("END", "VEVENT");
}

/// A name for good: what is due, of which document, in which workspace.
fn identity(here: &Here, day: &DueDay) -> String {
    let place = workspace_name(here);
    let part = day.part.as_ref().map(|part| format!("-{}", uri::part(part))).unwrap_or_default();
    let of = format!("{}-{}", day.about.kind, uri::part(day.about.id.as_str()));
    format!("{}-{of}{part}@{}", day.what.name(), uri::part(place))
}

fn compact(date: NaiveDate) -> String {
    date.format("%Y%m%d").to_string()
}

/// A text as a value: the marks of the format behind a backslash; isolates of direction, which programs would show, left out, and
/// characters that are none of a text.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in printable(text).chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' | '\u{2066}'..='\u{2069}' => {}
            c => out.push(c),
        }
    }
    out
}

/// Lines, folded where they are longer than the format allows.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn add(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{value}");
        let mut room = LONGEST;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LONGEST - 1;
            }
            room -= c.len_utf8();
            self.0.push(c);
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines as a reader of the format sees them.
    fn unfolded(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn lines_fold_between_characters_and_read_back() {
        let long = "Αναφορά; ό,τι \\ λείπει\nκαι ".repeat(9);
        let mut lines = Lines::default();
        lines.add("SUMMARY", &escaped(&long));
        lines.add("END", "VEVENT");
        assert!(lines.0.split("\r\n").all(|line| line.len() <= LONGEST), "{}", lines.0);
        assert!(!lines.0.replace("\r\n", "").contains(['\r', '\n']));
        let read = unfolded(&lines.0);
        assert_eq!(read.len(), 2);
        let value = read[0].strip_prefix("SUMMARY:").unwrap();
        let marks = [("\\n", "\n"), ("\\;", ";"), ("\\,", ","), ("\\\\", "\\")];
        assert_eq!(marks.iter().fold(value.to_owned(), |text, (mark, plain)| text.replace(mark, plain)), long);
    }

    #[test]
    fn what_is_no_text_is_left_out() {
        assert_eq!(escaped("a\u{7}b\u{1b}[1m\tc\r\nd\u{2066}e\u{2069}\u{85}"), "ab[1m c\\nde");
    }

    #[test]
    fn a_line_of_the_greatest_length_is_not_folded() {
        let mut lines = Lines::default();
        lines.add("X", &"a".repeat(LONGEST - 2));
        assert_eq!(lines.0.len(), LONGEST + 2);
        lines.add("X", &"a".repeat(LONGEST - 1));
        assert_eq!(unfolded(&lines.0)[1].len(), LONGEST + 1);
    }
}
