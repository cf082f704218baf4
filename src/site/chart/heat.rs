//! Hours of the day against weekdays or places: every cell says its value, shades only help to find it.

use std::ops::Range;

use super::class::Class;
use super::drawing::Drawing;
use super::maps::{self, Map};
use super::place::Block;
use super::scale::drawable;
use super::sheet::{NARROW, Screen, Sheet, Spot};
use super::spec::{Chart, Heading, Setting, Words};

/// The height of a row.
const ROW: f64 = 26.0;
const HOURS: usize = 24;

/// A map of 24 hours.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct HourMap {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// What the columns count: “hour”.
    pub(in crate::site) hour: Words,
    /// Weekdays or places, top to bottom.
    pub(in crate::site) rows: Vec<HourRow>,
}

/// One weekday or place.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct HourRow {
    /// Its name.
    pub(in crate::site) label: Words,
    /// The hours from midnight on; none where nothing happened. More than 24 are left out.
    pub(in crate::site) cells: Vec<Option<HourCell>>,
}

/// One hour.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct HourCell {
    /// What its shade stands for, 0 to 100.
    pub(in crate::site) value: f64,
    /// The value in at most four characters.
    pub(in crate::site) text: String,
    /// The whole sentence, shown on hover.
    pub(in crate::site) label: String,
}

impl HourMap {
    /// The map, wide and for a phone, where the day comes in three parts.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let wide = self.compose(856.0, HOURS, Screen::Wide, setting);
        Chart { wide, narrow: Some(self.compose(NARROW, 8, Screen::Narrow, setting)), starts_at: None }
    }

    /// The map in parts of `hours` columns.
    fn compose(&self, width: f64, hours: usize, screen: Screen, setting: &Setting) -> Drawing {
        let names: Vec<&str> = self.rows.iter().map(|row| row.label.on(screen)).collect();
        let left = maps::names(names.iter().copied().chain([self.hour.on(screen)]), width * 0.3);
        let column = (width - left) / hours as f64;
        let map = Map { names, columns: HOURS, fitting: hours, left, column, row: ROW, head: 22.0, foot: 12.0 };
        let (width, height) = map.size();
        let sheet = Sheet::new(width, height, setting.direction);
        let heads = |hours: Range<usize>, (left, top): Spot| {
            sheet.fit(self.hour.on(screen), (0.0, top + 14.0), left - 8.0, Class::Quiet.start());
            for (at, hour) in hours.enumerate() {
                let words = setting.text.number(hour as f64, 0);
                sheet.text(&words, (left + column * (at as f64 + 0.5), top + 14.0), Class::Quiet.middle());
            }
        };
        let cell = |(row, hour): (usize, usize), block| {
            if let Some(Some(cell)) = self.rows[row].cells.get(hour) {
                draw_cell(&sheet, &block, cell);
            }
        };
        map.draw(&sheet, heads, |_| {}, cell);
        sheet.finish(&self.heading, screen)
    }
}

fn draw_cell(sheet: &Sheet, block: &Block, cell: &HourCell) {
    let step = shade(cell.value);
    sheet.rect(*block, Class::shade(step));
    let class = if step > 2 { Class::OnDark } else { Class::OnLight };
    let at = (f64::midpoint(block.left, block.right), f64::midpoint(block.top, block.bottom) + 4.0);
    sheet.fit(&cell.text, at, block.width() - 2.0, class.middle());
    sheet.point(*block, &cell.label);
}

/// Which fifth of a hundred a value falls into: the same on every map, so that hours that were all answered never look like none.
fn shade(value: f64) -> usize {
    let value = drawable(value).unwrap_or(0.0);
    [20.0, 40.0, 60.0, 80.0].iter().filter(|&&step| value >= step).count()
}
