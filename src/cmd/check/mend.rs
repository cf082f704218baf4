//! `check --fix` and `check --diff`: the certain mends of a workspace made, or shown.
//!
//! A mend can bring another fault to light that has one too, so the workspace is read again until there is none left; what is
//! shown and what is written is the whole of it. Only files that are asked about change.

use std::collections::BTreeMap;
use std::io::Write;

use super::Args;
use super::scope::Asked;
use crate::cmd::patch::unified;
use crate::cmd::terminal;
use crate::diag::{Diagnostic, mended};
use crate::error::Failure;
use crate::load::{self, Overlay, Repository, Tree, WorkTree};
use crate::source::SourceFile;
use crate::{validate, write};

/// The workspace is read so many times at most: a mend that brings itself up again would go on for ever.
const MOST_ROUNDS: usize = 10;

/// The byte-order mark that a file may begin with; it stays.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Makes every certain mend that `arguments` ask for, or prints them as a unified diff on `output`.
pub(super) fn run(arguments: &Args, output: &mut impl Write) -> Result<(), Failure> {
    let root = load::find_workspace(&arguments.workspace.workspace)?;
    let repository = Repository::find(&root)?;
    let asked = Asked::within(arguments, &root, repository.as_ref())?;
    let tree = WorkTree::new(&root)?;
    let mut overlay = Overlay::new(Box::new(&tree));
    let mut made = BTreeMap::new();
    for _ in 0..MOST_ROUNDS {
        let mut found = found(&overlay)?;
        found.retain(|fault| !fault.fix.is_empty() && asked.names(&fault.file) && arguments.selects(fault));
        if !mend_files(&mut overlay, &found, &mut made) {
            break;
        }
    }
    // What mends made and took back again is no change.
    for path in made.keys() {
        if overlay.read(path, u64::MAX).ok() == tree.read(path, u64::MAX).ok() {
            overlay.leave(path);
        }
    }
    made.retain(|path, _| overlay.files().contains_key(path.as_str()));
    let made = made.values().sum();
    if arguments.mending.diff {
        for (path, bytes) in overlay.files() {
            let before = tree.read(path, u64::MAX).unwrap_or_default();
            terminal::print(output, &unified(path, &before, bytes))?;
        }
        return terminal::note(&told(made, overlay.files().len(), "`--fix` writes them"));
    }
    for (path, bytes) in overlay.files() {
        write::replace_file(&root.join(path), bytes)?;
    }
    terminal::note(&told(made, overlay.files().len(), "written"))
}

fn told(made: usize, files: usize, end: &str) -> String {
    match (made, files) {
        (0, _) => "no finding has a certain mend".to_owned(),
        (1, _) => format!("1 certain mend in 1 file: {end}"),
        (_, 1) => format!("{made} certain mends in 1 file: {end}"),
        _ => format!("{made} certain mends in {files} files: {end}"),
    }
}

/// What is wrong in `tree`, as far as it can be known without results.
fn found(tree: &dyn Tree) -> Result<Vec<Diagnostic>, Failure> {
    let (config, faults) = validate::read_settings(tree);
    if faults.is_empty() { Ok(validate::validate(tree, config)?.diagnostics) } else { Ok(faults) }
}

/// Makes the mends of `found`, which is in order of file, and counts them for each in `made`; whether a text changed.
pub(in crate::cmd) fn mend_files(
    overlay: &mut Overlay<'_>,
    found: &[Diagnostic],
    made: &mut BTreeMap<String, usize>,
) -> bool {
    let mut is_changed = false;
    for of_file in found.chunk_by(|a, b| a.file == b.file) {
        let path = &of_file[0].file;
        let Ok(bytes) = overlay.read(path, u64::MAX) else { continue };
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        let file = SourceFile::as_written(path, text);
        let text = mended(&file, of_file.iter().map(|fault| fault.fix.as_slice()));
        if text != file.text() {
            is_changed = true;
            *made.entry(path.clone()).or_default() += of_file.len();
            let mark = if bytes.starts_with(MARK) { MARK } else { b"" };
            overlay.put(path, Some(&[mark, text.as_bytes()].concat()));
        }
    }
    is_changed
}
