//! Texts that people read and that say nothing: an empty one, and one that stands for something to come.
//!
//! In: the value of a key. Out: whether there is a text, with a fault where it is empty and a warning where it is not written yet.

use super::Reader;
use crate::diag::{Severity, rules};
use crate::parse::node::{Node, shortened};

/// Keys whose text people read: an empty one is none.
pub(crate) const READ_BY_PEOPLE: [&str; 12] =
    ["title", "owner", "ask", "name", "do", "why", "question", "decider", "who", "auditor", "cause", "outcome"];

/// What a new document says where its author has to: the declarations of kinds and `new` write it, and it is told as not written yet.
macro_rules! to_write {
    (question) => {
        "What is to be decided?"
    };
    (option) => {
        "Say what would be done"
    };
    (action) => {
        "Say what will be done"
    };
    (owner) => {
        "somebody"
    };
}
pub(crate) use to_write;

const TO_WRITE: [&str; 4] = [to_write!(question), to_write!(option), to_write!(action), to_write!(owner)];

/// What people write until they know better.
const TO_COME: [&str; 5] = ["todo", "tbd", "tbc", "xxx", "fixme"];

/// Whether `text` stands for something to come, or holds no letter and no digit.
pub(crate) fn is_to_come(text: &str) -> bool {
    let text = text.trim();
    let is_mark = |mark: &&&str| text.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark));
    let rest = TO_COME.iter().find(is_mark).map(|mark| text[mark.len()..].trim_start());
    let is_marked =
        rest.is_some_and(|rest| rest.trim_end_matches(['.', '?', '!', '…']).is_empty() || rest.starts_with(':'));
    is_marked || TO_WRITE.contains(&text) || !text.contains(char::is_alphanumeric)
}

/// Whether the value `node` of `key` is no empty text where people read one; it is reported. One that stands for something to come is a
/// text, and told as well.
pub(super) fn is_filled(reader: &Reader<'_>, key: &str, node: &Node) -> bool {
    if !READ_BY_PEOPLE.contains(&key) {
        return true;
    }
    if node.as_text().is_some_and(|text| text.trim().is_empty()) {
        let fault = reader.fault(&rules::INVALID_VALUE, node.span, format!("`{key}` is empty"));
        reader.report(fault.expected("a text"));
        return false;
    }
    let by_language = node.as_mapping().into_iter().flat_map(|texts| texts.entries.iter().map(|entry| &entry.value));
    let said = |node| Node::as_text(node).filter(|text| !text.trim().is_empty() && is_to_come(text));
    if let Some((node, text)) = std::iter::once(node).chain(by_language).find_map(|node| Some((node, said(node)?)))
        && !reader.is_of_settings()
    {
        let message = format!("`{key}` is not written yet: `{}`", shortened(text));
        let fault = reader.fault(&rules::MISSING_KEY, node.span, message).severity(Severity::Warning);
        reader.report(fault.help("write it: readers see what stands here"));
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_waits_for_its_author_is_known() {
        for text in ["TODO", "tbd.", "todo: ask Maria", "?", "…", "-", "somebody", "What is to be decided?", "xxx"] {
            assert!(is_to_come(text), "{text}");
        }
        for text in ["Todor", "to do the rota", "TBD Ltd", "Somebody answered", "3", "Leave it as it is", "Τοδο"] {
            assert!(!is_to_come(text), "{text}");
        }
    }
}
