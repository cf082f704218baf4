//! The faults of one CSV file: one for each cause, with the rows that show it.

use std::collections::BTreeMap;
use std::io::Read;

use super::CsvReader;
use super::decimal::ONE_STYLE;
use crate::diag::{Diagnostic, Excerpt, Rule, counted, rules};
use crate::parse::node::shortened;
use crate::parse::read::{listed, meant};

/// So many faults of one rule in one column, each of another form, are listed; more are counted.
const MOST_FORMS: usize = 20;

/// What the one fault of a column says none of whose cells can be read.
pub(crate) const NO_CELL_OF: &str = ", nor is any other cell of";

/// So many lines are named beside the first of a form.
const MOST_LINES: usize = 3;

/// So many cells are mended at once; the rest the next time.
const MOST_MENDS: usize = 10_000;

/// From so many rows on a column none of whose cells can be read is one cause.
const FEWEST: usize = 5;

/// The column of a fault that concerns a whole row.
pub(super) const WHOLE_ROW: usize = usize::MAX;

/// The column of numbers in other digits, whichever they stand in.
const DIGITS: usize = usize::MAX - 1;

#[derive(Debug, Default)]
pub(super) struct Faults {
    /// Those found, in their order; none where one was withdrawn.
    listed: Vec<Option<Diagnostic>>,
    alike: BTreeMap<(&'static str, usize), Alike>,
    encoding: bool,
}

/// The faults of one rule in one column.
#[derive(Debug, Default)]
struct Alike {
    count: usize,
    /// How many are of no form that is listed.
    unlisted: usize,
    forms: Vec<Form>,
}

/// Faults whose messages are of one form: one cause.
#[derive(Debug)]
struct Form {
    shape: String,
    /// The place of the first in `listed`.
    listed: usize,
    others: usize,
    /// The lines of some of the others.
    lines: Vec<usize>,
}

impl Faults {
    pub(super) fn list(&mut self, fault: Diagnostic) {
        self.listed.push(Some(fault));
    }

    /// Adds `fault`, of `column`. Those whose messages are of one form are one cause.
    pub(super) fn list_alike(&mut self, column: usize, message: &str, fault: Fault<'_>) {
        let alike = self.alike.entry((fault.rule.code, column)).or_default();
        alike.count += 1;
        let shape = shape(message);
        if let Some(known) = alike.forms.iter_mut().find(|known| known.shape == shape) {
            known.others += 1;
            if known.lines.len() < MOST_LINES {
                known.lines.push((fault.line)());
            }
            // What is mended in one is mended in all.
            if let Some(first) = &mut self.listed[known.listed]
                && !first.fix.is_empty()
                && first.fix.len() < MOST_MENDS
            {
                first.fix.extend((fault.made)().fix);
            }
        } else if alike.forms.len() < MOST_FORMS {
            alike.forms.push(Form { shape, listed: self.listed.len(), others: 0, lines: Vec::new() });
            self.listed.push(Some((fault.made)()));
        } else {
            alike.unlisted += 1;
        }
    }

    /// Takes back what was found against `rule` in `column`: it follows from what is told elsewhere.
    pub(super) fn withdraw(&mut self, rule: &'static Rule, column: usize) {
        let alike = self.alike.remove(&(rule.code, column)).unwrap_or_default();
        alike.forms.into_iter().for_each(|form| self.listed[form.listed] = None);
    }

    /// Takes back what was found against `rule` in every column.
    pub(super) fn withdraw_all(&mut self, rule: &'static Rule) {
        let columns: Vec<usize> =
            self.alike.keys().filter(|(code, _)| *code == rule.code).map(|(_, column)| *column).collect();
        columns.into_iter().for_each(|column| self.withdraw(rule, column));
    }

    /// Takes back what was found in rows.
    pub(super) fn withdraw_rows(&mut self) {
        for form in std::mem::take(&mut self.alike).into_values().flat_map(|alike| alike.forms) {
            self.listed[form.listed] = None;
        }
    }

    /// Whether there are any.
    pub(super) fn is_any(&self) -> bool {
        self.listed.iter().flatten().next().is_some()
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
            if is_alike && column != DIGITS && alike.count >= FEWEST && alike.count as u64 == rows {
                collapse(&mut self.listed, &alike, headers, column);
                continue;
            }
            for form in alike.forms.iter().filter(|form| form.others > 0) {
                if let Some(fault) = &mut self.listed[form.listed] {
                    let more = || if column == DIGITS { form.more_cells() } else { form.more() };
                    fault.message = format!("{}, and {}", fault.message, more());
                }
            }
            let Some(last) = alike.forms.last().filter(|_| alike.unlisted > 0) else { continue };
            let of = headers.get(column).map_or_else(|| "rows".to_owned(), |name| format!("cells of `{name}`"));
            if let Some(last) = &mut self.listed[last.listed] {
                last.help = Some(format!("{} more {of} have this fault and are not listed", alike.unlisted));
            }
        }
        self.listed.into_iter().flatten().collect()
    }
}

impl<R: Read> CsvReader<R> {
    /// Reports a fault against `rule` at the cell of the current row in `column`.
    ///
    /// Those of one rule in one column that are alike are one fault in the end.
    pub fn cell_fault(&self, rule: &'static Rule, column: usize, message: &str, expected: &str) {
        self.fault_at(rule, column, message, expected, || self.place_of(column));
    }

    /// Takes back what was found against `rule` in `column`.
    pub(crate) fn withdraw(&self, rule: &'static Rule, column: usize) {
        self.faults.borrow_mut().withdraw(rule, column);
    }

    /// Whether a fault was found so far, or dates in another style.
    pub(crate) fn is_faulty(&self) -> bool {
        !self.again.is_empty() || self.faults.borrow().is_any() || self.foreign.borrow().is_any()
    }

    /// Adds `diagnostic` to those found.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.faults.borrow_mut().list(diagnostic);
    }

    /// The faults found, in the order found; those of one cause are one, which says how many rows show it.
    ///
    /// A merge conflict is the one cause of all of them.
    pub fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        // Tells what stands below the names of the columns where they stand again.
        self.take_rows();
        if let Some((start, end)) = self.conflict {
            let message = format!("unresolved merge conflict, lines {}–{end}", start.place.line);
            let fault = Diagnostic::in_excerpt(&rules::MERGE_CONFLICT, self.path, start, message);
            return vec![fault.help("keep what is right and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`")];
        }
        let longer = self.longer_rows();
        let mut found = self.faults.into_inner().into_diagnostics(&self.headers, self.rows);
        found.extend(longer);
        found.extend(self.foreign.into_inner().fault(&self.path, &self.says));
        found
    }

    pub(super) fn fault_at(
        &self,
        rule: &'static Rule,
        column: usize,
        message: &str,
        expected: &str,
        place: impl Fn() -> Excerpt,
    ) {
        if self.broken {
            return;
        }
        let made = || {
            let fault = Diagnostic::in_excerpt(rule, self.path.as_str(), place(), message).expected(expected);
            if column == WHOLE_ROW {
                fault.maybe_help(self.ragged_help())
            } else if rule.code == rules::MIXED_DECIMALS.code {
                fault.help(ONE_STYLE)
            } else if rule.code == rules::CSV_CELL.code {
                self.helped(fault, column, expected)
            } else {
                fault
            }
        };
        if let Some(latin) = self.latin_of(rule, column, expected) {
            self.list_digits(column, &latin, &place);
            return;
        }
        let line = || place().place.line;
        self.faults.borrow_mut().list_alike(column, message, Fault { rule, made: &made, line: &line });
    }
}

impl<R: Read> CsvReader<R> {
    /// The number that the current cell of `column` is in other digits than those of Latin, where it is one and one is `expected`.
    fn latin_of(&self, rule: &'static Rule, column: usize, expected: &str) -> Option<String> {
        let is_wanted = ["a number", "a duration", "a whole number"].iter().any(|what| expected.starts_with(what));
        let is_cell = rule.code == rules::CSV_CELL.code && column != WHOLE_ROW && is_wanted;
        is_cell.then(|| meant::one(&meant::in_latin_digits(self.cell(column)))).flatten()
    }

    /// Adds a number in other digits: in all columns they are one cause.
    fn list_digits(&self, column: usize, latin: &str, place: &dyn Fn() -> Excerpt) {
        let rule = &rules::CSV_CELL;
        let message = format!("`{}` is not written in Latin digits", shortened(self.cell(column)));
        let made = || {
            let fault = Diagnostic::in_excerpt(rule, self.path.as_str(), place(), message.as_str());
            fault.expected("a number").help(format!("write `{latin}`")).mend(latin)
        };
        let line = || place().place.line;
        self.faults.borrow_mut().list_alike(DIGITS, &message, Fault { rule, made: &made, line: &line });
    }
}

/// A fault of the current row that is made, or only placed, where it is wanted.
#[derive(Clone, Copy)]
pub(super) struct Fault<'a> {
    pub(super) rule: &'static Rule,
    pub(super) made: &'a dyn Fn() -> Diagnostic,
    pub(super) line: &'a dyn Fn() -> usize,
}

impl Form {
    /// The others in words, of cells in all columns.
    fn more_cells(&self) -> String {
        format!("so in {}", counted(self.others as u64, "more cell"))
    }

    /// The others in words: `so in 2 more rows: lines 3, 4`.
    fn more(&self) -> String {
        let lines: Vec<String> = self.lines.iter().map(ToString::to_string).collect();
        let rest = if self.others > lines.len() { " …" } else { "" };
        let (rows, line) = if self.others == 1 { ("row", "line") } else { ("rows", "lines") };
        format!("so in {} more {rows}: {line} {}{rest}", self.others, lines.join(", "))
    }
}

/// What messages of one cause have in common: theirs with the numbers in what they quote as `9`, and its letters as `a`.
fn shape(message: &str) -> String {
    let mut shape = String::new();
    let mut is_cell = false;
    let mut left = message.chars();
    while let Some(c) = left.next() {
        is_cell ^= c == '`';
        // Two amounts are alike with and without a fraction.
        if is_cell
            && ['.', ',', '٫'].contains(&c)
            && shape.ends_with('9')
            && left.clone().next().is_some_and(char::is_numeric)
        {
            continue;
        }
        let c = match c {
            c if is_cell && c.is_numeric() => '9',
            c if is_cell && c.is_alphabetic() => 'a',
            c => c,
        };
        if !(is_cell && ['9', 'a'].contains(&c) && shape.ends_with(c)) {
            shape.push(c);
        }
    }
    shape
}

/// Leaves the first of `alike`, saying that it is so of the whole `column`.
fn collapse(found: &mut [Option<Diagnostic>], alike: &Alike, headers: &[String], column: usize) {
    let Some((first, others)) = alike.forms.split_first() else { return };
    others.iter().for_each(|other| found[other.listed] = None);
    let Some(fault) = found[first.listed].as_mut() else { return };
    if column == WHOLE_ROW {
        fault.message = format!("{}, and no row has as many", fault.message);
        return;
    }
    let name = headers.get(column).map_or("", String::as_str);
    fault.message = format!("{}{NO_CELL_OF} `{name}`", fault.message);
    let there = headers.iter().map(String::as_str).filter(|header| !header.is_empty() && *header != name);
    if fault.help.is_none() && there.clone().next().is_some() {
        fault.help = Some(format!("is another column meant? There is {}", listed(there)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_one_cause_have_one_form() {
        for (one, other) in [
            ("`28/05/2000` is not a date", "`1/5/26` is not a date"),
            ("`Good` is no", "`ναι` is no"),
            ("`€5` is", "`€5.50` is"),
        ] {
            assert_eq!(shape(one), shape(other));
        }
        for (one, other) in [("`n/a` is no", "`-` is no"), ("`12` is not a", "`12x` is not a"), ("`1` is", "`1` has")] {
            assert_ne!(shape(one), shape(other));
        }
    }
}
