//! What is fuzzed: each function takes any bytes, and panics where a promise is broken. No input may end in a panic, run for long,
//! or come out as markup that runs.
//!
//! The fuzzer calls them (`fuzz_targets/`), and so does a test of the suite, on every file of the repository that fits and on
//! random changes of it (`tests/fuzzed.rs`).

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use auditbook::cli::{Cli, Command};
use auditbook::compute::{Edition, compute};
use auditbook::diff::{Side, diff, render};
use auditbook::files::Kept;
use auditbook::load::{Tree, TreeFile, Unreadable};
use auditbook::report::{Report, SourceState};
use auditbook::site::{self, Theme};
use auditbook::validate::{Written, read_config, validate_and_keep};
use clap::Parser;

/// A workspace in memory.
struct Memory(BTreeMap<String, Vec<u8>>);

impl Memory {
    fn new(files: &[(&str, &[u8])]) -> Self {
        let settings = ("auditbook.yaml".to_owned(), b"title: T\nlanguages: [en]\n".to_vec());
        let files = files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec()));
        Self(files.chain([settings]).collect())
    }

    /// Everything known of it.
    fn known(&self) -> (Report, Written) {
        let config = read_config(self).expect("the settings are sound");
        let (validated, written) = validate_and_keep(self, config).expect("what lies in memory is listed");
        let edition = Edition { as_of: "2026-06-30".parse().expect("a day"), source: SourceState::default() };
        (compute(&validated.workspace, &edition, validated.diagnostics), written)
    }
}

impl Tree for Memory {
    fn list(&self, folder: &str, without: &[&str]) -> Result<Vec<TreeFile>, auditbook::error::Failure> {
        let is_below = |path: &str, folder: &str| matches!(folder, "" | ".") || path.starts_with(&format!("{folder}/"));
        let paths =
            self.0.keys().filter(|path| is_below(path, folder) && !without.iter().any(|out| is_below(path, out)));
        Ok(paths.map(|path| TreeFile { path: path.clone(), fault: None }).collect())
    }

    fn open(&self, path: &str, _limit: u64) -> Result<Box<dyn Read + Send>, Unreadable> {
        let bytes = self.0.get(path).ok_or(Unreadable::Missing)?;
        Ok(Box::new(Cursor::new(bytes.clone())))
    }
}

/// Reads a document: its front matter, whatever it is, its faults each at a place inside it.
pub fn front_matter(bytes: &[u8]) {
    let (report, _) = Memory::new(&[("audits/a.md", bytes)]).known();
    let lines = bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count() + 1;
    for found in report.diagnostics.iter().filter(|found| found.file == "audits/a.md") {
        assert!(found.place.line <= lines, "a fault below the end: {found:?}");
    }
}

/// Reads rows, as those of a survey, of a log and of a series.
pub fn rows(bytes: &[u8]) {
    let survey = b"---\nkind: survey\ndate: 2026-01-01\nresponses: r.csv\nquestions: {q: {column: a, scale: 0-10, method: nps}}\n---\n";
    let log = b"---\nkind: log\nfile: r.csv\n---\n";
    let metric = b"---\nkind: metric\nunit: percent\nbetter: higher\nevery: month\nseries: r.csv\n---\n";
    for document in [&survey[..], log, metric] {
        Memory::new(&[("audits/a.md", document), ("audits/r.csv", bytes)]).known();
    }
}

/// Publishes a text: nothing in its page runs, and nothing is loaded from elsewhere.
pub fn markdown(bytes: &[u8]) {
    let text = [b"---\nkind: page\ntitle: T\n---\n", bytes].concat();
    let (report, _) = Memory::new(&[("audits/pages/a.md", &text)]).known();
    let kept = Kept::default();
    site::build(&report, &Theme::default(), None, &kept).expect("the built-in theme is sound");
    let files = kept.into_files();
    let page = files.iter().find(|(path, _)| path.starts_with("pages/")).map(|(_, page)| String::from_utf8_lossy(page));
    let Some(page) = page else { return };
    let main = page.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap_or_default();
    for tag in main.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default().to_ascii_lowercase();
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        let runs = ["script", "iframe", "object", "embed", "style", "base", "meta", "link", "form"].contains(&name);
        assert!(!runs, "<{tag}>");
        let values = tag.split('"').collect::<Vec<_>>();
        for attribute in values.iter().step_by(2) {
            let key = attribute.trim_end_matches('=').rsplit(char::is_whitespace).next().unwrap_or_default();
            assert!(!key.starts_with("on") && key != "srcdoc" && key != "style", "<{tag}>");
        }
        let loads =
            |kind: &str| tag.contains(&format!("{kind}=\"javascript:")) || tag.contains(&format!("{kind}=\"data:text"));
        assert!(!loads("href") && !loads("src"), "<{tag}>");
    }
}

/// Compares two texts, parted by a line of `=====`: a text is the same as itself, and the comparison is told in every form.
pub fn differences(bytes: &[u8]) {
    let at = bytes.windows(7).position(|line| line == b"\n=====\n");
    let (before, after) = at.map_or((bytes, bytes), |at| (&bytes[..=at], &bytes[at + 7..]));
    let [before, after] = [before, after].map(|text| Memory::new(&[("audits/a.md", text)]).known());
    let same = diff(Side::new(&before.0, &before.1), Side::new(&before.0, &before.1));
    assert!(same.is_empty(), "a text differs from itself");
    let found = diff(Side::new(&before.0, &before.1), Side::new(&after.0, &after.1));
    render::human(&found);
    render::json(&found);
}

/// Answers lines of input: each with one line.
pub fn calc(bytes: &[u8]) {
    let asked = Cli::try_parse_from(["auditbook", "--quiet", "calc"]).expect("`calc` is a command");
    let Command::Calc(arguments) = asked.command else { unreachable!("`calc` was asked for") };
    let mut answers = Vec::new();
    auditbook::cmd::calc::run(&arguments, bytes, &mut answers).ok();
    assert!(!String::from_utf8_lossy(&answers).contains("NaN"));
}
