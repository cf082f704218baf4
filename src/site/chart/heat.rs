//! Hours of the day against weekdays or places: every cell says its value, shades only help to find it.

use super::backend::Anchor;
use super::class::Class;
use super::place::Block;
use super::rows;
use super::scale::{drawable, extent};
use super::sheet::{NARROW, Screen, Sheet};
use super::spec::{Chart, Heading, Setting, Words};

/// The height of a row.
const ROW: f64 = 26.0;
const HOURS: usize = 24;

/// A map of 24 hours.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HourMap {
    /// What names the chart.
    pub heading: Heading,
    /// What the columns count: “hour”.
    pub hour: Words,
    /// Weekdays or places, top to bottom.
    pub rows: Vec<HourRow>,
}

/// One weekday or place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HourRow {
    /// Its name.
    pub label: Words,
    /// The hours from midnight on; none where nothing happened. More than 24 are left out.
    pub cells: Vec<Option<HourCell>>,
}

/// One hour.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HourCell {
    /// What its shade stands for.
    pub value: f64,
    /// The value in at most four characters.
    pub text: String,
    /// The whole sentence, shown on hover.
    pub label: String,
}

impl HourMap {
    /// The map, wide and for a phone, where the day comes in three parts.
    pub fn draw(&self, setting: &Setting) -> Chart {
        let wide = self.compose((856.0, HOURS), Screen::Wide, setting);
        Chart { wide, narrow: Some(self.compose((NARROW, 8), Screen::Narrow, setting)), starts_at: None }
    }

    /// The map in parts of `hours` columns.
    fn compose(&self, (width, hours): (f64, usize), screen: Screen, setting: &Setting) -> String {
        let parts = HOURS / hours;
        let tall = 22.0 + ROW * self.rows.len() as f64 + 12.0;
        let sheet = Sheet::new((width, tall * parts as f64), setting.direction);
        let names: Vec<&str> =
            self.rows.iter().map(|row| if screen.narrow() { row.label.brief() } else { &row.label.full }).collect();
        let head = if screen.narrow() { self.hour.brief() } else { &self.hour.full };
        let left = rows::column(names.iter().copied().chain([head]), false).min(width * 0.3);
        let column = (width - left) / hours as f64;
        for part in 0..parts {
            let top = tall * part as f64;
            sheet.fit(head, ((0.0, top + 14.0), left - 8.0), (Anchor::Start, Class::Quiet));
            for hour in 0..hours {
                let x = left + column * (hour as f64 + 0.5);
                let words = setting.text.number((part * hours + hour) as f64, 0);
                sheet.text(&words, (x, top + 14.0), (Anchor::Middle, Class::Quiet));
            }
            for (nth, (row, name)) in self.rows.iter().zip(&names).enumerate() {
                let y = top + 22.0 + ROW * nth as f64;
                sheet.fit(name, ((0.0, y + 17.0), left - 8.0), (Anchor::Start, Class::Text));
                for (hour, cell) in row.cells.iter().take(HOURS).skip(part * hours).take(hours).enumerate() {
                    let x = left + column * hour as f64;
                    let block = Block { left: x, top: y, right: x + column, bottom: y + ROW };
                    if let Some(cell) = cell {
                        self.cell(&sheet, &block, cell);
                    }
                }
            }
        }
        sheet.finish(&self.heading, screen)
    }

    fn cell(&self, sheet: &Sheet, block: &Block, cell: &HourCell) {
        let shade = self.shade(cell.value);
        sheet.rect(*block, Class::shade(shade));
        let class = if shade > 2 { Class::OnDark } else { Class::OnLight };
        let at = (f64::midpoint(block.left, block.right), f64::midpoint(block.top, block.bottom) + 4.0);
        sheet.fit(&cell.text, (at, block.width() - 2.0), (Anchor::Middle, class));
        sheet.point(*block, &cell.label);
    }

    /// Which fifth of the range a value falls into.
    fn shade(&self, value: f64) -> usize {
        let values = self.rows.iter().flat_map(|row| row.cells.iter().flatten()).map(|cell| cell.value);
        let (Some((low, high)), Some(value)) = (extent(values), drawable(value)) else { return 0 };
        let share = (value - low) / (high - low);
        [0.2, 0.4, 0.6, 0.8].iter().filter(|&&step| share >= step).count()
    }
}
