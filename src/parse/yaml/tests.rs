//! Tests of YAML reading: places, faults, and what is saved of a broken file.

use super::*;

fn parsed(text: &str) -> (SourceFile, Option<Node>, Vec<Diagnostic>) {
    let file = SourceFile::new("a.md", text);
    let mut found = Vec::new();
    let node = parse_mapping(&file, Span::new(0, file.text().len()), &mut found);
    crate::diag::sort(&mut found);
    (file, node, found)
}

/// Line, column, underlined width and message of every fault in the YAML `text`.
fn faults(text: &str) -> Vec<(usize, usize, usize, String)> {
    let shown = |fault: Diagnostic| {
        let width = fault.end_column() - fault.place.column;
        (fault.place.line, fault.place.column, width, fault.message)
    };
    parsed(text).2.into_iter().map(shown).collect()
}

#[test]
fn each_syntax_fault_is_pointed_at_and_explained() {
    for (text, line, column, width, message) in [
        ("title: Refunds: who decides?\n", 1, 15, 1, "a text that holds `: ` needs quotes"),
        ("a: \"abc\nb: 2\n", 1, 4, 1, "the quote `\"` is never closed"),
        ("a: 'abc", 1, 4, 1, "the quote `'` is never closed"),
        ("a: [1, 2\nb: 3\n", 1, 4, 1, "the bracket `[` is never closed"),
        ("a: {b: 1\nc: 2\n", 1, 4, 1, "the bracket `{` is never closed"),
        ("a: {b: 1}}\nb: 2\n", 1, 10, 1, "this bracket closes nothing"),
        ("a: {b: 1 c: 2}\n", 1, 10, 1, "expected `,` or `}` before this"),
        ("a: {b: 1 é: 2}\n", 1, 10, 1, "expected `,` or `}` before this"),
        ("a: {x: [], é: ó: 2}\n", 1, 16, 1, "a text that holds `: ` needs quotes"),
        ("a: {b 1, c: 2}\n", 1, 5, 3, "`b 1` is not `key: value`"),
        ("a: {b:1, c: 2}\n", 1, 5, 3, "`b:1` is not `key: value`"),
        ("a\nb: 2\n", 1, 1, 1, "`a` is not `key: value`"),
        ("a:1\nb: 2\n", 1, 1, 3, "`a:1` is not `key: value`"),
        ("a: 1\n\tb: 2\n", 2, 1, 1, "a tab is used to indent"),
        ("a:\n  b: 1\n \tc: 2\n", 3, 2, 1, "a tab is used to indent"),
        ("a: 1\n b: 2\n", 2, 2, 1, "this line is indented below a key that already has a value"),
        ("a:\n  b: 1\n c: 2\n", 3, 2, 4, "this line does not line up with the lines above"),
        ("a: 1\n- b\n", 2, 1, 1, "a `- ` stands inside a map, whose lines are `key: value`"),
        ("a:\n  b: 1\n  - c: 2\n", 3, 3, 1, "a `- ` stands inside a map, whose lines are `key: value`"),
        ("a: {- b: 1}\n", 1, 5, 1, "a `- ` stands inside a map in brackets"),
        ("- a\nb: 1\n", 1, 1, 3, "`- a` is not `key: value`"),
        ("a: - b\n", 1, 4, 1, "a list item cannot start on the line of its key"),
        ("a: @b\n", 1, 4, 1, "a text cannot start with `@`"),
        ("a: 'x' y\nb: 1\n", 1, 8, 1, "text follows the closing quote"),
        ("a: \"ab\\q\"\n", 1, 7, 2, "`\\q` is no escape that YAML knows"),
        ("a: 1\0b: 2\n", 1, 5, 1, "a control character stands here"),
        ("a: 1\n...\nb: 2\n", 3, 1, 0, "a second YAML document starts here"),
        ("? [1, 2]\n: 3\n", 1, 3, 6, "a key must be a text on one line"),
        ("- a\n- b\n", 1, 1, 3, "expected lines `key: value`, found a list"),
        ("a: &x 1\n", 1, 4, 2, "anchors are not used here"),
        ("a: *x\n", 1, 4, 2, "aliases are not used here"),
        ("a: !!str 1\n", 1, 4, 5, "tags are not used here"),
        ("<<: {a: 1}\n", 1, 1, 2, "merge keys are not used here"),
        ("a: {x: 1, x: 2}\n", 1, 11, 1, "`x` is already there"),
    ] {
        assert_eq!(faults(text), [(line, column, width, message.to_owned())], "{text:?}");
    }
}

#[test]
fn one_broken_line_hides_no_other() {
    let text =
        "κλειδί: \"ανοιχτό\nb: {x: 1\nd:\n  S01: yes\n  S02: {a: b\n  S03: no: x\n  S01: no\ne: 1\na: 1\na: 2\r\n";
    let (_, node, found) = parsed(text);
    let places: Vec<_> = found.iter().map(|fault| (fault.code, fault.place.line, fault.place.column)).collect();
    assert_eq!(
        places,
        [
            ("yaml-syntax", 1, 9),
            ("yaml-syntax", 2, 4),
            ("yaml-syntax", 5, 8),
            ("yaml-syntax", 6, 10),
            ("duplicate-key", 7, 3),
            ("duplicate-key", 10, 1),
        ]
    );
    let node = node.unwrap();
    let fields = node.as_mapping().unwrap();
    assert_eq!(fields.keys().collect::<Vec<_>>(), ["κλειδί", "b", "d", "e", "a"]);
    assert!(fields.get("b").unwrap().is_faulty());
    let answers = fields.get("d").unwrap().as_mapping().unwrap();
    assert_eq!(answers.keys().collect::<Vec<_>>(), ["S01", "S02", "S03"]);
    assert_eq!(answers.get("S01").unwrap().as_text(), Some("yes"));
}

#[test]
fn spans_are_exact_bytes_of_the_file() {
    let text = "ignored\r\nτίτλος:\tΚαλή μέρα   # σχόλιο\r\nλίστα: [α, 'β γ']\r\nκάτω:\r\n  α: {x: 1}\r\n  β: |\r\n    δύο\r\n    γραμμές\r\nمفتاح: قيمة\r\n";
    let file = SourceFile::new("a.md", text);
    let start = text.find("τίτλος").unwrap();
    let mut found = Vec::new();
    let node = parse_mapping(&file, Span::new(start, text.len()), &mut found).unwrap();
    assert_eq!(found, []);
    let fields = node.as_mapping().unwrap();
    let written = |node: &Node| &text[node.span.range()];
    assert_eq!(written(fields.get("τίτλος").unwrap()), "Καλή μέρα");
    let list = fields.get("λίστα").unwrap();
    assert_eq!(written(list), "[α, 'β γ']");
    assert_eq!(written(&list.as_sequence().unwrap()[1]), "'β γ'");
    let below = fields.get("κάτω").unwrap();
    assert_eq!(written(below), "α: {x: 1}\r\n  β: |\r\n    δύο\r\n    γραμμές");
    assert_eq!(below.as_mapping().unwrap().get("β").unwrap().as_text(), Some("δύο\nγραμμές\n"));
    let entry = fields.entry("مفتاح").unwrap();
    assert_eq!(&text[entry.key_span.range()], "مفتاح");
    assert_eq!(file.place(entry.value.span.start), crate::source::Place { line: 9, column: 8 });
}

#[test]
fn scalars_keep_what_was_written() {
    let (_, node, found) = parsed("a: 1.10\nb: yes\nc: '2'\nd: 2025-01\ne:\nf: ~\n12: x\nno: y\n");
    assert_eq!(found, []);
    let node = node.unwrap();
    let fields = node.as_mapping().unwrap();
    let scalar = |key: &str| match &fields.get(key).unwrap().value {
        Value::Scalar(scalar) => (scalar.text.clone(), scalar.plain),
        other => panic!("{other:?}"),
    };
    assert_eq!(scalar("a"), ("1.10".to_owned(), true));
    assert_eq!(scalar("b"), ("yes".to_owned(), true));
    assert_eq!(scalar("c"), ("2".to_owned(), false));
    assert_eq!(scalar("d"), ("2025-01".to_owned(), true));
    assert!(fields.get("e").unwrap().is_null() && fields.get("f").unwrap().is_null());
    assert!(fields.get("12").is_some() && fields.get("no").is_some());
}

#[test]
fn every_further_duplicate_is_reported() {
    let (_, node, found) = parsed("a: 1\nb: 1\na: 2\na: 3\n");
    assert_eq!(found.iter().map(|fault| fault.place.line).collect::<Vec<_>>(), [3, 4]);
    assert!(found.iter().all(|fault| fault.help.as_deref()
        == Some("it stands first on line 1: remove one, or give it the name that is meant")));
    assert_eq!(node.unwrap().as_mapping().unwrap().get("a").unwrap().as_text(), Some("1"));
}

#[test]
fn nesting_is_limited() {
    let deep = format!("a: {}x{}\nb: [1\n", "[".repeat(500), "]".repeat(500));
    let (_, node, found) = parsed(&deep);
    assert_eq!(found.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["yaml-too-deep", "yaml-syntax"]);
    assert!(node.is_some());
}

#[test]
fn empty_yaml_is_an_empty_mapping() {
    for text in ["", "\n", "# only a comment\n", "~\n"] {
        let (_, node, found) = parsed(text);
        assert_eq!((node.unwrap().as_mapping().unwrap().entries.len(), found.len()), (0, 0), "{text:?}");
    }
}

#[test]
fn a_flow_collection_ends_at_its_bracket_and_a_text_at_its_quote() {
    for (text, written) in [
        ("a: {b: 1} # why }\n", "{b: 1}"),
        ("a: {b: 1, }\nc: 1\n", "{b: 1, }"),
        ("a: [b, \"]\"]   \nc: 1\n", "[b, \"]\"]"),
        ("a: [b, # not ]\n  ]\nc: 1\n", "[b, # not ]\n  ]"),
        ("a: [{}, []] #\n", "[{}, []]"),
        ("a: {b: , c: }\n", "{b: , c: }"),
        ("a: \"b \\\" c\"   # why\n", "\"b \\\" c\""),
        ("a: 'b''#' # why\n", "'b''#'"),
    ] {
        let (file, node, _) = parsed(text);
        let span = node.unwrap().as_mapping().unwrap().get("a").unwrap().span;
        assert_eq!(&file.text()[span.range()], written);
    }
}

#[test]
fn hostile_files_are_read_in_little_time() {
    let start = std::time::Instant::now();
    for text in [
        format!("a: [{}]\n", "{x: 1, x: 2}, ".repeat(50_000)),
        format!("a: {{{}}}\n", "k: *x, ".repeat(50_000)),
        "x\n".repeat(200_000),
        "a: {b\n".repeat(50_000),
        format!("a: {}\n", "[".repeat(100_000)),
        format!("a: {}\n", "{a: ".repeat(100_000)),
        format!("{}x\n", "- ".repeat(100_000)),
        format!("a: \"{}\n", "\\q".repeat(100_000)),
        (0..2_000).map(|depth| " ".repeat(depth % 400) + "k:\n").collect(),
    ] {
        let (_, _, found) = parsed(&text);
        assert!(found.len() <= 1_100, "{}", found.len());
    }
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}
