//! `auditbook diff` on scripted repositories: exactly the edits that were made, in every format, and nothing else.

mod acknowledged;
mod declared;
mod gaming;
mod gates;
pub(crate) mod memory;
mod repositories;
mod rows;
mod told;
mod vanished;
mod written;

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
    scratch.write("auditbook.yaml", "title: Harbour\nprivacy: {min-group: 1}\n");
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
