//! The CSV files that a document names: found, opened, read one after the other.
//!
//! In: the names, and what is done with the rows of each file. Out: the paths that were read; every fault is reported, at the name
//! where a file cannot be opened.

use std::collections::BTreeMap;
use std::io::Read;

use crate::composed::composed;
use crate::diag::{Diagnostic, Excerpt, Severity, rules};
use crate::error::Failure;
use crate::load::{self, Unreadable};
use crate::model::{Filter, Located, Origin};
use crate::parse::csv::{CsvReader, NO_CELL_OF, Says, SeenRows, Skipped};
use crate::parse::node::in_flow;
use crate::parse::read::{did_you_mean, nearest};
use crate::schema::FileNames;
use crate::schema::source::Heading;

use super::super::read::{broken_off, open_named};
use super::super::text::personal;
use super::Reading;
use super::copied_rows::{self, Files};
use super::same_files::SameFiles;

/// What a file is read by.
pub(super) type Csv = CsvReader<Box<dyn Read + Send>>;

/// The files that a document names, and how they are written.
pub(super) struct Table<'a> {
    pub(super) names: &'a FileNames,
    pub(super) delimiter: Option<u8>,
    pub(super) skip: &'a Filter,
    /// Whether each row counts, so that a copy of one counts twice.
    pub(super) counts_rows: bool,
    /// The key that the files are named in, where the document says of them what there is to say in it.
    pub(super) key: Option<&'static str>,
}

/// What a document calls a column: its header, and where that is stated.
#[derive(Clone, Copy)]
pub(super) struct Column<'a> {
    pub(super) header: &'a str,
    pub(super) origin: Option<&'a Origin>,
}

impl<'a> Column<'a> {
    /// The column that auditbook itself calls `header`.
    pub(super) fn usual(header: &'a str) -> Self {
        Self { header, origin: None }
    }

    /// The column called by `heading`.
    pub(super) fn named(heading: &'a Heading) -> Self {
        Self { header: &heading.header, origin: Some(&heading.origin) }
    }

    /// The column called `name` in `columns`, else by that name itself.
    pub(super) fn of(name: &'a str, columns: &'a BTreeMap<String, Heading>) -> Self {
        columns.get(name).map_or(Self::usual(name), Self::named)
    }

    /// Its place in the file; a fault where the document names it, else in the file's header, where there is none.
    pub(super) fn find(self, csv: &Csv) -> Option<usize> {
        match self.origin {
            Some(origin) => csv.require_named(self.header, &origin.file, origin.span),
            None => csv.require(self.header),
        }
    }
}

/// Calls `each` with a reader of each file of `table` that can be opened, and tells no fault: the files are read once more.
pub(super) fn scan(read: &Reading<'_, '_>, table: &Table<'_>, mut each: impl FnMut(&mut Csv) -> Result<bool, Failure>) {
    for name in table.names.iter().flat_map(|named| fitting(read, named)) {
        if let Ok((path, stream)) = open_named(read.sources, read.fields.file.path(), &name) {
            // What breaks off here breaks off again when it is read.
            drop(one(table, &path, (stream, Says::default()), &mut each));
        }
    }
}

/// Calls `each` with a reader of each file of `table`; the paths, or nothing where a file or one of its columns is missing.
///
/// `each` returns whether the columns it wants are there.
pub(super) fn read(
    read: &Reading<'_, '_>,
    table: &Table<'_>,
    mut each: impl FnMut(&mut Csv) -> Result<bool, Failure>,
) -> Option<Vec<String>> {
    let mut paths = Vec::new();
    let mut whole = true;
    let (mut skipped, mut found): (Vec<Skipped>, Vec<Diagnostic>) = (Vec::new(), Vec::new());
    let mut same = SameFiles::default();
    let mut files = Files::default();
    for named in table.names.iter() {
        let names = expanded(read, named)?;
        // A file that is alone is the same as no other.
        let is_alone = table.names.len() == 1 && names.len() == 1;
        for name in names {
            let Some((path, stream)) = open(read, named, &name) else {
                whole = false;
                continue;
            };
            let stream = if is_alone { stream } else { same.noting(stream) };
            match one(table, &path, (stream, says(read, table)), &mut each) {
                Ok(file) => {
                    found.extend(file.faults);
                    files.add(&name, file.seen);
                    whole &= file.is_whole;
                    if skipped.is_empty() {
                        skipped = file.skipped;
                    } else {
                        skipped.iter_mut().zip(file.skipped).for_each(|(skipped, more)| skipped.add(more));
                    }
                    if let Some(earlier) = same.earlier(&name).filter(|_| file.is_whole && file.rows > 0) {
                        report_same(read, named, &name, &earlier);
                        whole = false;
                    }
                }
                Err(failure) => {
                    report_failure(read, named, &failure);
                    whole = false;
                }
            }
            paths.push(path);
        }
    }
    if whole {
        report_skips(read, table, &skipped, &mut found);
        if table.counts_rows {
            found.extend(copied_rows::fault(read, table, &files));
        }
    }
    found.into_iter().for_each(|fault| read.fields.reader.report(fault));
    whole.then_some(paths)
}

/// Calls `each` with a reader of the one file `name` of `table`.
pub(super) fn again<T>(
    read: &Reading<'_, '_>,
    table: &Table<'_>,
    name: &str,
    each: impl FnOnce(&mut Csv) -> Option<T>,
) -> Option<T> {
    let (path, stream) = open_named(read.sources, read.fields.file.path(), name).ok()?;
    let (mut found, mut each) = (None, Some(each));
    let looked = one(table, &path, (stream, Says::default()), &mut |csv: &mut Csv| {
        found = each.take().and_then(|each| each(csv));
        Ok(true)
    });
    looked.ok()?;
    found
}

/// The cell of a row at `origin`, of the files of `table`, found again.
pub(super) fn cell_at(read: &Reading<'_, '_>, table: &Table<'_>, origin: &Origin) -> Option<(String, Excerpt)> {
    let place = origin.place();
    table.names.iter().flat_map(|named| fitting(read, named)).find_map(|name| {
        again(read, table, &name, |csv| {
            if csv.path() != origin.path() {
                return None;
            }
            while csv.advance().ok()? && csv.line() < place.line {}
            let columns = 0..csv.headers().len();
            let excerpt = columns.map(|column| csv.place_of(column)).find(|excerpt| excerpt.place == place)?;
            Some((csv.path().to_owned(), excerpt))
        })
    })
}

/// The first cell of the column that `header` names which `is_it`, of the files of `table`, found again.
pub(super) fn first_cell(
    read: &Reading<'_, '_>,
    table: &Table<'_>,
    header: &str,
    is_it: impl Fn(&str) -> bool,
) -> Option<(String, Excerpt)> {
    table.names.iter().flat_map(|named| fitting(read, named)).find_map(|name| {
        again(read, table, &name, |csv| {
            let column = csv.column(header)?;
            while csv.advance().ok()? {
                if is_it(csv.cell(column)) {
                    return Some((csv.path().to_owned(), csv.place_of(column)));
                }
            }
            None
        })
    })
}

/// Warns of the cells of `skip` that no row has. Where a nearly equal cell is among the faults `found`, it should have been passed over:
/// the one cause is told here.
fn report_skips(read: &Reading<'_, '_>, table: &Table<'_>, skipped: &[Skipped], found: &mut Vec<Diagnostic>) {
    for ((header, cells), skipped) in table.skip.iter().zip(skipped) {
        for (cell, _) in cells.iter().zip(&skipped.met).filter(|(_, met)| !**met) {
            let Some(origin) = table.skip.place_of(header, cell) else { continue };
            let message = format!("no row has `{cell}` in `{header}`: `skip` passes over nothing for it");
            let there = || skipped.others.iter().map(String::as_str);
            let is_open = skipped.others.iter().all(|other| personal(other).is_none());
            let near = did_you_mean(cell, there()).filter(|_| is_open);
            let mut fault = read.fields.reader.fault(&rules::CELL_NOT_FOUND, origin.span, message);
            let meant = nearest(cell, there());
            // Of a file none of whose rows is read that is told first.
            if meant.is_none() && found.iter().any(|fault| fault.message.contains(NO_CELL_OF)) {
                continue;
            }
            if let Some(meant) = meant {
                let is_of_it = |fault: &Diagnostic| {
                    fault.code == rules::CSV_CELL.code && fault.message.starts_with(&format!("`{meant}`"))
                };
                let before = found.len();
                found.retain(|fault| !is_of_it(fault));
                if found.len() < before {
                    fault = fault.severity(Severity::Error);
                }
            }
            let help = near.unwrap_or_else(|| "write the cell as the file has it, or leave it out".to_owned());
            read.fields.reader.report(fault.help(help));
        }
    }
}

/// How the document says something about the files of `table`.
fn says(read: &Reading<'_, '_>, table: &Table<'_>) -> Says {
    let names: Vec<&str> = table.names.iter().map(|named| named.value.as_str()).collect();
    let names = if let [one] = names[..] { one.to_owned() } else { format!("[{}]", names.join(", ")) };
    let is_short = table.key.is_some_and(|key| read.map.entries_of(key).is_none());
    let alone = is_short.then(|| format!("file: {names}"));
    Says { document: read.fields.file.path().to_owned(), key: table.key, alone }
}

/// Reports that the file `name`, which `named` stands for, holds what the file `earlier` does.
fn report_same(read: &Reading<'_, '_>, named: &Located<String>, name: &str, earlier: &str) {
    let message = if name == earlier {
        format!("`{name}` is read twice: each of its rows would count twice")
    } else {
        format!("`{name}` holds the same as `{earlier}`: each of its rows would count twice")
    };
    let fault = read.fields.reader.fault(&rules::COUNTED_TWICE, named.origin.span, message);
    read.fields.reader.report(fault.severity(Severity::Error).help("name each file once, and leave out the copy"));
}

/// What a file came to.
struct OneFile {
    /// Whether every column is there.
    is_whole: bool,
    faults: Vec<Diagnostic>,
    skipped: Vec<Skipped>,
    rows: u64,
    seen: SeenRows,
}

fn one(
    table: &Table<'_>,
    path: &str,
    (stream, says): (Box<dyn Read + Send>, Says),
    each: &mut impl FnMut(&mut Csv) -> Result<bool, Failure>,
) -> Result<OneFile, Failure> {
    let mut csv = CsvReader::open(path, stream, table.delimiter)?;
    csv.said_by(says);
    let mut whole = true;
    for (header, cells) in table.skip.iter() {
        match (Column { header, origin: table.skip.place(header) }).find(&csv) {
            Some(column) => csv.skip(column, cells),
            None => whole = false,
        }
    }
    let is_whole = whole && each(&mut csv)?;
    let (skipped, rows, seen) = (csv.take_skipped(), csv.rows(), csv.take_rows());
    Ok(OneFile { is_whole, faults: csv.into_diagnostics(), skipped, rows, seen })
}

/// The names that `named` stands for: itself, or the files that its `*` fits, in their order.
fn expanded(read: &Reading<'_, '_>, named: &Located<String>) -> Option<Vec<String>> {
    let names = fitting(read, named);
    if names.is_empty() {
        let message = format!("no file fits `{}`", named.value);
        let fault = read.fields.reader.fault(&rules::FILE_NOT_FOUND, named.origin.span, message);
        let near = read.sources.nearest_file(read.fields.file.path(), &named.value);
        read.fields.reader.report(fault.maybe_help(near));
        return None;
    }
    Some(names)
}

/// The names that `named` stands for; none where no file fits its `*`.
pub(super) fn fitting(read: &Reading<'_, '_>, named: &Located<String>) -> Vec<String> {
    if !named.value.contains('*') {
        return vec![named.value.clone()];
    }
    let (sources, document) = (read.sources, read.fields.file.path());
    let pattern = load::resolve(document, &named.value).ok();
    let pattern = pattern.and_then(|path| glob::Pattern::new(&path).ok());
    let folder = crate::source::folder(document);
    let files = sources
        .files()
        .iter()
        .filter(|file| pattern.as_ref().is_some_and(|pattern| crate::source::fits(pattern, &composed(file))));
    files.map(|file| load::relative(folder, file)).collect()
}

/// Opens the file `name`; a diagnostic at `named` where that cannot be done.
fn open(read: &Reading<'_, '_>, named: &Located<String>, name: &str) -> Option<(String, Box<dyn Read + Send>)> {
    let fields = read.fields;
    match open_named(read.sources, fields.file.path(), name) {
        Ok(opened) => Some(opened),
        Err(unreadable) => {
            let fault = unreadable.at(fields.file, named.origin.span, name);
            let is_missing = matches!(unreadable, Unreadable::Missing);
            let help = is_missing.then(|| read.sources.nearest_file(fields.file.path(), name)).flatten();
            let sure = read.sources.certain_file(fields.file.path(), name);
            let sure = sure.filter(|_| is_missing && named.value == name).map(|sure| in_flow(&sure));
            let is_of_net = name.starts_with("http://") || name.starts_with("https://");
            let is_of_machine = name.get(1..3) == Some(":\\") || name.starts_with('~');
            // What lies elsewhere is no file of the workspace, whatever it is called.
            let sure = sure.filter(|_| !is_of_net && !is_of_machine);
            let inside = name.strip_prefix('/').filter(|inside| read.sources.files().iter().any(|file| file == inside));
            let help = if let Some(inside) = inside {
                let path = load::relative(crate::source::folder(fields.file.path()), inside);
                Some(format!("a path begins at the folder of the document: write `{path}`"))
            } else if is_of_net || is_of_machine {
                Some("put the file into the workspace, and name it from the folder of the document".to_owned())
            } else {
                help
            };
            let help = help.or_else(|| {
                let path = load::resolve(fields.file.path(), name).ok().filter(|_| is_missing)?;
                Some(format!("it is looked for at `{path}`: a path begins at the folder of the document"))
            });
            fields.reader.report(fault.maybe_help(help).maybe_mend(sure));
            None
        }
    }
}

/// A file that broke off while it was read: reported at its name.
fn report_failure(read: &Reading<'_, '_>, named: &Located<String>, failure: &Failure) {
    let unreadable = broken_off(failure);
    read.fields.reader.report(unreadable.at(read.fields.file, named.origin.span, &named.value));
}
