//! New documents say every key of their kind, and whatever stands in a comment is sound once it is uncommented.

use super::super::tests::faults;
use super::*;

fn written(kind: Kind) -> String {
    let blanks = [
        ("{{id}}", "sample".to_owned()),
        ("{{who}}", "maria".to_owned()),
        ("{{date}}", "2026-03-14".to_owned()),
        ("{{month}}", "2026-03".to_owned()),
        ("{{later}}", "2026-05-13".to_owned()),
    ];
    front_matter(kind, &Given { tongue: "en", lang: None, owner: "maria", values: &[], without: None, blanks: &blanks })
}

/// The key that `line` says in a comment: where its `#` stands, how far in the key begins, and the key.
fn commented(line: &str) -> Option<(usize, usize, &str)> {
    let at = line.len() - line.trim_start().len();
    let rest = line[at..].strip_prefix("# ")?;
    let inside = rest.len() - rest.trim_start().len();
    let key = rest.trim_start().split_once(':')?.0;
    let is_word = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c));
    is_word.then_some((at, inside, key))
}

/// `lines` with the key at `index` uncommented, whatever stands under it too, and without another statement of that key.
fn uncommented(lines: &[String], index: usize) -> String {
    let (at, inside, key) = commented(&lines[index]).unwrap();
    let mut under = true;
    let mut out = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        under &= number <= index
            || line.get(at..).is_some_and(|rest| rest.starts_with(&format!("#{}", " ".repeat(inside + 2))));
        let states_key = line.get(at + inside..).is_some_and(|rest| rest.starts_with(&format!("{key}:")));
        if number == index || (number > index && under) {
            out.push(format!("{}{}", &line[..at], &line[at + 2..]));
        } else if !(states_key && line[..at + inside].trim().is_empty()) {
            out.push(line.clone());
        }
    }
    out.join("\n") + "\n"
}

/// The faults that are there already, since the author has to fill a blank.
fn is_blank(fault: &str) -> bool {
    ["missing-key", "goal-without-", "wrong-type"].iter().any(|code| fault.starts_with(code))
}

#[test]
fn every_key_is_there_in_canonical_order() {
    for kind in Kind::ALL {
        let text = written(*kind);
        let keys = text.lines().filter_map(|line| {
            let stated = line.split_once(':').map(|(key, _)| key).filter(|key| !key.contains(' '));
            stated.or_else(|| commented(line).filter(|(at, inside, _)| at + inside == 0).map(|(_, _, key)| key))
        });
        let mut keys: Vec<&str> = keys.collect();
        keys.dedup();
        let declared: Vec<&str> = Root::Kind(*kind).fields().iter().map(|field| field.key).collect();
        assert_eq!(keys, declared, "{text}");
    }
}

#[test]
fn a_comment_is_sound_once_it_is_uncommented() {
    let mut tried = 0;
    for kind in Kind::ALL {
        let root = Root::Kind(*kind);
        let text = written(*kind);
        let before = faults(root, &text);
        assert!(before.iter().all(|fault| is_blank(fault)), "{before:?}\n{text}");
        let mut todo = vec![text];
        while let Some(text) = todo.pop() {
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            for index in (0..lines.len()).filter(|index| commented(&lines[*index]).is_some()) {
                // What stands under a key in a comment is uncommented with it.
                if commented(&lines[index]).is_some_and(|(_, inside, _)| inside > 0) {
                    continue;
                }
                let after = uncommented(&lines, index);
                let found = faults(root, &after);
                let new: Vec<&String> = found.iter().filter(|fault| !before.contains(fault)).collect();
                assert!(new.is_empty(), "{new:?}\n{after}");
                let nested = after.lines().zip(&lines).any(|(new, old)| new != old && commented(new).is_some());
                if nested {
                    todo.push(after);
                }
                tried += 1;
            }
        }
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn blanks_and_words_reach_the_lines() {
    let gap = written(Kind::Gap);
    assert!(
        gap.contains(
            "\nstatus: open                    # where it stands: open | planned | doing | closed | accepted\n"
        )
    );
    assert!(gap.contains("\nmetric:                         # the metric"), "{gap}");
    assert!(gap.contains("\nopened: 2026-03-14 ") && gap.contains("\n#   date: 2026-05-13 "), "{gap}");
    assert!(gap.lines().all(|line| line.width() <= WIDTH), "{gap}");
}
