//! The JSON Schema (draft 2020-12) of front matter and settings.
//!
//! In: the declarations. Out: a schema that accepts what the readers accept and refuses what they refuse, as far as form goes:
//! keys, types, ranges, words. What keys say of each other, and whether a document that is named exists, `check` tells. It is
//! meant for values as YAML 1.2 reads them: `yes` is a text, `2025` a number, `2025-01` a text.

use serde_json::{Map, Value as Json, json};

use super::words::value_of;
use super::{Field, Id, KeyShape, Kind, NumberForm, Presence, Root, Schema, Shape, Word};
use crate::diag::rules;
use crate::parse::read::READ_BY_PEOPLE;

const ID: &str = r"[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N}._-]*";
const NUMBER: &str = r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?";
const DURATION: &str = r"(N *w)? *(N *d)? *(N *h)? *(N *m)? *(N *s)?";
const DATE: &str = r"(19\d\d|[2-9]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])";
const PERIOD: &str = r"(19|2[01])\d\d(-Q[1-4]|-W(0[1-9]|[1-4]\d|5[0-3])|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?";
const LANGUAGE: &str = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*";
const TRUTH: &str = "([Yy][Ee][Ss]|[Tt][Rr][Uu][Ee]|[Oo][Nn]|[Yy]|[Nn][Oo]|[Ff][Aa][Ll][Ss][Ee]|[Oo][Ff][Ff]|[Nn])";
const TIME: &str = r"([01]?\d|2[0-3]):[0-5]?\d(:[0-5]?\d)?";

/// The schema of the documents of one kind, or of the settings.
pub fn json_schema(root: Root) -> Json {
    let mut schema = top(root);
    schema["$schema"] = json!(DRAFT);
    schema
}

/// The schema of the documents of every kind.
pub fn json_schema_of_any() -> Json {
    let definitions: Map<String, Json> =
        Kind::ALL.iter().map(|kind| (kind.name().to_owned(), top(Root::Kind(*kind)))).collect();
    let branches = Kind::ALL.iter().map(|kind| {
        json!({
            "if": {"properties": {"kind": {"const": kind.name()}}, "required": ["kind"]},
            "then": {"$ref": format!("#/$defs/{kind}")},
        })
    });
    json!({
        "$schema": DRAFT,
        "title": "auditbook: front matter",
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": choice(Kind::WORDS)},
        "allOf": branches.collect::<Vec<_>>(),
        "$defs": definitions,
    })
}

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

fn top(root: Root) -> Json {
    let mut schema = object(&root.fields());
    schema["title"] = json!(format!("auditbook: {}", root.name()));
    schema["description"] = json!(root.schema().meaning());
    if let Root::Kind(kind) = root {
        schema["properties"]["kind"] = json!({"const": kind.name(), "description": "The kind of document."});
    }
    schema
}

fn object(fields: &[Field]) -> Json {
    let properties: Map<String, Json> = fields.iter().map(|field| (field.key.to_owned(), property(field))).collect();
    let required: Vec<&str> = fields.iter().filter(|field| field.is_required()).map(|field| field.key).collect();
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

fn property(field: &Field) -> Json {
    let mut value = of(field, field.shape);
    if !field.is_required() {
        value = or_null(value);
    }
    value["description"] = json!(field.meaning());
    let sample = field.sample();
    if !sample.is_empty() {
        value["examples"] = json!([json_of(&sample)]);
    }
    if let Presence::Default(text) = field.presence {
        value["default"] = json_of(text);
    }
    value
}

/// The value that a declaration's YAML stands for.
fn json_of(text: &str) -> Json {
    serde_json::to_value(value_of(text).1.to_serde()).unwrap_or_default()
}

fn of(field: &Field, shape: Shape) -> Json {
    match shape {
        Shape::Text if is_read(field) => json!({"type": SCALAR, "pattern": FILLED}),
        Shape::Text | Shape::Answer => json!({"type": SCALAR}),
        Shape::Label if is_read(field) => {
            let mut value = label();
            value["pattern"] = json!(FILLED);
            value
        }
        Shape::Label => label(),
        Shape::Id | Shape::Reference => reference(field.refers),
        Shape::PinnedChecklist => text(&format!(r"(auditbook/)?{ID}@\d+")),
        Shape::Number => number(field),
        Shape::Bounds => {
            let mut end = number(field);
            end["type"] = json!(["number", "string", "null"]);
            json!({"type": "array", "items": end, "minItems": 2, "maxItems": 2})
        }
        Shape::Whole => {
            ranged(json!({"type": ["integer", "string"], "pattern": whole(r"\+?\d+"), "minimum": 0}), field)
        }
        Shape::Truth => json!({"type": ["boolean", "string"], "pattern": whole(TRUTH)}),
        Shape::Date => text(DATE),
        Shape::Time => text(TIME),
        Shape::Period => {
            json!({"type": ["integer", "string"], "pattern": whole(PERIOD), "minimum": 1900, "maximum": 2199})
        }
        Shape::Language => text(LANGUAGE),
        Shape::Choice(words) => choice(words),
        Shape::Form(form) if form.pattern.is_empty() => json!({"type": SCALAR}),
        Shape::Form(form) => json!({"type": "string", "pattern": form.pattern}),
        Shape::List(inner) => {
            let inner = of(field, *inner);
            json!({"anyOf": [{"type": "array", "items": inner}, inner]})
        }
        Shape::Map(key, inner) => map(field, key, *inner),
        Shape::Pair(key, inner) => {
            let mut pair = map(field, key, *inner);
            (pair["minProperties"], pair["maxProperties"]) = (json!(1), json!(1));
            pair
        }
        Shape::Record(schema) => record(schema),
        Shape::Either(shapes) => {
            let forms: Vec<Json> = shapes.iter().map(|shape| one_of_several(field, *shape)).collect();
            json!({"anyOf": forms})
        }
        Shape::Nothing => json!({"type": "null"}),
    }
}

/// One of several shapes: a list is told by being one, a mapping by its first key.
fn one_of_several(field: &Field, shape: Shape) -> Json {
    match shape {
        Shape::List(inner) => json!({"type": "array", "items": of(field, *inner)}),
        Shape::Record(schema) => {
            let mut value = record(schema);
            let first = schema.fields.first().map(|field| field.key);
            let object = if value.get("anyOf").is_some() { &mut value["anyOf"][0] } else { &mut value };
            if let Some(required) = object["required"].as_array_mut()
                && !required.iter().any(|key| key.as_str() == first)
            {
                required.push(json!(first));
            }
            value
        }
        shape => of(field, shape),
    }
}

fn record(schema: &'static Schema) -> Json {
    let mut value = object(schema.fields);
    value["description"] = json!(schema.meaning());
    match schema.short.and_then(|key| schema.field(key)) {
        Some(short) => json!({"anyOf": [value, of(short, short.shape)]}),
        None => value,
    }
}

fn map(field: &Field, key: KeyShape, inner: Shape) -> Json {
    let names = match key {
        KeyShape::Id => json!({"pattern": whole(ID), "maxLength": Id::MAX_CHARS}),
        KeyShape::Period => json!({"pattern": whole(PERIOD)}),
        KeyShape::Name => json!({}),
        KeyShape::Choice(words) => choice(words),
        KeyShape::Rule => json!({"enum": rules::all().map(|rule| rule.code).collect::<Vec<_>>()}),
    };
    let may_wait = matches!(inner, Shape::Record(schema) if schema.may_wait);
    let value = of(field, inner);
    json!({"type": "object", "propertyNames": names, "additionalProperties": if may_wait { or_null(value) } else { value }})
}

/// Whether the field's text may not be empty.
fn is_read(field: &Field) -> bool {
    READ_BY_PEOPLE.contains(&field.key)
}

/// A text that is not blank.
const FILLED: &str = r"\S";

/// What a reader takes for a text.
const SCALAR: [&str; 3] = ["string", "number", "boolean"];

fn text(pattern: &str) -> Json {
    json!({"type": "string", "pattern": whole(pattern)})
}

fn whole(pattern: &str) -> String {
    format!("^({pattern})$")
}

fn label() -> Json {
    json!({
        "type": ["string", "number", "boolean", "object"],
        "propertyNames": {"pattern": whole(LANGUAGE)},
        "additionalProperties": {"type": SCALAR},
        "minProperties": 1,
    })
}

fn reference(kinds: &[Kind]) -> Json {
    let names: Vec<&str> = kinds.iter().map(|kind| kind.name()).collect();
    match names.as_slice() {
        [] => json!({"type": SCALAR, "pattern": whole(ID), "maxLength": Id::MAX_CHARS}),
        [kind] => json!({"type": SCALAR, "pattern": whole(&format!("({kind}/)?{ID}"))}),
        several => text(&format!("({})/{ID}", several.join("|"))),
    }
}

fn number(field: &Field) -> Json {
    let duration = DURATION.replace('N', r"(\d+\.?\d*|\.\d+)");
    let pattern = match field.number {
        NumberForm::Plain => NUMBER.to_owned(),
        NumberForm::Quantity => format!("{NUMBER} *%?|{duration}"),
        NumberForm::Duration => format!(r"0+\.?0*|{duration}"),
    };
    let mut value = json!({"type": ["number", "string"], "pattern": whole(&pattern), "minLength": 1});
    if field.number == NumberForm::Duration {
        // A bare number says no unit; only 0 needs none.
        value["minimum"] = json!(0);
        value["maximum"] = json!(0);
    }
    ranged(value, field)
}

fn ranged(mut value: Json, field: &Field) -> Json {
    if let Some((low, high)) = field.range {
        value["minimum"] = json!(low);
        if high.is_finite() {
            value["maximum"] = json!(high);
        }
    }
    value
}

fn choice(words: &[Word]) -> Json {
    json!({"oneOf": words.iter().map(|word| json!({"const": word.word, "description": word.meaning()})).collect::<Vec<_>>()})
}

/// `value`, or nothing.
fn or_null(mut value: Json) -> Json {
    let null = json!({"type": "null"});
    for key in ["anyOf", "oneOf"] {
        if let Some(forms) = value.get_mut(key).and_then(Json::as_array_mut) {
            forms.push(null);
            return value;
        }
    }
    match &mut value["type"] {
        Json::Array(types) => types.push(json!("null")),
        one => *one = json!([one.take(), "null"]),
    }
    value
}

#[cfg(test)]
#[path = "tests/json.rs"]
mod tests;
