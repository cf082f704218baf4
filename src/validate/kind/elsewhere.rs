//! Keys that a document has not, and where they belong.
//!
//! In: a key that is like none of its kind. Out: what to write, and under which key of the document, where one is known.

use crate::model::{Kind, Period};
use crate::parse::node::Node;
use crate::parse::read::{Elsewhere, MapReader};
use crate::schema::{KeyShape, Root, Shape, collection};

/// Where `key` belongs, which a document of `kind` has in `map` and should not: into a key that it has or lacks, or to another kind.
pub(super) fn elsewhere(kind: Kind, map: &MapReader<'_>, key: &str) -> Option<Elsewhere> {
    deeper(kind, key).or_else(|| unnamed(kind, map, key)).or_else(|| of_other(kind, key))
}

/// The key of the document in which `key` stands, where there is one.
fn deeper(kind: Kind, key: &str) -> Option<Elsewhere> {
    let places = Root::Kind(kind).places();
    let mut within: Vec<&str> = places
        .iter()
        .filter_map(|place| place.path.rsplit_once('.'))
        .filter(|(_, last)| *last == key)
        .filter_map(|(path, _)| path.split_once('.'))
        .map(|(_, path)| path)
        .collect();
    within.dedup();
    let [one] = within[..] else { return None };
    let first = one.split('.').next().unwrap_or(one);
    let field = kind.schema().field(one);
    let entry = field.and_then(|field| match field.shape {
        Shape::Map(_, Shape::Record(schema)) => Some((schema.called, field.sample())),
        _ => None,
    });
    let name = |sample: &str| sample.trim_start_matches('{').split(':').next().unwrap_or_default().to_owned();
    let help = match entry {
        Some((called, sample)) => {
            format!("`{key}` stands in {called}: `{one}: {{{}: {{{key}: …}}}}`", name(&sample))
        }
        None => format!("`{key}` stands in `{}`", one.replace('.', "` in `")),
    };
    Some(Elsewhere { help, under: Some(first.to_owned()), is_name: false })
}

/// The map of names of the author's own that the document lacks and `key` is probably one of: an item beside its answer, a period beside
/// its value.
fn unnamed(kind: Kind, map: &MapReader<'_>, key: &str) -> Option<Elsewhere> {
    let in_margin = |under: &str| format!("write two blanks before each of these lines: they belong to `{under}`");
    if kind == Kind::Metric && key.parse::<Period>().is_ok() && !map.states("series") && !map.has("source") {
        let help = if map.has("series") {
            in_margin("series")
        } else {
            format!("a point stands under `series`: write `series:` above it, or `series: {{{key}: …}}`")
        };
        return Some(Elsewhere { help, under: Some("series".to_owned()), is_name: true });
    }
    let is_named = |shape: Shape| matches!(shape, Shape::Map(KeyShape::Id, Shape::Record(_)));
    let fields = Root::Kind(kind).fields();
    let wanted = fields.iter().find(|field| {
        is_named(field.shape) && (field.is_required() || field.key == "answers") && !map.states(field.key)
    })?;
    let Shape::Map(_, Shape::Record(schema)) = wanted.shape else { return None };
    let entry = map.mapping().get(key).and_then(Node::as_mapping);
    let has_its_keys = entry.is_some_and(|entry| entry.keys().any(|key| schema.field(key).is_some()));
    let is_like_one = has_its_keys || key.contains(|c: char| c.is_ascii_digit());
    let place = collection::under(wanted, key).filter(|_| is_like_one)?;
    Some(if map.has(wanted.key) { Elsewhere { help: in_margin(wanted.key), ..place } } else { place })
}

/// The other kinds that have such a key.
fn of_other(kind: Kind, key: &str) -> Option<Elsewhere> {
    let is_of = |other: &&Kind| other.schema().field(key).is_some();
    let of: Vec<&str> = Kind::ALL.iter().filter(is_of).map(|other| other.schema().called).collect();
    let help = match &of[..] {
        [] => return None,
        [one] => format!("{one} has such a key; {} has none", kind.schema().called),
        [rest @ .., last] => {
            format!("{} and {last} have such a key; {} has none", rest.join(", "), kind.schema().called)
        }
    };
    Some(Elsewhere { help, under: None, is_name: false })
}
