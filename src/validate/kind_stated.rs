//! Which kind of document a file is: what it says, and what its keys and its folder say.

use crate::diag::{Diagnostic, Edit, rules};
use crate::model::Kind;
use crate::parse::Reader;
use crate::parse::node::{Mapping, Node};
use crate::parse::read::{certain, did_you_mean, listed, synonym};
use crate::schema::head;
use crate::source::{SourceFile, Span};

/// The kind that `node` names; a fault where it is none.
pub(super) fn kind_of(reader: &Reader<'_>, node: &Node) -> Option<Kind> {
    let text = reader.text(node)?;
    let found = text.parse().ok();
    if found.is_none() {
        let all = Kind::ALL.iter().map(|kind| kind.name());
        let fault = reader.fault(&rules::UNKNOWN_KIND, node.span, format!("`{text}` is not a kind of document"));
        let said = synonym(text, all.clone()).map(|kind| format!("did you mean `{kind}`?"));
        let help = said.or_else(|| did_you_mean(text, all.clone()));
        let mend = certain(text, all.clone()).map(str::to_owned);
        let fault = fault.expected(format!("one of {}", listed(all))).maybe_help(help);
        reader.report(fault.maybe_mend(mend));
    }
    found
}

/// The kind that a document which says `stated` certainly is: it has all of its keys but one at most, and few of the other's.
pub(super) fn meant_kind(stated: Kind, front: &Node) -> Option<Kind> {
    const FEWEST: usize = 3;
    let keys: Vec<&str> = front.as_mapping()?.keys().filter(|key| head::FIELDS.iter().all(|f| f.key != *key)).collect();
    let known = |kind: Kind| keys.iter().filter(|key| kind.schema().field(key).is_some()).count();
    let of_stated = known(stated);
    let fits = |kind: &Kind| known(*kind) + 1 >= keys.len() && known(*kind) >= FEWEST.max(2 * of_stated + 1);
    Kind::ALL.iter().copied().find(fits)
}

/// The kind that the document at `path` probably is: by its folder, else by its keys.
pub(super) fn guessed_kind(path: &str, content: &str, front: &Node) -> Option<Kind> {
    let nearest_folder = kind_of_folder(path, content);
    let keys = || front.as_mapping().into_iter().flat_map(Mapping::keys);
    let known = |kind: &Kind| keys().filter(|key| kind.schema().field(key).is_some()).count();
    let mut by_keys: Vec<(usize, Kind)> = Kind::ALL.iter().map(|kind| (known(kind), *kind)).collect();
    by_keys.sort_by_key(|(known, _)| std::cmp::Reverse(*known));
    let best = match by_keys.as_slice() {
        [(most, kind), (next, _), ..] if most > next => Some(*kind),
        _ => None,
    };
    nearest_folder.or(best)
}

/// The kind whose folder the file at `path` lies in.
pub(super) fn kind_of_folder(path: &str, content: &str) -> Option<Kind> {
    let of_folder = |folder: &str| Kind::ALL.iter().copied().find(|kind| folder == kind.folder());
    // The folder of all documents may be called as one of the kinds.
    let within = path.strip_prefix(content).unwrap_or(path);
    within.rsplit('/').skip(1).find_map(of_folder)
}

/// `fault`, mended by `kind` where the key is written without a value, else by a first line above the front matter.
pub(super) fn with_kind(
    fault: &Diagnostic,
    file: &SourceFile,
    (key, front): (Option<Span>, Span),
    kind: Kind,
) -> Diagnostic {
    if let Some(key) = key {
        return fault.clone().edit(file, Span::new(key.start, key.end + 1), format!("kind: {kind}"));
    }
    let line = file.text()[..front.start].rfind('\n').map_or(0, |at| at + 1);
    let edit = Edit { start: file.place(line), end: file.place(line), text: format!("kind: {kind}\n") };
    Diagnostic { fix: vec![edit], ..fault.clone() }
}
