//! The command line: clap types in, one call of a command out. Arguments of a command live beside it in [`crate::cmd`].

use std::io;
use std::path::PathBuf;

use clap::{CommandFactory, Parser, Subcommand};

use crate::cmd::{self, Colour, Exit};
use crate::error::Failure;

/// Everything the program can be asked.
#[derive(Debug, Parser)]
#[command(name = "auditbook", version, about, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// The workspace, or a folder in it
    #[arg(short = 'C', long, value_name = "DIR", global = true, default_value = ".")]
    pub workspace: PathBuf,
    /// Say errors only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Show each finding by itself
    #[arg(short, long, global = true)]
    pub verbose: bool,
    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", global = true, default_value_t = Colour::Auto)]
    pub color: Colour,
}

/// One variant per command, in the order of the manual.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Validate, compute and write the site
    Build(cmd::build::Args),
    /// Compute formulas from JSON lines on standard input
    Calc(cmd::calc::Args),
    /// Print a script that completes commands and options in a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Start a small working workspace
    Init(cmd::init::Args),
    /// Make a document of the export of another tool: CSV, TSV or a workbook of Excel
    Import(Box<cmd::import::Args>),
    /// Write a ready-to-fill document
    New(cmd::new::Args),
    /// Validate the workspace
    Check(cmd::check::Args),
    /// Show what a change means for the results
    Diff(cmd::diff::Args),
    /// Say what a rule means, or show the arithmetic behind a number
    Explain(cmd::explain::Args),
    /// Write what is computed as JSON, or its lists as CSV
    Export(cmd::export::Args),
    /// Answer an editor: findings, completion and names while somebody writes
    Lsp(cmd::lsp::Args),
    /// Print the manual page
    Man,
    /// Put front matter in canonical order and spacing, keeping comments and bodies
    Fmt(cmd::fmt::Args),
    /// Say how many contacts to review, or draw them from a list
    Sample(cmd::sample::Args),
    /// Show the site on this machine while its files change, with checklists to fill in
    Serve(cmd::serve::Args),
    /// Print the JSON Schema of front matter or settings
    Schema(cmd::schema::Args),
    /// Sum up a CSV file for `git diff`
    #[command(hide = true)]
    Textconv(cmd::textconv::Args),
    /// Check a published site against its manifest of hashes
    Verify(cmd::verify::Args),
}

impl Cli {
    /// How the command ended; a [`Failure`] when it could not do its job.
    pub fn run(self) -> Result<Exit, Failure> {
        cmd::panic::install();
        cmd::bound_threads();
        cmd::say(self.quiet, self.verbose, self.color);
        match self.command {
            Command::Build(args) => cmd::build::run(&args, &mut io::stdout().lock()),
            Command::Calc(args) => cmd::calc::run(&args, io::stdin().lock(), &mut io::stdout().lock()),
            Command::Completions { shell } => {
                let mut script = Vec::new();
                clap_complete::generate(shell, &mut Self::command(), "auditbook", &mut script);
                cmd::print(&script)
            }
            Command::Init(args) => cmd::init::run(&args, &mut io::stdout().lock()),
            Command::Import(args) => cmd::import::run(&args, &mut io::stdout().lock()),
            Command::New(args) => cmd::new::run(&args, &mut io::stdout().lock()),
            Command::Check(args) => cmd::check::run(&args, &mut io::stdout().lock()),
            Command::Diff(args) => cmd::diff::run(&args, &mut io::stdout().lock()),
            Command::Explain(args) => cmd::explain::run(&args, &mut io::stdout().lock()),
            Command::Export(args) => cmd::export::run(&args, &mut io::stdout().lock()),
            Command::Lsp(args) => cmd::lsp::run(&args),
            Command::Man => {
                let mut page = Vec::new();
                clap_mangen::Man::new(Self::command())
                    .render(&mut page)
                    .map_err(|error| Failure::io("write", "the manual page", error))?;
                cmd::print(&page)
            }
            Command::Fmt(args) => cmd::fmt::run(&args, &mut io::stdout().lock(), &mut io::stderr().lock()),
            Command::Sample(args) => cmd::sample::run(&args, &mut io::stdout().lock()),
            Command::Serve(args) => cmd::serve::run(&args, &mut io::stdout().lock()),
            Command::Schema(args) => cmd::schema::run(&args, &mut io::stdout().lock()),
            Command::Textconv(args) => cmd::textconv::run(&args, &mut io::stdout().lock()),
            Command::Verify(args) => cmd::verify::run(&args, &mut io::stdout().lock()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_consistent() {
        Cli::command().debug_assert();
    }
}
