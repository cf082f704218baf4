//! Whose approval settles what needs attention: of somebody else, for this very commit, as the forge tells it.

use std::fs;

use super::noted::{CURL, FORGES, GOAL, answer};
use super::{PullRequest, job, stderr, stdout, step};

/// A change that makes a target easier, with its head.
fn easier() -> (PullRequest, String) {
    let request = PullRequest::new();
    request.program("curl", CURL);
    request.repository.git(&["config", "user.name", "Ann"]);
    request.change(GOAL, ": 75}", ": 66}");
    let head = request.repository.git(&["rev-parse", "HEAD"]);
    (request, head)
}

/// Whether the check passes where the forge `at` tells what the files say, and what it says on standard error.
fn passes(request: &PullRequest, at: usize, head: &str) -> (bool, String) {
    let script = format!("bash '{}/ci/forge.sh' check", env!("CARGO_MANIFEST_DIR"));
    let more = [
        ("AUDITBOOK_TOKEN", "word"),
        ("AUDITBOOK_GATE", "attention"),
        ("AUDITBOOK_HEAD", head),
        ("CI_COMMIT_SHA", head),
        ("BITBUCKET_COMMIT", head),
        ("BITBUCKET_REPO_IS_PRIVATE", "true"),
    ];
    let run = request.run(&script, &[FORGES[at].variables, &more].concat());
    assert!(matches!(run.status.code(), Some(0 | 1)), "{}{}", stdout(&run), stderr(&run));
    (run.status.success(), stderr(&run))
}

/// An entry and what becomes of it: each case alters the text of one answer; only the first passes.
fn hold(at: usize, answers: &[(&str, String)], spoilt: &[(&str, &str, &str)]) {
    let (request, head) = easier();
    let filled = |text: &str| text.replace("HEAD", &head).replace("SHORT", &head[..12]);
    let tell = || answers.iter().for_each(|(name, text)| answer(&request, name, &filled(text)));
    tell();
    let (passed, said) = passes(&request, at, &head);
    assert!(passed && said.contains("1 edit is settled by the approval of Jorge"), "{said}");
    for (name, from, to) in spoilt {
        tell();
        let (_, text) = answers.iter().find(|(known, _)| known == name).unwrap();
        assert!(text.contains(from), "{name}: {from}");
        answer(&request, name, &filled(&text.replace(from, to)));
        let (passed, said) = passes(&request, at, &head);
        assert!(!passed, "{name}: {from} => {to}: {said}");
    }
    tell();
    // Without the forge's answer, nobody approved; and of another commit, nobody did.
    fs::write(request.left("forbidden"), "").unwrap();
    let (passed, said) = passes(&request, at, &head);
    assert!(!passed && said.contains("cannot be read"), "{said}");
    fs::remove_file(request.left("forbidden")).unwrap();
    request.change(GOAL, ": 66}", ": 60}");
    let (passed, said) = passes(&request, at, &head);
    assert!(!passed && said.contains("no approval counts"), "{said}");
}

const REVIEW: &str = r#"{"id": 2, "user": {"login": "Jorge"}, "state": "APPROVED", "commit_id": "HEAD", MORE}"#;

fn reviewed(more: &str) -> [(&'static str, String); 4] {
    [
        ("reviews", format!("[{}]", REVIEW.replace("MORE", more))),
        ("commits", r#"[{"author": {"login": "ann"}, "committer": {"login": "web-flow"}}]"#.into()),
        ("7", r#"{"user": {"login": "ann"}}"#.into()),
        ("permission", r#"{"permission": "write"}"#.into()),
    ]
}

const SPOILT: [(&str, &str, &str); 8] = [
    ("reviews", "APPROVED", "CHANGES_REQUESTED"),
    ("reviews", "APPROVED", "COMMENTED"),
    ("reviews", "\"HEAD\"", "\"0123456789abcdef0123456789abcdef01234567\""),
    (
        "reviews",
        "}]",
        "}, {\"id\": 3, \"user\": {\"login\": \"Jorge\"}, \"state\": \"DISMISSED\", \"commit_id\": \"HEAD\"}]",
    ),
    (
        "reviews",
        "}]",
        "}, {\"id\": 3, \"user\": {\"login\": \"Jorge\"}, \"state\": \"CHANGES_REQUESTED\", \"commit_id\": \"HEAD\"}]",
    ),
    ("7", "ann", "Jorge"),
    ("commits", "\"ann\"", "\"Jorge\""),
    ("commits", "\"author\": {\"login\": \"ann\"}", "\"author\": null"),
];

#[test]
fn on_github_one_who_may_write() {
    let more = [("permission", "write", "read")];
    hold(1, &reviewed("\"author_association\": \"MEMBER\""), &[&SPOILT[..], &more].concat());
}

#[test]
fn on_forgejo_one_whose_review_is_official() {
    let more = [
        ("reviews", "\"official\": true", "\"official\": false"),
        ("reviews", "\"stale\": false", "\"stale\": true"),
        ("reviews", "\"dismissed\": false", "\"dismissed\": true"),
    ];
    let answers = reviewed("\"official\": true, \"stale\": false, \"dismissed\": false");
    hold(1, &answers, &[&SPOILT[..], &more].concat());
}

#[test]
fn on_gitlab_one_who_approved_after_the_last_push() {
    let notes = r#"[{"id": 1, "system": true, "body": "approved this merge request", "author": {"username": "Jorge"}, "created_at": "2026-03-14T12:00:00.000Z"}]"#;
    let answers = [
        ("notes", notes.to_owned()),
        ("versions", r#"[{"id": 5, "head_commit_sha": "HEAD", "created_at": "2026-03-14T11:00:00.000Z"}]"#.into()),
        ("commits", r#"[{"author_name": "Ann", "author_email": "ann@example.org", "committer_name": "Ann"}]"#.into()),
        ("7", r#"{"author": {"username": "ann"}}"#.into()),
        ("approvals", r#"{"approved_by": [{"user": {"username": "Jorge", "name": "Jorge K"}}]}"#.into()),
    ];
    let spoilt = [
        ("notes", "\"system\": true", "\"system\": false"),
        ("notes", "T12", "T10"),
        ("versions", "\"HEAD\"", "\"0123456789abcdef0123456789abcdef01234567\""),
        ("approvals", "{\"user\": {\"username\": \"Jorge\", \"name\": \"Jorge K\"}}", ""),
        ("7", "ann", "jorge"),
        ("commits", "\"author_name\": \"Ann\"", "\"author_name\": \"Jorge K\""),
        ("commits", "ann@", "jorge@"),
        ("commits", "ann@", "17-jorge@"),
    ];
    hold(0, &answers, &spoilt);
}

#[test]
fn on_bitbucket_a_reviewer_of_a_private_repository_after_the_last_push() {
    let activity = r#"{"values": [{"approval": {"date": "2026-03-14T12:00:00", "user": {"account_id": "j"}}}, {"update": {"date": "2026-03-14T11:00:00", "source": {"commit": {"hash": "SHORT"}}}}]}"#;
    let request = r#"{"author": {"account_id": "a"}, "source": {"commit": {"hash": "SHORT"}}, "participants": [{"approved": true, "role": "REVIEWER", "user": {"account_id": "j", "display_name": "Jorge"}}]}"#;
    let answers = [
        ("activity", activity.to_owned()),
        ("commits", r#"{"values": [{"author": {"user": {"account_id": "a"}}}]}"#.into()),
        ("7", request.to_owned()),
    ];
    let spoilt = [
        ("activity", "T12", "T10"),
        ("activity", "SHORT", "000000000000"),
        (
            "activity",
            "}]}",
            "}, {\"update\": {\"date\": \"2026-03-14T13:00:00\", \"source\": {\"commit\": {\"hash\": \"000000000000\"}}}}]}",
        ),
        ("commits", "\"a\"", "\"j\""),
        ("commits", "{\"author\": {\"user\": {\"account_id\": \"a\"}}}", "{\"author\": {\"raw\": \"x\"}}"),
        ("7", "\"a\"", "\"j\""),
        ("7", "true", "false"),
        ("7", "REVIEWER", "PARTICIPANT"),
        ("7", "SHORT", "000000000000"),
    ];
    hold(2, &answers, &spoilt);
}

#[test]
fn the_action_and_the_job_for_gitlab_ask() {
    let (request, head) = easier();
    for (name, text) in reviewed("\"official\": true") {
        answer(&request, name, &text.replace("HEAD", &head));
    }
    let more = [("AUDITBOOK_TOKEN", "word"), ("AUDITBOOK_GATE", "attention"), ("AUDITBOOK_HEAD", head.as_str())];
    let run = request.run(&step("Check"), &[FORGES[1].variables, &more].concat());
    assert!(run.status.success() && stderr(&run).contains("approval of Jorge"), "{}{}", stdout(&run), stderr(&run));
    assert!(job("auditbook:check").contains("auditbook.sh check"));
}
