//! Every rule by its file in `tests/rules/`: each bad example brings up the rule at the places marked and nothing else,
//! each good one brings up nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use auditbook::compute::{Edition, compute, findings};
use auditbook::diag::rules;
use auditbook::diag::rules::page::{self, AS_OF, Example, File, Marked, RulePage};
use auditbook::diag::{self, Diagnostic};
use auditbook::load::WorkTree;
use auditbook::report::SourceState;
use auditbook::validate;
use serde_json::Value;

use crate::scratch::Scratch;
use crate::workspace::auditbook;

/// Something reported: the code and its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    code: String,
    at: Marked,
    message: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

/// Code → the text of its file.
fn pages() -> BTreeMap<String, String> {
    let files = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let code = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files.map(|path| (code(&path), std::fs::read_to_string(&path).unwrap())).collect()
}

fn write(folder: &Path, files: &[File]) {
    for file in files {
        let path = folder.join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, &file.bytes).unwrap();
    }
}

/// What is found in the workspace in `folder` as of `day`.
fn checked(folder: &Path, day: &str) -> Vec<Found> {
    let tree = WorkTree::new(folder).unwrap();
    let (config, mut found) = validate::read_settings(&tree);
    if found.is_empty() {
        let severities = config.severities();
        let validated = validate::validate(&tree, config).unwrap();
        found = validated.diagnostics;
        if !diag::has_errors(&found) {
            let source = SourceState { commit: None, dirty: false };
            let edition = Edition { as_of: day.parse().unwrap(), source };
            let quick = findings(&validated.workspace, &edition, found.clone());
            found = compute(&validated.workspace, &edition, found).diagnostics;
            assert_eq!(quick, found, "what a check finds is what the report has");
        }
        severities.apply(&mut found);
    }
    found.iter().map(of_diagnostic).collect()
}

fn of_diagnostic(found: &Diagnostic) -> Found {
    let width = found.end_column().saturating_sub(found.place.column).max(1);
    let (path, line, column) = (found.file.clone(), found.place.line, found.place.column);
    let at = Marked { path, line, column, width: Some(width) };
    Found { code: found.code.to_owned(), at, message: found.message.clone() }
}

/// What the program finds in `files`, `base` committed before, with the arguments of `page`.
fn gated(page: &RulePage, files: &[File], day: &str) -> Vec<Found> {
    let scratch = Scratch::new();
    if !page.base.is_empty() {
        write(&scratch.path(), &page.base);
        scratch.commit("before");
        page.base.iter().for_each(|file| std::fs::remove_file(scratch.path().join(&file.path)).unwrap());
    }
    write(&scratch.path(), files);
    let arguments: Vec<&str> = page.check.iter().map(String::as_str).collect();
    let ran = auditbook(&scratch.path(), &[&["check", "--format", "json", "--as-of", day], &arguments[..]].concat());
    let of_json = |found: &Value| {
        let number = |key: &str| usize::try_from(found[key].as_u64().unwrap()).unwrap();
        let text = |key: &str| found[key].as_str().unwrap().to_owned();
        let width = Some(number("end_column").saturating_sub(number("column")).max(1));
        let at = Marked { path: text("file"), line: number("line"), column: number("column"), width };
        Found { code: text("code"), at, message: text("message") }
    };
    ran.json()["diagnostics"].as_array().unwrap().iter().map(of_json).collect()
}

/// What is wrong with the `example` of the rule `code`: nothing where it does what it says.
fn wrong(code: &str, page: &RulePage, example: &Example) -> Option<String> {
    let day = page.as_of.as_deref().unwrap_or(AS_OF);
    let found = if page.check.is_empty() && page.base.is_empty() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), &example.files);
        checked(folder.path(), day)
    } else {
        gated(page, &example.files, day)
    };
    let (also, found): (Vec<Found>, Vec<Found>) =
        found.into_iter().partition(|found| example.also.contains(&found.code));
    let also: BTreeSet<String> = also.into_iter().map(|found| found.code).collect();
    let mut wanted = example.places.clone();
    let mut unwanted: Vec<&Found> = found.iter().collect();
    unwanted.retain(|found| {
        let fits = |place: &Marked| {
            (&place.path, place.line, place.column) == (&found.at.path, found.at.line, found.at.column)
                && place.width.is_none_or(|width| Some(width) == found.at.width)
        };
        let at = wanted.iter().position(|place| found.code == code && fits(place));
        at.map(|at| wanted.remove(at)).is_none()
    });
    let mut says = String::new();
    for Marked { path, line, column, width } in &wanted {
        writeln!(says, "  is not reported at {path}:{line}:{column}, {width:?}").unwrap();
    }
    for Found { code, at: Marked { path, line, column, width }, message } in unwanted {
        writeln!(says, "  unasked: {code} at {path}:{line}:{column}, {width:?}: {message}").unwrap();
    }
    for code in example.also.iter().filter(|code| !also.contains(*code)) {
        writeln!(says, "  `also {code}` is not so").unwrap();
    }
    (!says.is_empty()).then_some(says)
}

/// What is wrong with the page of the rule `code`.
fn faults(code: &str, text: &str) -> String {
    let page = match page::parse(text) {
        Ok(page) => page,
        Err(error) => return format!("{code}: {error}\n"),
    };
    let mut faults = String::new();
    for (word, examples) in [("bad", &page.bad), ("good", &page.good)] {
        for example in examples {
            if (word == "bad") == example.places.is_empty() {
                writeln!(faults, "{code} {word}: a bad example marks its places, a good one has none").unwrap();
            }
            if let Some(says) = wrong(code, &page, example) {
                writeln!(faults, "{code} {word} {}:\n{says}", example.called).unwrap();
            }
        }
        if !examples.iter().any(Example::is_text) {
            writeln!(faults, "{code}: no {word} example can be written in JSON").unwrap();
        }
    }
    faults
}

#[test]
fn every_example_does_what_it_says() {
    let pages: Vec<(String, String)> = pages().into_iter().collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut found = Vec::new();
        while let Some((code, text)) = pages.get(next.fetch_add(1, Ordering::Relaxed)) {
            found.push(faults(code, text));
        }
        found.retain(|fault| !fault.is_empty());
        found
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let mut found: Vec<String> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        running.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    found.sort();
    assert!(found.is_empty(), "{}", found.concat());
}

#[test]
fn every_rule_has_a_file_and_every_file_a_rule() {
    let codes: BTreeSet<String> = rules::all().map(|rule| rule.code.to_owned()).collect();
    assert_eq!(codes.len(), rules::all().count(), "a code stands twice");
    assert_eq!(codes, pages().into_keys().collect());
    assert!(rules::all().all(|rule| rules::find(rule.code) == Some(rule)));
    let kebab = |code: &String| code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    assert!(codes.iter().all(kebab));
}

#[test]
fn every_rule_is_explained() {
    for rule in rules::all() {
        let (code, title, text) = (rule.code, rule.title(), rule.explanation());
        assert!(!title.is_empty() && !title.ends_with('.') && !title.starts_with(char::is_uppercase), "{code}: title");
        assert!(text.len() > 60 && text.ends_with('.'), "{code}: explanation");
        let printed = diag::render::explain(rule);
        let longest = printed.lines().map(|line| line.chars().count()).max();
        assert!(longest <= Some(120), "{code}: {longest:?} characters");
        for word in ["\nBad", "\nGood", "^"] {
            assert!(printed.contains(word) || !page_marks(rule), "{code}: {word}\n{printed}");
        }
        let json: Value = serde_json::from_str(&diag::render::explain_json(rule)).unwrap();
        for key in ["bad", "good"] {
            let files = json[key].as_array().unwrap();
            assert!(files.iter().any(|file| file["path"] == "auditbook.yaml"), "{code}: {json}");
        }
    }
}

/// Whether a line of `^` stands in the examples of `rule`.
fn page_marks(rule: &diag::Rule) -> bool {
    rule.page().bad.iter().flat_map(|example| &example.places).any(|place| place.width.is_some())
}
