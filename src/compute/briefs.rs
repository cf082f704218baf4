//! The briefs of finished quarters: what was known when each ended.

use chrono::NaiveDate;
use rayon::prelude::*;

use crate::i18n::format::Join;
use crate::i18n::{Arg, Key, Statement, msg};
use crate::model::{DocRef, Every, GapStatus, Period};
use crate::report::brief::BriefLine;
use crate::report::{AuditReport, Brief, GapReport, GoalStatus, Head, MetricReport, Verdict};

use super::Setting;
use super::entries::{Entries, MetricsById};
use super::metrics::movement_until;

/// The briefs of so many quarters are kept.
const MOST_QUARTERS: usize = 12;

/// The results that briefs speak of.
#[derive(Clone, Copy)]
pub(super) struct BriefEntries<'a> {
    pub(super) setting: Setting<'a>,
    pub(super) entries: &'a Entries,
    pub(super) metrics: &'a MetricsById<'a>,
}

impl BriefEntries<'_> {
    /// The briefs of the last finished quarters in which anything is known, newest first.
    pub(super) fn briefs(self) -> Vec<Brief> {
        let Some(first) = self.first_quarter() else { return Vec::new() };
        let mut quarter = Every::Quarter.containing(self.setting.as_of);
        if quarter.end() > self.setting.as_of {
            quarter = quarter.plus(-1);
        }
        let quarters = std::iter::successors(Some(quarter), |quarter| Some(quarter.plus(-1)));
        let quarters: Vec<Period> = quarters.take_while(|quarter| *quarter >= first).take(MOST_QUARTERS).collect();
        quarters.into_par_iter().map(|quarter| Brief { quarter, lines: self.lines(quarter) }).collect()
    }

    fn first_quarter(self) -> Option<Period> {
        let points = self.metrics.values().filter_map(|metric| metric.series.first().map(|point| point.date));
        let audits = self.entries.audits.iter().filter(|audit| audit.is_result()).map(|audit| audit.date);
        points.chain(audits).min().map(|date| Every::Quarter.containing(date))
    }

    fn lines(self, quarter: Period) -> Vec<BriefLine> {
        let mut lines = self.goals_of(quarter);
        lines.extend(self.signals(quarter));
        lines.push(self.audits_of(quarter));
        lines.push(self.gaps_of(quarter));
        lines.push(self.late_actions(quarter.end()));
        lines
    }

    /// Goals whose deadline fell into the quarter.
    fn goals_of(self, quarter: Period) -> Vec<BriefLine> {
        let of = |status: GoalStatus| {
            let due =
                self.entries.goals.iter().filter(move |goal| goal.status == status && quarter.contains(goal.deadline));
            due.map(|goal| &goal.head).collect::<Vec<_>>()
        };
        let mut lines = vec![titled(msg!("brief-goals-met"), &of(GoalStatus::Met))];
        let missed = of(GoalStatus::Missed);
        if !missed.is_empty() {
            lines.push(titled(msg!("brief-goals-missed"), &missed));
        }
        lines
    }

    /// Metrics whose last point of the quarter was a signal, by the points known then.
    fn signals(self, quarter: Period) -> [BriefLine; 2] {
        let (mut better, mut worse) = (Vec::new(), Vec::new());
        for (id, metric) in self.metrics {
            let Some(document) = self.setting.workspace.metrics.get(*id) else { continue };
            match movement_until(self.setting, document, metric, quarter) {
                Some(movement) if movement.is_better() => better.push(*metric),
                Some(movement) if movement.is_worse() => worse.push(*metric),
                _ => {}
            }
        }
        let line = |key, metrics: &[&MetricReport]| {
            titled(key, &metrics.iter().map(|metric| &metric.head).collect::<Vec<_>>())
        };
        [line(msg!("brief-better"), &better), line(msg!("brief-worse"), &worse)]
    }

    fn audits_of(self, quarter: Period) -> BriefLine {
        let made: Vec<&AuditReport> =
            self.entries.audits.iter().filter(|audit| audit.is_result() && quarter.contains(audit.date)).collect();
        let passed = made.iter().filter(|audit| audit.scored.verdict == Some(Verdict::Pass)).count();
        BriefLine {
            says: Statement::new(msg!("brief-audits")).count("n", made.len()).count("passed", passed),
            about: made.iter().map(|audit| about(&audit.head)).collect(),
        }
    }

    fn gaps_of(self, quarter: Period) -> BriefLine {
        let opened = self.entries.gaps.iter().filter(|gap| gap.opened.is_some_and(|date| quarter.contains(date)));
        let closed = self.entries.gaps.iter().filter(|gap| {
            let date = gap.closed.as_ref().filter(|_| gap.status == GapStatus::Closed).map(|closing| closing.date);
            date.is_some_and(|date| quarter.contains(date))
        });
        let (opened, closed): (Vec<&GapReport>, Vec<&GapReport>) = (opened.collect(), closed.collect());
        let mut documents: Vec<DocRef> = opened.iter().chain(&closed).map(|gap| about(&gap.head)).collect();
        documents.sort();
        documents.dedup();
        let says = Statement::new(msg!("brief-gaps")).count("opened", opened.len()).count("closed", closed.len());
        BriefLine { says, about: documents }
    }

    /// Actions that were due and not done on `day`.
    fn late_actions(self, day: NaiveDate) -> BriefLine {
        let mut late = 0;
        let mut plans = Vec::new();
        for plan in &self.entries.plans {
            let due = plan.actions.iter().filter(|action| action.due.as_ref().is_some_and(|due| due.value < day));
            let open = due.filter(|action| action.done.as_ref().is_none_or(|done| done.value > day)).count();
            if open > 0 {
                plans.push(about(&plan.head));
            }
            late += open;
        }
        BriefLine { says: Statement::new(msg!("brief-actions-late")).count("n", late), about: plans }
    }
}

fn about(document: &Head) -> DocRef {
    DocRef::new(document.kind, document.id.clone())
}

fn titled(key: Key, documents: &[&Head]) -> BriefLine {
    let titles = documents.iter().map(|document| Arg::Label(document.title.clone())).collect();
    BriefLine {
        says: Statement::new(key).count("n", documents.len()).with("titles", Arg::List(titles, Join::And)),
        about: documents.iter().map(|document| about(document)).collect(),
    }
}
