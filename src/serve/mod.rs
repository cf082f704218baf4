//! The site in memory, for a browser on this machine: pages follow the files, and checklists are filled in on a page.
//!
//! In: a [`Live`] workspace and a server that listens. Out: answers to requests, and the documents that forms make. Pages are those of
//! a build, with a bar on top that says what is wrong. Only requests for this machine by a name of its own are answered; only a form
//! that this server made writes, and only new documents of the workspace.

mod answer;
mod audited;
mod filled;
mod kinds;
mod live;
mod open;
mod watch;

use std::sync::{Arc, Mutex, PoisonError};

use tiny_http::Server;

pub use live::{Live, Source};
pub use open::Door;
pub use watch::watch;

use crate::error::Failure;

/// So many requests are answered at a time.
const WORKERS: usize = 4;

/// Answers requests until the program ends.
pub fn serve(server: Server, live: &Mutex<Live>, door: &Door) -> Result<(), Failure> {
    let server = Arc::new(server);
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            let server = Arc::clone(&server);
            scope.spawn(move || {
                while let Ok(request) = server.recv() {
                    // A browser that went away needs no answer.
                    answer::answer(request, live, door).ok();
                }
            });
        }
    });
    Ok(())
}

/// The workspace, also where another thread broke off while it had it.
fn locked(live: &Mutex<Live>) -> std::sync::MutexGuard<'_, Live> {
    live.lock().unwrap_or_else(PoisonError::into_inner)
}
