//! Slips of one habit that show in several values: one finding, which names all of them.

use super::*;

#[test]
fn columns_that_are_named_the_other_way_round_are_one_finding() {
    let columns = "{Opened: received, Resolved: closed, Sort: type, Topic: category}";
    let workspace = Workspace::new()
        .with("audits/l.md", format!("---\nkind: log\nfile: l.csv\ncolumns: {columns}\n---\n"))
        .with("audits/l.csv", "Opened,Resolved,Sort,Topic\n2026-05-01,2026-05-09,complaint,late\n");
    let tree = WorkTree::new(workspace.path()).unwrap();
    let mended = "columns: {received: Opened, closed: Resolved, type: Sort, category: Topic}";
    for words in [
        "there is no key `Opened` here, and so `Resolved`, `Sort`, `Topic`",
        "write it the other way round, such as `received: Opened`",
    ] {
        assert_eq!(wrong_of(&tree, ("audits/l.md", words, mended)), None);
    }
}

#[test]
fn words_where_numbers_are_wanted_are_one_finding() {
    let numbers = CHECKLIST.replace("[no, partly, yes]", "1-5");
    let workspace = sound().with("audits/checklists/phone.md", numbers);
    let tree = WorkTree::new(workspace.path()).unwrap();
    let words = "answer-off-scale: `yes` is not on the scale of this item, and so `partly` in line 9";
    assert_eq!(wrong_of(&tree, (JUNE, words, "")), None);
    assert_eq!(wrong_of(&tree, (JUNE, "write a number for each", "")), None);
}

#[test]
fn times_whose_parts_are_open_are_one_finding() {
    let workspace = Workspace::new().with(
        "audits/x.md",
        "---\nkind: metric\ntitle: X\nunit: duration\nbetter: lower\nseries:\n  2026-09: 4:12\n  2026-10: 5:30\n---\n",
    );
    let tree = WorkTree::new(workspace.path()).unwrap();
    let words = "`4:12` is not a number, or a duration, and so `5:30` in line 8";
    assert_eq!(wrong_of(&tree, ("audits/x.md", words, "")), None);
}

#[test]
fn what_could_be_two_numbers_is_not_mended() {
    let slips: &[Slip] = &[
        (FCR, "65.5", "(12)", "did you mean `-12` or `12`?", ""),
        (FCR, "65.5", "0x1F", "write the number as people count: `31`", ""),
        (FCR, "  2025-05: 64\n  2025-06: 65.5\n", "  [2025-05: 64]\n", "write `{2025-05: 64}`", "{2025-05: 64}"),
        (
            HURRY,
            "due: 2027-09-01\nstatus: open",
            "opened: 2025-06-09\nstatus: closed\nclosed: {date: 2025-06-05, evidence: seen}",
            "correct `date` in `closed`, or `opened`",
            "",
        ),
    ];
    assert_eq!(wrong(slips), Vec::<String>::new());
    let workspace = with_series("percent", "period,value\n2026-08,14\n2026-09,(12)\n");
    let tree = WorkTree::new(workspace.path()).unwrap();
    assert_eq!(wrong_of(&tree, ("audits/x.csv", "write `-12` where it lies below zero, else `12`", "")), None);
    let workspace = with_series("duration", "period,value\n2026-08,1200ms\n2026-09,4s\n");
    let tree = WorkTree::new(workspace.path()).unwrap();
    assert_eq!(wrong_of(&tree, ("audits/x.csv", "write `1.2s`", "2026-08,1.2s")), None);
}
