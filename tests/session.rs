//! A workspace in memory: after any edits its pages are those of a clean build.

use std::collections::BTreeMap;
use std::path::Path;

use auditbook::compute::{Edition, compute};
use auditbook::files::Kept;
use auditbook::load::WorkTree;
use auditbook::report::SourceState;
use auditbook::session::{Session, Setting};
use auditbook::site::{self, Theme};
use auditbook::validate;
use proptest::prelude::*;

fn edition() -> Edition {
    Edition { as_of: "2025-09-15".parse().unwrap(), source: SourceState::default() }
}

fn open(folder: &Path) -> Session {
    let setting = Setting { edition: edition(), theme: Theme::default(), record: None };
    Session::open(Box::new(WorkTree::new(folder).unwrap()), setting).unwrap()
}

/// The pages of a clean build of what lies in `folder`; nothing where the settings are faulty.
fn clean(folder: &Path) -> Option<BTreeMap<String, String>> {
    let tree = WorkTree::new(folder).unwrap();
    let validated = validate::validate(&tree, validate::read_config(&tree).ok()?).unwrap();
    let report = compute(&validated.workspace, &edition(), validated.diagnostics);
    let kept = Kept::default();
    site::build(&report, &Theme::default(), None, &kept).unwrap();
    let pages = kept.into_files().into_iter().filter(|(path, _)| path.ends_with(".html"));
    Some(pages.map(|(path, page)| (path, String::from_utf8(page).unwrap())).collect())
}

/// Holds every page of `session` against a clean build of `folder`, and that it has none of `gone`.
fn compare(session: &Session, folder: &Path, seen: &mut BTreeMap<String, String>) {
    let Some(pages) = clean(folder) else { return };
    let paths: Vec<&str> = pages.keys().map(String::as_str).collect();
    for (path, page) in paths.iter().zip(session.pages(&paths).unwrap()) {
        assert!(page.as_ref() == Some(&pages[*path]), "`{path}` differs from a clean build");
    }
    let gone: Vec<&str> = seen.keys().map(String::as_str).filter(|path| !pages.contains_key(*path)).collect();
    assert!(session.pages(&gone).unwrap().iter().all(Option::is_none), "of {gone:?} some are still there");
    seen.extend(pages);
}

const AUDITS: usize = 7;

fn audit(number: usize, answers: [&str; 3], date: &str, more: &str) -> String {
    let (channel, version) = (["phone", "chat"][number % 2], 1 + number % 3 / 2);
    format!(
        "---\nkind: audit\nchecklist: service@{version}\ndate: {date}\nscope: {{channel: {channel}}}\nauditor: A\n{more}answers:\n  S1: {}\n  S2: {{answer: {}, note: heard}}\n  S3: {}\n---\n\n## S1 First\n\nHeard in [another](a{}.md), see ![picture](seen.png).\n",
        answers[0],
        answers[1],
        answers[2],
        (number + 1) % AUDITS
    )
}

fn checklist(version: u32, pass: u32) -> String {
    format!(
        "---\nkind: checklist\nid: service\nversion: {version}\nscale: [no, partly, yes]\npass: {pass}\nsections:\n  all:\n    items:\n      S1: One\n      S2: {{ask: Two, critical: true}}\n      S3: Three\n---\n"
    )
}

fn metric(target: u32) -> String {
    format!(
        "---\nkind: metric\nunit: score\nbetter: higher\nevery: month\ntarget: {target}\nby: [channel]\nsource: {{audit: service}}\n---\n"
    )
}

fn start() -> BTreeMap<String, String> {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let mut files: BTreeMap<String, String> = [
        file("auditbook.yaml", "title: Small\nlanguages: [en, et]\n"),
        file("audits/checklists/service.v1.md", &checklist(1, 60)),
        file("audits/checklists/service.v2.md", &checklist(2, 70)),
        file("audits/metrics/quality.md", &metric(70)),
        file("audits/metrics/share.md", "---\nkind: metric\nunit: percent\nbetter: higher\nevery: month\nseries: share.csv\n---\n"),
        file("audits/metrics/share.csv", "period,value\n2025-01,50\n2025-02,52\n2025-03,57\n"),
        file("audits/goals/better.md", "---\nkind: goal\nowner: A\nmetric: quality\nfrom: {2025-01: 50}\nto: {2025-12: 80}\n---\n"),
        file("audits/goals/more.md", "---\nkind: goal\nowner: A\nmetric: share\nfrom: {2025-01: 50}\nto: {2025-12: 80}\n---\n"),
        file("audits/gaps/late.md", "---\nkind: gap\nowner: A\nfound: audit/a1\nitem: S2\nimpact: 4\neffort: 2\nstatus: planned\nplan: mend\n---\nSeen.\n"),
        file("audits/plans/mend.md", "---\nkind: plan\nowner: A\ncloses: [late]\nmetric: quality\nactions:\n  show: {do: Show how, who: A, due: 2025-09-01}\n---\n"),
        file("audits/surveys/spring.md", "---\nkind: survey\naudience: customers\nmethod: web\ndate: 2025-04-30\nresponses: spring.csv\nquestions:\n  overall: {column: overall, scale: 1-5, method: csat}\n---\n"),
        file("audits/surveys/spring.csv", "overall\n5\n4\n2\n3\n5\n"),
        file("audits/about.md", "---\nkind: page\nnav: true\n---\n# About\n\nSee [the metric](metrics/quality.md).\n"),
        file("audits/about.et.md", "# Meist\n\nLugege.\n"),
    ]
    .into();
    for number in 0..AUDITS {
        let text = audit(number, ["yes", "partly", "no"], &format!("2025-0{}-10", 1 + number % 6), "");
        files.insert(format!("audits/audits/a{number}.md"), text);
    }
    files
}

/// What somebody does to one file; nothing removes it.
fn edits() -> impl Strategy<Value = (String, Option<String>)> {
    let answer = || prop::sample::select(vec!["yes", "partly", "no", "n/a", "maybe"]);
    let date = prop::sample::select(vec!["2025-01-10", "2025-03-02", "2025-06-30", "2025-12-01", "2025-13-01"]);
    let more = prop::sample::select(vec!["", "status: draft\n", "calibrates: a0\n", "title: Other\n", "colour: red\n"]);
    let audits =
        (0..AUDITS + 2, [answer(), answer(), answer()], date, more).prop_map(|(number, answers, date, more)| {
            (format!("audits/audits/a{number}.md"), Some(audit(number, answers, date, more)))
        });
    let removed = prop::sample::select(start().into_keys().filter(|path| path != "auditbook.yaml").collect::<Vec<_>>());
    let text = |path: &'static str, text: &'static str| Just((path.to_owned(), Some(text.to_owned())));
    prop_oneof![
        6 => audits,
        2 => removed.prop_map(|path| (path, None)),
        1 => (1..4_u32, 50..90_u32).prop_map(|(version, pass)| {
            (format!("audits/checklists/service.v{version}.md"), Some(checklist(version, pass)))
        }),
        1 => (50..90_u32).prop_map(|target| ("audits/metrics/quality.md".to_owned(), Some(metric(target)))),
        1 => text("audits/metrics/share.csv", "period,value\n2025-01,50\n2025-02,x\n"),
        1 => text("audits/metrics/share.csv", "period,value\n2025-01,50\n2025-02,71\n2025-04,60\n"),
        1 => text("audits/audits/seen.png", "not looked into"),
        1 => text("audits/audits/a1.et.md", "## S1 Esimene\n\nKuuldud.\n"),
        1 => text("audits/surveys/spring.csv", "overall\n1\n1\n9\n"),
        1 => text("audits/goals/better.txt", "kind: goal\nowner: A\n"),
        1 => text("auditbook.yaml", "title: Larger\nlanguages: [et, en]\nconfidence: 90\n"),
        1 => text("auditbook.yaml", "titel: Larger\n"),
        1 => text("audits/audits/copy.md", "---\nkind: audit\nid: a2\nchecklist: service@9\ndate: 2025-01-01\nanswers: {}\n---\n"),
    ]
}

fn write(folder: &Path, path: &str, text: Option<&str>) {
    let path = folder.join(path);
    match text {
        Some(text) => {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        None => drop(std::fs::remove_file(path)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn a_session_shows_what_a_clean_build_shows(edits in prop::collection::vec((edits(), any::<bool>()), 1..9)) {
        let folder = tempfile::tempdir().unwrap();
        start().iter().for_each(|(path, text)| write(folder.path(), path, Some(text)));
        let (mut session, mut seen) = (open(folder.path()), BTreeMap::new());
        compare(&session, folder.path(), &mut seen);
        for ((path, text), held) in edits {
            write(folder.path(), &path, text.as_deref());
            let took = if held {
                session.set(&path, text.as_deref().map(str::as_bytes))
            } else {
                session.leave(&path)
            };
            // Faulty settings are told; until they are sound, the session keeps to those it had.
            prop_assert_eq!(took.is_ok(), path != "auditbook.yaml" || clean(folder.path()).is_some());
            compare(&session, folder.path(), &mut seen);
        }
    }
}

#[test]
fn an_effect_less_a_control_that_is_gone_is_computed_again() {
    let folder = tempfile::tempdir().unwrap();
    let metric = |level: i32| {
        let months = (0..24).map(|at| {
            let value = 50 + at * 7 % 5 + if at >= 12 { level } else { 0 };
            format!("{}-{:02}: {value}", 2023 + (at + 8) / 12, (at + 8) % 12 + 1)
        });
        let months: Vec<String> = months.collect();
        format!("---\nkind: metric\nunit: percent\nbetter: higher\nseries: {{{}}}\n---\n", months.join(", "))
    };
    let plan = "---\nkind: plan\nowner: A\nmetric: m\ncontrol: metric/c\nchange: 2024-09-01\nactions:\n  show: {do: Show how, who: A}\n---\n";
    write(folder.path(), "auditbook.yaml", Some("title: Kept\n"));
    write(folder.path(), "audits/metrics/m.md", Some(&metric(20)));
    write(folder.path(), "audits/metrics/c.md", Some(&metric(19)));
    write(folder.path(), "audits/plans/p.md", Some(plan));
    let (mut session, mut seen) = (open(folder.path()), BTreeMap::new());
    compare(&session, folder.path(), &mut seen);
    write(folder.path(), "audits/metrics/c.md", None);
    session.leave("audits/metrics/c.md").unwrap();
    compare(&session, folder.path(), &mut seen);
    let plan = session.report().plans.iter().find(|plan| plan.head.id.as_str() == "p");
    assert!(plan.is_none_or(|plan| plan.effect.values().all(|effect| effect.control.is_none())));
}
