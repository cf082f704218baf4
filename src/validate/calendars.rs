//! The calendars of the settings with their days off.
//!
//! In: the settings, and the files that they name. Out: calendars by name, and the faults of these files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use crate::diag::Diagnostic;
use crate::load::{self, CONFIGURATION, Tree, Unreadable};
use crate::model::calendar::Calendar;
use crate::model::{Config, Located};
use crate::parse::csv::{CsvReader, DateFormat};
use crate::schema::CalendarSettings;
use crate::schema::calendar::Holidays;

use super::read::broken_off;

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
        let zone = written.timezone.as_ref().map(|zone| zone.0.clone());
        let calendar = Calendar { zone, hours: written.hours.clone(), holidays };
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
    match days_in(tree, config, named) {
        Ok((days, found)) => {
            faults.extend(found);
            days
        }
        Err(why) => {
            faults.push(why.at(&named.origin.file, named.origin.span, &named.value));
            BTreeSet::new()
        }
    }
}

/// The days in the column `date`, or in the only one, of the file that is `named`, and what is wrong with them.
fn days_in(
    tree: &dyn Tree,
    config: &Config,
    named: &Located<String>,
) -> Result<(BTreeSet<NaiveDate>, Vec<Diagnostic>), Unreadable> {
    let path = load::locate(tree, CONFIGURATION, &named.value)?;
    let mut csv =
        CsvReader::open(&path, tree.open(&path, config.limits.csv.0)?, None).map_err(|failure| broken_off(&failure))?;
    let only = (csv.headers().len() == 1).then_some(0);
    let mut days = BTreeSet::new();
    if let Some(column) = csv.column("date").or(only).or_else(|| csv.require("date")) {
        while csv.advance().map_err(|failure| broken_off(&failure))? {
            days.extend(csv.date(column, &DateFormat::default()).map(|cell| cell.date));
        }
    }
    Ok((days, csv.into_diagnostics()))
}
