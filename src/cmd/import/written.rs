//! The files of an import on their way to disk: read as `check` reads them, mended where that is certain, and written only when sound.
//!
//! In: the files by path. Out: what `check` finds in them, and the files on disk; where something is in error, none.

use std::collections::BTreeMap;
use std::io::Write;

use crate::cmd::check::mend_files;
use crate::cmd::workspace::OpenedWorkspace;
use crate::cmd::{Exit, terminal};
use crate::diag::{Diagnostic, Severity};
use crate::error::Failure;
use crate::load::Overlay;
use crate::write::Files;

/// A mend can bring another fault to light: without progress they are read so many times.
const MOST_ROUNDS: usize = 3;

/// What is said of files, and whether they take the place of files of the same names.
pub(super) struct Told<'a> {
    pub(super) said: &'a str,
    pub(super) replaces: bool,
}

/// Writes `files` after what was said of them; nothing where they would be in error, where a new one is there already, or where its folder
/// leads out of the workspace.
pub(super) fn write(
    opened: &OpenedWorkspace,
    mut files: Files,
    told: &Told<'_>,
    output: &mut impl Write,
) -> Result<Exit, Failure> {
    let mut places = Vec::new();
    for path in files.keys() {
        let place = crate::write::place_in(&opened.root, path)?;
        if !told.replaces && place.exists() {
            let hint = Some("choose another id with `--id`; nothing is written".to_owned());
            return Err(Failure::Usage { message: format!("`{path}` is there already"), hint });
        }
        places.push(place);
    }
    terminal::print(output, told.said)?;
    let (found, mends) = settled(opened, &mut files)?;
    terminal::print(output, &mends.concat())?;
    if !found.is_empty() {
        terminal::print(output, &format!("\n{}", terminal::findings(&found)))?;
    }
    if found.iter().any(|fault| fault.severity == Severity::Error) {
        let text = "nothing is written, and the lines are those of the rows as they would be: mend the export, or say more by flags (`--set`), and import it again";
        terminal::note(text)?;
        return Ok(Exit::Findings);
    }
    for (place, bytes) in places.iter().zip(files.values()) {
        if told.replaces {
            crate::write::replace_file(place, bytes)?;
        } else {
            crate::write::write_new_file(place, bytes)?;
        }
    }
    let listed: String = files.keys().map(|path| format!("{path}\n")).collect();
    terminal::print(output, &format!("\n{listed}"))?;
    Ok(Exit::Clean)
}

/// Makes the certain mends of `files`; what is found in them after that, and what was mended, a line each.
fn settled(opened: &OpenedWorkspace, files: &mut Files) -> Result<(Vec<Diagnostic>, Vec<String>), Failure> {
    let mut overlay = Overlay::with(Box::new(opened.tree.as_ref()), files);
    let mut mends = Vec::new();
    let (mut rounds, mut fewest) = (0, usize::MAX);
    let found = loop {
        let mut found = crate::validate::validate(&overlay, opened.config.clone())?.diagnostics;
        found.retain(|fault| files.contains_key(&fault.file));
        let is_certain = |fault: &&Diagnostic| !fault.fix.is_empty() && fault.severity == Severity::Error;
        let certain: Vec<Diagnostic> = found.iter().filter(is_certain).cloned().collect();
        rounds = if certain.len() < fewest { 0 } else { rounds + 1 };
        fewest = fewest.min(certain.len());
        if certain.is_empty() || rounds == MOST_ROUNDS {
            // What is not written has no mend that a command could make.
            found.iter_mut().for_each(|fault| fault.fix.clear());
            break found;
        }
        mends.extend(certain.iter().map(|it| format!("mended: {}:{}: {}\n", it.file, it.place.line, it.message)));
        mend_files(&mut overlay, &certain, &mut BTreeMap::new());
    };
    for (path, bytes) in files {
        *bytes = overlay.held(path).unwrap_or_default().to_vec();
    }
    Ok((found, mends))
}
