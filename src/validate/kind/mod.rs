//! What a field cannot say alone: keys of one document that need or contradict each other, and the files that it names.
//!
//! One file for each kind that has such a thing; the keys themselves are declared in [`schema`](crate::schema).

mod audit;
mod clock;
mod contacts;
mod copied_rows;
mod dates;
mod day_fractions;
mod decision;
mod distinct;
mod drivers;
mod elsewhere;
mod empty;
mod far;
mod gap;
mod goal;
mod header_unit;
pub(crate) use header_unit::meant as unit_in_header;
mod headers;
mod identifying;
mod inline_decimals;
mod log;
mod log_checks;
mod log_columns;
mod log_row;
mod log_rows;
mod log_spellings;
pub(super) use log_spellings::near_type;
mod log_steps;
mod metric;
mod numbers;
mod off_scale;
mod parts;
mod personal_columns;
mod plan;
mod promise;
mod proportion;
mod row_values;
mod rows;
mod same_files;
mod series;
mod series_rows;
mod signatures;
mod signs;
mod stated_unit;
mod survey;
mod survey_answers;
mod survey_columns;
mod survey_labels;
mod survey_listing;
mod survey_rows;
mod survey_spellings;
mod survey_words;
mod table;
mod two_units;
mod visit;
mod years;

use std::sync::Arc;

use crate::diag::rules;
use crate::model::calendar::Calendar;
use crate::model::{Document, Kind, Located};
use crate::parse::read::MapReader;
use crate::parse::read::did_you_mean;
use crate::schema::head::{self, Opened};
use crate::schema::{self, Fields, Head, Outcome};

use super::draft::{Answered, Draft};
use super::read::Sources;

/// One document on the way to a draft: where files come from, its reader, its keys and its head.
pub(super) struct Reading<'a, 'r> {
    pub(super) sources: &'a Sources<'a>,
    pub(super) fields: &'a Fields<'a>,
    pub(super) map: MapReader<'r>,
}

impl Reading<'_, '_> {
    /// The calendar that the document names; a fault where there is none.
    fn calendar(&self, named: &Located<String>) -> Option<Arc<Calendar>> {
        let found = self.sources.calendar(&named.value).cloned();
        if found.is_none() {
            let message = format!("there is no calendar `{}` in `auditbook.yaml`", named.value);
            let fault = self.fields.reader.fault(&rules::DANGLING_REFERENCE, named.origin.span, message);
            let near = did_you_mean(&named.value, self.sources.calendar_names());
            let help = near.unwrap_or_else(|| {
                format!("write `calendars: {{{}: {{hours: {{mon-fri: 09:00-18:00}}}}}}` there", named.value)
            });
            self.fields.reader.report(fault.help(help));
        }
        found
    }
}

/// Reads the fields of one document; nothing where something required is missing or faulty.
pub(super) fn read(sources: &Sources<'_>, fields: &Fields<'_>, map: MapReader<'_>, opened: &Opened) -> Option<Draft> {
    let mut read = Reading { sources, fields, map };
    let head = head::read_head(fields, &mut read.map, opened);
    let draft = draft(&mut read, opened.kind, head);
    dates::settle(&read);
    empty::report(&read, opened.kind);
    read.map.finish_with(|map, key| elsewhere::elsewhere(opened.kind, map, key));
    draft
}

fn draft(read: &mut Reading<'_, '_>, kind: Kind, head: Option<Head>) -> Option<Draft> {
    let (fields, map) = (read.fields, &mut read.map);
    let document = match kind {
        Kind::Checklist => {
            let checklist = whole(schema::checklist::Checklist::read(fields, map, head));
            // What it extends has questions; whether that is there, its reference says.
            if !map.states("sections") && !map.has("extends") {
                map.missing("sections");
            }
            let checklist = checklist?;
            report_pass_mark(read, &checklist);
            return Some(Draft::Checklist(Arc::new(checklist)));
        }
        Kind::Audit => {
            let outcome = audit::read(read, head);
            let names = outcome.value.as_ref().and_then(|audit| audit.contacts.as_ref());
            let contacts = names.map(|names| contacts::read(read, names).map(Arc::new));
            // Without its file of contacts an audit is not whole.
            let outcome = Outcome { whole: outcome.whole && contacts.as_ref().is_none_or(Option::is_some), ..outcome };
            // Where no answer is there, that is told.
            let are_missing = !read.map.has("answers") && contacts.is_none();
            return Answered::new(outcome, &mut read.map, fields).map(|mut answered| {
                if let Some(answered) = Arc::get_mut(&mut answered) {
                    answered.displaced |= matches!(contacts, Some(None)) || are_missing;
                    answered.contacts = contacts.flatten();
                }
                Draft::Audit(answered)
            });
        }
        Kind::Visit => {
            let outcome = visit::read(read, head);
            return Answered::new(outcome, &mut read.map, fields).map(Draft::Visit);
        }
        Kind::Metric => Document::Metric(Arc::new(metric::read(read, head)?)),
        Kind::Goal => Document::Goal(Arc::new(goal::read(read, head)?)),
        Kind::Gap => Document::Gap(Arc::new(gap::read(read, head)?)),
        Kind::Plan => Document::Plan(Arc::new(plan::read(read, head)?)),
        Kind::Survey => Document::Survey(Arc::new(survey::read(read, head)?)),
        Kind::Log => Document::Log(Arc::new(log::read(read, head)?)),
        Kind::Decision => Document::Decision(Arc::new(decision::read(read, head)?)),
        Kind::Competitor => {
            Document::Competitor(Arc::new(whole(schema::competitor::Competitor::read(fields, map, head))?))
        }
        Kind::Page => Document::Page(Arc::new(whole(schema::page::Page::read(fields, map, head))?)),
    };
    Some(Draft::Done(document))
}

/// Reports a mark to pass that is a share of one: scores go from 0 to 100.
fn report_pass_mark(read: &Reading<'_, '_>, checklist: &schema::checklist::Checklist) {
    if let (Some(pass), Some(span)) = (checklist.pass, read.map.value_span("pass"))
        && pass > 0.0
        && pass <= 10.0
    {
        if pass >= 1.0 {
            let message = format!("scores go from 0 to 100: nearly every audit passes at {pass}");
            let fault = read.fields.reader.fault(&rules::OUT_OF_PROPORTION, span, message);
            read.fields.reader.report(fault.help(format!("write `{}` where {pass} of 10 is meant", pass * 10.0)));
            return;
        }
        let message = format!("scores go from 0 to 100: every audit passes at {pass}");
        let fault = read.fields.reader.fault(&rules::PERCENT_AS_FRACTION, span, message);
        let percent = (pass * 1000.0).round() / 10.0;
        read.fields.reader.report(fault.help(format!("write `{percent}` for {pass}")).mend(percent.to_string()));
    }
}

/// The document, where nothing in it stands in for something faulty.
fn whole<T>(outcome: Outcome<T>) -> Option<T> {
    outcome.value.filter(|_| outcome.whole)
}
