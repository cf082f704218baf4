//! One file to a draft: kind, head, fields; what other documents say is not looked at yet.

mod nearby;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use crate::diag::{Allowances, Diagnostic, Severity, rules};
use crate::error::Failure;
use crate::load::{self, Tree, TreeFile, Unreadable};
use crate::model::calendar::Calendar;
use crate::model::{ChecklistRef, Config, DocRef, Id, Kind, Located, Origin};
use crate::parse::Reader;
use crate::parse::document::{FrontMatter, decode, parse_file, split};
use crate::source::{SourceFile, Span};

use super::attachments::attachments;
use super::calendars::{self, Calendars};
use super::draft::{Draft, Identity, Unread};
use super::kind;
use super::kind_stated::{guessed_kind, kind_of, kind_of_folder, meant_kind, with_kind};
use super::written::{self, WrittenDocument};
use crate::schema::Fields;
use crate::schema::fields::{Misnamed, StatedUnit, cleaned};
use crate::schema::head::Opened;

/// Where files come from, and which bodies translate which document.
pub(super) struct Sources<'a> {
    pub(super) tree: &'a dyn Tree,
    pub(super) config: &'a Config,
    pub(super) purpose: Purpose,
    calendars: Arc<Calendars>,
    /// The files that documents can name, listed when the first is missing.
    named: OnceLock<Vec<String>>,
    /// The documents that links can lead to, listed when the first is missing.
    linked: OnceLock<Vec<String>>,
    /// Path of a document without `.md` → language → path of the translated body.
    translations: Arc<BTreeMap<&'a str, BTreeMap<&'a str, &'a str>>>,
}

/// What is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Findings: of built-in checklists nothing is known in languages that none speaks of.
    Findings,
    /// Results, in every language.
    Results,
    /// A comparison: documents are kept as they were written.
    Comparison,
}

/// Language → Markdown.
pub(super) type Translations = BTreeMap<String, String>;

/// What came of one file.
#[derive(Clone)]
pub(super) struct ReadFile {
    pub(super) document: Option<ReadDocument>,
    /// What is known of a document that could not be read.
    pub(super) unread: Option<Unread>,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) allowances: Allowances,
}

/// One document; a copy is the same document: who it is, as far as known, and what it says, where that could be read.
#[derive(Clone, Default)]
pub(super) struct ReadDocument {
    pub(super) identity: Option<Identity>,
    pub(super) draft: Option<Draft>,
    /// The documents that it names, in keys that refer to documents, even where it is too faulty to be used.
    pub(super) mentions: Vec<Located<DocRef>>,
    /// The checklists that it names with their version.
    pub(super) pinned: Vec<Located<ChecklistRef>>,
    /// What stands in such keys and names none.
    pub(super) misnamed: Vec<Misnamed>,
    /// The checklist that a checklist extends which is too faulty to be used.
    pub(super) extends: Option<Located<ChecklistRef>>,
    /// Whether no error was found in it.
    pub(super) is_sound: bool,
    /// What was written, where that is kept.
    pub(super) written: Option<WrittenDocument>,
}

impl<'a> Sources<'a> {
    /// The sources of a workspace whose Markdown files are `listed`: `x.et.md` is the Estonian body of `x.md`.
    pub(super) fn new(tree: &'a dyn Tree, config: &'a Config, listed: &'a [TreeFile], purpose: Purpose) -> Self {
        let stems: BTreeSet<&str> = listed.iter().filter_map(|entry| entry.path.strip_suffix(".md")).collect();
        let mut translations: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
        for entry in listed {
            let Some((stem, lang)) = entry.path.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.')) else {
                continue;
            };
            if stems.contains(stem) && is_language(lang) {
                translations.entry(stem).or_default().insert(lang, &entry.path);
            }
        }
        let (calendars, translations) = (Arc::new(calendars::read(tree, config)), Arc::new(translations));
        Self { tree, config, purpose, calendars, named: OnceLock::new(), linked: OnceLock::new(), translations }
    }

    /// The same sources, read through another tree.
    pub(super) fn through<'b>(&self, tree: &'b dyn Tree) -> Sources<'b>
    where
        'a: 'b,
    {
        Sources {
            tree,
            config: self.config,
            purpose: self.purpose,
            calendars: Arc::clone(&self.calendars),
            named: OnceLock::new(),
            linked: OnceLock::new(),
            translations: Arc::clone(&self.translations),
        }
    }

    /// Whether documents are kept as they were written.
    fn keeps_written(&self) -> bool {
        self.purpose == Purpose::Comparison
    }

    /// The calendar called `name`.
    pub(super) fn calendar(&self, name: &str) -> Option<&Arc<Calendar>> {
        self.calendars.by_name.get(name)
    }

    /// The names of the calendars there are.
    pub(super) fn calendar_names(&self) -> impl Iterator<Item = &str> + Clone {
        self.calendars.by_name.keys().map(String::as_str)
    }

    /// What is wrong with the files of calendars.
    pub(super) fn calendar_faults(&self) -> Vec<Diagnostic> {
        self.calendars.faults.clone()
    }

    fn is_translation(&self, path: &str) -> bool {
        let stem = path.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.'));
        stem.is_some_and(|(stem, lang)| self.translations.get(stem).is_some_and(|langs| langs.contains_key(lang)))
    }
}

/// Two or three small letters, optionally with a region: `et`, `pt-BR`. Longer parts are parts of a name (`v2`).
fn is_language(text: &str) -> bool {
    let (lang, region) = text.split_once('-').unwrap_or((text, "XX"));
    let small = (2..=3).contains(&lang.len()) && lang.bytes().all(|b| b.is_ascii_lowercase());
    small && (2..=4).contains(&region.len()) && region.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Reads the file at `entry`.
pub(super) fn read_file(sources: &Sources<'_>, entry: &TreeFile) -> ReadFile {
    let mut diagnostics = Vec::new();
    let mut allowances = Allowances::default();
    let document = read_text(sources, entry, &mut diagnostics).and_then(|file| {
        allowances = crate::parse::allow::allowances(
            &file,
            |name| load::locate(sources.tree, file.path(), name).ok(),
            &mut diagnostics,
        );
        if sources.is_translation(&entry.path) && !super::bodies::is_document(&file, &mut diagnostics) {
            return None;
        }
        read_document(sources, file, &mut diagnostics)
    });
    let is_known = document.as_ref().is_some_and(|document: &ReadDocument| document.identity.is_some());
    let is_faulty = diagnostics.iter().any(|fault| fault.severity == Severity::Error);
    let unread = (!is_known && is_faulty).then(|| {
        let bytes = sources.tree.read(&entry.path, sources.config.limits.file.0).unwrap_or_default();
        let unread = Unread::new(&entry.path, &sources.config.content, &String::from_utf8_lossy(&bytes));
        // The kind that is stated may be the fault.
        if document.is_some() { Unread { kind: None, ..unread } } else { unread }
    });
    ReadFile { document, unread, diagnostics, allowances }
}

fn read_text(sources: &Sources<'_>, entry: &TreeFile, diagnostics: &mut Vec<Diagnostic>) -> Option<SourceFile> {
    let fault = entry.fault.clone();
    let bytes = fault.map_or_else(|| sources.tree.read(&entry.path, sources.config.limits.file.0), Err);
    match bytes {
        Ok(bytes) => match decode(&entry.path, &bytes) {
            Ok(file) => Some(file),
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                None
            }
        },
        // What was listed and is not there is a link to nothing.
        Err(Unreadable::Missing) => {
            let message = format!("`{}` is a link to a file that does not exist", entry.path);
            let fault = Diagnostic::in_file(&rules::FILE_NOT_FOUND, &entry.path, message);
            diagnostics.push(fault.help("point it to a file, or delete it"));
            None
        }
        Err(unreadable) => {
            diagnostics.push(unreadable.in_file(&entry.path));
            None
        }
    }
}

/// Reads a document from its `file`, faults going into `diagnostics`.
pub(super) fn read_document(
    sources: &Sources<'_>,
    file: SourceFile,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<ReadDocument> {
    let path = file.path().to_owned();
    let parts = split(file.text());
    if let Some(fault) = super::vanished::not_read(&file, &parts) {
        diagnostics.push(fault);
        return None;
    }
    let second = super::vanished::second_document(&file, &parts);
    let holds_another = second.is_some();
    diagnostics.extend(second);
    let parsed = parse_file(file);
    diagnostics.extend(parsed.diagnostics);
    let document = parsed.value?;
    let (front, body) = (document.front, document.body);
    let file = Arc::new(document.file);
    let kind = front.as_mapping().and_then(|map| map.get("kind")?.as_text()?.parse::<Kind>().ok());
    // A second document has keys of its own.
    let below = kind.filter(|_| !holds_another).and_then(|kind| super::below::keys_below(&file, kind));
    let displaced = below.is_some() || front.as_mapping().is_some_and(|map| map.displaced);
    diagnostics.extend(below);
    let reader = Reader::new(&file).displaced(displaced);
    let mut attachments = attachments(sources, &reader, body);
    let translations = read_translations(sources, &path, (&mut attachments, diagnostics));
    let kept_translations = if sources.keeps_written() { translations.clone() } else { Translations::new() };
    let (mut read, named) = read_fields(sources, &reader, &file, &front, |kind, span| Opened {
        kind,
        span,
        stem: stem(&path, kind),
        body,
        translations,
        attachments,
    });
    super::text::report_personal_data(&file, Span::new(0, file.text().len()), &reader);
    diagnostics.extend(reader.into_diagnostics());
    let severities = sources.config.severities();
    let is_error = |fault: &Diagnostic| fault.severity.min(severities.of(fault)) == Severity::Error;
    read.is_sound = !diagnostics.iter().any(is_error);
    if sources.keeps_written() {
        read.written =
            written::kept(sources, &read, written::Text { file, front, body, translations: kept_translations, named });
    }
    Some(read)
}

fn read_fields<'r>(
    sources: &Sources<'_>,
    reader: &'r Reader<'r>,
    file: &'r Arc<SourceFile>,
    front: &'r crate::parse::node::Node,
    open: impl FnOnce(Kind, Span) -> Opened,
) -> (ReadDocument, Vec<DocRef>) {
    let nothing = (ReadDocument::default(), Vec::new());
    let Some(mut map) = reader.mapping(front) else { return nothing };
    let lang = map.optional("lang").and_then(|node| reader.language(node)).map(str::to_owned);
    if !map.states("kind") {
        let span = map.key_span("kind").unwrap_or(map.anchor());
        let fault = reader.fault(&rules::MISSING_KEY, span, "the document says no `kind`").expected("`kind: …`");
        let guessed = guessed_kind(file.path(), &sources.config.content, front);
        let fault = fault.maybe_help(guessed.map(|kind| format!("write `kind: {kind}`")));
        let has_keys = front.as_mapping().is_some_and(|map| map.keys().next().is_some());
        let of_folder = kind_of_folder(file.path(), &sources.config.content);
        let certain = guessed.filter(|kind| has_keys && of_folder == Some(*kind));
        let places = (map.key_span("kind"), front.span);
        let fault = certain.map_or_else(|| fault.clone(), |kind| with_kind(&fault, file, places, kind));
        map.lacks(&["kind"], fault);
        return nothing;
    }
    let Some(node) = map.required("kind") else { return nothing };
    let Some(kind) = kind_of(reader, node) else { return nothing };
    if let Some(meant) = meant_kind(kind, front) {
        let message = format!("this is not {}: its keys are those of {}", kind.schema().called, meant.schema().called);
        let fault = reader.fault(&rules::UNKNOWN_KIND, node.span, message);
        reader.report(fault.expected(format!("`kind: {meant}`")));
        return nothing;
    }
    let first = sources.config.languages.first();
    let (mentions, misnamed, unit) = (RefCell::default(), RefCell::default(), StatedUnit::of(front));
    let fields = Fields { reader, file, lang, first, mentions, misnamed, unit };
    let opened = open(kind, map.anchor());
    let stated = front.as_mapping().and_then(|map| map.get("id")).and_then(|node| node.as_text());
    let identity = Id::new(stated.unwrap_or(&opened.stem)).ok();
    report_ending(reader, file, front, stated.unwrap_or(&opened.stem));
    let draft = kind::read(sources, &fields, map.called(kind.schema().called), &opened);
    let version = draft.as_ref().and_then(Draft::version);
    let origin = fields.origin(front.as_mapping().and_then(|map| map.get("id")).map_or(opened.span, |id| id.span));
    let extends =
        front.as_mapping().and_then(|map| map.get("extends")).filter(|_| kind == Kind::Checklist && draft.is_none());
    let extends = extends.and_then(|node| Some(Located::new(node.as_text()?.parse().ok()?, fields.origin(node.span))));
    let (mut mentions, misnamed) = (fields.mentions.into_inner(), fields.misnamed.into_inner());
    let named = if sources.keeps_written() {
        mentions.iter().map(|mention| mention.value.clone()).collect()
    } else {
        Vec::new()
    };
    // Pinned checklists are looked up with their version, by whoever reads them.
    let mut pinned = Vec::new();
    let is_pinned = |at: &Origin| at.file.text()[at.span.range()].contains('@');
    mentions.retain(|mention| {
        let is_plain = mention.value.kind != Kind::Checklist || !is_pinned(&mention.origin);
        if !is_plain {
            pinned.extend(pinned_in(&mention.origin));
        }
        is_plain
    });
    let identity = identity.map(|id| Identity { kind, id, version, origin });
    (ReadDocument { identity, draft, mentions, pinned, misnamed, extends, is_sound: true, written: None }, named)
}

/// Warns of an `id` that ends as the name of a file does: the ending was written twice, or copied into the id.
fn report_ending(reader: &Reader<'_>, file: &SourceFile, front: &crate::parse::node::Node, id: &str) {
    let Some(meant) = id.strip_suffix(".md").filter(|meant| !meant.is_empty()) else { return };
    let stated = front.as_mapping().and_then(|map| map.get("id"));
    let span = stated.map_or(Span::new(0, file.line(1).len()), |node| node.span);
    let fault = reader.fault(&rules::INVALID_ID, span, format!("the id `{id}` ends as the name of a file does"));
    let help = match stated {
        Some(_) => format!("write `id: {meant}`"),
        None => format!("rename the file to `{meant}.md`"),
    };
    reader.report(fault.severity(Severity::Warning).help(help));
}

/// The checklist that is named `at` a place with its version.
fn pinned_in(at: &Origin) -> Option<Located<ChecklistRef>> {
    let text = at.file.text()[at.span.range()].trim_matches(['"', '\'']);
    Some(Located::new(text.parse().ok()?, at.clone()))
}

/// The file's name without folders and `.md`; of a checklist also without the `.v2` of a version's own file.
fn stem(path: &str, kind: Kind) -> String {
    let name = crate::source::file_name(path);
    let stem = name.strip_suffix(".md").unwrap_or(name);
    let without_version = stem.rsplit_once(".v").filter(|(_, version)| {
        kind == Kind::Checklist && !version.is_empty() && version.bytes().all(|b| b.is_ascii_digit())
    });
    without_version.map_or(stem, |(stem, _)| stem).to_owned()
}

/// The texts of the document at `path` in other languages; the files that they name, and what is wrong, are added to what was found.
fn read_translations(
    sources: &Sources<'_>,
    path: &str,
    (named, diagnostics): (&mut BTreeSet<String>, &mut Vec<Diagnostic>),
) -> Translations {
    let Some(found) = path.strip_suffix(".md").and_then(|stem| sources.translations.get(stem)) else {
        return Translations::new();
    };
    let mut bodies = Translations::new();
    for (lang, path) in found.iter().filter(|(lang, _)| super::bodies::is_translated_to(lang)) {
        // A fault of the translated file is reported when that file is read by itself.
        let Ok(bytes) = sources.tree.read(path, sources.config.limits.file.0) else { continue };
        let Ok(file) = decode(path, &bytes) else { continue };
        let body = match split(file.text()) {
            FrontMatter::Absent => Span::new(0, file.text().len()),
            FrontMatter::Found { body, .. } => body,
            FrontMatter::Unclosed => continue,
        };
        // One that is not written yet takes no text from anybody.
        if !file.text()[body.range()].trim().is_empty() {
            bodies.insert((*lang).to_owned(), cleaned(&file.text()[body.range()]));
        }
        let reader = Reader::new(&file);
        named.extend(attachments(sources, &reader, body));
        super::text::report_personal_data(&file, Span::new(0, file.text().len()), &reader);
        diagnostics.extend(reader.into_diagnostics());
    }
    bodies
}

/// Why a file that broke off while it was read cannot be.
pub(super) fn broken_off(failure: &Failure) -> Unreadable {
    match failure {
        Failure::Io { source, .. } => Unreadable::from_io(source),
        other => Unreadable::Refused(other.to_string()),
    }
}

/// The bytes of a file that a document names, or a diagnostic's words.
pub(super) fn open_named(
    sources: &Sources<'_>,
    document: &str,
    named: &str,
) -> Result<(String, Box<dyn std::io::Read + Send>), Unreadable> {
    let path = load::locate(sources.tree, document, named)?;
    let stream = sources.tree.open(&path, sources.config.limits.csv.0)?;
    Ok((path, stream))
}
