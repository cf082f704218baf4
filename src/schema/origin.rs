//! Where a value was written.

use std::ops::Deref;
use std::sync::Arc;

use serde::{Serialize, Serializer, ser::SerializeStruct};

use crate::diag::{Diagnostic, Excerpt, Rule};
use crate::source::{Place, SourceFile, Span};

/// The file and the stretch of it that a value was read from.
#[derive(Debug, Clone)]
pub struct Origin {
    /// The file; for a value from a CSV file, a file that holds only the path (see [`Origin::row`]).
    pub file: Arc<SourceFile>,
    /// The bytes of the value in it.
    pub span: Span,
    /// Line and column of a value whose file is not kept; 0 where they follow from the span.
    row: (u32, u32),
}

impl Origin {
    /// The place of `span` in `file`.
    pub fn new(file: &Arc<SourceFile>, span: Span) -> Self {
        Self { file: Arc::clone(file), span, row: (0, 0) }
    }

    /// A place in a file whose text is not kept, such as a row of a large CSV file.
    pub fn row(file: &Arc<SourceFile>, place: Place) -> Self {
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self { file: Arc::clone(file), span: Span::default(), row: (small(place.line), small(place.column)) }
    }

    /// The path relative to the workspace.
    pub fn path(&self) -> &str {
        self.file.path()
    }

    /// The path, and what stands here in the file; nothing of its line where the text is not kept.
    pub fn excerpt(&self) -> (String, Excerpt) {
        let (place, is_row) = (self.place(), self.row.0 > 0);
        let end = if is_row { place } else { self.file.place(self.span.end) };
        let line = if is_row { String::new() } else { self.file.line(place.line).to_owned() };
        (self.path().to_owned(), Excerpt { place, end, line })
    }

    /// A fault against `rule` of what stands here; without its line where the text is not kept.
    pub(crate) fn fault(&self, rule: &'static Rule, message: impl Into<String>) -> Diagnostic {
        if self.row.0 == 0 {
            return Diagnostic::at(rule, &self.file, self.span, message);
        }
        let place = self.place();
        Diagnostic { place, end: place, ..Diagnostic::in_file(rule, self.path(), message) }
    }

    /// Line and column, from 1.
    pub fn place(&self) -> Place {
        match self.row {
            (0, _) => self.file.place(self.span.start),
            (line, column) => Place { line: line as usize, column: column as usize },
        }
    }
}

impl PartialEq for Origin {
    fn eq(&self, other: &Self) -> bool {
        self.path() == other.path() && self.place() == other.place()
    }
}

impl Serialize for Origin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let place = self.place();
        let mut fields = serializer.serialize_struct("Origin", 3)?;
        fields.serialize_field("column", &place.column)?;
        fields.serialize_field("file", self.path())?;
        fields.serialize_field("line", &place.line)?;
        fields.end()
    }
}

/// A value and where it was written. Two are equal where their values are, wherever those were written.
#[derive(Debug, Clone)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it was written.
    pub origin: Origin,
}

impl<T> Located<T> {
    /// `value` as written at `origin`.
    pub fn new(value: T, origin: Origin) -> Self {
        Self { value, origin }
    }
}

impl<T: PartialEq> PartialEq for Located<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: PartialEq> PartialEq<T> for Located<T> {
    fn eq(&self, other: &T) -> bool {
        self.value == *other
    }
}

/// It serialises as the value alone.
impl<T: Serialize> Serialize for Located<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
