//! Lists the keys of the messages, so that code can ask only for messages that exist.
//!
//! In: the English catalogue, `src/i18n/locales/en/*.ftl`. Out: `keys.rs` in the build's folder, one sorted list. It must not
//! read what the messages say.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const CATALOGUE: &str = "src/i18n/locales/en";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={CATALOGUE}");
    let mut keys = BTreeSet::new();
    for file in fs::read_dir(CATALOGUE)? {
        keys.extend(keys_of(&fs::read_to_string(file?.path())?));
    }
    let lines: String = keys.iter().map(|key| format!("    {key:?},\n")).collect();
    let folder = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    fs::write(Path::new(&folder).join("keys.rs"), format!("&[\n{lines}]\n"))
}

/// Returns the keys of the messages of a Fluent file: what stands before `=` on a line that begins with a letter.
fn keys_of(ftl: &str) -> Vec<String> {
    let messages = ftl.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
    messages.filter_map(|line| line.split_once('=')).map(|(key, _)| key.trim_end().to_owned()).collect()
}
