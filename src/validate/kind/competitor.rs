//! Competitors.

use crate::model::competitor::CompetitorValue;
use crate::model::{Competitor, Head, Kind, Located};
use crate::parse::node::{Entry, Node, Value};
use crate::parse::read::MapReader;

use super::super::fields::Fields;

pub(super) fn read(fields: &Fields<'_>, map: &mut MapReader<'_>, head: Option<Head>) -> Option<Competitor> {
    let checked = map.required("checked").and_then(|node| fields.reader.date(node));
    let how = map.optional("how").map(|node| fields.texts(node)).unwrap_or_default();
    let values = map.required("values").map(|node| values(fields, node));
    Some(Competitor { head: head?, checked: checked?, how, values: values? })
}

fn values(fields: &Fields<'_>, node: &Node) -> Vec<CompetitorValue> {
    let Some(mapping) = fields.reader.entries(node) else { return Vec::new() };
    mapping.entries.iter().filter_map(|entry| value(fields, entry)).collect()
}

fn value(fields: &Fields<'_>, entry: &Entry) -> Option<CompetitorValue> {
    let metric = fields.id_at(&entry.key, entry.key_span);
    let metric = metric.map(|id| Located::new(id, fields.origin(entry.key_span)));
    if let Some(metric) = &metric {
        fields.mention(Kind::Metric, metric);
    }
    let Value::Mapping(_) = &entry.value.value else {
        return Some(CompetitorValue {
            value: fields.quantity(&entry.value)?,
            metric: metric?,
            source: None,
            as_of: None,
        });
    };
    let mut map = fields.reader.mapping(&entry.value)?.called("a competitor's value").anchored(entry.key_span);
    let value = map.required("value").and_then(|node| fields.quantity(node));
    let source = map.optional("source").and_then(|node| fields.owned(node));
    let as_of = map.optional("as-of").and_then(|node| fields.period(node));
    map.finish();
    Some(CompetitorValue { metric: metric?, value: value?, source, as_of })
}
