//! Every key says what a change of it means to a reviewer, or what it stands in says it for all of its keys: a new key cannot be
//! forgotten.

use std::collections::BTreeSet;

use crate::schema::watch::Watch;
use crate::schema::{Field, Root, Schema, Shape};

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
fn every_key_says_what_a_change_of_it_means() {
    let mut found = BTreeSet::new();
    for root in Root::all() {
        root.fields().iter().for_each(|field| of_field(field, root.name(), false, &mut found));
    }
    let help = "what does a change of these mean to a reviewer? `watched(…)` in the declaration says it; `HARMLESS` where nothing";
    assert!(found.is_empty(), "{help}: {found:#?}");
}
