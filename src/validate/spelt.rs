//! Names that differ in nothing but capital letters, hyphens and blanks.
//!
//! In: names and how often each is used. Out: those beside a more usual spelling. Nothing is joined.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::diag::rules;
use crate::parse::read::{Reader, folded};
use crate::source::Span;

/// A spelling beside the more usual one of the same name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Double<'n> {
    pub(super) name: &'n str,
    pub(super) usual: &'n str,
}

impl Double<'_> {
    /// Warns at `span` of the document that names a file: the two spellings are two of `what`.
    pub(super) fn report_in_file(&self, reader: &Reader<'_>, span: Span, what: &str) {
        let Self { name, usual } = self;
        let fault = reader.fault(&rules::TWO_SPELLINGS, span, format!("`{name}` and `{usual}` are two {what}"));
        reader.report(fault.help(format!("write `{usual}` in the file if it is the same")));
    }
}

/// Of the names that are spelt in several ways every spelling but the most usual; of two that are as usual, the later in the alphabet.
pub(super) fn doubles<'n>(names: impl IntoIterator<Item = (&'n str, u64)>) -> Vec<Double<'n>> {
    let mut spellings: BTreeMap<String, Vec<(Reverse<u64>, &str)>> = BTreeMap::new();
    for (name, uses) in names {
        spellings.entry(folded(name)).or_default().push((Reverse(uses), name));
    }
    let of_one = |mut spelt: Vec<(Reverse<u64>, &'n str)>| {
        spelt.sort();
        let usual = spelt[0].1;
        spelt.into_iter().skip(1).map(move |(_, name)| Double { name, usual })
    };
    spellings.into_values().flat_map(of_one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_spelling_is_the_one_used_most() {
        let names = [("Late", 1), ("late", 3), ("price", 2), ("on hold", 1), ("On-Hold", 1)];
        let found = doubles(names);
        assert_eq!(found, [Double { name: "Late", usual: "late" }, Double { name: "on hold", usual: "On-Hold" }]);
        assert!(doubles([]).is_empty());
    }
}
