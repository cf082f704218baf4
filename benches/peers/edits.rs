//! An edit in a workspace that stays in memory, until it is seen on the pages it reaches. In: a workspace. Out: a printed line.

use std::path::Path;
use std::time::Instant;

use auditbook::compute::Edition;
use auditbook::load::WorkTree;
use auditbook::report::SourceState;
use auditbook::session::{Session, Setting};
use auditbook::site::Theme;

/// How many edits are timed.
const EDITS: usize = 15;

/// Edits audits of the large workspace in `folder`, of so many, and prints how long it takes until the pages of the audit, of its
/// metric, of a goal and the first page show it: the median, and the longest.
pub(crate) fn time(folder: &Path, audits: usize) {
    let as_of = super::sites::AS_OF.parse().expect("it is a day");
    let edition = Edition { as_of, source: SourceState::default() };
    let setting = Setting { edition, theme: Theme::default(), record: None };
    let start = Instant::now();
    let tree = WorkTree::new(folder).expect("the folder was made");
    let mut session = Session::open(Box::new(tree), setting).expect("the workspace is sound");
    let opened = start.elapsed().as_secs_f64();
    let edits: Vec<(f64, f64)> = (0..EDITS).map(|nth| edit(&mut session, folder, nth * 60 % audits)).collect();
    let spent = edits.iter().map(|(_, processor)| processor).sum::<f64>() / EDITS as f64;
    let mut times: Vec<f64> = edits.into_iter().map(|(wall, _)| wall).collect();
    times.sort_by(f64::total_cmp);
    println!(
        "in one process, read in {opened:.2} s: an edit is on the pages of the audit, its metric, a goal and the overview in {:.0} ms (at most {:.0} ms; processor time {:.0} ms)",
        1000.0 * times[EDITS / 2],
        1000.0 * times[EDITS - 1],
        1000.0 * spent
    );
}

/// The processor time of this process so far, in seconds, where the system tells it.
fn processor() -> Option<f64> {
    let said = std::fs::read_to_string("/proc/self/stat").ok()?;
    let mut ticks = said.rsplit_once(')')?.1.split_whitespace().skip(11).map(str::parse);
    let (user, system): (f64, f64) = (ticks.next()?.ok()?, ticks.next()?.ok()?);
    Some((user + system) / 100.0)
}

/// Answers an item of an audit otherwise; the seconds until four pages show it, on the clock and of processor time.
fn edit(session: &mut Session, folder: &Path, number: usize) -> (f64, f64) {
    let path = format!("audits/audits/a{number}.md");
    let text = std::fs::read_to_string(folder.join(&path)).expect("the audit was written");
    let other = if text.contains("  S01: no\n") { "  S01: yes\n" } else { "  S01: no\n" };
    let edited: String =
        text.split_inclusive('\n').map(|line| if line.starts_with("  S01: ") { other } else { line }).collect();
    let own = format!("audits/a{number}.html");
    // Every sixtieth audit is of the channel and team that the metric counts.
    let paths = [own.as_str(), "metrics/m0.html", "goals/g0.html", "index.html"];
    let before = session.pages(&paths).expect("the theme is sound");
    let (start, spent) = (Instant::now(), processor());
    session.set(&path, Some(edited.as_bytes())).expect("the settings are sound");
    let after = session.pages(&paths).expect("the theme is sound");
    let took =
        (start.elapsed().as_secs_f64(), processor().zip(spent).map_or(f64::NAN, |(after, before)| after - before));
    assert!(before[..2].iter().zip(&after).all(|(before, after)| before != after), "the edit is seen");
    took
}
