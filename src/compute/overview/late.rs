//! What is late on a day: decisions, scheduled audits, gaps, actions, reviews, series and complaints, with the days and who answers for
//! them.

use chrono::NaiveDate;

use crate::i18n::format::Join;
use crate::i18n::{Arg, Statement, msg};
use crate::report::Head;
use crate::report::due::DueAudit;
use crate::report::late::LateKind;
use crate::report::overview::{LineMark, OverviewLine, Tells};

use super::{Results, led};
use crate::compute::{Setting, cadence, due, gaps, goals, logs};

/// What is said of something late, and the same where its owner is named already.
struct Late {
    whole: Statement,
    own: Statement,
}

impl Late {
    /// Names who answers for it.
    fn of(self, setting: Setting<'_>, who: Option<&String>) -> Self {
        let who = who.map(|who| setting.person_name(who)).unwrap_or_default();
        Self { whole: self.whole.text("who", who), own: self.own }
    }
}

/// The lines about what is late.
#[derive(Default)]
struct Lines(Vec<(i64, OverviewLine)>);

impl Lines {
    fn add(
        &mut self,
        (what, days): (LateKind, i64),
        (about, part): (&Head, Option<String>),
        who: Option<&String>,
        says: Late,
    ) {
        let lead = Statement::new(LineMark::Late.lead()).with("n", days);
        let own = says.own.said("lead", lead.clone()).label("title", &about.title);
        let tells = Tells::Late { what, days, part, who: who.cloned(), own };
        self.0.push((days, led(LineMark::Late, lead, about, tells, says.whole)));
    }

    /// Most days first.
    fn sorted(mut self) -> Vec<OverviewLine> {
        self.0.sort_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.about.cmp(&y.about)));
        self.0.into_iter().map(|(_, line)| line).collect()
    }
}

impl Results<'_> {
    /// What was late on `day`, the day of the report or one before it, by what was known then; most days first.
    pub(in crate::compute) fn late_on(self, day: NaiveDate) -> Vec<OverviewLine> {
        let mut lines = Lines::default();
        self.late_decisions(day, &mut lines);
        self.late_audits(day, &mut lines);
        for gap in &self.entries.gaps {
            let Some(days) = gaps::days_late(gap, gap.opened, day) else { continue };
            let says = Late { whole: Statement::new(msg!("late-gap")), own: Statement::new(msg!("late-own-gap")) };
            let who = gap.head.owner.as_ref();
            lines.add((LateKind::Gap, days), (&gap.head, None), who, says.of(self.setting, who));
        }
        for plan in &self.entries.plans {
            for action in &plan.actions {
                let Some(days) = action.duty().days_late(day) else { continue };
                let who = action.who.as_ref().or(plan.head.owner.as_ref());
                let [whole, own] = [msg!("late-action"), msg!("late-own-action")]
                    .map(|key| Statement::new(key).label("action", &action.what));
                let part = Some(action.id.as_str().to_owned());
                lines.add((LateKind::Action, days), (&plan.head, part), who, Late { whole, own }.of(self.setting, who));
            }
        }
        self.late_values(day, &mut lines);
        lines.sorted()
    }

    fn late_decisions(self, day: NaiveDate, lines: &mut Lines) {
        for decision in &self.entries.decisions {
            let Some(days) = decision.duty().days_late(day) else { continue };
            let who = self.setting.person_name(&decision.decider);
            let says = Late {
                whole: Statement::new(msg!("late-decision")).text("who", who),
                own: Statement::new(msg!("late-own-decision")),
            };
            lines.add((LateKind::Decision, days), (&decision.head, None), Some(&decision.decider), says);
        }
    }

    /// The audits that schedules asked for.
    fn late_audits(self, day: NaiveDate, lines: &mut Lines) {
        let due: Vec<DueAudit> = due::audits(Setting { as_of: day, ..self.setting }, &self.entries.audits);
        for audit in &due {
            let list = self.setting.workspace.checklists.get(&audit.checklist);
            let (Some(days), Some(checklist)) = (audit.days_late, list) else { continue };
            let said = |details: Vec<Arg>| match details.as_slice() {
                [] => Statement::new(msg!("late-audit")),
                _ => Statement::new(msg!("late-audit-of")).with("details", Arg::List(details, Join::Comma)),
            };
            let [whole, own] = [due::details(self.setting, audit), due::scope(self.setting, audit)].map(said);
            let part = Some(audit.place.to_string());
            lines.add((LateKind::Audit, days), (&checklist.head, part), audit.owner.as_ref(), Late { whole, own });
        }
    }

    /// Reviews of goals and values of metrics.
    fn late_values(self, day: NaiveDate, lines: &mut Lines) {
        for goal in &self.entries.goals {
            let Some(metric) = self.metrics.get(&goal.metric.value) else { continue };
            let Some(days) = goals::review_late_on(goal, metric, day) else { continue };
            let says =
                Late { whole: Statement::new(msg!("late-review")), own: Statement::new(msg!("late-own-review")) };
            let who = goal.head.owner.as_ref();
            lines.add((LateKind::Review, days), (&goal.head, None), who, says.of(self.setting, who));
        }
        for metric in self.metrics.values() {
            let latest = metric.series.iter().rev().find(|point| point.value.is_some() && point.date <= day);
            let Some(days) = latest.and_then(|point| cadence::days_overdue(point.period, metric.cadence, day)) else {
                continue;
            };
            let says = Statement::new(msg!("late-series"));
            let days = (LateKind::Value, days);
            lines.add(days, (&metric.head, None), metric.head.owner.as_ref(), Late { whole: says.clone(), own: says });
        }
        for log in &self.entries.logs {
            let Some((count, since)) = logs::complaints_late_on(self.setting, log, day) else { continue };
            let says = Statement::new(msg!("late-complaints")).with("count", count);
            let late = Late { whole: says.clone(), own: says };
            let days = (LateKind::Complaint, (day - since).num_days());
            lines.add(days, (&log.head, None), log.head.owner.as_ref(), late);
        }
    }
}
