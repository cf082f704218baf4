//! The documentation of a rule, for `auditbook explain CODE` and for viewers of SARIF.

use crate::diag::Rule;

/// The code, title, severity, explanation and examples of `rule` as plain text.
pub fn explain(rule: &Rule) -> String {
    let (code, severity, title) = (rule.code, rule.severity, rule.title);
    let bad = if rule.bad.is_empty() { String::new() } else { format!("\nBad:\n{}\n", indented(rule.bad)) };
    let why = wrapped(rule.explanation, 78);
    format!("{code} ({severity} by default)\n{title}\n\n{why}\n{bad}\nGood:\n{}\n", indented(rule.good))
}

/// The same as Markdown, without the code, which viewers show beside it.
pub(super) fn markdown(rule: &Rule) -> String {
    let block = |text: &str| format!("\n```text\n{text}\n```\n");
    let bad = if rule.bad.is_empty() { String::new() } else { format!("\nBad:\n{}", block(rule.bad)) };
    format!("{}\n{bad}\nGood:\n{}", rule.explanation, block(rule.good))
}

fn indented(text: &str) -> String {
    let line = |line: &str| if line.is_empty() { String::new() } else { format!("    {line}") };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn wrapped(text: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let fits = lines
            .last()
            .is_some_and(|line| line.is_empty() || line.chars().count() + 1 + word.chars().count() <= width);
        if !fits {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.join("\n")
}
