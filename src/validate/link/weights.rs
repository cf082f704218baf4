//! Weights of one checklist in two scales: percentages among weights of one and two.
//!
//! In: the linked workspace. Out: a warning for each checklist.

use crate::diag::rules;
use crate::model::{Checklist, Item, Workspace};

use super::Faults;

/// Warns of items that weigh twenty and more, and ten times as much as others of their section: one of the two was meant on another scale.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    workspace.checklists.values().for_each(|checklist| of_checklist(checklist, faults));
}

fn of_checklist(checklist: &Checklist, faults: &mut Faults) {
    const TIMES: f64 = 10.0;
    // No weight of importance is so large.
    const LARGE: f64 = 20.0;
    let mut items = checklist.items().map(|(_, item)| item).peekable();
    if let Some(first) = items.peek().map(|item| &item.origin)
        && items.all(|item| item.weight() <= 0.0)
    {
        let fault = first.fault(&rules::OUT_OF_PROPORTION, "every item weighs 0: no audit has a score".to_owned());
        return faults.report(fault.help("write a `weight` above 0, or leave `weight` out"));
    }
    for section in &checklist.sections {
        let weighing = || section.items.iter().filter(|item| item.weight() > 0.0);
        let by_weight = |a: &&Item, b: &&Item| a.weight().total_cmp(&b.weight());
        let (Some(light), Some(heavy)) = (weighing().min_by(by_weight), weighing().max_by(by_weight)) else { continue };
        if heavy.weight() < LARGE || heavy.weight() < TIMES * light.weight() {
            continue;
        }
        let says = if light.stated_weight.is_some() { "" } else { ", which says no weight and weighs 1" };
        // Beyond a million nobody counts, and a quotient may be none.
        let times = (heavy.weight() / light.weight()).min(1e6).round();
        let least = if times < 1e6 { "" } else { "at least " };
        let message = format!("`{}` weighs {least}{times} times as much as `{}`{says}", heavy.id, light.id);
        let fault = heavy.origin.fault(&rules::OUT_OF_PROPORTION, message);
        faults.report(fault.help_or_allow("are percentages meant? Then give every item its own; where it is right"));
        return;
    }
}
