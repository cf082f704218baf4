//! `auditbook schema`: the JSON Schema of front matter or settings.

use std::io::Write;

use super::{Exit, terminal};
use crate::error::Failure;
use crate::parse::read::{did_you_mean, listed};
use crate::schema::{self, Root};

/// Arguments of `schema`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A kind of document, or `settings`; one schema for documents of any kind where this is left out
    #[arg(value_name = "KIND|settings")]
    what: Option<String>,
}

/// Prints the schema.
pub fn run(arguments: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    let schema = match arguments.what.as_deref() {
        None => schema::json_schema_of_any(),
        Some(name) => schema::json_schema(Root::named(name).ok_or_else(|| unknown(name))?),
    };
    terminal::print(output, &format!("{schema:#}\n"))?;
    Ok(Exit::Clean)
}

fn unknown(name: &str) -> Failure {
    let names = || Root::all().map(Root::name);
    Failure::Usage {
        message: format!("`{name}` is not a kind of document"),
        hint: did_you_mean(name, names()).or_else(|| Some(format!("one of {}", listed(names())))),
    }
}
