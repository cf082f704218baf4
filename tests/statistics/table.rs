//! The table of promises: printed, written between the marks of `docs/statistics.md`, and held to have every row there.

use std::fs;
use std::path::Path;

use crate::check::Outcome;

const BEGIN: &str = "<!-- the table begins -->\n";
const END: &str = "<!-- the table ends -->\n";

/// The table in Markdown.
pub(crate) fn markdown(outcomes: &[Outcome]) -> String {
    let mut text =
        String::from("| subject | what is counted | when | promised | found | runs |\n|---|---|---|---:|---:|---:|\n");
    for outcome in outcomes {
        let mark = if outcome.holds() { "" } else { " **not kept**" };
        text.push_str(&format!("| {}{:.1} %{mark} | {} |\n", start(outcome), outcome.percent(), outcome.counted));
    }
    text
}

/// A row's words before its figures.
fn start(outcome: &Outcome) -> String {
    format!("{} | {} | {} | {} | ", outcome.subject, outcome.claim, outcome.case, outcome.promised())
}

/// Whether every row stands in the page. Its figures are not held: a rounding of another processor may move one run.
pub(crate) fn is_told_in_docs(outcomes: &[Outcome]) -> bool {
    let page = fs::read_to_string(page()).unwrap();
    outcomes.iter().all(|outcome| page.contains(&start(outcome)))
}

/// Replaces what stands between the marks of the page.
pub(crate) fn put_into_docs(table: &str) {
    let text = fs::read_to_string(page()).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    fs::write(page(), format!("{before}{BEGIN}{table}{END}{after}")).unwrap();
}

fn page() -> impl AsRef<Path> {
    concat!(env!("CARGO_MANIFEST_DIR"), "/docs/statistics.md")
}
