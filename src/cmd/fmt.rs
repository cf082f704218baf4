//! `auditbook fmt`: front matter in canonical order, spacing and quotes; comments and bodies stay.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use crate::cmd::Exit;
use crate::cmd::check::missing;
use crate::cmd::folders::Folders;
use crate::cmd::patch::unified;
use crate::cmd::terminal::no_output;
use crate::diag::{self, Diagnostic, render};
use crate::error::Failure;
use crate::load::{self, CONFIGURATION, Tree, Unreadable, WorkTree};
use crate::model::Config;
use crate::{fmt, write};

/// Arguments of `auditbook fmt`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Files and folders to format; the whole workspace unless given, standard input for `-`
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// The workspace, or a folder in it
    #[arg(short = 'C', long, value_name = "DIR", default_value = ".")]
    pub workspace: PathBuf,
    /// Change nothing, only list what would change
    #[arg(long)]
    pub check: bool,
    /// Change nothing, show what would change as a unified diff
    #[arg(long)]
    pub diff: bool,
}

/// One file to format.
struct Target {
    /// How it is called in messages.
    name: String,
    /// Where it lies.
    path: PathBuf,
    /// What it holds.
    content: Result<Vec<u8>, Unreadable>,
}

/// What was found in all files.
#[derive(Default)]
struct Outcome {
    changed: Vec<String>,
    /// What would change, as a unified diff.
    patch: String,
    unchanged: usize,
    diagnostics: Vec<Diagnostic>,
}

/// Formats what `args` names, listing the changed files on `output` and everything else on `messages`.
/// [`Exit::Findings`] when a file is faulty, or when one is not in canonical form and only a check was asked for.
pub fn run(args: &Args, output: &mut impl Write, messages: &mut impl Write) -> Result<Exit, Failure> {
    if args.paths.iter().any(|path| path.as_os_str() == "-") {
        return filter(args, output, messages);
    }
    let mut outcome = Outcome::default();
    for target in targets(args)? {
        format_one(target, args, &mut outcome)?;
    }
    report(&mut outcome, args, output, messages).map_err(no_output)?;
    let dirty = (args.check || args.diff) && !outcome.changed.is_empty();
    Ok(if dirty || !outcome.diagnostics.is_empty() { Exit::Findings } else { Exit::Clean })
}

fn format_one(target: Target, args: &Args, outcome: &mut Outcome) -> Result<(), Failure> {
    let bytes = match target.content {
        Ok(bytes) => bytes,
        Err(fault) => {
            outcome.diagnostics.push(fault.in_file(&target.name));
            return Ok(());
        }
    };
    match fmt::format(&target.name, &bytes) {
        Ok(None) => outcome.unchanged += 1,
        Ok(Some(formatted)) => {
            if args.diff {
                outcome.patch.push_str(&unified(&target.name, &bytes, &formatted));
            } else if !args.check {
                write::replace_file(&target.path, &formatted)?;
            }
            outcome.changed.push(target.name);
        }
        Err(faults) => outcome.diagnostics.extend(faults),
    }
    Ok(())
}

fn report(
    outcome: &mut Outcome,
    args: &Args,
    output: &mut impl Write,
    messages: &mut impl Write,
) -> std::io::Result<()> {
    write!(output, "{}", outcome.patch)?;
    for name in outcome.changed.iter().filter(|_| !args.diff) {
        writeln!(output, "{name}")?;
    }
    diag::sort(&mut outcome.diagnostics);
    if !outcome.diagnostics.is_empty() {
        write!(messages, "{}", render::human(&outcome.diagnostics, render::Terminal::default()))?;
    }
    let done = if args.check || args.diff { "would be formatted" } else { "formatted" };
    writeln!(messages, "{} {done}, {} left as they are", outcome.changed.len(), outcome.unchanged)
}

/// Formats standard input to `output`, for an editor.
fn filter(args: &Args, output: &mut impl Write, messages: &mut impl Write) -> Result<Exit, Failure> {
    if args.paths.len() > 1 {
        let hint = Some("give `-` alone".to_owned());
        return Err(Failure::Usage { message: "standard input cannot be formatted beside files".into(), hint });
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes).map_err(|error| Failure::io("read", "standard input", error))?;
    let formatted = match fmt::format("standard input", &bytes) {
        Ok(formatted) => formatted,
        Err(faults) => {
            let text = render::human(&faults, render::Terminal::default());
            write!(messages, "{text}").map_err(|error| Failure::io("write", "standard error", error))?;
            return Ok(Exit::Findings);
        }
    };
    if args.check {
        return Ok(if formatted.is_some() { Exit::Findings } else { Exit::Clean });
    }
    output.write_all(&formatted.unwrap_or(bytes)).map_err(no_output)?;
    Ok(Exit::Clean)
}

/// The files that `args` name, or all documents of the workspace.
fn targets(args: &Args) -> Result<Vec<Target>, Failure> {
    let mut targets = Vec::new();
    if args.paths.is_empty() {
        let folders = Folders::find(&args.workspace)?;
        let tree = WorkTree::new(&folders.root)?;
        let without = [folders.output.as_str()];
        let found = load::markdown_files(&tree, &folders.content, &without)?;
        for path in [CONFIGURATION.to_owned()].into_iter().chain(found.into_iter().map(|entry| entry.path)) {
            targets.push(target(&tree, &path, path.clone()));
        }
    }
    for given in &args.paths {
        let real = given.canonicalize().map_err(|error| missing(given, &args.workspace, error))?;
        if real.is_dir() {
            let tree = WorkTree::new(&real)?;
            for entry in load::markdown_files(&tree, ".", &[])? {
                targets.push(target(&tree, &entry.path, given.join(&entry.path).display().to_string()));
            }
        } else if let (Some(folder), Some(name)) = (real.parent(), real.file_name().and_then(|name| name.to_str()))
            && (Path::new(name).extension().is_some_and(|extension| extension == "md") || name == CONFIGURATION)
        {
            targets.push(target(&WorkTree::new(folder)?, name, given.display().to_string()));
        }
    }
    Ok(targets)
}

fn target(tree: &WorkTree, path: &str, name: String) -> Target {
    let content = tree.read(path, Config::default().limits.file.0);
    Target { name, path: tree.root().join(path), content }
}
