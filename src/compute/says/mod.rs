//! The sentences about each entry of the report: its figures in, statements out. The first is the headline.
//!
//! A sentence says what the report holds, counts and compares figures of it, and says openly where it holds too little.

mod audits;
mod checklists;
mod complaints;
mod gaps;
mod goals;
mod logs;
mod metrics;
mod movement;
mod plans;
mod surveys;
mod visits;
mod why;

pub(super) use audits::audit;
pub(super) use checklists::record;
pub(super) use complaints::complaints;
pub(super) use gaps::gap;
pub(super) use goals::goal;
pub(super) use logs::{competitor, log};
pub(super) use metrics::metric;
pub(super) use plans::{change_said, effect, plan};
pub(super) use surveys::{called, drivers, question, survey};
pub(super) use visits::visit;
pub(super) use why::why_moved;

use crate::i18n::Statement;
use crate::model::Unit;

/// Of fewer cases, answers or complaints it is said that they are few, and that a share of them says little by itself.
const FEW: u64 = 30;

/// A projected value as it may be shown: a percentage stays within 0 and 100.
fn showable(value: f64, unit: &Unit) -> f64 {
    if *unit == Unit::Percent { value.clamp(0.0, 100.0) } else { value }
}

/// How many days, never below 0.
fn days(days: i64) -> usize {
    usize::try_from(days).unwrap_or(0)
}

/// A score, 0–100, as sentences show it.
fn scored(statement: Statement, name: &'static str, score: f64) -> Statement {
    statement.value(name, score, &Unit::Score)
}
