//! The bytes of a Markdown file to a [`Document`]: text, front matter and body.
//!
//! Front matter is cut out before YAML is read, because a later `---` would otherwise start a second YAML document.

use super::{
    Node,
    characters::{report_hidden_controls, report_lost_letters},
    markdown::Outline,
    node::Mapping,
    yaml,
};
use crate::{
    diag::{Diagnostic, Excerpt, rules},
    source::{Place, SourceFile, Span},
};

/// What was read and the faults found on the way; both may be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed<T> {
    /// What could be read; nothing when the file cannot be understood at all.
    pub value: Option<T>,
    /// The faults, in the order found.
    pub diagnostics: Vec<Diagnostic>,
}

/// A Markdown file with front matter, its fields not yet understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The file.
    pub file: SourceFile,
    /// The front matter: always a mapping.
    pub front: Node,
    /// The bytes of the body, after the closing `---`.
    pub body: Span,
}

/// The parts of a file that may have front matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FrontMatter {
    /// The first line is not `---`: the whole file is body.
    Absent,
    /// The first line is `---` and no other is.
    Unclosed,
    /// The bytes of the YAML between the two lines, and of what follows the second.
    Found {
        /// The YAML, without the lines `---`.
        yaml: Span,
        /// The body.
        body: Span,
    },
}

impl Document {
    /// The fields of the front matter.
    pub fn fields(&self) -> &Mapping {
        self.front.as_mapping().expect("front matter that is no mapping is refused when it is read")
    }

    /// The headings of the body and what stands under each.
    pub fn outline(&self) -> Outline {
        Outline::of(self.body_text(), self.body.start)
    }

    /// The Markdown below the front matter.
    pub fn body_text(&self) -> &str {
        &self.file.text()[self.body.range()]
    }
}

/// The text of the file at `path` from its `bytes`; a fault at the first byte that is not UTF-8.
#[expect(clippy::result_large_err, reason = "a diagnostic is made once a file at most")]
pub(crate) fn decode(path: &str, bytes: &[u8]) -> Result<SourceFile, Diagnostic> {
    let error = match std::str::from_utf8(bytes) {
        Ok(text) if !is_utf16(bytes) => return Ok(SourceFile::new(path, text)),
        Ok(_) => {
            let fault = Diagnostic::in_file(&rules::NOT_UTF8, path, "the file is UTF-16, not UTF-8");
            return Err(fault.expected("UTF-8 text").help("save the file again with the encoding UTF-8"));
        }
        Err(error) => error,
    };
    let (sound, rest) = bytes.split_at(error.valid_up_to());
    let sound = SourceFile::new(path, String::from_utf8_lossy(sound));
    let place = sound.place(sound.text().len());
    let rest = rest.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let line = format!("{}{}", sound.line(place.line), String::from_utf8_lossy(rest).trim_end_matches('\r'));
    let end = Place { line: place.line, column: place.column + 1 };
    let message = if is_utf16(bytes) {
        "the file is UTF-16, not UTF-8".to_owned()
    } else {
        let byte = bytes[error.valid_up_to()];
        format!("byte `0x{byte:02x}` is not UTF-8; the file is probably Windows-1252 or its like")
    };
    Err(Diagnostic::in_excerpt(&rules::NOT_UTF8, path, Excerpt { place, end, line }, message)
        .expected("UTF-8 text")
        .help("save the file again with the encoding UTF-8"))
}

/// Whether `start` begins as UTF-16 text does: with its byte-order mark, or with a zero in every other byte.
pub(super) fn is_utf16(start: &[u8]) -> bool {
    let marked = start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff]);
    marked || matches!(start, [0, first, 0, _, ..] | [first, 0, _, 0, ..] if *first != 0)
}

/// Where the front matter and the body of `text` lie.
pub(crate) fn split(text: &str) -> FrontMatter {
    let mut lines = text.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| is_fence(line)) else { return FrontMatter::Absent };
    let start = first.len();
    let mut at = start;
    for line in lines {
        let next = at + line.len();
        if is_fence(line) {
            return FrontMatter::Found { yaml: Span::new(start, at), body: Span::new(next, text.len()) };
        }
        at = next;
    }
    FrontMatter::Unclosed
}

/// Blanks after the dashes cannot be seen, so they do not count.
fn is_fence(line: &str) -> bool {
    line.strip_prefix("---").is_some_and(|rest| rest.trim().is_empty())
}

/// The document in `bytes`, with every fault that can be known without knowing its kind.
///
/// No document comes out of a file that is not UTF-8, is empty, has no front matter (a warning) or none that is a
/// mapping. Front matter with syntax faults gives the fields that can be read.
pub(crate) fn parse_document(path: &str, bytes: &[u8]) -> Parsed<Document> {
    match decode(path, bytes) {
        Ok(file) => parse_file(file),
        Err(fault) => Parsed { value: None, diagnostics: vec![fault] },
    }
}

/// As [`parse_document`], from text that is in memory already.
pub(crate) fn parse_file(file: SourceFile) -> Parsed<Document> {
    let fail = |fault: Diagnostic| Parsed { value: None, diagnostics: vec![fault] };
    if file.text().trim().is_empty() {
        return fail(
            Diagnostic::in_file(&rules::EMPTY_FILE, file.path(), "the file is empty")
                .help("write a document with `auditbook new`, or delete it")
                .expected("front matter between two lines `---`"),
        );
    }
    if let Some(conflict) = conflict(&file) {
        return fail(conflict);
    }
    let (yaml, body) = match split(file.text()) {
        FrontMatter::Found { yaml, body } => (yaml, body),
        FrontMatter::Absent => return fail(absent(&file)),
        FrontMatter::Unclosed => return fail(unclosed(&file)),
    };
    let mut diagnostics = Vec::new();
    let front = yaml::parse_mapping(&file, yaml, &mut diagnostics);
    report_hidden_controls(&file, yaml, &mut diagnostics);
    report_hidden_controls(&file, body, &mut diagnostics);
    report_lost_letters(&file, &mut diagnostics);
    let value = front.map(|front| Document { file, front, body });
    Parsed { value, diagnostics }
}

/// The fault of a file in which a merge was left unresolved: all three markers stand at the start of lines.
pub(crate) fn conflict(file: &SourceFile) -> Option<Diagnostic> {
    const FIRST: &str = "<<<<<<< ";
    // Of nearly every file this is known at once.
    if !file.text().contains(FIRST) {
        return None;
    }
    let mut at = 0;
    let (mut first, mut parted) = (None, false);
    for line in file.text().split_inclusive('\n') {
        let bare = line.trim_end();
        match first {
            None if bare.starts_with(FIRST) => first = Some(at),
            Some(_) if bare == "=======" => parted = true,
            Some(start) if parted && bare.starts_with(">>>>>>> ") => {
                let (from, to) = (file.place(start).line, file.place(at).line);
                let message = format!("unresolved merge conflict, lines {from}–{to}");
                let fault = Diagnostic::at(&rules::MERGE_CONFLICT, file, Span::new(start, start + 7), message);
                return Some(fault.help("keep what is right and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`"));
            }
            _ => {}
        }
        at += line.len();
    }
    None
}

fn absent(file: &SourceFile) -> Diagnostic {
    let span = Span::new(0, file.line(1).len());
    Diagnostic::at(&rules::MARKDOWN_WITHOUT_FRONT_MATTER, file, span, "the file has no front matter, so it is left out")
        .expected("a first line `---`")
        .help(
            of_nothing(file.path())
                .unwrap_or_else(|| "add front matter, or start the file's name with `_` if it is a note".to_owned()),
        )
}

/// What to do about a file that is called like a translation, and of nothing that is there.
fn of_nothing(path: &str) -> Option<String> {
    let name = crate::source::file_name(path).strip_suffix(".md")?;
    let (stem, lang) = name.rsplit_once('.')?;
    let is_language = lang.len() == 2 && super::read::is_known_language(lang);
    is_language.then(|| {
        format!("by its name it is `{stem}.md` in `{lang}`, which is not there: rename it to the document that it translates, or start its name with `_` if it is a note")
    })
}

/// Reported at the opening line: where the front matter should have ended is not known.
fn unclosed(file: &SourceFile) -> Diagnostic {
    let fault =
        Diagnostic::at(&rules::FRONT_MATTER_NOT_CLOSED, file, Span::new(0, 3), "the front matter is never closed")
            .expected("a line `---` after the last field");
    match last_fence(file.text()) {
        Some(line) => {
            let help = format!("write `---` in place of the line `{}`", &file.text()[line.range()]);
            fault.help(help).edit(file, line, "---".to_owned())
        }
        None => fault.help("write a line `---` below the last key"),
    }
}

/// The first line of `text` that was meant to end the front matter: nothing but two or more of one mark that parts texts elsewhere.
fn last_fence(text: &str) -> Option<Span> {
    const MARKS: [char; 9] = ['-', '–', '—', '.', '=', '+', '*', '_', '~'];
    let mut at = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let start = at;
        at += line.len();
        Span::new(start, start + line.trim_end().len())
    });
    lines.skip(1).find(|span| {
        let line = &text[span.range()];
        let first = line.chars().next().filter(|c| MARKS.contains(c));
        let is_long = line.chars().count() > 1 || line.starts_with('—');
        first.is_some_and(|first| is_long && line.chars().all(|c| c == first))
    })
}

#[cfg(test)]
mod tests;
