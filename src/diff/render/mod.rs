//! A difference as text: for a terminal, a pull-request comment, or a program.

mod field;
mod lines;
mod markdown;

use super::Diff;

pub use lines::{Line, Section, sections};
pub use markdown::{MARKER, markdown};

/// The difference as JSON, keys sorted.
pub fn json(diff: &Diff) -> String {
    let value = serde_json::to_value(diff).expect("a difference has only string keys and no failing serialiser");
    let mut text = serde_json::to_string_pretty(&value).expect("a JSON value is serialisable");
    text.push('\n');
    text
}

/// The difference for a terminal; empty where nothing changed.
pub fn human(diff: &Diff) -> String {
    let mut text = String::new();
    for section in sections(diff) {
        text.push_str(section.title);
        text.push('\n');
        for line in section.lines {
            text.push_str("  ");
            text.push_str(&line.plain());
            text.push('\n');
        }
        text.push('\n');
    }
    text
}
