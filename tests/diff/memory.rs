//! Two workspaces in memory and what was written differently between them, as a list of lines.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use auditbook::compute::{Edition, compute};
use auditbook::diff::{Diff, Side, diff};
use auditbook::error::Failure;
use auditbook::load::{CONFIGURATION, Tree, TreeFile, Unreadable};
use auditbook::report::{Report, SourceState};
use auditbook::validate::{Written, read_settings, validate_and_keep};
use serde_json::Value;

/// The files of a workspace by path.
#[derive(Debug, Clone)]
pub(crate) struct Files(BTreeMap<String, String>);

impl Files {
    /// A workspace without documents.
    pub(crate) fn new() -> Self {
        Self(BTreeMap::new()).with(CONFIGURATION, "title: Harbour\nprivacy: {min-group: 1}\n")
    }

    /// The same with `text` in the file `path`.
    pub(crate) fn with(mut self, path: &str, text: impl Into<String>) -> Self {
        self.0.insert(path.to_owned(), text.into());
        self
    }

    /// The same without the file `path`.
    pub(crate) fn without(mut self, path: &str) -> Self {
        self.0.remove(path).unwrap();
        self
    }

    /// The text of the file `path`.
    pub(crate) fn text(&self, path: &str) -> &str {
        &self.0[path]
    }

    /// The same with `to` in place of the first `from` in the file `path`.
    pub(crate) fn edited(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.text(path);
        assert!(text.contains(from), "{path} does not hold {from}");
        let text = text.replacen(from, to, 1);
        self.with(path, text)
    }

    /// Its report and what is written in it.
    pub(crate) fn computed(&self) -> (Report, Written) {
        self.computed_on("2025-07-01")
    }

    /// The same as of `day`.
    fn computed_on(&self, day: &str) -> (Report, Written) {
        let (config, _) = read_settings(self);
        let (validated, written) = validate_and_keep(self, config).unwrap();
        let source = SourceState { commit: None, dirty: false };
        let edition = Edition { as_of: day.parse().unwrap(), source };
        (compute(&validated.workspace, &edition, validated.diagnostics), written)
    }

    /// What changes from here to `after`, seen on `day`.
    pub(crate) fn diff_on(&self, day: &str, after: &Self) -> Diff {
        let (base, head) = (self.computed_on(day), after.computed_on(day));
        diff(Side::new(&base.0, &base.1), Side::new(&head.0, &head.1))
    }

    /// What changes from here to `after`.
    pub(crate) fn diff(&self, after: &Self) -> Diff {
        after.since(&self.computed())
    }

    /// What changed since `base`.
    pub(crate) fn since(&self, base: &(Report, Written)) -> Diff {
        let head = self.computed();
        diff(Side::new(&base.0, &base.1), Side::new(&head.0, &head.1))
    }

    /// What is written differently in `after`: `goal/fcr-75 from.2025-02: 60 → 61`.
    pub(crate) fn told(&self, after: &Self) -> Vec<String> {
        told(&serde_json::to_value(self.diff(after)).unwrap())
    }
}

impl Tree for Files {
    fn list(&self, folder: &str, _: &[&str]) -> Result<Vec<TreeFile>, Failure> {
        let inside = |path: &&String| folder == "." || path.starts_with(&format!("{folder}/"));
        Ok(self.0.keys().filter(inside).map(|path| TreeFile { path: path.clone(), fault: None }).collect())
    }

    fn open(&self, path: &str, _: u64) -> Result<Box<dyn Read + Send>, Unreadable> {
        let text = self.0.get(path).cloned().ok_or(Unreadable::Missing)?;
        Ok(Box::new(Cursor::new(text.into_bytes())))
    }
}

fn told(diff: &Value) -> Vec<String> {
    let mut told = Vec::new();
    for kind in ["audit", "metric", "goal", "gap", "plan"] {
        for entry in diff[format!("{kind}s")].as_array().unwrap() {
            let about = format!("{kind}/{}", entry["id"].as_str().unwrap());
            of_entry(&about, entry, &mut told);
        }
    }
    for entry in diff["documents"].as_array().unwrap() {
        of_entry(entry["ref"].as_str().unwrap(), entry, &mut told);
    }
    told
}

fn of_entry(about: &str, entry: &Value, told: &mut Vec<String>) {
    if entry["change"] != "changed" {
        told.push(format!("{about} {}", entry["change"].as_str().unwrap()));
    }
    let side = |value: &Value| value.as_str().unwrap_or("–").to_owned();
    let mut line = |path: &str, before: &Value, after: &Value| {
        told.push(format!("{about} {path}: {} → {}", side(before), side(after)));
    };
    for item in entry["items"].as_array().into_iter().flatten() {
        line(&format!("answers.{}.answer", item["id"].as_str().unwrap()), &item["before"], &item["after"]);
    }
    for field in entry["fields"].as_array().unwrap() {
        line(field["path"].as_str().unwrap(), &field["before"], &field["after"]);
    }
}
