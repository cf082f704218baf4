//! Properties of the formatter over generated documents: whatever the author's style, nothing but form changes.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;

/// One value as lines: the first follows the key, the others stand below it, indented by what they say.
fn value() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        "[a-zéκЖع][a-z κ,'_.-]{0,12}",
        "[0-9]{1,4}(-[0-9]{2})?",
        Just("yes".to_owned()),
        Just("~".to_owned()),
        Just(String::new()),
        "\"[a-z :#,{}'é-]{0,10}\"",
        "'[a-z :#,{}\"é-]{0,10}'",
        Just("'it''s'".to_owned()),
        Just("\"tab\\t\\u00e9\"".to_owned()),
        Just("yes   # a comment, \"quoted\"".to_owned()),
    ];
    let pairs = "( {0,2}[a-c]{1,3}: {1,3}([0-9a-f]{1,4}|'[a-f,]{0,3}') {0,2},){0,3} {0,2}";
    let comment = "( {1,3}# [a-z}\\]]{0,5})?";
    let flow = format!("(\\{{{pairs}\\}}|\\[{pairs}\\]){comment}");
    let flow = proptest::string::string_regex(&flow).unwrap();
    let block = (1_usize..6, prop_oneof![Just("|"), Just(">-"), Just("|+"), Just("|2")], any::<bool>());
    let block = block.prop_map(|(indent, sign, hash)| {
        let pad = " ".repeat(indent);
        format!(
            "{sign}\n{pad}one  \n\n{pad}  two{}\n{pad}three",
            if hash { " # no comment\n    # nor this" } else { "" }
        )
    });
    let folded = (1_usize..5).prop_map(|indent| format!("one\n{0}two\n\n{0}three", " ".repeat(indent)));
    prop_oneof![6 => scalar, 3 => flow, 1 => block, 1 => folded]
}

fn indented(text: &str, by: usize) -> String {
    let pad = " ".repeat(by);
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{pad}{line}\n") }).collect()
}

/// A mapping or a list in block style, with comments, blank lines and an indentation of its own.
fn nested() -> impl Strategy<Value = String> {
    let key = prop_oneof!["[A-Z][0-9]{2}", "[a-f]{1,3}", Just("\"q\"".to_owned()), Just("'ключ'".to_owned())];
    let line = (key, 0_usize..2, 1_usize..4, value(), 0_usize..9);
    let leaf = prop::collection::vec(line, 1..4).prop_map(|pairs| {
        let mut text = String::new();
        for (index, (key, before, after, value, extra)) in pairs.into_iter().enumerate() {
            match extra * index.min(1) + 9 * usize::from(index == 0) {
                0 => text.push('\n'),
                1 => text.push_str("# above\n"),
                2 => text.push_str("   \n      # deeper\n"),
                _ => {}
            }
            // A number keeps the keys apart, inside the quotes where there are some.
            let number = index.to_string();
            let key = match key.chars().last() {
                Some(quote @ ('"' | '\'')) => format!("{}{number}{quote}", &key[..key.len() - 1]),
                _ => key + &number,
            };
            writeln!(text, "{key}{}:{}{value}", " ".repeat(before), " ".repeat(after)).unwrap();
        }
        text
    });
    leaf.prop_recursive(3, 12, 3, |inner| {
        let list = prop::collection::vec((inner.clone(), 1_usize..4), 1..3).prop_map(|items| {
            let item = |(text, gap): (String, usize)| format!("-{}", &indented(&text, gap + 1)[1..]);
            items.into_iter().map(item).collect::<String>()
        });
        let map = (inner.clone(), 1_usize..5).prop_map(|(text, by)| format!("deep:\n{}", indented(&text, by)));
        prop_oneof![list, map]
    })
}

/// Front matter with its keys in any order.
fn document() -> impl Strategy<Value = String> {
    let keys = ["kind", "owner", "title", "answers", "date", "zebra", "scope", "sections"];
    let field = prop_oneof![
        value().prop_map(|value| format!("  {value}")),
        (nested(), 1_usize..5).prop_map(|(text, by)| format!("\n{}", indented(&text, by)))
    ];
    let gap = prop_oneof![
        6 => Just(""),
        1 => Just("\n"),
        1 => Just("# above\n"),
        1 => Just("  # indented\n"),
        1 => Just("\n# group\n\n# above\n"),
    ];
    let fields = prop::collection::vec((gap, field), 1..=keys.len());
    (fields, Just(keys).prop_shuffle(), any::<bool>(), "[a-z#\n -]{0,20}").prop_map(|(fields, keys, crlf, body)| {
        let mut text = "---\n".to_owned();
        for ((gap, field), key) in fields.into_iter().zip(keys) {
            text.push_str(gap);
            write!(text, "{key}:{}", if key == "kind" { "  audit" } else { &field }).unwrap();
            if !text.ends_with('\n') {
                text.push('\n');
            }
        }
        write!(text, "---\n{body}").unwrap();
        if crlf { text.replace('\n', "\r\n") } else { text }
    })
}

/// What stands behind the first `#` of each line, comments above all, sorted; quotes may change inside a value.
fn comments(text: &str) -> Vec<String> {
    let behind = |line: &str| Some(line[line.find('#')?..].trim_end().replace(['"', '\''], ""));
    let mut found: Vec<String> = text.lines().filter_map(behind).collect();
    found.sort_unstable();
    found
}

fn blank_lines(text: &str) -> usize {
    text.lines().filter(|line| line.trim().is_empty()).count()
}

fn yaml_and_body(text: &str) -> (&str, &str) {
    let FrontMatter::Found { yaml, body } = document::split(text) else { panic!("{text:?} has no front matter") };
    (&text[yaml.range()], &text[body.range()])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn only_the_form_changes(text in document()) {
        let (yaml, body) = yaml_and_body(&text);
        let Some(before) = meaning(yaml) else {
            prop_assert!(format("x.md", text.as_bytes()).is_err());
            return Ok(());
        };
        let after = format("x.md", text.as_bytes()).unwrap();
        let after = after.map_or_else(|| text.clone(), |bytes| String::from_utf8(bytes).unwrap());
        let (new_yaml, new_body) = yaml_and_body(&after);
        prop_assert!(meaning(new_yaml).is_some_and(|now| same_fields(&before, &now)), "{text:?} → {after:?}");
        prop_assert_eq!(body, new_body);
        prop_assert_eq!(comments(yaml), comments(new_yaml), "{:?} → {:?}", &text, &after);
        prop_assert_eq!(blank_lines(yaml), blank_lines(new_yaml), "{:?} → {:?}", &text, &after);
        prop_assert_eq!(format("x.md", after.as_bytes()), Ok(None), "{:?} → {:?}", &text, &after);
    }

    #[test]
    fn any_bytes_are_taken_without_a_panic(text in "\\PC{0,10}(---\n)?[-a: {}\\[\\]\"'|>#\n\r\t&*!?%@`é]{0,60}(\n---\n)?") {
        for bytes in [text.as_bytes(), format!("---\n{text}\n---\n").as_bytes()] {
            if let Ok(Some(after)) = format("x.md", bytes) {
                prop_assert_eq!(format("x.md", &after), Ok(None));
            }
        }
    }
}

#[test]
fn most_generated_documents_can_be_read() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let sound = (0..200)
        .filter(|_| {
            let text = document().new_tree(&mut runner).unwrap().current();
            meaning(yaml_and_body(&text).0).is_some()
        })
        .count();
    assert!(sound > 100, "only {sound} of 200: the properties above would say little");
}
