//! Data flows one way: a module imports only from the stages before it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The stages in order; those in one row do not import each other.
const ROWS: &[&[&str]] = &[
    &["composed", "error", "packed", "picture", "uri"],
    &["source"],
    &["files"],
    &["diag"],
    &["load", "parse"],
    &["formula"],
    &["schema"],
    &["model", "fmt"],
    &["i18n", "library"],
    &["validate"],
    &["report"],
    &["compute"],
    &["export", "diff", "explain"],
    &["site"],
    &["gate", "import", "lsp", "session"],
    &["write"],
    &["serve"],
    &["cmd"],
    &["cli"],
    &["main"],
];

/// Imports within one row, or around a stage that must not be seen, that the design refuses although the order allows.
const BLIND: &[(&str, &[&str])] = &[
    ("compute", &["parse", "load", "validate"]),
    ("site", &["model", "schema", "validate", "compute"]),
    ("export", &["model", "parse", "load", "validate", "compute"]),
    ("formula", &["diag", "load", "parse"]),
    ("schema", &["load"]),
    ("model", &["load", "parse"]),
];

fn sources() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if is_test(&path) {
                // Tests may look wherever they need to.
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let relative = path.strip_prefix(&root).unwrap();
                let first = relative.components().next().unwrap().as_os_str().to_str().unwrap();
                files.push((first.trim_end_matches(".rs").to_owned(), path));
            }
        }
    }
    files.sort();
    files
}

/// Whether `path` holds only tests.
fn is_test(path: &Path) -> bool {
    path.iter().any(|part| part == "tests" || part == "tests.rs")
}

/// The stages that `text` names after `crate::`, outside comments; `{a, b}` groups included.
fn imported(text: &str) -> BTreeSet<String> {
    let code: String =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| [line, "\n"]).collect();
    let mut stages = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let name = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0_usize;
            let mut start = 0;
            for (at, c) in group.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => {
                        stages.insert(name(group[start..at].trim()));
                        break;
                    }
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        stages.insert(name(group[start..at].trim()));
                        start = at + 1;
                    }
                    _ => {}
                }
            }
        } else {
            stages.insert(name(rest));
        }
    }
    stages.remove("");
    stages
}

fn row(stage: &str) -> Option<usize> {
    ROWS.iter().position(|row| row.contains(&stage))
}

#[test]
fn every_stage_has_its_place() {
    let stages: BTreeSet<String> =
        sources().into_iter().map(|(stage, _)| stage).filter(|stage| stage != "lib").collect();
    let unplaced: Vec<&String> = stages.iter().filter(|stage| row(stage).is_none()).collect();
    assert!(unplaced.is_empty(), "no place in the order: {unplaced:?}");
}

#[test]
fn imports_point_backwards() {
    let mut wrong = Vec::new();
    for (stage, path) in sources().into_iter().filter(|(stage, _)| stage != "lib") {
        let text = fs::read_to_string(&path).unwrap();
        let blind: &[&str] = BLIND.iter().find(|(name, _)| *name == stage).map_or(&[], |(_, unseen)| unseen);
        for other in imported(&text).into_iter().filter(|other| *other != stage) {
            let Some(there) = row(&other) else { continue };
            let here = row(&stage).unwrap();
            if there >= here || blind.contains(&other.as_str()) {
                wrong.push(format!("{} imports {other}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn disk_git_and_clock_stay_in_their_stages() {
    let touching = ["std::fs", "std::process::Command", "Utc::now", "Local::now", "SystemTime::now"];
    let allowed = ["load", "write", "cmd", "main", "cli"];
    let mut wrong = Vec::new();
    for (_, path) in sources().into_iter().filter(|(stage, _)| !allowed.contains(&stage.as_str())) {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for word in touching.iter().filter(|word| code.contains(*word)) {
            wrong.push(format!("{} uses {word}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
