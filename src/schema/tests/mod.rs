//! What the readers say about a text: the measure for everything derived from the same declarations.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::fields::StatedUnit;
use super::head::{self, Opened};
use super::settings::Config;
use super::{Fields, Head, Kind, Record, Root, for_each_kind};
use crate::diag::Severity;
use crate::parse::node::Node;
use crate::parse::read::MapReader;
use crate::parse::{Reader, yaml};
use crate::source::{SourceFile, Span};

macro_rules! readers {
    ($($variant:ident, $one:ident, $word:literal, $several:ident, $folder:literal, $key:ident, $by:ident;)+) => {
        fn read_kind(kind: Kind, fields: &Fields<'_>, map: &mut MapReader<'_>, head: Option<Head>) {
            match kind {
                $(Kind::$variant => drop(super::$one::$variant::read(fields, map, head)),)+
            }
        }
    };
}

for_each_kind!(readers);

/// The value that the YAML `text` says; its faults of form must be none.
pub(super) fn node(text: &str) -> Node {
    let file = SourceFile::new("", text);
    let mut faults = Vec::new();
    let node = yaml::parse_mapping(&file, Span::new(0, file.text().len()), &mut faults);
    assert!(faults.is_empty(), "{faults:?}\n{text}");
    node.expect("a mapping")
}

/// The faults that the readers find in the front matter or settings `text`: `code: message`.
pub(super) fn faults(root: Root, text: &str) -> Vec<String> {
    faults_of(root, &Arc::new(SourceFile::new("sample.md", text)), &node(text))
}

fn faults_of(root: Root, file: &Arc<SourceFile>, node: &Node) -> Vec<String> {
    let reader = Reader::new(file);
    let fields = Fields {
        reader: &reader,
        file,
        lang: None,
        first: "en",
        mentions: RefCell::default(),
        misnamed: RefCell::default(),
        unit: StatedUnit::default(),
    };
    if let Some(mut map) = reader.mapping(node) {
        match root {
            Root::Settings => drop(Config::read_keys(&fields, &mut map)),
            Root::Kind(kind) => {
                let _ = map.required("kind");
                if let Some(lang) = map.optional("lang") {
                    let _ = reader.language(lang);
                }
                let span = map.anchor();
                let body = Span::new(file.text().len(), file.text().len());
                let opened = Opened {
                    kind,
                    span,
                    stem: "sample".into(),
                    body,
                    translations: BTreeMap::new(),
                    attachments: BTreeSet::new(),
                };
                let head = head::read_head(&fields, &mut map, &opened);
                read_kind(kind, &fields, &mut map, head);
            }
        }
        map.finish();
    }
    let misnamed = fields.misnamed.take().into_iter().map(|misnamed| misnamed.fault);
    let all = misnamed.chain(reader.into_diagnostics());
    // A warning refuses nothing: a key that is left empty is one.
    all.filter(|fault| fault.severity == Severity::Error)
        .map(|fault| format!("{}: {}", fault.code, fault.message))
        .collect()
}

/// A document of `kind` that says every key it can, each by its example.
pub(super) fn full(root: Root) -> String {
    let line = |field: &super::Field| match field.key {
        "kind" => format!("kind: {}\n", root.name()),
        key => format!("{key}: {}\n", field.sample()),
    };
    root.fields().iter().map(line).collect()
}

#[test]
fn a_document_that_says_everything_is_sound() {
    for root in Root::all() {
        assert_eq!(faults(root, &full(root)), Vec::<String>::new(), "{}", full(root));
    }
}
