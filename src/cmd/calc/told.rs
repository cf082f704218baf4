//! What is wrong with the input of a line, told by its schema.
//!
//! In: the schema of a kind and the input that was given. Out: the first key that the schema has not, or the first value of another form. It
//! does not say that an input is right: what the formula cannot use, the formula says.

use serde_json::{Map, Value};

use crate::parse::read::{listed, nearest};

/// Keys that mean the same as another one, where a schema has that and not themselves.
const SAME: [(&str, &str); 3] = [("period", "every"), ("interval", "every"), ("baseline", "fix_after_n_points")];

/// The first key in `input`, at any depth, that is nearly one of its `schema`; `at` is where it stands. Others that the schema has not are of
/// no use to this kind and do no harm: what calculations have in common, such as `confidence`, may stand in each.
pub(super) fn unknown_key(schema: &Value, input: &Value, at: &str) -> Option<String> {
    match input {
        Value::Object(given) => {
            let fields = schema["properties"].as_object();
            given.iter().find_map(|(key, value)| match field(schema, key) {
                Some(within) => unknown_key(within, value, &below(at, key)),
                None => fields.filter(|_| !is_same(schema, key)).and_then(|fields| misspelt(fields, key, at)),
            })
        }
        Value::Array(items) => {
            items.iter().enumerate().find_map(|(place, item)| unknown_key(&schema["items"], item, &nth(at, place)))
        }
        _ => None,
    }
}

/// The schema of `key` in an object of `schema`.
fn field<'s>(schema: &'s Value, key: &str) -> Option<&'s Value> {
    schema["properties"].get(key).or_else(|| schema.get("additionalProperties"))
}

fn is_same(schema: &Value, key: &str) -> bool {
    SAME.iter().any(|(other, known)| *other == key && schema["properties"].get(known).is_some())
}

/// That an object of these `fields` has no `key`, which is nearly one of them.
fn misspelt(fields: &Map<String, Value>, key: &str, at: &str) -> Option<String> {
    let known = || fields.keys().map(String::as_str);
    let near = nearest(key, known())?;
    Some(format!("`{at}` has no key `{key}`: it takes {}; did you mean `{near}`?", listed(known())))
}

/// The first value in `input` that is missing or has another form than its `schema` says.
pub(super) fn wrong(schema: &Value, input: &Value, at: &str) -> Option<String> {
    if let Some(choices) = schema["anyOf"].as_array() {
        let is_one = choices.iter().any(|choice| wrong(choice, input, at).is_none());
        return (!is_one).then(|| format!("`{at}` is {}, and takes another form", described(input)));
    }
    if let Some(words) = schema["enum"].as_array() {
        let words = || words.iter().filter_map(Value::as_str);
        let is_one = input.is_null() || input.as_str().is_some_and(|word| words().any(|known| known == word));
        return (!is_one).then(|| format!("`{at}` is {}, and takes one of {}", described(input), listed(words())));
    }
    let forms: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !forms.is_empty() && !forms.iter().any(|form| is_of(form, input)) {
        let forms: Vec<&str> = forms.into_iter().filter(|form| *form != "null").map(in_words).collect();
        return Some(format!("`{at}` is {}, and takes {}", described(input), forms.join(" or ")));
    }
    match input {
        Value::Object(given) => {
            let needed = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let missing = needed.into_iter().find(|key| !given.contains_key(*key));
            let missing = missing.map(|key| format!("`{at}` has no `{key}`, which it needs"));
            let mut fields = given.iter().filter_map(|(key, value)| Some((field(schema, key)?, key, value)));
            missing.or_else(|| fields.find_map(|(within, key, value)| wrong(within, value, &below(at, key))))
        }
        Value::Array(items) => {
            let count = items.len() as u64;
            let least = schema["minItems"].as_u64().filter(|least| count < *least);
            let bound = least.or_else(|| schema["maxItems"].as_u64().filter(|most| count > *most));
            let bound = bound.map(|bound| format!("`{at}` has {count} entries, and takes {bound}"));
            let mut items = items.iter().enumerate();
            bound.or_else(|| items.find_map(|(place, item)| wrong(&schema["items"], item, &nth(at, place))))
        }
        _ => None,
    }
}

fn below(at: &str, key: &str) -> String {
    if at == "input" { key.to_owned() } else { format!("{at}.{key}") }
}

fn nth(at: &str, place: usize) -> String {
    format!("{at}[{place}]")
}

fn is_of(form: &str, value: &Value) -> bool {
    match form {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        _ => value.is_null(),
    }
}

fn in_words(form: &str) -> &str {
    match form {
        "object" => "keys with their values, `{…}`",
        "array" => "a list, `[…]`",
        "string" => "a text, `\"…\"`",
        "boolean" => "`true` or `false`",
        "integer" => "a whole number",
        "number" => "a number",
        other => other,
    }
}

/// What `value` is, for a message.
fn described(value: &Value) -> String {
    match value {
        Value::Null => "missing".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::String(text) => format!("the text `{}`", crate::parse::node::shortened(text)),
        Value::Bool(_) | Value::Number(_) => format!("`{value}`"),
    }
}

/// What is wrong with the JSON of the line with this `number`, by the parser's `error`.
pub(super) fn syntax(error: &serde_json::Error, number: usize) -> String {
    let said = error.to_string();
    let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
    let said = match error.classify() {
        serde_json::error::Category::Eof => "the line ends before a quote or a bracket is closed",
        _ if said.starts_with("expected ident") || said.starts_with("expected value") => "no JSON stands here",
        serde_json::error::Category::Data => "it is no object with a text as `kind`",
        _ => said,
    };
    format!("{said} (line {number}, column {})", error.column())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_first_fault_is_told_with_its_place() {
        let schema = json!({
            "type": "object",
            "properties": {
                "every": { "enum": ["month", null] },
                "items": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] } },
                "parts": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": ["number", "null"] }, "minItems": 2, "maxItems": 2 } },
            },
            "required": ["items"],
        });
        for (input, message) in [
            (json!({}), "`input` has no `items`, which it needs"),
            (json!(null), "`input` is missing, and takes keys with their values, `{…}`"),
            (json!({"items": [{}]}), "`items[0]` has no `id`, which it needs"),
            (json!({"items": [{"id": 1}]}), "`items[0].id` is `1`, and takes a text, `\"…\"`"),
            (json!({"items": [], "parts": {"a": [1]}}), "`parts.a` has 1 entries, and takes 2"),
            (json!({"items": [], "every": "moon"}), "`every` is the text `moon`, and takes one of `month`"),
        ] {
            assert_eq!(wrong(&schema, &input, "input").as_deref(), Some(message), "{input}");
        }
        assert_eq!(wrong(&schema, &json!({"items": [{"id": "a"}], "parts": {"a": [1, null]}}), "input"), None);
        let unknown = |input: Value| unknown_key(&schema, &input, "input");
        assert_eq!(unknown(json!({"items": [], "period": "month", "parts": {"a": [1, 2]}})), None);
        assert_eq!(unknown(json!({"items": [], "confidence": 0.95})), None);
        assert_eq!(
            unknown(json!({"items": [{"idd": 1}]})).as_deref(),
            Some("`items[0]` has no key `idd`: it takes `id`; did you mean `id`?")
        );
    }
}
