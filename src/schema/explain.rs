//! A kind, the settings or a single key, explained on a terminal.
//!
//! In: a path such as `gap`, `gap.effort` or `settings.spc`. Out: plain text, or nothing where there is no such path.

use unicode_width::UnicodeWidthStr;

use super::{Field, KeyPlace, Root};

/// The width that explanations are wrapped to.
const WIDTH: usize = 100;

/// What `what` means: a kind, `settings`, or a key of either by its path.
pub fn explain(what: &str) -> Option<String> {
    if let Some(root) = Root::named(what) {
        return Some(of_root(root));
    }
    let Some(root) = Root::named(what.split('.').next()?) else { return of_name(what) };
    let places: Vec<KeyPlace> = root.places().into_iter().filter(|place| place.path == what).collect();
    let several = places.len() > 1;
    let texts: Vec<String> = places.iter().map(|place| of_key(place, several)).collect();
    (!texts.is_empty()).then(|| texts.join("\n"))
}

/// The keys that are called `name`, or end in it, of every kind: each explained where they are few, else with what each means.
fn of_name(name: &str) -> Option<String> {
    const FEW: usize = 3;
    let end = format!(".{name}");
    let places: Vec<KeyPlace> =
        Root::all().flat_map(Root::places).filter(|place| !name.is_empty() && place.path.ends_with(&end)).collect();
    // A key of the outermost level is meant before one deep in another.
    let depth = |place: &KeyPlace| place.path.matches('.').count();
    let least = places.iter().map(depth).min()?;
    let places: Vec<KeyPlace> = places.into_iter().filter(|place| depth(place) == least).collect();
    let first = &places[0].field;
    let is_one = places.iter().all(|place| place.field.help == first.help);
    if is_one || places.len() <= FEW {
        let shown = if is_one { &places[..1] } else { &places[..] };
        let texts: Vec<String> = shown.iter().map(|place| of_key(place, false)).collect();
        let also: Vec<String> = places[shown.len()..].iter().map(|place| format!("`{}`", place.path)).collect();
        let also =
            if also.is_empty() { String::new() } else { format!("\n{}\n", wrapped(&also.join(", "), "the same as ")) };
        return Some(format!("{}{also}", texts.join("\n")));
    }
    let lines: Vec<(&str, String)> = places.iter().map(|place| (place.path.as_str(), place.field.meaning())).collect();
    Some(format!(
        "`{name}` is a key of several kinds:\n\n{}\n`auditbook explain KIND.{name}` says more about one of them.\n",
        rows(&lines)
    ))
}

/// A kind, the settings or a key, named by its path.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Explained {
    /// The path: `gap`, `gap.effort`, `settings.spc.screen`.
    pub path: String,
    /// What it means, in a line.
    pub meaning: String,
}

/// Everything that [`explain`] knows, in the order of the declarations.
pub fn explained() -> Vec<Explained> {
    let mut all = Vec::new();
    for root in Root::all() {
        all.push(Explained { path: root.name().to_owned(), meaning: root.schema().meaning() });
        all.extend(
            root.places().into_iter().map(|place| Explained { path: place.path, meaning: place.field.meaning() }),
        );
    }
    all.dedup_by(|one, before| one.path == before.path);
    all
}

fn of_root(root: Root) -> String {
    let what = if root == Root::Settings { "`auditbook.yaml`" } else { "a kind of document" };
    let name = root.name();
    format!(
        "{name}: {what}\n\n{}\n\nkeys:\n{}\n`auditbook explain {name}.KEY` says more about one of them.\n",
        wrapped(&root.schema().meaning(), ""),
        table(&root.fields()),
    )
}

fn of_key(place: &KeyPlace, several: bool) -> String {
    let field = &place.field;
    let within = if several {
        format!(" ({})", place.within.meaning().trim_end_matches('.').to_lowercase())
    } else {
        String::new()
    };
    let mut text = format!("{}{within}\n\n{}\n\n", place.path, wrapped(&field.meaning(), ""));
    let mut fact = |name: &str, what: &str| text.push_str(&format!("{}\n", wrapped(what, &format!("{name:9} "))));
    fact("value:", &field.looks());
    fact("presence:", &field.presence_in_words());
    if !field.sample().is_empty() {
        fact("example:", &format!("{}: {}", field.key, field.sample()));
    }
    let words: Vec<(&str, String)> = field.shape.words().iter().map(|word| (word.word, word.meaning())).collect();
    if !words.is_empty() {
        text.push_str(&format!("\nwords:\n{}", rows(&words)));
    }
    for schema in field.shape.records() {
        text.push_str(&format!(
            "\n{}\n{}",
            wrapped(&schema.meaning(), &format!("{}: ", schema.called)),
            table(schema.fields)
        ));
    }
    text
}

fn table(fields: &[Field]) -> String {
    let meanings: Vec<(&str, String)> = fields
        .iter()
        .map(|field| {
            (field.key, format!("{}{}", if field.is_required() { "(required) " } else { "" }, field.meaning()))
        })
        .collect();
    rows(&meanings)
}

fn rows(rows: &[(&str, String)]) -> String {
    let width = rows.iter().map(|(name, _)| name.width()).max().unwrap_or_default();
    rows.iter().map(|(name, what)| format!("{}\n", wrapped(what, &format!("  {name:width$}  ")))).collect()
}

/// `words` behind `before`, in lines that begin under the first word.
fn wrapped(words: &str, before: &str) -> String {
    let margin = " ".repeat(before.width());
    let (mut text, mut line) = (String::new(), before.to_owned());
    for word in words.split(' ') {
        let is_first = line.width() == margin.width();
        if !is_first && line.width() + 1 + word.width() > WIDTH {
            text.push_str(&format!("{}\n", line.trim_end()));
            line.clone_from(&margin);
        } else if !is_first {
            line.push(' ');
        }
        line.push_str(word);
    }
    text + &line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_keys_and_settings_are_explained() {
        let gap = explain("gap").unwrap();
        assert!(
            gap.contains("One finding") && gap.contains("\n  effort   (required) What closing it would take"),
            "{gap}"
        );
        let effort = explain("gap.effort").unwrap();
        assert!(effort.contains("a whole number from 1 to 5") && effort.contains("effort: 3"), "{effort}");
        let status = explain("gap.status").unwrap();
        assert!(status.contains("  planned   A plan exists."), "{status}");
        assert!(explain("plan.actions").unwrap().contains("\n  do    (required) What is to be done."));
        assert!(explain("checklist.sections.items.critical").is_some() && explain("settings.spc").is_some());
        assert!(explain("settings").unwrap().contains("`auditbook.yaml`"));
    }

    #[test]
    fn a_key_is_known_by_its_name_alone() {
        assert!(explain("series").unwrap().starts_with("metric.series\n\nIts points"));
        assert!(explain("calibrates").unwrap().starts_with("audit.calibrates\n"));
        let status = explain("status").unwrap();
        assert!(status.contains("audit.status\n") && status.contains("gap.status\n"), "{status}");
        let owner = explain("owner").unwrap();
        assert!(owner.starts_with("checklist.owner\n") && owner.contains("the same as `audit.owner`"), "{owner}");
        assert!(explain("actions.do").unwrap().starts_with("plan.actions.do\n"));
    }

    #[test]
    fn a_key_of_several_mappings_is_explained_for_each() {
        let measure = explain("metric.source.measure").unwrap();
        assert!(measure.contains("(visits)") && measure.contains("(rows of one or more logs)"), "{measure}");
    }

    #[test]
    fn every_path_is_explained_and_no_other() {
        for path in explained().into_iter().map(|one| one.path) {
            let text = explain(&path).unwrap_or_else(|| panic!("{path}"));
            assert!(text.lines().all(|line| line.width() <= WIDTH + 30 && !line.ends_with(' ')), "{text}");
        }
        assert_eq!([explain("gaol"), explain("gap.colour"), explain("gap."), explain("")], [const { None }; 4]);
    }
}
