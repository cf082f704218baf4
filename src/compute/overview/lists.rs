//! The headlines of lists: how the metrics stand and move, how the audits of a year ended.

use chrono::Months;

use crate::i18n::{Statement, msg};
use crate::report::{AuditReport, MetricReport, MetricStatus, Verdict};

use super::Results;

/// The audits of so many months are counted in the headline of their list.
const MONTHS: u32 = 12;

impl Results<'_> {
    /// How many metrics miss their targets, and how many move.
    pub(super) fn of_metrics(self) -> Vec<Statement> {
        let count = |is: fn(&MetricReport) -> bool| self.metrics.values().filter(|metric| is(metric)).count();
        let missed = count(|metric| metric.status == MetricStatus::Missed);
        let aimed = missed + count(|metric| matches!(metric.status, MetricStatus::Met | MetricStatus::Warn));
        // A movement of long ago is none of today.
        let moves = |is: fn(&MetricReport) -> bool| {
            self.metrics.values().filter(|metric| metric.stale.is_none() && is(metric)).count()
        };
        let (worse, better) = (moves(|metric| metric.movement.is_worse()), moves(|metric| metric.movement.is_better()));
        let missed = Statement::new(msg!("metrics-missed")).count("n", missed).count("total", aimed);
        let moving = Statement::new(msg!("metrics-moving")).count("worse", worse).count("better", better);
        let missed = (aimed > 0).then_some(missed);
        missed.into_iter().chain((!self.metrics.is_empty()).then_some(moving)).collect()
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
