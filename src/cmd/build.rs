//! `auditbook build`: validates, computes, writes the site.

use std::io::Write;
use std::path::PathBuf;

use super::Exit;
use super::workspace::{self, WorkspaceArgs};
use crate::error::Failure;
use crate::{diag, export, site, write};

/// Arguments of `build`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    workspace: WorkspaceArgs,
    /// Where to write the site instead of the workspace's output folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Build this commit or tag instead of the work tree
    #[arg(long, value_name = "REV")]
    rev: Option<String>,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
    /// Leave faulty documents out instead of giving up; the pages say so
    #[arg(long)]
    keep_going: bool,
}

/// Builds the site; with errors in documents nothing is written.
pub fn run(arguments: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    let mut opened = workspace::open_at(&arguments.workspace, arguments.rev.as_deref())?;
    opened.strict = arguments.strict;
    let Some(report) = opened.report(arguments.keep_going)? else { return Ok(Exit::Findings) };
    let theme = site::Theme::new(opened.template_files()?);
    let record = opened.record(&report)?;
    let folder = arguments.out.clone().unwrap_or_else(|| opened.root.join(&*opened.config.output));
    let published = write::publish(&folder, |files| {
        site::build(&report, &theme, record.as_ref(), files)?;
        export::publish(&report, files)
    })?;
    let summary = format!(
        "{} pages and files in {}: {} written, {} unchanged, {} removed\n",
        published.written + published.unchanged - 1,
        folder.display(),
        published.written,
        published.unchanged,
        published.removed
    );
    super::terminal::print(output, &summary)?;
    let faulty = arguments.keep_going && diag::has_errors(&report.diagnostics);
    Ok(if faulty { Exit::Findings } else { Exit::Clean })
}
