//! The text of an audit: all of it is read by somebody, in its place, in the language of the reader where it is there.

use super::silent::wrong_words;
use super::*;

const BODY: &str = "The first look at the north team.\n\n## S02 In nine of thirty\n\nHurried twice.\n\n### Calls\n\nThree and seven.\n\n## How we chose\n\nBy lot.\n\n## S01\n\nGreeted always.\n\n## S02 at noon\n\nHurried once more.\n\n# In short\n\nGood.\n";

/// The main part of the audit's page in a language, its tags taken away.
fn page(workspace: &Workspace, path: &str) -> String {
    let site = workspace.build("2025-12-31");
    let page = site.text(path);
    let main = page.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    let mut text = String::new();
    let mut is_tag = false;
    for c in main.chars() {
        match c {
            '<' => is_tag = true,
            '>' => (is_tag, text) = (false, text + " "),
            c if !is_tag => text.push(c),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the `words` stand in `text`, one behind the other.
fn in_order(text: &str, words: &[&str]) -> bool {
    let mut rest = text;
    words.iter().all(|word| match rest.split_once(word) {
        Some((_, behind)) => {
            rest = behind;
            true
        }
        None => false,
    })
}

#[test]
fn nothing_of_the_text_of_an_audit_is_lost() {
    let workspace = sound().with(JUNE, format!("{AUDIT}\n{BODY}"));
    let text = page(&workspace, "audits/june.html");
    let words = [
        "The first look at the north team.",
        "Greets",
        "S02 Listens – In nine of thirty",
        "Hurried twice.",
        "Calls",
        "Three and seven.",
        "How we chose",
        "By lot.",
        "S01 Greets",
        "Greeted always.",
        "S02 Listens – at noon",
        "Hurried once more.",
        "In short",
        "Good.",
    ];
    assert!(in_order(&text, &words), "{text}");
    for word in words {
        let times = text.matches(word).count();
        // A question stands in the table as well, and the first heading that is no evidence is the title.
        let is_twice = ["Greets", "S01 Greets", "How we chose"].contains(&word);
        assert!(times == 1 || is_twice && times <= 3, "{word}: {times} in {text}");
    }
}

#[test]
fn evidence_is_read_in_the_language_of_the_page_where_it_is_there() {
    let workspace = sound()
        .with(SETTING, "title: Quality\nlanguages: [en, et]\n")
        .with(JUNE, format!("{AUDIT}\n{BODY}"))
        .with("audits/audits/june.et.md", "Esimene pilk.\n\n## S02\n\nKiire.\n");
    let english = page(&workspace, "audits/june.html");
    assert!(!english.contains("Kiire") && !english.contains("Esimene"), "{english}");
    let estonian = page(&workspace, "et/audits/june.html");
    assert!(in_order(&estonian, &["Esimene pilk.", "Kiire.", "Greeted always."]), "{estonian}");
    assert!(!estonian.contains("Hurried twice"), "{estonian}");
    // A text that is not written yet takes nothing away.
    let workspace = workspace.with("audits/audits/june.et.md", "\n");
    assert!(page(&workspace, "et/audits/june.html").contains("Hurried twice"));
}

#[test]
fn a_heading_that_nearly_names_an_item_is_told() {
    for (heading, words) in [
        ("## S02 Hurry", &[][..]),
        ("## Summary of S09 and others", &[]),
        ("## 2 of them", &[]),
        ("## S 02", &["june.md:12 evidence-without-item: `phone@1` has no item `S 02`", "did you mean `S02`?"]),
        ("## S 2: hurry", &["has no item `S 2`", "did you mean `S02`?"]),
        ("## Item S02", &["has no item `Item S02`", "did you mean `S02`?"]),
        ("## S22", &["has no item `S22`: this evidence stands beside no answer"]),
    ] {
        let workspace = sound().with(JUNE, format!("{AUDIT}\n{heading}\n\nOften in a hurry.\n"));
        assert_eq!(wrong_words(&workspace, words), None, "{heading}");
    }
}

#[test]
fn a_translation_that_nobody_reads_is_told() {
    let english = "## S02\n\nOften in a hurry.\n";
    for (languages, name, text, words) in [
        ("[en, et]", "june.et.md", "## S02\n\nTihti kiire.\n", &[][..]),
        ("[en, et]", "june.et.md", "## S22\n\nTihti kiire.\n", &["june.et.md:1 evidence-without-item"]),
        ("[en]", "june.et.md", "## S02\n\nTihti kiire.\n", &["june.et.md:1 invalid-language: nobody reads this text"]),
        ("[en]", "june.en.md", "## S02\n\nIn a hurry.\n", &["june.en.md:1 invalid-language", "is in `en` itself"]),
        (
            "[en, et]",
            "july.et.md",
            "## S02\n\nTihti kiire.\n",
            &["markdown-without-front-matter", "by its name it is `july.md` in `et`, which is not there"],
        ),
    ] {
        let workspace = sound()
            .with(SETTING, format!("title: Quality\nlanguages: {languages}\n"))
            .with(JUNE, format!("{AUDIT}\n{english}"))
            .with(&format!("audits/audits/{name}"), text);
        assert_eq!(wrong_words(&workspace, words), None, "{languages} {name} {text}");
    }
}
