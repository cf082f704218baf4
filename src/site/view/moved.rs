//! What moved between releases: goals, metrics, audits and gaps, each with what it was and what it became.

use crate::diff::{AuditDiff, Change, GapDiff, GoalDiff, MetricDiff};
use crate::i18n::format::NO_VALUE;
use crate::i18n::{Arg, Args, msg};
use crate::report::{Id, Kind};
use crate::site::page::{Block, Columns, Rows, Table, esc, join};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Stretch};

/// Something that moved: what it was and what it became.
struct Moved<'a> {
    kind: Kind,
    id: &'a Id,
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
    let side = |side: &Option<SafeHtml>| side.clone().unwrap_or_else(|| esc(NO_VALUE));
    let columns = Columns::<Moved>::new()
        .head(msg!("head-change"), |here, moved| here.titled(moved.kind, moved.id))
        .named(msg!("head-before"), |_, moved| side(&moved.before))
        .named(msg!("head-after"), |_, moved| side(&moved.after));
    let diff = &stretch.diff;
    let all: Vec<Moved> = (diff.goals.iter().filter_map(|goal| of_goal(here, goal)))
        .chain(diff.metrics.iter().filter_map(|metric| of_metric(here, metric)))
        .chain(diff.audits.iter().filter_map(|audit| of_audit(here, audit)))
        .chain(diff.gaps.iter().filter_map(|gap| of_gap(here, gap)))
        .collect();
    let table = Table::from(Rows::new(here, &heading, columns).rows(&all));
    (!table.is_empty()).then(|| Block::new(format!("moved-{}", stretch.until), heading).table(table))
}

fn of_goal<'a>(here: &Here, diff: &'a GoalDiff) -> Option<Moved<'a>> {
    let state = |status| here.html.state(&sign::goal(here, status));
    let (before, after) = (diff.status.before.map(state), diff.status.after.map(state));
    diff.status.differs().then_some(Moved { kind: Kind::Goal, id: &diff.id, before, after })
}

fn of_metric<'a>(here: &Here, diff: &'a MetricDiff) -> Option<Moved<'a>> {
    let side = |value: Option<f64>, status| {
        let value = value.map(|value| esc(here.value(value, &diff.unit)))?;
        let state = diff.status.differs().then_some(status).flatten();
        let state = state.map(|status| here.html.state(&sign::metric(here, status)));
        Some(join(&[value, state.unwrap_or_default()], " "))
    };
    let (before, after) = (side(diff.latest.before, diff.status.before), side(diff.latest.after, diff.status.after));
    let moved = diff.latest.differs() || diff.status.differs();
    moved.then_some(Moved { kind: Kind::Metric, id: &diff.id, before, after })
}

fn of_audit<'a>(here: &Here, diff: &'a AuditDiff) -> Option<Moved<'a>> {
    let score = |score: Option<f64>| score.map(|score| esc(here.score(Some(score))));
    let (before, after) = (score(diff.score.before), score(diff.score.after));
    diff.score.differs().then_some(Moved { kind: Kind::Audit, id: &diff.id, before, after })
}

fn of_gap<'a>(here: &Here, diff: &'a GapDiff) -> Option<Moved<'a>> {
    let state = |status| here.html.state(&sign::gap(here, status));
    let (before, after) = (diff.status.before.map(state), diff.status.after.map(state));
    let moved = diff.status.differs() || diff.change != Change::Changed;
    moved.then_some(Moved { kind: Kind::Gap, id: &diff.id, before, after })
}
