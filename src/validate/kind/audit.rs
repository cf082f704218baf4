//! Audits: there are answers, and no more contacts were reviewed than there were.

use crate::diag::{Severity, rules};
use crate::schema::audit::Audit;
use crate::schema::{Head, Outcome};

use super::{Reading, signatures};

/// The audit, its answers not yet read by the checklist.
pub(super) fn read(read: &mut Reading<'_, '_>, head: Option<Head>) -> Outcome<Audit> {
    let outcome = Audit::read(read.fields, &mut read.map, head);
    let languages = read.map.entry("languages").and_then(|entry| entry.value.as_mapping());
    for entry in languages.iter().flat_map(|languages| &languages.entries) {
        read.fields.reader.language_tag(&entry.key, entry.key_span, |_| false);
    }
    let sample = outcome.value.as_ref().and_then(|audit| audit.sample.as_ref());
    if let (Some(sample), Some(span)) = (sample, read.map.value_span("sample"))
        && sample.population.is_none()
        && sample.is_random()
        && !read.fields.reader.is_faulty_in(span)
    {
        let help = "write how many contacts there were, such as `population: 1240`; chosen on purpose they are `method: targeted`";
        let written = read.map.mapping().get("sample").and_then(|node| node.as_mapping()?.entry("population"));
        let empty = written.filter(|entry| read.fields.file.text()[entry.value.span.range()].trim().is_empty());
        if let Some(entry) = empty {
            // That nothing stands behind it is told.
            read.fields.reader.revise(&rules::MISSING_KEY, entry.key_span, |fault| {
                fault.severity = Severity::Error;
                fault.message = String::from("a random sample needs a `population`, which has no value");
                fault.help = Some(help.to_owned());
            });
        } else {
            let message = "a random sample needs the key `population`";
            let fault = read.fields.reader.fault(&rules::MISSING_KEY, span, message);
            read.fields.reader.report(fault.expected("`population: …`").help(help));
        }
    }
    if let Some((sample, population)) = sample.and_then(|sample| Some((sample, sample.population?)))
        && sample.reviewed.value > population
    {
        let message = format!("{} reviewed of a population of {population}", sample.reviewed.value);
        let span = sample.reviewed.origin.span;
        let fault = read.fields.reader.fault(&rules::SAMPLE_LARGER_THAN_POPULATION, span, message);
        read.fields.reader.report(
            fault.help("`population` is how many contacts there were, `reviewed` how many of them were looked at"),
        );
    }
    if let Some(audit) = &outcome.value {
        signatures::report(read, audit);
    }
    if !read.map.has("answers") && !read.map.has("contacts") {
        read.map.missing("answers");
    }
    outcome
}
