//! Documents read by themselves, before anything is known of the others.

use std::sync::Arc;

use crate::diag::Excerpt;
use crate::model::{Document, Id, Kind, Origin};
use crate::parse::node;
use crate::parse::read::MapReader;
use crate::schema::collection::is_like_item;
use crate::schema::{self, Fields, Outcome};

/// No front matter has its `id` or `kind` further down, in lines.
const MOST_KEYS: usize = 400;

/// Who a document is, known even where its fields are faulty, so that references to it do not seem to dangle.
#[derive(Debug, Clone)]
pub(super) struct Identity {
    pub(super) kind: Kind,
    pub(super) id: Id,
    /// Of a checklist.
    pub(super) version: Option<u32>,
    pub(super) origin: Origin,
}

/// A document that is there and could not be read, by what its file still tells of it: references to it do not dangle.
#[derive(Debug, Clone)]
pub(super) struct Unread {
    /// The ids that it may have: that of its name, and one that it states.
    pub(super) ids: Vec<Id>,
    /// Its kind, where the file or its folder tells.
    pub(super) kind: Option<Kind>,
}

impl Unread {
    /// What the file at `path`, below the folder `content`, tells, whose `text` is what can be read of it.
    pub(super) fn new(path: &str, content: &str, text: &str) -> Self {
        let stated = |key: &str| {
            let value = |line: &str| Some(line.strip_prefix(key)?.split(" #").next()?.trim().to_owned());
            text.lines().take(MOST_KEYS).find_map(value).map(|value| value.trim_matches(['"', '\'']).to_owned())
        };
        let of_path = super::kind_stated::kind_of_folder(path, content);
        let kind = stated("kind:").and_then(|kind| kind.parse().ok());
        // One of two may be wrong.
        let kind = match (kind, of_path) {
            (Some(kind), Some(other)) if kind != other => None,
            (kind, of_path) => kind.or(of_path),
        };
        let name = crate::source::file_name(path);
        let named = [Some(name), name.split('.').next(), name.rsplit_once('.').map(|(stem, _)| stem)];
        let ids = named.into_iter().flatten().filter_map(|id| Id::new(id).ok());
        Self { ids: ids.chain(stated("id:").and_then(|id| Id::new(&id).ok())).collect(), kind }
    }

    /// Whether it may be of `kind`.
    pub(super) fn may_be(&self, kind: Kind) -> bool {
        self.kind.is_none_or(|known| known == kind)
    }
}

/// One document read by itself; a copy is the same document.
#[derive(Clone)]
pub(super) enum Draft {
    /// Needs what it extends.
    Checklist(Arc<schema::checklist::Checklist>),
    /// Needs its checklist.
    Audit(Arc<Answered<schema::audit::Audit>>),
    /// Needs its checklist.
    Visit(Arc<Answered<schema::visit::Visit>>),
    /// Needs nothing.
    Done(Document),
}

/// A document whose answers wait for their checklist.
#[derive(Clone)]
pub(super) struct Answered<T> {
    pub(super) written: T,
    /// The key `answers`, where an unanswered item is reported.
    pub(super) answers_at: Option<Origin>,
    /// Whether every required field was read. Stand-ins take the place of the others, so that the answers can be checked;
    /// such a document does not enter the workspace.
    pub(super) whole: bool,
    /// The names under `answers` that have a value, however faulty.
    pub(super) named: Vec<String>,
    /// The names under `answers` that have none.
    pub(super) empty: Vec<(String, Origin)>,
    /// How many names stand there a second time: each may have been meant as another.
    pub(super) repeated: usize,
    /// Whether lines of the file have lost their place: answers may stand in them.
    pub(super) displaced: bool,
    /// The contacts of an audit.
    pub(super) contacts: Option<Arc<ContactSheet>>,
}

/// A file of contacts, not yet read by the checklist.
pub(super) struct ContactSheet {
    pub(super) paths: Vec<String>,
    /// How many contacts there are.
    pub(super) rows: usize,
    pub(super) columns: Vec<ContactColumn>,
}

/// A column of a file of contacts.
pub(super) struct ContactColumn {
    pub(super) header: String,
    pub(super) path: String,
    /// Each text once, with the file and the place where it stands first.
    pub(super) texts: Vec<(String, String, Excerpt)>,
    /// The number of the text in each row; nothing for an empty cell.
    pub(super) cells: Vec<Option<u32>>,
}

impl<T> Answered<T> {
    /// What came of `outcome`, where anything did; `map` are the keys of the document.
    pub(super) fn new(outcome: Outcome<T>, map: &mut MapReader<'_>, fields: &Fields<'_>) -> Option<Arc<Self>> {
        let answers = map.entry("answers");
        let entries = answers.and_then(|answers| answers.value.as_mapping()).map(|answers| answers.entries.iter());
        let (empty, named): (Vec<_>, Vec<_>) = entries.into_iter().flatten().partition(|answer| answer.value.is_null());
        let empty = empty.iter().map(|answer| (answer.key.clone(), fields.origin(answer.key_span))).collect();
        // Those that stand in a section, which is told, are named as well.
        let within = |answer: &node::Entry| {
            let keys = answer.value.as_mapping().into_iter().flat_map(node::Mapping::keys);
            keys.filter(|key| is_like_item(key)).map(str::to_owned).collect::<Vec<_>>()
        };
        let named = named.into_iter().flat_map(|answer| [vec![answer.key.clone()], within(answer)].concat()).collect();
        let repeated = answers.and_then(|answers| answers.value.as_mapping()).map_or(0, |answers| answers.repeated);
        let answers_at = answers.map(|answers| fields.origin(answers.key_span));
        // Answers that are written as a list or a text, or cannot be read, are there, and told.
        let is_list =
            answers.is_some_and(|answers| !matches!(answers.value.value, node::Value::Mapping(_) | node::Value::Null));
        // Those that stand in the margin, below an empty `answers`, are told there.
        let is_empty = answers.is_some_and(|answers| answers.value.is_null());
        let is_in_margin = is_empty && map.mapping().keys().any(is_like_item);
        let is_displaced = map.reader().is_displaced() || is_list || is_in_margin || map.mistypes("answers");
        let (whole, displaced) = (outcome.whole, is_displaced);
        outcome.value.map(|written| {
            Arc::new(Self { written, answers_at, whole, named, empty, repeated, displaced, contacts: None })
        })
    }
}

impl Draft {
    /// The version of a checklist.
    pub(super) fn version(&self) -> Option<u32> {
        match self {
            Self::Checklist(checklist) => Some(checklist.version),
            _ => None,
        }
    }
}
