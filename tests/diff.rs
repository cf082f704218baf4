//! `auditbook diff` on scripted repositories: exactly the edits that were made, in every format, and nothing else.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::scratch::Scratch;

/// Runs auditbook as of 2025-07-01 in `folder`.
pub(crate) fn auditbook(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_auditbook"))
        .current_dir(folder)
        .args(arguments)
        .env("SOURCE_DATE_EPOCH", "1751328000")
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env_remove("GITHUB_STEP_SUMMARY")
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

/// What auditbook prints; the test fails unless it exits with `code`.
pub(crate) fn printed(folder: &Path, arguments: &[&str], code: i32) -> String {
    let output = auditbook(folder, arguments);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {stderr}");
    String::from_utf8(output.stdout).unwrap()
}

fn json(folder: &Path, range: &str) -> Value {
    serde_json::from_str(&printed(folder, &["diff", range, "--format", "json"], 0)).unwrap()
}

const CHECKLIST: &str = "---\nkind: checklist\nid: service\nversion: 1\nscale: [no, partly, yes]\nsections:\n  contact:\n    items:\n      S01: Greets the customer\n      S02: {ask: Asks what is needed, weight: 1}\n      S03: {ask: Stays polite, critical: true, weight: 2}\n---\n";

const PHONE: &str = "---\nkind: audit\nchecklist: service@1\ndate: 2025-03-14\nstatus: final\nanswers:\n  S01: yes\n  S02: no\n  S03: yes\n---\n## S01\n\nHeard.\n\n## S02\n\nNot heard.\n\n## S03\n\nHeard.\n";

const CHAT: &str = "---\nkind: audit\nchecklist: service@1\ndate: 2025-04-14\nstatus: draft\nscope: {channel: chat, team: north}\nanswers:\n  S01: yes\n  S02: {answer: partly, note: two of five}\n  S03: yes\n---\nRead on a quiet day.\n\n## S01\n\nRead.\n\n## S02\n\nRead.\n\n## S03\n\nRead.\n";

/// Everything there is before the edits, without a warning but one.
pub(crate) fn workspace(scratch: &Scratch) {
    scratch.write("auditbook.yaml", "title: Harbour\n");
    scratch.write("audits/checklists/service.md", CHECKLIST);
    scratch.write("audits/audits/phone.md", PHONE);
    scratch.write("audits/audits/chat.md", CHAT);
    scratch.write("audits/audits/email.md", &PHONE.replace("2025-03-14", "2025-02-14").replace("Heard", "Mailed"));
    scratch.write(
        "audits/audits/counter.md",
        &PHONE.replace("kind: audit", "kind: audit\nid: counter").replace("2025-03-14", "2025-01-14"),
    );
    scratch.write("audits/metrics/fcr.md", "---\nkind: metric\ntitle: Solved at once\nunit: percent\nbetter: higher\nevery: month\ntarget: 75\nwarn: 70\nseries: {2025-02: 60, 2025-03: 64, 2025-04: 70, 2025-05: 74, 2025-06: 76}\n---\n");
    scratch.write("audits/metrics/csat.md", "---\nkind: metric\nunit: percent\nbetter: higher\nevery: month\ntarget: {2025-01: 80, 2026-12: 85}\nseries: csat.csv\nby: channel\n---\n");
    scratch.write("audits/metrics/csat.csv", "period,channel,value,n\n2025-04,,81,100\n2025-05,,82,100\n2025-06,,83,100\n2025-06,phone,80,50\n2025-06,chat,86,50\n");
    scratch.write("audits/metrics/wait.md", "---\nkind: metric\nunit: duration\nbetter: lower\nevery: month\ntarget: 5m\nseries: {2025-05: 6m, 2025-06: 4m}\n---\n");
    scratch.write(
        "audits/goals/fcr-75.md",
        "---\nkind: goal\nmetric: fcr\nfrom: {2025-02: 60}\nto: {2025-12: 80}\nreview: monthly\nowner: Maria\n---\n",
    );
    scratch.write(
        "audits/goals/wait-3m.md",
        "---\nkind: goal\nmetric: wait\nfrom: {2025-05: 6m}\nto: {2025-12: 3m}\nowner: Jaan\n---\n",
    );
    for (name, status, more) in [
        ("night", "open", "due: 2025-09-30\ncauses:\n  rota: {cause: Nobody is on the rota, category: people}\n"),
        ("old", "closed", "closed: {date: 2025-05-01, evidence: metric/fcr}\n"),
        ("gone", "doing", ""),
        ("done", "doing", "due: 2025-08-31\n"),
    ] {
        let text = format!(
            "---\nkind: gap\ntitle: The {name} one\nmetric: fcr\ncurrent: 60\ntarget: 75\nimpact: 3\neffort: 2\nowner: Maria\nstatus: {status}\nopened: 2025-01-10\n{more}---\n"
        );
        scratch.write(&format!("audits/gaps/{name}.md"), &text);
    }
    scratch.write("audits/plans/triage.md", "---\nkind: plan\nowner: Maria\ncloses: [night]\nactions:\n  a1: {do: Write the rota, who: Jaan, due: 2025-08-01}\n  a2: {do: Train two people, who: Jaan, due: 2025-08-15}\n  a3: {do: Tell the customers, who: Olga, due: 2025-09-01}\n  a4: {do: Buy a second phone, who: Olga, due: 2025-09-15}\n---\n");
    scratch.write("audits/surveys/spring.md", "---\nkind: survey\naudience: customers\nmethod: web\ninvited: 10\ndate: 2025-04-30\nresponses: spring.csv\nquestions:\n  recommend: {column: R, scale: 0-10, method: nps}\n---\n");
    scratch.write("audits/surveys/spring.csv", "R\n10\n9\n7\n3\n");
    scratch.write("audits/logs/complaints.md", "---\nkind: log\nfile: complaints.csv\n---\n");
    scratch.write("audits/logs/complaints.csv", "id,received,closed,due,type,category\n1,2025-05-02,2025-05-04,2025-05-09,complaint,late\n2,2025-05-05,2025-05-06,2025-05-12,complaint,rude\n");
    scratch.write("audits/competitors/quay.md", "---\nkind: competitor\nchecked: 2025-05-01\nhow: [website]\nvalues:\n  fcr: {value: 70, source: their own page, as-of: 2025}\n---\n");
    scratch.write("audits/pages/method.md", "---\nkind: page\ntitle: How we audit\n---\nWe listen.\n");
    scratch.write("audits/pages/method.et.md", "Me kuulame.\n");
    scratch.write("audits/pages/terms.md", "---\nkind: page\ntitle: Terms\n---\nWords we use.\n");
    scratch.write("audits/stray.md", "No front matter.\n");
}

fn replaced(scratch: &Scratch, path: &str, edits: &[(&str, &str)]) {
    let mut text = std::fs::read_to_string(scratch.path().join(path)).unwrap();
    for (from, to) in edits {
        assert!(text.contains(from), "{path} does not hold {from}");
        text = text.replacen(from, to, 1);
    }
    scratch.write(path, &text);
}

/// More than thirty edits, at least one of every kind.
fn edit(scratch: &Scratch) {
    let second = CHECKLIST.replace("version: 1", "version: 2").replace("needed, weight: 1", "needed, weight: 3");
    scratch.write("audits/checklists/service.v2.md", &second);
    replaced(
        scratch,
        "audits/checklists/service.md",
        &[
            ("ask: Stays polite", "ask: Stays calm"),
            ("S01: Greets the customer", "S01: {ask: Greets the customer, why: First words count}"),
        ],
    );
    replaced(
        scratch,
        "audits/audits/phone.md",
        &[("service@1", "service@2"), ("S01: yes", "S01: partly"), ("S02: no", "S02: yes")],
    );
    replaced(
        scratch,
        "audits/audits/chat.md",
        &[
            ("draft", "final"),
            ("team: north", "team: south"),
            ("two of five", "three of five"),
            ("## S01\n\nRead.", "## S01\n\nRead twice."),
        ],
    );
    scratch.git(&["mv", "audits/audits/email.md", "audits/audits/mail.md"]);
    scratch.git(&["mv", "audits/audits/counter.md", "audits/audits/desk.md"]);
    replaced(
        scratch,
        "audits/metrics/fcr.md",
        &[
            ("Solved at once", "Solved at first contact"),
            ("target: 75", "target: 70"),
            ("warn: 70", "warn: 65"),
            ("2025-02: 60, ", "2025-01: 58, "),
            ("2025-03: 64", "2025-03: 65"),
        ],
    );
    replaced(
        scratch,
        "audits/metrics/csat.md",
        &[("2026-12: 85", "2026-12: 82"), ("by: channel", "by: channel\nspc: {rebase: {2025-05: new triage}}")],
    );
    replaced(scratch, "audits/metrics/csat.csv", &[("phone,80,50", "phone,79,50")]);
    replaced(scratch, "audits/metrics/wait.md", &[("target: 5m", "target: 4m30s")]);
    replaced(
        scratch,
        "audits/goals/fcr-75.md",
        &[("2025-02: 60", "2025-02: 61"), ("2025-12: 80", "2026-03: 78"), ("monthly", "quarterly"), ("Maria", "Olga")],
    );
    replaced(
        scratch,
        "audits/gaps/night.md",
        &[
            ("2025-09-30", "2025-11-30"),
            ("impact: 3", "impact: 5"),
            ("causes:", "causes:\n  phones: {cause: Too few phones}"),
        ],
    );
    replaced(
        scratch,
        "audits/gaps/old.md",
        &[("status: closed", "status: open"), ("closed: {date: 2025-05-01, evidence: metric/fcr}\n", "")],
    );
    scratch.git(&["rm", "-q", "audits/gaps/gone.md"]);
    replaced(
        scratch,
        "audits/gaps/done.md",
        &[("status: doing", "status: closed\nclosed: {date: 2025-06-20, evidence: metric/fcr}")],
    );
    scratch.write("audits/gaps/fresh.md", "---\nkind: gap\ntitle: A fresh one\ncurrent: 1\ntarget: 2\nimpact: 1\neffort: 1\nowner: Jaan\nstatus: open\nopened: 2025-06-30\n---\n");
    replaced(
        scratch,
        "audits/plans/triage.md",
        &[
            ("due: 2025-08-01", "due: 2025-08-01, done: 2025-06-28"),
            ("2025-08-15", "2025-10-15"),
            ("do: Tell the customers, who: Olga", "do: Tell the customers, who: Maria"),
            (
                "  a4: {do: Buy a second phone, who: Olga, due: 2025-09-15}",
                "  a5: {do: Rent a second phone, who: Olga, due: 2025-09-15}",
            ),
        ],
    );
    replaced(scratch, "audits/surveys/spring.csv", &[("3\n", "3\n10\n")]);
    replaced(scratch, "audits/logs/complaints.csv", &[("rude\n", "rude\n3,2025-06-01,,2025-06-08,complaint,late\n")]);
    replaced(scratch, "audits/competitors/quay.md", &[("value: 70", "value: 72")]);
    replaced(
        scratch,
        "audits/pages/method.md",
        &[("We listen.", "We listen and read."), ("How we audit", "How audits are made")],
    );
    scratch.write("audits/pages/method.et.md", "Me kuulame ja loeme.\n");
    replaced(
        scratch,
        "auditbook.yaml",
        &[(
            "title: Harbour\n",
            "title: Harbour\nconfidence: 0.9\ncritical: zero\nbands: {basic: 0, expected: 40, desired: 65, surprising: 75, unbelievable: 90}\n",
        )],
    );
    scratch.git(&["rm", "-q", "audits/stray.md"]);
    scratch.write("audits/lost.md", "No front matter either.\n");
}

/// A repository whose branch `change` holds the edits, while `main` moved on.
fn branches() -> Scratch {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.commit("first");
    scratch.git(&["switch", "-q", "-c", "change"]);
    edit(&scratch);
    scratch.commit("edits");
    scratch.git(&["switch", "-q", "main"]);
    replaced(&scratch, "audits/audits/phone.md", &[("S03: yes", "S03: no")]);
    replaced(&scratch, "audits/pages/terms.md", &[("Words", "All the words")]);
    scratch.commit("meanwhile");
    scratch.git(&["switch", "-q", "change"]);
    scratch
}

const TOLD: &str = "\
Needs attention
  ! goal/fcr-75: relaxed target: target 80% → 78%
  ! metric/csat: relaxed target: target from 2026-12 on 85% → 82%
  ! metric/fcr: relaxed target: target 75% → 70%
  ! gap/night: later date: due 2025-09-30 → 2025-11-30
  ! goal/fcr-75: later date: deadline 2025-12-31 → 2026-03-31
  ! plan/triage: later date: action `a2` due 2025-08-15 → 2025-10-15
  ! gap/gone: deleted finding: finding deleted (it was doing)
  ! audit/phone: score without evidence: score raised 75 → 91.67 without new evidence for item S02
  ! gap/old: reopened: open again

Goals
  ~ goal/fcr-75: target 80% → 78%; deadline 2025-12-31 → 2026-03-31; owner Maria → Olga; from 60% in 2025-02 → 61% in 2025-02; review monthly → quarterly

Metrics
  ~ metric/csat: channel phone 2025-06 80% → 79%; target 2026-12 85% → 82%; rebase 2025-05 – → new triage
  ~ metric/fcr: target 75% → 70%; 2025-01 – → 58%; 2025-02 60% → –; 2025-03 64% → 65%; title Solved at once → Solved at first contact; warn 70% → 65%
  ~ metric/wait: target 5 min → 4 min 30 s

Audits
  ~ audit/chat: status draft → final; scope team north → south; note S02 two of five → three of five; evidence S01 edited
  ~ audit/counter: file audits/audits/counter.md → audits/audits/desk.md
  ~ audit/mail: renamed from email
  ~ audit/phone: score 75 → 91.67; answers +41.67, measurement −25; S01 yes → partly; S02 no → yes; checklist service@1 → service@2

Gaps
  ~ gap/done: status doing → closed; closed – → 2025-06-20, metric/fcr
  + gap/fresh: status open
  - gap/gone
  ~ gap/night: due 2025-09-30 → 2025-11-30; impact 3 → 5; cause phones – → Too few phones
  ~ gap/old: status closed → open; closed 2025-05-01, metric/fcr → –

Plans
  ~ plan/triage: action a1 done 2025-06-28; action a2 due 2025-08-15 → 2025-10-15; action a3 who Olga → Maria; action a4 removed; action a5 added

Other documents
  ~ checklist/service@1: S01 why – → First words count; S03 ask Stays polite → Stays calm
  + checklist/service@2: S02 weight 1 → 3
  ~ competitor/quay: values fcr value 70 → 72
  ~ log/complaints: by_category late 1 → 2; by_type complaint 2 → 3; months 2025-06 complaint – → 1; on_time n 2 → 3; on_time pct 100 → 66.67; open 0 → 1; rows 2 → 3
  ~ page/method: title How we audit → How audits are made; body edited; body et edited
  ~ survey/spring: n 4 → 5; questions recommend n 4 → 5; questions recommend nps 25 → 40; questions recommend promoters 2 → 3; response_rate 40 → 50
  ~ auditbook.yaml: confidence 0.95 → 0.9; band desired 60 → 65; critical fail → zero

New diagnostics
  + audits/lost.md:1:1: the file has no front matter, so it is left out [markdown-without-front-matter]

Fixed diagnostics
  - audits/stray.md:1:1: the file has no front matter, so it is left out [markdown-without-front-matter]

";

#[test]
fn thirty_edits_are_told_and_nothing_else() {
    let scratch = branches();
    let folder = scratch.path();
    assert_eq!(printed(&folder, &["diff", "main..change"], 0), TOLD);
    // The work tree is that commit.
    assert_eq!(printed(&folder, &["diff", "main"], 0), TOLD);
    let lines: Vec<&str> = TOLD.lines().filter_map(|line| line.strip_prefix("  ")).collect();
    let comment = printed(&folder, &["diff", "main..change", "--format", "markdown"], 0);
    let items: Vec<String> = comment.lines().filter(|line| line.starts_with("- ")).map(unescaped).collect();
    assert_eq!(items.len(), lines.len());
    for line in lines {
        let plain = line.get(2..).unwrap_or_default().replace('`', "");
        assert!(items.contains(&plain), "{plain}\n{items:#?}");
    }
    let head = scratch.git(&["rev-parse", "change"]);
    let diff = json(&folder, "main..change");
    assert_eq!((&diff["schema"], &diff["head"], &diff["as_of"]), (&1.into(), &head.into(), &"2025-07-01".into()));
    assert_eq!(diff["base"], scratch.git(&["merge-base", "main", "change"]));
    let count = |list: &str| diff[list].as_array().unwrap().len();
    let counts = ["attention", "audits", "metrics", "goals", "gaps", "plans", "documents"].map(count);
    assert_eq!(counts, [9, 4, 3, 1, 5, 1, 7]);
    let counts = ["new", "fixed"].map(|list| diff["diagnostics"][list].as_array().unwrap().len());
    assert_eq!(counts, [1, 1]);
}

#[test]
fn the_page_needs_no_other_file_and_tells_the_same() {
    let scratch = branches();
    let page = printed(&scratch.path(), &["diff", "main..change", "--format", "html"], 0);
    for line in TOLD.lines().filter_map(|line| line.strip_prefix("  ")) {
        let (about, parts) = line[2..].split_once(": ").unwrap_or((&line[2..], ""));
        assert!(page.contains(&escaped(about)), "{about}");
        for part in parts.split("; ") {
            assert!(page.contains(&escaped(part)), "{part}");
        }
    }
    assert!(page.contains("<svg") && page.contains("phone: from 75"), "no chart of the scores");
    for outside in ["<script", "<link rel=\"stylesheet\"", "http://", "https://"] {
        let found = page.replace("http://www.w3.org/2000/svg", "").contains(outside);
        assert!(!found, "the page holds {outside}");
    }
    let nothing = printed(&scratch.path(), &["diff", "HEAD", "--format", "html"], 0);
    assert!(nothing.contains("Nothing changed."));
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// A list item of the comment as plain text.
fn unescaped(line: &str) -> String {
    let mut text = line.trim_start_matches("- ").to_owned();
    for mark in ["⚠️ ", "➕ ", "➖ ", "`", "\\", "\u{200b}"] {
        text = text.replace(mark, "");
    }
    text
}

/// 75 = (1 + 0 + 2) ÷ 4. The same answers under version 2, where S02 weighs 3: (1 + 0 + 2) ÷ 6 = 50, so the measurement
/// took 25. The new answers: (½ + 3 + 2) ÷ 6 = 91⅔, so the answers gave 41⅔. `main` has S03 changed meanwhile: no part of it.
#[test]
fn a_score_is_split_from_the_merge_base() {
    let scratch = branches();
    let diff = json(&scratch.path(), "main..change");
    let phone = diff["audits"].as_array().unwrap().iter().find(|audit| audit["id"] == "phone").unwrap();
    let close = |value: &Value, expected: f64| assert!((value.as_f64().unwrap() - expected).abs() < 1e-9, "{value}");
    close(&phone["score"]["before"], 75.0);
    close(&phone["score"]["after"], 550.0 / 6.0);
    close(&phone["from_measurement"], -25.0);
    close(&phone["from_answers"], 250.0 / 6.0);
    let items: Vec<&str> = phone["items"].as_array().unwrap().iter().map(|i| i["id"].as_str().unwrap()).collect();
    assert_eq!(items, ["S01", "S02"]);
}

#[test]
fn nothing_is_said_where_nothing_changed() {
    let scratch = branches();
    for format in ["human", "markdown"] {
        assert_eq!(printed(&scratch.path(), &["diff", "change..change", "--format", format], 0), "");
    }
    let diff = json(&scratch.path(), "HEAD");
    for (name, list) in diff.as_object().unwrap() {
        assert!(list.as_array().is_none_or(Vec::is_empty), "{name}: {list}");
    }
}

#[test]
fn untracked_files_and_edits_count_and_odd_names_are_read() {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.write("audits/$(touch pwned) `touch pwned2`;\"'.md", "---\nkind: page\nid: odd\n---\nOne.\n");
    scratch.write("audits/Ελλάδα-на-русском.md", "---\nkind: page\n---\nΈνα.\n");
    scratch.commit("first");
    scratch.write("audits/$(touch pwned) `touch pwned2`;\"'.md", "---\nkind: page\nid: odd\n---\nTwo.\n");
    scratch.git(&["mv", "audits/Ελλάδα-на-русском.md", "audits/عربي.md"]);
    scratch.write("audits/new one.md", "---\nkind: page\nid: new\n---\nNew.\n");
    let folder = scratch.path();
    let told = printed(&folder, &["diff", "HEAD"], 0);
    let expected = "Other documents\n  + page/new\n  ~ page/odd: body edited\n  ~ page/عربي: renamed from page/Ελλάδα-на-русском\n\n";
    assert_eq!(told, expected);
    assert!(json(&folder, "HEAD")["head"].is_null());
    for pwned in ["pwned", "pwned2"] {
        assert!(!folder.join(pwned).exists(), "a file name reached a shell");
    }
}

#[test]
fn an_argument_never_reaches_a_shell_or_becomes_an_option() {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.commit("first");
    let folder = scratch.path();
    for revision in ["$(touch pwned)", "`touch pwned`", "HEAD;touch pwned", "HEAD|touch pwned", "HEAD\ntouch pwned"] {
        for arguments in
            [vec!["diff", revision], vec!["check", "--changed-since", revision], vec!["build", "--rev", revision]]
        {
            let output = auditbook(&folder, &arguments);
            assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        }
    }
    for arguments in [
        ["diff", "--", "--output=pwned"].as_slice(),
        &["diff", "HEAD..--output=pwned"],
        &["build", "--rev=--output=pwned"],
        &["export", "--rev=--output=pwned"],
        &["check", "--changed-since=--output=pwned"],
        &["check", "--gate", "regression", "--base=--output=pwned"],
    ] {
        let output = auditbook(&folder, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("is not a revision"), "{arguments:?}");
    }
    assert!(!folder.join("pwned").exists());
}

#[test]
fn only_new_errors_stop_a_comparison() {
    let scratch = Scratch::new();
    workspace(&scratch);
    scratch.write("audits/goals/lost.md", "---\nkind: goal\nmetric: fcr\nto: {2025-12: 3}\nowner: Maria\n---\n");
    scratch.commit("first");
    replaced(&scratch, "audits/pages/terms.md", &[("Words", "All words")]);
    let folder = scratch.path();
    assert_eq!(printed(&folder, &["diff", "HEAD"], 0), "Other documents\n  ~ page/terms: body edited\n\n");
    replaced(&scratch, "audits/goals/wait-3m.md", &[("owner: Jaan\n", "")]);
    assert_eq!(printed(&folder, &["diff", "HEAD"], 1), "");
    let comment = printed(&folder, &["diff", "HEAD", "--format", "markdown"], 1);
    assert!(comment.contains("goal-without-owner") && !comment.contains("page/terms"), "{comment}");
    let told = printed(&folder, &["diff", "HEAD", "--keep-going"], 1);
    assert!(
        told.contains("~ goal/wait-3m") && told.contains("page/terms") && told.contains("goal-without-owner"),
        "{told}"
    );
}

#[test]
fn a_base_without_or_with_a_faulty_workspace_can_be_compared() {
    let scratch = Scratch::new();
    scratch.write("readme.txt", "nothing yet").commit("empty");
    scratch
        .write("auditbook.yaml", "titel: Harbour\n")
        .write("audits/a.md", "---\nkind: page\n---\nA.\n")
        .commit("faulty");
    scratch
        .write("auditbook.yaml", "title: Harbour\n")
        .write("audits/b.md", "---\nkind: page\n---\nB.\n")
        .commit("good");
    let folder = scratch.path();
    assert_eq!(printed(&folder, &["diff", "HEAD~2"], 0), "Other documents\n  + page/a\n  + page/b\n\n");
    let output = auditbook(&folder, &["diff", "HEAD~1"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "Other documents\n  + page/b\n\n");
    assert!(String::from_utf8_lossy(&output.stderr).contains("read with the settings of the head"));
}

#[test]
fn every_shape_of_repository_can_be_compared() {
    let scratch = branches();
    // A merge: the change is nothing against itself, and all of the edits against the first parent.
    scratch.git(&["switch", "-q", "main"]);
    scratch.git(&["merge", "-q", "--no-ff", "-X", "theirs", "-m", "merge", "change"]);
    let folder = scratch.path();
    let told = printed(&folder, &["diff", "HEAD~1..HEAD"], 0);
    assert!(told.contains("~ goal/fcr-75: target 80% → 78%") && !told.contains("page/terms"), "{told}");
    // A detached head, a linked work tree, a folder in the workspace.
    scratch.git(&["switch", "-q", "--detach", "change"]);
    let base = scratch.git(&["merge-base", "main~1", "change"]);
    assert_eq!(printed(&folder, &["diff", &base], 0), TOLD);
    let linked = tempfile::tempdir().unwrap();
    let linked = linked.path().join("tree");
    scratch.git(&["worktree", "add", "-q", "--detach", linked.to_str().unwrap(), "change"]);
    assert_eq!(printed(&linked.join("audits/goals"), &["diff", &base], 0), TOLD);
    // A shallow clone lacks the base and says what to do.
    let clone = tempfile::tempdir().unwrap();
    let clone = clone.path().join("clone");
    let url = format!("file://{}", folder.display());
    scratch.git(&["clone", "-q", "--depth", "1", "--branch", "change", &url, clone.to_str().unwrap()]);
    let output = auditbook(&clone, &["diff", &base]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("git fetch --unshallow"));
}

#[test]
fn a_workspace_in_a_folder_beside_a_submodule_is_compared() {
    let library = Scratch::new();
    library.write("audits/x.md", "---\nkind: page\n---\nX.\n").commit("library");
    let scratch = Scratch::new();
    scratch.write("quality [a]/auditbook.yaml", "").write("quality [a]/audits/p.md", "---\nkind: page\n---\nOne.\n");
    scratch.commit("first");
    scratch.git(&["submodule", "--quiet", "add", library.path().to_str().unwrap(), "quality [a]/audits/vendor"]);
    scratch.write("quality [a]/audits/p.md", "---\nkind: page\n---\nTwo.\n").write("other.md", "x");
    scratch.commit("second");
    let folder = scratch.path().join("quality [a]");
    let expected = "Other documents\n  ~ page/p: body edited\n\n";
    assert_eq!(printed(&folder, &["diff", "HEAD~1..HEAD"], 0), expected);
    assert_eq!(printed(&folder, &["diff", "HEAD~1"], 0), expected);
}

/// The wrapper logs each start of git before it runs it.
#[cfg(unix)]
#[test]
fn the_number_of_processes_does_not_grow_with_the_history() {
    use std::os::unix::fs::PermissionsExt as _;
    let scratch = branches();
    for number in 0..20 {
        scratch.write(&format!("audits/pages/p{number}.md"), "---\nkind: page\n---\nP.\n").commit("one more");
    }
    let bin = tempfile::tempdir().unwrap();
    let (log, wrapper) = (bin.path().join("log"), bin.path().join("git"));
    let folders: Vec<_> = std::env::split_paths(&std::env::var_os("PATH").unwrap()).collect();
    let git = folders.iter().map(|folder| folder.join("git")).find(|path| path.is_file()).unwrap();
    std::fs::write(&wrapper, format!("#!/bin/sh\necho x >> '{}'\nexec '{}' \"$@\"\n", log.display(), git.display()))
        .unwrap();
    std::fs::set_permissions(&wrapper, std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = std::env::join_paths([bin.path().to_owned()].into_iter().chain(folders)).unwrap();
    let started = |arguments: &[&str]| {
        let _ = std::fs::remove_file(&log);
        let status = Command::new(env!("CARGO_BIN_EXE_auditbook"))
            .current_dir(scratch.path())
            .args(arguments)
            .env("PATH", &path)
            .env("SOURCE_DATE_EPOCH", "1751328000")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert!(status.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&status.stderr));
        std::fs::read_to_string(&log).unwrap().lines().count()
    };
    assert!(started(&["diff", "main..change"]) <= 12);
    assert!(started(&["diff", "main"]) <= 14);
    assert!(started(&["check"]) <= 8);
    assert!(started(&["export", "--rev", "main"]) <= 8);
}
