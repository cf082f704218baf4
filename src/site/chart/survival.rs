//! The share still open by time: a step line with the band of its interval, and when half are over.

use super::axes;
use super::class::Class;
use super::drawing::Drawing;
use super::place::Block;
use super::scale::{Scale, drawable};
use super::sheet::{NARROW, Plot, Screen, Sheet};
use super::spec::{Chart, Heading, Reference, Setting, ValueAxis};
use super::text;

/// Steps closer together than this part of the width are drawn as one.
const FINEST: f64 = 1.0 / 160.0;

/// A survival curve.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct SurvivalCurve {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The scale of time, level.
    pub(in crate::site) time: ValueAxis,
    /// The scale of shares, upright.
    pub(in crate::site) share: ValueAxis,
    /// The share from each time on; before the first it is 100.
    pub(in crate::site) steps: Vec<SurvivalStep>,
    /// How far time is drawn.
    pub(in crate::site) until: f64,
    /// When half are over.
    pub(in crate::site) median: Option<Reference>,
}

/// The share from a time on.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(in crate::site) struct SurvivalStep {
    /// The time.
    pub(in crate::site) time: f64,
    /// The share, 0 to 100.
    pub(in crate::site) share: f64,
    /// The ends of its interval.
    pub(in crate::site) band: Option<(f64, f64)>,
}

impl SurvivalCurve {
    /// The curve, wide and for a phone.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let [wide, narrow] = [(452.0, 6, Screen::Wide), (NARROW, 5, Screen::Narrow)]
            .map(|(width, most, screen)| self.compose(width, most, (screen, setting)));
        Chart { wide, narrow: Some(narrow), starts_at: None }
    }

    fn compose(&self, width: f64, most: usize, (screen, setting): (Screen, &Setting)) -> Drawing {
        let until = drawable(self.until).filter(|until| *until > 0.0).unwrap_or(1.0);
        let time = ValueAxis { from_zero: true, ..self.time.clone() };
        let across = Scale::of(&time, [0.0, until], most, setting.text);
        let share = ValueAxis { unit: String::new(), from_zero: true, ..self.share.clone() };
        let up = Scale::of(&share, [0.0, 100.0], 6, setting.text);
        let frame = Block { left: axes::gutter(&up), top: 26.0, right: width - 12.0, bottom: 226.0 };
        let sheet = Sheet::new(width, frame.bottom + 40.0, setting.direction);
        {
            let plot = sheet.plot(frame, 0.0..across.high.max(until), up.low..up.high);
            axes::values(&sheet, &plot, &up, true);
            sheet.fit(&self.share.unit, (0.0, 12.0), width - 12.0, Class::Quiet.start());
            axes::level(&sheet, &plot, &across);
            sheet.fit(&across.unit, (frame.right, frame.bottom + 33.0), frame.width(), Class::Quiet.end());
            self.curve(&plot, until);
            if let Some(median) = self.median.as_ref().filter(|median| (0.0..=until).contains(&median.value)) {
                plot.line(&[(median.value, up.low), (median.value, up.high)], Class::Mean);
                let x = plot.x(median.value);
                let words = median.words.on(screen);
                if x + 4.0 + text::width(words, false) < frame.right {
                    sheet.text(words, (x + 4.0, frame.top + 10.0), Class::Text.start());
                }
            }
        }
        sheet.finish(&self.heading, screen)
    }

    /// The band first, the line over it.
    fn curve(&self, plot: &Plot, until: f64) {
        let steps = self.thinned(until);
        let mut line = vec![(0.0, 100.0)];
        for (nth, step) in steps.iter().enumerate() {
            let next = steps.get(nth + 1).map_or(until, |next| next.time);
            if let Some((low, high)) = step.band
                && next > step.time
                && drawable(low).and(drawable(high)).is_some()
            {
                plot.rect((step.time, next), (low, high), Class::Band);
            }
        }
        for step in &steps {
            let before = line.last().map_or(100.0, |(_, share)| *share);
            line.extend([(step.time, before), (step.time, step.share)]);
        }
        let last = line.last().map_or(100.0, |(_, share)| *share);
        line.push((until, last));
        plot.line(&line, Class::Data);
    }

    /// The steps up to `until`, of several close together the last.
    fn thinned(&self, until: f64) -> Vec<SurvivalStep> {
        let mut kept: Vec<SurvivalStep> = Vec::new();
        let known = |step: &&SurvivalStep| (0.0..=until).contains(&step.time) && (0.0..=100.0).contains(&step.share);
        for step in self.steps.iter().filter(known) {
            match kept.last_mut() {
                Some(last) if step.time - last.time < until * FINEST => {
                    *last = SurvivalStep { time: last.time, ..*step };
                }
                _ => kept.push(*step),
            }
        }
        kept
    }
}
