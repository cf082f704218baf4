//! The arguments of messages.
//!
//! In: typed values. Out: what a message shows for them, in the digits, units and direction of its language. Text that people
//! wrote is isolated, so that its direction cannot disturb the sentence.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::format::Join;
use super::statement::Statement;
use crate::model::{Every, Label, Period, Unit};

/// One argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// A whole number of things; selects the plural form.
    Count(i64),
    /// A number with a fixed number of decimals; selects the plural form.
    Number {
        /// The number.
        value: f64,
        /// How many decimals are shown.
        decimals: u8,
    },
    /// A percentage, 0–100.
    Percent(f64),
    /// A value in its unit.
    Value {
        /// The value, in seconds where the unit is a duration.
        value: f64,
        /// The unit.
        unit: Unit,
    },
    /// The distance between two values, without a sign: `7 points`, `2 h 12`.
    Size {
        /// The distance; its sign is dropped.
        value: f64,
        /// The unit of the two values.
        unit: Unit,
    },
    /// A difference with its sign: `+7 points`, `−1 h 06`.
    Change {
        /// The difference.
        value: f64,
        /// The unit of the two values.
        unit: Unit,
    },
    /// A period, or a date as the period of one day; messages inflect it with `PERIOD($name, form: "in")`.
    Period(Period),
    /// An id, a commit or a file name: always left to right.
    Id(String),
    /// Text that a person wrote, in whatever language.
    Text(String),
    /// Text that is already in the message's language and direction, such as a formatted number.
    Plain(String),
    /// Text that a person wrote, perhaps in several languages; the message's own is taken where there is one.
    Label(Label),
    /// Another message, such as the word for a state.
    Said(Box<Statement>),
    /// Several arguments joined to a phrase.
    List(Vec<Arg>, Join),
}

impl From<i64> for Arg {
    fn from(n: i64) -> Self {
        Self::Count(n)
    }
}

impl From<usize> for Arg {
    fn from(n: usize) -> Self {
        Self::Count(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Arg {
    fn from(n: u64) -> Self {
        Self::Count(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<NaiveDate> for Arg {
    fn from(date: NaiveDate) -> Self {
        Self::Period(Every::Day.containing(date))
    }
}

impl From<Period> for Arg {
    fn from(period: Period) -> Self {
        Self::Period(period)
    }
}

/// A rhythm, as the word that messages select on: `month`.
impl From<Every> for Arg {
    fn from(every: Every) -> Self {
        Self::Plain(every.name().to_owned())
    }
}

impl From<&Label> for Arg {
    fn from(label: &Label) -> Self {
        Self::Label(label.clone())
    }
}

impl From<Statement> for Arg {
    fn from(statement: Statement) -> Self {
        Self::Said(Box::new(statement))
    }
}

/// The named arguments of one message: a handful, sorted by name, and no more room than they need.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Args(Vec<(Cow<'static, str>, Arg)>);

impl Args {
    /// Returns no arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an argument.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, arg: impl Into<Arg>) {
        let (name, arg) = (name.into(), arg.into());
        match self.0.binary_search_by(|(known, _)| known.cmp(&name)) {
            Ok(place) => self.0[place].1 = arg,
            Err(place) => {
                self.0.reserve_exact(1);
                self.0.insert(place, (name, arg));
            }
        }
    }

    /// Returns the arguments with one more.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, arg: impl Into<Arg>) -> Self {
        self.set(name, arg);
        self
    }

    /// Returns the arguments with their names, by name.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&Cow<'static, str>, &Arg)> {
        self.0.iter().map(|(name, arg)| (name, arg))
    }

    /// Returns the argument `name`.
    pub fn get(&self, name: &str) -> Option<&Arg> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, arg)| arg)
    }
}
