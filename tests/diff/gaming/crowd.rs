//! One grave edit among many harmless ones.

use super::base;

#[test]
fn one_dropped_critical_flag_among_ninety_harmless_edits_stands_in_the_first_ten_lines() {
    let mut before = base();
    for number in 0..90 {
        let page = format!("---\nkind: page\ntitle: Page {number}\n---\nText {number}.\n");
        before = before.with(&format!("audits/pages/p{number}.md"), page);
    }
    let mut after = before.clone().edited("audits/checklists/service.md", "critical: yes, ", "");
    for number in 0..90 {
        after = after.edited(&format!("audits/pages/p{number}.md"), "Text", "Other text");
    }
    let diff = before.diff(&after);
    for text in [
        auditbook::diff::render::markdown(&diff, &auditbook::diff::render::Links::default()),
        auditbook::diff::render::human(&diff),
    ] {
        let top: Vec<&str> = text.lines().take(10).collect();
        assert!(top.iter().any(|line| line.contains("critical item dropped")), "{text}");
    }
}
