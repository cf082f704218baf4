//! One file per command: each takes its arguments, calls the stages in order and says how it ended.
//! The last stage before [`crate::cli`]; together with `load` and `write` the only one that touches disk, git and the clock.

pub mod build;
pub mod calc;
pub mod check;
pub mod diff;
pub mod explain;
pub mod export;
pub mod fmt;
mod folders;
pub mod import;
pub mod init;
pub mod lsp;
mod milestones;
pub mod new;
pub(crate) mod panic;
mod patch;
mod progress;
pub mod sample;
pub mod schema;
pub mod serve;
mod settled;
mod terminal;
pub mod textconv;
mod timings;
mod unchanged;
pub mod verify;
mod workspace;

use std::io::Write;
use std::num::NonZero;
use std::process::ExitCode;

use crate::error::Failure;

pub use terminal::Colour;

/// How a command that could do its job ended. A command that could not returns a [`crate::error::Failure`], exit code 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Nothing to report: exit code 0.
    Clean,
    /// Error diagnostics or failed gates were found: exit code 1.
    Findings,
    /// The settings are faulty, which is told as findings are: exit code 2, as of any command that cannot do its job.
    Unsettled,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Clean => Self::SUCCESS,
            Exit::Findings => Self::FAILURE,
            Exit::Unsettled => Self::from(2),
        }
    }
}

/// Says once how this run prints: errors only, or each finding; and in colour or not.
pub(crate) fn say(quiet: bool, verbose: bool, colour: Colour) {
    terminal::set(terminal::Manner { quiet, verbose, colour });
}

/// Holds the threads of this run to a number that helps: the environment may ask for any, and each takes its memory.
pub(crate) fn bound_threads() {
    let asked = ["RAYON_NUM_THREADS", "RAYON_RS_NUM_CPUS"].map(|name| std::env::var(name).ok()?.parse::<usize>().ok());
    let most = 4 * std::thread::available_parallelism().map_or(1, NonZero::get);
    if asked.into_iter().flatten().any(|asked| asked > most) {
        // A second time changes nothing.
        rayon::ThreadPoolBuilder::new().num_threads(most).build_global().ok();
    }
}

/// Prints `bytes`, a result that needs no workspace, on standard output.
pub fn print(bytes: &[u8]) -> Result<Exit, Failure> {
    std::io::stdout().lock().write_all(bytes).map_err(terminal::no_output)?;
    Ok(Exit::Clean)
}
