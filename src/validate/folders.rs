//! The folders that the settings name: documents lie in one, and pages are written to another.
//!
//! In: the settings, and the files there are. Out: a fault where documents are looked for in a folder that is not there, or pages
//! would be written among documents.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, rules};
use crate::error::Failure;
use crate::load::{CONFIGURATION, Tree, Unreadable, folders_above, is_markdown, lies_below};
use crate::model::Config;
use crate::parse::document::decode;
use crate::parse::read::{MapReader, certain, listed, nearest};
use crate::parse::{Reader, yaml};
use crate::source::{SourceFile, Span};

use super::vanished::{says_kind, start_of};

/// Reports an output folder that is the content folder, lies in it or holds it: a build would write among documents.
pub(super) fn hold_apart(config: &Config, map: &MapReader<'_>, reader: &Reader<'_>) {
    let (content, output) = (&*config.content, &*config.output);
    let how = match () {
        () if content == output => "is",
        () if content != "." && lies_below(output, content) => "lies in",
        () if lies_below(content, output) => "holds",
        () => return,
    };
    let Some(span) = map.value_span("output").or_else(|| map.value_span("content")) else { return };
    let message = format!("the output folder `{output}` {how} the content folder `{content}`");
    let fault = reader.fault(&rules::CONTRADICTING_KEYS, span, message);
    reader.report(fault.help("name a folder of its own for the site, such as `output: site`"));
}

/// The fault of a content folder that is not there: where the settings name it, and where documents lie in another folder.
pub(super) fn missing_content(tree: &dyn Tree, config: &Config) -> Result<Option<Diagnostic>, Failure> {
    let content = &*config.content;
    let why = match tree.open(content, u64::MAX) {
        Err(Unreadable::Missing) => "does not exist",
        Ok(_) => "is no folder",
        Err(_) => return Ok(None),
    };
    let with_documents = folders_of_documents(tree, config)?;
    let message = format!("the content folder `{content}` {why}");
    let names = || with_documents.iter().map(String::as_str);
    if let Some((file, span)) = stated(tree) {
        let fault = Diagnostic::at(&rules::FILE_NOT_FOUND, &file, span, message);
        let all = tree.list(".", &[&config.output])?;
        let all: BTreeSet<&str> = all.iter().flat_map(|entry| folders_above(&entry.path)).collect();
        let near = nearest(content, names()).or_else(|| nearest(content, all));
        let there = || (!with_documents.is_empty()).then(|| format!("documents lie in {}", listed(names())));
        let help = near.map(|near| format!("did you mean `{near}`?")).or_else(there);
        let mend = certain(content, names()).map(str::to_owned);
        return Ok(Some(
            fault.maybe_help(help.or_else(|| Some(format!("make the folder `{content}`")))).maybe_mend(mend),
        ));
    }
    let meant =
        with_documents.first().map(|first| format!("documents lie in {}: say `content: {first}`", listed(names())));
    Ok(meant.map(|meant| Diagnostic::in_file(&rules::FILE_NOT_FOUND, CONFIGURATION, message).help(meant)))
}

/// Where the settings name the content folder.
fn stated(tree: &dyn Tree) -> Option<(SourceFile, Span)> {
    let bytes = tree.read(CONFIGURATION, super::config::LIMIT).ok()?;
    let file = decode(CONFIGURATION, &bytes).ok()?;
    let settings = yaml::parse_mapping(&file, Span::new(0, file.text().len()), &mut Vec::new())?;
    let span = settings.as_mapping()?.get("content")?.span;
    Some((file, span))
}

/// The outermost folders that hold documents, sorted.
fn folders_of_documents(tree: &dyn Tree, config: &Config) -> Result<Vec<String>, Failure> {
    let mut found: BTreeSet<String> = BTreeSet::new();
    for entry in tree.list(".", &[&config.output])? {
        let Some((outermost, _)) = entry.path.split_once('/') else { continue };
        if found.contains(outermost) || entry.fault.is_some() || !is_markdown(&entry.path) {
            continue;
        }
        if start_of(tree, &entry.path).is_some_and(|start| says_kind(&start)) {
            found.insert(outermost.to_owned());
        }
    }
    Ok(found.into_iter().collect())
}
