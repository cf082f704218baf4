//! The reference of keys: `docs/reference.md`, made from the declarations and held by a test.
//!
//! In: the declarations. Out: one page of Markdown: every kind and the settings, every key with its value, meaning, presence
//! and example, every word that may stand, every mapping inside.

use super::{Field, Root, Schema, head};

const INTRODUCTION: &str = "# Reference of keys

<!-- Written by `INSTA_UPDATE=always cargo test reference` from the declarations in `src/schema`; a test compares. Edit those. -->

A document is a Markdown file that begins with front matter: lines `key: value` between two lines `---`. Its keys stand in the order
given here, which `auditbook fmt` restores. A key that is not listed is an error. `auditbook explain gap.effort` prints what stands here
about one key, `auditbook schema gap` the same as JSON Schema, `auditbook new gap ID` a file with all of it in comments.
An id holds letters of any script, digits, `.`, `_` and `-`.
";

/// The length, in bytes, up to which an example stands in its row; the mappings below have theirs.
const LONGEST: usize = 100;

/// The whole page.
pub fn reference() -> String {
    let mut page = INTRODUCTION.to_owned();
    page.push('\n');
    for root in Root::all() {
        page.push_str(&format!("- [{0}](#{0}): {1}\n", root.name(), root.schema().meaning()));
    }
    page.push_str("\n## every kind\n\nWhat every document can say.\n");
    page.push_str(&keys("", head::FIELDS));
    for root in Root::all() {
        page.push_str(&format!("\n## {}\n\n{} {}\n", root.name(), root.schema().meaning(), beside(root)));
        page.push_str(&keys(root.name(), root.schema().fields));
    }
    page
}

/// What stands beside the keys that are `root`'s own.
fn beside(root: Root) -> &'static str {
    let needs_owner = || root.fields().iter().any(|field| field.key == "owner" && field.is_required());
    match root {
        Root::Settings => "They stand in `auditbook.yaml`, without lines `---` around them.",
        Root::Kind(_) if needs_owner() => {
            "Beside these keys it has those of [every kind](#every-kind); `owner` is required."
        }
        Root::Kind(_) => "Beside these keys it has those of [every kind](#every-kind).",
    }
}

/// The table of `fields`, their words, and the mappings inside them.
fn keys(path: &str, fields: &[Field]) -> String {
    let mut text = String::from("\n| key | value | presence | meaning | example |\n|---|---|---|---|---|\n");
    for field in fields {
        let example = Some(field.sample()).filter(|sample| !sample.is_empty() && sample.len() <= LONGEST);
        let cells = [
            format!("`{}`", field.key),
            cell(&field.looks()),
            cell(&field.presence_in_words()),
            cell(&field.meaning()),
            example.map_or_else(|| "below".into(), |sample| cell(&format!("`{sample}`"))),
        ];
        text.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    fields.iter().for_each(|field| text.push_str(&words(field)));
    for field in fields {
        for schema in field.shape.records() {
            text.push_str(&inside(path, field, schema));
        }
    }
    text
}

/// What each word of `field` means.
fn words(field: &Field) -> String {
    let words = field.shape.words();
    if words.is_empty() {
        return String::new();
    }
    let lines: String = words.iter().map(|word| format!("- `{}`: {}\n", word.word, word.meaning())).collect();
    format!("\nWords of `{}`:\n\n{lines}", field.key)
}

/// The keys of a mapping that stands in `field`.
fn inside(path: &str, field: &Field, schema: &'static Schema) -> String {
    let path = format!("{path}.{}", field.key);
    let mut text = format!("\n### {path}\n\n{}", schema.meaning());
    if let Some(short) = schema.short {
        text.push_str(&format!(" The value of `{short}` may stand alone in place of the whole."));
    }
    text.push('\n');
    text + &keys(&path, schema.fields)
}

/// `text` inside a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reference_is_fresh() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/reference.md");
        if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            std::fs::write(path, reference()).unwrap();
        }
        let written = std::fs::read_to_string(path).unwrap_or_default();
        assert!(written == reference(), "docs/reference.md is stale: INSTA_UPDATE=always cargo test reference");
    }

    #[test]
    fn every_key_is_in_the_reference() {
        let page = reference();
        for place in Root::all().flat_map(Root::places) {
            assert!(page.contains(&format!("| `{}` | ", place.field.key)), "{}", place.path);
        }
        let widths = |line: &str| line.replace("\\|", "").matches('|').count();
        assert!(
            page.lines().filter(|line| line.starts_with('|')).all(|line| widths(line) == 6),
            "a row has five cells"
        );
    }
}
