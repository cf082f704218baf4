//! `auditbook check` as an author meets it: every fault of a run, each at its character.

use crate::workspace::Workspace;

const CHECKLIST: &str = "---\nkind: checklist\nid: standards\nversion: 1\nsections:\n  contact:\n    items:\n      S01: Greets\n      S02: {ask: Listens, weight: 2}\n---\n";

const AUDIT: &str = "---\nkind: audit\nchecklist: standards@1\ndate: 2025-03-14\nanswers:\n  S01: yes\n  S02: partly\n---\n## S02\nSome did.\n";

/// Ten faults, with Greek and Arabic text, tabs and CRLF line ends on and before the faulty lines.
const TEN_FAULTS: &str = concat!(
    "---\r\n",
    "kind: audit\r\n",                               // 2
    "title: {el: Έλεγχος τηλεφώνου, ar: تدقيق}\r\n", // 3
    "checklist: standards@1\r\n",                    // 4
    "tags: [φωνή,\t\"οκτώ\", ]\r\n",                 // 5
    "audtor: maria\r\n",                             // 6: unknown key
    "date: 2025-02-30\r\n",                          // 7: bad date
    "level: {a: 1}\r\n",                             // 8: wrong type
    "scope: {κανάλι: τηλέφωνο, κανάλι: chat}\r\n",   // 9: duplicate key
    "calibrates: audit/ανύπαρκτο\r\n",               // 10: dangling, if the rest can be known
    "sample: {population: 'x, reviewed: 3}\r\n",     // 11: syntax
    "answers:\r\n",                                  // 12
    "  S01: ναι\r\n",                                // 13: off the scale
    "  S99: yes\r\n",                                // 14: unknown item
    "---\r\n"
);

fn standards() -> Workspace {
    Workspace::new().with("audits/standards.md", CHECKLIST)
}

#[test]
fn a_sound_workspace_is_clean() {
    let workspace = standards().with("audits/a.md", AUDIT);
    assert_eq!(workspace.findings(), []);
    assert_eq!(workspace.run(&["check"]).code, 0);
}

#[test]
fn faults_of_one_file_are_all_found_each_at_its_character() {
    let workspace = standards().with("audits/faulty.md", TEN_FAULTS);
    let found = workspace.findings();
    let at = |code: &str| {
        let place = found.iter().find(|(found, ..)| found == code);
        place.map(|(_, file, line, column)| (file.as_str(), *line, *column))
    };
    let file = "audits/faulty.md";
    assert_eq!(at("unknown-key"), Some((file, 6, 1)), "{found:?}");
    assert_eq!(at("invalid-date"), Some((file, 7, 7)), "{found:?}");
    assert_eq!(at("wrong-type"), Some((file, 8, 8)), "{found:?}");
    assert_eq!(at("duplicate-key"), Some((file, 9, 27)), "{found:?}");
    assert_eq!(at("yaml-syntax"), Some((file, 11, 22)), "{found:?}");
    assert_eq!(at("answer-off-scale"), Some((file, 13, 8)), "{found:?}");
    assert_eq!(at("unknown-item"), Some((file, 14, 3)), "{found:?}");
    assert_eq!(at("dangling-reference"), Some((file, 10, 13)), "{found:?}");
    assert_eq!(workspace.run(&["check"]).code, 1);
}

#[test]
fn faults_of_weights_and_owners_are_found_in_their_files() {
    let workspace = standards()
        .with("audits/w.md", CHECKLIST.replace("weight: 2", "weight: -2").replace("id: standards", "id: w"))
        .with("audits/g.md", "---\nkind: goal\nmetric: fcr\nfrom: {2025-01: 1}\nto: {2025-12: 2}\n---\n");
    let found = workspace.findings();
    assert!(found.contains(&("negative-weight".into(), "audits/w.md".into(), 9, 35)), "{found:?}");
    assert!(found.contains(&("goal-without-owner".into(), "audits/g.md".into(), 2, 1)), "{found:?}");
    assert!(found.contains(&("dangling-reference".into(), "audits/g.md".into(), 3, 9)), "{found:?}");
}

#[test]
fn bad_files_are_reported_and_never_lost() {
    let workspace = Workspace::new()
        .with("audits/latin.md", b"---\nkind: page\ntitle: caf\xe9\n---\n")
        .with("audits/empty.md", "")
        .with("audits/open.md", "---\nkind: page\ntitle: never closed\n")
        .with("audits/plain.md", "# no front matter\n");
    let found: Vec<(String, String)> = workspace.findings().into_iter().map(|(code, file, ..)| (file, code)).collect();
    let expected = [
        ("audits/empty.md", "empty-file"),
        ("audits/latin.md", "not-utf8"),
        ("audits/open.md", "front-matter-not-closed"),
        ("audits/plain.md", "markdown-without-front-matter"),
    ];
    assert_eq!(found, expected.map(|(file, code)| (file.to_owned(), code.to_owned())));
}

#[test]
fn faulty_csv_files_are_reported_at_their_cells() {
    let metric = |file: &str| format!("---\nkind: metric\nunit: percent\nbetter: higher\nseries: {file}\n---\n");
    let workspace = Workspace::new()
        .with("audits/missing.md", metric("nowhere.csv"))
        .with("audits/empty.md", metric("empty.csv"))
        .with("audits/empty.csv", "")
        .with("audits/ragged.md", metric("ragged.csv"))
        .with("audits/ragged.csv", "period,value\n2025-01,64\n2025-02\n2025-03,65,9\n")
        .with("audits/header.md", metric("header.csv"))
        .with("audits/header.csv", "perod,value\n2025-01,64\n")
        .with("audits/cell.md", metric("cell.csv"))
        .with("audits/cell.csv", "period,value\n2025-01,sixty\n2025-01,64\n2025-13,65\n");
    let found = workspace.findings();
    let has = |code: &str, file: &str, line: u64, column: u64| {
        let wanted = (code.to_owned(), file.to_owned(), line, column);
        assert!(found.contains(&wanted), "{wanted:?} is not in {found:#?}");
    };
    has("file-not-found", "audits/missing.md", 5, 9);
    has("csv-empty", "audits/empty.csv", 1, 1);
    has("csv-ragged-row", "audits/ragged.csv", 3, 1);
    has("csv-header", "audits/header.csv", 1, 1);
    has("csv-cell", "audits/cell.csv", 2, 9);
    assert!(
        found
            .iter()
            .any(|(code, file, line, _)| code == "csv-ragged-row" && file.ends_with("ragged.csv") && *line == 4)
    );
    assert!(found.iter().any(|(_, file, line, _)| file.ends_with("cell.csv") && *line == 4), "{found:#?}");
}

#[test]
fn two_documents_of_one_id_and_a_cycle_of_extends() {
    let cycle = |id: &str, other: &str| {
        format!(
            "---\nkind: checklist\nid: {id}\nversion: 1\nextends: {other}@1\nsections: {{s: {{items: {{Q: Asks}}}}}}\n---\n"
        )
    };
    let workspace = Workspace::new()
        .with("audits/one.md", "---\nkind: page\nid: same\n---\n")
        .with("audits/two.md", "---\nkind: page\nid: same\n---\n")
        .with("audits/a.md", cycle("a", "b"))
        .with("audits/b.md", cycle("b", "a"));
    let codes = workspace.codes();
    assert_eq!(codes.iter().filter(|code| *code == "duplicate-id").count(), 1, "{codes:?}");
    assert!(codes.iter().any(|code| code == "extends-cycle"), "{codes:?}");
}

#[test]
fn an_unclosed_quote_does_not_hide_other_faults() {
    let workspace = Workspace::new().with("audits/p.md", "---\nkind: page\ntitle: 'open\nnaw: true\n---\n");
    let codes = workspace.codes();
    assert!(codes.contains(&"yaml-syntax".to_owned()), "{codes:?}");
}

#[test]
fn files_outside_the_workspace_are_refused() {
    let workspace = Workspace::new()
        .with("audits/m.md", "---\nkind: metric\nunit: count\nbetter: lower\nseries: ../../etc/passwd\n---\n");
    assert_eq!(workspace.codes(), ["file-outside-workspace"]);
}

#[test]
fn links_to_nothing_and_answers_off_the_scale_are_told() {
    let survey =
        "---\nkind: survey\ndate: 2025-05-31\nresponses: r.csv\nquestions:\n  again: {column: A, method: nps}\n---\n";
    let workspace = Workspace::new()
        .with(
            "audits/p.md",
            "---\nkind: page\n---\nSee [one](s.md), [two](nowhere.md#x), [three](https://example.org/a.md).\n",
        )
        .with("audits/s.md", survey)
        .with("audits/r.csv", "A\n10\n11\n\n11\n");
    let expected = [("dangling-link", "audits/p.md", 4, 18), ("survey-answer-off-scale", "audits/r.csv", 3, 1)];
    let expected = expected.map(|(code, file, line, column)| (code.to_owned(), file.to_owned(), line, column));
    let found: Vec<_> = workspace.findings().into_iter().filter(|(code, ..)| code != "small-sample-ranking").collect();
    assert_eq!(found, expected);
}

#[test]
fn a_faulty_configuration_fails_like_a_diagnostic() {
    let workspace = Workspace::new().with("auditbook.yaml", "titel: x\nconfidence: 95\n");
    let ran = workspace.run(&["check"]);
    assert_eq!((ran.code, ran.err.as_str()), (2, ""));
    assert!(ran.out.contains("titel") && ran.out.contains("did you mean `title`?"), "{}", ran.out);
    assert!(ran.out.contains("between 0 and 1"), "{}", ran.out);
    let ran = workspace.run(&["check", "--format", "json"]);
    let found = &ran.json()["diagnostics"];
    assert_eq!((ran.code, &found[0]["code"], &found[1]["code"]), (2, &"unknown-key".into(), &"out-of-range".into()));
}

#[test]
fn severities_can_be_overridden_and_strict_makes_warnings_errors() {
    let workspace = Workspace::new().with("audits/plain.md", "# no front matter\n");
    assert_eq!(workspace.run(&["check"]).code, 0);
    assert_eq!(workspace.run(&["check", "--strict"]).code, 1);
    workspace.write("auditbook.yaml", "rules: {markdown-without-front-matter: error}\n");
    assert_eq!(workspace.run(&["check"]).code, 1);
    workspace.write("auditbook.yaml", "rules: {markdown-without-front-matter: off}\n");
    assert_eq!(workspace.findings(), []);
}

#[test]
fn every_format_is_printed() {
    let workspace = Workspace::new().with("audits/p.md", "---\nkind: paeg\n---\n");
    for (format, wanted) in [
        ("github", "::error file=audits/p.md,line=2"),
        ("gitlab", "\"check_name\""),
        ("sarif", "\"2.1.0\""),
        ("junit", "<testsuites"),
        ("json", "\"unknown-kind\""),
    ] {
        let ran = workspace.run(&["check", "--format", format]);
        assert_eq!(ran.code, 1);
        assert!(ran.out.contains(wanted), "{format}: {}", ran.out);
    }
}

#[test]
fn errors_stop_build_and_export_and_leave_the_site_as_it_was() {
    let workspace = standards().with("audits/a.md", AUDIT);
    assert_eq!(workspace.run(&["build", "--as-of", "2025-06-30"]).code, 0);
    let before = std::fs::read(workspace.path().join("site/index.html")).unwrap();
    workspace.write("audits/b.md", "---\nkind: page\nnaw: true\n---\n");
    assert_eq!(workspace.run(&["build", "--as-of", "2025-07-30"]).code, 1);
    assert_eq!(workspace.run(&["export"]).code, 1);
    assert_eq!(workspace.run(&["export"]).out, "");
    assert_eq!(std::fs::read(workspace.path().join("site/index.html")).unwrap(), before);
    let kept = workspace.run(&["export", "--keep-going", "--as-of", "2025-06-30"]);
    assert_eq!(kept.json()["audits"][0]["score"], serde_json::json!(66.666_666_666_666_67));
    assert_eq!(kept.json()["left_out"], serde_json::json!(["audits/b.md"]));
    workspace.write("audits/standards.md", CHECKLIST.replace("weight: 2", "weight: -2"));
    let kept = workspace.run(&["export", "--keep-going", "--as-of", "2025-06-30"]);
    assert_eq!(kept.json()["left_out"], serde_json::json!(["audits/a.md", "audits/b.md", "audits/standards.md"]));
}

#[test]
fn two_builds_are_byte_identical() {
    let workspace = standards().with("audits/a.md", AUDIT);
    let build = |out: &str| {
        assert_eq!(workspace.run(&["build", "--as-of", "2025-06-30", "--out", out]).code, 0);
        std::fs::read(workspace.path().join(out).join("manifest.json")).unwrap()
    };
    assert_eq!(build("one"), build("two"));
}

#[test]
fn old_audits_can_be_restated_under_the_newest_version() {
    let newer = CHECKLIST.replace("version: 1", "version: 2").replace("weight: 2", "weight: 4");
    let asks_more =
        CHECKLIST.replace("version: 1", "version: 3").replace("S01: Greets", "S01: Greets\n      S03: Thanks");
    let workspace = standards().with("audits/a.md", AUDIT).with("audits/standards.v2.md", newer);
    let audit = |arguments: &[&str]| {
        let arguments = [&["export", "--as-of", "2025-06-30"], arguments].concat();
        let audit = workspace.run(&arguments).json()["audits"][0].clone();
        (audit["version"].as_u64().unwrap(), audit["score"].as_f64().unwrap())
    };
    assert_eq!(audit(&[]), (1, 66.666_666_666_666_67));
    assert_eq!(audit(&["--restate"]), (2, 60.0));
    workspace.write("audits/standards.v3.md", asks_more);
    assert_eq!(audit(&["--restate"]), (1, 66.666_666_666_666_67));
}

#[test]
fn rules_and_arithmetic_are_explained() {
    let workspace = standards().with("audits/a.md", AUDIT);
    let rule = workspace.run(&["explain", "unknown-key"]);
    assert!(rule.code == 0 && rule.out.contains("unknown-key"), "{}", rule.out);
    let unknown = workspace.run(&["explain", "unknown-kee"]);
    assert!(unknown.code == 2 && unknown.err.contains("did you mean `unknown-key`?"), "{}", unknown.err);
    let rule = workspace.run(&["explain", "overdue-action", "--format", "json"]).json();
    assert_eq!((rule["code"].as_str(), rule["as_of"].as_str()), (Some("overdue-action"), Some("2025-12-31")));
    let listed = workspace.run(&["explain", "--list", "--format", "json"]).json();
    assert_eq!(listed["rules"][0]["code"], "allowance-without-reason");
    let audit = workspace.run(&["explain", "audit/a", "--as-of", "2025-06-30"]);
    assert_eq!(audit.code, 0, "{}", audit.err);
    for wanted in ["S02", "66.7", "audits/a.md:7"] {
        assert!(audit.out.contains(wanted), "{wanted} is not in\n{}", audit.out);
    }
    let unknown = workspace.run(&["explain", "audit/b"]);
    assert!(unknown.code == 2 && unknown.err.contains("did you mean `audit/a`?"), "{}", unknown.err);
}

#[test]
fn any_number_of_threads_may_be_asked_for() {
    let workspace = standards();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_auditbook"));
    command.current_dir(workspace.path()).arg("check").env("RAYON_NUM_THREADS", "99999");
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_baseline_accepts_the_warnings_there_are() {
    let gap = "---\nkind: gap\ncurrent: 35\ntarget: 90\nimpact: 4\neffort: 2\nowner: maria\nopened: 2025-04-01\ndue: 2025-05-01\nstatus: open\n---\n";
    let workspace = standards().with("audits/gap.md", gap);
    let file = workspace.path().join("baseline.txt").display().to_string();
    let on = |day: &str, more: &[&str]| workspace.run(&[&["check", "--as-of", day], more].concat());
    assert_eq!(on("2025-06-30", &["--strict"]).code, 1);
    let missing = on("2025-06-30", &["--baseline", &file]);
    assert!(missing.code == 2 && missing.err.contains("--write-baseline"), "{}", missing.err);

    let written = on("2025-06-30", &["--write-baseline", &file]);
    assert!(written.code == 0 && written.err.contains("1 finding written"), "{}{}", written.out, written.err);
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text.lines().filter(|line| line.starts_with("overdue-action\taudits/gap.md\t")).count(), 1, "{text}");

    // Neither another day nor a line more above it changes an entry.
    workspace.write("audits/gap.md", gap.replacen("kind: gap\n", "kind: gap\ntitle: Night cover\n", 1));
    let known = on("2025-07-15", &["--baseline", &file, "--strict"]);
    assert_eq!((known.code, known.out.as_str()), (0, "no problems found\n"));
    assert!(known.err.contains("1 finding of the baseline") && !known.err.contains("gone"), "{}", known.err);

    workspace.write("audits/other.md", gap);
    let new = on("2025-07-15", &["--baseline", &file, "--strict"]);
    assert!(new.code == 1 && new.out.contains("audits/other.md") && !new.out.contains("audits/gap.md"), "{}", new.out);
    workspace.write("audits/other.md", "---\nkind: page\ntitle: Other\n---\n");

    workspace.write(
        "audits/gap.md",
        gap.replace("status: open", "status: closed\nclosed: {date: 2025-04-20, evidence: done}"),
    );
    let gone = on("2025-07-15", &["--baseline", &file]);
    assert!(gone.err.contains("1 entry of the baseline is gone: write it anew"), "{}", gone.err);
}

#[test]
fn an_error_is_never_accepted() {
    let workspace = standards().with("audits/a.md", AUDIT.replace("S01: yes", "S01: maybe"));
    let file = workspace.path().join("baseline.txt").display().to_string();
    let refused = workspace.run(&["check", "--write-baseline", &file]);
    assert!(refused.code == 1 && refused.err.contains("errors are never accepted"), "{}{}", refused.out, refused.err);
    assert!(!workspace.path().join("baseline.txt").exists());
    workspace.write("baseline.txt", "answer-off-scale\taudits/a.md\t`maybe` is not on the scale of this item\n");
    let told = workspace.run(&["check", "--baseline", &file]);
    assert!(told.code == 1 && told.out.contains("answer-off-scale"), "{}", told.out);
}

#[test]
fn a_quiet_build_says_nothing_where_nothing_is_wrong() {
    let workspace = standards().with("audits/a.md", AUDIT);
    let quiet = workspace.run(&["build", "-q", "--as-of", "2025-06-30"]);
    assert_eq!((quiet.code, quiet.out.as_str(), quiet.err.as_str()), (0, "", ""));
    let told = workspace.run(&["build", "--as-of", "2025-06-30"]);
    assert!(told.code == 0 && told.out.contains("pages and files") && !told.err.contains('\r'), "{}", told.err);
}

#[cfg(unix)]
#[test]
fn a_link_to_a_file_that_is_gone_is_called_that() {
    let workspace = standards();
    std::os::unix::fs::symlink("nowhere.md", workspace.path().join("audits/june.md")).unwrap();
    let told = "`audits/june.md` is a link to a file that does not exist";
    let whole = workspace.run(&["check"]);
    assert!(whole.code == 1 && whole.out.contains(told) && whole.out.contains("or delete it"), "{}", whole.out);
    for command in ["check", "fmt"] {
        let one = workspace.run(&[command, "audits/june.md"]);
        assert!(one.code == 2 || one.out.contains(told), "{command}: {}{}", one.out, one.err);
        assert!(!one.err.contains("did you mean"), "{command}: {}", one.err);
    }
}
