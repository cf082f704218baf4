//! What a month brought, worked by hand.

use auditbook::report::metric::Latest;
use auditbook::report::{MetricStatus, MonthReport};

use crate::diff::memory::Files;

/// The months of a metric with a target that rises and limits that start anew, a gap and a goal, as of 1 July 2025.
fn months(more: &[(&str, &str)]) -> Vec<MonthReport> {
    let mut files = Files::new().with(
        "audits/fcr.md",
        "---\nkind: metric\ntitle: Solved\nunit: percent\nbetter: higher\ntarget: {2025-01: 70, 2025-06: 75}\nspc: {rebase: {2025-05: new triage}}\nseries: {2025-04: 70, 2025-05: 74, 2025-06: 74}\n---\n",
    );
    for (path, text) in more {
        files = files.with(path, *text);
    }
    files.computed().0.months
}

fn month<'a>(months: &'a [MonthReport], name: &str) -> &'a MonthReport {
    months.iter().find(|month| month.month.to_string() == name).unwrap()
}

#[test]
fn a_result_stands_beside_the_one_before_with_what_else_was_other() {
    let months = months(&[]);
    let names: Vec<String> = months.iter().map(|month| month.month.to_string()).collect();
    assert_eq!(names, ["2025-06", "2025-05"], "the latest first, and none that brought nothing");
    let [moved] = month(&months, "2025-05").moved.as_slice() else { panic!("one metric moved") };
    let latest = |period: &str, value| Latest { period: period.parse().unwrap(), value };
    let values = (moved.before.latest, moved.after.latest, moved.by);
    assert_eq!(values, (latest("2025-04", 70.0), latest("2025-05", 74.0), 4.0));
    assert_eq!((moved.before.status, moved.after.status), (MetricStatus::Met, MetricStatus::Met));
    // New limits alone make it neither worse nor better, but no month like the one before.
    assert_eq!((format!("{:?}", moved.turn).as_str(), moved.causes.len()), ("Other", 1));
    // In June the value is the same; the target alone is higher, and missed by it.
    let [moved] = month(&months, "2025-06").moved.as_slice() else { panic!("its state is another") };
    assert_eq!((moved.before.status, moved.after.status), (MetricStatus::Met, MetricStatus::Missed));
    assert_eq!((format!("{:?}", moved.turn).as_str(), moved.by, moved.causes.len()), ("Worse", 0.0, 1));
}

#[test]
fn what_was_done_stands_in_its_month() {
    let months = months(&[
        (
            "audits/night.md",
            "---\nkind: gap\ntitle: Night\nmetric: fcr\nimpact: 3\neffort: 2\nowner: Maria\nopened: 2025-05-10\nstatus: closed\nclosed: {date: 2025-06-20, evidence: metric/fcr}\n---\n",
        ),
        (
            "audits/far.md",
            "---\nkind: gap\ntitle: Far\nmetric: fcr\nimpact: 3\neffort: 2\nowner: Maria\nopened: 2023-05-10\nstatus: open\n---\n",
        ),
        ("audits/goal.md", "---\nkind: goal\nmetric: fcr\nfrom: {2025-04: 70}\nto: {2025-06: 73}\nowner: Maria\n---\n"),
    ]);
    let done = |name: &str| -> Vec<String> {
        month(&months, name).done.iter().map(|event| format!("{} {}", event.day, event.about)).collect()
    };
    assert_eq!(done("2025-05"), ["2025-05-10 gap/night"]);
    assert_eq!(done("2025-06"), ["2025-06-30 goal/goal", "2025-06-20 gap/night"]);
    assert!(months.iter().all(|month| month.month.to_string().as_str() > "2024-07"));
}
