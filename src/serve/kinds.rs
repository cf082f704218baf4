//! Documents of a kind, filled in key by key on a page.
//!
//! In: a kind, and the values of its fields. Out: what can be filled in, and the text of the document.

use std::collections::BTreeMap;

use super::shaped;
use super::written::{self, Entries, Written};
use crate::i18n::{Catalogue, Lang, msg};
use crate::model::Kind;
use crate::schema::{Field, Root};
use crate::site::Blank;

/// The kinds that have a form of their own; audits and visits have one for each checklist.
pub(super) const KINDS: [Kind; 5] = [Kind::Gap, Kind::Goal, Kind::Plan, Kind::Decision, Kind::Visit];
/// What stands below the front matter.
pub(super) const BODY: &str = "body";

/// Returns the kind that is called `name`, where it has a form.
pub(super) fn named(name: &str) -> Option<Kind> {
    KINDS.into_iter().find(|kind| kind.name() == name)
}

/// Returns the keys of `kind` that can be filled in.
pub(super) fn fields(kind: Kind) -> Vec<Field> {
    let mut fields = Root::Kind(kind).fields();
    fields.retain(|field| !matches!(field.key, "kind" | "id" | "lang" | "answers"));
    fields
}

/// Returns the keys of `kind` that can be filled in, those that have to be there first, with what `values` say.
pub(super) fn blanks(kind: Kind, lang: Lang, values: &BTreeMap<String, String>) -> Vec<Blank> {
    let mut blanks = shaped::blanks(&fields(kind), "", values, lang);
    blanks.sort_by_key(|blank| !blank.is_required);
    let meaning = Catalogue::built_in(lang).text(msg!("fill-body"));
    let value = values.get(BODY).cloned().unwrap_or_default();
    blanks.push(Blank { name: BODY.into(), meaning, sort: "area", value, ..Blank::default() });
    blanks
}

/// Returns the entries that `values` stand for.
pub(super) fn entries(kind: Kind, values: &BTreeMap<String, String>) -> Entries {
    shaped::entries(&fields(kind), "", values)
}

/// Returns the text of the document of `kind` that says `values`, in the language `lang` where that has to be said.
pub(super) fn document(kind: Kind, lang: Option<Lang>, values: &BTreeMap<String, String>) -> String {
    let mut front: Entries = vec![("kind".into(), Written::Word(kind.name().into()))];
    front.extend(lang.map(|lang| ("lang".into(), Written::Word(lang.code().into()))));
    front.extend(entries(kind, values));
    format!("---\n{}---\n{}", written::block(&front), body(values))
}

/// What stands below the front matter, with its last line ended.
pub(super) fn body(values: &BTreeMap<String, String>) -> String {
    let body = values.get(BODY).map(|text| text.replace("\r\n", "\n")).unwrap_or_default();
    let end = if body.is_empty() || body.ends_with('\n') { "" } else { "\n" };
    format!("{body}{end}")
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
            ("causes.1.cause", "Nobody is on duty"),
            ("causes.0#", "a"),
            ("causes.0.cause", "x"),
            ("scope.0#", "language"),
            ("scope.0=", "ru"),
            ("due", "2026-03-14"),
            ("tags", "a b\r\n\r\nc"),
            ("closed.date", ""),
        ];
        let values = values.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        let text = document(Kind::Gap, Some(Lang::Et), &values);
        let read: serde_yaml::Value =
            serde_yaml::from_str(text.trim_start_matches("---\n").trim_end_matches("---\n")).unwrap();
        assert_eq!((read["title"].as_str(), read["impact"].as_u64()), (Some("12: no"), Some(4)), "{text}");
        assert_eq!(
            (read["causes"]["a"]["cause"].as_str(), read["due"].as_str()),
            (Some("x"), Some("2026-03-14")),
            "{text}"
        );
        assert_eq!(read["causes"]["nobody-is-on-duty"]["cause"].as_str(), Some("Nobody is on duty"), "{text}");
        assert_eq!((read["scope"]["language"].as_str(), read["tags"][1].as_str()), (Some("ru"), Some("c")), "{text}");
        assert_eq!((read["lang"].as_str(), read.get("closed")), (Some("et"), None));
    }

    #[test]
    fn what_has_to_be_there_comes_first_and_every_key_has_a_field() {
        for kind in KINDS {
            let blanks = blanks(kind, Lang::En, &BTreeMap::new());
            let required = blanks.iter().position(|blank| !blank.is_required).unwrap_or(0);
            assert!(blanks.iter().skip(required).all(|blank| !blank.is_required), "{kind}");
            assert!(blanks.iter().all(|blank| !blank.meaning.is_empty()), "{kind}");
            let missing: Vec<_> = fields(kind)
                .iter()
                .filter(|field| !blanks.iter().any(|blank| blank.name == field.key))
                .map(|field| field.key)
                .collect();
            assert_eq!(missing, Vec::<&str>::new(), "{kind}");
        }
    }

    #[test]
    fn what_a_document_holds_comes_back_from_its_form() {
        let text = "title: {en: A, et: B}\nactions:\n  one: {do: x, who: ann}\n  two: {do: {en: y, et: z}}\ncloses: [a, b]\n\
                    evaluate: {business: metric/x}\n";
        let parts = super::super::edited::Parts::of(&format!("---\n{text}---\n")).unwrap();
        let values = shaped::values(&fields(Kind::Plan), "", &parts.root);
        let said = |name: &str| values.get(name).map(String::as_str);
        assert_eq!((said("title.et"), said("actions.1#"), said("closes")), (Some("B"), Some("two"), Some("a\nb")));
        assert_eq!((said("actions.1.do.et"), said("evaluate.business")), (Some("z"), Some("metric/x")));
        let read = |text: &str| serde_yaml::from_str::<serde_yaml::Value>(text).unwrap();
        assert_eq!(read(&written::block(&entries(Kind::Plan, &values))), read(text));
    }
}
