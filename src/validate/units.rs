//! Values beside the unit of their metric: whether what is written can be meant.
//!
//! In: a value, where it is written, and the metric it is of. Out: a diagnostic, or nothing. It converts nothing.

use crate::diag::{Diagnostic, rules};
use crate::model::{Origin, Unit};
use crate::parse::scalar;
use crate::schema::TimeUnit;
use crate::schema::metric::Metric;
use crate::schema::source::Points;

/// How a document writes a value in a metric's unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WrittenUnit {
    /// A bare number.
    Bare,
    /// A number with `%`.
    Percentage,
    /// A duration with its units.
    Duration,
}

impl WrittenUnit {
    /// How the value at `origin` is written.
    pub(super) fn of(origin: &Origin) -> Self {
        let text = written(origin);
        match text {
            _ if text.ends_with('%') => Self::Percentage,
            _ if scalar::number(text).is_some() => Self::Bare,
            _ => Self::Duration,
        }
    }
}

fn written(origin: &Origin) -> &str {
    origin.file.text()[origin.span.range()].trim_matches(['"', '\'', ' '])
}

/// What is wrong with `value`, a value of `metric` that is written at `origin` of a document.
pub(super) fn fault(metric: &Metric, value: f64, origin: &Origin) -> Option<Diagnostic> {
    unit_fault(metric, value, origin).or_else(|| {
        let bounds = metric.held_to();
        if bounds.hold(value) {
            return None;
        }
        let bounds = bounds.written(&metric.unit);
        let message = format!("`{}` lies outside {bounds}", written(origin));
        let fault = origin.fault(&rules::VALUE_OUT_OF_BOUNDS, message);
        Some(fault.expected(bounds).help(lift(metric)))
    })
}

/// What is wrong with the unit that `value` is written in.
pub(super) fn unit_fault(metric: &Metric, value: f64, origin: &Origin) -> Option<Diagnostic> {
    let id = &metric.head.id;
    let text = written(origin);
    let what = match (&metric.unit, WrittenUnit::of(origin)) {
        (Unit::Duration, WrittenUnit::Bare) if value != 0.0 => {
            let fault = origin.fault(&rules::DURATION_WITHOUT_UNIT, format!("`{text}` says no unit of time"));
            return Some(fault.help(with_unit(text, bare_in(metric))));
        }
        (unit, WrittenUnit::Percentage) if !may_be_percentages(unit) => "a percentage",
        (unit, WrittenUnit::Duration) if *unit != Unit::Duration => "a duration",
        _ => return None,
    };
    let unit = metric.unit.name();
    let fault = origin.fault(&rules::UNIT_MISMATCH, format!("`{text}` is {what}; the unit of `{id}` is `{unit}`"));
    let number = text.trim_end_matches(|c: char| c.is_alphabetic() || "% ".contains(c));
    // A length of time is no number of something else.
    let is_plain = !matches!(metric.unit, Unit::Duration) && what != "a duration" && scalar::number(number).is_some();
    if what == "a duration" {
        let other = format!("write the value in `{unit}`, or name a metric whose unit is `duration`");
        return Some(fault.expected("a number").help(other));
    }
    let fault = fault.maybe_help(is_plain.then(|| {
        let number = if what == "a percentage" { of_percent(number, &metric.unit) } else { number.to_owned() };
        format!("write `{number}` if it is one of those, or correct the metric's `unit`")
    }));
    Some(fault.expected(if metric.unit == Unit::Duration { "a duration such as `4h`" } else { "a number" }))
}

/// What `number` percent are in `unit`: as a ratio a hundredth of it.
pub(super) fn of_percent(number: &str, unit: &Unit) -> String {
    match scalar::number(&number.replace(',', ".")) {
        Some(share) if *unit == Unit::Ratio => format!("{}", (share * 1e6).round() / 1e8),
        _ => number.to_owned(),
    }
}

/// Whether values in `unit` may carry a percent sign: percentages, and what the author's own word says of them.
pub(super) fn may_be_percentages(unit: &Unit) -> bool {
    const WORDS: [&str; 9] = ["%", "percent", "procent", "prozent", "protsent", "процент", "ποσοστ", "مئوية", "share"];
    match unit {
        Unit::Percent => true,
        Unit::Other(text) => WORDS.iter().any(|word| text.to_lowercase().contains(word)),
        _ => false,
    }
}

/// Whether values in `unit` have no thousandths: what counts has no fraction, and most money has hundredths.
pub(super) fn has_no_thousandths(unit: &Unit) -> bool {
    const WITH_THOUSANDTHS: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];
    match unit {
        Unit::Count => true,
        Unit::Currency(code) => !WITH_THOUSANDTHS.contains(&code.as_str()),
        _ => false,
    }
}

/// What bare numbers of `metric` count: as it says itself, else its file.
fn bare_in(metric: &Metric) -> Option<TimeUnit> {
    metric.bare_in.or(match &metric.written_points {
        Some(Points::File(file)) => file.bare_in,
        _ => None,
    })
}

/// How the bare number `text` is written as a duration: in the unit that bare numbers have elsewhere, where that is known.
pub(super) fn with_unit(text: &str, known: Option<TimeUnit>) -> String {
    let Some(unit) = known.map(TimeUnit::letter) else {
        return format!("write `{text}s`, `{text}m`, `{text}h` or `{text}d`");
    };
    let others: Vec<String> =
        ['s', 'm', 'h', 'd'].iter().filter(|other| **other != unit).map(|other| format!("`{text}{other}`")).collect();
    format!("write `{text}{unit}` as its metric counts, or {}", others.join(", "))
}

/// How a value is allowed that lies outside the bounds of `metric`.
pub(super) fn lift(metric: &Metric) -> String {
    let path = metric.head.path();
    if metric.unit == Unit::Percent && metric.bounds.is_some_and(|bounds| bounds.high == Some(1.0)) {
        return format!("a percentage goes from 0 to 100: say `bounds: [0, 100]` in `{path}`");
    }
    if metric.bounds.is_some() {
        return format!("correct it, or widen `bounds` in `{path}`");
    }
    format!("correct it; where such a value can be meant, say `bounds: [null, null]` in `{path}`")
}

/// Whether `share`, of one, was meant as a percentage: a hundred times as much lies nearer to `percent`, which stands beside it.
pub(super) fn is_meant_in_percent(share: f64, percent: f64) -> bool {
    // The middle between a share and a hundred times as much, as a factor, is ten times.
    (0.0..=1.0).contains(&share) && share > 0.0 && share * 10.0 < percent
}

/// Whether values of `metric` are percentages, and nothing is said of their bounds.
pub(super) fn is_percent(metric: &Metric) -> bool {
    metric.unit == Unit::Percent && metric.bounds.is_none()
}
