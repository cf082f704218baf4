//! Units of metrics.

use serde::{Serialize, Serializer};

/// What a metric's values are counted in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// 0 to 100.
    Percent,
    /// Points, such as an audit's score or an NPS.
    Score,
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

    /// The unit as a document writes it.
    pub fn name(&self) -> String {
        match self {
            Self::Percent => "percent".into(),
            Self::Score => "score".into(),
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
