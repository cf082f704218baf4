//! What somebody says about an export: what it shall become, which column is what, and how its cells are written.
//!
//! In: words of flags and of answers at a terminal. Out: [`Wishes`]. Whether the file has such columns is not known here.

use std::collections::BTreeMap;

use super::presets::{self, Preset};
use super::sheet::Reading;
use crate::load::unread;
use crate::model::{Id, Kind};
use crate::parse::csv::{DateFormat, Decimal};
use crate::parse::read::did_you_mean;
use crate::schema::TimeUnit;

/// The kinds of document that an export can become.
pub(crate) const KINDS: [Kind; 3] = [Kind::Metric, Kind::Survey, Kind::Log];

/// What is said about an export so far.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wishes {
    pub(crate) kind: Option<Kind>,
    pub(crate) id: Option<Id>,
    pub(crate) preset: Option<&'static Preset>,
    /// Keys of the kind, or names of questions, and the headers of their columns.
    pub(crate) columns: BTreeMap<String, String>,
    /// The headers that results are broken down by.
    pub(crate) by: Vec<String>,
    pub(crate) bare_in: Option<TimeUnit>,
    pub(crate) dates: Option<String>,
    pub(crate) decimal: Option<Decimal>,
    pub(crate) reading: Reading,
    /// Dotted keys of the document and their values in YAML.
    pub(crate) set: Vec<(String, String)>,
}

/// What an answer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// The kind of document.
    Kind,
    /// Its id.
    Id,
    /// The header of the column of this name.
    Column(String),
    /// The value of this key.
    Key(String),
    /// What bare numbers count.
    In,
    /// How dates are written.
    Dates,
    /// What stands before a fraction.
    Decimal,
    /// The sheet of a workbook.
    Sheet,
}

impl Wishes {
    /// Takes `words`, which answer `answer`; what is wrong with them, and what to write.
    pub(crate) fn take(&mut self, answer: &Answer, words: &str) -> Result<(), (String, Option<String>)> {
        let words = words.trim();
        match answer {
            Answer::Kind => {
                let found = KINDS.into_iter().find(|kind| kind.name() == words);
                let names = || KINDS.iter().map(|kind| kind.name());
                let listed = || names().collect::<Vec<_>>().join(", ");
                let help = || did_you_mean(words, names()).or_else(|| Some(format!("one of {}", listed())));
                self.kind =
                    Some(found.ok_or_else(|| {
                        (format!("`{words}` is no kind of document that an export can become"), help())
                    })?);
            }
            Answer::Id => {
                if let Some(why) = unread(words) {
                    return Err((why, Some("a name that begins with a letter or a digit".into())));
                }
                self.id = Some(Id::new(words).map_err(|message| (message, Id::like(words)))?);
            }
            Answer::Column(name) => {
                self.columns.insert(name.clone(), words.to_owned());
            }
            Answer::Key(key) => self.set.push((key.clone(), words.to_owned())),
            Answer::In => {
                let known = || TimeUnit::ALL.iter().map(|unit| unit.name()).collect::<Vec<_>>().join(", ");
                let refused = || (format!("`{words}` is no unit of time"), Some(format!("one of {}", known())));
                self.bare_in = Some(TimeUnit::from_name(words).ok_or_else(refused)?);
            }
            Answer::Dates => {
                if DateFormat::of_periods(words).is_none() {
                    return Err((format!("`{words}` is no format of dates"), Some("such as `%d.%m.%Y %H:%M`".into())));
                }
                self.dates = Some(words.to_owned());
            }
            Answer::Decimal => {
                self.decimal = Some(match words {
                    "," => Decimal::Comma,
                    "." => Decimal::Point,
                    _ => return Err((format!("`{words}` stands before no fraction"), Some("`,` or `.`".into()))),
                });
            }
            Answer::Sheet => self.reading.sheet = Some(words.to_owned()),
        }
        Ok(())
    }

    /// Returns whether it says what columns are, or how their cells are written: for a document that is there, that stands in it.
    pub(crate) fn says_of_columns(&self) -> bool {
        let is_written = self.bare_in.is_some() || self.dates.is_some() || self.decimal.is_some();
        is_written || !(self.columns.is_empty() && self.by.is_empty() && self.set.is_empty())
    }

    /// Returns the value that is set for `key`, the last that was said.
    pub(super) fn stated(&self, key: &str) -> Option<&str> {
        self.set.iter().rev().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }

    /// Whether anything is set below `key` or for it.
    pub(super) fn states(&self, key: &str) -> bool {
        self.set
            .iter()
            .any(|(known, _)| known == key || known.strip_prefix(key).is_some_and(|rest| rest.starts_with('.')))
    }

    /// Takes the preset called `name`; what is wrong where there is none, and what to write.
    pub(crate) fn by_preset(&mut self, name: &str) -> Result<(), (String, Option<String>)> {
        let preset = presets::named(name).ok_or_else(|| {
            let names = || presets::PRESETS.iter().map(|preset| preset.name);
            let listed = || format!("one of {}", names().collect::<Vec<_>>().join(", "));
            (format!("there is no preset `{name}`"), did_you_mean(name, names()).or_else(|| Some(listed())))
        })?;
        self.preset = Some(preset);
        Ok(())
    }
}
