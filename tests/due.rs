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
    let found = ran.json();
    let found = found["diagnostics"].as_array().unwrap().iter().filter(|it| it["code"] == "unpublished-file");
    let mut told: Vec<&str> = found.map(|it| it["severity"].as_str().unwrap()).collect();
    told.sort_unstable();
    assert_eq!(told, ["note", "warning", "warning"], "{}", ran.out);
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

#[test]
fn the_latest_brief_is_a_mail_of_the_same_bytes_each_time() {
    let made = audit("2025-02-10", "phone", "");
    let workspace = workspace(&[("audits/list.md", LIST), ("audits/a.md", &*made)]);
    workspace.write("auditbook.yaml", "title: Café\nurl: https://example.org/q/\n");
    let mail = |name: &str| {
        let ran = workspace.run(&["build", "--as-of", "2025-06-11", "--brief", name]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        std::fs::read_to_string(workspace.path().join(name)).unwrap()
    };
    let first = mail("brief.eml");
    assert_eq!(first, mail("again.EML"));
    let (head, body) = first.split_once("\r\n\r\n").unwrap();
    assert!(first.is_ascii(), "{first}");
    assert!(head.contains("Date: Wed, 11 Jun 2025 00:00:00 +0000"), "{head}");
    assert!(head.contains("X-Unsent: 1") && head.contains("multipart/alternative"), "{head}");
    assert!(!head.contains("From:") && !head.contains("To:"), "{head}");
    assert_eq!(body.matches("Content-Type: text/").count(), 2, "{body}");
    let joined = body.replace("=\r\n", "");
    assert_eq!(joined.matches("https://example.org/q/briefs/2025-Q1.html").count(), 1, "{joined}");
    assert!(joined.contains("href=3D\"https://example.org/q/audits/a.html\""), "{joined}");
}

#[test]
fn a_setting_gives_every_page_western_digits() {
    let made = audit("2025-02-10", "phone", "");
    let workspace = workspace(&[("audits/list.md", LIST), ("audits/a.md", &*made)]);
    let site = |digits: &str| {
        workspace.write("auditbook.yaml", format!("languages: [ar, en]\n{digits}"));
        let site = workspace.build("2025-06-11");
        ["audits/a.html", "index.html", "en/index.html", "calendar.ics", "feeds/audits.xml"].map(|path| site.text(path))
    };
    let is_arabic = |text: &String| text.contains(['٠', '٢', '٥']);
    assert_eq!(site("").each_ref().map(is_arabic), [true, true, false, false, true]);
    let western = site("digits: western\n");
    assert!(!western.iter().any(is_arabic), "{}", western[0]);
    assert!(western[0].contains("<html lang=\"ar-u-nu-latn\" dir=\"rtl\">"), "{}", western[0]);
    assert!(western[2].contains("<html lang=\"en\""), "{}", western[2]);
}

/// The documents that a list of lines names, each with its days.
fn late(lines: &Value) -> Vec<(&str, i64)> {
    let lines = lines.as_array().unwrap().iter();
    lines.map(|line| (line["ref"].as_str().unwrap(), line["days"].as_i64().unwrap())).collect()
}

fn gap(closed: &str) -> String {
    let found =
        "kind: gap\nowner: ann\ncurrent: 1\ntarget: 2\nimpact: 3\neffort: 3\nopened: 2025-01-10\ndue: 2025-02-28\n";
    format!("{found}status: closed\nclosed: {{date: {closed}, evidence: seen}}\n")
}

fn plan(done: &str) -> String {
    let action = format!("{{do: It, who: ann, due: 2025-03-11, done: {done}}}");
    format!("kind: plan\nowner: ann\nstart: 2025-01-20\nactions: {{a: {action}}}\nevaluate: {{}}\n")
}

#[test]
fn what_is_done_on_a_day_to_come_is_open_everywhere() {
    let (asked, gap, plan) =
        (decision("decided: {date: 2025-07-01, choice: keep}\n"), gap("2025-07-01"), plan("2025-07-01"));
    let files = [("audits/d.md", &*asked), ("audits/g.md", &*gap), ("audits/p.md", &*plan)];
    let workspace = workspace(&files);
    let before = workspace.report("2025-06-11");
    let expected = [("gap/g", 103), ("plan/p", 92), ("decision/d", 10)];
    assert_eq!(late(&before["overview"]["late"]), expected);
    let owner = |report: &Value, name: &str, key: &str| {
        let mut owners = report["owners"].as_array().unwrap().iter();
        owners.find(|owner| owner["name"] == name).map_or(0, |owner| owner[key].as_array().unwrap().len())
    };
    let mine = |report: &Value| {
        [("ann", "gaps"), ("ann", "actions"), ("ann", "late"), ("bob", "decisions"), ("bob", "late")]
            .map(|(name, key)| owner(report, name, key))
    };
    assert_eq!(mine(&before), [1, 1, 2, 1, 1]);
    assert_eq!(before["due"].as_array().unwrap().len(), 3);
    assert_eq!((&before["decisions"][0]["status"], &before["decisions"][0]["decided"]), (&json!("open"), &Value::Null));
    assert_eq!((&before["gaps"][0]["status"], &before["plans"][0]["done"]), (&json!("open"), &json!(0)));
    let site = workspace.build("2025-06-11");
    for page in ["decisions.html", "decisions/d.html", "gaps/g.html", "plans/p.html"] {
        assert!(site.text(page).contains("days late"), "{page}");
    }
    let after = workspace.report("2025-07-02");
    assert_eq!(late(&after["overview"]["late"]), []);
    assert_eq!(mine(&after), [0, 0, 0, 0, 0]);
    assert_eq!(after["due"].as_array().unwrap().len(), 0);
    assert_eq!((&after["decisions"][0]["status"], &after["gaps"][0]["status"]), (&json!("decided"), &json!("closed")));
}

#[test]
fn a_brief_of_the_past_tells_whatever_was_late_then() {
    let (asked, gap, plan) =
        (decision("decided: {date: 2025-06-20, choice: keep}\n"), gap("2025-05-02"), plan("2025-04-20"));
    let [old, new] = [("2024-08-10"), ("2025-05-10")].map(|date| audit(date, "phone", ""));
    let months = ["2024-06", "2024-09", "2024-10", "2025-04", "2025-05", "2025-06", "2025-07"];
    let values: String = months.map(|month| format!("  {month}: 50\n")).concat();
    let metric = format!("kind: metric\nunit: count\nbetter: higher\nowner: ann\nseries:\n{values}");
    let goal = "kind: goal\nmetric: m\nowner: ann\nfrom: {2024-06: 50}\nto: {2026-12: 60}\nreview: monthly\n";
    let files =
        [("list", LIST), ("old", &old), ("new", &new), ("g", &gap), ("p", &plan), ("m", &metric), ("goal", goal)];
    let workspace = workspace(&[("audits/d.md", &asked.replace("2025-06-01", "2025-03-21"))]);
    files.iter().for_each(|(name, text)| workspace.write(&format!("audits/{name}.md"), format!("---\n{text}---\n")));
    let report = workspace.report("2025-08-15");
    let of = |quarter: &str| {
        let briefs = report["briefs"].as_array().unwrap();
        late(&briefs.iter().find(|brief| brief["quarter"] == quarter).unwrap()["late"])
    };
    let all = [("goal/goal", 91), ("checklist/list", 90), ("metric/m", 90), ("gap/g", 31), ("plan/p", 20)];
    assert_eq!(of("2025-Q1"), [&all[..], &[("decision/d", 10)]].concat());
    // Everything was done since; the audit by chat that nobody made is not late before its year is over.
    assert_eq!(of("2025-Q2"), []);
    let page = workspace.build("2025-08-15").text("briefs/2025-Q1.html");
    for document in ["goals/goal", "gaps/g", "plans/p", "decisions/d", "metrics/m"] {
        assert!(page.contains(&format!("../{document}.html")), "{document}: {page}");
    }
}

/// The entries of a feed: name, day.
fn entries(feed: &str) -> Vec<(String, String)> {
    let between = |text: &str, from: &str, to: &str| {
        text.split_once(from).and_then(|(_, rest)| rest.split_once(to)).map(|(inner, _)| inner.to_owned()).unwrap()
    };
    let entry = |entry: &str| (between(entry, "<id>", "</id>"), between(entry, "<updated>", "T"));
    feed.split("<entry>").skip(1).map(entry).collect()
}

#[test]
fn feeds_tell_days_and_names_that_stay() {
    let actions = "actions: {a: {do: One, due: 2025-03-01}, b: {do: Two, due: 2025-04-01}}\nevaluate: {}\n";
    let plan = format!("kind: plan\nowner: ann\nstart: 2025-01-20\n{actions}");
    let gap = "kind: gap\nowner: ann\ncurrent: 1\ntarget: 2\nimpact: 5\neffort: 2\nopened: 2025-02-03\nstatus: open\n";
    let workspace = workspace(&[("audits/p.md", &plan), ("audits/g.md", gap)]);
    let feed = |day: &str, name: &str| entries(&workspace.build(day).text(&format!("feeds/{name}.xml")));
    let late = feed("2025-05-01", "late");
    let days: Vec<&str> = late.iter().map(|(_, day)| day.as_str()).collect();
    assert_eq!(days, ["2025-03-02", "2025-04-02"], "{late:?}");
    let changed = feed("2025-05-01", "changed");
    assert_eq!(changed.iter().map(|(_, day)| day.as_str()).collect::<Vec<_>>(), ["2025-02-03"], "{changed:?}");
    // A month later nothing is new; once the first action is done, the second keeps its name.
    assert_eq!((feed("2025-06-01", "late"), feed("2025-06-01", "changed")), (late.clone(), changed));
    workspace.write("audits/p.md", format!("---\n{}---\n", plan.replace("2025-03-01", "2025-03-01, done: 2025-04-20")));
    assert_eq!(feed("2025-06-01", "late"), late[1..]);
}

#[test]
fn events_keep_their_names_when_the_title_changes_and_hold_text_only() {
    let asked = decision("").replace("Keep the desk?", "\"Keep the\\tdesk\\a?\"");
    let workspace = workspace(&[("audits/d.md", &asked)]);
    let calendar = |title: &str| {
        workspace.write("auditbook.yaml", format!("title: {title}\n"));
        workspace.build("2025-05-01").text("calendar.ics").replace("\r\n ", "")
    };
    let uid = |calendar: &str| calendar.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();
    let (before, after) = (calendar("Desks"), calendar("Desks and shops"));
    assert_eq!(uid(&before), uid(&after));
    assert!(before != after && before.contains("Keep the"), "{before}");
    assert!(!before.contains(|c: char| c.is_control() && !matches!(c, '\r' | '\n')), "{before:?}");
}

#[test]
fn a_file_of_rows_is_said_to_be_unpublished() {
    let rows = "q\n5\n4\n3\n5\n4\n5\n";
    let survey = "kind: survey\ndate: 2025-03-10\nresponses: s.csv\nquestions: {q: {column: q, method: csat}}\n";
    let body = "The [answers](s.csv) and a [list](list.csv).\n";
    let workspace = Workspace::new()
        .with("audits/s.csv", rows)
        .with("audits/list.csv", "name\nnorth\n")
        .with("audits/s.md", format!("---\n{survey}---\n{body}"));
    let ran = workspace.run(&["check", "--as-of", "2025-06-11", "--format", "json", "--strict"]);
    let found = ran.json();
    let told: Vec<&Value> =
        found["diagnostics"].as_array().unwrap().iter().filter(|it| it["code"] == "unpublished-file").collect();
    assert_eq!((ran.code, told.len()), (0, 1), "{found:#}");
    assert_eq!(told[0]["severity"], "note");
    let site = workspace.build("2025-06-11");
    let page = site.text("surveys/s.html");
    assert!(page.contains("answers (not published: it holds single answers or cases) and a <a"), "{page}");
    assert!(site.0.contains_key("files/audits/list.csv") && !site.0.contains_key("files/audits/s.csv"));
}
