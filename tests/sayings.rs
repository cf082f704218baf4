//! What the sentences claim: whose figure each is, and no more than it can bear.

use crate::workspace::Workspace;

/// What is said of the first entry of `list`, in English.
fn says(workspace: &Workspace, list: &str) -> Vec<String> {
    let report = workspace.report("2025-06-30");
    let says = report[list][0]["says"].as_array().unwrap().clone();
    says.iter().map(|said| said["en"].as_str().unwrap().to_owned()).collect()
}

fn log_of(rows: &str) -> Workspace {
    let csv = format!("id,received,closed,type,category\n{rows}");
    Workspace::new().with("audits/r.md", "---\nkind: log\nfile: r.csv\n---\n").with("audits/r.csv", csv)
}

#[test]
fn the_time_to_resolution_of_a_log_with_complaints_is_theirs() {
    let rows = "1,2025-03-01,2025-03-04,complaint,delivery\n2,2025-03-01,2025-03-04,complaint,refund\n3,2025-03-02,2025-03-02,compliment,\n4,2025-03-02,2025-03-02,compliment,\n5,2025-03-02,2025-03-02,compliment,\n";
    let workspace = log_of(rows);
    let said = says(&workspace, "logs");
    assert!(
        said.iter().any(|said| said.starts_with("Half of the complaints were closed in at most 3\u{a0}d")),
        "{said:#?}"
    );
    assert!(said.iter().any(|said| said.contains("categories make up 100% of the complaints")), "{said:#?}");
    let log = &workspace.report("2025-06-30")["logs"][0];
    assert_eq!(log["until_closed_h"]["median"], 0.0, "of all rows");
    assert_eq!(log["complaints"]["rows"], 2);
    assert_eq!(log["complaints"]["until_closed_h"]["median"], 72.0);

    let without = log_of("1,2025-03-01,2025-03-04,comment,\n2,2025-03-02,2025-03-02,compliment,\n");
    let said = says(&without, "logs");
    assert!(said.iter().any(|said| said.starts_with("Half of the cases of all types were closed")), "{said:#?}");
    assert!(without.report("2025-06-30")["logs"][0]["complaints"].is_null());
}
