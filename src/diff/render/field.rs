//! A value that was written or computed differently, as a line tells it: long texts are cut to where they differ.

use crate::diff::authored::quantity;
use crate::diff::figures::quantities;
use crate::diff::{FieldDiff, FieldPath, Pair};

/// The values that differ, each with its path.
pub(super) fn fields(fields: &[FieldDiff]) -> impl Iterator<Item = String> {
    fields.iter().map(field)
}

/// One value that differs: `what it is before → after`, values of a metric in its unit.
pub(in crate::diff) fn field(edit: &FieldDiff) -> String {
    if let Some(rows) = &edit.rows {
        let unread = rows.told_unread().map(|told| format!(", {told}")).unwrap_or_default();
        return if rows.is_too_large {
            format!("{} {rows}", edit.path)
        } else {
            format!("{} edited{unread}", edit.path)
        };
    }
    let path = label(&edit.path);
    let (before, after) = &in_unit(edit).unwrap_or_else(|| (edit.before.clone(), edit.after.clone()));
    let (Some(old), Some(new)) = (before, after) else {
        let side = |text: &Option<String>| text.as_deref().map_or_else(|| "–".to_owned(), |text| clipped(text, 0));
        return match (before, after) {
            (None, None) => format!("{path} edited"),
            _ => format!("{path} {} → {}", side(before), side(after)),
        };
    };
    let from = if old.chars().count().max(new.chars().count()) > LONGEST { common(old, new) } else { 0 };
    format!("{path} {} → {}", clipped(old, from), clipped(new, from))
}

/// Both values in the unit of their metric; nothing where one is no number of it.
fn in_unit(edit: &FieldDiff) -> Option<(Option<String>, Option<String>)> {
    let unit = edit.unit.as_ref()?;
    let of = |text: &Option<String>| match text {
        Some(text) => quantity(unit, text).map(Some),
        None => Some(None),
    };
    Some(quantities(&Pair::new(of(&edit.before)?, of(&edit.after)?), unit))
}

/// Keys that hold entries by a name, and what one of them is called; nothing where its name says it.
const NAMED: [(&str, &str); 17] = [
    ("items", "item"),
    ("questions", "question"),
    ("answers", "answer to"),
    ("evidence", "evidence for"),
    ("disputed", "dispute about"),
    ("options", "option"),
    ("causes", "cause"),
    ("actions", "action"),
    ("values", "value of"),
    ("people", "person"),
    ("calendars", "calendar"),
    ("labels", "label of"),
    ("rules", "rule"),
    ("columns", "column for"),
    ("weights", "weight of"),
    ("series", "value of"),
    ("hours", "hours of"),
];

/// Keys that are no words for a reader, and the words.
const SAID: [(&str, &str); 7] = [
    ("ask", "question"),
    ("do", "task"),
    ("also", "other spellings"),
    ("body", "text"),
    ("pct", "share"),
    ("score_of", "answered by checklist"),
    ("resolution_h", "hours to close"),
];

/// A key in words; a name that holds a figure, such as a month, as it is.
fn spelt_out(step: &str) -> String {
    let is_name = step.contains(|c: char| c.is_ascii_digit());
    if is_name { step.to_owned() } else { step.replace(['-', '_'], " ") }
}

/// Whether the last step of a path is the language of a text: no key is so short and none of these.
fn is_language(step: &str) -> bool {
    step.len() == 2
        && step.bytes().all(|byte| byte.is_ascii_lowercase())
        && !["by", "in", "to", "do", "no", "or"].contains(&step)
}

/// What a reader calls what stands at `path`: `item S03 question`, `target from 2025-12`.
fn label(path: &FieldPath) -> String {
    let steps = path.steps();
    let found =
        |table: &[(&str, &'static str)], step: &str| table.iter().find(|(key, _)| *key == step).map(|(_, said)| *said);
    let plain = |step: &str| found(&SAID, step).map_or_else(|| spelt_out(step), str::to_owned);
    let mut said: Vec<String> = Vec::new();
    let mut at = 0;
    while at < steps.len() {
        match &steps[at..] {
            ["sections", _, "items", _, ..] => at += 2,
            ["sections", name, _, ..] => {
                said.push(format!("section {name}"));
                at += 2;
            }
            ["weights", item, "weight"] => {
                said.push(format!("weight of {item}"));
                at += 3;
            }
            // How many contacts have an answer.
            ["answers", item, "answer", counted, ..] => {
                said.push(format!("answer to {item}: {counted}"));
                at += 4;
            }
            // What stands alone for an answer is the answer.
            ["answers", item, "answer"] => {
                said.push(format!("answer to {item}"));
                at += 3;
            }
            [key @ ("target" | "warn"), period] => {
                said.push(format!("{key} from {period} on"));
                at += 2;
            }
            ["from", period] => {
                said.push(format!("start in {period}"));
                at += 2;
            }
            ["to", period] => {
                said.push(format!("target for {period}"));
                at += 2;
            }
            // A file of points is a key like any other.
            ["series", key, ..] if !key.starts_with(|c: char| c.is_ascii_digit()) => {
                said.push("series".to_owned());
                at += 1;
            }
            ["values", metric, "value"] => {
                said.push(format!("value of {metric}"));
                at += 3;
            }
            ["months", month, ..] => {
                said.push((*month).to_owned());
                at += 2;
            }
            // The text in one language.
            [language] if at > 0 && is_language(language) => {
                said.push(format!("({language})"));
                at += 1;
            }
            [key, name, ..] if found(&NAMED, key).is_some() => {
                said.push(format!("{} {name}", found(&NAMED, key).unwrap_or_default()));
                at += 2;
            }
            [key, ..] => {
                said.push(plain(key));
                at += 1;
            }
            [] => break,
        }
    }
    said.join(" ")
}

/// So many characters of a text are shown.
const LONGEST: usize = 60;

/// So many characters are shown before the first that differs.
const LEAD: usize = 20;

/// How many characters two long texts may lose at their front so that what differs is seen.
fn common(a: &str, b: &str) -> usize {
    let same = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    if same + LEAD < LONGEST { 0 } else { same - LEAD }
}

/// The characters of a text from `from` on, so many as are shown, on one line.
fn clipped(text: &str, from: usize) -> String {
    let line = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let rest: Vec<char> = line.skip(from).collect();
    let (start, room) = if from > 0 { ("…", LONGEST - 1) } else { ("", LONGEST) };
    let shown = |count: usize| rest[..count].iter().collect::<String>();
    match rest.len() {
        0 => "“”".to_owned(),
        length if length <= room => format!("{start}{}", shown(length)),
        _ => format!("{start}{}…", shown(room - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::FieldPath;

    #[test]
    fn keys_are_told_in_words() {
        let said = |steps: &[&str]| {
            let path = steps[1..].iter().fold(FieldPath::of(steps[0]), |path, step| path.then(*step));
            label(&path)
        };
        assert_eq!(said(&["sections", "contact", "items", "S03", "ask"]), "item S03 question");
        assert_eq!(said(&["sections", "contact", "weight"]), "section contact weight");
        assert_eq!(said(&["answers", "S02", "note"]), "answer to S02 note");
        assert_eq!(said(&["target", "2025-12"]), "target from 2025-12 on");
        assert_eq!(said(&["privacy", "min-group"]), "privacy min group");
        assert_eq!(said(&["wave-of"]), "wave of");
        assert_eq!(said(&["calendars", "desk", "hours", "mon-fri"]), "calendar desk hours of mon-fri");
        assert_eq!(said(&["series", "2025-05"]), "value of 2025-05");
        assert_eq!(said(&["series", "file"]), "series file");
        assert_eq!(said(&["evidence", "S02", "et"]), "evidence for S02 (et)");
        assert_eq!(said(&["actions", "hire", "do"]), "action hire task");
    }

    #[test]
    fn long_texts_are_cut_where_what_differs_can_be_seen() {
        let text = "what stands in front ".repeat(10);
        let told = |before: &str, after: &str| {
            let path = FieldPath::of("why");
            field(&FieldDiff::new(path, Some(before.into()), Some(after.into())))
        };
        let line = told(&format!("{text}one"), &format!("{text}two\nmore"));
        assert_eq!(line, "why …hat stands in front one → …hat stands in front two more");
        assert_eq!(told("one", ""), "why one → “”");
    }
}
