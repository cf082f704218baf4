//! The site in memory, for a browser on this machine: pages follow the files, and checklists are filled in on a page.
//!
//! In: a [`Live`] workspace and a server that listens. Out: answers to requests, and the documents that forms make. Pages are those of
//! a build, with a bar on top that says what is wrong. Only requests for this machine by a name of its own are answered; only a form
//! that this server made writes, and only new documents of the workspace.

mod answer;
mod audited;
mod edited;
mod filled;
mod kinds;
mod live;
mod open;
mod seen;
mod shaped;
mod stored;
mod watch;
mod written;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tiny_http::Server;

use crate::error::Failure;

pub use live::{Live, Source};
pub use open::Door;
pub use watch::watch;

/// So many requests are answered at a time; one that sends nothing more waits without keeping the others.
const MOST: usize = 64;

/// Answers requests until the program ends.
pub fn serve(server: &Server, live: &Arc<Mutex<Live>>, door: &Arc<Door>) {
    let running = Arc::new(AtomicUsize::new(0));
    while let Ok(request) = server.recv() {
        if running.fetch_add(1, Ordering::Relaxed) >= MOST {
            running.fetch_sub(1, Ordering::Relaxed);
            continue;
        }
        let (live, door, running) = (Arc::clone(live), Arc::clone(door), Arc::clone(&running));
        std::thread::spawn(move || {
            // A browser that went away needs no answer.
            answer::answer(request, &live, &door).ok();
            running.fetch_sub(1, Ordering::Relaxed);
        });
    }
}

/// Looks every few seconds, until the program ends, whether it is another day or there is another commit; `look` takes that in.
pub fn follow_time(live: Arc<Mutex<Live>>, look: impl Fn(&Mutex<Live>) -> Result<(), Failure> + Send + 'static) {
    const PAUSE: Duration = Duration::from_secs(4);
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(PAUSE);
            // What cannot be read now, such as a repository in the middle of a rebase, is there the next time.
            look(&live).ok();
        }
    });
}

/// The workspace, also where another thread broke off while it had it.
pub fn locked(live: &Mutex<Live>) -> std::sync::MutexGuard<'_, Live> {
    live.lock().unwrap_or_else(PoisonError::into_inner)
}
