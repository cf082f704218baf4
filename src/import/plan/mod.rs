//! What an export becomes: which column is what, how its cells are read, and what the document says of it.
//!
//! In: a [`Sheet`] and [`Wishes`]. Out: a [`Plan`], or everything that is still [open](Open), each with the flag that settles it and
//! the column it is about. What two readings would fit is open, whoever asks.

mod log;
mod metric;
mod seen;
mod survey;

use serde_yaml::Value;

use super::column;
use super::document::Keys;
use super::presets::{self, Preset};
use super::role::{Answer, KINDS, Wishes};
use super::sheet::Sheet;
use crate::model::{Id, Kind};
use crate::parse::read::did_you_mean;
pub(crate) use seen::Taken;

/// What is still to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Open {
    /// What is open, and of which column.
    pub(crate) about: String,
    /// The flag that says it.
    pub(crate) flag: String,
    /// What a word in answer to it says.
    pub(crate) answer: Answer,
}

/// What an export becomes.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) kind: Kind,
    pub(crate) id: Id,
    /// The columns that are kept, in the order of the file.
    pub(crate) taken: Vec<Taken>,
    /// What the document says.
    pub(crate) keys: Keys,
    /// The columns whose cells may say that they are nothing: such a cell is empty.
    pub(crate) may_be_nothing: Vec<usize>,
}

impl Plan {
    /// Returns the columns that are kept, in the order of the file, each once.
    pub(crate) fn columns(&self) -> Vec<usize> {
        let mut columns: Vec<usize> = self.taken.iter().map(|taken| taken.column).collect();
        columns.dedup();
        columns
    }
}

/// A wish that cannot be met: what is wrong, and what to write.
pub(crate) type Refusal = (String, Option<String>);

/// Returns the plan for `sheet`, or what is open; a refusal where a wish names what is not there.
pub(crate) fn plan(sheet: &Sheet, wishes: &Wishes) -> Result<Result<Plan, Vec<Open>>, Refusal> {
    let preset = wishes.preset.or_else(|| presets::known_by(&sheet.headers));
    let kind = wishes.kind.or_else(|| preset.and_then(Preset::kind));
    let mut draft = Draft {
        sheet,
        wishes,
        preset,
        kind: kind.unwrap_or(Kind::Metric),
        named: Vec::new(),
        open: Vec::new(),
        keys: Keys::default(),
        dates: None,
    };
    if kind.is_none() {
        let names: Vec<&str> = KINDS.iter().map(|kind| kind.name()).collect();
        draft.opened("what the export becomes", format!("--as {}", names.join("|")), Answer::Kind);
    }
    if wishes.id.is_none() {
        draft.opened("the id of the document, which is also its file's name", "--id ID", Answer::Id);
    }
    if kind.is_some() {
        draft.check_names()?;
        match draft.kind {
            Kind::Survey => draft.survey()?,
            Kind::Log => draft.log()?,
            _ => draft.metric()?,
        }
    }
    Ok(draft.planned())
}

/// A plan on its way.
struct Draft<'a> {
    sheet: &'a Sheet,
    wishes: &'a Wishes,
    preset: Option<&'static Preset>,
    kind: Kind,
    /// What columns are, in the order they were found.
    named: Vec<(String, usize)>,
    open: Vec<Open>,
    keys: Keys,
    /// How dates are written, once that is known.
    dates: Option<String>,
}

impl Draft<'_> {
    fn opened(&mut self, about: impl Into<String>, flag: impl Into<String>, answer: Answer) {
        self.open.push(Open { about: about.into(), flag: flag.into(), answer });
    }

    fn header(&self, column: usize) -> &str {
        &self.sheet.headers[column]
    }

    /// Says `value` at `path` of the document.
    fn say(&mut self, path: &[&str], value: impl Into<Value>) {
        self.keys.set(path, value.into());
    }

    /// The column with this header.
    fn find(&self, header: &str) -> Result<usize, Refusal> {
        self.sheet.column(header).ok_or_else(|| {
            let known = || self.sheet.headers.iter().map(String::as_str);
            let one = if self.sheet.headers.len() == 1 { "; `--delimiter` says what parts its columns" } else { "" };
            let hint = did_you_mean(header, known())
                .unwrap_or_else(|| format!("it has {}{one}", known().collect::<Vec<_>>().join(", ")));
            (format!("the file has no column `{header}`"), Some(hint))
        })
    }

    /// The column that is `name`: as wished, else as the preset knows it.
    fn column(&mut self, name: &str) -> Result<Option<usize>, Refusal> {
        let wished = self.wishes.columns.get(name).map(|header| self.find(header)).transpose()?;
        let known = || self.preset?.header(name, self.kind, self.sheet).and_then(|header| self.sheet.column(header));
        // A column may be called what it is.
        let itself = || self.sheet.headers.iter().position(|header| header == name);
        let found = wished.or_else(known).or_else(itself);
        if let Some(column) = found {
            self.named.push((name.to_owned(), column));
        }
        Ok(found)
    }

    /// A refusal where a wish gives a column a name that documents of the kind do not have.
    fn check_names(&self) -> Result<(), Refusal> {
        let names: Vec<&str> = match self.kind {
            Kind::Survey => {
                return self.wishes.columns.keys().try_for_each(|name| {
                    Id::new(name).map(|_| ()).map_err(|message| (format!("`{name}`: {message}"), Id::like(name)))
                });
            }
            Kind::Log => log::names(),
            _ => metric::NAMES.to_vec(),
        };
        let stray = self.wishes.columns.keys().find(|name| !names.contains(&name.as_str()));
        stray.map_or(Ok(()), |stray| {
            let hint =
                did_you_mean(stray, names.iter().copied()).unwrap_or_else(|| format!("one of {}", names.join(", ")));
            Err((format!("a {} has no column `{stray}`", self.kind), Some(hint)))
        })
    }

    /// Says how the dates of `columns` are written, or opens it.
    fn dated(&mut self, at: &[&str], columns: &[usize], or_months: bool) {
        if let Some(pattern) = &self.wishes.dates {
            self.dates = Some(pattern.clone());
            self.say(at, pattern.as_str());
            return;
        }
        let sheet = self.sheet;
        let fits = |column: &usize| column::dates(sheet.cells(*column), or_months);
        let filled = columns.iter().filter(|column| sheet.cells(**column).next().is_some());
        let found: Vec<(usize, Vec<column::DatePattern>)> = filled.map(|column| (*column, fits(column))).collect();
        let Some((first, patterns)) = found.first() else { return };
        let shared = |pattern: &&column::DatePattern| found.iter().all(|(_, patterns)| patterns.contains(*pattern));
        let shared: Vec<&column::DatePattern> = patterns.iter().filter(shared).collect();
        match &shared[..] {
            [Some(one)] => {
                self.dates = Some(one.clone());
                self.say(at, one.as_str());
            }
            [None] => {}
            [] => {
                let column =
                    found.iter().find(|(_, patterns)| patterns.is_empty()).map_or(*first, |(column, _)| *column);
                let sample = column::odd_date(self.sheet.cells(column), or_months);
                let about = format!("how the dates of the column `{}` are written (`{sample}`)", self.header(column));
                self.opened(about, "--dates FORMAT, such as `%d.%m.%Y %H:%M`", Answer::Dates);
            }
            several => {
                let sample = self.sheet.cells(*first).next().unwrap_or_default();
                let both: Vec<String> = several
                    .iter()
                    .filter_map(|pattern| pattern.as_deref())
                    .map(|pattern| format!("`{pattern}`"))
                    .collect();
                let about = format!(
                    "whether the day or the month stands first in the column `{}` (`{sample}`): {}",
                    self.header(*first),
                    both.join(" or ")
                );
                self.opened(about, "--dates FORMAT", Answer::Dates);
            }
        }
    }

    /// Says what stands before a fraction in `column`, or opens it.
    fn decimal(&mut self, at: &[&str], column: usize) {
        let numbers = column::numbers(self.sheet.cells(column));
        let stated = self.wishes.decimal;
        match (stated, numbers) {
            (Some(decimal), _) | (None, column::Numbers::By(decimal)) => self.say(at, decimal.mark().to_string()),
            (None, column::Numbers::Either(cell)) => {
                let about = format!(
                    "whether `{cell}` in the column `{}` is a number with a fraction, or thousands",
                    self.header(column)
                );
                self.opened(about, "--decimal \",\"` or `--decimal .", Answer::Decimal);
            }
            _ => {}
        }
    }

    /// The columns that results are broken down by, each with a name that can stand in a document.
    fn parts(&mut self) -> Result<Vec<(String, usize)>, Refusal> {
        let mut parts: Vec<(String, usize)> = Vec::new();
        for header in &self.wishes.by {
            let column = self.find(header)?;
            let header = self.header(column);
            let name = Id::like(&header.to_lowercase()).unwrap_or_else(|| header.to_owned());
            let is_taken = |name: &String| parts.iter().any(|(known, _)| known == name);
            // Two headers may differ in what cannot stand in a name.
            let numbered = (2..=self.wishes.by.len() + 1).map(|nth| format!("{name}-{nth}"));
            let free = std::iter::once(name.clone()).chain(numbered).find(|name| !is_taken(name));
            parts.push((free.unwrap_or(name), column));
        }
        self.named.extend(parts.iter().map(|(name, column)| (format!("by {name}"), *column)));
        Ok(parts)
    }

    /// Whether a cell of the column `name` may be empty, and holds a number or a day where it is not.
    fn may_be_nothing(&self, name: &str) -> bool {
        match self.kind {
            Kind::Survey => survey::is_scored(self.wishes, name),
            Kind::Log => ["acknowledged", "due", "closed"].contains(&name),
            _ => ["value", "until", "n"].contains(&name),
        }
    }

    fn planned(self) -> Result<Plan, Vec<Open>> {
        if !self.open.is_empty() {
            return Err(self.open);
        }
        let Some(id) = self.wishes.id.clone() else { return Err(self.open) };
        let taken = seen::taken(&self);
        let may_be_nothing = self.named.iter().filter(|(name, _)| self.may_be_nothing(name)).map(|(_, column)| *column);
        let may_be_nothing = may_be_nothing.collect();
        Ok(Plan { may_be_nothing, kind: self.kind, id, taken, keys: self.keys })
    }
}
