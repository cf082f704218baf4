//! The headlines of lists: how the metrics stand and move, how the audits of a year ended.

use std::collections::BTreeMap;

use chrono::Months;

use crate::i18n::format::Join;
use crate::i18n::{Arg, Key, Statement, msg};
use crate::report::{AuditReport, MetricReport, MetricStatus, Verdict};

use super::Results;

/// The audits of so many months are counted in the headline of their list.
const MONTHS: u32 = 12;

/// The most metrics that a sentence names.
const MOST_NAMED: usize = 4;

/// That `moved`, which are out of date, were moving when they were last measured.
fn moved_then(moved: &[&MetricReport]) -> Option<Statement> {
    let more = moved.len().saturating_sub(MOST_NAMED);
    let named = moved.iter().take(MOST_NAMED).map(|metric| Arg::Label(metric.head.title.clone()));
    let more = (more > 0).then(|| Arg::from(Statement::new(msg!("see-more")).count("n", more)));
    let titles = Arg::List(named.chain(more).collect(), Join::And);
    (!moved.is_empty()).then(|| Statement::new(msg!("metrics-moved")).with("titles", titles))
}

impl Results<'_> {
    /// Where how many metrics stand, each of them once, and how many move.
    pub(super) fn of_metrics(self) -> Vec<Statement> {
        let mut stand: BTreeMap<MetricStatus, Vec<Key>> = BTreeMap::new();
        self.metrics.values().for_each(|metric| stand.entry(metric.status).or_default().push(metric.standing()));
        // The worst first; those without values last, apart by whether they are withheld.
        let order = [MetricStatus::Missed, MetricStatus::Warn, MetricStatus::Met, MetricStatus::NoTarget];
        let mut counts: Vec<(Key, usize)> = Vec::new();
        for word in order.into_iter().chain([MetricStatus::NoData]).filter_map(|status| stand.remove(&status)).flatten()
        {
            match counts.iter_mut().find(|(known, _)| *known == word) {
                Some((_, count)) => *count += 1,
                None => counts.push((word, 1)),
            }
        }
        let state = |(word, n): (Key, usize)| {
            Statement::new(msg!("metrics-state")).said("name", Statement::new(word)).count("n", n)
        };
        counts.insert(0, (msg!("nav-metrics"), self.metrics.len()));
        let mut says: Vec<Statement> = counts.into_iter().map(state).collect();
        // A movement of long ago is none of today; the list has it, with its date.
        let (ended, current): (Vec<&MetricReport>, Vec<&MetricReport>) =
            self.metrics.values().partition(|metric| metric.stale.is_some());
        let worse = current.iter().filter(|metric| metric.movement.is_worse()).count();
        let better = current.iter().filter(|metric| metric.movement.is_better()).count();
        says.push(Statement::new(msg!("metrics-moving")).count("worse", worse).count("better", better));
        let moved = ended.into_iter().filter(|metric| metric.movement.is_worse() || metric.movement.is_better());
        says.extend(moved_then(&moved.collect::<Vec<_>>()));
        if self.metrics.is_empty() { Vec::new() } else { says }
    }

    /// How many audits were made in the last months, and how many of those with a verdict passed.
    pub(super) fn of_audits(self) -> Vec<Statement> {
        let as_of = self.setting.as_of;
        let since = as_of.checked_sub_months(Months::new(MONTHS)).unwrap_or(as_of);
        let recent = |audit: &&AuditReport| audit.is_result() && audit.date > since && audit.date <= as_of;
        let recent: Vec<&AuditReport> = self.entries.audits.iter().filter(recent).collect();
        let judged = recent.iter().filter(|audit| audit.scored.verdict.is_some()).count();
        let passed = recent.iter().filter(|audit| audit.scored.verdict == Some(Verdict::Pass)).count();
        if recent.is_empty() {
            return Vec::new();
        }
        let made = Statement::new(msg!("audits-made")).count("n", recent.len());
        let passed = Statement::new(msg!("audits-passed")).count("passed", passed).count("n", judged);
        std::iter::once(made).chain((judged > 0).then_some(passed)).collect()
    }
}
