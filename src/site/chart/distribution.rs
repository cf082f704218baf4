//! How answers are spread: a column an answer, with counts and shares, and the groups a method makes of them.

use super::class::Class;
use super::drawing::Drawing;
use super::place::Block;
use super::rows::{Columns, Label, Names, Row};
use super::scale::{drawable, extent};
use super::sheet::{NARROW, Screen, Sheet};
use super::spec::{Chart, Heading, Mark, Setting, Words};
use super::text::{self, LEADING};

/// The width a wide drawing may take; few answers take less.
const WIDTH: f64 = 712.0;
/// The widest column with the gap beside it.
const SLOT: f64 = 96.0;
/// The height of the tallest column.
const TALL: f64 = 150.0;
/// The height of the name of a group above its rows.
const GROUP: f64 = 26.0;

/// The answers to one question.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct Distribution {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The answers, lowest first.
    pub(in crate::site) bins: Vec<AnswerBin>,
    /// What the method makes of them (detractors, passives, promoters), lowest first; empty for none.
    pub(in crate::site) groups: Vec<AnswerGroup>,
}

/// One answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct AnswerBin {
    /// The answer: “9”, “Very easy”.
    pub(in crate::site) label: Words,
    /// How many gave it.
    pub(in crate::site) count: f64,
    /// The count in words.
    pub(in crate::site) count_label: String,
    /// The share in words: “12%”.
    pub(in crate::site) share_label: String,
}

/// Neighbouring answers that count as one.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct AnswerGroup {
    /// “Promoters 41%”
    pub(in crate::site) label: Words,
    /// The index of its first answer.
    pub(in crate::site) from: usize,
    /// The index of its last answer.
    pub(in crate::site) to: usize,
    /// Good for promoters, Bad for detractors, Plain between.
    pub(in crate::site) mark: Mark,
}

impl Distribution {
    /// The columns, wide and for a phone; rows where the texts are too long for columns.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let wide =
            self.columns(WIDTH, Screen::Wide, setting).unwrap_or_else(|| self.rows(560.0, Screen::Wide, setting));
        let narrow = self.columns(NARROW, Screen::Narrow, setting);
        let narrow = narrow.unwrap_or_else(|| self.rows(NARROW, Screen::Narrow, setting));
        Chart { wide, narrow: Some(narrow), starts_at: None }
    }

    fn most(&self) -> f64 {
        extent(self.bins.iter().map(|bin| bin.count)).map_or(1.0, |(_, most)| most).max(f64::MIN_POSITIVE)
    }

    fn group_of(&self, bin: usize) -> Option<&AnswerGroup> {
        self.groups.iter().find(|group| (group.from..=group.to).contains(&bin))
    }

    fn bar_class(&self, bin: usize) -> Class {
        match self.group_of(bin).map(|group| group.mark) {
            Some(Mark::Good) => Class::BarGood,
            Some(Mark::Bad) => Class::BarBad,
            Some(Mark::Plain | Mark::Special) if self.groups.len() > 1 => Class::BarQuiet,
            _ => Class::Bar,
        }
    }

    /// Columns, where every text fits into its own.
    fn columns(&self, width: f64, screen: Screen, setting: &Setting) -> Option<Drawing> {
        let count = self.bins.len().max(1) as f64;
        let slot = (width / count).min(SLOT);
        let fits = |words: &str, bold: bool, room: f64| text::width(words, bold) <= room - 5.0;
        let bins = self.bins.iter().all(|bin| {
            fits(bin.label.on(screen), false, slot)
                && fits(&bin.count_label, true, slot)
                && fits(&bin.share_label, false, slot)
        });
        let span = |group: &AnswerGroup| slot * (group.to.saturating_sub(group.from) + 1) as f64 - 25.0;
        let names: Vec<(Vec<String>, bool)> =
            self.groups.iter().map(|group| text::wrap(group.label.on(screen), true, span(group), 2)).collect();
        if !bins || names.iter().any(|(_, was_cut)| *was_cut) {
            return None;
        }
        let base = 34.0 + TALL;
        let lines = names.iter().map(|(lines, _)| lines.len()).max().unwrap_or(0);
        let height = base + if lines == 0 { 24.0 } else { 40.0 + LEADING * lines as f64 };
        let sheet = Sheet::new(slot * count, height, setting.direction);
        {
            let frame = Block { left: 0.0, top: base - TALL, right: sheet.width, bottom: base };
            let plot = sheet.plot(frame, 0.0..count, 0.0..self.most());
            for (nth, bin) in self.bins.iter().enumerate() {
                let (at, value) = (nth as f64, drawable(bin.count).unwrap_or_default().max(0.0));
                plot.rect((at + 0.16, at + 0.84), (0.0, value), self.bar_class(nth));
                let (x, top) = plot.spot(at + 0.5, value);
                sheet.text(&bin.count_label, (x, top - 21.0), Class::Bold.middle());
                sheet.text(&bin.share_label, (x, top - 6.0), Class::Quiet.middle());
                sheet.text(bin.label.on(screen), (x, base + 16.0), Class::Text.middle());
            }
            sheet.line((0.0, base), (sheet.width, base), Class::Axis);
            for (group, (lines, _)) in self.groups.iter().zip(&names) {
                let (left, right) = (plot.x(group.from as f64) + 3.0, plot.x(group.to as f64 + 1.0) - 3.0);
                let bracket = [(left, base + 24.0), (left, base + 28.0), (right, base + 28.0), (right, base + 24.0)];
                sheet.path(&bracket, Class::Axis);
                let wide = lines.iter().map(|line| text::width(line, true)).fold(0.0, f64::max);
                let start = f64::midpoint(left, right) - wide / 2.0;
                sheet.mark((start - 3.0, base + 42.0), group.mark, 0.9);
                for (nth, line) in lines.iter().enumerate() {
                    sheet.text(line, (start + 7.0, base + 46.0 + LEADING * nth as f64), Class::Bold.start());
                }
            }
        }
        Some(sheet.finish(&self.heading, screen))
    }

    /// Rows, highest answer first, under the names of their groups.
    fn rows(&self, width: f64, screen: Screen, setting: &Setting) -> Drawing {
        let texts = self.bins.iter().map(|bin| {
            let row = Row::new(Label::new(bin.label.on(screen), Class::Text));
            row.end(&bin.count_label, Class::Bold).end(&bin.share_label, Class::Quiet)
        });
        let rows: Vec<Row> = texts.collect();
        let columns = Columns::of(width, &rows, Names::Beside { most: width * 0.42, pitch: 22.0 }, 0.0);
        let height = columns.frame(0.0, rows.len()).bottom + GROUP * self.groups.len() as f64 + 4.0;
        let sheet = Sheet::new(width, height, setting.direction);
        {
            let frame = Block { bottom: height, ..columns.frame(0.0, rows.len()) };
            let plot = sheet.plot(frame, 0.0..self.most(), 0.0..1.0);
            let mut y = 0.0;
            for (nth, (bin, row)) in self.bins.iter().zip(&rows).enumerate().rev() {
                if let Some(group) = self.group_of(nth).filter(|group| group.to == nth || nth + 1 == self.bins.len()) {
                    y += GROUP;
                    sheet.mark((5.0, y - 10.0), group.mark, 0.9);
                    sheet.fit(group.label.on(screen), (16.0, y - 6.0), width - 16.0, Class::Bold.start());
                }
                let (end, line) = (plot.x(drawable(bin.count).unwrap_or_default().max(0.0)), columns.line(y));
                let bar = Block { left: frame.left, top: line - 5.0, right: end, bottom: line + 5.0 };
                sheet.rect(bar, self.bar_class(nth));
                columns.write(&sheet, row, y);
                y += columns.pitch;
            }
        }
        sheet.finish(&self.heading, screen)
    }
}
