//! The waves of a survey: each result with the range its number of answers allows.

use super::axes;
use super::backend::Anchor;
use super::class::Class;
use super::place::{Block, Room};
use super::rows;
use super::scale::{Scale, drawable};
use super::sheet::{NARROW, Plot, Screen, Sheet, Spot};
use super::spec::{Chart, Heading, Mark, Setting, ValueAxis, Words};
use super::text::{self, SIZE};

/// The room for a wave on a wide drawing.
const SLOT: f64 = 110.0;

/// The results of a question over its waves.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Waves {
    /// What names the chart.
    pub heading: Heading,
    /// The scale.
    pub axis: ValueAxis,
    /// The waves, oldest first.
    pub waves: Vec<Wave>,
    /// The target with its words.
    pub target: Option<(f64, Words)>,
}

/// One wave.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wave {
    /// When: “Spring 2025”.
    pub label: Words,
    /// How many answered: “412 answers”.
    pub answers: Words,
    /// The result.
    pub value: Option<f64>,
    /// The ends of its interval.
    pub interval: Option<(f64, f64)>,
    /// The result in words.
    pub value_label: String,
    /// What the change since the wave before says; Plain where it says nothing.
    pub mark: Mark,
}

impl Waves {
    /// The waves, wide and for a phone.
    pub fn draw(&self, setting: &Setting) -> Chart {
        let waves = self.waves.iter().filter(|wave| wave.value.is_some());
        let values = waves.flat_map(|wave| {
            wave.value.into_iter().chain(wave.interval.into_iter().flat_map(|(low, high)| [low, high]))
        });
        let scale = Scale::of(&self.axis, values.chain(self.target.as_ref().map(|target| target.0)), (6, setting.text));
        let wide = (axes::gutter(&scale) + SLOT * self.waves.len() as f64 + 110.0).clamp(NARROW, 712.0);
        let [wide, narrow] = [(wide, Screen::Wide), (NARROW, Screen::Narrow)]
            .map(|(width, screen)| self.compose((width, &scale), screen, setting));
        Chart { wide, narrow: Some(narrow), starts_at: scale.starts_at() }
    }

    fn compose(&self, (width, scale): (f64, &Scale), screen: Screen, setting: &Setting) -> String {
        let pick = |words: &Words| if screen.narrow() { words.brief().to_owned() } else { words.full.clone() };
        let target = self.target.as_ref().map(|(value, words)| (*value, pick(words)));
        let right =
            target.as_ref().map_or(0.0, |(_, words)| rows::column([words.as_str()], true) + 6.0).min(width / 3.0);
        let frame = Block { left: axes::gutter(scale), top: 26.0, right: width - right, bottom: 216.0 };
        let sheet = Sheet::new((width, frame.bottom + 42.0), setting.direction);
        {
            let plot = sheet.plot(frame, -0.5..self.waves.len().max(1) as f64 - 0.5, scale.low..scale.high);
            axes::values(&sheet, &plot, (scale, true));
            sheet.line((frame.left, frame.bottom), (frame.right, frame.bottom), Class::Axis);
            let mut room = Room::default();
            if let Some((value, words)) = target.filter(|(value, _)| drawable(*value).is_some()) {
                let y = plot.y(value);
                sheet.line((frame.left, y), (frame.right, y), Class::Target);
                room.busy_line((frame.left, y), (frame.right, y), 2.0);
                sheet.fit(&words, ((frame.right + 6.0, y + 4.0), right - 6.0), (Anchor::Start, Class::Bold));
            }
            self.results(&sheet, &plot, &mut room);
            let slot = frame.width() / self.waves.len().max(1) as f64;
            self.below(&sheet, (&plot, slot), &pick);
        }
        sheet.finish(&self.heading, screen)
    }

    /// Whiskers, marks and values.
    fn results(&self, sheet: &Sheet, plot: &Plot, room: &mut Room) {
        let spot = |nth: usize, wave: &Wave| wave.value.and_then(drawable).map(|value| plot.spot(nth as f64, value));
        let spots: Vec<(Spot, &Wave)> =
            self.waves.iter().enumerate().filter_map(|(nth, wave)| spot(nth, wave).map(|at| (at, wave))).collect();
        for pair in spots.windows(2) {
            sheet.line(pair[0].0, pair[1].0, Class::DataQuiet);
            room.busy_line(pair[0].0, pair[1].0, 2.0);
        }
        for &((x, y), wave) in &spots {
            if let Some((low, high)) =
                wave.interval.filter(|&(low, high)| drawable(low).is_some() && drawable(high).is_some())
            {
                let (bottom, top) = (plot.y(low), plot.y(high));
                sheet.line((x, bottom), (x, top), Class::Connector);
                room.busy_line((x, bottom), (x, top), 3.0);
            }
            match wave.mark {
                Mark::Plain => sheet.circle((x, y), 4.6, Class::MarkInk),
                mark => sheet.mark((x, y), mark, 1.0),
            }
            room.busy_mark((x, y), 7.0, 4.0);
        }
        let frame = plot.frame.grown(14.0);
        for ((x, y), wave) in spots {
            let width = text::width(&wave.value_label, true);
            let beside = [(x + 9.0, y + 4.0), (x - 9.0 - width, y + 4.0), (x + 9.0, y - 8.0), (x + 9.0, y + 16.0)];
            let candidates = beside.map(|at| (Block::of_lines(std::slice::from_ref(&wave.value_label), true, at), 0.0));
            if let Some((block, _)) = room.best(&frame, candidates) {
                sheet.text(&wave.value_label, (block.left, block.top + SIZE * 0.85), (Anchor::Start, Class::Bold));
                room.take(block);
            }
        }
    }

    /// The names of the waves and their numbers of answers, every one or every few.
    fn below(&self, sheet: &Sheet, (plot, slot): (&Plot, f64), pick: &dyn Fn(&Words) -> String) {
        let widest = self.waves.iter().flat_map(|wave| [pick(&wave.label), pick(&wave.answers)]);
        let widest = widest.map(|words| text::width(&words, false)).fold(0.0, f64::max);
        let every = (1..=self.waves.len())
            .find(|&every| widest + 6.0 <= slot * every as f64)
            .unwrap_or(self.waves.len().max(1));
        for (nth, wave) in self.waves.iter().enumerate().rev() {
            if (self.waves.len() - 1 - nth).is_multiple_of(every) {
                let middle = plot.x(nth as f64);
                let room = (slot * every as f64).min(2.0 * middle.min(sheet.width - middle));
                for (words, y, class) in
                    [(pick(&wave.label), 17.0, Class::Text), (pick(&wave.answers), 33.0, Class::Quiet)]
                {
                    sheet.fit(&words, ((middle, plot.frame.bottom + y), room), (Anchor::Middle, class));
                }
            }
        }
    }
}
