//! `auditbook calc`: one formula a line. `{"kind": …, "input": …}` lines in, one JSON result a line out; a line that
//! cannot be computed answers `{"error": "why"}` and the run goes on.

use std::io::{BufRead, Write};

use crate::cmd::Exit;
use crate::error::Failure;

/// Arguments of `auditbook calc`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// List the kinds of calculation and stop
    #[arg(long)]
    pub list: bool,
}

/// The names of all calculations, sorted.
pub const KINDS: &[&str] = &[];

/// Answers every line of `input` on `output`. Always [`Exit::Clean`]: a faulty line is a result. Fails when a stream does.
pub fn run(args: &Args, input: impl BufRead, output: &mut impl Write) -> Result<Exit, Failure> {
    let _ = (args, input, output);
    Ok(Exit::Clean)
}
