//! Values against their targets, each on a scale of its own from zero, with the zone that only warns.

use super::backend::Anchor;
use super::class::Class;
use super::place::Block;
use super::rows::SINGLE;
use super::scale::{Scale, drawable};
use super::sheet::{Screen, Sheet};
use super::spec::{Chart, Heading, Mark, Setting, ValueAxis, Words};
use super::text;

const PITCH: f64 = 54.0;

/// Rows of values and targets.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bullets {
    /// What names the chart.
    pub heading: Heading,
    /// The rows, top to bottom.
    pub rows: Vec<Bullet>,
}

/// One value against its target.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bullet {
    /// What is measured.
    pub label: Words,
    /// Its scale.
    pub axis: ValueAxis,
    /// The value.
    pub value: Option<f64>,
    /// The value in words.
    pub value_label: String,
    /// The target.
    pub target: Option<f64>,
    /// The target in words: “target 75%”.
    pub target_label: Words,
    /// Where warning begins; the zone between it and the target is shaded.
    pub warn: Option<f64>,
    /// What the value says.
    pub mark: Mark,
}

impl Bullets {
    /// The rows, 358 units wide for screens of every size.
    pub fn draw(&self, setting: &Setting) -> Chart {
        let sheet = Sheet::new((SINGLE, PITCH * self.rows.len() as f64), setting.direction);
        for (nth, row) in self.rows.iter().enumerate() {
            draw_row(&sheet, (row, PITCH * nth as f64), setting);
        }
        Chart { wide: sheet.finish(&self.heading, Screen::Every), narrow: None, starts_at: None }
    }
}

fn draw_row(sheet: &Sheet, (row, top): (&Bullet, f64), setting: &Setting) {
    let values = [row.value, row.target, row.warn].into_iter().flatten();
    let scale = Scale::from_zero(&row.axis, values, (5, setting.text));
    let frame = Block { left: 1.0, top: top + 18.0, right: SINGLE - 1.0, bottom: top + 34.0 };
    let plot = sheet.plot(frame, scale.low..scale.high, 0.0..1.0);
    let [value, target, warn] =
        [row.value, row.target, row.warn].map(|value| value.and_then(drawable).map(|value| plot.x(value)));
    sheet.line((frame.left, frame.bottom), (frame.right, frame.bottom), Class::Grid);
    if let (Some(warn), Some(target)) = (warn, target) {
        sheet.rect(Block { left: warn.min(target), right: warn.max(target), ..frame }, Class::Band);
    }
    if let Some(value) = value {
        let zero = plot.x(scale.low.max(0.0).min(scale.high));
        sheet.rect(
            Block { left: zero.min(value), top: top + 22.0, right: zero.max(value), bottom: top + 30.0 },
            Class::Bar,
        );
        if row.mark != Mark::Plain {
            sheet.mark((value, top + 26.0), row.mark, 0.9);
        }
    }
    let value_room = text::width(&row.value_label, true) + 10.0;
    sheet.fit(&row.label.full, ((0.0, top + 13.0), SINGLE - value_room), (Anchor::Start, Class::Text));
    sheet.text(&row.value_label, (SINGLE, top + 13.0), (Anchor::End, Class::Bold));
    if let Some(x) = target {
        sheet.line((x, top + 17.0), (x, top + 35.0), Class::Tick);
        let half = (text::width(&row.target_label.full, false) / 2.0).min(SINGLE / 2.0);
        sheet.fit(
            &row.target_label.full,
            ((x.clamp(half, SINGLE - half), top + 47.0), SINGLE),
            (Anchor::Middle, Class::Quiet),
        );
    }
}
