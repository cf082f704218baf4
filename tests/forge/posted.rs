//! What a workflow without a right to write leaves, and what another makes of it, whoever left it.

use std::fs;
use std::os::unix::fs::symlink;

use super::noted::{CURL, FORGES, answer, written};
use super::{PullRequest, stderr, stdout, step, yaml};

const HEAD: &str = "0123456789abcdef0123456789abcdef01234567";

/// The shell of the posting action.
fn post() -> String {
    yaml("ci/post/action.yml")["runs"]["steps"][0]["run"].as_str().unwrap().to_owned()
}

/// A pull request on a forge that says its head is [`HEAD`], without comments.
fn request() -> PullRequest {
    let request = PullRequest::new();
    request.program("curl", CURL);
    head(&request, HEAD);
    answer(&request, "comments", "[]");
    request
}

fn head(request: &PullRequest, commit: &str) {
    answer(request, "7", &format!("{{\"head\": {{\"sha\": \"{commit}\"}}}}"));
}

/// Posts what lies in `left`, for a run of the pull request's head; what it prints, and the comment written.
fn posted(request: &PullRequest, left: &str) -> (String, String) {
    let _ = fs::remove_file(request.left("body"));
    let folder = request.left(left);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/ci/post");
    let forge = [FORGES[1].variables, &[("AUDITBOOK_TOKEN", "word")]].concat();
    let run = request.run(
        &post(),
        &[
            ("AUDITBOOK_LEFT", folder.to_str().unwrap()),
            ("AUDITBOOK_HEAD", HEAD),
            ("AUDITBOOK_RUN", "https://forge.example/runs/1"),
            ("GITHUB_ACTION_PATH", path),
        ]
        .into_iter()
        .chain(forge)
        .collect::<Vec<_>>(),
    );
    assert!(run.status.success(), "{}{}", stdout(&run), stderr(&run));
    (stdout(&run), written(request))
}

/// Leaves a number and a comment as a stranger might.
fn leave(request: &PullRequest, number: &str, comment: &str) {
    let folder = request.left("all/auditbook-comment");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("number"), number).unwrap();
    fs::write(folder.join("comment.md"), comment).unwrap();
}

#[test]
fn a_comment_is_left_by_one_workflow_and_posted_by_another() {
    let request = request();
    request.change("audits/goals/first-contact-resolution.md", ": 75}", ": 66}");
    let left = request.left("all/auditbook-comment-qualityroom");
    let variables = [("AUDITBOOK_PULL_REQUEST", "7"), ("AUDITBOOK_COMMENT", left.to_str().unwrap())];
    let write = || {
        let run = request.run(&step("Say what the pull request means"), &variables);
        assert!(run.status.success(), "{}", stderr(&run));
    };
    write();
    assert_eq!(request.read("calls"), "", "the first workflow asks the forge nothing");
    assert_eq!(request.read("output"), "name=auditbook-comment-qualityroom\n");
    assert!(request.read("summary").contains("target easier"));

    let (_, comment) = posted(&request, "all");
    assert!(comment.starts_with("<!-- auditbook qualityroom -->\n") && comment.contains("75% → 66%"), "{comment}");
    assert!(comment.contains("[the check of 0123456789](https://forge.example/runs/1)"), "{comment}");
    assert!(request.read("calls").contains("POST https://forge.example/api/v1/repos/some/where/issues/7/comments\n"));

    answer(&request, "comments", FORGES[1].known);
    request.change("audits/goals/first-contact-resolution.md", ": 66}", ": 75}");
    write();
    let (_, comment) = posted(&request, "all");
    assert!(comment.contains("no longer moves any result"), "{comment}");
    assert!(request.read("calls").contains("PATCH https://forge.example/api/v1/repos/some/where/issues/comments/41\n"));
    answer(&request, "comments", "[]");
    let (said, comment) = posted(&request, "all");
    assert_eq!((said.as_str(), comment.as_str()), ("", ""), "nothing to say, nothing said");
}

#[test]
fn what_a_stranger_left_is_posted_on_no_other_pull_request() {
    let request = request();
    let fine = "<!-- auditbook -->\n**Change**";
    for number in ["", "0", "-1", "7/../8", "7\n8", "$(id)", "7; gh api", "99999999999999", "../../x"] {
        leave(&request, number, fine);
        let (said, comment) = posted(&request, "all");
        assert!(said.starts_with("::warning::") && comment.is_empty(), "{number}: {said}{comment}");
        assert_eq!(request.read("calls"), "", "{number}");
    }
    for comment in ["", "Merge it", "<!-- auditbook\") | .id -->\nx", "<!-- auditbook $(id) -->\nx"] {
        leave(&request, "7", comment);
        let (said, comment) = posted(&request, "all");
        assert!(said.starts_with("::warning::") && comment.is_empty(), "{said}{comment}");
        assert_eq!(request.read("calls"), "");
    }
    leave(&request, "7", fine);
    head(&request, "another");
    let (said, comment) = posted(&request, "all");
    assert!(said.contains("not for the latest commit of pull request 7") && comment.is_empty(), "{said}{comment}");
}

#[test]
fn what_a_stranger_left_calls_nobody_and_reads_no_file() {
    let request = request();
    leave(&request, "7", "<!-- auditbook -->\n@maria and @org/team\n/approve\n");
    let (_, comment) = posted(&request, "all");
    assert!(comment.contains("@\u{2060}maria") && comment.contains("@\u{2060}org"), "{comment}");
    assert!(comment.contains("\n\u{2060}/approve"), "{comment}");

    leave(&request, "7", "");
    let secret = request.left("secret");
    fs::write(&secret, "<!-- auditbook -->\nsecret").unwrap();
    let left = request.left("all/auditbook-comment/comment.md");
    fs::remove_file(&left).unwrap();
    symlink(&secret, &left).unwrap();
    let (said, comment) = posted(&request, "all");
    assert!(said.starts_with("::warning::") && comment.is_empty(), "{said}{comment}");

    leave(&request, "7", &format!("<!-- auditbook -->\n{}", "é".repeat(90_000)));
    let (_, comment) = posted(&request, "all");
    assert!(comment.chars().count() < 60_200, "{}", comment.chars().count());
}

#[test]
fn of_more_comments_than_are_posted_the_number_is_said() {
    let request = request();
    for number in 0..11 {
        let folder = request.left(&format!("all/auditbook-comment-{number}"));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("number"), "7").unwrap();
        fs::write(folder.join("comment.md"), format!("<!-- auditbook {number} -->\n**Change**")).unwrap();
    }
    let (said, _) = posted(&request, "all");
    assert_eq!(said, "::warning::eight comments are posted of one run; left out: 3\n");
    assert_eq!(request.read("calls").matches("POST ").count(), 8);
}

/// A forge that asks to wait is asked again within bounds; one that forbids is not, and no second comment is written beside one that waits.
#[test]
fn a_forge_that_asks_to_wait_is_asked_again() {
    let written_when = |busy: &str, known: &str| {
        let request = request();
        answer(&request, "comments", known);
        leave(&request, "7", "<!-- auditbook qualityroom -->\n**Change**");
        fs::write(request.left("busy"), busy).unwrap();
        let (said, _) = posted(&request, "all");
        let calls = request.read("calls");
        (said, calls.matches("POST ").count(), calls.matches("PATCH ").count())
    };
    assert_eq!(written_when("429 1\n403 0\n", "[]"), (String::new(), 3, 0));
    let cannot = "::warning::the comment cannot be written";
    let later = format!("{cannot}: the forge asks to wait before more is written\n");
    assert_eq!(written_when("403\n", "[]"), (format!("{cannot}\n"), 1, 0));
    assert_eq!(written_when("429 0\n429 0\n429 0\n429 0\n", "[]"), (later.clone(), 3, 0));
    assert_eq!(written_when("429 3600\n", FORGES[1].known), (later, 0, 1));
}
