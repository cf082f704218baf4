//! What commands print: results on the output they were given, everything else on standard error. Commands that answer line
//! by line write to their output themselves.
//!
//! In: texts and diagnostics. Out: bytes on a stream, or a failure that names it. It opens nothing and computes nothing.

use std::io::{IsTerminal, Write};

use crate::diag::{Diagnostic, render};
use crate::error::Failure;

/// Prints `text`, a result, on `output`.
pub(super) fn print(output: &mut impl Write, text: &str) -> Result<(), Failure> {
    output.write_all(text.as_bytes()).map_err(no_output)
}

/// The failure of standard output.
pub(super) fn no_output(error: std::io::Error) -> Failure {
    Failure::io("write", "standard output", error)
}

/// Prints diagnostics and their count on standard error.
pub(super) fn diagnostics(found: &[Diagnostic]) -> Result<(), Failure> {
    message(&human(found))
}

/// Diagnostics and their count, as standard error shows them.
pub(super) fn human(found: &[Diagnostic]) -> String {
    let terminal = render::Terminal { colour: in_colour(), ..render::Terminal::default() };
    render::human(found, terminal)
}

/// Whether standard error shows colours.
pub(super) fn in_colour() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Prints a remark on standard error.
pub(super) fn note(text: &str) -> Result<(), Failure> {
    message(&format!("note: {}\n", text.trim_end()))
}

/// Prints `text`, which is no result, on standard error.
pub(super) fn message(text: &str) -> Result<(), Failure> {
    std::io::stderr().lock().write_all(text.as_bytes()).map_err(|error| Failure::io("write", "standard error", error))
}
