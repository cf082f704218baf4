//! What the settings call values: on pages, in charts and in search, in each language.

use crate::workspace::Workspace;

const METRIC: &str = "---\nkind: metric\nunit: percent\nbetter: higher\nby: channel\nseries: m.csv\n---\n";
const ROWS: &str = "period,channel,value\n2025-01,phone,60\n2025-01,kiosk,50\n2025-02,phone,62\n2025-02,kiosk,51\n";
const GAP: &str = "---\nkind: gap\ncurrent: 64\ntarget: 75\nimpact: 3\neffort: 2\nowner: maria\nstatus: open\ncauses:\n  a: {cause: Parts are late, category: supplier}\n  b: {cause: Nobody was told, category: communication}\n---\n";

fn workspace(settings: &str) -> Workspace {
    let documents = [("audits/m.md", METRIC), ("audits/m.csv", ROWS), ("audits/g.md", GAP)];
    documents.iter().fold(Workspace::new().with("auditbook.yaml", settings), |all, (path, text)| all.with(path, text))
}

#[test]
fn values_are_called_as_the_settings_say() {
    let workspace = workspace(
        "languages: [en, et]\nlabels:\n  kiosk: {en: Kiosk in the hall, et: Kiosk fuajees}\n  supplier: {en: Suppliers, et: Tarnijad}\n",
    );
    let ran = workspace.run(&["build", "--as-of", "2025-06-30"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let page = |path: &str| std::fs::read_to_string(workspace.path().join("site").join(path)).unwrap();
    let (english, estonian) = (page("metrics/m.html"), page("et/metrics/m.html"));
    assert!(english.contains("Kiosk in the hall") && english.contains("Phone") && !english.contains(">kiosk<"));
    assert!(estonian.contains("Kiosk fuajees") && estonian.contains("Telefon"));
    assert!(page("gaps/g.html").contains("Suppliers") && page("et/gaps/g.html").contains("Tarnijad"));
    assert!(page("et/gaps/g.html").contains("Suhtlus"), "a value that all workspaces know");
}

#[test]
fn causes_are_the_known_ones_and_those_with_a_name() {
    // The values of the metric are old.
    let codes = |settings: &str| {
        let found = workspace(settings).codes();
        found.into_iter().filter(|code| code != "stale-series").collect::<Vec<_>>()
    };
    assert!(codes("labels: {supplier: Suppliers}\n").is_empty());
    assert_eq!(codes("labels: {kiosk: Kiosk}\n"), ["unknown-cause"]);
    assert_eq!(codes("labels: {suppliers: Suppliers}\n"), ["invalid-value"], "a slip of the pen");
    assert!(codes("title: x\n").is_empty(), "without a list any word will do");
}

#[test]
fn what_is_done_and_why_is_said_in_the_language_of_the_page() {
    const TOLD: &str = "---\nkind: gap\ncurrent: 64\ntarget: 75\nimpact: 3\neffort: 2\nowner: maria\nstatus: open\ncauses:\n  a: {cause: {en: Parts are late, et: Osad hilinevad}}\n---\n";
    const PLAN: &str = "---\nkind: plan\nowner: maria\nmetric: m\nactions:\n  one: {do: {en: Train two people, et: Koolitada kaks inimest}, due: 2025-05-01}\n  two: {do: Write it down, due: 2025-05-02}\n---\n";
    let workspace = workspace("languages: [en, et]\n").with("audits/g.md", TOLD).with("audits/p.md", PLAN);
    let ran = workspace.run(&["build", "--as-of", "2025-06-30"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let page = |path: &str| std::fs::read_to_string(workspace.path().join("site").join(path)).unwrap();
    assert!(page("gaps/g.html").contains("Parts are late") && page("et/gaps/g.html").contains("Osad hilinevad"));
    assert!(!page("et/gaps/g.html").contains("Parts are late"));
    let estonian = page("et/plans/p.html");
    assert!(estonian.contains("Koolitada kaks inimest") && !estonian.contains("Train two people"));
    assert!(estonian.contains("<span lang=\"en\" dir=\"auto\">Write it down</span>"), "{estonian}");
    assert!(page("et/index.html").contains("Koolitada kaks inimest"), "what is late is told on the first page");
}
