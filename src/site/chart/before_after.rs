//! Did a plan change anything: the values on both sides of the change, and where they were heading without it.

use chrono::NaiveDate;

use super::axes;
use super::backend::{Anchor, Style};
use super::class::Class;
use super::drawing::Drawing;
use super::place::Block;
use super::scale::{Scale, drawable};
use super::sheet::{NARROW, Plot, Screen, Sheet, Spot};
use super::spec::{Chart, Heading, Setting, ValueAxis, Words};
use super::text::{self, LEADING};
use super::timeline::{self, TimeSpan, day};

/// The values before and after a change.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct BeforeAfter {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The scale.
    pub(in crate::site) axis: ValueAxis,
    /// The day the change took effect.
    pub(in crate::site) change: NaiveDate,
    /// The change in words: “Faster triage, November 2024”.
    pub(in crate::site) change_label: Words,
    /// The values before that are compared, in the order of dates.
    pub(in crate::site) before: Vec<DatedValue>,
    /// The values from the change on that are compared, in the order of dates.
    pub(in crate::site) after: Vec<DatedValue>,
    /// The values that are not compared.
    pub(in crate::site) left_out: Vec<DatedValue>,
    /// Where the values would have been without the change, where that can be told.
    pub(in crate::site) expected: Vec<DatedValue>,
    /// “without the change 8 h 29”
    pub(in crate::site) expected_label: Words,
}

/// A value and its period.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct DatedValue {
    /// The first day of the period.
    pub(in crate::site) date: NaiveDate,
    /// The value.
    pub(in crate::site) value: f64,
    /// The value in words, shown on hover.
    pub(in crate::site) label: String,
}

/// Where a value is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
    Neither,
}

impl BeforeAfter {
    /// The two sides, wide (452 units) and for a phone.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let values = self.sides().map(|(value, _)| value).chain(&self.expected).map(|value| value.value);
        let scale = Scale::of(&self.axis, values, 5, setting.text);
        let [wide, narrow] = [(452.0, Screen::Wide), (NARROW, Screen::Narrow)]
            .map(|(width, screen)| self.compose(width, &scale, screen, setting));
        Chart { wide, narrow: Some(narrow), starts_at: scale.starts_at() }
    }

    /// All values, each with the side it is compared on.
    fn sides(&self) -> impl Iterator<Item = (&DatedValue, Side)> {
        let sides = [(&self.before, Side::Before), (&self.after, Side::After), (&self.left_out, Side::Neither)];
        sides.into_iter().flat_map(|(values, side)| values.iter().map(move |value| (value, side)))
    }

    fn compose(&self, width: f64, scale: &Scale, screen: Screen, setting: &Setting) -> Drawing {
        let pick = |words: &Words| if screen.narrow() { words.brief().to_owned() } else { words.full.clone() };
        let expected = pick(&self.expected_label);
        let widest = if self.expected.is_empty() { 0.0 } else { text::width(&expected, true) };
        let (left, right) = (axes::gutter(scale), width - (widest + 16.0).min(width / 3.0));
        let (from, to) = self.dates();
        let turn = left + (right - left) * ((self.turn() - day(from)) / (day(to) - day(from))).clamp(0.0, 1.0);
        let (lines, _) = text::wrap(&pick(&self.change_label), true, turn.max(width - turn) - 12.0, 3);
        let top = 30.0 + LEADING * lines.len() as f64;
        let frame = Block { left, top, right, bottom: top + 170.0 };
        let days = TimeSpan::monthly(from, to);
        let below = axes::time_room(days, frame.width(), setting.text);
        let sheet = Sheet::new(width, frame.bottom + below, setting.direction);
        {
            let pad = (day(to) - day(from)) * 0.02;
            let plot = sheet.plot(frame, day(from) - pad..day(to) + pad, scale.low..scale.high);
            axes::values(&sheet, &plot, scale, true);
            axes::time(&sheet, &plot, days, setting.text);
            let x = plot.x(self.turn());
            sheet.line((x, frame.top - 20.0 - LEADING * lines.len() as f64), (x, frame.bottom), Class::Change);
            self.expected(&sheet, &plot, &expected);
            self.dots(&sheet, &plot);
            change(&sheet, &lines, (x, frame.top));
        }
        sheet.finish(&self.heading, screen)
    }

    /// The first and the last day to show.
    fn dates(&self) -> (NaiveDate, NaiveDate) {
        let dates = || self.sides().map(|(value, _)| value.date).chain([self.change]);
        timeline::widened(dates().min().unwrap_or(self.change), dates().max().unwrap_or(self.change))
    }

    /// The day between the last value before and the first after.
    fn turn(&self) -> f64 {
        match (self.before.last(), self.after.first()) {
            (Some(before), Some(after)) => f64::midpoint(day(before.date), day(after.date)),
            _ => day(self.change),
        }
    }

    /// The line of where the values were heading, named at its end.
    fn expected(&self, sheet: &Sheet, plot: &Plot, words: &str) {
        let known = self.expected.iter().filter_map(|value| Some((day(value.date), drawable(value.value)?)));
        let spots: Vec<Spot> = known.map(|(x, value)| plot.spot(x, value)).collect();
        sheet.path(&spots, Class::ForecastPlain);
        if let Some(&(x, y)) = spots.last() {
            let right = plot.frame.right;
            sheet.line((x + 2.0, y), (right + 9.0, y), Class::Leader);
            sheet.fit_lines(words, (right + 12.0, y + 4.0), sheet.width - right - 12.0, Class::Bold.start());
        }
    }

    fn dots(&self, sheet: &Sheet, plot: &Plot) {
        for (value, side) in self.sides().filter(|(value, _)| drawable(value.value).is_some()) {
            let (x, y) = plot.spot(day(value.date), value.value);
            let (radius, class) = match side {
                Side::Before => (3.8, Class::Open),
                Side::After => (4.2, Class::MarkInk),
                Side::Neither => (2.8, Class::MarkPlain),
            };
            sheet.circle((x, y), radius, class);
            sheet.point(Block { left: x - 8.0, top: y - 8.0, right: x + 8.0, bottom: y + 8.0 }, &value.label);
        }
    }
}

/// The words of the change beside the top of its line, on the side with more room.
fn change(sheet: &Sheet, lines: &[String], (x, top): Spot) {
    let after = x < sheet.width / 2.0;
    let (start, anchor) = if after { (x + 6.0, Anchor::Start) } else { (x - 6.0, Anchor::End) };
    let room = if after { sheet.width - start } else { start };
    for (nth, line) in lines.iter().enumerate() {
        let y = top - 22.0 - LEADING * (lines.len() - 1 - nth) as f64;
        sheet.fit(line, (start, y), room, Style { anchor, class: Class::Bold });
    }
}
