//! `auditbook textconv FILE`: a CSV file as text of one fact a line, so that `git diff` of a survey or a log shows what a
//! change does to its figures. git calls it where `.gitattributes` says `diff=auditbook`, as `init` writes it, and the
//! configuration `diff.auditbook.textconv = auditbook textconv`.
//!
//! A short file is shown as it is: there the rows themselves are what a reviewer reads.

mod column;

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use crate::cmd::Exit;
use crate::cmd::terminal::no_output;
use crate::error::Failure;
use crate::parse::csv::CsvReader;
use column::Column;

/// Files of at most this many bytes are shown as they are; some hundred rows.
const SHOWN_WHOLE: u64 = 4 << 10;

/// Arguments of `auditbook textconv`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The CSV file
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

/// Prints the summary of the file on `output`. A file that cannot be read as CSV says so in its summary, because git
/// would stop the whole diff at a failure.
pub fn run(args: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    let cannot_read = |error| Failure::io("read", &args.file, error);
    let mut file = File::open(&args.file).map_err(cannot_read)?;
    if file.metadata().map_err(cannot_read)?.len() <= SHOWN_WHOLE {
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(cannot_read)?;
        output.write_all(&bytes).map_err(no_output)?;
    } else {
        output.write_all(summary(file).as_bytes()).map_err(no_output)?;
    }
    Ok(Exit::Clean)
}

/// The facts about the CSV file that `input` gives, one a line.
fn summary(input: impl Read) -> String {
    let mut hash = Sha256::new();
    let mut text = String::new();
    let read =
        CsvReader::open("", Hashed { inner: input, hash: &mut hash }, None).and_then(|csv| describe(csv, &mut text));
    if let Err(failure) = read {
        let reason = std::error::Error::source(&failure).map_or_else(|| failure.to_string(), ToString::to_string);
        text = format!("cannot be read as CSV: {reason}\n");
    }
    let digits: Vec<String> = hash.finalize()[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    text + "content: " + &digits.concat() + "\n"
}

fn describe<R: Read>(mut csv: CsvReader<R>, text: &mut String) -> Result<(), Failure> {
    let delimiter = csv.delimiter();
    let headers = csv.headers().to_vec();
    let mut columns: Vec<Column> = headers.iter().map(|_| Column::default()).collect();
    while csv.advance()? {
        for (index, column) in columns.iter_mut().enumerate() {
            column.take(csv.cell(index), delimiter);
        }
    }
    // Writing into a String cannot fail.
    let _ = writeln!(text, "rows: {}\ncolumns: {}", csv.rows(), headers.join(" | "));
    for (header, column) in headers.iter().zip(&columns) {
        let _ = write!(text, "\n{}: ", if header.is_empty() { "(no header)" } else { header });
        column.describe(text);
    }
    let faults = csv.into_diagnostics();
    if !faults.is_empty() {
        text.push_str("\nfaults:\n");
        for fault in &faults {
            let _ = writeln!(text, "  line {}: {}", fault.place.line, fault.message);
        }
    }
    text.push('\n');
    Ok(())
}

/// A stream that hashes what passes through it.
struct Hashed<'a, R> {
    inner: R,
    hash: &'a mut Sha256,
}

impl<R: Read> Read for Hashed<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.hash.update(&buffer[..count]);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_is_summed_up() {
        let mut csv = "received;type;score;note\n".to_owned();
        for row in 0..90 {
            let kind = ["complaint", "comment", "compliment"][row % 3];
            let (day, month, score) = (row % 28 + 1, row / 30 + 1, row % 11);
            writeln!(csv, "{day:02}.0{month}.2025 10:00;{kind};{score};a note of its own, number {row}").unwrap();
        }
        let text = summary(csv.as_bytes());
        let expected = "rows: 90\ncolumns: received | type | score | note\n\n\
            received: dates 2025-01-01 to 2025-03-28\n  2025-01: 30\n  2025-02: 30\n  2025-03: 30\n\n\
            type: 3 values\n  comment: 30\n  complaint: 30\n  compliment: 30\n\n\
            score: numbers 0 to 10\n  filled: 90\n  mean: 4.9\n  0: 9\n  1: 9\n  2: 8\n";
        assert!(text.starts_with(expected), "{text}");
        assert!(text.contains("note: texts\n  filled: 90\n  characters: "), "{text}");
    }

    #[test]
    fn what_is_no_csv_says_so() {
        let text = summary(&b"\xff\xfea\0;\0b\0\n\0"[..]);
        assert!(text.contains("UTF-16"), "{text}");
        assert!(summary(&b"a,b\n1,2,3\n"[..]).contains("faults:\n  line 2: "));
        assert_ne!(summary(&b"a\n1\n"[..]), summary(&b"a\n1 \n"[..]), "the content line tells any two files apart");
    }
}
