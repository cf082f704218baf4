//! Rows of CSV files: which are the same, which are others, and what a reviewer reads of them.

use auditbook::diff::{Attention, Diff, render};

use super::gaming::base;
use super::memory::Files;

fn since(before: &Files, edit: impl Fn(Files) -> Files) -> Diff {
    before.diff(&edit(before.clone()))
}

fn first(diff: &Diff) -> &Attention {
    diff.attention.first().unwrap_or_else(|| panic!("{}", render::human(diff)))
}

/// The file `path` with its rows in the other order.
fn reversed(files: Files, path: &str) -> Files {
    let mut lines: Vec<&str> = files.text(path).lines().collect();
    lines[1..].reverse();
    let text = lines.join("\n") + "\n";
    files.with(path, text)
}

/// The file `path` with semicolons between its columns and commas before fractions.
fn with_commas(files: Files, path: &str) -> Files {
    let text = files.text(path).replace(',', ";").replace('.', ",");
    files.with(path, text)
}

/// Calls with a column that nothing reads, of which every cell is edited by `edit`.
fn with_clerk(files: Files, clerk: &str) -> Files {
    let rows = files.text("audits/calls.csv").lines().enumerate();
    let rows = rows.map(|(at, row)| format!("{row},{}\n", if at == 0 { "Handled by" } else { clerk }));
    let text: String = rows.collect();
    files.with("audits/calls.csv", text)
}

#[test]
fn a_column_that_nothing_reads_accuses_nobody() {
    let before = with_clerk(base(), "P. Raud");
    let honest =
        since(&before, |files| files.with("audits/calls.csv", with_clerk(base(), "Piret").text("audits/calls.csv")));
    let text = render::human(&honest);
    assert!(honest.attention.is_empty(), "{text}");
    assert!(text.contains("audits/calls.csv edited, 4 rows only in what nothing reads, column Handled by"), "{text}");
    assert!(!text.contains("Piret"), "{text}");
}

#[test]
fn a_column_that_nothing_reads_hides_no_edit() {
    let before = with_clerk(base(), "P. Raud");
    let with = |from: &str, to: &str| {
        let after = with_clerk(base().edited("audits/calls.csv", from, to), "Piret");
        before.diff(&after)
    };
    let closed = with("2,2025-04-10,,", "2,2025-04-10,2025-04-14,");
    let text = &first(&closed).text;
    assert!(text.starts_with("1 row filled in; line 3: id 2, closed – → 2025-04-14"), "{text}");
    let moved = with("2025-05-20,2025-05-17", "2025-05-16,2025-05-17");
    let text = &first(&moved).text;
    assert!(text.contains("1 row edited; line 4: id 3, closed 2025-05-20 → 2025-05-16"), "{text}");
    assert!(!text.contains("Piret"), "{text}");
}

#[test]
fn a_number_in_another_spelling_is_the_same_number() {
    let one = |from: &str, to: &str| {
        since(&base(), |files| with_commas(files.edited("audits/wait.csv", from, to), "audits/wait.csv"))
    };
    let text = &first(&one("6.0", "5.0")).text.clone();
    assert!(text.starts_with("1 row edited; line 4: period 2025-05, value 6 → 5"), "{text}");
    let honest = since(&base(), |files| with_commas(files, "audits/wait.csv"));
    assert!(honest.attention.is_empty(), "{}", render::human(&honest));
    let honest = since(&base(), |files| with_commas(files, "audits/calls.csv"));
    assert!(honest.attention.is_empty(), "{}", render::human(&honest));
}

#[test]
fn rows_are_the_same_by_what_they_are_about() {
    let rows = "period,channel,value,n\n2025-04,,81.5,100\n2025-05,,82.5,100\n2025-05,phone,80.5,50\n2025-05,chat,84.5,50\n\
                2025-06,,83.5,100\n2025-06,phone,80.5,50\n2025-06,chat,86.5,50\n";
    let moved = "n;value;channel;period\n50;86,5;chat;2025-06\n50;80,5;phone;2025-06\n100;83,5;;2025-06\n50;84,5;chat;2025-05\n\
                 50;86,5;phone;2025-05\n100;82,5;;2025-05\n100;81,5;;2025-04\n";
    let before = base().with("audits/csat.csv", rows);
    let diff = since(&before, |files| files.with("audits/csat.csv", moved));
    let text = &first(&diff).text;
    assert!(text.starts_with("1 row edited; line 6: period 2025-05, channel phone, value 80.5 → 86.5"), "{text}");
    assert_eq!(first(&diff).line, Some(6));
}

#[test]
fn what_one_person_answered_is_not_repeated() {
    let edited = |path, from, to| since(&base(), |files| files.edited(path, from, to));
    let employees = edited("audits/staff.csv", "1,4,a", "1,5,a");
    let text = &first(&employees).text;
    assert!(text.starts_with("audits/staff.csv: 1 row edited; column Heard"), "{text}");
    let customers = edited("audits/spring.csv", "3,2,3,slow", "3,5,10,slow");
    let text = &first(&customers).text;
    assert!(text.starts_with("audits/spring.csv: 1 row edited; columns O, R; "), "{text}");
    for diff in [employees, customers] {
        let comment = render::markdown(&diff, &render::Links::default());
        assert!(!comment.contains("4 → 5") && !comment.contains("2 → 5") && !comment.contains("3 → 10"), "{comment}");
    }
}

#[test]
fn the_line_of_a_row_is_the_one_in_the_file_as_it_is() {
    let diff = since(&base(), |files| {
        reversed(files.edited("audits/calls.csv", "2025-05-20,2025-05-17", "2025-05-16,2025-05-17"), "audits/calls.csv")
    });
    let entry = first(&diff);
    assert!(entry.text.contains("1 row edited; line 3: id 3"), "{}", entry.text);
    assert_eq!(entry.line, Some(3));
}

#[test]
fn durations_are_told_as_people_write_them() {
    let diff = since(&base(), |files| files.edited("audits/wait-4.md", "2025-12: 4m", "2025-12: 4m1s"));
    let text = render::human(&diff);
    assert!(text.contains("target 4 min → 4 min 1 s"), "{text}");
    let long = base().edited("audits/wait.md", "target: 5m\nwarn: 8m", "target: 6h\nwarn: 8h");
    let diff = since(&long, |files| files.edited("audits/wait.md", "target: 6h", "target: 6h0m1s"));
    for text in [render::human(&diff), render::markdown(&diff, &render::Links::default())] {
        assert!(text.contains("6 h → 6 h 1 s") && !text.contains("21600"), "{text}");
    }
}

#[test]
fn a_finding_of_rows_that_stand_elsewhere_is_neither_new_nor_mended() {
    let listed = "types:\n  complaint: [\"*omplaint*\"]\n";
    let types = "types:\n  complaint: [\"*omplaint*\"]\n  comment: [\"*\"]\n";
    let rows = "No,In,Out,Promised,Kind,Why\n1,2025-05-01,2025-05-12,2025-05-08,Complaint,slow\n2,2025-05-05,2025-05-06,2025-05-12,Wish,rude\n\
                3,2025-06-02,2025-06-04,2025-06-09,Praise,kind\n4,2025-06-20,,2025-06-27,Complaint,slow\n";
    let before = base().edited("audits/complaints.md", types, listed).with("audits/complaints.csv", rows);
    let found = before.computed().0.diagnostics;
    assert!(found.iter().any(|found| found.code == "unlisted-type"), "{found:?}");
    let diff = since(&before, |files| reversed(files, "audits/complaints.csv"));
    assert!(diff.diagnostics.new.is_empty() && diff.diagnostics.fixed.is_empty(), "{}", render::human(&diff));
}

#[test]
fn limits_that_begin_anew_in_another_period_are_one() {
    let rebase = |period: &str| format!("spc: {{screen: yes, rebase: {{{period}: new triage}}}}");
    let with = |period: &str| base().edited("audits/csat.md", "spc: {screen: yes}", &rebase(period));
    let diff = with("2025-05").diff(&with("2025-06"));
    let told: Vec<&str> = diff.attention.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(told, ["spc rebase 2025-05 → 2025-06: new triage"]);
    let gone = with("2025-05").diff(&base());
    assert_eq!(gone.attention.len(), 1, "one that is gone is told: {:?}", gone.attention);
}
