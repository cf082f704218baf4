//! Competitors: what they offer beside what we measure.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use serde::ser::SerializeMap;

use crate::i18n::{Statement, msg};
use crate::model::{Competitor, CompetitorValue, Id, Unit};

use crate::model::derefs_to_written;

use super::document::contract;

/// One competitor.
#[derive(Debug, Clone)]
pub struct CompetitorReport {
    /// What was written.
    pub written: Arc<Competitor>,
    /// What may be said of its values by metric.
    pub places: BTreeMap<Id, Standing>,
    /// The sentences about it; the first is the headline.
    pub says: Vec<Statement>,
}

derefs_to_written!(CompetitorReport, Competitor);

contract!(CompetitorReport, |entry| {
    "checked": entry.checked,
    "how": entry.how,
    "values": entry.standings().collect::<BTreeMap<_, _>>(),
    "says": entry.says,
});

impl CompetitorReport {
    /// Its values by metric, each with what may be said of it beside ours.
    pub fn standings(&self) -> impl Iterator<Item = (&Id, CompetitorStanding<'_>)> {
        self.places.iter().filter_map(|(id, place)| {
            let written = self.values.iter().find(|value| value.metric == *id)?;
            Some((id, CompetitorStanding { written, place: *place }))
        })
    }
}

/// A competitor's value and what may be said of it beside ours.
#[derive(Debug, Clone, Copy)]
pub struct CompetitorStanding<'a> {
    /// What was written.
    pub written: &'a CompetitorValue,
    /// What may be said.
    pub place: Standing,
}

/// What may be said of a competitor's value beside ours.
#[derive(Debug, Clone, Copy)]
pub struct Standing {
    /// Our own latest value.
    pub ours: Option<f64>,
    /// How far both may lie apart by chance; `None` where our own values do not tell.
    pub chance: Option<f64>,
    /// Whether it is more than a year old on the as-of date.
    pub stale: bool,
    /// What may be said of it beside ours; `None` for a neutral metric, and where we have no value.
    pub beside_ours: Option<BesideOurs>,
    /// Our place among all whose value of the metric can be compared; `None` where one of them cannot be told apart from us, or not be tested.
    pub our_place: Option<OurPlace>,
}

/// Our place among competitors that can all be told apart from us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct OurPlace {
    /// 1 the best.
    pub rank: usize,
    /// How many there are, ourselves included.
    pub of: usize,
}

/// What may be said of a competitor's value beside ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BesideOurs {
    /// It is better, by more than chance shows.
    Ahead,
    /// It is worse, by more than chance shows.
    Behind,
    /// The two were tested and cannot be told apart.
    NotApart,
    /// Chance could part the two by as much as the value itself, or over all that it can be: no value they could have would show anything.
    TooCoarse,
    /// Our own values do not tell how far two may lie apart by chance.
    Untested,
    /// It is too old to be compared.
    TooOld,
    /// Too few observations are behind it.
    TooFew,
}

impl Standing {
    /// The words for what may be said beside ours, of a metric in `unit`; where nothing shows, with the difference that could have.
    pub fn told(&self, unit: &Unit) -> Option<Statement> {
        let key = match self.beside_ours? {
            BesideOurs::Ahead => msg!("competitor-ahead-of-us"),
            BesideOurs::Behind => msg!("competitor-behind-us"),
            BesideOurs::NotApart => msg!("competitor-not-apart"),
            BesideOurs::TooCoarse => msg!("competitor-too-coarse"),
            BesideOurs::Untested => msg!("competitor-untested"),
            BesideOurs::TooOld => msg!("competitor-too-old"),
            BesideOurs::TooFew => msg!("competitor-too-few"),
        };
        let needs_chance = matches!(self.beside_ours, Some(BesideOurs::NotApart | BesideOurs::TooCoarse));
        let chance = self.chance.filter(|_| needs_chance);
        Some(chance.into_iter().fold(Statement::new(key), |said, chance| said.size("chance", chance, unit)))
    }
}

impl Serialize for CompetitorStanding<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("value", &self.written.value)?;
        map.serialize_entry("ours", &self.place.ours)?;
        map.serialize_entry("chance", &self.place.chance)?;
        map.serialize_entry("stale", &self.place.stale)?;
        map.serialize_entry("beside_ours", &self.place.beside_ours)?;
        map.serialize_entry("our_place", &self.place.our_place)?;
        map.serialize_entry("source", &self.written.source)?;
        map.serialize_entry("as_of", &self.written.as_of)?;
        map.end()
    }
}
