//! What is late: decisions, scheduled audits, gaps, actions, reviews and series, with the days and who answers for them.

use crate::i18n::{Statement, msg};
use crate::report::Head;
use crate::report::overview::{LineMark, OverviewLine, Tells};

use super::super::due;
use super::{Results, led};

impl Results<'_> {
    /// What is late, most days first.
    pub(super) fn late(self) -> Vec<OverviewLine> {
        let mut late: Vec<(i64, OverviewLine)> = Vec::new();
        let mut add = |days: i64, about: &Head, who: Option<&String>, says: Statement| {
            let lead = Statement::new(LineMark::Late.lead()).with("n", days);
            let tells = Tells::Late { days, who: who.cloned() };
            late.push((days, led(LineMark::Late, lead, about, tells, says)));
        };
        for decision in &self.entries.decisions {
            let Some(days) = decision.days_late else { continue };
            let says = Statement::new(msg!("late-decision")).text("who", self.setting.person_name(&decision.decider));
            add(days, &decision.head, Some(&decision.decider), says);
        }
        for audit in &self.entries.due_audits {
            let list = self.setting.workspace.checklists.get(&audit.checklist);
            let (Some(days), Some(checklist)) = (audit.days_late, list) else { continue };
            let says = match due::details(self.setting, audit) {
                Some(details) => Statement::new(msg!("late-audit-of")).with("details", details),
                None => Statement::new(msg!("late-audit")),
            };
            add(days, &checklist.head, audit.owner.as_ref(), says);
        }
        for gap in &self.entries.gaps {
            let Some(days) = gap.days_late else { continue };
            let says = Statement::new(msg!("late-gap")).text("who", gap.head.owner.clone().unwrap_or_default());
            add(days, &gap.head, gap.head.owner.as_ref(), says);
        }
        for plan in &self.entries.plans {
            for action in plan.steps() {
                let Some(days) = action.days_late else { continue };
                let who = action.who.as_ref().or(plan.head.owner.as_ref());
                let says = Statement::new(msg!("late-action")).label("action", &action.what);
                add(days, &plan.head, who, says.text("who", who.cloned().unwrap_or_default()));
            }
        }
        for goal in &self.entries.goals {
            let Some(days) = goal.review_days_late else { continue };
            let says = Statement::new(msg!("late-review")).text("who", goal.head.owner.clone().unwrap_or_default());
            add(days, &goal.head, goal.head.owner.as_ref(), says);
        }
        for metric in self.metrics.values() {
            let Some(days) = metric.days_overdue.filter(|_| metric.stale.is_some()) else { continue };
            add(days, &metric.head, metric.head.owner.as_ref(), Statement::new(msg!("late-series")));
        }
        late.sort_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.about.cmp(&y.about)));
        late.into_iter().map(|(_, line)| line).collect()
    }
}
