//! Pictures and other files that a text names by a path: there they must be, and of a kind that may be published.
//!
//! In: the text of a document or of its translation. Out: the paths of the files that are published with its page, and a warning for
//! every one that is missing, may carry script, is no picture that browsers show, or would not be shown as it is written. Other files of the workspace, documents first of
//! all, may be linked; they are not published.

use std::collections::BTreeSet;
use std::io::Read as _;

use percent_encoding::percent_decode_str;

use super::read::Sources;
use crate::diag::{Diagnostic, rules};
use crate::load::{self, Unreadable};
use crate::parse::Reader;
use crate::parse::links::{Form, Named, links};
use crate::parse::node::shortened;
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
    links(text, span.start).iter().filter_map(|named| published(sources, reader, named)).collect()
}

/// The path of the file that is named, where it is published.
fn published(sources: &Sources<'_>, reader: &Reader<'_>, named: &Named) -> Option<String> {
    let address = named.address.split(['#', '?']).next().unwrap_or_default();
    let is_picture = matches!(named.form, Form::Picture { .. });
    let refused = |message: String, help: &str| {
        reader.report(reader.fault(&rules::UNPUBLISHED_FILE, named.span, message).help(help));
        None
    };
    match named.form {
        Form::Parted => return parted(sources, reader, named),
        Form::Apart => {
            let message = format!("`{}` is read as words: a blank parts it from its link", shortened(&named.address));
            let fault = reader.fault(&rules::DANGLING_LINK, named.span, message);
            reader.report(fault.help("leave out the blank between `]` and `(`").mend(""));
            return None;
        }
        Form::Html => {
            let message = "a picture in HTML is not shown: HTML of a text is not published".to_owned();
            return refused(message, &format!("write `![what it shows]({})`", in_brackets(&named.address)));
        }
        Form::Link | Form::Picture { .. } => {}
    }
    if named.address.trim().is_empty() {
        let (what, such) = if is_picture {
            ("the picture", "`](call.png)`")
        } else {
            ("the link", "`](notes.md)` or `](https://…)`")
        };
        let message = format!("{what} leads nowhere: no address stands in its brackets");
        let fault = reader.fault(&rules::DANGLING_LINK, named.span, message);
        reader.report(fault.help(format!("write the address, such as {such}, or the words alone")));
        return None;
    }
    if named.address.to_ascii_lowercase().starts_with("file:") {
        let message =
            format!("`{}` is on one machine alone: readers of the site have no such file", shortened(&named.address));
        let fault = reader.fault(&rules::DANGLING_LINK, named.span, message);
        reader.report(fault.help("copy the file into the workspace, and name it by its path from this file"));
        return None;
    }
    if leads_elsewhere(&named.address) {
        if is_picture {
            let message =
                format!("`{}` is not shown: the site loads nothing from elsewhere", shortened(&named.address));
            return refused(message, "save the picture beside this file and name it by its path, or write a link");
        }
        return None;
    }
    // One without a file name leads to this document.
    let name = Some(crate::source::file_name(address)).filter(|name| name.contains('.'))?;
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let (path, first) = match opened(sources, reader.file().path(), address) {
        Ok(opened) => opened,
        Err(why) => {
            reader.report(dangling(sources, reader, (named, address), &why));
            return None;
        }
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
        Some(true) => {
            if named.form == (Form::Picture { is_described: false }) {
                let fault =
                    reader.fault(&rules::UNDESCRIBED_PICTURE, named.span, "nothing says what the picture shows");
                reader.report(
                    fault.help(format!("write it between the brackets: `![what it shows]({})`", in_brackets(address))),
                );
            }
            Some(path)
        }
        None if is_picture => {
            let message = format!("`{address}` is no picture that browsers show: it is not published with the page");
            refused(message, "save it as PNG, JPEG or WebP")
        }
        None => FILES.contains(&ending.as_str()).then_some(path),
    }
}

/// Whether `address` is of another host, or says what it is in itself.
fn leads_elsewhere(address: &str) -> bool {
    address.starts_with("//") || address.contains(':')
}

/// `address` as a link writes it: in brackets where it has a blank.
fn in_brackets(address: &str) -> String {
    match address {
        "" => "picture.png".to_owned(),
        address if address.contains(' ') => format!("<{address}>"),
        address => address.to_owned(),
    }
}

/// Reports an address that a blank ends, where it is that of a file; nothing is published.
fn parted(sources: &Sources<'_>, reader: &Reader<'_>, named: &Named) -> Option<String> {
    let address = named.address.trim();
    let ending = address.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_there = opened(sources, reader.file().path(), address).is_ok();
    let is_file = FILES.contains(&ending.as_str()) || picture::is_one(&ending, &[]).is_some() || ending == "md";
    if is_there || is_file {
        let written = in_brackets(address);
        let message = format!("`{address}` is read as words: a blank ends an address");
        let fault = reader.fault(&rules::DANGLING_LINK, named.span, message).help(format!("write `{written}`"));
        reader.report(fault.maybe_mend(is_there.then_some(written)));
    }
    None
}

/// The fault of what is `named` by `address` and cannot be opened, for that reason.
fn dangling(
    sources: &Sources<'_>,
    reader: &Reader<'_>,
    (named, address): (&Named, &str),
    why: &Unreadable,
) -> Diagnostic {
    let document = reader.file().path();
    if *why == Unreadable::Outside {
        let fault = reader.fault(&rules::DANGLING_LINK, named.span, format!("`{address}` {why}"));
        return fault.help("copy the file into the workspace, and name it by its path from this file");
    }
    let fault = reader.fault(&rules::DANGLING_LINK, named.span, format!("there is no file `{address}` here"));
    let fault = fault.expected("a path relative to this file, such as `../audits/2025-03-phone.md`");
    let fault = fault.maybe_help(sources.nearest_file(document, address));
    let written = &reader.file().text()[named.span.range()];
    let sure = sources.certain_file(document, address).filter(|_| written.matches(address).count() == 1);
    fault.maybe_mend(sure.map(|sure| written.replacen(address, &sure, 1)))
}

/// The path and the first bytes of the file that the document at `document` calls `address`, which may be written as in a link; why not,
/// where it cannot be opened.
fn opened(sources: &Sources<'_>, document: &str, address: &str) -> Result<(String, Vec<u8>), Unreadable> {
    let open = |named: &str| {
        let path = load::locate(sources.tree, document, named)?;
        let file = sources.tree.open(&path, u64::MAX)?;
        let mut first = Vec::new();
        file.take(picture::TELLING).read_to_end(&mut first).map_err(|error| Unreadable::Refused(error.to_string()))?;
        Ok((path, first))
    };
    open(address).or_else(|why| {
        let decoded: Vec<u8> = percent_decode_str(address).collect();
        if address.contains('%') { open(&String::from_utf8_lossy(&decoded)) } else { Err(why) }
    })
}

/// Whether an address in `body` can be that of a file: one is written between `](` and `)`, behind `]:` or between `<` and `>`.
fn may_link_to_files(body: &str) -> bool {
    const ELSEWHERE: [&str; 4] = ["(https://", "(http://", "(mailto:", "(#"];
    let leads_elsewhere = |rest: &str| ELSEWHERE.iter().any(|start| rest.starts_with(start));
    let is_address = |rest: &str| rest.starts_with(':') || (rest.starts_with('(') && !leads_elsewhere(rest));
    body.contains('<') || body.contains("![") || body.contains("] (") || body.split(']').skip(1).any(is_address)
}
