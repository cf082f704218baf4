//! Slips in sizes and years that leave every cell readable: two units in one column, a number that stands for "not known", a year of another
//! century.

use super::silent::{HEADER, metric, rows, wrong_words};
use crate::workspace::Workspace;

/// Rows of which those that `is_other` says took sixty times as long.
fn mixed(is_other: impl Fn(usize) -> bool) -> String {
    let change = |nth: usize, row: &mut [String; 4]| {
        if is_other(nth) {
            row[2] = (60 * row[2].parse::<u32>().unwrap()).to_string();
        }
    };
    format!("{HEADER}{}", rows(change))
}

#[test]
fn two_units_in_a_column_are_told_once_at_the_column() {
    let told = |count: u32| format!("{count} of 90 values are about 60 times the others");
    for (csv, at, count) in
        [(mixed(|nth| nth % 2 == 1), "x.csv:3 out-of-proportion", 45), (mixed(|nth| nth % 3 == 0), "x.csv:2", 30)]
    {
        assert_eq!(wrong_words(&metric("", &csv), &[at, &told(count)]), None);
    }
    let goal = "---\nkind: goal\nmetric: x\nowner: Maria\nfrom: {2026-08: 41m}\nto: {2026-12: 30m}\n---\n";
    let with_goal = metric("", &mixed(|nth| nth % 2 == 1)).with("audits/g.md", goal);
    assert_eq!(wrong_words(&with_goal, &["x.csv:3 out-of-proportion"]), None);
    // Each part is of one unit: chats are answered in seconds, calls in minutes.
    assert_eq!(wrong_words(&metric(", by: Channel", &mixed(|nth| nth % 2 == 1)), &[]), None);
}

/// A metric of twelve months, of which those that `is_other` says are sixty times as long.
fn months(is_other: impl Fn(u32) -> bool) -> Workspace {
    let value = |nth: u32| (20 + nth * 13 % 40) * if is_other(nth) { 60 } else { 1 };
    let month = |nth: u32| format!("  {}-{:02}: {}\n", 2025 + (nth + 10) / 12, 1 + (nth + 10) % 12, value(nth));
    let months: String = (0..12).map(month).collect();
    let text = format!("---\nkind: metric\ntitle: X\nunit: duration\nbetter: lower\nin: min\nseries:\n{months}---\n");
    Workspace::new().with("audits/x.md", text)
}

#[test]
fn two_units_in_a_series_are_told_and_no_goal_beside_them() {
    assert_eq!(
        wrong_words(&months(|nth| nth % 2 == 1), &["x.md:9", "6 of 12 values are about 60 times the others"]),
        None
    );
    assert_eq!(
        wrong_words(&months(|nth| nth > 5), &["x.md:14", "from `2026-05` on values are about 60 times those before"]),
        None
    );
    assert_eq!(wrong_words(&months(|_| false), &[]), None);
    let goal = "---\nkind: goal\nmetric: x\nowner: Maria\nfrom: {2025-12: 33m}\nto: {2026-12: 25m}\n---\n";
    let with_goal = months(|nth| nth % 2 == 1).with("audits/g.md", goal);
    assert_eq!(wrong_words(&with_goal, &["x.md:9 out-of-proportion"]), None);
}

#[test]
fn a_value_far_from_the_others_is_the_one_to_correct_not_the_goal() {
    let text = "---\nkind: metric\ntitle: X\nunit: duration\nbetter: lower\nin: min\nseries: {2026-08: 31, 2026-09: 1860, 2026-10: 30}\n---\n";
    let goal = "---\nkind: goal\nmetric: x\nowner: Maria\nfrom: {2026-09: 31m}\nto: {2026-12: 25m}\n---\n";
    let workspace = Workspace::new().with("audits/x.md", text).with("audits/g.md", goal);
    assert_eq!(
        wrong_words(&workspace, &["g.md:5 goal-start-differs", "`audits/x.md`, line 7 is probably the one to correct"]),
        None
    );
}

#[test]
fn numbers_that_stand_for_what_is_not_known_are_told() {
    let with = |number: &'static str| {
        let change = |nth: usize, row: &mut [String; 4]| {
            if nth % 7 == 3 {
                row[2] = number.to_owned();
            }
        };
        metric("", &format!("{HEADER}{}", rows(change)))
    };
    assert_eq!(
        wrong_words(&with("0"), &["x.csv:5 out-of-proportion: 13 of 90 times are 0", "leave the cell empty"]),
        None
    );
    assert_eq!(
        wrong_words(&with("-1"), &["x.csv:5 value-out-of-bounds", "does `-1` stand for what is not known?"]),
        None
    );
    let short = |nth: usize, row: &mut [String; 4]| row[2] = (nth % 20).to_string();
    assert_eq!(wrong_words(&metric("", &format!("{HEADER}{}", rows(short))), &[]), None, "short times round to 0");
}

#[test]
fn a_row_that_comes_again_to_the_minute_is_told() {
    let minutes = |nth: usize, row: &mut [String; 4]| {
        row[0] = ["north", "south"][nth % 2].to_owned();
        row[1] = format!("2026-{:02}-{:02} {:02}:{:02}", 8 + nth / 30, 1 + nth % 30, 8 + nth % 9, 7 * nth % 60);
    };
    let whole = rows(minutes);
    let again = whole.lines().nth(20).unwrap();
    let workspace = metric("", &format!("Team,When,Took,Channel\n{whole}{again}\n"));
    assert_eq!(wrong_words(&workspace, &["x.csv:92 counted-twice: the row says again", "line 22"]), None);
    assert_eq!(wrong_words(&metric("", &format!("Team,When,Took,Channel\n{whole}")), &[]), None);
}

#[test]
fn a_year_of_another_century_is_told_at_its_place() {
    let gap = |opened: &str, due: &str| {
        let gap = format!(
            "---\nkind: gap\ntitle: X\ncurrent: 35\ntarget: 90\nimpact: 4\neffort: 2\nowner: Maria\nopened: {opened}\ndue: {due}\nstatus: open\n---\n"
        );
        Workspace::new().with("audits/g.md", gap)
    };
    for (opened, due, words) in [
        ("1926-05-01", "2027-02-01", &["g.md:9 dates-out-of-order", "100 years ago"][..]),
        ("2062-05-01", "2027-02-01", &["g.md:9 future-date", "opened on 2062-05-01"]),
        ("2026-05-01", "2062-09-01", &["g.md:10 future-date", "in 35 years"]),
        ("2026-05-01", "1926-09-01", &["g.md:10 dates-out-of-order", "100 years ago"]),
        ("2026-05-01", "2019-09-01", &["g.md:10 dates-out-of-order", "before it was opened"]),
        ("2026-05-01", "2027-02-01", &[]),
    ] {
        assert_eq!(wrong_words(&gap(opened, due), words), None, "{opened} {due}");
    }
    let plan = "---\nkind: plan\ntitle: X\nowner: Maria\nactions:\n  a: {do: Call, who: Maria, due: 1926-05-01}\n---\n";
    let workspace = Workspace::new().with("audits/p.md", plan);
    assert_eq!(wrong_words(&workspace, &["p.md:6 dates-out-of-order", "`a` is due on 1926-05-01"]), None);
}

/// A metric in `unit` of eighteen months, whose values are `value`.
fn valued(unit: &str, value: impl Fn(u32) -> f64) -> Workspace {
    let month = |nth: u32| format!("  {}-{:02}: {}\n", 2025 + (nth + 5) / 12, 1 + (nth + 5) % 12, value(nth));
    let months: String = (0..18).map(month).collect();
    let keys = if unit == "duration" { "in: h\n" } else { "" };
    let text = format!("---\nkind: metric\ntitle: X\nunit: {unit}\nbetter: lower\n{keys}series:\n{months}---\n");
    Workspace::new().with("audits/x.md", text)
}

#[test]
fn values_in_another_unit_from_some_month_on_are_told_and_growth_is_not() {
    let usual = |nth: u32| f64::from(30 + nth * 7 % 11);
    let from = |times: f64| move |nth: u32| usual(nth) * if nth < 12 { 1.0 } else { times };
    for (unit, times, words) in [
        ("count", 1_000.0, &["from `2026-06` on values are about 1000 times those before"][..]),
        ("currency:EUR", 100.0, &["from `2026-06` on values are about 100 times those before"]),
        ("duration", 24.0, &["from `2026-06` on values are about 24 times those before"]),
        ("count", 10.0, &[]),
        ("duration", 8.0, &[]),
    ] {
        assert_eq!(wrong_words(&valued(unit, from(times)), words), None, "{unit} {times}");
    }
    let growth = |nth: u32| (40.0 * 1.5_f64.powf(f64::from(nth))).round();
    assert_eq!(wrong_words(&valued("count", growth), &[]), None);
    let half = valued("count", |nth| usual(nth) * if nth.is_multiple_of(2) { 1_000.0 } else { 1.0 });
    assert_eq!(wrong_words(&half, &["9 of 18 values are about 1000 times the others"]), None);
}

#[test]
fn a_decimal_mark_in_the_wrong_place_is_told() {
    let one = |value: f64| move |nth: u32| if nth == 6 { value } else { 72.5 + f64::from(nth % 5) };
    let words = ["`7.55` is a tenth of the other 17 values", "`75.5` would fit"];
    assert_eq!(wrong_words(&valued("percent", one(7.55)), &words), None);
    assert_eq!(wrong_words(&valued("percent", one(45.5)), &[]), None);
}
