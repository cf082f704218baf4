//! A small site, one snapshot for each kind of page: what a change does to the pages, seen in review.
//!
//! `golden/workspace` is the workspace, `golden/before` lays over it what stood there three months before (an empty file stands
//! for one that was not there yet), `golden/faulty` what is wrong with it on the day after. Both states are committed to a scratch
//! repository, the site is built once, and each page is held against `golden/snapshots/NAME.snap`.
//! `INSTA_UPDATE=always cargo test golden` writes the snapshots anew.

mod excerpt;
pub(crate) mod markup;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use crate::scratch::git_in;

/// 20 December 2025 and 31 March 2026, in minutes after noon of 1 January 2025.
const BEFORE: u32 = 353 * 24 * 60;
const NOW: u32 = 454 * 24 * 60;

/// Everything that the program made of the workspace.
struct Made {
    /// The files of the site.
    site: BTreeMap<String, Vec<u8>>,
    export: String,
    diff: String,
    check: String,
}

static MADE: LazyLock<Made> = LazyLock::new(|| {
    let scratch = tempfile::tempdir().unwrap();
    let root = scratch.path().join("workspace");
    lay("workspace", &root);
    lay("before", &root);
    let git = |arguments: &[&str], minute| git_in(&root, arguments, minute);
    git(&["init", "--quiet", "--initial-branch=main"], BEFORE);
    let commit = |message, minute| {
        git(&["add", "--all"], minute);
        git(&["commit", "--quiet", "-m", message], minute);
        git(&["rev-parse", "HEAD"], minute)
    };
    let base = commit("The state of December", BEFORE);
    for path in files(&fixture("before")) {
        fs::remove_file(root.join(path)).ok();
    }
    lay("workspace", &root);
    let head = commit("The first quarter", NOW);
    // A commit is named after its files; its name says nothing about the pages.
    let named = |text: String| {
        let text = text.replace(&head, "{head}").replace(&base, "{base}");
        text.replace(&head[..7], "{head}").replace(&base[..7], "{base}")
    };
    let out = scratch.path().join("site");
    auditbook(&root, &["build", "--out", out.to_str().unwrap()], 0);
    let site = files(&out).into_iter().map(|path| {
        let bytes = fs::read(out.join(&path)).unwrap();
        (
            path,
            String::from_utf8(bytes)
                .map_or_else(std::string::FromUtf8Error::into_bytes, |text| named(text).into_bytes()),
        )
    });
    let site = site.collect();
    let export = named(auditbook(&root, &["export"], 0));
    let diff = named(auditbook(&root, &["diff", &base, "--format", "markdown"], 0));
    lay("faulty", &root);
    let check = auditbook(&root, &["check"], 1);
    Made { site, export, diff, check }
});

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

/// The files below `folder`, sorted, `/` between folders; what git keeps is none of them.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

/// Copies the fixture `name` to `root`; an empty file takes away what is there.
fn lay(name: &str, root: &Path) {
    for path in files(&fixture(name)) {
        let (from, to) = (fixture(name).join(&path), root.join(&path));
        if fs::metadata(&from).unwrap().len() == 0 {
            fs::remove_file(to).unwrap();
            continue;
        }
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}

/// What the program prints in `folder`; the test fails unless it ends with `code`.
fn auditbook(folder: &Path, arguments: &[&str], code: i32) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_auditbook"))
        .current_dir(folder)
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env_remove("SOURCE_DATE_EPOCH")
        .env_remove("GITHUB_STEP_SUMMARY")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    // What is found is printed on one of the two.
    let printed = if output.stdout.is_empty() { output.stderr } else { output.stdout };
    String::from_utf8(printed).unwrap()
}

/// The text of a file of the site.
fn file(path: &str) -> &'static str {
    let bytes = MADE.site.get(path).unwrap_or_else(|| panic!("the site has no {path}"));
    std::str::from_utf8(bytes).unwrap()
}

/// Holds `text` against the snapshot `name`.
fn hold(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("golden/snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// Declares a test for each snapshot, and their list: name → what it holds, of the file that stands for its kind.
macro_rules! snapshots {
    ($list:ident: $read:expr; $($name:ident: $path:literal),* $(,)?) => {
        /// Snapshot → the file that stands for its kind.
        pub(super) const $list: &[(&str, &str)] = &[$((stringify!($name), $path)),*];
        $(
            #[test]
            fn $name() {
                let read: fn(&'static str) -> String = $read;
                super::hold(stringify!($name), &read(super::file($path)));
            }
        )*
    };
}

mod pages {
    snapshots! { PAGES: super::markup::main_part;
        overview: "index.html",
        goals: "goals.html",
        goal: "goals/solved-80.html",
        metrics: "metrics.html",
        metric: "metrics/solved.html",
        audits: "audits.html",
        audit: "audits/2025-12-phone.html",
        agreement: "agreement.html",
        gaps: "gaps.html",
        gap: "gaps/call-back.html",
        plans: "plans.html",
        plan: "plans/one-list.html",
        decisions: "decisions.html",
        decision: "decisions/night-desk.html",
        surveys: "surveys.html",
        survey: "surveys/passengers-2026.html",
        complaints: "complaints.html",
        log: "logs/register-2025.html",
        visits: "visits.html",
        visit: "visits/2026-02-night.html",
        competitors: "competitors.html",
        competitor: "competitors/gannet.html",
        checklists: "checklists.html",
        checklist: "checklists/desk.v2.html",
        filling: "forms/desk.v2.html",
        voices: "voices.html",
        effects: "effects.html",
        coverage: "coverage.html",
        briefs: "briefs.html",
        brief: "briefs/2026-Q1.html",
        owners: "owners.html",
        owner: "owners/ida.html",
        parts: "parts.html",
        part: "parts/channel-phone.html",
        changes: "changes.html",
        glossary: "glossary.html",
        text: "pages/how-we-audit.html",
        search: "search.html",
    }
}

/// Pages of kinds that have a snapshot above, where a second one shows more: the other language, another state.
mod more {
    snapshots! { PAGES: super::markup::main_part;
        arabic_overview: "ar/index.html",
        arabic_metric: "ar/metrics/solved.html",
        audit_of_contacts: "audits/2026-03-mail.html",
        audit_of_counts: "audits/2026-01-mail.html",
        audit_that_failed: "audits/2026-03-chat.html",
        decision_that_was_taken: "decisions/one-list.html",
        gap_that_is_closed: "gaps/night.html",
        metric_of_a_survey: "metrics/satisfied.html",
    }
}

/// Files that are no pages.
mod beside {
    snapshots! { FILES: super::markup::readable;
        feed: "feeds/late.xml",
        badge: "badges/goal-solved-80.svg",
        drawing: "metrics/solved.svg",
    }
}

/// What is held as it is or in excerpts of its own.
const OTHERS: &[&str] = &["calendar", "frame", "manifest", "sitemap", "tables", "export", "diff", "check"];

#[test]
fn frame() {
    hold("frame", &markup::frame(file("ar/index.html")));
}

#[test]
fn calendar() {
    let text = file("owners/ida.ics");
    assert!(text.lines().all(|line| line.len() <= 75) && text.matches('\n').count() == text.matches("\r\n").count());
    hold("calendar", &text.replace('\r', ""));
}

#[test]
fn pictures_and_files_are_published_as_they_are() {
    for name in ["clock.png", "clock.txt"] {
        let path = format!("audits/audits/{name}");
        assert_eq!(MADE.site[&format!("files/{path}")], fs::read(fixture("workspace").join(path)).unwrap());
    }
    let arabic = file("ar/audits/2025-12-phone.html");
    assert!(arabic.contains("src=\"../../files/audits/audits/clock.png\""), "the way from another language");
}

#[test]
fn manifest() {
    let manifest: serde_json::Value = serde_json::from_str(file("manifest.json")).unwrap();
    let listed: Vec<&String> = manifest["files"].as_object().unwrap().keys().collect();
    // Each first letter of a word has a file of the search index.
    let shown = listed.iter().filter(|path| !path.starts_with("search/w-") && !path.starts_with("ar/"));
    hold("manifest", &shown.map(|path| format!("{path}\n")).collect::<String>());
}

#[test]
fn sitemap() {
    let mut urls = file("sitemap.xml").split_inclusive("</url>");
    let first: String = urls.by_ref().take(2).collect();
    hold("sitemap", &format!("{}  … {} more\n", markup::readable(&first), urls.count() - 1));
}

#[test]
fn tables() {
    let tables = MADE.site.keys().filter(|path| path.ends_with(".csv"));
    let shown = tables.map(|path| format!("# {path}\n{}\n", excerpt::table(file(path))));
    hold("tables", &shown.collect::<Vec<_>>().join("\n"));
}

#[test]
fn export() {
    assert!(file("data/auditbook.json") == MADE.export, "the site's data is what `export` prints");
    hold("export", &excerpt::json(&serde_json::from_str(&MADE.export).unwrap()));
}

#[test]
fn diff() {
    hold("diff", &MADE.diff);
}

#[test]
fn check() {
    hold("check", &MADE.check);
}

/// The kind of a page: its path, with the folder's name for what stands in a folder.
fn kind(path: &str) -> &str {
    path.split_once('/').map_or(path, |(folder, _)| folder)
}

#[test]
fn every_kind_of_page_has_a_snapshot_and_every_snapshot_a_page() {
    let pages = MADE.site.keys().filter(|path| path.ends_with(".html") && !path.starts_with("ar/"));
    let there: BTreeSet<&str> = pages.map(|path| kind(path)).collect();
    let held: BTreeSet<&str> = pages::PAGES.iter().map(|(_, path)| kind(path)).collect();
    let differing: Vec<&&str> = there.symmetric_difference(&held).collect();
    assert!(differing.is_empty(), "kinds of page without a snapshot, or snapshots without a page: {differing:?}");
    let named = [pages::PAGES, more::PAGES, beside::FILES].concat().into_iter().map(|(name, _)| name);
    let named: BTreeSet<String> = named.chain(OTHERS.iter().copied()).map(|name| format!("{name}.snap")).collect();
    let kept = files(&fixture("snapshots")).into_iter().filter(|file| !file.ends_with(".new"));
    let kept: BTreeSet<String> = kept.collect();
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        // The other tests are just writing what is missing.
        kept.difference(&named).for_each(|stale| fs::remove_file(fixture("snapshots").join(stale)).unwrap());
        return;
    }
    let differing: Vec<&String> = kept.symmetric_difference(&named).collect();
    assert!(differing.is_empty(), "snapshots that no test holds, or that are not there: {differing:?}");
}
