//! Lists the keys of the messages, so that code can ask only for messages that exist, and packs what languages and built-ins say.
//!
//! In: the catalogues, `src/i18n/locales/LANG/`, and the built-in documents, `src/library/`. Out, in the build's folder: `keys.rs`, one
//! sorted list of the English keys; for each language `LANG.ftl.z` and `LANG.po.z`, its messages and the meanings of keys; each built-in
//! as `checklists/ID.md.z` or `metrics/ID.md.z`; all packed in the format of zlib. It must not read what they say. The released program
//! keeps equal code once, where the linker is known to be able to.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use miniz_oxide::deflate::compress_to_vec_zlib;

const CATALOGUES: &str = "src/i18n/locales";
const LIBRARY: &str = "src/library";
const SMALLEST: u8 = 10;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={CATALOGUES}");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let mut keys = BTreeSet::new();
    for lang in fs::read_dir(CATALOGUES)? {
        let lang = lang?;
        let name = lang.file_name();
        let messages = texts(&lang.path(), "ftl")?;
        if name == "en" {
            keys = keys_of(&messages);
        }
        // English has no file of meanings: the declarations say them.
        let packed = [("ftl", messages), ("po", texts(&lang.path(), "po")?)];
        for (kind, text) in packed.into_iter().filter(|(_, text)| !text.is_empty()) {
            let file = out.join(&name).with_extension(format!("{kind}.z"));
            fs::write(file, compress_to_vec_zlib(text.as_bytes(), SMALLEST))?;
        }
    }
    for folder in ["checklists", "metrics"] {
        pack_library(folder, &out)?;
    }
    fold_equal_code();
    let lines: String = keys.iter().map(|key| format!("    {key:?},\n")).collect();
    fs::write(out.join("keys.rs"), format!("&[\n{lines}]\n"))
}

/// Has the linker keep code and constants that are equal byte for byte once: a twelfth of the program. Only the linker that comes with
/// the compiler is asked; another, or one that was chosen, may not know how.
fn fold_equal_code() {
    const TARGET: &str = "x86_64-unknown-linux-gnu";
    println!("cargo::rerun-if-env-changed=RUSTC_LINKER");
    let said = |name: &str| env::var(name).unwrap_or_default();
    // Flags that say how paths are written choose no linker.
    let is_chosen = !said("RUSTC_LINKER").is_empty() || said("CARGO_ENCODED_RUSTFLAGS").contains("link");
    if said("PROFILE") != "release" || is_chosen || [said("HOST"), said("TARGET")] != [TARGET, TARGET] {
        return;
    }
    let asked = Command::new(said("RUSTC")).args(["--print", "sysroot"]).output();
    let sysroot = asked.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default();
    let own = Path::new(&sysroot).join("lib/rustlib").join(TARGET).join("bin/gcc-ld/ld.lld");
    if own.exists() {
        println!("cargo::rustc-link-arg-bins=-Wl,--icf=all");
    }
}

/// Packs each document of a folder of the library.
fn pack_library(folder: &str, out: &Path) -> io::Result<()> {
    let from = Path::new(LIBRARY).join(folder);
    println!("cargo::rerun-if-changed={}", from.display());
    fs::create_dir_all(out.join(folder))?;
    for file in fs::read_dir(from)? {
        let file = file?;
        let packed = compress_to_vec_zlib(fs::read_to_string(file.path())?.as_bytes(), SMALLEST);
        fs::write(out.join(folder).join(file.file_name()).with_extension("md.z"), packed)?;
    }
    Ok(())
}

/// Returns the files of a folder that end in `extension`, by name, one after the other.
fn texts(folder: &Path, extension: &str) -> io::Result<String> {
    let mut files = Vec::new();
    for file in fs::read_dir(folder)? {
        files.push(file?.path());
    }
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    files.sort();
    files.iter().map(|file| Ok(fs::read_to_string(file)? + "\n")).collect()
}

/// Returns the keys of the messages of a Fluent text: what stands before `=` on a line that begins with a letter.
fn keys_of(ftl: &str) -> BTreeSet<String> {
    let messages = ftl.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
    messages.filter_map(|line| line.split_once('=')).map(|(key, _)| key.trim_end().to_owned()).collect()
}
