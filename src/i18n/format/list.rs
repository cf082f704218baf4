//! Lists, ranges, and the isolation of text whose direction is not its surroundings'.

use super::ARABIC_MARK;
use crate::i18n::Lang;

/// How the last two members of a list are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Join {
    /// All of them: `a, b and c`.
    #[default]
    And,
    /// Any of them: `a, b or c`.
    Or,
    /// One after the other: `a, b, c`.
    Comma,
    /// One after the other, where members hold commas: `a; b; c`.
    Semicolon,
}

/// Returns the members in one phrase, or an empty string for none.
pub(crate) fn list<S: AsRef<str>>(lang: Lang, members: &[S], join: Join) -> String {
    let Some((last, first)) = members.split_last() else { return String::new() };
    if first.is_empty() {
        return last.as_ref().to_owned();
    }
    let between = if join == Join::Semicolon { joint(lang, join) } else { joint(lang, Join::Comma) };
    let first = first.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(between);
    format!("{first}{}{}", joint(lang, join), last.as_ref())
}

fn joint(lang: Lang, join: Join) -> &'static str {
    match (lang, join) {
        (Lang::En, Join::And) => " and ",
        (Lang::En, Join::Or) => " or ",
        (Lang::El, Join::And) => " και ",
        (Lang::El, Join::Or) => " ή ",
        (Lang::Ro, Join::And) => " și ",
        (Lang::Ro, Join::Or) => " sau ",
        (Lang::Ar, Join::Comma) => "، ",
        (_, Join::Comma) => ", ",
        (Lang::Ar, Join::Semicolon) => "؛ ",
        // A Greek semicolon is a question mark.
        (Lang::El, Join::Semicolon) => "· ",
        (_, Join::Semicolon) => "; ",
        // The Arabic conjunction is written together with the word that follows.
        (Lang::Ar, Join::And) => " و",
        (Lang::Ar, Join::Or) => " أو ",
        (Lang::Et, Join::And) => " ja ",
        (Lang::Et, Join::Or) => " või ",
        (Lang::Ru, Join::And) => " и ",
        (Lang::Ru, Join::Or) => " или ",
    }
}

/// Returns two formatted ends as a range, with an en dash: `40–60`, and spaced where an end has a space itself.
pub(crate) fn range(lang: Lang, low: &str, high: &str) -> String {
    let mark = if lang.is_rtl() { ARABIC_MARK.to_string() } else { String::new() };
    let spaced = [low, high].iter().any(|end| end.contains([' ', super::NBSP, super::MINUS]));
    if spaced { format!("{mark}{low} – {high}") } else { format!("{mark}{low}–{high}") }
}

/// Returns an id, a commit or a file name so that it keeps its own left-to-right order inside right-to-left text.
pub(crate) fn isolate_id(lang: Lang, id: &str) -> String {
    if lang.is_rtl() || has_rtl(id) { format!("\u{2066}{id}\u{2069}") } else { id.to_owned() }
}

/// Returns text of unknown language so that its direction cannot disturb the sentence around it. Between scripts of one
/// direction nothing is added.
pub(crate) fn isolate_text(lang: Lang, text: &str) -> String {
    if lang.is_rtl() || has_rtl(text) { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

/// Returns whether `text` holds a letter of a right-to-left script (Hebrew, Arabic and their neighbours).
fn has_rtl(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(u32::from(c), 0x590..=0x8ff | 0x200f | 0x202b | 0x202e | 0xfb1d..=0xfdff | 0xfe70..=0xfefc | 0x10800..=0x10fff
            | 0x1e800..=0x1efff)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_members_in_every_language() {
        assert_eq!(
            Lang::ALL.map(|lang| list(lang, &["S07", "S12", "S14"], Join::And)),
            [
                "S07, S12 and S14",
                "S07, S12 και S14",
                "S07, S12 și S14",
                "S07، S12 وS14",
                "S07, S12 ja S14",
                "S07, S12 и S14"
            ]
        );
        assert_eq!(list(Lang::Ru, &["a", "b"], Join::Or), "a или b");
        assert_eq!(list::<&str>(Lang::En, &[], Join::And), "");
        assert_eq!(list(Lang::En, &["a"], Join::And), "a");
        assert_eq!(list(Lang::Et, &["a", "b", "c"], Join::Comma), "a, b, c");
        assert_eq!(list(Lang::Ar, &["a", "b", "c"], Join::Semicolon), "a؛ b؛ c");
    }

    #[test]
    fn ranges() {
        assert_eq!(range(Lang::En, "40", "60"), "40–60");
        assert_eq!(range(Lang::En, "6\u{a0}h", "7\u{a0}h"), "6\u{a0}h – 7\u{a0}h");
        assert_eq!(range(Lang::Ar, "٤٠", "٦٠"), "\u{61c}٤٠–٦٠");
    }

    #[test]
    fn foreign_direction_is_isolated() {
        assert_eq!(isolate_id(Lang::En, "S07"), "S07");
        assert_eq!(isolate_id(Lang::Ar, "S07"), "\u{2066}S07\u{2069}");
        assert_eq!(isolate_text(Lang::En, "Ελλάδα"), "Ελλάδα");
        assert_eq!(isolate_text(Lang::En, "الهاتف"), "\u{2068}الهاتف\u{2069}");
    }
}
