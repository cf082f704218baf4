//! Rows: a survey's CSV counted by auditbook, by a bare loop over its records, by `DuckDB` and by Polars. In: how many rows. Out: a
//! printed table. The loop is this program again, in a process of its own.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use crate::contest::{self, Entrant};
use crate::run::Tools;

/// The word that asks this program for the bare loop.
pub(crate) const BARE: &str = "bare-loop";

const SURVEY: &str = "---\nkind: survey\naudience: customers\nmethod: web\ndate: 2025-04-30\nresponses: spring.csv\nby: [channel]\nquestions:\n  recommend: {column: recommend, scale: 0-10, method: nps}\n  overall: {column: overall, scale: 1-5, method: csat}\n  easy: {column: easy, scale: 1-7, method: ces}\n---\n";

/// Compares on a survey of so many `rows`.
pub(crate) fn compare(tools: &Tools, rows: usize) {
    let folder = tools.scratch();
    let folder = folder.path();
    write_survey(folder, rows).expect("files can be written");
    println!("\n{rows} rows");
    let check = [env!("CARGO_BIN_EXE_auditbook"), "check", "-C", ".", "--as-of", "2025-06-30"];
    let own = std::env::current_exe().expect("this program has a path").display().to_string();
    let query = "SELECT channel, recommend, overall, easy, count(*) FROM read_csv('audits/spring.csv') GROUP BY ALL";
    let duckdb = format!("import duckdb; print(len(duckdb.sql(\"{query}\").fetchall()))");
    let polars = "import polars as p; print(p.scan_csv('audits/spring.csv').group_by('channel','recommend','overall','easy').len().collect(engine='streaming').height)";
    let python = |name: &str, script: &str| match tools.python_with(name) {
        Some(python) => Entrant::new(|| {}).step(name, folder, &[&python, "-c", script]),
        None => Entrant::absent(name),
    };
    let entrants = vec![
        Entrant::new(|| {}).step("auditbook check", folder, &check),
        Entrant::new(|| {}).step("a bare csv loop", folder, &[&own, BARE, "audits/spring.csv"]),
        python("duckdb", &duckdb),
        python("polars", polars),
    ];
    contest::run(tools, entrants);
}

/// How many cells of the CSV at `path` hold something.
pub(crate) fn bare_loop(path: &Path) -> usize {
    let mut reader = csv::Reader::from_path(path).expect("the file was written");
    let mut record = csv::StringRecord::new();
    let mut cells = 0;
    while reader.read_record(&mut record).expect("the file is sound") {
        cells += record.iter().filter(|cell| !cell.is_empty()).count();
    }
    cells
}

fn write_survey(folder: &Path, rows: usize) -> std::io::Result<()> {
    fs::create_dir_all(folder.join("audits"))?;
    fs::write(folder.join("auditbook.yaml"), "title: Large\nlimits: {csv: 4GiB}\n")?;
    fs::write(folder.join("audits/spring.md"), SURVEY)?;
    let mut file = BufWriter::new(fs::File::create(folder.join("audits/spring.csv"))?);
    file.write_all(b"id,channel,recommend,overall,easy,comment\n")?;
    let mut line = String::new();
    for row in 0..rows {
        line.clear();
        let channel = ["phone", "chat", "email"][row % 3];
        let (recommend, overall, easy) = (row * 7 % 11, 1 + row * 3 % 5, 1 + row * 5 % 7);
        let comment = "A comment of about seventy characters to fill the row as people do";
        let _ = writeln!(line, "{row},{channel},{recommend},{overall},{easy},\"{comment}\"");
        file.write_all(line.as_bytes())?;
    }
    file.flush()
}
