//! What is known of each channel, team, place and other part of the service.
//!
//! In: the entries. Out: an entry for each value of a scope of audits, of the channels and places of visits, and of each breakdown of a
//! metric that has values. People are no part of the service: a value that is a person's name is left out, unless the settings allow
//! the key. Nothing is counted here that a breakdown withholds.

use std::collections::{BTreeMap, HashMap};

use chrono::{Months, NaiveDate};
use foldhash::fast::FixedState;

use crate::model::{ChecklistRef, DocRef, Id, Kind};
use crate::report::checklist::ItemRecord;
use crate::report::log::COMPLAINT;
use crate::report::scope::{ScopeComplaints, ScopePart, ScopeRecord, ScopeReport};
use crate::report::{AuditReport, VisitReport};

use super::Setting;
use super::entries::Entries;
use super::score::is_below_best;

/// So many audits and visits of a part are shown.
const SHOWN: usize = 40;
/// So many parts of one scope have a page, those with most audits first.
const MOST: usize = 100;
/// What fails is told of so many months.
const MONTHS: u32 = 12;
/// What is said of all parts together.
const WHOLE: &str = "all";

/// A value of a scope.
type Value<'a> = (&'a str, &'a str);

/// A question of a checklist, how often it was answered, and how often below the best.
type Fail<'a> = ((&'a ChecklistRef, &'a str), (usize, usize));

/// The parts, by scope and value.
pub(super) fn scopes(setting: Setting<'_>, entries: &Entries) -> Vec<ScopeReport> {
    let gathering = Gathering::of(setting, entries);
    let mut found: Vec<ScopeReport> = Vec::new();
    let mut keys: BTreeMap<&str, Vec<(&str, &Found<'_>)>> = BTreeMap::new();
    gathering.found.iter().for_each(|((key, value), of)| keys.entry(*key).or_default().push((*value, of)));
    let privacy = &setting.config().privacy;
    for (key, mut values) in keys {
        // What stands under a key of people is about one of them each.
        if privacy.people.iter().any(|people| people == key) {
            values.retain(|(_, of)| of.audits.len() as u64 >= privacy.least(false));
        }
        values.sort_by(|(a, x), (b, y)| y.audits.len().cmp(&x.audits.len()).then_with(|| a.cmp(b)));
        values.truncate(MOST);
        values.sort_by_key(|(value, _)| *value);
        found.extend(values.into_iter().map(|(value, of)| gathering.report((key, value), of)));
    }
    found
}

/// What was found of a value.
#[derive(Default)]
struct Found<'a> {
    audits: Vec<&'a AuditReport>,
    visits: Vec<&'a VisitReport>,
    parts: Vec<ScopePart>,
}

struct Gathering<'a> {
    setting: Setting<'a>,
    entries: &'a Entries,
    found: BTreeMap<Value<'a>, Found<'a>>,
    /// Complaints by channel, of the last twelve months and of those before; empty where no log tells channels apart.
    complaints: BTreeMap<&'a str, [usize; 2]>,
    since: NaiveDate,
}

impl<'a> Gathering<'a> {
    fn of(setting: Setting<'a>, entries: &'a Entries) -> Self {
        let since = setting.as_of.checked_sub_months(Months::new(MONTHS)).unwrap_or(setting.as_of);
        let complaints = complaints(setting, since);
        let mut gathering = Self { setting, entries, found: BTreeMap::new(), complaints, since };
        // Both come newest first.
        for audit in entries.audits.iter().filter(|audit| audit.is_result()) {
            for (key, value) in &audit.scope {
                gathering.at(key, value).into_iter().for_each(|found| found.audits.push(audit));
            }
        }
        for visit in entries.visits.iter().filter(|visit| visit.date <= setting.as_of) {
            for (key, value) in [("channel", &visit.channel), ("place", &visit.place)] {
                let Some(value) = value else { continue };
                gathering.at(key, value).into_iter().for_each(|found| found.visits.push(visit));
            }
        }
        for metric in &entries.metrics {
            for (breakdown, values) in &metric.breakdowns {
                let known = values.iter().filter(|(_, points)| points.iter().any(|point| point.value.is_some()));
                for (value, _) in known {
                    let part = ScopePart { metric: metric.head.id.clone(), breakdown: breakdown.clone() };
                    gathering.at(breakdown, value).into_iter().for_each(|found| found.parts.push(part.clone()));
                }
            }
        }
        gathering
    }

    /// Where what is found of a value is kept; nothing where it is no part of the service.
    fn at(&mut self, key: &'a str, value: &'a str) -> Option<&mut Found<'a>> {
        let config = self.setting.config();
        let is_private = config.is_person(value) && !config.privacy.people.iter().any(|allowed| allowed == key);
        let is_part = !value.trim().is_empty() && value != WHOLE && !is_private;
        is_part.then(|| self.found.entry((key, value)).or_default())
    }

    fn report(&self, (key, value): Value<'_>, found: &Found<'_>) -> ScopeReport {
        let id = |audit: &&AuditReport| audit.head.id.clone();
        let complaints = (key == "channel" && !self.complaints.is_empty()).then(|| {
            let [now, before] = self.complaints.get(value).copied().unwrap_or_default();
            ScopeComplaints { since: self.since, now, before }
        });
        ScopeReport {
            key: key.to_owned(),
            value: value.to_owned(),
            audits: found.audits.iter().take(SHOWN).map(id).collect(),
            audit_count: found.audits.len(),
            visits: found.visits.iter().take(SHOWN).map(|visit| visit.head.id.clone()).collect(),
            visit_count: found.visits.len(),
            fails: self.fails(&found.audits),
            parts: found.parts.clone(),
            gaps: self.gaps((key, value)),
            goals: self.goals((key, value)),
            complaints,
        }
    }

    /// The questions that fail most in `audits`, which come newest first.
    fn fails(&self, audits: &[&AuditReport]) -> Vec<ScopeRecord> {
        let mut counts: HashMap<(&ChecklistRef, &str), (usize, usize), FixedState> = HashMap::default();
        for audit in audits.iter().take_while(|audit| audit.date > self.since) {
            for (item, result) in audit.scored.items.iter() {
                let Some(score) = result.score else { continue };
                let (answered, below) = counts.entry((&audit.checklist.value, item.as_str())).or_default();
                *answered += 1;
                *below += usize::from(is_below_best(score));
            }
        }
        let failing = counts.into_iter().filter(|(_, (_, below))| *below > 0);
        let mut fails: Vec<Fail<'_>> = failing.collect();
        // The larger share of two that fail as often.
        fails.sort_by(|(a, (all, x)), (b, (of, y))| y.cmp(x).then(all.cmp(of)).then_with(|| a.cmp(b)));
        let record = |((checklist, item), (answered, below)): Fail<'_>| {
            let item = Id::new(item).ok()?;
            Some(ScopeRecord { checklist: checklist.clone(), record: ItemRecord { item, answered, below } })
        };
        fails.into_iter().filter_map(record).collect()
    }

    /// Gaps that are not settled, found in an audit or a visit of the value.
    fn gaps(&self, (key, value): Value<'_>) -> Vec<Id> {
        let workspace = self.setting.workspace;
        let is_of = |found: &DocRef| match found.kind {
            Kind::Audit => {
                workspace.audits.get(&found.id).is_some_and(|audit| audit.scope.get(key).is_some_and(|it| it == value))
            }
            Kind::Visit => workspace.visits.get(&found.id).is_some_and(|visit| match key {
                "channel" => visit.channel.as_deref() == Some(value),
                "place" => visit.place.as_deref() == Some(value),
                _ => false,
            }),
            _ => false,
        };
        let open = self.entries.gaps.iter().filter(|gap| gap.status.is_active());
        open.filter(|gap| gap.found.as_deref().is_some_and(is_of)).map(|gap| gap.head.id.clone()).collect()
    }

    fn goals(&self, (key, value): Value<'_>) -> Vec<Id> {
        let is_of = |goal: &&crate::report::GoalReport| {
            goal.filter.iter().any(|(name, values)| name == key && values.iter().any(|it| it == value))
        };
        self.entries.goals.iter().filter(is_of).map(|goal| goal.head.id.clone()).collect()
    }
}

/// Complaints by channel: how many came in after `since` up to the day of the report, and how many in the twelve months before.
fn complaints(setting: Setting<'_>, since: NaiveDate) -> BTreeMap<&str, [usize; 2]> {
    let before = since.checked_sub_months(Months::new(MONTHS)).unwrap_or(since);
    let mut counts: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    let rows = setting.workspace.logs.values().flat_map(|log| &log.rows);
    for row in rows.filter(|row| row.kind.as_deref() == Some(COMPLAINT)) {
        let (Some(channel), Some(received)) = (&row.channel, row.received) else { continue };
        let day = received.date();
        let counted = counts.entry(channel).or_default();
        if day > since && day <= setting.as_of {
            counted[0] += 1;
        } else if day > before && day <= since {
            counted[1] += 1;
        }
    }
    counts
}
