//! The words that help: what an author reads beside a slip, in workspaces of a few lines.

use crate::workspace::Workspace;

/// What `check` prints of a workspace of `files`.
fn told(files: &[(&str, &str)]) -> String {
    let ran = Workspace::new().with_all(files).run(&["check", "-v", "--as-of", "2025-06-30"]);
    ran.out + &ran.err
}

/// Asserts that each of `wanted` is told of `files`, in `count` findings.
fn tells(files: &[(&str, &str)], count: usize, wanted: &[&str]) {
    let told = told(files);
    assert_eq!(told.matches(" --> ").count(), count, "{told}");
    wanted.iter().for_each(|wanted| assert!(told.contains(wanted), "`{wanted}` is not told:\n{told}"));
}

const DURATION: &str = "---\nkind: metric\nunit: duration\nbetter: lower\nseries: {file: a.csv, in: min}\n---\n";

#[test]
fn values_out_of_proportion_are_told_with_what_they_may_be() {
    let csv = |odd: &str| {
        let months = (1..=9).map(|month| format!("2024-{month:02};{}\n", 27 + month));
        format!("period;value\n{}2024-10;{odd}\n", months.collect::<String>())
    };
    let with = |odd: &str, count: usize, wanted: &[&str]| {
        tells(&[("audits/a.md", DURATION), ("audits/a.csv", &csv(odd))], count, wanted);
    };
    with("1200", 1, &["stale-series"]);
    with("1920", 2, &["minutes for hours? `32m` would fit"]);
    with("31250", 2, &["audits/a.csv:11:9", "above forty times the other 9 values", "`31m15s` would fit"]);
    with("115200", 2, &["seconds taken for hours? `32m` would fit"]);
    with(
        "99999999",
        2,
        &["correct it; where it is right, say `# auditbook: allow out-of-proportion in line 11 because …` where"],
    );
    with("-15,0", 1, &["`-15,0` lies outside 0 or more", "bounds: [null, null]"]);
}

#[test]
fn a_question_in_the_wrong_column_is_one_error_with_the_column_that_fits() {
    let survey = |asked: &str| {
        format!("---\nkind: survey\ndate: 2025-05-31\nresponses: s.csv\nquestions: {{overall: {{{asked}}}}}\n---\n")
    };
    let csv = "Id,Age,Name,Q7,Q8,Verdict\n101,34,Ann,4,9,Good\n102,51,Bo,5,10,Poor\n103,28,Cy,3,8,Good\n104,44,Di,1,7,Fair\n105,61,Ed,4,0,Good\n";
    let with = |asked: &str, wanted: &[&str]| {
        tells(&[("audits/s.md", &survey(asked)), ("audits/s.csv", csv)], 1, wanted);
    };
    with(
        "column: Age, scale: 1-5, method: csat",
        &[
            "5 of 5 answers in `Age` are none from 1 to 5: `34`, `51`, `28`",
            "`column: Q7` would fit; else say the `scale`",
        ],
    );
    with("column: Age, method: nps", &["`column: Q8` would fit"]);
    with(
        "column: Verdict, scale: 1-3, top: 3, method: csat",
        &["say `labels: [Poor, Fair, Good]` of the question, which has to run from the worst to the best"],
    );
}

#[test]
fn a_goal_that_starts_elsewhere_shows_the_line_to_write() {
    let metric = "---\nkind: metric\nunit: duration\nbetter: lower\nseries: {2025-04: 4h12m, 2025-05: 4h}\n---\n";
    let goal = |from: &str| {
        format!("---\nkind: goal\nmetric: m\nowner: ann\nfrom: {{2025-04: {from}}}\nto: {{2025-12: 2h}}\n---\n")
    };
    let with = |from: &str, count: usize, wanted: &[&str]| {
        tells(&[("audits/m.md", metric), ("audits/g.md", &goal(from))], count, wanted);
    };
    with("4h12m", 0, &[]);
    with(
        "5h",
        1,
        &[
            "the goal starts at 5h, and `m` was 4h12m in `2025-04`",
            "write `from: {2025-04: 4h12m}`, or correct the value of the metric; the value",
        ],
    );
    let mended = |from: &str| {
        let workspace = Workspace::new().with("audits/m.md", metric).with("audits/g.md", goal(from));
        workspace.run(&["check", "--fix", "--as-of", "2025-06-30"]);
        std::fs::read_to_string(workspace.path().join("audits/g.md")).unwrap()
    };
    tells(&[("audits/m.md", metric), ("audits/g.md", &goal("6,4"))], 1, &["a comma splits `{…}`"]);
    assert!(mended("252s").contains("from: {2025-04: 252s}"), "which of the two has the wrong unit is not certain");
    assert!(mended("5h").contains("from: {2025-04: 5h}"), "which of two values is right is not");
}

const COUNT: &str = "---\nkind: metric\nunit: count\nbetter: neutral\nseries: {file: a.csv, FILE}\n---\n";

#[test]
fn a_wrong_pattern_of_dates_is_told_with_the_one_that_fits() {
    let with = |dates: &str, cells: &[&str], wanted: &[&str]| {
        let csv = format!("period,value\n{}", cells.iter().map(|cell| format!("{cell},1\n")).collect::<String>());
        let metric = COUNT.replace("FILE", &format!("dates: \"{dates}\""));
        tells(&[("audits/a.md", &metric), ("audits/a.csv", &csv)], 1, wanted);
    };
    with(
        "%m/%d/%Y",
        &["13/01/2025", "14/02/2025"],
        &[
            "`13/01/2025` and 1 more are not written as `dates: \"%m/%d/%Y\"` says",
            "help: write `dates: \"%d/%m/%Y\"` in the document",
        ],
    );
    with("%m/%d/%Y", &["05/01/2025", "13/02/2025"], &["help: write `dates: \"%d/%m/%Y\"` in the document"]);
    with(
        "%d/%m/%Y",
        &["13/01/2025", "02/14/2025"],
        &["as 1 other is, such as `13/01/2025`", "write the dates of a file in one way"],
    );
    with("%d/%m/%Y", &["2025-01-13"], &["leave `dates` out"]);
    with("%Y-%m", &["07/2024"], &["write `dates: \"%m/%Y\"` in the document"]);
}

#[test]
fn what_stands_there_is_told_and_what_to_write() {
    let page = |series: &str| format!("---\nkind: metric\nunit: percent\nbetter: higher\nseries: {{{series}}}\n---\n");
    let with = |series: &str, wanted: &[&str]| tells(&[("audits/a.md", &page(series))], 1, wanted);
    with("2025-05: \"75,5\"", &["`75,5` is not a number\n", "did you mean `75.5`?"]);
    with("2025-05: 75h5", &["`75h5` is not a number, or a duration"]);
    with("2025/05: 75", &["did you mean `2025-05`?"]);
    let gap =
        "---\nkind: gap\ncurrent: 1\ntarget: 2\nimpact: 1\neffort: 1\nowner: a\nstatus: open\ndue: 2026/06\n---\n";
    tells(&[("audits/g.md", gap)], 1, &["write its day as well: `2026-06-…`"]);
    let with = |unit: &str, cells: &str, wanted: &[&str]| {
        let metric = COUNT.replace("unit: count", &format!("unit: {unit}")).replace(", FILE", "");
        let csv = format!("period;value\n2025-04;1\n{cells}");
        tells(&[("audits/a.md", &metric), ("audits/a.csv", &csv)], 1, wanted);
    };
    with("count", "2025-05;€ 3,20\n", &["say `unit: currency:EUR` in the metric, or write `3.20`"]);
    with("count", "2025-05;1.105\n", &["`1.105` is a fraction or thousands"]);
    with("count", "2025-05;n/a\n", &["leave the cell empty where there is no value"]);
    let all = DURATION.replace("series: {file: a.csv, in: min}", "series: a.csv");
    let csv = "period,value\n2025-01,5:30\n2025-02,4:10\n2025-03,4:05\n2025-04,5:00\n2025-05,4:10\n";
    tells(
        &[("audits/a.md", &all), ("audits/a.csv", csv)],
        1,
        &[
            "`5:30` and 4 more are minutes and seconds, or hours and minutes",
            "say `in: m:ss` or `in: h:mm` in `audits/a.md`",
        ],
    );
    let unit = DURATION.replace("in: min", "in: minutes");
    let csv = "period,value\n2025-04,5\n2025-05,4\n";
    tells(
        &[("audits/a.md", &unit), ("audits/a.csv", csv)],
        1,
        &["`minutes` is not allowed here", "did you mean `min`?"],
    );
    let log = "---\nkind: log\nfile: l.csv\ntypes: {complaint: [\"*Compl*\"]}\n---\n";
    let csv = "received,type\n2025-05-01,Complaint\n2025-05-02,Praise\n2025-05-03,\n2025-05-04,Praise\n2025-05-05,a@example.org\n";
    tells(
        &[("audits/l.md", log), ("audits/l.csv", csv)],
        1,
        &[
            "4 of 5 rows match none of the listed types: `Praise` (2 rows, audits/l.csv:3), an empty cell (1 row, audits/l.csv:4), audits/l.csv:6 (1 row)",
        ],
    );
}

#[test]
fn a_finding_in_one_row_is_allowed_where_its_file_is_named() {
    let csv = "period;value\n2024-01;28\n2024-02;29\n2024-03;30\n2024-04;31\n2024-05;32\n2024-06;33\n2024-07;34\n2024-08;35\n2025-05;31250\n";
    let with = |allowance: &str, codes: &[&str]| {
        let metric =
            DURATION.replace("in: min}", &format!("in: min}} # auditbook: allow out-of-proportion {allowance}"));
        let workspace = Workspace::new().with("audits/a.md", metric).with("audits/a.csv", csv);
        assert_eq!(workspace.codes(), codes, "{allowance}");
    };
    with("in line 10 because it was so", &[]);
    with("in lines 10 and 11 because it was so", &["unused-allowance"]);
    with("because it was so", &[]);
    with("in line 9 because it was so", &["out-of-proportion", "unused-allowance"]);
    with("in line ten because it was so", &["out-of-proportion", "allowance-without-reason"]);
}

#[test]
fn exports_as_spreadsheets_write_them_are_told_what_to_do() {
    let with = |csv: &str, count: usize, wanted: &[&str]| {
        tells(&[("audits/a.md", &COUNT.replace(", FILE", "")), ("audits/a.csv", csv)], count, wanted);
    };
    with("period,value\n45778,64\n2025-05,65\n", 1, &["`2025-05-01`, as a spreadsheet counts days?"]);
    with("period,value\nJan,64\n2025-05,65\n", 1, &["write its year as well, as in `2026-01`"]);
    let row = |month: u32| format!("2025-{month:02},64,5\n");
    with(
        &format!("period,value\n{}", (1..=5).map(row).collect::<String>()),
        1,
        &[
            "the row has 3 cells, the header 2, and no row has as many",
            "is `64,5` one number? Write `64.5` or quote it, or part the columns with `;`",
        ],
    );
    let log = "---\nkind: log\nfile: a.csv\n---\n";
    tells(
        &[("audits/l.md", log), ("audits/a.csv", "id,Closed on,Created at\n1,2025-05-02,2025-05-01\n")],
        1,
        &["say which is meant: `columns: {received: Created at}`"],
    );
    let goal = "---\nkind: goal\nmetric: a\nowner: ann\nfrom: {2025-05: 35}\nto: {2025-12: 20m}\n---\n";
    let files = [("audits/a.md", DURATION), ("audits/a.csv", "period,value\n2025-05,35\n"), ("audits/g.md", goal)];
    tells(&files, 1, &["`35` says no unit of time", "help: write `35m`"]);
}

#[test]
fn what_would_be_passed_over_is_told() {
    let parts = "---\nkind: metric\nunit: count\nbetter: neutral\nby: channel\nseries: a.csv\n---\n";
    let csv = "period,channel,value\n2025-05,phone,64\n2025-05,Phone,6\n2025-04,phone,65\n";
    tells(
        &[("audits/a.md", parts), ("audits/a.csv", csv)],
        1,
        &["`Phone` (1 row) and `phone` (2 rows) are two parts by `channel`"],
    );
    let csv = "period,chanel,value\n2025-05,phone,64\n";
    tells(
        &[("audits/a.md", parts), ("audits/a.csv", csv)],
        1,
        &["did you mean `chanel`?", "columns: {channel: chanel}"],
    );
    let log = |types: &str| format!("---\nkind: log\nfile: a.csv\ntypes: {{{types}}}\n---\n");
    let csv = "received,type\n2025-05-01,Complaint\n";
    tells(&[("audits/l.md", &log("complaint: [compl*]")), ("audits/a.csv", csv)], 1, &["patterns heed the case"]);
    tells(&[("audits/l.md", &log("complant: [Compl*]")), ("audits/a.csv", csv)], 1, &["did you mean `complaint`?"]);
    let list = "---\nkind: metric\nunit: count\nbetter: neutral\nseries: [64, 65]\n---\n";
    tells(&[("audits/a.md", list)], 1, &["these values say no periods", "write `{2026-01: 64}`"]);
    let digits = "---\nkind: metric\nunit: count\nbetter: neutral\nseries: {2025-05: ٦٤}\n---\n";
    tells(&[("audits/a.md", digits)], 1, &["did you mean `64`?"]);
    let audit = "---\nkind: audit\nchecklist: service-standrds@1\ndate: 2025-05-01\nanswers: {S01: yes}\n---\n";
    tells(&[("audits/a.md", audit)], 1, &["did you mean `service-standards@1`?"]);
}
