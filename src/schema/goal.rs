//! Goals: where a metric shall be, and when.

use super::declare::{choice, document};
use super::value::{At, FieldValue};
use super::watch;
use super::{Filter, Id, Kind, Located, Period, Shape};
use crate::diag::{Diagnostic, rules};
use crate::parse::node::{Node, Value};
use crate::parse::scalar;

document! {
    /// Where a metric shall be, and when. A goal that is not measurable is not a goal.
    pub struct Goal = "a goal" {
        /// The metric that shall move.
        metric: Located<Id>, refers(&[Kind::Metric]), required_by(&rules::GOAL_WITHOUT_METRIC), watched(watch::POINTED), stated(""), example("fcr");
        /// The part of the metric that it is about, by what breaks the metric down.
        filter as "where": Filter, watched(watch::POINTED), example("{channel: phone}");
        /// Where the metric stood, and when.
        from: Milestone, quantity(), required_by(&rules::GOAL_WITHOUT_FROM), watched(watch::START), stated(""), example("{2026-01: 64}");
        /// Where it shall be by the end of a period.
        to: Milestone, quantity(), required_by(&rules::GOAL_WITHOUT_TO), watched(watch::COMPARED), stated(""), example("{2026-12: 75}");
        /// How often somebody looks at it.
        review: Option<Review>, watched(watch::LATER), stated("monthly");
        /// What it is good for.
        effect: Vec<Effect>, watched(watch::NARROWER), example("[loyalty, cost]");
    }
}

/// A value in a period.
#[derive(Debug, Clone, PartialEq)]
pub struct Milestone {
    /// The period.
    pub period: Period,
    /// The value in the metric's unit.
    pub value: f64,
    /// Where the value is written.
    pub value_origin: super::Origin,
    /// Where both are written.
    pub origin: super::Origin,
}

impl Milestone {
    /// The fault of a goal that starts here where `metric`, in `unit`, stood at `value`. Which of the two is wrong, nobody knows.
    pub(crate) fn differs(&self, metric: &Id, unit: &super::Unit, value: f64) -> Option<Diagnostic> {
        if self.says(value) {
            return None;
        }
        let there = unit.written(rounded(value));
        let (origin, period) = (&self.value_origin, self.period);
        let stated = unit.written(self.value);
        let stated = if stated == there { origin.file.text()[origin.span.range()].to_owned() } else { stated };
        let message = format!("the goal starts at {stated}, and `{metric}` was {there} in `{period}`");
        let fault = origin.fault(&rules::GOAL_START_DIFFERS, message);
        Some(fault.help(format!("write `from: {{{period}: {there}}}`, or correct the value of the metric")))
    }

    /// Whether it is `value` in another unit, or with another mark.
    pub(crate) fn is_slip_of(&self, value: f64) -> bool {
        const SLIPS: [f64; 4] = [60.0, 100.0, 1_000.0, 3_600.0];
        SLIPS.iter().any(|times| {
            let near = |a: f64, b: f64| a > 0.0 && (a / b - 1.0).abs() < 0.005;
            near(self.value * times, value) || near(self.value, value * times)
        })
    }

    /// The warning of a goal that starts here, before `metric` has a value in any of `periods`: nothing shows that it stood there. One that
    /// has just begun to be measured shows nothing either.
    pub(crate) fn precedes(&self, metric: &Id, periods: impl Iterator<Item = Period>) -> Option<Diagnostic> {
        const BEGUN: usize = 3;
        let mut periods: Vec<Period> = periods.collect();
        periods.sort_by_key(|period| period.start());
        let first = periods.first().filter(|first| self.period.end() < first.start() && periods.len() >= BEGUN)?;
        let origin = &self.value_origin;
        let message =
            format!("the goal starts in `{}`, and the first value of `{metric}` is of `{first}`", self.period);
        let fault = origin.fault(&rules::GOAL_START_DIFFERS, message);
        let help = "correct the period, or give the metric the value that it had then";
        Some(fault.severity(crate::diag::Severity::Warning).help(help))
    }

    /// Whether its value is `value`, as exactly as it is written: within half of its last digit, 0.05 for `64.3`, half a minute for
    /// `35m`.
    pub fn says(&self, value: f64) -> bool {
        let written = self.value_origin.file.text()[self.value_origin.span.range()].trim_matches(['"', '\'', ' ']);
        let text = written.trim_end_matches(['%', ' ']);
        let letter = text.chars().next_back().filter(char::is_ascii_alphabetic);
        let of_unit = letter.and_then(|letter| scalar::duration(&format!("1{letter}"))).unwrap_or(1.0);
        let last = text.rsplit(|c: char| c.is_ascii_alphabetic()).find(|part| !part.is_empty()).unwrap_or_default();
        let decimals = last.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let half = 0.5 * of_unit / 10_f64.powi(i32::try_from(decimals).unwrap_or(i32::MAX));
        (self.value - value).abs() <= half + 1e-9 * value.abs()
    }
}

/// `value` by the digits that tell it: two after the point, of a small one three that are not zero.
fn rounded(value: f64) -> f64 {
    let digits = if value == 0.0 || value.abs() >= 0.1 { 2.0 } else { 2.0 - value.abs().log10().floor() };
    let tens = 10_f64.powf(digits);
    let rounded = (value * tens).round() / tens;
    if rounded.is_finite() { rounded } else { value }
}

impl FieldValue for Milestone {
    const SHAPE: Shape = Shape::Pair(super::KeyShape::Period, &Shape::Number);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let document = at.document;
        if let Some(text) = node.as_text() {
            let message = format!("`{text}` says no period");
            let fault = document.reader.fault(&rules::WRONG_TYPE, node.span, message);
            let period = at.field.example.trim_start_matches('{').split(':').next().unwrap_or("2026-12");
            let fault = fault.expected("one period with its value such as `{2025-12: 75}`");
            let words = || text.split([' ', ',', '@', ':']).filter(|word| !word.is_empty());
            let period_of = |word: &&str| word.len() > 4 && word.parse::<Period>().is_ok();
            let values: Vec<&str> = words().filter(|word| scalar::percent(word).is_some()).collect();
            if let ([value], Some(period)) = (&values[..], words().find(period_of)) {
                let written = format!("{{{period}: {value}}}");
                document.reader.report(fault.help(format!("write `{written}`")).mend(written));
                return None;
            }
            document.reader.report(fault.help(format!("write `{{{period}: {text}}}`, with the period that you mean")));
            return None;
        }
        if let Some(written) = turned(node) {
            let fault = document.reader.fault(&rules::WRONG_TYPE, node.span, "these are no period with its value");
            let fault = fault.expected("one period with its value such as `{2025-12: 75}`");
            document.reader.report(fault.help(format!("write `{written}`")).mend(written));
            return None;
        }
        let mapping = document.reader.entries(node)?;
        let [entry] = mapping.entries.as_slice() else {
            let expected = "one period with its value such as `{2025-12: 75}`";
            if mapping.entries.is_empty() {
                let fault = document.reader.fault(&rules::WRONG_TYPE, node.span, "no period and no value stand here");
                let sample = at.field.sample();
                let help = format!("write `{}: {sample}`, with your own period and value", at.field.key);
                document.reader.report(fault.expected(expected).help(help));
                return None;
            }
            if let Some(written) = named(node) {
                let message = "the period is the key and the value stands behind it";
                let fault = document.reader.fault(&rules::WRONG_TYPE, node.span, message).expected(expected);
                document.reader.report(fault.help(format!("write `{written}`")).mend(written));
                return None;
            }
            let message = format!("{} periods stand where one is wanted", mapping.entries.len());
            let fault = document.reader.fault(&rules::WRONG_TYPE, node.span, message).expected(expected);
            document.reader.report(
                fault.help("keep the last; what shall be reached on the way is the metric's `target`, by period"),
            );
            return None;
        };
        let period = document.period_at(&entry.key, entry.key_span);
        let value = document.quantity(&entry.value);
        Some(Self {
            period: period?,
            value: value?,
            value_origin: document.origin(entry.value.span),
            origin: document.origin(node.span),
        })
    }
}

/// The period and the value in `node`, where they stand in a list, or the value before the period.
fn turned(node: &Node) -> Option<String> {
    let both = match &node.value {
        Value::Sequence(items) => [items.first()?.as_text()?, items.get(1).filter(|_| items.len() == 2)?.as_text()?],
        Value::Mapping(mapping) => match &mapping.entries[..] {
            [entry] => [entry.value.as_text()?, entry.key.as_str()],
            _ => return None,
        },
        _ => return None,
    };
    let is_period = |text: &str| text.parse::<Period>().is_ok();
    let [period, value] = if is_period(both[0]) { both } else { [both[1], both[0]] };
    let is_turned = node.as_mapping().is_none_or(|mapping| mapping.entries[0].key != period);
    (is_turned && is_period(period) && !is_period(value) && scalar::percent(value).is_some())
        .then(|| format!("{{{period}: {value}}}"))
}

/// The period with its value that `node` says as `{period: 2027-05, value: 75}`.
fn named(node: &Node) -> Option<String> {
    let mapping = node.as_mapping().filter(|mapping| mapping.entries.len() == 2)?;
    let (period, value) = (mapping.get("period")?.as_text()?, mapping.get("value")?.as_text()?);
    let is_sound = period.parse::<Period>().is_ok() && scalar::percent(value).is_some();
    is_sound.then(|| format!("{{{period}: {value}}}"))
}

impl serde::Serialize for Milestone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut fields = serializer.serialize_struct("Milestone", 2)?;
        fields.serialize_field("period", &self.period)?;
        fields.serialize_field("value", &self.value)?;
        fields.end()
    }
}

choice! {
    /// How often a goal is looked at.
    pub enum Review {
        /// Every day.
        Daily = "daily",
        /// Every week.
        Weekly = "weekly",
        /// Every month.
        Monthly = "monthly",
        /// Every quarter.
        Quarterly = "quarterly",
    }
}

choice! {
    /// What a goal is good for.
    pub enum Effect {
        /// Customers stay and recommend.
        Loyalty = "loyalty",
        /// Customers are content.
        Satisfaction = "satisfaction",
        /// People speak well of the company.
        Reputation = "reputation",
        /// Customers buy again.
        RepeatSales = "repeat-sales",
        /// Customers do not leave.
        Retention = "retention",
        /// The company earns more.
        Profit = "profit",
        /// Work runs better.
        Processes = "processes",
        /// Work costs less.
        Cost = "cost",
        /// The company is better known.
        Marketing = "marketing",
        /// The company learns something new.
        Innovation = "innovation",
    }
}
