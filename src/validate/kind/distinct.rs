//! Columns that a document names: two meanings of one column of the file are a slip.
//!
//! In: what the document calls its columns. Out: a fault at the second name of each that stands there twice.

use std::collections::BTreeMap;

use crate::diag::{Severity, rules};
use crate::formula::answers::Range;
use crate::formula::survey::{CSAT_SCALE, CSAT_TOP};
use crate::model::survey::Answers;
use crate::parse::Reader;
use crate::schema::source::Heading;
use crate::schema::survey::{AskedQuestion, Survey};

use super::survey::Counting;

/// Whether no column stands under two of the `names`; a fault at the later where one does.
pub(super) fn are_distinct<'n>(reader: &Reader<'_>, names: impl Iterator<Item = (&'n str, &'n Heading)>) -> bool {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut distinct = true;
    for (name, heading) in names {
        let Some(other) = seen.insert(heading.header.trim().to_lowercase(), name) else { continue };
        distinct = false;
        let message = format!("`{other}` and `{name}` are read from one column, `{}`", heading.header);
        let fault = reader.fault(&rules::CONTRADICTING_KEYS, heading.origin.span, message);
        reader.report(fault.help("name the column of each"));
    }
    distinct
}

/// Reports a weight that is the answer to a question, and two questions that read one column in one way.
pub(super) fn report_questions(reader: &Reader<'_>, survey: &Survey, counting: &[Counting]) {
    let is_same = |a: &str, b: &str| a.trim().to_lowercase() == b.trim().to_lowercase();
    if let Some(weight) = &survey.weight
        && let Some(asked) = survey.asked.iter().find(|asked| is_same(&asked.column.header, &weight.value))
    {
        let message = format!("`{}` holds the answers to `{}`, and is no weight", weight.value, asked.id);
        reader.report(
            reader.fault(&rules::CONTRADICTING_KEYS, weight.origin.span, message).help("name the column of weights"),
        );
    }
    let read_as = |asked: &AskedQuestion| {
        let top = asked.top.as_ref().map_or(CSAT_TOP, |top| top.value);
        (asked.method.value, asked.scale.unwrap_or(CSAT_SCALE), top.to_bits())
    };
    for (at, one) in counting.iter().enumerate() {
        let asked = &one.question.asked;
        let warn = |message: String| {
            let fault = reader.fault(&rules::CONTRADICTING_KEYS, asked.column.origin.span, message);
            reader.report(fault.severity(Severity::Warning).help("name the column of its own answers, or remove one"));
        };
        let of_column = |other: &&Counting| is_same(&other.question.asked.column.header, &asked.column.header);
        for other in counting[..at].iter().filter(of_column) {
            let id = &other.question.asked.id;
            let scales = scale_of(one).zip(scale_of(other));
            if read_as(&other.question.asked) == read_as(asked) {
                warn(format!("`{}` reads the same column in the same way as `{id}`", asked.id));
                break;
            }
            // That the column holds the answers to another question is told.
            let is_told = one.misplaced.is_some() || other.misplaced.is_some();
            if let Some((own, others)) = scales.filter(|(own, others)| own != others && !is_told) {
                let shown = |scale: Range| format!("{}-{}", scale.min, scale.max);
                let (header, own, others) = (&asked.column.header, shown(own), shown(others));
                warn(format!(
                    "`{}` and `{id}` read one column, `{header}`, on two scales: {own} and {others}",
                    asked.id
                ));
                break;
            }
        }
    }
}

/// The scale that the answers are on; none where they are words.
fn scale_of(counting: &Counting) -> Option<Range> {
    let Answers::Scale { scale, .. } = &counting.question.answers else { return None };
    Some(*scale).filter(|_| counting.question.asked.words().is_empty())
}
