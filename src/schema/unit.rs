//! Units of metrics.

use std::fmt::Write as _;

use serde::{Serialize, Serializer};

use crate::parse::read::money::is_currency_code;
use crate::parse::read::synonym;

/// What a metric's values are counted in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// 0 to 100.
    Percent,
    /// Points, such as an audit's score or an NPS.
    Score,
    /// The mean of answers on a scale of a few points, which is a score that is told more finely. No document writes it.
    Rating,
    /// Things counted.
    Count,
    /// Seconds.
    Duration,
    /// One count for each of another.
    Ratio,
    /// Money, with its ISO 4217 code.
    Currency(String),
    /// Any other unit, shown as written.
    Other(String),
}

impl Unit {
    /// The unit that `text` names; any other text is a unit of its own.
    pub fn new(text: &str) -> Self {
        match text {
            "percent" => Self::Percent,
            "score" => Self::Score,
            "count" => Self::Count,
            "duration" => Self::Duration,
            "ratio" => Self::Ratio,
            _ => match text.strip_prefix("currency:") {
                Some(code) => Self::Currency(code.to_owned()),
                None => Self::Other(text.to_owned()),
            },
        }
    }

    /// The known unit that `text`, a unit of its own, was probably meant to be: another case, one letter off, a sign or a code.
    pub fn meant(text: &str) -> Option<String> {
        const KNOWN: [&str; 5] = ["percent", "score", "count", "duration", "ratio"];
        // Words of their own that lie one letter from a known one.
        const OTHERS: [&str; 6] = ["store", "core", "county", "court", "mount", "ration"];
        const CODES: [&str; 12] = ["EUR", "USD", "GBP", "RON", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY", "RUB"];
        let sign = |sign: &str| match sign {
            "€" => Some("currency:EUR"),
            "$" => Some("currency:USD"),
            "£" => Some("currency:GBP"),
            "₽" => Some("currency:RUB"),
            _ => None,
        };
        if let Some(code) = text.strip_prefix("currency:") {
            let upper = code.trim().to_uppercase();
            let written = sign(code).map(str::to_owned);
            let as_code = (upper.len() == 3 && upper.is_ascii()).then(|| format!("currency:{upper}"));
            return if is_currency_code(code) { None } else { written.or(as_code).or(Some("currency:EUR".to_owned())) };
        }
        if Self::new(text) != Self::Other(text.to_owned()) {
            return None;
        }
        let folded = text.trim().to_lowercase();
        match folded.as_str() {
            "%" | "pct" | "perc" | "percentage" | "percentages" | "per cent" => return Some("percent".to_owned()),
            _ if Self::says_number_alone(text) => return Some("count".to_owned()),
            "euro" | "euros" => return Some("currency:EUR".to_owned()),
            _ => {}
        }
        let code = CODES.iter().find(|code| code.to_lowercase() == folded).map(|code| format!("currency:{code}"));
        let near = KNOWN
            .iter()
            .find(|known| strsim::damerau_levenshtein(&folded, known) <= 1 && !OTHERS.contains(&folded.as_str()));
        let abroad = synonym(text, ["percent", "duration"]).map(str::to_owned);
        sign(text).map(str::to_owned).or(code).or(near.map(|known| (*known).to_owned())).or(abroad)
    }

    /// Whether `text` says that values are numbers and not of what: most of them are counts, and some have no unit.
    pub fn says_number_alone(text: &str) -> bool {
        ["number", "numbers", "num", "amount", "integer"].contains(&text.trim().to_lowercase().as_str())
    }

    /// `value` in this unit as a document writes it: durations as people do, by their two largest units.
    pub fn written(&self, value: f64) -> String {
        const UNITS: [(f64, char); 4] = [(86_400.0, 'd'), (3_600.0, 'h'), (60.0, 'm'), (1.0, 's')];
        if *self != Self::Duration {
            return value.to_string();
        }
        let seconds = value.abs();
        let largest = UNITS.iter().position(|(each, _)| seconds >= *each).unwrap_or(UNITS.len());
        let kept = &UNITS[largest..UNITS.len().min(largest + 2)];
        let (Some((smallest, _)), 2) = (kept.last(), kept.len()) else {
            return format!("{}s", (value * 10.0).round() / 10.0);
        };
        let mut rest = (seconds / smallest).round() * smallest;
        let mut text = if value < 0.0 { "-".to_owned() } else { String::new() };
        for (each, letter) in kept {
            let whole = (rest / each).floor();
            if whole > 0.0 {
                let _ = write!(text, "{whole}{letter}");
                rest -= whole * each;
            }
        }
        text
    }

    /// The unit as a document writes it.
    pub fn name(&self) -> String {
        match self {
            Self::Percent => "percent".into(),
            Self::Score | Self::Rating => "score".into(),
            Self::Count => "count".into(),
            Self::Duration => "duration".into(),
            Self::Ratio => "ratio".into(),
            Self::Currency(code) => format!("currency:{code}"),
            Self::Other(text) => text.clone(),
        }
    }
}

impl Serialize for Unit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_written_by_their_two_largest_units() {
        for (seconds, text) in [
            (15_120.0, "4h12m"),
            (15_156.0, "4h13m"),
            (14_400.0, "4h"),
            (191_000.0, "2d5h"),
            (90.0, "1m30s"),
            (38.66, "38.7s"),
            (0.0, "0s"),
            (-900.0, "-15m"),
        ] {
            assert_eq!(Unit::Duration.written(seconds), text);
        }
        assert_eq!(Unit::Percent.written(64.5), "64.5");
    }

    #[test]
    fn units_that_are_nearly_known_are_told_from_others() {
        for (text, meant) in [
            ("percnt", "percent"),
            ("Percent", "percent"),
            ("%", "percent"),
            ("counts", "count"),
            ("EUR", "currency:EUR"),
            ("€", "currency:EUR"),
            ("currency:€", "currency:EUR"),
            ("currency:eur", "currency:EUR"),
            ("ποσοστό", "percent"),
            ("Prozent", "percent"),
            ("perc", "percent"),
            ("percentages", "percent"),
            ("number", "count"),
        ] {
            assert_eq!(Unit::meant(text).as_deref(), Some(meant), "{text}");
        }
        for text in ["percent", "currency:EUR", "currency:AMD", "parcels", "points", "km", "stores", "store"] {
            assert_eq!(Unit::meant(text), None, "{text}");
        }
    }
}
