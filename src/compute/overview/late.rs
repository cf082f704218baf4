//! What is late: gaps, actions, reviews and series, with the days and who answers for them.

use crate::i18n::{Key, Statement, msg};
use crate::model::Kind;
use crate::report::overview::Line;

use super::{Results, line};

impl Results<'_> {
    /// What is late, most days first.
    pub(super) fn late(self) -> Vec<Line> {
        let mut late: Vec<(i64, Line)> = Vec::new();
        let said = |key: Key, days: i64| Statement::new(key).with("n", days);
        for gap in &self.entries.gaps {
            let Some(days) = gap.days_late else { continue };
            let says = said(msg!("late-gap"), days).text("who", gap.document.owner.clone().unwrap_or_default());
            late.push((days, line("late", Kind::Gap, &gap.document, says)));
        }
        for plan in &self.entries.plans {
            for action in &plan.actions {
                let Some(days) = action.days_late else { continue };
                let who = action.who.clone().or_else(|| plan.document.owner.clone()).unwrap_or_default();
                let says = said(msg!("late-action"), days).text("action", &action.what).text("who", who);
                late.push((days, line("late", Kind::Plan, &plan.document, says)));
            }
        }
        for goal in &self.entries.goals {
            let Some(days) = goal.review_days_late else { continue };
            let says = said(msg!("late-review"), days).text("who", goal.document.owner.clone().unwrap_or_default());
            late.push((days, line("late", Kind::Goal, &goal.document, says)));
        }
        for metric in self.metrics.values() {
            let Some(days) = metric.days_overdue.filter(|_| metric.stale.is_some()) else { continue };
            late.push((days, line("late", Kind::Metric, &metric.document, said(msg!("late-series"), days))));
        }
        late.sort_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.about.cmp(&y.about)));
        late.into_iter().map(|(_, line)| line).collect()
    }
}
