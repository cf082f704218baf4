//! Times that a spreadsheet keeps as a fraction of a day, where another unit is stated or none.
//!
//! In: the texts of numbers. Out: whether they are such fractions, and what they are as times. It converts nothing.

use crate::diag::Excerpt;
use crate::model::Unit;

const DAY: f64 = 86_400.0;
const MINUTES: f64 = 1_440.0;

/// What to do about `text`, a number that says no unit of time, where it is probably a fraction of a day.
pub(super) fn day_fraction(text: &str) -> Option<String> {
    const LEAST_DECIMALS: usize = 4;
    let (value, decimals) = fraction(text)?;
    let time = Unit::Duration.written((value * DAY).round());
    let help = format!(
        "a spreadsheet keeps times as parts of a day: `{text}` would be {time}. Say `in: d` where that is meant"
    );
    (decimals >= LEAST_DECIMALS).then_some(help)
}

/// `text` as a number between 0 and 1, with its decimals.
fn fraction(text: &str) -> Option<(f64, usize)> {
    let point = text.replace(',', ".");
    let decimals = point.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    point.parse().ok().filter(|value| *value > 0.0 && *value < 1.0).map(|value| (value, decimals))
}

/// The numbers of a column whose unit is stated, as far as they are parts of a day.
#[derive(Default)]
pub(super) struct DayFractions {
    count: usize,
    first: Option<(Excerpt, String)>,
    has_others: bool,
}

impl DayFractions {
    /// Takes the number `text`.
    pub(super) fn see(&mut self, text: &str, place: impl FnOnce() -> Excerpt) {
        const LEAST_DECIMALS: usize = 5;
        match fraction(text).filter(|(_, decimals)| *decimals >= LEAST_DECIMALS) {
            Some((value, decimals)) if is_whole_minutes(value, decimals) => {
                self.count += 1;
                self.first.get_or_insert_with(|| (place(), text.to_owned()));
            }
            _ => self.has_others |= text.parse() != Ok(0.0),
        }
    }

    /// The first of them, with what is wrong and what to do, where they are whole minutes of a day and no number is anything else.
    pub(super) fn take(&mut self) -> Option<(Excerpt, String)> {
        const ENOUGH: usize = 3;
        self.first.take().filter(|_| self.count >= ENOUGH && !self.has_others)
    }
}

/// Whether `value`, rounded to its `decimals`, is a number of minutes as a part of a day.
fn is_whole_minutes(value: f64, decimals: usize) -> bool {
    let half = 0.5 / 10_f64.powi(i32::try_from(decimals).unwrap_or(i32::MAX));
    let minutes = value * MINUTES;
    (minutes - minutes.round()).abs() <= half * MINUTES + 1e-9
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Place;

    fn told(texts: &[&str]) -> bool {
        let mut seen = DayFractions::default();
        let place =
            || Excerpt { place: Place { line: 1, column: 1 }, end: Place { line: 1, column: 1 }, line: String::new() };
        texts.iter().for_each(|text| seen.see(text, place));
        seen.take().is_some()
    }

    #[test]
    fn whole_minutes_of_a_day_are_told() {
        assert!(told(&["0.020833", "0.027778", "0.034722"]), "30, 40 and 50 minutes");
        assert!(told(&["0,0208333", "0", "0,0277778", "0,0347222"]));
        assert!(!told(&["0.020833", "0.027778"]), "two are too few");
        assert!(!told(&["0.020833", "0.027778", "0.034722", "1.5"]));
        assert!(!told(&["0.021", "0.028", "0.035"]), "too few decimals to tell");
        assert!(!told(&["0.020841", "0.027779", "0.034799"]));
    }

    #[test]
    fn a_number_without_unit_is_told_as_a_time() {
        assert!(day_fraction("0.020833").is_some_and(|help| help.contains("30m") || help.contains("30 min")));
        assert_eq!(day_fraction("29.25"), None);
        assert_eq!(day_fraction("0.5"), None);
    }
}
