//! Slips that are read without an error: names that two documents spell, years, digits and columns that went wrong among others.

use super::silent::wrong_words;
use super::*;

const WAIT: &str = "audits/metrics/wait.md";
pub(super) const WAIT_FILE: &str = "audits/metrics/wait.csv";
const CALLS: &str = "audits/metrics/calls.csv";
pub(super) const VISIT: &str = "audits/visits/may.md";
const SURVEY: &str = "audits/surveys/may.md";
pub(super) const ANSWERS: &str = "audits/surveys/may.csv";
const LOG: &str = "audits/logs/all.md";
const CASES: &str = "audits/logs/all.csv";

/// A workspace in which nothing is wrong.
fn whole() -> Vec<(&'static str, String)> {
    let row = |nth: usize| {
        let (channel, themes) = (["phone", "chat"][nth % 2], ["wait", "timetable", "wait;price", "price"][nth % 4]);
        format!("{nth},{channel},{},{},{themes}\n", [9, 10, 7, 8, 3, 9][nth % 6], [5, 4, 3, 5][nth % 4])
    };
    let answers: String = (0..80).map(row).collect();
    let case = |nth: usize| {
        let (month, day) = (1 + nth % 10, 1 + nth % 9);
        let category = ["lost bag", "late"][nth % 2];
        format!("c{nth},2026-{month:02}-0{day},2026-{month:02}-1{day},complaint,{category}\n")
    };
    let cases: String = (0..30).map(case).collect();
    let waits = (5..11).flat_map(|month| ["phone", "mail"].map(|part| (month, part)));
    let waits: String = waits.map(|(month, part)| format!("2026-{month:02},{part},{}s,90\n", 30 + month)).collect();
    let calls = [36, 38, 36, 37, 39, 35];
    let calls: String = calls.iter().zip(5..).map(|(value, month)| format!("2026-{month:02},{value}\n")).collect();
    let audit = |date: &str| {
        format!(
            "---\nkind: audit\nchecklist: phone@1\ndate: {date}\nauditor: Maria\nscope: {{channel: phone, region: north}}\nanswers:\n  S01: yes\n  S02: {{answer: partly, note: often in a hurry}}\n---\n"
        )
    };
    let checklist = CHECKLIST.replace("S01: Greets", "S01: {ask: Greets, critical: yes}");
    let gap = GAP.replace("effort: 2", "effort: 2\ncurrent: 65.5");
    vec![
        (SETTING, SETTINGS.to_owned()),
        (FCR, "---\nkind: metric\ntitle: Solved\nunit: percent\nbetter: higher\ntarget: 75\nevery: month\nseries:\n  2026-05: 64\n  2026-06: 65\n  2026-07: 64.5\n  2026-08: 66\n  2026-09: 65.5\n  2026-10: 65\n---\n".to_owned()),
        (WAIT, "---\nkind: metric\ntitle: Wait\nunit: duration\nbetter: lower\nevery: month\nby: channel\nseries: wait.csv\n---\n".to_owned()),
        (WAIT_FILE, format!("period,channel,value,n\n{waits}")),
        ("audits/metrics/calls.md", "---\nkind: metric\ntitle: Calls\nunit: count\nbetter: lower\nevery: month\nseries: calls.csv\n---\n".to_owned()),
        (CALLS, format!("period,value\n{calls}")),
        (CHECKLIST_FILE, checklist),
        (JUNE, audit("2026-06-01")),
        ("audits/audits/may.md", audit("2026-05-01")),
        (HURRY, gap),
        (VISIT, "---\nkind: visit\nchecklist: phone@1\ndate: 2026-05-05\nchannel: phone\nanswers: {S01: yes, S02: yes}\n---\n".to_owned()),
        (SURVEY, "---\nkind: survey\ndate: 2026-05-31\nresponses: may.csv\nby: [channel]\nquestions:\n  recommend: {column: R, scale: 0-10, method: nps}\n  overall: {column: O, scale: 1-5, method: csat, top: 4}\n  why: {column: Why, method: themes, separator: \";\"}\n---\n".to_owned()),
        (ANSWERS, format!("id,channel,R,O,Why\n{answers}")),
        (LOG, "---\nkind: log\nfile: all.csv\ndue: 30d\n---\n".to_owned()),
        (CASES, format!("id,received,closed,type,category\n{cases}")),
    ]
}

/// The whole workspace with each `change`: the file, what stands in it, and what is written instead.
pub(super) fn changed(changes: &[(&str, &str, &str)]) -> Workspace {
    let mut files = whole();
    for (path, right, slip) in changes {
        let (_, text) = files.iter_mut().find(|(known, _)| known == path).unwrap();
        assert!(text.contains(right), "{path} has no {right}");
        *text = text.replacen(right, slip, 1);
    }
    files.iter().fold(Workspace::new(), |workspace, (path, text)| workspace.with(path, text))
}

#[test]
fn what_is_probably_wrong_is_told_once() {
    assert_eq!(wrong_words(&changed(&[]), &[]), None);
    for (path, right, slip, words) in [
        (JUNE, "north", "nroth", &["audits/june.md:6 two-spellings: `nroth` is nearly `north`"][..]),
        (JUNE, "channel: phone", "channel: mial", &["june.md:6", "`mial` is nearly `mail`, a part of `wait`"]),
        (WAIT_FILE, "2026-07,phone", "2026-07,phnoe", &["`phnoe` (1 row) and `phone` (5 rows) are two parts"]),
        (WAIT_FILE, "2026-07,phone", "2026-07,", &["wait.md:7", "1 row has nothing in `channel`", "`2026-07`"]),
        (WAIT_FILE, "s,90", "s,0", &["wait.csv:2", "`n` is 0 beside a value"]),
        (FCR, "2026-07", "2025-07", &["fcr.md:11", "`2025-07` stands between `2026-06` and `2026-08`", "`2026-07`"]),
        (CALLS, "2026-07", "2025-07", &["calls.csv:4", "`2025-07` stands between", "write `2026-07`"]),
        (CALLS, ",36\n", ",361\n", &["calls.csv:2", "`361` is ten times the other 5 values", "`36.1` would fit"]),
        (HURRY, "current: 65.5", "current: 6.55", &["hurry.md:9", "6.55 is a tenth of what `fcr` was"]),
        (VISIT, "S01: yes", "S01: no", &["may.md:6 missing-evidence: the answer to `S01` has no evidence"]),
        (VISIT, "S01: yes", "S01: n/a", &["may.md:6 missing-evidence: the critical item `S01` is said not to apply"]),
        (
            ANSWERS,
            "0,phone,9",
            "0,phone,9.5",
            &["may.csv:2", "1 of 80 answers to `recommend` is no whole number: `9.5`"],
        ),
        (ANSWERS, "0,phone,9", "0,phnoe,9", &["`phnoe` and `phone` are two parts"]),
        (ANSWERS, "wait;price", "Wait;price", &["may.md:9", "`Wait` and `wait` are two themes of `why`"]),
        (SURVEY, ", separator: \";\"", "", &["may.md:9", "`wait;price` is one theme", "separator: \";\""]),
        (
            SURVEY,
            "recommend: {column: R",
            "recommend: {column: O",
            &["may.md:8", "read one column, `O`, on two scales"],
        ),
        (SETTING, "title: Quality", "privacy: {min-group: 500}", &["`min-group: 500` is more than any survey has"]),
        (
            LOG,
            "due: 30d",
            "due: 30d\ncolumns: {received: closed}",
            &["all.md:5", "`received` and `closed` are read from one column"],
        ),
        (
            LOG,
            "due: 30d",
            "due: 30d\ncolumns: {received: closed, closed: received}",
            &["30 of 30 rows: closed before received"],
        ),
        (
            CASES,
            "c3,2026",
            "c3,2025",
            &["all.csv:5", "1 of 30 rows took a year or about, and no other more than 10 days"],
        ),
        (
            CASES,
            "late",
            "#NAME?",
            &["csv-cell: `#NAME?` (1 row) is a value of `category`", "a formula of the spreadsheet failed"],
        ),
        (WAIT_FILE, "2026-07,phone", "2026-07,#N/A", &["`#N/A` (1 row) is among the parts by `channel`"]),
    ] {
        assert_eq!(wrong_words(&changed(&[(path, right, slip)]), words), None, "{path}: {slip}");
    }
}

#[test]
fn a_slip_in_a_scope_is_told_at_the_audit_and_not_at_the_schedule() {
    let schedule = "version: 1\nschedule: [{every: year, scope: {channel: phone, region: north}}]";
    for (right, slip) in [("channel: phone", "channel: phne"), ("channel: phone", "channel: Phone"), ("north", "nroth")]
    {
        let workspace = changed(&[(CHECKLIST_FILE, "version: 1", schedule), (JUNE, right, slip)]);
        assert_eq!(wrong_words(&workspace, &["audits/june.md:6 two-spellings"]), None, "{slip}");
    }
}

#[test]
fn a_word_that_has_a_translation_may_be_the_slip() {
    const MAY: &str = "audits/audits/may.md";
    let workspace = changed(&[(JUNE, "north", "training"), (MAY, "north", "trainings")]);
    let audit = |date: &str| {
        format!(
            "---\nkind: audit\nchecklist: phone@1\ndate: {date}\nauditor: Maria\nscope: {{channel: phone, region: trainings}}\nanswers:\n  S01: yes\n  S02: {{answer: partly, note: in a hurry at noon}}\n---\n"
        )
    };
    let workspace = workspace.with("audits/audits/april.md", audit("2026-04-01"));
    let workspace = workspace.with("audits/audits/march.md", audit("2026-03-01"));
    let words = ["june.md:6 two-spellings: `training` is nearly `trainings`, and a value of `region` of its own"];
    assert_eq!(wrong_words(&workspace, &words), None);
}
