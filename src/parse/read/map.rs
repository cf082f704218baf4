//! The reader of one mapping: keys that are asked for are known, all others are reported in the end.
//!
//! A key that is missing is reported in the end too, unless a near miss of it is: that is one cause.

use std::cell::RefCell;

use super::{
    Reader,
    ending::{Absence, Elsewhere, Ending, is_no_key},
    filled::is_filled,
    nearest::{certain, did_you_mean, listed, nearest},
    said::key_said,
};
use crate::{
    diag::{Diagnostic, Rule, Severity, rules},
    parse::node::{Entry, Mapping, Node},
    source::Span,
};

/// Reads the fields of one mapping. Ask for every key the mapping may have, then [`MapReader::finish`].
#[derive(Debug)]
pub struct MapReader<'r> {
    reader: &'r Reader<'r>,
    mapping: &'r Mapping,
    /// Where a missing key is reported.
    anchor: Span,
    /// What the mapping is, for messages: `an audit`.
    called: &'r str,
    known: Vec<&'static str>,
    absences: RefCell<Vec<Absence>>,
    /// Keys that may be left out and are written without a value.
    empty: Vec<Empty<'r>>,
}

/// A key that may be left out and is written without a value.
#[derive(Debug)]
struct Empty<'r> {
    entry: &'r Entry,
    /// What could stand there.
    sample: String,
}

impl<'r> MapReader<'r> {
    pub(super) fn new(reader: &'r Reader<'_>, mapping: &'r Mapping, span: Span) -> Self {
        let first_line = reader.file().text()[span.range()].lines().next().map_or(0, str::len);
        let start = Span::new(span.start, span.start + first_line);
        let anchor = mapping.entry("kind").map_or(start, joined);
        Self {
            reader,
            mapping,
            anchor,
            called: "this mapping",
            known: Vec::new(),
            absences: RefCell::default(),
            empty: Vec::new(),
        }
    }

    /// The same reader, naming what it reads (`an audit`, `an action`) in messages.
    #[must_use]
    pub fn called(mut self, called: &'r str) -> Self {
        self.called = called;
        self
    }

    /// The same reader, reporting missing keys at `span` (by default at `kind`, else at the mapping's first line).
    #[must_use]
    pub fn anchored(mut self, span: Span) -> Self {
        self.anchor = span;
        self
    }

    /// The reader of the file.
    pub fn reader(&self) -> &'r Reader<'r> {
        self.reader
    }

    /// Where missing keys are reported.
    pub fn anchor(&self) -> Span {
        self.anchor
    }

    /// The mapping itself.
    pub fn mapping(&self) -> &'r Mapping {
        self.mapping
    }

    /// The value under `key`; nothing when the key is absent or has no value.
    ///
    /// A fault where the key is one of those that people read and holds an empty text.
    pub fn optional(&mut self, key: &'static str) -> Option<&'r Node> {
        let node = self.entry(key).map(|entry| &entry.value).filter(|node| !node.is_null());
        node.filter(|node| is_filled(self.reader, key, node))
    }

    /// As [`MapReader::optional`], of a key that nobody writes without a value on purpose: one with nothing behind it is told in the end,
    /// with a `sample` of the value. `null` is written on purpose.
    pub(crate) fn filled(&mut self, key: &'static str, sample: &dyn Fn() -> String) -> Option<&'r Node> {
        let is_empty = |entry: &&Entry| {
            entry.value.is_null() && self.reader.file().text()[entry.value.span.range()].trim().is_empty()
        };
        if let Some(entry) = self.mapping.entry(key).filter(is_empty) {
            self.empty.push(Empty { entry, sample: sample() });
        }
        self.optional(key)
    }

    /// The entry under `key`, its value possibly null; nothing when the key is absent.
    pub fn entry(&mut self, key: &'static str) -> Option<&'r Entry> {
        if !self.known.contains(&key) {
            self.known.push(key);
        }
        self.mapping.entry(key)
    }

    /// The value under `key`; a fault when the key is absent or has no value.
    pub fn required(&mut self, key: &'static str) -> Option<&'r Node> {
        self.required_as(key, &String::new)
    }

    /// As [`MapReader::required`], with a `sample` of the value for the fault.
    pub(crate) fn required_as(&mut self, key: &'static str, sample: &dyn Fn() -> String) -> Option<&'r Node> {
        let entry = self.entry(key);
        match entry {
            None => self.missing_by(key, &rules::MISSING_KEY, sample),
            Some(entry) if entry.value.is_null() => {
                let fault = self.reader.fault(&rules::MISSING_KEY, entry.key_span, format!("`{key}` has no value"));
                self.reader.report(fault.expected(format!("`{key}: …`")).maybe_help(such_as(key, &sample())));
            }
            Some(_) => {}
        }
        entry.map(|entry| &entry.value).filter(|node| !node.is_null() && is_filled(self.reader, key, node))
    }

    /// The value under `key`; a fault against `rule`, with a `sample` of the value, when the key is absent or has no value.
    pub(crate) fn required_by(
        &mut self,
        key: &'static str,
        rule: &'static Rule,
        sample: &dyn Fn() -> String,
    ) -> Option<&'r Node> {
        let node = self.optional(key);
        // One that is empty is told already.
        if node.is_none() && self.mapping.get(key).is_none_or(Node::is_null) {
            self.missing_by(key, rule, sample);
        }
        node
    }

    /// Reports that `key` is missing, where another rule than presence alone decides that.
    pub fn missing(&self, key: &str) {
        self.missing_by(key, &rules::MISSING_KEY, &String::new);
    }

    fn missing_by(&self, key: &str, rule: &'static Rule, sample: &dyn Fn() -> String) {
        // A key that is written without a value is the place to write it.
        let place = self.key_span(key).unwrap_or(self.anchor);
        let message = match self.has(key) {
            true => format!("`{key}` has no value, and {} needs one", self.called),
            false => format!("{} needs the key `{key}`", self.called),
        };
        let fault = self.reader.fault(rule, place, message);
        self.absent(&[key], fault.expected(format!("`{key}: …`")).maybe_help(such_as(key, &sample())));
    }

    /// Reports `fault`, which any one of `keys` would mend, in the end: not where a near miss of one is written, or where
    /// lines of the file have lost their place.
    pub fn absent(&self, keys: &[&str], fault: Diagnostic) {
        let keys = keys.iter().map(|key| (*key).to_owned()).collect();
        self.absences.borrow_mut().push(Absence { keys, fault });
    }

    /// Whether `key` is written here, with a value or without.
    pub fn has(&self, key: &str) -> bool {
        self.mapping.entry(key).is_some()
    }

    /// Whether `key` is written here with a value.
    pub fn states(&self, key: &str) -> bool {
        self.mapping.entry(key).is_some_and(|entry| !entry.value.is_null())
    }

    /// Whether a key is written that is probably one of those asked for, mistyped: what that would say is not known.
    pub fn is_mistyped(&self) -> bool {
        self.mistyped().next().is_some()
    }

    /// Whether `key` is probably written here, mistyped.
    pub fn mistypes(&self, key: &str) -> bool {
        self.mistyped().any(|meant| meant == key)
    }

    /// The keys that the unknown ones probably are.
    fn mistyped(&self) -> impl Iterator<Item = &'static str> {
        let absent = || self.known.iter().copied().filter(|key| self.mapping.entry(key).is_none());
        let strange = self.mapping.keys().filter(|key| !self.known.contains(key));
        strange.filter_map(move |key| nearest(key, absent()))
    }

    /// Where `key` is written.
    pub fn key_span(&self, key: &str) -> Option<Span> {
        self.mapping.entry(key).map(|entry| entry.key_span)
    }

    /// How many entries the mapping under `key` has; nothing where none is written.
    pub fn entries_of(&self, key: &str) -> Option<usize> {
        self.mapping.entry(key)?.value.as_mapping().map(|map| map.entries.len())
    }

    /// Where the value of `key` is written.
    pub fn value_span(&self, key: &str) -> Option<Span> {
        self.mapping.entry(key).map(|entry| entry.value.span)
    }

    /// Ends a reading that cannot go on without one of `keys`: the near miss of one is reported, or `fault` where there is none.
    pub fn lacks(self, keys: &[&'static str], fault: Diagnostic) {
        let near = self
            .mapping
            .entries
            .iter()
            .filter(|entry| !keys.contains(&entry.key.as_str()))
            .find_map(|entry| Some((entry, nearest(&entry.key, keys.iter().copied())?)));
        match near {
            _ if self.reader.is_displaced() => {}
            None => self.reader.report(fault),
            Some((entry, _)) => {
                let message = format!("{} has no key `{}`", self.called, crate::parse::node::shortened(&entry.key));
                let fault = self.reader.fault(&rules::UNKNOWN_KEY, entry.key_span, message);
                self.reader.report(fault.maybe_help(did_you_mean(&entry.key, keys.iter().copied())));
            }
        }
    }

    /// Ends the reading: every key that nobody asked for is reported, with the nearest known key; then those that are missing.
    pub fn finish(self) {
        self.finish_with(|_, _| None);
    }

    /// As [`MapReader::finish`]; of a key that is like none here, `elsewhere` may say where it belongs.
    pub(crate) fn finish_with(self, elsewhere: impl Fn(&MapReader<'_>, &str) -> Option<Elsewhere>) {
        let mut ending = Ending::default();
        let absent: Vec<&str> = self.known.iter().copied().filter(|key| self.mapping.entry(key).is_none()).collect();
        for entry in self.mapping.entries.iter().filter(|entry| !self.known.contains(&entry.key.as_str())) {
            let near = nearest(&entry.key, absent.iter().copied());
            let said = near.or_else(|| key_said(&entry.key, absent.iter().copied()));
            // A line that has lost its place, or is no key, is reported as such.
            ending.is_lost |= is_no_key(entry);
            if self.reader.is_displaced() && near.is_none() || is_no_key(entry) {
                ending.meant.extend(said.map(str::to_owned));
                continue;
            }
            let place = if said.is_none() { elsewhere(&self, &entry.key) } else { None };
            if ending.is_known(said, place.as_ref()) {
                continue;
            }
            let message = format!("{} has no key `{}`", self.called, crate::parse::node::shortened(&entry.key));
            let fault = self.reader.fault(&rules::UNKNOWN_KEY, entry.key_span, message);
            let fault = fault.expected(format!("one of {}", listed(self.known.iter().copied())));
            let help = did_you_mean(&entry.key, absent.iter().copied())
                .or_else(|| did_you_mean(&entry.key, self.known.iter().copied()))
                .or_else(|| said.map(|key| format!("did you mean `{key}`?")))
                .or_else(|| place.map(|place| place.help));
            let fault = fault.maybe_help(help);
            ending.unknown.push(fault.maybe_mend(self.certain_key(&entry.key).map(str::to_owned)));
        }
        let absences = self.absences.into_inner();
        // What should stand there may be what is told.
        if ending.unknown.is_empty() && !ending.is_lost && !self.reader.is_displaced() {
            let is_told = |key: &String| absences.iter().any(|absence| absence.keys.contains(key));
            self.empty.iter().filter(|empty| !is_told(&empty.entry.key)).for_each(|empty| empty.report(self.reader));
        }
        ending.report(self.reader, self.mapping.repeated, absences);
    }
}

impl MapReader<'_> {
    /// The key that the unknown `key` certainly is; nothing where that is written too, or another key would become it as well.
    fn certain_key(&self, key: &str) -> Option<&'static str> {
        let sure = |key: &str| certain(key, self.known.iter().copied());
        let meant = sure(key).filter(|meant| self.mapping.entry(meant).is_none())?;
        let others = self.mapping.entries.iter().filter(|other| other.key != key);
        let mut unknown = others.filter(|other| self.known.iter().all(|known| *known != other.key));
        (!unknown.any(|other| sure(&other.key) == Some(meant))).then_some(meant)
    }
}

impl Empty<'_> {
    /// Warns that nothing stands behind the key.
    fn report(&self, reader: &Reader<'_>) {
        let key = &self.entry.key;
        let message = format!("`{key}` has no value, and counts as not written");
        let fault = reader.fault(&rules::MISSING_KEY, self.entry.key_span, message);
        // Settings have no warnings.
        let fault = if reader.is_of_settings() { fault } else { fault.severity(Severity::Warning) };
        let write = such_as(key, &self.sample).unwrap_or_else(|| "write it".to_owned());
        reader.report(fault.help(format!("{write}, or delete the line")));
    }
}

/// From the key to the end of its value.
fn joined(entry: &Entry) -> Span {
    Span::new(entry.key_span.start, entry.value.span.end.max(entry.key_span.end))
}

/// What to write for `key`, by a `sample` of its value; nothing where there is none.
fn such_as(key: &str, sample: &str) -> Option<String> {
    (!sample.is_empty() && sample.len() < 100).then(|| format!("write it, such as `{key}: {sample}`"))
}
