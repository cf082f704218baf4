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

/// One entry of [`CHECKLISTS`]: a version of the checklist in `checklists/<file>.md`, with its translated bodies.
macro_rules! checklist {
    ($id:literal, $version:literal, $file:literal, $bodies:literal) => {
        BuiltIn {
            id: $id,
            version: $version,
            path: concat!("auditbook/checklists/", $file, ".md"),
            text: packed!("checklists/", $file, ".md.z"),
            bodies: &[
                ("ar", packed!("checklists/", $bodies, ".ar.md.z")),
                ("el", packed!("checklists/", $bodies, ".el.md.z")),
                ("et", packed!("checklists/", $bodies, ".et.md.z")),
                ("ro", packed!("checklists/", $bodies, ".ro.md.z")),
                ("ru", packed!("checklists/", $bodies, ".ru.md.z")),
            ],
        }
    };
}

/// One place in the program: a constant would be written where it is used, its texts with it.
static CHECKLISTS: &[BuiltIn] = &[
    checklist!("customer-service-audit", 1, "customer-service-audit", "customer-service-audit"),
    checklist!("customer-service-audit", 2, "customer-service-audit.v2", "customer-service-audit"),
    checklist!("getting-started", 1, "getting-started", "getting-started"),
    checklist!("good-or-exceptional", 1, "good-or-exceptional", "good-or-exceptional"),
    checklist!("mystery-shop", 1, "mystery-shop", "mystery-shop"),
    checklist!("service-offer", 1, "service-offer", "service-offer"),
    checklist!("service-offer", 2, "service-offer.v2", "service-offer.v2"),
    checklist!("service-standards", 1, "service-standards", "service-standards"),
    checklist!("service-standards", 2, "service-standards.v2", "service-standards.v2"),
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
        assert_eq!(checklist("service-standards", None).unwrap().version, 2);
        assert_eq!(checklist("service-standards", Some(9)), None);
        assert_eq!(checklist("no-such-list", None), None);
    }

    #[test]
    fn number_their_items_without_a_hole() {
        let expected = [
            ("customer-service-audit", 'A', 22),
            ("customer-service-audit", 'A', 28),
            ("getting-started", 'G', 4),
            ("good-or-exceptional", 'E', 4),
            ("mystery-shop", 'M', 14),
            ("service-offer", 'O', 9),
            ("service-offer", 'O', 18),
            ("service-standards", 'S', 16),
            ("service-standards", 'S', 18),
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
        assert_eq!(critical, ["A09", "A09", "M06", "M09", "M10", "S07", "S07"]);
    }

    /// What decides a score or what is asked: everything but translations and the text around the questions.
    fn scored(built_in: &BuiltIn) -> Value {
        in_one_language(front_matter(built_in), "en")
    }

    #[test]
    fn a_new_version_asks_everything_that_the_one_before_it_asked() {
        for pair in checklists().windows(2).filter(|pair| pair[0].id == pair[1].id) {
            let (old, new) = (scored(&pair[0]), scored(&pair[1]));
            assert_eq!(pair[0].version + 1, pair[1].version);
            for (id, section) in sections(&old) {
                assert_eq!(Some(section), new["sections"].get(id), "{} {id}", pair[1].path);
            }
            assert!(items(&new).count() > items(&old).count());
        }
    }

    #[test]
    fn a_published_version_is_scored_for_ever_as_it_was() {
        let mut all = String::new();
        for built_in in checklists() {
            let document = front_matter(built_in);
            let labels = labels(&document["scale"]).join(" ");
            all += &format!("{} pass {:?} scale {labels}\n", built_in.reference(), document["pass"].as_u64());
            for (section, of) in sections(&document) {
                all += &format!("  {section} {:?}\n", of["weight"].as_u64());
                for (id, item) in of["items"].as_mapping().unwrap() {
                    let own = item.get("scale").map(self::labels);
                    let critical = item.get("critical").and_then(Value::as_bool);
                    all += &format!("    {id:?} {:?} {critical:?} {own:?}\n", item["weight"].as_u64());
                }
            }
        }
        insta::assert_snapshot!(all);
    }
}
