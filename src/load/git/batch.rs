//! Objects of a repository, read through one `git cat-file --batch` that lives as long as the tree that asks. In: object
//! names. Out: their bytes, or a stream of its own process for a blob too large to hold.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::{Mutex, PoisonError};

use super::Repository;
use super::process::cannot_start;
use crate::error::Failure;
use crate::load::Unreadable;

/// A running `git cat-file --batch`, shared by all threads in turn.
#[derive(Debug)]
pub(super) struct Batch {
    repository: Repository,
    process: Mutex<Process>,
}

#[derive(Debug)]
struct Process {
    child: Child,
    // Dropping it is what ends the process.
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Batch {
    /// A new process that reads the objects of `repository`.
    pub(super) fn start(repository: &Repository) -> Result<Self, Failure> {
        let mut command = repository.command();
        command.args(["cat-file", "--batch"]);
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child = child.map_err(|error| cannot_start(&error))?;
        let input = child.stdin.take();
        let output = BufReader::new(child.stdout.take().expect("the output was asked for as a pipe"));
        Ok(Self { repository: repository.clone(), process: Mutex::new(Process { child, input, output }) })
    }

    /// The bytes of the blob named `object`, held in memory.
    pub(super) fn contents(&self, object: &str) -> Result<Vec<u8>, Unreadable> {
        self.process.lock().unwrap_or_else(PoisonError::into_inner).contents(object)
    }

    /// The bytes of the blob named `object` as a stream.
    pub(super) fn stream(&self, object: &str) -> Result<BlobStream, Unreadable> {
        BlobStream::start(&self.repository, object)
    }
}

impl Process {
    /// Sends one request and reads its answer: a line `<object> blob <size>`, the bytes and a line end.
    fn contents(&mut self, object: &str) -> Result<Vec<u8>, Unreadable> {
        let refused = |error: io::Error| Unreadable::Refused(format!("git: {error}"));
        let input = self.input.as_mut().expect("the input is open until the end");
        writeln!(input, "{object}").and_then(|()| input.flush()).map_err(refused)?;
        let mut line = String::new();
        self.output.read_line(&mut line).map_err(refused)?;
        let mut words = line.split_whitespace().skip(1);
        let size: usize = match (words.next(), words.next().map(str::parse)) {
            (Some("blob"), Some(Ok(size))) => size,
            (Some("missing"), _) => return Err(Unreadable::Refused("git does not have its content".into())),
            _ => return Err(Unreadable::Refused(format!("git answered `{}`", line.trim_end()))),
        };
        let mut bytes = vec![0; size];
        self.output.read_exact(&mut bytes).and_then(|()| self.output.read_exact(&mut [0])).map_err(refused)?;
        Ok(bytes)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.input = None;
        // Nothing is left to do when it cannot be waited for.
        let _ = self.child.wait();
    }
}

/// One large blob, streamed by a process that ends with the stream.
pub(super) struct BlobStream {
    child: Child,
    output: ChildStdout,
}

impl BlobStream {
    fn start(repository: &Repository, object: &str) -> Result<Self, Unreadable> {
        let mut command = repository.command();
        command.args(["cat-file", "blob", object]).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|error| Unreadable::Refused(format!("git: {error}")))?;
        let output = child.stdout.take().expect("the output was asked for as a pipe");
        Ok(Self { child, output })
    }
}

impl Read for BlobStream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.output.read(buffer)?;
        // At the end, a git that failed must not pass for the end of the file.
        if count == 0 && !buffer.is_empty() && !self.child.wait()?.success() {
            return Err(io::Error::other("git stopped while reading"));
        }
        Ok(count)
    }
}

impl Drop for BlobStream {
    fn drop(&mut self) {
        // The reader may have stopped early; the process may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
