//! Fields that differ, as short text. In: the values of both sides. Out: [`FieldDiff`]s in the order they were asked for.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use crate::i18n::{Lang, format};
use crate::model::{Label, Unit};
use crate::report::Head;

use super::FieldDiff;

/// Collects the fields that differ.
#[derive(Default)]
pub(super) struct Fields(pub(super) Vec<FieldDiff>);

impl Fields {
    /// What people wrote in the fields that every document has. The file is one where the id stays the same; the body is
    /// left out for a document that tells its parts itself.
    pub(super) fn of_head(before: &Head, after: &Head) -> Self {
        let mut fields = Self::default();
        if before.id == after.id {
            fields.text("file", Some(before.path()), Some(after.path()));
        }
        fields.label("title", &title(before), &title(after));
        fields.text("owner", before.owner.as_deref(), after.owner.as_deref());
        fields.text("lang", before.lang.as_deref(), after.lang.as_deref());
        fields.value("tags", &before.tags, &after.tags);
        fields
    }

    /// The body and its translations, each by its language.
    pub(super) fn bodies(&mut self, before: &Head, after: &Head) {
        self.long("body", before.body.markdown != after.body.markdown);
        self.translations(before, after);
    }

    /// The translations of the body, each by its language.
    pub(super) fn translations(&mut self, before: &Head, after: &Head) {
        let (before, after) = (&before.body.translations, &after.body.translations);
        for lang in keys(before, after) {
            self.long(format!("body {lang}"), before.get(lang) != after.get(lang));
        }
    }

    /// Text that is shown on both sides.
    pub(super) fn text(&mut self, name: impl Into<Cow<'static, str>>, before: Option<&str>, after: Option<&str>) {
        let shown = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
        let (before, after) = (shown(before), shown(after));
        if before != after {
            self.0.push(FieldDiff { name: name.into(), before, after });
        }
    }

    /// Text in several languages: that of readers without a language, and each translation that differs.
    pub(super) fn label(&mut self, name: &'static str, before: &Label, after: &Label) {
        self.text(name, Some(before.as_str()), Some(after.as_str()));
        let languages: BTreeSet<&str> = before.languages().chain(after.languages()).collect();
        let in_lang =
            |label: &Label, lang: &str| label.languages().any(|l| l == lang).then(|| label.pick(lang).0.to_owned());
        for lang in languages {
            let (old, new) = (in_lang(before, lang), in_lang(after, lang));
            let is_told = (old.as_deref(), new.as_deref()) == (Some(before.as_str()), Some(after.as_str()));
            if !is_told {
                self.text(format!("{name} {lang}"), old.as_deref(), new.as_deref());
            }
        }
    }

    /// Any value that serialises: numbers, dates, words, lists.
    pub(super) fn value<V: Serialize + PartialEq>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        before: &V,
        after: &V,
    ) {
        if before != after {
            self.text(name, shown(before).as_deref(), shown(after).as_deref());
        }
    }

    /// Two texts by key, each key that differs with its key after the name: `cause rota`.
    pub(super) fn map(&mut self, name: &str, before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) {
        for key in keys(before, after) {
            let name = format!("{name} {key}");
            self.text(name, before.get(key).map(String::as_str), after.get(key).map(String::as_str));
        }
    }

    /// Long text, of which only the change is told.
    pub(super) fn long(&mut self, name: impl Into<Cow<'static, str>>, differs: bool) {
        if differs {
            self.0.push(FieldDiff { name: name.into(), before: None, after: None });
        }
    }
}

/// The title that somebody wrote: not the id that stands in for one.
fn title(document: &Head) -> Label {
    let is_id = document.title.as_str() == document.id.as_str();
    if is_id { Label::default() } else { document.title.clone() }
}

/// The keys of both maps in order.
pub(super) fn keys<'a, K: Ord, V>(before: &'a BTreeMap<K, V>, after: &'a BTreeMap<K, V>) -> BTreeSet<&'a K> {
    before.keys().chain(after.keys()).collect()
}

/// A value as short text; `None` for null and for nothing.
pub(super) fn shown<V: Serialize>(value: &V) -> Option<String> {
    text_of(&serde_json::to_value(value).ok()?)
}

/// A JSON value as short text: lists and objects without their brackets.
pub(super) fn text_of(value: &Value) -> Option<String> {
    let joined = |parts: Vec<String>| (!parts.is_empty()).then(|| parts.join(", "));
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.as_f64().map_or_else(|| number.to_string(), |number| number.to_string())),
        Value::Array(items) => joined(items.iter().filter_map(text_of).collect()),
        Value::Object(fields) => {
            joined(fields.iter().filter_map(|(key, value)| Some(format!("{key}: {}", text_of(value)?))).collect())
        }
        Value::Bool(yes) => Some(yes.to_string()),
    }
}

/// A number to two decimals.
pub(super) fn rounded(number: f64) -> String {
    let number = (number * 100.0).round() / 100.0;
    // A negative zero is zero.
    (number + 0.0).to_string()
}

/// A value in its unit, for a reviewer: `72.5%`, `8 h 29 min`, `12`.
pub(super) fn quantity(value: f64, unit: &Unit) -> String {
    match unit {
        // A terminal and a comment break lines where they like.
        Unit::Duration => format::duration(Lang::En, value).replace(['\u{a0}', '\u{202f}'], " "),
        Unit::Percent => format!("{}%", rounded(value)),
        _ => rounded(value),
    }
}

/// Both values in their unit; as bare numbers where they differ by less than the unit shows.
pub(super) fn quantities(before: Option<f64>, after: Option<f64>, unit: &Unit) -> (Option<String>, Option<String>) {
    let (old, new) = (before.map(|value| quantity(value, unit)), after.map(|value| quantity(value, unit)));
    if old == new { (before.map(|v| v.to_string()), after.map(|v| v.to_string())) } else { (old, new) }
}
