//! What is due: the audits that schedules ask for, and every day that somebody has to keep.
//!
//! In: the checklists with a schedule and the entries. Out: when each scheduled audit is due next, late or not, and a list of days for
//! calendars. An audit is due in the period after that of the latest one; before the first, in the period of the report.

use crate::i18n::format::Join;
use crate::i18n::{Arg, Statement, msg};
use crate::model::{Checklist, DocRef, Workspace};
use crate::report::due::{DueAudit, DueDay, DueKind};
use crate::report::{AuditReport, Head};
use crate::schema::checklist::Scheduled;
use crate::schema::duty::Duty;

use super::Setting;
use super::entries::Entries;

/// The checklists with a schedule. The newest version of a checklist says what is asked for.
pub(super) fn scheduled(workspace: &Workspace) -> impl Iterator<Item = &Checklist> {
    let own = workspace.checklists.values().filter(|checklist| !checklist.built_in && !checklist.schedule.is_empty());
    let newest = own.filter(|checklist| {
        workspace.newest_checklist(checklist.head.id.as_str()).is_some_and(|newest| newest.version == checklist.version)
    });
    newest.map(AsRef::as_ref)
}

/// The audits that schedules ask for, the earliest first.
pub(super) fn audits(setting: Setting<'_>, audits: &[AuditReport]) -> Vec<DueAudit> {
    let mut due: Vec<DueAudit> = scheduled(setting.workspace)
        .flat_map(|checklist| {
            checklist.schedule.iter().zip(1..).map(move |(entry, nth)| (checklist, &entry.value, nth))
        })
        .map(|(checklist, entry, place)| next(setting, audits, checklist, (entry, place)))
        .collect();
    due.sort_by(|a, b| (a.due, &a.checklist, a.place).cmp(&(b.due, &b.checklist, b.place)));
    due
}

fn next(
    setting: Setting<'_>,
    audits: &[AuditReport],
    checklist: &Checklist,
    (entry, place): (&Scheduled, usize),
) -> DueAudit {
    let pinned = checklist.reference();
    let is_of = |audit: &&AuditReport| {
        let made = &audit.checklist.value;
        made.id == pinned.id
            && made.built_in == pinned.built_in
            && audit.is_result()
            && audit.date <= setting.as_of
            && entry.scope.iter().all(|(key, value)| audit.scope.get(key) == Some(value))
    };
    // They come newest first.
    let last = audits.iter().find(is_of);
    let period = match last {
        Some(audit) => entry.every.containing(audit.date).plus(1),
        None => entry.every.containing(setting.as_of),
    };
    DueAudit {
        checklist: pinned,
        title: checklist.head.title.clone(),
        place,
        every: entry.every,
        scope: entry.scope.clone(),
        owner: entry.owner.clone().or_else(|| checklist.head.owner.clone()),
        last: last.map(|audit| audit.head.id.clone()),
        last_date: last.map(|audit| audit.date),
        period,
        due: period.end(),
        days_late: Duty::until(period.end()).days_late(setting.as_of),
    }
}

/// What a scheduled audit is of: the values of its scope.
pub(super) fn scope(setting: Setting<'_>, audit: &DueAudit) -> Vec<Arg> {
    audit.scope.iter().map(|(key, value)| setting.part_name(key, value)).collect()
}

/// What a scheduled audit is of and who makes it, as far as that is said.
pub(super) fn details(setting: Setting<'_>, audit: &DueAudit) -> Vec<Arg> {
    let owner = audit.owner.as_deref().map(|owner| Arg::Text(setting.person_name(owner)));
    scope(setting, audit).into_iter().chain(owner).collect()
}

/// Every day that somebody has to keep, the earliest first: what is late keeps the day on which it was due.
pub(super) fn days(setting: Setting<'_>, entries: &Entries) -> Vec<DueDay> {
    let mut days = Vec::new();
    for audit in &entries.due_audits {
        let scope = scope(setting, audit);
        let says = if scope.is_empty() {
            Statement::new(msg!("due-audit"))
        } else {
            Statement::new(msg!("due-audit-of")).with("scope", Arg::List(scope, Join::Comma))
        };
        let says = says.label("title", &audit.title);
        days.push(DueDay {
            date: audit.due,
            what: DueKind::Audit,
            about: audit.about(),
            part: Some(audit.place.to_string()),
            owner: audit.owner.clone(),
            says,
        });
    }
    for decision in entries.decisions.iter().filter(|decision| decision.is_open) {
        let says = Statement::new(msg!("due-decision"));
        days.push(day(DueKind::Decision, &decision.head, decision.due.value, Some(&decision.decider), says));
    }
    for goal in &entries.goals {
        let owner = goal.head.owner.as_ref();
        if !goal.status.is_decided() {
            days.push(day(DueKind::Goal, &goal.head, goal.deadline, owner, Statement::new(msg!("due-goal"))));
        }
        if let Some(date) = goal.review_due {
            days.push(day(DueKind::Review, &goal.head, date, owner, Statement::new(msg!("due-review"))));
        }
    }
    for gap in entries.gaps.iter().filter(|gap| gap.status.is_active()) {
        let Some(due) = &gap.due else { continue };
        let says = Statement::new(msg!("due-gap"));
        days.push(day(DueKind::Gap, &gap.head, due.value, gap.head.owner.as_ref(), says));
    }
    for plan in &entries.plans {
        for step in plan.steps().filter(|step| step.done.is_none()) {
            let Some(due) = &step.due else { continue };
            let says = Statement::new(msg!("due-action")).label("action", &step.what);
            let who = step.who.as_ref().or(plan.head.owner.as_ref());
            let part = Some(step.id.as_str().to_owned());
            days.push(DueDay { part, ..day(DueKind::Action, &plan.head, due.value, who, says) });
        }
    }
    days.sort_by(|a, b| (a.date, a.what, &a.about, &a.part).cmp(&(b.date, b.what, &b.about, &b.part)));
    days
}

/// A day of `document`, whose title the sentence names.
fn day(what: DueKind, document: &Head, date: chrono::NaiveDate, owner: Option<&String>, says: Statement) -> DueDay {
    DueDay {
        date,
        what,
        about: DocRef::new(document.kind, document.id.clone()),
        part: None,
        owner: owner.cloned(),
        says: says.label("title", &document.title),
    }
}
