//! What was seen, in the text of an audit or a visit: a part for each item, under a heading of its name.
//!
//! In: the values of a form, and the text as it is. Out: that text with the parts that were changed. What would begin a heading, a comment
//! or a fence of its own is written so that it does not: the text of one item stays its own.

use std::fmt::Write as _;
use std::ops::Range;

use super::audited::said;
use super::filled::Values;
use crate::model::Checklist;
use crate::site::EVIDENCE;

/// Returns a text of all that was seen.
pub(super) fn written(checklist: &Checklist, values: &Values) -> String {
    let mut body = String::new();
    for (_, item) in checklist.items() {
        if let Some(text) = said(values, EVIDENCE, item.id.as_str()) {
            let _ = write!(body, "\n## {}\n\n{}", item.id, lines(&text, &[]));
        }
    }
    body
}

/// The lines of `text` as one item's own; those of `known` stay as they are.
fn lines(text: &str, known: &[&str]) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let (blank, rest) = line.split_at(line.len() - line.trim_start().len());
        let is_underline = !rest.is_empty()
            && (rest.trim_end().chars().all(|c| c == '=') || rest.trim_end().chars().all(|c| c == '-'));
        let is_mark = rest.starts_with('#') || rest.starts_with("```") || rest.starts_with("~~~") || is_underline;
        let escape = if is_mark { "\\" } else { "" };
        let _ = if known.contains(&line) {
            writeln!(out, "{line}")
        } else {
            writeln!(out, "{blank}{escape}{}", rest.replace("<!--", "\\<!--"))
        };
    }
    out
}

/// The part of an item: from its heading on, and what stands below that.
struct Part<'c> {
    item: &'c str,
    whole: Range<usize>,
    text: Range<usize>,
}

/// The parts of `body`, each up to the next heading that is no deeper.
fn parts<'c>(checklist: &'c Checklist, body: &str) -> Vec<Part<'c>> {
    let (mut parts, mut at, mut fence) = (Vec::<Part>::new(), 0, None::<&str>);
    let mut open: Option<usize> = None;
    for line in body.split_inclusive('\n') {
        let text = line.trim();
        let mark = ["```", "~~~"].into_iter().find(|mark| text.starts_with(mark));
        match (fence, mark) {
            (Some(open), Some(mark)) if open == mark => fence = None,
            (None, Some(mark)) => fence = Some(mark),
            _ => {}
        }
        let depth = text.chars().take_while(|c| *c == '#').count();
        if fence.is_none() && (1..=6).contains(&depth) && text[depth..].starts_with([' ', '\t']) {
            if let (Some(level), Some(part)) = (open, parts.last_mut())
                && depth <= level
            {
                (part.whole.end, part.text.end, open) = (at, at, None);
            }
            let word = text[depth..].split_whitespace().next().unwrap_or_default().trim_end_matches([':', '.']);
            if let Some(item) = checklist.items().map(|(_, item)| item.id.as_str()).find(|id| *id == word)
                && open.is_none()
            {
                let below = at + line.len();
                parts.push(Part { item, whole: at..body.len(), text: below..body.len() });
                open = Some(depth);
            }
        }
        at += line.len();
    }
    parts
}

/// Returns what the form shows of `body`.
pub(super) fn values(checklist: &Checklist, body: &str) -> Values {
    let mut values = Values::new();
    for part in parts(checklist, body) {
        let text = body[part.text].trim_matches(['\n', '\r']).to_owned();
        values.entry(format!("{EVIDENCE}{}", part.item)).or_insert(text);
    }
    values
}

/// Returns `body` with what differs between `shown` and `wanted`.
pub(super) fn edited(checklist: &Checklist, body: &str, (shown, wanted): (&Values, &Values)) -> String {
    let mut out = body.to_owned();
    let known: Vec<&str> = body.lines().collect();
    let mut parts = parts(checklist, body);
    parts.sort_by_key(|part| std::cmp::Reverse(part.whole.start));
    for (_, item) in checklist.items() {
        let id = item.id.as_str();
        let same = |values| said(values, EVIDENCE, id).map(|text| text.trim_end().to_owned());
        if same(shown) != same(wanted) && !parts.iter().any(|part| part.item == id) {
            let text = lines(&same(wanted).unwrap_or_default(), &[]);
            let end = if out.is_empty() || out.ends_with('\n') { "" } else { "\n" };
            let _ = write!(out, "{end}\n## {id}\n\n{text}");
        }
    }
    // From the end on, so that places stay what they are; of two parts of one item the first is the form's.
    for (nth, part) in parts.iter().enumerate() {
        let is_first = !parts[nth + 1..].iter().any(|other| other.item == part.item);
        let text = |values| said(values, EVIDENCE, part.item).map(|text| text.trim_end().to_owned());
        if !is_first || text(shown) == text(wanted) {
            continue;
        }
        match text(wanted) {
            Some(text) => {
                let end = if part.text.end < body.len() { "\n" } else { "" };
                out.replace_range(part.text.clone(), &format!("\n{}{end}", lines(&text, &known)));
            }
            None => out.replace_range(part.whole.clone(), ""),
        }
    }
    out
}
