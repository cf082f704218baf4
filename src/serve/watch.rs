//! The files of a workspace, followed.
//!
//! In: its folder. Out: the paths of files that changed, a moment after the last of them did, to the [`Live`] workspace.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use notify::event::ModifyKind;
use notify::{EventKind, RecursiveMode, Watcher};

use super::live::Live;
use super::locked;
use crate::error::Failure;
use crate::load::CONFIGURATION;

/// An editor writes a file in several steps: so long nothing must have happened.
const CALM: Duration = Duration::from_millis(60);

/// Follows the files below `root`, but not those of the site at `output`, until the program ends.
pub fn watch(root: &Path, output: &Path, live: Arc<Mutex<Live>>) -> Result<(), Failure> {
    let failed = |error: notify::Error| Failure::io("watch", root, std::io::Error::other(error));
    let (sender, events) = channel();
    let within = within(root.to_path_buf(), output.to_path_buf());
    let told = move |event: notify::Result<notify::Event>| {
        let Ok(event) = event else { return };
        let is_read = matches!(event.kind, EventKind::Access(_));
        // Of a new folder the files that came with it are not told.
        let is_folder = matches!(event.kind, EventKind::Create(_) | EventKind::Modify(ModifyKind::Name(_)))
            && event.paths.iter().any(|path| path.is_dir() && within(path).is_some());
        let changed: Vec<String> = if event.need_rescan() || is_folder {
            // What was missed is not known: all is read again.
            vec![CONFIGURATION.to_owned()]
        } else {
            event.paths.iter().filter(|_| !is_read).filter_map(&within).collect()
        };
        if !changed.is_empty() {
            sender.send(changed).ok();
        }
    };
    let mut watcher = notify::recommended_watcher(told).map_err(failed)?;
    watcher.watch(root, RecursiveMode::Recursive).map_err(failed)?;
    std::thread::spawn(move || {
        // What watches has to live as long as what it tells.
        let _watcher = watcher;
        follow(&events, &live);
    });
    Ok(())
}

/// The path in the workspace at `root` of a file of it; nothing for those of the site at `output`, and for hidden ones.
fn within(root: PathBuf, output: PathBuf) -> impl Fn(&PathBuf) -> Option<String> {
    move |path| {
        let parts: Option<Vec<&str>> = path.strip_prefix(&root).ok()?.iter().map(|part| part.to_str()).collect();
        let parts = parts.filter(|parts| !parts.is_empty() && !parts.iter().any(|part| part.starts_with('.')))?;
        (!path.starts_with(&output)).then(|| parts.join("/"))
    }
}

fn follow(events: &Receiver<Vec<String>>, live: &Mutex<Live>) {
    while let Ok(first) = events.recv() {
        let mut paths: BTreeSet<String> = first.into_iter().collect();
        while let Ok(more) = events.recv_timeout(CALM) {
            paths.extend(more);
        }
        let changed: Vec<&str> = paths.iter().map(String::as_str).collect();
        locked(live).changed(&changed);
    }
}
