//! Templates that end: each step of a theme's loops, components and parts is counted, and a page may take so many.
//!
//! In: the text of a template. Out: the same text with a call of [`STEP`] at the start of each loop, component and block and before
//! each template that is included; lines keep their numbers. A count, not a clock: the same theme ends the same way everywhere. A
//! loop inside an expression cannot be counted, and is refused.

use std::cell::Cell;

use tera::{Kwargs, State, Tera, TeraResult};

/// The name of the function that counts.
const STEP: &str = "auditbook_step";

/// The most steps of one page: a table of ten thousand rows takes a tenth of them.
pub(in crate::site) const MOST: u32 = 1_000_000;

thread_local! {
    /// What the page that this thread prints has taken.
    static TAKEN: Cell<u32> = const { Cell::new(0) };
}

/// Begins a page.
pub(in crate::site) fn begin() {
    TAKEN.set(0);
}

/// Returns whether the page took more than it may.
pub(in crate::site) fn is_over() -> bool {
    TAKEN.get() > MOST
}

/// Gives templates the function that counts.
pub(in crate::site) fn register(tera: &mut Tera) {
    tera.register_function(STEP, |_: Kwargs, _: &State| -> TeraResult<&'static str> {
        TAKEN.set(TAKEN.get() + 1);
        if is_over() { Err(tera::Error::message(format!("a page takes more than {MOST} steps"))) } else { Ok("") }
    });
}

/// Returns `template` with its steps counted; an error where a loop in it cannot be.
pub(super) fn counted(template: &str) -> Result<String, String> {
    let mut text = String::with_capacity(template.len() + 256);
    let mut rest = template;
    while let Some(at) = ["{{", "{%", "{#"].iter().filter_map(|mark| rest.find(mark)).min() {
        let (before, tag) = rest.split_at(at);
        text.push_str(before);
        let end = if tag.starts_with("{#") { tag.find("#}").map(|end| end + 2) } else { end_of_tag(tag) };
        // A tag without an end is the engine's to tell of.
        let Some(end) = end else {
            rest = tag;
            break;
        };
        let tag = &tag[..end];
        let (line, word) = (template[..template.len() - rest.len() + at].matches('\n').count() + 1, first_word(tag));
        if !tag.starts_with("{#") && words(tag).any(|(nth, word)| word == "for" && !(nth == 0 && tag.starts_with("{%")))
        {
            return Err(format!("line {line}: a loop inside an expression cannot be counted; write `{{% for %}}`"));
        }
        let closing = if tag.ends_with("-%}") { "-}}" } else { "}}" };
        match word.filter(|_| tag.starts_with("{%")) {
            Some("include") => text.push_str(&format!("{{{{ {STEP}() }}}}{tag}")),
            Some("for" | "component" | "block") => text.push_str(&format!("{tag}{{{{ {STEP}() {closing}")),
            _ => text.push_str(tag),
        }
        rest = &rest[at + end..];
        if word == Some("raw") {
            let raw = end_of_raw(rest);
            text.push_str(&rest[..raw]);
            rest = &rest[raw..];
        }
    }
    Ok(text + rest)
}

/// Where the text of a raw block ends: where a tag of the word `endraw` begins.
fn end_of_raw(text: &str) -> usize {
    let is_end = |at: &usize| first_word(&text[*at..]) == Some("endraw");
    text.match_indices("{%").map(|(at, _)| at).find(is_end).unwrap_or(text.len())
}

/// Where the tag ends that `text` begins with, texts in quotes left alone.
fn end_of_tag(text: &str) -> Option<usize> {
    let end = if text.starts_with("{{") { "}}" } else { "%}" };
    let mut quote = None;
    for (at, c) in text.char_indices().skip(2) {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'' | '`') => quote = Some(c),
            None if text[at..].starts_with(end) => return Some(at + 2),
            Some(_) | None => {}
        }
    }
    None
}

fn first_word(tag: &str) -> Option<&str> {
    words(tag).next().filter(|(nth, _)| *nth == 0).map(|(_, word)| word)
}

/// The words of a tag outside quotes, each with its place among them.
fn words(tag: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut quote = None;
    let outside = move |c: char| {
        match quote {
            Some(open) if open == c => quote = None,
            Some(_) => {}
            None if matches!(c, '"' | '\'' | '`') => quote = Some(c),
            None => return !(c.is_alphanumeric() || c == '_'),
        }
        true
    };
    tag.split(outside).filter(|word| !word.is_empty()).enumerate()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loops_components_and_parts_are_counted_and_lines_stay() {
        let text = "{# for #}{% for a in \"{% for %}\" -%}\nx{% endfor %}{% raw %}{% for %}{% endraw %}{%- include \"_a.html\" %}";
        let counted = counted(text).unwrap();
        assert_eq!(
            counted,
            "{# for #}{% for a in \"{% for %}\" -%}{{ auditbook_step() -}}\nx{% endfor %}{% raw %}{% for %}{% endraw %}\
             {{ auditbook_step() }}{%- include \"_a.html\" %}"
        );
    }

    #[test]
    fn a_loop_inside_an_expression_is_refused() {
        assert!(counted("a\n{{ [x for x in y] }}").unwrap_err().starts_with("line 2"));
        assert!(counted("{% set a = [x for x in y] %}").is_err() && counted("{% for a in [x for x in y] %}").is_err());
        assert!(counted("{{ \"for\" }}{% if a.form %}{{ before }}").is_ok());
    }
}
