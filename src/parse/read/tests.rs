//! Tests of the typed readers: values, places of faults, unknown and missing keys.

use super::*;
use crate::parse::yaml::parse_mapping;

/// The front matter `text`, which has no fault of form.
fn front(text: &str) -> (SourceFile, Node) {
    let file = SourceFile::new("a.md", text);
    let mut found = Vec::new();
    let node = parse_mapping(&file, Span::new(0, file.text().len()), &mut found).unwrap();
    assert_eq!(found, []);
    (file, node)
}

/// The code, line, column, width and message of each fault that `read` finds in the value of `v`.
fn faults_of(value: &str, read: impl Fn(&Reader<'_>, &Node)) -> Vec<(&'static str, usize, usize, usize, String)> {
    let (file, node) = front(&format!("λ: 'ά'\r\nv: {value}\r\n"));
    let reader = Reader::new(&file);
    read(&reader, node.as_mapping().and_then(|fields| fields.get("v")).unwrap());
    let shown = |fault: Diagnostic| {
        let width = fault.end_column() - fault.place.column;
        (fault.code, fault.place.line, fault.place.column, width, fault.message)
    };
    reader.into_diagnostics().into_iter().map(shown).collect()
}

#[test]
fn a_wrong_value_gives_one_fault_at_its_place() {
    let one = |value: &str, read: &dyn Fn(&Reader<'_>, &Node) -> bool, code: &str, width: usize, message: &str| {
        let found = faults_of(value, |reader, node| assert!(!read(reader, node)));
        assert_eq!(found.len(), 1, "{value}");
        let (found_code, line, column, found_width, found_message) = &found[0];
        assert_eq!((*found_code, *line, *column, *found_width), (code, 2, 4, width), "{value}");
        assert_eq!(found_message, message);
    };
    one("υψηλό", &|r, n| r.number(n).is_some(), "wrong-type", 5, "`υψηλό` is not a number");
    one("[1, 2]", &|r, n| r.number(n).is_some(), "wrong-type", 6, "expected a number, found a list");
    one("4.5", &|r, n| r.integer(n).is_some(), "wrong-type", 3, "`4.5` is not a whole number");
    one("maybe", &|r, n| r.boolean(n).is_some(), "wrong-type", 5, "`maybe` is not `yes` or `no`");
    one("2025-02-30", &|r, n| r.date(n).is_some(), "invalid-date", 10, "there is no day `2025-02-30`");
    one("14.03.2025", &|r, n| r.date(n).is_some(), "invalid-date", 10, "`14.03.2025` is not a date");
    one("25:00", &|r, n| r.time(n).is_some(), "invalid-time", 5, "`25:00` is not a time of day");
    one("{a: b}", &|r, n| r.text(n).is_some(), "wrong-type", 6, "expected a text, found a mapping");
    one("text", &|r, n| r.sequence(n).is_some(), "wrong-type", 4, "expected a list, found `text`");
    one("text", &|r, n| r.mapping(n).is_some(), "wrong-type", 4, "expected a mapping, found `text`");
    one("english", &|r, n| r.language(n).is_some(), "invalid-language", 7, "`english` is not a language tag");
    let status = [("draft", 0), ("final", 1)];
    one("finale", &|r, n| r.choice(n, &status).is_some(), "invalid-value", 6, "`finale` is not allowed here");
}

#[test]
fn right_values_give_none() {
    let found = faults_of("2025-02-28", |reader, node| assert!(reader.date(node).is_some()));
    assert_eq!(found, []);
    faults_of("'75%'", |reader, node| assert_eq!(reader.percent(node), Some(75.0)));
    faults_of("5h30m", |reader, node| assert_eq!(reader.duration(node), Some(19_800.0)));
    faults_of("true", |reader, node| assert_eq!(reader.boolean(node), Some(true)));
    faults_of("one", |reader, node| assert_eq!(reader.texts(node).len(), 1));
    faults_of("[one, {a: b}, two]", |reader, node| assert_eq!(reader.texts(node).len(), 2));
    faults_of("{en: Calls, el: Κλήσεις}", |reader, node| {
        let Some(LabelText::ByLanguage(texts)) = reader.label(node) else { panic!() };
        assert_eq!(texts["el"], "Κλήσεις");
    });
    assert_eq!(
        faults_of("{english: Calls}", |reader, node| assert!(reader.label(node).is_some()))[0].0,
        "invalid-language"
    );
}

#[test]
fn missing_and_unknown_keys_are_reported() {
    let (file, node) = front("title: x\nkind: goal\nmetrc: fcr\nfrom:\nzzz: 1\n");
    let reader = Reader::new(&file);
    let mut fields = reader.mapping(&node).unwrap().called("a goal");
    assert!(fields.required("kind").is_some() && fields.optional("title").is_some());
    assert!(fields.required("metric").is_none() && fields.required("from").is_none());
    fields.finish();
    let found: Vec<_> = reader
        .into_diagnostics()
        .into_iter()
        .map(|fault| (fault.code, fault.place.line, fault.end_column(), fault.message, fault.help))
        .collect();
    let expected = [
        ("missing-key", 4, 5, "`from` has no value", None),
        ("unknown-key", 3, 6, "a goal has no key `metrc`", Some("did you mean `metric`?")),
        ("unknown-key", 5, 4, "a goal has no key `zzz`", None),
    ];
    let expected =
        expected.map(|(code, line, end, message, help)| (code, line, end, message.to_owned(), help.map(str::to_owned)));
    assert_eq!(found, expected);
}

#[test]
fn an_unreadable_value_is_reported_once() {
    let file = SourceFile::new("a.md", "kind: goal\nowner: [maria\n");
    let mut found = Vec::new();
    let node = parse_mapping(&file, Span::new(0, file.text().len()), &mut found).unwrap();
    let reader = Reader::new(&file);
    let mut fields = reader.mapping(&node).unwrap();
    fields.required("kind");
    assert_eq!(fields.required("owner").and_then(|owner| reader.text(owner)), None);
    fields.finish();
    assert_eq!((found.len(), reader.into_diagnostics().len()), (1, 0));
}

#[test]
fn floods_are_counted() {
    let text = (0..2_500).map(|index| format!("k{index}: 1")).collect::<Vec<_>>().join("\n");
    let (file, node) = front(&text);
    let reader = Reader::new(&file);
    reader.mapping(&node).unwrap().finish();
    let found = reader.into_diagnostics();
    assert_eq!(found.len(), 2_000);
    assert_eq!(found[1_999].help.as_deref(), Some("500 more faults of this file are not listed"));
}
