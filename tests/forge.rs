//! The files for forges and hooks, as far as they can be run without one: they parse, every flag they use exists, and
//! their shell steps do their work with a stand-in for the forge's own program.

#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_yaml::Value;

use crate::scratch::Scratch;

fn repository_file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn yaml(path: &str) -> Value {
    serde_yaml::from_str(&repository_file(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn binary() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_auditbook"))
}

mod approved;
mod installed;
mod noted;
mod posted;
mod workflows;

use noted::{CURL, FORGES, answer, written};

const FILES: [&str; 5] = ["action.yml", "ci/gitlab.yml", "ci/comment.sh", "ci/forge.sh", ".pre-commit-hooks.yaml"];

/// Every `auditbook COMMAND …` in `text` as the command and the long flags behind it.
fn calls(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        for part in line.split("auditbook ").skip(1) {
            let Some(command) = part.split_whitespace().next() else { continue };
            if !["check", "diff", "build", "verify", "fmt"].contains(&command) {
                continue;
            }
            let flags = part.split(|c: char| c.is_whitespace() || "\"'({=".contains(c));
            let flags = flags.filter(|word| word.starts_with("--") && word.len() > 2).map(str::to_owned).collect();
            found.push((command.to_owned(), flags));
        }
    }
    found
}

#[test]
fn every_flag_they_use_exists() {
    let help = |command: &str| {
        let output = Command::new(binary()).args([command, "--help"]).output().unwrap();
        assert!(output.status.success(), "auditbook {command}");
        String::from_utf8(output.stdout).unwrap()
    };
    let mut count = 0;
    for file in FILES {
        for (command, flags) in calls(&repository_file(file)) {
            count += 1;
            for flag in flags {
                assert!(help(&command).contains(&flag), "{file}: auditbook {command} has no {flag}");
            }
        }
    }
    assert!(count >= 10, "only {count} calls were found");
    // The action and the script gather their flags in a list.
    for flag in ["--workspace", "--format", "--strict", "--gate", "--base", "--approved-by"] {
        let used = repository_file("action.yml") + &repository_file("ci/forge.sh");
        assert!(used.contains(flag) && help("check").contains(flag), "{flag}");
    }
}

/// A hook is given the files of the commit that match; it touches and tells no others.
#[test]
fn hooks_run_and_keep_to_what_they_are_given() {
    const GOAL: &str = "audits/goals/first-contact-resolution.md";
    const GAP: &str = "audits/gaps/delivery-dates.md";
    const OTHER: &str = "audits/audits/2026-03-phone.md";
    for hook in yaml(".pre-commit-hooks.yaml").as_sequence().unwrap() {
        let entry: Vec<&str> = hook["entry"].as_str().unwrap().split(' ').collect();
        assert_eq!(entry[0], "ci/hook.sh");
        let takes_files = hook["pass_filenames"].as_bool().unwrap_or(true);
        // Only where it is always run, a commit that deletes alone is seen.
        assert_eq!(hook["always_run"].as_bool().unwrap_or(false), !takes_files);
        let folder = tempfile::tempdir().unwrap();
        succeed(folder.path(), &["init", "--date", "2026-03-14"]);
        let given: &[&str] = if takes_files { &[GOAL, GAP] } else { &[] };
        let all = [&entry[1..], given].concat();
        succeed(folder.path(), &all);

        let read = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap();
        let spaced =
            |path: &str| fs::write(folder.path().join(path), read(path).replace("kind: ", "kind:   ")).unwrap();
        [GOAL, GAP, OTHER].into_iter().for_each(spaced);
        succeed(folder.path(), &all);
        let is_mended = |path: &str| !read(path).contains("kind:   ");
        let formats = entry[1] == "fmt";
        assert_eq!([GOAL, GAP, OTHER].map(is_mended), [formats, formats, false], "{entry:?}");

        fs::write(folder.path().join(OTHER), read(OTHER).replace("checklist: ", "checklist: no-")).unwrap();
        let run = Command::new(binary()).current_dir(folder.path()).args(&all).output().unwrap();
        assert_eq!(run.status.success(), takes_files, "{entry:?}: {}", stdout(&run));
    }
}

fn succeed(folder: &Path, arguments: &[&str]) {
    let output = Command::new(binary()).current_dir(folder).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A pull request: a repository whose branch makes a target easier, and a place for what a run leaves behind.
struct PullRequest {
    repository: Scratch,
    base: String,
    outside: tempfile::TempDir,
}

impl PullRequest {
    fn new() -> Self {
        let repository = Scratch::new();
        succeed(&repository.path(), &["init", "quality room", "--date", "2026-03-14"]);
        let base = repository.commit("Start");
        let request = Self { repository, base, outside: tempfile::tempdir().unwrap() };
        request.program("auditbook", &format!("#!/bin/sh\nexec '{}' \"$@\"\n", binary().display()));
        request
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let path = format!("quality room/{file}");
        let text = fs::read_to_string(self.repository.path().join(&path)).unwrap();
        assert!(text.contains(from), "{text}");
        self.repository.write(&path, &text.replace(from, to)).commit("Change");
    }

    /// Puts a program where the steps find it.
    fn program(&self, name: &str, text: &str) {
        let path = self.outside.path().join("bin").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn left(&self, name: &str) -> PathBuf {
        self.outside.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.left(name)).unwrap_or_default()
    }

    /// Runs `script` as the forge would.
    fn run(&self, script: &str, variables: &[(&str, &str)]) -> Output {
        let path = format!("{}:{}", self.left("bin").display(), std::env::var("PATH").unwrap());
        Command::new("bash")
            .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script])
            .current_dir(self.repository.path())
            .env("PATH", path)
            .env("HOME", self.outside.path())
            .env("SOURCE_DATE_EPOCH", "1773500000")
            .env("GITHUB_ACTION_PATH", env!("CARGO_MANIFEST_DIR"))
            .env("GITHUB_REPOSITORY", "some/where")
            .env("GITHUB_OUTPUT", self.left("output"))
            .env("GITHUB_STEP_SUMMARY", self.left("summary"))
            .env("CI_PROJECT_DIR", self.repository.path())
            .env("AUDITBOOK_WORKSPACE", "quality room")
            .env("AUDITBOOK_BASE", &self.base)
            .env("AUDITBOOK_STRICT", "false")
            .env("AUDITBOOK_SOURCE", format!("file://{}", self.left("forge").display()))
            .env("AUDITBOOK_GATE", "")
            .envs(variables.iter().copied())
            .output()
            .unwrap()
    }
}

/// The shell of the action's step called `name`.
fn step(name: &str) -> String {
    let action = yaml("action.yml");
    let steps = action["runs"]["steps"].as_sequence().unwrap();
    let step = steps.iter().find(|step| step["name"].as_str() == Some(name) || step["id"].as_str() == Some(name));
    step.unwrap_or_else(|| panic!("no step {name}"))["run"].as_str().unwrap().to_owned()
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn no_step_of_the_action_pastes_an_expression_into_its_shell() {
    let action = yaml("action.yml");
    let posting = yaml("ci/post/action.yml");
    let steps = [&action, &posting].map(|action| action["runs"]["steps"].as_sequence().unwrap());
    for step in steps.into_iter().flatten() {
        if let Some(script) = step["run"].as_str() {
            assert!(!script.contains("${{"), "{script}");
            assert_eq!(step["shell"].as_str(), Some("bash"), "{script}");
        }
    }
}

#[test]
fn the_action_builds_itself_once_and_names_what_it_was_built_from() {
    let request = PullRequest::new();
    let version = request.run(&step("version"), &[]);
    assert!(version.status.success(), "{}", stderr(&version));
    let output = request.read("output");
    let key = output.strip_prefix("key=").expect("a key").trim().to_owned();
    assert!(key.len() == 20 && key.bytes().all(|b| b.is_ascii_hexdigit()), "{output}");
    request.program("cargo", "#!/bin/sh\necho \"$@\" >> \"$HOME/cargo\"\nmkdir -p \"$HOME/.auditbook/bin\"\ncp \"$(command -v auditbook)\" \"$HOME/.auditbook/bin/\"\n");
    for _ in 0..2 {
        let run = request.run(&step("Install auditbook"), &[("GITHUB_PATH", request.left("path").to_str().unwrap())]);
        assert!(run.status.success(), "{}", stderr(&run));
    }
    assert_eq!(request.read("cargo").lines().count(), 1, "{}", request.read("cargo"));
    assert!(request.read("cargo").contains(&format!("--path {}", env!("CARGO_MANIFEST_DIR"))));
}

#[test]
fn the_action_annotates_faults_and_sums_them_up() {
    let request = PullRequest::new();
    assert_eq!(request.run(&step("Check"), &[]).status.code(), Some(0));
    request.change("audits/goals/first-contact-resolution.md", "owner: Maria\n", "");
    let run = request.run(&step("Check"), &[]);
    assert_eq!(run.status.code(), Some(1), "{}", stderr(&run));
    let annotation = stdout(&run);
    assert!(
        annotation.contains("::error file=quality room/audits/goals/first-contact-resolution.md,line="),
        "{annotation}"
    );
    assert!(request.read("summary").contains("goal-without-owner"), "{}", request.read("summary"));
}

#[test]
fn the_action_fails_where_a_gate_does() {
    let request = PullRequest::new();
    request.change("audits/audits/2026-03-phone.md", "S07: yes", "S07: {answer: no, note: shouted at}");
    let gate = [("AUDITBOOK_GATE", "regression")];
    let run = request.run(&step("Check"), &gate);
    assert_eq!(run.status.code(), Some(1), "{}{}", stdout(&run), stderr(&run));
    assert_eq!(request.run(&step("Check"), &[]).status.code(), Some(0), "without the gate it is a result, not a fault");
}

#[test]
fn the_action_builds_a_site_that_verifies() {
    let request = PullRequest::new();
    let site = request.left("site");
    let run = request.run(&step("build"), &[("AUDITBOOK_OUT", site.to_str().unwrap())]);
    assert!(run.status.success(), "{}", stderr(&run));
    assert!(site.join("index.html").is_file());
    let output = request.read("output");
    assert_eq!(output, format!("site={}\nname=auditbook-site-qualityroom\n", site.display()));
}

/// What the action's step that comments is told beside the rest.
fn commenting() -> Vec<(&'static str, &'static str)> {
    [FORGES[1].variables, &[("AUDITBOOK_TOKEN", "word")]].concat()
}

#[test]
fn a_pull_request_gets_one_comment_that_is_kept_up_to_date() {
    let request = PullRequest::new();
    request.program("curl", CURL);
    answer(&request, "comments", "[]");
    let comment = || request.run(&step("Say what the pull request means"), &commenting());

    let quiet = comment();
    assert!(quiet.status.success(), "{}", stderr(&quiet));
    assert_eq!(written(&request), "", "nothing changed, so nothing is said");

    request.change("audits/goals/first-contact-resolution.md", ": 75}", ": 66}");
    assert!(comment().status.success());
    let said = written(&request);
    assert!(
        said.starts_with("<!-- auditbook qualityroom -->\n") && said.matches("<!-- auditbook").count() == 1,
        "{said}"
    );
    assert!(said.contains("target easier") && said.contains("75% → 66%"), "{said}");
    assert!(request.read("calls").ends_with("POST https://forge.example/api/v1/repos/some/where/issues/7/comments\n"));

    answer(&request, "comments", FORGES[1].known);
    request.change("audits/goals/first-contact-resolution.md", ": 66}", ": 67}");
    assert!(comment().status.success());
    let calls = request.read("calls");
    assert!(calls.ends_with("PATCH https://forge.example/api/v1/repos/some/where/issues/comments/41\n"), "{calls}");

    request.change("audits/goals/first-contact-resolution.md", ": 67}", ": 75}");
    assert!(comment().status.success());
    assert!(written(&request).contains("no longer moves any result"), "{}", written(&request));
}

/// A forge tests the merge of a pull request into its base, which moved on meanwhile.
#[test]
fn of_a_merge_only_the_pull_request_is_told_and_without_a_right_to_write_the_summary_has_it() {
    let request = PullRequest::new();
    request.program("curl", CURL);
    fs::write(request.left("forbidden"), "").unwrap();
    let git = |arguments: &[&str]| request.repository.git(arguments);
    let main = git(&["rev-parse", "--abbrev-ref", "HEAD"]);
    git(&["switch", "-q", "-c", "change"]);
    request.change("audits/goals/first-contact-resolution.md", ": 75}", ": 66}");
    git(&["switch", "-q", &main]);
    request.change("auditbook.yaml", "title:", "confidence: 0.8\ntitle:");
    git(&["merge", "-q", "--no-ff", "-m", "Merge", "change"]);
    let variables = [commenting(), vec![("AUDITBOOK_MERGE", "true")]].concat();
    let run = request.run(&step("Say what the pull request means"), &variables);
    assert!(run.status.success() && stdout(&run).contains("::warning::"), "{}{}", stdout(&run), stderr(&run));
    let summary = request.read("summary");
    assert!(summary.contains("target easier") && !summary.contains("confidence"), "{summary}");
}

#[test]
fn a_comment_on_a_faulty_or_foreign_pull_request_is_no_failure() {
    let request = PullRequest::new();
    request.program("curl", CURL);
    answer(&request, "comments", "[]");
    request.change("audits/goals/first-contact-resolution.md", "owner: Maria\n", "");
    let script = step("Say what the pull request means");
    let run = request.run(&script, &commenting());
    assert!(run.status.success(), "{}", stderr(&run));
    assert!(written(&request).contains("error"), "{}", written(&request));
    fs::write(request.left("forbidden"), "").unwrap();
    let run = request.run(&script, &commenting());
    assert!(run.status.success() && stdout(&run).contains("::warning::"), "{}", stdout(&run));
    // A base that is no revision is a mistake of the workflow, and says so.
    let run = request.run(&script, &[commenting(), vec![("AUDITBOOK_BASE", "--output=x")]].concat());
    assert_eq!(run.status.code(), Some(2), "{}", stderr(&run));
}

/// The script of a job of the GitLab template, with what runs before it.
fn job(name: &str) -> String {
    let template = yaml("ci/gitlab.yml");
    let lines = |of: &Value| -> Vec<String> {
        of.as_sequence().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect()
    };
    let mut script = lines(&template[".auditbook"]["before_script"]);
    script.extend(lines(&template[name]["script"]));
    script.join("\n")
}

#[test]
fn the_templates_name_this_version() {
    let version = env!("CARGO_PKG_VERSION");
    assert!(repository_file("ci/github.yml").contains(&format!("auditbook/auditbook@v{version}")));
    assert!(repository_file("ci/github-comment.yml").contains(&format!("auditbook/auditbook/ci/post@v{version}")));
    for file in ["gitlab", "forgejo", "bitbucket"] {
        let text = repository_file(&format!("ci/{file}.yml"));
        let stated = ["AUDITBOOK_VERSION: ", "AUDITBOOK_VERSION="].map(|key| format!("{key}\"{version}\""));
        assert!(stated.iter().any(|key| text.contains(key)), "{file}");
    }
}

#[test]
fn the_lock_of_the_page_checks_names_no_registry() {
    let lock = repository_file("tests/browser/package-lock.json");
    assert!(lock.contains("\"integrity\"") && !lock.contains("\"resolved\"") && !lock.contains("registry"));
    let package = repository_file("tests/browser/package.json");
    let versions = package.split("\"devDependencies\"").nth(1).unwrap();
    assert!(!versions.contains(['^', '~', '*']), "every version is exact: {versions}");
}
