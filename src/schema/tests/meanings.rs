//! Every meaning that a new document shows is there in every language, and nothing else.

use std::collections::BTreeSet;

use super::super::{Field, Kind, Root, Schema, Shape};
use super::*;

/// The schemas that `shape` may be, in it or under it.
fn schemas(shape: Shape, found: &mut BTreeSet<String>) {
    match shape {
        Shape::Record(schema) => of_fields(schema.fields, found),
        Shape::Map(_, inner) | Shape::List(inner) | Shape::Pair(_, inner) => schemas(*inner, found),
        Shape::Either(shapes) => {
            let record = |shape: &Shape| if let Shape::Record(schema) = shape { Some(*schema) } else { None };
            let records: Vec<&Schema> = shapes.iter().filter_map(record).collect();
            // What one of several mappings is stands beside it.
            if records.len() > 1 {
                found.extend(records.iter().map(|schema| schema.meaning()));
            }
            shapes.iter().for_each(|shape| schemas(*shape, found));
        }
        _ => {}
    }
}

fn of_fields(fields: &[Field], found: &mut BTreeSet<String>) {
    for field in fields {
        found.insert(field.meaning());
        schemas(field.shape, found);
    }
}

fn declared() -> BTreeSet<String> {
    let mut found = BTreeSet::from([SUCH_AS.to_owned()]);
    Kind::ALL.iter().for_each(|kind| of_fields(&Root::Kind(*kind).fields(), &mut found));
    let settings = Root::Settings.fields().into_iter().filter(|field| SETTINGS.contains(&field.key));
    found.extend(settings.map(|field| field.meaning()));
    found
}

/// The words of `text` that stand between backticks: they are the same in every language.
fn literal(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
    words.sort_unstable();
    words
}

#[test]
fn every_language_says_what_every_key_means() {
    let declared = declared();
    for (at, lang) in LANGUAGES.iter().enumerate() {
        let said: Vec<(String, String)> = pairs(&catalogue(at)).collect();
        let known: BTreeSet<String> = said.iter().map(|(english, _)| english.clone()).collect();
        let missing: Vec<&String> = declared.difference(&known).collect();
        let stale: Vec<&String> = known.difference(&declared).collect();
        let file = format!("src/i18n/locales/{lang}/keys.po");
        assert!(missing.is_empty(), "{file} lacks {missing:#?}");
        assert!(stale.is_empty(), "{file} has what no key says: {stale:#?}");
        assert_eq!(said.len(), known.len(), "{file} has a meaning twice");
        for (english, words) in &said {
            assert!(!words.is_empty() && words != english, "{file}: {english}");
            assert_eq!(literal(english), literal(words), "{file}: {english}");
            assert_eq!(english.ends_with('.'), words.ends_with('.'), "{file}: {english}");
        }
    }
}

#[test]
fn a_language_without_a_catalogue_is_answered_in_english() {
    assert_eq!(in_language("How.", "en"), "How.");
    assert_eq!((in_language("How.", "et").as_str(), in_language("How.", "fr").as_str()), ("Kuidas.", "How."));
}
