//! Slips in the form of a document: its front matter and remarks.

use super::*;

#[test]
fn a_remark_behind_a_value_that_is_no_text_is_a_remark() {
    for (path, right, remark) in [
        (JUNE, "S01: yes", "S01: yes #checked"),
        (JUNE, "date: 2025-06-01", "date: 2025-06-01 #new"),
        (FCR, "target: 75", "target: 75 #2"),
        (HURRY, "item: S02", "item: S02 #the second"),
        (HURRY, "status: open", "status: open #1"),
    ] {
        let workspace = sound();
        let text = std::fs::read_to_string(workspace.path().join(path)).unwrap();
        std::fs::write(workspace.path().join(path), text.replacen(right, remark, 1)).unwrap();
        assert_eq!(found(&WorkTree::new(workspace.path()).unwrap()), [], "{remark}");
    }
}

#[test]
fn a_remark_of_words_behind_an_answer_is_not_lost() {
    let text = std::fs::read_to_string(sound().path().join(JUNE)).unwrap();
    let workspace = sound().with(JUNE, text.replacen("S01: yes", "S01: yes #42 was late", 1));
    let found = found(&WorkTree::new(workspace.path()).unwrap());
    assert_eq!(found.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["cut-text"]);
    assert!(found[0].help.as_deref().unwrap().contains("{answer: yes, note: \"#42 was late\"}"), "{:?}", found[0].help);
}

#[test]
fn front_matter_that_is_not_at_the_top_is_not_put_together() {
    let gap = GAP;
    for (above, words, mend) in [
        ("# Gap\n\n", "move the front matter to the top", ""),
        ("What we saw in June.\n\n", "move the front matter to the top", ""),
        ("---\n", "delete the second `---`", gap),
    ] {
        let workspace = sound().with(HURRY, format!("{above}{gap}"));
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, (HURRY, words, mend)), None, "{above}");
    }
}

#[test]
fn a_first_line_of_hyphens_is_written_where_it_is_missing() {
    for text in
        ["kind: page\ntitle: x\n---\n", "\n\n---\nkind: page\ntitle: x\n---\n", "----\nkind: page\ntitle: x\n----\n"]
    {
        let workspace = Workspace::new().with("audits/x.md", text);
        let tree = WorkTree::new(workspace.path()).unwrap();
        assert_eq!(wrong_of(&tree, ("audits/x.md", "`---`", "---\nkind: page\ntitle: x\n---\n")), None, "{text}");
    }
}

/// Letters and their marks as two characters, as macOS writes them.
fn parted(text: &str) -> String {
    text.replace('é', "e\u{301}").replace('ό', "ο\u{301}").replace('ή', "η\u{301}")
}

#[test]
fn words_are_the_same_in_every_form_of_their_letters() {
    let metric = "---\nkind: metric\nunit: count\nbetter: lower\nby: κανάλι\nlabels: {}\nseries: ποσοστό.csv\n---\n"
        .replace("labels: {}\n", "");
    let csv = format!("period,κανάλι,value\n2025-05,café,1\n2025-06,{},2\n", parted("café"));
    let goal = "---\nkind: goal\nmetric: ρυθμός\nowner: Zoé\nfrom: {2025-05: 1}\nto: {2025-12: 0}\nwhere: {κανάλι: café}\n---\n";
    let workspace = Workspace::new()
        .with(&parted("audits/metrics/ρυθμός.md"), metric)
        .with(&parted("audits/metrics/ποσοστό.csv"), csv)
        .with("audits/goals/g.md", goal)
        .with("audits/goals/h.md", parted(goal));
    let tree = WorkTree::new(workspace.path()).unwrap();
    assert_eq!(found(&tree), []);
    let told = workspace.run(&["check", "--format", "json"]);
    assert!(!told.out.contains("two-spellings"), "{}", told.out);
}

#[test]
fn places_and_mends_are_those_of_the_file_as_it_is_written() {
    let checklist = parted(
        "---\nkind: checklist\nversion: 1\n# é\nsections:\n  s: {items: {A: {ask: Café, wieght: 2}}}\n---\nCafé\n",
    );
    let workspace = Workspace::new().with("audits/c.md", &checklist);
    let place = found(&WorkTree::new(workspace.path()).unwrap())[0].place;
    assert_eq!((place.line, place.column), (6, 31));
    workspace.run(&["check", "--fix"]);
    let after = std::fs::read_to_string(workspace.path().join("audits/c.md")).unwrap();
    assert_eq!(after, checklist.replace("wieght", "weight"), "no other letter moves");
}

#[test]
fn a_blank_or_a_line_end_of_another_sort_is_told_once() {
    for (path, right, slip, words, mend) in [
        (FCR, "unit: percent", "unit:\tpercent", "a tab stands behind the colon", "unit: percent"),
        (JUNE, "S01: yes", "S01:\t\tyes", "a tab stands behind the colon", "S01: yes"),
        (JUNE, "S01: yes", "S01: {answer:\tyes}", "a tab stands behind the colon", "S01: {answer: yes}"),
        (SETTING, "title: Quality", "title:\tQuality", "a tab stands behind the colon", "title: Quality"),
        (FCR, "unit: percent\n", "unit: percent\u{2028}", "begin a new line", "unit: percent\nbetter"),
        (HURRY, "open\n---", "open\n...", "in place of the line `...`", "open\n---"),
        (HURRY, "due: 2027-09-01", "tags:\n\t- a\n\t- b", "write 2 spaces", "tags:\n  - a\n  - b"),
    ] {
        let wrong = wrong(&[(path, right, slip, words, mend)]);
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}

#[test]
fn columns_that_are_named_the_other_way_round_are_turned() {
    let log = "---\nkind: log\nfile: x.csv\ncolumns: {Eingang: received, id: Nr}\n---\n";
    let workspace = Workspace::new().with("audits/x.md", log).with("audits/x.csv", "Nr;Eingang\n1;2025-06-01\n");
    let tree = WorkTree::new(workspace.path()).unwrap();
    let wrong = wrong_of(
        &tree,
        ("audits/x.md", "write it the other way round: `received: Eingang`", "{received: Eingang, id: Nr}"),
    );
    assert_eq!(wrong, None);
}
