//! The end of a reading of one mapping: the keys that nobody asked for beside those that are missing.
//!
//! In: the faults of both, and what the unknown ones probably are. Out: one fault for each cause, reported.

use std::collections::BTreeSet;

use super::Reader;
use crate::{diag::Diagnostic, parse::node::Entry};

/// The fault of a key that is missing, and the keys any of which would mend it.
#[derive(Debug)]
pub(super) struct Absence {
    pub(super) keys: Vec<String>,
    pub(super) fault: Diagnostic,
}

/// Where a key belongs that a mapping has not.
#[derive(Debug)]
pub(crate) struct Elsewhere {
    /// What to write.
    pub help: String,
    /// The key of the mapping under which it belongs: where that is missing, this is why.
    pub under: Option<String>,
    /// Whether it is one of the names there, all of which are told once.
    pub is_name: bool,
}

/// What a reading comes to in the end.
#[derive(Default)]
pub(super) struct Ending {
    /// The faults of keys that nobody asked for.
    pub(super) unknown: Vec<Diagnostic>,
    /// The keys that those probably are, or belong under.
    pub(super) meant: BTreeSet<String>,
    /// The keys under which names belong that were told.
    told: BTreeSet<String>,
    /// Whether a line could not be read.
    pub(super) is_lost: bool,
}

impl Ending {
    /// Takes in what an unknown key is `said` to be, or the `place` where it belongs; whether it was told with another already.
    pub(super) fn is_known(&mut self, said: Option<&str>, place: Option<&Elsewhere>) -> bool {
        self.meant.extend(said.map(str::to_owned));
        let Some(under) = place.and_then(|place| place.under.as_ref()) else { return false };
        self.meant.insert(under.clone());
        place.is_some_and(|place| place.is_name) && !self.told.insert(under.clone())
    }

    /// Reports unknown keys, then those of `absences` that no unknown one explains; of one each, the one is probably the other.
    pub(super) fn report(mut self, reader: &Reader<'_>, repeated: usize, absences: Vec<Absence>) {
        let is_near = |absence: &Absence| absence.keys.iter().any(|key| self.meant.contains(key));
        let mut absent: Vec<Absence> = absences.into_iter().filter(|absence| !is_near(absence)).collect();
        // A key that stands twice may have been meant as the one that is missing.
        if reader.is_displaced() || self.is_lost || absent.len() <= repeated {
            absent.clear();
        }
        if let ([absence], [unknown]) = (&absent[..], &mut self.unknown[..])
            && let ([key], None) = (&absence.keys[..], &unknown.help)
        {
            unknown.help = Some(format!("did you mean `{key}`? it is missing"));
            absent.clear();
        }
        self.unknown
            .into_iter()
            .chain(absent.into_iter().map(|absence| absence.fault))
            .for_each(|fault| reader.report(fault));
    }
}

/// Whether `entry` is a line that could not be read as a key with a value, which is reported.
pub(super) fn is_no_key(entry: &Entry) -> bool {
    let is_of_letters = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ' | '.');
    let is_name = entry.key.chars().all(is_of_letters);
    entry.value.is_faulty() && (!is_name || entry.value.span.start <= entry.key_span.start)
}
