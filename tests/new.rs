//! `auditbook init` and `auditbook new` through the real binary: what they write passes `check`, nothing is replaced.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use auditbook::i18n::Lang;
use auditbook::model::Kind;
use serde_json::Value;

fn auditbook(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_auditbook"))
        .current_dir(folder)
        .args(arguments)
        .env("SOURCE_DATE_EPOCH", "1773500000")
        .output()
        .expect("the binary starts")
}

/// Standard output of a run that must succeed.
fn succeed(folder: &Path, arguments: &[&str]) -> String {
    let output = auditbook(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("output is text")
}

/// The codes that `check` reports, with their files.
fn check(folder: &Path) -> Vec<(String, String)> {
    let output = auditbook(folder, &["check", "--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).expect("check prints JSON");
    let found = report["diagnostics"].as_array().expect("a list").iter();
    found.map(|d| (d["code"].as_str().unwrap().to_owned(), d["file"].as_str().unwrap().to_owned())).collect()
}

fn workspace() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    succeed(folder.path(), &["init"]);
    folder
}

#[test]
fn a_new_workspace_is_clean_in_every_language() {
    for lang in Lang::ALL.map(Lang::code) {
        let folder = tempfile::tempdir().unwrap();
        let listed = succeed(folder.path(), &["init", "deep/quality", "--lang", lang, "--title", "A: b # c"]);
        let workspace = folder.path().join("deep/quality");
        assert!(listed.lines().all(|path| folder.path().join(path).is_file()), "{listed}");
        assert_eq!(check(&workspace), [], "{lang}");
        let settings = fs::read_to_string(workspace.join("auditbook.yaml")).unwrap();
        assert!(settings.contains("title: \"A: b # c\"") && settings.contains(&format!("languages: [{lang}]")));
        if lang != "en" {
            let checklist = fs::read_to_string(workspace.join("audits/checklists/first-contact.md")).unwrap();
            let comments = settings.lines().chain(checklist.lines()).filter_map(|line| line.rsplit_once(" # "));
            let english = ["of the ", "where ", "about ", "the first", "with the", "that "];
            let is_english = |(_, comment): &(&str, &str)| english.iter().any(|word| comment.contains(word));
            let english: Vec<_> = comments.filter(is_english).collect();
            assert!(english.is_empty(), "{lang}: {english:#?}");
        }
    }
}

#[test]
fn a_workspace_is_never_replaced() {
    let folder = workspace();
    let before = fs::read(folder.path().join("auditbook.yaml")).unwrap();
    let again = auditbook(folder.path(), &["init", "--lang", "el"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&again.stderr).contains("auditbook new"));
    assert_eq!(fs::read(folder.path().join("auditbook.yaml")).unwrap(), before);
    let other = tempfile::tempdir().unwrap();
    fs::write(other.path().join(".gitignore"), "mine\n").unwrap();
    assert_eq!(auditbook(other.path(), &["init"]).status.code(), Some(2));
    assert_eq!(fs::read_dir(other.path()).unwrap().count(), 1, "nothing was written");
}

#[test]
fn init_writes_the_files_of_the_forge() {
    let files = [
        ("github", ".github/workflows/auditbook.yml", ".github/workflows/auditbook-comment.yml"),
        ("gitlab", ".gitlab-ci.yml", ".gitlab/auditbook.sh"),
        ("forgejo", ".forgejo/workflows/auditbook.yml", ".forgejo/auditbook.sh"),
        ("bitbucket", "bitbucket-pipelines.yml", ".bitbucket/auditbook.sh"),
    ];
    for (forge, path, other) in files {
        let folder = tempfile::tempdir().unwrap();
        succeed(folder.path(), &["init", "--ci", forge]);
        assert!(fs::read_to_string(folder.path().join(path)).unwrap().contains("auditbook"), "{forge}");
        let text = fs::read_to_string(folder.path().join(path)).unwrap();
        assert!(folder.path().join(other).is_file() && (forge == "github" || text.contains(other)), "{forge}");
    }
}

#[test]
fn the_file_of_the_forge_lies_at_the_top_of_the_repository() {
    let lines = [
        ("github", ".github/workflows/auditbook.yml", "workspace: deep/quality room"),
        ("gitlab", ".gitlab-ci.yml", "AUDITBOOK_WORKSPACE: deep/quality room"),
        ("forgejo", ".forgejo/workflows/auditbook.yml", "AUDITBOOK_WORKSPACE: deep/quality room"),
        ("bitbucket", "bitbucket-pipelines.yml", "- export AUDITBOOK_WORKSPACE='deep/quality room'"),
    ];
    for (forge, path, line) in lines {
        let repository = crate::scratch::Scratch::new();
        fs::create_dir(repository.path().join("deep")).unwrap();
        succeed(&repository.path().join("deep"), &["init", "quality room", "--ci", forge]);
        let text = fs::read_to_string(repository.path().join(path)).unwrap();
        assert!(text.lines().any(|found| found.trim() == line), "{text}");
        assert!(repository.path().join("deep/quality room/auditbook.yaml").is_file());
        let top = crate::scratch::Scratch::new();
        succeed(&top.path(), &["init", "--ci", forge]);
        assert!(!fs::read_to_string(top.path().join(path)).unwrap().contains("quality room"));
    }
}

/// A template names the branch that git publishes, and what has to be set is said.
#[test]
fn the_file_of_the_forge_names_the_branch_of_the_repository() {
    let lines = [
        ("github", ".github/workflows/auditbook.yml", "branches: [trunk]", "Pages"),
        ("gitlab", ".gitlab-ci.yml", "- if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH", "AUDITBOOK_TOKEN"),
        ("forgejo", ".forgejo/workflows/auditbook.yml", "branches: [trunk]", "AUDITBOOK_TOKEN"),
        ("bitbucket", "bitbucket-pipelines.yml", "trunk:", "AUDITBOOK_TOKEN"),
    ];
    for (forge, path, line, set) in lines {
        let repository = crate::scratch::Scratch::new();
        repository.write("README.md", "x").commit("first");
        repository.git(&["branch", "-m", "trunk"]);
        let output = auditbook(&repository.path(), &["init", "--ci", forge]);
        assert!(output.status.success() && String::from_utf8_lossy(&output.stderr).contains(set), "{forge}");
        let text = fs::read_to_string(repository.path().join(path)).unwrap();
        assert!(text.lines().any(|found| found.trim() == line), "{text}");
        assert!(!text.contains("[main]") && !text.contains("    main:"), "{text}");
    }
}

#[test]
fn every_built_in_checklist_becomes_an_audit_in_every_language() {
    let folder = workspace();
    let listed = succeed(folder.path(), &["new", "--list"]);
    let checklists: Vec<&str> = listed
        .lines()
        .filter_map(|line| line.split_whitespace().next()?.strip_prefix("auditbook/"))
        .filter(|reference| reference.contains('@'))
        .collect();
    assert_eq!(checklists.len(), 9, "{listed}");
    for lang in Lang::ALL.map(Lang::code) {
        for checklist in &checklists {
            let id = format!("{}-{lang}", checklist.replace('@', "-"));
            let pinned = format!("auditbook/{checklist}");
            let arguments = ["new", "audit", &id, "--checklist", &pinned, "--lang", lang, "--owner", "Μαρία: x"];
            let path = succeed(folder.path(), &arguments);
            let text = fs::read_to_string(folder.path().join(path.trim())).unwrap();
            assert_eq!(text.contains("\nlang: "), lang != "en", "{text}");
            assert!(text.contains(":   # "), "{text}");
        }
    }
    assert_eq!(check(folder.path()), []);
    let greek = fs::read_to_string(folder.path().join("audits/audits/service-standards-1-el.md")).unwrap();
    assert!(greek.contains("S01: Υποδεχόμαστε τον πελάτη") && greek.contains("no (Όχι) | partly (Εν μέρει)"));
}

#[test]
fn an_audit_can_fill_in_a_checklist_of_the_workspace() {
    let folder = workspace();
    succeed(folder.path(), &["new", "audit", "second", "--checklist", "first-contact@1"]);
    succeed(folder.path(), &["new", "visit", "shop", "--checklist", "auditbook/mystery-shop"]);
    succeed(folder.path(), &["new", "checklist", "ours", "--checklist", "mystery-shop"]);
    let text = fs::read_to_string(folder.path().join("audits/audits/second.md")).unwrap();
    assert!(text.contains("\nchecklist: first-contact@1 ") && text.contains("\n  P01:   # ") && !text.contains("S08"));
    assert!(fs::read_to_string(folder.path().join("audits/checklists/ours.md")).unwrap().contains("#   - M01   # "));
    assert_eq!(check(folder.path()), []);
}

#[test]
fn every_template_of_a_metric_passes_once_it_has_points() {
    let folder = workspace();
    let listed = succeed(folder.path(), &["new", "--list", "--lang", "el"]);
    let templates = listed.split_once("metric templates").unwrap().1.lines().skip(1);
    let templates: Vec<&str> = templates.filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(templates.len(), auditbook::library::metrics().len(), "{listed}");
    for template in templates {
        let id = format!("t-{template}");
        let path = succeed(folder.path(), &["new", "metric", &id, "--template", template, "--lang", "ru"]);
        assert!(fs::read_to_string(folder.path().join(path.trim())).unwrap().contains("\nlang: ru"));
    }
    assert_eq!(check(folder.path()), []);
}

#[test]
fn skeletons_of_all_kinds_pass_once_their_blanks_are_filled() {
    let folder = workspace();
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Audit).map(|kind| kind.name()) {
        let listed = succeed(folder.path(), &["new", kind, "fresh", "--owner", "Maria"]);
        let path = folder.path().join(listed.lines().next().unwrap());
        let text = fs::read_to_string(&path).unwrap();
        let text = text
            .replace("\nmetric:  ", "\nmetric: first-contact-resolution  ")
            .replace("  # 2026-01: 64", if kind == "goal" { "  2026: 64" } else { "  2026-01: 64" })
            .replace("  # 2026-12: 75", "  2026-12: 75")
            .replace("\nanswered:  ", "\nanswered: yes  ")
            .replace("\nvalues: {}", "\nvalues: {first-contact-resolution: 70}")
            .replace("What is to be decided?", "Who answers at night?")
            .replace("Say what would be done", "A night shift of our own")
            .replace("Say what will be done", "Put two people on the late shift");
        fs::write(&path, text).unwrap();
    }
    let found = check(folder.path());
    let empty: Vec<&str> = found.iter().map(|(_, file)| file.as_str()).collect();
    assert!(found.iter().all(|(code, _)| code == "csv-without-rows"), "{found:?}");
    assert_eq!(empty, ["audits/logs/fresh.csv", "audits/surveys/fresh.csv"], "rows are the author's to bring");
}

#[test]
fn a_blank_that_is_left_open_is_reported_at_its_key() {
    let folder = workspace();
    succeed(folder.path(), &["new", "goal", "fresh"]);
    let found = check(folder.path());
    assert!(!found.is_empty() && found.iter().all(|(_, file)| file == "audits/goals/fresh.md"), "{found:?}");
}

#[test]
fn the_next_version_of_a_checklist_lies_beside_the_old_one() {
    let folder = workspace();
    let listed = succeed(folder.path(), &["new", "checklist", "--from", "first-contact@1"]);
    assert_eq!(listed, "audits/checklists/first-contact.v2.md\n");
    let old = fs::read_to_string(folder.path().join("audits/checklists/first-contact.md")).unwrap();
    let new = fs::read_to_string(folder.path().join("audits/checklists/first-contact.v2.md")).unwrap();
    assert_eq!(new, old.replace("version: 1\n", "version: 2\n"));
    succeed(folder.path(), &["new", "checklist", "--from", "first-contact"]);
    assert!(folder.path().join("audits/checklists/first-contact.v3.md").is_file());
    let listed = succeed(folder.path(), &["new", "checklist", "--from", "service-standards@1", "--lang", "ro"]);
    assert_eq!(listed, "audits/checklists/service-standards.v3.md\n");
    let own = fs::read_to_string(folder.path().join(listed.trim())).unwrap();
    assert!(own.contains("title: Standarde de servire\n") && own.contains("\n# Standarde de servire\n"), "{own}");
    assert_eq!(check(folder.path()), []);
}

#[test]
fn new_refuses_what_it_cannot_do() {
    let folder = workspace();
    let refused = |arguments: &[&str], said: &str| {
        let output = auditbook(folder.path(), arguments);
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {stderr}");
        assert!(stderr.contains(said), "{arguments:?}: {stderr}");
    };
    refused(&["new"], "KIND");
    refused(&["new", "audit", "x"], "new --list");
    refused(&["new", "audit", "x", "--checklist", "service-standard"], "service-standards");
    refused(&["new", "audit", "x", "--checklist", "service-standards@7"], "no checklist");
    refused(&["new", "metric", "x", "--template", "cast"], "csat");
    refused(&["new", "goal", "x", "--template", "csat"], "templates");
    refused(&["new", "goal", "x", "--checklist", "mystery-shop"], "fills in no checklist");
    refused(&["new", "goal", "--from", "first-contact@1"], "versions");
    refused(&["new", "goal", "a/../x"], "`/`");
    refused(&["new", "gaol", "x"], "checklist, audit, metric, goal");
    refused(&["new", "goal", "first-contact-resolution"], "exists already");
    refused(&["new", "goal", "x", "--lang", "xx"], "xx");
}

#[test]
fn keys_are_set_and_nobody_is_asked_without_a_terminal() {
    let folder = workspace();
    let set = ["--set", "metric=first-contact-resolution", "--set", "from.2026=64", "--set", "to={2026-12: 75}"];
    let arguments =
        [&["new", "goal", "fcr-75", "--set", "owner=Maria", "--set", "tags=[night, phone]"][..], &set].concat();
    let path = succeed(folder.path(), &arguments);
    let text = fs::read_to_string(folder.path().join(path.trim())).unwrap();
    for line in
        ["\nmetric: first-contact-resolution ", "\nfrom: {2026: 64}", "\nto: {2026-12: 75}", "\ntags: [night, phone]"]
    {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    assert!(!text.contains("# tags:") && text.contains("# effect:"), "{text}");
    assert_eq!(check(folder.path()), []);
    let audit = [
        "new",
        "audit",
        "a",
        "--checklist",
        "service-offer",
        "--set",
        "scope.channel=phone",
        "--set",
        "sample.reviewed=30",
    ];
    let path = succeed(folder.path(), &audit);
    let text = fs::read_to_string(folder.path().join(path.trim())).unwrap();
    assert!(text.contains("\nscope: {channel: phone}") && text.contains("reviewed: 30"), "{text}");
    for (set, said) in [
        ("onwer=x", "did you mean `owner`?"),
        ("owner", "--set owner=maria"),
        ("owner=a: b", "quote it"),
        ("review=monthli", "did you mean `monthly`?"),
        ("from=75", "says no period"),
    ] {
        let refused = auditbook(folder.path(), &["new", "goal", "x", "--set", set]);
        let told = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(refused.status.code() == Some(2) && told.contains(said), "{told}");
    }
    let refused = auditbook(folder.path(), &["new", "gap", "x", "--set", "impact=9"]);
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(told.contains("`9` is out of range") && told.contains("expected 1 to 5"), "{told}");
    assert!(!folder.path().join("audits/gaps/x.md").exists());
}

#[test]
fn what_is_to_be_written_is_said_in_the_language_asked_for() {
    let folder = workspace();
    for (lang, said) in
        [("en", "Why this goal"), ("el", "Γιατί αυτός ο στόχος"), ("ar", "لماذا هذا الهدف"), ("et", "Miks see eesmärk")]
    {
        let path = succeed(folder.path(), &["new", "goal", &format!("goal-{lang}"), "--lang", lang]);
        let text = fs::read_to_string(folder.path().join(path.trim())).unwrap();
        assert!(text.contains(&format!("<!-- {said}")), "{text}");
    }
    let path = succeed(folder.path(), &["new", "visit", "shop", "--checklist", "mystery-shop", "--lang", "ru"]);
    let text = fs::read_to_string(folder.path().join(path.trim())).unwrap();
    assert!(text.contains("<!-- Что произошло") && text.contains("Подтверждения стоят"), "{text}");
    assert!(!text.contains("Critical:") && !text.contains("What was seen"), "{text}");
}

#[test]
fn an_unknown_kind_names_the_nearest_and_all() {
    let output = auditbook(workspace().path(), &["new", "metrc", "x"]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("'metric'") && told.contains("checklist, audit, metric, goal, gap"), "{told}");
}

#[test]
fn a_template_shows_the_other_keys_too_and_what_is_missing_is_named() {
    let folder = workspace();
    let path = succeed(folder.path(), &["new", "metric", "lost", "--template", "abandonment-rate"]);
    let text = fs::read_to_string(folder.path().join(path.trim())).unwrap();
    for line in
        ["unit: percent", "# target: 5", "# owner: ", "# bounds: ", "# source: ", "# spc:", "definition: The share"]
    {
        assert!(text.lines().any(|written| written.starts_with(line)), "{line}: {text}");
    }
    assert_eq!(text.matches("target: ").count(), 1, "{text}");
    for (arguments, words) in [(&["new"][..], "auditbook new KIND ID"), (&["new", "goal"][..], "auditbook new goal ID")]
    {
        let ran = crate::workspace::auditbook(folder.path(), arguments);
        assert!(ran.code == 2 && ran.err.contains(words), "{}", ran.err);
    }
}

#[test]
fn what_keys_mean_is_said_in_the_language_asked_for() {
    let folder = workspace();
    for (lang, words) in [
        ("el", "τι θα έφερνε το κλείσιμό του"),
        ("ro", "ce ar aduce închiderea lui"),
        ("ar", "ما الذي يجلبه إغلاقها"),
        ("et", "mida sulgemine tooks"),
        ("ru", "что дало бы его закрытие"),
    ] {
        let path = succeed(folder.path(), &["new", "gap", &format!("gap-{lang}"), "--lang", lang, "--owner", "ann"]);
        let text = fs::read_to_string(folder.path().join(path.trim())).unwrap();
        assert!(text.contains(words), "{text}");
        assert!(!text.contains("such as") && !text.contains("where this is not stated"), "{text}");
        let base = ["new", "checklist", &format!("own-{lang}"), "--checklist", "service-standards", "--lang", lang];
        let path = succeed(folder.path(), &base);
        let text = fs::read_to_string(folder.path().join(path.trim())).unwrap();
        assert!(!text.contains("Our own standards") && !text.contains("what is not asked"), "{text}");
    }
}

#[test]
fn a_new_audit_is_of_the_day_or_month_that_its_id_says() {
    let folder = workspace();
    for (id, date) in [
        ("2025-03-phone", "2025-03-31"),
        ("2025-03-14-phone", "2025-03-14"),
        ("2026-03-shop", "2026-03-14"),
        ("phone-9", "2026-03-14"),
    ] {
        succeed(folder.path(), &["new", "audit", id, "--checklist", "service-standards"]);
        let text = fs::read_to_string(folder.path().join(format!("audits/audits/{id}.md"))).unwrap();
        assert!(text.contains(&format!("\ndate: {date} ")), "{id}: {text}");
    }
    assert_eq!(check(folder.path()), []);
}
