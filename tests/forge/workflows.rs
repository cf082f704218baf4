//! What holds for every workflow: pinned, with the least rights, and never without an end.

use serde_yaml::Value;

use super::{repository_file, yaml};

const WORKFLOWS: [&str; 3] = ["ci/github.yml", "ci/github-comment.yml", ".github/workflows/ci.yml"];
const ACTIONS: [&str; 2] = ["action.yml", "ci/post/action.yml"];

fn steps(of: &Value) -> impl Iterator<Item = &Value> {
    of["steps"].as_sequence().into_iter().flatten()
}

#[test]
fn every_action_is_pinned_by_its_commit_with_the_version_beside_it() {
    let mut count = 0;
    for file in WORKFLOWS.iter().chain(&ACTIONS) {
        for line in repository_file(file).lines().map(str::trim) {
            let Some(used) = line.trim_start_matches("- ").strip_prefix("uses: ") else { continue };
            count += 1;
            let (action, rest) = used.split_once('@').unwrap();
            // This program's own release has no commit before it is made.
            if action.starts_with("auditbook/auditbook") {
                continue;
            }
            let (commit, version) = rest.split_once(" # v").unwrap_or_else(|| panic!("{file}: {line}"));
            assert!(commit.len() == 40 && commit.bytes().all(|b| b.is_ascii_hexdigit()), "{file}: {line}");
            assert_eq!(version.split('.').count(), 3, "{file}: {line}");
        }
    }
    assert!(count >= 9, "only {count} were found");
}

#[test]
fn every_job_ends_and_has_no_right_that_it_does_not_name() {
    for file in WORKFLOWS {
        let workflow = yaml(file);
        let rights = workflow["permissions"].as_mapping().unwrap_or_else(|| panic!("{file}: no permissions"));
        assert!(rights.values().all(|right| right.as_str() == Some("read")), "{file}");
        for (name, job) in workflow["jobs"].as_mapping().unwrap() {
            assert!(job["timeout-minutes"].as_u64().is_some_and(|minutes| minutes <= 60), "{file}: {name:?}");
            for step in steps(job) {
                let uses = step["uses"].as_str().unwrap_or_default();
                if uses.starts_with("actions/checkout@") {
                    assert_eq!(step["with"]["persist-credentials"].as_bool(), Some(false), "{file}: {name:?}");
                }
                assert!(!step["run"].as_str().unwrap_or_default().contains("${{"), "{file}: {name:?}");
            }
        }
    }
}

#[test]
fn what_runs_beside_a_pull_request_may_not_write_and_what_may_write_runs_nothing_of_it() {
    let check = &yaml("ci/github.yml")["jobs"]["check"];
    assert_eq!(serde_yaml::to_string(&check["permissions"]).unwrap(), "contents: read\npull-requests: read\n");
    let comment = yaml("ci/github-comment.yml");
    let rights = serde_yaml::to_string(&comment["jobs"]["comment"]["permissions"]).unwrap();
    assert_eq!(rights, "actions: read\npull-requests: write\n");
    for step in steps(&comment["jobs"]["comment"]) {
        let uses = step["uses"].as_str().unwrap_or_default();
        assert!(["actions/download-artifact@", "auditbook/auditbook/ci/post@"].iter().any(|of| uses.starts_with(of)));
        assert!(step["run"].is_null());
    }
    let called = comment["on"]["workflow_run"]["workflows"][0].as_str();
    assert_eq!(called, yaml("ci/github.yml")["name"].as_str());
}
