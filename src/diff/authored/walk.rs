//! Two nodes and what was declared of them to the values that differ, key by key.
//!
//! Records are compared by their declared keys, maps by the author's names, lists as a whole. A key that is left out says what
//! its declaration says it does; a value that stands alone for a mapping is that mapping.

use std::borrow::Cow;

use crate::model::Unit;
use crate::parse::node::{Mapping, Node, Value};
use crate::schema::collection::alone;
use crate::schema::fields::cleaned;
use crate::schema::value::written_as;
use crate::schema::{Field, NumberForm, Presence, Schema, Shape, Told};

use super::super::{FieldDiff, FieldPath};
use super::meaning::{Listed, Said, meaning};
use super::scalar::canonical;
use super::text::text;

/// A value on both sides, where it is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sides<'n> {
    pub(super) before: Option<&'n Node>,
    pub(super) after: Option<&'n Node>,
}

impl<'n> Sides<'n> {
    /// What both sides write under `key`; a key without a value is left out.
    fn get(self, key: &str) -> Self {
        self.map(|node| node.as_mapping()?.get(key).filter(|value| !value.is_null()))
    }

    fn or(self, default: Option<&'n Node>) -> Self {
        Self { before: self.before.or(default), after: self.after.or(default) }
    }

    fn map<'m>(self, change: impl Fn(&'n Node) -> Option<&'m Node>) -> Sides<'m> {
        Sides { before: self.before.and_then(&change), after: self.after.and_then(&change) }
    }

    pub(super) fn written(self) -> impl Iterator<Item = &'n Node> {
        self.before.into_iter().chain(self.after)
    }
}

/// The languages of plain texts, in the base and in the head.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Languages<'a> {
    pub(in super::super) before: &'a str,
    pub(in super::super) after: &'a str,
}

/// The comparison of one document.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    /// The languages of plain texts.
    pub(super) languages: Languages<'a>,
    /// What differs.
    pub(super) found: Vec<FieldDiff>,
    /// The keys that lead to what is compared, and where the head writes each, or what it stood in.
    pub(super) within: Vec<Within>,
}

/// A key on the way to a value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Within {
    pub(super) field: &'static Field,
    at: Option<usize>,
}

impl Walk<'_> {
    /// Compares `fields` and whatever key else is written beside those that are `known`.
    pub(super) fn mapping(&mut self, fields: &[&'static Field], known: &[&str], at: &FieldPath, sides: Sides<'_>) {
        for field in fields {
            self.field(field, &at.then(field.key), sides.get(field.key));
        }
        let is_declared = |key: &str| known.contains(&key) || fields.iter().any(|field| field.key == key);
        for key in names(sides).into_iter().filter(|key| !is_declared(key)) {
            self.raw(&at.then(key), sides.get(key));
        }
    }

    fn field(&mut self, field: &'static Field, at: &FieldPath, sides: Sides<'_>) {
        let default = match field.presence {
            Presence::Default(text) => Some(written_as(text)),
            _ => None,
        };
        let here = sides.after.map(|node| node.span.start).or_else(|| self.here());
        let sides = sides.or(default.as_ref());
        let start = self.found.len();
        self.within.push(Within { field, at: here });
        self.value(field, &field.shape, at, sides);
        self.within.pop();
        if field.told == Told::Change && self.found.len() > start {
            self.found.truncate(start + 1);
            let told = &mut self.found[start];
            (told.path, told.before, told.after) = (at.clone(), None, None);
        }
    }

    /// Where the head writes what is compared, or what it stood in.
    fn here(&self) -> Option<usize> {
        self.within.last().and_then(|within| within.at)
    }

    fn value(&mut self, field: &'static Field, shape: &'static Shape, at: &FieldPath, sides: Sides<'_>) {
        match shape {
            Shape::Record(schema) => self.record(schema, at, sides),
            Shape::Map(_, inner) | Shape::Pair(_, inner) => self.map(field, inner, at, sides),
            Shape::Either(shapes) => self.either(field, shapes, at, sides),
            Shape::Label => self.label(at, sides),
            _ => {
                let said = |node: Option<&Node>| canonical(field, shape, node);
                if said(sides.before) != said(sides.after) {
                    self.told(at, shape, sides);
                }
            }
        }
    }

    fn record(&mut self, schema: &'static Schema, at: &FieldPath, sides: Sides<'_>) {
        let before = sides.before.map(|node| spelt_out(schema, node));
        let after = sides.after.map(|node| spelt_out(schema, node));
        let spelt = Sides { before: before.as_deref(), after: after.as_deref() };
        if spelt.written().any(|node| node.as_mapping().is_none()) {
            return self.raw(at, sides);
        }
        self.mapping(&schema.fields.iter().collect::<Vec<_>>(), &[], at, spelt);
    }

    fn map(&mut self, field: &'static Field, inner: &'static Shape, at: &FieldPath, sides: Sides<'_>) {
        if sides.written().any(|node| node.as_mapping().is_none()) {
            return self.raw(at, sides);
        }
        if field.ordered {
            self.order(at, sides);
        }
        for name in names(sides) {
            let (at, sides) = (at.then(cleaned(name)), sides.get(name));
            let is_one_sided = sides.written().count() == 1;
            // What is gone from an entry stood there, not where the list of them begins.
            let of_all = self.here();
            self.stand(sides.after.map(|node| node.span.start).or(of_all));
            match inner {
                Shape::Record(schema) if is_one_sided && !schema.may_wait => self.told(&at, inner, sides),
                Shape::Record(_) if sides.written().count() == 0 => {}
                _ => self.value(field, inner, &at, sides),
            }
            self.stand(of_all);
        }
    }

    /// Says where the head writes what is compared next, or what it stood in.
    fn stand(&mut self, at: Option<usize>) {
        if let Some(within) = self.within.last_mut() {
            within.at = at;
        }
    }

    /// Tells that the names that both sides have stand in another order.
    fn order(&mut self, at: &FieldPath, sides: Sides<'_>) {
        let (Some(before), Some(after)) = (sides.before, sides.after) else { return };
        let common = |own: &Node, other: &Node| -> Vec<String> {
            let other = other.as_mapping();
            let own = own.as_mapping().into_iter().flat_map(Mapping::keys);
            own.filter(|name| other.is_some_and(|other| other.get(name).is_some())).map(str::to_owned).collect()
        };
        let (before, after) = (common(before, after), common(after, before));
        if before != after {
            self.add(at, Said::one(Some(before.join(", ")), Some(after.join(", "))), None);
        }
    }

    fn either(&mut self, field: &'static Field, shapes: &'static [Shape], at: &FieldPath, sides: Sides<'_>) {
        let chosen = |node: Option<&Node>| node.map(|node| alternative(shapes, node));
        match (chosen(sides.before), chosen(sides.after)) {
            (Some(before), Some(after)) if before != after => {
                let told = |at: usize, node: Option<&Node>| node.map(|node| text(&shapes[at], node));
                let (before, after) = (told(before, sides.before), told(after, sides.after));
                self.add(at, Said::one(before, after), sides.after);
            }
            (before, after) => {
                if let Some(which) = before.or(after) {
                    self.value(field, &shapes[which], at, sides);
                }
            }
        }
    }

    /// What no declaration speaks of, or what is not of the declared shape: compared as it stands.
    fn raw(&mut self, at: &FieldPath, sides: Sides<'_>) {
        let said = |node: &Node| text(&Shape::Text, node);
        if sides.before.map(said) != sides.after.map(said) {
            self.told(at, &Shape::Text, sides);
        }
    }

    pub(super) fn told(&mut self, at: &FieldPath, shape: &'static Shape, sides: Sides<'_>) {
        let told = |node: &Node| text(shape, node);
        let names =
            |node: Option<&Node>| node.filter(|_| matches!(shape, Shape::List(_))).map(listed).unwrap_or_default();
        let names = Listed { before: names(sides.before), after: names(sides.after) };
        let said = Said { before: sides.before.map(told), after: sides.after.map(told), names };
        self.add(at, said, sides.after);
    }

    pub(super) fn add(&mut self, at: &FieldPath, said: Said, node: Option<&Node>) {
        let meaning = meaning(&self.within, at, &said);
        // What a default stands in for is written nowhere.
        let place = node.map(|node| node.span.start).filter(|start| *start > 0).or_else(|| self.here());
        let Said { before, after, names } = said;
        let innermost = self.within.last().map(|within| within.field);
        let refers = innermost.map_or(&[][..], Field::names);
        let number = innermost.map_or(NumberForm::Plain, |field| field.number);
        let unit = (number == NumberForm::Duration).then_some(Unit::Duration);
        let said = FieldDiff::new(at.clone(), before, after);
        self.found.push(FieldDiff { meaning, names, at: place, refers, number, unit, ..said });
    }
}

/// What stands in a list; one value alone is a list of it.
fn listed(node: &Node) -> Vec<String> {
    let items = node.as_sequence().unwrap_or(std::slice::from_ref(node));
    items.iter().map(|item| text(&Shape::Text, item).trim().to_owned()).collect()
}

/// The mapping that `node` is or is short for.
fn spelt_out<'n>(schema: &Schema, node: &'n Node) -> Cow<'n, Node> {
    alone(schema, node).map_or(Cow::Borrowed(node), Cow::Owned)
}

/// The names that either side writes: those of the head in their order, then those that are gone.
fn names<'n>(sides: Sides<'n>) -> Vec<&'n str> {
    let of = |node: Option<&'n Node>| node.and_then(Node::as_mapping).into_iter().flat_map(Mapping::keys);
    let mut names: Vec<&str> = of(sides.after).collect();
    let known: std::collections::BTreeSet<&str> = names.iter().copied().collect();
    names.extend(of(sides.before).filter(|name| !known.contains(name)));
    names
}

/// Which of the `shapes` is written in `node`.
fn alternative(shapes: &[Shape], node: &Node) -> usize {
    let position = |fits: &dyn Fn(&Shape) -> bool| shapes.iter().position(fits);
    let record =
        |fits: &dyn Fn(&Schema) -> bool| position(&|shape| matches!(shape, Shape::Record(schema) if fits(schema)));
    let found = match &node.value {
        Value::Mapping(map) => {
            let has = |field: &Field| map.get(field.key).is_some();
            // A record is known by its first key; without that one, by any.
            record(&|schema| schema.fields.first().is_some_and(has))
                .or_else(|| record(&|schema| schema.fields.iter().any(has)))
                .or_else(|| position(&|shape| matches!(shape, Shape::Map(..) | Shape::Pair(..))))
        }
        Value::Sequence(_) => position(&|shape| matches!(shape, Shape::List(_))),
        _ => record(&|schema| alone(schema, node).is_some()).or_else(|| {
            position(&|shape| !matches!(shape, Shape::Record(_) | Shape::Map(..) | Shape::Pair(..) | Shape::List(_)))
        }),
    };
    found.unwrap_or(0)
}
