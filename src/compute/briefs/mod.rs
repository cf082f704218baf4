//! The briefs of finished quarters. Movements and what was late are told as they were known when the quarter ended; goals and gaps by what
//! came of them since; risks and what is late, in the latest, as of the day of the report.

mod heard;
mod moved;

use rayon::prelude::*;

use crate::i18n::format::Join;
use crate::i18n::{Arg, Key, Statement, msg};
use crate::model::{DocRef, Every, Period};
use crate::report::brief::{BriefLine, BriefTopic};
use crate::report::{AuditReport, Brief, GapReport, GoalStatus, Head, Verdict};

use super::Setting;
use super::complaints::Found;
use super::entries::{Entries, MetricsById};
use super::overview::Results;
use super::past::Past;
use moved::QuarterMoved;

/// The briefs of so many quarters are kept.
const MOST_QUARTERS: usize = 12;
/// The most risks that a brief names.
const MOST_RISKS: usize = 3;

/// The results that briefs speak of.
#[derive(Clone, Copy)]
pub(super) struct BriefEntries<'a> {
    pub(super) setting: Setting<'a>,
    pub(super) entries: &'a Entries,
    pub(super) metrics: &'a MetricsById<'a>,
    pub(super) complaints: &'a Found<'a>,
    pub(super) past: &'a Past<'a>,
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
        let latest = quarters.first().copied();
        quarters.into_par_iter().map(|quarter| self.brief(quarter, Some(quarter) == latest)).collect()
    }

    fn first_quarter(self) -> Option<Period> {
        let points = self.metrics.values().filter_map(|metric| metric.series.first().map(|point| point.date));
        let audits = self.entries.audits.iter().filter(|audit| audit.is_result()).map(|audit| audit.date);
        points.chain(audits).min().map(|date| Every::Quarter.containing(date))
    }

    fn brief(self, quarter: Period, latest: bool) -> Brief {
        let QuarterMoved { lines: of_moved, shown: moved, beside: moved_beside } = self.moved(quarter);
        let mut lines = self.goals_of(quarter);
        lines.extend(of_moved);
        lines.extend(self.voice(quarter));
        lines.extend(self.complaints(quarter));
        lines.extend([self.audits_of(quarter), self.gaps_of(quarter)]);
        lines.extend(self.decided_in(quarter));
        let risks = if latest { self.risks() } else { Vec::new() };
        let results = Results { setting: self.setting, entries: self.entries, metrics: self.metrics, past: self.past };
        let late_on = if latest { self.setting.as_of } else { quarter.end() };
        let late = results.late_on(late_on);
        Brief { quarter, lines, moved, moved_beside, risks, late, late_on, latest }
    }

    /// Goals that are not decided and not on course, worst first.
    fn risks(self) -> Vec<BriefLine> {
        let of = |status: GoalStatus| self.entries.goals.iter().filter(move |goal| goal.status == status);
        let risks = of(GoalStatus::OffTrack).chain(of(GoalStatus::Unlikely)).filter_map(|goal| {
            let says = Statement::new(msg!("brief-risk")).label("title", &goal.head.title);
            let says = says
                .text("owner", self.setting.person_name(goal.head.owner.as_deref()?))
                .said("says", goal.says.first()?.statement.clone());
            Some(BriefLine { topic: BriefTopic::Risks, says, about: vec![about(&goal.head)] })
        });
        risks.take(MOST_RISKS).collect()
    }

    /// Goals whose deadline fell into the quarter.
    fn goals_of(self, quarter: Period) -> Vec<BriefLine> {
        let of = |status: GoalStatus| {
            let due =
                self.entries.goals.iter().filter(move |goal| goal.status == status && quarter.contains(goal.deadline));
            due.map(|goal| &goal.head).collect::<Vec<_>>()
        };
        let mut lines = vec![titled(BriefTopic::Goals, msg!("brief-goals-met"), &of(GoalStatus::Met))];
        let missed = of(GoalStatus::Missed);
        if !missed.is_empty() {
            lines.push(titled(BriefTopic::Goals, msg!("brief-goals-missed"), &missed));
        }
        lines
    }

    fn audits_of(self, quarter: Period) -> BriefLine {
        let made: Vec<&AuditReport> =
            self.entries.audits.iter().filter(|audit| audit.is_result() && quarter.contains(audit.date)).collect();
        let passed = made.iter().filter(|audit| audit.scored.verdict == Some(Verdict::Pass)).count();
        BriefLine {
            topic: BriefTopic::Work,
            says: Statement::new(msg!("brief-audits")).count("n", made.len()).count("passed", passed),
            about: made.iter().map(|audit| about(&audit.head)).collect(),
        }
    }

    fn gaps_of(self, quarter: Period) -> BriefLine {
        let opened = self.entries.gaps.iter().filter(|gap| gap.opened.is_some_and(|date| quarter.contains(date)));
        let closed =
            self.entries.gaps.iter().filter(|gap| gap.closing().is_some_and(|closing| quarter.contains(closing.date)));
        let (opened, closed): (Vec<&GapReport>, Vec<&GapReport>) = (opened.collect(), closed.collect());
        let mut documents: Vec<DocRef> = opened.iter().chain(&closed).map(|gap| about(&gap.head)).collect();
        documents.sort();
        documents.dedup();
        let says = Statement::new(msg!("brief-gaps")).count("opened", opened.len()).count("closed", closed.len());
        BriefLine { topic: BriefTopic::Work, says, about: documents }
    }

    /// What was decided in the quarter.
    fn decided_in(self, quarter: Period) -> Option<BriefLine> {
        let decided = self
            .entries
            .decisions
            .iter()
            .filter(|decision| decision.taken().is_some_and(|(decided, _)| quarter.contains(decided.date)));
        let decided: Vec<&Head> = decided.map(|decision| &decision.head).collect();
        (!decided.is_empty()).then(|| titled(BriefTopic::Work, msg!("brief-decided"), &decided))
    }
}

fn about(document: &Head) -> DocRef {
    DocRef::new(document.kind, document.id.clone())
}

fn titled(topic: BriefTopic, key: Key, documents: &[&Head]) -> BriefLine {
    let titles = documents.iter().map(|document| Arg::Label(document.title.clone())).collect();
    BriefLine {
        topic,
        says: Statement::new(key).count("n", documents.len()).with("titles", Arg::List(titles, Join::And)),
        about: documents.iter().map(|document| about(document)).collect(),
    }
}
