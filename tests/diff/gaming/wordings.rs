//! The same and another thing in other words: numbers of many words, times of day, versions of a checklist.

use auditbook::diff::Diff;

use super::base;

fn said(diff: &Diff) -> Vec<&'static str> {
    diff.attention.iter().map(|entry| entry.kind.name()).collect()
}

/// What is said where the definition of a metric is `before` and then `after`.
fn redefined(before: &str, after: &str) -> Vec<&'static str> {
    let files = |text: &str| base().edited("audits/fcr.md", "cases closed in one contact", &format!("\"{text}\""));
    said(&files(before).diff(&files(after)))
}

#[test]
fn a_number_in_other_words_is_no_other_definition() {
    for (before, after) in [
        ("cases closed within twenty-five days", "cases closed within 25 days"),
        ("cases closed within a fortnight", "cases closed within 14 days"),
        ("cases closed by 5 pm", "cases closed by 17:00"),
        ("one hundred and twenty cases a day", "120 cases a day"),
    ] {
        assert!(redefined(before, after).is_empty(), "{before} → {after}");
        assert!(redefined(after, before).is_empty(), "{after} → {before}");
    }
    for (before, after) in [
        ("cases closed within twenty-five days", "cases closed within 35 days"),
        ("a dose of 0.125 mg", "a dose of 125 mg"),
        ("cases closed by 5 pm", "cases closed by 18:00"),
        ("held under 45 seconds", "held under 45 minutes"),
    ] {
        assert_eq!(redefined(before, after), ["definition_changed"], "{before} → {after}");
    }
}

#[test]
fn a_translation_counts_as_its_original_does() {
    let path = "audits/fcr.md";
    let before = base().edited(path, "cases closed in one contact", "cases closed in 25 seconds");
    let told = |russian: &str| {
        let both = format!("{{en: cases closed in 25 seconds, ru: \"{russian}\"}}");
        said(&before.diff(&before.clone().edited(path, "cases closed in 25 seconds", &both)))
    };
    assert!(told("обращения, закрытые за двадцать пять секунд").is_empty());
    assert_eq!(told("обращения, закрытые за тридцать пять секунд"), ["definition_changed"]);
}

#[test]
fn a_new_version_that_finds_an_answer_otherwise_is_told() {
    let path = "audits/checklists/service.v2.md";
    let item = "S01: Greets the customer by name";
    let with = |how: &str| format!("S01: {{ask: Greets the customer by name{how}}}");
    let before = base().edited(path, item, &with(", how: \"27 or more: yes, within 45 seconds\""));
    let told = |how: &str| {
        let text = base().edited(path, item, &with(how)).text(path).replace("version: 2", "version: 3");
        said(&before.diff(&before.clone().with("audits/checklists/service.v3.md", text)))
    };
    assert!(told(", how: \"27 and more: yes, within 45 seconds\"").is_empty());
    for easier in ["", ", how: \"15 or more: yes, within 45 seconds\"", ", how: \"27 or more: yes, within 45 minutes\""]
    {
        assert_eq!(told(easier), ["version_easier"], "{easier}");
    }
}

#[test]
fn checklists_of_two_versions_exchange_their_names() {
    let checklist = |id: &str, version: u32, items: &str| {
        format!(
            "---\nkind: checklist\nid: {id}\ntitle: {items}\nversion: {version}\nscale: [no, yes]\npass: 80\nsections:\n  all:\n    items:\n{}---\n",
            ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"]
                .map(|item| format!("      {item}: {items} {item} of {version}\n"))
                .concat()
        )
    };
    let files = |first: &str, second: &str| {
        [1, 2].into_iter().fold(base(), |files, version| {
            files
                .with(&format!("audits/checklists/one-{version}.md"), checklist("one", version, first))
                .with(&format!("audits/checklists/two-{version}.md"), checklist("two", version, second))
        })
    };
    // One line of each is another: no whole text went round.
    let before = files("Asks whether", "Hears that");
    let after = [1, 2].into_iter().fold(files("Hears that", "Asks whether"), |files, version| {
        let files = files.edited(&format!("audits/checklists/one-{version}.md"), "pass: 80", "pass: 81");
        files.edited(&format!("audits/checklists/two-{version}.md"), "pass: 80", "pass: 81")
    });
    let diff = before.diff(&after);
    let exchanged = diff.attention.iter().filter(|entry| entry.kind.name() == "names_exchanged").count();
    assert_eq!(exchanged, 4, "{:?}", diff.attention);
}

#[test]
fn the_gravest_of_the_settings_is_named_first() {
    let after = base()
        .edited("auditbook.yaml", "confidence: 0.95", "confidence: 0.9")
        .edited("auditbook.yaml", "desired: 60", "desired: 50")
        .edited("auditbook.yaml", "{en: Phone}", "{en: Calls of all kinds}")
        .edited("auditbook.yaml", "critical: fail", "critical: zero");
    let diff = base().diff(&after);
    let settings: Vec<&str> = diff.attention.iter().map(|entry| entry.text.as_str()).collect();
    assert!(settings.len() > 3 && settings[0].starts_with("critical"), "{settings:?}");
    assert!(settings.last().unwrap().starts_with("label of phone"), "{settings:?}");
}
