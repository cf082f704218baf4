//! The unit of time that a header names and the document does not state: the one edit that states it.
//!
//! In: where the document names the file, and the unit. Out: the edit, where there is one place for it.

use crate::diag::Edit;
use crate::model::Origin;
use crate::schema::TimeUnit;

/// The edit that states `unit` beside the name of a file, at `named`; nothing where that stands in a list.
pub(super) fn stating(named: &Origin, unit: TimeUnit) -> Option<Edit> {
    let (text, span) = (named.file.text(), named.span);
    let line = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let before = text[line..span.start].trim_end();
    let stated = format!("in: {}", unit.name());
    let edit = |start: usize, end: usize, text: String| Edit {
        start: named.file.place(start),
        end: named.file.place(end),
        text,
    };
    if !before.ends_with(':') {
        return None;
    }
    if before.contains('{') {
        return Some(edit(span.end, span.end, format!(", {stated}")));
    }
    let key = before.trim_end_matches(':').trim();
    let margin = &before[..before.len() - before.trim_start().len()];
    match key {
        "series" => Some(edit(span.start, span.end, format!("{{file: {}, {stated}}}", &text[span.range()]))),
        "file" | "rows" => Some(edit(line, line, format!("{margin}{stated}\n"))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diag::mended;
    use crate::source::{SourceFile, Span};

    fn stated(text: &str) -> Option<String> {
        let file = Arc::new(SourceFile::new("x.md", text));
        let at = text.find("x.csv")?;
        let edit = stating(&Origin::new(&file, Span::new(at, at + 5)), TimeUnit::Minute)?;
        Some(mended(&file, [[edit].as_slice()]))
    }

    #[test]
    fn the_unit_is_written_where_the_file_is_named() {
        for (text, after) in [
            ("source: {rows: x.csv, date: When}\n", Some("source: {rows: x.csv, in: min, date: When}\n")),
            ("source:\n  rows: x.csv # a note\n", Some("source:\n  in: min\n  rows: x.csv # a note\n")),
            ("series: x.csv\n", Some("series: {file: x.csv, in: min}\n")),
            ("series: {file: x.csv}\n", Some("series: {file: x.csv, in: min}\n")),
            ("source: {rows: [x.csv, y.csv]}\n", None),
            ("source:\n  rows:\n    - x.csv\n", None),
        ] {
            assert_eq!(stated(text).as_deref(), after, "{text}");
        }
    }
}
