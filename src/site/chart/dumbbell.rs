//! Gaps as dumbbells: from the current value to the target, one panel a unit.

use super::backend::{Anchor, Style};
use super::class::Class;
use super::drawing::Drawing;
use super::rows::{self, Columns, Label, Names, Row, Ticks};
use super::scale::{Scale, drawable};
use super::sheet::{NARROW, Plot, Screen, Sheet};
use super::spec::{Chart, Heading, Mark, Setting, ValueAxis, Words};
use super::text;

/// The width of the wide drawing.
const WIDTH: f64 = 712.0;
/// The room above the first row of a panel: its name and the texts of its scale.
const HEAD: f64 = 44.0;
/// The room below a panel.
const FOOT: f64 = 22.0;

/// Panels of dumbbells.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct Dumbbells {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// One panel for each unit.
    pub(in crate::site) groups: Vec<DumbbellGroup>,
    /// The head of the last column: “still to close”.
    pub(in crate::site) gap_head: String,
}

/// The gaps that share a unit.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct DumbbellGroup {
    /// “Percent, higher is better”
    pub(in crate::site) label: Words,
    /// The scale.
    pub(in crate::site) axis: ValueAxis,
    /// The gaps, top to bottom.
    pub(in crate::site) rows: Vec<DumbbellRow>,
}

/// One gap.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct DumbbellRow {
    /// Its number, the same as in the grid and the table.
    pub(in crate::site) number: String,
    /// Its name.
    pub(in crate::site) label: Words,
    /// The current value.
    pub(in crate::site) current: f64,
    /// The current value in words.
    pub(in crate::site) current_label: String,
    /// The target.
    pub(in crate::site) target: f64,
    /// The target in words.
    pub(in crate::site) target_label: String,
    /// What is still to close, in words.
    pub(in crate::site) gap_label: String,
    /// Whether it is late: a vermilion diamond.
    pub(in crate::site) late: bool,
}

impl Dumbbells {
    /// The panels, wide and for a phone.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let wide = self.compose(setting, Screen::Wide);
        Chart { wide, narrow: Some(self.compose(setting, Screen::Narrow)), starts_at: None }
    }

    fn compose(&self, setting: &Setting, screen: Screen) -> Drawing {
        let rows: Vec<Vec<Row>> = self.groups.iter().map(|group| Self::rows(group, screen)).collect();
        let all: Vec<Row> = rows.iter().flatten().cloned().collect();
        let width = if screen.narrow() { NARROW } else { WIDTH };
        let names = if screen.narrow() { Names::Above } else { Names::Beside { most: 218.0, pitch: 34.0 } };
        let columns = Columns::of(width, &all, names, self.values());
        let height = (HEAD + FOOT) * self.groups.len() as f64 + columns.pitch * all.len() as f64;
        let sheet = Sheet::new(width, height, setting.direction);
        let mut top = 0.0;
        for (nth, (group, rows)) in self.groups.iter().zip(&rows).enumerate() {
            let panel = Panel { group, rows, top, values: self.values(), screen };
            panel.draw(&sheet, &columns, if nth == 0 { &self.gap_head } else { "" }, setting);
            top += HEAD + FOOT + columns.pitch * group.rows.len() as f64;
        }
        sheet.finish(&self.heading, screen)
    }

    /// The texts of a panel's rows: what is to close stands at the end of the name where that is above the row.
    fn rows(group: &DumbbellGroup, screen: Screen) -> Vec<Row<'_>> {
        let texts = group.rows.iter().map(|row| {
            let gap = Label::new(&row.gap_label, Class::Bold);
            let name = Row { number: &row.number, ..Row::new(Label::new(row.label.on(screen), Class::Text)) };
            if screen.narrow() { Row { aside: Some(gap), ..name } } else { Row { ends: vec![gap], ..name } }
        });
        texts.collect()
    }

    /// The room of the values' texts on each side of a dumbbell.
    fn values(&self) -> f64 {
        let texts = self.groups.iter().flat_map(|group| &group.rows);
        let texts = texts.flat_map(|row| [&row.current_label, &row.target_label]);
        rows::column(texts.map(|words| Label::new(words, Class::Bold))).min(90.0) + 6.0
    }
}

/// A panel as it is drawn.
struct Panel<'a> {
    group: &'a DumbbellGroup,
    rows: &'a [Row<'a>],
    top: f64,
    /// The room of a value's text.
    values: f64,
    screen: Screen,
}

impl Panel<'_> {
    /// The name of the panel with its unit, and the head of the last column.
    fn head(&self, sheet: &Sheet, head: &str, unit: &str) {
        let name = self.group.label.on(self.screen);
        let taken = if head.is_empty() { 0.0 } else { text::width(head, false) + 12.0 };
        let base = self.top + 12.0;
        sheet.fit(name, (0.0, base), sheet.width - taken, Class::Bold.start());
        let after = text::width(name, true) + 10.0;
        sheet.fit(unit, (after, base), sheet.width - taken - after, Class::Quiet.start());
        if !self.group.rows.is_empty() {
            sheet.fit(head, (sheet.width, base), sheet.width / 2.0, Class::Quiet.end());
        }
    }

    fn draw(&self, sheet: &Sheet, columns: &Columns, head: &str, setting: &Setting) {
        let values = self.group.rows.iter().flat_map(|row| [row.current, row.target]);
        let most = if self.screen.narrow() { 5 } else { 6 };
        let scale = Scale::of(&self.group.axis, values, most, setting.text);
        self.head(sheet, head, &scale.unit);
        let frame = columns.frame(self.top + HEAD, self.rows.len());
        let plot = rows::plot(sheet, frame, &scale);
        rows::grid(sheet, &plot, &scale, Ticks::Above);
        for (nth, (row, texts)) in self.group.rows.iter().zip(self.rows).enumerate() {
            let top = frame.top + columns.pitch * nth as f64;
            columns.write(sheet, texts, top);
            self.dumbbell(sheet, &plot, row, columns.line(top));
        }
    }

    fn dumbbell(&self, sheet: &Sheet, plot: &Plot, row: &DumbbellRow, y: f64) {
        let (Some(current), Some(target)) = (drawable(row.current), drawable(row.target)) else { return };
        let (from, to) = (plot.x(current), plot.x(target));
        sheet.line((from, y), (to, y), Class::Connector);
        sheet.line((to, y - 7.0), (to, y + 7.0), Class::Tick);
        if row.late {
            sheet.mark((from, y), Mark::Bad, 1.0);
        } else {
            sheet.circle((from, y), 5.4, Class::MarkInk);
        }
        let rising = from <= to;
        let outer = |x: f64, before: bool| if before { (x - 10.0, Anchor::End) } else { (x + 10.0, Anchor::Start) };
        for (words, x, before, class) in
            [(&row.current_label, from, rising, Class::Text), (&row.target_label, to, !rising, Class::Bold)]
        {
            let (x, anchor) = outer(x, before);
            sheet.fit(words, (x, y + 4.0), self.values, Style { anchor, class });
        }
    }
}
