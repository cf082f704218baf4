//! `auditbook calc`: one formula a line. `{"kind": …, "input": …}` lines in, one JSON result a line out; a line that
//! cannot be computed answers `{"error": "why"}` and the run goes on.

mod input;
mod kinds;

use std::io::{BufRead, Write};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::cmd::Exit;
use crate::cmd::terminal::no_output;
use crate::error::Failure;

/// Arguments of `auditbook calc`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// List the kinds of calculation and stop
    #[arg(long)]
    pub list: bool,
}

/// One line of input. Other keys, such as a name, are ignored.
#[derive(Debug, Deserialize)]
struct Request {
    kind: String,
    #[serde(default)]
    input: Value,
}

/// Answers every line of `input` on `output`, or lists the kinds. Always [`Exit::Clean`]: a faulty line is a result.
/// Fails when a stream does.
pub fn run(args: &Args, mut input: impl BufRead, output: &mut impl Write) -> Result<Exit, Failure> {
    if args.list {
        for (kind, _) in kinds::KINDS {
            writeln!(output, "{kind}").map_err(no_output)?;
        }
        return Ok(Exit::Clean);
    }
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = input.read_until(b'\n', &mut line);
        if read.map_err(|source| Failure::io("read", "standard input", source))? == 0 {
            break;
        }
        if !line.trim_ascii().is_empty() {
            let answer = answer(&line).unwrap_or_else(|why| json!({ "error": why }));
            writeln!(output, "{answer}").map_err(no_output)?;
        }
    }
    output.flush().map_err(no_output)?;
    Ok(Exit::Clean)
}

/// The result of one line, or why it has none.
fn answer(line: &[u8]) -> Result<Value, String> {
    let request: Request = serde_json::from_slice(line).map_err(|error| format!("not a request: {error}"))?;
    let Some((_, calculate)) = kinds::KINDS.iter().find(|(kind, _)| *kind == request.kind) else {
        let known: Vec<&str> = kinds::KINDS.iter().map(|(kind, _)| *kind).collect();
        return Err(format!("unknown kind `{}`, expected one of {}", request.kind, known.join(", ")));
    };
    calculate(request.input)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(input: &str) -> String {
        let mut output = Vec::new();
        run(&Args { list: false }, input.as_bytes(), &mut output).unwrap();
        String::from_utf8(output).unwrap()
    }

    #[test]
    fn a_bad_line_is_answered_and_the_run_goes_on() {
        let input = "nonsense\n\n{\"kind\":\"x\"}\n{\"kind\":\"pareto\",\"input\":{\"counts\":{}}}\n";
        let output = answers(input);
        let lines: Vec<&str> = output.lines().collect();
        assert_eq!(lines.len(), 3);
        assert!(lines[0].starts_with("{\"error\":\"not a request"));
        assert!(lines[1].starts_with("{\"error\":\"unknown kind `x`"));
        assert_eq!(lines[2], "{\"rows\":[],\"total\":0.0,\"vital_few\":[]}");
    }

    #[test]
    fn the_kinds_are_listed() {
        let mut output = Vec::new();
        run(&Args { list: true }, &b""[..], &mut output).unwrap();
        let listed = String::from_utf8(output).unwrap();
        assert!(listed.lines().eq(kinds::KINDS.iter().map(|(kind, _)| *kind)) && listed.lines().is_sorted());
    }

    #[test]
    fn bytes_that_are_not_text_are_a_bad_line() {
        let mut output = Vec::new();
        run(&Args { list: false }, &b"\xff\xfe\n"[..], &mut output).unwrap();
        assert!(output.starts_with(b"{\"error\""));
    }
}
