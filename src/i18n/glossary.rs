//! The glossary: which figures it explains, in which groups and parts.
//!
//! In: nothing. Out: the entries, each with the messages for its name and its parts. It must not hold text: the words are messages
//! (`locales/*/glossary.ftl`). An entry `score` has the messages `glossary-score` (its name) and `glossary-score-definition`,
//! `-formula`, `-assumes`, `-limits` and `-source`.

use super::key::{Key, msg, order};

/// An entry of the glossary, by its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term(&'static str);

/// Returns the [`Term`] of an entry: `term!("score")`. An id that no entry has does not compile.
macro_rules! term {
    ($id:literal) => {{
        const TERM: $crate::i18n::glossary::Term = $crate::i18n::glossary::Term::of($id);
        TERM
    }};
}
pub(crate) use term;

impl Term {
    /// Returns the entry `id`, for [`term!`]; the build breaks where there is none.
    pub(crate) const fn of(id: &'static str) -> Self {
        let mut at = 0;
        while at < ENTRIES.len() {
            if order(ENTRIES[at].as_bytes(), id.as_bytes()) == 0 {
                return Self(id);
            }
            at += 1;
        }
        panic!("the glossary has no entry of this id");
    }

    /// Returns every entry, in reading order.
    pub fn all() -> impl Iterator<Item = Self> {
        ENTRIES.iter().copied().map(Self)
    }

    /// Returns its id, which is its anchor on the glossary's page.
    pub fn id(self) -> &'static str {
        self.0
    }

    /// Returns the message that names it.
    pub fn name(self) -> Key {
        message(self.0)
    }

    /// Returns the message of one of its parts.
    pub fn part(self, part: TermText) -> Key {
        message(&format!("{}-{}", self.0, part.id()))
    }
}

fn message(rest: &str) -> Key {
    Key::find(&format!("glossary-{rest}")).expect("the catalogue has every part of every entry, as a test holds")
}

/// A part of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermText {
    /// What it is.
    Definition,
    /// How it is computed.
    Formula,
    /// What that takes for granted.
    Assumes,
    /// What it cannot show.
    Limits,
    /// Where the formula is from.
    Source,
}

impl TermText {
    /// Every part, in reading order.
    pub const ALL: [Self; 5] = [Self::Definition, Self::Formula, Self::Assumes, Self::Limits, Self::Source];

    /// Returns how the keys of messages end that are of this part.
    pub fn id(self) -> &'static str {
        match self {
            Self::Definition => "definition",
            Self::Formula => "formula",
            Self::Assumes => "assumes",
            Self::Limits => "limits",
            Self::Source => "source",
        }
    }

    /// Returns the message that labels it.
    pub fn label(self) -> Key {
        match self {
            Self::Definition => msg!("glossary-part-definition"),
            Self::Formula => msg!("glossary-part-formula"),
            Self::Assumes => msg!("glossary-part-assumes"),
            Self::Limits => msg!("glossary-part-limits"),
            Self::Source => msg!("glossary-part-source"),
        }
    }
}

/// A chapter of the glossary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: &'static str,
    /// The message that names it.
    pub name: Key,
    entries: &'static [&'static str],
}

impl Group {
    /// Returns its entries, in reading order.
    pub fn terms(&self) -> impl Iterator<Item = Term> {
        self.entries.iter().copied().map(Term)
    }
}

/// The chapters of the glossary, in reading order.
pub const GROUPS: &[Group] = &[
    Group {
        id: "audits",
        name: msg!("glossary-group-audits"),
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
            "score-interval",
        ],
    },
    Group {
        id: "surveys",
        name: msg!("glossary-group-surveys"),
        entries: &[
            "csat",
            "ces",
            "nps",
            "nps-adjusted",
            "proportion-interval",
            "mean-interval",
            "response-rate",
            "survey-change",
            "parts-against-rest",
            "funnel",
            "drivers",
            "standardised-change",
            "effective-sample",
        ],
    },
    Group {
        id: "variation",
        name: msg!("glossary-group-variation"),
        entries: &[
            "metric-status",
            "control-limits",
            "share-limits",
            "moving-range",
            "season",
            "carry-over",
            "special-cause",
            "variation",
            "assurance",
            "rebase",
            "baseline",
            "short-chart",
            "decomposition",
        ],
    },
    Group {
        id: "goals",
        name: msg!("glossary-group-goals"),
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
    Group { id: "gaps", name: msg!("glossary-group-gaps"), entries: &["gap-size", "priority", "age", "plan-effect"] },
    Group {
        id: "agreement",
        name: msg!("glossary-group-agreement"),
        entries: &["kappa", "alpha", "exact-agreement", "mean-difference"],
    },
    Group {
        id: "cases",
        name: msg!("glossary-group-cases"),
        entries: &["pareto", "on-time", "resolution-time", "open-cases", "complaint-ratio"],
    },
    Group {
        id: "evidence",
        name: msg!("glossary-group-evidence"),
        entries: &["competitor-beside", "coverage", "freshness", "from-answers", "from-measurement"],
    },
];

/// The ids of all entries, in reading order.
const ENTRIES: &[&str] = &flatten();

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
            TermText::ALL
                .iter()
                .map(move |part| format!("glossary-{id}-{}", part.id()))
                .chain([format!("glossary-{id}")])
        });
        let groups = GROUPS.iter().map(|group| format!("glossary-group-{}", group.id));
        let parts = TermText::ALL.iter().map(|part| format!("glossary-part-{}", part.id()));
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
            // With the decimal mark of English: each language has its own.
            let formula = |id: &str| {
                messages[&format!("glossary-{id}-formula")]
                    .replace("2,66", "2.66")
                    .replace("3,267", "3.267")
                    .replace("0,25", "0.25")
            };
            assert!(formula("control-limits").contains("2.66"), "{lang}");
            assert!(formula("moving-range").contains("3.267"), "{lang}");
            assert!(formula("sample-margin").contains("√(0.25 ÷ n) · √((N − n) ÷ (N − 1))"), "{lang}");
            assert!(formula("nps").contains("100 · √((p + d − (p − d)²) ÷ n)"), "{lang}");
            assert!(formula("trend").contains("[n(n − 1)(2n + 5) − Σt(t − 1)(2t + 5)] ÷ 18"), "{lang}");
        }
    }
}
