//! The JSON contract: one object, keys sorted, `null` where a value does not exist.
//!
//! In: a report. Out: its text, written entry by entry, so that no more than one entry of a list is held as a value.

use std::io::{self, Write};

use serde::ser::{Error, SerializeMap};
use serde::{Serialize, Serializer};

use super::Split;
use super::entry::Entry;
use crate::report::Report;

/// A value with its keys sorted, whatever the order of its fields.
struct Sorted<'a, T>(&'a T);

impl<T: Serialize> Serialize for Sorted<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Entry::of(self.0).map_err(S::Error::custom)?.serialize(serializer)
    }
}

/// A list whose entries have their keys sorted.
struct Each<'a, T>(&'a [T]);

impl<T: Serialize> Serialize for Each<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(Sorted))
    }
}

/// A report; its audits where they are not in files of their own.
struct Contract<'a> {
    report: &'a Report,
    split: Option<&'a Split<'a>>,
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Contract { report: self, split: None }.serialize(serializer)
    }
}

impl Serialize for Contract<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Every field by name, in the order of the contract: a new one does not compile until it has its place.
        let Report {
            schema,
            title,
            as_of,
            source,
            audits,
            checklists,
            metrics,
            goals,
            gaps,
            plans,
            surveys,
            visits,
            logs,
            complaints,
            decisions,
            schedule,
            due,
            scopes,
            competitors,
            agreement,
            pages,
            overview,
            owners,
            briefs,
            coverage,
            visit_hours,
            effects,
            views,
            diagnostics,
            left_out,
            settings: _,
            allowed: _,
            attachments: _,
            rows_named: _,
            // The page of changes tells them; what they are made of stands here already.
            months: _,
        } = self.report;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("agreement", &Each(agreement))?;
        map.serialize_entry("as_of", as_of)?;
        match self.split {
            None => map.serialize_entry("audits", &Each(audits))?,
            Some(split) => map.serialize_entry("audits_in", &split.json_files())?,
        }
        map.serialize_entry("briefs", &Each(briefs))?;
        map.serialize_entry("checklists", &Each(checklists))?;
        map.serialize_entry("competitors", &Each(competitors))?;
        map.serialize_entry("complaints", &Sorted(complaints))?;
        map.serialize_entry("coverage", &Sorted(coverage))?;
        map.serialize_entry("decisions", &Each(decisions))?;
        map.serialize_entry("diagnostics", &Each(diagnostics))?;
        map.serialize_entry("due", &Each(due))?;
        map.serialize_entry("effects", &Each(effects))?;
        map.serialize_entry("gaps", &Each(gaps))?;
        map.serialize_entry("goals", &Each(goals))?;
        map.serialize_entry("left_out", left_out)?;
        map.serialize_entry("logs", &Each(logs))?;
        map.serialize_entry("metrics", &Each(metrics))?;
        map.serialize_entry("overview", &Sorted(overview))?;
        map.serialize_entry("owners", &Each(owners))?;
        map.serialize_entry("pages", &Each(pages))?;
        map.serialize_entry("plans", &Each(plans))?;
        map.serialize_entry("schedule", &Each(schedule))?;
        map.serialize_entry("schema", schema)?;
        map.serialize_entry("scopes", &Each(scopes))?;
        map.serialize_entry("source", &Sorted(source))?;
        map.serialize_entry("surveys", &Each(surveys))?;
        map.serialize_entry("title", title)?;
        map.serialize_entry("views", &Each(views))?;
        map.serialize_entry("visit_hours", &Sorted(visit_hours))?;
        map.serialize_entry("visits", &Each(visits))?;
        map.end()
    }
}

/// Writes the report as JSON text, indented, ending in a line end.
pub fn write_json(report: &Report, output: &mut impl Write) -> io::Result<()> {
    indented(&Contract { report, split: None }, output)
}

/// Writes the report as JSON text without the audits, which lie in the files of `split`.
pub(super) fn write_index(report: &Report, split: &Split, output: &mut impl Write) -> io::Result<()> {
    indented(&Contract { report, split: Some(split) }, output)
}

fn indented(value: &impl Serialize, output: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *output, value)?;
    output.write_all(b"\n")
}
