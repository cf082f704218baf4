//! What was written, kept for a comparison: every document as its author left it, before anything is read into it.
//!
//! In: what [`read`](super::read) has at hand of one file. Out: the [`Written`] of a workspace. Only a comparison asks for it:
//! the nodes of every document take about as much memory as the documents.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::load::{self, CONFIGURATION, Tree};
use crate::model::{DocRef, Document, Id, Kind, MetricSource};
use crate::parse::node::Node;
use crate::schema::collection::alone;
use crate::schema::{Schema, Shape};
use crate::source::{SourceFile, Span};

use super::beside::BesideFile;
use super::draft::{Draft, Identity};
use super::read::{ReadDocument, Sources, Translations};

/// What is written in a workspace.
#[derive(Debug, Clone, Default)]
pub struct Written {
    /// The settings; nothing where there are none or they are faulty.
    pub settings: Option<WrittenSettings>,
    /// Every document whose kind and id are known, in order of path; built-in checklists are not written here.
    pub documents: Vec<WrittenDocument>,
    /// What lies beside them and has a say in the results, by path.
    pub beside: BTreeMap<String, BesideFile>,
}

/// The settings as written.
#[derive(Debug, Clone)]
pub struct WrittenSettings {
    /// The file.
    pub file: Arc<SourceFile>,
    /// What stands in it: a mapping.
    pub node: Node,
}

/// One document as written.
#[derive(Debug, Clone)]
pub struct WrittenDocument {
    /// The kind.
    pub kind: Kind,
    /// The id.
    pub id: Id,
    /// The version of a checklist.
    pub version: Option<u32>,
    /// The file.
    pub file: Arc<SourceFile>,
    /// The front matter: a mapping.
    pub front: Node,
    /// The bytes of the body in the file.
    pub body: Span,
    /// Language → translated body.
    pub translations: BTreeMap<String, String>,
    /// The CSV file that it names, where it could be read.
    pub rows: Vec<RowsFile>,
    /// The documents that it names, in the order written.
    pub named: Vec<DocRef>,
}

/// A CSV file that a document names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowsFile {
    /// The file, relative to the workspace.
    pub path: String,
    /// The SHA-256 of its bytes.
    pub hash: [u8; 32],
    /// Its bytes, unless there are too many to hold.
    pub bytes: Option<Arc<[u8]>>,
}

impl WrittenDocument {
    /// Each language in which it is told as well, with the file of that text.
    pub fn translation_paths(&self) -> impl Iterator<Item = (String, String)> {
        let path = self.file.path();
        let stem = path.strip_suffix(".md").unwrap_or(path);
        self.translations.keys().map(move |lang| (lang.clone(), format!("{stem}.{lang}.md")))
    }

    /// The Markdown below the front matter.
    pub fn body(&self) -> &str {
        &self.file.text()[self.body.range()]
    }
}

/// The parts of a document's file.
pub(super) struct Text {
    pub(super) file: Arc<SourceFile>,
    pub(super) front: Node,
    pub(super) body: Span,
    pub(super) translations: Translations,
    pub(super) named: Vec<DocRef>,
}

/// The document that was read into `read`, as written; nothing where it is not known who it is.
pub(super) fn kept(sources: &Sources<'_>, read: &ReadDocument, text: Text) -> Option<WrittenDocument> {
    let Identity { kind, id, version, .. } = read.identity.as_ref()?;
    let Text { file, front, body, translations, named } = text;
    let stated = || front.as_mapping()?.get("version")?.as_text()?.parse().ok();
    let version = version.or_else(|| stated().filter(|_| *kind == Kind::Checklist));
    let done = read.draft.as_ref().and_then(files_of);
    // Of a document with an error, what it names counts all the same: a comparison must not miss it.
    let files = done.unwrap_or_else(|| named_files(&file, &front, *kind));
    let rows = files.iter().filter_map(|path| hashed(sources, path)).collect();
    Some(WrittenDocument { kind: *kind, id: id.clone(), version, file, front, body, translations, rows, named })
}

/// The CSV files that `draft` names; nothing where it is not known as far as that.
fn files_of(draft: &Draft) -> Option<Vec<String>> {
    let Draft::Done(document) = draft else { return None };
    match document {
        Document::Metric(metric) => match &metric.source {
            MetricSource::Series(series) => Some(series.files.clone()),
            MetricSource::Rows(rows) => Some(rows.files.clone()),
            _ => Some(Vec::new()),
        },
        Document::Survey(survey) => Some(survey.files.clone()),
        Document::Log(log) => Some(log.files.clone()),
        _ => None,
    }
}

/// The CSV files that the front matter of a document of `kind` names.
fn named_files(file: &SourceFile, front: &Node, kind: Kind) -> Vec<String> {
    let mut names = Vec::new();
    names_in(kind.schema(), front, &mut names);
    names.iter().filter_map(|name| load::resolve(file.path(), name).ok()).collect()
}

/// Adds the files that `node` names under the keys of `schema` which are declared to name them.
fn names_in(schema: &Schema, node: &Node, found: &mut Vec<String>) {
    let whole = alone(schema, node);
    let Some(map) = whole.as_ref().unwrap_or(node).as_mapping() else { return };
    for field in schema.fields {
        let Some(value) = map.get(field.key) else { continue };
        if field.files {
            let items = value.as_sequence().unwrap_or(std::slice::from_ref(value));
            found.extend(items.iter().filter_map(Node::as_text).map(str::to_owned));
        } else {
            below(&field.shape, value, found);
        }
    }
}

fn below(shape: &Shape, node: &Node, found: &mut Vec<String>) {
    match shape {
        Shape::Record(schema) => names_in(schema, node, found),
        Shape::Either(shapes) => shapes.iter().for_each(|shape| below(shape, node, found)),
        _ => {}
    }
}

/// So many bytes of rows are held; of larger files only whether they differ is known.
const HELD: usize = 8 << 20;

fn hashed(sources: &Sources<'_>, path: &str) -> Option<RowsFile> {
    let mut bytes = sources.tree.open(path, sources.config.limits.csv.0).ok()?;
    let mut hasher = Sha256::new();
    let mut buffer = [0; 1 << 14];
    let mut held = Some(Vec::new());
    loop {
        match bytes.read(&mut buffer).ok()? {
            0 => break,
            count => {
                hasher.update(&buffer[..count]);
                held = held.filter(|held: &Vec<u8>| held.len() < HELD);
                held.iter_mut().for_each(|held| held.extend(&buffer[..count]));
            }
        }
    }
    Some(RowsFile { path: path.to_owned(), hash: hasher.finalize().into(), bytes: held.map(Arc::from) })
}

/// The settings as written; nothing where they are faulty.
pub(super) fn settings(tree: &dyn Tree) -> Option<WrittenSettings> {
    let (_, diagnostics) = super::read_settings(tree);
    let bytes = tree.read(CONFIGURATION, super::config::LIMIT).ok()?;
    let file = Arc::new(crate::parse::document::decode(CONFIGURATION, &bytes).ok()?);
    let span = Span::new(0, file.text().len());
    let node = crate::parse::yaml::parse_mapping(&file, span, &mut Vec::new());
    let node = node.filter(|_| diagnostics.is_empty())?;
    Some(WrittenSettings { file, node })
}
