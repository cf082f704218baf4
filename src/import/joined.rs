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
    let Some(column) = joined.known_by else { return by_cells(old, new, joined.day) };
    let named = |row: &Vec<String>| !row[column].is_empty();
    let ((old, nameless), (new, others)): ((Rows, Rows), (Rows, Rows)) =
        (old.into_iter().partition(named), new.into_iter().partition(named));
    let (mut rows, mut added, changed) = by_name(old, new, column);
    let (nameless, more, _) = by_cells(nameless, others, joined.day)?;
    rows.extend(nameless);
    added += more;
    Ok((rows, added, changed))
}

/// All rows of a name that both know are as the later export has them.
fn by_name(old: Rows, new: Rows, column: usize) -> (Rows, usize, usize) {
    let mut arrived: HashMap<String, Rows> = HashMap::new();
    let mut order: Vec<String> = Vec::new();
    for row in new {
        let name = row[column].clone();
        if !arrived.contains_key(&name) {
            order.push(name.clone());
        }
        arrived.entry(name).or_default().push(row);
    }
    let mut known: HashMap<String, Rows> = HashMap::new();
    old.iter().for_each(|row| known.entry(row[column].clone()).or_default().push(row.clone()));
    let changed = known.iter().filter(|(name, rows)| arrived.get(*name).is_some_and(|later| later != *rows)).count();
    let mut rows = Rows::new();
    for row in old {
        match arrived.get_mut(&row[column]) {
            // The first row of a name brings all of them.
            Some(later) => rows.append(later),
            None => rows.push(row),
        }
    }
    let before = rows.len();
    let fresh = order.iter().filter(|name| !known.contains_key(*name)).filter_map(|name| arrived.remove(name));
    rows.extend(fresh.flatten());
    let added = rows.len() - before;
    (rows, added, changed)
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
    fn all_rows_of_a_name_are_replaced_and_those_without_one_are_not_counted_again() {
        assert_eq!(joined("1,a\n1,b", "1,c\n1,d", Some(0)), Ok(("1,c\n1,d".to_owned(), 0, 1)));
        assert_eq!(joined("1,a\n2,b", "1,a", Some(0)), Ok(("1,a\n2,b".to_owned(), 0, 0)));
        assert_eq!(joined(",d1\n1,d1", ",d1\n1,d1", Some(0)), Ok(("1,d1\n,d1".to_owned(), 0, 0)));
        assert!(joined(",d1,x", ",d1,y", Some(0)).is_err());
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
