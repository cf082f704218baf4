//! Every key says what a change of it means to a reviewer, or stands in `unwatched.txt`: a new key cannot be forgotten.

use std::collections::BTreeSet;

use crate::schema::watch::Watch;
use crate::schema::{Field, Root, Schema, Shape};

const UNWATCHED: &str = include_str!("unwatched.txt");

/// Adds the keys of `shape` below `path` that say nothing and of which nothing around them speaks.
fn unwatched(shape: &Shape, path: &str, is_spoken_of: bool, found: &mut BTreeSet<String>) {
    match shape {
        Shape::Record(schema) => of_schema(schema, path, is_spoken_of, found),
        Shape::List(inner) | Shape::Map(_, inner) | Shape::Pair(_, inner) => {
            unwatched(inner, path, is_spoken_of, found);
        }
        Shape::Either(shapes) => shapes.iter().for_each(|shape| unwatched(shape, path, is_spoken_of, found)),
        _ => {}
    }
}

fn of_schema(schema: &Schema, path: &str, is_spoken_of: bool, found: &mut BTreeSet<String>) {
    schema.fields.iter().for_each(|field| of_field(field, path, is_spoken_of, found));
}

fn of_field(field: &Field, path: &str, is_spoken_of: bool, found: &mut BTreeSet<String>) {
    let path = format!("{path}.{}", field.key);
    if field.watched.is_empty() && !is_spoken_of {
        found.insert(path.clone());
    }
    let reaches = field.watched.iter().copied().any(Watch::reaches_below);
    unwatched(&field.shape, &path, is_spoken_of || reaches, found);
}

#[test]
fn every_key_has_a_say_or_is_known_to_have_none() {
    let mut found = BTreeSet::new();
    for root in Root::all() {
        root.fields().iter().for_each(|field| of_field(field, root.name(), false, &mut found));
    }
    let found: String = found.iter().map(|path| format!("{path}\n")).collect();
    let known: BTreeSet<&str> = UNWATCHED.lines().collect();
    let forgotten: Vec<&str> = found.lines().filter(|path| !known.contains(path)).collect();
    assert!(
        forgotten.is_empty(),
        "what does a change of these mean to a reviewer? `watched(…)` says it; where it means nothing, a line in \
         src/schema/tests/unwatched.txt: {forgotten:?}"
    );
    assert_eq!(found, UNWATCHED, "what has a say stands in no list of those without one");
}
