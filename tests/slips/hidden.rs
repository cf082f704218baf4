//! Slips that would leave a result sound to look at: a column that nobody reads, answers that count as none, a document that is left out.

use super::silent::wrong_words;
use super::*;

/// A log of cases with these `keys` and rows.
fn log(keys: &str, csv: &str) -> Workspace {
    Workspace::new().with("audits/l.md", format!("---\nkind: log\nfile: l.csv\n{keys}---\n")).with("audits/l.csv", csv)
}

/// A metric with these `keys`.
fn metric(keys: &str) -> Workspace {
    Workspace::new().with("audits/x.md", format!("---\nkind: metric\ntitle: X\n{keys}---\n"))
}

/// A survey with this `question`.
fn survey(question: &str, csv: &str) -> Workspace {
    let survey =
        format!("---\nkind: survey\ndate: 2026-10-01\nresponses: s.csv\nquestions:\n  all: {{{question}}}\n---\n");
    Workspace::new().with("audits/s.md", survey).with("audits/s.csv", csv)
}

#[test]
fn a_column_of_due_dates_beside_a_promise_is_told_where_it_says_other_days() {
    const ROWS: &str = "1,2026-05-01,2026-05-09,2026-05-05\n2,2026-05-04,2026-05-11,2026-05-12\n";
    for called in ["Due date", "deadline", "SLA due", "Target date", "Tähtaeg"] {
        let csv = format!("id,received,{called},closed\n{ROWS}");
        let line = format!("columns: {{due: {called}}}");
        let words = ["l.md:4 contradicting-keys: `7d` is promised", "another day in 1 of 2 rows", &line];
        assert_eq!(wrong_words(&log("due: 7d\n", &csv), &words), None, "{called}");
    }
    let csv = format!("id,received,Due date,closed\n{ROWS}");
    for keys in
        ["due: 7d\ncolumns: {due: Due date}\n", "due: 7d # auditbook: allow contradicting-keys because it is ours\n"]
    {
        assert_eq!(wrong_words(&log(keys, &csv), &[]), None, "{keys}");
    }
    let same = csv.replace("2026-05-09", "2026-05-08");
    assert_eq!(wrong_words(&log("due: 7d\n", &same), &[]), None);
}

#[test]
fn the_column_of_arrival_is_offered_by_what_it_is_called() {
    for called in ["Created at", "Opened", "Date received", "Logged"] {
        let csv = format!("Ticket,Resolved,{called},Due date\n1,2026-05-09,2026-05-01,2026-05-08\n");
        let line = format!("say which is meant: `columns: {{received: {called}}}`");
        let workspace = log("", &csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/l.csv", &line, "")), None, "{called}");
    }
}

#[test]
fn a_column_that_nothing_reads_and_that_holds_types_is_told() {
    let csv =
        "id,received,closed,Kind of case\n1,2026-05-01,2026-05-05,Complaint\n2,2026-05-04,2026-05-12,Compliment\n";
    let words = ["l.csv:1 csv-header: there is no column `type`", "columns: {type: Kind of case}"];
    assert_eq!(wrong_words(&log("", csv), &words), None);
    assert_eq!(wrong_words(&log("columns: {type: Kind of case}\n", csv), &[]), None);
    let others = csv.replace("Complaint", "Question").replace("Compliment", "Incident");
    assert_eq!(wrong_words(&log("", &others), &[]), None);
    let csv = "id,received,Acknowledged at,closed\n1,2026-05-01,2026-05-02,2026-05-05\n";
    let words = ["there is no column `acknowledged`", "columns: {acknowledged: Acknowledged at}"];
    assert_eq!(wrong_words(&log("", csv), &words), None);
}

#[test]
fn a_misspelt_type_or_category_is_told_however_many_rows_have_it() {
    let rows = |column: &str, values: &[(&str, usize)]| {
        let all = values.iter().flat_map(|(value, count)| std::iter::repeat_n(*value, *count));
        let row = |(nth, value): (usize, &str)| format!("{nth},2026-05-{0:02},2026-06-{0:02},{value}\n", 1 + nth % 28);
        format!("id,received,closed,{column}\n{}", all.enumerate().map(row).collect::<String>())
    };
    let types = rows("type", &[("complaint", 43), ("complant", 8), ("complment", 3), ("comment", 5)]);
    let words = [
        "l.csv:45 two-spellings: 11 of 59 rows",
        "`complant` (8 rows) is probably `complaint`",
        "`complment` (3 rows) is probably `compliment`",
    ];
    assert_eq!(wrong_words(&log("", &types), &words), None);
    let categories = rows("category", &[("delivery", 50), ("delivary", 8), ("billing", 30)]);
    assert_eq!(wrong_words(&log("", &categories), &["`delivary` (8 rows) and `delivery` (50 rows)"]), None);
    let honest = rows("category", &[("region a", 50), ("region b", 8), ("filling", 30), ("failing", 20)]);
    assert_eq!(wrong_words(&log("", &honest), &[]), None);
}

#[test]
fn a_point_that_is_a_fraction_or_thousands_is_asked_about() {
    for unit in ["count", "currency:EUR"] {
        let series = |points: &str| metric(&format!("unit: {unit}\nbetter: lower\nseries: {{{points}}}\n"));
        let words = "ambiguous-decimal: `1.234` and 1 more are a fraction or thousands";
        let workspace = series("2026-08: 1.234, 2026-09: 998, 2026-10: 1.310");
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/x.md", words, "")), None, "{unit}");
        assert_eq!(wrong_of(&tree, ("audits/x.md", "write `1234` for thousands, `1.2340` for a fraction", "")), None);
        for settled in
            ["2026-08: 1234, 2026-09: 998", "2026-08: 1.2340, 2026-09: 1.310", "2026-08: 1.234, 2026-09: 1.5"]
        {
            assert!(found(&WorkTree::new(series(settled).path()).unwrap()).is_empty(), "{unit} {settled}");
        }
        let csv = "period,value\n2026-08,1.234\n2026-09,998\n2026-10,1.310\n";
        let workspace = with_series(unit, csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/x.csv", "`1.234` is a fraction or thousands", "")), None, "{unit}");
    }
    for unit in ["ratio", "score", "currency:KWD"] {
        let workspace = metric(&format!("unit: {unit}\nbetter: lower\nseries: {{2026-08: 1.234, 2026-09: 1.310}}\n"));
        assert!(found(&WorkTree::new(workspace.path()).unwrap()).is_empty(), "{unit}");
    }
}

#[test]
fn a_target_that_is_a_fraction_or_thousands_is_asked_about() {
    let told = |keys: &str| {
        let workspace = metric(&format!("unit: count\nbetter: lower\n{keys}"));
        let tree = WorkTree::new(workspace.path()).unwrap();
        wrong_of(&tree, ("audits/x.md", "ambiguous-decimal: `1.500` is a fraction or thousands", ""))
    };
    assert_eq!(told("target: 1.500\nseries: {2026-09: 1480, 2026-10: 1520}\n"), None);
    assert_eq!(told("target: {2026: 1.500}\nseries: {2026-09: 1480, 2026-10: 1520}\n"), None);
    assert!(told("target: 1.500\nseries: {2026-09: 1.5, 2026-10: 1.6}\n").is_some_and(|why| why.contains("[]")));
}

#[test]
fn a_fraction_beside_one_or_two_percentages_is_told() {
    let series = |points: &str| metric(&format!("unit: percent\nbetter: higher\nseries: {{{points}}}\n"));
    for (points, words) in [
        ("2026-09: 0.64, 2026-10: 66", "out-of-proportion: `0.64` is between 0 and 1, beside the other value = "),
        ("2026-08: 66, 2026-09: 65, 2026-10: 0.64", "beside the other 2 values"),
    ] {
        assert_eq!(wrong_words(&series(points), &[words, "`64` would fit"]), None, "{points}");
    }
    for honest in ["2026-09: 0.9, 2026-10: 12", "2026-09: 0.64%, 2026-10: 66", "2026-09: 0.2, 2026-10: 66"] {
        assert_eq!(wrong_words(&series(honest), &[]), None, "{honest}");
    }
}

#[test]
fn what_stands_there_with_nothing_behind_it_is_told() {
    let slips: &[Slip] =
        &[(NOON, "  rota: {do: Two more people at noon, who: Maria}", "  rota:", "nothing stands behind this", "")];
    assert_eq!(wrong(slips), Vec::<String>::new());
}

#[test]
fn labels_that_cannot_be_read_are_told_alone() {
    let words = ["Bad", "Okay", "Good"];
    let row = |nth: usize| format!("{nth},{}\n", words[nth * 7 % 3]);
    let csv = format!("Id,Overall\n{}", (0..40).map(row).collect::<String>());
    for (labels, words) in [
        ("labels: {1: Bad, 2: Okay, 3: Good}", "write `[Bad, Okay, Good]`, the worst first"),
        ("scale: [Bad, Okay, Good]", "write the words as `labels: [Bad, Okay, Good]`"),
    ] {
        let workspace = survey(&format!("column: Overall, method: mean, {labels}"), &csv);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/s.md", words, "")), None, "{labels}");
    }
}

/// Answers from 1 to 5 of forty people.
fn answers() -> String {
    let row = |nth: usize| format!("{nth},{},{}\n", 1 + nth * 7 % 5, ["speed|price", "price|staff", "staff"][nth % 3]);
    format!("Id,Overall,Why\n{}", (0..40).map(row).collect::<String>())
}

#[test]
fn answers_that_count_as_none_are_told() {
    let asked = |blank: &str| survey(&format!("column: Overall, method: csat, scale: 1-5, blank: {blank}"), &answers());
    let words = ["s.md:6 contradicting-keys: `5` is an answer from 1 to 5", "take `5` out of `blank`"];
    assert_eq!(wrong_words(&asked("[5]"), &words), None);
    assert_eq!(wrong_words(&asked("[1, 2]"), &["`1` and 1 more are answers", "leaves them out"]), None);
    assert_eq!(wrong_words(&asked("[0, 6, Blank]"), &[]), None);
}

#[test]
fn a_separator_that_parts_no_cell_is_told() {
    let asked =
        |separator: &str| survey(&format!("column: Why, method: themes, separator: \"{separator}\""), &answers());
    let words = ["two-spellings: `;` parts no cell of `Why`, and `|` stands in them", "separator: \"|\""];
    assert_eq!(wrong_words(&asked(";"), &words), None);
    assert_eq!(wrong_words(&asked("|"), &[]), None);
    let one = answers().replace("speed|price", "speed").replace("price|staff", "price");
    assert_eq!(wrong_words(&survey("column: Why, method: themes, separator: \";\"", &one), &[]), None);
}

#[test]
fn a_misspelt_key_of_a_scope_is_an_error_where_results_are_picked_by_it() {
    let audits = |source: &str| {
        let metric = format!("---\nkind: metric\nunit: percent\nbetter: higher\nsource: {source}\n---\n");
        let audit = AUDIT.replace("auditor", "scope: {channel: phone}\nauditor");
        sound().with("audits/audits/june.md", audit).with("audits/metrics/phone.md", metric)
    };
    let workspace = audits("{audit: phone, where: {chanel: phone}}");
    let tree = WorkTree::new(workspace.path()).unwrap();
    let words = "unknown-key: no audit of `phone` has `chanel` in its `scope`";
    assert_eq!(wrong_of(&tree, ("audits/metrics/phone.md", words, "where: {channel: phone}")), None);
    assert!(found(&WorkTree::new(audits("{audit: phone, where: {channel: phone}}").path()).unwrap()).is_empty());
}

#[test]
fn two_units_of_bare_numbers_contradict_each_other() {
    let keys =
        |of_file: &str| format!("unit: duration\nbetter: lower\nin: min\nseries: {{file: x.csv, in: {of_file}}}\n");
    let workspace =
        |of_file: &str| metric(&keys(of_file)).with("audits/x.csv", "period,value\n2026-09,40\n2026-10,41\n");
    let other = workspace("s");
    let tree = WorkTree::new(other.path()).unwrap();
    assert_eq!(
        wrong_of(&tree, ("audits/x.md", "contradicting-keys: `in: min` here, and `in: s` in `series`", "")),
        None
    );
    assert!(found(&WorkTree::new(workspace("min").path()).unwrap()).is_empty());
}

#[test]
fn a_document_that_a_lowered_rule_leaves_out_is_told() {
    let typo = "unit: count\nbetter: lower\ntargt: 4\nseries: {2026-10: 4}\n";
    for lowered in ["off", "note", "warning"] {
        let settings = format!("title: Q\nrules: {{unknown-key: {lowered}}}\n");
        let workspace = metric(typo).with("auditbook.yaml", settings);
        let words =
            ["x.md:6 document-not-read: the document is in no result: a metric has no key `targt`", "`unknown-key`"];
        assert_eq!(wrong_words(&workspace, &words), None, "{lowered}");
    }
    let sound = metric("unit: count\nbetter: lower\nseries: {2026-10: 4}\n");
    assert_eq!(wrong_words(&sound.with("auditbook.yaml", "title: Q\nrules: {unknown-key: off}\n"), &[]), None);
}

#[test]
fn parts_that_end_before_their_total_are_stale() {
    let rows =
        |part: &str, last: u32| (1..=last).map(|month| format!("2026-{month:02},{part},{month}\n")).collect::<String>();
    let said = |rows: String| {
        let csv = format!("period,channel,value\n{rows}");
        let workspace = metric("unit: count\nbetter: lower\nby: channel\nseries: x.csv\n").with("audits/x.csv", csv);
        workspace.run(&["check", "--as-of", "2026-11-30"]).out
    };
    let behind = said([rows("", 10), rows("phone", 4), rows("chat", 3)].concat());
    assert!(
        behind.contains(
            "stale-series]: the parts of `x` by `channel` end in `2026-04`, and its total goes on to `2026-10`"
        ),
        "{behind}"
    );
    let alone = said([rows("phone", 4), rows("chat", 3)].concat());
    assert!(alone.contains("the latest value of `x` by `channel` is of `2026-04`"), "{alone}");
    assert_eq!(alone.matches("stale-series]").count(), 1, "{alone}");
    // One part may have ended for good.
    let sound = said([rows("", 10), rows("phone", 10), rows("chat", 3)].concat());
    assert!(!sound.contains("stale-series"), "{sound}");
}
