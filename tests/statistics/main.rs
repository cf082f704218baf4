//! What the statistics promise, beside what simulation finds: false alarms, coverage of intervals, what is found when it is there.
//!
//! `cargo test --profile simulations --test statistics` runs every check and fails where one is not within its promise; with `-- write` it also puts
//! the table into `docs/statistics.md`. A word filters: `-- Forecasts` runs the checks whose subject or claim holds it; `-- runs=200` repeats none more often, for a
//! first look. `tests/run statistics` does the first.
//!
//! A check is a promise and one seeded trial; the harness repeats it. One file for each subject, each with `pub(crate) fn checks() -> Vec<Check>`;
//! name the file in `SUBJECTS`. Random series come from `noise.rs`.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "the table is what it is for")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod agreements;
mod cases;
mod changes;
mod charts;
mod check;
mod counts;
mod drivers;
mod forecasts;
mod means;
mod noise;
mod parts;
mod samples;
mod shares;
mod steps;
mod table;

use std::process::ExitCode;

use check::{Check, Outcome};
use rayon::prelude::*;

/// The checks by subject, in the order of the table.
const SUBJECTS: [fn() -> Vec<Check>; 12] = [
    shares::checks,
    means::checks,
    samples::checks,
    agreements::checks,
    parts::checks,
    drivers::checks,
    cases::checks,
    counts::checks,
    forecasts::checks,
    charts::checks,
    steps::checks,
    changes::checks,
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let write = arguments.iter().any(|argument| argument == "write");
    let most = arguments.iter().find_map(|argument| argument.strip_prefix("runs=")?.parse().ok()).unwrap_or(u32::MAX);
    let words: Vec<&String> =
        arguments.iter().filter(|argument| *argument != "write" && !argument.contains(['-', '='])).collect();
    let asked = |check: &Check| words.iter().all(|word| check.subject.contains(*word) || check.claim.contains(*word));
    let checks: Vec<Check> = SUBJECTS.iter().flat_map(|subject| subject()).filter(asked).collect();
    let outcomes: Vec<Outcome> = checks.par_iter().map(|check| check.run(most)).collect();
    let table = table::markdown(&outcomes);
    println!("{table}");
    if write && words.is_empty() {
        table::put_into_docs(&table);
    } else if words.is_empty() && !table::is_told_in_docs(&outcomes) {
        eprintln!(
            "docs/statistics.md lacks a row: write it with `cargo test --locked --profile simulations --test statistics -- write`"
        );
        return ExitCode::FAILURE;
    }
    let broken: Vec<&Outcome> = outcomes.iter().filter(|outcome| !outcome.holds()).collect();
    for outcome in &broken {
        eprintln!("not as promised: {outcome}");
    }
    if broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
