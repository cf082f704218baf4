//! A difference as text: for a terminal, a pull-request comment, or a program.

mod field;
mod lines;
mod links;
mod markdown;
mod told;
mod verdict;

use super::Diff;

pub(super) use field::field as told_field;
pub use lines::{Line, LinePlace, Section};
pub use links::{FileLink, Links, PageLink};
pub use markdown::{markdown, marker};
pub(super) use told::point as told_point;
pub use verdict::{HARMLESS, is_harmless, standing};

/// A difference with what is told of each document in it.
pub struct Telling<'d> {
    diff: &'d Diff,
    told: Vec<told::Told>,
}

impl<'d> Telling<'d> {
    /// What is told of `diff`.
    pub fn new(diff: &'d Diff) -> Self {
        Self { diff, told: told::told(diff) }
    }
}

/// The difference as JSON, keys sorted.
pub fn json(diff: &Diff) -> String {
    let value = serde_json::to_value(diff).expect("a difference has only string keys and no failing serialiser");
    let mut text = serde_json::to_string_pretty(&value).expect("a JSON value is serialisable");
    text.push('\n');
    text
}

/// The difference for a terminal, the totals first; empty where nothing changed.
pub fn human(diff: &Diff) -> String {
    if diff.is_empty() {
        return String::new();
    }
    let telling = Telling::new(diff);
    let mut text = format!("{}\n", telling.verdict());
    if let Some(standing) = standing(diff) {
        text.push_str(&format!("{standing}\n"));
    }
    for section in telling.sections() {
        text.push('\n');
        text.push_str(section.title);
        text.push('\n');
        for line in section.lines {
            text.push_str("  ");
            text.push_str(&crate::diag::render::inert::plain(&line.plain()));
            text.push('\n');
        }
    }
    text
}
