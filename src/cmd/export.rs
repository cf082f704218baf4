//! `auditbook export`: what is computed, as JSON, or its lists as CSV.

use std::io::{BufWriter, Write};
use std::path::PathBuf;

use clap::ValueEnum;

use super::Exit;
use super::workspace::{self, WorkspaceArgs};
use crate::cmd::terminal::no_output;
use crate::diag;
use crate::error::Failure;
use crate::{export, write};

/// Arguments of `export`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    workspace: WorkspaceArgs,
    /// What to write
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Where to write the files; JSON is printed without it
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Leave faulty documents out instead of giving up
    #[arg(long)]
    keep_going: bool,
    /// Score old audits by the newest version of their checklist where the items allow it
    #[arg(long)]
    restate: bool,
    /// Read this commit or tag instead of the work tree
    #[arg(long, value_name = "REV")]
    rev: Option<String>,
}

/// What `export` writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One JSON object
    Json,
    /// One CSV file a table
    Csv,
}

/// Computes the report and writes it.
pub fn run(arguments: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    let mut opened = workspace::open_at(&arguments.workspace, arguments.rev.as_deref())?;
    opened.restate = arguments.restate;
    let Some(report) = opened.report(arguments.keep_going)? else { return Ok(Exit::Findings) };
    match (arguments.format, &arguments.out) {
        (Format::Json, None) => {
            let mut buffered = BufWriter::new(output);
            let written = export::write_json(&report, &mut buffered).and_then(|()| buffered.flush());
            written.map_err(no_output)?;
        }
        (Format::Json, Some(folder)) => {
            write::stream_file(&folder.join("auditbook.json"), |file| export::write_json(&report, file))?;
        }
        (Format::Csv, Some(folder)) => write::write_files(folder, &export::csv(&report))?,
        (Format::Csv, None) => {
            return Err(Failure::Usage {
                message: "CSV is several files".into(),
                hint: Some("say where to write them with `--out DIR`".into()),
            });
        }
    }
    let faulty = arguments.keep_going && diag::has_errors(&report.diagnostics);
    Ok(if faulty { Exit::Findings } else { Exit::Clean })
}
