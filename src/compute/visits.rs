//! Visits: what was measured, and the filled-in checklist scored like an audit.

use rayon::prelude::*;
use std::sync::Arc;

use crate::model::{Checklist, Visit};
use crate::report::{Scored, VisitReport};

use super::Setting;
use super::score::score;

/// Every visit by date (newest first), then id.
pub(super) fn visits(setting: Setting<'_>) -> Vec<VisitReport> {
    let visits = setting.workspace.visits.par_iter();
    let mut visits: Vec<VisitReport> = visits.map(|(_, visit)| report(setting, visit)).collect();
    visits.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.head.id.cmp(&b.head.id)));
    visits
}

fn report(setting: Setting<'_>, visit: &Arc<Visit>) -> VisitReport {
    let checklist = visit.checklist.as_ref().and_then(|pinned| setting.workspace.checklists.get(&pinned.value));
    let scored = checklist.map(|checklist| scored(setting, visit, checklist));
    VisitReport { written: Arc::clone(visit), scored, says: Vec::new() }
}

/// The visit's checklist as an audit of its channel and place. No other checklist answers its items.
fn scored(setting: Setting<'_>, visit: &Visit, checklist: &Checklist) -> Scored {
    score(checklist, &visit.answers, setting.config().critical, |_| None).judged(setting, checklist)
}
