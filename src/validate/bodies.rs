//! Files beside a document that hold its body in another language: `x.et.md` beside `x.md`.
//!
//! In: such a file. Out: whether it is a document all the same, and what is wrong with it as a translation: a language that there is
//! none of, and front matter, which would make it a second document.

use crate::diag::{Diagnostic, rules};
use crate::parse::document::{FrontMatter, split};
use crate::parse::read::{is_known_language, meant_language};
use crate::source::{SourceFile, Span};

/// What the names of copies end in.
const COPIES: [&str; 6] = ["bak", "old", "org", "sav", "tmp", "cpy"];

/// Whether a file beside a document whose name says `lang` is a translation of it.
pub(super) fn is_translated_to(lang: &str) -> bool {
    meant_language(lang).is_none() && is_known_language(lang.split('-').next().unwrap_or(lang))
}

/// Whether `file`, which is called like a translation, is a document of its own: it has front matter, and what its name ends in is no
/// language. What it is not in silence goes into `diagnostics`.
pub(super) fn is_document(file: &SourceFile, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let path = file.path();
    let Some((stem, lang)) = path.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.')) else { return true };
    let (tag, meant) = (lang.split('-').next().unwrap_or(lang), meant_language(lang));
    let is_known = is_translated_to(lang);
    let is_body = split(file.text()) == FrontMatter::Absent;
    let name = |path: &str| crate::source::file_name(path).to_owned();
    let (document, stem) = (name(&format!("{stem}.md")), name(stem));
    if is_known && is_body {
        return false;
    }
    // A copy that somebody kept would count a second time.
    if !is_body && COPIES.contains(&lang) {
        let message = format!("the file is not read: by its name it is an old copy of `{document}`");
        let span = Span::new(0, file.line(1).len());
        let fault = Diagnostic::at(&rules::DOCUMENT_NOT_READ, file, span, message);
        let help = "delete it, for git keeps what was; a document of its own needs another name";
        diagnostics.push(fault.help(help));
        return false;
    }
    // Three letters may be anything that tells documents apart.
    if is_known && tag.len() == 2 {
        let span = Span::new(0, file.line(1).len());
        let message = format!(
            "the file is `{document}` in another language by its name, and a second document by its first lines"
        );
        let fault = Diagnostic::at(&rules::TRANSLATION_WITH_FRONT_MATTER, file, span, message);
        let help =
            format!("leave the text alone, which belongs to `{document}`; a document of its own needs another name");
        diagnostics.push(fault.expected("text without front matter").help(help));
        return false;
    }
    if is_body && meant.is_none() && tag.len() == 3 {
        let message = format!(
            "the file is not read: by its name it is `{document}` in a language `{lang}`, which there is none of"
        );
        let fault = Diagnostic::in_file(&rules::DOCUMENT_NOT_READ, path, message);
        let help = "delete it, for git keeps what was, or start its name with `_` if it is a note";
        diagnostics.push(fault.expected("a language such as `en`, `el` or `pt-BR` before `.md`").help(help));
        return false;
    }
    if is_body && !is_known || meant.is_some() {
        let message = format!("`{lang}` is no language, and the file is called like a translation of `{document}`");
        let fault = Diagnostic::in_file(&rules::INVALID_LANGUAGE, path, message);
        let help = match meant {
            Some(meant) => format!("did you mean `{stem}.{meant}.md`?"),
            None => format!("call it `{stem}.LANGUAGE.md`, or start its name with `_` if it is a note"),
        };
        diagnostics.push(fault.expected("a language such as `en`, `el` or `pt-BR` before `.md`").help(help));
        return false;
    }
    true
}
