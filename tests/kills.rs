//! Builds that are killed, at any moment and two at once: the site that stands is always whole, and the next build mends what lies about.
//!
//! `cargo test --test kills` kills a thousand; a number after `--` says how many. `tests/run durability` does the first. It takes
//! processes, not time: the moments come from a seed.

#![expect(clippy::print_stdout, reason = "the count is what it is for")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Instant;

use auditbook::write::verify;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

fn build(workspace: &Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_auditbook"));
    command.args(["build", "--quiet", "--as-of", "2026-03-14", "--workspace"]).arg(workspace);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Builds to the end.
fn build_whole(workspace: &Path) {
    assert!(build(workspace).wait().unwrap().success(), "a build that nobody kills succeeds");
}

/// Edits a page, so that the next build has something to write; every third time all pages, by the title that they share.
fn edit(workspace: &Path, round: usize) {
    let page = format!("---\nkind: page\ntitle: Round\n---\n# Round\n\nThis is round {round}.\n");
    std::fs::write(workspace.join("audits/round.md"), page).unwrap();
    if round.is_multiple_of(3) {
        std::fs::write(workspace.join("auditbook.yaml"), format!("title: Round {round}\n")).unwrap();
    }
}

fn main() {
    let rounds = std::env::args().skip(1).find_map(|word| word.parse().ok()).unwrap_or(1_000_usize);
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("w");
    let mut init = Command::new(env!("CARGO_BIN_EXE_auditbook"));
    assert!(init.arg("init").arg(&workspace).stdout(Stdio::null()).status().unwrap().success());
    build_whole(&workspace);
    edit(&workspace, 0);
    let start = Instant::now();
    build_whole(&workspace);
    let whole = start.elapsed();
    let site = workspace.join("site");
    let mut random = ChaCha8Rng::seed_from_u64(17);
    let (mut killed, mut restarted) = (0, 0);
    for round in 1..=rounds {
        edit(&workspace, round);
        // Every fourth time another build waits beside it, and one of both lives.
        let beside = round.is_multiple_of(4).then(|| build(&workspace));
        let mut child = build(&workspace);
        sleep(whole.mul_f64(random.random_range(0.0..1.1)));
        if child.try_wait().unwrap().is_none() {
            child.kill().unwrap();
        }
        if !child.wait().unwrap().success() {
            killed += 1;
        }
        if let Some(mut beside) = beside {
            assert!(beside.wait().unwrap().success(), "round {round}: the build beside it failed");
        }
        let found = verify(&site).unwrap();
        assert!(found.is_sound() && found.extra.is_empty(), "round {round}: {found:?}");
        if round.is_multiple_of(100) {
            build_whole(&workspace);
            restarted += 1;
            let left = std::fs::read_dir(&workspace).unwrap().map(|entry| entry.unwrap().file_name());
            let left: Vec<_> = left.filter(|name| name.to_string_lossy().contains("auditbook-")).collect();
            assert!(left.is_empty(), "round {round}: {left:?} lies about");
            let page = std::fs::read_to_string(site.join("pages/round.html")).unwrap();
            assert!(page.contains(&format!("This is round {round}.")), "round {round}");
        }
    }
    assert!(killed * 4 > rounds, "only {killed} of {rounds} builds were killed in time");
    println!("{rounds} builds begun, {killed} killed, {restarted} looked through: no site was broken");
}
