//! What moved between months or releases: goals, metrics, audits and gaps, each with what it was and what it became.

use super::parts::{self, Block, Column, Table, esc};
use crate::diff::{AuditDiff, Change, GapDiff, GoalDiff, MetricDiff};
use crate::i18n::{Arg, Args, msg};
use crate::report::{DocRef, Id, Kind};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Stretch, Tree};

/// Returns a block for each stretch of the history in which a result moved, the latest first.
pub(super) fn blocks(tree: &Tree, here: &Here) -> Vec<Block> {
    let stretches = tree.record.map(|record| record.stretches.as_slice()).unwrap_or_default();
    stretches.iter().filter_map(|stretch| block(tree, here, stretch)).collect()
}

fn block(tree: &Tree, here: &Here, stretch: &Stretch) -> Option<Block> {
    let end = |tag: &Option<String>, day| tag.clone().unwrap_or_else(|| here.date(day));
    let args = Args::new()
        .with("before", Arg::Plain(end(&stretch.since_tag, stretch.since)))
        .with("after", Arg::Plain(end(&stretch.until_tag, stretch.until)));
    let heading = tree.say(msg!("changes-between"), &args);
    let columns = vec![
        Column::head(tree, msg!("head-change")),
        Column::named(tree, msg!("head-before")),
        Column::named(tree, msg!("head-after")),
    ];
    let mut table = Table::new(heading.clone(), columns);
    let diff = &stretch.diff;
    let rows = (diff.goals.iter().filter_map(|goal| of_goal(here, goal)))
        .chain(diff.metrics.iter().filter_map(|metric| of_metric(here, metric)))
        .chain(diff.audits.iter().filter_map(|audit| of_audit(here, audit)))
        .chain(diff.gaps.iter().filter_map(|gap| of_gap(here, gap)));
    rows.for_each(|row| table.row(row));
    (!table.is_empty()).then(|| Block::new(format!("moved-{}", stretch.until), heading).table(table))
}

/// The row of a document: its title, what was, what is; a dash where there is nothing.
fn row(here: &Here, (kind, id): (Kind, &Id), before: Option<SafeHtml>, after: Option<SafeHtml>) -> Vec<SafeHtml> {
    let dash = || esc(crate::i18n::format::NO_VALUE);
    let title = here.title_link(&DocRef::new(kind, id.clone()));
    vec![title, before.unwrap_or_else(dash), after.unwrap_or_else(dash)]
}

fn of_goal(here: &Here, diff: &GoalDiff) -> Option<Vec<SafeHtml>> {
    let state = |status| parts::state(&sign::goal(here, status));
    let (before, after) = (diff.status.before.map(state), diff.status.after.map(state));
    diff.status.differs().then(|| row(here, (Kind::Goal, &diff.id), before, after))
}

fn of_metric(here: &Here, diff: &MetricDiff) -> Option<Vec<SafeHtml>> {
    let side = |value: Option<f64>, status| {
        let value = value.map(|value| esc(here.value(value, &diff.unit)))?;
        let state = diff.status.differs().then_some(status).flatten().map(|s| parts::state(&sign::metric(here, s)));
        Some(parts::join(&[vec![value], state.into_iter().collect()].concat(), " "))
    };
    let (before, after) = (side(diff.latest.before, diff.status.before), side(diff.latest.after, diff.status.after));
    let moved = diff.latest.differs() || diff.status.differs();
    moved.then(|| row(here, (Kind::Metric, &diff.id), before, after))
}

fn of_audit(here: &Here, diff: &AuditDiff) -> Option<Vec<SafeHtml>> {
    let score = |score: Option<f64>| score.map(|score| esc(here.score(Some(score))));
    let (before, after) = (score(diff.score.before), score(diff.score.after));
    diff.score.differs().then(|| row(here, (Kind::Audit, &diff.id), before, after))
}

fn of_gap(here: &Here, diff: &GapDiff) -> Option<Vec<SafeHtml>> {
    let state = |status| parts::state(&sign::gap(here, status));
    let (before, after) = (diff.status.before.map(state), diff.status.after.map(state));
    let moved = diff.status.differs() || diff.change != Change::Changed;
    moved.then(|| row(here, (Kind::Gap, &diff.id), before, after))
}
