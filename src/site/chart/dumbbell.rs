//! Gaps as dumbbells: from the current value to the target, one panel a unit.

use super::backend::Anchor;
use super::class::Class;
use super::place::Block;
use super::rows::{self, Ticks};
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
pub struct Dumbbells {
    /// What names the chart.
    pub heading: Heading,
    /// One panel for each unit.
    pub groups: Vec<DumbbellGroup>,
    /// The head of the last column: “still to close”.
    pub gap_head: String,
}

/// The gaps that share a unit.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DumbbellGroup {
    /// “Percent, higher is better”
    pub label: Words,
    /// The scale.
    pub axis: ValueAxis,
    /// The gaps, top to bottom.
    pub rows: Vec<DumbbellRow>,
}

/// One gap.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DumbbellRow {
    /// Its number, the same as in the grid and the table.
    pub number: String,
    /// Its name.
    pub label: Words,
    /// The current value.
    pub current: f64,
    /// The current value in words.
    pub current_label: String,
    /// The target.
    pub target: f64,
    /// The target in words.
    pub target_label: String,
    /// What is still to close, in words.
    pub gap_label: String,
    /// Whether it is late: a vermilion diamond.
    pub late: bool,
}

impl Dumbbells {
    /// The panels, wide and for a phone.
    pub fn draw(&self, setting: &Setting) -> Chart {
        let wide = self.compose(setting, Screen::Wide);
        Chart { wide, narrow: Some(self.compose(setting, Screen::Narrow)), starts_at: None }
    }

    fn compose(&self, setting: &Setting, screen: Screen) -> String {
        let columns = Columns::of(self, screen);
        let rows: usize = self.groups.iter().map(|group| group.rows.len()).sum();
        let height = (HEAD + FOOT) * self.groups.len() as f64 + columns.pitch * rows as f64;
        let sheet = Sheet::new((columns.width, height), setting.direction);
        let mut top = 0.0;
        for (nth, group) in self.groups.iter().enumerate() {
            let head = (nth == 0).then_some(self.gap_head.as_str());
            draw_group(&sheet, (group, head), (&columns, top), setting);
            top += HEAD + FOOT + columns.pitch * group.rows.len() as f64;
        }
        sheet.finish(&self.heading, screen)
    }
}

/// Where the columns stand, the same in every panel.
struct Columns {
    width: f64,
    pitch: f64,
    narrow: bool,
    /// Where names start, after the numbers.
    name: f64,
    /// The room of the values' texts on each side of a dumbbell.
    value: f64,
    /// Where the plots start and end.
    left: f64,
    right: f64,
}

impl Columns {
    fn of(spec: &Dumbbells, screen: Screen) -> Self {
        let all = || spec.groups.iter().flat_map(|group| &group.rows);
        let number = rows::column(all().map(|row| row.number.as_str()), true).max(14.0);
        let value = rows::column(all().flat_map(|row| [row.current_label.as_str(), row.target_label.as_str()]), true);
        if screen.narrow() {
            let inset = value.min(90.0);
            return Self {
                width: NARROW,
                pitch: 40.0,
                narrow: true,
                name: number,
                value,
                left: inset,
                right: NARROW - inset,
            };
        }
        let names = rows::column(all().map(|row| row.label.full.as_str()), false).min(210.0);
        let gaps = rows::column(all().map(|row| row.gap_label.as_str()), true)
            .max(rows::column([spec.gap_head.as_str()], false));
        let (left, right) = (number + names + value.min(90.0) + 6.0, WIDTH - gaps.min(150.0) - value.min(90.0) - 6.0);
        Self { width: WIDTH, pitch: 34.0, narrow: false, name: number, value, left, right }
    }

    /// The line of a row's dumbbell below the top of the row.
    fn line(&self) -> f64 {
        if self.narrow { 28.0 } else { 17.0 }
    }
}

fn draw_group(
    sheet: &Sheet,
    (group, head): (&DumbbellGroup, Option<&str>),
    (columns, top): (&Columns, f64),
    setting: &Setting,
) {
    let values = group.rows.iter().flat_map(|row| [row.current, row.target]);
    let scale = Scale::of(&group.axis, values, (if columns.narrow { 5 } else { 6 }, setting.text));
    let first = top + HEAD;
    let bottom = first + columns.pitch * group.rows.len() as f64;
    let plot = rows::plot(sheet, Block { left: columns.left, top: first, right: columns.right, bottom }, &scale);
    rows::grid(sheet, &plot, (&scale, Ticks::Above));
    let name = if columns.narrow { group.label.brief() } else { &group.label.full };
    let head_width = head.map_or(0.0, |head| text::width(head, false) + 12.0);
    sheet.fit(name, ((0.0, top + 12.0), sheet.width - head_width), (Anchor::Start, Class::Bold));
    if let Some(head) = head.filter(|_| !group.rows.is_empty()) {
        sheet.fit(head, ((sheet.width, top + 12.0), sheet.width / 2.0), (Anchor::End, Class::Quiet));
    }
    let after = text::width(name, true) + 10.0;
    sheet.fit(&scale.unit, ((after, top + 12.0), sheet.width - head_width - after), (Anchor::Start, Class::Quiet));
    for (nth, row) in group.rows.iter().enumerate() {
        draw_row(sheet, &plot, row, (columns, first + columns.pitch * nth as f64));
    }
}

fn draw_row(sheet: &Sheet, plot: &Plot, row: &DumbbellRow, (columns, top): (&Columns, f64)) {
    let y = top + columns.line();
    let base = if columns.narrow { top + 12.0 } else { y + 4.0 };
    sheet.text(&row.number, (0.0, base), (Anchor::Start, Class::Bold));
    let gap = text::width(&row.gap_label, true) + 10.0;
    let (name, room) = if columns.narrow {
        (row.label.brief(), sheet.width - columns.name - gap)
    } else {
        (row.label.full.as_str(), columns.left - columns.value.min(90.0) - columns.name - 6.0)
    };
    let style = (Anchor::Start, Class::Text);
    if columns.narrow {
        sheet.fit(name, ((columns.name, base), room), style);
    } else {
        sheet.fit_lines(name, ((columns.name, base), room), style);
    }
    sheet.text(&row.gap_label, (sheet.width, base), (Anchor::End, Class::Bold));
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
        sheet.fit(words, ((x, y + 4.0), columns.value.min(90.0) + 6.0), (anchor, class));
    }
}
