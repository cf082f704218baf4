//! Documents that were pasted with the code fence around them, as chats and wikis show them.
//!
//! In: a file. Out: the fault of one whose front matter stands in a fence, mended where it is plain which lines to delete. A fence
//! further down, in a note or a body, is none of it.

use crate::diag::{Diagnostic, Edit, rules};
use crate::source::{SourceFile, Span};

use super::vanished::says_kind;

/// A line of a file: where it starts, where its text ends, and where the next starts.
#[derive(Clone, Copy)]
struct Line<'t> {
    start: usize,
    next: usize,
    text: &'t str,
}

/// The fault of a `file` whose front matter stands in a code fence.
pub(super) fn fenced(file: &SourceFile) -> Option<Diagnostic> {
    // The first lines tell of nearly every file that it is none.
    let mut filled = lines(file.text()).filter(|line| !line.text.is_empty());
    let first = filled.next()?;
    // A fence may stand inside the lines `---`.
    let is_inside = first.text == "---";
    let opening = if is_inside { filled.next()? } else { first };
    let mark = fence(opening.text)?;
    if !says_kind(&file.text()[opening.next..]) {
        return None;
    }
    let message = "the file looks like a document and is not read: it stands in a code fence";
    let span = Span::new(opening.start, opening.start + opening.text.len());
    let fault = Diagnostic::at(&rules::DOCUMENT_NOT_READ, file, span, message).expected("a first line `---`");
    let fault = fault.help("delete the lines of the fence");
    let fences: Vec<Line<'_>> = lines(file.text()).filter(|line| line.text.starts_with(mark)).collect();
    let has_dashes = is_inside || filled.next().is_some_and(|line| line.text == "---");
    let with = if has_dashes { "" } else { "---\n" };
    let edit =
        |line: &Line<'_>| Edit { start: file.place(line.start), end: file.place(line.next), text: with.to_owned() };
    let fix = match fences[..] {
        [first] if has_dashes => vec![edit(&first)],
        [first, last] => vec![edit(&first), edit(&last)],
        _ => Vec::new(),
    };
    Some(Diagnostic { fix, ..fault })
}

/// The mark of the fence that `line` is.
fn fence(line: &str) -> Option<&'static str> {
    let mark = ["```", "~~~"].into_iter().find(|mark| line.starts_with(mark))?;
    let info = line.trim_start_matches(['`', '~']).trim();
    info.chars().all(|c| c.is_alphanumeric() || c == '-').then_some(mark)
}

fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        Line { start, next: at, text: line.trim_end() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::mended;

    fn mend(text: &str) -> Option<String> {
        let file = SourceFile::new("x.md", text);
        fenced(&file).map(|fault| mended(&file, [fault.fix.as_slice()]))
    }

    #[test]
    fn the_lines_of_the_fence_go() {
        let document = "---\nkind: page\ntitle: x\n---\nText\n";
        for fenced in [
            format!("```yaml\n{document}```\n"),
            format!("\n~~~\n{document}~~~\n"),
            format!("```markdown\n{document}"),
            "```yaml\n---\nkind: page\ntitle: x\n---\n```\nText\n".to_owned(),
            "---\n```yaml\nkind: page\ntitle: x\n```\n---\nText\n".to_owned(),
            "```yaml\nkind: page\ntitle: x\n```\nText\n".to_owned(),
        ] {
            assert_eq!(mend(&fenced).as_deref().map(str::trim_start), Some(document), "{fenced}");
        }
    }

    #[test]
    fn a_fence_further_down_is_none() {
        for text in [
            "---\nkind: page\ntitle: x\n---\n```yaml\nkind: goal\n```\n",
            "# How we write\n\n```yaml\nkind: goal\n```\n",
            "```sh\nauditbook build\n```\n",
        ] {
            assert_eq!(mend(text), None, "{text}");
        }
    }
}
