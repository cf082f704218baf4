//! Edits that game the numbers and edits that are honest: what is said first of each.
//!
//! Each file `THEME.txt` lists edits of the workspace in `base.txt`. An edit is a heading, then lines: `PATH: FROM => TO` replaces text,
//! `+ PATH: TEXT` adds a file, `- PATH` removes one, `mv FROM => TO` renames one; `\n` is a line end. `says KIND | TITLE` is what stands
//! first, `says nothing` that nothing deserves attention; `by NAME` is who made the change.

mod beside;
mod crowd;
mod wordings;

use super::memory::Files;

const BASE: &str = include_str!("base.txt");
const GAMING: [&str; 20] = [
    include_str!("approvals.txt"),
    include_str!("settings.txt"),
    include_str!("audits.txt"),
    include_str!("goals.txt"),
    include_str!("measures.txt"),
    include_str!("past.txt"),
    include_str!("rules.txt"),
    include_str!("evidence.txt"),
    include_str!("promises.txt"),
    include_str!("sources.txt"),
    include_str!("errors.txt"),
    include_str!("stranger.txt"),
    include_str!("copied.txt"),
    include_str!("translations.txt"),
    include_str!("exchanged.txt"),
    include_str!("entered.txt"),
    include_str!("renewed.txt"),
    include_str!("buried.txt"),
    include_str!("words.txt"),
    include_str!("hiding.txt"),
];
const HONEST: [&str; 4] =
    [include_str!("honest.txt"), include_str!("everyday.txt"), include_str!("plain.txt"), include_str!("same.txt")];

/// The workspace before any edit.
pub(super) fn base() -> Files {
    let mut files = Files::new();
    for part in BASE.split("=== ").skip(1) {
        let (path, text) = part.split_once('\n').unwrap();
        files = files.with(path, text);
    }
    files
}

/// One edit and what is said of it.
pub(super) struct Case {
    name: &'static str,
    edits: Vec<&'static str>,
    by: std::collections::BTreeSet<String>,
    says: Option<(&'static str, &'static str)>,
}

impl Case {
    fn read(text: &'static str) -> Self {
        let mut lines = text.lines();
        let name = lines.next().unwrap();
        let (says, edits): (Vec<_>, Vec<_>) =
            lines.filter(|line| !line.is_empty()).partition(|line| line.starts_with("says "));
        let (by, edits): (Vec<&str>, Vec<&str>) = edits.into_iter().partition(|line| line.starts_with("by "));
        let by = by.into_iter().map(|line| line.trim_start_matches("by ").to_lowercase()).collect();
        let [said] = says.as_slice() else { panic!("{name}: one line says what is said") };
        let says = said.trim_start_matches("says ").split_once(" | ");
        assert!(says.is_some() || *said == "says nothing", "{name}: {said}");
        Self { name, edits, by, says }
    }

    /// The workspace after the edit.
    pub(super) fn applied(&self, mut files: Files) -> Files {
        let unescaped = |text: &str| text.replace("\\n", "\n");
        for edit in &self.edits {
            if let Some(path) = edit.strip_prefix("- ") {
                files = files.without(path);
            } else if let Some((path, text)) = edit.strip_prefix("+ ").and_then(|edit| edit.split_once(": ")) {
                files = files.with(path, unescaped(text));
            } else if let Some((from, to)) = edit.strip_prefix("mv ").and_then(|edit| edit.split_once(" => ")) {
                let text = files.text(from).to_owned();
                files = files.without(from).with(to, text);
            } else {
                let (path, change) = edit.split_once(": ").unwrap();
                let (from, to) = change.split_once(" =>").unwrap();
                files = files.edited(path, &unescaped(from), &unescaped(to.strip_prefix(' ').unwrap_or(to)));
            }
        }
        files
    }
}

/// The cases of a file.
pub(super) fn cases(text: &'static str) -> impl Iterator<Item = Case> {
    text.trim_start_matches("## ").split("\n## ").map(Case::read)
}

#[test]
fn what_games_the_numbers_is_said_first() {
    let base = base();
    let computed = base.computed();
    let faults: Vec<&str> = computed.0.diagnostics.iter().map(|found| found.message.as_str()).collect();
    assert!(computed.0.left_out.is_empty(), "{:?} {faults:?}", computed.0.left_out);
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in GAMING.into_iter().flat_map(cases) {
        count += usize::from(case.says.is_some());
        let mut diff = case.applied(base.clone()).since(&computed);
        diff.tell_authors(&case.by);
        let first = diff.attention.first().map(|first| (first.kind.name(), first.title.as_str()));
        let wanted = case.says;
        let errors: Vec<&str> = diff.diagnostics.new.iter().map(|found| found.message.as_str()).collect();
        if first != wanted {
            wrong.push(format!("{}: {first:?}, not {wanted:?}; {errors:?}", case.name));
        }
        if let Some(first) = diff.attention.first() {
            let comment = auditbook::diff::render::markdown(&diff, &auditbook::diff::render::Links::default());
            let top: String = comment.lines().take(12).collect();
            if !top.contains(first.kind.called()) || comment.contains("easier or worse") {
                wrong.push(format!("{}: the comment hides it\n{comment}", case.name));
            }
            let placed = first.path.is_some() && first.line.is_some_and(|line| line > 0);
            if !placed || (first.before.is_some() && first.before == first.after) {
                wrong.push(format!("{}: {first:?}", case.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 350, "{count}");
}

#[test]
fn of_what_is_honest_nothing_false_is_said() {
    let base = base();
    let computed = base.computed();
    let mut wrong = Vec::new();
    for case in HONEST.into_iter().flat_map(cases) {
        let mut diff = case.applied(base.clone()).since(&computed);
        diff.tell_authors(&case.by);
        let said: Vec<_> =
            diff.attention.iter().map(|it| format!("{} {}: {}", it.kind.name(), it.title, it.text)).collect();
        if !said.is_empty() {
            let errors: Vec<&str> = diff.diagnostics.new.iter().map(|found| found.message.as_str()).collect();
            wrong.push(format!("{}: {said:?} {errors:?}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_period_that_ends_on_the_day_of_the_report_is_over() {
    let after = base().edited("audits/fcr.md", "2025-06: 76", "2025-06: 79");
    let first = |day: &str| base().diff_on(day, &after).attention.first().map(|first| first.kind.name());
    assert_eq!((first("2025-06-30"), first("2025-06-29")), (Some("history_rewritten"), None));
}

/// One new audit moves a metric from missed to met: nothing that was there was edited, and yet nothing calms.
#[test]
fn a_result_that_what_is_new_turns_stands_with_its_cause() {
    let before = base().edited("audits/quality.md", "better: higher", "better: higher\ntarget: 90");
    let answers = "answers:\n  S01: yes\n  S02: yes\n  S03: yes\n  S04: yes\n  S05: yes\n";
    let audit = format!(
        "---\nkind: audit\ntitle: Two calls\nchecklist: service@1\ndate: 2025-06-20\nscope: {{channel: phone}}\n\
         sample: {{reviewed: 2, method: targeted}}\n{answers}---\n## S03\n\nPolite in both.\n"
    );
    let diff = before.diff(&before.clone().with("audits/two.md", audit));
    assert!(diff.attention.is_empty(), "{:?}", diff.attention);
    let comment = auditbook::diff::render::markdown(&diff, &auditbook::diff::render::Links::default());
    let shown = comment.split("<details>").next().unwrap();
    assert!(!comment.contains(auditbook::diff::render::HARMLESS), "{comment}");
    assert!(shown.contains("Audited quality") && shown.contains("status missed → met"), "{comment}");
    assert!(shown.contains("`by Two calls`"), "{comment}");
}

#[test]
fn how_late_a_decision_is_taken_is_said() {
    let open = base().edited("audits/hours.md", "due: 2025-09-30", "due: 2025-06-01");
    let taken = "due: 2025-06-01\ndecided: {date: 2025-06-30, choice: open, why: two of three asked for it}";
    let diff = open.diff(&open.clone().edited("audits/hours.md", "due: 2025-06-01", taken));
    let said = &diff.attention[0];
    assert_eq!(said.kind.name(), "decision_taken");
    assert!(said.text.ends_with("; it was 30 days late"), "{}", said.text);
}
