//! The rows of a later export beside those that are there already.
//!
//! In: two tables with the same columns. Out: one, in which a case that both know stands once, as the later export has it. Where rows
//! have no name, a row that both have is one, and a later export that lacks rows of its own days is refused: which of its rows took
//! their place cannot be known.

use std::collections::{BTreeMap, HashMap};

/// How rows of two exports are told apart.
pub(crate) struct Joined<'a> {
    /// The column that names each row, where there is one.
    pub(crate) known_by: Option<usize>,
    /// The day of a row, in a form that sorts.
    pub(crate) day: &'a dyn Fn(&[String]) -> Option<String>,
}

type Rows = Vec<Vec<String>>;

/// Returns the rows of both, the `old` ones first, and how many of them are new and how many were changed; a sentence where that
/// cannot be known.
pub(crate) fn join(old: Rows, new: Rows, joined: &Joined<'_>) -> Result<(Rows, usize, usize), String> {
    match joined.known_by {
        Some(column) => Ok(by_name(old, new, column)),
        None => by_cells(old, new, joined.day),
    }
}

fn by_name(mut old: Rows, new: Rows, column: usize) -> (Rows, usize, usize) {
    let mut at: HashMap<String, usize> = HashMap::new();
    for (row, cells) in old.iter().enumerate().filter(|(_, cells)| !cells[column].is_empty()) {
        at.insert(cells[column].clone(), row);
    }
    let (mut added, mut changed) = (0, 0);
    for row in new {
        match at.get(&row[column]) {
            Some(known) if old[*known] == row => {}
            Some(known) => {
                changed += 1;
                old[*known] = row;
            }
            None => {
                added += 1;
                if !row[column].is_empty() {
                    at.insert(row[column].clone(), old.len());
                }
                old.push(row);
            }
        }
    }
    (old, added, changed)
}

fn by_cells(
    mut old: Rows,
    new: Rows,
    day: &dyn Fn(&[String]) -> Option<String>,
) -> Result<(Rows, usize, usize), String> {
    let counted = |rows: &Rows| {
        let mut counts: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        rows.iter().for_each(|row| *counts.entry(row.clone()).or_default() += 1);
        counts
    };
    let (known, mut arrived) = (counted(&old), counted(&new));
    let days: Vec<String> = new.iter().filter_map(|row| day(row)).collect();
    if let (Some(first), Some(last)) = (days.iter().min(), days.iter().max()) {
        let is_between = |row: &Vec<String>| day(row).is_some_and(|day| day >= *first && day <= *last);
        let missing = known
            .iter()
            .filter(|(row, count)| is_between(row) && arrived.get(*row).copied().unwrap_or(0) < **count)
            .count();
        if missing > 0 {
            return Err(format!(
                "{missing} of the rows that are there already lie between {first} and {last}, and the export does not have them as they are"
            ));
        }
    }
    let mut added = 0;
    for row in new {
        let count = arrived.entry(row.clone()).or_default();
        let had = known.get(&row).copied().unwrap_or(0);
        if *count > had {
            added += 1;
            old.push(row);
        }
        *count -= 1;
    }
    Ok((old, added, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Rows {
        text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect()
    }

    fn joined(old: &str, new: &str, known_by: Option<usize>) -> Result<(String, usize, usize), String> {
        let day = |row: &[String]| row.get(1).cloned();
        let (rows, added, changed) = join(rows(old), rows(new), &Joined { known_by, day: &day })?;
        Ok((rows.iter().map(|row| row.join(",")).collect::<Vec<_>>().join("\n"), added, changed))
    }

    #[test]
    fn a_case_that_both_know_is_as_the_later_export_has_it() {
        let expected = Ok(("1,d1,closed\n2,d2,open\n3,d3,open".to_owned(), 1, 1));
        assert_eq!(joined("1,d1,open\n2,d2,open", "1,d1,closed\n2,d2,open\n3,d3,open", Some(0)), expected);
    }

    #[test]
    fn rows_without_a_name_are_one_where_all_their_cells_are() {
        let twice = Ok(("x,d1\nx,d1\ny,d2".to_owned(), 1, 0));
        assert_eq!(joined("x,d1\nx,d1", "x,d1\nx,d1\ny,d2", None), twice);
        assert_eq!(joined("x,d1", "y,d2", None), Ok(("x,d1\ny,d2".to_owned(), 1, 0)));
        assert_eq!(joined("x,d1", "x,d1\nx,d1", None).unwrap().1, 1);
        assert!(joined("x,d1\ny,d2", "x,d1\nz,d2", None).is_err());
    }
}
