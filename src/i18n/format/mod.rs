//! Numbers, units, durations, dates and lists as each language writes them.
//!
//! In: bare values. Out: short text in one language, with no-break spaces inside whatever must not be torn apart at the end
//! of a line. One figure has the digits of its unit wherever it stands, so that no page tells it twice with unlike ones; only zeros at the
//! end are kept in a column and dropped in a sentence. It says no sentences (that is the catalogue's part) and computes nothing but roundings.
//!
//! Month names and unit signs are tables here and not the data of a date library: a full one doubles the build of this stage
//! (10 of 22 seconds of compiler time) for twelve names a language, and could reword published pages when it is updated.
//!
//! Arabic is written with Arabic-Indic digits everywhere. Signs that would drift to the wrong side of a number where no letter
//! gives the direction, such as a chart label, are tied to it by an Arabic letter mark.

mod calendar;
mod duration;
mod inflect;
mod list;
mod months;
mod number;
mod unit;
mod words;

pub(crate) use calendar::{date_long, date_short, day_month, month_short, period, period_short};
pub(crate) use duration::{duration_signed, step as duration_step};
pub(crate) use inflect::{PeriodForm, period_in};
pub(crate) use list::{Join, isolate_id, isolate_text, list, range};
pub(crate) use number::{count, number, number_trimmed, percent, plural_category, signed, year};
pub(crate) use unit::{
    FINEST, Precision, money_signed, more_for_small, printed_difference, size, value, value_finer, value_signed,
};
pub(crate) use words::{WordForm, number_word};

/// A space at which no line breaks.
pub(crate) const NBSP: char = '\u{a0}';
/// The minus sign, as wide and as high as a plus.
pub(crate) const MINUS: char = '\u{2212}';
/// An invisible letter that gives the signs beside it the direction of Arabic.
pub(crate) const ARABIC_MARK: char = '\u{61c}';
/// What stands for a value that does not exist.
pub(crate) const NO_VALUE: &str = "–";
