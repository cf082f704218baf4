//! The file of contacts of an audit: rows of a CSV file to a sheet of texts, read by the checklist later.
//!
//! In: the names of the files. Out: each column with its cells, equal texts kept once with the first place where each stands.

use std::collections::HashMap;

use crate::diag::Excerpt;
use crate::schema::{FileNames, Filter};

use super::super::draft::{ContactColumn, ContactSheet};
use super::Reading;
use super::table::{self, Csv, Table};

/// The sheet of the files called `names`; nothing where one cannot be read.
pub(super) fn read(read: &Reading<'_, '_>, names: &FileNames) -> Option<ContactSheet> {
    let skip = Filter::default();
    let table = Table { names, delimiter: None, skip: &skip, counts_rows: false, key: None };
    let mut gathered = Gathered::default();
    let paths = table::read(read, &table, |csv| {
        gathered.file(csv)?;
        Ok(true)
    })?;
    let columns = gathered.columns.into_iter().map(|column| column.column).collect();
    Some(ContactSheet { paths, rows: gathered.rows, columns })
}

/// Columns while rows are read.
#[derive(Default)]
struct Gathered {
    columns: Vec<Filling>,
    rows: usize,
}

/// A column with the number of each text in it.
struct Filling {
    column: ContactColumn,
    known: HashMap<String, u32>,
}

impl Gathered {
    fn file(&mut self, csv: &mut Csv) -> Result<(), crate::error::Failure> {
        let headers: Vec<String> = csv.headers().to_vec();
        let places: Vec<usize> = headers.iter().map(|header| self.place_of(header, csv.path())).collect();
        while csv.advance()? {
            if csv.is_blank() {
                continue;
            }
            for (at, place) in places.iter().enumerate() {
                self.columns[*place].push(self.rows, csv.cell(at), || csv.place_of(at), csv.path());
            }
            self.rows += 1;
        }
        for column in &mut self.columns {
            column.column.cells.resize(self.rows, None);
        }
        Ok(())
    }

    /// Which column is called `header`; a new one where none is.
    fn place_of(&mut self, header: &str, path: &str) -> usize {
        let folded = header.to_lowercase();
        let known = self.columns.iter().position(|known| known.column.header.to_lowercase() == folded);
        known.unwrap_or_else(|| {
            let column = ContactColumn {
                header: header.to_owned(),
                path: path.to_owned(),
                texts: Vec::new(),
                cells: vec![None; self.rows],
            };
            self.columns.push(Filling { column, known: HashMap::new() });
            self.columns.len() - 1
        })
    }
}

impl Filling {
    fn push(&mut self, row: usize, text: &str, place: impl FnOnce() -> Excerpt, path: &str) {
        self.column.cells.resize(row + 1, None);
        if text.is_empty() {
            return;
        }
        let number = self.known.get(text).copied().unwrap_or_else(|| {
            let number = u32::try_from(self.column.texts.len()).unwrap_or(u32::MAX);
            self.column.texts.push((text.to_owned(), path.to_owned(), place()));
            self.known.insert(text.to_owned(), number);
            number
        });
        self.column.cells[row] = Some(number);
    }
}
