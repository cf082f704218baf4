//! Entries beside what serde makes of the same.

use std::collections::BTreeMap;

use super::*;

#[derive(Serialize)]
enum Kind {
    Plain,
    One(u8),
    Two(i8, bool),
    Named { b: char, a: Option<f64> },
}

#[derive(Serialize)]
struct Whole {
    text: &'static str,
    kinds: Vec<Kind>,
    numbers: (u64, i64, f64, f64, f64),
    by_number: BTreeMap<u8, i8>,
    #[serde(flatten)]
    rest: BTreeMap<String, Option<bool>>,
}

#[test]
fn it_is_what_serde_makes_of_it_with_keys_sorted() {
    let whole = Whole {
        text: "a \"b\" é",
        kinds: vec![Kind::Plain, Kind::One(1), Kind::Two(-1, true), Kind::Named { b: 'x', a: None }],
        numbers: (u64::MAX, i64::MIN, 1.0, 0.1 + 0.2, f64::NAN),
        by_number: BTreeMap::from([(10, 1), (9, -1)]),
        rest: BTreeMap::from([("zone".to_owned(), Some(false)), ("able".to_owned(), None)]),
    };
    let (entry, value) = (Entry::of(&whole).unwrap(), serde_json::to_value(&whole).unwrap());
    assert_eq!(serde_json::to_string(&entry).unwrap(), serde_json::to_string(&value).unwrap());
    assert_eq!(entry.get("zone"), Some(&Entry::Bool(false)));
    assert_eq!((entry.get("text").and_then(Entry::as_text), entry.get("none")), (Some("a \"b\" é"), None));
}

#[test]
fn of_two_values_of_one_key_the_later_counts() {
    let entry =
        Entry::object(vec![("b".into(), Entry::Null), ("a".into(), Entry::Null), ("b".into(), Entry::Bool(true))]);
    assert_eq!(serde_json::to_string(&entry).unwrap(), r#"{"a":null,"b":true}"#);
}
