//! What commands print: results on the output they were given, everything else on standard error. Commands that answer line
//! by line write to their output themselves.
//!
//! In: texts and diagnostics. Out: bytes on a stream, or a failure that names it. It opens nothing and computes nothing.

use std::collections::BTreeMap;
use std::io::{BufRead, IsTerminal, Write};
use std::sync::OnceLock;

use crate::diag::{Diagnostic, Severity, render};
use crate::error::Failure;

/// Prints `text`, a result, on `output`.
pub(super) fn print(output: &mut impl Write, text: &str) -> Result<(), Failure> {
    output.write_all(text.as_bytes()).map_err(no_output)
}

/// The failure of standard output.
pub(super) fn no_output(error: std::io::Error) -> Failure {
    Failure::io("write", "standard output", error)
}

/// How much is said, and whether in colour; the same for the whole run.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Manner {
    /// Errors only.
    pub(crate) quiet: bool,
    /// Each fault by itself.
    pub(crate) verbose: bool,
    /// Whether to use colour.
    pub(crate) colour: Colour,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Colour {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

static MANNER: OnceLock<Manner> = OnceLock::new();

/// Says once, before anything is printed, how this run prints.
pub(crate) fn set(manner: Manner) {
    // A second time changes nothing: tests in one process print as the first.
    MANNER.set(manner).ok();
}

/// How this run prints.
pub(super) fn manner() -> Manner {
    MANNER.get().copied().unwrap_or_default()
}

/// The errors of `found` with their count, and how many warnings there are: what a command says that was not asked for
/// diagnostics.
pub(super) fn findings(found: &[Diagnostic]) -> String {
    let Manner { quiet, verbose, .. } = manner();
    if verbose {
        return human(found, in_colour(&std::io::stderr()));
    }
    let (errors, milder): (Vec<Diagnostic>, Vec<Diagnostic>) =
        found.iter().cloned().partition(|fault| fault.severity == Severity::Error);
    let mut text = String::new();
    if !errors.is_empty() {
        text.push_str(&human(&errors, in_colour(&std::io::stderr())));
    }
    if !quiet && !milder.is_empty() {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        milder.iter().for_each(|fault| *counts.entry(fault.code).or_default() += 1);
        let counts: Vec<String> = counts.iter().map(|(code, count)| format!("{code} {count}")).collect();
        let said = format!("{}: {}; `auditbook check` shows them\n", render::summary(&milder), counts.join(", "));
        text.push_str(&said);
    }
    text
}

/// Prints what [`findings`] says on standard error.
pub(super) fn diagnostics(found: &[Diagnostic]) -> Result<(), Failure> {
    message(&findings(found))
}

/// Diagnostics and their count, for a person.
pub(super) fn human(found: &[Diagnostic], colour: bool) -> String {
    let terminal = render::Terminal { colour, each: manner().verbose, ..render::Terminal::default() };
    render::human(found, terminal)
}

/// Whether `stream` shows colours.
pub(super) fn in_colour(stream: &impl IsTerminal) -> bool {
    match manner().colour {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => stream.is_terminal() && std::env::var_os("NO_COLOR").is_none(),
    }
}

/// Whether a person sits at the terminal who can be asked.
pub(super) fn is_interactive() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal() && !manner().quiet
}

/// What a person answers to `question`; nothing for an empty line, or where the input ends.
pub(super) fn ask(question: &str) -> Result<Option<String>, Failure> {
    message(question)?;
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    read.map_err(|error| Failure::io("read", "standard input", error))?;
    Ok(Some(line.trim().to_owned()).filter(|answer| !answer.is_empty()))
}

/// Prints a remark on standard error, unless nothing but errors is asked for.
pub(super) fn note(text: &str) -> Result<(), Failure> {
    if manner().quiet {
        return Ok(());
    }
    message(&format!("note: {}\n", text.trim_end()))
}

/// Prints `text`, which is no result, on standard error.
pub(super) fn message(text: &str) -> Result<(), Failure> {
    // What a runner reads as a command is never ours.
    let text = render::inert::lines(text);
    let mut stream = std::io::stderr().lock();
    super::progress::clear(&mut stream);
    stream.write_all(text.as_bytes()).map_err(|error| Failure::io("write", "standard error", error))
}
