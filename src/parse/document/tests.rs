//! Tests of documents: front matter, encodings, and that no bytes bring reading down.

use proptest::prelude::*;

use super::*;

fn faults(bytes: &[u8]) -> Vec<(&'static str, usize, usize)> {
    let parsed = parse_document("a.md", bytes);
    parsed.diagnostics.iter().map(|fault| (fault.code, fault.place.line, fault.place.column)).collect()
}

#[test]
fn front_matter_is_cut_out() {
    for (text, yaml, body) in [
        ("---\na: 1\n---\nx\n", "a: 1\n", "x\n"),
        ("---\r\na: 1\r\n---\r\nx\r\n", "a: 1\r\n", "x\r\n"),
        ("---  \n---", "", ""),
        ("---\na: --- \n ---\n---\nx\n---\n", "a: --- \n ---\n", "x\n---\n"),
    ] {
        let FrontMatter::Found { yaml: found, body: rest } = split(text) else { panic!("{text:?}") };
        assert_eq!((&text[found.range()], &text[rest.range()]), (yaml, body));
    }
    assert_eq!(split("----\n---\n"), FrontMatter::Absent);
    assert_eq!(split("---\na: 1\n--- x\n"), FrontMatter::Unclosed);
}

#[test]
fn unreadable_files_are_reported_at_their_place() {
    assert_eq!(faults(b""), [("empty-file", 1, 1)]);
    assert_eq!(faults(b"\xef\xbb\xbf \n"), [("empty-file", 1, 1)]);
    assert_eq!(faults(b"# Hello\n"), [("markdown-without-front-matter", 1, 1)]);
    assert_eq!(faults(b"---\nkind: page\n"), [("front-matter-not-closed", 1, 1)]);
    assert_eq!(faults("---\r\ntitle: Μέ".as_bytes().split_last().unwrap().1), [("not-utf8", 2, 9)]);
    assert_eq!(faults(b"\xef\xbb\xbf---\n\xe9: 1\n---\n"), [("not-utf8", 2, 1)]);
    assert_eq!(faults(b"\xff\xfe-\0-\0-\0\n\0"), [("not-utf8", 1, 1)]);
}

#[test]
fn a_document_with_a_mark_before_it_is_read() {
    let parsed = parse_document("a.md", "\u{feff}---\r\nkind: page\r\nτίτλος: [α\r\n---\r\n# Ω\r\n".as_bytes());
    let fault = &parsed.diagnostics[0];
    assert_eq!((fault.place.line, fault.place.column, fault.end_column()), (3, 9, 10));
    let document = parsed.value.unwrap();
    assert_eq!(document.fields().get("kind").and_then(Node::as_text), Some("page"));
    assert_eq!((document.body_text(), document.outline().title()), ("# Ω\r\n", Some("Ω")));
}

#[test]
fn hidden_characters_are_reported_and_left_out() {
    let parsed = parse_document("a.md", "---\ntitle: a\u{202e}b\n---\nx\u{7}\n".as_bytes());
    let places: Vec<_> = parsed.diagnostics.iter().map(|f| (f.code, f.place.line, f.place.column)).collect();
    assert_eq!(places, [("control-character", 2, 9), ("control-character", 4, 2)]);
    assert_eq!(parsed.value.unwrap().fields().get("title").and_then(Node::as_text), Some("ab"));
}

/// Pieces that make YAML go wrong in every way.
fn yaml_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("a: "),
        Just("- "),
        Just("\n"),
        Just("\r\n"),
        Just("  "),
        Just("\t"),
        Just("{"),
        Just("}"),
        Just("["),
        Just("]"),
        Just(", "),
        Just(":"),
        Just("\""),
        Just("'"),
        Just("|\n"),
        Just(">-\n"),
        Just("#"),
        Just("&x "),
        Just("*x"),
        Just("!t "),
        Just("? "),
        Just("---\n"),
        Just("...\n"),
        Just("%"),
        Just("@"),
        Just("\\"),
        Just("κλειδί"),
        Just("قيمة"),
        Just("\u{feff}"),
        Just("\0"),
        Just("\u{85}"),
        Just("<<: "),
        Just("\u{2028}"),
        Just("0x1"),
        Just("é"),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn check_spans(file: &SourceFile, node: &Node) {
    assert!(file.text().get(node.span.range()).is_some(), "{:?}", node.span);
    for item in node.as_sequence().unwrap_or_default() {
        check_spans(file, item);
    }
    for entry in node.as_mapping().map(|mapping| mapping.entries.as_slice()).unwrap_or_default() {
        assert!(file.text().get(entry.key_span.range()).is_some(), "{:?}", entry.key_span);
        check_spans(file, &entry.value);
    }
}

fn check(bytes: &[u8]) {
    let parsed = parse_document("a.md", bytes);
    for fault in &parsed.diagnostics {
        assert!(fault.place <= fault.end, "{fault:?}");
    }
    let shown = crate::diag::render::human(&parsed.diagnostics, crate::diag::render::Terminal::default());
    assert!(!shown.is_empty());
    if let Some(document) = parsed.value {
        check_spans(&document.file, &document.front);
        document.outline();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        check(&bytes);
    }

    #[test]
    fn any_yaml_is_read_without_panic(yaml in yaml_like(), body in "\\PC{0,20}") {
        check(format!("---\n{yaml}\n---\n{body}").as_bytes());
    }

    #[test]
    fn a_mapping_that_is_written_is_read_back(
        pairs in prop::collection::btree_map("[a-z]{1,8}|[α-ω]{1,8}", "[ -~]{0,20}|[ α-ω]{0,20}", 0..8)
    ) {
        let yaml = serde_yaml::to_string(&pairs).unwrap();
        let parsed = parse_document("a.md", format!("---\n{yaml}---\n").as_bytes());
        prop_assert_eq!(&parsed.diagnostics, &[]);
        let value = parsed.value.unwrap().front.to_serde();
        let read: std::collections::BTreeMap<String, Option<serde_yaml::Value>> = serde_yaml::from_value(value).unwrap();
        prop_assert_eq!(read.keys().collect::<Vec<_>>(), pairs.keys().collect::<Vec<_>>());
    }
}
