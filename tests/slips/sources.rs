//! Slips in what metrics, goals and plans are measured by: methods, units, controls, rows that stand twice.

use super::silent::wrong_words;
use super::*;

const NPS: &str = "---\nkind: metric\ntitle: NPS\nunit: score\nbetter: higher\nsource: {survey: may, question: recommend, method: nps}\n---\n";

fn surveyed(metric: &str, empty_day: usize) -> Workspace {
    let row = |nth: usize| {
        let day = if nth < empty_day { String::new() } else { format!("2025-05-{:02}", 1 + nth % 28) };
        format!("{day},{}\n", [9, 10, 7, 8, 3, 9][nth % 6])
    };
    let rows: String = (0..60).map(row).collect();
    let survey =
        "---\nkind: survey\ndate: day\nresponses: may.csv\nquestions:\n  recommend: {column: R, method: nps}\n---\n";
    Workspace::new()
        .with("audits/metrics/nps.md", metric)
        .with("audits/surveys/may.md", survey)
        .with("audits/surveys/may.csv", format!("day,R\n{rows}"))
}

#[test]
fn a_score_is_measured_as_its_question_is_and_in_its_unit() {
    assert_eq!(wrong_words(&surveyed(NPS, 0), &[]), None);
    let csat = NPS.replace("method: nps", "method: csat").replace("unit: score", "unit: percent");
    let words = ["nps.md:6 contradicting-keys: `recommend` has answers from 0 to 10 and is scored as `nps`"];
    assert_eq!(wrong_words(&surveyed(&csat, 0), &words), None);
    let percent = NPS.replace("unit: score", "unit: percent");
    assert_eq!(wrong_words(&surveyed(&percent, 0), &["nps.md:4 unit-mismatch", "say `unit: score`"]), None);
}

#[test]
fn answers_without_a_day_are_told_where_others_have_one() {
    assert_eq!(wrong_words(&surveyed(NPS, 2), &["may.csv:2 csv-cell: 2 of 60 rows have no day"]), None);
}

#[test]
fn a_numbered_row_that_stands_twice_is_told_in_a_small_file_as_well() {
    let metric = "---\nkind: metric\ntitle: X\nunit: count\nbetter: lower\nsource: {rows: x.csv, date: When, statistic: count}\n---\n";
    let rows: String = (1..7).map(|nth| format!("{nth},2025-05-0{nth}\n")).collect();
    let workspace = |rows: &str| {
        Workspace::new().with("audits/x.md", metric).with("audits/x.csv", format!("Ticket ID,When\n{rows}"))
    };
    assert_eq!(wrong_words(&workspace(&rows), &[]), None);
    let words = ["x.csv:8 counted-twice: the row says again, cell by cell, what line 4 says"];
    assert_eq!(wrong_words(&workspace(&format!("{rows}3,2025-05-03\n")), &words), None);
}

#[test]
fn a_plan_is_not_its_own_control() {
    let words = "taken off itself, nothing is left";
    let plan = wrong(&[(NOON, "closes: hurry", "closes: hurry\nmetric: fcr\ncontrol: fcr", words, "")]);
    assert!(plan.is_empty(), "{plan:?}");
}

#[test]
fn a_person_but_for_one_letter_of_an_id_is_told() {
    let settings = format!("{SETTINGS}people: {{jaan: {{name: Jaan Tamm}}}}\n");
    let plan = |who: &str| PLAN.replace("who: Maria", &format!("who: {who}"));
    let with = |who: &str| Workspace::new().with("auditbook.yaml", &settings).with("audits/noon.md", plan(who));
    let told = |who: &str| silent::said(&with(who)).into_iter().filter(|said| said.contains("`jaan`")).count();
    assert_eq!((told("jann"), told("jaan"), told("juhan")), (1, 0, 0));
}

#[test]
fn a_word_of_scopes_is_no_slip_of_one() {
    let audit = AUDIT.replace("date:", "scope: {channel: phoen}\ndate:");
    let visit = "---\nkind: visit\ndate: 2025-06-02\nchannel: phone\nanswered: yes\n---\n";
    let workspace = sound().with("audits/audits/june.md", audit).with("audits/visits/night.md", visit);
    let said = silent::said(&workspace);
    let told: Vec<&String> = said.iter().filter(|said| said.contains("two-spellings")).collect();
    assert!(told.len() == 1 && told[0].contains("`phoen` is nearly `phone`"), "{said:?}");
}

#[test]
fn a_goal_that_names_period_and_value_is_told_what_to_write() {
    let goal =
        "---\nkind: goal\nmetric: fcr\nowner: Maria\nfrom: {2025-05: 64}\nto: {period: 2027-05, value: 75}\n---\n";
    let workspace = sound().with("audits/goals/g.md", goal);
    let tree = WorkTree::new(workspace.path()).unwrap();
    let words = "write `{2027-05: 75}`";
    assert_eq!(wrong_of(&tree, ("audits/goals/g.md", words, "to: {2027-05: 75}")), None);
    let often = goal.replace("{period: 2027-05, value: 75}", "{2027-05: 75}\nreview: biweekly");
    let workspace = sound().with("audits/goals/g.md", often);
    let tree = WorkTree::new(workspace.path()).unwrap();
    let words = "`weekly` is more often than that, `monthly` less";
    assert_eq!(wrong_of(&tree, ("audits/goals/g.md", words, "")), None);
}
