//! What was done when: a bar a row from its start to its end, with the days that matter on it, before a line for today.

use chrono::NaiveDate;

use super::axes;
use super::class::Class;
use super::drawing::Drawing;
use super::place::Block;
use super::rows::{Columns, Label, Names, Row};
use super::sheet::{NARROW, Screen, Sheet};
use super::spec::{Chart, Heading, Mark, Setting, Words};
use super::timeline::{self, TimeSpan, day};

/// The width of the wide drawing.
const WIDTH: f64 = 712.0;

/// Stretches of time, one a row.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct Spans {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The rows, top to bottom.
    pub(in crate::site) rows: Vec<SpanRow>,
    /// The day that is drawn as a line over all rows.
    pub(in crate::site) today: NaiveDate,
}

/// A stretch of time.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct SpanRow {
    /// Its name.
    pub(in crate::site) label: Words,
    /// Its first and its last day.
    pub(in crate::site) days: (NaiveDate, NaiveDate),
    /// Days on it, each with its mark.
    pub(in crate::site) marks: Vec<(NaiveDate, Mark)>,
    /// How it stands, in words.
    pub(in crate::site) state: String,
    /// Whether something on it is late.
    pub(in crate::site) late: bool,
}

impl Spans {
    /// The rows, wide and for a phone.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let [wide, narrow] =
            [(WIDTH, Screen::Wide), (NARROW, Screen::Narrow)].map(|(width, on)| self.compose(width, (on, setting)));
        Chart { wide, narrow: Some(narrow), starts_at: None }
    }

    /// The days from the first start to the last end, or to today where that is later.
    fn reach(&self) -> TimeSpan {
        let days = || self.rows.iter().flat_map(|row| [row.days.0, row.days.1]).chain([self.today]);
        let (from, to) = (days().min().unwrap_or(self.today), days().max().unwrap_or(self.today));
        let (from, to) = timeline::widened(from, to);
        TimeSpan::monthly(from, to)
    }

    fn compose(&self, width: f64, (screen, setting): (Screen, &Setting)) -> Drawing {
        let row = |row: &'_ SpanRow| row.label.on(screen).to_owned();
        let names: Vec<String> = self.rows.iter().map(row).collect();
        let rows: Vec<Row> = self.rows.iter().zip(&names).map(|(row, name)| texts(row, name)).collect();
        let names = if screen.narrow() { Names::Above } else { Names::Beside { most: 250.0, pitch: 26.0 } };
        let columns = Columns::of(width, &rows, names, 8.0);
        let frame = columns.frame(8.0, rows.len());
        let reach = self.reach();
        let room = axes::time_room(reach, frame.width(), setting.text);
        let sheet = Sheet::new(width, frame.bottom + room, setting.direction);
        {
            let plot = sheet.plot(frame, day(reach.from)..day(reach.to), 0.0..1.0);
            axes::time(&sheet, &plot, reach, setting.text);
            let today = plot.x(day(self.today));
            sheet.line((today, frame.top), (today, frame.bottom), Class::Change);
            for (nth, row) in self.rows.iter().enumerate() {
                let top = frame.top + columns.pitch * nth as f64;
                let line = columns.line(top);
                let (from, to) = (plot.x(day(row.days.0)), plot.x(day(row.days.1)));
                let bar = Block { left: from, top: line - 4.0, right: to.max(from + 2.0), bottom: line + 4.0 };
                sheet.rect(bar, if row.late { Class::BarBad } else { Class::BarQuiet });
                for (date, mark) in &row.marks {
                    sheet.mark((plot.x(day(*date)), line), *mark, 1.0);
                }
                columns.write(&sheet, &rows[nth], top);
            }
        }
        sheet.finish(&self.heading, screen)
    }
}

fn texts<'a>(row: &'a SpanRow, name: &'a str) -> Row<'a> {
    let state = if row.late { Class::BoldBad } else { Class::Quiet };
    Row::new(Label::new(name, Class::Text)).end(&row.state, state)
}
