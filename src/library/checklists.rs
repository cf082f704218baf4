//! The built-in checklists.
//!
//! In: the files of `checklists/`, compiled in. Out: their text by id. It must not interpret them: that is the work of the
//! reader and the validator, which treat a built-in like any checklist of a workspace.

use super::BuiltIn;
use crate::packed::packed;

/// Returns every built-in checklist, sorted by id.
pub fn checklists() -> &'static [BuiltIn] {
    CHECKLISTS
}

/// Returns the built-in checklist called `id` at `version`, or its newest where `version` is `None`.
pub(crate) fn checklist(id: &str, version: Option<u32>) -> Option<&'static BuiltIn> {
    CHECKLISTS
        .iter()
        .filter(|built_in| built_in.id == id && version.is_none_or(|wanted| wanted == built_in.version))
        .max_by_key(|built_in| built_in.version)
}

/// One entry of [`CHECKLISTS`]: version 1 of the checklist in `checklists/<id>.md`, with its translated bodies.
macro_rules! checklist {
    ($id:literal $(, $lang:literal)*) => {
        BuiltIn {
            id: $id,
            version: 1,
            path: concat!("auditbook/checklists/", $id, ".md"),
            text: packed!("checklists/", $id, ".md.z"),
            bodies: &[$(($lang, packed!("checklists/", $id, ".", $lang, ".md.z"))),*],
        }
    };
}

/// One place in the program: a constant would be written where it is used, its texts with it.
static CHECKLISTS: &[BuiltIn] = &[
    checklist!("customer-service-audit", "ar", "el", "et", "ro", "ru"),
    checklist!("getting-started", "ar", "el", "et", "ro", "ru"),
    checklist!("good-or-exceptional", "ar", "el", "et", "ro", "ru"),
    checklist!("mystery-shop", "ar", "el", "et", "ro", "ru"),
    checklist!("service-offer", "ar", "el", "et", "ro", "ru"),
    checklist!("service-standards", "ar", "el", "et", "ro", "ru"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_yaml::{Mapping, Value};

    use super::*;

    /// Every language a built-in speaks.
    fn languages() -> BTreeSet<&'static str> {
        ["en", "ar", "el", "et", "ro", "ru"].into()
    }

    fn front_matter(built_in: &BuiltIn) -> Value {
        front_matter_of(built_in, &built_in.text())
    }

    fn front_matter_of(built_in: &BuiltIn, text: &str) -> Value {
        let rest = text.strip_prefix("---\n").expect("a document starts with its front matter");
        let (yaml, body) = rest.split_once("\n---\n").expect("the front matter ends");
        assert!(body.starts_with("# "), "{}: the body starts with a heading", built_in.path);
        serde_yaml::from_str(yaml).expect("the front matter is YAML")
    }

    fn map<'a>(value: &'a Value, at: &str) -> &'a Mapping {
        value.as_mapping().unwrap_or_else(|| panic!("{at} is a map"))
    }

    fn labels(scale: &Value) -> Vec<&str> {
        scale.as_sequence().unwrap().iter().map(|label| label.as_str().unwrap()).collect()
    }

    /// Holds that `text` says something in every language and in no other.
    fn speaks_every_language(text: &Value, at: &str) {
        let found: BTreeSet<&str> = map(text, at).keys().map(|lang| lang.as_str().unwrap()).collect();
        assert_eq!(found, languages(), "{at}");
        for (lang, words) in map(text, at) {
            assert!(words.as_str().is_some_and(|words| words.trim().len() > 1), "{at} in {lang:?}");
        }
    }

    fn sections(document: &Value) -> impl Iterator<Item = (&str, &Value)> {
        document["sections"].as_mapping().unwrap().iter().map(|(id, section)| (id.as_str().unwrap(), section))
    }

    fn items(document: &Value) -> impl Iterator<Item = (&str, &Value)> {
        sections(document)
            .flat_map(|(_, section)| section["items"].as_mapping().unwrap())
            .map(|(id, item)| (id.as_str().unwrap(), item))
    }

    #[test]
    fn are_sorted_and_say_who_they_are() {
        assert!(checklists().is_sorted_by_key(|built_in| (built_in.id, built_in.version)));
        for built_in in checklists() {
            let document = front_matter(built_in);
            assert_eq!(document["kind"].as_str(), Some("checklist"));
            assert_eq!(document["id"].as_str(), Some(built_in.id));
            assert_eq!(document["version"].as_u64(), Some(u64::from(built_in.version)));
        }
    }

    /// `value` without what it says in any language but `lang` and English.
    fn in_one_language(value: Value, lang: &str) -> Value {
        let Value::Mapping(map) = value else { return value };
        let is_of_another =
            |key: &Value| key.as_str().is_some_and(|key| key != lang && key != "en" && languages().contains(key));
        let kept = map.into_iter().filter(|(key, _)| !is_of_another(key));
        Value::Mapping(kept.map(|(key, value)| (key, in_one_language(value, lang))).collect())
    }

    #[test]
    fn say_the_same_where_only_one_language_is_asked_for() {
        for built_in in checklists() {
            for lang in languages() {
                let text = built_in.text_in(lang);
                assert_eq!(front_matter_of(built_in, &text), in_one_language(front_matter(built_in), lang));
                let body = |text: &str| text.split_once("\n---\n").map(|(_, body)| body.to_owned());
                assert_eq!(body(&text), body(&built_in.text()), "{}", built_in.path);
            }
        }
    }

    #[test]
    fn are_found_by_id_and_version() {
        assert_eq!(checklist("service-standards", Some(1)).unwrap().reference(), "auditbook/service-standards@1");
        assert_eq!(checklist("service-standards", None).unwrap().version, 1);
        assert_eq!(checklist("service-standards", Some(9)), None);
        assert_eq!(checklist("no-such-list", None), None);
    }

    #[test]
    fn number_their_items_without_a_hole() {
        let expected = [
            ("customer-service-audit", 'A', 22),
            ("getting-started", 'G', 4),
            ("good-or-exceptional", 'E', 4),
            ("mystery-shop", 'M', 14),
            ("service-offer", 'O', 9),
            ("service-standards", 'S', 16),
        ];
        assert_eq!(expected.len(), checklists().len());
        for ((id, letter, count), built_in) in expected.into_iter().zip(checklists()) {
            assert_eq!(built_in.id, id);
            let document = front_matter(built_in);
            let found: Vec<String> = items(&document).map(|(id, _)| id.to_owned()).collect();
            let wanted: Vec<String> = (1..=count).map(|number| format!("{letter}{number:02}")).collect();
            assert_eq!(found, wanted, "{id}");
        }
    }

    #[test]
    fn say_everything_in_every_language() {
        for built_in in checklists() {
            let document = front_matter(built_in);
            speaks_every_language(&document["title"], built_in.path);
            for label in labels(&document["scale"]) {
                speaks_every_language(&document["scale-titles"][label], &format!("{} {label}", built_in.path));
            }
            for (id, section) in sections(&document) {
                speaks_every_language(&section["title"], &format!("{} {id}", built_in.path));
            }
            for (id, item) in items(&document) {
                for key in ["ask", "why", "how"] {
                    speaks_every_language(&item[key], &format!("{} {id} {key}", built_in.path));
                }
                if let Some(example) = item.get("example") {
                    speaks_every_language(example, &format!("{} {id} example", built_in.path));
                }
            }
        }
    }

    #[test]
    fn have_a_body_in_every_language() {
        for built_in in checklists() {
            let bodies: BTreeSet<&str> = built_in.bodies().map(|(lang, _)| lang).chain(["en"]).collect();
            assert_eq!(bodies, languages(), "{}", built_in.id);
            let paragraphs = built_in.text().rsplit_once("\n---\n").unwrap().1.split("\n\n").count();
            for (lang, body) in built_in.bodies() {
                assert!(body.starts_with("# "), "{} in {lang}", built_in.id);
                assert_eq!(body.split("\n\n").count(), paragraphs, "{} in {lang}", built_in.id);
                assert_eq!(built_in.body(lang), Some(body));
            }
        }
    }

    #[test]
    fn give_items_a_level_and_answers_of_their_scale() {
        for built_in in checklists() {
            let document = front_matter(built_in);
            let scale = labels(&document["scale"]);
            for (id, item) in items(&document) {
                let at = format!("{} {id}", built_in.path);
                assert!(matches!(item["level"].as_str(), Some("contact" | "organisation")), "{at}");
                if let Some(own) = item.get("scale") {
                    assert!(labels(own).iter().all(|label| scale.contains(label)), "{at}");
                }
            }
        }
    }

    #[test]
    fn keep_critical_items_few() {
        let critical: Vec<String> = checklists()
            .iter()
            .flat_map(|built_in| {
                let document = front_matter(built_in);
                let critical = |item: &Value| item.get("critical").and_then(Value::as_bool) == Some(true);
                items(&document).filter(|(_, item)| critical(item)).map(|(id, _)| id.to_owned()).collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(critical, ["A09", "M06", "M09", "M10", "S07"]);
    }
}
