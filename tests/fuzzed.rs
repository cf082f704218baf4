//! The promises of `fuzz/` on every compiler: on files of the repository, and on random changes of them.
//!
//! A few inputs on every run; `AUDITBOOK_FUZZ=2000` tries so many of each target. What a fuzzer found goes to `tests/fixtures/fuzzed/TARGET/`,
//! whose files are tried every time.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use walkdir::WalkDir;

#[expect(unreachable_pub, reason = "the fuzzer has them as a crate of its own")]
#[path = "../fuzz/src/lib.rs"]
mod targets;

/// What is put into files to break them.
const PIECES: &[&str] = &[
    "\n",
    "\r",
    "\t",
    "\0",
    "---\n",
    ": ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    ",",
    ";",
    "|",
    ">",
    "&a ",
    "*a ",
    "!!str ",
    "<<: ",
    "\u{feff}",
    "\u{202e}",
    "\u{a0}",
    "\u{1f600}",
    "\u{301}",
    "1e999",
    "-0",
    "99999999999999999999",
    "0001-01-01",
    "null",
    "\n=====\n",
    "<script>",
    "<a href=\"javascript:x\">",
    "![](//h/x)",
    "[x](javascript:x)",
    "```",
    "| a |\n|--|\n",
    "\\",
    "&#x3c;",
    "nan",
];

/// The files below `folders` of the repository that end so, sorted.
fn seeds(folders: &[&str], ending: &str) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let below = |folder: &&str| WalkDir::new(root.join(folder)).into_iter().filter_map(Result::ok);
    let mut paths: Vec<PathBuf> = folders.iter().flat_map(below).map(walkdir::DirEntry::into_path).collect();
    paths.retain(|path| path.is_file() && path.to_string_lossy().ends_with(ending));
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

fn changed(seed: &[u8], other: &[u8], random: &mut ChaCha8Rng) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..random.random_range(1..5) {
        let at = random.random_range(0..=bytes.len());
        let end = (at + random.random_range(0..40)).min(bytes.len());
        match random.random_range(0..5) {
            0 => drop(bytes.splice(at..at, PIECES[random.random_range(0..PIECES.len())].bytes())),
            1 => drop(bytes.drain(at..end)),
            2 => drop(bytes.splice(at..at, bytes[at..end].to_vec())),
            3 => bytes[at..end].iter_mut().take(1).for_each(|byte| *byte = random.random()),
            _ => {
                let from = random.random_range(0..=other.len());
                let to = (from + 60).min(other.len());
                drop(bytes.splice(at..end, other[from..to].iter().copied()));
            }
        }
    }
    bytes
}

/// Tries `target` on what was found before, on seeds as they are and changed; names the input that breaks a promise.
fn try_all(name: &str, seeds: &[Vec<u8>], few: usize, target: fn(&[u8])) {
    let many = std::env::var("AUDITBOOK_FUZZ").ok().map(|count| count.parse::<usize>().unwrap());
    let count = many.unwrap_or(few);
    assert!(seeds.len() > 5, "no seeds for {name}");
    let mut random = ChaCha8Rng::seed_from_u64(many.unwrap_or(1) as u64);
    let mut inputs = self::seeds(&[&format!("tests/fixtures/fuzzed/{name}")], "");
    inputs.retain(|input| !input.is_empty());
    let step = seeds.len().div_ceil(count / 2 + 1);
    inputs.extend(seeds.iter().step_by(step).cloned());
    for _ in 0..count {
        let (seed, other) = (random.random_range(0..seeds.len()), random.random_range(0..seeds.len()));
        inputs.push(changed(&seeds[seed], &seeds[other], &mut random));
    }
    for input in inputs {
        if catch_unwind(AssertUnwindSafe(|| target(&input))).is_err() {
            let kept = std::env::temp_dir().join(format!("auditbook-fuzzed-{name}"));
            fs::write(&kept, &input).unwrap();
            panic!("{name}: {} breaks a promise\n{}", kept.display(), String::from_utf8_lossy(&input));
        }
    }
}

fn documents() -> Vec<Vec<u8>> {
    seeds(&["audits", "tests/golden/workspace/audits", "src/library"], ".md")
}

#[test]
fn front_matter_of_any_bytes_is_read() {
    try_all("front_matter", &documents(), 24, targets::front_matter);
}

#[test]
fn rows_of_any_bytes_are_read() {
    try_all("rows", &seeds(&["tests/golden/workspace", "src/library"], ".csv"), 16, targets::rows);
}

#[test]
fn markdown_of_any_bytes_makes_markup_that_runs_nothing() {
    try_all("markdown", &documents(), 4, targets::markdown);
}

#[test]
fn texts_of_any_bytes_are_compared() {
    let two = |text: Vec<u8>| [&text[..], b"\n=====\n", &text].concat();
    try_all("differences", &documents().into_iter().map(two).collect::<Vec<_>>(), 16, targets::differences);
}

#[test]
fn lines_of_any_bytes_are_computed() {
    let line = |text: Vec<u8>| text.into_iter().map(|byte| if byte == b'\n' { b' ' } else { byte }).collect();
    let lines: Vec<Vec<u8>> = seeds(&["tests/fixtures/oracle"], ".json").into_iter().map(line).collect();
    try_all("calc", &lines, 32, targets::calc);
}
