//! What moved between releases: goals, metrics, audits and gaps, each with what it was and what it became, worst first.

use super::{changes, log};
use crate::diff::{AuditDiff, Change, GapDiff, GoalDiff, MetricDiff};
use crate::i18n::format::NO_VALUE;
use crate::i18n::{Arg, Args, Statement, msg};
use crate::report::changes::Turn;
use crate::report::{Id, Kind, MetricStatus};
use crate::site::page::{Block, Columns, Part, Rows, esc};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Stretch};

/// Something that moved: what it was and what it became.
struct Moved<'a> {
    kind: Kind,
    id: &'a Id,
    turn: Turn,
    before: Option<SafeHtml>,
    after: Option<SafeHtml>,
}

/// Returns a block for each stretch of the history in which something moved, the latest first.
pub(super) fn blocks(here: &Here) -> Vec<Block> {
    let stretches = here.record.map(|record| record.stretches.as_slice()).unwrap_or_default();
    stretches.iter().filter_map(|stretch| block(here, stretch)).collect()
}

fn block(here: &Here, stretch: &Stretch) -> Option<Block> {
    let end = stretch.until_tag.clone().unwrap_or_else(|| here.date(stretch.until));
    let args = Args::new().with("before", Arg::Plain(stretch.since_tag.clone())).with("after", Arg::Plain(end));
    let heading = here.say(msg!("changes-between"), &args);
    let diff = &stretch.diff;
    let mut all: Vec<Moved> = (diff.goals.iter().filter_map(|goal| of_goal(here, goal)))
        .chain(diff.metrics.iter().filter_map(|metric| of_metric(here, metric)))
        .chain(diff.audits.iter().filter_map(|audit| of_audit(here, audit)))
        .chain(diff.gaps.iter().filter_map(|gap| of_gap(here, gap)))
        .collect();
    all.sort_by_key(|moved| moved.turn);
    let (other, same) = all.split_at(all.partition_point(|moved| moved.turn != Turn::Same));
    let mut block = Block::new(format!("moved-{}", stretch.until), &heading);
    if !other.is_empty() {
        block = block.table(Rows::new(here, &heading, columns()).rows(other));
    }
    if !same.is_empty() {
        let name = here.said(&Statement::new(msg!("changes-unchanged")).count("n", same.len()));
        let table = Rows::new(here, &name, columns()).quiet().rows(same);
        block = block.with(Part::Folded { name, blocks: vec![Block::plain("").table(table)] });
    }
    (!all.is_empty()).then_some(block)
}

fn columns<'a>() -> Columns<'a, Moved<'a>> {
    let side = |side: &Option<SafeHtml>| side.clone().unwrap_or_else(|| esc(NO_VALUE));
    Columns::<Moved>::new()
        .head(msg!("head-change"), |here, moved| here.titled(moved.kind, moved.id))
        .named(msg!("head-before"), move |_, moved| side(&moved.before))
        .named(msg!("head-after"), move |_, moved| side(&moved.after))
}

fn of_goal<'a>(here: &Here, diff: &'a GoalDiff) -> Option<Moved<'a>> {
    let state = |status| here.html.state(&sign::goal(here, status));
    let (before, after) = (diff.status.before.map(state), diff.status.after.map(state));
    diff.status.differs().then_some(Moved { kind: Kind::Goal, id: &diff.id, turn: diff.turn(), before, after })
}

fn of_metric<'a>(here: &Here, diff: &'a MetricDiff) -> Option<Moved<'a>> {
    let side = |value: Option<f64>, n: Option<f64>, status: Option<MetricStatus>| {
        let n = n.map(|n| here.number(n));
        let target = here.metric(&diff.id).and_then(|metric| metric.target);
        let others = diff.latest.before.into_iter().chain(diff.latest.after).chain(target);
        Some(changes::side(here, here.value_beside(value?, others, &diff.unit), n, &sign::metric(here, status?)))
    };
    let before = side(diff.latest.before, diff.n.before, diff.status.before);
    let after = side(diff.latest.after, diff.n.after, diff.status.after);
    let moved = diff.latest.differs() || diff.status.differs();
    moved.then_some(Moved { kind: Kind::Metric, id: &diff.id, turn: diff.turn(), before, after })
}

fn of_audit<'a>(here: &Here, diff: &'a AuditDiff) -> Option<Moved<'a>> {
    let side = |score: Option<f64>, reviewed: Option<u64>, verdict| {
        let n = reviewed.map(|n| log::number(here, n));
        Some(changes::side(here, here.score(Some(score?)), n, &sign::passed(here, verdict)))
    };
    let before = side(diff.score.before, diff.reviewed.before, diff.verdict.before);
    let after = side(diff.score.after, diff.reviewed.after, diff.verdict.after);
    let moved = diff.score.differs() || diff.verdict.differs();
    moved.then_some(Moved { kind: Kind::Audit, id: &diff.id, turn: diff.turn(), before, after })
}

fn of_gap<'a>(here: &Here, diff: &'a GapDiff) -> Option<Moved<'a>> {
    let state = |status| here.html.state(&sign::gap(here, status));
    let (before, after) = (diff.status.before.map(state), diff.status.after.map(state));
    let moved = diff.status.differs() || diff.change != Change::Changed;
    moved.then_some(Moved { kind: Kind::Gap, id: &diff.id, turn: diff.turn(), before, after })
}
