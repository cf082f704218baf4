//! The headlines of lists: how the metrics stand and move, how the audits of a year ended.

use std::collections::BTreeMap;

use chrono::Months;

use crate::i18n::format::Join;
use crate::i18n::{Arg, Key, Statement, msg};
use crate::report::overview::ListHead;
use crate::report::{AuditReport, MetricReport, MetricStatus, Verdict};

use super::Results;

/// The audits of so many months are counted in the headline of their list.
const MONTHS: u32 = 12;

/// The most metrics that a sentence names.
const MOST_NAMED: usize = 4;
/// The most that a title names.
const MOST_IN_TITLE: usize = 1;

/// The sentence of `key` about `metrics`, the first `most` by name; nothing where there are none.
fn named(key: Key, metrics: &[&MetricReport], most: usize) -> Option<Statement> {
    let more = metrics.len().saturating_sub(most);
    let named = metrics.iter().take(most).map(|metric| Arg::Label(metric.head.title.clone()));
    let more = (more > 0).then(|| Arg::from(Statement::new(msg!("see-more")).count("n", more)));
    let titles = Arg::List(named.chain(more).collect(), Join::And);
    (!metrics.is_empty()).then(|| Statement::new(key).with("titles", titles))
}

impl Results<'_> {
    /// How the metrics stand and move: what is wrong in the headline, the rest below it.
    pub(super) fn of_metrics(self) -> ListHead {
        if self.metrics.is_empty() {
            return ListHead::default();
        }
        // A movement of long ago is none of today; the list has it, with its date.
        let (ended, current): (Vec<&MetricReport>, Vec<&MetricReport>) =
            self.metrics.values().partition(|metric| metric.stale.is_some());
        let worse: Vec<&MetricReport> = current.iter().copied().filter(|metric| metric.movement.is_worse()).collect();
        let better = current.iter().filter(|metric| metric.movement.is_better()).count();
        // Those that get worse are named above.
        let moving = if worse.is_empty() { msg!("metrics-moving") } else { msg!("metrics-better") };
        let moving = Statement::new(moving).count("better", better);
        let moved: Vec<&MetricReport> =
            ended.into_iter().filter(|metric| metric.movement.is_worse() || metric.movement.is_better()).collect();
        let missed = self.metrics_that_miss();
        let counted = self.metrics_by_state(missed.is_some());
        let number = Statement::new(msg!("metrics-number")).count("n", self.metrics.len());
        ListHead {
            title: std::iter::once(missed.unwrap_or(number))
                .chain(named(msg!("metrics-worse"), &worse, MOST_IN_TITLE))
                .collect(),
            below: counted
                .into_iter()
                .chain([moving])
                .chain(named(msg!("metrics-moved"), &moved, MOST_NAMED))
                .collect(),
        }
    }

    /// How many of the metrics that are held against a target miss it; nothing where there is none.
    fn metrics_that_miss(self) -> Option<Statement> {
        let held = |metric: &&&MetricReport| {
            matches!(metric.status, MetricStatus::Met | MetricStatus::Warn | MetricStatus::Missed)
        };
        let total = self.metrics.values().filter(held).count();
        let missed = self.metrics.values().filter(|metric| metric.status == MetricStatus::Missed).count();
        (total > 0).then(|| Statement::new(msg!("metrics-missed")).count("n", missed).count("total", total))
    }

    /// Where how many metrics stand, each of them once, the worst first; without those that miss where `is_missed_told`. Those without
    /// values come last, apart by whether they are withheld.
    fn metrics_by_state(self, is_missed_told: bool) -> Vec<Statement> {
        let mut stand: BTreeMap<MetricStatus, Vec<Key>> = BTreeMap::new();
        self.metrics.values().for_each(|metric| stand.entry(metric.status).or_default().push(metric.standing()));
        if is_missed_told {
            stand.remove(&MetricStatus::Missed);
        }
        let order =
            [MetricStatus::Missed, MetricStatus::Warn, MetricStatus::Met, MetricStatus::NoTarget, MetricStatus::NoData];
        let mut counts: Vec<(Key, usize)> = Vec::new();
        for word in order.into_iter().filter_map(|status| stand.remove(&status)).flatten() {
            match counts.iter_mut().find(|(known, _)| *known == word) {
                Some((_, count)) => *count += 1,
                None => counts.push((word, 1)),
            }
        }
        let state = |(word, n): (Key, usize)| {
            Statement::new(msg!("metrics-state")).said("name", Statement::new(word)).count("n", n)
        };
        counts.into_iter().map(state).collect()
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
