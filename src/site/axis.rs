//! What charts ask of a language: numbers, dates and units of ticks.

use chrono::{Datelike, NaiveDate};

use super::chart::{AxisText, DateStyle, DurationUnit};
use super::tree::Tree;
use crate::i18n::{format, msg};

impl AxisText for Tree<'_> {
    fn number(&self, value: f64, decimals: usize) -> String {
        format::number(self.lang, value, u8::try_from(decimals).unwrap_or(0))
    }

    fn date(&self, date: NaiveDate, style: DateStyle) -> String {
        match style {
            DateStyle::Year => format::year(self.lang, date.year()),
            DateStyle::Month => format::month_short(self.lang, date.month()).to_owned(),
            DateStyle::Day => format::day_month(self.lang, date),
        }
    }

    fn duration_unit(&self, unit: DurationUnit) -> String {
        self.text(match unit {
            DurationUnit::Seconds => msg!("axis-seconds"),
            DurationUnit::Minutes => msg!("axis-minutes"),
            DurationUnit::Hours => msg!("axis-hours"),
            DurationUnit::Days => msg!("axis-days"),
        })
    }
}
