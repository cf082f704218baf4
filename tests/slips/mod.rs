//! Small slips that people make: what is said of each, and what `check --fix` makes of it.
//!
//! Each is written into a sound workspace. It has to be one finding, whose message or help holds certain words; where a mend is
//! certain, it leaves the file as expected and no error.

mod asked;
mod cells;
mod copied;
mod dates;
mod documents;
mod doubtful;
mod forms;
mod hidden;
mod hurried;
mod joined;
mod keys;
mod logs;
mod named;
mod newcomers;
mod pairs;
mod passages;
mod pictures;
mod rows;
mod schedules;
mod settings;
mod silent;
mod sizes;
mod sources;
mod standing;
mod unseen;
mod whole;

use auditbook::diag::{Diagnostic, Severity, mended};
use auditbook::load::{Overlay, Tree, WorkTree};
use auditbook::source::SourceFile;
use auditbook::validate;

use crate::workspace::Workspace;

const METRIC: &str = "---\nkind: metric\ntitle: Resolved at first contact\nunit: percent\nbetter: higher\ntarget: 75\nseries:\n  2025-05: 64\n  2025-06: 65.5\n---\n";
const CHECKLIST: &str = "---\nkind: checklist\nversion: 1\nscale: [no, partly, yes]\nsections:\n  talk:\n    items:\n      S01: Greets\n      S02: Listens\n---\n";
const AUDIT: &str = "---\nkind: audit\nchecklist: phone@1\ndate: 2025-06-01\nauditor: Maria\nsample: {population: 1240, reviewed: 30, method: random}\nanswers:\n  S01: yes\n  S02: {answer: partly, note: often in a hurry}\n---\n";
const GAP: &str = "---\nkind: gap\nowner: Maria\nfound: audit/june\nitem: S02\nmetric: fcr\nimpact: 4\neffort: 2\ndue: 2027-09-01\nstatus: open\n---\n";
const PLAN: &str =
    "---\nkind: plan\nowner: Maria\ncloses: hurry\nactions:\n  rota: {do: Two more people at noon, who: Maria}\n---\n";
const SETTINGS: &str = "title: Quality\nlanguages: [en]\n";

fn sound() -> Workspace {
    Workspace::new()
        .with("auditbook.yaml", SETTINGS)
        .with("audits/metrics/fcr.md", METRIC)
        .with("audits/checklists/phone.md", CHECKLIST)
        .with("audits/audits/june.md", AUDIT)
        .with("audits/gaps/hurry.md", GAP)
        .with("audits/plans/noon.md", PLAN)
}

fn found(tree: &dyn Tree) -> Vec<Diagnostic> {
    let (config, faults) = validate::read_settings(tree);
    let mut found = if faults.is_empty() { validate::validate(tree, config).unwrap().diagnostics } else { faults };
    found.retain(|fault| fault.severity == Severity::Error);
    found
}

/// What comes of a workspace by its mends, as often as there are any.
fn fixed(tree: &dyn Tree) -> Overlay<'_> {
    let mut overlay = Overlay::new(Box::new(tree));
    for _ in 0..10 {
        let faults = found(&overlay);
        let Some(fault) = faults.iter().find(|fault| !fault.fix.is_empty()) else { break };
        let text = String::from_utf8(overlay.read(&fault.file, u64::MAX).unwrap()).unwrap();
        let text = mended(&SourceFile::new(fault.file.as_str(), text.as_str()), [fault.fix.as_slice()]);
        overlay.put(&fault.file.clone(), Some(text.as_bytes()));
    }
    overlay
}

/// One slip: the file, what stands in it and what is written instead, words of the message or the help, and the text that the
/// mend writes; empty where there is none.
type Slip = (&'static str, &'static str, &'static str, &'static str, &'static str);

const SETTING: &str = "auditbook.yaml";
const FCR: &str = "audits/metrics/fcr.md";
const JUNE: &str = "audits/audits/june.md";
const HURRY: &str = "audits/gaps/hurry.md";
const NOON: &str = "audits/plans/noon.md";
const CHECKLIST_FILE: &str = "audits/checklists/phone.md";

/// What is wrong with the findings of `slips`, each made alone.
fn wrong(slips: &[Slip]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (path, right, slip, words, mend) in slips {
        let workspace = sound();
        let text = std::fs::read_to_string(workspace.path().join(path)).unwrap();
        assert!(text.contains(right), "{path} has no {right}");
        std::fs::write(workspace.path().join(path), text.replacen(right, slip, 1)).unwrap();
        let tree = WorkTree::new(workspace.path()).unwrap();
        wrong.extend(wrong_of(&tree, (path, words, mend)).map(|why| format!("{slip:?}: {why}")));
    }
    wrong
}

fn wrong_of(tree: &WorkTree, (path, words, mend): (&str, &str, &str)) -> Option<String> {
    let faults = found(tree);
    let said: Vec<String> = faults
        .iter()
        .filter(|fault| fault.file == path)
        .map(|fault| {
            format!(
                "{}: {} = {} = {}",
                fault.code,
                fault.message,
                fault.expected.as_deref().unwrap_or_default(),
                fault.help.as_deref().unwrap_or_default()
            )
        })
        .collect();
    let [one] = &said[..] else { return Some(format!("not one finding: {said:?}")) };
    if !one.contains(words) {
        return Some(format!("{words:?} is not in {one:?}"));
    }
    let after = fixed(tree);
    let text = String::from_utf8(after.read(path, u64::MAX).unwrap()).unwrap();
    let before = String::from_utf8(tree.read(path, u64::MAX).unwrap()).unwrap();
    if mend.is_empty() {
        return (text != before).then(|| format!("mended to {text:?}"));
    }
    let left = found(&after);
    if text.contains(mend) {
        (!left.is_empty()).then(|| format!("left: {left:?}"))
    } else {
        Some(format!("{mend:?} is not in {text:?}"))
    }
}

/// A workspace of one metric in `unit`, whose series is `csv`.
fn with_series(unit: &str, csv: &str) -> Workspace {
    let metric = format!("---\nkind: metric\ntitle: X\nunit: {unit}\nbetter: lower\nseries: x.csv\n---\n");
    Workspace::new().with("audits/x.md", &metric).with("audits/x.csv", csv)
}
