//! Every message that templates ask for exists; code can ask for no other.

use std::fs;
use std::path::Path;

use auditbook::i18n::Key;

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

#[test]
fn every_key_in_a_template_is_a_message() {
    let templates = texts("templates", &[".html", ".svg", ".xml"]);
    let asked =
        templates.iter().flat_map(|(path, text)| keys_in_template(text).into_iter().map(move |key| (path, key)));
    let asked: Vec<(&String, &str)> = asked.collect();
    assert!(asked.len() > 20, "the scan finds only {} keys", asked.len());
    let unknown: Vec<_> = asked.into_iter().filter(|(_, key)| Key::find(key).is_none()).collect();
    assert!(unknown.is_empty(), "no message for {unknown:#?}");
}

#[test]
fn the_scan_finds_keys() {
    assert_eq!(
        keys_in_template("{{ \"a\" | say }} {{ x | safe }} {{ \"b\" | say(n=1) }}{% if \"c\" | trim %}"),
        ["a", "b"]
    );
}
