//! Rows that say again what earlier rows say, cell by cell: an export that was pasted twice, or two that overlap.
//!
//! In: every row as a number, and the cell that tells rows apart where there is one. Out: which rows are copies. Equal rows are ordinary where
//! a row is a few short answers: they are copies only where a column tells all other rows apart, numbers of cases or times to the minute, or where many rows come again in order.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hasher};

use csv::StringRecord;
use foldhash::fast::FixedState;

/// So many rows are held against each other; of those behind them nothing is said.
const MOST: usize = 1 << 20;

/// So many rows in order that come again are looked for.
const BLOCK: usize = 10;

/// So many rows a column has to tell apart.
const ENOUGH: usize = 10;

/// So many where its header says that it numbers them.
const ENOUGH_NUMBERED: usize = 5;

/// The number of a row without text.
const BLANK: u64 = 0;

/// The rows of a file, or of several, as numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct SeenRows {
    rows: Vec<u64>,
    /// The cells of the column that may tell rows apart.
    keys: Vec<u64>,
    key: Option<usize>,
    /// Whether the header of that column says that it numbers the rows.
    is_numbered: bool,
}

/// Rows that are copies: how many, and the first with the row that it is a copy of, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Copies {
    pub(crate) count: usize,
    pub(crate) first: usize,
    pub(crate) of: usize,
}

impl SeenRows {
    /// None of a file with `headers` yet.
    pub(super) fn new(headers: &[String]) -> Self {
        let key = headers.iter().position(|header| is_of_ids(header));
        Self { key, is_numbered: key.is_some(), ..Self::default() }
    }

    /// Takes the next row; one that is `broken` is like no other.
    pub(super) fn see(&mut self, row: &StringRecord, is_broken: bool) {
        if self.rows.len() >= MOST {
            return;
        }
        if self.rows.is_empty() && self.key.is_none() {
            self.key = row.iter().position(tells_apart).or_else(|| minute_of(row));
        }
        let is_blank = is_broken || row.iter().all(|cell| cell.trim().is_empty());
        self.rows.push(if is_blank { BLANK } else { number(row.iter()) });
        if let Some(key) = self.key {
            let cell = row.get(key).unwrap_or_default().trim();
            self.keys.push(if cell.is_empty() { BLANK } else { number([cell]) });
        }
    }

    /// A number for the last row, which rows that say the same share; nothing where no more are held against each other.
    pub(super) fn last(&self) -> Option<u64> {
        self.rows.last().copied().filter(|row| *row != BLANK && self.rows.len() < MOST)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The first `count` of them.
    pub(super) fn until(&self, count: usize) -> Self {
        let first = |all: &[u64]| all[..count.min(all.len())].to_vec();
        Self { rows: first(&self.rows), keys: first(&self.keys), key: self.key, is_numbered: self.is_numbered }
    }

    /// Whether the rows from `start` to before `end` say what the first rows say, in order.
    pub(super) fn begins_again(&self, start: usize, end: usize) -> bool {
        let filled = |rows: &[u64]| rows.iter().copied().filter(|row| *row != BLANK).collect::<Vec<_>>();
        let (before, after) = (filled(&self.rows[..start]), filled(&self.rows[start..end]));
        !after.is_empty() && before.starts_with(&after)
    }

    /// Adds the rows of another file behind them.
    pub(crate) fn add(&mut self, other: Self) {
        if self.rows.is_empty() {
            *self = other;
            return;
        }
        self.rows.extend(other.rows);
        self.keys.extend(other.keys);
    }

    /// The rows that are copies; nothing where there are none.
    pub(crate) fn copies(&self) -> Option<Copies> {
        let sources = self.sources()?;
        let mut found = sources.iter().enumerate().filter_map(|(row, source)| Some((row, (*source)?)));
        let (first, of) = found.next()?;
        Some(Copies { count: 1 + found.count(), first, of })
    }

    /// The row that each is a copy of; nothing where no two rows are equal.
    pub(super) fn sources(&self) -> Option<Vec<Option<usize>>> {
        let mut sorted: Vec<u64> = self.rows.iter().copied().filter(|row| *row != BLANK).collect();
        sorted.sort_unstable();
        let filled = sorted.len();
        sorted.dedup();
        if sorted.len() == filled {
            return None;
        }
        Some(if self.are_told_apart(sorted.len()) { self.equal() } else { self.blocks() })
    }

    /// Whether the keys tell apart all rows that differ, of which there are so many.
    fn are_told_apart(&self, different: usize) -> bool {
        let enough = if self.is_numbered { ENOUGH_NUMBERED } else { ENOUGH };
        if self.keys.len() != self.rows.len() || different < enough {
            return false;
        }
        let is_named = |(row, key): (&u64, &u64)| *row == BLANK || *key != BLANK;
        let keys: HashSet<u64, FixedState> =
            self.rows.iter().zip(&self.keys).filter(|(row, _)| **row != BLANK).map(|(_, key)| *key).collect();
        keys.len() == different && self.rows.iter().zip(&self.keys).all(is_named)
    }

    /// The earlier row that each is equal to.
    fn equal(&self) -> Vec<Option<usize>> {
        let mut first: HashMap<u64, usize, FixedState> = HashMap::default();
        let source = |(at, row): (usize, &u64)| {
            let earlier = *first.entry(*row).or_insert(at);
            (earlier < at && *row != BLANK).then_some(earlier)
        };
        self.rows.iter().enumerate().map(source).collect()
    }

    /// The rows of blocks that come again in order.
    fn blocks(&self) -> Vec<Option<usize>> {
        let mut sources = vec![None; self.rows.len()];
        let mut counts: HashMap<u64, u32, FixedState> = HashMap::default();
        self.rows.iter().for_each(|row| *counts.entry(*row).or_default() += 1);
        let mut first: HashMap<u64, usize, FixedState> = HashMap::default();
        let mut run: Option<Run> = None;
        for (at, block) in self.rows.windows(BLOCK).enumerate() {
            let hash = |block: &[u64]| {
                let mut hasher = FixedState::default().build_hasher();
                block.iter().for_each(|row| hasher.write_u64(*row));
                hasher.finish()
            };
            let earlier = *first.entry(hash(block)).or_insert(at);
            let offset = at - earlier;
            match &mut run {
                Some(run) if offset == run.offset && offset > 0 => run.end = at + BLOCK,
                _ => {
                    run.take().into_iter().for_each(|run| self.mark(run, &counts, &mut sources));
                    run = (offset >= BLOCK).then_some(Run { start: at, end: at + BLOCK, offset });
                }
            }
        }
        run.into_iter().for_each(|run| self.mark(run, &counts, &mut sources));
        sources
    }

    /// Marks the rows of `run` where so many equal rows in order are no chance.
    fn mark(&self, run: Run, counts: &HashMap<u64, u32, FixedState>, sources: &mut [Option<usize>]) {
        // In nats, beyond what any two places of the file come to: one in a million.
        const SURELY: f64 = 14.0;
        let (length, all) = (run.end - run.start, self.rows.len() as f64);
        let rows = &self.rows[run.start..run.start + length.min(run.offset)];
        let different: BTreeSet<u64> = rows.iter().copied().filter(|row| *row != BLANK).collect();
        let weight = |row: &u64| (all / f64::from(*counts.get(row).unwrap_or(&1))).ln();
        let is_whole = run.start == run.offset && run.end == self.rows.len() && length == run.offset;
        let (least, said) = if is_whole && length >= 2 * BLOCK {
            (3, rows.iter().map(weight).sum::<f64>())
        } else {
            (BLOCK, different.iter().map(weight).sum())
        };
        if different.len() >= least && said > 2.0 * all.ln() + SURELY {
            for at in (run.start..run.end).filter(|at| self.rows[*at] != BLANK) {
                sources[at] = Some(at - run.offset);
            }
        }
    }
}

/// Rows from `start` to before `end` that say what those `offset` before them say.
#[derive(Debug, Clone, Copy)]
struct Run {
    start: usize,
    end: usize,
    offset: usize,
}

/// A number for `cells`, never [`BLANK`].
pub(super) fn number<'c>(cells: impl IntoIterator<Item = &'c str>) -> u64 {
    let mut hasher = FixedState::default().build_hasher();
    for cell in cells {
        hasher.write(cell.trim().as_bytes());
        hasher.write_u8(0xff);
    }
    hasher.finish().max(1)
}

/// Whether `header` is what a column of numbers of cases is called.
fn is_of_ids(header: &str) -> bool {
    const WORDS: [&str; 16] = [
        "id",
        "uuid",
        "guid",
        "nr",
        "no",
        "number",
        "nummer",
        "номер",
        "№",
        "αριθμός",
        "număr",
        "numar",
        "رقم",
        "معرف",
        "reference",
        "ref",
    ];
    const OF: [&str; 6] = ["ticket", "response", "respondent", "case", "record", "interview"];
    let header = header.to_lowercase();
    let is_id = |word: &str| WORDS.contains(&word) || word.strip_suffix("id").is_some_and(|of| OF.contains(&of));
    header.split(|c: char| !c.is_alphanumeric() && c != '№').any(is_id)
}

/// Whether `cell` is of the sort that no two rows share: an address, or a time with its seconds.
fn tells_apart(cell: &str) -> bool {
    let cell = cell.trim();
    let is_address = || cell.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let has_date = || cell.split([' ', 'T', ',']).count() > 1 && cell.starts_with(|c: char| c.is_ascii_digit());
    let seconds = || {
        let time = cell.split([' ', 'T']).find(|part| part.contains(':'))?;
        let seconds = time.split(':').nth(2)?.get(..2)?;
        Some(seconds != "00" && seconds.bytes().all(|byte| byte.is_ascii_digit()))
    };
    is_address() || has_date() && seconds().unwrap_or_default()
}

/// The column of `row` with a time to the minute: two that share it and all else are hardly two.
fn minute_of(row: &StringRecord) -> Option<usize> {
    const CELLS: usize = 2;
    let is_minute = |cell: &str| {
        let cell = cell.trim();
        let time = cell.split([' ', 'T']).nth(1).unwrap_or_default();
        let (hour, minute) = time.split_once(':').unwrap_or_default();
        let of_two = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        cell.starts_with(|c: char| c.is_ascii_digit()) && of_two(hour) && minute.get(..2).is_some_and(of_two)
    };
    row.iter().position(is_minute).filter(|_| row.iter().filter(|cell| !cell.trim().is_empty()).count() >= CELLS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copies(key: Option<&str>, rows: &[String]) -> Option<(usize, usize, usize)> {
        let mut seen = SeenRows::new(&[key.unwrap_or("answer").to_owned()]);
        rows.iter().for_each(|row| seen.see(&row.split(',').collect(), false));
        seen.copies().map(|copies| (copies.count, copies.first, copies.of))
    }

    /// Rows that no pattern orders, of so many kinds.
    fn mixed(count: usize, kinds: u64) -> Vec<String> {
        (0..count).map(|at| (number([at.to_string().as_str()]) % kinds).to_string()).collect()
    }

    #[test]
    fn one_row_is_a_copy_where_a_column_tells_rows_apart() {
        let mut rows: Vec<String> = (0..12).map(|nth| format!("{nth},{}", nth % 3)).collect();
        rows.push(rows[4].clone());
        assert_eq!(copies(Some("Ticket ID"), &rows), Some((1, 12, 4)));
        assert_eq!(copies(None, &rows), None, "nothing says that the column tells them apart");
        rows.push("5,9".to_owned());
        assert_eq!(copies(Some("Ticket ID"), &rows), None, "another row has that number");
    }

    #[test]
    fn times_with_seconds_and_addresses_tell_rows_apart() {
        for cell in ["2026-05-01 10:00:07", "2026/05/01T10:00:59Z", "a@x.org"] {
            assert!(tells_apart(cell), "{cell}");
        }
        for cell in ["2026-05-01 10:00", "2026-05-01 10:00:00", "0:05:10", "@home", "5"] {
            assert!(!tells_apart(cell), "{cell}");
        }
    }

    #[test]
    fn many_rows_in_order_are_no_chance() {
        let rows: Vec<String> = (0..60).map(|nth| format!("2026-05-{:02},{}", 1 + nth / 3, nth % 7)).collect();
        let twice = |part: std::ops::Range<usize>| [rows.as_slice(), &rows[part]].concat();
        assert_eq!(copies(None, &rows), None);
        assert_eq!(copies(None, &twice(20..45)), Some((25, 60, 20)));
        assert_eq!(copies(None, &twice(20..22)), None);
        assert_eq!(copies(None, &[rows.as_slice(), &rows, &rows].concat()), Some((120, 60, 0)));
    }

    #[test]
    fn equal_answers_are_ordinary() {
        for kinds in [2, 5, 11, 40] {
            assert_eq!(copies(None, &mixed(3_000, kinds)), None, "{kinds}");
        }
        let mut sorted = mixed(3_000, 30);
        sorted.sort();
        assert_eq!(copies(None, &sorted), None);
        let turns: Vec<String> = (0..3_000).map(|nth| format!("2026-05-{:02},{}", 1 + nth / 100, nth % 6)).collect();
        assert_eq!(copies(None, &turns), None, "people who take turns");
        let answers = mixed(60, 5);
        assert_eq!(copies(None, &[answers.as_slice(), &answers].concat()), Some((60, 60, 0)));
    }
}
