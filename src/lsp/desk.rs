//! One workspace while somebody writes in it.
//!
//! In: the texts that the editor holds, and which files changed. Out: what `check` says of the workspace as it would be if all were
//! saved, and the texts and names in it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use lsp_types::{PublishDiagnosticsParams, TextDocumentContentChangeEvent, Uri};

use super::{Day, address, finding, ruler};
use crate::compute::{Edition, findings};
use crate::diag::{self, Diagnostic};
use crate::error::Failure;
use crate::load::{CONFIGURATION, Overlay, Tree, WorkTree};
use crate::model::Workspace;
use crate::parse::node::{Mapping, Node, Value};
use crate::parse::{document, yaml};
use crate::report::SourceState;
use crate::source::{SourceFile, Span};
use crate::validate::{self, Reading};

/// The largest file that is shown, in bytes.
const LIMIT: u64 = 64 << 20;

/// A workspace and what the editor holds of it.
pub(super) struct Desk<'d> {
    root: PathBuf,
    tree: Overlay<'static>,
    /// The addresses of the files that the editor holds, as it writes them.
    open: BTreeMap<String, Uri>,
    /// The files that changed since all was read.
    changed: BTreeSet<String>,
    /// The faults of the settings.
    settings: Vec<Diagnostic>,
    known: Option<Known>,
    /// The findings of each file that were told last.
    told: BTreeMap<String, Vec<Diagnostic>>,
    /// Whether anything was read since.
    has_news: bool,
    day: &'d Day<'d>,
}

/// What was read.
pub(super) struct Known {
    pub(super) reading: Reading,
    pub(super) workspace: Workspace,
    diagnostics: Vec<Diagnostic>,
}

/// The front matter of a document, or the settings.
pub(super) struct Front {
    pub(super) node: Node,
    /// Where it stands in the file.
    pub(super) span: Span,
    pub(super) is_settings: bool,
}

impl<'d> Desk<'d> {
    /// The workspace in the folder `root`, not yet read.
    pub(super) fn new(root: PathBuf, day: &'d Day<'d>) -> Result<Self, Failure> {
        let tree = Overlay::new(Box::new(WorkTree::new(&root)?));
        let changed = BTreeSet::from([CONFIGURATION.to_owned()]);
        Ok(Self {
            root,
            tree,
            open: BTreeMap::new(),
            changed,
            settings: Vec::new(),
            known: None,
            told: BTreeMap::new(),
            has_news: false,
            day,
        })
    }

    /// The path in the workspace of the file at `path`, whose folder is written without links.
    pub(super) fn within(&self, path: &Path) -> Option<String> {
        let parts: Option<Vec<&str>> = path.strip_prefix(&self.root).ok()?.iter().map(|part| part.to_str()).collect();
        parts.map(|parts| parts.join("/"))
    }

    /// The address of the file at `path`, as the editor writes it.
    pub(super) fn uri(&self, path: &str) -> Option<Uri> {
        self.open.get(path).cloned().or_else(|| address::uri(&self.root.join(path)))
    }

    /// Takes in that the editor holds `text` at `path`, whose address is `uri`.
    pub(super) fn hold(&mut self, path: String, uri: Uri, text: &str) {
        self.tree.put(&path, Some(text.as_bytes()));
        self.open.insert(path.clone(), uri);
        self.changed.insert(path);
    }

    /// Takes in `changes` of the text at `path`, each of the text that the one before it made.
    pub(super) fn edit(&mut self, path: String, changes: Vec<TextDocumentContentChangeEvent>) {
        let Some(text) = self.tree.held(&path) else { return };
        let mut text = String::from_utf8_lossy(text).into_owned();
        for change in changes {
            match change.range {
                None => text = change.text,
                Some(range) => {
                    let file = SourceFile::as_written("", text.as_str());
                    // A mark at the very start is no part of the text that is counted.
                    let mark = text.len() - file.text().len();
                    let (start, end) = (ruler::offset(&file, range.start), ruler::offset(&file, range.end));
                    text.replace_range(mark + start..mark + end.max(start), &change.text);
                }
            }
        }
        self.tree.put(&path, Some(text.as_bytes()));
        self.changed.insert(path);
    }

    /// Takes in that the editor no longer holds the file at `path`.
    pub(super) fn leave(&mut self, path: String) {
        self.tree.leave(&path);
        self.open.remove(&path);
        self.changed.insert(path);
    }

    /// Takes in that the file at `path` changed on disk; one of the site or of git says nothing.
    pub(super) fn touched(&mut self, path: String) {
        let output = self.known.as_ref().map(|known| format!("{}/", known.workspace.config.output));
        if !path.starts_with(".git/") && output.is_none_or(|output| !path.starts_with(&output)) {
            self.changed.insert(path);
        }
    }

    /// Reads again what depends on what changed. Fails where the folder cannot be listed; what was known stays.
    pub(super) fn settle(&mut self) -> Result<(), Failure> {
        if self.changed.is_empty() {
            return Ok(());
        }
        let changed = std::mem::take(&mut self.changed);
        let read = self.read(&changed);
        if read.is_err() {
            self.changed = changed;
        }
        read
    }

    /// Reads what depends on the files that `changed`.
    fn read(&mut self, changed: &BTreeSet<String>) -> Result<(), Failure> {
        self.has_news = true;
        if changed.contains(CONFIGURATION) || self.known.is_none() {
            let (config, faults) = validate::read_settings(&self.tree);
            self.settings = faults;
            if self.settings.is_empty() {
                let reading = Reading::new(&self.tree, config)?;
                let mut known = Known { reading, workspace: Workspace::default(), diagnostics: Vec::new() };
                known.join(self.day)?;
                self.known = Some(known);
                return Ok(());
            }
        }
        match &mut self.known {
            Some(known) => {
                known.reading.again(&self.tree, changed)?;
                known.join(self.day)
            }
            None => Ok(()),
        }
    }

    /// What was read last; nothing before the settings were sound once.
    pub(super) fn known(&self) -> Option<&Known> {
        self.known.as_ref()
    }

    /// The day that the workspace is looked at.
    pub(super) fn today(&self) -> Option<chrono::NaiveDate> {
        (self.day)(&self.known()?.workspace.config).ok()
    }

    /// Every finding, by file.
    pub(super) fn findings(&self) -> BTreeMap<&str, Vec<&Diagnostic>> {
        let mut by_file: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
        let of_documents = self.known.iter().flat_map(|known| &known.diagnostics);
        for finding in self.settings.iter().chain(of_documents) {
            by_file.entry(&finding.file).or_default().push(finding);
        }
        by_file
    }

    /// The findings of each file that are not those which were told last; a file without any is told by none.
    pub(super) fn news(&mut self) -> Vec<PublishDiagnosticsParams> {
        if !std::mem::take(&mut self.has_news) {
            return Vec::new();
        }
        let mut findings = self.findings();
        self.told.keys().for_each(|path| _ = findings.entry(path).or_default());
        let is_known = |path: &str, now: &[&Diagnostic]| match self.told.get(path) {
            Some(told) => told.iter().eq(now.iter().copied()),
            None => now.is_empty(),
        };
        let news = findings.into_iter().filter(|(path, now)| !is_known(path, now));
        let news: Vec<(String, Vec<Diagnostic>)> =
            news.map(|(path, now)| (path.to_owned(), now.into_iter().cloned().collect())).collect();
        news.into_iter().filter_map(|(path, now)| self.shown(path, now)).collect()
    }

    /// Remembers that the findings `now` are told of the file at `path`; they, as an editor shows them.
    fn shown(&mut self, path: String, now: Vec<Diagnostic>) -> Option<PublishDiagnosticsParams> {
        let (uri, file) = (self.uri(&path), self.file(&path).unwrap_or_else(|| SourceFile::new(path.as_str(), "")));
        let diagnostics = now.iter().map(|finding| finding::shown(finding, &file)).collect();
        if now.is_empty() {
            self.told.remove(&path)
        } else {
            self.told.insert(path, now)
        };
        Some(PublishDiagnosticsParams { uri: uri?, diagnostics, version: None })
    }

    /// The text at `path`, as far as it is one.
    pub(super) fn file(&self, path: &str) -> Option<SourceFile> {
        document::decode(path, &self.tree.read(path, LIMIT).ok()?).ok()
    }

    /// The bytes at `path`.
    pub(super) fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        self.tree.read(path, LIMIT).ok()
    }
}

impl Known {
    /// Makes the workspace and its findings of what was read.
    fn join(&mut self, day: &Day<'_>) -> Result<(), Failure> {
        let validated = self.reading.validated();
        let has_errors = validated.has_errors();
        (self.workspace, self.diagnostics) = (validated.workspace, validated.diagnostics);
        // As in `check`: what results show is told when there are results.
        if !has_errors {
            let edition = Edition { as_of: day(&self.workspace.config)?, source: SourceState::default() };
            self.diagnostics = findings(&self.workspace, &edition, std::mem::take(&mut self.diagnostics));
            self.workspace.config.severities().apply(&mut self.diagnostics);
            diag::sort(&mut self.diagnostics);
        }
        Ok(())
    }
}

impl Front {
    /// That of `file`, as far as it can be read; nothing where it has none.
    pub(super) fn of(file: &SourceFile) -> Option<Self> {
        let is_settings = file.path() == CONFIGURATION;
        let whole = |start| Span::new(start, file.text().len());
        let span = match document::split(file.text()) {
            _ if is_settings => whole(0),
            document::FrontMatter::Found { yaml, .. } => yaml,
            document::FrontMatter::Unclosed => whole(file.text().find('\n')? + 1),
            document::FrontMatter::Absent => return None,
        };
        let read = yaml::parse_mapping(file, span, &mut Vec::new());
        let empty = || Node { span, value: Value::Mapping(Mapping::default()) };
        Some(Self { node: read.unwrap_or_else(empty), span, is_settings })
    }

    /// The value of `key` as written.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.node.as_mapping()?.get(key)?.as_text()
    }
}
