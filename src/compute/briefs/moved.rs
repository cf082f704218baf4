//! What moved in a quarter: a sentence for each direction, and the movements that are shown.

use crate::i18n::{Key, Statement, is_same, msg};
use crate::model::Period;
use crate::report::MetricReport;
use crate::report::brief::{BriefLine, BriefMovement, BriefTopic};
use crate::report::metric::Latest;
use crate::report::movement::{Movement, MovementBasis};

use super::super::past::MovedUntil;
use super::{BriefEntries, titled};

/// The most movements that a brief shows.
const MOST_MOVED: usize = 3;

/// A metric whose last point of the quarter was a signal, by the points known then.
struct Moved<'a> {
    metric: &'a MetricReport,
    movement: Movement,
    began: Option<Period>,
}

/// What moved in a quarter.
pub(super) struct QuarterMoved {
    /// The sentences.
    pub(super) lines: Vec<BriefLine>,
    /// The movements that are shown: what got worse first, then what has a goal.
    pub(super) shown: Vec<BriefMovement>,
    /// That these are not all.
    pub(super) beside: Option<Statement>,
}

impl BriefEntries<'_> {
    /// What moved in `quarter`.
    pub(super) fn moved(self, quarter: Period) -> QuarterMoved {
        let moved = self.metrics.values().filter_map(|metric| {
            let MovedUntil { movement, began } = self.past.until(metric, quarter)?;
            Some(Moved { metric, movement, began })
        });
        let moved = moved.filter(|moved| moved.movement.is_better() || moved.movement.is_worse());
        let (worse, better): (Vec<Moved>, Vec<Moved>) = moved.partition(|moved| moved.movement.is_worse());
        let line = |key: Key, moved: &[Moved]| {
            let heads: Vec<_> = moved.iter().map(|moved| &moved.metric.head).collect();
            titled(BriefTopic::Moved, key, &heads)
        };
        let lines = if self.metrics.values().any(|metric| self.past.until(metric, quarter).is_some()) {
            vec![line(msg!("brief-worse"), &worse), line(msg!("brief-better"), &better)]
        } else {
            let says = Statement::new(msg!("brief-no-values"));
            vec![BriefLine { topic: BriefTopic::Moved, says, about: Vec::new() }]
        };
        let has_goal = |moved: &&Moved| self.entries.goals.iter().any(|goal| goal.metric.value == moved.metric.head.id);
        let [worse, better] = [&worse, &better].map(|moved| {
            let (aimed, rest): (Vec<&Moved>, Vec<&Moved>) = moved.iter().partition(has_goal);
            aimed.into_iter().chain(rest)
        });
        let all: Vec<BriefMovement> = worse.chain(better).filter_map(|moved| movement_in(moved, quarter)).collect();
        let (total, shown) = (all.len(), all.into_iter().take(MOST_MOVED).collect::<Vec<_>>());
        let beside = (total > shown.len())
            .then(|| Statement::new(msg!("brief-shown")).count("n", shown.len()).count("total", total));
        QuarterMoved { lines, shown, beside }
    }
}

fn movement_in(moved: &Moved<'_>, quarter: Period) -> Option<BriefMovement> {
    let values = moved
        .metric
        .series
        .iter()
        .filter_map(|point| Some((point.date, Latest { period: point.period, value: point.value? })));
    let values: Vec<_> = values.take_while(|(date, _)| *date <= quarter.end()).collect();
    let before = values.iter().rev().find(|(date, _)| *date < quarter.start());
    let &(_, after) = values.last()?;
    let before = before.map(|(_, latest)| *latest);
    let goes = before.is_some_and(|before| {
        let differ = !is_same(before.value, after.value, &moved.metric.unit);
        differ && (after.value > before.value) == moved.movement.rises
    });
    let began = moved.began.filter(|_| !goes);
    let (metric, movement) = (moved.metric.head.id.clone(), moved.movement);
    let began_in = began.map(|began| began_in(began, movement));
    Some(BriefMovement { metric, movement, before, after, began, began_in })
}

/// When a movement began that the values beside it do not show; of a trend, since when there is one.
fn began_in(began: Period, movement: Movement) -> Statement {
    let is_trend = movement.basis == Some(MovementBasis::Trend);
    let key = if is_trend { msg!("overview-beside-trend") } else { msg!("overview-beside-began") };
    Statement::new(key).period("period", began)
}
