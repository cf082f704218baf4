//! What moved in a quarter: a sentence for each direction, and the movements that are shown.

use crate::i18n::{Key, is_same, msg};
use crate::model::Period;
use crate::report::MetricReport;
use crate::report::brief::{BriefLine, BriefMovement, BriefTopic};
use crate::report::metric::Latest;
use crate::report::movement::Movement;

use super::super::metrics::{MovedUntil, movement_until};
use super::{BriefEntries, titled};

/// The most movements that a brief shows.
const MOST_MOVED: usize = 3;

/// A metric whose last point of the quarter was a signal, by the points known then.
struct Moved<'a> {
    metric: &'a MetricReport,
    movement: Movement,
    began: Option<Period>,
}

impl BriefEntries<'_> {
    /// The sentences, and the movements that are shown: what got worse first, then what has a goal.
    pub(super) fn moved(self, quarter: Period) -> (Vec<BriefLine>, Vec<BriefMovement>) {
        let moved = self.metrics.iter().filter_map(|(id, metric)| {
            let document = self.setting.workspace.metrics.get(*id)?;
            let MovedUntil { movement, began } = movement_until(self.setting, document, metric, quarter)?;
            Some(Moved { metric, movement, began })
        });
        let moved = moved.filter(|moved| moved.movement.is_better() || moved.movement.is_worse());
        let (worse, better): (Vec<Moved>, Vec<Moved>) = moved.partition(|moved| moved.movement.is_worse());
        let line = |key: Key, moved: &[Moved]| {
            let heads: Vec<_> = moved.iter().map(|moved| &moved.metric.head).collect();
            titled(BriefTopic::Moved, key, &heads)
        };
        let lines = vec![line(msg!("brief-worse"), &worse), line(msg!("brief-better"), &better)];
        let has_goal = |moved: &&Moved| self.entries.goals.iter().any(|goal| goal.metric.value == moved.metric.head.id);
        let [worse, better] = [&worse, &better].map(|moved| {
            let (aimed, rest): (Vec<&Moved>, Vec<&Moved>) = moved.iter().partition(has_goal);
            aimed.into_iter().chain(rest)
        });
        let shown = worse.chain(better).filter_map(|moved| movement_in(moved, quarter)).take(MOST_MOVED);
        (lines, shown.collect())
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
    Some(BriefMovement { metric: moved.metric.head.id.clone(), movement: moved.movement, before, after, began })
}
