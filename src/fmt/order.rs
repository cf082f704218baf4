//! The order of keys: that of the specification's examples. A key that is not listed keeps its place after the others.

/// The name under which the order of `auditbook.yaml` is found.
pub(super) const SETTINGS: &str = "auditbook.yaml";

/// What every kind takes, first.
const HEAD: [&str; 6] = ["kind", "id", "title", "lang", "tags", "owner"];

/// What each kind takes after that.
const KINDS: [(&str, &[&str]); 12] = [
    (
        SETTINGS,
        &[
            "title",
            "as-of",
            "content",
            "output",
            "url",
            "repo",
            "authors",
            "languages",
            "confidence",
            "bands",
            "critical",
            "spc",
            "limits",
            "rules",
        ],
    ),
    (
        "checklist",
        &["version", "extends", "drop", "weights", "scale", "scale-titles", "pass", "score_of", "metrics", "sections"],
    ),
    (
        "audit",
        &[
            "checklist",
            "date",
            "auditor",
            "type",
            "status",
            "scope",
            "sample",
            "level",
            "calibrates",
            "documents",
            "languages",
            "answers",
        ],
    ),
    (
        "metric",
        &[
            "unit",
            "better",
            "group",
            "target",
            "warn",
            "every",
            "statistic",
            "by",
            "spc",
            "where",
            "series",
            "source",
            "definition",
            "leaves-out",
        ],
    ),
    ("goal", &["metric", "where", "from", "to", "review", "effect"]),
    (
        "gap",
        &[
            "found", "item", "metric", "current", "target", "causes", "impact", "effort", "opened", "due", "status",
            "plan", "closed",
        ],
    ),
    ("plan", &["closes", "metric", "start", "actions", "change", "evaluate"]),
    (
        "survey",
        &[
            "audience",
            "method",
            "incentive",
            "invited",
            "date",
            "responses",
            "delimiter",
            "dates",
            "weight",
            "by",
            "questions",
        ],
    ),
    (
        "visit",
        &[
            "checklist",
            "date",
            "time",
            "channel",
            "place",
            "shopper",
            "brief",
            "waited",
            "answered",
            "transfers",
            "right-agent",
            "resolved",
            "status",
            "scope",
            "answers",
        ],
    ),
    ("log", &["file", "due", "columns", "dates", "delimiter", "types"]),
    ("competitor", &["checked", "how", "values"]),
    ("page", &["nav"]),
];

/// Where `key` stands in a document of `kind`; keys of equal rank keep the order they have.
pub(super) fn rank(kind: Option<&str>, key: &str) -> usize {
    let fields = KINDS.iter().find(|(name, _)| Some(*name) == kind).map_or(&[][..], |(_, fields)| fields);
    let head = if kind == Some(SETTINGS) { &[][..] } else { &HEAD[..] };
    let place = head.iter().chain(fields).position(|known| *known == key);
    place.unwrap_or(head.len() + fields.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_comes_first_and_strangers_last() {
        assert_eq!(rank(Some("goal"), "kind"), 0);
        assert!(rank(Some("goal"), "owner") < rank(Some("goal"), "metric"));
        assert!(rank(Some("goal"), "effect") < rank(Some("goal"), "colour"));
        assert_eq!(rank(None, "metric"), rank(None, "colour"));
        assert_eq!(rank(Some(SETTINGS), "title"), 0);
    }
}
