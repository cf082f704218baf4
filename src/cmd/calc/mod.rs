//! `auditbook calc`: one formula a line. `{"kind": …, "input": …}` lines in, one JSON result a line out; a line that
//! cannot be computed answers `{"error": "why"}`, and the run goes on and ends with exit code 1.

mod charted;
mod input;
mod kinds;
mod planned;
mod surveyed;
mod told;

use std::io::{BufRead, Write};
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::cmd::Exit;
use crate::cmd::terminal::{is_interactive, message, no_output, note};
use crate::error::Failure;
use crate::parse::read::{did_you_mean, listed, nearest};

/// Arguments of `auditbook calc`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// List the kinds of calculation and stop
    #[arg(long)]
    pub list: bool,
    /// Print the JSON Schema of a kind's input, or without one that of a line, and stop
    #[arg(long, value_name = "KIND", num_args = 0..=1, default_missing_value = "")]
    pub schema: Option<String>,
}

/// The JSON Schemas of the inputs by kind.
static INPUTS: LazyLock<Map<String, Value>> =
    LazyLock::new(|| serde_json::from_str(include_str!("inputs.json")).expect("a test reads the schemas"));

/// What a line of input is, for those who give none.
const LINES: &str =
    "a line of input is `{\"kind\": …, \"input\": …}`; `--list` names the kinds, `--schema KIND` shows what one takes";

/// One line of input. Other keys, such as a name, are ignored.
#[derive(Debug, Deserialize)]
struct Request {
    kind: String,
    #[serde(default)]
    input: Value,
}

/// Answers every line of `input` on `output`, or lists the kinds or their inputs. [`Exit::Findings`] where a line had no result, which
/// is told on standard error too. Fails when a stream does.
pub fn run(args: &Args, mut input: impl BufRead, output: &mut impl Write) -> Result<Exit, Failure> {
    if args.list {
        for (kind, _) in kinds::KINDS {
            writeln!(output, "{kind}").map_err(no_output)?;
        }
        return Ok(Exit::Clean);
    }
    if let Some(kind) = &args.schema {
        writeln!(output, "{:#}", schema(kind)?).map_err(no_output)?;
        return Ok(Exit::Clean);
    }
    if is_interactive() {
        note(LINES)?;
    }
    let mut line = Vec::new();
    let (mut number, mut faulty, mut first) = (0, 0, None);
    loop {
        number += 1;
        line.clear();
        let read = input.read_until(b'\n', &mut line);
        if read.map_err(|source| Failure::io("read", "standard input", source))? == 0 {
            break;
        }
        if !line.trim_ascii().is_empty() {
            let answer = answer(line.trim_ascii_end(), number).unwrap_or_else(|why| {
                faulty += 1;
                first.get_or_insert_with(|| format!("line {number}: {why}"));
                json!({ "error": why })
            });
            writeln!(output, "{answer}").map_err(no_output)?;
        }
    }
    output.flush().map_err(no_output)?;
    if number == 1 && !is_interactive() {
        note(LINES)?;
    }
    let Some(first) = first else { return Ok(Exit::Clean) };
    let lines = if faulty == 1 { "1 line has no result".into() } else { format!("{faulty} lines have no result") };
    message(&format!("error: {lines}; {first}\n"))?;
    Ok(Exit::Findings)
}

/// The JSON Schema of the input of `kind`; of a whole line where it is empty.
fn schema(kind: &str) -> Result<Value, Failure> {
    let inputs = &*INPUTS;
    let draft = "https://json-schema.org/draft/2020-12/schema";
    if kind.is_empty() {
        let line = |(kind, input): (&String, &Value)| json!({ "properties": { "kind": { "const": kind }, "input": input }, "required": ["kind", "input"] });
        let lines: Vec<Value> = inputs.iter().map(line).collect();
        return Ok(
            json!({ "$schema": draft, "title": "a line of `auditbook calc`", "type": "object", "oneOf": lines }),
        );
    }
    let Some(input) = inputs.get(kind) else {
        let near = did_you_mean(kind, inputs.keys().map(String::as_str));
        let hint = near.or_else(|| Some(format!("one of {}", listed(inputs.keys().map(String::as_str)))));
        return Err(Failure::Usage { message: format!("there is no calculation `{kind}`"), hint });
    };
    let mut schema = input.clone();
    schema["$schema"] = json!(draft);
    schema["title"] = json!(kind);
    Ok(schema)
}

/// The result of the line with this `number`, or why it has none.
fn answer(line: &[u8], number: usize) -> Result<Value, String> {
    const SEE: &str = "`auditbook calc --schema KIND` shows what a kind takes";
    let known = || kinds::KINDS.iter().map(|(kind, _)| *kind);
    let without_kind = |error: serde_json::Error| {
        let is_object = serde_json::from_slice::<Map<String, Value>>(line).is_ok_and(|map| !map.contains_key("kind"));
        if !is_object {
            let why = told::syntax(&error, number);
            return format!("not a request: {why}; a line is `{{\"kind\": …, \"input\": …}}`");
        }
        format!("not a request: it says no `kind`, which is one of {}; {SEE}", known().collect::<Vec<_>>().join(", "))
    };
    let request: Request = serde_json::from_slice(line).map_err(without_kind)?;
    let Some((_, calculate)) = kinds::KINDS.iter().find(|(kind, _)| *kind == request.kind) else {
        let near = nearest(&request.kind, known()).map(|near| format!("; did you mean `{near}`?"));
        let near = near.unwrap_or_default();
        return Err(format!(
            "unknown kind `{}`, expected one of {}{near}; {SEE}",
            request.kind,
            known().collect::<Vec<_>>().join(", ")
        ));
    };
    let schema = &INPUTS[&request.kind];
    if let Some(why) = told::unknown_key(schema, &request.input, "input") {
        return Err(why);
    }
    let given = request.input.clone();
    calculate(request.input).map_err(|why| match why.strip_prefix(kinds::NOT_READ) {
        Some(unread) => told::wrong(schema, &given, "input").unwrap_or_else(|| unread.to_owned()),
        None => why,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(input: &str) -> String {
        let mut output = Vec::new();
        run(&Args { list: false, schema: None }, input.as_bytes(), &mut output).unwrap();
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
        run(&Args { list: true, schema: None }, &b""[..], &mut output).unwrap();
        let listed = String::from_utf8(output).unwrap();
        assert!(listed.lines().eq(kinds::KINDS.iter().map(|(kind, _)| *kind)) && listed.lines().is_sorted());
    }

    #[test]
    fn bytes_that_are_not_text_are_a_bad_line() {
        let mut output = Vec::new();
        run(&Args { list: false, schema: None }, &b"\xff\xfe\n"[..], &mut output).unwrap();
        assert!(output.starts_with(b"{\"error\""));
    }
}
