//! The five elements of service, now and before: a dot plot that leads, and a small radar that may follow it.

use std::f64::consts::TAU;

use super::backend::{Anchor, Style};
use super::class::Class;
use super::rows::{Label, Row, SINGLE, Single};
use super::scale::{Scale, drawable};
use super::sheet::{Plot, Screen, Sheet, Spot};
use super::spec::{Chart, Heading, Setting, ValueAxis, Words};
use super::text;

/// The length of a radar's spokes.
const SPOKE: f64 = 84.0;

/// Scores of a few elements on one scale.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct Elements {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The scale, usually [`ValueAxis::hundred`].
    pub(in crate::site) axis: ValueAxis,
    /// The elements.
    pub(in crate::site) rows: Vec<ElementRow>,
}

/// One element.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct ElementRow {
    /// Its name.
    pub(in crate::site) label: Words,
    /// Its score now; none where nothing was scored.
    pub(in crate::site) now: Option<f64>,
    /// The score in words, or what stands for none.
    pub(in crate::site) now_label: String,
    /// Its score before.
    pub(in crate::site) before: Option<f64>,
}

impl Elements {
    /// The dot plot, 358 units wide for screens of every size: now filled, before open.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let values = self.rows.iter().flat_map(|row| row.now.into_iter().chain(row.before));
        let scale = Scale::from_zero(&self.axis, values, 5, setting.text);
        let rows = self
            .rows
            .iter()
            .map(|row| Row::new(Label::new(&row.label.full, Class::Text)).end(&row.now_label, Class::Bold));
        let chart = Single { heading: &self.heading, rows: rows.collect(), reference: None, bars: false };
        chart.draw(&scale, setting, |sheet, plot, nth, line| dots(sheet, plot, &self.rows[nth], line))
    }

    /// The radar, 358 units wide and unfilled: the area of a filled one would depend on the order of its spokes. Its heading
    /// takes an id of its own, `…-radar`. Fewer than three elements make none.
    pub(in crate::site) fn draw_radar(&self, setting: &Setting) -> Option<Chart> {
        if self.rows.len() < 3 {
            return None;
        }
        let values = self.rows.iter().flat_map(|row| row.now.into_iter().chain(row.before));
        let scale = Scale::from_zero(&self.axis, values, 3, setting.text);
        let sheet = Sheet::new(SINGLE, 2.0 * SPOKE + 60.0, setting.direction);
        self.web(&sheet, &scale);
        for (class, score) in
            [(Class::DataQuiet, Self::before as fn(&ElementRow) -> Option<f64>), (Class::Data, Self::now)]
        {
            self.outline(&sheet, &scale, class, score);
        }
        let heading = Heading { id: format!("{}-radar", self.heading.id), ..self.heading.clone() };
        Some(Chart { wide: sheet.finish(&heading, Screen::Every), narrow: None, starts_at: None })
    }

    fn now(row: &ElementRow) -> Option<f64> {
        row.now.and_then(drawable)
    }

    fn before(row: &ElementRow) -> Option<f64> {
        row.before.and_then(drawable)
    }

    /// Spokes with names, and a ring for every tick.
    fn web(&self, sheet: &Sheet, scale: &Scale) {
        let share = |value: f64| (value - scale.low) / (scale.high - scale.low);
        let rings = scale.ticks.iter().map(|(at, _)| share(*at)).filter(|&at| at > 0.0);
        for at in rings.chain([1.0]) {
            let ring: Vec<Spot> = (0..=self.rows.len()).map(|nth| self.spoke(nth, at)).collect();
            sheet.path(&ring, Class::Grid);
        }
        for (nth, row) in self.rows.iter().enumerate() {
            sheet.line(self.spoke(nth, 0.0), self.spoke(nth, 1.0), Class::Grid);
            let (x, y) = self.spoke(nth, 1.13);
            let side = x - SINGLE / 2.0;
            let (anchor, room) = match side {
                _ if side.abs() < 12.0 => (Anchor::Middle, SINGLE),
                _ if side > 0.0 => (Anchor::Start, SINGLE - x),
                _ => (Anchor::End, x),
            };
            let y = if y < SPOKE { y } else { y + 8.0 };
            let words = if text::width(&row.label.full, false) > room { row.label.brief() } else { &row.label.full };
            sheet.fit(words, (x, y), room, Style { anchor, class: Class::Text });
        }
    }

    fn outline(&self, sheet: &Sheet, scale: &Scale, class: Class, score: fn(&ElementRow) -> Option<f64>) {
        let share = |value: f64| (value - scale.low) / (scale.high - scale.low);
        let spots: Vec<Option<Spot>> = self
            .rows
            .iter()
            .enumerate()
            .map(|(nth, row)| score(row).map(|value| self.spoke(nth, share(value))))
            .collect();
        for (nth, spot) in spots.iter().enumerate() {
            let next = spots[(nth + 1) % spots.len()];
            if let (Some(from), Some(to)) = (*spot, next) {
                sheet.line(from, to, class);
            }
        }
        for spot in spots.into_iter().flatten() {
            match class {
                Class::Data => sheet.circle(spot, 4.0, Class::MarkInk),
                _ => sheet.circle(spot, 3.4, Class::Open),
            }
        }
    }

    /// The place at a share of spoke `nth`, the first pointing up.
    fn spoke(&self, nth: usize, share: f64) -> Spot {
        let angle = TAU * nth as f64 / self.rows.len() as f64;
        (SINGLE / 2.0 + angle.sin() * SPOKE * share, SPOKE + 28.0 - angle.cos() * SPOKE * share)
    }
}

fn dots(sheet: &Sheet, plot: &Plot, row: &ElementRow, y: f64) {
    sheet.line((plot.frame.left, y), (plot.frame.right, y), Class::Grid);
    let [before, now] = [row.before, row.now].map(|score| score.and_then(drawable).map(|value| plot.x(value)));
    if let (Some(before), Some(now)) = (before, now) {
        sheet.line((before, y), (now, y), Class::Connector);
    }
    if let Some(x) = before {
        sheet.circle((x, y), 4.6, Class::Open);
    }
    if let Some(x) = now {
        sheet.circle((x, y), 5.0, Class::MarkInk);
    }
}
