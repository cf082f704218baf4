//! Waves of a survey as exports hold them: labels, scales that are turned round, respondents who answer twice, another mix.

use serde_json::{Value, json};

use crate::workspace::Workspace;

fn report(files: &[(&str, &str)]) -> Value {
    Workspace::new().with_all(files).report("2025-12-31")
}

fn survey<'a>(report: &'a Value, id: &str) -> &'a Value {
    report["surveys"].as_array().unwrap().iter().find(|entry| entry["id"] == id).unwrap()
}

fn document(date: &str, file: &str, rest: &str) -> String {
    format!("---\nkind: survey\ndate: {date}\nresponses: {file}\n{rest}\n---\n")
}

#[test]
fn answers_in_words_and_turned_round_are_read_as_they_are_meant() {
    let rows = "a,b\nVery good,1\ngood,2\nFair,3\nPoor,4\nVery poor,5\nGood,1\n";
    let asked = "questions:\n  w: {column: a, method: csat, labels: [Very poor, Poor, Fair, Good, Very good]}\n  l: {column: b, method: csat, best: low}\n  t: {column: b, method: csat, best: low, top: 1}";
    let report = report(&[("audits/r.csv", rows), ("audits/s.md", &document("2025-04-01", "r.csv", asked))]);
    let questions = &survey(&report, "s")["questions"];
    assert_eq!((&questions["w"]["top_count"], &questions["l"]["top_count"]), (&json!(3), &json!(3)));
    assert_eq!((&questions["t"]["top_count"], &questions["w"]["n"]), (&json!(2), &json!(6)));
}

#[test]
fn the_last_answer_of_a_respondent_counts() {
    let rows = "id,a\n1,1\n2,5\n3,5\n1,5\n4,5\n5,5\n,1\n,1\n";
    let rest = "respondent: id\nquestions: {q: {column: a, method: csat}}";
    let report = report(&[("audits/r.csv", rows), ("audits/s.md", &document("2025-04-01", "r.csv", rest))]);
    let survey = survey(&report, "s");
    assert_eq!((&survey["n"], &survey["repeated"]), (&json!(7), &json!(1)));
    assert_eq!(survey["questions"]["q"]["top_count"], json!(5));
    assert!(survey["says"].to_string().contains("answered again"), "{}", survey["says"]);
}

#[test]
fn only_waves_of_one_name_are_compared_and_at_one_mix() {
    let rows = |phone: usize, chat: usize| {
        let part = |name: &str, n: usize, good: usize| -> String {
            (0..n).map(|at| format!("{name},{}\n", if at * 10 < good * n { 5 } else { 2 })).collect()
        };
        format!("channel,a\n{}{}", part("phone", phone, 9), part("chat", chat, 6))
    };
    let rest = |wave: &str| format!("{wave}by: [channel]\nquestions: {{q: {{column: a, method: csat}}}}");
    let report = report(&[
        ("audits/1.csv", &rows(200, 50)),
        ("audits/2.csv", &rows(50, 200)),
        ("audits/3.csv", &rows(50, 200)),
        ("audits/one.md", &document("2025-01-01", "1.csv", &rest("wave-of: shop\n"))),
        ("audits/two.md", &document("2025-06-01", "2.csv", &rest("wave-of: shop\n"))),
        ("audits/other.md", &document("2025-03-01", "3.csv", &rest(""))),
    ]);
    let two = survey(&report, "two");
    assert_eq!((&two["previous"], &survey(&report, "other")["previous"]), (&json!("one"), &json!(null)));
    let question = &two["questions"]["q"];
    assert!(question["difference"].as_f64().unwrap() < -15.0);
    let mix = &question["standardised"]["channel"];
    assert_eq!(mix["mix_changed"], json!(true));
    assert!(mix["difference"].as_f64().unwrap().abs() < 1e-9, "{mix}");
    let codes: Vec<&Value> = report["diagnostics"].as_array().unwrap().iter().map(|found| &found["code"]).collect();
    assert!(codes.contains(&&json!("mix-changed")), "{codes:?}");
    assert!(question["says"].to_string().contains("no change can be shown"), "{}", question["says"]);
}
