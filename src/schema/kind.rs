//! The registry of kinds: the one list that every other list of kinds is made from.

use std::fmt;
use std::str::FromStr;

use super::{Schema, Word, audit, checklist, competitor, decision, gap, goal, log, metric, page, plan, survey, visit};

/// Calls `$then` with every kind: its variant and type, the module of its declaration, its word, the word for several twice
/// over, the type that tells its documents apart, and the method that gives it.
macro_rules! for_each_kind {
    ($then:ident) => {
        $then! {
            Checklist, checklist, "checklist", checklists, "checklists", ChecklistRef, reference;
            Audit, audit, "audit", audits, "audits", Id, id;
            Metric, metric, "metric", metrics, "metrics", Id, id;
            Goal, goal, "goal", goals, "goals", Id, id;
            Gap, gap, "gap", gaps, "gaps", Id, id;
            Plan, plan, "plan", plans, "plans", Id, id;
            Survey, survey, "survey", surveys, "surveys", Id, id;
            Visit, visit, "visit", visits, "visits", Id, id;
            Log, log, "log", logs, "logs", Id, id;
            Decision, decision, "decision", decisions, "decisions", Id, id;
            Competitor, competitor, "competitor", competitors, "competitors", Id, id;
            Page, page, "page", pages, "pages", Id, id;
        }
    };
}

pub(crate) use for_each_kind;

macro_rules! kinds {
    ($($variant:ident, $one:ident, $word:literal, $several:ident, $folder:literal, $key:ident, $by:ident;)+) => {
        /// The kinds of document, in the order of the registry.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "what each is stands in its declaration")]
        pub enum Kind {
            $($variant,)+
        }

        impl Kind {
            /// Every kind, in the order of the registry.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The kinds and what they are, in the same order.
            pub const WORDS: &'static [Word] = &[$(Word { word: $word, help: $one::$variant::SCHEMA.help },)+];

            /// The kind as a document writes it.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// The suggested folder, which is also the kind's folder on the site.
            pub const fn folder(self) -> &'static str {
                match self {
                    $(Self::$variant => $folder,)+
                }
            }

            /// The declaration of its documents.
            pub const fn schema(self) -> &'static Schema {
                match self {
                    $(Self::$variant => $one::$variant::SCHEMA,)+
                }
            }
        }
    };
}

for_each_kind!(kinds);

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.iter().copied().find(|kind| kind.name() == text);
        found.ok_or_else(|| format!("`{text}` is not a kind of document"))
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl serde::Serialize for Kind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
