//! The documentation of a rule: for a terminal, for programs, and for viewers of SARIF.

use serde_json::{Value, json};

use crate::diag::Rule;
use crate::diag::rules::page::{AS_OF, Example, File, RulePage, SETTINGS};

/// The code, severity, title, explanation and examples of `rule` as plain text.
///
/// Of each example the files are shown that matter: those with the fault, and those that another example has otherwise.
pub fn explain(rule: &Rule) -> String {
    let (code, severity, title) = (rule.code, rule.severity, rule.title());
    let page = rule.page();
    let why: Vec<String> = rule.explanation().lines().map(|paragraph| wrapped(paragraph, 78)).collect();
    let mut text = format!("{code} ({severity} by default)\n{title}\n\n{}\n", why.join("\n"));
    text.extend(checked(&page).map(|how| format!("\n{}\n", wrapped(&how, 78))));
    for part in parts(&page) {
        let blocks: Vec<String> = part.files.iter().map(|file| indented(file)).collect();
        text.push_str(&format!("\n{}:\n{}", part.title, blocks.join("\n")));
    }
    text
}

/// The same as Markdown, without the code, which viewers show beside it.
pub(super) fn markdown(rule: &Rule) -> String {
    let page = rule.page();
    let mut text = format!("{}\n", rule.explanation());
    text.extend(checked(&page).map(|how| format!("\n{how}\n")));
    for part in parts(&page) {
        text.push_str(&format!("\n{}:\n", part.title));
        for file in part.files {
            text.push_str(&format!("\n`{}`\n\n```text\n{}```\n", file.path, file.shown));
        }
    }
    text
}

/// `rule` as one JSON object: its first bad and good example, each a whole workspace.
pub fn explain_json(rule: &Rule) -> String {
    let page = rule.page();
    let files = |files: &[File]| -> Value {
        files.iter().filter_map(|file| Some(json!({ "path": file.path, "text": file.text()? }))).collect()
    };
    // A byte that is no text cannot stand in JSON, so such an example is for people and tests only.
    let first = |examples: &[Example]| examples.iter().find(|example| example.is_text()).map(|e| files(&e.files));
    let mut object = json!({
        "code": rule.code,
        "severity": rule.severity,
        "title": rule.title(),
        "text": rule.explanation(),
        "as_of": page.as_of.as_deref().unwrap_or(AS_OF),
        "bad": first(&page.bad),
        "good": first(&page.good),
    });
    if !page.check.is_empty() {
        object["check"] = json!(page.check);
    }
    if !page.base.is_empty() {
        object["base"] = files(&page.base);
    }
    format!("{object:#}\n")
}

/// The day and the arguments that the examples are checked with, where these matter.
fn checked(page: &RulePage) -> Option<String> {
    let day = page.as_of.as_ref().map(|day| format!("--as-of {day}"));
    let arguments: Vec<String> = day.into_iter().chain(page.check.iter().cloned()).collect();
    (!arguments.is_empty()).then(|| format!("The examples are checked with `auditbook check {}`.", arguments.join(" ")))
}

/// What is shown under one heading.
struct TermText<'a> {
    title: String,
    files: Vec<&'a File>,
}

/// What was committed before, the bad examples and the good ones.
fn parts(page: &RulePage) -> Vec<TermText<'_>> {
    let title =
        |word: &str, called: &str| if called.is_empty() { word.to_owned() } else { format!("{word}, {called}") };
    let first = |examples: &'_ [Example]| examples.first().map(|example| example.files.clone()).unwrap_or_default();
    let (bad, good) = (first(&page.bad), first(&page.good));
    let mut parts = Vec::new();
    if !page.base.is_empty() {
        parts.push(TermText { title: "Committed before".into(), files: differing(&page.base, &bad) });
    }
    for example in &page.bad {
        let faulty = |file: &&File| example.places.iter().any(|place| place.path == file.path);
        let mut files: Vec<&File> = example.files.iter().filter(faulty).collect();
        files.extend(differing(&example.files, &good).into_iter().filter(|file| !faulty(file)));
        parts.push(TermText { title: title("Bad", &example.called), files });
    }
    for example in &page.good {
        parts.push(TermText { title: title("Good", &example.called), files: differing(&example.files, &bad) });
    }
    parts
}

/// The `files` that `others` do not have, or have otherwise; settings that no page writes are not worth showing.
fn differing<'a>(files: &'a [File], others: &[File]) -> Vec<&'a File> {
    let same = |file: &File| others.iter().any(|other| other.path == file.path && other.bytes == file.bytes);
    files.iter().filter(|file| !same(file) && (!file.shown.is_empty() || file.path != SETTINGS)).collect()
}

/// The path of `file` and its lines, set in.
fn indented(file: &File) -> String {
    let line = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") };
    let lines: String = file.shown.lines().map(line).collect();
    let lines = if lines.is_empty() { "    (empty)\n".to_owned() } else { lines };
    format!("  {}\n{lines}", file.path)
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
