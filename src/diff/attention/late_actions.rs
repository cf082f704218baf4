//! Actions that are gone from plans. In: the plans of both sides. Out: whether one is only called otherwise or stands in another plan, and
//! what was late of those that are gone: deleting it is no way of doing it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::diag::counted;
use crate::model::{Action, Id};
use crate::report::PlanReport;

use super::super::FieldDiff;
use super::Found;
use super::edited::Edited;

/// So many late actions of a plan are named.
const NAMED: usize = 3;

/// What is to be done, by whom, by when, and when it was.
pub(super) type Task<'a> = (&'a str, Option<&'a str>, Option<NaiveDate>, Option<NaiveDate>);

fn task<'a>(action: &'a Action, lang: &str) -> Task<'a> {
    let due = action.due.as_ref().map(|due| due.value);
    let done = action.done.as_ref().map(|done| done.value);
    (action.what.pick(lang).0, action.who.as_deref(), due, done)
}

impl Found<'_> {
    /// The late action that `edit` of a plan deletes, in words; nothing where it was not late.
    pub(super) fn late_action(&self, edited: &Edited<'_>, edit: &FieldDiff) -> Option<String> {
        let plan = self.plan(&edited.before.id)?;
        let steps = edit.path.steps();
        let ["actions", id, ..] = steps.as_slice() else { return None };
        let told = self.told_late(plan, |action| action.id.as_str() == *id).next()?;
        Some(format!("action {told}: gone, not done"))
    }

    /// The actions that were late in the plan `id` of the base, in words.
    pub(super) fn late_actions(&self, id: &Id) -> Option<String> {
        let late: Vec<String> = self.told_late(self.plan(id)?, |_| true).collect();
        let shown: Vec<&str> = late.iter().take(NAMED).map(String::as_str).collect();
        let more = late.len().saturating_sub(NAMED);
        let more = if more > 0 { format!(", {more} more") } else { String::new() };
        (!late.is_empty()).then(|| format!("{}{more}", shown.join(", ")))
    }

    /// Whether an action that is gone from its plan stands under another name, or in another plan, as it was.
    pub(super) fn is_action_kept(&self, edited: &Edited<'_>, edit: &FieldDiff) -> bool {
        let steps = edit.path.steps();
        let ["actions", id] = steps.as_slice() else { return false };
        let Some(plan) = self.plan(&edited.before.id) else { return false };
        let Some(lost) = plan.actions.iter().find(|action| action.id.as_str() == *id) else { return false };
        self.new_tasks.get_or_init(|| self.tasks()).contains(&task(lost, self.base.settings.languages.first()))
    }

    fn plan(&self, id: &Id) -> Option<&PlanReport> {
        self.base.plan(id)
    }

    /// The late actions of `plan` that are `meant`: `hire (Hire two people, Olga), due 2025-05-15, 47 days late`.
    fn told_late<'s>(
        &'s self,
        plan: &'s PlanReport,
        meant: impl Fn(&Action) -> bool + 's,
    ) -> impl Iterator<Item = String> + 's {
        let lang = self.base.settings.languages.first();
        plan.steps().filter(move |step| meant(step.action)).filter_map(move |step| {
            let late = step.days_late?;
            let due = step.due.as_ref()?.value;
            let what: Vec<&str> = [Some(step.what.pick(lang).0), step.who.as_deref()].into_iter().flatten().collect();
            Some(format!("{} ({}), due {due}, {} late", step.id, what.join(", "), counted(late, "day")))
        })
    }
}

impl<'a> Found<'a> {
    /// What the actions say that are in the head and were not in their plan.
    fn tasks(&self) -> BTreeSet<Task<'a>> {
        let (base, head) = (self.base, self.head);
        let ids = |plan: &'_ PlanReport| plan.actions.iter().map(|action| action.id.clone()).collect::<BTreeSet<_>>();
        let before: BTreeMap<&Id, BTreeSet<Id>> = base.plans.iter().map(|plan| (&plan.head.id, ids(plan))).collect();
        let lang = base.settings.languages.first();
        let new = head.plans.iter().flat_map(|plan| {
            let was = before.get(&plan.head.id);
            plan.actions.iter().filter(move |action| !was.is_some_and(|ids| ids.contains(&action.id)))
        });
        new.map(|action| task(action, lang)).collect()
    }
}
