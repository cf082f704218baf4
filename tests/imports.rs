//! Exports of other tools become documents: what is understood is said, what is open is named, and nothing is guessed.

use std::path::Path;
use std::process::{Command, Output};

use crate::scratch::Scratch;

const ZENDESK: &str = "\
\"Id\",\"Requester\",\"Requester email\",\"Assignee\",\"Group\",\"Via\",\"Created at\",\"Solved at\",\"First reply time in minutes\"
1001,Ann Lee,ann@example.com,Bob,Support,Mail,2026-03-01 10:00,2026-03-02 12:00,29.25
1002,Ann Lee,ann@example.com,Bob,Support,Web,2026-03-03 10:00,,12
";

/// A workspace with nothing in it but settings, and an export beside it.
fn workspace(export: &[u8]) -> (Scratch, std::path::PathBuf) {
    let scratch = Scratch::new();
    let root = scratch.path();
    std::fs::write(root.join("auditbook.yaml"), "title: Desk\n").unwrap();
    std::fs::create_dir_all(root.join("audits")).unwrap();
    std::fs::write(root.join("export.csv"), export).unwrap();
    (scratch, root)
}

fn import(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_auditbook"));
    command.current_dir(root).args(["import", "export.csv", "--yes"]).args(arguments).output().unwrap()
}

fn said(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace('\u{a0}', " ");
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

fn file(root: &Path, path: &str) -> String {
    std::fs::read_to_string(root.join("audits").join(path)).unwrap()
}

const REPLY: [&str; 10] = [
    "--as",
    "metric",
    "--id",
    "reply",
    "--column",
    "value=First reply time in minutes",
    "--by",
    "Via",
    "--set",
    "better=lower",
];

#[test]
fn a_known_export_becomes_a_metric_without_what_is_not_asked_for() {
    let (_scratch, root) = workspace(ZENDESK.as_bytes());
    let (code, out, err) = said(&import(&root, &REPLY));
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(out.contains("29.25 → 29 min 15 s"), "{out}");
    assert!(out.contains("left out: Requester, Requester email, Assignee, Group, Solved at"), "{out}");
    let document = file(&root, "metrics/reply.md");
    for line in ["unit: duration", "better: lower", "  date: Created at", "  in: min", "    via: Via", "    id: Id"] {
        assert!(document.lines().any(|known| known == line), "{line}\n{document}");
    }
    let rows = file(&root, "metrics/reply.csv");
    assert!(rows.starts_with("Id,Via,Created at,First reply time in minutes\n") && !rows.contains('@'), "{rows}");
    let check = Command::new(env!("CARGO_BIN_EXE_auditbook"))
        .current_dir(&root)
        .args(["check", "--as-of", "2026-04-01"])
        .output();
    assert_eq!(said(&check.unwrap()).0, 0);
}

#[test]
fn a_later_export_adds_to_the_first() {
    let (_scratch, root) = workspace(ZENDESK.as_bytes());
    import(&root, &REPLY);
    let later = ZENDESK.replace("29.25", "31") + "1003,Zoe,z@example.com,Bob,Support,Web,2026-04-05 09:00,,15\n";
    std::fs::write(root.join("export.csv"), &later).unwrap();
    let (code, out, _) = said(&import(&root, &["--id", "reply"]));
    assert!(code == 0 && out.contains("1 new, 1 changed, 3 in all"), "{out}");
    assert_eq!(file(&root, "metrics/reply.csv").lines().count(), 4);
    let (_, out, _) = said(&import(&root, &["--id", "reply"]));
    assert!(out.contains("0 new, 0 changed, 3 in all"), "{out}");
    std::fs::write(root.join("export.csv"), later.replace("Via", "Channel")).unwrap();
    let (code, _, err) = said(&import(&root, &["--id", "reply"]));
    assert!(code == 2 && err.contains("the export has no column Via"), "{err}");
}

#[test]
fn what_is_open_names_its_column_and_writes_nothing() {
    let (_scratch, root) = workspace(b"Created,Wait,Score\n03/04/2026,1:20,\"1,234\"\n04/05/2026,0:45,\"2,345\"\n");
    let base = ["--as", "metric", "--id", "wait", "--column", "date=Created"];
    for (arguments, expected) in [
        (&["--column", "value=Wait"][..], "in the column `Created` (`03/04/2026`): `%d/%m/%Y` or `%m/%d/%Y`"),
        (&["--column", "value=Wait"], "what the numbers of the column `Wait` count"),
        (&["--column", "value=Score"], "whether `1,234` in the column `Score`"),
        (&["--column", "value=Score"], "the unit of the column `Score`"),
        (&["--column", "value=Score"], "--set better="),
        (&[], "--column value=HEADER"),
        (&["--column", "value=Wiat"], "did you mean `Wait`?"),
        (&["--column", "vlaue=Wait"], "did you mean `value`?"),
    ] {
        let (code, out, err) = said(&import(&root, &[&base[..], arguments].concat()));
        assert!(code == 2 && out.is_empty() && err.contains(expected), "{expected}: {err}");
    }
    assert!(!root.join("audits/metrics").exists());
}

#[test]
fn letters_decimals_and_dates_are_found_and_cells_that_say_nothing_are_mended() {
    let text = "Erstellt;Kanal;Antwortzeit\n14.03.2026 09:12;Telefon;29,25\n15.03.2026 10:00;Größe;n/a\n";
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let (_scratch, root) = workspace(&latin);
    let flags = ["--as", "metric", "--id", "wait", "--column", "date=Erstellt", "--column", "value=Antwortzeit"];
    let rest = ["--by", "Kanal", "--in", "min", "--set", "better=lower"];
    let (code, out, _) = said(&import(&root, &[&flags[..], &rest[..]].concat()));
    assert!(code == 0 && out.contains("windows-1252") && out.contains("29,25 → 29 min 15 s"), "{out}");
    assert!(out.contains("left empty: 1 of the cells of `Antwortzeit`"), "{out}");
    let (document, rows) = (file(&root, "metrics/wait.md"), file(&root, "metrics/wait.csv"));
    assert!(document.contains("dates: \"%d.%m.%Y %H:%M\"") && document.contains("decimal: \",\""), "{document}");
    assert!(rows.contains("15.03.2026 10:00,Größe,\n"), "{rows}");
}

#[test]
fn a_row_that_is_no_number_is_told_and_nothing_is_written() {
    let (_scratch, root) = workspace(b"Created,Score\n2026-03-04,17\n2026-03-05,soon\n");
    let flags = ["--as", "metric", "--id", "s", "--column", "date=Created", "--column", "value=Score"];
    let (code, out, err) =
        said(&import(&root, &[&flags[..], &["--set", "unit=score", "--set", "better=higher"]].concat()));
    assert!(code == 1 && out.contains("`soon` is not a number") && err.contains("nothing is written"), "{out}{err}");
    assert!(!root.join("audits/metrics").exists());
}

#[test]
fn answers_lose_their_second_header_and_their_words_are_asked_for() {
    let text = "Respondent ID,Collector ID,End Date,Email Address,Recommend,Satisfied,Why\n\
                ,,,,Response,Response,Open-Ended Response\n\
                1,9,03/14/2026 09:20:00 AM,a@example.com,9,Very satisfied,write to joe@example.com\n\
                2,9,03/15/2026 09:20:00 AM,b@example.com,4,Dissatisfied,\n";
    let (_scratch, root) = workspace(text.as_bytes());
    let columns =
        ["--id", "spring", "--column", "recommend=Recommend", "--column", "overall=Satisfied", "--column", "why=Why"];
    let methods = [
        "--set",
        "questions.recommend.method=nps",
        "--set",
        "questions.overall.method=csat",
        "--set",
        "questions.why.method=text",
    ];
    let (code, _, err) = said(&import(&root, &columns));
    assert!(code == 2 && err.contains("3 things are open") && err.contains("column `Satisfied`"), "{err}");
    let (code, _, err) = said(&import(&root, &[&columns[..], &methods[..]].concat()));
    assert!(code == 2 && err.contains("from the worst to the best: `Dissatisfied`, `Very satisfied`"), "{err}");
    let labels =
        ["--set", "questions.overall.labels=[Very dissatisfied, Dissatisfied, Neither, Satisfied, Very satisfied]"];
    let (code, out, _) = said(&import(&root, &[&columns[..], &methods[..], &labels[..]].concat()));
    assert!(code == 0 && out.contains("the second header of SurveyMonkey"), "{out}");
    assert!(out.contains("personal data: the column `Why` holds an e-mail address"), "{out}");
    let document = file(&root, "surveys/spring.md");
    assert!(document.contains("respondent: Respondent ID") && document.contains("date: End Date"), "{document}");
    assert_eq!(file(&root, "surveys/spring.csv").lines().count(), 3);
}

#[test]
fn rows_without_a_number_are_added_only_where_none_can_count_twice() {
    let (_scratch, root) = workspace(b"Created,Score\n2026-03-04,17\n2026-03-05,18\n");
    let flags = ["--as", "metric", "--id", "s", "--column", "date=Created", "--column", "value=Score"];
    import(&root, &[&flags[..], &["--set", "unit=score", "--set", "better=higher"]].concat());
    std::fs::write(root.join("export.csv"), "Created,Score\n2026-03-05,18\n2026-03-06,19\n").unwrap();
    let (code, out, _) = said(&import(&root, &["--id", "s"]));
    assert!(code == 0 && out.contains("1 new, 0 changed, 3 in all"), "{out}");
    std::fs::write(root.join("export.csv"), "Created,Score\n2026-03-05,20\n2026-03-06,19\n").unwrap();
    let (code, _, err) = said(&import(&root, &["--id", "s"]));
    assert!(code == 2 && err.contains("--column id=HEADER"), "{err}");
}

#[test]
fn complaints_become_a_log_with_its_own_words_for_types() {
    let (_scratch, root) =
        workspace(b"No,Opened,Done,Kind\n1,2026-03-04,2026-03-06,Complaint: late\n2,2026-03-05,,Praise\n");
    let flags = [
        "--as",
        "log",
        "--id",
        "desk",
        "--column",
        "id=No",
        "--column",
        "received=Opened",
        "--column",
        "closed=Done",
        "--column",
        "type=Kind",
    ];
    let (code, _, err) = said(&import(&root, &flags));
    assert!(code == 2 && err.contains("column `Kind` are complaints: `Complaint: late`, `Praise`"), "{err}");
    let types = ["--set", "types.complaint=[\"Complaint*\"]", "--set", "types.compliment=[Praise]"];
    let (code, out, _) = said(&import(&root, &[&flags[..], &types[..]].concat()));
    assert_eq!(code, 0, "{out}");
    let document = file(&root, "logs/desk.md");
    assert!(document.contains("received: Opened") && document.contains("complaint:"), "{document}");
}

#[test]
fn nothing_that_is_there_is_replaced_and_no_row_is_lost() {
    let flags = [
        "--as",
        "metric",
        "--column",
        "date=Created",
        "--column",
        "value=Score",
        "--set",
        "unit=score",
        "--set",
        "better=higher",
    ];
    let with = |id: &'static str| [&flags[..], &["--id", id]].concat();
    let (scratch, root) = workspace(b"Created,Score\n2026-03-04,17\n2026-03-05,18\n");
    scratch.write("audits/metrics/kept.csv", "precious\n");
    let (code, _, err) = said(&import(&root, &with("kept")));
    assert!(code == 2 && err.contains("is there already"), "{err}");
    assert_eq!(file(&root, "metrics/kept.csv"), "precious\n");
    for id in ["_x", "README", ".x"] {
        let (code, _, err) = said(&import(&root, &with(id)));
        assert!(code == 2 && !err.is_empty(), "{id}");
    }
    let (code, ..) = said(&import(&root, &with("s")));
    let (again, _, err) = said(&import(&root, &with("s")));
    assert!(code == 0 && again == 2 && err.contains("leave the flags out"), "{err}");
    for (export, expected) in [
        ("Created,Score,Note\n2026-03-04,17,x\n2026-03-05,18,\"he said\n2026-03-06,19,y\n", "line 3: "),
        ("Created,Score,Note\n2026-03-04,17\n", "row 1 has 2 cells"),
        ("Created,Score,Score\n2026-03-04,17,18\n", "Score (1), Score (2)"),
    ] {
        std::fs::write(root.join("export.csv"), export).unwrap();
        let (code, _, err) = said(&import(&root, &with("lost")));
        assert!(code == 2 && err.contains(expected), "{expected}: {err}");
    }
    assert!(!root.join("audits/metrics/lost.md").exists());
    #[cfg(unix)]
    {
        let outside = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(outside.path(), root.join("audits/surveys")).unwrap();
        std::fs::write(root.join("export.csv"), "Day,Q\n2026-03-04,9\n").unwrap();
        let survey = [
            "--as",
            "survey",
            "--id",
            "x",
            "--column",
            "date=Day",
            "--column",
            "q=Q",
            "--set",
            "questions.q.method=nps",
        ];
        assert_eq!(said(&import(&root, &survey)).0, 2);
        assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 0);
    }
}

#[test]
fn a_rate_is_no_duration_and_a_second_import_of_the_same_changes_nothing() {
    let (_scratch, root) = workspace(b"date,Tickets per day,id\n2026-03-04,90,1\n2026-03-05,n/a,\n");
    let flags = ["--as", "metric", "--id", "t", "--column", "value=Tickets per day", "--set", "better=lower"];
    let (code, _, err) = said(&import(&root, &flags));
    assert!(code == 2 && err.contains("the unit of the column `Tickets per day`"), "{err}");
    let (code, out, _) = said(&import(&root, &[&flags[..], &["--set", "unit=count"]].concat()));
    assert_eq!(code, 0, "{out}");
    let (code, out, _) = said(&import(&root, &["--id", "t"]));
    assert!(code == 0 && out.contains("0 new, 0 changed, 2 in all"), "{out}");
}
