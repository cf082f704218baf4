//! Goals.

use crate::diag::{Rule, rules};
use crate::model::goal::{Effect, Milestone, Review};
use crate::model::{Goal, Head, Kind};
use crate::parse::node::Node;
use crate::parse::read::MapReader;

use super::super::fields::Fields;

/// How a review's rhythm is written.
pub(super) const REVIEWS: [(&str, Review); 4] = [
    ("daily", Review::Daily),
    ("weekly", Review::Weekly),
    ("monthly", Review::Monthly),
    ("quarterly", Review::Quarterly),
];

pub(super) fn read(fields: &Fields<'_>, map: &mut MapReader<'_>, head: Option<Head>) -> Option<Goal> {
    let reader = fields.reader;
    let metric =
        needed(fields, map, "metric", &rules::GOAL_WITHOUT_METRIC).and_then(|node| fields.id_of(Kind::Metric, node));
    let from_node = needed(fields, map, "from", &rules::GOAL_WITHOUT_FROM);
    let to_node = needed(fields, map, "to", &rules::GOAL_WITHOUT_TO);
    let from = from_node.and_then(|node| milestone(fields, node));
    let to = to_node.and_then(|node| milestone(fields, node));
    let _ = needed(fields, map, "owner", &rules::GOAL_WITHOUT_OWNER);
    let review = map.optional("review").and_then(|node| reader.choice(node, &REVIEWS));
    let filter = map.optional("where").map(|node| fields.filter(node)).unwrap_or_default();
    let words = Effect::ALL.map(|(effect, word)| (word, effect));
    let effect = map.optional("effect").map(|node| reader.each(node, |item| reader.choice(item, &words)));
    let (from, to) = (from?, to?);
    if to.period.end() <= from.period.start() {
        let span = to_node.map_or(map.anchor(), |node| node.span);
        let message = format!("the target's period `{}` does not lie after the start `{}`", to.period, from.period);
        fields.fault(&rules::DATES_OUT_OF_ORDER, span, message);
        return None;
    }
    Some(Goal { head: head?, metric: metric?, from, to, review, filter, effect: effect.unwrap_or_default() })
}

/// The value under `key`; without it a fault against `rule`: a goal is measurable or it is not a goal.
fn needed<'r>(
    fields: &Fields<'_>,
    map: &mut MapReader<'r>,
    key: &'static str,
    rule: &'static Rule,
) -> Option<&'r Node> {
    let node = map.optional(key);
    if node.is_none() {
        let fault = fields.reader.fault(rule, map.anchor(), format!("a goal needs `{key}`"));
        fields.reader.report(fault.expected(format!("`{key}: …`")));
    }
    node
}

/// One period and its value, `{2025-12: 75}`.
fn milestone(fields: &Fields<'_>, node: &Node) -> Option<Milestone> {
    let mapping = fields.reader.entries(node)?;
    let [entry] = mapping.entries.as_slice() else {
        fields.reader.wrong_type(node, "one period with its value such as `{2025-12: 75}`");
        return None;
    };
    let period = fields.period_at(&entry.key, entry.key_span);
    let value = fields.located_quantity(&entry.value);
    Some(Milestone { period: period?, value: value? })
}
