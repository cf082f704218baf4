//! What is late: decisions, scheduled audits, gaps, actions, reviews, series and complaints, with the days and who answers for them.

use crate::i18n::format::Join;
use crate::i18n::{Arg, Statement, msg};
use crate::report::Head;
use crate::report::overview::{LineMark, OverviewLine, Tells};

use super::super::{Setting, due};
use super::{Results, led};

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

impl Results<'_> {
    /// What is late, most days first.
    pub(super) fn late(self) -> Vec<OverviewLine> {
        let mut late: Vec<(i64, OverviewLine)> = Vec::new();
        let mut add = |days: i64, about: &Head, who: Option<&String>, says: Late| {
            let lead = Statement::new(LineMark::Late.lead()).with("n", days);
            let own = says.own.said("lead", lead.clone()).label("title", &about.title);
            let tells = Tells::Late { days, who: who.cloned(), own };
            late.push((days, led(LineMark::Late, lead, about, tells, says.whole)));
        };
        for decision in &self.entries.decisions {
            let Some(days) = decision.days_late else { continue };
            let who = self.setting.person_name(&decision.decider);
            let says = Late {
                whole: Statement::new(msg!("late-decision")).text("who", who),
                own: Statement::new(msg!("late-own-decision")),
            };
            add(days, &decision.head, Some(&decision.decider), says);
        }
        for audit in &self.entries.due_audits {
            let list = self.setting.workspace.checklists.get(&audit.checklist);
            let (Some(days), Some(checklist)) = (audit.days_late, list) else { continue };
            let said = |details: Vec<Arg>| match details.as_slice() {
                [] => Statement::new(msg!("late-audit")),
                _ => Statement::new(msg!("late-audit-of")).with("details", Arg::List(details, Join::Comma)),
            };
            let [whole, own] = [due::details(self.setting, audit), due::scope(self.setting, audit)].map(said);
            add(days, &checklist.head, audit.owner.as_ref(), Late { whole, own });
        }
        for gap in &self.entries.gaps {
            let Some(days) = gap.days_late else { continue };
            let says = Late { whole: Statement::new(msg!("late-gap")), own: Statement::new(msg!("late-own-gap")) };
            add(days, &gap.head, gap.head.owner.as_ref(), says.of(self.setting, gap.head.owner.as_ref()));
        }
        for plan in &self.entries.plans {
            for action in plan.steps() {
                let Some(days) = action.days_late else { continue };
                let who = action.who.as_ref().or(plan.head.owner.as_ref());
                let [whole, own] = [msg!("late-action"), msg!("late-own-action")]
                    .map(|key| Statement::new(key).label("action", &action.what));
                add(days, &plan.head, who, Late { whole, own }.of(self.setting, who));
            }
        }
        for goal in &self.entries.goals {
            let Some(days) = goal.review_days_late else { continue };
            let says =
                Late { whole: Statement::new(msg!("late-review")), own: Statement::new(msg!("late-own-review")) };
            add(days, &goal.head, goal.head.owner.as_ref(), says.of(self.setting, goal.head.owner.as_ref()));
        }
        for metric in self.metrics.values() {
            let Some(days) = metric.days_overdue.filter(|_| metric.stale.is_some()) else { continue };
            let says = Statement::new(msg!("late-series"));
            add(days, &metric.head, metric.head.owner.as_ref(), Late { whole: says.clone(), own: says });
        }
        for log in &self.entries.logs {
            let Some((closing, since)) = log.complaints.as_ref().and_then(|it| Some((it, it.late_since?))) else {
                continue;
            };
            let says = Statement::new(msg!("late-complaints")).with("count", closing.late);
            let late = Late { whole: says.clone(), own: says };
            add((self.setting.as_of - since).num_days(), &log.head, log.head.owner.as_ref(), late);
        }
        late.sort_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.about.cmp(&y.about)));
        late.into_iter().map(|(_, line)| line).collect()
    }
}
