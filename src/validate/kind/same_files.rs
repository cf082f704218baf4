//! Files of one list that hold the same: each of their rows would count twice.
//!
//! In: the streams of the files while they are read. Out: which is the same as an earlier one. It keeps no content.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hasher};
use std::io::{self, Read};
use std::sync::{Arc, Mutex, PoisonError};

/// What went through a stream, as a number.
type Mark = Arc<Mutex<DefaultHasher>>;

/// A stream that notes what goes through it.
struct Marked {
    inner: Box<dyn Read + Send>,
    mark: Mark,
}

impl Read for Marked {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.mark.lock().unwrap_or_else(PoisonError::into_inner).write(&buffer[..count]);
        Ok(count)
    }
}

/// The files that were read so far, by what they hold.
#[derive(Default)]
pub(super) struct SameFiles {
    names: HashMap<u64, String>,
    mark: Mark,
}

impl SameFiles {
    /// `stream`, noted while it is read to its end.
    pub(super) fn noting(&mut self, stream: Box<dyn Read + Send>) -> Box<dyn Read + Send> {
        self.mark = Mark::default();
        Box::new(Marked { inner: stream, mark: Arc::clone(&self.mark) })
    }

    /// The earlier file that held what the last one holds, which is called `name`.
    pub(super) fn earlier(&mut self, name: &str) -> Option<String> {
        let holds = self.mark.lock().unwrap_or_else(PoisonError::into_inner).finish();
        if let Some(earlier) = self.names.get(&holds) {
            return Some(earlier.clone());
        }
        self.names.insert(holds, name.to_owned());
        None
    }
}
