//! Documents and CSV files with bytes changed, cut out, doubled and swapped: every command ends, soon, in one of its ways.
//!
//! A few inputs on every run; `AUDITBOOK_MUTATIONS=24000` tries so many, `AUDITBOOK_MUTATIONS=8000..16000` those of a
//! longer run. `AUDITBOOK_PROGRAM` names another build of the program: an optimised one that checks for overflow is much faster,
//! `CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS=true CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS=true cargo build --locked --release`.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::scratch::Scratch;

const FEW: Range<usize> = 0..16;
const DAY: &str = "2026-04-10";
/// No input may keep a command for longer.
const LONGEST: Duration = Duration::from_secs(30);

/// What people and broken programs put into files.
const PIECES: &[&str] = &[
    "\t",
    "\n",
    "\r\n",
    ": ",
    ":",
    "- ",
    "#",
    " #1",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    ",",
    ";",
    "---\n",
    "|",
    ">",
    "&a ",
    "*a ",
    "!!str ",
    "\u{a0}",
    "\u{200b}",
    "\u{feff}",
    "“",
    "”",
    "ο",
    "с",
    "ي",
    "😀",
    "%",
    "1e999",
    "-1",
    "99999999999999999999",
    "2026-02-30",
    "null",
    "~",
    "<<<<<<< HEAD\n",
    "=======\n",
    ">>>>>>> x\n",
    "0x7f",
    "NaN",
    "\0",
    "../",
    "kind: goal\n",
    "yes",
    "5h30m",
    "1,234",
    "*",
    "\u{301}",
    "\u{2028}",
    "１",
    "€",
    "4:12",
    "```\n",
    "sep=;\n",
    "<html>",
    "[{",
];

/// Numbers that look like chance and are always the same (xorshift64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

/// `bytes` with one to four things done to them.
fn mutated(bytes: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(bytes.len());
        let end = (at + 1 + numbers.below(12)).min(bytes.len());
        match numbers.below(6) {
            0 if !bytes.is_empty() => bytes[at] = u8::try_from(numbers.below(256)).unwrap(),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let piece = bytes[at..end].to_vec();
                let to = numbers.below(bytes.len());
                bytes.splice(to..to, piece);
            }
            3 => bytes.truncate(at),
            _ => {
                let piece = PIECES[numbers.below(PIECES.len())].bytes();
                bytes.splice(at..at, piece);
            }
        }
    }
    bytes
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// The program that is tried.
fn program() -> String {
    std::env::var("AUDITBOOK_PROGRAM").unwrap_or_else(|_| env!("CARGO_BIN_EXE_auditbook").to_owned())
}

/// Runs the program; what is wrong with how it ended.
fn trouble(folder: &Path, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new(program());
    command.current_dir(folder).args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let began = Instant::now();
    let mut child = command.spawn().unwrap();
    let code = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        if began.elapsed() > LONGEST {
            child.kill().unwrap();
            child.wait().unwrap();
            return Some(format!("`{}` does not end", arguments.join(" ")));
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let is_sound = matches!(code, Some(0..=2));
    (!is_sound).then(|| format!("`{}` ends with {code:?}", arguments.join(" ")))
}

/// Which inputs the environment asks for: `24000`, or `8000..16000`.
fn wanted() -> Range<usize> {
    let Ok(text) = std::env::var("AUDITBOOK_MUTATIONS") else { return FEW };
    let (first, end) = text.split_once("..").unwrap_or(("0", &text));
    first.parse().unwrap()..end.parse().unwrap()
}

/// Tries inputs from `next` on, in a workspace of its own, up to `end`.
fn try_inputs(next: &AtomicUsize, end: usize) -> Vec<String> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/workspace");
    let mut files = Vec::new();
    files_below(&golden, &mut files);
    files.sort();
    let scratch = Scratch::new();
    let root = scratch.path();
    let place = |file: &Path| root.join(file.strip_prefix(&golden).unwrap());
    for file in &files {
        std::fs::create_dir_all(place(file).parent().unwrap()).unwrap();
        std::fs::copy(file, place(file)).unwrap();
    }
    scratch.commit("before");
    let mut found = Vec::new();
    loop {
        let nth = next.fetch_add(1, Ordering::Relaxed);
        if nth >= end {
            return found;
        }
        let mut numbers =
            Numbers(0x9e37_79b9_7f4a_7c15 ^ (u64::try_from(nth).unwrap() + 1).wrapping_mul(0x2545_f491_4f6c_dd1d));
        let file = &files[numbers.below(files.len())];
        let sound = std::fs::read(file).unwrap();
        let bytes = mutated(&sound, &mut numbers);
        std::fs::write(place(file), &bytes).unwrap();
        let stem = file.file_stem().unwrap().to_string_lossy();
        let kind = file.parent().and_then(Path::file_name).unwrap().to_string_lossy();
        let reference = format!("{}/{stem}", kind.trim_end_matches('s'));
        let commands: [&[&str]; 5] = [
            &["check", "--as-of", DAY],
            &["fmt", "--check"],
            &["explain", &reference],
            &["export", "--keep-going", "--as-of", DAY],
            &["diff", "HEAD", "--as-of", DAY],
        ];
        let troubles = commands.iter().filter_map(|arguments| trouble(&root, arguments));
        let called = file.strip_prefix(&golden).unwrap().display().to_string();
        found.extend(troubles.map(|trouble| format!("input {nth}, {called}: {trouble}\n{}\n", bytes.escape_ascii())));
        std::fs::write(place(file), &sound).unwrap();
    }
}

#[test]
fn every_command_ends_on_every_input() {
    let wanted = wanted();
    let next = AtomicUsize::new(wanted.start);
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let found: Vec<String> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(|| try_inputs(&next, wanted.end))).collect();
        running.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    assert!(found.is_empty(), "{}", found.concat());
}
