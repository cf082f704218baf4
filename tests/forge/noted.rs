//! The comment on the forges whose runs call their API themselves, with a `curl` that keeps what it is told in files.

use std::fs;

use super::{PullRequest, job, stderr, stdout, yaml};

/// A `curl` that answers with the file of the address's last name, keeps the last body, method and address, and asks to wait as told.
pub(super) const CURL: &str = r#"#!/bin/bash
method=GET
while [ $# -gt 0 ]; do
  case $1 in
    --request) method=$2; shift ;;
    --data-binary) cp "${2#@}" "$HOME/body"; shift ;;
    --config) cp "$2" "$HOME/config"; shift ;;
    --dump-header) headers=$2; shift ;;
    --write-out) asks_status=yes; shift ;;
    --max-time | --retry | --output) shift ;;
    http*) url=$1 ;;
  esac
  shift
done
echo "$method $url" >> "$HOME/calls"
says() { if [ -n "$asks_status" ]; then printf '%s' "$1"; exit 0; elif [ "$1" = 200 ]; then exit 0; else exit 22; fi; }
if [ -n "$headers" ]; then : > "$headers"; fi
if [ -e "$HOME/forbidden" ]; then says 403; fi
if [ -e "$HOME/foreign" ] && [[ $method == P[UA]* ]]; then says 403; fi
# So often as `busy` has lines, each a status and how long to wait, nothing is written.
if [ "$method" != GET ] && [ -s "$HOME/busy" ]; then
  read -r status wait < "$HOME/busy"
  tail -n +2 "$HOME/busy" > "$HOME/still" && mv "$HOME/still" "$HOME/busy"
  if [ -n "$wait" ]; then printf 'HTTP/2 %s\r\nretry-after: %s\r\n' "$status" "$wait" > "$headers"; fi
  says "$status"
fi
[ "$method" = GET ] || says 200
if [[ $url =~ [\&?]page=([0-9]+) && ${BASH_REMATCH[1]} != 1 ]]; then echo '[]'; exit 0; fi
name=${url%%\?*}
cat "$HOME/answers/${name##*/}" 2>/dev/null || exit 22
"#;

/// Lets the forge of `request` answer `text` at the address that ends with `name`.
pub(super) fn answer(request: &PullRequest, name: &str, text: &str) {
    fs::create_dir_all(request.left("answers")).unwrap();
    fs::write(request.left("answers").join(name), text).unwrap();
}

/// The comment that was last written to GitHub or Forgejo; empty where none was.
pub(super) fn written(request: &PullRequest) -> String {
    let body: serde_json::Value = serde_json::from_str(&request.read("body")).unwrap_or_default();
    body["body"].as_str().unwrap_or_default().to_owned()
}

/// A forge: what it tells a run, its comments, how one of them is said, how it is edited, and what starts ours.
pub(super) struct Forge {
    pub(super) variables: &'static [(&'static str, &'static str)],
    comments: &'static str,
    empty: &'static str,
    pub(super) known: &'static str,
    edited: &'static str,
    body: &'static str,
    start: &'static str,
    header: &'static str,
}

impl Forge {
    /// What its list of comments is called.
    fn list(&self) -> &'static str {
        self.comments.rsplit('/').next().unwrap()
    }
}

pub(super) const FORGES: [Forge; 3] = [
    Forge {
        variables: &[
            ("GITLAB_CI", "true"),
            ("CI_API_V4_URL", "https://lab.example/api/v4"),
            ("CI_MERGE_REQUEST_PROJECT_ID", "5"),
            ("CI_MERGE_REQUEST_IID", "7"),
        ],
        comments: "https://lab.example/api/v4/projects/5/merge_requests/7/notes",
        empty: "[]",
        known: r#"[{"id": 1, "body": null}, {"id": 41, "body": "<!-- auditbook qualityroom -->\nold"}, {"id": 42, "body": "<!-- auditbook qualityroom -->"}]"#,
        edited: "PUT https://lab.example/api/v4/projects/5/merge_requests/7/notes/41",
        body: "/body",
        start: "<!-- auditbook qualityroom -->\n",
        header: "PRIVATE-TOKEN: word",
    },
    Forge {
        variables: &[
            ("GITHUB_API_URL", "https://forge.example/api/v1"),
            ("GITHUB_REPOSITORY", "some/where"),
            ("AUDITBOOK_PULL_REQUEST", "7"),
        ],
        comments: "https://forge.example/api/v1/repos/some/where/issues/7/comments",
        empty: "[]",
        known: r#"[{"id": 40, "body": "Hello"}, {"id": 41, "body": "<!-- auditbook qualityroom -->\nold"}]"#,
        edited: "PATCH https://forge.example/api/v1/repos/some/where/issues/comments/41",
        body: "/body",
        start: "<!-- auditbook qualityroom -->\n",
        header: "Authorization: token word",
    },
    Forge {
        variables: &[
            ("BITBUCKET_BUILD_NUMBER", "3"),
            ("BITBUCKET_REPO_FULL_NAME", "some/where"),
            ("BITBUCKET_PR_ID", "7"),
        ],
        comments: "https://api.bitbucket.org/2.0/repositories/some/where/pullrequests/7/comments",
        empty: r#"{"values": []}"#,
        known: r#"{"values": [{"id": 40, "deleted": true, "content": {"raw": "[//]: # (auditbook qualityroom)"}}, {"id": 41, "content": {"raw": "[//]: # (auditbook qualityroom)\nold"}}]}"#,
        edited: "PUT https://api.bitbucket.org/2.0/repositories/some/where/pullrequests/7/comments/41",
        body: "/content/raw",
        start: "[//]: # (auditbook qualityroom)\n",
        header: "Authorization: Bearer word",
    },
];

pub(super) const GOAL: &str = "audits/goals/first-contact-resolution.md";

#[test]
fn each_forge_keeps_one_comment() {
    for forge in &FORGES {
        let request = PullRequest::new();
        request.program("curl", CURL);
        answer(&request, forge.list(), forge.empty);
        let script = format!("bash '{}/ci/forge.sh' note", env!("CARGO_MANIFEST_DIR"));
        let ran = |token: &str| {
            for file in ["calls", "body", "config"] {
                let _ = fs::remove_file(request.left(file));
            }
            let run = request.run(&script, &[forge.variables, &[("AUDITBOOK_TOKEN", token)]].concat());
            assert!(run.status.success(), "{}{}", stdout(&run), stderr(&run));
            let body: serde_json::Value = serde_json::from_str(&request.read("body")).unwrap_or_default();
            let body = body.pointer(forge.body).and_then(|body| body.as_str()).unwrap_or_default().to_owned();
            (run, request.read("calls"), body)
        };
        let posted = format!("POST {}\n", forge.comments);

        let (_, calls, _) = ran("word");
        assert!(!calls.contains('P'), "nothing changed, so nothing is said: {calls}");

        request.change(GOAL, ": 75}", ": 66}");
        let (run, calls, _) = ran("");
        assert!(calls.is_empty() && stdout(&run).contains("target easier"), "without a token the log has it");

        let (_, calls, body) = ran("word");
        assert!(calls.ends_with(&posted), "{calls}");
        assert!(body.starts_with(forge.start) && body.contains("75% → 66%"), "{body}");
        assert_eq!(body.matches("auditbook qualityroom").count(), 1, "{body}");
        assert!(request.read("config").contains(forge.header), "{}", request.read("config"));
        if forge.start.starts_with('[') {
            assert!(!body.contains("<details") && !body.contains("<!--"), "{body}");
        }

        answer(&request, forge.list(), forge.known);
        let (_, calls, _) = ran("word");
        assert!(calls.ends_with(&format!("{}\n", forge.edited)), "{calls}");

        fs::write(request.left("foreign"), "").unwrap();
        assert!(ran("word").1.ends_with(&posted), "a comment of somebody else keeps no other from being written");
        fs::remove_file(request.left("foreign")).unwrap();

        request.change(GOAL, ": 66}", ": 75}");
        let (_, calls, body) = ran("word");
        assert!(calls.contains(forge.edited) && body.contains("no longer moves any result"), "{calls}{body}");

        fs::write(request.left("forbidden"), "").unwrap();
        let (run, ..) = ran("word");
        assert!(stderr(&run).contains("the comment is not written"), "{}", stderr(&run));
    }
}

/// What a forge has no room for is left out entry by entry, and said.
#[test]
fn a_comment_ends_with_a_whole_entry_and_says_what_is_left_out() {
    for (forge, room, link) in [
        (&FORGES[0], 900_000, "https://lab.example/jobs/5"),
        (&FORGES[1], 60_000, "https://forge.example/some/where/actions/runs/9"),
        (&FORGES[2], 30_000, "https://bitbucket.org/some/where/pipelines/results/3"),
    ] {
        let request = PullRequest::new();
        request.program("curl", CURL);
        answer(&request, forge.list(), forge.empty);
        let entry = format!("- `{}` end", "é".repeat(200));
        let lines =
            "printf '%s\\n' '<!-- auditbook qualityroom -->' '### Much' '' '<details><summary>All (4000)</summary>' ''";
        let program =
            format!("#!/bin/bash\n{lines}\nfor ((i = 0; i < 4000; i++)); do echo '{entry}'; done\necho '</details>'\n");
        request.program("auditbook", &program);
        let script = format!("bash '{}/ci/forge.sh' note", env!("CARGO_MANIFEST_DIR"));
        let more = [
            ("AUDITBOOK_TOKEN", "word"),
            ("CI_JOB_URL", "https://lab.example/jobs/5"),
            ("GITHUB_SERVER_URL", "https://forge.example"),
            ("GITHUB_RUN_ID", "9"),
        ];
        let run = request.run(&script, &[forge.variables, &more].concat());
        assert!(run.status.success(), "{}", stderr(&run));
        let body: serde_json::Value = serde_json::from_str(&request.read("body")).unwrap();
        let body = body.pointer(forge.body).unwrap().as_str().unwrap();
        assert!(body.chars().count() < room + 1_000 && body.len() > room / 2, "{}", body.len());
        assert!(body.lines().filter(|line| line.starts_with("- ")).all(|line| line == entry));
        let last = body.trim_end().lines().last().unwrap();
        assert!(last.contains("more**") && last.contains(link), "{last}");
        assert_eq!(body.matches("<details").count(), body.matches("</details").count());
    }
}

/// A token that would write settings of its own into the file that `curl` reads is refused, and said nowhere.
#[test]
fn a_token_is_no_setting() {
    let request = PullRequest::new();
    request.program("curl", CURL);
    let script = format!("bash '{}/ci/forge.sh' note", env!("CARGO_MANIFEST_DIR"));
    let token = "word\"\nurl = \"https://elsewhere.example";
    let run = request.run(&script, &[FORGES[1].variables, &[("AUDITBOOK_TOKEN", token)]].concat());
    assert_eq!(run.status.code(), Some(2));
    assert!(!stderr(&run).contains("elsewhere") && request.read("calls").is_empty());
}

#[test]
fn a_merge_request_is_checked_noted_and_published_without_a_change_of_nobody() {
    let request = PullRequest::new();
    request.program("curl", CURL);
    let base = request.base.clone();
    let root = request.repository.path();
    request.repository.write(".gitlab/auditbook.sh", &super::repository_file("ci/forge.sh")).commit("Forge");
    request.change(GOAL, ": 75}", ": 66}");
    // What the cache brings back.
    fs::create_dir_all(root.join(".auditbook/bin")).unwrap();
    fs::write(root.join(".auditbook/bin/other"), "").unwrap();
    let variables =
        [("CI_MERGE_REQUEST_DIFF_BASE_SHA", base.as_str()), ("AUDITBOOK_VERSION", "0.2.0"), ("GITLAB_CI", "true")];
    let variables = [&variables[..], FORGES[0].variables].concat();
    for name in ["auditbook:check", "auditbook:diff", "pages"] {
        let run = request.run(&job(name), &variables);
        assert!(run.status.success(), "{name}: {}{}", stdout(&run), stderr(&run));
    }
    assert!(fs::read_to_string(root.join("auditbook-diff.md")).unwrap().contains("target easier"));
    let start = fs::read_to_string(root.join("public/index.html")).unwrap();
    assert!(!start.contains("uncommitted"), "{start}");
    assert_eq!(request.repository.git(&["status", "--porcelain"]), "");
    let quality: serde_json::Value =
        serde_json::from_slice(&fs::read(root.join("auditbook-quality.json")).unwrap()).unwrap();
    assert_eq!(quality, serde_json::json!([]));
    assert!(fs::read_to_string(root.join("auditbook-junit.xml")).unwrap().contains("<testsuites"));
    request.change(GOAL, "owner: Maria\n", "");
    assert_eq!(request.run(&job("auditbook:check"), &variables).status.code(), Some(1));
    assert!(fs::read_to_string(root.join("auditbook-quality.json")).unwrap().contains("quality room/audits/goals"));
}

#[test]
fn of_a_merged_result_only_the_merge_request_is_told() {
    let request = PullRequest::new();
    request.program("curl", CURL);
    let base = request.base.clone();
    let git = |arguments: &[&str]| request.repository.git(arguments);
    request.repository.write(".gitlab/auditbook.sh", &super::repository_file("ci/forge.sh")).commit("Forge");
    git(&["switch", "-q", "-c", "change"]);
    request.change(GOAL, ": 75}", ": 66}");
    git(&["switch", "-q", "main"]);
    request.change("auditbook.yaml", "title:", "confidence: 0.8\ntitle:");
    git(&["merge", "-q", "--no-ff", "-m", "Merge", "change"]);
    let variables = [
        ("CI_MERGE_REQUEST_DIFF_BASE_SHA", base.as_str()),
        ("CI_MERGE_REQUEST_EVENT_TYPE", "merged_result"),
        ("AUDITBOOK_VERSION", "0.2.0"),
        ("GITLAB_CI", "true"),
    ];
    let run = request.run(&job("auditbook:diff"), &[&variables[..], FORGES[0].variables].concat());
    let said = stdout(&run);
    assert!(said.contains("target easier") && !said.contains("confidence"), "{said}{}", stderr(&run));
}

#[test]
fn each_job_says_when_it_runs_and_when_it_stops() {
    let template = yaml("ci/gitlab.yml");
    assert!(template[".auditbook"]["timeout"].is_string());
    for name in ["auditbook:check", "auditbook:diff", "pages"] {
        let rules = serde_yaml::to_string(&template[name]["rules"]).unwrap();
        let (merge, main) = (rules.contains("merge_request_event"), rules.contains("$CI_DEFAULT_BRANCH"));
        assert_eq!((merge, main), (name != "pages", name != "auditbook:diff"), "{name}");
    }
}

/// The shell of the Bitbucket template's one step, and of the steps of Forgejo's that do not fetch or install.
#[test]
fn the_steps_for_forgejo_and_bitbucket_run() {
    for (file, place, forge) in [("forgejo", ".forgejo", &FORGES[1]), ("bitbucket", ".bitbucket", &FORGES[2])] {
        let request = PullRequest::new();
        request.program("curl", CURL);
        answer(&request, forge.list(), forge.empty);
        let base = request.base.clone();
        let note = format!("{place}/auditbook.sh");
        request.repository.write(&note, &super::repository_file("ci/forge.sh")).commit("Forge");
        let root = request.repository.path().display().to_string();
        request.repository.git(&["branch", "goal", &base]);
        request.repository.git(&["remote", "add", "origin", &root]);
        request.change(GOAL, ": 75}", ": 66}");
        let template = yaml(&format!("ci/{file}.yml"));
        let steps = if file == "bitbucket" {
            template["definitions"]["steps"][0]["step"]["script"].as_sequence().unwrap().clone()
        } else {
            let steps = template["jobs"]["check"]["steps"].as_sequence().unwrap();
            steps.iter().skip(2).map(|step| step["run"].clone()).collect()
        };
        let script: Vec<&str> = steps.iter().map(|step| step.as_str().unwrap()).collect();
        let script = script.join("\n").replace("AUDITBOOK_WORKSPACE=\".\"", "AUDITBOOK_WORKSPACE=\"quality room\"");
        let more = [("AUDITBOOK_TOKEN", "word"), ("BITBUCKET_PR_DESTINATION_BRANCH", "goal")];
        let run = request.run(&script, &[forge.variables, &more].concat());
        assert!(run.status.success(), "{file}: {}{}", stdout(&run), stderr(&run));
        assert!(request.read("calls").ends_with(&format!("POST {}\n", forge.comments)), "{}", request.read("calls"));
        request.change(GOAL, "owner: Maria\n", "");
        let run = request.run(&script, &[forge.variables, &more].concat());
        assert_eq!(run.status.code(), Some(1), "{file}: {}{}", stdout(&run), stderr(&run));
    }
}
