//! Gaps.

use crate::diag::rules;
use crate::model::gap::{Cause, Closing};
use crate::model::{Gap, GapStatus, Head, Kind};
use crate::parse::node::{Node, Value};
use crate::parse::read::MapReader;

use super::super::fields::Fields;

/// How a gap's status is written.
pub(super) const STATES: [(&str, GapStatus); 5] = [
    ("open", GapStatus::Open),
    ("planned", GapStatus::Planned),
    ("doing", GapStatus::Doing),
    ("closed", GapStatus::Closed),
    ("accepted", GapStatus::Accepted),
];

const FOUND_IN: [Kind; 7] =
    [Kind::Audit, Kind::Visit, Kind::Survey, Kind::Log, Kind::Metric, Kind::Competitor, Kind::Goal];

pub(super) fn read(fields: &Fields<'_>, map: &mut MapReader<'_>, head: Option<Head>) -> Option<Gap> {
    let reader = fields.reader;
    let found = map.optional("found").and_then(|node| fields.reference(node, &FOUND_IN));
    let item = map.optional("item").and_then(|node| fields.id(node));
    let [metric, current, target] = ["metric", "current", "target"].map(|key| map.optional(key));
    let is_measured = metric.is_some() || (current.is_some() && target.is_some());
    let metric = metric.and_then(|node| fields.id_of(Kind::Metric, node));
    let current = current.and_then(|node| fields.located_quantity(node));
    let target = target.and_then(|node| fields.located_quantity(node));
    if !is_measured {
        let fault =
            reader.fault(&rules::GAP_WITHOUT_MEASURE, map.anchor(), "a gap needs `metric`, or `current` and `target`");
        reader.report(fault.expected("`metric: …`, or both `current: …` and `target: …`"));
    }
    let causes = map.optional("causes").map(|node| causes(fields, node)).unwrap_or_default();
    let [impact, effort] = ["impact", "effort"].map(|key| {
        map.required(key).and_then(|node| fields.whole(node, 1, 5)).and_then(|value| u8::try_from(value).ok())
    });
    let _ = map.required("owner");
    let due = map.optional("due").and_then(|node| reader.date(node).map(|date| fields.located(node, date)));
    let status = map.required("status").and_then(|node| reader.choice(node, &STATES));
    let plan = map.optional("plan").and_then(|node| fields.id_of(Kind::Plan, node));
    let opened = map.optional("opened").and_then(|node| reader.date(node));
    let closed_node = map.optional("closed");
    let closed = closed_node.and_then(|node| closing(fields, node));
    if let (Some(opened), Some(closing), Some(node)) = (opened, &closed, closed_node)
        && closing.date < opened
    {
        let message = format!("closed on {}, before it was opened on {opened}", closing.date);
        fields.fault(&rules::DATES_OUT_OF_ORDER, node.span, message);
    }
    let says_why = closed_node.is_some() && closed.as_ref().is_none_or(|closing| closing.evidence.is_some());
    if status == Some(GapStatus::Closed) && !says_why {
        let span = closed_node.map_or(map.anchor(), |node| node.span);
        let fault = reader.fault(&rules::CLOSED_WITHOUT_EVIDENCE, span, "a closed gap says when and on what evidence");
        reader.report(fault.expected("`closed: {date: 2025-06-30, evidence: …}`"));
    }
    if let (Some(status), Some(node)) = (status, closed_node)
        && status.is_active()
    {
        let fault = reader.fault(&rules::CONTRADICTING_KEYS, node.span, "a gap that is not closed has no `closed`");
        reader.report(fault.help("set `status: closed`, or write a new gap where the finding came back"));
    }
    Some(Gap {
        head: head?,
        found,
        item,
        metric,
        current,
        target,
        causes,
        impact: impact?,
        effort: effort?,
        due,
        status: status?,
        plan,
        opened,
        closed,
    })
}

fn causes(fields: &Fields<'_>, node: &Node) -> Vec<Cause> {
    let Some(mapping) = fields.reader.entries(node) else { return Vec::new() };
    let read = |entry: &crate::parse::node::Entry| {
        let id = fields.id_at(&entry.key, entry.key_span)?;
        let Value::Mapping(_) = &entry.value.value else {
            return Some(Cause { id, cause: fields.owned(&entry.value)?, category: None });
        };
        let mut map = fields.reader.mapping(&entry.value)?.called("a cause").anchored(entry.key_span);
        let cause = map.required("cause").and_then(|node| fields.owned(node));
        let category = map.optional("category").and_then(|node| fields.owned(node));
        map.finish();
        Some(Cause { id, cause: cause?, category })
    };
    mapping.entries.iter().filter_map(read).collect()
}

fn closing(fields: &Fields<'_>, node: &Node) -> Option<Closing> {
    let Value::Mapping(_) = &node.value else {
        return fields.reader.date(node).map(|date| Closing { date, evidence: None });
    };
    let mut map = fields.reader.mapping(node)?.called("a closing");
    let date = map.required("date").and_then(|node| fields.reader.date(node));
    let evidence = map.optional("evidence").and_then(|node| fields.owned(node));
    map.finish();
    Some(Closing { date: date?, evidence })
}
