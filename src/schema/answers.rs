//! The answers of an audit or a visit, as written.

use super::declare::entry;
use super::value::{At, FieldValue};
use super::{Id, Located, Shape};
use crate::parse::node::Node;

entry! {
    /// The answer to one question.
    pub struct WrittenAnswer = "an answer", named(id: Id), short("answer"), may_wait() {
        /// A label of the question's scale, a number of its range, or `n/a`.
        text as "answer": AnswerText, example("partly");
        /// A remark that readers see beside the answer.
        note: Option<String>, example("four of thirty skipped the budget question");
    }
}

/// The text of an answer; nothing where it could not be read, which is reported already: the item is not unanswered then.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerText(pub Option<Located<String>>);

impl FieldValue for AnswerText {
    const SHAPE: Shape = Shape::Answer;

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let text = at.document.reader.text(node)?.trim().to_owned();
        Some(Self(Some(Located::new(text, at.document.origin(node.span)))))
    }

    fn stand_in() -> Option<Self> {
        Some(Self(None))
    }
}
