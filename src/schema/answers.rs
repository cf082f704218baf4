//! The answers of an audit or a visit, as written.

use super::declare::entry;
use super::value::{At, FieldValue};
use super::watch;
use super::{Id, KeyShape, Located, Shape};
use crate::parse::node::Node;

/// The answer that takes an item out of the sum.
pub(crate) const NOT_APPLICABLE: &str = "n/a";

/// How it may be written, in any case of letters.
pub(crate) const NOT_APPLICABLE_IN: &[&str] = &[NOT_APPLICABLE, "na"];

/// Whether the answer `text` takes its item out of the sum.
pub(crate) fn is_not_applicable(text: &str) -> bool {
    NOT_APPLICABLE_IN.iter().any(|written| text.eq_ignore_ascii_case(written))
}

entry! {
    /// The answer to one question.
    pub struct WrittenAnswer = "an answer", named(id: Id), short("answer"), may_wait() {
        /// A label of the question's scale, a number of its range, or `n/a`; or how many contacts were answered each.
        text as "answer": AnswerText, watched(watch::ANSWER), example("partly");
        /// A remark that readers see beside the answer.
        note: Option<String>, watched(watch::NOTE), example("four of thirty skipped the budget question");
        /// Why the answer is not the best, in one word: people, process, technology, knowledge, training, communication, environment,
        /// management, or a value under `labels` of the settings. Causes are counted over the final audits of a checklist.
        cause: Option<Located<String>>, watched(watch::DEFINED), example("training");
    }
}

/// What an answer says.
#[derive(Debug, Clone, PartialEq)]
pub enum AnswerText {
    /// One answer for all that was looked at.
    One(Located<String>),
    /// How many contacts were answered each.
    Counts(Located<Vec<WrittenCount>>),
    /// It could not be read, which is reported already: the item is not unanswered then.
    Faulty,
}

/// How many contacts have one answer.
#[derive(Debug, Clone, PartialEq)]
pub struct WrittenCount {
    /// The answer.
    pub answer: Located<String>,
    /// How many.
    pub count: u64,
}

impl FieldValue for AnswerText {
    const SHAPE: Shape = Shape::Either(&[Shape::Answer, Shape::Map(KeyShape::Name, &Shape::Whole)]);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let origin = at.document.origin(node.span);
        let Some(mapping) = node.as_mapping() else {
            let text = at.document.reader.text(node)?.trim().to_owned();
            return Some(Self::One(Located::new(text, origin)));
        };
        let mut counts = Vec::with_capacity(mapping.entries.len());
        for entry in &mapping.entries {
            let count = at.document.whole(&entry.value, 0, i64::from(u32::MAX))?;
            let answer = Located::new(entry.key.trim().to_owned(), at.document.origin(entry.key_span));
            counts.push(WrittenCount { answer, count: count.unsigned_abs() });
        }
        Some(Self::Counts(Located::new(counts, origin)))
    }

    fn stand_in() -> Option<Self> {
        Some(Self::Faulty)
    }
}
