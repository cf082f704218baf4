//! The order of the glossary: which figures it explains, in which groups.
//!
//! In: nothing. Out: the ids of the entries. It must not hold text: the words are messages (`locales/*/glossary.ftl`). An entry
//! `score` has the messages `glossary-score` (its name) and `glossary-score-definition`, `-formula`, `-assumes`, `-limits` and
//! `-source`; a group has its name in `glossary-group-audits`, and a part its label in `glossary-part-definition`.

use super::key::Key;

/// A chapter of the glossary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// The id of the group; its name is the message `glossary-group-ID`.
    pub id: &'static str,
    /// The ids of its entries, in reading order.
    pub entries: &'static [&'static str],
}

/// The parts of an entry, in reading order.
pub const PARTS: [&str; 5] = ["definition", "formula", "assumes", "limits", "source"];

/// Returns the message that names the entry `id`.
pub fn name(id: &str) -> Key {
    message(id)
}

/// Returns the message of a part of the entry `id`.
pub fn part(id: &str, part: &str) -> Key {
    message(&format!("{id}-{part}"))
}

/// Returns the message that labels a part.
pub fn part_name(part: &str) -> Key {
    message(&format!("part-{part}"))
}

/// Returns the message that names a group.
pub fn group_name(group: &Group) -> Key {
    message(&format!("group-{}", group.id))
}

fn message(rest: &str) -> Key {
    Key::find(&format!("glossary-{rest}")).expect("the catalogue has every entry, part and group of the glossary")
}

/// The chapters of the glossary, in reading order.
pub const GROUPS: &[Group] = &[
    Group {
        id: "audits",
        entries: &[
            "score",
            "raw-score",
            "section-score",
            "element-score",
            "critical-item",
            "verdict",
            "band",
            "completeness",
            "sample-margin",
        ],
    },
    Group {
        id: "surveys",
        entries: &[
            "csat",
            "ces",
            "nps",
            "nps-adjusted",
            "proportion-interval",
            "mean-interval",
            "response-rate",
            "survey-change",
            "effective-sample",
        ],
    },
    Group {
        id: "variation",
        entries: &[
            "metric-status",
            "control-limits",
            "moving-range",
            "special-cause",
            "variation",
            "assurance",
            "rebase",
            "baseline",
            "short-chart",
        ],
    },
    Group {
        id: "goals",
        entries: &[
            "trend",
            "theil-sen",
            "seasonal-trend",
            "forecast",
            "goal-status",
            "attainment",
            "pace",
            "needed-per-month",
        ],
    },
    Group { id: "gaps", entries: &["gap-size", "priority", "age", "plan-effect"] },
    Group { id: "agreement", entries: &["kappa", "alpha", "exact-agreement", "mean-difference"] },
    Group { id: "cases", entries: &["pareto", "on-time", "resolution-time", "open-cases", "complaint-ratio"] },
    Group {
        id: "evidence",
        entries: &["competitor-rank", "coverage", "freshness", "from-answers", "from-measurement"],
    },
];

/// The ids of all entries, in reading order.
pub const ENTRIES: &[&str] = &flatten();

const COUNT: usize = {
    let (mut group, mut count) = (0, 0);
    while group < GROUPS.len() {
        count += GROUPS[group].entries.len();
        group += 1;
    }
    count
};

const fn flatten() -> [&'static str; COUNT] {
    let mut ids = [""; COUNT];
    let (mut group, mut at) = (0, 0);
    while group < GROUPS.len() {
        let mut entry = 0;
        while entry < GROUPS[group].entries.len() {
            ids[at] = GROUPS[group].entries[entry];
            at += 1;
            entry += 1;
        }
        group += 1;
    }
    ids
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::i18n::{Args, Catalogue};

    const FILES: &[(&str, &str)] = &[
        ("en", include_str!("locales/en/glossary.ftl")),
        ("el", include_str!("locales/el/glossary.ftl")),
        ("ro", include_str!("locales/ro/glossary.ftl")),
        ("ar", include_str!("locales/ar/glossary.ftl")),
        ("et", include_str!("locales/et/glossary.ftl")),
        ("ru", include_str!("locales/ru/glossary.ftl")),
    ];

    fn expected_keys() -> BTreeSet<String> {
        let entries = ENTRIES.iter().flat_map(|id| {
            PARTS.iter().map(move |part| format!("glossary-{id}-{part}")).chain([format!("glossary-{id}")])
        });
        let groups = GROUPS.iter().map(|group| format!("glossary-group-{}", group.id));
        let parts = PARTS.iter().map(|part| format!("glossary-part-{part}"));
        entries.chain(groups).chain(parts).collect()
    }

    fn keys_in_order(text: &str) -> Vec<String> {
        text.lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
            .filter_map(|line| line.split_once(" = "))
            .map(|(key, _)| key.to_owned())
            .collect()
    }

    fn messages(lang: &str, text: &str) -> BTreeMap<String, String> {
        let catalogue = Catalogue::built_in(lang.parse().expect("an interface language"));
        let said = |key: &String| {
            let found = Key::find(key).expect("a message");
            assert_eq!(catalogue.faults(found, &Args::new()), [""; 0], "{lang}: {key}");
            catalogue.text(found)
        };
        keys_in_order(text).into_iter().map(|key| (key.clone(), said(&key))).collect()
    }

    #[test]
    fn ids_are_unique() {
        let unique: BTreeSet<_> = ENTRIES.iter().collect();
        assert_eq!(unique.len(), ENTRIES.len());
        assert_eq!((ENTRIES.first(), ENTRIES.last()), (Some(&"score"), Some(&"from-measurement")));
    }

    #[test]
    fn every_language_has_every_part_of_every_entry_and_nothing_else() {
        for (lang, text) in FILES {
            let keys = keys_in_order(text);
            let unique: BTreeSet<_> = keys.iter().cloned().collect();
            assert_eq!(unique.len(), keys.len(), "{lang}: a key stands twice");
            assert_eq!(unique, expected_keys(), "{lang}");
            assert_eq!(keys, keys_in_order(FILES[0].1), "{lang}: the order of the English file");
        }
    }

    #[test]
    fn every_text_is_there_and_prose_ends_with_a_full_stop() {
        for (lang, text) in FILES {
            let messages = messages(lang, text);
            for (key, said) in &messages {
                assert!(said.trim().len() > 1, "{lang}: {key} is empty");
                assert!(!said.contains("  "), "{lang}: {key} has a double space");
                let isolates = ['\u{2066}', '\u{2069}'].map(|mark| said.matches(mark).count());
                assert_eq!(isolates[0], isolates[1], "{lang}: {key} leaves an isolate open");
            }
            for id in ENTRIES {
                for part in ["definition", "assumes", "limits"] {
                    let said = &messages[&format!("glossary-{id}-{part}")];
                    assert!(said.ends_with('.'), "{lang}: {id}, {part}: {said}");
                }
            }
        }
    }

    #[test]
    fn constants_of_the_formulas_are_the_same_in_every_language() {
        for (lang, text) in FILES {
            let messages = messages(lang, text);
            let formula = |id: &str| messages[&format!("glossary-{id}-formula")].as_str();
            assert!(formula("control-limits").contains("2.66"), "{lang}");
            assert!(formula("moving-range").contains("3.267"), "{lang}");
            assert!(formula("sample-margin").contains("√(0.25 ÷ n) · √((N − n) ÷ (N − 1))"), "{lang}");
            assert!(formula("nps").contains("100 · √((p + d − (p − d)²) ÷ n)"), "{lang}");
            assert!(formula("trend").contains("[n(n − 1)(2n + 5) − Σt(t − 1)(2t + 5)] ÷ 18"), "{lang}");
        }
    }
}
