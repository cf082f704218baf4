//! Pictures and other files that a text names by a path: there they must be, and of a kind that may be published.
//!
//! In: the text of a document or of its translation. Out: the paths of the files that are published with its page, and a warning for
//! every one that is missing, may carry script, or is no picture that browsers show. Other files of the workspace, documents first of
//! all, may be linked; they are not published.

use std::collections::BTreeSet;
use std::io::Read as _;

use percent_encoding::percent_decode_str;

use super::read::Sources;
use crate::diag::rules;
use crate::load;
use crate::parse::Reader;
use crate::parse::markdown::{self, Named};
use crate::picture;
use crate::source::Span;

/// Kinds of file that are published as they are: none of them runs anything in a page.
const FILES: [&str; 18] = [
    "pdf", "txt", "csv", "tsv", "xlsx", "ods", "docx", "odt", "pptx", "odp", "rtf", "mp3", "m4a", "ogg", "wav", "mp4",
    "webm", "zip",
];

/// Kinds of file that may carry script.
const SCRIPTS: [&str; 22] = [
    "svg", "svgz", "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "xml", "xsl", "xslt", "rdf", "js", "mjs",
    "cjs", "wasm", "swf", "hta", "exe", "docm", "xlsm",
];

/// The files that the text in `span` of the reader's file names and that are published with it.
pub(super) fn attachments(sources: &Sources<'_>, reader: &Reader<'_>, span: Span) -> BTreeSet<String> {
    let text = &reader.file().text()[span.range()];
    if !may_link_to_files(text) {
        return BTreeSet::new();
    }
    let links = markdown::links(text, span.start);
    links.iter().filter_map(|named| published(sources, reader, named)).collect()
}

/// The path of the file that is named, where it is published.
fn published(sources: &Sources<'_>, reader: &Reader<'_>, named: &Named) -> Option<String> {
    let address = named.address.split(['#', '?']).next().unwrap_or_default();
    // An address with a scheme leads out of the workspace, one without a file name to this document.
    let name = address.rsplit('/').next().filter(|name| name.contains('.') && !named.address.contains(':'))?;
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let Some((path, first)) = opened(sources, reader.file().path(), address) else {
        let fault = reader.fault(&rules::DANGLING_LINK, named.span, format!("there is no file `{address}` here"));
        reader.report(fault.expected("a path relative to this file, such as `../audits/2025-03-phone.md`"));
        return None;
    };
    let refused = |message: String, help: &str| {
        reader.report(reader.fault(&rules::UNPUBLISHED_FILE, named.span, message).help(help));
        None
    };
    if SCRIPTS.contains(&ending.as_str()) {
        let message = format!("`{address}` may carry script: it is not published with the page");
        return refused(message, "save a picture as PNG, JPEG or WebP, and a text as PDF");
    }
    match picture::is_one(&ending, &first) {
        Some(false) => {
            let message = format!("`{address}` is no picture of the kind that its name says");
            refused(message, "save it as PNG, JPEG or WebP again")
        }
        Some(true) => Some(path),
        None if named.is_picture => {
            let message = format!("`{address}` is no picture that browsers show: it is not published with the page");
            refused(message, "save it as PNG, JPEG or WebP")
        }
        None => FILES.contains(&ending.as_str()).then_some(path),
    }
}

/// The path and the first bytes of the file that the document at `document` calls `address`, which may be written as in a link; nothing
/// where there is none.
fn opened(sources: &Sources<'_>, document: &str, address: &str) -> Option<(String, Vec<u8>)> {
    let open = |named: &str| {
        let path = load::locate(sources.tree, document, named).ok()?;
        let file = sources.tree.open(&path, u64::MAX).ok()?;
        let mut first = Vec::new();
        file.take(picture::TELLING).read_to_end(&mut first).ok()?;
        Some((path, first))
    };
    open(address).or_else(|| {
        let decoded: Vec<u8> = percent_decode_str(address).collect();
        address.contains('%').then(|| open(&String::from_utf8_lossy(&decoded)))?
    })
}

/// Whether an address in `body` can be that of a file: one is written between `](` and `)`, behind `]:` or between `<` and `>`.
fn may_link_to_files(body: &str) -> bool {
    const ELSEWHERE: [&str; 4] = ["(https://", "(http://", "(mailto:", "(#"];
    let leads_elsewhere = |rest: &str| ELSEWHERE.iter().any(|start| rest.starts_with(start));
    let is_address = |rest: &str| rest.starts_with(':') || (rest.starts_with('(') && !leads_elsewhere(rest));
    body.contains('<') || body.split(']').skip(1).any(is_address)
}
