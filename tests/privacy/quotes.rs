//! What people wrote, beside the language and the themes of their row.

use std::fmt::Write as _;

use crate::workspace::Workspace;

const AS_OF: &str = "2025-12-31";

/// The page of a survey with `rows` of language, mark, theme and words.
fn page(scale: bool, rows: &[(&str, &str, &str)]) -> String {
    let mut csv = "language,mark,theme,words\n".to_owned();
    for (language, theme, words) in rows {
        let _ = writeln!(csv, "{language},4,{theme},{words}");
    }
    let mark = if scale { "  mark: {column: mark, method: mean, scale: 1-5}\n" } else { "" };
    let survey = format!(
        "---\nkind: survey\ndate: 2025-05-31\nresponses: s.csv\nby: [language]\nquestions:\n{mark}  why: {{column: theme, method: themes, separator: \";\"}}\n  words: {{column: words, method: text, publish: true}}\n---\n"
    );
    let workspace = Workspace::new().with_all(&[("audits/s.md", survey.as_str()), ("audits/s.csv", csv.as_str())]);
    workspace.build(AS_OF).text("surveys/s.html")
}

/// `count` rows of a language with one theme.
fn many(language: &'static str, theme: &'static str, count: usize) -> Vec<(&'static str, &'static str, &'static str)> {
    vec![(language, theme, "Fine as it was."); count]
}

#[test]
fn languages_are_named_where_all_are_published() {
    let rows = [many("en", "fast", 12), vec![("et", "fast", "Kiire."); 12]].concat();
    let page = page(true, &rows);
    assert!(page.contains("Estonian") && page.contains("Kiire."), "{page}");
}

#[test]
fn no_text_is_named_by_a_language_that_is_hidden() {
    let small = [many("en", "fast", 12), vec![("ar", "fast", "The only one."); 1]].concat();
    let unstated = [many("en", "fast", 12), many("ru", "fast", 12), vec![("", "fast", "The only one."); 1]].concat();
    for (scale, rows) in [(true, &small), (false, &small), (true, &unstated)] {
        let page = page(scale, rows);
        let words = page.split("The only one.").nth(1).unwrap_or_else(|| panic!("{page}"));
        assert!(!words.starts_with("</span> <span class=\"small\">"), "{page}");
        let words = page.split("Fine as it was.").nth(1).unwrap();
        let beside = words.split("</blockquote>").next().unwrap();
        assert!(!beside.contains("English"), "{page}");
    }
}

#[test]
fn a_theme_that_few_named_is_told_of_no_text() {
    let rows = [many("en", "fast", 12), vec![("en", "bullied by the shift leader", "I left."); 2]].concat();
    let page = page(true, &rows);
    assert!(page.contains("I left.") && !page.contains("bullied"), "{page}");
    assert!(page.contains("Other themes, or none"), "{page}");
}
