//! Builds after builds: what did not change is not made again, and whatever did leads to the site of a clean build.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::workspace::Workspace;

const CHECKLIST: &str = "---\nkind: checklist\nid: service\nversion: 1\nscale: [no, partly, yes]\nsections:\n  all:\n    items:\n      S1: Was the customer greeted\n      S2: Was the promise kept\n---\n";

fn audit(number: usize, answer: &str) -> String {
    let (year, month) = (2020 + number % 6, 1 + number % 12);
    format!(
        "---\nkind: audit\nchecklist: service@1\ndate: {year}-{month:02}-10\nscope: {{team: t{}}}\nanswers: {{S1: {answer}, S2: yes}}\n---\n\n## S1\n\nHeard in contact {number}.\n",
        number % 3
    )
}

fn workspace(audits: usize) -> Workspace {
    let workspace = Workspace::new().with("audits/service.md", CHECKLIST);
    (0..audits).for_each(|number| workspace.write(&format!("audits/a{number}.md"), audit(number, "partly")));
    workspace
}

fn build(folder: &Path) -> (String, String) {
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_auditbook"));
    let ran = program.current_dir(folder).args(["build", "--as-of", "2026-06-30"]).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&ran.stdout), text(&ran.stderr))
}

/// Every file of a site.
fn site(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let walk = walkdir::WalkDir::new(folder.join("site")).into_iter().map(Result::unwrap);
    walk.filter(|found| found.file_type().is_file())
        .map(|found| {
            (found.path().strip_prefix(folder).unwrap().display().to_string(), fs::read(found.path()).unwrap())
        })
        .collect()
}

/// The site that a program without memory makes of the workspace.
fn clean(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let copy = tempfile::tempdir().unwrap();
    for found in walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap) {
        let path = found.path().strip_prefix(folder).unwrap();
        let made = path.starts_with("site") || path.starts_with(".auditbook");
        if found.file_type().is_file() && !made {
            fs::create_dir_all(copy.path().join(path).parent().unwrap()).unwrap();
            fs::copy(found.path(), copy.path().join(path)).unwrap();
        }
    }
    build(copy.path());
    site(copy.path())
}

#[test]
fn nothing_changed_is_not_made_again() {
    let workspace = workspace(4);
    let (_, said) = build(workspace.path());
    let before = site(workspace.path());
    let (out, again) = build(workspace.path());
    assert!(out.contains(": 0 written") && said == again, "{out}{again}");
    assert!(site(workspace.path()) == before);
    assert_eq!(fs::read_to_string(workspace.path().join(".auditbook/.gitignore")).unwrap(), "*\n");

    fs::write(workspace.path().join("site/index.html"), "mine").unwrap();
    build(workspace.path());
    assert!(site(workspace.path()) == before, "a page that somebody changed is made again");
    fs::remove_file(workspace.path().join("site/style.css")).unwrap();
    build(workspace.path());
    assert!(site(workspace.path()) == before, "a file that is gone is made again");
    for broken in ["", "{", "{\"key\": 1}", "\u{0}"] {
        fs::write(workspace.path().join(".auditbook/cache/build.json"), broken).unwrap();
        build(workspace.path());
        assert!(site(workspace.path()) == before, "a memory that cannot be read is none");
    }
}

/// Edits without order; the same every time.
#[test]
fn any_edit_leads_to_the_site_of_a_clean_build() {
    let workspace = workspace(6);
    build(workspace.path());
    let mut state = 0x2545_f491_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    for step in 0..14 {
        let number = next(8);
        let path = format!("audits/a{number}.md");
        match next(7) {
            0 => fs::remove_file(workspace.path().join(&path)).unwrap_or_default(),
            1 => workspace.write("auditbook.yaml", format!("title: Test {number}\nlanguages: [en, et]\n")),
            2 => workspace.write("templates/style.css", format!("p{{margin:{number}px}}")),
            3 => workspace.write(&format!("audits/a{number}.et.md"), format!("## S1\n\nKuuldud {step}.\n")),
            4 => {
                // The same text with the same length and an old date.
                let changed = audit(number, "partly").replace("Heard", "Hoard");
                workspace.write(&path, changed);
                let file = fs::File::options().write(true).open(workspace.path().join(&path)).unwrap();
                file.set_modified(SystemTime::UNIX_EPOCH).unwrap();
            }
            _ => workspace.write(&path, audit(number, ["no", "partly", "yes"][next(3)])),
        }
        build(workspace.path());
        assert!(site(workspace.path()) == clean(workspace.path()), "step {step}");
    }
}

#[test]
fn a_long_list_has_a_page_a_year_and_filters_over_all() {
    let workspace = workspace(430);
    build(workspace.path());
    let site = site(workspace.path());
    let text = |path: &str| String::from_utf8(site[path].clone()).unwrap();
    let (latest, older) = (text("site/audits.html"), text("site/audits-2020.html"));
    assert!(latest.contains("href=\"audits-2020.html\"") && older.contains("href=\"audits.html\""));
    assert!(latest.contains("data-rows=\"lists/audits.js\"") && !site.contains_key("site/audits-2025.html"));
    let script = text("site/lists/audits.js");
    let data = script.strip_prefix("auditbookRows(").unwrap().trim_end().strip_suffix(");").unwrap();
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    let rows: usize = data[1].as_array().unwrap().iter().map(|part| part.as_array().unwrap().len()).sum();
    assert_eq!((rows, data[1].as_array().unwrap().len()), (430, 6));
    let listed = site.iter().filter(|(path, _)| path.starts_with("site/audits") && path.ends_with(".html"));
    let rows = listed.map(|(_, page)| String::from_utf8_lossy(page).matches("data-f=").count());
    assert_eq!(rows.sum::<usize>(), 430);
}
