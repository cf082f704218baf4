//! Completion and hover at a cursor, which the texts show as `|`.

use super::super::tests::node;
use super::*;

fn at<T>(text: &str, is_settings: bool, ask: impl Fn(&Cursor<'_>) -> T) -> T {
    let offset = text.find('|').expect("a cursor");
    let text = text.replacen('|', "", 1);
    let front = node(&text);
    ask(&Cursor { text: &text, front: &front, offset, is_settings })
}

/// What is offered, in short: `key`, `=word`, `kind/` of a document.
fn offered(text: &str) -> Vec<String> {
    shown(at(text, false, complete))
}

fn shown(offers: Vec<Completion>) -> Vec<String> {
    let short = |offer| match offer {
        Completion::Key { key, .. } => key.to_owned(),
        Completion::Word { word, .. } => format!("={word}"),
        Completion::Document { kind, .. } => format!("{kind}/"),
        Completion::PinnedChecklist => "checklist@".to_owned(),
        Completion::Item => "item".to_owned(),
        Completion::Answer => "answer".to_owned(),
    };
    offers.into_iter().map(short).collect()
}

#[test]
fn keys_that_are_missing_are_offered_in_their_order() {
    let keys = offered("kind: goal\nmetric: fcr\n|\n");
    assert_eq!(keys, ["id", "title", "lang", "tags", "owner", "where", "from", "to", "review", "effect"]);
    assert!(offered("kind: goal\nmet|: fcr\n").contains(&"metric".to_owned()));
    assert!(
        offered("kind: goal\nmetric|: fcr\n").contains(&"metric".to_owned()),
        "the one that is being written as well"
    );
    assert_eq!(offered("|\n"), ["kind", "id", "title", "lang", "tags", "owner"], "of any document");
}

#[test]
fn words_and_kinds_of_documents_are_offered_as_values() {
    assert_eq!(offered("kind: |\n").len(), Kind::ALL.len());
    assert_eq!(offered("kind: gap\nstatus: |\n"), ["=open", "=planned", "=doing", "=closed", "=accepted"]);
    assert_eq!(offered("kind: gap\nstatus: op|en\n").len(), 5);
    assert_eq!(offered("kind: page\nnav: |\n"), ["=yes", "=no"]);
    assert_eq!(offered("kind: goal\neffect: [cost, |]\n").len(), 10);
    assert_eq!(offered("kind: gap\nplan: |\n"), ["plan/"]);
    assert_eq!(offered("kind: audit\nchecklist: |\n"), ["checklist@"]);
    assert_eq!(offered("kind: audit\nanswers:\n  |\n"), ["item"]);
    assert_eq!(offered("kind: audit\nanswers:\n  S1: |\n"), ["answer"]);
    assert_eq!(offered("kind: visit\nanswers: {S1: {answer: |}}\n"), ["answer"]);
    let found = at("kind: gap\nfound: |\n", false, complete);
    assert!(found.contains(&Completion::Document { kind: Kind::Audit, qualified: true }), "{found:?}");
    assert_eq!(offered("kind: gap\ntitle: |\n"), Vec::<String>::new());
}

#[test]
fn keys_inside_are_offered_where_the_cursor_stands_further_in() {
    assert_eq!(offered("kind: plan\nactions:\n  first:\n    do: x\n    |\n"), ["who", "due", "done"]);
    assert_eq!(offered("kind: plan\nactions:\n  first: {do: x, |}\n"), ["who", "due", "done"]);
    assert_eq!(offered("kind: plan\nevaluate:\n  |\n"), ["quantitative", "qualitative", "business"]);
    assert_eq!(offered("kind: plan\nevaluate:\n  business: |\n"), ["metric/"]);
    assert!(offered("kind: plan\nactions:\n  first: {do: x}\n|\n").contains(&"change".to_owned()));
    let item = "kind: checklist\nsections:\n  a:\n    items:\n      Q1:\n        ask: x\n        evidence: |\n";
    assert_eq!(offered(item), ["=required", "=expected", "=none"]);
    assert_eq!(offered("kind: metric\nsource: {visit: x, |}\n"), ["measure", "where"]);
    assert_eq!(offered("kind: competitor\nvalues: {|}\n"), ["metric/"]);
}

#[test]
fn settings_have_keys_and_codes_of_rules() {
    let offers = |text: &str| shown(at(text, true, complete));
    assert_eq!(offers("spc: {screen: yes, |}\n"), ["two_of_three", "season"]);
    assert!(offers("rules:\n  |\n").contains(&"=missing-evidence".to_owned()));
    assert_eq!(offers("rules: {missing-evidence: |}\n"), ["=off", "=note", "=warning", "=error"]);
}

#[test]
fn hovering_tells_what_a_key_or_a_word_means() {
    let told = |text: &str| at(text, false, hover);
    let effort = told("kind: gap\neff|ort: 3\n").unwrap();
    assert!(effort.contains("What closing it would take") && effort.contains("from 1 to 5; required"), "{effort}");
    assert!(told("kind: gap\nstatus: ope|n\n").unwrap().starts_with("`open`: Found, nothing done yet."));
    assert!(told("kind: plan\nactions: {a: {du|e: 2026-01-02}}\n").unwrap().starts_with("**due**"));
    assert_eq!(told("kind: gap\ncol|our: blue\n"), None);
}

#[test]
fn no_place_of_a_document_breaks_anything() {
    let text = super::super::tests::full(Root::Kind(Kind::Metric)) + "actions:\n  é: {do: [x, {y: z}]}\n";
    let front = node(&text);
    for offset in (0..=text.len()).filter(|offset| text.is_char_boundary(*offset)) {
        let cursor = Cursor { text: &text, front: &front, offset, is_settings: offset % 2 == 0 };
        let _ = (complete(&cursor), hover(&cursor));
    }
}
