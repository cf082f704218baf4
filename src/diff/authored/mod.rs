//! What was written differently.
//!
//! In: a document of the base and one of the head as they were written, and the declaration of their kind. Out: each value that
//! differs, by the path of keys and names that leads to it. How something is written down makes no difference: quotes, comments,
//! the order of keys, a default that is stated, a value that stands alone for its mapping. No key is left out.

mod body;
mod columns;
mod figures;
mod label;
mod lost_rows;
mod meaning;
mod numerals;
mod row_files;
mod row_pairs;
mod rows;
mod scalar;
mod spelling;
mod substance;
mod table;
mod text;
mod translation;
mod vocabulary;
mod walk;
mod words;

use std::collections::BTreeSet;

use crate::model::Unit;
use crate::parse::node::Node;
use crate::schema::settings::Config;
use crate::schema::{Field, NumberForm, Record, head};
use crate::validate::WrittenDocument;

use super::{FieldDiff, FieldPath, Pair};
pub(super) use meaning::Listed;
pub(super) use rows::Change as RowsChange;
pub(super) use scalar::quantity;
pub(super) use substance::Substance;
pub(super) use walk::Languages;
use walk::{Sides, Walk};
pub(super) use words::{is_another_name, is_slip, is_turned};

/// What a document is matched by; a change of it is told as another document or another name.
const MATCHED_BY: &[&str] = &["kind", "id", "version"];

/// What was written differently and is not told yet.
#[derive(Debug, Clone, Default)]
pub(super) struct Edits(Vec<FieldDiff>);

impl Edits {
    /// What differs between two versions of one document; `languages` are those of texts in documents that state none.
    pub(super) fn of(before: &WrittenDocument, after: &WrittenDocument, languages: Languages<'_>) -> Self {
        let mut found = Vec::new();
        let (old, new) = (before.file.path(), after.file.path());
        if before.id == after.id && old != new {
            found.push(FieldDiff::new(FieldPath::of("path"), Some(old.into()), Some(new.into())));
        }
        if before.file.text() != after.file.text() {
            found.extend(front(before, after, languages).0);
            found.extend(body::own(before, after));
        }
        found.extend(body::translated(before, after, language(after, languages.after)));
        found.extend(rows::edited([before, after]));
        Self(found)
    }

    /// What differs between the settings of both sides.
    pub(super) fn of_settings(before: &Node, after: &Node, languages: Languages<'_>) -> Self {
        let mut walk = Walk { languages, found: Vec::new(), within: Vec::new() };
        let fields: Vec<&Field> = Config::SCHEMA.fields.iter().collect();
        walk.mapping(&fields, &[], &FieldPath::default(), Sides { before: Some(before), after: Some(after) });
        Self(walk.found)
    }

    /// Takes out what stands at `steps` and below, to be told elsewhere; paths go on from there.
    pub(super) fn take(&mut self, steps: &[&str]) -> Self {
        let (taken, left) = std::mem::take(&mut self.0).into_iter().partition(|edit| edit.path.is_at(steps));
        self.0 = left;
        let mut taken: Vec<FieldDiff> = taken;
        taken.iter_mut().for_each(|edit| edit.path = edit.path.below(steps.len()));
        Self(taken)
    }

    /// Takes out what stands at `steps` alone.
    pub(super) fn take_at(&mut self, steps: &[&str]) -> Option<FieldDiff> {
        let at = self.0.iter().position(|edit| edit.path.steps() == steps)?;
        Some(self.0.remove(at))
    }

    /// Leaves out what stands at `steps` and below where that `is_told` already.
    pub(super) fn told(&mut self, steps: &[&str], is_told: bool) {
        if is_told {
            self.take(steps);
        }
    }

    /// Leaves out the one value below `steps` that went from and to the quantities of `pair`, which are told already.
    pub(super) fn told_as(&mut self, steps: &[&str], pair: &Pair<f64>) {
        let quantity =
            |text: &Option<String>| text.as_deref().and_then(|text| scalar::number(NumberForm::Quantity, text));
        let is_same = |edit: &FieldDiff| {
            edit.path.is_at(steps) && quantity(&edit.before) == pair.before && quantity(&edit.after) == pair.after
        };
        if pair.differs() && self.0.iter().filter(|edit| is_same(edit)).count() == 1 {
            self.0.retain(|edit| !is_same(edit));
        }
    }

    /// The next steps of everything below `steps`.
    pub(super) fn names_at(&self, steps: &[&str]) -> BTreeSet<String> {
        let below = self.0.iter().filter(|edit| edit.path.is_at(steps));
        below.filter_map(|edit| edit.path.steps().get(steps.len()).map(|step| (*step).to_owned())).collect()
    }

    /// Says what values in the unit of a metric are counted in, as far as that is known of their path.
    pub(super) fn count_in(&mut self, unit: impl Fn(&FieldPath) -> Option<Unit>) {
        let values = self.0.iter_mut().filter(|edit| edit.number == NumberForm::Quantity);
        values.for_each(|edit| edit.unit = unit(&edit.path));
    }

    /// Leaves out what is not to be `kept`.
    pub(super) fn retain(&mut self, kept: impl FnMut(&FieldDiff) -> bool) {
        self.0.retain(kept);
    }

    /// Everything that is not told yet.
    pub(super) fn iter(&self) -> std::slice::Iter<'_, FieldDiff> {
        self.0.iter()
    }

    /// Everything that is left.
    pub(super) fn rest(self) -> Vec<FieldDiff> {
        self.0
    }
}

/// What differs between the front matter of two documents, what they are matched by apart.
pub(super) fn front(before: &WrittenDocument, after: &WrittenDocument, languages: Languages<'_>) -> Edits {
    let mut walk = Walk {
        languages: Languages { before: language(before, languages.before), after: language(after, languages.after) },
        found: Vec::new(),
        within: Vec::new(),
    };
    let fields = head::FIELDS.iter().chain(after.kind.schema().fields);
    let fields: Vec<&Field> = fields.filter(|field| !MATCHED_BY.contains(&field.key)).collect();
    let sides = Sides { before: Some(&before.front), after: Some(&after.front) };
    walk.mapping(&fields, MATCHED_BY, &FieldPath::default(), sides);
    Edits(walk.found)
}

/// The language of the texts of `document`.
fn language<'a>(document: &'a WrittenDocument, usual: &'a str) -> &'a str {
    let stated = document.front.as_mapping().and_then(|map| map.get("lang"));
    stated.and_then(Node::as_text).unwrap_or(usual)
}
