//! What is due and what is to be decided: schedules of checklists, decisions, disputes, the parts of the service, files of evidence.

use serde_json::{Value, json};

use crate::workspace::Workspace;

const LIST: &str = "kind: checklist\nversion: 1\nscale: [no, yes]\nschedule: [{every: quarter, scope: {channel: phone}, owner: ann}, \
                    {every: year, scope: {channel: chat}}]\nsections: {s: {items: {A: {ask: One, evidence: none}}}}\n";

fn workspace(files: &[(&str, &str)]) -> Workspace {
    let workspace = Workspace::new();
    files.iter().for_each(|(path, text)| workspace.write(path, format!("---\n{text}---\n")));
    workspace
}

fn audit(date: &str, channel: &str, more: &str) -> String {
    format!(
        "kind: audit\nchecklist: list@1\ndate: {date}\nscope: {{channel: {channel}, team: north}}\nanswers: {{A: no}}\n{more}"
    )
}

#[test]
fn a_scheduled_audit_is_due_in_the_period_after_the_latest_that_counts() {
    let (first, draft) = (audit("2025-02-10", "phone", ""), audit("2025-05-20", "phone", "status: draft\n"));
    let files = [("audits/list.md", LIST), ("audits/first.md", &*first), ("audits/draft.md", &*draft)];
    let report = workspace(&files).report("2025-08-15");
    let due = |nth: usize| &report["schedule"][nth];
    // The draft of May counts for nothing: 15 August is 46 days after 30 June.
    assert_eq!(
        (&due(0)["due"], &due(0)["days_late"], &due(0)["last"]),
        (&json!("2025-06-30"), &json!(46), &json!("first"))
    );
    // One that was never made is due by the end of the running period.
    assert_eq!(
        (&due(1)["due"], &due(1)["days_late"], &due(1)["last"]),
        (&json!("2025-12-31"), &Value::Null, &Value::Null)
    );
    let late = report["overview"]["late"].as_array().unwrap();
    assert!(late.iter().any(|line| line["ref"] == "checklist/list" && line["days"] == 46), "{late:?}");
    let ann = report["owners"].as_array().unwrap().iter().find(|owner| owner["name"] == "ann").unwrap();
    assert_eq!(ann["late"].as_array().unwrap().len(), 1);
    assert!(report["due"].as_array().unwrap().iter().any(|day| day["what"] == "audit" && day["date"] == "2025-06-30"));
}

fn decision(more: &str) -> String {
    let options = "options: {keep: {do: Keep it, for: it works}, drop: {do: Drop it}}";
    format!("kind: decision\nquestion: Keep the desk?\n{options}\ndecider: bob\ndue: 2025-06-01\n{more}")
}

#[test]
fn an_open_decision_waits_and_is_late_and_a_taken_one_is_neither() {
    let (open, taken) = (decision(""), decision("decided: {date: 2025-05-20, choice: keep, why: it works}\n"));
    let report = workspace(&[("audits/open.md", &*open), ("audits/taken.md", &*taken)]).report("2025-06-11");
    let overview = &report["overview"];
    assert_eq!(overview["decide"][0]["ref"], "decision/open");
    assert_eq!(overview["decide"][0]["why"], "asked");
    assert_eq!(overview["decide"].as_array().unwrap().len(), 1);
    assert_eq!((&overview["late"][0]["ref"], &overview["late"][0]["days"]), (&json!("decision/open"), &json!(10)));
    let [first, second] = [0, 1].map(|nth| &report["decisions"][nth]);
    assert_eq!(
        (&first["id"], &first["status"], &first["title"]),
        (&json!("open"), &json!("open"), &json!("Keep the desk?"))
    );
    assert_eq!((&second["status"], &second["decided"]["choice"]), (&json!("decided"), &json!("keep")));
    assert_eq!(second["options"]["keep"]["for"], "it works");
}

#[test]
fn a_part_is_told_by_its_year_what_failed_on_a_critical_question_and_the_metrics_about_it() {
    let list = "kind: checklist\nversion: 1\npass: 50\nscale: [no, yes]\nsections: {s: {items: {A: {ask: One, evidence: none, critical: yes}, \
                B: {ask: Two, evidence: none}}}}\n";
    let made = |date: &str, a: &str, b: &str| {
        format!(
            "kind: audit\nchecklist: list@1\ndate: {date}\nscope: {{channel: phone}}\nanswers: {{A: {a}, B: {b}}}\n"
        )
    };
    let (old, failed, half) =
        (made("2024-05-10", "yes", "yes"), made("2025-02-10", "no", "yes"), made("2025-05-10", "yes", "no"));
    let metric = |more: &str| format!("kind: metric\nunit: percent\nbetter: higher\n{more}series: {{2025-05: 70}}\n");
    let (own, other) = (metric("scope: {channel: phone}\n"), metric(""));
    let goal = |metric: &str| {
        format!("kind: goal\nmetric: {metric}\nfrom: {{2025-05: 70}}\nto: {{2025-12: 80}}\nowner: ann\n")
    };
    let (near, far) = (goal("own"), goal("other"));
    let gap = "kind: gap\nmetric: other\nscope: {channel: phone}\nimpact: 3\neffort: 2\nowner: ann\nopened: 2025-05-10\nstatus: open\n";
    let files = [
        ("audits/list.md", list),
        ("audits/old.md", &*old),
        ("audits/failed.md", &*failed),
        ("audits/half.md", &*half),
        ("audits/own.md", &*own),
        ("audits/other.md", &*other),
        ("audits/near.md", &*near),
        ("audits/far.md", &*far),
        ("audits/gap.md", gap),
    ];
    let report = workspace(&files).report("2025-06-30");
    let parts = report["scopes"].as_array().unwrap();
    let phone = parts.iter().find(|part| part["value"] == "phone").unwrap();
    // The audit of May 2024 is older than a year; the other two score 50 each.
    let [result] = phone["results"].as_array().unwrap().as_slice() else { panic!("{phone}") };
    assert_eq!(
        (&result["audits"], &result["score"], &result["since"]),
        (&json!(2), &json!(50.0), &json!("2024-06-30"))
    );
    assert_eq!(phone["critical"], json!(["audit/failed"]));
    assert_eq!(
        (&phone["metrics"], &phone["goals"], &phone["gaps"]),
        (&json!(["own"]), &json!(["near"]), &json!(["gap"]))
    );
    assert_eq!(phone["complaints"], Value::Null);
}

#[test]
fn what_was_chosen_is_an_option_and_what_is_disputed_is_an_item() {
    let chosen = decision("decided: {date: 2025-05-20, choice: kept}\n");
    let disputed = audit("2025-02-10", "phone", "disputed: {B: {by: bob, date: 2025-02-12, why: no such call}}\n");
    let files = [("audits/list.md", LIST), ("audits/d.md", &*chosen), ("audits/a.md", &*disputed)];
    let ran = workspace(&files).run(&["check", "--as-of", "2025-06-11", "--format", "json"]);
    let found = ran.json();
    let messages: Vec<&str> =
        found["diagnostics"].as_array().unwrap().iter().map(|it| it["message"].as_str().unwrap()).collect();
    assert!(messages.contains(&"no option is called `kept`"), "{messages:?}");
    assert!(messages.contains(&"`list@1` has no item `B`"), "{messages:?}");
}

#[test]
fn people_whose_audits_are_few_have_no_page_among_the_parts_of_the_service() {
    let of = |person: &str, month: u32| {
        let scope = format!("scope: {{agent: {person}, team: north}}");
        format!("kind: audit\nchecklist: list@1\ndate: 2025-0{month}-10\n{scope}\nanswers: {{A: no}}\n")
    };
    let workspace = workspace(&[("audits/list.md", LIST)]);
    workspace.write("auditbook.yaml", "title: Test\npeople: {ann: {name: Ann Lee}}\nprivacy: {people: [agent]}\n");
    for month in 1..=5 {
        workspace.write(&format!("audits/ann-{month}.md"), format!("---\n{}---\n", of("Ann Lee", month)));
    }
    workspace.write("audits/bob.md", format!("---\n{}---\n", of("Bob Roe", 5)));
    let report = workspace.report("2025-06-11");
    let scopes = report["scopes"].as_array().unwrap();
    let values: Vec<&Value> = scopes.iter().map(|scope| &scope["value"]).collect();
    // Bob has one audit, under the least group of five.
    assert_eq!(values, ["Ann Lee", "north"]);
    assert_eq!((&scopes[1]["fails"][0]["below"], &scopes[1]["audit_count"]), (&json!(6), &json!(6)));
}

#[test]
fn files_are_published_unless_they_may_carry_script_or_hold_rows() {
    let workspace = Workspace::new();
    let rows = "A,team\n".to_owned() + &"no,north\n".repeat(12);
    let body =
        "---\n{audit}contacts: rows.csv\n---\n![Plan](plan.png) [p](list.pdf) [r](rows.csv) [s](x.svg) ![t](y.png)\n";
    let audit = "kind: audit\nchecklist: list@1\ndate: 2025-02-10\nscope: {channel: phone}\n\
                 sample: {population: 90, reviewed: 12, method: random}\n";
    workspace.write("audits/list.md", format!("---\n{LIST}---\n"));
    workspace.write("audits/a.md", body.replace("{audit}", audit));
    workspace.write("audits/rows.csv", rows);
    workspace.write("audits/plan.png", b"\x89PNG\r\n\x1a\n");
    workspace.write("audits/y.png", b"<svg onload=alert(1)>");
    workspace.write("audits/x.svg", b"<svg/>");
    workspace.write("audits/list.pdf", b"%PDF-1.4");
    let site = workspace.build("2025-06-11");
    let files: Vec<&str> = site.0.keys().map(String::as_str).filter(|path| path.starts_with("files/")).collect();
    assert_eq!(files, ["files/audits/list.pdf", "files/audits/plan.png"]);
    let manifest = site.text("manifest.json");
    assert!(manifest.contains("files/audits/plan.png"), "{manifest}");
    let page = site.text("audits/a.html");
    assert!(page.contains("<img src=\"../files/audits/plan.png\" alt=\"Plan\""), "{page}");
    let ran = workspace.run(&["check", "--as-of", "2025-06-11", "--format", "json"]);
    let told =
        ran.json()["diagnostics"].as_array().unwrap().iter().filter(|it| it["code"] == "unpublished-file").count();
    assert_eq!(told, 2, "{}", ran.out);
}

#[test]
fn the_latest_brief_is_one_file_with_everything_inside() {
    let made = audit("2025-02-10", "phone", "");
    let workspace = workspace(&[("audits/list.md", LIST), ("audits/a.md", &*made)]);
    let brief = |settings: &str| {
        workspace.write("auditbook.yaml", settings);
        let ran = workspace.run(&["build", "--as-of", "2025-06-11", "--brief", "brief.html"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        std::fs::read_to_string(workspace.path().join("brief.html")).unwrap()
    };
    let without = brief("title: Test\n");
    assert!(without.contains("<style>") && !without.contains("<script") && !without.contains("rel=\"stylesheet\""));
    assert!(!without.contains("href=\"../") && without.contains("<h1"), "{without}");
    let with = brief("title: Test\nurl: https://example.org/q/\n");
    assert!(with.contains("href=\"https://example.org/q/briefs.html\""), "{with}");
    assert!(!with.contains("href=\"../"), "{with}");
}
