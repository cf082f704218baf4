//! What was written, kept for a comparison: every document as its author left it, before anything is read into it.
//!
//! In: what [`read`](super::read) has at hand of one file. Out: the [`Written`] of a workspace. Only a comparison asks for it:
//! the nodes of every document take about as much memory as the documents.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::load::{CONFIGURATION, Tree};
use crate::model::{DocRef, Document, Id, Kind, MetricSource};
use crate::parse::node::Node;
use crate::source::{SourceFile, Span};

use super::draft::{Draft, Identity};
use super::read::{ReadDocument, Sources, Translations};

/// What is written in a workspace.
#[derive(Debug, Clone, Default)]
pub struct Written {
    /// The settings; nothing where there are none or they are faulty.
    pub settings: Option<Node>,
    /// Every document whose kind and id are known, in order of path; built-in checklists are not written here.
    pub documents: Vec<WrittenDocument>,
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
}

impl WrittenDocument {
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
    let rows = read.draft.as_ref().map(|draft| rows_of(sources, draft)).unwrap_or_default();
    Some(WrittenDocument { kind: *kind, id: id.clone(), version, file, front, body, translations, rows, named })
}

/// The CSV files that `draft` names.
fn rows_of(sources: &Sources<'_>, draft: &Draft) -> Vec<RowsFile> {
    let Draft::Done(document) = draft else { return Vec::new() };
    let files = match document {
        Document::Metric(metric) => match &metric.source {
            MetricSource::Series(series) => &series.files,
            MetricSource::Rows(rows) => &rows.files,
            _ => return Vec::new(),
        },
        Document::Survey(survey) => &survey.files,
        Document::Log(log) => &log.files,
        _ => return Vec::new(),
    };
    files.iter().filter_map(|path| hashed(sources, path)).collect()
}

fn hashed(sources: &Sources<'_>, path: &str) -> Option<RowsFile> {
    let mut bytes = sources.tree.open(path, sources.config.limits.csv.0).ok()?;
    let mut hasher = Sha256::new();
    let mut buffer = [0; 1 << 14];
    loop {
        match bytes.read(&mut buffer).ok()? {
            0 => return Some(RowsFile { path: path.to_owned(), hash: hasher.finalize().into() }),
            count => hasher.update(&buffer[..count]),
        }
    }
}

/// The settings as written; nothing where they are faulty.
pub(super) fn settings(tree: &dyn Tree) -> Option<Node> {
    let (_, diagnostics) = super::read_settings(tree);
    let bytes = tree.read(CONFIGURATION, super::config::LIMIT).ok()?;
    let file = crate::parse::document::decode(CONFIGURATION, &bytes).ok()?;
    let span = Span::new(0, file.text().len());
    let node = crate::parse::yaml::parse_mapping(&file, span, &mut Vec::new());
    node.filter(|_| diagnostics.is_empty())
}
