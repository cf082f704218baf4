//! What moved in a quarter: a sentence for each direction, and the movements that are shown.

use chrono::NaiveDate;

use crate::i18n::{Key, Statement, is_same, msg};
use crate::model::Period;
use crate::report::MetricReport;
use crate::report::brief::{BriefLine, BriefMovement, BriefTopic};
use crate::report::metric::Latest;
use crate::report::movement::{Movement, MovementBasis};

use super::super::overview::is_alike;
use super::super::past::{MovedUntil, told_on};
use super::{BriefEntries, titled};

/// The most movements that a brief shows.
const MOST_MOVED: usize = 3;

/// A metric whose last point of the quarter was a signal, by the points known then.
struct Moved<'a> {
    metric: &'a MetricReport,
    movement: Movement,
    began: Option<Period>,
    /// Whether it had not moved so by the end of the quarter before.
    is_new: bool,
}

/// What moved in a quarter.
pub(super) struct QuarterMoved {
    /// The sentences.
    pub(super) lines: Vec<BriefLine>,
    /// The movements that are shown: new ones first, of these what got worse, then what has a goal.
    pub(super) shown: Vec<BriefMovement>,
    /// That these are not all.
    pub(super) beside: Option<Statement>,
}

impl<'a> BriefEntries<'a> {
    /// What moved in `quarter`.
    pub(super) fn moved(self, quarter: Period) -> QuarterMoved {
        let moved = self.metrics.values().filter_map(|metric| {
            let MovedUntil { movement, began } = self.past.until(metric, quarter)?;
            // What the brief of the quarter before said is not new, whatever rule shows it now.
            let is_new = !self.past.had_moved_so(metric, movement, quarter.plus(-1).end());
            Some(Moved { metric, movement, began, is_new })
        });
        let moved: Vec<Moved> = moved.filter(|moved| moved.movement.is_signal()).collect();
        let is_judged = |moved: &Moved| moved.movement.is_better() || moved.movement.is_worse();
        let (judged, neutral): (Vec<Moved>, Vec<Moved>) = moved.into_iter().partition(is_judged);
        let (new, old): (Vec<Moved>, Vec<Moved>) = judged.into_iter().partition(|moved| moved.is_new);
        let apart = |moved: Vec<Moved<'a>>| -> (Vec<Moved<'a>>, Vec<Moved<'a>>) {
            moved.into_iter().partition(|moved| moved.movement.is_worse())
        };
        let ((worse, better), (still_worse, still_better)) = (apart(new), apart(old));
        let line = |key: Key, moved: &[Moved]| {
            let heads: Vec<_> = moved.iter().map(|moved| &moved.metric.head).collect();
            titled(BriefTopic::Moved, key, &heads)
        };
        let lines = if self.metrics.values().any(|metric| self.past.until(metric, quarter).is_some()) {
            let still = [
                (msg!("brief-still-worse"), &still_worse),
                (msg!("brief-still-better"), &still_better),
                (msg!("brief-unusual"), &neutral),
            ];
            let still = still.into_iter().filter(|(_, moved)| !moved.is_empty()).map(|(key, moved)| line(key, moved));
            let new = [line(msg!("brief-worse"), &worse), line(msg!("brief-better"), &better)];
            new.into_iter().chain(still).collect()
        } else {
            let says = Statement::new(msg!("brief-no-values"));
            vec![BriefLine { topic: BriefTopic::Moved, says, about: Vec::new() }]
        };
        let has_goal = |moved: &&Moved| self.entries.goals.iter().any(|goal| goal.metric.value == moved.metric.head.id);
        let ordered = [&worse, &better, &still_worse, &still_better, &neutral].into_iter().flat_map(|moved| {
            let (aimed, rest): (Vec<&Moved>, Vec<&Moved>) = moved.iter().partition(has_goal);
            aimed.into_iter().chain(rest)
        });
        let all: Vec<BriefMovement> =
            ordered.filter_map(|moved| movement_in(moved, quarter, self.setting.as_of)).collect();
        let (total, shown) = (all.len(), all.into_iter().take(MOST_MOVED).collect::<Vec<_>>());
        let beside = (total > shown.len())
            .then(|| Statement::new(msg!("brief-shown")).count("n", shown.len()).count("total", total));
        QuarterMoved { lines, shown, beside }
    }
}

/// The movement as the brief of `quarter` shows it, with the values told by its end.
fn movement_in(moved: &Moved<'_>, quarter: Period, as_of: NaiveDate) -> Option<BriefMovement> {
    let values = moved
        .metric
        .series
        .iter()
        .filter_map(|point| Some((told_on(point, as_of), Latest { period: point.period, value: point.value? })));
    let values: Vec<_> = values.take_while(|(date, _)| *date <= quarter.end()).collect();
    let &(_, after) = values.last()?;
    let earlier = || values.iter().rev().filter(|(date, _)| *date < quarter.start()).map(|(_, latest)| *latest);
    let before = earlier().find(|before| is_alike(moved.metric, *before, after)).or_else(|| earlier().next());
    let differ = before.filter(|before| !is_same(before.value, after.value, &moved.metric.unit));
    let goes = differ.map(|before| (after.value > before.value) == moved.movement.rises);
    // What had moved before says since when, and what shows only now.
    let is_earlier = moved.began.is_some_and(|began| began.start() < quarter.start());
    let began = moved.began.filter(|_| goes != Some(true) || !moved.is_new || is_earlier);
    let (metric, movement) = (moved.metric.head.id.clone(), moved.movement);
    let is_against = goes == Some(false) && before.is_some_and(|before| is_alike(moved.metric, before, after));
    let against = is_against.then(|| Statement::new(msg!("brief-moved-against")));
    // A signal may be younger than the movement that it shows.
    let is_younger = !moved.is_new && began.is_none_or(|began| began.start() >= quarter.start());
    let already = is_younger.then(|| Statement::new(msg!("moved-already")).period("period", quarter.plus(-1)));
    let is_late = moved.is_new && is_earlier;
    let since = already.or_else(|| began.map(|began| began_in((began, is_late), movement)));
    let beside = since.into_iter().chain(against).collect();
    Some(BriefMovement { metric, movement, new: moved.is_new, before, after, began, beside })
}

/// When a movement began that the values beside it do not show, and whether it shows only now; of a trend, since when there is one.
fn began_in((began, is_late): (Period, bool), movement: Movement) -> Statement {
    let key = match movement.basis {
        Some(MovementBasis::Trend) => msg!("overview-beside-trend"),
        _ if is_late => msg!("moved-late"),
        _ => msg!("overview-beside-began"),
    };
    Statement::new(key).period("period", began)
}
