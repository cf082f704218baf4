//! The answers of contacts, read by the checklist: a sheet of texts to answers of each contact, and to counts for each item.

use crate::diag::{Diagnostic, rules};
use crate::model::audit::{AnswerCount, ContactRows};
use crate::model::{Answer, AnswerValue, Checklist, Id, Origin, Scale};
use crate::schema::WrittenAnswer;

use super::super::draft::{ContactColumn, ContactSheet};
use super::Faults;
use super::answer_values::{off_scale, on_scale};

/// What a sheet says.
pub(super) struct Sheet {
    /// The answers of each contact.
    pub(super) rows: ContactRows,
    /// The same as counts for each item.
    pub(super) answers: Vec<(Id, Answer)>,
}

/// Reads `sheet`, which the document names at `origin`, by `checklist`; items that `written` answers too are faults.
pub(super) fn read(
    sheet: &ContactSheet,
    origin: &Origin,
    checklist: &Checklist,
    written: &[WrittenAnswer],
    faults: &mut Faults,
) -> Sheet {
    let mut read =
        Sheet { rows: ContactRows { items: Vec::new(), contacts: vec![Vec::new(); sheet.rows] }, answers: Vec::new() };
    for (_, item) in checklist.items() {
        let folded = item.id.as_str().to_lowercase();
        let Some(column) = sheet.columns.iter().find(|column| column.header.to_lowercase() == folded) else { continue };
        if let Some(twice) = written.iter().find(|answer| answer.id == item.id) {
            let message = format!("`{}` is answered here and in `{}`", item.id, column.path);
            faults.at(&rules::ANSWERED_TWICE, &twice.origin, message, None);
            continue;
        }
        let values = values(column, checklist.scale_of(item), faults);
        let cells =
            column.cells.iter().map(|cell| cell.and_then(|number| values.get(number as usize).cloned().flatten()));
        let cells: Vec<Option<AnswerValue>> = cells.collect();
        if let Some(value) = counted(&cells) {
            let answer = Answer { value, note: None, origin: origin.clone() };
            read.answers.push((item.id.clone(), answer));
        }
        read.rows.items.push(item.id.clone());
        for (contact, cell) in read.rows.contacts.iter_mut().zip(cells) {
            contact.push(cell);
        }
    }
    if read.rows.items.is_empty() {
        let message = format!("`{}` has no column of an item of `{}`", sheet.paths.join("`, `"), checklist.reference());
        let help =
            checklist.items().next().map(|(_, item)| format!("name a column for each item, such as `{}`", item.id));
        faults.at(&rules::CSV_HEADER, origin, message, help);
    }
    read
}

/// What each text of `column` means on `scale`; one fault for each that is not on it.
fn values(column: &ContactColumn, scale: &Scale, faults: &mut Faults) -> Vec<Option<AnswerValue>> {
    let read = |(text, path, place): &(String, String, crate::diag::Excerpt)| {
        let value = on_scale(text, scale);
        if value.is_none() {
            let off = off_scale(text, scale);
            let fault = Diagnostic::in_excerpt(&rules::ANSWER_OFF_SCALE, path.as_str(), place.clone(), off.message);
            faults.report(fault.expected(off.expected).maybe_help(off.help));
        }
        value
    };
    column.texts.iter().map(read).collect()
}

/// The counts of `cells`, in the order of the scale; nothing where there is no answer.
fn counted(cells: &[Option<AnswerValue>]) -> Option<AnswerValue> {
    let mut counts: Vec<AnswerCount> = Vec::new();
    for value in cells.iter().flatten() {
        match counts.iter_mut().find(|known| known.value == *value) {
            Some(known) => known.count += 1,
            None => counts.push(AnswerCount { value: value.clone(), count: 1 }),
        }
    }
    counts.sort_by(|a, b| b.value.place().total_cmp(&a.value.place()));
    match counts.as_slice() {
        [] => None,
        [AnswerCount { value: AnswerValue::NotApplicable, .. }] => Some(AnswerValue::NotApplicable),
        _ => Some(AnswerValue::Counts(counts)),
    }
}
