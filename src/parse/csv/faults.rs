//! The faults of one CSV file, listed while they are few and counted when they are many.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Rule, rules};
use crate::parse::read::listed;

/// Faults of one rule in one column beyond this many are counted instead of listed.
const MOST_ALIKE: usize = 100;

/// From so many rows on a column none of whose cells can be read is one cause.
const FEWEST: usize = 5;

/// The column of a fault that concerns a whole row.
pub(super) const WHOLE_ROW: usize = usize::MAX;

#[derive(Debug, Default)]
pub(super) struct Faults {
    /// Those found, in their order; none where one was withdrawn.
    listed: Vec<Option<Diagnostic>>,
    alike: BTreeMap<(&'static str, usize), Alike>,
    encoding: bool,
}

#[derive(Debug, Default)]
struct Alike {
    count: usize,
    /// The places in `listed` of those listed.
    listed: Vec<usize>,
}

impl Faults {
    pub(super) fn list(&mut self, fault: Diagnostic) {
        self.listed.push(Some(fault));
    }

    /// Counts a fault against `rule` in `column`; whether it should be listed too.
    pub(super) fn admits(&mut self, rule: &'static Rule, column: usize) -> bool {
        let alike = self.alike.entry((rule.code, column)).or_default();
        alike.count += 1;
        alike.count <= MOST_ALIKE
    }

    /// Lists a fault that [`Faults::admits`] has let in.
    pub(super) fn list_alike(&mut self, fault: Diagnostic, column: usize) {
        self.alike.entry((fault.code, column)).or_default().listed.push(self.listed.len());
        self.listed.push(Some(fault));
    }

    /// Takes back what was found against `rule` in `column`: it follows from what is told elsewhere.
    pub(super) fn withdraw(&mut self, rule: &'static Rule, column: usize) {
        let alike = self.alike.remove(&(rule.code, column)).unwrap_or_default();
        alike.listed.into_iter().for_each(|at| self.listed[at] = None);
    }

    /// Whether this is the first fault of encoding; one is enough, for its cause is the whole file.
    pub(super) fn first_of_encoding(&mut self) -> bool {
        !std::mem::replace(&mut self.encoding, true)
    }

    /// Whether there was a fault of encoding.
    pub(super) fn is_of_encoding(&self) -> bool {
        self.encoding
    }

    /// Those found in a file with `headers` and so many `rows`: where no cell of a column is what is wanted, that is one.
    pub(super) fn into_diagnostics(mut self, headers: &[String], rows: u64) -> Vec<Diagnostic> {
        for ((code, column), alike) in self.alike {
            let is_alike = [rules::CSV_CELL.code, rules::CSV_RAGGED_ROW.code].contains(&code);
            if is_alike && alike.count >= FEWEST && alike.count as u64 == rows {
                collapse(&mut self.listed, &alike, headers, column);
                continue;
            }
            let Some(more) = alike.count.checked_sub(MOST_ALIKE).filter(|&more| more > 0) else { continue };
            let of = headers.get(column).map_or_else(|| "rows".to_owned(), |name| format!("cells of `{name}`"));
            let last = alike.listed.last().and_then(|at| self.listed[*at].as_mut());
            if let Some(last) = last {
                last.help = Some(format!("{more} more {of} have this fault and are not listed"));
            }
        }
        self.listed.into_iter().flatten().collect()
    }
}

/// Leaves the first of `alike`, saying that it is so of the whole `column`.
fn collapse(found: &mut [Option<Diagnostic>], alike: &Alike, headers: &[String], column: usize) {
    let Some((first, others)) = alike.listed.split_first() else { return };
    others.iter().for_each(|at| found[*at] = None);
    let Some(fault) = found[*first].as_mut() else { return };
    if column == WHOLE_ROW {
        fault.message = format!("{}, and no row has as many", fault.message);
        return;
    }
    let name = headers.get(column).map_or("", String::as_str);
    fault.message = format!("{}, nor is any other cell of `{name}`", fault.message);
    let there = headers.iter().map(String::as_str).filter(|header| !header.is_empty() && *header != name);
    if fault.help.is_none() && there.clone().next().is_some() {
        fault.help = Some(format!("is another column meant? There is {}", listed(there)));
    }
}
