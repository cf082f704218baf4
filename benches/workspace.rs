//! Times of large workspaces: `cargo bench --bench workspace [ROWS]`. Makes workspaces of 1,000 and of 10,000 audits, and one
//! with a survey of ROWS (a million) responses, then prints how long each stage takes, and the time for each audit.

#![expect(clippy::print_stdout, reason = "the times are what it is for")]

use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use auditbook::compute::{Edition, compute};
use auditbook::files::Kept;
use auditbook::load::WorkTree;
use auditbook::report::SourceState;
use auditbook::site::{Theme, build};
use auditbook::validate::{read_config, validate};

fn main() {
    let rows = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(1_000_000);
    for audits in [1_000, 10_000] {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        write_audits(folder.path(), audits);
        let seconds = stages(folder.path(), &format!("{audits} audits"));
        println!("{:>8.3} ms  for each audit", 1_000.0 * seconds / audits as f64);
    }
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    write_survey(folder.path(), rows);
    stages(folder.path(), &format!("{rows} responses"));
}

/// The seconds that all stages take together, each printed.
fn stages(folder: &Path, name: &str) -> f64 {
    println!("{name}");
    let start = Instant::now();
    let tree = WorkTree::new(folder).expect("the folder was made");
    let config = read_config(&tree).expect("its configuration is sound");
    let validated = timed("validate", || validate(&tree, config).expect("it can be read"));
    let as_of = chrono::NaiveDate::from_ymd_opt(2025, 12, 31).expect("it is a day");
    let edition = Edition { as_of, source: SourceState::default() };
    let report = timed("compute", || compute(&validated.workspace, &edition, validated.diagnostics));
    let files = timed("site", || {
        let kept = Kept::default();
        build(&report, &Theme::default(), None, &kept).expect("the built-in theme is sound");
        kept.into_files()
    });
    println!("{:>10}  files", files.len());
    start.elapsed().as_secs_f64()
}

fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = work();
    println!("{:>8.3} s  {name}", start.elapsed().as_secs_f64());
    result
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().expect("it lies in the workspace")).expect("folders can be made");
    std::fs::write(path, text).expect("files can be written");
}

/// Audits of one checklist of eight items, spread over teams, channels and the days of ten years.
fn write_audits(folder: &Path, audits: usize) {
    write(folder, "auditbook.yaml", "title: Large\n");
    let items: String = (1..=8).fold(String::new(), |mut items, item| {
        let _ = writeln!(items, "      S{item}: Question {item}");
        items
    });
    let checklist =
        "---\nkind: checklist\nid: service\nversion: 1\nscale: [no, partly, yes]\nsections:\n  all:\n    items:\n";
    write(folder, "audits/checklists/service.md", &format!("{checklist}{items}---\n"));
    write(
        folder,
        "audits/metrics/quality.md",
        "---\nkind: metric\nunit: score\nbetter: higher\nevery: month\nsource: {audit: service}\n---\n",
    );
    for number in 0..audits {
        let (year, month, day) = (2016 + number % 10, 1 + number / 10 % 12, 1 + number / 120 % 28);
        let scope = format!("{{channel: {}, team: t{}}}", ["phone", "chat", "email"][number % 3], number / 3 % 20);
        let mut text = format!(
            "---\nkind: audit\nchecklist: service@1\ndate: {year}-{month:02}-{day:02}\nstatus: final\nscope: {scope}\nanswers:\n"
        );
        for item in 1..=8 {
            let _ = writeln!(text, "  S{item}: {}", ["yes", "partly", "no", "yes"][(number * 7 + item * 3) % 4]);
        }
        text.push_str("---\n");
        for item in 1..=8 {
            let _ = writeln!(text, "\n## S{item}\n\nHeard in contact {number}.");
        }
        write(folder, &format!("audits/audits/a{number}.md"), &text);
    }
}

/// A survey of three questions, about a hundred bytes a row.
fn write_survey(folder: &Path, rows: usize) {
    write(folder, "auditbook.yaml", "title: Large\n");
    write(
        folder,
        "audits/spring.md",
        "---\nkind: survey\naudience: customers\nmethod: web\ndate: 2025-04-30\nresponses: spring.csv\nby: [channel]\nquestions:\n  recommend: {column: recommend, scale: 0-10, method: nps}\n  overall: {column: overall, scale: 1-5, method: csat}\n  easy: {column: easy, scale: 1-7, method: ces}\n---\n",
    );
    let mut csv = String::from("id,channel,recommend,overall,easy,comment\n");
    for row in 0..rows {
        let channel = ["phone", "chat", "email"][row % 3];
        let (recommend, overall, easy) = (row * 7 % 11, 1 + row * 3 % 5, 1 + row * 5 % 7);
        let _ = writeln!(
            csv,
            "{row},{channel},{recommend},{overall},{easy},\"A comment of about seventy characters to fill the row as people do\""
        );
    }
    write(folder, "audits/spring.csv", &csv);
}
