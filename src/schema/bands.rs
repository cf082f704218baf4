//! Service levels: what scores are called.
//!
//! In: the `bands` of the settings. Out: levels that rise from 0, none of which nearly has a usual name; a fault else.

use std::ops::Deref;

use serde::Serialize;

use super::value::{At, FieldValue};
use super::{KeyShape, Shape};
use crate::diag::rules;
use crate::parse::node::Node;
use crate::parse::read::certain;

/// A service level and the score from which it holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Band {
    /// `basic`, `expected`, `desired`, `surprising` or `unbelievable`, or the workspace's own name.
    pub name: String,
    /// The lowest score in it, 0 to 100.
    pub from: f64,
}

/// What levels are called where nothing is said.
const USUAL_BANDS: [&str; 5] = ["basic", "expected", "desired", "surprising", "unbelievable"];

/// Service levels, rising.
#[derive(Debug, Clone, PartialEq)]
pub struct Bands(pub Vec<Band>);

impl Deref for Bands {
    type Target = [Band];

    fn deref(&self) -> &[Band] {
        &self.0
    }
}

impl FieldValue for Bands {
    const SHAPE: Shape = Shape::Map(KeyShape::Name, &Shape::Number);

    fn read(at: &At<'_>, node: &Node) -> Option<Self> {
        let reader = at.document.reader;
        let mut bands: Vec<Band> = Vec::new();
        for entry in &at.entries(node)?.entries {
            let from = reader.number(&entry.value)?;
            let rises = bands.last().is_none_or(|last| last.from < from);
            if !(0.0..=100.0).contains(&from) || !rises {
                let message = match bands.last().filter(|_| !rises) {
                    Some(last) => {
                        format!("`{}` begins at {from}, and `{}` before it at {}", entry.key, last.name, last.from)
                    }
                    None => format!("`{}` begins at {from}, which is no score", entry.key),
                };
                let fault = reader.fault(&rules::BANDS_NOT_ASCENDING, entry.value.span, message);
                let fault = fault.expected("thresholds that rise from 0 to at most 100");
                reader.report(if rises { fault } else { fault.help("write them from the lowest to the highest") });
                return None;
            }
            bands.push(Band { name: entry.key.clone(), from });
        }
        let entries = &reader.entries(node)?.entries;
        let known = || USUAL_BANDS.into_iter().filter(|usual| entries.iter().all(|entry| entry.key != *usual));
        let mut others = entries.iter().filter(|entry| !USUAL_BANDS.contains(&entry.key.as_str()));
        if let Some((entry, meant)) = others.find_map(|entry| Some((entry, certain(&entry.key, known())?))) {
            let message = format!("`{}` is nearly `{meant}`, and a level of its own", entry.key);
            let fault = reader.fault(&rules::INVALID_VALUE, entry.key_span, message);
            reader.report(fault.help(format!("did you mean `{meant}`?")).mend(meant));
            return None;
        }
        if let [Band { name, from }, _, ..] = &bands[..]
            && *from > 0.0
        {
            let message = format!("a score under {from} has no level: the lowest, `{name}`, begins there");
            let span = node.as_mapping().and_then(|map| map.get(name)).map_or(node.span, |first| first.span);
            let fault = reader.fault(&rules::BANDS_NOT_ASCENDING, span, message);
            reader.report(fault.help(format!("write `{name}: 0`, or a lower level before it")));
            return None;
        }
        if bands.len() > 1 && bands.last().is_some_and(|highest| highest.from <= 1.0) {
            let fault = reader.fault(&rules::PERCENT_AS_FRACTION, node.span, "every threshold lies between 0 and 1");
            reader.report(fault.help("scores go from 0 to 100: write `40` for 0.4"));
            return None;
        }
        Some(Self(bands))
    }
}
