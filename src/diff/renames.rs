//! Documents that got another name: what is gone and what is new, paired where it is the same document.
//!
//! The same file under another id, the same text under another name, or a text that differs in few lines.

use std::collections::{BTreeMap, BTreeSet};

use super::Pair;
use super::pairing::DocumentSide;

/// So many pairs are looked at for likeness; in a larger upheaval only equal texts are found.
pub(super) const MOST_PAIRS: usize = 20_000;

/// Two texts are one document when at least so much of their lines is the same.
pub(super) const ALIKE: f64 = 0.8;

/// Fewer lines in common than this say nothing.
const FEWEST_LINES: usize = 4;

/// Every document of `gone` and `fresh`, paired where they are one.
pub(super) fn paired<'a>(gone: Vec<DocumentSide<'a>>, mut fresh: Vec<DocumentSide<'a>>) -> Vec<Pair<DocumentSide<'a>>> {
    let mut gone: Vec<Option<DocumentSide<'a>>> = gone.into_iter().map(Some).collect();
    let mut found = Vec::new();
    for same in [(|entry| entry.file.path()) as fn(DocumentSide<'a>) -> &'a str, |entry| entry.file.text()] {
        let mut known: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (at, old) in gone.iter().enumerate().rev() {
            if let Some(old) = old {
                known.entry((old.kind, old.version, same(*old))).or_default().push(at);
            }
        }
        let former = |new: DocumentSide<'a>| known.get_mut(&(new.kind, new.version, same(new)))?.pop();
        pair(&mut gone, &mut fresh, &mut found, former);
    }
    if gone.iter().flatten().count() * fresh.len() <= MOST_PAIRS {
        let left = gone.clone();
        let mut taken = BTreeSet::new();
        let former = |new| likest(&left, new, &taken).filter(|at| taken.insert(*at));
        pair(&mut gone, &mut fresh, &mut found, former);
    }
    found.extend(gone.into_iter().flatten().map(|old| Pair { before: Some(old), after: None }));
    found.extend(fresh.into_iter().map(|new| Pair { before: None, after: Some(new) }));
    found
}

/// Moves each entry of `fresh` for which `former` names one of `gone` to `found`.
fn pair<'a>(
    gone: &mut [Option<DocumentSide<'a>>],
    fresh: &mut Vec<DocumentSide<'a>>,
    found: &mut Vec<Pair<DocumentSide<'a>>>,
    mut former: impl FnMut(DocumentSide<'a>) -> Option<usize>,
) {
    fresh.retain(|new| match former(*new) {
        Some(at) => {
            found.push(Pair { before: gone[at].take(), after: Some(*new) });
            false
        }
        None => true,
    });
}

/// The entry of `gone` that is most like `new`, where any is like it and not `taken`.
fn likest(gone: &[Option<DocumentSide<'_>>], new: DocumentSide<'_>, taken: &BTreeSet<usize>) -> Option<usize> {
    let possible = gone.iter().enumerate().filter_map(|(at, old)| {
        let old = (*old)?;
        let is_possible = old.kind == new.kind && old.version == new.version && !taken.contains(&at);
        is_possible.then(|| (at, likeness(old.file.text(), new.file.text())))
    });
    let (at, most) = possible.max_by(|(_, a), (_, b)| a.total_cmp(b))?;
    (most >= ALIKE).then_some(at)
}

/// The share of lines that two texts have in common, 0 to 1; 0 where these are few. Blank lines, fences and the keys that
/// every document of a kind shares do not count.
pub(super) fn likeness(a: &str, b: &str) -> f64 {
    let says =
        |line: &&str| !line.is_empty() && *line != "---" && !line.starts_with("kind:") && !line.starts_with("id:");
    let lines = |text| str::lines(text).map(str::trim).filter(says);
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    lines(a).for_each(|line| *left.entry(line).or_default() += 1);
    let mut common = 0;
    for line in lines(b) {
        if let Some(count) = left.get_mut(line).filter(|count| **count > 0) {
            *count -= 1;
            common += 1;
        }
    }
    if common < FEWEST_LINES {
        return 0.0;
    }
    2.0 * common as f64 / (lines(a).count() + lines(b).count()) as f64
}

#[cfg(test)]
mod tests {
    use super::likeness;

    #[test]
    fn few_changed_lines_leave_a_document_what_it_is() {
        let text =
            "---\nkind: audit\nid: a\ndate: 2025-01-01\nanswers:\n  S01: yes\n  S02: no\n  S03: yes\n  S04: yes\n---\n";
        assert!((likeness(text, &text.replace("S02: no", "S02: yes")) - 10.0 / 12.0).abs() < 1e-12);
        assert!((likeness(text, &text.replace("id: a", "id: b")) - 1.0).abs() < 1e-12);
        // What two small documents share by being of one kind makes them not one.
        assert!(likeness("---\nkind: page\n---\nOne.\n", "---\nkind: page\n---\nOne.\n") < 0.5);
    }
}
