//! Small slips that people make: what is said of each, and what `check --fix` makes of it.
//!
//! Each is written into a sound workspace. It has to be one finding, whose message or help holds certain words; where a mend is
//! certain, it leaves the file as expected and no error.

use auditbook::diag::{Diagnostic, Severity, mended};
use auditbook::load::{Overlay, Tree, WorkTree};
use auditbook::source::SourceFile;
use auditbook::validate;

use crate::workspace::Workspace;

const METRIC: &str = "---\nkind: metric\ntitle: Resolved at first contact\nunit: percent\nbetter: higher\ntarget: 75\nseries:\n  2025-05: 64\n  2025-06: 65.5\n---\n";
const CHECKLIST: &str = "---\nkind: checklist\nversion: 1\nscale: [no, partly, yes]\nsections:\n  talk:\n    items:\n      S01: Greets\n      S02: Listens\n---\n";
const AUDIT: &str = "---\nkind: audit\nchecklist: phone@1\ndate: 2025-06-01\nauditor: Maria\nsample: {population: 1240, reviewed: 30, method: random}\nanswers:\n  S01: yes\n  S02: {answer: partly, note: often in a hurry}\n---\n";
const GAP: &str = "---\nkind: gap\nowner: Maria\nfound: audit/june\nitem: S02\nmetric: fcr\nimpact: 4\neffort: 2\ndue: 2025-09-01\nstatus: open\n---\n";
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

const SLIPS: &[Slip] = &[
    (JUNE, "1240", "1,240", "write `population: 1240`", "1240"),
    (JUNE, "1240", "\"1.240\"", "did you mean `1240`?", "1240"),
    (JUNE, "reviewed: 30", "reviewed: 30 calls", "did you mean `30`?", "reviewed: 30"),
    (
        JUNE,
        "{population: 1240, reviewed: 30, method: random}",
        "30",
        "{population: 1240, reviewed: 30, method: random}",
        "",
    ),
    (JUNE, "S01: yes", "S01: n.a.", "did you mean `n/a`?", "S01: n/a"),
    (JUNE, "S01: yes", "SO1: yes", "did you mean `S01`?", "S01: yes"),
    (JUNE, "checklist: phone@1", "checklist: phone", "write `phone@1`", "checklist: phone@1"),
    (JUNE, "checklist: phone@1", "checklist: checklists/phone.md", "write `phone@1`", "checklist: phone@1"),
    (JUNE, "checklist: phone@1", "checklist: phone.v1.md", "write `phone@1`", "checklist: phone@1"),
    (
        JUNE,
        "checklist: phone@1",
        "checklist: service-standards\nstatus: draft",
        "write `auditbook/service-standards@1`",
        "checklist: auditbook/service-standards@1",
    ),
    (JUNE, "checklist: phone@1", "checklist: Phone@1", "did you mean `phone@1`?", "checklist: phone@1"),
    (JUNE, "hurry}", "hurry", "write `}` at the end of the line", "hurry}"),
    (JUNE, "auditor: Maria", "auditor:Maria", "put a space after the colon", "auditor: Maria"),
    (JUNE, "2025-06-01", "2025-13-06", "did you mean `2025-06-13`?", "2025-06-13"),
    (JUNE, "2025-06-01", "2025-02-30", "February 2025 has 28 days", ""),
    (FCR, "2025-06: 65.5", "2025-13: 65.5", "a year has the months `01` to `12`", ""),
    (FCR, "2025-06: 65.5", "2025-06: n/a", "leave it empty", "2025-06: null"),
    (FCR, "  2025-06", "\t2025-06", "write 2 spaces", "  2025-06"),
    (FCR, "  2025-06", "    2025-06", "in the column of the key", "  2025-06"),
    (FCR, "unit: percent", "unit: %", "write `unit: percent`", "unit: percent"),
    (FCR, "kind: metric\n", "", "write `kind: metric`", "kind: metric\n"),
    (FCR, "title: Resolved", "title: Note: Resolved", "in quotes", "title: \"Note: Resolved at first contact\""),
    (FCR, "title: Resolved", "title: Case #42 resolved", "in quotes", "title: \"Case #42 resolved at first contact\""),
    (JUNE, "  S01: yes\n", "S01: yes\n", "further left than its neighbours", "answers:\n  S01: yes\n  S02"),
    (HURRY, "owner: Maria", "owner: \"\"", "`owner` is empty", ""),
    (FCR, "title: Resolved at first contact", "title: \"\"", "`title` is empty", ""),
    (NOON, "Two more people at noon", "\"\"", "`do` is empty", ""),
    (CHECKLIST_FILE, "S01: Greets", "S01: \"\"", "`ask` is empty", ""),
    (FCR, "title: Resolved", "title: *Resolved", "in quotes", "title: \"*Resolved at first contact\""),
    (FCR, "target: 75", "target: 75\nbounds: [0, 1]", "write `bounds: [0, 100]`", "bounds: [0, 100]"),
    (FCR, "target: 75", "target: 75\nsample: 30", "an audit has such a key", ""),
    (HURRY, "audit/june", "audits/june.md", "write `audit/june`", "audit/june"),
    (HURRY, "audit/june", "june", "write `audit/june`", "audit/june"),
    (HURRY, "audit/june", "Audit/June", "write `audit/june`", "audit/june"),
    (HURRY, "audit/june", "../audits/june.md", "write `audit/june`", "audit/june"),
    (HURRY, "metric: fcr", "metric: metrics/fcr", "write `fcr`", "metric: fcr"),
    (HURRY, "metric: fcr", "metric: fcr.md", "did you mean `fcr`?", "metric: fcr"),
    (HURRY, "metric: fcr", "metric: FCR", "did you mean `fcr`?", "metric: fcr"),
    (HURRY, "metric: fcr", "metric: Resolved at first contact", "write `fcr`", "metric: fcr"),
    (HURRY, "impact: 4", "impact: high", "from 1 to 5", ""),
    (HURRY, "impact: 4", "impact: 4.0", "did you mean `4`?", "impact: 4"),
    (HURRY, "due: 2025-09-01", "deadline: 2025-09-01", "did you mean `due`?", ""),
    (HURRY, "due: 2025-09-01", "category: people", "`category` stands in `causes`", ""),
    (NOON, "closes: hurry", "closes: gaps/hurry.md", "write `hurry`", "closes: hurry"),
    (NOON, "closes: hurry", "closes: hury", "did you mean `hurry`?", "closes: hurry"),
    (
        NOON,
        "{do: Two more people at noon, who: Maria}",
        "Two more people",
        "write `{do: Two more people}`",
        "rota: {do: Two more people}",
    ),
    (NOON, "rota:", "noon rota:", "write `noon-rota`", "noon-rota:"),
    (FCR, "target: 75", "target: [70, 75]", "with your own periods", ""),
    (FCR, "target: 75", "target: \">= 75\"", "is said by `better`", ""),
    (FCR, "target: 75", "target: 75\nbounds: [100, 0]", "write `[0, 100]`", "bounds: [0, 100]"),
    (FCR, "target: 75", "target: 75\nspc: {season: 12m}", "did you mean `12`?", "season: 12}"),
    (FCR, "2025-06: 65.5", "2025-06: {value: 65.5, n: 30}", "stands in a CSV file", ""),
    (FCR, "better: higher", "better: ascending", "did you mean `higher`?", "better: higher"),
    (JUNE, "2025-06-01", "2025-06-01 10:00", "did you mean `2025-06-01`?", "date: 2025-06-01\n"),
    (JUNE, "S01: yes", "S01: 26 yes, 4 no", "write `{yes: 26, no: 4}`", "S01: {yes: 26, no: 4}"),
    (JUNE, "S01: yes", "S01: [yes]", "write `yes`", "S01: yes"),
    (JUNE, "S01: yes", "S01: {answer: yes, evidence: call 3}", "under a heading `## S01`", ""),
    (JUNE, "sample:", "scope: channel=phone\nsample:", "write `{channel: phone}`", "scope: {channel: phone}"),
    (JUNE, "sample:", "scope: [phone]\nsample:", "`{channel: phone, team: north}`", ""),
    (JUNE, "method: random", "method: by chance", "did you mean `random`?", "method: random"),
    (JUNE, "reviewed: 30", "reviewed: 3000", "`reviewed` how many of them", ""),
    (HURRY, "impact: 4", "impact: 4/5", "did you mean `4`?", "impact: 4"),
    (HURRY, "item: S02", "item: S99", "there is `S01`, `S02`", ""),
    (HURRY, "item: S02", "item: S02 Listens", "such as `S02`", ""),
    (HURRY, "status: open", "status: closed\nclosed: yes", "write the day", ""),
    (HURRY, "owner: Maria\n", "", "such as `owner: maria`", ""),
    (HURRY, "2025-09-01", "2025-Q3", "`2025-09-30`", ""),
    (SETTING, "title", "url: example.org\ntitle", "did you mean `https://example.org`?", "url: https://example.org"),
    (SETTING, "title", "rules: {stale-series: ignore}\ntitle", "did you mean `off`?", "stale-series: off"),
    (
        SETTING,
        "title",
        "calendars: {d: {hours: {mon: \"09:00-12:00, 13:00-18:00\"}}}\ntitle",
        "write `[09:00-12:00, 13:00-18:00]`",
        "mon: [09:00-12:00, 13:00-18:00]",
    ),
    (SETTING, "title", "calendars: {d: {hours: 9-18}}\ntitle", "write `{mon-fri: 09:00-18:00}`", ""),
    (SETTING, "title", "calendars: {d: {timezone: UTC+2}}\ntitle", "name the place", ""),
    (SETTING, "[en]", "en, el", "write `[en, el]`", "languages: [en, el]"),
    (SETTING, "[en]", "English", "write `en`", "languages: en"),
    (SETTING, "title", "confidence: 95%\ntitle", "did you mean `0.95`?", "confidence: 0.95"),
    (SETTING, "title", "confidence: 95\ntitle", "did you mean `0.95`?", "confidence: 0.95"),
    (SETTING, "title", "limits: {file: 2MB}\ntitle", "did you mean `2MiB`?", "file: 2MiB"),
    (SETTING, "title", "people: {m: Maria}\ntitle", "write `{name: Maria}`", "m: {name: Maria}"),
    (
        SETTING,
        "title",
        "calendars: {d: {hours: {mon-fri: 9-18}}}\ntitle",
        "did you mean `09:00-18:00`?",
        "mon-fri: 09:00-18:00",
    ),
    (
        SETTING,
        "title",
        "calendars: {d: {hours: {mo-fr: 09:00-18:00}}}\ntitle",
        "write `mon-fri`",
        "mon-fri: 09:00-18:00",
    ),
    (
        SETTING,
        "title",
        "calendars: {d: {hours: {fri: 18:00-02:00}}}\ntitle",
        "`fri: 18:00-24:00, sat: 00:00-02:00`",
        "",
    ),
    (
        SETTING,
        "title",
        "bands: {basic: 0, good: 60, fair: 40}\ntitle",
        "`fair` begins at 40, and `good` before it at 60",
        "",
    ),
];

#[test]
fn each_slip_is_told_once_with_what_to_write() {
    let mut wrong = Vec::new();
    for (path, right, slip, words, mend) in SLIPS {
        let workspace = sound();
        let text = std::fs::read_to_string(workspace.path().join(path)).unwrap();
        assert!(text.contains(right), "{path} has no {right}");
        std::fs::write(workspace.path().join(path), text.replacen(right, slip, 1)).unwrap();
        let tree = WorkTree::new(workspace.path()).unwrap();
        wrong.extend(wrong_of(&tree, (path, words, mend)).map(|why| format!("{slip:?}: {why}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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

/// The CSV file of a metric in `unit`, words of what is said, and the file as it is mended; empty where there is none.
const CELLS: &[(&str, &str, &str, &str)] = &[
    ("duration", "period,value\n2025-05,30 mins\n", "write `30m`", "period,value\n2025-05,30m\n"),
    ("duration", "period,value\n2025-05,1 h 30 min\n", "write `1h30m`", "period,value\n2025-05,1h30m\n"),
    ("text", "period,value\n2025-05,(12)\n", "write `-12`", "period,value\n2025-05,-12\n"),
    ("text", "period,value\n2025-05,n.a.\n2025-06,4\n", "leave the cell empty", "period,value\n2025-05,\n2025-06,4\n"),
    ("currency:USD", "period,value\n2025-05,$12.5\n", "write `12.5`", ""),
    (
        "count",
        "period,value\n2025-05,12\nTotal,12\n",
        "write `series: {file: x.csv, skip: {period: [Total]}}` in `audits/x.md`",
        "",
    ),
    ("currency:USD", "period,value\n2025-05,EUR 12\n", "all amounts in one currency", ""),
    ("count", "period,value\n2025-05,ca. 12\n", "write the number alone: `12`", ""),
    ("count", "period,value\n2025-05,2h\n", "say `unit: duration`", ""),
    ("count", "period,value\nWeek 22,12\n", "as in `2026-W22`", ""),
    ("count", "period,value\nmai 2025,12\n", "write `2025-05`", ""),
    ("count", "period,value\n2025-05-01 09:30 AM,12\n", "say `dates: \"%Y-%m-%d %I:%M %p\"`", ""),
    ("count", "period,value\n2025-05-01 09:30:00 UTC,12\n", "write the zone as `Z` or `+02:00`", ""),
    ("count", "channel,2025-05,2025-06\nphone,12,13\n", "turn the table", ""),
    ("count", "Report of May\nperiod,value\n2025-05,12\n", "delete what stands above them", ""),
    ("count", "period,value\n2025-05-01 to 2025-05-31,12\n", "write `2025-05`", ""),
    ("count", "period,value\n2025-H1,12\n", "write its quarters", ""),
    ("count", "period,value,n\n2025-05,12,-3\n", "0 or more =", ""),
    ("count", "period,value\n2025-13,12\n", "a year has the months", ""),
    ("count", "2025-05,12\n2025-06,13\n", "write `period,value` above it", ""),
    ("count", "Calls;When\n12;2025-05\n13;2025-06\n", "columns: {period: When, value: Calls}", ""),
    ("count", "a;b;c\n12;13;2025-05\n", "columns: {period: c, value: …}", ""),
    (
        "count",
        "period,value\n28/05/2025,12\n",
        "write `series: {file: x.csv, dates: \"%d/%m/%Y\"}` in `audits/x.md`",
        "",
    ),
    (
        "count",
        "period,value\n2025-05,12\n28/06/2025,13\n",
        "written in another way than the other dates",
        "period,value\n2025-05,12\n2025-06-28,13\n",
    ),
];

#[test]
fn a_letter_of_another_script_is_told_where_it_stands() {
    for (named, written, letter) in [
        ("Value", "Vαlue", "Greek letter `α`"),
        ("Count", "Сount", "Cyrillic letter `С`"),
        ("Μήνας", "Mήνας", "Latin letter `M`"),
    ] {
        let metric = format!(
            "---\nkind: metric\ntitle: X\nunit: count\nbetter: lower\nseries: {{file: x.csv, columns: {{value: {named}}}}}\n---\n"
        );
        let csv = format!("period,{written}\n2025-05,12\n");
        let workspace = Workspace::new().with("audits/x.md", &metric).with("audits/x.csv", &csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/x.md", letter, "")), None);
        assert_eq!(wrong_of(&tree, ("audits/x.md", &format!("write `{named}` there"), "")), None);
        let ran = workspace.run(&["check", "--fix"]);
        assert!(ran.err.contains("no finding has a certain mend"), "{}", ran.err);
    }
    let workspace = sound().with("audits/audits/jυly.md", AUDIT).with(HURRY, GAP.replace("audit/june", "audit/july"));
    let tree = WorkTree::new(workspace.path()).unwrap();
    assert_eq!(wrong_of(&tree, (HURRY, "the Greek letter `υ`", "")), None);
}

#[test]
fn cells_are_told_with_what_to_write() {
    let mut wrong = Vec::new();
    for (unit, csv, words, mend) in CELLS {
        let metric = format!("---\nkind: metric\ntitle: X\nunit: {unit}\nbetter: lower\nseries: x.csv\n---\n");
        let workspace = Workspace::new().with("audits/x.md", &metric).with("audits/x.csv", csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        wrong.extend(wrong_of(&tree, ("audits/x.csv", words, mend)).map(|why| format!("{csv:?}: {why}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_wrong_format_of_dates_is_settled_by_the_cells() {
    for (csv, words, mend) in [
        ("period,value\n05/01/2025,12\n06/01/2025,13\n", "dates: \"%m/%d/%Y\"", "dates: \"%m/%d/%Y\""),
        ("period,value\n28/05/2025,12\n28/06/2025,13\n", "dates: \"%d/%m/%Y\"", "dates: \"%d/%m/%Y\""),
        ("period,value\n2025-05-28,12\n2025-06-28,13\n", "leave `dates` out", ""),
        ("period,value\n28/05/2025,12\n06/28/2025,13\n", "in several ways", ""),
    ] {
        let metric =
            "---\nkind: metric\ntitle: X\nunit: count\nbetter: lower\nseries: {file: x.csv, dates: dd/mm/yyyy}\n---\n";
        let workspace = Workspace::new().with("audits/x.md", metric).with("audits/x.csv", csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/x.md", words, mend)), None, "{csv}");
    }
}

#[test]
fn a_remark_behind_a_value_that_is_no_text_is_a_remark() {
    for (path, right, remark) in [
        (JUNE, "S01: yes", "S01: yes #checked"),
        (JUNE, "date: 2025-06-01", "date: 2025-06-01 #new"),
        (FCR, "target: 75", "target: 75 #2"),
        (HURRY, "item: S02", "item: S02 #the second"),
        (HURRY, "status: open", "status: open #1"),
    ] {
        let workspace = sound();
        let text = std::fs::read_to_string(workspace.path().join(path)).unwrap();
        std::fs::write(workspace.path().join(path), text.replacen(right, remark, 1)).unwrap();
        assert_eq!(found(&WorkTree::new(workspace.path()).unwrap()), [], "{remark}");
    }
}

#[test]
fn front_matter_that_is_not_at_the_top_is_not_put_together() {
    let gap = GAP;
    for (above, words, mend) in [
        ("# Gap\n\n", "move the front matter to the top", ""),
        ("What we saw in June.\n\n", "move the front matter to the top", ""),
        ("---\n", "delete the second `---`", gap),
    ] {
        let workspace = sound().with(HURRY, format!("{above}{gap}"));
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, (HURRY, words, mend)), None, "{above}");
    }
}

#[test]
fn a_word_for_a_zone_in_a_format_of_dates_is_no_offset() {
    for dates in ["%Y-%m-%d %H:%M CET", "%Y-%m-%dT%H:%M:%S EST"] {
        let metric = format!(
            "---\nkind: metric\ntitle: X\nunit: count\nbetter: lower\nseries: {{file: x.csv, dates: \"{dates}\"}}\n---\n"
        );
        let cell = dates.replace("%Y-%m-%d", "2025-05-01").replace("%H:%M", "09:30").replace("%S", "00");
        let csv = format!("period,value\n{cell},12\n");
        let workspace = Workspace::new().with("audits/x.md", metric).with("audits/x.csv", csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/x.md", "write the zone as `Z` or `+02:00`", "")), None, "{dates}");
    }
}

#[test]
fn settings_with_another_ending_are_told() {
    let workspace = sound();
    std::fs::rename(workspace.path().join(SETTING), workspace.path().join("auditbook.yml")).unwrap();
    let ran = workspace.run(&["check"]);
    assert!(ran.code == 2 && ran.err.contains("rename it to `auditbook.yaml`"), "{} {}", ran.code, ran.err);
}

#[test]
fn a_first_line_of_hyphens_is_written_where_it_is_missing() {
    for text in
        ["kind: page\ntitle: x\n---\n", "\n\n---\nkind: page\ntitle: x\n---\n", "----\nkind: page\ntitle: x\n----\n"]
    {
        let workspace = Workspace::new().with("audits/x.md", text);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/x.md", "`---`", "---\nkind: page\ntitle: x\n---\n")), None, "{text}");
    }
}
