//! `auditbook.yaml` to the settings of a workspace.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Diagnostic, render, rules};
use crate::error::Failure;
use crate::load::{CONFIGURATION, Tree};
use crate::model::{Config, Id};
use crate::parse::read::MapReader;
use crate::parse::{Reader, yaml};
use crate::schema::fields::StatedUnit;
use crate::schema::{Fields, Record};
use crate::source::{SourceFile, Span};

/// The largest configuration that is read, in bytes.
pub(super) const LIMIT: u64 = 1024 * 1024;

/// The settings of the workspace in `tree`; every fault of the file, rendered, as one failure.
pub fn read_config(tree: &dyn Tree) -> Result<Config, Failure> {
    let (config, diagnostics) = read_settings(tree);
    if diagnostics.is_empty() {
        return Ok(config);
    }
    let rendered = render::human(&diagnostics, render::Terminal::default());
    Err(Failure::Configuration { message: format!("`{CONFIGURATION}` is faulty\n{rendered}"), hint: None })
}

/// The settings of the workspace in `tree`, the default where they cannot be read, and every fault of the file.
pub fn read_settings(tree: &dyn Tree) -> (Config, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let file = match tree.read(CONFIGURATION, LIMIT) {
        Ok(bytes) => crate::parse::document::decode(CONFIGURATION, &bytes),
        Err(unreadable) => Err(unreadable.in_file(CONFIGURATION)),
    };
    let config = match file {
        Ok(file) => read_file(file, &mut diagnostics),
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            None
        }
    };
    crate::diag::sort(&mut diagnostics);
    (config.unwrap_or_default(), diagnostics)
}

fn read_file(file: SourceFile, diagnostics: &mut Vec<Diagnostic>) -> Option<Config> {
    if let Some(conflict) = crate::parse::document::conflict(&file) {
        diagnostics.push(conflict);
        return None;
    }
    // The mark at which YAML may begin.
    let start = file.text().strip_prefix("---").filter(|rest| rest.starts_with(['\n', '\r'])).map_or(0, |_| 3);
    if let Some(end) = file.text()[start..].find("\n---").map(|at| start + at + 1).filter(|_| start > 0) {
        let line = Span::new(end, end + 3);
        let fault = Diagnostic::at(&rules::YAML_SYNTAX, &file, line, "settings end with the file, not with `---`");
        diagnostics.push(fault.help("delete the line"));
        return None;
    }
    let span = Span::new(start, file.text().len());
    let node = yaml::parse_mapping(&file, span, diagnostics)?;
    let file = Arc::new(file);
    let reader = Reader::new(&file).displaced(node.as_mapping().is_some_and(|map| map.displaced));
    let first = crate::schema::settings::first_language(&node);
    let fields = Fields {
        reader: &reader,
        file: &file,
        lang: Some(first.clone()),
        first: &first,
        mentions: RefCell::default(),
        misnamed: RefCell::default(),
        unit: StatedUnit::default(),
    };
    let config = reader.mapping(&node).and_then(|map| {
        let mut map = map.called(Config::SCHEMA.called);
        let config = Config::read_keys(&fields, &mut map);
        if let Some(config) = &config {
            super::folders::hold_apart(config, &map, &reader);
            report_people(config, &map, &reader);
        }
        map.finish();
        config
    });
    diagnostics.extend(reader.into_diagnostics());
    config
}

/// Reports a name that two people have: everything of one would be counted for two.
fn report_people(config: &Config, map: &MapReader<'_>, reader: &Reader<'_>) {
    let mut seen: BTreeMap<String, &Id> = BTreeMap::new();
    for person in &config.people {
        for name in std::iter::once(&person.name).chain(&person.also) {
            let other = seen.insert(name.trim().to_lowercase(), &person.id).filter(|other| **other != person.id);
            let Some(other) = other else { continue };
            let message = format!("`{}` is called `{name}`, and so is `{other}`", person.id);
            let listed = map.mapping().get("people").and_then(|people| people.as_mapping());
            let at = |id: &Id| listed.and_then(|people| people.entry(id.as_str())).map(|entry| entry.key_span);
            let span = at(&person.id).or(map.value_span("people")).unwrap_or(map.anchor());
            let there = at(other).map(|at| format!(", on line {}", reader.file().place(at.start).line));
            let message = message + &there.unwrap_or_default();
            let fault = reader.fault(&rules::DUPLICATE_ID, span, message);
            reader.report(fault.help("keep one of them, with its spellings in `also`"));
            return;
        }
    }
}
