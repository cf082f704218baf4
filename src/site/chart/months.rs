//! Counts by type, stacked a month: every type named beside the last month.

use chrono::NaiveDate;

use super::axes;
use super::class::Class;
use super::drawing::Drawing;
use super::place::{self, Block};
use super::scale::{Scale, drawable};
use super::sheet::{NARROW, Plot, Screen, Sheet};
use super::spec::{Chart, Heading, Setting, ValueAxis, Words};
use super::text;
use super::timeline::{self, TimeSpan, day};

/// A stack for every month.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct StackedMonths {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The scale, usually [`ValueAxis::count`].
    pub(in crate::site) axis: ValueAxis,
    /// The first day of every month, in order.
    pub(in crate::site) months: Vec<NaiveDate>,
    /// The types from the base of the stack up; at most four can be told apart.
    pub(in crate::site) series: Vec<MonthSeries>,
    /// Every month in words, shown on hover.
    pub(in crate::site) labels: Vec<String>,
}

/// The counts of one type.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct MonthSeries {
    /// The type, with its latest count if room allows: “complaints 41”.
    pub(in crate::site) label: Words,
    /// One count a month.
    pub(in crate::site) counts: Vec<f64>,
}

impl StackedMonths {
    /// The stacks, wide and for a phone.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let wide = self.compose(712.0, 220.0, Screen::Wide, setting);
        Chart { wide, narrow: Some(self.compose(NARROW, 180.0, Screen::Narrow, setting)), starts_at: None }
    }

    /// The count of a type in a month, nothing where there is none.
    fn count(&self, series: usize, month: usize) -> f64 {
        let counts = self.series.get(series).map(|series| series.counts.as_slice()).unwrap_or_default();
        counts.get(month).copied().and_then(drawable).unwrap_or_default().max(0.0)
    }

    fn total(&self, month: usize) -> f64 {
        (0..self.series.len()).map(|series| self.count(series, month)).sum()
    }

    fn compose(&self, width: f64, tall: f64, screen: Screen, setting: &Setting) -> Drawing {
        let scale =
            Scale::from_zero(&self.axis, (0..self.months.len()).map(|month| self.total(month)), 5, setting.text);
        let words: Vec<&str> = self
            .series
            .iter()
            .map(|series| if screen.narrow() { series.label.brief() } else { series.label.full.as_str() })
            .collect();
        let widest = words.iter().map(|words| text::width(words, false)).fold(0.0, f64::max);
        let right = width - (widest + 18.0).min(width / 3.0);
        let frame = Block { left: axes::gutter(&scale), top: 26.0, right, bottom: 26.0 + tall };
        let sheet = Sheet::new(width, frame.bottom + self.below(&frame, setting), setting.direction);
        if let (Some(&first), Some(&last)) = (self.months.first(), self.months.last()) {
            let (from, to) = timeline::widened(first, last);
            let slot = (day(to) - day(from)) / (self.months.len().max(2) - 1) as f64;
            let plot = sheet.plot(frame, day(from) - slot * 0.6..day(to) + slot * 0.6, scale.low..scale.high);
            axes::values(&sheet, &plot, &scale, true);
            self.stacks(&plot, slot * 0.36);
            axes::time(&sheet, &plot, TimeSpan::monthly(from, to), setting.text);
            self.names(&sheet, &plot, &words);
            for (month, words) in self.months.iter().zip(&self.labels) {
                let [left, right] = [-0.5, 0.5].map(|half| plot.x(day(*month) + slot * half));
                sheet.point(Block { left, top: frame.top, right, bottom: frame.bottom }, words);
            }
        }
        sheet.finish(&self.heading, screen)
    }

    /// The room below the plot.
    fn below(&self, frame: &Block, setting: &Setting) -> f64 {
        let dates = self.months.first().zip(self.months.last()).map(|(&first, &last)| timeline::widened(first, last));
        dates.map_or(26.0, |(from, to)| axes::time_room(TimeSpan::monthly(from, to), frame.width(), setting.text))
    }

    fn stacks(&self, plot: &Plot, half: f64) {
        for (month, date) in self.months.iter().enumerate() {
            let mut base = 0.0;
            for series in 0..self.series.len() {
                let count = self.count(series, month);
                if count > 0.0 {
                    plot.rect((day(*date) - half, day(*date) + half), (base, base + count), Class::stack(series));
                }
                base += count;
            }
        }
    }

    /// The names beside their parts of the last stack, each with a sample of its paint.
    fn names(&self, sheet: &Sheet, plot: &Plot, words: &[&str]) {
        let last = self.months.len().saturating_sub(1);
        let mut base = 0.0;
        let middles: Vec<f64> = (0..self.series.len())
            .map(|series| {
                let count = self.count(series, last);
                base += count;
                plot.y(base - count / 2.0)
            })
            .collect();
        // A base part of nothing still stands below the part above it.
        let wanted: Vec<f64> = middles.iter().enumerate().map(|(nth, y)| y - nth as f64 * 0.01).collect();
        let places = place::spread(&wanted, 16.0, plot.frame.top + 4.0..plot.frame.bottom - 4.0);
        for ((series, words), (middle, y)) in words.iter().enumerate().zip(middles.into_iter().zip(places)) {
            let x = plot.frame.right;
            if (middle - y).abs() > 2.0 {
                sheet.line((x - 2.0, middle), (x + 4.0, y), Class::Leader);
            }
            sheet.rect(Block { left: x + 4.0, top: y - 5.0, right: x + 14.0, bottom: y + 5.0 }, Class::stack(series));
            sheet.fit(words, (x + 18.0, y + 4.0), sheet.width - x - 18.0, Class::Text.start());
        }
    }
}
