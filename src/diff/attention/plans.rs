//! Actions that are said to be done. In: the plans of both sides. Out: those that were late and are said to have been done in time, that are
//! new and done long ago, or done on a day to come.

use chrono::NaiveDate;

use crate::model::{DocRef, Id, Kind};

use super::super::{Change, Diff};
use super::dates::{over, to_come};
use super::history::is_told;
use super::results::Told;
use super::{AttentionKind, Found};

impl Found<'_> {
    /// Actions that were late and are said to have been done in time.
    pub(super) fn plans(&mut self, diff: &Diff) {
        for plan in &diff.plans {
            let about = DocRef::new(Kind::Plan, plan.id.clone());
            for action in plan.actions.iter().filter(|action| action.done.differs()) {
                if let Some(said) = action.done.after.and_then(|done| to_come(done, diff.as_of)) {
                    let due = action.due.before.or_else(|| self.due(&plan.id, &action.id));
                    let late = due.map(|due| over(due, diff.as_of)).unwrap_or_default();
                    let side = |date: Option<NaiveDate>| date.map(|date| date.to_string());
                    let sides = (side(action.done.before), side(action.done.after));
                    let text = format!("action `{}` done {said}{late}", action.id);
                    self.add_about(&about, "actions", Told::new(AttentionKind::FutureDone, text, sides));
                }
            }
            let padding =
                plan.actions.iter().filter(|action| action.change == Change::Added && plan.change == Change::Changed);
            for (action, done) in padding.filter_map(|action| Some((action, action.done.after?))) {
                if is_told(done, diff.as_of) {
                    let text = format!("action `{}`, which is new, done {done}", action.id);
                    let sides = (None, Some(done.to_string()));
                    self.add_about(&about, "actions", Told::new(AttentionKind::ActionBackdated, text, sides));
                }
            }
            let actions = plan.actions.iter().filter(|action| action.change == Change::Changed);
            for action in actions.filter(|action| action.done.before.is_none()) {
                let due = action.due.before.or_else(|| self.due(&plan.id, &action.id));
                let Some((due, done)) = due.zip(action.done.after) else { continue };
                if due < diff.as_of && done <= due {
                    let text = format!("action `{}`, late until now, done {done}: it was due {due}", action.id);
                    let sides = (None, Some(done.to_string()));
                    self.add_about(&about, "actions", Told::new(AttentionKind::ActionBackdated, text, sides));
                }
            }
        }
    }

    /// When an action of the base was due.
    fn due(&self, plan: &Id, action: &Id) -> Option<NaiveDate> {
        let plan = self.base.plan(plan)?;
        Some(plan.actions.iter().find(|other| other.id == *action)?.due.as_ref()?.value)
    }
}
