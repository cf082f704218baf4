//! `auditbook lsp`: a language server on standard input and output.

use chrono::NaiveDate;
use lsp_server::Connection;

use super::{Exit, workspace};
use crate::error::Failure;
use crate::lsp::serve;

/// Arguments of `lsp`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Look at workspaces as of this day instead of today
    #[arg(long, value_name = "DATE")]
    as_of: Option<NaiveDate>,
    /// Taken and not needed: some editors name the way they talk to a server
    #[arg(long, hide = true)]
    stdio: bool,
}

/// Answers an editor until it says goodbye.
pub fn run(arguments: &Args) -> Result<Exit, Failure> {
    let (connection, threads) = Connection::stdio();
    serve(&connection, &|config| workspace::as_of(arguments.as_of, config))?;
    drop(connection);
    threads.join().map_err(|error| Failure::io("talk to", "the editor", error))?;
    Ok(Exit::Clean)
}
