//! What every chart takes and gives: headings, words in two lengths, axes, the setting of a page, and the finished chart.

use chrono::NaiveDate;

use super::drawing::Drawing;
use super::sheet::Screen;
use crate::i18n::Direction;

/// A finished chart: markup to put into a page as it is.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct Chart {
    /// The drawing for wide screens and print; the only one where it fits a phone as well.
    pub(in crate::site) wide: Drawing,
    /// The drawing for phones, 358 units wide.
    pub(in crate::site) narrow: Option<Drawing>,
    /// Where the value scale starts when that is not zero, in the unit of the values. The source line must then say so.
    pub(in crate::site) starts_at: Option<f64>,
}

impl Chart {
    /// Both drawings in one string; the stylesheet shows the one that fits.
    pub(in crate::site) fn svg(&self) -> String {
        let mut both = self.wide.svg();
        both.push_str(&self.narrow.as_ref().map(Drawing::svg).unwrap_or_default());
        both
    }
}

/// A value that all rows or points are held against, with its words: “pass 80”.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct Reference {
    /// The value.
    pub(in crate::site) value: f64,
    /// What it is called.
    pub(in crate::site) words: Words,
}

/// What names a chart: for readers of the screen reader's voice and of the page's source.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct Heading {
    /// Unique in the page; letters, digits and hyphens.
    pub(in crate::site) id: String,
    /// What the chart shows.
    pub(in crate::site) title: String,
    /// The finding, in sentences.
    pub(in crate::site) desc: String,
}

/// A text in the length a wide chart has room for, and a shorter one for a phone.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct Words {
    /// The whole text.
    pub(in crate::site) full: String,
    /// What to print where room is short; the whole text where there is none.
    pub(in crate::site) short: Option<String>,
}

impl Words {
    /// `full`, with `short` for where room is short.
    pub(in crate::site) fn new(full: impl Into<String>, short: impl Into<String>) -> Self {
        Self { full: full.into(), short: Some(short.into()) }
    }

    /// The whole text.
    pub(in crate::site) fn full(&self) -> &str {
        &self.full
    }

    /// The text for a screen.
    pub(super) fn on(&self, screen: Screen) -> &str {
        if screen.narrow() { self.brief() } else { &self.full }
    }

    /// The shorter text.
    pub(in crate::site) fn brief(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.full)
    }
}

impl From<&str> for Words {
    fn from(full: &str) -> Self {
        Self { full: full.to_owned(), short: None }
    }
}

impl From<String> for Words {
    fn from(full: String) -> Self {
        Self { full, short: None }
    }
}

/// The page a chart is drawn for.
#[derive(Clone, Copy)]
pub(in crate::site) struct Setting<'a> {
    /// Which way the page reads.
    pub(in crate::site) direction: Direction,
    /// The language's numbers and dates.
    pub(in crate::site) text: &'a dyn AxisText,
}

/// What a chart asks of a language: the texts of ticks, whose places only the chart knows.
pub(in crate::site) trait AxisText {
    /// `value` in the language's digits, with that many decimals.
    fn number(&self, value: f64, decimals: usize) -> String;
    /// `date` in the style of a tick.
    fn date(&self, date: NaiveDate, style: DateStyle) -> String;
    /// The name of a duration's unit as an axis heading: “hours”.
    fn duration_unit(&self, unit: DurationUnit) -> String;
}

/// How much of a date a tick says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::site) enum DateStyle {
    /// 2025
    Year,
    /// Mar, in the language's short form
    Month,
    /// 5 Mar
    Day,
}

/// The unit a duration axis counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::site) enum DurationUnit {
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days of 24 hours.
    Days,
}

/// What kind of number an axis carries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::site) enum ValueKind {
    /// Any number.
    #[default]
    Number,
    /// A count: ticks are whole.
    Count,
    /// Seconds: ticks fall on minutes, hours or days, and the axis names its own unit.
    Duration,
}

/// A value axis.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct ValueAxis {
    /// What kind of number it carries.
    pub(in crate::site) kind: ValueKind,
    /// Written once above the axis: “percent”. Ignored for durations.
    pub(in crate::site) unit: String,
    /// The lowest value there can be: 0 for a percentage.
    pub(in crate::site) floor: Option<f64>,
    /// The highest value there can be: 100 for a percentage.
    pub(in crate::site) ceiling: Option<f64>,
    /// Whether the scale has to start at zero. Bars always do.
    pub(in crate::site) from_zero: bool,
}

impl ValueAxis {
    /// An axis for numbers between 0 and 100.
    pub(in crate::site) fn hundred(unit: impl Into<String>) -> Self {
        Self { unit: unit.into(), floor: Some(0.0), ceiling: Some(100.0), ..Self::default() }
    }

    /// An axis for durations in seconds.
    pub(in crate::site) fn duration() -> Self {
        Self { kind: ValueKind::Duration, floor: Some(0.0), ..Self::default() }
    }

    /// An axis for counts, from zero.
    pub(in crate::site) fn count(unit: impl Into<String>) -> Self {
        Self { kind: ValueKind::Count, unit: unit.into(), floor: Some(0.0), from_zero: true, ..Self::default() }
    }
}

/// What a point says: shape and colour together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::site) enum Mark {
    /// Ordinary: a small dot.
    #[default]
    Plain,
    /// A signal for the better: a blue circle.
    Good,
    /// A signal for the worse, a fail, a delay: a vermilion diamond.
    Bad,
    /// A signal on a neutral measure: a purple square.
    Special,
}
