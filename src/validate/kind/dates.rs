//! The key `dates` where it says no format: the one that reads the file is offered.
//!
//! In: a document that is read, and the fault of its key. Out: the fault with help from the cells of the file, mended where one
//! format alone can be meant.

use std::collections::BTreeSet;

use crate::diag::rules;
use crate::model::Every;
use crate::parse::csv::{CsvReader, DateFormat, WrittenDates};
use crate::parse::node::Node;
use crate::parse::read::meant;

use super::super::read::open_named;
use super::Reading;

/// Where `dates` can stand: the mapping, nothing for the document itself, and the key of the files in it.
const PLACES: [(Option<&str>, &str); 4] =
    [(None, "file"), (None, "responses"), (Some("series"), "file"), (Some("source"), "rows")];

/// Looks into the files of every `dates` that says no format.
pub(super) fn settle(read: &Reading<'_, '_>) {
    for (within, files) in PLACES {
        let mapping = match within {
            None => Some(read.map.mapping()),
            Some(key) => read.map.mapping().get(key).and_then(Node::as_mapping),
        };
        let Some(mapping) = mapping else { continue };
        if let (Some(dates), Some(files)) = (mapping.get("dates"), mapping.get(files)) {
            settle_one(read, dates, &Files { names: files, is_series: within == Some("series") });
        }
    }
}

/// The files that a mapping names.
struct Files<'a> {
    names: &'a Node,
    is_series: bool,
}

fn settle_one(read: &Reading<'_, '_>, dates: &Node, files: &Files<'_>) {
    let is_wrong = |text: &&str| DateFormat::of_periods(text).is_none() && DateFormat::zone_in(text).is_none();
    let Some(text) = dates.as_text().filter(is_wrong) else { return };
    let Some(written) = files.read(read, |csv| csv.written_dates().ok()).and_then(whole) else { return };
    let described = crate::schema::csv::pattern_of(text, |pattern| DateFormat::of_periods(pattern).is_some());
    let patterns = written.patterns.unwrap_or_default();
    let quoted = |pattern: &String| format!("\"{pattern}\"");
    let fitting: Vec<&String> = if patterns.len() > 1 && files.is_series {
        patterns.iter().filter(|pattern| files.has_a_day_for_each(read, pattern)).collect()
    } else {
        patterns.iter().collect()
    };
    let (help, mend) = match &fitting[..] {
        _ if written.is_iso => (Some("leave `dates` out: the file writes dates as `2026-05-31`".to_owned()), None),
        [one] => (Some(format!("the file writes dates as `dates: {}`", quoted(one))), Some(quoted(one))),
        [] => (Some("the file writes its dates in several ways: write them in one".to_owned()), None),
        several => {
            let several: Vec<String> = several.iter().map(|pattern| quoted(pattern)).collect();
            // Both fit: it is as the author says.
            let said = described.iter().find(|said| several.contains(said)).cloned();
            (meant::help(said.as_ref().map_or(&several[..], std::slice::from_ref)), said)
        }
    };
    read.fields.reader.revise(&rules::INVALID_VALUE, dates.span, |fault| {
        fault.fix.clear();
        let revised = fault.clone().maybe_help(help).maybe_mend(mend);
        *fault = revised;
    });
}

/// What is known of several files together: nothing where there is no date in them.
fn whole(found: Vec<WrittenDates>) -> Option<WrittenDates> {
    found.into_iter().find(|written| written.patterns.is_some())
}

impl Files<'_> {
    /// What `each` makes of every file that can be opened.
    fn read<T>(
        &self,
        read: &Reading<'_, '_>,
        each: impl Fn(&mut CsvReader<Box<dyn std::io::Read + Send>>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let names: Vec<&str> = match self.names.as_sequence() {
            Some(items) => items.iter().filter_map(Node::as_text).collect(),
            None => self.names.as_text().into_iter().collect(),
        };
        let mut found = Vec::new();
        for name in names {
            let (path, stream) = open_named(read.sources, read.fields.file.path(), name).ok()?;
            found.extend(each(&mut CsvReader::open(&path, stream, None).ok()?));
        }
        Some(found)
    }

    /// Whether by `pattern` no two rows of the series fall into one period.
    fn has_a_day_for_each(&self, read: &Reading<'_, '_>, pattern: &str) -> bool {
        let every = read.map.mapping().get("every").and_then(Node::as_text).unwrap_or("month");
        let Some(every) = Every::from_name(every) else { return true };
        let days: Vec<_> = self.read(read, |csv| csv.days(pattern).ok()).unwrap_or_default().concat();
        let periods: BTreeSet<_> = days.iter().map(|day| every.containing(*day)).collect();
        // The parts of a breakdown share their periods.
        periods.len() == days.len() || read.map.states("by")
    }
}
