//! Every message that templates ask for exists, and every message is asked for: by code, a template, the glossary or another
//! message. Code cannot ask for one that does not exist.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use auditbook::i18n::Key;
use auditbook::i18n::glossary::{Term, TermText};
use auditbook::model::Kind;

/// Returns the text of every file below `folder` with one of `endings`, with its path.
fn texts(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = walkdir::WalkDir::new(root).sort_by_file_name().into_iter().map(Result::unwrap);
    let wanted = files.filter(|file| endings.iter().any(|ending| file.path().to_string_lossy().ends_with(ending)));
    wanted.map(|file| (file.path().display().to_string(), fs::read_to_string(file.path()).unwrap())).collect()
}

/// Returns the keys that `template` puts through the filter `say`: `"nav-goals" | say`.
fn keys_in_template(template: &str) -> Vec<&str> {
    let mut pieces: Vec<&str> = template.split('|').collect();
    pieces.rotate_left(1);
    let saying = template.split('|').zip(pieces).filter(|(_, after)| after.trim_start().starts_with("say"));
    saying.filter_map(|(before, _)| before.trim_end().strip_suffix('"')?.rsplit('"').next()).collect()
}

/// Returns the keys that `code` names outside its tests: `msg!("nav-goals")`.
fn keys_in_code(code: &str) -> Vec<&str> {
    let production = code.split("#[cfg(test)]").next().unwrap_or_default();
    let after = production.split("msg!(").skip(1);
    after.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next()).collect()
}

/// Returns the messages that each message of `ftl` refers to: `{ late-days }`, `{ CAP(late-days) }`.
fn references(ftl: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut message = "";
    for line in ftl.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            message = line.split([' ', '=']).next().unwrap_or_default();
        }
        let placed = line.split('{').skip(1).filter_map(|rest| rest.split('}').next());
        let named = placed.map(|inner| inner.trim().trim_start_matches("CAP(").trim_end_matches(')').trim());
        found.entry(message).or_default().extend(named);
    }
    found
}

fn templates() -> Vec<(String, String)> {
    texts("templates", &[".html", ".svg", ".xml"])
}

/// Returns the keys that code, templates and the glossary ask for.
fn asked() -> BTreeSet<&'static str> {
    let code = texts("src", &[".rs"]).into_iter().filter(|(path, _)| !path.contains("tests"));
    let in_code = code.flat_map(|(_, text)| keys_in_code(&text).into_iter().map(str::to_owned).collect::<Vec<_>>());
    let in_templates = templates();
    let in_templates = in_templates.iter().flat_map(|(_, text)| keys_in_template(text)).map(str::to_owned);
    // The names of kinds are made from the registry of kinds.
    let kinds = Kind::ALL.iter().map(|kind| format!("kind-{kind}"));
    let named = in_code.chain(in_templates).chain(kinds).filter_map(|key| Key::find(&key));
    let entries =
        Term::all().flat_map(|term| TermText::ALL.map(|part| term.part(part)).into_iter().chain([term.name()]));
    named.chain(entries).map(Key::as_str).collect()
}

#[test]
fn every_key_in_a_template_is_a_message() {
    let templates = templates();
    let asked =
        templates.iter().flat_map(|(path, text)| keys_in_template(text).into_iter().map(move |key| (path, key)));
    let asked: Vec<(&String, &str)> = asked.collect();
    assert!(asked.len() > 20, "the scan finds only {} keys", asked.len());
    let unknown: Vec<_> = asked.into_iter().filter(|(_, key)| Key::find(key).is_none()).collect();
    assert!(unknown.is_empty(), "no message for {unknown:#?}");
}

#[test]
fn every_message_is_asked_for() {
    let catalogues = texts("src/i18n/locales", &[".ftl"]);
    let references: Vec<_> = catalogues.iter().map(|(_, ftl)| references(ftl)).collect();
    let mut reached = asked();
    let mut open: Vec<&str> = reached.iter().copied().collect();
    while let Some(key) = open.pop() {
        let named = references.iter().filter_map(|of| of.get(key)).flatten().filter_map(|key| Key::find(key));
        open.extend(named.map(Key::as_str).filter(|key| reached.insert(key)));
    }
    let idle: Vec<_> = Key::all().map(Key::as_str).filter(|key| !reached.contains(key)).collect();
    assert!(idle.is_empty(), "nobody asks for {idle:#?}");
}

#[test]
fn the_scans_find_keys() {
    assert_eq!(
        keys_in_template("{{ \"a\" | say }} {{ x | safe }} {{ \"b\" | say(n=1) }}{% if \"c\" | trim %}"),
        ["a", "b"]
    );
    assert_eq!(keys_in_code("msg!(\"a-b\"), msg!(\n  \"c\") \"d\"\n#[cfg(test)] msg!(\"e\")"), ["a-b", "c"]);
    let found = references("# { x }\na = { b } { $n ->\n   *[other] { CAP(c) }\n}\nd = e\n");
    assert!(["b", "c"].iter().all(|key| found["a"].contains(key)) && !found["d"].contains("e"));
}
