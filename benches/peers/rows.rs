//! Rows: a survey's CSV counted by auditbook, by a bare loop over its records, by `DuckDB` and by Polars. In: how many rows. Out: a
//! printed table. The loop runs in this process and is measured by the clock alone.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::time::Instant;

use crate::run::Tools;

const SURVEY: &str = "---\nkind: survey\naudience: customers\nmethod: web\ndate: 2025-04-30\nresponses: spring.csv\nby: [channel]\nquestions:\n  recommend: {column: recommend, scale: 0-10, method: nps}\n  overall: {column: overall, scale: 1-5, method: csat}\n  easy: {column: easy, scale: 1-7, method: ces}\n---\n";

/// Compares on a survey of so many `rows`.
pub(crate) fn compare(tools: &Tools, rows: usize) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let folder = folder.path();
    write_survey(folder, rows).expect("files can be written");
    println!("\n{rows} rows\n{:<22}{:>10}{:>10}{:>12}", "", "wall", "processor", "peak");
    let start = Instant::now();
    let counted = bare_loop(&folder.join("audits/spring.csv"));
    println!("{:<22}{:>8.2} s   {counted} cells", "a bare csv loop", start.elapsed().as_secs_f64());
    let check = [env!("CARGO_BIN_EXE_auditbook"), "check", "-C", ".", "--as-of", "2025-06-30"];
    let Some(own) = tools.cost(folder, &check) else { return };
    println!("{}", own.line("auditbook check", None));
    let query = "SELECT channel, recommend, overall, easy, count(*) FROM read_csv('audits/spring.csv') GROUP BY ALL";
    let duckdb = format!("import duckdb; print(len(duckdb.sql(\"{query}\").fetchall()))");
    let polars = "import polars as p; print(p.scan_csv('audits/spring.csv').group_by('channel','recommend','overall','easy').len().collect().height)";
    for (name, script) in [("duckdb", duckdb.as_str()), ("polars", polars)] {
        let cost = tools.python_with(name).and_then(|python| tools.cost(folder, &[&python, "-c", script]));
        if let Some(cost) = cost {
            println!("{}", cost.line(name, Some(&own)));
        }
    }
}

fn bare_loop(path: &Path) -> usize {
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
