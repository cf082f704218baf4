//! What was written: a definition that moved is told as such beside what moved with it; how it is written down is not told.

use auditbook::diff::{AttentionKind, Change, Diff};

use super::memory::Files;

const CHECKLIST: &str = "---\nkind: checklist\nid: service\nversion: 1\nscale: [no, partly, yes]\nsections:\n  contact:\n    items:\n      S01: Greets the customer\n      change: {ask: Asks what is needed, weight: 1}\n      score: {ask: Stays polite, critical: yes, weight: 2}\n---\n";
const AUDIT: &str = "---\nkind: audit\nchecklist: service@1\ndate: 2025-03-14\nanswers:\n  S01: yes\n  change: no\n  score: yes\n---\n## S01\n\nHeard.\n\n## change\n\nNot heard.\n\n## score\n\nHeard.\n";
const SURVEY: &str = "---\nkind: survey\naudience: customers\nmethod: web\ninvited: 10\ndate: 2025-04-30\nresponses: spring.csv\nquestions:\n  overall: {column: O, scale: 1-5, method: csat, top: 2}\n  change: {column: R, scale: 0-10, method: nps}\n---\n";
const LOG: &str = "---\nkind: log\nfile: complaints.csv\ndue: 7d\ncolumns: {received: In, closed: Out, type: Kind}\ntypes:\n  complaint: [\"*omplaint*\"]\n  comment: [\"*\"]\n---\n";

fn checklist() -> Files {
    Files::new().with("audits/service.md", CHECKLIST).with("audits/phone.md", AUDIT)
}

fn measured() -> Files {
    let rows = "In,Out,Kind,Note\n2025-05-01,2025-05-02,Complaint,a\n2025-05-05,2025-05-08,Complaint,b\n2025-06-02,2025-06-04,Praise,c\n";
    Files::new()
        .with("audits/spring.md", SURVEY)
        .with("audits/spring.csv", "O,R\n5,10\n3,9\n2,3\n")
        .with("audits/complaints.md", LOG)
        .with("audits/complaints.csv", rows)
        .with("audits/quick.md", "---\nkind: metric\nunit: percent\nbetter: higher\nsource: {log: complaints, measure: resolution-within, within: 48h}\n---\n")
        .with("audits/fcr.md", "---\nkind: metric\nunit: percent\nbetter: higher\ntarget: 75\nby: channel\nseries: fcr.csv\n---\n")
        .with("audits/fcr.csv", "period,channel,value,n\n2025-05,,70,10\n2025-06,,72,10\n2025-06,phone,70,5\n2025-06,chat,74,5\n")
        .with("audits/fcr-80.md", "---\nkind: goal\nmetric: fcr\nwhere: {channel: phone}\nfrom: {2025-06: 70}\nto: {2025-12: 80}\nowner: Maria\n---\n")
}

fn figures(diff: &Diff, reference: &str) -> Vec<String> {
    let document = diff.documents.iter().find(|document| document.reference == reference).unwrap();
    let line = |path: String, before: &Option<String>, after: &Option<String>| {
        format!("{path}: {} → {}", before.as_deref().unwrap_or("–"), after.as_deref().unwrap_or("–"))
    };
    document.figures.iter().map(|figure| line(figure.path.to_string(), &figure.before, &figure.after)).collect()
}

#[test]
fn an_item_that_is_called_like_a_result_is_told() {
    let base = checklist();
    let head = base.clone().edited("audits/service.md", "Asks what is needed, weight: 1", "Asks nothing, weight: 5");
    let told = base.told(&head);
    assert_eq!(
        told,
        [
            "checklist/service@1 sections.contact.items.change.ask: Asks what is needed → Asks nothing",
            "checklist/service@1 sections.contact.items.change.weight: 1 → 5",
        ]
    );
    // What moved with it stands beside: (1 + 0 + 2) of 4, then of 8.
    let diff = base.diff(&head);
    let audit = &diff.audits[0];
    assert_eq!((audit.score.before, audit.score.after), (Some(75.0), Some(37.5)));
    assert_eq!((audit.from_answers, audit.from_measurement), (Some(0.0), Some(-37.5)));
    assert!(audit.items.is_empty() && audit.fields.is_empty());
}

#[test]
fn a_critical_flag_that_is_dropped_is_told() {
    let base = checklist().edited("audits/phone.md", "score: yes", "score: no");
    let head = base.clone().edited("audits/service.md", ", critical: yes", "");
    assert_eq!(base.told(&head), ["checklist/service@1 sections.contact.items.score.critical: yes → –"]);
    let verdict = &base.diff(&head).audits[0].verdict;
    assert!(verdict.differs(), "{verdict:?}");
}

#[test]
fn an_answer_its_note_and_its_evidence_are_told_item_by_item() {
    let base = checklist();
    let head = base
        .clone()
        .edited("audits/phone.md", "change: no", "change: {answer: partly, note: two of five}")
        .edited("audits/phone.md", "## S01\n\nHeard.", "## S01\n\nHeard twice.")
        .edited("audits/phone.md", "---\n## S01", "---\nA quiet day.\n\n## S01");
    assert_eq!(
        base.told(&head),
        [
            "audit/phone answers.change.answer: no → partly",
            "audit/phone answers.change.note: – → two of five",
            "audit/phone body: – → –",
            "audit/phone evidence.S01: – → –",
        ]
    );
}

#[test]
fn a_question_that_counts_more_answers_is_told_before_the_figures_that_follow() {
    let base = measured();
    let head = base.clone().edited("audits/spring.md", "top: 2", "top: 4");
    assert_eq!(base.told(&head), ["survey/spring questions.overall.top: 2 → 4"]);
    assert_eq!(figures(&base.diff(&head), "survey/spring"), ["overall.pct: 100 → 33.33"]);
}

#[test]
fn what_a_metric_measures_is_told_before_its_points() {
    let base = measured();
    let head = base.clone().edited("audits/quick.md", "within: 48h", "within: 96h");
    assert_eq!(base.told(&head), ["metric/quick source.within: 48h → 96h"]);
    let diff = base.diff(&head);
    assert!(!diff.metrics[0].points.is_empty());
    // The same time, spelt otherwise.
    assert_eq!(base.told(&base.clone().edited("audits/quick.md", "48h", "2d")), [""; 0]);
}

#[test]
fn settings_and_the_part_that_a_goal_is_about_are_told() {
    let base = measured().with("auditbook.yaml", "title: Harbour\ncritical: fail\nas-of: 2025-07-01\n");
    let head = base.clone().edited("auditbook.yaml", "fail", "zero").edited("auditbook.yaml", "07-01", "06-01").edited(
        "audits/fcr-80.md",
        "channel: phone",
        "channel: chat",
    );
    assert_eq!(
        base.told(&head),
        [
            "goal/fcr-80 where.channel: phone → chat",
            "auditbook.yaml as-of: 2025-07-01 → 2025-06-01",
            "auditbook.yaml critical: fail → zero",
        ]
    );
}

#[test]
fn what_a_log_calls_its_columns_and_types_is_told() {
    let base = measured();
    let head = base
        .clone()
        .edited("audits/complaints.md", "due: 7d", "due: 14d")
        .edited("audits/complaints.md", "type: Kind", "type: Note")
        .edited("audits/complaints.md", "[\"*omplaint*\"]", "[\"a\", \"b\"]");
    assert_eq!(
        base.told(&head),
        [
            "log/complaints due: 7d → 14d",
            "log/complaints columns.type: Kind → Note",
            "log/complaints types.complaint: *omplaint* → a, b",
        ]
    );
    let swapped = base.clone().edited(
        "audits/complaints.md",
        "  complaint: [\"*omplaint*\"]\n  comment: [\"*\"]\n",
        "  comment: [\"*\"]\n  complaint: [\"*omplaint*\"]\n",
    );
    assert_eq!(base.told(&swapped), ["log/complaints types: complaint, comment → comment, complaint"]);
}

#[test]
fn rows_that_no_figure_shows_are_told() {
    let base = measured();
    let head = base.clone().edited("audits/complaints.csv", "Complaint,a", "Complaint,z");
    assert_eq!(base.told(&head), ["log/complaints audits/complaints.csv: – → –"]);
    // Beside a definition that moves the same figures.
    let head = base.clone().edited("audits/spring.md", "top: 2", "top: 4").edited("audits/spring.csv", "5,10", "4,10");
    assert_eq!(
        base.told(&head),
        ["survey/spring questions.overall.top: 2 → 4", "survey/spring audits/spring.csv: – → –"]
    );
}

#[test]
fn a_title_is_told_in_the_language_that_differs() {
    let page = |title: &str| Files::new().with("audits/p.md", format!("---\nkind: page\ntitle: {title}\n---\nText.\n"));
    let base = page("{en: Terms, et: Sõnad}");
    assert_eq!(base.told(&page("{et: Mõisted, en: Terms}")), ["page/p title.et: Sõnad → Mõisted"]);
    assert_eq!(page("Terms").told(&base), ["page/p title.et: – → Sõnad"]);
    assert_eq!(page("Terms").told(&page("{en: \"Terms\"}")), [""; 0]);
}

#[test]
fn the_order_of_labels_is_a_definition() {
    let base = checklist();
    let head = base.clone().edited("audits/service.md", "[no, partly, yes]", "[yes, partly, no]");
    assert_eq!(base.told(&head), ["checklist/service@1 scale: no, partly, yes → yes, partly, no"]);
    let range = |text: &str| base.clone().edited("audits/service.md", "[no, partly, yes]", text);
    assert_eq!(range("1-5").told(&range("1 – 5")), [""; 0]);
    assert_eq!(range("1-5").told(&base), ["checklist/service@1 scale: 1-5 → no, partly, yes"]);
}

#[test]
fn a_document_with_another_name_and_an_edit_is_one() {
    let base = checklist();
    let text = base.text("audits/phone.md").replace("change: no", "change: yes");
    let head = base.clone().without("audits/phone.md").with("audits/telephone.md", text);
    assert_eq!(base.told(&head), ["audit/telephone answers.change.answer: no → yes"]);
    let diff = base.diff(&head);
    assert_eq!(diff.audits[0].renamed_from.as_ref().map(ToString::to_string), Some("phone".to_owned()));
    assert!(diff.attention.iter().any(|attention| attention.kind == AttentionKind::ScoreWithoutEvidence));
    // The same file under another id.
    let head = base.clone().edited("audits/phone.md", "kind: audit", "kind: audit\nid: call");
    assert_eq!(base.diff(&head).audits[0].renamed_from.as_ref().map(ToString::to_string), Some("phone".to_owned()));
}

#[test]
fn a_faulty_document_is_told_by_what_is_written() {
    let base = measured();
    let head = base.clone().edited("audits/fcr-80.md", "owner: Maria\n", "");
    assert_eq!(base.told(&head), ["goal/fcr-80 owner: Maria → –"]);
    assert_eq!(base.diff(&head).goals[0].change, Change::Changed);
    assert_eq!(
        head.told(&head.clone().edited("audits/fcr-80.md", "2025-12", "2026-12")),
        ["goal/fcr-80 to.2026-12: – → 80", "goal/fcr-80 to.2025-12: 80 → –"]
    );
}

#[test]
fn how_documents_are_written_down_is_not_told() {
    let base = measured().with("audits/service.md", CHECKLIST).with("audits/phone.md", AUDIT);
    let mut head = base
        .clone()
        .with("audits/service.md", "---\n# What we ask.\nsections:\n    contact:\n        items:\n            score:\n                weight: 2.0\n                critical: true\n                ask: 'Stays polite'\n            change:\n                weight: 1\n                ask: \"Asks what is needed\"\n            S01: {ask: Greets the customer}\nscale: [\"no\", partly, true]\nversion: 1\nid: \"service\"\nkind: checklist\n---\n")
        .with("audits/phone.md", format!("{}\n\n", AUDIT.replace("  S01: yes\n  change: no\n", "  change: {answer: false}\n  S01: 'yes'\n").replace("kind: audit\n", "status: final\ntype: internal\nkind: audit\n")))
        .edited("audits/fcr.md", "series: fcr.csv", "series: {file: fcr.csv}\nevery: month")
        .edited("audits/fcr.md", "by: channel", "by: [channel]")
        .edited("audits/complaints.md", "7d", "168h")
        .edited("audits/fcr-80.md", "metric: fcr", "metric: metric/fcr")
        .with("auditbook.yaml", "critical: \"fail\"\ntitle: {en: Harbour}\nspc: {screen: on}\nlimits: {file: 2048KiB}\nprivacy: {min-group: '1'}\ncontent: ./audits/\n");
    assert_eq!(base.told(&head), [""; 0]);
    for path in ["audits/service.md", "audits/phone.md", "audits/fcr.md", "audits/complaints.md", "auditbook.yaml"] {
        if let Some(bytes) = auditbook::fmt::format(path, head.text(path).as_bytes()).unwrap() {
            head = head.with(path, String::from_utf8(bytes).unwrap());
        }
    }
    let diff = base.diff(&head);
    assert!(diff.is_empty(), "{diff:#?}");
}
