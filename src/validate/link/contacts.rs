//! The answers of contacts, read by the checklist: a sheet of texts to answers of each contact, and to counts for each item.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, rules};
use crate::model::audit::{ContactLabels, ContactRows};
use crate::model::{Answer, AnswerValue, Checklist, Id, Origin, Scale};
use crate::parse::read::listed;
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
    let rows =
        ContactRows { items: Vec::new(), contacts: vec![Vec::new(); sheet.rows], labels: labels(sheet, checklist) };
    let mut read = Sheet { rows, answers: Vec::new() };
    let mut twice: Vec<(&WrittenAnswer, &ContactColumn)> = Vec::new();
    for (_, item) in checklist.items() {
        let folded = item.id.as_str().to_lowercase();
        let Some(column) = sheet.columns.iter().find(|column| column.header.to_lowercase() == folded) else { continue };
        if let Some(answer) = written.iter().find(|answer| answer.id == item.id) {
            twice.push((answer, column));
            continue;
        }
        let values = values(column, checklist.scale_of(item), faults);
        let cells =
            column.cells.iter().map(|cell| cell.and_then(|number| values.get(number as usize).cloned().flatten()));
        let cells: Vec<Option<AnswerValue>> = cells.collect();
        if let Some(value) = AnswerValue::counted(cells.iter().flatten()) {
            let answer = Answer { value, note: None, cause: None, origin: origin.clone() };
            read.answers.push((item.id.clone(), answer));
        }
        read.rows.items.push(item.id.clone());
        for (contact, cell) in read.rows.contacts.iter_mut().zip(cells) {
            contact.push(cell);
        }
    }
    if let Some((first, column)) = twice.first() {
        let items = listed(twice.iter().map(|(answer, _)| answer.id.as_str()));
        let (are, them) = if twice.len() == 1 { ("is", "it") } else { ("are", "them") };
        let message = format!("{items} {are} answered here and in `{}`", column.path);
        let keep = if twice.len() == written.len() { "`answers`".to_owned() } else { format!("{items} in `answers`") };
        let help = format!(
            "keep the file, which says it of each contact, and delete {keep}; or keep `answers`, and take {them} out of the file"
        );
        faults.at(&rules::ANSWERED_TWICE, &first.origin, message, Some(help));
    } else if read.rows.items.is_empty() {
        let message = format!("`{}` has no column of an item of `{}`", sheet.paths.join("`, `"), checklist.reference());
        let help =
            checklist.items().next().map(|(_, item)| format!("name a column for each item, such as `{}`", item.id));
        faults.at(&rules::CSV_HEADER, origin, message, help);
    }
    read
}

/// The columns of `sheet` that are no items of `checklist`.
fn labels(sheet: &ContactSheet, checklist: &Checklist) -> BTreeMap<String, ContactLabels> {
    let is_item = |column: &&ContactColumn| {
        checklist.items().any(|(_, item)| item.id.as_str().eq_ignore_ascii_case(&column.header))
    };
    let columns = sheet.columns.iter().filter(|column| !is_item(column));
    let label = |column: &ContactColumn| {
        let texts = column.texts.iter().map(|(text, ..)| text.clone()).collect();
        (column.header.clone(), ContactLabels { texts, cells: column.cells.clone() })
    };
    columns.map(label).collect()
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
