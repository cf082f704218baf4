//! Slips that make a document, a row or a name another one than it seems: a key without a value, a misspelt person, a row with a cell too few,
//! cases that two logs list.

use super::silent::wrong_words;
use super::*;

/// The sound workspace with `slip` in place of `right` in the file at `path`.
fn with(path: &str, right: &str, slip: &str) -> Workspace {
    let workspace = sound();
    let text = std::fs::read_to_string(workspace.path().join(path)).unwrap();
    assert!(text.contains(right), "{path} has no {right}");
    std::fs::write(workspace.path().join(path), text.replacen(right, slip, 1)).unwrap();
    workspace
}

/// What is said of the sound workspace on any day, as of which it is told.
fn told(path: &str, right: &str, slip: &str, words: &[&str]) {
    let workspace = with(path, right, slip);
    let tree = WorkTree::new(workspace.path()).unwrap();
    let (config, faults) = validate::read_settings(&tree);
    let found = if faults.is_empty() { validate::validate(&tree, config).unwrap().diagnostics } else { faults };
    let said: Vec<String> = found
        .iter()
        .map(|fault| {
            format!(
                "{}:{} {}: {} = {}",
                fault.file,
                fault.place.line,
                fault.code,
                fault.message,
                fault.help.as_deref().unwrap_or_default()
            )
        })
        .collect();
    let is_right = if words.is_empty() {
        said.is_empty()
    } else {
        said.len() == 1 && words.iter().all(|word| said[0].contains(word))
    };
    assert!(is_right, "{slip:?}: {words:?} is not in {said:?}");
}

#[test]
fn a_key_with_nothing_behind_it_is_told() {
    told(HURRY, "due: 2027-09-01", "due: 2027-09-02", &[]);
    told(HURRY, "due: 2027-09-01", "due:", &["hurry.md:9 missing-key: `due` has no value", "or delete the line"]);
    told(HURRY, "due: 2027-09-01", "due: # later", &["hurry.md:9 missing-key: `due` has no value"]);
    told(HURRY, "due: 2027-09-01", "due: null", &[]);
    told(FCR, "target: 75", "target:", &["fcr.md:6 missing-key: `target` has no value"]);
    told(FCR, "target: 75", "target: 75\nowner:", &["fcr.md:7 missing-key: `owner` has no value", "owner: maria"]);
    told(NOON, "who: Maria}", "who: }", &["noon.md:6 missing-key: `who` has no value"]);
    told(SETTING, "title: Quality", "title: Quality\nurl:", &["auditbook.yaml:2 missing-key: `url` has no value"]);
    // What stands in the wrong column is the one cause.
    told(FCR, "target: 75", "target:\n2025: 75", &["fcr.md:7"]);
}

#[test]
fn what_new_writes_holds_no_key_that_is_told_as_empty() {
    for kind in ["audit", "checklist", "competitor", "gap", "goal", "log", "metric", "page", "plan", "survey", "visit"]
    {
        let workspace = sound();
        let arguments: &[&str] =
            if kind == "audit" { &["new", kind, "fresh", "--checklist", "phone"] } else { &["new", kind, "fresh"] };
        workspace.run(arguments);
        let told = workspace.run(&["check", "--verbose"]).out;
        assert!(!told.contains("counts as not written"), "{kind}: {told}");
    }
}

#[test]
fn a_misspelt_person_is_told_with_the_one_who_is_known() {
    told(
        NOON,
        "owner: Maria",
        "owner: Marai",
        &["noon.md:3 two-spellings: `Marai` is nearly `Maria`", "write `Maria`"],
    );
    told(NOON, "owner: Maria", "owner: Marie", &[]);
    let people = "title: Quality\npeople: {maria: {name: Maria Tamm, also: [Maria]}}";
    let workspace = with(SETTING, "title: Quality", people);
    std::fs::write(workspace.path().join(NOON), PLAN.replace("owner: Maria", "owner: Maria Tam")).unwrap();
    let tree = WorkTree::new(workspace.path()).unwrap();
    let (config, _) = validate::read_settings(&tree);
    let found = validate::validate(&tree, config).unwrap().diagnostics;
    let told: Vec<&str> = found.iter().filter_map(|fault| fault.help.as_deref()).collect();
    assert_eq!(told, ["write `Maria Tamm` if it is the same"], "{found:?}");
}

#[test]
fn a_document_beside_the_content_folder_is_the_one_finding() {
    let workspace = sound();
    std::fs::create_dir_all(workspace.path().join("metrics")).unwrap();
    std::fs::rename(workspace.path().join(FCR), workspace.path().join("metrics/fcr.md")).unwrap();
    assert_eq!(
        wrong_of(
            &WorkTree::new(workspace.path()).unwrap(),
            ("metrics/fcr.md", "move it to `audits/metrics/fcr.md`", "")
        ),
        None
    );
    assert_eq!(found(&WorkTree::new(workspace.path()).unwrap()).len(), 1);
}

/// A log of `csv`, which says what its types are called.
fn log(csv: &str) -> Workspace {
    let log = "---\nkind: log\ntitle: L\nfile: l.csv\ntypes: {complaint: [\"[Cc]omplaint*\"]}\n---\n";
    Workspace::new().with("audits/l.md", log).with("audits/l.csv", csv)
}

#[test]
fn a_row_of_a_log_that_is_none_is_told_once() {
    let row = |nth: usize| format!("{nth},2026-05-{nth:02},Complaint,2026-06-{nth:02}\n");
    let rows: String = (1..=9).map(row).collect();
    let header = "id,received,type,closed\n";
    for (csv, words) in [
        (format!("{header}{rows}"), &[][..]),
        (
            format!("{header}{rows}10,Complaint,2026-06-10\n"),
            &["l.csv:11 csv-ragged-row: the row has 3 cells, the header 4"],
        ),
        (
            format!("{header}{rows}{header}10,2026-05-10,Complaint,2026-06-10\n"),
            &["l.csv:11 csv-header: the names of the columns stand here again"],
        ),
        (
            format!("{}{rows}", header.replace(',', ";")),
            &["l.csv:2 csv-ragged-row", "`,` parts the row, and `;` the header"],
        ),
    ] {
        assert_eq!(wrong_words(&log(&csv), words), None);
    }
}

#[test]
fn cases_that_two_logs_list_are_told_once() {
    let log = |file: &str| format!("---\nkind: log\ntitle: {file}\nfile: {file}.csv\n---\n");
    let cases = |from: usize, month: u32| -> String {
        let rows = (from..from + 20).map(|nth| format!("{nth},2026-{month:02}-{:02},complaint\n", 1 + nth % 28));
        format!("id,received,type\n{}", rows.collect::<String>())
    };
    let both = |one: &str, other: &str| {
        Workspace::new()
            .with("audits/a.md", log("a"))
            .with("audits/b.md", log("b"))
            .with("audits/a.csv", one)
            .with("audits/b.csv", other)
    };
    assert_eq!(
        wrong_words(&both(&cases(1, 5), &cases(11, 5)), &["b.md:4 counted-twice: 10 of 20 rows are cases of `a` too"]),
        None
    );
    assert_eq!(wrong_words(&both(&cases(1, 4), &cases(1, 5)), &[]), None, "each numbers its own cases");
}

#[test]
fn the_rhythm_of_a_series_is_named_where_its_periods_show_it() {
    for (right, every) in
        [("2025-Q1: 64\n  2025-Q2", "quarter"), ("2023: 64\n  2024", "year"), ("2025-W23: 64\n  2025-W24", "week")]
    {
        let workspace = with(FCR, "2025-05: 64\n  2025-06", right);
        let tree = WorkTree::new(workspace.path()).unwrap();
        let faults = found(&tree);
        let expected = faults.iter().find_map(|fault| fault.expected.clone()).unwrap_or_default();
        assert!(expected.contains(&format!("say `every: {every}` in `{FCR}`")), "{every}: {faults:?}");
    }
}

#[test]
fn small_slips_of_form_are_told_with_the_line_to_write() {
    let slips: &[Slip] = &[
        (FCR, "2025-05: 64", "2025-6: 64", "`2025-6` and `2025-06` are the same period", ""),
        (CHECKLIST_FILE, "scale: [no, partly, yes]", "scale: [0, 10]", "write `0-10`", "scale: 0-10"),
        (HURRY, "status: open", "status: “in progress”", "did you mean `doing`?", "status: doing"),
        (
            HURRY,
            "status: open",
            "status: closed\nclosed: Resolved",
            "write `closed: {date: …, evidence: Resolved}`",
            "",
        ),
    ];
    let wrong: Vec<String> = wrong(slips).into_iter().filter(|why| !why.contains("answer-off-scale")).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let iso = with_series("duration", "period,value\n2025-05,PT95S\n2025-06,PT1M30S\n");
    assert!(found(&WorkTree::new(iso.path()).unwrap()).is_empty(), "lengths of time as ISO 8601 writes them are read");
}
