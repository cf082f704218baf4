//! The draw from a list of contacts: a CSV file in, the ids of each stratum in the order of drawing out. It prints nothing.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;

use super::{Args, whole};
use crate::diag::{Diagnostic, Severity};
use crate::error::Failure;
use crate::formula::distribution::Confidence;
use crate::formula::draw::{allotment, place};
use crate::formula::sample::sample_size;
use crate::parse::csv::CsvReader;
use crate::parse::read::{did_you_mean, listed};

/// What to draw.
#[derive(Debug)]
pub(super) struct Draw<'a> {
    file: &'a Path,
    id: &'a str,
    /// The column of the strata.
    pub(super) by: Option<&'a str>,
    /// What the draw is repeated by.
    pub(super) seed: &'a str,
    count: Option<u64>,
    margin: Option<f64>,
}

/// What was drawn.
#[derive(Debug)]
pub(super) struct Drawn {
    /// By value of the column of strata; one of an empty value where there is none.
    pub(super) strata: Vec<Stratum>,
}

/// Ids by the value of their stratum.
type Strata = BTreeMap<String, Vec<String>>;

/// The contacts of one value.
#[derive(Debug)]
pub(super) struct Stratum {
    /// The value.
    pub(super) value: String,
    /// How many contacts have it.
    pub(super) rows: u64,
    /// Those drawn, the first first.
    pub(super) ids: Vec<String>,
}

impl Drawn {
    /// How many were drawn.
    pub(super) fn n(&self) -> u64 {
        self.strata.iter().map(|stratum| stratum.ids.len() as u64).sum()
    }

    /// How many there were to draw from.
    pub(super) fn population(&self) -> u64 {
        self.strata.iter().map(|stratum| stratum.rows).sum()
    }
}

/// A failure to draw, as the arguments or the file are.
fn usage(message: String, hint: impl Into<Option<String>>) -> Failure {
    Failure::Usage { message, hint: hint.into() }
}

impl<'a> Draw<'a> {
    /// The draw that `args` ask for; nothing where they name no file.
    pub(super) fn of(args: &'a Args) -> Option<Self> {
        Some(Self {
            file: args.from.as_deref()?,
            id: args.id.as_deref()?,
            by: args.by.as_deref(),
            seed: args.seed.as_deref()?,
            count: args.count,
            margin: args.margin,
        })
    }

    /// The contacts drawn, or what is wrong with the file.
    pub(super) fn drawn(&self, confidence: Confidence) -> Result<Result<Drawn, Vec<Diagnostic>>, Failure> {
        let strata = match self.strata()? {
            Ok(strata) => strata,
            Err(faults) => return Ok(Err(faults)),
        };
        let name = self.file.display();
        let sizes: Vec<u64> = strata.values().map(|ids| ids.len() as u64).collect();
        let all: u64 = sizes.iter().sum();
        let wanted = self.wanted(all, confidence)?;
        if all == 0 {
            return Err(usage(format!("`{name}` has no rows to draw from"), None));
        }
        if wanted > all {
            let message = format!("`{name}` has {all} contacts, fewer than the {wanted} to draw");
            return Err(usage(message, format!("give `--n {all}` or less")));
        }
        let Some(parts) = allotment(&sizes, wanted) else {
            let (by, values) = (self.by.unwrap_or_default(), sizes.len());
            let message =
                format!("{wanted} are fewer than the {values} values of `{by}`, each of which gets at least one");
            return Err(usage(message, format!("give `--n {values}` or more, or draw without `--by`")));
        };
        let drawn = |((value, ids), part)| self.stratum(value, ids, part);
        Ok(Ok(Drawn { strata: strata.into_iter().zip(parts).map(drawn).collect() }))
    }

    /// How many to draw of `all`.
    fn wanted(&self, all: u64, confidence: Confidence) -> Result<u64, Failure> {
        let by_margin = || sample_size(Some(all as f64), self.margin?, confidence);
        self.count.or_else(|| by_margin().map(whole)).ok_or_else(|| {
            let hint = "give `--n`, or `--margin` in percentage points".to_owned();
            usage("how many to draw is not said".into(), hint)
        })
    }

    /// The first `part` of `ids`.
    fn stratum(&self, value: String, mut ids: Vec<String>, part: u64) -> Stratum {
        let rows = ids.len() as u64;
        ids.sort_by_cached_key(|id| place(self.seed, id));
        ids.truncate(usize::try_from(part).unwrap_or(usize::MAX));
        Stratum { value, rows, ids }
    }

    /// The ids of the file by the value of their stratum; or the errors of the file.
    fn strata(&self) -> Result<Result<Strata, Vec<Diagnostic>>, Failure> {
        let name = self.file.display().to_string();
        let file = File::open(self.file).map_err(|error| self.unopened(error))?;
        let mut csv = CsvReader::open(&name, file, None)?;
        let mut strata = Strata::new();
        if !csv.headers().is_empty() {
            let id = column(&csv, self.id)?;
            let by = self.by.map(|by| column(&csv, by)).transpose()?;
            let mut lines: BTreeMap<String, usize> = BTreeMap::new();
            while csv.advance()? {
                if csv.is_blank() {
                    continue;
                }
                let (cell, line) = (csv.cell(id).to_owned(), csv.line());
                if cell.is_empty() {
                    let message = format!("`{name}`, line {line}: the cell of `{}` is empty", self.id);
                    return Err(usage(message, "each contact needs an id".to_owned()));
                }
                if let Some(first) = lines.insert(cell.clone(), line) {
                    let message = format!("`{name}`, line {line}: `{cell}` stands on line {first} already");
                    return Err(usage(
                        message,
                        "a contact may stand in one row only: it would be drawn twice".to_owned(),
                    ));
                }
                strata.entry(by.map(|by| csv.cell(by).to_owned()).unwrap_or_default()).or_default().push(cell);
            }
        }
        let faults = csv.into_diagnostics();
        let faulty = faults.iter().any(|fault| fault.severity == Severity::Error);
        Ok(if faulty { Err(faults) } else { Ok(strata) })
    }

    fn unopened(&self, error: std::io::Error) -> Failure {
        if error.kind() != ErrorKind::NotFound {
            return Failure::io("open", self.file, error);
        }
        let folder = self.file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let names: Vec<String> = folder
            .read_dir()
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| folder.join(entry.file_name()).display().to_string())
            .collect();
        let name = self.file.display().to_string();
        let hint = did_you_mean(&name, names.iter().map(|found| found.trim_start_matches("./")));
        usage(format!("there is no file `{name}`"), hint)
    }
}

/// The column called `name`.
fn column(csv: &CsvReader<File>, name: &str) -> Result<usize, Failure> {
    csv.column(name).ok_or_else(|| {
        let known = || csv.headers().iter().map(String::as_str).filter(|header| !header.is_empty());
        let hint = did_you_mean(name, known()).unwrap_or_else(|| format!("its columns are {}", listed(known())));
        usage(format!("`{}` has no column `{name}`", csv.path()), hint)
    })
}
