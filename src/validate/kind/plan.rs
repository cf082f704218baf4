//! Plans.

use chrono::NaiveDate;

use crate::model::{Action, DocRef, Head, Kind, Located, Plan};
use crate::parse::node::{Entry, Node};
use crate::parse::read::MapReader;

use super::super::fields::Fields;

pub(super) fn read(fields: &Fields<'_>, map: &mut MapReader<'_>, head: Option<Head>) -> Option<Plan> {
    let closes = map.optional("closes").map(|node| gaps(fields, node)).unwrap_or_default();
    let metric = map.optional("metric").and_then(|node| fields.id_of(Kind::Metric, node));
    let start = map.optional("start").and_then(|node| fields.reader.date(node));
    let _ = map.required("owner");
    let actions = map.required("actions").map(|node| actions(fields, node));
    let change = map.optional("change").and_then(|node| located_date(fields, node));
    let [quantitative, qualitative, business] =
        map.optional("evaluate").map(|node| evaluate(fields, node)).unwrap_or_default();
    Some(Plan { head: head?, closes, metric, start, actions: actions?, change, quantitative, qualitative, business })
}

fn gaps(fields: &Fields<'_>, node: &Node) -> Vec<Located<crate::model::Id>> {
    let gap =
        |node: &Node| fields.reference(node, &[Kind::Gap]).map(|found| Located::new(found.value.id, found.origin));
    fields.reader.each(node, gap)
}

fn located_date(fields: &Fields<'_>, node: &Node) -> Option<Located<NaiveDate>> {
    fields.reader.date(node).map(|date| fields.located(node, date))
}

fn actions(fields: &Fields<'_>, node: &Node) -> Vec<Action> {
    let Some(mapping) = fields.reader.entries(node) else { return Vec::new() };
    mapping.entries.iter().filter_map(|entry| action(fields, entry)).collect()
}

fn action(fields: &Fields<'_>, entry: &Entry) -> Option<Action> {
    let id = fields.id_at(&entry.key, entry.key_span);
    let mut map = fields.reader.mapping(&entry.value)?.called("an action").anchored(entry.key_span);
    let what = map.required("do").and_then(|node| fields.owned(node));
    let who = map.optional("who").and_then(|node| fields.owned(node));
    let due = map.optional("due").and_then(|node| located_date(fields, node));
    let done = map.optional("done").and_then(|node| fields.reader.date(node));
    map.finish();
    Some(Action { id: Located::new(id?, fields.origin(entry.key_span)), what: what?, who, due, done })
}

/// Quantitative, qualitative and business evidence.
fn evaluate(fields: &Fields<'_>, node: &Node) -> [Option<Located<DocRef>>; 3] {
    let Some(map) = fields.reader.mapping(node) else { return [None, None, None] };
    let mut map = map.called("`evaluate`");
    let mut read = |key: &'static str, kinds: &[Kind]| map.optional(key).and_then(|node| fields.reference(node, kinds));
    let found = [
        read("quantitative", &[Kind::Metric]),
        read("qualitative", &[Kind::Survey, Kind::Metric, Kind::Visit, Kind::Audit]),
        read("business", &[Kind::Metric]),
    ];
    map.finish();
    found
}
