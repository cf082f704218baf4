//! The value axis of a unit, and what charts ask of a language: numbers, dates and units of ticks.
//!
//! In: a unit and a language. Out: the axis, decided here for every chart.

use chrono::{Datelike, NaiveDate};

use super::chart::{AxisText, DateStyle, DurationUnit, ValueAxis, ValueKind};
use super::tree::Tree;
use crate::i18n::{format, msg};
use crate::report::Unit;

/// Returns the value axis of a unit.
pub(super) fn of(tree: &Tree, unit: &Unit) -> ValueAxis {
    match unit {
        Unit::Percent => ValueAxis::hundred(tree.text(msg!("unit-percent"))),
        Unit::Score => ValueAxis::hundred(tree.text(msg!("unit-score"))),
        Unit::Rating => ValueAxis { unit: tree.text(msg!("unit-score")), ..ValueAxis::default() },
        Unit::Duration => ValueAxis::duration(),
        Unit::Count => ValueAxis { kind: ValueKind::Count, floor: Some(0.0), ..ValueAxis::default() },
        Unit::Ratio => ValueAxis { unit: tree.text(msg!("unit-ratio")), floor: Some(0.0), ..ValueAxis::default() },
        Unit::Currency(code) => ValueAxis { unit: code.clone(), floor: Some(0.0), ..ValueAxis::default() },
        Unit::Other(name) => ValueAxis { unit: name.clone(), ..ValueAxis::default() },
    }
}

/// Returns the axis of scores of audits.
pub(super) fn score(tree: &Tree) -> ValueAxis {
    ValueAxis::hundred(tree.text(msg!("chart-axis-score")))
}

/// Returns the axis of net promoter scores.
pub(super) fn promoters(tree: &Tree) -> ValueAxis {
    ValueAxis { floor: Some(-100.0), ..of(tree, &Unit::Score) }
}

/// A panel of values that share a unit, which its name says instead of its axis.
pub(super) struct Panel {
    pub(super) name: String,
    pub(super) axis: ValueAxis,
}

/// Returns the panel of a unit.
pub(super) fn panel(tree: &Tree, unit: &Unit) -> Panel {
    let name = match unit {
        Unit::Percent => tree.text(msg!("chart-subtitle-gaps-percent")),
        Unit::Score | Unit::Rating => tree.text(msg!("chart-axis-score")),
        Unit::Duration => tree.text(msg!("unit-duration")),
        Unit::Count => tree.text(msg!("unit-count")),
        Unit::Ratio => tree.text(msg!("unit-ratio")),
        Unit::Other(name) if name.is_empty() => tree.text(msg!("head-value")),
        Unit::Currency(name) | Unit::Other(name) => name.clone(),
    };
    Panel { name, axis: ValueAxis { unit: String::new(), ..of(tree, unit) } }
}

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
