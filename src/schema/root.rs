//! What has keys at its top: each kind of document, and the settings.
//!
//! In: the declarations. Out: every key with the path that leads to it, such as `plan.actions.due`: names of the author's own
//! (the id of an action) are no part of a path.

use super::settings::Config;
use super::{Field, Kind, Record, Schema, Shape, head};
use crate::parse::node::Mapping;

/// A kind of document, or the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Root {
    /// Documents of this kind.
    Kind(Kind),
    /// `auditbook.yaml`.
    Settings,
}

/// A key, and the path that leads to it.
#[derive(Debug, Clone)]
pub struct KeyPlace {
    /// The path: `plan.actions.due`.
    pub path: String,
    /// The key.
    pub field: Field,
    /// The mapping that it stands in.
    pub within: &'static Schema,
}

impl Root {
    /// What the settings are called in a path.
    pub const SETTINGS: &str = "settings";

    /// Every root: the kinds in their order, then the settings.
    pub fn all() -> impl Iterator<Item = Self> {
        Kind::ALL.iter().copied().map(Self::Kind).chain([Self::Settings])
    }

    /// The root called `name`.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|root| root.name() == name)
    }

    /// The word of the kind, or `settings`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kind(kind) => kind.name(),
            Self::Settings => Self::SETTINGS,
        }
    }

    /// Its declaration, without the keys that every kind has.
    pub fn schema(self) -> &'static Schema {
        match self {
            Self::Kind(kind) => kind.schema(),
            Self::Settings => Config::SCHEMA,
        }
    }

    /// Its keys in canonical order, those that every kind has among them.
    pub fn fields(self) -> Vec<Field> {
        let own = self.schema().fields.iter().copied();
        match self {
            Self::Settings => own.collect(),
            Self::Kind(kind) => {
                let common = head::FIELDS.iter().map(|field| match field.key {
                    "owner" => Field { presence: head::owner_presence(kind), ..*field },
                    _ => *field,
                });
                common.chain(own).collect()
            }
        }
    }

    /// Every key, each before those inside it.
    pub fn places(self) -> Vec<KeyPlace> {
        let mut places = Vec::new();
        for field in self.fields() {
            add(&mut places, self.name(), field, self.schema());
        }
        places
    }
}

fn add(places: &mut Vec<KeyPlace>, path: &str, field: Field, within: &'static Schema) {
    let path = format!("{path}.{}", field.key);
    places.push(KeyPlace { path: path.clone(), field, within });
    for schema in field.shape.records() {
        schema.fields.iter().for_each(|inner| add(places, &path, *inner, schema));
    }
}

impl Shape {
    /// The mappings with declared keys that it can hold, itself or in its members.
    pub fn records(self) -> Vec<&'static Schema> {
        match self {
            Self::Record(schema) => vec![schema],
            Self::List(inner) | Self::Map(_, inner) | Self::Pair(_, inner) => inner.records(),
            Self::Either(shapes) => shapes.iter().flat_map(|shape| shape.records()).collect(),
            _ => Vec::new(),
        }
    }

    /// The one of several shapes that `map` is written in; itself where it is not one of several.
    pub(crate) fn chosen(self, map: &Mapping) -> Self {
        let Self::Either(shapes) = self else { return self };
        let is_told = |shape: &&Self| match shape {
            Self::Record(schema) => schema.fields.first().is_some_and(|field| map.get(field.key).is_some()),
            Self::Map(..) => true,
            _ => false,
        };
        shapes.iter().find(is_told).copied().unwrap_or(self)
    }

    /// The one of several shapes that is a list; itself where it is not one of several.
    pub(crate) fn listed(self) -> Self {
        let Self::Either(shapes) = self else { return self };
        shapes.iter().find(|shape| matches!(shape, Self::List(_))).copied().unwrap_or(self)
    }

    /// The words that can stand as it or as its members, each once.
    pub fn words(self) -> &'static [super::Word] {
        match self {
            Self::Choice(words) | Self::Map(super::KeyShape::Choice(words), _) => words,
            Self::List(inner) | Self::Pair(_, inner) | Self::Map(_, inner) => inner.words(),
            Self::Either(shapes) => {
                shapes.iter().map(|shape| shape.words()).find(|words| !words.is_empty()).unwrap_or(&[])
            }
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_through_names_of_the_authors_own() {
        let paths = |root: Root| root.places().into_iter().map(|place| place.path).collect::<Vec<_>>();
        let checklist = paths(Root::Kind(Kind::Checklist));
        assert_eq!(checklist[..2], ["checklist.kind", "checklist.id"]);
        assert!(checklist.contains(&"checklist.sections.items.critical".to_owned()), "{checklist:?}");
        assert!(paths(Root::Kind(Kind::Plan)).contains(&"plan.actions.due".to_owned()));
        assert!(paths(Root::Settings).contains(&"settings.spc.screen".to_owned()));
    }

    #[test]
    fn every_key_can_be_shown_by_a_value() {
        for place in Root::all().flat_map(Root::places).filter(|place| place.field.key != "kind") {
            assert!(!place.field.sample().is_empty(), "{} has neither example nor default", place.path);
            assert!(!place.field.meaning().is_empty() && place.field.meaning().ends_with('.'), "{}", place.path);
        }
    }

    #[test]
    fn every_root_is_found_by_its_name() {
        for root in Root::all() {
            assert_eq!(Root::named(root.name()), Some(root));
        }
        assert_eq!(Root::named("gaol"), None);
    }
}
