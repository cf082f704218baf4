//! `auditbook verify [DIR]`: a published site against its manifest of hashes.

use std::io::Write;
use std::path::PathBuf;

use crate::cmd::Exit;
use crate::cmd::folders::Folders;
use crate::cmd::terminal::no_output;
use crate::error::Failure;
use crate::write::{self, Verification};

/// Arguments of `auditbook verify`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder that holds the site; the output folder of the workspace unless given
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// The workspace, or a folder in it
    #[arg(short = 'C', long, value_name = "DIR", default_value = ".")]
    pub workspace: PathBuf,
    /// Fail on files that auditbook did not write, too
    #[arg(long)]
    pub strict: bool,
}

/// Prints on `output` how the site differs from what was written. [`Exit::Findings`] when a file is missing or changed,
/// under `--strict` also when there is one too many.
pub fn run(args: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    let folder = if let Some(folder) = &args.folder {
        folder.clone()
    } else {
        let folders = Folders::find(&args.workspace)?;
        folders.root.join(folders.output)
    };
    let found = write::verify(&folder)?;
    print(&found, output).map_err(no_output)?;
    let sound = found.is_sound() && (!args.strict || found.extra.is_empty());
    Ok(if sound { Exit::Clean } else { Exit::Findings })
}

fn print(found: &Verification, output: &mut impl Write) -> std::io::Result<()> {
    for (what, paths) in [("missing", &found.missing), ("changed", &found.changed), ("extra", &found.extra)] {
        for path in paths {
            writeln!(output, "{what}: {}", path.escape_debug())?;
        }
    }
    let (intact, missing, changed) = (found.intact, found.missing.len(), found.changed.len());
    writeln!(output, "{intact} intact, {missing} missing, {changed} changed, {} extra", found.extra.len())
}
