//! The lines of a difference, the same for every text format.
//!
//! What deserves attention comes first, then results of what was edited, then the edits, then what only moved with them: one line for
//! each cause.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diff::{Attention, Change, Diff, Quieted};

use super::Telling;
use super::told::Told;

/// A heading and its lines; there is at least one.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// The heading.
    pub title: &'static str,
    /// Whether it is what a reviewer has to see first.
    pub is_attention: bool,
    /// Whether it may be folded away.
    pub is_detail: bool,
    /// Its lines.
    pub lines: Vec<Line>,
    /// How many things its lines tell: a line about a cause tells all that moved with it.
    pub count: usize,
}

/// One line: the document or code it is about, and what happened.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    /// `!` attention, `+` new, `-` gone, `~` changed.
    pub mark: &'static str,
    /// The mark in a word.
    pub change: &'static str,
    /// What kind of thing it is about, in a word; empty where that is said already.
    pub kind: String,
    /// The document's title, or the place of a diagnostic.
    pub about: String,
    /// What it is by name: `kind/id`, or the path of a file.
    pub reference: String,
    /// The file in which it is written, and the line.
    pub place: Option<LinePlace>,
    /// What it deserves attention for.
    pub called: Option<&'static str>,
    /// What differs, one edit each.
    pub parts: Vec<String>,
}

/// A line of a file.
#[derive(Debug, Clone, Serialize)]
pub struct LinePlace {
    /// The path.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
}

impl Line {
    fn new(mark: &'static str, about: String, parts: Vec<String>) -> Self {
        let change = match mark {
            "+" => "added",
            "-" => "removed",
            "~" => "changed",
            _ => "",
        };
        let reference = about.clone();
        Self { mark, change, kind: String::new(), about, reference, place: None, called: None, parts }
    }

    /// About the document `reference`, by its title.
    fn of(mark: &'static str, reference: &str, parts: Vec<String>, diff: &Diff) -> Self {
        let mut line = Self::new(mark, diff.names.title(reference).to_owned(), parts);
        reference.clone_into(&mut line.reference);
        if line.about != reference {
            line.kind = reference.split_once('/').map(|(kind, _)| kind.to_owned()).unwrap_or_default();
        }
        let there = diff.names.path(reference).filter(|path| !diff.names.is_gone(path));
        line.place = there.map(|path| LinePlace { path: path.to_owned(), line: 1 });
        line
    }

    /// The line as plain text.
    pub(super) fn plain(&self) -> String {
        let kind = if self.kind.is_empty() { String::new() } else { format!("{} ", self.kind) };
        let called = self.called.map(|called| format!("{called}: ")).unwrap_or_default();
        let parts = self.parts.join("; ");
        let colon = if parts.is_empty() { "" } else { ": " };
        format!("{} {called}{kind}{}{colon}{parts}", self.mark, self.about)
    }
}

impl Telling<'_> {
    /// Every section that has lines, what deserves attention first.
    pub fn sections(&self) -> Vec<Section> {
        let diff = self.diff;
        let section = |title, is_detail, lines: Vec<Line>| {
            let count = lines.len();
            Section { title, is_attention: false, is_detail, lines, count }
        };
        let (own, moved): (Vec<&Told>, Vec<&Told>) = self.told.iter().partition(|told| told.is_own());
        // A result in another state is no detail, whatever moved it.
        let (turned, moved): (Vec<&Told>, Vec<&Told>) = moved.into_iter().partition(|told| told.is_turned);
        let turned = turned.iter();
        let results = own.iter().filter(|told| told.change != Change::Removed && !told.moved.is_empty());
        let edits = own.iter().filter(|told| told.change != Change::Changed || !told.edited.is_empty());
        let all = [
            Section {
                is_attention: true,
                ..section("Needs attention", false, attention(diff.edits_of_weight(), diff))
            },
            section("Got worse", false, attention(diff.worse(), diff)),
            section("Results", false, results.chain(turned).map(|told| result(told, diff)).collect()),
            section("What was edited", true, edits.map(|told| edit(told, diff)).collect()),
            Section { count: moved.len(), ..section("What moved with it", true, causes(&moved, diff)) },
            section("New diagnostics", false, diff.diagnostics.new.iter().map(|d| diagnostic("+", d)).collect()),
            section("Fixed diagnostics", true, diff.diagnostics.fixed.iter().map(|d| diagnostic("-", d)).collect()),
            section("No longer told", false, diff.diagnostics.quieted.iter().map(quieted).collect()),
        ];
        all.into_iter().filter(|section| !section.lines.is_empty()).collect()
    }
}

/// So many entries of one kind are told of one document.
const OF_ONE: usize = 3;

/// One line for what one document deserves one kind of attention for.
fn attention<'d>(entries: impl Iterator<Item = &'d Attention>, diff: &Diff) -> Vec<Line> {
    let same = |a: &&Attention, b: &&Attention| (a.kind, &a.reference) == (b.kind, &b.reference);
    let line = |entries: &[&Attention]| {
        let first = entries.first()?;
        let mut parts: Vec<String> = entries.iter().take(OF_ONE).map(|entry| entry.text.clone()).collect();
        let settled: Vec<_> = entries.iter().filter_map(|entry| entry.settled.as_ref()).collect();
        if let Some(first) = settled.first() {
            let of = if settled.len() == entries.len() {
                String::new()
            } else {
                format!("{} of {} ", settled.len(), entries.len())
            };
            parts.push(format!("{of}acknowledged by {}: {}", first.by, first.why));
        }
        if entries.len() > OF_ONE {
            parts.push(format!("{} more in it", entries.len() - OF_ONE));
        }
        let mut line = Line::of("!", &first.reference, parts, diff);
        line.called = Some(first.kind.called());
        if let (Some(path), Some(at)) = (&first.path, first.line)
            && !diff.names.is_gone(path)
        {
            line.place = Some(LinePlace { path: path.clone(), line: at });
        }
        Some(line)
    };
    entries.collect::<Vec<_>>().chunk_by(same).filter_map(line).collect()
}

fn mark(change: Change) -> &'static str {
    match change {
        Change::Added => "+",
        Change::Removed => "-",
        Change::Changed => "~",
    }
}

fn result(told: &Told, diff: &Diff) -> Line {
    let mut parts = told.moved.clone();
    if !told.is_own() {
        parts.push(format!("by {}", cause(told.cause.references(), diff)));
    }
    Line::of(mark(told.change), &told.reference, parts, diff)
}

/// What a movement comes from, as far as it is named.
fn cause(references: &[String], diff: &Diff) -> String {
    let titles: Vec<&str> = references.iter().take(OF_ONE).map(|reference| diff.names.title(reference)).collect();
    match references.len().saturating_sub(OF_ONE) {
        _ if titles.is_empty() => "the day".to_owned(),
        0 => titles.join(", "),
        more => format!("{} and {more} more", titles.join(", ")),
    }
}

fn edit(told: &Told, diff: &Diff) -> Line {
    // Of what is gone there is nothing more to say.
    let parts = if told.change == Change::Removed { Vec::new() } else { told.edited.clone() };
    Line::of(mark(told.change), &told.reference, parts, diff)
}

/// What moved without an edit of its own: one line for each cause.
fn causes(moved: &[&Told], diff: &Diff) -> Vec<Line> {
    let mut by_cause: BTreeMap<Vec<String>, Vec<&Told>> = BTreeMap::new();
    for told in moved {
        by_cause.entry(told.cause.references().to_vec()).or_default().push(told);
    }
    let line = |(cause, told): (Vec<String>, Vec<&Told>)| {
        let part = |told: &&Told| format!("{}: {}", diff.names.title(&told.reference), told.moved.join(", "));
        let mut line = Line::new("~", self::cause(&cause, diff), told.iter().map(part).collect());
        cause.first().unwrap_or(&line.about).clone_into(&mut line.reference);
        line
    };
    by_cause.into_iter().map(line).collect()
}

fn quieted(Quieted { diagnostic: found, how }: &Quieted) -> Line {
    let mut line = diagnostic("!", found);
    line.called = Some(how.called());
    line
}

fn diagnostic(mark: &'static str, diagnostic: &crate::diag::Diagnostic) -> Line {
    let about = format!("{}:{}:{}", diagnostic.file, diagnostic.place.line, diagnostic.place.column);
    Line::new(mark, about, vec![format!("{} [{}]", diagnostic.message, diagnostic.code)])
}
