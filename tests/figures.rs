//! Figures of small workspaces, worked by hand.

use serde_json::{Value, json};

use crate::workspace::Workspace;

/// The report of a workspace of `files`, as of `as_of`; its documents must be without error.
fn report(files: &[(&str, &str)], as_of: &str) -> Value {
    let workspace = Workspace::new();
    files.iter().for_each(|(path, text)| workspace.write(path, format!("---\n{text}---\n")));
    workspace.report(as_of)
}

fn entry<'a>(report: &'a Value, list: &str, id: &str) -> &'a Value {
    report[list].as_array().unwrap().iter().find(|entry| entry["id"] == id).unwrap()
}

fn codes(report: &Value) -> Vec<&str> {
    report["diagnostics"].as_array().unwrap().iter().map(|found| found["code"].as_str().unwrap()).collect()
}

fn close(value: &Value, expected: f64) {
    let got = value.as_f64().unwrap_or_else(|| panic!("{value} is no number"));
    assert!((got - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{got} is not {expected}");
}

const FIRST: (&str, &str) = (
    "audits/c1.md",
    "kind: checklist\nid: c\nversion: 1\nscale: [no, partly, yes]\npass: 60\nsections:\n  s:\n    items:\n      A: One\n      B: {ask: Two, weight: 3, evidence: none}\n",
);
const SECOND: (&str, &str) = (
    "audits/c2.md",
    "kind: checklist\nid: c\nversion: 2\nscale: [no, partly, yes]\npass: 60\nsections:\n  s:\n    items:\n      A: One\n      B: Two\n",
);

#[test]
fn a_change_of_score_is_split_into_answers_and_measurement() {
    let audit = |version: u32, date: &str, a: &str, b: &str| {
        format!("kind: audit\nchecklist: c@{version}\ndate: {date}\nstatus: final\nanswers: {{A: {a}, B: {b}}}\n")
    };
    let (old, new) = (audit(1, "2025-01-10", "yes", "no"), audit(2, "2025-04-10", "yes", "partly"));
    let report = report(&[FIRST, SECOND, ("audits/old.md", &old), ("audits/new.md", &new)], "2025-06-30");
    let (old, new) = (entry(&report, "audits", "old"), entry(&report, "audits", "new"));
    // 1 of 4 by the old weights; the same answers under the new ones 1 of 2; the new answers 1½ of 2.
    close(&old["score"], 25.0);
    close(&new["score"], 75.0);
    close(&new["change"]["from_measurement"], 25.0);
    close(&new["change"]["from_answers"], 25.0);
    assert_eq!((&old["verdict"], &new["verdict"]), (&"fail".into(), &"pass".into()));
    assert_eq!((&new["band"], &new["previous"]), (&"surprising".into(), &"old".into()));
    assert_eq!(new["items"]["B"]["previous"], 0.0);
}

#[test]
fn an_item_is_answered_by_the_latest_final_audit_of_another_checklist() {
    let whole = (
        "audits/whole.md",
        "kind: checklist\nversion: 1\nscale: [no, yes]\nsections:\n  s:\n    items:\n      T: {ask: Standards met, score_of: c, evidence: none}\n      U: {ask: Other, evidence: none}\n",
    );
    let part = |date: &str, b: &str| {
        format!("kind: audit\nchecklist: c@1\ndate: {date}\nstatus: final\nanswers: {{A: yes, B: {b}}}\n")
    };
    let (early, late) = (part("2025-01-10", "yes"), part("2025-06-10", "no"));
    let total = "kind: audit\nchecklist: whole@1\ndate: 2025-05-01\nstatus: final\nanswers: {U: no}\n";
    let files = [FIRST, whole, ("audits/early.md", &*early), ("audits/late.md", &*late), ("audits/total.md", total)];
    let report = report(&files, "2025-12-31");
    let total = entry(&report, "audits", "total");
    // The audit of June comes later than the one of May that it would answer.
    close(&total["items"]["T"]["score"], 100.0);
    close(&total["score"], 50.0);
    assert_eq!(total["unanswered"], 0);
}

#[test]
fn a_goal_of_few_points_has_its_pace_and_what_it_needs() {
    let metric = "kind: metric\nunit: percent\nbetter: higher\ntarget: {2025-01: 70, 2025-03: 75}\nwarn: 66\nevery: month\nseries: {2025-01: 64, 2025-02: 66, 2025-03: 68}\n";
    let goal = "kind: goal\nmetric: fcr\nfrom: {2025-01: 64}\nto: {2025-12: 75}\nreview: monthly\nowner: maria\n";
    let files = [("audits/fcr.md", metric), ("audits/goal.md", goal)];
    let now = report(&files, "2025-04-15");
    let (metric, goal) = (entry(&now, "metrics", "fcr"), entry(&now, "goals", "goal"));
    assert_eq!((&metric["status"], &metric["target"]), (&"warn".into(), &75.0.into()));
    assert_eq!((&goal["status"], &goal["review_overdue"]), (&"early".into(), &false.into()));
    close(&goal["attainment"], 4.0 / 11.0);
    close(&goal["pace"]["expected"], 66.0);
    close(&goal["pace"]["difference"], 2.0);
    close(&goal["needed_per_period"], 7.0 / 9.0);
    assert_eq!(codes(&now), [""; 0]);
    let later = report(&files, "2025-09-30");
    assert_eq!(entry(&later, "goals", "goal")["review_overdue"], true);
    assert_eq!(codes(&later), ["stale-series", "review-overdue"]);
    let over = entry(&report(&files, "2026-01-10"), "goals", "goal").clone();
    let said: Vec<&str> = over["says"].as_array().unwrap().iter().map(|said| said["en"].as_str().unwrap()).collect();
    assert_eq!(said[0], "The deadline has passed without a value in December 2025: how it ended is not known.");
    assert!(!said.iter().any(|said| said.contains("must change")), "{said:?}");
}

#[test]
fn a_goal_whose_deadline_has_come_is_decided_by_few_points_too() {
    let metric = "kind: metric\nunit: percent\nbetter: higher\nevery: year\nseries: {2024: 64, 2025: 76}\n";
    let goal = "kind: goal\nmetric: m\nfrom: {2024: 64}\nto: {2025: 75}\nowner: maria\n";
    let report = report(&[("audits/m.md", metric), ("audits/goal.md", goal)], "2026-02-01");
    assert_eq!(entry(&report, "goals", "goal")["status"], "met");
}

#[test]
fn plans_and_gaps_know_what_is_late_missing_and_back() {
    let metric = "kind: metric\nunit: percent\nbetter: lower\ntarget: 10\nevery: month\nseries: {2025-01: 20, 2025-02: 21, 2025-03: 22, 2025-04: 23, 2025-05: 12, 2025-06: 11, 2025-07: 10, 2025-08: 9}\n";
    let plan = "kind: plan\nowner: maria\nmetric: m\ncloses: [new]\nactions:\n  one: {do: Train, due: 2025-04-30, done: 2025-05-01}\n  two: {do: Hire, due: 2025-07-31}\nevaluate: {quantitative: metric/m}\n";
    let old = "kind: gap\nmetric: m\ncurrent: 30\nimpact: 4\neffort: 2\nowner: maria\nopened: 2024-12-01\nstatus: closed\nclosed: {date: 2025-01-15, evidence: metric/m}\n";
    let new = "kind: gap\nmetric: m\ncurrent: 25\nimpact: 4\neffort: 2\nowner: maria\nopened: 2025-03-01\ndue: 2025-08-31\nstatus: doing\n";
    let files = [("audits/m.md", metric), ("audits/p.md", plan), ("audits/old.md", old), ("audits/new.md", new)];
    let report = report(&files, "2025-09-10");
    let plan = entry(&report, "plans", "p");
    assert_eq!((&plan["done"], &plan["total"], &plan["late"]), (&1.into(), &2.into(), &serde_json::json!(["two"])));
    assert_eq!(plan["missing_evidence"], serde_json::json!(["qualitative", "business"]));
    // Four against four, wholly apart: 2 of 70 arrangements.
    close(&plan["effect"]["m"]["p"], 2.0 / 70.0);
    assert_eq!(plan["effect"]["m"]["p_effect"], Value::Null, "nothing is judged");
    assert_eq!((&plan["verdict"], &plan["effect"]["m"]["after"]["median"]), (&"too_early".into(), &10.5.into()));
    assert_eq!(
        (&plan["effect"]["m"]["its"]["n_before"], &plan["effect"]["m"]["its"]["level"]),
        (&4.into(), &Value::Null)
    );
    let gap = entry(&report, "gaps", "new");
    close(&gap["gap"], 15.0);
    close(&gap["priority"], 2.0);
    assert_eq!((&gap["age_days"], &gap["overdue"], &gap["reopens"]), (&193.into(), &true.into(), &"old".into()));
    assert_eq!((&gap["plan"], &entry(&report, "gaps", "old")["overdue"]), (&"p".into(), &false.into()));
    assert_eq!(codes(&report), ["overdue-action"; 2], "the action and the gap");
}

/// A metric of 24 months: a level with some noise, a step of `step` from the 13th month on, and its control chart's settings.
fn stepped(step: i32, spc: &str) -> String {
    let noise = [0, 3, -2, 1, -3, 2, 1, -1, 2, -2, 0, 1];
    let value = |month: usize| 50 + noise[month % 12] + noise[month / 2 % 12] + if month < 12 { 0 } else { step };
    let points: Vec<String> =
        (0..24).map(|month| format!("{}-{:02}: {}", 2024 + month / 12, month % 12 + 1, value(month))).collect();
    format!("kind: metric\nunit: score\nbetter: higher\nevery: month\n{spc}series: {{{}}}\n", points.join(", "))
}

fn plan_of(change: &str) -> String {
    format!("kind: plan\nowner: maria\nmetric: m\nchange: {change}\nactions:\n  one: {{do: Train, done: {change}}}\n")
}

#[test]
fn a_target_is_held_against_the_whole_season() {
    let metric = |better: &str, target: u32, values: &dyn Fn(usize) -> u32| {
        let points: Vec<String> =
            (0..36).map(|at| format!("{}-{:02}: {}", 2022 + at / 12, at % 12 + 1, values(at))).collect();
        let metric = format!(
            "kind: metric\nunit: count\nbetter: {better}\nevery: month\ntarget: {target}\nspc: {{season: auto}}\nseries: {{{}}}\n",
            points.join(", ")
        );
        entry(&report(&[("audits/m.md", &*metric)], "2025-01-10"), "metrics", "m").clone()
    };
    let course = [0, 4, 9, 15, 21, 26, 28, 25, 19, 12, 6, 1];
    let seasonal = |at: usize| 150 + course[at % 12] * 4 + [1, 0, 2, 1, 0, 1, 2, 0, 1, 0, 2][at * at % 11];
    // December lies far below the target and July above it.
    let divided = metric("lower", 200, &seasonal);
    assert_eq!((&divided["assurance"], &divided["assurance_why"]), (&Value::Null, &"depends-on-season".into()));
    assert_eq!(metric("lower", 300, &seasonal)["assurance"], "consistent_pass");
    assert_eq!(metric("higher", 300, &seasonal)["assurance"], "consistent_fail");
    let level = metric("lower", 0, &|_| 0);
    assert_eq!(level["assurance"], "consistent_pass", "{level:#}");
    assert!(level["says"].to_string().contains("Every value is 0, which meets the target of 0."), "{level:#}");
}

#[test]
fn a_season_is_no_effect_of_a_plan() {
    // Two years before the change and one after it: the same year three times, but for a little noise.
    let course = [0, 4, 9, 15, 21, 26, 28, 25, 19, 12, 6, 1];
    let noise = [1, 0, 2, 1, 0, 1, 2, 0, 1, 0, 2];
    let points: Vec<String> = (0..36)
        .map(|at| format!("{}-{:02}: {}", 2022 + at / 12, at % 12 + 1, 50 + course[at % 12] + noise[at * 7 % 11]))
        .collect();
    let effect = |season: &str| {
        let metric = format!(
            "kind: metric\nunit: score\nbetter: higher\nevery: month\nspc: {{season: {season}}}\nseries: {{{}}}\n",
            points.join(", ")
        );
        let plan = plan_of("2024-01-01");
        let report = report(&[("audits/m.md", &*metric), ("audits/p.md", &*plan)], "2025-01-10");
        entry(&report, "plans", "p")["effect"]["m"].clone()
    };
    let least = |effect: &Value| effect["least_shown"].as_f64().unwrap_or_else(|| panic!("{effect:#}"));
    let (with, without, found) = (effect("12"), effect("none"), effect("auto"));
    assert_eq!((&with["verdict"], &without["verdict"]), (&"no_effect_shown".into(), &"no_effect_shown".into()));
    // What the months do every year hides no effect where they are known.
    assert!(least(&with) < least(&without) / 3.0, "{with:#} {without:#}");
    assert_eq!(found["its"], with["its"]);
}

#[test]
fn a_plan_is_judged_by_what_its_metric_shares_with_nothing_else() {
    let verdict = |metric: &str, others: &[(&str, &str)], plan: &str| {
        let mut files = vec![("audits/m.md", metric), ("audits/p.md", plan)];
        files.extend_from_slice(others);
        let report = report(&files, "2026-01-10");
        entry(&report, "plans", "p")["effect"]["m"].clone()
    };
    let (plan, plain) = (plan_of("2025-01-01"), stepped(20, ""));
    assert_eq!(verdict(&plain, &[], &plan)["verdict"], "effective");
    assert_eq!(verdict(&stepped(-20, ""), &[], &plan)["verdict"], "harmful");
    let none = verdict(&stepped(0, ""), &[], &plan);
    assert_eq!(none["verdict"], "no_effect_shown");
    let end = &none["its"]["effect_at_end"];
    let half = (end["high"].as_f64().expect("high") - end["low"].as_f64().expect("low")) / 2.0;
    close(&none["least_shown"], half);
    // A rebase close by withholds the verdict and is named; one that names the plan is the plan's own.
    let rebased = verdict(&stepped(20, "spc: {rebase: {2025-03-01: a new questionnaire}}\n"), &[], &plan);
    assert_eq!(
        (&rebased["verdict"], &rebased["confounders"][0]["kind"]),
        (&"cannot_be_separated".into(), &"rebase".into())
    );
    assert_eq!(verdict(&stepped(20, "spc: {rebase: {2025-01-01: p}}\n"), &[], &plan)["verdict"], "effective");
    let other = plan_of("2025-04-01");
    let beside = verdict(&plain, &[("audits/q.md", &other)], &plan);
    assert_eq!((&beside["verdict"], &beside["confounders"][0]["plan"]), (&"cannot_be_separated".into(), &"q".into()));
    // Another plan further away is where the values end: six of them since the change, and nothing of what came then.
    let later = plan_of("2025-07-01");
    let ended = verdict(&plain, &[("audits/q.md", &later)], &plan);
    assert_eq!((&ended["its"]["n_before"], &ended["its"]["n_after"]), (&12.into(), &6.into()));
    assert_eq!((&ended["cut"][0]["plan"], &ended["cut"][0]["date"]), (&"q".into(), &"2025-07-01".into()));
    let earlier = plan_of("2024-04-01");
    let begun = verdict(&plain, &[("audits/q.md", &earlier)], &plan);
    assert_eq!((&begun["its"]["n_before"], &begun["its"]["n_after"]), (&9.into(), &12.into()));
    assert_eq!(
        (&begun["compared"]["before"]["n"], &begun["compared"]["after"]["n"], &begun["until"]),
        (&9.into(), &12.into(), &"2025-12".into())
    );
    assert!(
        begun["says"][1]["en"].as_str().unwrap().starts_with("Only values since April 2024 are compared"),
        "{begun}"
    );
    // A control that moved as much leaves nothing of the effect.
    let controlled = plan.replace("metric: m\n", "metric: m\ncontrol: metric/c\n");
    let base = stepped(20, "").replace(": 50", ": 51");
    let left = verdict(&plain, &[("audits/c.md", &base)], &controlled);
    assert_eq!((&left["control"], left["verdict"] == "effective"), (&"c".into(), false));
    let said = left["says"][0]["en"].as_str().unwrap().replace(|mark| "\u{2068}\u{2069}".contains(mark), "");
    assert!(said.contains("with that of c taken off"), "{said}");
}

#[test]
fn a_goal_that_starts_at_its_target_holds_until_its_deadline_decides() {
    let goal = "kind: goal\nmetric: m\nfrom: {2025-01: 80}\nto: {2025-06: 75}\nowner: maria\n";
    let said_on = |day: &str, values: &str| {
        let metric = format!("kind: metric\nunit: percent\nbetter: higher\nseries: {{2025-01: 80, {values}}}\n");
        let report = report(&[("audits/m.md", &metric), ("audits/goal.md", goal)], day);
        let goal = entry(&report, "goals", "goal").clone();
        let says: Vec<String> = goal["says"].as_array().unwrap().iter().map(|said| said["en"].to_string()).collect();
        (goal["status"].as_str().unwrap().to_owned(), says)
    };
    let said = |values: &str| said_on("2025-07-01", values);
    let (status, says) = said_on("2025-06-30", "2025-02: 77, 2025-03: 78");
    assert!(status == "met" && says.len() == 1 && says[0].contains("holds so far"), "{says:?}");
    assert!(says[0].contains("decided in June 2025"), "{says:?}");
    let (status, says) = said("2025-02: 77, 2025-03: 78");
    assert!(status == "met" && says.len() == 1 && says[0].contains("without a value in June 2025"), "{says:?}");
    let (status, says) = said("2025-02: 77, 2025-06: 78");
    assert!(status == "met" && says[0].contains("was met"), "{says:?}");
    // What did not hold is missed at once, by the value that missed it.
    for values in ["2025-02: 74, 2025-06: 78", "2025-02: 74, 2025-03: 78"] {
        let (status, says) = said(values);
        assert!(status == "missed" && says.len() == 1 && says[0].contains("74% in February 2025"), "{says:?}");
    }
}

/// A survey of `count` answers to `overall`, which goes with `solved` and hardly with `polite`.
fn survey_with_drivers(count: u32) -> (String, String) {
    let row = |at: u32| {
        let digit = |by: u32| at.wrapping_mul(2_654_435_761) / by % 5 + 1;
        format!("{},{},{}\n", (3 * digit(1) + digit(125)) / 4, digit(1), digit(5))
    };
    let rows: String = (0..count).map(row).collect();
    let survey = "kind: survey\ndate: 2025-05-31\nresponses: s.csv\nquestions:\n  overall: {column: O, method: csat}\n  solved: {column: S, method: mean}\n  polite: {column: P, method: mean}\ndrivers: {of: overall, by: [polite, solved]}\n";
    (survey.to_owned(), format!("O,S,P\n{rows}"))
}

fn drivers_of(rows: &str, survey: &str, settings: &str) -> Value {
    let workspace = Workspace::new();
    workspace.write("auditbook.yaml", format!("title: Test\n{settings}"));
    workspace.write("audits/s.md", format!("---\n{survey}---\n"));
    workspace.write("audits/s.csv", rows);
    workspace.report("2025-06-30")["surveys"][0]["drivers"].clone()
}

#[test]
fn drivers_share_what_they_explain_and_are_ordered_only_where_ranges_part() {
    let (survey, rows) = survey_with_drivers(200);
    let told = drivers_of(&rows, &survey, "");
    let (solved, polite) = (&told["drivers"]["solved"], &told["drivers"]["polite"]);
    close(&(solved["share"].as_f64().unwrap() + polite["share"].as_f64().unwrap()).into(), 100.0);
    close(&(solved["lmg"].as_f64().unwrap() + polite["lmg"].as_f64().unwrap()).into(), told["r2"].as_f64().unwrap());
    assert_eq!((&told["verdict"], &told["n"], &told["why"]), (&"ordered".into(), &200.into(), &Value::Null));
    assert_eq!((&solved["ahead_of"], &polite["ahead_of"]), (&serde_json::json!(["polite"]), &serde_json::json!([])));
    assert!(solved["share_low"].as_f64() > polite["share_high"].as_f64());
    // 1 to 5, each a fifth: half of the way from the worst to the best.
    assert!((solved["performance"].as_f64().unwrap() - 50.0).abs() < 2.0);
    assert_eq!(told["says"][0]["en"], "Counts for more than polite: solved");
    // Neither another order of rows nor another run changes a figure.
    let (head, body) = rows.split_once('\n').unwrap();
    let turned: String = body.lines().rev().map(|line| format!("{line}\n")).collect();
    let again = drivers_of(&format!("{head}\n{turned}"), &survey, "");
    assert_eq!(again["drivers"]["solved"]["share_low"], solved["share_low"]);
}

#[test]
fn drivers_are_withheld_where_cases_are_few_and_a_small_group_says_nothing() {
    let why = |rows: &str, settings: &str| {
        let told = drivers_of(rows, &survey_with_drivers(0).0, settings);
        assert_eq!((&told["verdict"], &told["drivers"]), (&Value::Null, &serde_json::json!({})));
        (told["why"].as_str().unwrap().to_owned(), told["n"].as_u64())
    };
    let few = survey_with_drivers(49).1;
    assert_eq!(why(&few, ""), ("too-few-complete-answers".to_owned(), Some(49)));
    let many = survey_with_drivers(60).1;
    assert_eq!(why(&many, "privacy: {min-group: 61}\n"), ("too-few-answers".to_owned(), None));
    // Four answered everything: how many they are is not told either.
    let partly: String = many
        .lines()
        .enumerate()
        .map(|(at, line)| {
            let (start, _) = line.rsplit_once(',').unwrap();
            if (1..=56).contains(&at) { format!("{start},\n") } else { format!("{line}\n") }
        })
        .collect();
    assert_eq!(why(&partly, ""), ("too-few-answers".to_owned(), None));
    let constant: String = many
        .lines()
        .enumerate()
        .map(|(at, line)| {
            let (_, rest) = line.split_once(',').unwrap();
            if at == 0 { format!("{line}\n") } else { format!("4,{rest}\n") }
        })
        .collect();
    assert_eq!(why(&constant, ""), ("constant-rating".to_owned(), Some(60)));
}

#[test]
fn rows_dated_after_the_day_are_in_no_figure_of_a_log() {
    let log = "kind: log\nfile: r.csv\ndue: 7d\n";
    let rows = "id,received,closed,type,category\n1,2025-03-01,2025-03-03,complaint,delivery\n2,2025-03-10,2025-05-20,complaint,refund\n3,2025-05-02,2025-05-03,complaint,delivery\n";
    let workspace = Workspace::new();
    workspace.write("audits/r.md", format!("---\n{log}---\n"));
    workspace.write("audits/r.csv", rows);
    let log = &workspace.report("2025-03-31")["logs"][0];
    assert_eq!((&log["rows"], &log["rows_later"], &log["open"]), (&2.into(), &1.into(), &1.into()));
    assert_eq!(log["by_category"], serde_json::json!({"delivery": 1, "refund": 1}));
    assert_eq!(log["months"], serde_json::json!({"2025-03": {"complaint": 2}}));
    // Closed in two days; what was closed in May was late on the day, and open.
    assert_eq!((&log["on_time"]["n"], &log["on_time"]["kept"]), (&2.into(), &1.into()));
    assert_eq!((&log["resolution_h"]["n"], &log["until_closed_h"]["events"]), (&1.into(), &1.into()));
    let says = log["says"].as_array().unwrap().iter().map(|says| says["en"].as_str().unwrap());
    assert!(says.into_iter().any(|says| says == "Rows dated after 31 March 2025, in no figure: 1."), "{}", log["says"]);
}

#[test]
fn what_a_log_tells_of_later_days_is_in_no_metric() {
    let metric = |measure: &str| {
        format!("---\nkind: metric\nunit: duration\nbetter: lower\nsource: {{log: l, measure: {measure}}}\n---\n")
    };
    let workspace = Workspace::new()
        .with("audits/l.md", "---\nkind: log\nfile: l.csv\n---\n")
        .with(
            "audits/l.csv",
            "received,acknowledged,closed\n2025-06-01,2025-06-02,2025-06-03\n2025-06-05,2025-06-20,2025-06-25\n2025-06-20,2025-06-24,2025-06-26\n",
        )
        .with("audits/closed.md", metric("resolution-mean"))
        .with("audits/answered.md", metric("response-mean"));
    let report = workspace.report("2025-06-15");
    for (metric, days) in report["metrics"].as_array().unwrap().iter().zip([1.0, 2.0]) {
        let point = &metric["series"][0];
        assert_eq!((&point["n"], &point["value"]), (&json!(1.0), &json!(86_400.0 * days)), "{metric:#}");
    }
}

/// A log of two years: `delivery` once and then thrice a month, `refund` twice a month, one case a month still open in the last year.
fn two_years() -> String {
    let mut rows = "id,received,closed,due,type,category,cause\n".to_owned();
    let mut case = |year: u32, month: u32, category: &str, closed: bool| {
        let day = rows.lines().count() % 28 + 1;
        let received = format!("{year}-{month:02}-{day:02}");
        let closed = if closed { received.clone() } else { String::new() };
        rows += &format!(
            "{},{received},{closed},{year}-{month:02}-28,complaint,{category},carrier\n",
            rows.lines().count()
        );
    };
    for month in 1..=12 {
        case(2024, month, "delivery", true);
        (0..3).for_each(|nth| case(2025, month, "delivery", nth > 0));
        [2024, 2025].into_iter().for_each(|year| (0..2).for_each(|_| case(year, month, "refund", true)));
    }
    rows
}

#[test]
fn complaints_of_all_logs_are_held_against_the_same_months_a_year_earlier() {
    let report = |settings: &str| {
        let workspace = Workspace::new();
        workspace.write("auditbook.yaml", settings);
        workspace.write("audits/r.csv", two_years());
        workspace.write("audits/r.md", "---\nkind: log\nfile: r.csv\n---\n");
        workspace.report("2026-01-20")
    };
    let whole = report("languages: [en]\n");
    let complaints = &whole["complaints"];
    assert_eq!(complaints["span"], json!({"from": "2025-01", "to": "2025-12"}));
    assert_eq!((&complaints["n"], &complaints["change"]["before"]), (&60.into(), &36.into()));
    let delivery = &complaints["categories"][0];
    assert_eq!(
        (&delivery["category"], &delivery["now"], &delivery["before"]),
        (&"delivery".into(), &36.into(), &12.into())
    );
    // Counts that do not spread at all: t = 24 ÷ √48 = 3.46 with 22 degrees of freedom.
    assert_eq!((&delivery["moved"], &complaints["categories"][1]["moved"]), (&"more".into(), &"chance".into()));
    assert!(delivery["p"].as_f64().is_some_and(|p| p > 0.002 && p < 0.006), "{delivery}");
    // Of the twelve open cases those of a passed day are late: all of them, in January.
    assert_eq!(complaints["open"], json!({"n": 12, "late": 12, "oldest": complaints["open"]["oldest"]}));
    assert_eq!(complaints["causes"], json!([{"category": "delivery", "cause": "carrier", "n": 60}]));
    // A log that begins in between would pass for a change, and so nothing is compared; half a month is no month.
    let workspace = Workspace::new();
    workspace.write("audits/r.csv", two_years());
    workspace.write("audits/r.md", "---\nkind: log\nfile: r.csv\n---\n");
    let shop = (1..=9).map(|n| format!("S{n},2025-0{n}-03,2025-0{n}-04,2025-0{n}-28,complaint,delivery,carrier\n"));
    let header = "id,received,closed,due,type,category,cause\n";
    workspace.write("audits/s.csv", format!("{header}{}", shop.collect::<String>()));
    workspace.write("audits/s.md", "---\nkind: log\nfile: s.csv\n---\n");
    let report_of_both = workspace.report("2026-01-20");
    assert_eq!(
        (&report_of_both["complaints"]["before"], &report_of_both["complaints"]["n"]),
        (&Value::Null, &69.into())
    );
    // Categories and causes that are people are on no page of theirs.
    let people = report("languages: [en]\nprivacy: {people: [category, cause]}\n");
    assert_eq!((&people["complaints"]["categories"], &people["complaints"]["causes"]), (&json!([]), &json!([])));
    assert_eq!(people["complaints"]["pareto"], Value::Null);
    assert_eq!(people["complaints"]["n"], 60);
}

#[test]
fn a_row_that_ends_on_a_day_to_come_has_not_ended() {
    let workspace = Workspace::new()
        .with("audits/m.md", "---\nkind: metric\nunit: duration\nbetter: lower\nstatistic: mean\nsource: {rows: m.csv, date: opened, until: solved}\n---\n")
        .with("audits/w.md", "---\nkind: metric\nunit: percent\nbetter: higher\nsource: {rows: m.csv, date: opened, until: solved, within: 2d}\n---\n")
        .with("audits/m.csv", "opened,solved\n2025-05-01,2025-05-02\n2025-05-02,2025-05-05\n2025-05-03,2206-05-04\n2025-05-04,\n");
    let report = workspace.report("2025-05-31");
    // One and three days; the two others are open.
    let point = &entry(&report, "metrics", "m")["series"][0];
    assert_eq!((&point["value"], &point["n"]), (&json!(172_800.0), &json!(2.0)));
    // One of four within two days: what is open since then is not.
    let point = &entry(&report, "metrics", "w")["series"][0];
    assert_eq!((&point["value"], &point["n"]), (&json!(25.0), &json!(4.0)));
    let told: Vec<&Value> =
        report["diagnostics"].as_array().unwrap().iter().filter(|found| found["code"] == "future-date").collect();
    let [told] = told[..] else { panic!("{told:?}") };
    assert_eq!((&told["file"], &told["line"], &told["column"]), (&json!("audits/m.csv"), &json!(4), &json!(12)));
    // On an earlier day the second had not ended either.
    let earlier = workspace.report("2025-05-04");
    let point = &entry(&earlier, "metrics", "m")["series"][0];
    assert_eq!((&point["value"], &point["n"]), (&json!(86_400.0), &json!(1.0)));
}
