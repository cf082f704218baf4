//! Slips in logs: steps that the file calls otherwise, dates before a case came in, names that stand for another column.

use super::silent::wrong_words;
use super::*;

const HEADER: &str = "id,received,due,closed,type";
const ROWS: &str = "1,2025-05-01,2025-05-08,2025-05-05,complaint\n2,2025-05-02,2025-05-09,2025-05-12,complaint\n3,2025-05-05,2025-05-12,,comment\n";

fn log(more: &str, header: &str, rows: &str) -> Workspace {
    Workspace::new()
        .with("audits/l.md", format!("---\nkind: log\nfile: l.csv\n{more}---\n"))
        .with("audits/l.csv", format!("{header}\n{rows}"))
}

#[test]
fn a_step_that_the_file_calls_otherwise_is_told_with_the_line_to_write() {
    assert_eq!(wrong_words(&log("", HEADER, ROWS), &[]), None);
    for called in ["Closed on", "Resolved", "Solved at", "closing time", "Закрыто"] {
        let header = HEADER.replace("closed", called);
        let line = format!("columns: {{closed: {called}}}");
        let words = ["l.csv:1 csv-header: there is no column `closed`", "each case counts as open", &line];
        assert_eq!(wrong_words(&log("", &header, ROWS), &words), None, "{called}");
    }
    let due = HEADER.replace("due", "Due date");
    let words = ["l.csv:1 csv-header: there is no column `due`", "columns: {due: Due date}"];
    assert_eq!(wrong_words(&log("", &due, ROWS), &words), None);
    // What holds no days is no step, and a promise that says the same stands in for it.
    let same = ROWS.replace("2025-05-12,2", "2025-05-09,2");
    assert_eq!(wrong_words(&log("due: 7d\n", &due, &same), &[]), None);
    assert_eq!(wrong_words(&log("columns: {due: Due date}\n", &due, ROWS), &[]), None);
    let by = "1,2025-05-01,Maria\n2,2025-05-02,Jaan\n";
    assert_eq!(wrong_words(&log("", "id,received,closed by", by), &[]), None);
}

#[test]
fn a_case_that_was_due_before_it_came_in_is_told() {
    let one = ROWS.replace("2025-05-09", "2024-05-09");
    let words = ["l.csv:3 closed-before-received: 1 of 3 rows: due before received"];
    assert_eq!(wrong_words(&log("", HEADER, &one), &words), None);
    let all = ROWS.replace(",2025-05-08", ",2024-05-08").replace("2025-05-09", "2024-05-09");
    let all = all.replacen("2025-05-12,,", "2024-05-12,,", 1);
    assert_eq!(wrong_words(&log("", HEADER, &all), &["3 of 3 rows: due before received", "the other way round"]), None);
}

#[test]
fn names_of_steps_that_stand_for_each_other_are_told() {
    let words = ["l.md:4 contradicting-keys: the column `closed` is read as `due`, and `due` as `closed`"];
    assert_eq!(wrong_words(&log("columns: {due: closed, closed: due}\n", HEADER, ROWS), &words), None);
}

#[test]
fn rows_without_a_type_are_told_where_others_have_one() {
    let one = ROWS.replacen("complaint", "", 1);
    assert_eq!(wrong_words(&log("", HEADER, &one), &["l.csv:2 unlisted-type: 1 of 3 rows has no type"]), None);
    let none = ROWS.replace("complaint", "").replace("comment", "");
    assert_eq!(wrong_words(&log("", HEADER, &none), &[]), None);
}

#[test]
fn an_entry_that_names_a_column_as_it_is_called_is_deleted_not_turned() {
    let workspace = log("columns: {Received on: received}\n", HEADER, ROWS);
    let tree = WorkTree::new(workspace.path()).unwrap();
    assert_eq!(wrong_of(&tree, ("audits/l.md", "delete the entry: the file calls the column `received`", "")), None);
}

#[test]
fn what_is_no_day_is_told_with_what_to_write() {
    for (cell, words) in [
        ("0000-00-00", "leave the cell empty where it has not happened"),
        ("yes", "write the day on which it happened"),
    ] {
        let workspace = log("", HEADER, &ROWS.replacen("2025-05-05", cell, 1));
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/l.csv", words, "")), None, "{cell}");
    }
}

#[test]
fn a_word_that_is_nearly_a_label_is_told_in_a_small_log_as_well() {
    let rows = "1,2025-05-01,2025-05-05,delivery\n2,2025-05-02,2025-05-12,delivry\n3,2025-05-05,,billing\n";
    let settings = "title: Quality\nlanguages: [en]\nlabels: {delivery: Delivery, billing: Billing}\n";
    let workspace = log("", "id,received,closed,category", rows).with("auditbook.yaml", settings);
    assert_eq!(wrong_words(&workspace, &["l.csv:3 two-spellings: `delivry` (1 row)", "`delivery`"]), None);
    let whole = log("", "id,received,closed,category", &rows.replace("delivry", "refund"));
    assert_eq!(wrong_words(&whole.with("auditbook.yaml", settings), &[]), None);
}
