//! Value scales: where they start and end, and which round values they mark.

use std::ops::Range;

use super::spec::{AxisText, DurationUnit, ValueAxis, ValueKind};

/// A value scale with its ticks.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Scale {
    /// The lowest value shown.
    pub(super) low: f64,
    /// The highest value shown, above the lowest.
    pub(super) high: f64,
    /// The marked values with their texts, ascending; at most six.
    pub(super) ticks: Vec<(f64, String)>,
    /// The unit, to be written once.
    pub(super) unit: String,
}

/// What lies beyond this is left out like a value that is no number: its scale has no room for arithmetic.
const LARGEST: f64 = 1e300;
const MINUTE: f64 = 60.0;
const HOUR: f64 = 3600.0;
const DAY: f64 = 86_400.0;

/// The steps of a duration axis below a day.
const DURATION_STEPS: [f64; 16] = [
    1.0,
    2.0,
    5.0,
    10.0,
    15.0,
    30.0,
    MINUTE,
    2.0 * MINUTE,
    5.0 * MINUTE,
    15.0 * MINUTE,
    30.0 * MINUTE,
    HOUR,
    2.0 * HOUR,
    4.0 * HOUR,
    6.0 * HOUR,
    12.0 * HOUR,
];

/// `value` where it can be drawn.
pub(super) fn drawable(value: f64) -> Option<f64> {
    (value.is_finite() && value.abs() <= LARGEST).then_some(value)
}

/// What a scale has to show.
struct Shown {
    low: f64,
    high: f64,
    start_at_zero: bool,
}

impl Scale {
    /// The scale for `values` with at most `most` ticks.
    pub(super) fn of(
        axis: &ValueAxis,
        values: impl IntoIterator<Item = f64>,
        most: usize,
        text: &dyn AxisText,
    ) -> Self {
        let (mut low, mut high) = extent(values).unwrap_or((0.0, 1.0));
        let start_at_zero = axis.from_zero || low >= 0.0 && low < high * 0.3;
        if start_at_zero {
            (low, high) = (low.min(0.0), high.max(0.0));
        }
        if high - low <= high.abs().max(low.abs()) * 1e-12 {
            let half = if high == 0.0 { 1.0 } else { high.abs() * 0.2 };
            let floor = axis.floor.filter(|&floor| floor <= low).unwrap_or(f64::NEG_INFINITY);
            (low, high) = if start_at_zero && low >= 0.0 { (0.0, high + half) } else { (low - half, high + half) };
            low = low.max(floor);
        }
        let shown = Shown { low, high, start_at_zero };
        let fits = |rough: f64| {
            let scale = Self::stepped(axis, &shown, step(axis.kind, rough), text);
            (scale.ticks.len() <= most).then_some(scale)
        };
        let rough = (high - low) * 1.1 / most.max(2) as f64;
        let wider = (0..12).map(|nth| rough * 1.3_f64.powi(nth));
        wider
            .into_iter()
            .find_map(fits)
            .unwrap_or_else(|| Self::stepped(axis, &shown, step(axis.kind, rough * 10.0), text))
    }

    fn stepped(axis: &ValueAxis, shown: &Shown, step: f64, text: &dyn AxisText) -> Self {
        let Shown { low, high, start_at_zero } = *shown;
        let pad = (high - low) * 0.05;
        let end = step / 2.0;
        let floor = axis.floor.filter(|&floor| floor <= low);
        let ceiling = axis.ceiling.filter(|&ceiling| ceiling >= high);
        let lowest = if low == 0.0 && start_at_zero { 0.0 } else { ((low - pad) / end).floor() * end };
        let highest = if high == 0.0 && start_at_zero { 0.0 } else { ((high + pad) / end).ceil() * end };
        let low = floor.map_or(lowest, |floor| lowest.max(floor));
        let high = ceiling.map_or(highest, |ceiling| highest.min(ceiling));
        Self { low, high, ticks: ticks(axis.kind, low..high, step, text), unit: unit_of(axis, step, text) }
    }

    /// The scale from zero for bars.
    pub(super) fn from_zero(
        axis: &ValueAxis,
        values: impl IntoIterator<Item = f64>,
        most: usize,
        text: &dyn AxisText,
    ) -> Self {
        let axis = ValueAxis { from_zero: true, ..axis.clone() };
        let all: Vec<f64> = values.into_iter().chain(axis.ceiling.filter(|&ceiling| ceiling <= 100.0)).collect();
        Self::of(&axis, all, most, text)
    }

    /// Where the scale starts, where that is not zero.
    pub(super) fn starts_at(&self) -> Option<f64> {
        (self.low != 0.0).then_some(self.low)
    }
}

/// The smallest and largest of the values that can be drawn.
pub(super) fn extent(values: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    values.into_iter().filter_map(drawable).fold(None, |extent, value| match extent {
        None => Some((value, value)),
        Some((low, high)) => Some((value.min(low), value.max(high))),
    })
}

/// The smallest round step that is not below `rough`.
fn step(kind: ValueKind, rough: f64) -> f64 {
    match kind {
        ValueKind::Duration if rough <= 12.0 * HOUR => {
            DURATION_STEPS.into_iter().find(|&step| step >= rough).unwrap_or(DAY)
        }
        ValueKind::Duration => round_step(rough / DAY).max(1.0) * DAY,
        ValueKind::Count => round_step(rough).max(1.0),
        ValueKind::Number => round_step(rough),
    }
}

fn round_step(rough: f64) -> f64 {
    let magnitude = 10_f64.powf(rough.log10().floor());
    // A quarter of ten or of one would need a decimal more than its neighbours.
    let steps: &[f64] = if magnitude > 1.0 { &[1.0, 2.0, 2.5, 5.0, 10.0] } else { &[1.0, 2.0, 5.0, 10.0] };
    let fits = steps.iter().map(|factor| factor * magnitude).find(|&step| step >= rough * (1.0 - 1e-9));
    fits.unwrap_or(10.0 * magnitude)
}

fn duration_unit(step: f64) -> (DurationUnit, f64) {
    if step >= DAY {
        (DurationUnit::Days, DAY)
    } else if step >= HOUR / 2.0 {
        (DurationUnit::Hours, HOUR)
    } else if step >= MINUTE {
        (DurationUnit::Minutes, MINUTE)
    } else {
        (DurationUnit::Seconds, 1.0)
    }
}

fn unit_of(axis: &ValueAxis, step: f64, text: &dyn AxisText) -> String {
    match axis.kind {
        ValueKind::Duration => text.duration_unit(duration_unit(step).0),
        ValueKind::Number | ValueKind::Count => axis.unit.clone(),
    }
}

fn ticks(
    kind: ValueKind,
    Range { start: low, end: high }: Range<f64>,
    step: f64,
    text: &dyn AxisText,
) -> Vec<(f64, String)> {
    let size = if kind == ValueKind::Duration { duration_unit(step).1 } else { 1.0 };
    let first = (low / step - 1e-9).ceil();
    let decimals = decimals(step / size);
    (0..12_u32)
        .map(|nth| (first + f64::from(nth)) * step)
        .take_while(|&at| at <= high + step * 1e-9)
        // Negative zero would be written with its sign.
        .map(|at| (at, text.number(at / size + 0.0, decimals)))
        .collect()
}

/// How many decimals a number of this step needs.
fn decimals(step: f64) -> usize {
    (0..=9)
        .find(|&places| {
            let scaled = step * 10_f64.powi(places);
            (scaled - scaled.round()).abs() < 1e-6 * scaled
        })
        .and_then(|places| usize::try_from(places).ok())
        .unwrap_or(9)
}

#[cfg(test)]
mod tests {
    use super::super::tests::Plain;
    use super::*;

    fn scale(axis: &ValueAxis, values: &[f64]) -> (f64, f64, Vec<String>) {
        let scale = Scale::of(axis, values.iter().copied(), 6, &Plain);
        (scale.low, scale.high, scale.ticks.into_iter().map(|(_, text)| text).collect())
    }

    #[test]
    fn ticks_are_round_and_few() {
        let (low, high, ticks) = scale(&ValueAxis::default(), &[62.0, 88.0]);
        assert_eq!((low, high), (60.0, 90.0));
        assert_eq!(ticks, ["60", "70", "80", "90"]);
    }

    #[test]
    fn a_scale_close_to_zero_starts_there() {
        assert!(scale(&ValueAxis::default(), &[2.0, 9.0]).0.abs() < 1e-9);
        assert!(scale(&ValueAxis::count("calls"), &[7.0, 9.0]).0.abs() < 1e-9);
        assert!(scale(&ValueAxis::default(), &[7.0, 9.0]).0 > 0.0);
    }

    #[test]
    fn a_percentage_stays_a_percentage() {
        let (low, high, _) = scale(&ValueAxis::hundred("percent"), &[91.0, 99.5]);
        assert!(low >= 0.0 && high <= 100.0);
    }

    #[test]
    fn durations_tick_on_the_clock() {
        let scale = Scale::of(&ValueAxis::duration(), [4.0 * HOUR, 11.4 * HOUR], 6, &Plain);
        assert_eq!(scale.unit, "hours");
        assert!(scale.ticks.iter().all(|(at, _)| at % (2.0 * HOUR) == 0.0), "{scale:?}");
        let short = Scale::of(&ValueAxis::duration(), [40.0, 75.0], 6, &Plain);
        assert_eq!((short.unit.as_str(), short.ticks.len() <= 6), ("seconds", true));
        let long = Scale::of(&ValueAxis::duration(), [2.0 * DAY, 31.0 * DAY], 6, &Plain);
        assert_eq!(long.unit, "days");
    }

    #[test]
    fn extremes_have_a_scale() {
        let cases: [&[f64]; 8] = [
            &[],
            &[0.0],
            &[5.0],
            &[-3.0, -3.0],
            &[1e300, -1e300],
            &[f64::NAN, f64::INFINITY],
            &[1e-300, 2e-300],
            &[1e15, 1e15 + 1.0],
        ];
        for values in cases {
            for axis in [ValueAxis::default(), ValueAxis::hundred("%"), ValueAxis::count("n"), ValueAxis::duration()] {
                let scale = Scale::of(&axis, values.iter().copied(), 6, &Plain);
                assert!(
                    scale.low < scale.high && scale.low.is_finite() && scale.high.is_finite(),
                    "{values:?} {scale:?}"
                );
                assert!(scale.ticks.len() <= 6, "{values:?} {scale:?}");
            }
        }
    }
}
