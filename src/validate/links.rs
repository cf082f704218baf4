//! Links in the text of a document to files of the workspace.
//!
//! In: the body of a document. Out: a warning for each link to a file that is not there.

use crate::diag::rules;
use crate::load::{self, Tree};
use crate::parse::{Reader, markdown};
use crate::source::Span;

/// Warns about links in `body` to files of the workspace that are not there.
pub(super) fn report_dangling(tree: &dyn Tree, reader: &Reader<'_>, body: Span) {
    let file = reader.file();
    if !may_link_to_files(&file.text()[body.range()]) {
        return;
    }
    for (address, span) in markdown::links(&file.text()[body.range()], body.start) {
        let path = address.split(['#', '?']).next().unwrap_or_default();
        // An address with a scheme leads out of the workspace, one without a file name to this document.
        let is_file = path.rsplit('/').next().is_some_and(|name| name.contains('.')) && !address.contains(':');
        let exists = |path: &str| {
            let path = load::locate(tree, file.path(), path);
            path.is_ok_and(|path| tree.open(&path, u64::MAX).is_ok())
        };
        if is_file && !exists(path) {
            let fault = reader.fault(&rules::DANGLING_LINK, span, format!("there is no file `{path}` here"));
            reader.report(fault.expected("a path relative to this file, such as `../audits/2025-03-phone.md`"));
        }
    }
}

/// Whether an address in `body` can be that of a file: one is written between `](` and `)`, behind `]:` or between `<` and `>`.
fn may_link_to_files(body: &str) -> bool {
    const ELSEWHERE: [&str; 4] = ["(https://", "(http://", "(mailto:", "(#"];
    let leads_elsewhere = |rest: &str| ELSEWHERE.iter().any(|start| rest.starts_with(start));
    let is_address = |rest: &str| rest.starts_with(':') || (rest.starts_with('(') && !leads_elsewhere(rest));
    body.contains('<') || body.split(']').skip(1).any(is_address)
}
