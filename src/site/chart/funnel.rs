//! A funnel: parts of different sizes beside the whole, between limits that widen where few answered.

use super::axes;
use super::class::Class;
use super::drawing::Drawing;
use super::place::Block;
use super::scale::{Scale, drawable};
use super::sheet::{NARROW, Plot, Screen, Sheet};
use super::spec::{Chart, Heading, Mark, Reference, Setting, ValueAxis, Words};
use super::text;

/// Parts by how many answered.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct FunnelPlot {
    /// What names the chart.
    pub(in crate::site) heading: Heading,
    /// The scale of values.
    pub(in crate::site) axis: ValueAxis,
    /// What the level axis counts: “answers”.
    pub(in crate::site) size: String,
    /// The parts.
    pub(in crate::site) points: Vec<FunnelPoint>,
    /// The whole.
    pub(in crate::site) center: Option<Reference>,
}

/// One part.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::site) struct FunnelPoint {
    /// Its name with its value, shown on hover.
    pub(in crate::site) label: String,
    /// Its name, shown beside it where it differs.
    pub(in crate::site) name: Words,
    /// How many answered.
    pub(in crate::site) n: f64,
    /// Its value.
    pub(in crate::site) value: f64,
    /// The inner and the outer limits at its size.
    pub(in crate::site) limits: [(f64, f64); 2],
    /// Good or Bad only where it is said to differ.
    pub(in crate::site) mark: Mark,
}

impl FunnelPlot {
    /// The funnel, wide and for a phone.
    pub(in crate::site) fn draw(&self, setting: &Setting) -> Chart {
        let mut points: Vec<&FunnelPoint> =
            self.points.iter().filter(|point| drawable(point.value).is_some()).collect();
        points.sort_by(|a, b| a.n.total_cmp(&b.n).then_with(|| a.label.cmp(&b.label)));
        let ends = points.iter().flat_map(|point| point.limits).flat_map(|(low, high)| [low, high]);
        let values = points.iter().map(|point| point.value).chain(ends).chain(self.center.as_ref().map(|it| it.value));
        let scale = Scale::of(&self.axis, values, 5, setting.text);
        let sizes = ValueAxis { floor: Some(0.0), from_zero: true, ..ValueAxis::default() };
        let [wide, narrow] = [(452.0, 6, Screen::Wide), (NARROW, 4, Screen::Narrow)].map(|(width, most, screen)| {
            let across = Scale::of(&sizes, points.iter().map(|point| point.n), most, setting.text);
            self.compose(width, &points, (&scale, &across), (screen, setting))
        });
        Chart { wide, narrow: Some(narrow), starts_at: scale.starts_at() }
    }

    fn compose(
        &self,
        width: f64,
        points: &[&FunnelPoint],
        (scale, across): (&Scale, &Scale),
        (screen, setting): (Screen, &Setting),
    ) -> Drawing {
        let frame = Block { left: axes::gutter(scale), top: 26.0, right: width - 8.0, bottom: 246.0 };
        let sheet = Sheet::new(width, frame.bottom + 40.0, setting.direction);
        {
            let plot = sheet.plot(frame, across.low..across.high, scale.low..scale.high);
            axes::values(&sheet, &plot, scale, true);
            axes::level(&sheet, &plot, across);
            sheet.text(&self.size, (frame.right, frame.bottom + 33.0), Class::Quiet.end());
            for (nth, class) in [Class::Limit, Class::Whisker].into_iter().enumerate() {
                let line = |end: fn((f64, f64)) -> f64| {
                    let spots: Vec<(f64, f64)> = points.iter().map(|point| (point.n, end(point.limits[nth]))).collect();
                    plot.line(&spots, class);
                };
                line(|(low, _)| low);
                line(|(_, high)| high);
            }
            if let Some(center) = &self.center {
                plot.line(&[(across.low, center.value), (across.high, center.value)], Class::Mean);
                sheet.text(&center.words.full, (frame.right, plot.y(center.value) - 4.0), Class::Quiet.end());
            }
            points.iter().for_each(|point| place(&sheet, &plot, point, screen));
        }
        sheet.finish(&self.heading, screen)
    }
}

fn place(sheet: &Sheet, plot: &Plot, point: &FunnelPoint, screen: Screen) {
    let (x, y) = plot.spot(point.n, point.value);
    match point.mark {
        Mark::Plain => sheet.circle((x, y), 3.4, Class::MarkInk),
        mark => {
            sheet.mark((x, y), mark, 1.0);
            let words = point.name.on(screen);
            let fits = x + 9.0 + text::width(words, false) < plot.frame.right;
            let (at, class) = if fits { (x + 9.0, Class::Text.start()) } else { (x - 9.0, Class::Text.end()) };
            sheet.text(words, (at, y + 4.0), class);
        }
    }
    sheet.point(Block { left: x - 6.0, top: y - 6.0, right: x + 6.0, bottom: y + 6.0 }, &point.label);
}
