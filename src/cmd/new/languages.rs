//! The languages of a built-in document: which of them a copy keeps.
//!
//! In: the text of a built-in, whose every human-readable value is a map of language to text, one line each. Out: the
//! same text with the wanted languages; where one is wanted the map becomes its value. Other documents are not meant to
//! come here: their maps may be written in any way.

use crate::i18n::Lang;
use crate::source::indent;

/// Returns `text` with the texts in `languages` only, in English where a text has none of them.
pub(in crate::cmd) fn keep(text: &str, languages: &[String]) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut kept: Vec<String> = Vec::with_capacity(lines.len());
    let mut at = 0;
    while at < lines.len() {
        let texts = translations(&lines[at + 1..], indent(lines[at]));
        if texts.is_empty() || !lines[at].ends_with(':') {
            kept.push(lines[at].to_owned());
            at += 1;
            continue;
        }
        let mut chosen: Vec<&(&str, &str)> =
            texts.iter().filter(|(lang, _)| languages.iter().any(|wanted| wanted == lang)).collect();
        if chosen.is_empty() {
            chosen = texts.iter().filter(|(lang, _)| *lang == "en").collect();
        }
        if let ([(_, only)], true) = (chosen.as_slice(), languages.len() == 1) {
            kept.push(format!("{} {only}", lines[at]));
        } else {
            let inner = " ".repeat(indent(lines[at]) + 2);
            kept.push(lines[at].to_owned());
            kept.extend(chosen.iter().map(|(lang, text)| format!("{inner}{lang}: {text}")));
        }
        at += 1 + texts.len();
    }
    kept.join("\n")
}

/// The language and text of each of the first `lines` that lie deeper than `outer` and say one.
fn translations<'a>(lines: &[&'a str], outer: usize) -> Vec<(&'a str, &'a str)> {
    lines
        .iter()
        .map_while(|line| {
            let (lang, text) = line.trim_start().split_once(": ")?;
            let is_language = indent(line) == outer + 2 && Lang::ALL.iter().any(|known| known.code() == lang);
            is_language.then_some((lang, text))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library;

    fn languages(tags: &[&str]) -> Vec<String> {
        tags.iter().map(|tag| (*tag).to_owned()).collect()
    }

    #[test]
    fn one_language_becomes_the_value() {
        let text = "title:\n  en: Service\n  el: Εξυπηρέτηση\nscale: [no, yes]\nitems:\n  A:\n    ask:\n      en: x\n";
        assert_eq!(keep(text, &languages(&["el"])), "title: Εξυπηρέτηση\nscale: [no, yes]\nitems:\n  A:\n    ask: x\n");
        assert_eq!(
            keep(text, &languages(&["el", "en"])),
            "title:\n  en: Service\n  el: Εξυπηρέτηση\nscale: [no, yes]\nitems:\n  A:\n    ask:\n      en: x\n"
        );
    }

    #[test]
    fn built_ins_say_the_same_in_fewer_languages() {
        for built_in in library::checklists().iter().chain(library::metrics()) {
            let wanted = languages(&["ru"]);
            let kept = keep(&built_in.text(), &wanted);
            let front = kept[4..].split_once("\n---\n").unwrap().0;
            let read: serde_yaml::Value = serde_yaml::from_str(front).unwrap();
            let all: serde_yaml::Value =
                serde_yaml::from_str(built_in.text()[4..].split_once("\n---\n").unwrap().0).unwrap();
            assert_eq!(read["title"], all["title"]["ru"], "{}", built_in.id);
            assert!(!front.contains("\n  el: "), "{}", built_in.id);
        }
    }
}
