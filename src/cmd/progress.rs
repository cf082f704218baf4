//! What a long command does at the moment, in one line that changes.
//!
//! In: the stages of a command as they begin, and what is counted in them. Out: a line on standard error, where that is a terminal and more
//! than errors is said; nothing before a second is over, and nothing of it is left in the end.

use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::terminal;

/// Shorter work needs no line.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the line is written anew.
const STEP: Duration = Duration::from_millis(200);
/// No line is longer.
const WIDTH: usize = 60;

/// Whether the line stands on the terminal now.
static STANDS: AtomicBool = AtomicBool::new(false);

/// The stage of a command, told while it lasts; where nothing is told, all of it does nothing.
#[derive(Debug)]
pub(super) struct Progress {
    shared: Arc<Shared>,
    teller: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    /// What is done, and nothing when all is.
    stage: Mutex<Option<&'static str>>,
    changed: Condvar,
    /// What is counted in the stage.
    count: AtomicU64,
}

impl Progress {
    /// Begins with the reading of documents.
    pub(super) fn start() -> Self {
        let stage = Mutex::new(Some("reading and computing"));
        let shared = Arc::new(Shared { stage, changed: Condvar::new(), count: AtomicU64::new(0) });
        let is_told = std::io::stderr().is_terminal() && !terminal::manner().quiet;
        let telling = Arc::clone(&shared);
        let teller = is_told.then(|| std::thread::Builder::new().spawn(move || tell(&telling)).ok()).flatten();
        Self { shared, teller }
    }

    /// Goes on to the next stage, in which nothing is counted yet.
    pub(super) fn stage(&self, stage: &'static str) {
        self.shared.count.store(0, Ordering::Relaxed);
        *self.shared.stage.lock().unwrap_or_else(PoisonError::into_inner) = Some(stage);
    }

    /// Counts one thing more.
    pub(super) fn count(&self) {
        self.shared.count.fetch_add(1, Ordering::Relaxed);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        *self.shared.stage.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.shared.changed.notify_all();
        if let Some(teller) = self.teller.take() {
            teller.join().ok();
            clear(&mut std::io::stderr().lock());
        }
    }
}

/// Writes the line until there is no stage any more.
fn tell(shared: &Shared) {
    let start = Instant::now();
    let mut stage = shared.stage.lock().unwrap_or_else(PoisonError::into_inner);
    while let Some(name) = *stage {
        if start.elapsed() >= PATIENCE {
            let line = line(name, shared.count.load(Ordering::Relaxed), start.elapsed());
            let mut stream = std::io::stderr().lock();
            // A terminal that is gone is no reason to stop the work.
            stream.write_all(format!("\r{line:WIDTH$}").as_bytes()).and_then(|()| stream.flush()).ok();
            STANDS.store(true, Ordering::Relaxed);
        }
        stage = shared.changed.wait_timeout(stage, STEP).unwrap_or_else(PoisonError::into_inner).0;
    }
}

/// The line of a `stage` in which so much is counted.
fn line(stage: &str, count: u64, since: Duration) -> String {
    let counted = if count > 0 { format!(": {count} files") } else { String::new() };
    format!("{stage}{counted} ({} s)", since.as_secs())
}

/// Takes the line off `stream`, a terminal, before something else is written there.
pub(super) fn clear(stream: &mut impl Write) {
    if STANDS.swap(false, Ordering::Relaxed) {
        stream.write_all(format!("\r{:WIDTH$}\r", "").as_bytes()).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_the_stage_its_count_and_the_time() {
        let second = Duration::from_millis(1_400);
        assert_eq!(line("writing the pages", 1_200, second), "writing the pages: 1200 files (1 s)");
        assert_eq!(line("reading and computing", 0, second), "reading and computing (1 s)");
    }

    #[test]
    fn nothing_is_written_where_no_line_stands() {
        let mut written = Vec::new();
        clear(&mut written);
        assert!(written.is_empty());
    }
}
