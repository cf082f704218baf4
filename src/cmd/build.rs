//! `auditbook build`: validates, computes, writes the site.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use super::progress::Progress;
use super::timings::Timings;
use super::workspace::{self, WorkspaceArgs};
use super::{Exit, terminal, unchanged};
use crate::error::Failure;
use crate::files::Sink;
use crate::report::Report;
use crate::site::Theme;
use crate::write::{Patience, Published};
use crate::{diag, export, site, write};

/// A build waits two minutes for another one, and says so.
const PATIENCE: Patience = Patience { most: Duration::from_secs(120), told: waiting };

/// Arguments of `build`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    workspace: WorkspaceArgs,
    /// Where to write the site instead of the workspace's output folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write the latest brief to this file too, with everything that it needs inside; as a mail where it ends in `.eml`
    #[arg(long, value_name = "FILE")]
    brief: Option<PathBuf>,
    /// Build this commit or tag instead of the work tree
    #[arg(long, value_name = "REV")]
    rev: Option<String>,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
    /// Leave faulty documents out instead of giving up; the pages say so
    #[arg(long)]
    keep_going: bool,
    /// Say on standard error how long each stage takes
    #[arg(long)]
    timings: bool,
}

/// Builds the site; with errors in documents nothing is written, and where nothing changed nothing is made again.
pub fn run(arguments: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    let mut clock = Timings::start();
    let mut opened = workspace::open_at(&arguments.workspace, arguments.rev.as_deref())?;
    opened.strict = arguments.strict;
    let folder = arguments.out.clone().unwrap_or_else(|| opened.root.join(&*opened.config.output));
    let key = unchanged::key(&opened, &arguments.asked(&folder));
    // A brief may lie anywhere, and nobody remembers what is in it.
    let remembered = key.as_deref().filter(|_| arguments.brief.is_none());
    if let Some(memory) = remembered.and_then(|key| unchanged::remembered(&opened, key, &folder)) {
        terminal::message(&memory.said)?;
        let published = Published { unchanged: memory.count, ..Published::default() };
        clock.end("look for changes");
        return arguments.done(output, (&folder, published), memory.faulty, &clock);
    }
    let progress = Progress::start();
    let notes = unchanged::note(&mut opened, &folder);
    let Some(report) = opened.report_timed(arguments.keep_going, &mut clock)? else { return Ok(Exit::Findings) };
    let theme = Theme::new(opened.template_files()?)?;
    progress.stage("reading the history");
    let record = opened.record(&report)?;
    clock.end("history");
    progress.stage("writing the pages");
    let mut writing = Duration::ZERO;
    let published = write::publish(&folder, PATIENCE, |files| {
        let timed = Timed { inner: files, nanoseconds: AtomicU64::new(0), progress: &progress };
        site::build(&report, &theme, record.as_ref(), &timed)?;
        opened.publish_attachments(&report, &timed)?;
        clock.end("render and write the pages");
        export::publish(&report, &timed)?;
        clock.end("render and write the data");
        writing = Duration::from_nanos(timed.nanoseconds.into_inner());
        Ok(())
    })?;
    clock.end("put in place");
    drop(progress);
    if let Some(file) = &arguments.brief {
        write_brief(file, &report, &theme)?;
    }
    clock.part("of it in files read, all threads together", notes.time());
    clock.part("of it in files written, all threads together", writing);
    let faulty = arguments.keep_going && diag::has_errors(&report.diagnostics);
    if let Some(key) = key {
        let said = (terminal::findings(&report.diagnostics), published.written + published.unchanged, faulty);
        unchanged::remember(&opened, &notes, key, &folder, said);
    }
    let done = arguments.done(output, (&folder, published), faulty, &clock);
    // The program ends here: to take ten thousand audits apart, piece by piece, would help nobody.
    std::mem::forget(report);
    done
}

/// Writes the latest brief of `report` to `file`, as a mail where its name says so.
fn write_brief(file: &Path, report: &Report, theme: &Theme) -> Result<(), Failure> {
    let is_mail = file.extension().is_some_and(|end| end.eq_ignore_ascii_case("eml"));
    let brief = if is_mail {
        site::mail_of_latest_brief(report, theme)?
    } else {
        site::latest_brief(report, theme)?.map(String::into_bytes)
    };
    let brief = brief.ok_or_else(|| Failure::Configuration {
        message: "there is no brief: no quarter with results is over".to_owned(),
        hint: Some("build again when the first quarter is over, or with a later `--as-of`".to_owned()),
    })?;
    write::replace_file(file, &brief)
}

fn waiting(output: &Path) {
    // Where standard error is gone, the build waits all the same.
    terminal::note(&format!("another build writes to `{}`: waiting for it", output.display())).ok();
}

impl Args {
    /// Everything asked for that a build depends on.
    fn asked(&self, folder: &Path) -> String {
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
        let manner = (terminal::manner(), terminal::in_colour(&std::io::stderr()));
        format!("{} {} {} {manner:?}", folder.display(), self.strict, self.keep_going)
    }

    /// Says what was done.
    fn done(
        &self,
        output: &mut impl Write,
        (folder, published): (&Path, Published),
        faulty: bool,
        clock: &Timings,
    ) -> Result<Exit, Failure> {
        let summary = format!(
            "{} pages and files in {}: {} written, {} unchanged, {} removed\n",
            published.written + published.unchanged,
            folder.display(),
            published.written,
            published.unchanged,
            published.removed
        );
        if !terminal::manner().quiet {
            terminal::print(output, &summary)?;
        }
        if self.timings {
            terminal::message(&clock.report())?;
        }
        Ok(if faulty { Exit::Findings } else { Exit::Clean })
    }
}

/// A sink that is timed, and whose files are counted.
struct Timed<'a> {
    inner: &'a dyn Sink,
    nanoseconds: AtomicU64,
    progress: &'a Progress,
}

impl Sink for Timed<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let start = Instant::now();
        let put = self.inner.put(path, bytes);
        let spent = u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.nanoseconds.fetch_add(spent, Ordering::Relaxed);
        self.progress.count();
        put
    }
}
