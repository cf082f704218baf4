//! Slips in keys and in what stands where a key, a language or one value is wanted.

use super::*;

const SLIPS: &[Slip] = &[
    (CHECKLIST_FILE, "S01: Greets", "S01: {aks: Greets}", "did you mean `ask`?", ""),
    (CHECKLIST_FILE, "S01: Greets", "S01: {ask: {fin: Tervehtii}}", "did you mean `fi`?", "{fi: Tervehtii}"),
    (CHECKLIST_FILE, "  talk:\n", "  talk:\n    title: {tit: Talk}\n", "`tit` is no language", ""),
    (FCR, "title: Resolved at first contact", "title: {en_GB: A}", "write `en-GB`", "{en-GB: A}"),
    (
        CHECKLIST_FILE,
        "    items:\n      S01: Greets\n      S02: Listens",
        "    S01: Greets\n    S02: Listens",
        "write `items:`",
        "",
    ),
    (
        CHECKLIST_FILE,
        "sections:\n  talk:\n    items:\n      S01: Greets\n      S02: Listens",
        "items:\n  S01: Greets\n  S02: Listens",
        "`items` stands in a section: `sections: {conversation: {items: …}}`",
        "",
    ),
    (JUNE, "answers:\n  S01: yes\n  S02", "S01: yes\nS02", "write `answers:` above it", ""),
    (JUNE, "answers:", "antworten:", "did you mean `answers`?", ""),
    (FCR, "series:\n  2025-05: 64\n  2025-06: 65.5", "2025-05: 64\n2025-06: 65.5", "write `series:` above it", ""),
    (FCR, "better: higher", "direction: higher", "did you mean `better`?", ""),
    (FCR, "better: higher", "richtung: higher", "did you mean `better`? it is missing", ""),
    (FCR, "better: higher", "better; higher", "is not `key: value`", ""),
    (FCR, "better: higher", "**better**: higher", "needs quotes", ""),
    (FCR, "better: higher", "better: {higher: yes}", "write the value alone: `higher`", ""),
    (FCR, "target: 75", "target: {value: 75}", "write the value alone: `75`", ""),
    (FCR, "target: 75", "target: [75]", "write `75`", "target: 75"),
    (FCR, "target: 75", "target: ~75", "write `75`", ""),
    (FCR, "target: 75", "target: 1_000\nbounds: [0, null]", "did you mean `1000`?", "target: 1000"),
    (HURRY, "impact: 4", "impact: {value: 4}", "write the value alone: `4`", ""),
    (HURRY, "2027-09-01", "{date: 2025-09-01}", "write the value alone: `2025-09-01`", ""),
    (HURRY, "audit/june", "audit june", "write `audit/june`", "found: audit/june"),
    (HURRY, "audit/june", "audit/june#S02", "write `audit/june`", ""),
    (HURRY, "audit/june", "[June](../audits/june.md)", "no link to it", ""),
    (NOON, "{do: Two", "{task: Two", "did you mean `do`?", ""),
    (JUNE, "S01: yes", "S01: {yes: 20%}", "`20%` is not a whole number", ""),
    (JUNE, "S01: yes", "S01: {yes}", "is not `key: value`", ""),
    (JUNE, "S01: yes", "S01: on", "did you mean `yes`?", "S01: yes"),
    (JUNE, "auditor: Maria", "scope: channel: phone", "write `scope: {channel: phone}`", "scope: {channel: phone}"),
    (JUNE, "reviewed: 30", "reviewed: 0", "at least 1", ""),
    (JUNE, "population: 1240, ", "", "a random sample needs the key `population`", ""),
    (FCR, "title: Resolved at first contact", "title: [New] calls", "`\"[New] calls\"`", "title: \"[New] calls\""),
    (FCR, "title: Resolved at first contact", "title: {New} calls", "`\"{New} calls\"`", "title: \"{New} calls\""),
    (FCR, "title: Resolved at first contact", "title: \"New\" calls", "`'\"New\" calls'`", "title: '\"New\" calls'"),
    (FCR, "title: Resolved at first contact", "title: 'It's new'", "write `\"It's new\"`", "title: \"It's new\""),
    (FCR, "title: Resolved at first contact", "title: {EN: A}", "write `en`", "{en: A}"),
    (HURRY, "owner: Maria", "owner: Maria\nlang: EN", "write `en`", "lang: en"),
    (HURRY, "owner: Maria", "owner: Maria\ntags: night, phone", "write `[night, phone]`", "tags: [night, phone]"),
    (FCR, "better: higher", "better: higher\ngroup: clients", "did you mean `customer`?", "group: customer"),
    (FCR, "kind: metric", "kind:", "write `kind: metric`", "kind: metric"),
    (FCR, "  2025-06: 65.5\n---", "  2025-06: 65.5\n--", "in place of the line `--`", "65.5\n---\n"),
    (FCR, "  2025-06: 65.5\n---", "  2025-06: 65.5\n***", "in place of the line `***`", "65.5\n---\n"),
    (FCR, "  2025-06: 65.5\n---\n", "  2025-06: 65.5\n", "write a line `---` below the last key", ""),
    (FCR, "target: 75\nseries", "---\ntarget: 75\nseries", "delete the `---` of line 6", "higher\ntarget"),
];

#[test]
fn what_a_file_of_rows_holds_is_said_in_its_own_words() {
    let survey = |question: &str| {
        format!(
            "---\nkind: survey\ntitle: S\nmethod: email\ndate: 2025-06-01\nresponses: s.csv\nquestions:\n  r: {question}\n---\n"
        )
    };
    let log = "---\nkind: log\ntitle: L\nfile: l.csv\ntypes: {complaint: {due: 24h}}\n---\n";
    for (path, text, words, mend) in [
        ("audits/s.md", survey("{column: r, text: Recommend?, method: nps, scale: 0-10}"), "did you mean `title`?", ""),
        ("audits/s.md", survey("{column: r, method: nps, scale: [0, 10]}"), "write `0-10`", "scale: 0-10}"),
        (
            "audits/x.md",
            METRIC.replacen("series:\n  2025-05: 64\n  2025-06: 65.5", "series: {file: x.csv, skip: [Total]}", 1),
            "write `{COLUMN: [Total]}`",
            "",
        ),
        ("audits/l.md", log.to_owned(), "`due: 24h` stands beside `types`", ""),
    ] {
        let workspace = sound()
            .with(path, text)
            .with("audits/s.csv", "r\n9\n10\n")
            .with("audits/x.csv", "period,value\n2025-05,64\n")
            .with("audits/l.csv", "id,type,received\n1,complaint,2025-05-01\n");
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, (path, words, mend)), None, "{words}");
    }
}

#[test]
fn each_slip_is_told_once_with_what_to_write() {
    let wrong = wrong(SLIPS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_a_list_among_answers_hides_is_not_told_beside_it() {
    let checklist = CHECKLIST.replace("S02: Listens\n", "S02: Listens\n      S03: Asks\n");
    let audit = AUDIT
        .replace("  S01: yes\n  S02: {answer: partly, note: often in a hurry}", "  - S01: yes\n  - S02: no\n  S03: no");
    let workspace = sound().with(CHECKLIST_FILE, checklist).with(JUNE, audit);
    let tree = WorkTree::new(workspace.path()).unwrap();
    assert_eq!(wrong_of(&tree, (JUNE, "without the `-`", "")), None);
}

#[test]
fn a_question_that_cannot_be_read_is_asked() {
    let survey = "---\nkind: survey\naudience: customers\nmethod: web\ndate: 2025-05-01\nresponses: s.csv\nquestions:\n  all: {method: csat, scale: 1-5, top: 4}\n  easy: {column: E, scale: 1-7, method: ces}\ndrivers: {of: all, by: [easy]}\n---\n";
    let workspace = sound().with("audits/s.md", survey).with("audits/s.csv", "A,E\n5,7\n4,6\n");
    let tree = WorkTree::new(workspace.path()).unwrap();
    assert_eq!(wrong_of(&tree, ("audits/s.md", "a question needs the key `column`", "")), None);
}

#[test]
fn settings_hold_one_text() {
    let of = |settings: &str| {
        let workspace = sound().with(SETTING, settings);
        found(&WorkTree::new(workspace.path()).unwrap())
    };
    assert_eq!(of("---\ntitle: Quality\n"), []);
    let [one] = &of("---\ntitle: Quality\n---\n")[..] else { panic!("not one finding") };
    assert_eq!((one.place.line, one.help.as_deref()), (3, Some("delete the line")));
}

#[test]
fn other_languages_are_languages() {
    for tag in ["de", "pt-BR", "zh-Hant", "fil", "gsw", "ewe", "sme", "nds"] {
        let checklist = CHECKLIST.replace("S01: Greets", &format!("S01: {{{tag}: Greets}}"));
        let workspace = sound().with(CHECKLIST_FILE, checklist);
        assert_eq!(found(&WorkTree::new(workspace.path()).unwrap()), [], "{tag}");
    }
}

#[test]
fn what_is_chosen_on_purpose_needs_no_population() {
    let audit = AUDIT.replace("{population: 1240, reviewed: 30, method: random}", "{reviewed: 30, method: targeted}");
    let workspace = sound().with(JUNE, audit);
    let report = workspace.report("2025-06-30");
    let audit = &report["audits"][0];
    assert_eq!(
        (&audit["sample"]["population"], &audit["sample_margin"]),
        (&serde_json::Value::Null, &serde_json::Value::Null)
    );
}

#[test]
fn a_line_of_hyphens_gives_no_title() {
    let gap = GAP.to_owned() + "\nSeen in June: all\n---\n\nMore of it.\n";
    let report = sound().with(HURRY, gap).report("2025-06-30");
    assert_eq!(report["gaps"][0]["title"], "hurry");
}

#[test]
fn a_target_of_another_century_is_told() {
    let metric = METRIC.replace("target: 75", "target: {2025-01: 70, 2062-01: 75}");
    let ran = sound().with(FCR, metric).run(&["check", "--as-of", "2025-06-30"]);
    assert!(ran.out.contains("the target begins to hold on 2062-01-01, in 36 years"), "{}", ran.out);
}

#[test]
fn documents_outside_the_content_folder_are_told_once() {
    let goal = "---\nkind: goal\nmetric: fcr\nfrom: {2025-05: 64}\nto: {2025-12: 75}\nowner: Maria\n---\n";
    let told = |files: &[(&str, &str)]| {
        let workspace = files.iter().fold(sound(), |workspace, (path, text)| workspace.with(path, *text));
        workspace.run(&["check", "--as-of", "2025-06-30"]).out
    };
    let out = told(&[("goals/fcr.md", goal), ("goals/more/b.md", goal), ("goals/note.md", "# Goals\n")]);
    assert_eq!(out.matches("lies outside the content folder `audits`, and so with 1 more").count(), 1, "{out}");
    assert!(out.contains("move it to `audits/goals/fcr.md`"), "{out}");
    for files in [
        [("docs/goal.md", goal), ("node_modules/x/goal.md", goal)],
        [("other/auditbook.yaml", "title: x\n"), ("other/audits/goal.md", goal)],
        [("_goal.md", goal), (".notes/goal.md", goal)],
        [("site/goal.md", goal), ("a/b/c/d/e.md", goal)],
    ] {
        let out = told(&files);
        assert!(!out.contains("outside the content folder"), "{files:?}: {out}");
    }
}

#[test]
fn the_other_of_series_and_source_goes_with_its_template() {
    for template in [&["--template", "csat"][..], &[]] {
        let workspace = sound();
        let mut asked = vec!["new", "metric", "score", "--set", "source={audit: phone}", "--set", "unit=score"];
        asked.extend(template);
        let ran = workspace.run(&asked);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert_eq!(found(&WorkTree::new(workspace.path()).unwrap()), []);
    }
}
