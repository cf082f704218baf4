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

/// A survey of 24 answers to `one`, of which those of `few` are left empty for `two`.
fn survey_of(few: &str) -> Workspace {
    let rows = ["Aland", "Bergen"].iter().flat_map(|shop| (0..12).map(move |nth| (*shop, nth)));
    let rows: String = rows
        .map(|(shop, nth)| {
            let two = if shop == few && nth >= 4 { String::new() } else { (nth % 5 + 1).to_string() };
            format!("{shop},{},{two}\n", nth % 5 + 1)
        })
        .collect();
    let survey = "---\nkind: survey\ndate: 2025-05-31\nresponses: s.csv\nby: shop\nquestions:\n  one: {column: one, method: csat}\n  two: {column: two, method: mean, scale: 1-5}\n---\n";
    let metric = "---\nkind: metric\nunit: percent\nbetter: higher\nsource: {survey: s, question: one}\n---\n";
    Workspace::new()
        .with("audits/s.md", survey)
        .with("audits/s.csv", format!("shop,one,two\n{rows}"))
        .with("audits/m.md", metric)
}

#[test]
fn parts_that_are_hidden_for_one_question_are_hidden_by_its_name() {
    let page = survey_of("Bergen").build("2025-06-30").text("surveys/s.html");
    assert!(page.contains("two: not shown, so that no group of fewer than 5 can be told: "), "{page}");
    assert!(page.contains("Breakdown: Shop"), "{page}");
    // Two parts are one test; a mean has its range.
    assert!(page.contains("The two parts are compared with each other, in one test."), "{page}");
    assert!(page.contains("2.03–3.43"), "{page}");
    assert!(page.contains("They are in no comparison either."), "{page}");
}

#[test]
fn what_is_withheld_is_not_told_as_missing() {
    let survey =
        "---\nkind: survey\ndate: 2025-05-31\nresponses: s.csv\nquestions: {one: {column: one, method: csat}}\n---\n";
    let metric =
        "---\nkind: metric\nunit: percent\nbetter: higher\nowner: ann\nsource: {survey: s, question: one}\n---\n";
    let goal = "---\nkind: goal\nmetric: m\nowner: ann\nfrom: {2025: 50}\nto: {2025-12: 80}\n---\n";
    let workspace = Workspace::new().with("audits/s.md", survey).with("audits/s.csv", "one\n4\n5\n3\n");
    let workspace = workspace.with("audits/m.md", metric).with("audits/g.md", goal);
    let none =
        "No value is published: fewer than 5 people or cases are behind each, or it would give such a value back.";
    assert_eq!(says(&workspace, "metrics")[0], none);
    assert_eq!(says(&workspace, "goals")[0], none);
    let site = workspace.build("2025-06-30");
    for path in ["metrics/m.html", "goals/g.html"] {
        let page = site.text(path);
        assert!(page.contains(none) && page.contains("Not published"), "{page}");
        assert!(!page.contains("no value yet") && !page.to_lowercase().contains("too few values"), "{page}");
    }
}

#[test]
fn what_is_weighted_and_which_question_a_mean_is_of_are_said() {
    let survey = "---\nkind: survey\ndate: 2025-05-31\nresponses: s.csv\nweight: one\nquestions: {two: {column: two, method: mean, scale: 1-5}}\n---\n";
    let workspace = survey_of("").with("audits/s.md", survey);
    let workspace =
        workspace.with("audits/m.md", "---\nkind: metric\nunit: count\nbetter: lower\nseries: {2025-05: 1}\n---\n");
    let said = says(&workspace, "surveys");
    assert!(said[0].starts_with("Question “two”: ") && said[0].ends_with(", from 24 answers."), "{said:#?}");
    let page = workspace.build("2025-06-30").text("surveys/s.html");
    assert!(page.contains("Count, weighted") && page.contains("Share, weighted"), "{page}");
}

/// A metric in `unit` of monthly `values` from January 2023.
fn metric_of(unit: &str, values: impl IntoIterator<Item = f64>) -> Workspace {
    let month = |at: usize| format!("{}-{:02}", 2023 + at / 12, at % 12 + 1);
    let rows = values.into_iter().enumerate().map(|(at, value)| format!("{},{value}\n", month(at)));
    let csv = format!("period,value\n{}", rows.collect::<String>());
    let metric = format!("---\nkind: metric\nowner: ann\nunit: {unit}\nbetter: lower\nseries: m.csv\n---\n");
    Workspace::new().with("audits/m.md", metric).with("audits/m.csv", csv)
}

#[test]
fn no_scale_starts_below_what_can_be() {
    let page = metric_of("count", [0.0; 24]).build("2025-06-30").text("metrics/m.html");
    assert!(!page.contains("The scale starts at"), "{page}");
    let falling = (0..30).map(|at| 300.0 - 10.0 * f64::from(at) + f64::from(at * 7 % 5));
    let goal = "---\nkind: goal\nmetric: m\nowner: ann\nfrom: {2023-01: 300}\nto: {2026-12: 1}\n---\n";
    let site = metric_of("count", falling).with("audits/g.md", goal).build("2025-06-30");
    let page = site.text("goals/g.html");
    assert!(page.contains("Forecast, December 2026"), "{page}");
    assert!(!page.contains("The scale starts at"), "{page}");
}

#[test]
fn without_limits_no_value_is_said_to_be_no_signal() {
    let page = metric_of("count", [5.0, 6.0]).build("2025-06-30").text("metrics/m.html");
    assert!(!page.contains("No value is a signal"), "{page}");
    let steady = (0..24).map(|at| 50.0 + f64::from(at * 7 % 5));
    let page = metric_of("count", steady).build("2025-06-30").text("metrics/m.html");
    assert!(page.contains("No value is a signal"), "{page}");
}

#[test]
fn a_trend_that_cannot_be_shown_is_said_to_be_none() {
    let stepped =
        (0..26).map(|at| if at < 13 { 50.0 } else { 58.0 } - f64::from(at * 7 % 5) - 0.4 * f64::from(at % 13));
    let workspace = metric_of("count", stepped);
    let said = says(&workspace, "metrics");
    let page = workspace.build("2025-06-30").text("metrics/m.html");
    let trend = said.iter().find(|said| {
        said.contains("trend") || said.contains("rise or fall") || said.contains("more than chance explains")
    });
    assert!(page.contains(trend.unwrap()), "{said:?}");
}

#[test]
fn what_is_judged_by_figures_lacks_none() {
    let plan = "---\nkind: plan\nowner: maria\nmetric: m\nchange: 2024-03-01\nactions:\n  one: {do: Train, done: 2024-03-01}\n  two: {do: Hire}\n---\n";
    let values = (0..28).map(|at| if at < 14 { 50.0 } else { 40.0 } + f64::from(at * 7 % 5));
    let workspace = metric_of("count", values).with("audits/p.md", plan);
    let said = says(&workspace, "plans");
    assert!(said.contains(&"The change is dated 1 March 2024.".to_owned()), "{said:#?}");
    let missing = said.iter().find(|said| said.starts_with("Evidence still missing")).unwrap();
    assert!(!missing.contains("figures"), "{said:#?}");
}

#[test]
fn of_two_scorings_that_name_each_other_one_pair_is_told() {
    let checklist =
        "---\nkind: checklist\nversion: 1\nsections:\n  contact: {items: {S01: A, S02: B, S03: C, S04: D}}\n---\n";
    let audit = |day: u8, answers: &str, rest: &str| {
        format!(
            "---\nkind: audit\ntitle: Of {day}\nchecklist: c@1\ndate: 2025-03-{day}\n{rest}answers: {{{answers}}}\n---\n"
        )
    };
    let (all, some) = ("S01: yes, S02: yes, S03: no, S04: yes", "S01: yes, S02: no, S03: no, S04: yes");
    let workspace = Workspace::new()
        .with("audits/c.md", checklist)
        .with("audits/a.md", audit(11, all, ""))
        .with("audits/a-b.md", audit(11, some, "calibrates: audit/a\n"))
        .with("audits/b.md", audit(12, all, ""))
        .with("audits/b-b.md", audit(12, all, "calibrates: audit/b\n"));
    let page = workspace.build("2025-06-30").text("agreement.html");
    let heading = page.split("<h1").nth(1).unwrap().split("</h1>").next().unwrap();
    assert!(heading.contains("The scorings agree on 7 of 8 ratings, in two pairs."), "{heading}");
    let ac1 = &workspace.report("2025-06-30")["agreement"][0]["ac1"];
    let two = |of: &serde_json::Value| format!("{:.2}", of.as_f64().unwrap()).replace('-', "−");
    let shown = format!("{} ({} to {})", two(&ac1["ac1"]), two(&ac1["low"]), two(&ac1["high"]));
    assert!(page.contains(&shown), "{shown}\n{page}");
}

#[test]
fn romanian_counts_from_twenty_on_with_de() {
    let workspace = survey_of("").with(
        "audits/s.md",
        "---\nkind: survey\ndate: 2025-05-31\nresponses: s.csv\ninvited: 26\nquestions: {one: {column: one, method: csat}}\n---\n",
    );
    let report = workspace.report("2025-06-30");
    let said: Vec<&str> =
        report["surveys"][0]["says"].as_array().unwrap().iter().map(|it| it["ro"].as_str().unwrap()).collect();
    assert!(said.iter().any(|said| said.starts_with("Au răspuns 24 din 26 de invitați")), "{said:#?}");
}

#[test]
fn what_open_cases_leave_unsaid_is_said() {
    let none = log_of("1,2025-05-01,,complaint,delivery\n2,2025-05-02,,complaint,refund\n");
    let said = says(&none, "logs");
    assert!(said.iter().any(|said| said.starts_with("None of the complaints is closed yet")), "{said:#?}");
    assert!(!said.iter().any(|said| said.contains("mean")), "{said:#?}");
    let page = none.build("2025-06-30").text("logs/r.html");
    assert!(!page.contains("Over closed complaints only"), "{page}");

    let few = log_of(
        "1,2025-05-01,2025-05-03,complaint,delivery\n2,2025-05-02,,complaint,refund\n3,2025-05-02,,complaint,refund\n",
    );
    let said = says(&few, "logs");
    assert!(said.iter().any(|said| said.starts_with("Too many of the complaints are still open")), "{said:#?}");

    let metric =
        |source: &str| format!("---\nkind: metric\nunit: duration\nbetter: lower\nsource: {{{source}}}\n---\n");
    let of_log = metric("log: r, measure: resolution-median");
    let said = says(&few.with("audits/m.md", of_log.clone()), "metrics");
    assert!(said.iter().any(|said| said.starts_with("Only closed cases count")), "{said:#?}");
    let closed = log_of("1,2025-05-01,2025-05-03,complaint,delivery\n").with("audits/m.md", of_log);
    assert!(!says(&closed, "metrics").iter().any(|said| said.starts_with("Only closed cases count")));
    let of_rows = metric("rows: r.csv, date: received, until: closed, statistic: mean");
    let rows = log_of("1,2025-05-01,2025-05-03,complaint,a\n2,2025-05-02,,complaint,a\n").with("audits/m.md", of_rows);
    let said = says(&rows, "metrics");
    assert!(said.iter().any(|said| said.starts_with("Cases that have no end yet")), "{said:#?}");
}

#[test]
fn a_survey_that_only_a_metric_compares_says_which() {
    let rows = |best: usize| (0..40).map(|nth| if nth < best { "5\n" } else { "1\n" }).collect::<String>();
    let survey = |date: &str, wave: &str| {
        format!(
            "---\nkind: survey\ndate: {date}\n{wave}responses: {date}.csv\nquestions: {{one: {{column: one, method: csat}}}}\n---\n"
        )
    };
    let metric = "---\nkind: metric\ntitle: Satisfied\nunit: percent\nbetter: higher\nevery: year\nsource: {survey: [a, b], question: one}\n---\n";
    let of = |wave: &str| {
        Workspace::new()
            .with("audits/b.md", survey("2025-05-31", wave))
            .with("audits/a.md", survey("2024-05-31", wave))
            .with("audits/2024-05-31.csv", format!("one\n{}", rows(36)))
            .with("audits/2025-05-31.csv", format!("one\n{}", rows(12)))
            .with("audits/m.md", metric)
    };
    let told = |workspace: &Workspace| {
        says(workspace, "surveys").iter().any(|said| said.ends_with("on the page of: Satisfied."))
    };
    assert!(told(&of("")));
    assert!(!told(&of("wave-of: w\n")));
}

#[test]
fn what_is_counted_by_category_is_called_what_it_is() {
    let rows = "1,2025-05-01,2025-05-01,compliment,review\n2,2025-05-02,2025-05-02,compliment,sale\n";
    let page = log_of(rows).build("2025-06-30").text("logs/r.html");
    assert!(page.contains("Cases by category") && !page.contains("Complaints by category"), "{page}");
}

#[test]
fn a_metric_of_one_survey_compares_it_with_none_before() {
    let rows: String = (0..60).map(|nth| format!("2025-0{}-10,{}\n", 1 + nth % 6, 1 + nth % 5)).collect();
    let workspace = Workspace::new()
        .with("audits/s.md", "---\nkind: survey\ndate: day\nresponses: s.csv\nquestions: {one: {column: one, method: csat}}\n---\n")
        .with("audits/s.csv", format!("day,one\n{rows}"))
        .with("audits/m.md", "---\nkind: metric\nunit: percent\nbetter: higher\nevery: quarter\nsource: {survey: s, question: one}\n---\n");
    assert!(!says(&workspace, "surveys").iter().any(|said| said.contains("wave of no series")));
}

#[test]
fn two_parts_differ_from_each_other() {
    let part = |shop: &str, best: usize| {
        (0..40).map(|nth| format!("{shop},{}\n", if nth < best { 5 } else { 1 })).collect::<String>()
    };
    let workspace = Workspace::new()
        .with("audits/s.md", "---\nkind: survey\ndate: 2025-05-31\nresponses: s.csv\nby: shop\nquestions: {one: {column: one, method: csat}}\n---\n")
        .with("audits/s.csv", format!("shop,one\n{}{}", part("Aland", 36), part("Bergen", 12)));
    let page = workspace.build("2025-06-30").text("surveys/s.html");
    assert!(page.contains("Satisfied: Aland and Bergen differ"), "{page}");
}

#[test]
fn what_two_waves_show_is_not_called_unshown_beside_its_parts() {
    let part = |shop: &str, n: usize, best: usize| {
        (0..n).map(|nth| format!("{shop},{}\n", if nth < best { 5 } else { 1 })).collect::<String>()
    };
    let survey = |date: &str| {
        format!(
            "---\nkind: survey\ndate: {date}\nwave-of: w\nresponses: {date}.csv\nby: shop\nquestions: {{one: {{column: one, method: csat}}}}\n---\n"
        )
    };
    let workspace = Workspace::new()
        .with("audits/a.md", survey("2024-05-31"))
        .with("audits/2024-05-31.csv", format!("shop,one\n{}{}", part("Aland", 90, 81), part("Bergen", 30, 20)))
        .with("audits/b.md", survey("2025-05-31"))
        .with("audits/2025-05-31.csv", format!("shop,one\n{}{}", part("Aland", 30, 27), part("Bergen", 90, 60)))
        .with("audits/m.md", "---\nkind: metric\nunit: percent\nbetter: higher\nevery: year\nby: [shop]\nsource: {survey: [a, b], question: one}\n---\n");
    let page = workspace.build("2025-06-30").text("metrics/m.html");
    assert!(page.contains("by more than chance explains") && page.contains("Why it moved: Shop"), "{page}");
    assert!(!page.contains("That it moved at all is not shown"), "{page}");
}

#[test]
fn a_survey_of_a_day_to_come_tells_nothing_but_that() {
    let workspace = survey_of("");
    let report = workspace.report("2025-05-30");
    let survey = &report["surveys"][0];
    assert_eq!((&survey["n"], &survey["n_why"]), (&serde_json::Value::Null, &"after-as-of".into()));
    assert_eq!(survey["questions"]["one"]["why"], "after-as-of");
    let page = workspace.build("2025-05-30").text("surveys/s.html");
    assert!(page.contains("Its day, 31 May 2025, is after that of these results: it does not count yet."), "{page}");
    assert!(!page.contains("Breakdown: Shop") && !page.contains("Fewer than"), "{page}");
    assert_eq!(workspace.report("2025-05-31")["surveys"][0]["n"], 24);
}

#[test]
fn a_row_that_ends_after_the_day_of_the_results_is_open() {
    let metric = "---\nkind: metric\nunit: duration\nbetter: lower\nevery: year\nsource: {rows: r.csv, date: a, until: b, statistic: mean}\n---\n";
    let rows = "a,b\n2025-05-01,2025-05-03\n2025-05-02,2025-05-04\n2025-05-03,2025-07-20\n";
    let workspace = Workspace::new().with("audits/m.md", metric).with("audits/r.csv", rows);
    let point = |as_of: &str| workspace.report(as_of)["metrics"][0]["series"][0].clone();
    assert_eq!((&point("2025-06-30")["value"], &point("2025-06-30")["n"]), (&172_800.0.into(), &2.0.into()));
    assert_eq!(point("2025-07-20")["n"], 3.0);
    assert!(says(&workspace, "metrics").iter().any(|said| said.starts_with("Cases that have no end yet")));
}

#[test]
fn a_mean_has_no_range_beyond_its_scale() {
    let survey = "---\nkind: survey\ndate: 2025-05-31\nresponses: s.csv\nquestions: {one: {column: one, method: mean, scale: 1-5}}\n---\n";
    let answers = "one\n5\n5\n5\n5\n5\n5\n5\n4\n";
    let workspace = Workspace::new().with("audits/s.md", survey).with("audits/s.csv", answers);
    let one = workspace.report("2025-06-30")["surveys"][0]["questions"]["one"].clone();
    let (low, high) = (one["mean_low"].as_f64().unwrap(), one["mean_high"].as_f64().unwrap());
    assert!(low < 4.875 && 4.875 < high && high < 5.0, "{one:#}");
}

#[test]
fn promises_of_a_log_with_complaints_are_told_of_these_and_add_up() {
    let rows = "1,2025-03-01,2025-03-04,2025-03-05,complaint\n2,2025-03-01,2025-03-09,2025-03-05,complaint\n3,2025-06-28,,2025-07-05,complaint\n4,2025-03-02,2025-03-02,,complaint\n5,2025-03-02,2025-03-02,,comment\n";
    let workspace = Workspace::new()
        .with("audits/r.md", "---\nkind: log\nfile: r.csv\n---\n")
        .with("audits/r.csv", format!("id,received,closed,due,type\n{rows}"));
    let said = says(&workspace, "logs");
    let start = "50% of the 2 complaints that are closed or past their promised day were closed on time";
    assert!(said.iter().any(|said| said.starts_with(start) && said.ends_with("at 95% confidence).")), "{said:#?}");
    let log = &workspace.report("2025-06-30")["logs"][0];
    let of =
        |on_time: &serde_json::Value| ["n", "not_yet_due", "without_due"].map(|key| on_time[key].as_u64().unwrap());
    assert_eq!(of(&log["complaints"]["on_time"]), [2, 1, 1]);
    assert_eq!(of(&log["on_time"]), [2, 1, 2], "of all rows");
}

#[test]
fn where_no_value_is_recent_nothing_is_said_to_be_no_signal() {
    let metric = "---\nkind: metric\nunit: count\nbetter: lower\nseries:\n  2024-01: 3\n  2024-02: 4\n---\n";
    let report = Workspace::new().with("audits/m.md", metric).report("2025-06-30");
    let briefs = report["briefs"].as_array().unwrap();
    let silent = |brief: &&serde_json::Value| brief.to_string().contains("No metric had a value in this quarter");
    assert_eq!(briefs.iter().filter(silent).count(), briefs.len() - 1, "{briefs:#?}");
    assert!(!briefs[0].to_string().contains("more than chance explains"), "{:#}", briefs[0]);
}
