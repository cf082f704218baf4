//! Visits: what was measured, and the filled-in checklist scored like an audit.

use chrono::Timelike;
use rayon::prelude::*;

use crate::model::{AuditStatus, Checklist, Visit};
use crate::report::{AuditReport, Document, VisitReport};

use super::Setting;
use super::audits::{band, verdict};
use super::score::score;

/// Every visit by date (newest first), then id.
pub(super) fn visits(setting: Setting<'_>) -> Vec<VisitReport> {
    let visits = setting.workspace.visits.par_iter();
    let mut visits: Vec<VisitReport> = visits.map(|(_, visit)| report(setting, visit)).collect();
    visits.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.document.id.cmp(&b.document.id)));
    visits
}

fn report(setting: Setting<'_>, visit: &Visit) -> VisitReport {
    let checklist = visit.checklist.as_ref().and_then(|pinned| setting.workspace.checklists.get(&pinned.value));
    let scored = checklist.map(|checklist| Box::new(scored(setting, visit, checklist)));
    VisitReport {
        document: Document::from(&visit.head),
        date: visit.date,
        hour: visit.time.map(|time| time.hour()),
        time: visit.time.map(|time| time.format("%H:%M").to_string()),
        channel: visit.channel.clone(),
        place: visit.place.clone(),
        shopper: visit.shopper.clone(),
        brief: visit.brief.clone(),
        score: scored.as_ref().and_then(|scored| scored.score),
        waited_s: visit.waited,
        answered: visit.answered,
        transfers: visit.transfers,
        right_agent: visit.right_agent,
        resolved: visit.resolved,
        scored,
        says: Vec::new(),
    }
}

/// The visit's checklist as an audit of its channel and place. No other checklist answers its items.
fn scored(setting: Setting<'_>, visit: &Visit, checklist: &Checklist) -> AuditReport {
    let scored = score(checklist, &visit.answers, setting.config().critical, |_| None);
    let failed_critical = scored.failed_critical(checklist);
    let scope = [("channel", &visit.channel), ("place", &visit.place)];
    let score = scored.total.score;
    AuditReport {
        document: Document::from(&visit.head),
        checklist: checklist.head.id.clone(),
        version: checklist.version,
        pinned: checklist.reference(),
        date: visit.date,
        status: AuditStatus::Final,
        auditor: visit.shopper.clone(),
        external: false,
        scope: scope.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value.clone()?))).collect(),
        score,
        raw_score: scored.total.raw_score,
        verdict: verdict(score, checklist.pass, !failed_critical.is_empty()),
        pass: checklist.pass,
        band: score.and_then(|score| band(setting, score)),
        level: None,
        answered: scored.answered,
        na: scored.na,
        unanswered: scored.unanswered,
        completeness: scored.completeness(),
        failed_critical,
        sections: scored.sections,
        elements: scored.elements,
        items: scored.items,
        sample_margin: None,
        sample: None,
        previous: None,
        change: None,
        calibrates: None,
        documents: Vec::new(),
        languages: std::collections::BTreeMap::new(),
        evidence: std::collections::BTreeMap::new(),
        says: Vec::new(),
    }
}
