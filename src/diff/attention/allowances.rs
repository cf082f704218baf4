//! Lines that allow a finding. In: the files of both sides, and what is allowed in the head. Out: an entry for each finding that a line
//! allows which is new, or which stood at another key: a line that only follows its document to another name allows nothing anew.

use std::collections::BTreeMap;

use crate::load::CONFIGURATION;
use crate::parse::allow::WORDS;
use crate::source::SourceFile;

use super::super::Side;
use super::{AttentionKind, Found};

/// A line that allows something.
struct Line {
    /// Its number, from 1.
    number: usize,
    text: String,
    /// The keys that lead to it, and what it allows, without the reason.
    key: String,
}

impl Found<'_> {
    /// Findings that are allowed by a line that is new.
    pub(super) fn allowances(&mut self) {
        let former =
            self.pairings.moved().into_iter().map(|(before, after)| (after, before)).collect::<BTreeMap<_, _>>();
        let base = files(self.pairings.base);
        for (path, file) in files(self.pairings.head) {
            let old = base.get(former.get(path).copied().unwrap_or(path));
            let mut known: BTreeMap<String, usize> = BTreeMap::new();
            old.into_iter().flat_map(|file| lines(file)).for_each(|line| *known.entry(line.key).or_default() += 1);
            for line in lines(file) {
                match known.get_mut(&line.key) {
                    Some(count) if *count > 0 => *count -= 1,
                    _ => self.allows(path, &line),
                }
            }
        }
    }

    /// What `line` of the file at `path` allows.
    fn allows(&mut self, path: &str, line: &Line) {
        let about = self.by_path.get(path).copied();
        let reference = about.map_or_else(|| path.to_owned(), |it| super::reference(it.called()));
        let (before, said) = line.text.split_once(WORDS).unwrap_or_default();
        let said = said.split(" because").next().unwrap_or_default().trim();
        let is_named = |code: &str| said.split([' ', ',', '\t']).any(|word| word == code);
        let is_unread = about.is_some_and(|pairing| self.is_unread(pairing));
        let mut has_matched = false;
        let head = self.head;
        for allowed in head.allowed.iter().filter(|found| is_named(found.code)) {
            let name = crate::source::file_name(&allowed.file);
            let is_here = allowed.file == path && allowed.place.line == line.number;
            if is_here || (allowed.file != path && before.contains(name)) {
                has_matched = true;
                self.silences(path, line, &reference, &format!("`{}`: {}", allowed.code, allowed.message));
            }
        }
        if is_unread && !has_matched {
            let text = format!("`{said}`: whether there is something to allow is not known");
            self.silences(path, line, &reference, &text);
        }
    }

    fn silences(&mut self, path: &str, line: &Line, reference: &str, what: &str) {
        let mut entry = self.entry(AttentionKind::RuleSilenced, reference.to_owned(), format!("a line allows {what}"));
        (entry.path, entry.line) = (Some(path.to_owned()), Some(line.number));
        self.add(entry);
    }
}

/// The files of a side in which a line may allow something, by path.
fn files(side: Side<'_>) -> BTreeMap<&str, &SourceFile> {
    let documents = side.written.into_iter().flat_map(|written| &written.documents).map(|document| &*document.file);
    let settings = side.written.and_then(|written| written.settings.as_ref()).map(|settings| &*settings.file);
    let settings = settings.filter(|file| file.path() == CONFIGURATION);
    documents.chain(settings).map(|file| (file.path(), file)).collect()
}

/// The lines of `file` that allow something.
fn lines(file: &SourceFile) -> Vec<Line> {
    let text = file.text();
    if !text.contains(WORDS) {
        return Vec::new();
    }
    let all: Vec<&str> = text.lines().collect();
    let allowing = all.iter().enumerate().filter_map(|(at, line)| {
        let (_, said) = line.split_once(WORDS)?;
        let said = said.split(" because").next().unwrap_or_default().trim();
        let key = format!("{} {said}", keys(&all[..=at]));
        Some(Line { number: at + 1, text: (*line).to_owned(), key })
    });
    allowing.collect()
}

/// The keys that lead to the last of `lines`, by how far each is set in.
fn keys(lines: &[&str]) -> String {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let key = |line: &str| line.trim().split([':', '#']).next().unwrap_or_default().trim().to_owned();
    let Some((last, before)) = lines.split_last() else { return String::new() };
    let mut found = vec![key(last)];
    let mut left = depth(last);
    for line in before.iter().rev().filter(|line| !line.trim().is_empty()) {
        if left == 0 {
            break;
        }
        if depth(line) < left {
            left = depth(line);
            found.push(key(line));
        }
    }
    found.reverse();
    found.join(".")
}

#[cfg(test)]
mod tests {
    use super::keys;

    #[test]
    fn a_line_is_known_by_the_keys_that_lead_to_it() {
        let lines =
            ["kind: plan", "actions:", "  hire:", "    do: Hire", "    due: 2025-05-15 # auditbook: allow x because y"];
        assert_eq!(keys(&lines), "actions.hire.due");
        assert_eq!(keys(&lines[..1]), "kind");
    }
}
