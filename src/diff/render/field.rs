//! A value that was written or computed differently, as a line tells it: long texts are cut to where they differ.

use crate::diff::FieldDiff;

/// The values that differ, each with its path.
pub(super) fn fields(fields: &[FieldDiff]) -> impl Iterator<Item = String> {
    fields.iter().map(field)
}

/// One value that differs: `path before → after`.
pub(in crate::diff) fn field(FieldDiff { path, before, after, rows, .. }: &FieldDiff) -> String {
    if let Some(rows) = rows.as_ref().filter(|rows| rows.is_too_large) {
        return format!("{path} {rows}");
    }
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
