//! What `import` says of an export: how it was read, which column became what, and what was left out.

use crate::diag::counted;
use crate::i18n::punctuation::capitalised;
use crate::import::{Plan, Sheet};
use crate::parse::read::meant::holds_no_value;

/// Returns the title of a document with the id `id`: `first-reply` is “First reply”.
pub(super) fn title(id: &str) -> String {
    capitalised(&id.replace(['-', '_'], " "))
}

/// Returns how `sheet` was read, in a line.
pub(super) fn read(sheet: &Sheet) -> String {
    let rows = counted(sheet.rows.len(), "row");
    format!("{rows}; {}", sheet.found.join("; "))
}

/// `text` without what a terminal would obey: cells of an export are anybody's.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}

/// Returns the columns of `sheet` with their first cells, a line each: what somebody who is asked chooses from.
pub(super) fn columns(sheet: &Sheet) -> String {
    let widest = sheet.headers.iter().map(|header| header.chars().count()).max().unwrap_or(0);
    let line = |(column, header): (usize, &String)| {
        let samples: Vec<&str> = sheet.cells(column).take(3).collect();
        format!("  {header:widest$}  {}\n", samples.join("; "))
    };
    read(sheet) + "\n" + &sheet.headers.iter().enumerate().map(line).collect::<String>()
}

/// Returns what was understood of `sheet`, by `plan`: a line each.
pub(super) fn understood(sheet: &Sheet, plan: &Plan) -> String {
    let mut lines = vec![read(sheet)];
    let widest = plan.taken.iter().map(|taken| taken.name.chars().count()).max().unwrap_or(0);
    let header = |column: usize| sheet.headers[column].as_str();
    let broad = plan.taken.iter().map(|taken| header(taken.column).chars().count()).max().unwrap_or(0);
    for taken in &plan.taken {
        let samples = taken.samples.iter().map(|(cell, meant)| match meant {
            Some(meant) => format!("{cell} → {meant}"),
            None => cell.clone(),
        });
        let samples: Vec<String> = samples.collect();
        lines.push(format!("  {:widest$}  {:broad$}  {}", taken.name, header(taken.column), samples.join("; ")));
    }
    let left: Vec<&str> =
        (0..sheet.headers.len()).filter(|column| !plan.columns().contains(column)).map(header).collect();
    if !left.is_empty() {
        lines.push(format!("left out: {}", left.join(", ")));
    }
    for column in &plan.may_be_nothing {
        let count = sheet.cells(*column).filter(|cell| holds_no_value(cell)).count();
        if count > 0 {
            lines.push(format!(
                "left empty: {count} of the cells of `{}`, which say that there is nothing",
                header(*column)
            ));
        }
    }
    for taken in plan.taken.iter().filter(|taken| taken.personal.is_some()) {
        let what = taken.personal.unwrap_or_default();
        lines.push(format!(
            "personal data: the column `{}` holds {what}; what is committed stays in the history",
            header(taken.column)
        ));
    }
    plain(&(lines.join("\n") + "\n"))
}
