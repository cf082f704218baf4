//! The calendars of the settings with their days off.
//!
//! In: the settings, and the files that they name. Out: calendars by name, and the faults of these files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use crate::diag::Diagnostic;
use crate::load::Tree;
use crate::model::Config;
use crate::model::calendar::Calendar;
use crate::parse::csv::{CsvReader, DateFormat};
use crate::schema::CalendarSettings;
use crate::schema::calendar::Holidays;

/// The calendars of a workspace, and what is wrong with their files.
#[derive(Default)]
pub(super) struct Calendars {
    pub(super) by_name: BTreeMap<String, Arc<Calendar>>,
    pub(super) faults: Vec<Diagnostic>,
}

/// The calendars of `config`.
pub(super) fn read(tree: &dyn Tree, config: &Config) -> Calendars {
    let mut calendars = Calendars::default();
    for written in &config.calendars {
        let holidays = holidays(tree, config, written, &mut calendars.faults);
        let calendar = Calendar { hours: written.hours.clone(), holidays };
        calendars.by_name.insert(written.id.as_str().to_owned(), Arc::new(calendar));
    }
    calendars
}

fn holidays(
    tree: &dyn Tree,
    config: &Config,
    written: &CalendarSettings,
    faults: &mut Vec<Diagnostic>,
) -> BTreeSet<NaiveDate> {
    let named = match &written.holidays {
        None => return BTreeSet::new(),
        Some(Holidays::Days(days)) => return days.iter().copied().collect(),
        Some(Holidays::File(named)) => named,
    };
    let unreadable = |why: &crate::load::Unreadable| why.at(&named.origin.file, named.origin.span, &named.value);
    let stream = match tree.open(&named.value, config.limits.csv.0) {
        Ok(stream) => stream,
        Err(why) => {
            faults.push(unreadable(&why));
            return BTreeSet::new();
        }
    };
    let mut days = BTreeSet::new();
    let Ok(mut csv) = CsvReader::open(&named.value, stream, None) else { return days };
    let column = csv.column("date").or_else(|| (csv.headers().len() == 1).then_some(0)).or_else(|| csv.require("date"));
    let Some(column) = column else {
        faults.extend(csv.into_diagnostics());
        return days;
    };
    while csv.advance().unwrap_or(false) {
        days.extend(csv.date(column, &DateFormat::default()).map(|cell| cell.date));
    }
    faults.extend(csv.into_diagnostics());
    days
}
