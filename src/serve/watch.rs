//! The files of a workspace, followed.
//!
//! In: its folder. Out: the paths of files that changed, a moment after the last of them did, to the [`Live`] workspace.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use notify::{EventKind, RecursiveMode, Watcher};

use super::live::Live;
use super::locked;
use crate::error::Failure;

/// An editor writes a file in several steps: so long nothing must have happened.
const CALM: Duration = Duration::from_millis(60);

/// Follows the files below `root`, but not those of the site at `output`, until the program ends.
pub fn watch(root: &Path, output: &Path, live: Arc<Mutex<Live>>) -> Result<(), Failure> {
    let failed = |error: notify::Error| Failure::io("watch", root, std::io::Error::other(error));
    let (sender, events) = channel();
    let told = move |event: notify::Result<notify::Event>| {
        if let Ok(event) = event.as_ref()
            && !matches!(event.kind, EventKind::Access(_))
        {
            sender.send(event.paths.clone()).ok();
        }
    };
    let mut watcher = notify::recommended_watcher(told).map_err(failed)?;
    watcher.watch(root, RecursiveMode::Recursive).map_err(failed)?;
    let (root, output) = (root.to_path_buf(), output.to_path_buf());
    std::thread::spawn(move || {
        // What watches has to live as long as what it tells.
        let _watcher = watcher;
        follow(&events, &root, &output, &live);
    });
    Ok(())
}

fn follow(events: &Receiver<Vec<PathBuf>>, root: &Path, output: &Path, live: &Mutex<Live>) {
    while let Ok(first) = events.recv() {
        let mut paths: BTreeSet<PathBuf> = first.into_iter().collect();
        while let Ok(more) = events.recv_timeout(CALM) {
            paths.extend(more);
        }
        let within = |path: &PathBuf| {
            let is_ours = !path.starts_with(output);
            let parts: Option<Vec<&str>> = path.strip_prefix(root).ok()?.iter().map(|part| part.to_str()).collect();
            let path = parts?.join("/");
            (is_ours && !path.is_empty() && !path.split('/').any(|part| part.starts_with('.'))).then_some(path)
        };
        let changed: Vec<String> = paths.iter().filter_map(within).collect();
        if !changed.is_empty() {
            let changed: Vec<&str> = changed.iter().map(String::as_str).collect();
            locked(live).changed(&changed);
        }
    }
}
