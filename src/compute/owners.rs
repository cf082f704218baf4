//! Who answers for what: everything with an owner, by owner.
//!
//! In: the entries and the overview. Out: an entry for each owner, whoever has most that is late first. Spellings are joined only as the
//! settings' `people` say.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::model::Id;
use crate::report::overview::{Overview, OverviewLine, Tells};
use crate::report::owner::{OwnedAction, OwnerReport};
use crate::report::{GoalReport, Head};

use super::Setting;
use super::entries::Entries;

/// The owners.
pub(super) fn owners(setting: Setting<'_>, entries: &Entries, overview: &Overview) -> Vec<OwnerReport> {
    let mut owners = Owners { setting, by_name: BTreeMap::new() };
    for line in &overview.late {
        let Tells::Late { who: Some(who), own, .. } = &line.tells else { continue };
        owners.of(who).late.push(OverviewLine { says: own.clone(), ..line.clone() });
    }
    let goals: BTreeMap<&Id, &GoalReport> = entries.goals.iter().map(|goal| (&goal.head.id, goal)).collect();
    let groups = [&overview.not_on_course, &overview.unknown, &overview.even, &overview.likely];
    let ordered = groups.into_iter().chain([&overview.on_course, &overview.met]).flatten();
    for goal in ordered.filter_map(|id| goals.get(id)) {
        let Some(owner) = owners.of_head(&goal.head) else { continue };
        owner.goals.push(goal.head.id.clone());
        owner.not_on_course += usize::from(overview.not_on_course.contains(&goal.head.id));
    }
    for gap in entries.gaps.iter().filter(|gap| gap.status.is_active()) {
        owners.of_head(&gap.head).into_iter().for_each(|owner| owner.gaps.push(gap.head.id.clone()));
    }
    for decision in entries.decisions.iter().filter(|decision| decision.is_open) {
        owners.of(&decision.decider).decisions.push(decision.head.id.clone());
    }
    for (place, audit) in entries.due_audits.iter().enumerate() {
        audit.owner.iter().for_each(|owner| owners.of(owner).audits.push(place));
    }
    for plan in &entries.plans {
        for action in plan.steps().filter(|step| step.done.is_none()) {
            let Some(who) = action.who.as_deref().or(plan.head.owner.as_deref()) else { continue };
            owners.of(who).actions.push(OwnedAction { plan: plan.head.id.clone(), action: action.id.clone() });
        }
    }
    for metric in &entries.metrics {
        owners.of_head(&metric.head).into_iter().for_each(|owner| owner.metrics.push(metric.head.id.clone()));
    }
    owners.sorted()
}

/// The owners met so far.
struct Owners<'a> {
    setting: Setting<'a>,
    by_name: BTreeMap<String, OwnerReport>,
}

impl Owners<'_> {
    /// The entry of whoever is spelt `written`.
    fn of(&mut self, written: &str) -> &mut OwnerReport {
        let person = self.setting.config().person(written);
        let name = person.map_or(written, |person| person.name.as_str()).to_owned();
        let page: Option<Id> = person.filter(|person| person.page).map(|person| person.id.clone());
        self.by_name.entry(name.clone()).or_insert_with(|| OwnerReport {
            name,
            page,
            late: Vec::new(),
            goals: Vec::new(),
            not_on_course: 0,
            gaps: Vec::new(),
            decisions: Vec::new(),
            audits: Vec::new(),
            actions: Vec::new(),
            metrics: Vec::new(),
        })
    }

    fn of_head(&mut self, head: &Head) -> Option<&mut OwnerReport> {
        head.owner.as_deref().map(|owner| self.of(owner))
    }

    fn sorted(self) -> Vec<OwnerReport> {
        let mut owners: Vec<OwnerReport> = self.by_name.into_values().collect();
        owners.sort_by(|a, b| {
            let load = |owner: &OwnerReport| Reverse((owner.late.len(), owner.not_on_course));
            load(a).cmp(&load(b)).then_with(|| a.name.cmp(&b.name))
        });
        owners
    }
}
