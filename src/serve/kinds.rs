//! Documents of a kind, filled in key by key on a page.
//!
//! In: a kind, and the values of its fields. Out: what can be filled in, and the text of the document. A key of several values is
//! written as YAML, as in a document.

use std::collections::BTreeMap;

use serde_yaml::{Mapping, Value};

use crate::i18n::{Catalogue, Lang, msg};
use crate::model::Kind;
use crate::schema::{Field, Root, Shape};
use crate::site::Blank;

/// The kinds that have a form of their own; audits and visits have one for each checklist.
pub(super) const KINDS: [Kind; 5] = [Kind::Gap, Kind::Goal, Kind::Plan, Kind::Decision, Kind::Visit];
/// What stands below the front matter.
pub(super) const BODY: &str = "body";

/// Returns the kind that is called `name`, where it has a form.
pub(super) fn named(name: &str) -> Option<Kind> {
    KINDS.into_iter().find(|kind| kind.name() == name)
}

fn fields(kind: Kind) -> impl Iterator<Item = Field> {
    Root::Kind(kind)
        .fields()
        .into_iter()
        .filter(|field| field.key != "kind" && field.key != "id" && field.key != "lang")
}

/// Returns the keys of `kind` that can be filled in, those that have to be there first.
pub(super) fn blanks(kind: Kind, lang: Lang) -> Vec<Blank> {
    let of = |field: Field| {
        let (sort, words) = match field.shape {
            Shape::Date => ("date", Vec::new()),
            Shape::Choice(words) => ("text", words.iter().map(|word| word.word).collect()),
            Shape::Truth => ("text", vec!["yes", "no"]),
            shape if is_text(shape) || is_number(shape) => ("text", Vec::new()),
            _ => ("area", Vec::new()),
        };
        let example = if sort == "date" { String::new() } else { field.sample() };
        let meaning = field.meaning_in(lang.code());
        Blank { name: field.key, meaning, example, sort, words, is_required: field.is_required() }
    };
    let mut blanks: Vec<Blank> = fields(kind).map(of).collect();
    blanks.sort_by_key(|blank| !blank.is_required);
    let meaning = Catalogue::built_in(lang).text(msg!("fill-body"));
    blanks.push(Blank { name: BODY, meaning, sort: "area", ..Blank::default() });
    blanks
}

fn is_number(shape: Shape) -> bool {
    matches!(shape, Shape::Number | Shape::Whole)
}

fn is_text(shape: Shape) -> bool {
    matches!(
        shape,
        Shape::Text
            | Shape::Label
            | Shape::Id
            | Shape::Reference
            | Shape::PinnedChecklist
            | Shape::Date
            | Shape::Time
            | Shape::Period
            | Shape::Language
            | Shape::Choice(_)
            | Shape::Form(_)
    )
}

/// Returns whether the key `name` of `kind` is a text, whatever stands in it.
pub(super) fn is_of_text(kind: Kind, name: &str) -> bool {
    fields(kind).any(|field| field.key == name && is_text(field.shape))
}

/// Returns the text of the document of `kind` that says `values`, in the language `lang` where that has to be said; what is wrong with
/// a value that is none.
pub(super) fn document(kind: Kind, lang: Option<Lang>, values: &BTreeMap<String, String>) -> Result<String, String> {
    let mut front = Mapping::from_iter([("kind".into(), kind.name().into())]);
    if let Some(lang) = lang {
        front.insert("lang".into(), lang.code().into());
    }
    for field in fields(kind) {
        let said = values.get(field.key).map(|text| text.replace("\r\n", "\n"));
        let Some(text) = said.filter(|text| !text.trim().is_empty()) else { continue };
        let value = if is_text(field.shape) {
            Value::from(text.trim())
        } else {
            serde_yaml::from_str(text.trim())
                .map_err(|_| format!("`{}`: write it as `{}`", field.key, field.sample()))?
        };
        front.insert(field.key.into(), value);
    }
    let yaml = serde_yaml::to_string(&front).map_err(|error| error.to_string())?;
    let body = values.get(BODY).map(|text| text.replace("\r\n", "\n")).unwrap_or_default();
    Ok(format!("---\n{yaml}---\n{body}{}", if body.is_empty() || body.ends_with('\n') { "" } else { "\n" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_said_as_their_shape_wants_them() {
        let values = [
            ("title", "12: no"),
            ("impact", "4"),
            ("owner", "maria"),
            ("causes", "{a: {cause: x}}"),
            ("due", "2026-03-14"),
        ];
        let values = values.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        let text = document(Kind::Gap, Some(Lang::Et), &values).unwrap();
        let read: Mapping = serde_yaml::from_str(text.trim_start_matches("---\n").trim_end_matches("---\n")).unwrap();
        assert_eq!((read["title"].as_str(), read["impact"].as_u64()), (Some("12: no"), Some(4)), "{text}");
        assert_eq!(
            (read["causes"]["a"]["cause"].as_str(), read["due"].as_str()),
            (Some("x"), Some("2026-03-14")),
            "{text}"
        );
        assert_eq!(read["lang"].as_str(), Some("et"));
        let broken = BTreeMap::from([("causes".to_owned(), "{a: ".to_owned())]);
        assert!(document(Kind::Gap, None, &broken).unwrap_err().contains("`causes`"));
    }

    #[test]
    fn what_has_to_be_there_comes_first() {
        for kind in KINDS {
            let blanks = blanks(kind, Lang::En);
            let required = blanks.iter().position(|blank| !blank.is_required).unwrap_or(0);
            assert!(blanks.iter().skip(required).all(|blank| !blank.is_required), "{kind}");
            assert!(blanks.iter().all(|blank| !blank.meaning.is_empty()), "{kind}");
        }
    }
}
