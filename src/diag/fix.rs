//! The mend of a fault, where it is certain: edits of the file in which the fault stands.
//!
//! In: a file and the edits of its faults. Out: its text with the edits made and nothing else moved. What is doubtful is help, not an edit.

use serde::Serialize;

use crate::source::{Place, SourceFile};

/// A stretch of a file and the text that takes its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// Where the stretch starts, in characters from 1.
    pub start: Place,
    /// One character past where it ends.
    pub end: Place,
    /// What stands there afterwards.
    pub text: String,
}

/// As an editor and the JSON of `check` have it.
impl Serialize for Edit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("line", &self.start.line)?;
        map.serialize_entry("column", &self.start.column)?;
        map.serialize_entry("end_line", &self.end.line)?;
        map.serialize_entry("end_column", &self.end.column)?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

/// The text of `file` with every fix of `fixes` made, in the order of the file; one that touches an earlier one is left for
/// another time, as a whole.
pub fn mended<'e>(file: &SourceFile, fixes: impl IntoIterator<Item = &'e [Edit]>) -> String {
    let mut fixes: Vec<&[Edit]> = fixes.into_iter().filter(|fix| !fix.is_empty()).collect();
    fixes.sort();
    let mut taken: Vec<&Edit> = Vec::new();
    for fix in fixes {
        let touches = |edit: &Edit| taken.iter().any(|made| edit.start <= made.end && made.start <= edit.end);
        if !fix.iter().any(touches) {
            taken.extend(fix);
        }
    }
    taken.sort();
    let mut text = String::with_capacity(file.text().len());
    let mut at = 0;
    for edit in taken {
        let (start, end) = (file.offset(edit.start), file.offset(edit.end));
        if start < at || end < start {
            continue;
        }
        text.push_str(&file.text()[at..start]);
        text.push_str(&edit.text);
        at = end;
    }
    text.push_str(&file.text()[at..]);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(line: usize, from: usize, to: usize, text: &str) -> Edit {
        Edit { start: Place { line, column: from }, end: Place { line, column: to }, text: text.to_owned() }
    }

    #[test]
    fn nothing_else_moves() {
        let file = SourceFile::new("a.md", "\u{feff}τίτλος:\tκακό\r\nb: 1\r\n");
        let (first, second) = ([edit(1, 9, 13, "καλό")], [edit(2, 1, 2, "c")]);
        assert_eq!(mended(&file, [&second[..], &first[..]]), "τίτλος:\tκαλό\r\nc: 1\r\n");
        assert_eq!(mended(&file, []), file.text());
    }

    #[test]
    fn what_touches_another_waits() {
        let file = SourceFile::new("a.md", "abcdef\n");
        let (first, second) = ([edit(1, 1, 3, "x")], [edit(1, 2, 4, "y"), edit(1, 6, 7, "z")]);
        assert_eq!(mended(&file, [&first[..], &second[..]]), "xcdef\n");
    }
}
